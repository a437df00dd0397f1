"""Signing a contract: what was signed is kept word for word."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contracts import ContractAction
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import VersionRow
from kisdesk.models.base import now_text
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.services.contract_checks import (
    check_before_signing,
    contract_record,
    must_allow,
    refuse,
)
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.contract_content_write import write_content
from kisdesk.services.contract_history import SUBJECT, note_difference
from kisdesk.services.contract_json import (
    content_from_json,
    content_to_json,
    fingerprint,
)
from kisdesk.services.contract_paper import signed_paper
from kisdesk.services.issued_documents import CONTRACT, keep_document
from kisdesk.services.rights import require
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
        document_id = keep_version(change, record, load_content(contract_id), signed_on, "")
        SocialContract.update(
            state=ContractState.SIGNED.value, signed_on=signed_on, saved_at=now_text()
        ).where(SocialContract.id == contract_id).execute()
        note_difference(change, contract_id)
    return document_id


def contract_versions(contract_id: int) -> list[VersionRow]:
    """Every signed version as it was signed, oldest first; empty for a draft.

    Raises NotAllowedError without the right to special-category data.
    """
    require(Right.SEE_SPECIAL)
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


def keep_version(
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
