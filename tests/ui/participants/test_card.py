"""The card: what it points out, what stays closed, how sections are edited."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import (
    AddressKind,
    DisabilityDegree,
    EligibilityGroup,
    Exclusion,
    ParticipantState,
    SensitiveKind,
)
from kisdesk.domain.drafts import (
    ExclusionDraft,
    GroundDraft,
    ParticipantDraft,
    SensitiveDraft,
    StateChangeDraft,
)
from kisdesk.services.history_list import list_acts
from kisdesk.services.participants import change_state
from kisdesk.services.printing import issued_pdf
from kisdesk.ui.participants.address_dialog import AddressDialog
from kisdesk.ui.participants.edit_sections import EditContactDialog, EditPersonDialog
from kisdesk.ui.participants.exclusions_dialog import ExclusionsDialog
from kisdesk.ui.participants.ground_dialog import GroundDialog
from kisdesk.ui.participants.law_dialog import LawDialog
from kisdesk.ui.participants.notices import notices_of
from kisdesk.ui.participants.sensitive_dialog import SensitiveDialog
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from tests.builders import TODAY
from tests.ui.participants import people
from tests.ui.participants.hands import choose, fill_in

OpenCard = Callable[..., ParticipantsTab]
Reread = Callable[[int], ParticipantDraft]


@pytest.fixture
def open_card(tab: ParticipantsTab, register: Callable[..., int]) -> OpenCard:
    def do(**changes: Any) -> ParticipantsTab:
        tab.open_participant(register(**changes))
        return tab

    return do


def texts(widget: QWidget) -> str:
    return "\n".join(t.text() for t in widget.findChildren(Text) if t.isVisibleTo(widget))


def click_link(widget: QWidget, words: str) -> None:
    links = [b for b in widget.findChildren(Button) if words in (b.text(), b.accessibleName())]
    assert links, f"no link {words!r}"
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)


def notice_keys(tab: ParticipantsTab) -> list[str]:
    assert tab.card is not None
    return [notice.key for notice in notices_of(tab.card, TODAY)]


def test_pesel_is_masked_until_asked_and_again_for_the_next_person(
    open_card: OpenCard, register: Callable[..., int]
) -> None:
    tab = open_card(pesel="85071502468", born_on=None, sex=None)
    head = tab.card_view.head
    assert "85071502468" not in "".join(head.fact_texts())
    QTest.mouseClick(head.eye, Qt.MouseButton.LeftButton)
    assert any("85071502468" in text for text in head.fact_texts())
    tab.open_participant(register(last_name="Lis"))
    assert "•••" in "".join(head.fact_texts())
    assert not any(text.split()[-1].isdigit() for text in head.fact_texts() if "PESEL" in text)


def test_taking_part_without_a_contract_is_pointed_out_with_the_article(
    open_card: OpenCard,
) -> None:
    tab = open_card()
    assert tab.card is not None
    change = StateChangeDraft(ParticipantState.ACTIVE, TODAY, override_reason="art. 18 ust. 10")
    change_state(tab.card.id, change, today=TODAY)
    tab.refresh()
    first = notices_of(tab.card, TODAY)[0] if tab.card else None
    assert first is not None
    assert (first.key, first.tone) == ("no_contract", "red")
    assert "art. 18 ust. 4" in first.second
    strip = tab.card_view.head.strips[0]
    with_contract: list[int] = []
    tab.contract_wanted.connect(with_contract.append)
    strip.action_triggered.emit("new_contract")
    assert with_contract == [tab.card.id]


@pytest.mark.parametrize(
    ("days", "key"), [(14, "contract_ends"), (0, "contract_ends"), (-3, "contract_over"), (31, "")]
)
def test_the_end_of_the_contract_is_pointed_out(days: int, key: str, open_card: OpenCard) -> None:
    tab = open_card(on=TODAY - timedelta(days=90))
    assert tab.card is not None
    started = TODAY - timedelta(days=80)
    people.sign(tab.card.id, started, TODAY + timedelta(days=days), 0, TODAY)
    change_state(tab.card.id, StateChangeDraft(ParticipantState.ACTIVE, started), today=TODAY)
    tab.refresh()
    assert ([k for k in notice_keys(tab) if k.startswith("contract")] or [""])[0] == key


@pytest.mark.parametrize(
    ("right", "reason", "tone", "article"),
    [
        (Exclusion.DISABILITY_PENSION, "", "grey", "art. 1 ust. 3a"),
        (Exclusion.OLD_AGE_PENSION, "grupa wsparcia", "grey", "art. 1 ust. 3"),
        (Exclusion.OLD_AGE_PENSION, "", "amber", "art. 1 ust. 3"),
    ],
)
def test_rights_that_exclude_quote_the_article(
    right: Exclusion, reason: str, tone: str, article: str, open_card: OpenCard
) -> None:
    tab = open_card()
    assert tab.card is not None
    draft = replace(tab.card.draft, exclusions=(ExclusionDraft(right, reason),))
    found = notices_of(replace(tab.card, draft=draft), TODAY)
    assert [(n.tone, article in n.second) for n in found] == [(tone, True)]


def test_the_law_is_one_click_away(open_card: OpenCard) -> None:
    tab = open_card(exclusions=(ExclusionDraft(Exclusion.DISABILITY_PENSION),))
    click_link(tab.card_view.head, "Show the law")
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, LawDialog)
    assert "nie wyklucza" in texts(dialog)


def test_specially_protected_data_stay_closed_until_asked(
    open_card: OpenCard, register: Callable[..., int]
) -> None:
    secret = SensitiveDraft(SensitiveKind.HEALTH, "schorzenie kręgosłupa", "dobór zajęć")
    tab = open_card(sensitive=(secret,))
    tab.card_view.show_page("grounds")
    page = tab.card_view.pages["grounds"]
    assert "stan zdrowia" in texts(page)
    assert "art" not in secret.text
    assert "kręgosłupa" not in texts(page)
    click_link(page, "Show the content")
    assert "kręgosłupa" in texts(page)
    assert "dobór zajęć" in texts(page)
    person = tab.card.id if tab.card else 0
    tab.open_participant(register(last_name="Lis"))
    tab.open_participant(person)
    assert "kręgosłupa" not in texts(page)
    click_link(page, "Show the content")
    looks = [row.subject_id for row in list_acts() if row.action == "special_viewed"]
    assert looks == [person]


def test_history_never_repeats_protected_text(open_card: OpenCard) -> None:
    tab = open_card(sensitive=(SensitiveDraft(SensitiveKind.HEALTH, "sekretny opis", "po coś"),))
    tab.card_view.show_page("history")
    assert "sekretny" not in texts(tab.card_view.pages["history"])


def test_contact_is_edited_and_undone_by_ctrl_z_of_the_tab(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_actions.edit("contact", tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, EditContactDialog)
    fill_in(dialog, phone="600 100 201", email="anna@poczta.example")
    dialog.save_button.click()
    assert draft_of(tab.card.id).phone == "+48600100201"
    tab.card_view.show_page("history")
    history = texts(tab.card_view.pages["history"])
    assert "600 100 200 → 600 100 201" in history

    tab.undo()
    assert draft_of(tab.card.id).phone == "+48600100200"
    assert draft_of(tab.card.id).email == ""


def test_a_homeless_person_keeps_the_gmina_of_last_registration(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card(addresses=())
    assert tab.card is not None
    tab.card_actions.edit("contact", tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, EditContactDialog)
    gmina = dialog.form.field("last_registered_gmina")
    assert not gmina.isVisible()
    homeless = dialog.form.field("is_homeless").editor
    QTest.mouseClick(homeless, Qt.MouseButton.LeftButton)
    assert gmina.isVisible()
    fill_in(dialog, last_registered_gmina="Zalesie")
    dialog.save_button.click()

    tab.card_actions.do("edit", ("address", None), tab.card)
    address = tab.card_actions.dialog
    assert isinstance(address, AddressDialog)
    assert address.form.field("kind").value() == AddressKind.STAY
    fill_in(address, locality="Brzozów Dolny", street="Szkolna", house="9")
    address.save_button.click()

    saved = draft_of(tab.card.id)
    assert saved.is_homeless
    assert saved.last_registered_gmina == "Zalesie"
    assert [a.kind for a in saved.addresses] == [AddressKind.STAY]
    overview = texts(tab.card_view.pages["overview"])
    assert "Zalesie" in overview


def test_pesel_that_disagrees_with_the_birth_date_warns_and_keeps_both(
    open_card: OpenCard, draft_of: Reread, qtbot: QtBot
) -> None:
    tab = open_card(pesel="", born_on=date(1985, 7, 16))
    assert tab.card is not None
    tab.card_actions.edit("person", tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, EditPersonDialog)
    fill_in(dialog, pesel="85071502468")
    born = dialog.form.field("born_on")
    assert not born.is_derived
    dialog._touched.add("born_on")
    qtbot.waitUntil(lambda: "15.07.1985" in born.problem_text())
    dialog.save_button.click()
    assert draft_of(tab.card.id).born_on == date(1985, 7, 16)
    assert draft_of(tab.card.id).pesel == "85071502468"


def test_a_new_main_ground_takes_the_mark_from_the_old_one(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_actions.do("edit", ("ground", None), tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, GroundDialog)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.field("group").has_problem()
    choose(dialog, "group", EligibilityGroup.DISABLED)
    QTest.mouseClick(dialog.form.field("is_main").editor, Qt.MouseButton.LeftButton)
    fill_in(dialog, document_kind="orzeczenie", document_number="112/2024", document_on="3.02.2024")
    dialog.save_button.click()
    grounds = {g.group: g for g in draft_of(tab.card.id).grounds}
    assert grounds[EligibilityGroup.DISABLED].is_main
    assert grounds[EligibilityGroup.DISABLED].document_on == date(2024, 2, 3)
    assert not grounds[EligibilityGroup.LONG_TERM_UNEMPLOYED].is_main


def test_the_same_group_twice_is_refused_and_nothing_is_lost(open_card: OpenCard) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_actions.do("edit", ("ground", None), tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, GroundDialog)
    choose(dialog, "group", EligibilityGroup.LONG_TERM_UNEMPLOYED)
    fill_in(dialog, document_number="UP/7")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.summary.isVisible()
    assert dialog.form.field("document_number").value() == "UP/7"


def test_an_exclusion_asks_for_its_reason_beside_the_right(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_actions.edit("exclusions", tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, ExclusionsDialog)
    reason = dialog.form.field("old_age_pension_reason")
    assert not reason.isVisible()
    QTest.mouseClick(dialog.form.field("old_age_pension").editor, Qt.MouseButton.LeftButton)
    assert reason.isVisible()
    dialog.save_button.click()
    assert dialog.isVisible()
    assert reason.problem_text()
    fill_in(dialog, old_age_pension_reason="grupa wsparcia")
    dialog.save_button.click()
    found = draft_of(tab.card.id).exclusions
    assert [(e.exclusion, e.reason) for e in found] == [
        (Exclusion.OLD_AGE_PENSION, "grupa wsparcia")
    ]


def test_a_protected_fact_needs_the_reason_why_it_is_kept(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_actions.do("edit", ("sensitive", None), tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, SensitiveDialog)
    choose(dialog, "kind", SensitiveKind.HEALTH)
    fill_in(dialog, text="bez dźwigania")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert "art. 18f ust. 1" in dialog.form.field("reason").problem_text()
    fill_in(dialog, reason="dobór zajęć")
    dialog.save_button.click()
    assert [f.text for f in draft_of(tab.card.id).sensitive] == ["bez dźwigania"]


def test_removing_an_address_asks_nobody_and_is_taken_back(
    open_card: OpenCard, draft_of: Reread
) -> None:
    tab = open_card()
    assert tab.card is not None
    tab.card_view.show_page("data")
    street = "Remove: ul. Kwiatowa 5 m. 3, 38-123 Brzozów Dolny"
    click_link(tab.card_view.pages["data"], street)
    assert draft_of(tab.card.id).addresses == ()
    tab.undo()
    assert len(draft_of(tab.card.id).addresses) == 1


def test_a_ruling_that_runs_out_is_pointed_out(open_card: OpenCard) -> None:
    tab = open_card(
        disability_degree=DisabilityDegree.LIGHT, disability_valid_until=TODAY + timedelta(days=10)
    )
    assert notice_keys(tab) == ["ruling"]


def test_gaps_of_the_card_lead_to_where_they_are_filled(open_card: OpenCard) -> None:
    tab = open_card(grounds=(), addresses=())
    overview = tab.card_view.pages["overview"]
    click_link(overview, "The address is missing.")
    assert isinstance(tab.card_actions.dialog, AddressDialog)


def test_deleting_somebody_asks_and_ctrl_z_brings_them_back(open_card: OpenCard) -> None:
    tab = open_card(last_name="Pomyłka", grounds=(GroundDraft(EligibilityGroup.OTHER),))
    card = tab.card
    assert card is not None
    tab.card_actions.do("delete", None, card)
    tab.card_actions._on_delete_answered("keep")
    assert tab.card is not None
    tab.card_actions.do("delete", None, card)
    tab.card_actions._on_delete_answered("delete")
    assert tab.card is None
    tab.undo()
    assert tab.card is not None
    assert tab.card.name == card.name


def test_the_signed_contract_is_shown_as_it_was_kept_and_printed(open_card: OpenCard) -> None:
    tab = open_card(on=TODAY - timedelta(days=30))
    assert tab.card is not None
    said: list[str] = []
    tab.message.connect(said.append)
    tab.print_current()
    assert len(said) == 1
    people.sign(tab.card.id, TODAY - timedelta(days=20), TODAY + timedelta(days=60), 0, TODAY)
    tab.refresh()
    tab.print_current()
    printed = tab.card_actions.dialog
    assert isinstance(printed, PrintDialog)
    printed.reject()
    tab.card_actions.do("open_document", tab.card.documents[0], tab.card)
    kept = tab.card_actions.dialog
    assert isinstance(kept, PrintDialog)
    assert kept.paper.pdf == printed.paper.pdf == issued_pdf(tab.card.documents[0].id)
