"""Who did what with the contract and when; the last change can be taken back where allowed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ContractCard, FieldChange, HistoryRow
from kisdesk.services.history import history_of
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.dates import format_moment
from kisdesk.ui.protection.action_words import action_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.record_page import RecordPage, section

MOST_LINES = 12
_LONGEST = 160


class ContractHistoryPage(RecordPage[ContractCard]):
    """Reads the audit rows of the contract when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("History"))

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        parts: list[QWidget] = [SectionHead(self.tr("History of changes"))]
        for row in history_of("contract", card.id):
            parts += [self._change(row, today), Rule()]
        return [section(*parts, gap=8)]

    def _change(self, row: HistoryRow, today: date) -> QWidget:
        first = QWidget()
        line = columns(
            Text(action_text(row.action), "strong"),
            Text(format_moment(row.at, today), "label"),
            Text(row.worker_name, "label"),
            gap=12, parent=first,
        )  # fmt: skip
        if row.is_undone:
            line.addWidget(Text(self.tr("taken back"), "hint"))
        line.addStretch(1)
        if row.can_undo:
            undo = Button(self.tr("Take back this change"), "link", "undo-2")
            undo.clicked.connect(lambda: self.want("undo"))
            line.addWidget(undo)
        lines = change_lines(row.changes)
        shown = [Text(words, "body", wrap=True, selectable=True) for words in lines[:MOST_LINES]]
        if len(lines) > MOST_LINES:
            rest = self.tr("and %n more", "", len(lines) - MOST_LINES)
            shown.append(Text(rest, "hint"))
        for reason in dict.fromkeys(row.reasons.values()):
            words = self.tr("Reason given: {reason}").format(reason=reason)
            shown.append(Text(words, "secondary", wrap=True))
        return section(first, *shown, gap=2)


def change_lines(changes: Sequence[FieldChange]) -> list[str]:
    """One line per field a person knows: "Ostatni dzień: 9.12.2026 → 9.03.2027"."""
    lines = []
    texts = {c.record_id: str(c.new or c.old) for c in changes if c.field == "code"}
    for change in changes:
        name = _field_name(change)
        if change.table == "contract_text" and change.field == "text":
            code = texts.get(change.record_id, "")
            name = text_name(code) if code else _field_name(change)
        if not name:
            continue
        old, new = _value(change.old), _value(change.new)
        lines.append(f"{name}: {new}" if not old else f"{name}: {old} → {new or '–'}")
    return lines


def _field_name(change: FieldChange) -> str:
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


def _value(value: object) -> str:
    text = "" if value is None else str(value)
    if len(text) == 10 and text[4:5] == "-" and text[7:8] == "-":
        try:
            return short_date(date.fromisoformat(text))
        except ValueError:
            return text
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
