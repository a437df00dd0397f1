"""Filter chips: small buttons with counts that wrap into lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.flow import FlowLayout


@dataclass(frozen=True)
class Chip:
    """One filter: a key for the program, a text for the person, how many it would show."""

    key: str
    text: str
    count: int | None = None
    tooltip: str = ""


class _ChipButton(Button):
    """Leaves the arrow keys to the bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChipBar(QWidget):
    """Chips of which exactly one (``exclusive``) or any number is on; arrow keys walk along."""

    selection_changed = Signal(object)
    """The keys that are on, as a tuple."""

    def __init__(self, *, exclusive: bool, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exclusive = exclusive
        self._buttons: dict[str, Button] = {}
        self._layout = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips; those already there keep their state and the focus."""
        if list(self._buttons) != [chip.key for chip in chips]:
            selected = self.selected()
            for button in self._buttons.values():
                self._layout.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {chip.key: self._make(chip) for chip in chips}
            self._restore(selected)
        for chip in chips:
            text = chip.text if chip.count is None else f"{chip.text} {chip.count}"
            self._buttons[chip.key].setText(text.replace("&", "&&"))
            self._buttons[chip.key].setToolTip(chip.tooltip)
        self._layout.invalidate()
        self.updateGeometry()

    def button(self, key: str) -> Button:
        """The chip of a key."""
        return self._buttons[key]

    def selected(self) -> tuple[str, ...]:
        """Keys of the chips that are on, in the order shown."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def select(self, *keys: str) -> None:
        """Turn exactly these chips on and say so if something changed."""
        before = self.selected()
        for key, button in self._buttons.items():
            button.setChecked(key in keys)
        if self.selected() != before:
            self.selection_changed.emit(self.selected())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        place = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)
            return
        buttons[(place + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, chip: Chip) -> Button:
        button = _ChipButton(chip.text, "chip", parent=self)
        button.setCheckable(True)
        button.setProperty("chip_key", chip.key)
        button.clicked.connect(self._on_clicked)
        self._layout.addWidget(button)
        button.show()
        return button

    def _restore(self, selected: tuple[str, ...]) -> None:
        for key in selected:
            if key in self._buttons:
                self._buttons[key].setChecked(True)
        if self._exclusive and self._buttons and not self.selected():
            next(iter(self._buttons.values())).setChecked(True)

    def _on_clicked(self) -> None:
        clicked = self.sender()
        if self._exclusive:
            for button in self._buttons.values():
                button.setChecked(button is clicked)
        self.selection_changed.emit(self.selected())
