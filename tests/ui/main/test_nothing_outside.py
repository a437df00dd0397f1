"""What others can see of the program: titles, the locked window, the names of print jobs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kisdesk.domain.rights import Role
from kisdesk.log import log, log_bug, start_log
from kisdesk.services import preferences
from kisdesk.services.participant_card import get_card
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker, list_workers
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.participants.state_dialog import StateDialog
from kisdesk.ui.printing import print_dialog
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.settings.worker_dialogs import GivePasswordDialog
from kisdesk.ui.widgets.question import Verb, ask
from tests import builders
from tests.builders import TODAY
from tests.e2e.hands import Hands

CANARY = "Kanarkowska"


def grab(window: QWidget) -> QImage:
    return window.grab().toImage()


def test_no_title_of_a_window_names_anybody(
    window: MainWindow, hands: Hands, make_participant: Callable[..., int]
) -> None:
    person = make_participant(last_name=CANARY)
    card = get_card(person, TODAY)
    worker = list_workers()[0]
    window.open_participant(person)
    dialogs = [
        NoteDialog(card, window.context, parent=window),
        StateDialog(card, window.context, window),
        GivePasswordDialog(worker, window.context, window),
    ]
    question = ask(window, f"Usunąć {card.name}?", "", [Verb("back", "Wróć")], lambda _: None)
    for dialog in dialogs:
        dialog.open()
    titles = {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
    assert len(titles) == 2  # the club's window and its dialogs
    assert not any(CANARY in title or worker.last_name in title for title in titles)
    assert CANARY in question.accessibleName()  # who listens hears it all the same
    for dialog in dialogs:
        dialog.done(0)
    question.close()


def test_the_locked_window_shows_nothing_of_what_was_open(
    window: MainWindow, hands: Hands, make_participant: Callable[..., int]
) -> None:
    """Also in the task switcher, which shows what the window paints."""
    first, second = make_participant(last_name=CANARY), make_participant(last_name="Żak")
    pictures = []
    for person in (first, second):
        window.open_participant(person)
        dialog = NoteDialog(get_card(person, TODAY), window.context, parent=window)
        dialog.open()
        before = grab(window)
        window.lock()
        hands.wait(lambda shown=dialog: not shown.isVisible())
        assert grab(window) != before
        window.lock_screen.password_edit.clearFocus()  # the caret blinks
        QApplication.processEvents()
        pictures.append(grab(window))
        shown = [w.text() for w in window.findChildren(QLabel) if w.isVisible()]
        assert not any(CANARY in text or "Żak" in text for text in shown)
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
        window.lock_screen._uncover()
        dialog.done(0)
    assert pictures[0] == pictures[1]


def test_the_printer_is_told_no_name(
    window: MainWindow, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def print_pages(pdf: bytes, printer: QPrinter, pages: object, copies: int, title: str,
                    **_: object) -> None:  # fmt: skip
        told.append(title)

    monkeypatch.setattr(print_dialog, "print_pages", print_pages)
    from kisdesk.services.papers.issuing import blank_paper

    paper = Paper(f"Zaświadczenie, {CANARY}", blank_paper("certificate").pdf, "certificate",
                  f"ZA/1/2026 {CANARY}")  # fmt: skip
    dialog = PrintDialog(window.context, paper, window, printers=["Biuro"],
                         make_printer=lambda _: QPrinter())  # fmt: skip
    dialog.open()
    hands.click(dialog.print_button)
    hands.wait(lambda: told)
    assert CANARY not in told[0]
    dialog.done(0)


def test_the_log_and_the_list_of_files_name_nobody(
    office: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    make_participant: Callable[..., int],
) -> None:  # fmt: skip
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: tmp_path / "log")
    (tmp_path / "log").mkdir()
    monkeypatch.setattr(log, "handlers", [])
    start_log()
    make_participant(last_name=CANARY)
    add_worker(builders.worker_draft(last_name=CANARY, role=Role.WORKER), None)
    preferences.remember_file(office)
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        log_bug(ValueError, error, error.__traceback__)
    for handler in log.handlers:
        handler.close()
    kept = [p for p in tmp_path.rglob("*") if p.is_file() and p != office.path]
    names = {p.name for p in kept}
    assert {"kisdesk.log", "preferences.json"} <= names
    for path in kept:
        assert CANARY.encode() not in path.read_bytes(), path
        assert CANARY.encode("utf-16-le") not in path.read_bytes(), path
