"""Signing a contract and recording agreed changes: what was signed is kept word for word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contract_content import Amendment, ContractContent, Evaluation
from kisdesk.domain.contracts import ContractAction
from kisdesk.domain.rows import VersionRow
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.models.base import now_text
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.services.contract_checks import (
    check_before_signing,
    contract_record,
    must_allow,
    refuse,
)
from kisdesk.services.contract_content_store import load_content, write_content
from kisdesk.services.contract_history import SUBJECT, note_difference
from kisdesk.services.contract_json import (
    content_from_json,
    content_to_json,
    fingerprint,
    storable,
)
from kisdesk.services.contract_paper import signed_paper
from kisdesk.services.issued_documents import CONTRACT, keep_document
from kisdesk.storage.peewee_database import database


def sign_contract(
    contract_id: int,
    signed_on: date,
    *,
    today: date,
    accepted: Mapping[str, str] | None = None,
) -> int:
    """Record that the contract was signed; returns the id of the page kept in the file.

    From now on it never changes. ``accepted`` gives a reason for each warning code; the history
    keeps it. Raises InvalidDraftError with everything that stands in the way, and
    ContractStateError if it is signed already.
    """
    reasons = dict(accepted or {})
    with recorded_change("contract_signed", SUBJECT, contract_id) as change:
        record = contract_record(contract_id)
        must_allow(record, ContractAction.SIGN)
        content = load_content(contract_id)
        content = replace(content, concluded_on=content.concluded_on or signed_on)
        refuse(check_before_signing(content, contract_id, signed_on, today), reasons)
        write_content(contract_id, content)
        change.reasons = reasons
        document_id = _keep_version(change, record, load_content(contract_id), signed_on, "")
        SocialContract.update(
            state=ContractState.SIGNED.value, signed_on=signed_on, saved_at=now_text()
        ).where(SocialContract.id == contract_id).execute()
        note_difference(change, contract_id)
    return document_id


def amend_contract(
    contract_id: int, content: ContractContent, agreed_on: date, text: str, *, today: date
) -> int:
    """Record a change both sides agreed to as the next version; returns the id of its page.

    The version before stays readable with its page. Number, variant and day of conclusion are the
    contract's own; evaluations already held stay as they are. Raises InvalidDraftError, and
    ContractStateError unless the contract is running.
    """
    with recorded_change("contract_amended", SUBJECT, contract_id) as change:
        record = contract_record(contract_id)
        must_allow(record, ContractAction.AMEND)
        present = load_content(contract_id)
        version = record.version + 1
        content = replace(
            storable(content),
            version=version,
            number=present.number,
            concluded_on=present.concluded_on,
            evaluations=_with_held(content.evaluations, present.evaluations),
            amendments=(*present.amendments, Amendment(version, agreed_on, text)),
        )
        _refuse_amendment(record, content, agreed_on, text, today)
        owner = SocialContract.id == contract_id
        SocialContract.update(is_amending=True).where(owner).execute()
        write_content(contract_id, content)
        SocialContract.update(version=version).where(owner).execute()
        content = replace(content, evaluations=load_content(contract_id).evaluations)
        document_id = _keep_version(change, record, content, agreed_on, text)
        SocialContract.update(is_amending=False, saved_at=now_text()).where(owner).execute()
        note_difference(change, contract_id)
    return document_id


def contract_versions(contract_id: int) -> list[VersionRow]:
    """Every signed version as it was signed, oldest first; empty for a draft."""
    rows = database.rows(
        "SELECT version, agreed_on, text, content, sha256 FROM contract_version"
        " WHERE contract_id = ? ORDER BY version",
        (contract_id,),
    )
    return [
        VersionRow(
            version=version,
            agreed_on=date.fromisoformat(agreed_on),
            text=text,
            content=content_from_json(content),
            sha256=sha256,
            is_intact=fingerprint(content) == sha256,
        )
        for version, agreed_on, text, content, sha256 in rows
    ]


def _keep_version(
    change: RecordedChange,
    record: SocialContract,
    content: ContractContent,
    agreed_on: date,
    text: str,
) -> int:
    """Keep the text and the page of a version; returns the page's id."""
    kept = content_to_json(content)
    change.insert(
        ContractVersion,
        contract=record.id,
        version=content.version,
        agreed_on=agreed_on,
        text=text,
        content=kept,
        sha256=fingerprint(kept),
    )
    return keep_document(
        change,
        signed_paper(content, record.form_code),
        kind=CONTRACT,
        title=content.number,
        participant_id=record.participant_id,
        contract_id=record.id,
        contract_version=content.version,
    )


def _refuse_amendment(
    record: SocialContract, content: ContractContent, agreed_on: date, text: str, today: date
) -> None:
    assert record.signed_on is not None  # the tables see to it
    problems = [
        replace(problem, field="agreed_on") if problem.field == "concluded_on" else problem
        for problem in check_before_signing(content, record.id, agreed_on, today)
        if not problem.is_warning
    ]
    if not text.strip():
        problems.append(Problem("text", "required"))
    if agreed_on < record.signed_on:
        problems.append(Problem("agreed_on", "before_signing", {"signed_on": record.signed_on}))
    if content.variant.value != record.variant:
        problems.append(Problem("variant", "variant_is_fixed"))
    if problems:
        raise InvalidDraftError(problems)


def _with_held(
    wanted: Sequence[Evaluation], present: Sequence[Evaluation]
) -> tuple[Evaluation, ...]:
    """The wanted evaluations, but those held already as they were recorded."""
    held = {e.id: e for e in present if e.held_on is not None}
    kept = [held.pop(e.id, e) for e in wanted]
    return (*kept, *held.values())
