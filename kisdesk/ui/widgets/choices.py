"""Choosing among known answers: one of a list, several, yes or not."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.paint import draw_ring, metrics

Choices = Sequence[tuple[str, str]]
"""Code for the file, label for the person."""

_BOX = 18
_TEXT_LEFT = 28


class ChoiceBox(QComboBox):
    """One of a list, or nothing. The wheel changes nothing unless the box has the focus."""

    value_changed = Signal(object)

    def __init__(
        self,
        choices: Choices = (),
        *,
        empty: str | None = None,
        allow_empty: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFont(font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self._empty = self.tr("not given") if empty is None else empty
        self._allow_empty = allow_empty
        self._last: str | None = None
        self.set_choices(choices)
        self.currentIndexChanged.connect(self._on_index_changed)

    def set_choices(self, choices: Choices) -> None:
        """Offer other answers; the value stays if it is still among them."""
        value = self.value()
        self.blockSignals(True)
        self.clear()
        if self._allow_empty:
            self.addItem(self._empty, None)
        for code, label in choices:
            self.addItem(label, code)
        self.set_value(value)
        self.blockSignals(False)
        self._last = self.value()

    def value(self) -> str | None:
        """The code chosen, or None."""
        data = self.currentData()
        return None if data is None else str(data)

    def set_value(self, value: object) -> None:
        """Choose a code; one that is not offered chooses nothing."""
        place = -1 if value is None else self.findData(str(value))
        self.setCurrentIndex(0 if place < 0 and self.count() else place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tone = "text2" if self.isEnabled() else "text3"
        draw_icon(QPainter(self), self.width() - 25, (self.height() - 16) / 2, "chevron-down", tone)

    def _on_index_changed(self) -> None:
        if self.value() != self._last:
            self._last = self.value()
            self.value_changed.emit(self._last)


class _Mark:
    """What check boxes and radio buttons share: a painted mark and a text that may wrap."""

    @staticmethod
    def size(button: QAbstractButton, width: int) -> QSize:
        """Room for the mark and the text broken at ``width``."""
        flags = Qt.TextFlag.TextWordWrap
        room = QRectF(0, 0, max(40, width - _TEXT_LEFT), 10_000)
        needed = metrics().boundingRect(room, int(flags), button.text())
        return QSize(round(needed.width()) + _TEXT_LEFT + 4, max(28, round(needed.height()) + 10))

    @staticmethod
    def keep_height(button: QAbstractButton) -> None:
        """No layout, however short of room, cuts the last line off."""
        button.setMinimumHeight(_Mark.size(button, button.width()).height())

    @staticmethod
    def paint(button: QAbstractButton, *, round_mark: bool) -> None:
        """Draw mark, text and focus ring."""
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(3.5, 5.5, _BOX - 1, _BOX - 1)
        radius = box.width() / 2 if round_mark else 4
        on = button.isChecked()
        painter.setPen(QPen(theme.color("accent" if on else "control"), 1))
        painter.setBrush(theme.color("accent" if on else "surface"))
        if not button.isEnabled():
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("window"))
        painter.drawRoundedRect(box, radius, radius)
        if on and round_mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent"))
            painter.drawEllipse(box.center(), 4, 4)
        elif on:
            draw_icon(painter, 6, 8, "check", "on_accent" if button.isEnabled() else "text3", 13)
        painter.setFont(font())
        painter.setPen(theme.color("text" if button.isEnabled() else "text3"))
        room = QRect(_TEXT_LEFT, 6, button.width() - _TEXT_LEFT, button.height() - 8)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), button.text())
        if button.hasFocus():
            draw_ring(painter, box.adjusted(-3, -3, 3, 3), "accent", radius + 2)


class CheckBox(QCheckBox):
    """A box with a sentence beside it."""

    value_changed = Signal(object)

    def __init__(self, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        return _Mark.size(self, 10_000)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _Mark.size(self, width).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _Mark.keep_height(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        _Mark.paint(self, round_mark=False)

    def _on_toggled(self, checked: bool) -> None:
        self.value_changed.emit(checked)


class RadioButton(QRadioButton):
    """One of several answers shown at once."""

    def sizeHint(self) -> QSize:
        return _Mark.size(self, 10_000)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _Mark.size(self, width).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _Mark.keep_height(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        _Mark.paint(self, round_mark=True)


class _ChoiceGrid(QWidget):
    """Marks in columns, filled row by row."""

    value_changed = Signal(object)

    def __init__(self, choices: Choices, columns: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QAbstractButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for place, (code, label) in enumerate(choices):
            button = self._make(label)
            button.toggled.connect(self._on_toggled)
            grid.addWidget(button, place // columns, place % columns)
            self.buttons[code] = button
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def _make(self, label: str) -> QAbstractButton:
        raise NotImplementedError

    def _on_toggled(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()


class MultiChoice(_ChoiceGrid):
    """Any number of answers, as check boxes. The value is a tuple of codes in the order offered."""

    def __init__(
        self, choices: Choices = (), *, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(choices, columns, parent)
        self.setFocusProxy(next(iter(self.buttons.values()), None))  # type: ignore[arg-type]

    def value(self) -> tuple[str, ...]:
        """Codes ticked."""
        return tuple(code for code, button in self.buttons.items() if button.isChecked())

    def set_value(self, value: object) -> None:
        """Tick exactly these codes (an iterable of codes; None ticks nothing)."""
        codes = {str(code) for code in value} if isinstance(value, Iterable) else set()
        before = self.value()
        self.blockSignals(True)
        for code, button in self.buttons.items():
            button.setChecked(code in codes)
        self.blockSignals(False)
        if self.value() != before:
            self.value_changed.emit(self.value())

    def _make(self, label: str) -> QAbstractButton:
        return CheckBox(label, parent=self)

    def _on_toggled(self) -> None:
        self.value_changed.emit(self.value())


class RadioChoice(_ChoiceGrid):
    """Exactly one of a few answers shown at once; None until somebody chose."""

    def __init__(
        self, choices: Choices = (), *, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(choices, columns, parent)
        self.setFocusProxy(next(iter(self.buttons.values()), None))  # type: ignore[arg-type]

    def value(self) -> str | None:
        """The code chosen, or None."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose a code; None clears the choice."""
        for code, button in self.buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(value is not None and code == str(value))
            button.setAutoExclusive(True)

    def _make(self, label: str) -> QAbstractButton:
        return RadioButton(label, self)

    def _on_toggled(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton) and (button.isChecked() or self.value() is None):
            self.value_changed.emit(self.value())
