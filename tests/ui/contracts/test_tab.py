"""List, table and record of contracts; every screen and dialog for the screen reader."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import ContractState, Variant
from kisdesk.services.contracts import get_contract, start_contract
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts import list_filter as keys
from kisdesk.ui.contracts.tab import ContractsTab
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed
from tests.ui.accessibility import walk

Type = Callable[[QWidget, str], None]


@pytest.fixture
def contracts(tab: ContractsTab, make_participant: Callable[..., int]) -> dict[str, int]:
    """One contract of each shown kind, by its chip."""
    start = TODAY - timedelta(days=100)
    term = {"signed_on": start, "starts_on": start}
    made = {
        keys.RUNNING: make_signed(make_participant(last_name="Żak")),
        keys.DRAFTS: make_draft(make_participant(last_name="Ćwik")),
        keys.ENDING: make_signed(
            make_participant(last_name="Ożóg"), ends_on=TODAY + timedelta(days=9), **term
        ),
        keys.EXPIRED: make_signed(
            make_participant(last_name="Mazur"), ends_on=TODAY - timedelta(days=9), **term
        ),
    }
    tab.refresh()
    return made


def keys_shown(tab: ContractsTab) -> list[object]:
    rows = tab.list_panel.list.rows
    return [rows.key(place) for place in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("chip", "expected"),
    [
        (keys.RUNNING, {keys.RUNNING, keys.ENDING, keys.EXPIRED}),
        (keys.DRAFTS, {keys.DRAFTS}),
        (keys.ENDING, {keys.ENDING}),
        (keys.EXPIRED, {keys.EXPIRED}),
        (keys.DONE, set()),
        (keys.ALL, {keys.RUNNING, keys.DRAFTS, keys.ENDING, keys.EXPIRED}),
    ],
)
def test_a_chip_shows_what_it_counts(
    tab: ContractsTab, qtbot: QtBot, contracts: dict[str, int], chip: str, expected: set[str]
) -> None:
    button = tab.list_panel.chips.button(chip)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert set(keys_shown(tab)) == {contracts[key] for key in expected}
    assert button.text().endswith(f" {len(expected)}")


def test_searching_by_name_without_marks(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, contracts: dict[str, int]
) -> None:
    tab.list_panel.set_filter(keys.ALL)
    type_text(tab.list_panel.search, "ozog")
    qtbot.waitUntil(lambda: keys_shown(tab) == [contracts[keys.ENDING]])


def test_nothing_found_offers_to_look_everywhere(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, contracts: dict[str, int]
) -> None:
    tab.list_panel.set_filter(keys.RUNNING)
    type_text(tab.list_panel.search, "cwik")
    qtbot.waitUntil(lambda: tab.list_panel.count == 0)
    qtbot.mouseClick(tab.list_panel.empty.button, Qt.MouseButton.LeftButton)
    assert keys_shown(tab) == [contracts[keys.DRAFTS]]


def test_an_empty_file_says_how_to_begin(tab: ContractsTab, qtbot: QtBot) -> None:
    tab.refresh()
    assert tab.list_panel.empty.isVisible()
    qtbot.mouseClick(tab.list_panel.empty.button, Qt.MouseButton.LeftButton)
    assert tab.contract_actions.dialog is not None


def test_enter_opens_a_draft_in_the_editor(
    tab: ContractsTab, qtbot: QtBot, contracts: dict[str, int]
) -> None:
    tab.list_panel.set_filter(keys.DRAFTS)
    tab.list_panel.list.select_place(0)
    qtbot.keyClick(tab.list_panel.list, Qt.Key.Key_Return)
    assert tab.editor is not None
    assert tab.editor.contract_id == contracts[keys.DRAFTS]


def test_a_contract_outside_the_filter_is_opened(
    tab: ContractsTab, contracts: dict[str, int]
) -> None:
    tab.list_panel.set_filter(keys.ENDING)
    tab.open_contract(contracts[keys.EXPIRED])
    assert tab.card is not None
    assert tab.card.id == contracts[keys.EXPIRED]
    assert tab.list_panel.list.current_key() == contracts[keys.EXPIRED]


def test_hidden_columns_of_the_table_are_remembered(
    tab: ContractsTab, context: UiContext, qtbot: QtBot, contracts: dict[str, int]
) -> None:
    tab.show_table()
    assert tab.table_panel is not None
    tab.table_panel.table.columns_menu().actions()[2].trigger()
    assert tab.table_panel.table.view.isColumnHidden(2)
    again = ContractsTab(context)
    qtbot.addWidget(again)
    again.refresh()
    again.show_table()
    assert again.table_panel is not None
    assert again.table_panel.table.view.isColumnHidden(2)


def test_list_and_record_take_turns_where_the_place_is_short(
    tab: ContractsTab, qtbot: QtBot, contracts: dict[str, int]
) -> None:
    tab.resize(911, 400)
    tab.set_narrow(True)
    tab.open_contract(contracts[keys.RUNNING])
    assert not tab.list_panel.isVisible()
    qtbot.mouseClick(tab.sides.back_button, Qt.MouseButton.LeftButton)
    assert tab.list_panel.isVisible()
    assert tab.width() == 911


def test_every_part_of_a_record_can_be_used_with_a_screen_reader(
    tab: ContractsTab, contracts: dict[str, int]
) -> None:
    for contract_id in contracts.values():
        tab.read_card()
        tab.record_view.show_card(get_contract(contract_id), TODAY)
        for key in tab.record_view.pages:
            tab.record_view.show_page(key)
            assert walk(tab) == [], key
    tab.show_table()
    assert walk(tab) == []


@pytest.mark.parametrize(
    ("key", "chip"),
    [
        ("sign", keys.DRAFTS),
        ("print", keys.DRAFTS),
        ("print", keys.RUNNING),
        ("evaluate_next", keys.RUNNING),
        ("plan", keys.RUNNING),
        ("close", keys.EXPIRED),
        ("new", keys.RUNNING),
    ],
)
def test_every_dialog_can_be_used_with_a_screen_reader(
    tab: ContractsTab, contracts: dict[str, int], key: str, chip: str
) -> None:
    tab.contract_actions.do(key, None, get_contract(contracts[chip]))
    dialog = tab.contract_actions.dialog
    assert dialog is not None
    assert walk(dialog) == []


def test_the_new_contract_dialog_shows_a_draft_that_waits(
    tab: ContractsTab, qtbot: QtBot, contracts: dict[str, int]
) -> None:
    card = get_contract(contracts[keys.DRAFTS])
    tab.start_contract(card.participant_id)
    dialog = tab.contract_actions.dialog
    assert dialog is not None
    assert dialog.strip.isVisible()  # type: ignore[attr-defined]
    dialog.strip.action_triggered.emit("draft")  # type: ignore[attr-defined]
    assert tab.editor is not None
    assert tab.editor.contract_id == card.id


def test_the_signed_page_opens_byte_for_byte(tab: ContractsTab, contracts: dict[str, int]) -> None:
    from kisdesk.services.printing import issued_pdf
    from kisdesk.ui.printing.print_dialog import PrintDialog

    card = get_contract(contracts[keys.RUNNING])
    tab.contract_actions.do("open_document", card.documents[0], card)
    dialog = tab.contract_actions.dialog
    assert isinstance(dialog, PrintDialog)
    assert dialog.pdf == issued_pdf(card.documents[0].id)


def test_what_cannot_be_taken_back_is_said(
    tab: ContractsTab, qtbot: QtBot, contracts: dict[str, int]
) -> None:
    tab.open_contract(contracts[keys.RUNNING])
    with qtbot.waitSignal(tab.message):
        tab.undo()
    assert get_contract(contracts[keys.RUNNING]).state is ContractState.SIGNED


def test_a_new_draft_appears_in_the_list(
    tab: ContractsTab, make_participant: Callable[..., int]
) -> None:
    contract_id = start_contract(make_participant(), Variant.B, today=TODAY)
    tab.edit_contract(contract_id)
    tab.close_editor()
    assert tab.list_panel.list.current_key() == contract_id
