"""What one side undertakes and by when, one row each; stages where the form has them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import Party
from kisdesk.domain.contract_content import Action
from kisdesk.ui.contracts.editor.due_edit import DueEdit
from kisdesk.ui.contracts.editor.editor_rows import EditorRow, EditorRows
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import ElidedText
from kisdesk.ui.widgets.panel import columns

_DUE_WIDTH = 150


class ActionRow(EditorRow):
    """Keeps what the row does not show: how the action went."""

    def __init__(self, party: Party, name: str, clock: Callable[[], date]) -> None:
        self.due = DueEdit(clock=clock)
        self.due.setFixedWidth(_DUE_WIDTH)
        self.stage = ChoiceBox((), allow_empty=False)
        self.stage.setFixedWidth(84)
        side = QWidget()
        columns(self.stage, self.due, gap=6, margins=(0, 3, 0, 0), parent=side)
        super().__init__(name, more=side)
        self.action = Action(party)
        self.stage.hide()
        self.stage.value_changed.connect(self.changed)
        self.due.value_changed.connect(self.changed)

    def value(self) -> Action:
        """The action as written."""
        day, words = self.due.due()
        stage = self.stage.value()
        number = int(stage) if stage is not None and not self.stage.isHidden() else None
        text = self.text.value()
        return replace(self.action, text=text, due_on=day, due_text=words, stage=number)

    def set_action(self, action: Action) -> None:
        """Show an action without a word about it."""
        self.action = action
        for editor in (self.text, self.due, self.stage):
            editor.blockSignals(True)
        self.text.set_value(action.text)
        self.due.set_due(action.due_on, action.due_text)
        self.stage.set_value(action.stage or 1)
        for editor in (self.text, self.due, self.stage):
            editor.blockSignals(False)

    def set_stages(self, count: int) -> None:
        """Offer the stages; with fewer than two there is nothing to choose."""
        value = self.stage.value() or str(self.action.stage or 1)
        self.stage.blockSignals(True)
        words = self.tr("stage {number}")
        numbers = range(1, count + 1)
        self.stage.set_choices([(str(n), words.format(number=n)) for n in numbers])
        self.stage.set_value(min(int(value), max(1, count)))
        self.stage.blockSignals(False)
        self.stage.setAccessibleName(self.tr("Stage"))
        self.stage.setVisible(count > 1)

    def is_empty(self) -> bool:
        return super().is_empty() and not self.due.text().strip()


class ActionRows(EditorRows):
    """Enter goes from the text to the deadline, and from there to a new row."""

    def __init__(self, party: Party, name: str, clock: Callable[[], date]) -> None:
        super().__init__()
        self._party, self._name, self._clock = party, name, clock
        self._stages = 0

    def make_row(self) -> ActionRow:
        row = ActionRow(self._party, self._name, self._clock)
        row.set_stages(self._stages)
        row.text.entered.connect(row.due.setFocus)
        row.due.entered.connect(lambda: self.insert(self.rows.index(row) + 1))
        return row

    def set_stages(self, count: int) -> None:
        """Offer stages in every row."""
        self._stages = count
        for row in self.rows:
            row.set_stages(count)

    def renumber(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.mark.setText(f"{number}.")


class ActionsEditor(QWidget):
    """The actions of one side."""

    edited = Signal()

    def __init__(self, party: Party, name: str, clock: Callable[[], date]) -> None:
        super().__init__()
        self.party = party
        self.rows = ActionRows(party, name, clock)
        self.add_button = Button(self.tr("Next action"), "quiet", "plus")
        keys = ElidedText(self.tr("Enter: deadline, then next action    Alt+↑ ↓ moves"), "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.rows)
        layout.addLayout(columns(20, self.add_button, 8, (keys, 1), 34))
        self.rows.edited.connect(self.edited)
        self.add_button.clicked.connect(lambda: self.rows.insert(len(self.rows.rows)))

    def value(self) -> tuple[Action, ...]:
        """The actions; empty rows are left out."""
        return tuple(row.value() for row in self.rows.rows if not row.is_empty())

    def set_value(self, actions: Sequence[Action]) -> None:
        """Show this side's actions among these; without any there is one empty row."""
        self.rows.clear()
        mine = [action for action in actions if action.party is self.party]
        for action in mine or (Action(self.party),):
            self.rows.insert(len(self.rows.rows), focus=False).set_action(action)
