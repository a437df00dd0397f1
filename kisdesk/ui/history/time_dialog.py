"""A record as it was beside what it says now. Nothing can be changed here."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kisdesk.domain.codes import Sex
from kisdesk.errors import UserError
from kisdesk.services.time_machine import (
    Moment,
    RecordState,
    end_of_day,
    moments_of,
    record_as_of,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date, format_date_long, format_moment
from kisdesk.ui.error_texts import describe
from kisdesk.ui.history.time_words import NOTHING, Difference, difference_in_words
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.strip import Strip

_WIDTH, _HEIGHT = 860, 620


class TimeDialog(BaseDialog):
    """Opened at a change of the history, or at no moment: then one is chosen here."""

    def __init__(
        self,
        subject: tuple[str, int],
        name: str,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        change_id: int | None = None,
        changed_on: date | None = None,
        sex: Sex | None = None,
    ) -> None:
        super().__init__(self.tr("As it was"), name, parent, width=_WIDTH)
        self._subject = subject
        self._context = context
        self._sex = sex
        self._change_id = change_id
        self.lines: list[Difference] = []
        self._moments = self._known_moments()
        self.day_edit = DateEdit(clock=context.today)
        self.day_edit.setAccessibleName(self.tr("Day"))
        self.day_edit.setFixedWidth(132)
        self.day_edit.set_value(changed_on or context.today())
        self.moment_choice = ChoiceBox(
            [(str(m.change_id), self._moment_text(m)) for m in self._moments],
            empty=self.tr("choose a contract"),
        )
        self.moment_choice.setAccessibleName(self.tr("When a contract was signed"))
        self.moment_choice.setMinimumContentsLength(26)
        self.all_box = CheckBox(self.tr("also what stayed the same"))
        self.past = Strip("", "", "amber", icon="history", stacked=True)
        self._table = QWidget()
        self._lay_out()
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.clicked.connect(self.reject)
        self.day_edit.value_changed.connect(self._on_day)
        self.moment_choice.value_changed.connect(self._on_moment)
        self.all_box.value_changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        return QSize(min(_WIDTH, room.width() - 16), min(_HEIGHT, room.height() - 48))

    def _lay_out(self) -> None:
        row = columns(Text(self.tr("At the end of the day"), "label"), self.day_edit, gap=8)
        if self._moments:
            row.addSpacing(12)
            row.addWidget(Text(self.tr("or when signed:"), "label"))
            row.addWidget(self.moment_choice)
        row.addStretch(1)
        self.body.setSpacing(12)
        self.body.addLayout(row)
        self.body.addWidget(self.past)
        self.body.addWidget(self._table)
        self.body.addWidget(self.all_box)

    def _known_moments(self) -> list[Moment]:
        return moments_of(self._subject[1]) if self._subject[0] == "participant" else []

    def _moment_text(self, moment: Moment) -> str:
        return f"{moment.label}  ·  {format_date(moment.at.date())}"

    def _on_day(self) -> None:
        if self.day_edit.value() is not None and self.day_edit.is_valid():
            self._change_id = None
            self.moment_choice.blockSignals(True)
            self.moment_choice.set_value(None)
            self.moment_choice.blockSignals(False)
            self._show()

    def _on_moment(self) -> None:
        chosen = self.moment_choice.value()
        if chosen is not None:
            self._change_id = int(chosen)
            moment = next(m for m in self._moments if m.change_id == self._change_id)
            self.day_edit.blockSignals(True)
            self.day_edit.set_value(moment.at.date())
            self.day_edit.blockSignals(False)
            self._show()

    def _show(self) -> None:
        try:
            now = record_as_of(*self._subject)
            if self._change_id is not None:
                then = record_as_of(*self._subject, change_id=self._change_id)
            else:
                day = self.day_edit.value() or self._context.today()
                then = record_as_of(*self._subject, at=end_of_day(day))
        except UserError as error:
            self.past.set_text(describe(error).what, describe(error).next_step, "red")
            return
        self.past.set_text(self._when(), self._remarks(then), "amber")
        every = difference_in_words(then, now, sex=self._sex)
        wanted = self.all_box.value()
        self.lines = [line for line in every if wanted or not line.is_same]
        self._fill(then)

    def _when(self) -> str:
        if self._change_id is None:
            day = format_date_long(self.day_edit.value() or self._context.today())
            return self.tr("This is the past: the end of {day}.").format(day=day)
        moment = next((m for m in self._moments if m.change_id == self._change_id), None)
        if moment is not None and self.moment_choice.value() is not None:
            at = format_moment(moment.at, self._context.today())
            words = self.tr("This is the past: {number} was being signed, {at}.")
            return words.format(number=moment.label, at=at)
        return self.tr("This is the past: right after the chosen change.")

    def _remarks(self, then: RecordState) -> str:
        said = []
        if not then.exists:
            said.append(self.tr("The record was not in the file then."))
        if then.is_masked:
            said.append(self.tr("Specially protected data are left out."))
        if then.has_gaps:
            said.append(self.tr("Part of the history was erased; what it said is not shown."))
        return " ".join(said)

    def _fill(self, then: RecordState) -> None:
        old = self._table
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        for place, stretch in enumerate((4, 6, 6)):
            grid.setColumnStretch(place, stretch)
        if self.lines:
            heads = ("", self.tr("Then"), self.tr("Now"))
            for place, text in enumerate(heads):
                grid.addWidget(Text(text, "strong", tone="amber" if place == 1 else ""), 0, place)
            grid.addWidget(Rule(), 1, 0, 1, 3)
        else:
            same = self.tr("Nothing was different then.")
            grid.addWidget(Text(same, "hint"), 0, 0, 1, 3)
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(self.lines, start=2):
            grid.addWidget(Text(line.label, "label", wrap=True), row, 0, top)
            past = Text(line.then or NOTHING, "body", wrap=True, selectable=True)
            grid.addWidget(past, row, 1, top)
            tone = "text2" if line.is_same else ""
            present = Text(line.now or NOTHING, "value", tone=tone, wrap=True, selectable=True)
            grid.addWidget(present, row, 2, top)
        self.body.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
