"""The sub-tab "Dane osobowe": entries, asking before restricted data are used, handing out."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.person_requests import RequestDraft, RestrictionDraft
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    PermittedUse,
    Recipient,
    RequestDecision,
    RequestKind,
    RestrictionBasis,
)
from kisdesk.domain.rights import Role
from kisdesk.models.changes import actor
from kisdesk.services.contracts import get_contract
from kisdesk.services.corrections import corrections_of
from kisdesk.services.disclosures import disclosures_of, record_disclosure
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content
from kisdesk.services.participants import get_card, update_participant
from kisdesk.services.person_requests import (
    record_request,
    record_restriction,
    requests_of,
    restriction_on,
)
from kisdesk.storage.peewee_database import database
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.contract_actions import ContractActions
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.participants.privacy.disclosure_dialog import DisclosureDialog
from kisdesk.ui.participants.privacy.person_file_dialog import PersonFileDialog
from kisdesk.ui.participants.privacy.request_dialogs import (
    CorrectionToldDialog,
    RequestDialog,
    RestrictionDialog,
)
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.records.use_guard import RestrictedUseDialog
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.record_line import RecordLine
from tests.builders import TODAY
from tests.ui.participants import people as contracts
from tests.ui.participants.hands import choose, fill_in

MADE = DisclosureDraft(
    recipient=Recipient.COURT,
    recipient_name="Sąd Rejonowy",
    made_on=TODAY - timedelta(days=9),
    basis="żądanie sądu",
    scope="obecność",
    way=DisclosureWay.LETTER,
)


@pytest.fixture
def person(tab: ParticipantsTab, register: Callable[..., int]) -> int:
    """Somebody whose personal data are on the screen."""
    made = register()
    tab.open_participant(made)
    tab.card_view.show_page("privacy")
    return made


def show_again(tab: ParticipantsTab, person: int) -> None:
    tab.open_participant(person)
    tab.card_view.show_page("privacy")


def page(tab: ParticipantsTab) -> QWidget:
    body = tab.card_view.pages["privacy"].widget()
    assert body is not None
    return body


def titles(tab: ParticipantsTab) -> list[str]:
    return [line.title.text() for line in page(tab).findChildren(RecordLine)]


def press(tab: ParticipantsTab, words: str) -> None:
    """Reach a link of the page by its words and press it with the space bar."""
    button = next(b for b in page(tab).findChildren(QPushButton) if b.text() == words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def opened(tab: ParticipantsTab, kind: type[QDialog]) -> QDialog:
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, kind), dialog
    return dialog


def day(dialog: QDialog, name: str, value: date) -> None:
    editor = dialog.form.field(name).editor  # type: ignore[attr-defined]
    assert isinstance(editor, DateEdit)
    editor.set_value(value)


def events() -> list[str]:
    return [row[0] for row in database.rows("SELECT action FROM change ORDER BY id")]


def test_a_demand_gets_its_day_and_later_its_answer(tab: ParticipantsTab, person: int) -> None:
    press(tab, "Enter a disclosure")
    dialog = opened(tab, DisclosureDialog)
    assert isinstance(dialog, DisclosureDialog)
    choose(dialog, "state", DisclosureState.OPEN)
    assert dialog.form.field("way").isHidden()
    assert dialog.form.field("made_on").isHidden()
    choose(dialog, "recipient", Recipient.WELFARE)
    day(dialog, "demanded_on", TODAY - timedelta(days=2))
    assert dialog.form.field("due_on").value() == TODAY + timedelta(days=5)  # art. 105: 7 days
    day(dialog, "due_on", TODAY + timedelta(days=3))
    day(dialog, "demanded_on", TODAY - timedelta(days=1))
    assert dialog.form.field("due_on").value() == TODAY + timedelta(days=3)  # typed by hand
    fill_in(dialog, scope="udział w zajęciach", reference="GOPS.1.2")
    dialog.accept()

    (row,) = disclosures_of(person)
    assert (row.draft.state, row.draft.due_on) == (DisclosureState.OPEN, TODAY + timedelta(days=3))
    press(tab, "Enter the answer")
    dialog = opened(tab, DisclosureDialog)
    assert isinstance(dialog, DisclosureDialog)
    choose(dialog, "state", DisclosureState.MADE)
    day(dialog, "made_on", TODAY)
    choose(dialog, "way", DisclosureWay.ELECTRONIC)
    dialog.accept()
    assert dialog.form.problem_count() == 1  # the legal basis
    fill_in(dialog, basis="art. 105")
    dialog.accept()
    (row,) = disclosures_of(person)
    assert (row.draft.state, row.draft.made_on) == (DisclosureState.MADE, TODAY)
    assert row.draft.reference == "GOPS.1.2"


def test_a_request_is_entered_and_answered(tab: ParticipantsTab, person: int) -> None:
    press(tab, "Enter a request")
    dialog = opened(tab, RequestDialog)
    assert isinstance(dialog, RequestDialog)
    choose(dialog, "kind", RequestKind.OBJECTION)
    day(dialog, "received_on", date(2026, 10, 31))
    assert "30 listopada 2026" in dialog.due_text.text()
    fill_in(dialog, text="Nie chcę.")
    dialog.accept()
    press(tab, "Enter the answer")
    dialog = opened(tab, RequestDialog)
    assert isinstance(dialog, RequestDialog)
    day(dialog, "answered_on", TODAY)
    choose(dialog, "decision", RequestDecision.REFUSED)
    fill_in(dialog, reason="Obowiązek z ustawy.")
    dialog.accept()
    (row,) = requests_of(person)
    assert (row.draft.decision, row.draft.answered_on) == (RequestDecision.REFUSED, TODAY)


def test_restricted_data_ask_for_the_ground_and_then_go_on(
    tab: ParticipantsTab, person: int
) -> None:
    press(tab, "Restrict…")
    dialog = opened(tab, RestrictionDialog)
    assert isinstance(dialog, RestrictionDialog)
    choose(dialog, "basis", RestrictionBasis.ACCURACY)
    dialog.accept()
    assert restriction_on(person, TODAY) is not None
    strip = tab.card_view.head.strips[0]
    assert strip.property("notice_key") == "restricted"
    assert strip.tone == "red"
    row = tab.list_panel.present(tab.list_panel.source()[1](0, 1)[0])
    assert (row.pill, row.pill_tone) == ("restricted", "red")

    assert tab.card is not None
    tab.card_actions.do("add_note", None, tab.card)
    asked = opened(tab, RestrictedUseDialog)
    assert isinstance(asked, RestrictedUseDialog)
    asked.accept()
    assert asked.form.problem_count() == 1  # a ground has to be chosen
    choose(asked, "use", PermittedUse.CONSENT)
    asked.accept()
    note = opened(tab, NoteDialog)
    note.done(0)
    details = database.rows("SELECT details FROM change WHERE action = 'restriction_used'")
    assert [json.loads(text[0])["ground"] for text in details] == ["consent"]


def test_giving_up_the_ground_leaves_restricted_data_alone(
    tab: ParticipantsTab, person: int
) -> None:
    record_restriction(person, RestrictionDraft(RestrictionBasis.CLAIMS, TODAY), today=TODAY)
    show_again(tab, person)
    assert tab.card is not None
    tab.card_actions.do("edit", "person", tab.card)
    opened(tab, RestrictedUseDialog).reject()
    assert tab.card_actions.dialog is None
    assert "restriction_used" not in events()
    tab.card_actions.do("law", "social_employment.18.4", tab.card)  # reading the law is free
    opened(tab, QDialog).done(0)
    tab.card_actions.do("add_request", None, tab.card)  # so are the person's own rights
    opened(tab, RequestDialog).done(0)


def test_a_restriction_is_lifted_after_the_person_was_told(
    tab: ParticipantsTab, person: int
) -> None:
    record_restriction(person, RestrictionDraft(RestrictionBasis.CLAIMS, TODAY), today=TODAY)
    show_again(tab, person)
    press(tab, "Lift…")
    dialog = opened(tab, RestrictionDialog)
    assert isinstance(dialog, RestrictionDialog)
    day(dialog, "until_on", TODAY)
    dialog.accept()
    assert dialog.form.problem_count() == 1
    day(dialog, "told_on", TODAY)
    dialog.accept()
    assert restriction_on(person, TODAY) is None
    assert tab.card_view.head.strips == [] or (
        tab.card_view.head.strips[0].property("notice_key") != "restricted"
    )


def test_a_recipient_is_marked_as_told_of_a_correction(tab: ParticipantsTab, person: int) -> None:
    record_disclosure(person, MADE, today=TODAY)
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, last_name="Nowak"), today=TODAY)
    show_again(tab, person)
    assert "→ Sąd Rejonowy" in titles(tab)
    press(tab, "Mark as told")
    dialog = opened(tab, CorrectionToldDialog)
    assert isinstance(dialog, CorrectionToldDialog)
    dialog.accept()
    assert corrections_of(person)[0].notices[0].told_on == TODAY


def test_after_a_paper_for_outside_the_disclosure_is_one_click_away(
    tab: ParticipantsTab, person: int
) -> None:
    row = issue_paper("end_notice", paper_content("end_notice", Subject(TODAY, person)), on=TODAY)
    show_again(tab, person)
    notices = [s for s in tab.card_view.head.strips if "outside" in s.property("notice_key")]
    if not notices:  # folded behind more pressing ones
        tab.card_view.head._all_strips = True
        tab.card_view.head._show_strips()
        notices = [s for s in tab.card_view.head.strips if "outside" in s.property("notice_key")]
    notices[0].action_triggered.emit("disclosure")
    dialog = opened(tab, DisclosureDialog)
    assert isinstance(dialog, DisclosureDialog)
    assert dialog.form.field("document_id").value() == str(row.id)
    choose(dialog, "recipient", Recipient.WELFARE)
    choose(dialog, "way", DisclosureWay.LETTER)
    fill_in(dialog, basis="kontrakt", scope="zakończenie udziału")
    dialog.accept()
    assert disclosures_of(person)[0].draft.document_id == row.id
    assert not [s for s in tab.card_view.head.strips if "outside" in s.property("notice_key")]


def test_everything_about_a_person_is_saved_with_an_entry(
    qtbot: QtBot, tab: ParticipantsTab, person: int, tmp_path: Path
) -> None:
    press(tab, "Everything about this person…")
    dialog = opened(tab, PersonFileDialog)
    assert isinstance(dialog, PersonFileDialog)
    assert dialog.warning.tone == "amber"
    dialog.notes_box.setChecked(False)
    dialog.save_into(tmp_path)
    qtbot.waitUntil(dialog.message.isVisible, timeout=20_000)
    assert dialog.message.tone == "green"
    assert len(list(tmp_path.glob("dane-osoby_*.pdf"))) == 1
    (saved,) = tmp_path.glob("dane-osoby_*.json")
    assert json.loads(saved.read_text("utf-8"))["left_out"] == ["numbers_of_others", "notes"]
    assert events()[-1] == "person_exported"
    dialog.reject()


def test_everything_about_a_person_is_shown_before_it_is_printed(
    qtbot: QtBot, tab: ParticipantsTab, person: int, tmp_path: Path
) -> None:
    press(tab, "Everything about this person…")
    dialog = opened(tab, PersonFileDialog)
    assert isinstance(dialog, PersonFileDialog)
    dialog.print_out()
    qtbot.waitUntil(lambda: dialog.print_dialog is not None, timeout=20_000)
    assert dialog.print_dialog is not None
    assert dialog.print_dialog.page_count >= 2
    assert "person_exported" not in events()  # only looked at
    dialog.print_dialog.save_to(tmp_path / "a.pdf")
    assert "person_exported" in events()
    dialog.print_dialog.reject()
    dialog.reject()


def test_who_may_not_export_is_not_offered_it(tab: ParticipantsTab, person: int) -> None:
    actor.role = Role.READ_ONLY
    try:
        show_again(tab, person)
        words = [b.text() for b in page(tab).findChildren(QPushButton)]
        assert "Everything about this person…" not in words
    finally:
        actor.role = Role.MANAGER


def test_an_overdue_request_says_so(tab: ParticipantsTab, person: int) -> None:
    asked = RequestDraft(RequestKind.ACCESS, TODAY - timedelta(days=60))
    record_request(person, asked, today=TODAY)
    show_again(tab, person)
    line = next(
        line for line in page(tab).findChildren(RecordLine) if "art. 15" in line.title.text()
    )
    assert line.aside.tone == "red"


def test_a_contract_of_somebody_restricted_asks_too(
    qtbot: QtBot, context: UiContext, tab: ParticipantsTab, person: int
) -> None:
    contracts.sign(person, TODAY, TODAY + timedelta(days=90), 0, TODAY)
    record_restriction(person, RestrictionDraft(RestrictionBasis.CLAIMS, TODAY), today=TODAY)
    contract = get_contract(get_card(person, TODAY).contracts[0].id)
    actions = ContractActions(context, tab)
    actions.do("print", None, contract)
    asked = actions.dialog
    assert isinstance(asked, RestrictedUseDialog)
    choose(asked, "use", PermittedUse.CLAIMS)
    asked.accept()
    assert isinstance(actions.dialog, PrintDialog)
    actions.dialog.reject()
    wanted = []
    actions.person_wanted.connect(wanted.append)
    actions.do("person", None, contract)  # looking asks for nothing
    assert wanted == [person]
