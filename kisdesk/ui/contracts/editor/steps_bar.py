"""The steps at the left of the editor: a mark, a name, how far each is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from kisdesk.domain.contract_rules import ContractStep
from kisdesk.ui.contracts.editor.questions import step_name
from kisdesk.ui.contracts.editor.step_states import StepState
from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.paint import draw_ring, draw_round, draw_text
from kisdesk.ui.widgets.panel import Panel, columns

WIDTH = 212
_HEIGHT = 52
_LEAST_HEIGHT = 30
_TWO_LINES_FROM = 44
_MARK = 24


class StepButton(QAbstractButton):
    """One step; ``last`` has no line down to a next one."""

    def __init__(self, step: ContractStep, number: int, *, last: bool) -> None:
        super().__init__()
        self.step, self._number, self._last = step, number, last
        self.state = StepState("")
        self._hover = False
        self.setText(step_name(step))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_state(self, state: StepState) -> None:
        """Say how far the step is."""
        if state != self.state:
            self.state = state
            self.setAccessibleName(f"{self._number}. {self.text()}: {state.text}")
            self.setToolTip(state.text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(8, 1, self.width() - 16, self.height() - 2)
        middle = self.height() / 2
        left = 20.0
        if not self._last:
            painter.fillRect(QRectF(left + 11.5, middle, 1, middle), theme.color("line"))
        if self._number > 1:
            painter.fillRect(QRectF(left + 11.5, 0, 1, middle), theme.color("line"))
        if self.isChecked():
            draw_round(painter, ground, "tint")
        elif self._hover:
            draw_round(painter, ground, "sunken")
        self._paint_mark(painter, QRectF(left, middle - _MARK / 2, _MARK, _MARK))
        room = self.width() - left - 34 - 20
        two = self.height() >= _TWO_LINES_FROM
        burning = self.state.burning
        name = QRectF(left + 34, middle - (19 if two else 10), room, 20)
        draw_text(painter, name, self.text(), 13, 600, "text" if two or not burning else "amber")
        if two:
            second = QRectF(left + 34, middle + 1, room, 18)
            tone = "amber" if burning else "text2"
            draw_text(painter, second, self.state.text, 12, 400, tone)
        if self.hasFocus():
            draw_ring(painter, ground)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        if self.isChecked():
            draw_round(painter, rect, "accent", _MARK / 2)
            draw_text(painter, rect, str(self._number), 12, 600, "on_accent",
                      Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
            return
        if self.state.is_done:
            draw_round(painter, rect, "tint", _MARK / 2)
            draw_icon(painter, rect.x() + 5, rect.y() + 5, "check", "accent", 14)
            return
        painter.setBrush(theme.color("window"))
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        draw_text(painter, rect, str(self._number), 12, 500, "text2",
                  Qt.AlignmentFlag.AlignHCenter)  # fmt: skip


class StepsBar(Panel):
    """Arrow keys walk; clicking or walking opens a step."""

    chosen = Signal(object)

    def __init__(self, title: str, second: str, steps: Sequence[ContractStep]) -> None:
        super().__init__("window", "r")
        self.setFixedWidth(WIDTH)
        self.buttons: dict[ContractStep, StepButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 20, 1, 12)
        layout.setSpacing(0)
        head = QWidget()
        columns(Text(title, "strong"), None, margins=(20, 0, 12, 0), parent=head)
        layout.addWidget(head)
        below = QWidget()
        columns(Text(second, "secondary"), None, margins=(20, 0, 12, 0), parent=below)
        layout.addWidget(below)
        layout.addSpacing(12)
        for number, step in enumerate(steps, start=1):
            button = StepButton(step, number, last=number == len(steps))
            button.clicked.connect(self._on_clicked)
            self._group.addButton(button)
            self.buttons[step] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def set_current(self, step: ContractStep) -> None:
        """Mark the step that is open."""
        self.buttons[step].setChecked(True)

    def set_states(self, states: Mapping[ContractStep, StepState]) -> None:
        """Say how far the steps are."""
        for step, state in states.items():
            self.buttons[step].set_state(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        distance = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        order = list(self.buttons.values())
        place = next((i for i, button in enumerate(order) if button.hasFocus()), None)
        if distance is None or place is None:
            super().keyPressEvent(event)
        elif 0 <= place + distance < len(order):
            order[place + distance].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, StepButton)
        self.chosen.emit(button.step)
