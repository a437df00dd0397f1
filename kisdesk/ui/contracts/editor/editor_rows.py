"""Rows that are added, moved and taken away with the keyboard: goals and actions."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kisdesk.ui.contracts.editor.row_text import RowText
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text

_MARK_WIDTH = 28


class EditorRow(QWidget):
    """A mark, the text, perhaps more, and a menu for those who use the mouse."""

    changed = Signal()
    menu_wanted = Signal()

    def __init__(self, name: str, example: str = "", more: QWidget | None = None) -> None:
        super().__init__()
        self.text = RowText(example=example)
        self.text.setAccessibleName(name)
        self.mark = Text("", "label", tone="text3")
        self.mark.setFixedWidth(_MARK_WIDTH)
        self.mark.setContentsMargins(0, 10, 0, 0)
        self.more = more
        words = QCoreApplication.translate("contracts", "Move, remove")
        self.menu_button = IconButton("ellipsis", words, size=28)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.menu_button.clicked.connect(self.menu_wanted)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        self._layout.addWidget(self.mark, 0, top)
        self._layout.addWidget(self.text, 1, top)
        if more is not None:
            self._layout.addWidget(more, 0, top)
        side = QVBoxLayout()
        side.setContentsMargins(0, 5, 0, 0)
        side.addWidget(self.menu_button)
        side.addStretch(1)
        self._layout.addLayout(side)
        self.text.value_changed.connect(self.changed)

    def set_indent(self, indent: int) -> None:
        """Stand further to the right."""
        self._layout.setContentsMargins(indent, 0, 0, 0)

    def is_empty(self) -> bool:
        """Whether nothing stands in the row."""
        return not self.text.value()


class EditorRows(QWidget):
    """Holds the rows in order. A list of rows overrides ``make_row`` and ``renumber``."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def make_row(self) -> EditorRow:
        """A new empty row."""
        raise NotImplementedError

    def renumber(self) -> None:
        """Marks and indents after rows came, went or moved."""

    def menu_entries(self, row: Any) -> Sequence[tuple[str, Callable[[], object]]]:
        """More entries for a row's menu, before move and remove."""
        return ()

    def insert(self, place: int, *, focus: bool = True) -> Any:
        """Put an empty row at a place."""
        row = self.make_row()
        row.changed.connect(self.edited)
        row.menu_wanted.connect(lambda: self._show_menu(row))
        row.text.emptied.connect(lambda: self.remove(row))
        row.text.moved.connect(lambda distance: self.move_row(row, distance))
        self.rows.insert(place, row)
        self._layout.insertWidget(place, row)
        row.show()
        self.renumber()
        if focus:
            row.text.setFocus()
        return row

    def remove(self, row: Any) -> None:
        """Take a row away; the one before it gets the focus. The last row is only emptied."""
        place = self.rows.index(row)
        if len(self.rows) == 1:
            row.text.set_value("")
            self.edited.emit()
            return
        self._drop(row)
        self.rows[max(0, place - 1)].text.setFocus()
        self.renumber()
        self.edited.emit()

    def move_row(self, row: Any, distance: int) -> None:
        """Let a row change places with its neighbour, as far as the list allows."""
        place = self.rows.index(row)
        if 0 <= place + distance < len(self.rows):
            order = list(self.rows)
            order.insert(place + distance, order.pop(place))
            self.arrange(order, row)

    def arrange(self, order: list[Any], focused: Any) -> None:
        """Show the rows in another order; the caret stays where it is."""
        self.rows = order
        for place, row in enumerate(order):
            self._layout.removeWidget(row)
            self._layout.insertWidget(place, row)
        self.renumber()
        focused.text.setFocus()
        self.edited.emit()

    def clear(self) -> None:
        """Take all rows away without a word."""
        for row in list(self.rows):
            self._drop(row)

    def _drop(self, row: Any) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _show_menu(self, row: Any) -> None:
        tr = QCoreApplication.translate
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        entries = (
            *self.menu_entries(row),
            (tr("contracts", "Move up") + "\tAlt+↑", lambda: self.move_row(row, -1)),
            (tr("contracts", "Move down") + "\tAlt+↓", lambda: self.move_row(row, 1)),
            (tr("contracts", "Remove"), lambda: self.remove(row)),
        )
        for words, act in entries:
            menu.addAction(words).triggered.connect(act)
        button = row.menu_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
