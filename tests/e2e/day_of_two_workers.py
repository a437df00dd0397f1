"""A day at the club in parts, each a process of its own.

    python -m tests.e2e.day_of_two_workers PART OFFICE_FOLDER STICK_FOLDER ASKED_FOLDER

The first part says as JSON which words it wrote into the file; every part says "done" when its
work is over. What somebody asked to have outside the file goes into ASKED_FOLDER, and only there.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kisdesk import log
from kisdesk.domain.breaches import BreachDraft
from kisdesk.domain.codes import SensitiveKind
from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.drafts import SensitiveDraft
from kisdesk.domain.privacy_codes import DisclosureWay, Recipient
from kisdesk.domain.rights import Role
from kisdesk.services import (
    backup_places,
    backup_records,
    breaches,
    contracts,
    demo,
    disclosures,
    preferences,
    printing,
    restoring,
    session,
    trial_restore,
    workers,
)
from kisdesk.services.backups import make_backup, verify_backup
from kisdesk.services.errors import DamagedDataError, WrongPasswordError
from kisdesk.services.participant_card import get_card
from kisdesk.services.participants import add_note, update_participant
from kisdesk.services.person_file.making import save_person_file
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.rescuing import rescue_file
from kisdesk.services.revoking import revoke_access
from kisdesk.services.search import search_everything
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.services.disposal_builders import mark

TODAY = date(2026, 11, 25)
SECOND = "druga osoba przy biurku 8"
FILE = "klub.kis"


def main(part: str, office: Path, stick: Path, asked: Path) -> None:
    """Do one part of the day."""
    log.start_log()
    PARTS[part](office / FILE, stick, asked)


def morning(path: Path, stick: Path, asked: Path) -> None:
    """The manager fills the file, prints, copies it to the stick; then the power goes."""
    del asked
    opened = demo.make_sample_file(
        path, builders.PASSWORD, people=8, seed=1, today=TODAY, cost=builders.CHEAP
    )
    preferences.remember_file(opened)
    colleague = builders.worker_draft(
        last_name="Łuczak", first_name="Jan", role=Role.WORKER, authorised_on=date(2026, 1, 2),
        secrecy_on=date(2026, 1, 2),
    )  # fmt: skip
    workers.add_worker(colleague, SECOND)
    people = [row[0] for row in database.rows("SELECT id FROM participant ORDER BY id LIMIT 2")]
    words = set[str]()
    for number, person in enumerate(people):
        words |= mark(person, number) | _write_more(person, number)
    _say(json.dumps({"words": sorted(words)}))
    for (contract,) in database.rows("SELECT id FROM social_contract LIMIT 3"):
        printing.print_contract(contract)
        contracts.get_contract(contract)
    place = backup_places.remember_place(stick, "pendrive", volumes=())
    row = make_backup(stick, place_id=place.id, volumes=())
    backup_records.backup_record(row.id, TODAY)
    database.data_file.connection.execute("PRAGMA cache_size=5")
    database.begin()
    database.rows("UPDATE note SET text = text || hex(zeroblob(300000))")
    _done_until_killed()


def noon(path: Path, stick: Path, asked: Path) -> None:
    """The other worker: a wrong password, the window, a bug, the lock, a kill."""
    del stick
    with suppress(WrongPasswordError):
        session.unlock(path, "nie to hasło 123", today=TODAY)
    opened = session.unlock(path, SECOND, today=TODAY)
    person = database.rows("SELECT id, last_name FROM participant WHERE last_name LIKE 'Żabik%'")[0]
    _in_the_window(opened, *person)
    options = PersonFileOptions(numbers_of_others=True)
    save_person_file(person[0], options, asked, today=TODAY)
    add_note(person[0], TODAY, "notatka0wygasająca po południu", today=TODAY)
    try:
        raise KeyError(person[1])
    except KeyError:
        log.log_bug(*sys.exc_info())  # type: ignore[arg-type]
    _done_until_killed()


def evening(path: Path, stick: Path, asked: Path) -> None:
    """The manager tries a copy out, goes back to it, rescues a damaged one, changes the key."""
    del asked
    session.unlock(path, builders.PASSWORD, today=TODAY)
    copy = next(stick.glob("KIS-*.kis"))
    assert trial_restore.run_test_restore(copy, volumes=()).is_passed
    assert restoring.restore_copy(copy, path).kept is not None
    damaged = path.with_name("uszkodzony.kis")
    _damage(copy, damaged)
    try:
        verify_backup(damaged, builders.PASSWORD)
    except DamagedDataError:
        pass
    else:
        raise AssertionError("the damage was not noticed")
    rescue_file(damaged, path.with_name("uratowany.kis"), password=builders.PASSWORD)
    session.unlock(path, builders.PASSWORD, today=TODAY)
    revoke_access(builders.PASSWORD)
    session.unlock(path, builders.PASSWORD, read_only=True)
    _done_until_killed()


PARTS: dict[str, Callable[[Path, Path, Path], None]] = {
    "morning": morning,
    "noon": noon,
    "evening": evening,
}


def _write_more(person: int, number: int) -> set[str]:
    """What lies outside a person's own tables, and what art. 18f(1) calls sensitive."""
    words = {
        "illness": f"chorobaćwicząca{number}", "court": f"wyrokżółwia{number}",
        "handed": f"zakresudostępniony{number}", "lost": f"zgubionynośnik{number}",
    }  # fmt: skip
    draft = get_card(person, TODAY).draft
    sensitive = (
        SensitiveDraft(SensitiveKind.HEALTH, words["illness"], "cel"),
        SensitiveDraft(SensitiveKind.CONVICTIONS, words["court"], "cel"),
    )
    update_participant(
        person, replace(draft, sensitive=sensitive), today=TODAY,
        accepted={"duplicate": "tak"},
    )  # fmt: skip
    disclosures.record_disclosure(
        person,
        DisclosureDraft(
            recipient=Recipient.LABOUR_OFFICE, recipient_name="PUP", made_on=TODAY,
            basis="art. 18f", scope=words["handed"], way=DisclosureWay.LETTER,
        ),
        today=TODAY,
    )  # fmt: skip
    now = datetime(2026, 11, 25, 12, 0).astimezone()
    breaches.record_breach(
        BreachDraft(noticed_at=now - timedelta(hours=2), circumstances=words["lost"]), now=now
    )
    return set(words.values())


def _in_the_window(opened: session.Session, person: int, surname: str) -> None:
    from kisdesk.app import make_application
    from kisdesk.ui.context import UiContext
    from kisdesk.ui.jobs import JobRunner
    from kisdesk.ui.main_window import MainWindow

    app = make_application(["kisdesk"])
    window = MainWindow(opened, UiContext(JobRunner(app), lambda: TODAY))
    window.show()
    window.open_participant(person)
    _turn(app)
    assert search_everything(surname[:8])
    titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    assert not any(surname in title for title in titles), titles
    window.lock()
    _turn(app)
    assert surname not in window.windowTitle()


def _turn(app: QApplication) -> None:
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        app.processEvents()


def _damage(copy: Path, damaged: Path) -> None:
    """A copy with one page of zeros in its last third."""
    content = bytearray(copy.read_bytes())
    start = len(content) * 2 // 3 // 4096 * 4096
    content[start : start + 4096] = bytes(4096)
    damaged.write_bytes(content)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _done_until_killed() -> None:
    _say("done")
    sys.stdin.readline()
    os._exit(3)  # nobody killed it


if __name__ == "__main__":
    main(sys.argv[1], *(Path(word) for word in sys.argv[2:5]))
