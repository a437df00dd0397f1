"""The list: search as one types, chips, order, empty states, the table."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import EligibilityGroup
from kisdesk.domain.drafts import GroundDraft, StateChangeDraft
from kisdesk.domain.participation import State
from kisdesk.services.participants import change_state
from kisdesk.ui.participants import list_filter as keys
from kisdesk.ui.participants.list_filter import ListFilter
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.records.record_tab import READ_AFTER_TYPING_MS
from tests.builders import TODAY
from tests.ui.participants.hands import type_text

SURNAMES = ("Żółć", "Łapa", "Lis", "Ćwik", "Czaja", "Zając", "Kowal", "Ąkowicz")
IN_POLISH_ORDER = ["Ąkowicz", "Czaja", "Ćwik", "Kowal", "Lis", "Łapa", "Zając", "Żółć"]


@pytest.fixture
def filled(tab: ParticipantsTab, register: Callable[..., int]) -> ParticipantsTab:
    for surname in SURNAMES:
        register(last_name=surname, first_name="Ewa")
    tab.list_panel.set_filter(ListFilter(keys.EVERYBODY))
    return tab


def shown(tab: ParticipantsTab) -> list[str]:
    rows = tab.list_panel.list.rows
    found = (rows.row(place) for place in range(rows.rowCount()))
    return [row.title.removesuffix(" Ewa") for row in found if row is not None]


def test_people_stand_in_polish_order(filled: ParticipantsTab) -> None:
    assert shown(filled) == IN_POLISH_ORDER


def test_search_ignores_case_and_diacritics_and_follows_the_typing(
    filled: ParticipantsTab, qtbot: QtBot
) -> None:
    type_text(filled.list_panel.search, "zolc")
    qtbot.waitUntil(lambda: shown(filled) == ["Żółć"])
    qtbot.waitUntil(lambda: filled.card is not None and filled.card.draft.last_name == "Żółć")
    QTest.keyClick(filled.list_panel.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(filled)) == len(SURNAMES))


def test_arrow_keys_in_the_search_walk_the_list_and_enter_opens(
    filled: ParticipantsTab, qtbot: QtBot
) -> None:
    filled.list_panel.list.select_place(0)
    filled.focus_search()
    for _ in range(2):
        QTest.keyClick(filled.list_panel.search, Qt.Key.Key_Down)
    QTest.keyClick(filled.list_panel.search, Qt.Key.Key_Return)
    assert filled.card is not None
    assert filled.card.draft.last_name == IN_POLISH_ORDER[2]


def test_held_arrow_reads_the_card_only_where_it_rests(
    filled: ParticipantsTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.list_panel.list.select_place(0)
    filled.read_card()
    reads = []
    monkeypatch.setattr(
        "kisdesk.ui.participants.tab.get_card",
        lambda person_id, today, real=filled.card: (
            reads.append(person_id)
            or replace(
                real,
                id=person_id,  # type: ignore[type-var]
            )
        ),
    )
    for _ in range(5):
        QTest.keyClick(filled.list_panel.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(reads))
    assert reads == [filled.list_panel.list.current_key()]


def test_the_card_waits_while_one_types_and_comes_once(
    filled: ParticipantsTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.list_panel.list.select_place(0)
    filled.read_card()
    started: list[int | None] = []
    timer = filled._read_timer
    monkeypatch.setattr(timer, "start", lambda ms=None: started.append(ms) or QTimer.start(timer))
    monkeypatch.setattr(timer, "isActive", lambda: bool(started))
    type_text(filled.list_panel.search, "la")
    qtbot.waitUntil(lambda: shown(filled) == ["Łapa"])
    type_text(filled.list_panel.search, "p")
    QApplication.processEvents()
    assert started == [READ_AFTER_TYPING_MS, None]
    qtbot.waitUntil(lambda: filled.card is not None and filled.card.draft.last_name == "Łapa")


def test_who_is_current_stays_so_while_typing_and_after_it(
    filled: ParticipantsTab, qtbot: QtBot
) -> None:
    filled.list_panel.list.select_place(4)
    lis = filled.list_panel.list.current_key()
    type_text(filled.list_panel.search, "l")
    qtbot.waitUntil(lambda: shown(filled) == ["Lis", "Łapa"])
    assert filled.list_panel.list.current_key() == lis
    filled.list_panel.list.select_place(1)
    lapa = filled.list_panel.list.current_key()
    QTest.keyClick(filled.list_panel.search, Qt.Key.Key_Escape)
    assert filled.list_panel.list.current_key() == lapa
    assert filled.list_panel.list.current_place() == 5


def test_chips_count_and_filter(
    tab: ParticipantsTab, register: Callable[..., int], qtbot: QtBot
) -> None:
    waiting = register(last_name="Czaja")
    register(last_name="Lis")
    change_state(waiting, StateChangeDraft(State.WAITING, TODAY), today=TODAY)
    tab.refresh()
    chips = tab.list_panel.chips
    assert chips.button(keys.WAITING).text().endswith(" 1")
    assert chips.button(keys.CANDIDATES).text().endswith(" 1")
    assert chips.button(keys.ACTIVE).text().endswith(" 0")
    QTest.mouseClick(chips.button(keys.WAITING), Qt.MouseButton.LeftButton)
    assert [name.split()[0] for name in shown(tab)] == ["Czaja"]


def test_more_narrows_by_ground_and_the_narrowing_is_taken_away_by_a_click(
    filled: ParticipantsTab, register: Callable[..., int], qtbot: QtBot
) -> None:
    register(last_name="Sowa", grounds=(GroundDraft(EligibilityGroup.DISABLED, True),))
    QTest.mouseClick(filled.list_panel.chips.button("more"), Qt.MouseButton.LeftButton)
    menus = [m for m in QApplication.topLevelWidgets() if isinstance(m, QMenu) and m.isVisible()]
    assert menus, "the menu behind More… did not open"
    submenus = menus[0].findChildren(QMenu)
    groups = next(m for m in submenus if "niepełnosprawność" in [a.text() for a in m.actions()])
    next(a for a in groups.actions() if a.text() == "niepełnosprawność").trigger()
    menus[0].close()
    assert [name.split()[0] for name in shown(filled)] == ["Sowa"]

    narrowing = filled.list_panel.narrowing
    assert narrowing.isVisible()
    QTest.mouseClick(narrowing.button("main_group"), Qt.MouseButton.LeftButton)
    assert len(shown(filled)) == len(SURNAMES) + 1
    assert not narrowing.isVisible()


def test_an_empty_file_says_what_to_do(tab: ParticipantsTab) -> None:
    empty = tab.list_panel.empty
    assert empty.isVisible()
    QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert tab.card_actions.dialog is not None
    assert tab.card_actions.dialog.isVisible()


def test_somebody_outside_of_the_list_is_offered(filled: ParticipantsTab, qtbot: QtBot) -> None:
    filled.list_panel.set_filter(ListFilter(keys.WAITING))
    type_text(filled.list_panel.search, "lapa")
    qtbot.waitUntil(lambda: "lapa" in filled.list_panel.empty.text_label.text())
    QTest.mouseClick(filled.list_panel.empty.button, Qt.MouseButton.LeftButton)
    assert shown(filled) == ["Łapa"]


def test_only_pages_in_sight_are_read(
    tab: ParticipantsTab, register: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr("kisdesk.ui.participants.list_panel.count_participants", lambda q: 100_000)
    monkeypatch.setattr(
        "kisdesk.ui.participants.list_panel.list_participants",
        lambda query, offset, limit: asked.append(offset) or [],
    )
    tab.list_panel.set_filter(ListFilter(keys.EVERYBODY))
    tab.grab()
    assert asked
    assert max(asked) == 0


def test_opening_somebody_the_filter_hides_widens_it(filled: ParticipantsTab) -> None:
    filled.list_panel.list.select_place(3)
    hidden = filled.list_panel.list.current_key()
    filled.list_panel.set_filter(ListFilter(keys.WAITING))
    assert isinstance(hidden, int)
    filled.open_participant(hidden)
    assert filled.list_panel.list.current_key() == hidden
    assert filled.card is not None
    assert filled.card.id == hidden


def test_refresh_keeps_the_person(filled: ParticipantsTab, register: Callable[..., int]) -> None:
    filled.list_panel.list.select_place(4)
    filled.read_card()
    person = filled.list_panel.list.current_key()
    register(last_name="Adamska")
    filled.refresh()
    assert filled.list_panel.list.current_key() == person
    assert filled.list_panel.list.current_place() == 5
    assert filled.card is not None
    assert filled.card.id == person


def test_the_table_remembers_its_columns_and_copies_rows(filled: ParticipantsTab) -> None:
    QTest.mouseClick(filled.list_panel.table_button, Qt.MouseButton.LeftButton)
    table = filled.table_panel
    assert table is not None
    assert table.isVisible()
    assert len(table.table.rows()) == len(SURNAMES)
    phone = next(a for a in table.table.columns_menu().actions() if a.data() == 5)
    phone.trigger()
    table.table.select_place(0)
    table.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ąkowicz Ewa\t")
    assert "600 100 200" not in copied

    again = ParticipantsTab(filled.context)
    again.refresh()
    again.show_table()
    assert again.table_panel is not None
    assert again.table_panel.table.view.isColumnHidden(5)
    again.deleteLater()


def test_narrow_screens_show_list_and_record_in_turns(
    filled: ParticipantsTab, qtbot: QtBot
) -> None:
    filled.resize(911, 392)
    filled.set_narrow(True)
    filled.sides.show_list()
    qtbot.waitUntil(filled.list_panel.isVisible)
    assert not filled.card_view.isVisible()
    filled.list_panel.list.select_place(1)
    QTest.keyClick(filled.list_panel.list, Qt.Key.Key_Return)
    assert filled.card_view.isVisible()
    assert not filled.list_panel.isVisible()
    assert filled.sides.place_label.text().startswith("2 ")
    QTest.mouseClick(filled.sides.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: filled.card is not None and filled.card.draft.last_name == IN_POLISH_ORDER[2]
    )
    assert filled.sides.place_label.text().startswith("3 ")
    QTest.mouseClick(filled.sides.back_button, Qt.MouseButton.LeftButton)
    assert filled.list_panel.isVisible()
