"""Outcomes on the card: recorded with keys, asked about later, the status of a graduate shown."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import ContractState, EndReason, EvaluationKind, ParticipantState
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.outcome_codes import FollowUpAnswer, OutcomeKind, OutcomeResult, WorkKind
from kisdesk.domain.outcomes import FIELDS, OutcomeDraft
from kisdesk.services.contracts import close_contract, record_evaluation
from kisdesk.services.outcomes import follow_ups_of, outcomes_of, record_outcome
from kisdesk.services.participants import change_state
from kisdesk.ui.participants.follow_up_dialog import FollowUpDialog
from kisdesk.ui.participants.law_dialog import LawDialog
from kisdesk.ui.participants.outcome_dialog import OutcomeDialog
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from tests.builders import TODAY
from tests.services.test_outcomes import issue_certificate
from tests.ui.participants import people
from tests.ui.participants.hands import choose, fill_in, type_text

WORK = OutcomeDraft(
    OutcomeKind.WORK,
    "Zakład Zieleni",
    work_kind=WorkKind.MANDATE,
    started_on=date(2026, 10, 1),
)


@pytest.fixture
def card(tab: ParticipantsTab, register: Callable[..., int]) -> ParticipantsTab:
    """The outcomes of somebody who takes part since 9 March 2026 under a contract."""
    person = register(on=date(2026, 3, 9))
    people.sign(person, date(2026, 3, 9), date(2026, 11, 9), 0, TODAY)
    active = StateChangeDraft(ParticipantState.ACTIVE, date(2026, 3, 9))
    change_state(person, active, today=TODAY)
    tab.open_participant(person)
    tab.card_view.show_page("outcomes")
    return tab


def page(tab: ParticipantsTab) -> QWidget:
    body = tab.card_view.pages["outcomes"].widget()
    assert body is not None
    return body


def lines(tab: ParticipantsTab) -> list[tuple[str, str]]:
    found = page(tab).findChildren(RecordLine)
    return [(line.title.text(), line.second.text()) for line in found]


def facts(tab: ParticipantsTab) -> dict[str, tuple[str, str]]:
    """Texts and colours of the status, by the names of its lines."""
    shown = page(tab).findChild(FactList)
    assert shown is not None
    return {
        name: (value.text(), value.tone)
        for name, value in shown._values.items()
        if isinstance(value, Text)
    }


def press(tab: ParticipantsTab, words: str) -> None:
    """Reach a link of the page by its words and press it with the space bar."""
    button = next(b for b in page(tab).findChildren(QPushButton) if b.text() == words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def outcome_dialog(tab: ParticipantsTab) -> OutcomeDialog:
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, OutcomeDialog)
    return dialog


def person_of(tab: ParticipantsTab) -> int:
    assert tab.card is not None
    return tab.card.id


def test_work_is_recorded_with_keys_changed_deleted_and_brought_back(
    card: ParticipantsTab,
) -> None:
    press(card, "Record an outcome")
    dialog = outcome_dialog(card)
    assert not dialog.form.field("body").isVisible()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert dialog.form.field("kind").has_problem()

    choose(dialog, "kind", OutcomeKind.WORK)
    assert dialog.form.field("body").label.text() == "Employer"
    choose(dialog, "work_kind", WorkKind.EMPLOYMENT_CONTRACT)
    fill_in(
        dialog, body="Zakład Zieleni Śródmieście", started_on="1.10.2026", ended_on="30.09.2026"
    )
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert dialog.isVisible()
    assert dialog.form.field("ended_on").has_problem()
    fill_in(dialog, ended_on="31.03.2027", basis="kopia umowy")
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert not dialog.isVisible()

    [row] = outcomes_of(person_of(card))
    assert row.draft == OutcomeDraft(
        OutcomeKind.WORK,
        "Zakład Zieleni Śródmieście",
        work_kind=WorkKind.EMPLOYMENT_CONTRACT,
        started_on=date(2026, 10, 1),
        ended_on=date(2027, 3, 31),
        basis="kopia umowy",
    )
    title, details = lines(card)[0]
    assert title == "Podjęcie pracy: umowa o pracę"
    assert "Zakład Zieleni Śródmieście" in details

    press(card, "Change")
    dialog = outcome_dialog(card)
    assert dialog.form.field("body").value() == "Zakład Zieleni Śródmieście"
    fill_in(dialog, body="Spółdzielnia „Ogród”")
    dialog.save_button.click()
    assert outcomes_of(person_of(card))[0].draft.body == "Spółdzielnia „Ogród”"

    press(card, "Delete")
    assert outcomes_of(person_of(card)) == ()
    card.undo()
    assert len(outcomes_of(person_of(card))) == 1


def test_a_grant_is_typed_in_zloty_and_kept_in_grosze(card: ParticipantsTab) -> None:
    press(card, "Record an outcome")
    dialog = outcome_dialog(card)
    choose(dialog, "kind", OutcomeKind.GRANT)
    fill_in(dialog, body="PUP", applied_on="1.09.2026", decided_on="31.08.2026", amount="dużo")
    choose(dialog, "result", OutcomeResult.POSITIVE)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.field("decided_on").has_problem()
    assert dialog.form.field("amount").has_problem()
    fill_in(dialog, decided_on="15.09.2026", amount="40 000,50")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert outcomes_of(person_of(card))[0].draft.amount == 4_000_050
    assert "40\u00a0000,50\u00a0zł" in lines(card)[0][1]


@pytest.mark.parametrize("kind", OutcomeKind)
def test_each_kind_shows_its_own_fields_only(card: ParticipantsTab, kind: OutcomeKind) -> None:
    press(card, "Record an outcome")
    dialog = outcome_dialog(card)
    choose(dialog, "kind", kind)
    shown = {name for name in dialog.form.names() if dialog.form.field(name).isVisible()}
    assert shown == {"kind", *FIELDS[kind]}


def test_what_was_typed_for_another_kind_is_not_kept(card: ParticipantsTab) -> None:
    press(card, "Record an outcome")
    dialog = outcome_dialog(card)
    choose(dialog, "kind", OutcomeKind.GRANT)
    fill_in(dialog, applied_on="1.09.2026", amount="100")
    choose(dialog, "kind", OutcomeKind.TRAINING)
    fill_in(dialog, subject="kurs wózka", started_on="2.11.2026")
    dialog.save_button.click()
    draft = outcomes_of(person_of(card))[0].draft
    assert (draft.kind, draft.amount, draft.applied_on) == (OutcomeKind.TRAINING, None, None)


def test_an_answer_is_recorded_and_told(card: ParticipantsTab) -> None:
    person = person_of(card)
    record_outcome(person, WORK, today=TODAY)
    card.refresh()
    assert [title for title, _ in lines(card)[1:]] == [
        "After 1 month(s), 1.11.2026",
        "After 3 month(s), 1.01.2027",
        "After 6 month(s), 1.04.2027",
    ]
    press(card, "Enter the answer")
    dialog = card.card_actions.dialog
    assert isinstance(dialog, FollowUpDialog)
    dialog.save_button.click()
    assert dialog.form.field("answer").has_problem()
    choose(dialog, "answer", FollowUpAnswer.WORKING)
    type_text(dialog.form.field("note").editor, "dzwoniła sama")
    dialog.save_button.click()
    answer = follow_ups_of(person, TODAY)[1][0].answer
    assert answer is not None
    assert (answer.answer, answer.asked_on) == (FollowUpAnswer.WORKING, TODAY)
    assert lines(card)[1][1].startswith("pracuje")
    card.card_actions.do("remove_follow_up", (None, follow_ups_of(person, TODAY)[1][0]), card.card)
    assert follow_ups_of(person, TODAY)[1][0].answer is None
    card.undo()
    assert follow_ups_of(person, TODAY)[1][0].answer == answer


def test_the_three_conditions_are_shown_each_with_its_fact(card: ParticipantsTab) -> None:
    shown = facts(card)
    assert shown["Graduate"] == ("not yet", "text2")
    assert shown["1. Six months of participation"] == ("met: reached on 8.09.2026", "green")
    assert shown["2. Certificate"][0].startswith("not yet")
    assert shown["3. Contract carried out"][0].endswith("is not closed")

    day = date(2026, 11, 9)
    assert card.card is not None
    contract = card.card.contracts[0].id
    record_evaluation(contract, Evaluation(EvaluationKind.FINAL, held_on=day), today=TODAY)
    close_contract(contract, ContractState.PARTLY_FULFILLED, day, "kurs przerwany", today=TODAY)
    card.refresh()
    shown = facts(card)
    assert shown["3. Contract carried out"][1] == "red"
    assert "only in part" in shown["3. Contract carried out"][0]
    assert shown["Graduate"] == ("no, a condition is not met", "red")
    press(card, "Show the law")
    assert isinstance(card.card_actions.dialog, LawDialog)


def test_a_graduate_is_told_with_the_day(card: ParticipantsTab) -> None:
    person, day = person_of(card), date(2026, 11, 9)
    assert card.card is not None
    contract = card.card.contracts[0].id
    record_evaluation(contract, Evaluation(EvaluationKind.FINAL, held_on=day), today=TODAY)
    close_contract(contract, ContractState.FULFILLED, day, "", today=TODAY)
    end = StateChangeDraft(ParticipantState.COMPLETED, day, EndReason.PERIOD_OVER)
    change_state(person, end, today=TODAY)
    issue_certificate(person, TODAY - timedelta(days=3))
    card.refresh()
    assert facts(card)["Graduate"] == ("yes, since 19.11.2026", "green")
    assert facts(card)["2. Certificate"] == ("met: issued on 19.11.2026", "green")


def test_supported_employment_is_offered_after_six_months(
    card: ParticipantsTab, qtbot: QtBot
) -> None:
    assert facts(card)["Supported employment"][0] == "referral possible since 8.09.2026"
    press(card, "Record a referral")
    dialog = outcome_dialog(card)
    assert dialog.kind is OutcomeKind.SUPPORTED_EMPLOYMENT
    fill_in(dialog, body="PUP w Brzozowie", applied_on="dziś")
    dialog.save_button.click()
    assert facts(card)["Supported employment"][0] == "referral recorded"
