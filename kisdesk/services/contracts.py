"""What a person does with social contracts: draft, sign, amend, follow up, close.

A draft saves itself while it is written. A signed contract never changes: its text and its page
are kept as they were signed, and an agreed change is a new version beside the old one.
"""

from dataclasses import replace
from datetime import date, datetime

from kisdesk.domain.codes import ContractState, ParticipantState, Variant
from kisdesk.domain.contract_content import ContractContent, PersonOnContract
from kisdesk.domain.contracts import ContractAction
from kisdesk.domain.rows import ContractCard
from kisdesk.models.base import now_text
from kisdesk.models.changes import recorded_change, writing
from kisdesk.models.contract import SocialContract
from kisdesk.services.contract_amending import amend_contract, check_amendment
from kisdesk.services.contract_checks import check_contract, contract_record, must_allow
from kisdesk.services.contract_closing import (
    close_contract,
    plan_evaluation,
    record_evaluation,
    set_action_status,
)
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.contract_content_write import write_content
from kisdesk.services.contract_defaults import default_content, form_code_of, worker_named
from kisdesk.services.contract_history import SUBJECT, note_difference
from kisdesk.services.contract_json import storable
from kisdesk.services.contract_numbers import next_number, place_of
from kisdesk.services.contract_parties import household_on
from kisdesk.services.contract_signing import contract_versions, sign_contract
from kisdesk.services.errors import PersonDeceasedError
from kisdesk.services.issued_documents import documents_of_contract
from kisdesk.services.settings import get_office_settings
from kisdesk.storage.peewee_database import database

__all__ = [
    "amend_contract",
    "check_amendment",
    "check_contract",
    "close_contract",
    "contract_versions",
    "discard_draft",
    "get_contract",
    "offered_family",
    "plan_evaluation",
    "record_evaluation",
    "save_draft",
    "set_action_status",
    "sign_contract",
    "start_contract",
]


def start_contract(participant_id: int, variant: Variant, *, today: date) -> int:
    """Begin a draft with everything the file knows already; returns its id.

    It gets the lowest free number of the year, the office, the worker, the usual term and the
    statement on consequences. Nobody of the family is on it yet (``offered_family``). Raises
    NotFoundError, PersonDeceasedError.
    """
    settings = get_office_settings()
    if database.rows(
        "SELECT 1 FROM participant WHERE id = ? AND state = ?",
        (participant_id, ParticipantState.DECEASED.value),
    ):
        raise PersonDeceasedError
    with recorded_change("contract_started", SUBJECT) as change:
        content = default_content(participant_id, variant, settings, today)
        number, place = next_number(settings.numbering_pattern, today)
        record = SocialContract.create(
            participant=participant_id,
            worker=worker_named(content.worker),
            variant=variant.value,
            number=number,
            number_year=place.year,
            number_in_year=place.in_year,
            form_code=form_code_of(variant, settings),
            state=ContractState.DRAFT.value,
        )
        change.subject_id = record.id
        write_content(record.id, replace(content, number=number))
        note_difference(change, record.id)
    return int(record.id)


def get_contract(contract_id: int) -> ContractCard:
    """The contract with where it stands. Raises NotFoundError.

    A draft names the person as the card does today, a signed contract as it was signed. ``state``
    is the kept one; lists say EXPIRED.
    """
    record = contract_record(contract_id)
    return ContractCard(
        id=record.id,
        uuid=record.uuid,
        participant_id=record.participant_id,
        worker_id=record.worker_id,
        content=load_content(contract_id),
        state=ContractState(record.state),
        form_code=record.form_code,
        signed_on=record.signed_on,
        closed_on=record.closed_on,
        closing_note=record.closing_note,
        saved_at=datetime.fromisoformat(record.saved_at),
        documents=tuple(documents_of_contract(contract_id)),
    )


def offered_family(contract_id: int, today: date) -> list[PersonOnContract]:
    """Whom of the household the contract may cover, as of today.

    Minors come with ``signs`` False: they may be covered by the contract but never sign it.
    """
    return household_on(contract_record(contract_id).participant_id, today)


def save_draft(
    contract_id: int, content: ContractContent, *, keep_history: bool = False
) -> datetime:
    """Keep what the editor holds; returns when the draft was last written.

    Called every few seconds while somebody types, without history and without judging what is
    typed; nothing is written when nothing changed. ``keep_history`` on leaving the editor enters
    the difference to the last entry into the history. The person is not taken from ``content``
    but from the card, until the contract is signed. Raises ContractStateError once it is.
    """
    content = storable(content)
    with writing():
        record = contract_record(contract_id)
        must_allow(record, ContractAction.EDIT)
        before = (record.number, record.variant)
        saved_at = str(record.saved_at)
        if write_content(contract_id, content):
            saved_at = now_text()
            SocialContract.update(
                saved_at=saved_at, **_derived_values(contract_id, content, before)
            ).where(SocialContract.id == contract_id).execute()
        if keep_history:
            with recorded_change("contract_draft_saved", SUBJECT, contract_id) as change:
                note_difference(change, contract_id)
    return datetime.fromisoformat(saved_at)


def discard_draft(contract_id: int) -> None:
    """Throw a draft away; its number is free again. Raises ContractStateError once signed."""
    with recorded_change("contract_discarded", SUBJECT, contract_id) as change:
        must_allow(contract_record(contract_id), ContractAction.DELETE)
        SocialContract.delete().where(SocialContract.id == contract_id).execute()
        note_difference(change, contract_id)


def _derived_values(
    contract_id: int, content: ContractContent, before: tuple[str, str]
) -> dict[str, object]:
    """Columns that follow from what was typed."""
    values: dict[str, object] = {"worker": worker_named(content.worker)}
    if (content.number, content.variant.value) == before:
        return values
    settings = get_office_settings()
    if content.variant.value != before[1]:
        values["form_code"] = form_code_of(content.variant, settings)
    if content.number != before[0]:
        year = (content.concluded_on or content.starts_on or date.today()).year
        place = place_of(content.number, settings.numbering_pattern, year, contract_id)
        values |= {"number_year": place.year, "number_in_year": place.in_year}
    return values
