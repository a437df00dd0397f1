"""Who changed what and when, in words; the last change can be taken back."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.rows import FieldChange, HistoryRow, ParticipantCard
from kisdesk.services.history import history_of
from kisdesk.ui.dates import format_moment
from kisdesk.ui.participants.field_names import field_name, is_shown, table_name, value_text
from kisdesk.ui.participants.page import Page
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns


class HistoryPage(Page):
    """Reads the audit rows of the person when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("History"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        rows = history_of("participant", card.id)
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(SectionHead(self.tr("History of changes")))
        newest = True
        for row in rows:
            layout.addWidget(self._change(row, today, can_undo=newest and row.can_undo))
            layout.addWidget(Rule())
            newest = newest and row.is_undone
        return [section]

    def _change(self, row: HistoryRow, today: date, *, can_undo: bool) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        title = Text(self.action_text(row.action), "strong")
        head = columns(title, Text(format_moment(row.at, today), "label"),
                       Text(row.worker_name, "label"), gap=12)  # fmt: skip
        if row.is_undone:
            head.addWidget(Text(self.tr("taken back"), "hint"))
        head.addStretch(1)
        if can_undo:
            undo = Button(self.tr("Take back this change"), "link", "undo-2")
            undo.clicked.connect(lambda: self._want("undo"))
            head.addWidget(undo)
        layout.addLayout(head)
        for line in change_lines(row.changes):
            layout.addWidget(Text(line, "body", wrap=True, selectable=True))
        return widget

    def action_text(self, action: str) -> str:
        """What was done, as a heading."""
        texts = {
            "participant_registered": self.tr("Registered"),
            "participant_updated": self.tr("Data changed"),
            "household_saved": self.tr("Household changed"),
            "state_changed": self.tr("State changed"),
            "note_added": self.tr("Note added"),
            "note_updated": self.tr("Note changed"),
            "note_deleted": self.tr("Note deleted"),
            "participant_deleted": self.tr("Person deleted"),
            "undone": self.tr("Change taken back"),
            "undo": self.tr("Change taken back"),
        }
        return texts.get(action, self.tr("Change"))


def change_lines(changes: Sequence[FieldChange]) -> list[str]:
    """One line per field: "Telefon: 600 100 200 → 600 100 201"; new records on one line each."""
    lines = []
    for (table, _), group in groupby(changes, key=lambda c: (c.table, c.record_id)):
        fields = [c for c in group if is_shown(c.field)]
        before = "" if table == "participant" else f"{table_name(table)}: "
        if all(c.old in (None, "") for c in fields) and len(fields) > 1:
            said = [f"{field_name(c.field)} {value_text(table, c.field, c.new)}"
                    for c in fields if _says_something(table, c)]  # fmt: skip
            if said:
                lines.append(before + ", ".join(said))
            continue
        for change in fields:
            old = value_text(table, change.field, change.old) or "–"
            new = value_text(table, change.field, change.new) or "–"
            lines.append(f"{before}{field_name(change.field)}: {old} → {new}")
    return lines


def _says_something(table: str, change: FieldChange) -> bool:
    text = value_text(table, change.field, change.new)
    return bool(text) and change.new is not False and change.new != 0
