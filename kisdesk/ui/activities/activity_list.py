"""The working list of activities: search, chips by category, rows with a colour bar."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.rows import ActivityRow
from kisdesk.domain.text_keys import search_key
from kisdesk.services.activities import list_activities
from kisdesk.ui.activities.words import (
    category_short,
    category_title,
    is_full,
    period_text,
    places_short,
    timetable_line,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.list_panel import ListPanel
from kisdesk.ui.widgets.chips import Chip
from kisdesk.ui.widgets.paint import draw_round, draw_text, text_width
from kisdesk.ui.widgets.row_delegate import AnyIndex, RowDelegate
from kisdesk.ui.widgets.row_model import ListRow, RowModel
from kisdesk.ui.widgets.search_box import SearchBox

RUNNING, ENDED = "running", "ended"
_SHOW_ALL, _NEW = "show_all", "new"
_ROW_HEIGHT = 72


class ActivityList(ListPanel):
    """Holds all activities at once: a club has tens of them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            context,
            search=SearchBox(
                self.tr("Name, leader, room"), self.tr("Search activities"), key_hint="Ctrl+F"
            ),
            new_text=self.tr("New"),
            new_hint=self.tr("New activity (Ctrl+N)"),
            name=self.tr("Activities"),
            chips_name=self.tr("Which activities are shown"),
            delegate=_ActivityDelegate(height=_ROW_HEIGHT),
        )
        self.list.itemDelegate().setParent(self.list)
        self._activities: list[ActivityRow] = []
        self._shown: list[ActivityRow] = []
        self._empty_action = _NEW

    @property
    def shown(self) -> list[ActivityRow]:
        """The activities in the list now."""
        return self._shown

    def refresh(self) -> None:
        """Read the activities again; the same one stays current."""
        self._activities = list_activities(self.context.today(), include_ended=True)
        self._show_chips()
        self._look()

    def activity(self, activity_id: int) -> ActivityRow | None:
        """The row of an activity, whatever is shown."""
        return next((a for a in self._activities if a.id == activity_id), None)

    def select(self, record_id: int) -> bool:
        if self.list.select_key(record_id):
            return True
        activity = self.activity(record_id)
        if activity is None:
            return False
        self.clear_search()
        self.chips.select(RUNNING if activity.is_active else ENDED)
        return self.list.select_key(record_id)

    def present(self, row: Any) -> ListRow:
        activity: ActivityRow = row
        place = [timetable_line(activity.timetable), activity.room]
        return ListRow(
            activity.id,
            activity.name,
            "  ·  ".join(part for part in place if part),
            right=places_short(activity),
            tone=activity.category,
        )

    def on_typed(self) -> None:
        self._look()

    def on_chip(self, selected: tuple[str, ...]) -> None:
        self._look()

    def on_empty_action(self) -> None:
        if self._empty_action == _NEW:
            self.new_wanted.emit()
            return
        self.clear_search()
        self.chips.select(RUNNING)
        self._look()
        self.search.setFocus()

    def _show_chips(self) -> None:
        chips = [Chip(RUNNING, self.tr("Running"), len(self._of(RUNNING)))]
        for category in ActivityCategory:
            if count := len(self._of(category)):
                short, full = category_short(category), category_title(category)
                chips.append(Chip(category, short, count, full if full != short else ""))
        if ended := len(self._of(ENDED)):
            chips.append(Chip(ENDED, self.tr("Ended"), ended))
        self.chips.set_chips(chips)

    def _of(self, key: str) -> list[ActivityRow]:
        if key == ENDED:
            return [a for a in self._activities if not a.is_active]
        running = [a for a in self._activities if a.is_active]
        return running if key == RUNNING else [a for a in running if a.category == key]

    def _look(self) -> None:
        words = search_key(self.search.text()).split()
        key = next(iter(self.chips.selected()), RUNNING)
        self._shown = [a for a in self._of(key) if _fits(a, words)]
        self.list.set_rows(list(self._shown))
        self.count = count = len(self._shown)
        self.count_label.setText(self.tr("%n activity(ies)", "", count))
        if not count:
            self._show_empty(searching=bool(words))
            self.list.row_selected.emit(None)
        elif self.list.current_key() is None:
            self.list.select_place(0)
        self.stack.setCurrentWidget(self.list if count else self.empty)

    def _show_empty(self, *, searching: bool) -> None:
        self._empty_action = _SHOW_ALL if searching else _NEW
        if searching:
            self.empty.set_text(
                self.tr("No activity fits these words."),
                action=self.tr("Show all"), icon="search",
            )  # fmt: skip
        elif self._activities:
            self.empty.set_text(
                self.tr("No activity is running now."),
                action=self.tr("Add an activity…"), icon="calendar-days",
            )  # fmt: skip
        else:
            self.empty.set_text(
                self.tr("There are no activities yet."),
                self.tr("Workshops, courses, support groups, advice: whatever the club runs."),
                self.tr("Add an activity…"), icon="calendar-days",
            )  # fmt: skip


def _fits(activity: ActivityRow, words: Sequence[str]) -> bool:
    text = search_key(f"{activity.name} {activity.leader} {activity.room} {activity.timetable}")
    return all(word in text for word in words)


class _ActivityDelegate(RowDelegate):
    """Three lines (name, when and where, who and from when) beside the bar of the category."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        activity = index.data(RowModel.SourceRole)
        assert isinstance(activity, ActivityRow)
        left, right = rect.x() + self._inset, rect.right() - self._inset
        draw_round(painter, QRectF(left, rect.y() + 10, 4, rect.height() - 21), row.tone, 2)
        left += 16
        taken = text_width(row.right, 12) + 12
        name = QRectF(left, rect.y() + 8, right - left - taken, 20)
        count = QRectF(right - taken, rect.y() + 8, taken, 20)
        draw_text(painter, name, row.title, 13, 600)
        tone = "amber" if is_full(activity) and activity.is_active else "text3"
        draw_text(painter, count, row.right, 12, 400, tone, Qt.AlignmentFlag.AlignRight)
        width = right - left
        draw_text(painter, QRectF(left, rect.y() + 28, width, 18), row.second, 12, 400, "text2")
        parts = (activity.leader, period_text(activity.starts_on, activity.ends_on))
        third = "  ·  ".join(part for part in parts if part)
        draw_text(painter, QRectF(left, rect.y() + 46, width, 18), third, 12, 400, "text3")
