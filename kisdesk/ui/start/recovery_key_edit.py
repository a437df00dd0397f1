"""The recovery key in its groups, as they stand on the sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kisdesk.services.recovery import (
    GROUP_COUNT,
    GROUP_LENGTH,
    is_group_right,
    split_recovery_key,
)
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property

_COLUMNS = 3


class GroupEdit(LineEdit):
    """One group. A whole key pasted into it is handed on by ``pasted``."""

    pasted = Signal(str)
    filled = Signal()
    left_empty_backwards = Signal()
    left = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setFixedWidth(104)
        self.setAccessibleName(self.tr("Group {number}").format(number=number))
        self.textEdited.connect(self._on_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_empty_backwards.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_edited(self, text: str) -> None:
        groups = split_recovery_key(text)
        letters = "".join(groups)
        if len(letters) > GROUP_LENGTH:
            self.pasted.emit(text)
            return
        if text != text.upper():
            place = self.cursorPosition()
            self.setText(text.upper())
            self.setCursorPosition(place)
        if len(letters) == GROUP_LENGTH:
            self.filled.emit()


class RecoveryKeyEdit(QWidget):
    """Fields in rows of three. A full group is checked at once and the caret goes on.

    Everything may also be pasted or scanned into the first field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = [GroupEdit(number) for number in range(1, GROUP_COUNT + 1)]
        self._marks = [IconLabel("", "red") for _ in self.edits]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, (edit, mark) in enumerate(zip(self.edits, self._marks, strict=True)):
            row, column = divmod(place, _COLUMNS)
            number = Text(f"{place + 1}.", "label")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setMinimumWidth(22)
            grid.addWidget(number, row, column * 4)
            grid.addWidget(edit, row, column * 4 + 1)
            grid.addWidget(mark, row, column * 4 + 2)
            grid.setColumnMinimumWidth(column * 4 + 3, 16)
            edit.pasted.connect(self._on_pasted)
            edit.filled.connect(self._on_filled)
            edit.left.connect(self._on_left)
            edit.left_empty_backwards.connect(self._on_backwards)
            edit.textChanged.connect(self._on_changed)
        grid.setColumnStretch(_COLUMNS * 4, 1)
        self.setFocusProxy(self.edits[0])

    def text(self) -> str:
        """The key as typed, groups joined by dashes."""
        return "-".join(edit.text().strip() for edit in self.edits)

    def wrong_groups(self) -> list[int]:
        """Places from 0 of groups that cannot be right, the empty ones included."""
        return [
            place for place, edit in enumerate(self.edits) if not is_group_right(edit.text(), place)
        ]

    def filled_count(self) -> int:
        """How many groups hold something."""
        return sum(bool(edit.text().strip()) for edit in self.edits)

    def mark(self, place: int, *, wrong: bool | None) -> None:
        """Mark a group: wrong, right, or (None) not judged."""
        set_property(self.edits[place], "state", "error" if wrong else "")
        self._marks[place].set_icon(
            *(("", "red") if wrong is None else ("circle-alert", "red") if wrong
              else ("check", "green"))
        )  # fmt: skip

    def show_wrong(self, place: int) -> None:
        """Mark a group and go there."""
        self.mark(place, wrong=True)
        self.edits[place].setFocus()
        self.edits[place].selectAll()

    def _judge(self, place: int) -> bool:
        text = self.edits[place].text()
        right = is_group_right(text, place)
        self.mark(place, wrong=None if not text.strip() else not right)
        return right

    def _place_of_sender(self) -> int:
        edit = self.sender()
        assert isinstance(edit, GroupEdit)
        return edit.number - 1

    def _on_pasted(self, text: str) -> None:
        """Spread a pasted key over the fields from the one it was pasted into."""
        start = self._place_of_sender()
        groups = split_recovery_key(text)
        last = start
        for place, group in enumerate(groups[: GROUP_COUNT - start], start=start):
            self.edits[place].setText(group)
            self._judge(place)
            last = place
        wrong = [place for place in range(start, last + 1) if place in self.wrong_groups()]
        self.edits[wrong[0] if wrong else min(last + 1, GROUP_COUNT - 1)].setFocus()

    def _on_filled(self) -> None:
        place = self._place_of_sender()
        if self._judge(place) and place + 1 < GROUP_COUNT:
            self.edits[place + 1].setFocus()
            self.edits[place + 1].selectAll()

    def _on_left(self) -> None:
        self._judge(self._place_of_sender())

    def _on_backwards(self) -> None:
        place = self._place_of_sender()
        if place > 0:
            self.edits[place - 1].setFocus()

    def _on_changed(self) -> None:
        self.changed.emit()
