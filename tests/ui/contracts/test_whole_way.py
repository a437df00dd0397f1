"""From the person to the locked contract with mouse and keyboard, and what follows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import ActionStatus, ContractState, ParticipantState, Party, Sex, Variant
from kisdesk.domain.contract_content import PersonOnContract
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.contracts import contract_versions, get_contract, start_contract
from kisdesk.services.errors import PersonDeceasedError
from kisdesk.services.participants import change_state
from kisdesk.services.printing import issued_pdf
from kisdesk.ui.contracts.contract_actions import ContractActions
from kisdesk.ui.contracts.editor.editor_view import EditorView
from kisdesk.ui.contracts.editor.step_page import TextStep
from kisdesk.ui.contracts.follow_dialogs import AmendDialog, CloseDialog, EvaluationDialog
from kisdesk.ui.contracts.new_contract_dialog import NewContractDialog
from kisdesk.ui.contracts.sign_dialog import SignDialog
from kisdesk.ui.contracts.tab import ContractsTab
from kisdesk.ui.error_texts import describe
from tests.builders import TODAY, pesel_of
from tests.services.contract_builders import make_draft, make_signed

Type = Callable[[QWidget, str], None]
LEFT = Qt.MouseButton.LeftButton


def dialog_of(tab: ContractsTab, kind: type) -> Any:
    dialog = tab.contract_actions.dialog
    assert isinstance(dialog, kind)
    return dialog


def editor_of(tab: ContractsTab) -> EditorView:
    assert tab.editor is not None
    return tab.editor


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def next_step(qtbot: QtBot, editor: EditorView) -> None:
    """Ctrl+Enter, as the hint beside the button says."""
    editor.window().activateWindow()
    qtbot.waitUntil(editor.window().isActiveWindow)
    focus = editor.focusWidget() or editor
    qtbot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def text_area(editor: EditorView) -> QWidget:
    page = editor.page(editor.step)
    assert isinstance(page, TextStep)
    return page.blocks[0].area


def test_from_person_to_signed_contract(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    make_participant(last_name="Ożóg", first_name="Danuta")
    tab.start_new()
    dialog = dialog_of(tab, NewContractDialog)
    type_text(dialog.chooser.search, "ozog")
    qtbot.waitUntil(lambda: dialog.participant_id is not None)
    click(qtbot, dialog.save_button)
    editor = editor_of(tab)
    assert editor.head.title_label.text().endswith("KS/1/2026")
    missing_before = len(editor.gaps)

    next_step(qtbot, editor)
    for text in ("Utrata pracy. Brak dochodu.", "Chęć współpracy.", "Brak dojazdu."):
        type_text(text_area(editor), text)
        next_step(qtbot, editor)
    assert editor.step is ContractStep.GOALS
    first = editor.page(editor.step).first_editor()
    assert first is not None
    type_text(first, "Podjęcie zatrudnienia.")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    goals = editor.page(editor.step).goals.rows  # type: ignore[attr-defined]
    type_text(goals.rows[1].text, "Kurs komputerowy.")
    next_step(qtbot, editor)
    actions = editor.page(editor.step)
    for side, words, due in (
        (actions.person, "Udział w zajęciach KIS.", "co miesiąc"),  # type: ignore[attr-defined]
        (actions.worker, "Rozmowa o realizacji.", "4.12.2026"),  # type: ignore[attr-defined]
    ):
        row = side.rows.rows[0]
        type_text(row.text, words)
        qtbot.keyClick(row.text, Qt.Key.Key_Return)
        type_text(row.due, due)
    next_step(qtbot, editor)
    click(qtbot, editor.page(editor.step).dates.quarterly_button)  # type: ignore[attr-defined]
    editor.show_gaps()
    assert missing_before > 5
    assert editor.gaps == []

    click(qtbot, editor.head.sign_button)
    sign = dialog_of(tab, SignDialog)
    click(qtbot, sign.save_button)

    assert tab.editor is None
    row = list_contracts(ContractQuery(today=TODAY))[0]
    card = get_contract(row.id)
    assert card.state is ContractState.SIGNED
    assert card.signed_on == TODAY
    assert card.content.texts["causes"] == "Utrata pracy. Brak dochodu."
    assert card.content.goals[0].specific == ("Kurs komputerowy.",)
    by_party = {a.party: a for a in card.content.actions}
    assert by_party[Party.PERSON].due_text == "co miesiąc"
    assert by_party[Party.WORKER].due_on == date(2026, 12, 4)
    assert card.documents[0].sha256
    assert issued_pdf(card.documents[0].id).startswith(b"%PDF")
    assert tab.card is not None
    assert tab.card.state is ContractState.SIGNED
    assert tab.record_view.head.second_button.text()


def test_a_gap_leads_to_its_step(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    tab.edit_contract(start_contract(make_participant(), Variant.A, today=TODAY))
    editor = editor_of(tab)
    line = editor.gap_list.lines[0]
    assert line.gap is not None
    click(qtbot, line.link)
    assert editor.step is ContractStep.CAUSES
    qtbot.waitUntil(lambda: text_area(editor).hasFocus())


def test_form_b_without_a_referral_cannot_be_signed(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    contract_id = start_contract(make_participant(), Variant.B, today=TODAY)
    tab.contract_actions.do("sign", None, get_contract(contract_id))
    dialog = dialog_of(tab, SignDialog)
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.form.summary.isVisible()
    assert "art. 108" in dialog.form.summary.accessibleName()
    assert get_contract(contract_id).state is ContractState.DRAFT


def test_a_warning_is_signed_only_with_its_reason(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    person = make_participant()
    make_signed(person)
    second = make_draft(person)
    tab.contract_actions.do("sign", None, get_contract(second))
    dialog = dialog_of(tab, SignDialog)
    field = dialog.form.field("reason_overlaps")
    assert field.isVisible()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert field.problem_text()
    type_text(field.editor, "kontynuacja za zgodą osoby")
    click(qtbot, dialog.save_button)
    assert get_contract(second).state is ContractState.SIGNED


def test_an_amendment_keeps_both_versions(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    contract_id = make_signed(make_participant())
    tab.open_contract(contract_id)
    click(qtbot, tab.record_view.head.second_button)
    editor = editor_of(tab)
    editor.open_step(ContractStep.BARRIERS)
    type_text(text_area(editor), "Nowo: choroba. ")
    click(qtbot, editor.head.finish_button)
    dialog = dialog_of(tab, AmendDialog)
    assert str(dialog.form.values()["text"])
    click(qtbot, dialog.save_button)
    assert tab.editor is None
    versions = contract_versions(contract_id)
    assert [v.version for v in versions] == [1, 2]
    assert versions[0].content.texts["barriers"] == "Brak dojazdu do miasta powiatowego."
    assert versions[1].content.texts["barriers"].startswith("Nowo: choroba.")
    tab.record_view.show_page("amendments")
    words = " ".join(
        w.text() for w in tab.record_view.pages["amendments"].findChildren(QWidget)
        if hasattr(w, "text") and callable(w.text)
    )  # fmt: skip
    assert "Nowo: choroba." in words


def test_a_change_into_another_contract_s_time_asks_for_a_reason(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    person = make_participant()
    contract_id = make_signed(person)
    make_signed(person, starts_on=date(2027, 5, 22), ends_on=date(2027, 12, 31))
    card = get_contract(contract_id)
    tab.contract_actions.amend(card, replace(card.content, ends_on=date(2027, 8, 31)))
    dialog = dialog_of(tab, AmendDialog)
    field = dialog.form.field("reason_overlaps")
    assert field.isVisible()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert field.problem_text()
    type_text(field.editor, "dwa programy")
    click(qtbot, dialog.save_button)
    assert get_contract(contract_id).content.ends_on == date(2027, 8, 31)


def test_a_change_that_cannot_be_agreed_says_why_at_once(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    contract_id = make_signed(make_participant())
    content = get_contract(contract_id).content
    minor = PersonOnContract("Król", "Jan", pesel=pesel_of(date(2015, 1, 1), Sex.MALE))
    tab.contract_actions.amend(get_contract(contract_id), replace(content, family=(minor,)))
    dialog = dialog_of(tab, AmendDialog)
    assert dialog.form.summary.isVisible()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert get_contract(contract_id).content == content


def test_a_contract_with_somebody_who_died_is_refused_in_words(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    person = make_participant()
    change_state(person, StateChangeDraft(ParticipantState.DECEASED, TODAY), today=TODAY)
    tab.start_contract(person)
    dialog = dialog_of(tab, NewContractDialog)
    click(qtbot, dialog.save_button)
    message = dialog.error_message
    assert message is not None
    shown = [w.text() for w in message.findChildren(QLabel)]
    assert describe(PersonDeceasedError()).what in shown
    assert dialog.isVisible()


def test_leaving_a_change_that_is_not_saved_asks(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    tab.amend_contract(make_signed(make_participant()))
    editor = editor_of(tab)
    editor.open_step(ContractStep.CAUSES)
    type_text(text_area(editor), "x")
    left = []
    tab.try_leave(lambda: left.append(True))
    assert left == []
    click(qtbot, editor.leave_question.buttons["leave"])
    assert left == [True]
    assert tab.editor is None


def test_evaluating_and_closing(
    tab: ContractsTab, qtbot: QtBot, type_text: Type, make_participant: Callable[..., int]
) -> None:
    contract_id = make_signed(make_participant())
    tab.open_contract(contract_id)
    click(qtbot, tab.record_view.head.primary_button)
    dialog = dialog_of(tab, EvaluationDialog)
    click(qtbot, dialog.save_button)
    assert dialog.isVisible(), "an evaluation without a word is no evaluation"
    type_text(dialog.form.field("done").editor, "Zapisano dziecko do przedszkola.")
    click(qtbot, dialog.save_button)
    evaluation = get_contract(contract_id).content.evaluations[0]
    assert evaluation.held_on == TODAY
    assert evaluation.done == "Zapisano dziecko do przedszkola."

    tab.contract_actions.do("close", None, get_contract(contract_id))
    close = dialog_of(tab, CloseDialog)
    click(qtbot, close.save_button)
    assert close.isVisible(), "the result must be chosen"
    click(qtbot, close.form.field("state").editor.buttons["partly_fulfilled"])
    type_text(close.form.field("final.done").editor, "Kurs ukończony.")
    click(qtbot, close.save_button)
    card = get_contract(contract_id)
    assert card.state is ContractState.PARTLY_FULFILLED
    assert card.closed_on == TODAY
    assert [e.done for e in card.content.evaluations if e.held_on][-1] == "Kurs ukończony."


def test_ticking_an_action_and_taking_it_back(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    from kisdesk.ui.contracts.overview_page import ActionLine

    contract_id = make_signed(make_participant())
    tab.open_contract(contract_id)
    page = tab.record_view.pages["overview"]
    box = page.findChildren(ActionLine)[1].box
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    body = page.widget()
    assert body is not None
    assert body.findChildren(ActionLine)[1].box.hasFocus()
    assert get_contract(contract_id).content.actions[1].status is ActionStatus.DONE
    tab.undo()
    assert get_contract(contract_id).content.actions[1].status is ActionStatus.OPEN


def test_a_discarded_draft_comes_back(
    tab: ContractsTab, qtbot: QtBot, make_participant: Callable[..., int]
) -> None:
    contract_id = make_draft(make_participant())
    tab.refresh()
    tab.contract_actions.do("discard", None, get_contract(contract_id))
    question = tab.contract_actions.question
    assert question is not None
    click(qtbot, question.buttons["discard"])
    assert list_contracts(ContractQuery(today=TODAY)) == []
    tab.undo()
    assert [row.id for row in list_contracts(ContractQuery(today=TODAY))] == [contract_id]


def test_an_expired_contract_offers_evaluation_and_end(
    tab: ContractsTab, make_participant: Callable[..., int]
) -> None:
    start = TODAY - timedelta(days=200)
    contract_id = make_signed(
        make_participant(), signed_on=start, starts_on=start, ends_on=TODAY - timedelta(days=3)
    )
    tab.open_contract(contract_id)
    head = tab.record_view.head
    assert head.strips[0].tone == "red"
    head.wanted.emit("close", None)
    assert isinstance(tab.contract_actions.dialog, CloseDialog)


@pytest.mark.parametrize("variant", list(Variant))
def test_a_blank_form_is_offered(tab: ContractsTab, variant: Variant) -> None:
    actions: ContractActions = tab.contract_actions
    actions.print_blank(variant)
    assert actions.dialog is not None
    assert actions.dialog.isVisible()
