"""Stored fields about the duties towards people and their papers, as every history says them."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kisdesk.domain import privacy_codes as privacy

DUTY_CODES: Mapping[tuple[str, str], type[StrEnum]] = {
    ("disclosure", "recipient"): privacy.Recipient,
    ("disclosure", "state"): privacy.DisclosureState,
    ("disclosure", "way"): privacy.DisclosureWay,
    ("processing_restriction", "basis"): privacy.RestrictionBasis,
    ("person_request", "kind"): privacy.RequestKind,
    ("person_request", "decision"): privacy.RequestDecision,
}

TECHNICAL = frozenset({
    "disposal", "disposed_case", "disposed_year", "disposed_figure", "erased_change",
    "correction_notice",
})  # fmt: skip
"""Tables whose rows say nothing to people beside the act itself."""


def duty_names() -> dict[str, dict[str, str]]:
    """By table and field; an empty name hides a field."""
    tr = QCoreApplication.translate
    reason, told = tr("fields", "Reason"), tr("fields", "People told on")
    decision, answered = tr("fields", "Decision"), tr("fields", "Answered on")
    reference = tr("fields", "Reference")
    return {
        "disclosure": {
            "recipient": tr("fields", "Kind of recipient"),
            "recipient_name": tr("fields", "Recipient"), "demanded_on": tr("fields", "Asked on"),
            "due_on": tr("fields", "Deadline"), "reference": reference,
            "made_on": tr("fields", "Handed over on"), "scope": tr("fields", "Scope of the data"),
            "way": tr("fields", "Way of handing over"), "document": "", "worker_name": "",
            "basis": tr("fields", "Legal basis"), "state": tr("fields", "State"),
            "reason": reason, "note": tr("fields", "Remark"),
        },
        "person_request": {
            "received_on": tr("fields", "Received on"),
            "extended_on": tr("fields", "Deadline extended on"), "extension_reason": reason,
            "answered_on": answered, "decision": decision, "worker_name": "",
            "kind": tr("fields", "Kind of request"), "text": tr("fields", "Text"),
            "reason": reason,
        },
        "processing_restriction": {
            "told_on": told, "basis": tr("fields", "Legal basis"),
            "since_on": tr("fields", "From"), "until_on": tr("fields", "Until"),
            "note": tr("fields", "Remark"), "worker_name": "",
        },
        "breach": {
            "noticed_at": tr("fields", "Noticed"), "happened": tr("fields", "What happened"),
            "circumstances": tr("fields", "Circumstances"),
            "people_count": tr("fields", "Number of people"),
            "consequences": tr("fields", "Consequences"), "measures": tr("fields", "Measures"),
            "contact": tr("fields", "Contact"), "report_reason": reason, "tell_reason": reason,
            "reported_at": tr("fields", "Reported to the authority"), "told_on": told,
            "delay_reason": tr("fields", "Reason of the delay"), "report": "", "tell_people": "",
            "copy_name": "", "copy_made_at": "", "copy_last_change": "", "medium_encrypted": "",
            "people_kinds": "", "records_count": "", "data_kinds": "",
        },
        "retention_class": {
            "symbol": tr("fields", "Symbol"), "category": tr("fields", "Category"),
            "source": tr("fields", "Legal basis"), "valid_from": tr("fields", "From"),
            "valid_to": tr("fields", "Until"), "start": "",
        },
        "disposal_decision": {
            "decision": decision, "paper_class": tr("fields", "Class of papers"),
            "paper_year": tr("fields", "Year"), "keep_until": tr("fields", "Kept until"),
            "consent_number": tr("fields", "Number of the consent"),
            "consent_on": tr("fields", "Date of the consent"), "expertise": "",
        },
    }  # fmt: skip


def duty_field_name(table: str, field: str) -> str | None:
    """The field in words; empty for a hidden one, None where it is nothing of the duties."""
    return duty_names().get(table, {}).get(field)


def duty_thing(table: str) -> str:
    """What kind of thing a record is; empty for another table."""
    tr = QCoreApplication.translate
    return {
        "disclosure": tr("fields", "Disclosure"),
        "person_request": tr("fields", "Request of the person"),
        "processing_restriction": tr("fields", "Restriction of processing"),
        "breach": tr("fields", "Breach"),
    }.get(table, "")
