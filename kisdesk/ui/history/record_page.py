"""The history of one record: who changed what and when, and the ways back."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import FieldChange, HistoryRow
from kisdesk.services.history import SubjectKind, history_of
from kisdesk.services.undoing import undoable
from kisdesk.ui.dates import format_moment
from kisdesk.ui.protection.act_details import details_text
from kisdesk.ui.protection.action_words import action_text
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.record_page import Record, RecordPage, section

MOST_LINES = 12
FIRST_ROWS = 100

Words = Callable[[Sequence[FieldChange]], list[str]]


class RecordHistoryPage(RecordPage[Record], Generic[Record]):
    """Reads the history of the record when it is looked at.

    Prints and looks are folded away until asked for, so that changes stay easy to read.
    """

    subject_kind: SubjectKind

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RecordHistoryPage", "History"))
        self._shows_events = False
        self._most = FIRST_ROWS
        self._last: tuple[Record, date] | None = None

    def words(self, card: Record) -> Words:
        """How changes of this record are said. The page's own."""
        raise NotImplementedError

    def content(self, card: Record, today: date) -> Sequence[QWidget]:
        tr = QCoreApplication.translate
        if self._last is not None and self._last[0].id != card.id:
            self._shows_events, self._most = False, FIRST_ROWS
        self._last = (card, today)
        found = history_of(self.subject_kind, card.id, self._most)
        events = [row for row in found if _is_event(row)]
        shown = found if self._shows_events else [row for row in found if not _is_event(row)]
        free = undoable([row.change_id for row in shown])
        head = SectionHead(
            tr("RecordHistoryPage", "History of changes"), tr("RecordHistoryPage", "As it was…")
        )
        head.link_activated.connect(lambda: self.want("as_it_was", None))
        parts: list[QWidget] = [head]
        if events:
            parts.append(self._fold(len(events)))
        words = self.words(card)
        for row in shown:
            parts += [self._change(row, today, words, free.get(row.change_id)), Rule()]
        if len(found) == self._most:
            more = Button(tr("RecordHistoryPage", "Show older changes"), "link")
            more.clicked.connect(self._show_more)
            line = QWidget()
            columns(more, None, parent=line)
            parts.append(line)
        return [section(*parts, gap=8)]

    def _change(self, row: HistoryRow, today: date, words: Words, is_free: bool | None) -> QWidget:
        tr = QCoreApplication.translate
        first = QWidget()
        line = columns(
            Text(action_text(row.action), "strong"),
            Text(format_moment(row.at, today), "label"),
            Text(row.worker_name, "label"),
            gap=12, parent=first,
        )  # fmt: skip
        if row.is_undone:
            line.addWidget(Text(tr("RecordHistoryPage", "taken back"), "hint"))
        line.addStretch(1)
        if row.can_undo:
            undo = Button(tr("RecordHistoryPage", "Take back this change"), "link", "undo-2")
            undo.clicked.connect(lambda: self.want("undo"))
            line.addWidget(undo)
        elif is_free is not None:
            name = (
                tr("RecordHistoryPage", "Take back this change…")
                if is_free
                else tr("RecordHistoryPage", "Bring back values from before this change…")
            )
            line.addWidget(self._way("undo-2", name, "undo_change", row.change_id))
        if row.changes:
            name = tr("RecordHistoryPage", "As it was after this change…")
            line.addWidget(self._way("history", name, "as_it_was", row.change_id))
        said = words(row.changes) or ([details_text(row.details)] if row.details else [])
        shown = [Text(text, "body", wrap=True, selectable=True) for text in said[:MOST_LINES]]
        if len(said) > MOST_LINES:
            rest = tr("RecordHistoryPage", "and %n more", "", len(said) - MOST_LINES)
            shown.append(Text(rest, "hint"))
        for reason in dict.fromkeys(row.reasons.values()):
            text = tr("RecordHistoryPage", "Reason given: {reason}").format(reason=reason)
            shown.append(Text(text, "secondary", wrap=True))
        return section(first, *shown, gap=2)

    def _way(self, icon: str, name: str, key: str, change_id: int) -> IconButton:
        button = IconButton(icon, name, size=24)
        button.clicked.connect(lambda: self.want(key, change_id))
        return button

    def _fold(self, count: int) -> QWidget:
        tr = QCoreApplication.translate
        text = (
            tr("RecordHistoryPage", "Hide prints and looks")
            if self._shows_events
            else tr("RecordHistoryPage", "Show also %n print(s) and look(s)", "", count)
        )
        fold = Button(text, "link", "eye-off" if self._shows_events else "eye")
        fold.clicked.connect(self._on_fold)
        line = QWidget()
        columns(fold, None, parent=line)
        return line

    def _on_fold(self) -> None:
        self._shows_events = not self._shows_events
        self._again()

    def _show_more(self) -> None:
        self._most *= 10
        self._again()

    def _again(self) -> None:
        if self._last is not None:
            self.show_card(*self._last)


def _is_event(row: HistoryRow) -> bool:
    """Whether it changed nothing and only left a trace."""
    return not row.changes and row.undoes_id is None
