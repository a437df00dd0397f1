"""Amounts typed as people write them; the value is a whole number of something small."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property

_DECIMAL = re.compile(r"(\d{1,7})(?:[.,](\d{1,2}))?")


def parse_hundredths(text: str) -> int | None:
    """Hundredths for ``12``, ``12,5`` or ``12,20``: grosze of zloty, basis points of per cent."""
    found = _DECIMAL.fullmatch(text.replace("\u00a0", "").replace(" ", ""))
    if found is None:
        return None
    return 100 * int(found[1]) + int((found[2] or "0").ljust(2, "0"))


def hundredths_text(hundredths: int) -> str:
    """The text of an editor: ``12,20``."""
    return f"{hundredths // 100},{hundredths % 100:02}"


class ReadEdit(LineEdit):
    """Text that means a whole number of something small; what means nothing is said at once."""

    def __init__(
        self,
        read: Callable[[str], int | None],
        write: Callable[[int], str],
        complaint: str,
        *,
        example: str = "",
        width: int = 96,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(example=example, max_length=12, parent=parent)
        self._read, self._write, self._complaint = read, write, complaint
        self._hint = width
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._judge)

    def value(self) -> int | None:
        """The number meant, or None."""
        return self._read(self.text())

    def set_value(self, value: object) -> None:
        """Show a number; None is shown as nothing."""
        self.setText(self._write(value) if isinstance(value, int) else "")

    def is_valid(self) -> bool:
        """Empty, or something that means a number."""
        return not self.text().strip() or self.value() is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        value = self.value()
        if value is not None and self.text() != self._write(value):
            self.setText(self._write(value))
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._hint, super().sizeHint().height())

    def _judge(self) -> None:
        set_property(self, "state", "" if self.is_valid() else "error")
        self.complained.emit(*(("", "") if self.is_valid() else ("error", self._complaint)))


class MoneyEdit(ReadEdit):
    """Zloty, in grosze."""

    def __init__(self) -> None:
        complaint = self.tr("Write an amount: 12 or 12,20.")
        super().__init__(parse_hundredths, hundredths_text, complaint)
