"""The week as a drawing: days beside one another, hours downwards, a block for each meeting.

Everything at rest is painted once into a pixmap; while a meeting is dragged only the pixmap and
the one block are drawn, and nothing is laid out or read again.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.week import Lane, lanes, shown_days, shown_hours
from kisdesk.ui.activities.calendar import week_painter
from kisdesk.ui.activities.calendar.drag import Drag, Grip, held, stretch
from kisdesk.ui.activities.calendar.week_keys import next_meeting, step_of
from kisdesk.ui.activities.calendar.week_layout import (
    BOTTOM,
    LEAST_HOUR,
    TOP,
    WeekLayout,
    quarter_of,
)
from kisdesk.ui.activities.calendar.words import is_cancelled, spoken
from kisdesk.ui.theme import theme

_EDGE = 6
_NEW_MINUTES = 60
_KEYS_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WeekGrid(QWidget):
    """Shows the meetings of a week and says what a person wants with them; changes nothing itself.

    ``layouts`` and ``layers`` count how often places were computed and the pixmap was painted.
    """

    selection_changed = Signal(object)
    """The ``MeetingRow`` chosen, or None."""
    opened = Signal(object)
    dropped = Signal(object, object, int, int)
    """Meeting, day, start and end at which it was let go; it stays there until ``let_go``."""
    add_wanted = Signal(object, int, int)
    """Day, start and end."""
    cancel_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    """Meeting or None, and the global position."""
    dragged = Signal(object)
    """The pointer while something is dragged, so that the week may scroll after it."""
    resized = Signal(int)

    def __init__(
        self,
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._today, self._now = today, now
        self.meetings: tuple[MeetingRow, ...] = ()
        self.layout_now = WeekLayout((today(),), 7, 17, 1, 1)
        self.drag: Drag | None = None
        self.layouts = self.layers = 0
        self._monday = today()
        self._weekend = self._whole_day = False
        self._selected_id: int | None = None
        self._rects: dict[int, QRectF] = {}
        self._lanes: dict[int, Lane] = {}
        self._layer: QPixmap | None = None
        self._pressed: Drag | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Week"))
        self._minute_timer = QTimer(self)
        self._minute_timer.setInterval(60_000)
        self._minute_timer.timeout.connect(self.repaint_all)
        self._minute_timer.start()
        theme.changed.connect(self.repaint_all)

    def set_week(
        self,
        monday: date,
        meetings: Sequence[MeetingRow],
        *,
        weekend: bool = False,
        whole_day: bool = False,
    ) -> None:
        """Show a week; what was chosen stays chosen, what was dragged is let go."""
        self._monday, self.meetings = monday, tuple(meetings)
        self._weekend, self._whole_day = weekend, whole_day
        self.drag = self._pressed = None
        if self.meeting_of(self._selected_id) is None:
            self._selected_id = None
        self._lanes = lanes(self.meetings)
        first, last = shown_hours(self.meetings, whole_day=whole_day)
        self.setMinimumHeight((last - first) * LEAST_HOUR + TOP + BOTTOM)
        self._lay_out()
        self._describe()

    @property
    def selected(self) -> MeetingRow | None:
        """The meeting chosen."""
        return self.meeting_of(self._selected_id)

    def meeting_of(self, meeting_id: int | None) -> MeetingRow | None:
        """The meeting shown with that id."""
        return next((m for m in self.meetings if m.id == meeting_id), None)

    def select(self, meeting_id: int | None) -> None:
        """Choose a meeting, or none."""
        if meeting_id == self._selected_id:
            return
        self._selected_id = meeting_id
        self._describe()
        self.repaint_all()
        self.selection_changed.emit(self.selected)

    def rect_of(self, meeting_id: int) -> QRectF:
        """Where the block of a meeting lies."""
        return self._rects[meeting_id]

    def meeting_at(self, point: QPointF) -> MeetingRow | None:
        """The meeting under a point."""
        found = (m for m in reversed(self.meetings) if m.id in self._rects)
        return next((m for m in found if self._rects[m.id].contains(point)), None)

    def let_go(self) -> None:
        """Put what is dragged, or was dropped, back to where it is in the file."""
        self.drag = self._pressed = None
        self.repaint_all()

    def repaint_all(self) -> None:
        """Paint the resting part anew."""
        self._layer = None
        self.update()

    def _lay_out(self) -> None:
        self.layouts += 1
        days = shown_days(self._monday, self.meetings, weekend=self._weekend)
        first, last = shown_hours(self.meetings, whole_day=self._whole_day)
        self.layout_now = WeekLayout(days, first, last, self.width(), self.height())
        places = (
            (m.id, self.layout_now.rect_of(m.day, m.starts_at, m.ends_at, self._lanes[m.id]))
            for m in self.meetings
        )
        self._rects = {meeting_id: rect for meeting_id, rect in places if rect is not None}
        self.repaint_all()

    def _describe(self) -> None:
        meeting = self.selected
        words = self.tr("%n meeting(s)", "", len(self.meetings))
        self.setAccessibleDescription(words if meeting is None else spoken(meeting))

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            self._layer = self._make_layer(ratio)
        part = QRectF(event.rect())
        scaled = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio,
                        part.height() * ratio)  # fmt: skip
        painter.drawPixmap(part, self._layer, scaled)
        if self.drag is not None:
            week_painter.draw_ghost(painter, self.layout_now, self.drag, QRectF(self.rect()))

    def _make_layer(self, ratio: float) -> QPixmap:
        self.layers += 1
        layer = QPixmap(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        layer.setDevicePixelRatio(ratio)
        painter = QPainter(layer)
        today, moment = self._today(), self._now()
        minute = moment.hour * 60 + moment.minute
        week_painter.draw_ground(painter, self.layout_now, today)
        week_painter.draw_now(painter, self.layout_now, today, minute)
        dragged = self.drag.meeting if self.drag is not None else None
        for meeting in self.meetings:
            if meeting.id in self._rects:
                week_painter.draw_meeting(
                    painter,
                    self._rects[meeting.id],
                    meeting,
                    selected=meeting.id == self._selected_id,
                    focused=self.hasFocus(),
                    faded=meeting is dragged,
                    today=today,
                )
        if not self.meetings:
            words = self.tr("Nothing is planned in this week. A double click adds a meeting.")
            week_painter.draw_hint(painter, self.layout_now, words)
        painter.end()
        return layer

    def _set_drag(self, drag: Drag | None) -> None:
        """Show a drag; at its beginning the resting part is painted once more without it."""
        before, self.drag = self.drag, drag
        if (before is None) != (drag is None):
            self.repaint_all()
        elif before != drag:
            for one in (before, drag):
                if one is not None:
                    self.update(self._dirty(one))

    def _dirty(self, drag: Drag) -> QRect:
        return week_painter.ghost_bounds(self.layout_now, drag, QRectF(self.rect())).toAlignedRect()

    # Mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.drag is not None:
            return
        point = event.position()
        meeting = self.meeting_at(point)
        self.select(meeting.id if meeting is not None else None)
        if meeting is not None and not is_cancelled(meeting):
            self._pressed = held(self._grip_at(point, meeting), meeting, point)
        elif meeting is None and point.x() >= self.layout_now.left_of(0):
            self._pressed = stretch(self.layout_now, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is None:
            self._show_cursor(point)
            return
        far = (point - self._pressed.start).manhattanLength()
        if self.drag is None and far < QApplication.startDragDistance():
            return
        self._set_drag(self._pressed.at(self.layout_now, point))
        self.dragged.emit(point.toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self.drag is not None:
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        meeting = self.meeting_at(event.position())
        self._pressed = None
        if meeting is not None:
            self.opened.emit(meeting)
        elif event.position().x() >= self.layout_now.left_of(0):
            self._add_at(event.position())

    def _add_at(self, point: QPointF) -> None:
        layout = self.layout_now
        starts_at = quarter_of(layout.minute_at(point.y()))
        starts_at -= starts_at % 30
        ends_at = min(starts_at + _NEW_MINUTES, 24 * 60)
        self.add_wanted.emit(layout.days[layout.place_at(point.x())], starts_at, ends_at)

    def _drop(self) -> None:
        drag = self.drag
        assert drag is not None
        if drag.meeting is None:
            self.let_go()
            self.add_wanted.emit(drag.day, drag.starts_at, drag.ends_at)
        elif drag.is_changed:
            self.dropped.emit(drag.meeting, drag.day, drag.starts_at, drag.ends_at)
        else:
            self.let_go()

    def _grip_at(self, point: QPointF, meeting: MeetingRow) -> Grip:
        rect = self._rects[meeting.id]
        edge = min(_EDGE, rect.height() / 3)
        return Grip.EDGE if point.y() > rect.bottom() - edge else Grip.BODY

    def _show_cursor(self, point: QPointF) -> None:
        meeting = self.meeting_at(point)
        if meeting is None or is_cancelled(meeting):
            self.unsetCursor()
        elif self._grip_at(point, meeting) is Grip.EDGE:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        meeting, place = self.selected, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            meeting = self.meeting_at(QPointF(event.pos()))
            self.select(meeting.id if meeting is not None else None)
        elif meeting is not None:
            place = self.mapToGlobal(self._rects[meeting.id].center().toPoint())
        self.menu_wanted.emit(meeting, QPoint(place))

    # Keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and (self.drag is not None or self._pressed is not None):
            self.let_go()
            return
        meeting = self.selected
        step = step_of(key)
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_by_key(step, edge=shift)
        elif step is not None:
            found = next_meeting(self.meetings, meeting, step, self._today())
            if found is not None:
                self.select(found.id)
        elif meeting is not None and key in _KEYS_OPEN:
            self.opened.emit(meeting)
        elif meeting is not None and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cancel_wanted.emit(meeting)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The meeting is let go where Ctrl is."""
        if event.key() == Qt.Key.Key_Control and self.drag is not None and self.drag.by_key:
            self._drop()
            return
        super().keyReleaseEvent(event)

    def _move_by_key(self, step: tuple[int, int], *, edge: bool) -> None:
        meeting = self.selected
        if meeting is None or is_cancelled(meeting) or self._pressed is not None:
            return
        drag = self.drag or held(Grip.BODY, meeting, QPointF(), by_key=True)
        by_days, rows = step
        moved = drag.stepped(by_days, rows * 15, edge=edge)
        if moved.day in self.layout_now.days:
            self._set_drag(moved)

    # The rest -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            meeting = self.meeting_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), spoken(meeting) if meeting else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.resized.emit(self.width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.repaint_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.drag is not None and self.drag.by_key:
            self.drag = None
        self.repaint_all()
