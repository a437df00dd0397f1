"""How screens give way: side panels become toggles, then list and record take turns."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, columns

LIST_WIDTH = 404
NARROW_LIST_WIDTH = 372


class Width(IntEnum):
    """How much room there is, by logical pixels of the window."""

    TURNS = 0
    """Below 1024: list and record take turns."""
    TOGGLES = 1
    """Below 1200: page preview and side panels are shown by F4."""
    LEAN = 2
    """Up to 1280: the list is narrower."""
    FULL = 3
    """Everything beside everything."""


def width_for(pixels: int) -> Width:
    """The room that a width in logical pixels gives."""
    if pixels < 1024:
        return Width.TURNS
    if pixels < 1200:
        return Width.TOGGLES
    return Width.LEAN if pixels <= 1280 else Width.FULL


class NarrowMode(QObject):
    """Watches a widget (a tab's own page) and says when its room changes."""

    changed = Signal(object)
    """The new ``Width``."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self._width = width_for(watched.width())
        watched.installEventFilter(self)

    @property
    def width(self) -> Width:
        """The room now."""
        return self._width

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._watched:
            width = width_for(self._watched.width())
            if width != self._width:
                self._width = width
                self.changed.emit(width)
        return super().eventFilter(watched, event)


class ListAndRecord(QWidget):
    """List at the left, record at the right; where the place is short they take turns.

    Then a strip above the record leads back to the list and to the neighbours. The screen calls
    ``show_record`` when somebody opens a row and ``set_place`` with the words for the strip.
    """

    neighbour_requested = Signal(int)
    """Previous (-1) or next (1) row."""

    def __init__(self, list_side: QWidget, record_side: QWidget) -> None:
        super().__init__()
        self._list, self._record = list_side, record_side
        self._showing_record = False
        self.back_button = Button(self.tr("List"), "quiet", "chevron-left")
        self.place_label = Text("", "secondary")
        self.previous_button = IconButton("chevron-up", self.tr("Previous"), size=28, icon_size=18)
        self.next_button = IconButton("chevron-down", self.tr("Next"), size=28, icon_size=18)
        self._strip = Panel("window", "b")
        columns(
            self.back_button, self.place_label, None, self.previous_button, self.next_button,
            gap=6, margins=(16, 2, 24, 3), parent=self._strip,
        )  # fmt: skip
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strip)
        right.addWidget(record_side, 1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(list_side)
        self._layout.addLayout(right, 1)
        self.mode = NarrowMode(self)
        self.mode.changed.connect(self._arrange)
        self.back_button.clicked.connect(self.show_list)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """That of the larger side: where there is no room for both they take turns."""
        sides = [self._list.minimumSizeHint(), self._record.minimumSizeHint()]
        width, height = (max(get(side) for side in sides) for get in (QSize.width, QSize.height))
        return QSize(width, height + self._strip.sizeHint().height())

    @property
    def takes_turns(self) -> bool:
        """Whether only one of the two is in sight."""
        return self.mode.width == Width.TURNS

    def show_record(self) -> None:
        """Where they take turns: the record's turn."""
        self._showing_record = True
        self._arrange()

    def show_list(self) -> None:
        """Where they take turns: the list's turn, with the focus in it."""
        self._showing_record = False
        self._arrange()
        if self.takes_turns:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_place(self, text: str) -> None:
        """Words for where the record is in the list: *8 z 62, według nazwiska*."""
        self.place_label.setText(text)

    def _arrange(self) -> None:
        turns = self.takes_turns
        self._list.setVisible(not turns or not self._showing_record)
        self._record.setVisible(not turns or self._showing_record)
        self._strip.setVisible(turns and self._showing_record)
        alone = turns and not self._showing_record
        self._layout.setStretch(0, 1 if alone else 0)
        self._layout.setStretch(1, 0 if alone else 1)
        if turns:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)
        else:
            wide = self.mode.width == Width.FULL
            self._list.setFixedWidth(LIST_WIDTH if wide else NARROW_LIST_WIDTH)

    def _on_previous(self) -> None:
        self.neighbour_requested.emit(-1)

    def _on_next(self) -> None:
        self.neighbour_requested.emit(1)


class SidePanel(QObject):
    """Shows a side panel or page preview beside the rest, or by F4 where the place is short."""

    shown_changed = Signal(bool)

    def __init__(
        self, screen: QWidget, panel: QWidget, *, instead_of: QWidget | None = None
    ) -> None:
        super().__init__(screen)
        self._panel, self._instead_of = panel, instead_of
        self._wanted = False
        self.mode = NarrowMode(screen)
        self.mode.changed.connect(self._arrange)
        shortcut = QShortcut(QKeySequence("F4"), screen)
        shortcut.activated.connect(self.toggle)
        self._arrange()

    @property
    def is_toggle(self) -> bool:
        """Whether the panel has no place of its own now."""
        return self.mode.width <= Width.TOGGLES

    def toggle(self) -> None:
        """Show or hide the panel where it has no place of its own."""
        if self.is_toggle:
            self._wanted = not self._wanted
            self._arrange()

    def _arrange(self) -> None:
        shown = self._wanted or not self.is_toggle
        self._panel.setVisible(shown)
        if self._instead_of is not None:
            self._instead_of.setVisible(not (shown and self.is_toggle))
        self.shown_changed.emit(shown)
