"""The pages of retention, by hand: confirm a class, decide, destroy with the password."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kisdesk.domain.retention import PARTICIPANT_FILE, Decision
from kisdesk.domain.retention_rows import ReviewStatus
from kisdesk.domain.rights import Role
from kisdesk.models.changes import actor
from kisdesk.services import session as sessions
from kisdesk.services.backups import make_backup
from kisdesk.services.demo import make_sample_file
from kisdesk.services.disposal import execute_disposal, is_cleaning_pending, list_disposals
from kisdesk.services.history import history_of
from kisdesk.services.retention import decide, is_public_body, list_rules
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.field_names import field_name, is_shown, value_text
from kisdesk.ui.protection.retention_classes_page import RetentionClassesPage
from kisdesk.ui.protection.retention_dialogs import ClassDialog, DecideDialog, DestroyDialog
from kisdesk.ui.protection.retention_page import RetentionPage
from kisdesk.ui.protection.window import ProtectionWindow
from kisdesk.ui.reports.count_table import Figure
from kisdesk.ui.reports.tab import ReportsTab
from kisdesk.ui.reports.words import Part, Side
from kisdesk.ui.widgets.question import Question
from tests.builders import CHEAP, PASSWORD
from tests.services.disposal_builders import CONSENT, LATER, confirm_classes, due_people
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "klub.kis"
    make_sample_file(path, PASSWORD, people=30, seed=3, today=date(2026, 11, 22), cost=CHEAP)
    sessions.close_file()
    return path


@pytest.fixture
def club(sample: Path, tmp_path: Path) -> Iterator[sessions.Session]:
    path = tmp_path / "klub.kis"
    path.write_bytes(sample.read_bytes())
    yield sessions.unlock(path, PASSWORD)
    sessions.close_file()


@pytest.fixture
def context(qapp: QApplication, club: sessions.Session) -> Iterator[UiContext]:
    jobs = JobRunner(qapp)
    yield UiContext(jobs, lambda: LATER)
    jobs.cancel_and_wait()


@pytest.fixture
def later(qtbot: QtBot, polish: None, context: UiContext) -> ProtectionWindow:
    """The window, years later."""
    made = ProtectionWindow(context)
    qtbot.addWidget(made)
    made.open()
    return made


def page_of(window: ProtectionWindow) -> RetentionPage:
    window.show_page("retention")
    page = window.pages["retention"]
    assert isinstance(page, RetentionPage)
    return page


def classes_of(window: ProtectionWindow) -> RetentionClassesPage:
    window.show_page("retention_classes")
    page = window.pages["retention_classes"]
    assert isinstance(page, RetentionClassesPage)
    return page


def test_a_proposed_class_is_confirmed_with_the_symbol_of_the_club(
    qtbot: QtBot, later: ProtectionWindow
) -> None:
    page = classes_of(later)
    line = page.lines[PARTICIPANT_FILE, None]
    assert line.aside.text() == "do potwierdzenia przez klub"
    qtbot.mouseClick(line.buttons["change"], LEFT)
    dialog = page.dialog
    assert isinstance(dialog, ClassDialog)
    assert walk(dialog) == []
    dialog.form.field("symbol").editor.setFocus()
    qtbot.keyClicks(dialog.form.field("symbol").editor, "5120")
    dialog.form.field("category").set_value("B")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "kategoria archiwalna" in dialog.form.field("category").problem_text()
    dialog.form.field("category").set_value("B10")
    qtbot.mouseClick(dialog.save_button, LEFT)
    own = [rule for rule in list_rules() if rule.is_confirmed]
    assert [(rule.symbol, rule.category.text) for rule in own] == [("5120", "B10")]
    shown = page.lines[PARTICIPANT_FILE, own[0].id]
    assert shown.title.text() == "5120  Akta uczestnika"
    qtbot.mouseClick(shown.buttons["remove"], LEFT)
    assert not [rule for rule in list_rules() if rule.is_confirmed]


def test_the_archives_consent_is_the_clubs_setting(later: ProtectionWindow, qtbot: QtBot) -> None:
    page = classes_of(later)
    assert page.consent_box.isChecked()  # run by a gmina
    qtbot.mouseClick(page.consent_box, LEFT, pos=QPoint(8, page.consent_box.height() // 2))
    assert not is_public_body()


def test_unconfirmed_classes_are_said_and_stop(later: ProtectionWindow, qtbot: QtBot) -> None:
    page = page_of(later)
    assert "nie potwierdził" in page.notice.text()
    assert page.notice.isVisible()
    qtbot.mouseClick(page.decide_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, DecideDialog)
    fill(dialog)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.error_message is not None
    texts = [label.text() for label in dialog.error_message.findChildren(QLabel)]
    assert any("nie potwierdził" in text for text in texts)
    dialog.error_message.done(0)
    dialog.discard()


def fill(dialog: DecideDialog) -> None:
    for name in ("reason", "consent_number", "consent_on", "expertise"):
        dialog.form.field(name).set_value(getattr(CONSENT, name))


def test_files_are_listed_with_the_way_to_their_day(later: ProtectionWindow) -> None:
    confirm_classes()
    page = page_of(later)
    assert not page.notice.isVisible()
    assert len(page.shown()) == len(due_people())
    assert walk(page) == []
    row = page.chosen()[0]
    assert row.status(LATER, 12) is ReviewStatus.DUE
    assert "zamknięto" in page.details.text()
    assert "BE10 → 1.01.20" in page.details.text()
    page.search.setText(row.case_number)
    assert [one.case_number for one in page.shown()] == [row.case_number]
    page.search.setText("")
    page.filter.set_value("all")
    assert len(page.shown()) >= len(due_people())


def test_one_letter_of_the_archive_decides_about_several_files(
    later: ProtectionWindow, qtbot: QtBot
) -> None:
    confirm_classes()
    page = page_of(later)
    view = page.table.view
    view.selectionModel().clearSelection()
    for place in (0, 1):
        index = page.table.model.index(place, 0)
        modifier = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(view.viewport(), LEFT, modifier, view.visualRect(index).center())
    assert view.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
    assert len(page.chosen()) == 2
    assert not page.destroy_button.isEnabled()
    qtbot.mouseClick(page.decide_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, DecideDialog)
    assert walk(dialog) == []
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "Brakuje powodu" in dialog.form.field("reason").problem_text()
    fill(dialog)
    qtbot.mouseClick(dialog.save_button, LEFT)
    decided = [row for row in page.rows if row.decision is not None]
    assert len(decided) == 2
    page.filter.set_value("waiting")
    page.table.select_place(page.shown().index(decided[0]))
    assert "OA.5121.14.2041" in page.details.text()
    assert page.destroy_button.isEnabled()
    qtbot.mouseClick(page.withdraw_button, LEFT)
    assert len([row for row in page.rows if row.decision is not None]) == 1


def test_kept_longer_asks_for_the_day(later: ProtectionWindow, qtbot: QtBot) -> None:
    confirm_classes()
    page = page_of(later)
    qtbot.mouseClick(page.decide_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, DecideDialog)
    dialog.form.field("decision").set_value(Decision.KEEP.value)
    assert dialog.form.field("keep_until").isVisible()
    assert not dialog.form.field("consent_number").isVisible()
    dialog.form.field("reason").set_value("sprawa w sądzie")
    dialog.form.field("keep_until").set_value(date(2045, 1, 1))
    qtbot.mouseClick(dialog.save_button, LEFT)
    page.filter.set_value("kept")
    assert len(page.shown()) == 1
    assert "1.01.2045" in page.details.text()


def test_destroying_needs_the_password_and_ends_with_the_certificate(
    later: ProtectionWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "kopie").mkdir()
    copy = make_backup(tmp_path / "kopie")
    confirm_classes()
    key = due_people()[0].key
    decide(key, CONSENT, today=LATER)
    page = page_of(later)
    page.table.select_place(next(i for i, r in enumerate(page.shown()) if r.key == key))
    qtbot.mouseClick(page.destroy_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, DestroyDialog)
    assert walk(dialog) == []
    assert "Tego nie da się cofnąć." in dialog.subtitle_label.text()
    qtbot.keyClicks(dialog.password_edit, "zielony rower jedzie 8")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: dialog.form.field("password").has_problem())
    assert list_disposals() == []
    dialog.password_edit.clear()
    qtbot.keyClicks(dialog.password_edit, PASSWORD)
    with qtbot.waitSignal(dialog.saved, timeout=30_000):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert [row.number for row in list_disposals()] == ["PB/1/2041"]
    assert page.print_dialog.paper.title == "Protokół PB/1/2041"
    page.print_dialog.done(0)
    assert isinstance(page.dialog, Question)
    texts = [label.text() for label in page.dialog.findChildren(QLabel)]
    assert "1 kopia sprzed usunięcia nadal zawiera te osoby." in texts
    assert str(copy.path) in page.dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    page.dialog.reject()
    assert key not in [row.key for row in page.rows]
    done = classes_of(later)
    assert "1 osoba" in done.certificates[0].second.text()
    qtbot.mouseClick(next(iter(done.certificates[0].buttons.values())), LEFT)
    assert done.print_dialog is not None
    done.print_dialog.done(0)


def test_a_worker_sees_neither_files_nor_links(later: ProtectionWindow) -> None:
    actor.role = Role.WORKER
    page = page_of(later)
    assert page.shown() == []
    assert "kierujący" in page.notice.text()
    assert not page.decide_button.isEnabled()
    assert not any(line.buttons for line in classes_of(later).lines.values())


def test_a_number_of_the_report_still_shows_who_was_erased(
    later: ProtectionWindow, qtbot: QtBot, context: UiContext
) -> None:
    confirm_classes()
    keys = [row.key for row in due_people()[:3]]
    for key in keys:
        decide(key, CONSENT, today=LATER)
    execute_disposal(keys, PASSWORD, today=LATER)
    tab = ReportsTab(context)
    qtbot.addWidget(tab)
    tab.resize(1366, 620)
    tab.show()
    tab.side.offer_years(LATER)
    tab.open_year(2026)
    qtbot.waitUntil(lambda: not tab.is_counting)
    assert tab.report is not None
    rows = {row.code: row for row in tab.report.by_state}
    tab.show_people(Figure(Part.PEOPLE, rows["took_part"], Side.TOTAL))
    assert len(tab.people.disposed) >= 1
    assert {gone.number for gone in tab.people.disposed} == {"PB/1/2041"}
    shown = len(tab.people.people) + len(tab.people.disposed)
    assert shown == rows["took_part"].total
    last = tab.people.list.model().index(shown - 1, 0)
    assert last.data() == "osoba usunięta, protokół PB/1/2041"
    with qtbot.assertNotEmitted(tab.people.person_opened):
        tab.people.list.row_activated.emit(tab.people.disposed[0])


def test_what_was_cut_off_is_finished_when_the_window_opens(
    qtbot: QtBot, polish: None, context: UiContext, club: sessions.Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    confirm_classes()
    key = due_people()[0].key
    decide(key, CONSENT, today=LATER)
    with monkeypatch.context() as patched:
        patched.setattr("kisdesk.services.disposal.finish_cleaning", lambda _: None)
        execute_disposal([key], PASSWORD, today=LATER)
    assert is_cleaning_pending()
    window = MainWindow(club, context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not is_cleaning_pending())
    assert list_disposals()[0].is_cleaned


def test_the_history_tells_of_a_decision_in_words(later: ProtectionWindow) -> None:
    confirm_classes()
    key = due_people()[0].key
    assert key.participant_id is not None
    decide(key, CONSENT, today=LATER)
    row = history_of("participant", key.participant_id)[0]
    told = {
        field_name(c.field, c.table): value_text(c.table, c.field, c.new)
        for c in row.changes
        if is_shown(c.field)
    }
    assert told["Decyzja"] == "zniszczyć"
    assert told["Zgoda archiwum, nr"] == CONSENT.consent_number
    assert told["Data pisma"] == "1.02.2041"
    assert not [name for name in told if "_" in name or "keep" in name]
