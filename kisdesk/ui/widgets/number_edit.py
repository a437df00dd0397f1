"""Whole numbers typed as text, without arrows that change by accident."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property


class NumberEdit(LineEdit):
    """A whole number between two bounds, or nothing."""

    def __init__(
        self,
        minimum: int = 0,
        maximum: int = 999_999,
        *,
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(example=example, parent=parent)
        self._minimum, self._maximum = minimum, maximum
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._judge)

    def value(self) -> int | None:
        """The number, or None while there is none within the bounds."""
        text = self.text().replace(" ", "").replace("\u00a0", "")
        if not text.lstrip("-").isdecimal() or len(text) > 12:
            return None
        number = int(text)
        return number if self._minimum <= number <= self._maximum else None

    def is_valid(self) -> bool:
        """Empty or a number within the bounds."""
        return not self.text().strip() or self.value() is not None

    def sizeHint(self) -> QSize:
        return QSize(96, super().sizeHint().height())

    def _judge(self) -> None:
        set_property(self, "state", "" if self.is_valid() else "error")
        if self.is_valid():
            self.complained.emit("", "")
            return
        sentence = self.tr("Enter a whole number from {low} to {high}.")
        self.complained.emit("error", sentence.format(low=self._minimum, high=self._maximum))
