"""Does a built program work on this computer: its window, its encrypted file, its print."""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from kisdesk import __version__

PASSWORD = "proba zbudowanego programu 7"  # noqa: S105 - opens invented people for a minute
NEW_PASSWORD = "druga proba programu 8"  # noqa: S105 - likewise
_TODAY = date(2026, 11, 25)
_PEOPLE = 6
_IN_USE_WORD = "otwarty"


def run_smoke() -> dict[str, Any]:
    """Try every part and say how it went: ``ok``, and ``parts`` with ``ok`` and ``detail``.

    Everything happens in a temporary folder. ``QT_QPA_PLATFORM=offscreen`` does without a screen.
    """
    parts: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="kisdesk-smoke-") as folder:
        os.environ["KISDESK_CONFIG"] = folder
        trial = _Trial(Path(folder))
        for name, part in trial.parts().items():
            try:
                parts[name] = {"ok": True, "detail": part()}
            except Exception as error:  # noqa: BLE001 - whatever fails is what a smoke test reports
                parts[name] = {"ok": False, "detail": f"{type(error).__name__}: {error}"}
        trial.end()
    return {
        "ok": all(part["ok"] for part in parts.values()),
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "frozen": bool(getattr(sys, "frozen", False)),
        "parts": parts,
    }


class _Trial:
    """The parts one after the other on one file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "proba.kis"

    def parts(self) -> dict[str, Callable[[], str]]:
        return {
            "file": self.file_is_made,
            "secrecy": self.nothing_is_readable,
            "second process": self.second_process_is_refused,
            "header": self.header_is_rewritten,
            "backup": self.copy_is_explained,
            "volumes": self.volumes_are_told,
            "test restore": self.copy_is_tried_out,
            "history": self.history_is_whole,
            "holidays": self.holidays_are_known,
            "print": self.contract_is_printed,
            "modules": self.modules_are_there,
            "window": self.window_is_shown,
            "windows beside": self.windows_beside_are_shown,
        }

    def end(self) -> None:
        from kisdesk.services import session

        session.close_file()

    def file_is_made(self) -> str:
        from kisdesk.services import checks, demo, session
        from kisdesk.services.errors import WrongPasswordError

        demo.make_sample_file(self.file, PASSWORD, people=_PEOPLE, seed=1, today=_TODAY)
        session.close_file()
        result = checks.check_file(self.file, PASSWORD)
        _expect(result.is_sound and result.people == _PEOPLE, f"check says {result}")
        try:
            session.unlock(self.file, NEW_PASSWORD)
        except WrongPasswordError:
            session.unlock(self.file, PASSWORD)
        else:
            raise AssertionError("a wrong password opened the file")
        return f"{result.people} people, {result.contracts} contracts, reopened"

    def nothing_is_readable(self) -> str:
        from kisdesk.services import session
        from kisdesk.services.participants import ParticipantQuery, list_participants

        person = list_participants(ParticipantQuery(today=_TODAY))[0]
        session.close_file()
        raw = self.file.read_bytes()
        session.unlock(self.file, PASSWORD)
        _expect(person.last_name.encode() not in raw, "a surname is readable in the file")
        _expect(b"SQLite format 3" not in raw, "the file is not encrypted")
        return f"{len(raw)} bytes, no plain text"

    def second_process_is_refused(self) -> str:
        start = [sys.executable]
        if not getattr(sys, "frozen", False):
            start += ["-m", "kisdesk.cli"]
        done = subprocess.run(  # noqa: S603 - this very program
            [*start, "search", str(self.file), "a"],
            env={**os.environ, "KISDESK_PASSWORD": PASSWORD, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=120,
        )
        _expect(done.returncode == 1, f"exit code {done.returncode}: {done.stderr[-200:]}")
        _expect(_IN_USE_WORD in done.stderr, done.stderr[-200:])
        return done.stderr.strip()

    def header_is_rewritten(self) -> str:
        from kisdesk.services import session

        session.change_password(PASSWORD, NEW_PASSWORD)
        session.close_file()
        session.unlock(self.file, NEW_PASSWORD)
        return "opened with the new password"

    def copy_is_explained(self) -> str:
        from kisdesk.services.backups import make_backup, verify_backup
        from kisdesk.services.errors import DamagedDataError

        folder = self.folder / "kopie"
        folder.mkdir()
        made = make_backup(folder)
        _expect(verify_backup(made.path) == made, "the copy is not what was entered in the file")
        raw = bytearray(made.path.read_bytes())
        raw[len(raw) // 2] ^= 1
        damaged = folder / "uszkodzona.kis"
        damaged.write_bytes(raw)
        try:
            verify_backup(damaged)
        except DamagedDataError:
            return f"{made.people} people in {made.size} bytes, a flipped byte was found"
        raise AssertionError("a copy with a flipped byte was taken for sound")

    def volumes_are_told(self) -> str:
        from kisdesk.services.volumes import list_volumes, volume_of

        volumes = list_volumes()
        _expect(bool(volumes) or sys.platform != "win32", "Windows tells of no disk")
        own = volume_of(self.folder, volumes)
        name = own.file_system if own is not None else "-"
        return f"{len(volumes)} disks, the folder for the trial on {name}"

    def copy_is_tried_out(self) -> str:
        from kisdesk.services.backups import list_backups
        from kisdesk.services.trial_restore import run_test_restore

        drill = run_test_restore(list_backups()[0].path, volumes=())
        _expect(drill.is_passed, f"the copy failed: {drill.failure}")
        _expect(drill.people == _PEOPLE, f"{drill.people} people restored")
        return f"{drill.people} people, {drill.contracts} contracts restored aside"

    def history_is_whole(self) -> str:
        from kisdesk.services.history_check import check_history

        found = check_history()
        _expect(found.is_whole and found.head.count > 0, f"the history says {found}")
        return f"{found.head.count} changes, {found.head.short}"

    def modules_are_there(self) -> str:
        from kisdesk.smoke_windows import import_all

        return import_all()

    def holidays_are_known(self) -> str:
        from kisdesk.domain.recurrence import holiday_name

        name = holiday_name(date(2026, 6, 4))
        _expect(name == "Dzień Bożego Ciała", f"4 June 2026 is {name!r}")
        return name

    def contract_is_printed(self) -> str:
        from kisdesk.services.contract_list import ContractQuery, list_contracts
        from kisdesk.services.printing import print_contract, save_pdf

        row = list_contracts(ContractQuery(today=_TODAY))[0]
        target = self.folder / "kontrakt.pdf"
        printed = print_contract(row.id)
        save_pdf(target, printed.pdf)
        text = _text_of(target)
        for wanted in (row.last_name, row.number, "PRZYKŁADOWE"):
            _expect(wanted in text, f"{wanted!r} is not on the page")
        return f"{printed.page_count} pages, {len(printed.pdf)} bytes"

    def window_is_shown(self) -> str:
        from kisdesk.smoke_windows import show_main_window

        return show_main_window(_TODAY)

    def windows_beside_are_shown(self) -> str:
        from kisdesk.smoke_windows import show_windows_beside

        return show_windows_beside(self.file, _TODAY)


def _text_of(pdf: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _expect(condition: bool, message: str) -> None:
    if not condition:
        raise AssertionError(message)
