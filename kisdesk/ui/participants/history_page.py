"""Who changed what and when, in words; the last change can be taken back."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import Sex
from kisdesk.domain.rows import FieldChange, HistoryRow, ParticipantCard
from kisdesk.services.history import history_of
from kisdesk.ui.dates import format_moment
from kisdesk.ui.participants.field_names import (
    field_name,
    field_order,
    is_shown,
    table_name,
    value_text,
)
from kisdesk.ui.protection.action_words import action_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.record_page import RecordPage


class HistoryPage(RecordPage[ParticipantCard]):
    """Reads the audit rows of the person when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("History"))
        self._sex: Sex | None = None

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        self._sex = card.draft.sex
        rows = history_of("participant", card.id)
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(SectionHead(self.tr("History of changes")))
        for row in rows:
            layout.addWidget(self._change(row, today))
            layout.addWidget(Rule())
        return [section]

    def _change(self, row: HistoryRow, today: date) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        title = Text(action_text(row.action), "strong")
        head = columns(title, Text(format_moment(row.at, today), "label"),
                       Text(row.worker_name, "label"), gap=12)  # fmt: skip
        if row.is_undone:
            head.addWidget(Text(self.tr("taken back"), "hint"))
        head.addStretch(1)
        if row.can_undo:
            undo = Button(self.tr("Take back this change"), "link", "undo-2")
            undo.clicked.connect(lambda: self.want("undo"))
            head.addWidget(undo)
        layout.addLayout(head)
        for line in change_lines(row.changes, self._sex):
            layout.addWidget(Text(line, "body", wrap=True, selectable=True))
        return widget


def change_lines(changes: Sequence[FieldChange], sex: Sex | None = None) -> list[str]:
    """One line per field: "Telefon: 600 100 200 → 600 100 201"; new records on one line each."""
    lines = []
    moved = any(change.table == "state_change" for change in changes)
    for (table, _), group in groupby(changes, key=lambda c: (c.table, c.record_id)):
        fields = [c for c in group if is_shown(c.field)]
        fields.sort(key=lambda c: field_order(c.field))
        if moved and table == "participant":
            fields = [c for c in fields if c.field not in {"state", "state_since"}]
        before = "" if table == "participant" else f"{table_name(table)}: "
        if len(fields) > 1 and all(c.old in {None, ""} for c in fields):
            said = [_said(table, change, sex) for change in fields]
            if any(said):
                lines.append(before + ", ".join(words for words in said if words))
            continue
        for change in fields:
            old = value_text(table, change.field, change.old, sex) or "–"
            new = value_text(table, change.field, change.new, sex) or "–"
            lines.append(f"{before}{field_name(change.field, table)}: {old} → {new}")
    return lines


def _said(table: str, change: FieldChange, sex: Sex | None) -> str:
    """What a field of a new record says; nothing for an empty one or a box left open."""
    text = value_text(table, change.field, change.new, sex)
    if not text or change.new is False or change.new == 0:
        return ""
    return f"{field_name(change.field, table)} {text}"
