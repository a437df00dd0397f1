"""Whatever is typed or pasted anywhere survives save, search and print, or is refused by name."""

from dataclasses import fields, replace
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import SensitiveKind, Variant
from kisdesk.domain.contract_content import TEXT_FIELDS
from kisdesk.domain.drafts import GroundDraft, ParticipantDraft, SensitiveDraft
from kisdesk.domain.participants import LONG_FIELDS
from kisdesk.domain.text_keys import search_words
from kisdesk.domain.texts import LONG_LIMIT, SHORT_LIMIT, unusable_character
from kisdesk.errors import InvalidDraftError
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.contracts import get_contract, save_draft, sign_contract, start_contract
from kisdesk.services.exchange import export_person, person_text
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    get_card,
    list_participants,
    register_participant,
)
from kisdesk.services.printing import print_contract
from kisdesk.services.search import search_everything
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY
from tests.services.contract_builders import written

pytestmark = pytest.mark.usefixtures("office")

HINTS = get_type_hints(ParticipantDraft)
NUMBERS = {"pesel", "phone", "phone_other", "email"}  # kept in a form of their own
CARD_TEXTS = sorted(f.name for f in fields(ParticipantDraft) if HINTS[f.name] is str)
HARD = (
    "😀👍🏽👨‍👩‍👧‍👦",
    "שלום עולם مرحبا",
    "Żółć\u0301 gęślą jaźń",
    "x" * 10_000,
    "a\x00b",
    "\ud800",
    "\u202eodwrotnie\u202c",
    "'; DROP TABLE participant; --",
    '<b>&amp;</b> %s {0} "\\',
    "\n\n\ttabulator",
    "\ufffe",
    "   ",
    "0",
)
any_text = st.sampled_from(HARD) | st.text(st.characters(), max_size=40)
several = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def must_be_refused(text: str, *, many_lines: bool) -> bool:
    limit = LONG_LIMIT if many_lines else SHORT_LIMIT
    return len(text) > limit or unusable_character(text, many_lines=many_lines) is not None


def registered(draft: ParticipantDraft) -> tuple[int | None, list[str]]:
    """The new person's id, or None and the fields that were refused."""
    try:
        return register_participant(draft, on=TODAY, today=TODAY), []
    except InvalidDraftError as error:
        return None, [problem.field for problem in error.problems]


@several
@given(name=st.sampled_from(CARD_TEXTS), text=any_text)
@example(name="expectations", text="x" * 10_000)
@example(name="last_name", text="O'Neill-Żuraw")
def test_a_text_on_the_card(name: str, text: str) -> None:
    draft = builders.participant_draft(**{name: text})
    with database.atomic() as transaction:
        person_id, refused_fields = registered(draft)
        if person_id is None:
            assert set(refused_fields) == {name}
            is_name = name in ("last_name", "first_name") and not text.strip()
            many_lines = name in LONG_FIELDS
            assert is_name or name == "pesel" or must_be_refused(text, many_lines=many_lines)
        else:
            kept = getattr(get_card(person_id, TODAY).draft, name)
            if name not in NUMBERS:
                wanted = " ".join(text.split()) if name.endswith("name") else text
                assert kept == wanted
            person_text(export_person(person_id)).encode()
            if name == "last_name":
                _is_found(person_id, kept)
        transaction.rollback()


def _is_found(person_id: int, last_name: str) -> None:
    search_everything(last_name)
    words = search_words(last_name)
    if words:
        rows = list_participants(ParticipantQuery(" ".join(words)[:100]))
        assert person_id in [row.id for row in rows]


@several
@given(text=any_text)
def test_a_text_below_the_card(text: str) -> None:
    def parts() -> dict[str, Any]:
        return {
            "addresses": (builders.address(street=text),),
            "grounds": (replace(GroundDraft(builders.participant_draft().grounds[0].group),
                                is_main=True, note=text),),
            "sensitive": (SensitiveDraft(SensitiveKind.HEALTH, text, "powód"),),
        }  # fmt: skip

    with database.atomic() as transaction:
        for name, value in parts().items():
            draft = builders.participant_draft(**{name: value})
            many_lines = name != "addresses"
            person_id, refused_fields = registered(draft)
            if person_id is None:
                assert must_be_refused(text, many_lines=many_lines)
                assert all(field.startswith(name) for field in refused_fields)
            else:
                part = getattr(get_card(person_id, TODAY).draft, name)[0]
                assert text in (
                    getattr(part, "street", None), getattr(part, "note", None),
                    getattr(part, "text", None),
                )  # fmt: skip
        transaction.rollback()


@several
@given(text=any_text)
def test_a_note(text: str) -> None:
    with database.atomic() as transaction:
        person_id = register_participant(builders.participant_draft(), on=TODAY, today=TODAY)
        try:
            add_note(person_id, TODAY, text, today=TODAY)
        except InvalidDraftError:
            assert not text.strip() or must_be_refused(text, many_lines=True)
        else:
            assert [note.text for note in get_card(person_id, TODAY).notes] == [text]
        transaction.rollback()


@settings(parent=several, max_examples=25)
@given(text=any_text, variant=st.sampled_from(Variant))
def test_a_text_in_a_contract(text: str, variant: Variant) -> None:
    """A draft takes anything while it is typed; signing refuses what cannot be kept."""
    with database.atomic() as transaction:
        person_id = register_participant(builders.participant_draft(), on=TODAY, today=TODAY)
        contract_id = start_contract(person_id, variant, today=TODAY)
        content = written(get_contract(contract_id).content)
        content = replace(
            content,
            texts=dict.fromkeys(TEXT_FIELDS[variant], text),
            goals=tuple(replace(goal, text=text) for goal in content.goals),
            actions=tuple(replace(action, text=text) for action in content.actions),
            referral=replace(content.referral, number="1", issued_on=TODAY, office="PUP"),
        )
        save_draft(contract_id, content, keep_history=True)
        kept = get_contract(contract_id).content
        if "\ud800" not in text and not any("\ud800" <= c <= "\udfff" for c in text):
            assert kept.texts == content.texts
        assert print_contract(contract_id).pdf.startswith(b"%PDF")
        try:
            sign_contract(contract_id, TODAY, today=TODAY)
        except InvalidDraftError:
            assert must_be_refused(kept.texts[TEXT_FIELDS[variant][0]], many_lines=True)
        else:
            assert print_contract(contract_id).page_count > 1
        transaction.rollback()


@several
@given(text=any_text)
@example(text="KS/1/2026 \ud800 0\udc00")
def test_a_search(text: str) -> None:
    register_once()
    list_participants(ParticipantQuery(text))
    list_contracts(ContractQuery(text=text, today=TODAY))
    search_everything(text)


def register_once() -> None:
    if not list_participants(ParticipantQuery()):
        register_participant(builders.participant_draft(), on=TODAY, today=TODAY)
