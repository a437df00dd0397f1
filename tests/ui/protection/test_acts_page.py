"""The page "Historia": newest first, a page at a time, narrowed by who, when, what and whom."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kisdesk.services.history_list import PAGE, ActRow
from kisdesk.services.participants import add_note, get_card, update_participant
from kisdesk.services.session import Session
from kisdesk.ui.protection.act_dialog import ActDialog
from kisdesk.ui.protection.acts_page import ActsPage
from kisdesk.ui.protection.window import ProtectionWindow
from tests.builders import TODAY


def page_of(window: ProtectionWindow) -> ActsPage:
    window.show_page("history")
    page = window.pages["history"]
    assert isinstance(page, ActsPage)
    return page


def acts(page: ActsPage) -> list[str]:
    return [row.action for row in page.table.rows() if isinstance(row, ActRow)]


def test_a_row_opens_old_and_new_values_in_words(
    qtbot: QtBot, window: ProtectionWindow, make_participant
) -> None:
    person = make_participant()
    draft = replace(get_card(person, TODAY).draft, phone="600 100 300")
    update_participant(person, draft, today=TODAY)
    page = page_of(window)
    assert acts(page)[:2] == ["participant_updated", "participant_registered"]
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, ActDialog)
    assert dialog.title_label.text() == "Zmiana danych osoby"
    assert dialog.lines == ["Telefon: 600 100 200 → 600 100 300"]
    dialog.reject()


def test_older_acts_come_while_scrolling(
    qtbot: QtBot, window: ProtectionWindow, make_participant
) -> None:
    person = make_participant()
    for number in range(PAGE + 20):
        add_note(person, TODAY, f"Rozmowa {number}.", today=TODAY)
    page = page_of(window)
    assert len(page.table.rows()) == PAGE
    assert page.count_label.text() == f"{PAGE + 22} czynności"
    bar = page.table.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert len(page.table.rows()) == PAGE + 22
    assert acts(page)[-1] == "file_created"


def test_words_find_the_act_and_the_person(
    qtbot: QtBot, window: ProtectionWindow, make_participant
) -> None:
    other = make_participant(last_name="Żak", first_name="Ola")
    person = make_participant()
    add_note(person, TODAY, "Rozmowa.", today=TODAY)
    page = page_of(window)
    qtbot.keyClicks(page.search, "dodanie notatki")
    qtbot.waitUntil(lambda: acts(page) == ["note_added"])
    page.search.clear()
    qtbot.keyClicks(page.search, "zak")
    qtbot.waitUntil(lambda: {r.subject_id for r in page.table.rows()} == {other})  # type: ignore[attr-defined]
    page.search.clear()
    page.group_choice.set_value("office")
    qtbot.waitUntil(lambda: acts(page) == ["file_created"])


def test_a_period_narrows(window: ProtectionWindow, make_participant) -> None:
    make_participant()
    page = page_of(window)
    newest = page.shown[0].at.date()
    page.since_edit.set_value(newest)
    assert page.shown
    page.since_edit.set_value(newest + timedelta(days=1))
    assert not page.shown
    page.since_edit.set_value(None)
    page.until_edit.set_value(newest - timedelta(days=1))
    assert not page.shown


def test_without_the_right_one_sees_ones_own_acts(
    window: ProtectionWindow, make_participant, office: Session, monkeypatch
) -> None:
    from kisdesk.domain.rights import Role
    from kisdesk.models.changes import actor

    make_participant()
    monkeypatch.setattr(actor, "role", Role.WORKER)
    page = page_of(window)
    assert acts(page)
    assert page.worker_choice.isHidden()
    with monkeypatch.context() as other:
        other.setattr(actor, "worker_id", 99)
        page.refresh()
        assert not acts(page)
