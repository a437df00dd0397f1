"""Who did what with the contract and when, with the ways back where it is allowed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ContractCard, FieldChange
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.history.record_page import RecordHistoryPage, Words

_LONGEST = 160


class ContractHistoryPage(RecordHistoryPage[ContractCard]):
    """The history of a contract."""

    subject_kind = "contract"

    def words(self, card: ContractCard) -> Words:
        return change_lines


def change_lines(changes: Sequence[FieldChange]) -> list[str]:
    """One line per field a person knows: "Ostatni dzień: 9.12.2026 → 9.03.2027"."""
    lines = []
    texts = {c.record_id: str(c.new or c.old) for c in changes if c.field == "code"}
    for change in changes:
        name = contract_field_name(change)
        if change.table == "contract_text" and change.field == "text":
            code = texts.get(change.record_id, "")
            name = text_name(code) if code else contract_field_name(change)
        if not name:
            continue
        old, new = contract_value(change.old), contract_value(change.new)
        lines.append(f"{name}: {new}" if not old else f"{name}: {old} → {new or '–'}")
    return lines


def contract_field_name(change: FieldChange) -> str:
    """What the form calls the field; empty for what people need not see."""
    tr = QCoreApplication.translate
    names = {
        ("social_contract", "number"): tr("contracts", "Contract number"),
        ("social_contract", "place"): tr("contracts", "Place"),
        ("social_contract", "concluded_on"): tr("contracts", "Date on the form"),
        ("social_contract", "starts_on"): tr("contracts", "First day"),
        ("social_contract", "ends_on"): tr("contracts", "Last day"),
        ("social_contract", "office"): tr("contracts", "Centre"),
        ("social_contract", "referral_number"): tr("contracts", "Number of the referral"),
        ("social_contract", "referral_on"): tr("contracts", "Date of the referral"),
        ("social_contract", "referral_office"): tr("contracts", "Office that gave the referral"),
        ("social_contract", "worker_last_name"): tr("contracts", "Surname of the social worker"),
        ("social_contract", "worker_phone"): tr("contracts", "Phone of the social worker"),
        ("social_contract", "signed_on"): tr("contracts", "Signed"),
        ("social_contract", "closed_on"): tr("contracts", "Closed"),
        ("social_contract", "closing_note"): tr("contracts", "Result"),
        ("contract_text", "text"): tr("contracts", "Text"),
        ("contract_goal", "text"): tr("contracts", "Goal"),
        ("contract_action", "text"): tr("contracts", "Action"),
        ("contract_action", "due_on"): tr("contracts", "Deadline"),
        ("contract_action", "due_text"): tr("contracts", "Deadline"),
        ("contract_action", "done_on"): tr("contracts", "Action done on"),
        ("contract_party", "last_name"): tr("contracts", "Family member"),
        ("contract_evaluation", "planned_on"): tr("contracts", "Evaluation planned for"),
        ("contract_evaluation", "held_on"): tr("contracts", "Evaluation held on"),
        ("contract_evaluation", "done"): tr("contracts", "Done"),
        ("contract_evaluation", "not_done"): tr("contracts", "Not done, and why"),
        ("contract_evaluation", "remarks"): tr("contracts", "Remarks"),
    }
    return names.get((change.table, change.field), "")


def contract_value(value: object) -> str:
    """A stored value as a person would say it, not longer than a line or two."""
    text = "" if value is None else str(value)
    if len(text) == 10 and text[4:5] == "-" and text[7:8] == "-":
        try:
            return short_date(date.fromisoformat(text))
        except ValueError:
            return text
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def contract_part_name(table: str) -> str:
    """What kind of thing a part of a contract is; empty for another table."""
    tr = QCoreApplication.translate
    return {
        "contract_text": tr("contracts", "Text"),
        "contract_goal": tr("contracts", "Goal"),
        "contract_action": tr("contracts", "Action"),
        "contract_stage": tr("contracts", "Stage"),
        "contract_party": tr("contracts", "Family member"),
        "contract_evaluation": tr("contracts", "Evaluation"),
        "contract_version": tr("contracts", "Signed text"),
    }.get(table, "")
