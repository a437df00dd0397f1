"""Before a change is taken back: what will happen, or why not and what can be done instead."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import FieldChange
from kisdesk.errors import UserError
from kisdesk.services.errors import UndoRefusedError
from kisdesk.services.undoing import restore_values, undo_change, undo_plan
from kisdesk.ui.error_texts import describe
from kisdesk.ui.history.record_page import Words
from kisdesk.ui.participants.field_names import field_order
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.strip import Strip

MOST_LINES = 40


class UndoDialog(BaseDialog):
    """Takes one change back, or brings single values back. ``done_with`` says what was done."""

    done_with = Signal(str)

    def __init__(
        self, change_id: int, words: Words, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Take back this change?"), "", parent, width=640)
        self._change_id = change_id
        self._today = today
        self._plan = undo_plan(change_id)
        self.boxes: list[tuple[CheckBox, FieldChange]] = []
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        self.close_button = self.add_button(Button(self.tr("Leave as it is")))
        self.undo_button = self.add_button(Button(self.tr("Take back the change"), "primary"))
        self.close_button.clicked.connect(self.reject)
        if self._plan.refusal:
            self._offer_values(words)
        else:
            self._show_lines(words(self._plan.fields))
            self.undo_button.clicked.connect(self._on_undo)
        self.body.addWidget(self.message)

    def _show_lines(self, lines: Sequence[str]) -> None:
        self.body.addWidget(Text(self.tr("This is what will be changed:"), "label"))
        for line in lines[:MOST_LINES]:
            self.body.addWidget(Text(line, "body", wrap=True, selectable=True))
        if len(lines) > MOST_LINES:
            rest = self.tr("and %n more", "", len(lines) - MOST_LINES)
            self.body.addWidget(Text(rest, "hint"))

    def _offer_values(self, words: Words) -> None:
        refused = describe(UndoRefusedError(self._plan.refusal))
        self.set_title(self.tr("This change cannot be taken back whole"))
        self.body.addWidget(
            Strip(refused.next_step or refused.what, "", "grey", icon="info", stacked=True)
        )
        values = sorted(
            self._plan.values, key=lambda v: (v.table, v.record_id, field_order(v.field))
        )
        offered = [(value, words((value,))) for value in values]
        offered = [(value, lines) for value, lines in offered if lines]
        if not offered or self._plan.refusal in {"final", "an_undo", "taken_back"}:
            self.undo_button.hide()
            self.close_button.setText(self.tr("Close"))
            return
        self.body.addSpacing(8)
        self.body.addWidget(Text(self.tr("Single values can be brought back:"), "label"))
        for value, lines in offered:
            box = CheckBox(lines[0])
            box.value_changed.connect(self._follow)
            self.boxes.append((box, value))
            self.body.addWidget(box)
        self.undo_button.clicked.connect(self._on_restore)
        self._follow()

    def _follow(self) -> None:
        chosen = sum(box.value() for box, _ in self.boxes)
        some = self.tr("Bring back %n value(s)", "", chosen)
        self.undo_button.setText(some if chosen else self.tr("Bring back values"))
        self.message.hide()

    def _on_undo(self) -> None:
        try:
            undo_change(self._change_id, today=self._today)
        except UserError as error:
            self._say(error)
            return
        self.done_with.emit(self.tr("The change was taken back."))
        self.accept()

    def _on_restore(self) -> None:
        wanted = [value for box, value in self.boxes if box.value()]
        if not wanted:
            self.message.set_text(self.tr("Tick what is to be brought back."), "", "red")
            self.message.show()
            self.boxes[0][0].setFocus()
            return
        try:
            restore_values(self._change_id, wanted, today=self._today)
        except UserError as error:
            self._say(error)
            return
        self.done_with.emit(self.tr("%n value(s) brought back.", "", len(wanted)))
        self.accept()

    def _say(self, error: UserError) -> None:
        words = describe(error)
        self.message.set_text(words.what, f"{words.safe} {words.next_step}".strip(), "red")
        self.message.show()
        self.resize(self.width(), self.sizeHint().height())
