"""The main job by mouse and keyboard: a person comes in, a printed social contract goes out."""

from pathlib import Path

from PySide6.QtCore import Qt

from kisdesk.domain.codes import ContractState
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.contracts import get_contract
from kisdesk.services.printing import issued_pdf
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.printing.print_dialog import PrintDialog
from tests.e2e.conftest import StartProgram
from tests.e2e.hands import CTRL, Hands, words
from tests.e2e.steps import (
    BARRIERS,
    CAUSES,
    CLUB,
    MAIN_GOAL,
    OWN_ACTION,
    PASSWORD,
    STRENGTHS,
    WORKER_ACTION,
    become_active,
    close_the_program,
    complete_the_card,
    link,
    main_window,
    make_the_file,
    print_and_sign,
    register_the_person,
    start_window,
    text_of,
    write_the_contract,
)


def test_a_person_comes_in_and_a_printed_contract_goes_out(
    hands: Hands, start_program: StartProgram, tmp_path: Path
) -> None:
    path = tmp_path / "klub.kis"
    program = start_program()
    window = make_the_file(hands, program, path)
    assert window.current_tab is window.today_tab
    assert CLUB in window.windowTitle()

    register_the_person(hands, window)
    complete_the_card(hands, window)
    contract_id = write_the_contract(hands, window)
    print_and_sign(hands, window, tmp_path / "kontrakt.pdf")

    printed = text_of((tmp_path / "kontrakt.pdf").read_bytes())
    for expected in (
        "Danuta Ożóg", "85071502468", "Kwiatowa 5", CAUSES, STRENGTHS, BARRIERS, MAIN_GOAL,
        "Ukończenie kursu komputerowego.", OWN_ACTION, WORKER_ACTION, "KS/1/", "Zielińska",
    ):  # fmt: skip
        assert expected in printed

    card = get_contract(contract_id)
    assert card.state is ContractState.SIGNED
    assert card.signed_on == window.context.today()
    stored = issued_pdf(card.documents[0].id)
    assert CAUSES in text_of(stored)
    become_active(hands, window)
    close_the_program(hands, program)
    assert CAUSES.encode() not in path.read_bytes()

    again = start_program()
    start = start_window(again)
    hands.wait(start.isActiveWindow)
    assert start.unlock_panel.name_label.text() == CLUB
    hands.write(PASSWORD)
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: isinstance(again.window, MainWindow))
    window = main_window(again)
    window.resize(1366, 696)  # without a real screen the remembered size is cut to 800 pixels
    hands.wait(window.isActiveWindow)
    hands.key(Qt.Key.Key_3, CTRL)
    assert window.current_tab is window.contracts_tab
    (row,) = list_contracts(ContractQuery(today=window.context.today()))
    assert window.contracts_tab.card is not None
    assert window.contracts_tab.card.id == row.id == contract_id
    assert "Kontrakt KS/1/" in words(window.contracts_tab.record_view)
    assert link(window.contracts_tab.record_view, "Danuta Ożóg")
    hands.key(Qt.Key.Key_P, CTRL)
    dialog = hands.dialog(PrintDialog)
    hands.click(dialog.pdf_button)
    hands.save_file(dialog.file_dialog, tmp_path / "jeszcze raz.pdf")
    assert (tmp_path / "jeszcze raz.pdf").read_bytes() == stored
    hands.click(dialog.close_button)
    close_the_program(hands, again)
