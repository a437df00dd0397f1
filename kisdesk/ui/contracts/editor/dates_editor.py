"""Planned evaluations and stages: rows of dates."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import EvaluationKind
from kisdesk.domain.contract_content import Evaluation, Stage
from kisdesk.domain.dates import add_months
from kisdesk.domain.labels import label
from kisdesk.ui.contracts.words import evaluation_state
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns

MOST_PROPOSED = 24


def proposed_evaluations(first: date, last: date, months: int) -> list[Evaluation]:
    """One evaluation every ``months`` months, the final one on the last day."""
    found = []
    for count in range(1, MOST_PROPOSED + 1):
        day = add_months(first, months * count)
        if day >= last:
            break
        found.append(Evaluation(EvaluationKind.PERIODIC, day))
    return [*found, Evaluation(EvaluationKind.FINAL, last)]


class _EvaluationRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, evaluation: Evaluation, clock: Callable[[], date]) -> None:
        super().__init__()
        self.evaluation = evaluation
        self.date = DateEdit(evaluation.planned_on, clock=clock)
        self.date.setFixedWidth(150)
        self.date.setAccessibleName(self.tr("Day of the evaluation"))
        kinds = [(str(kind), label(kind)) for kind in EvaluationKind]
        self.kind = ChoiceBox(kinds, allow_empty=False)
        self.kind.setFixedWidth(170)
        self.kind.setAccessibleName(self.tr("Kind of evaluation"))
        self.kind.set_value(evaluation.kind)
        self.remove_button = IconButton("x", self.tr("Remove this evaluation"), size=28)
        self.remove_button.clicked.connect(self.removed)
        self.held = Text("", "secondary", tone="green")
        if evaluation.held_on is not None:
            self.held.setText(evaluation_state(evaluation, clock())[0])
            self.date.setReadOnly(True)
            self.kind.setEnabled(False)
            self.remove_button.hide()
        columns(self.date, self.kind, self.remove_button, self.held, None, parent=self)
        self.date.value_changed.connect(self.changed)
        self.kind.value_changed.connect(self.changed)

    def value(self) -> Evaluation:
        kind = EvaluationKind(self.kind.value() or EvaluationKind.PERIODIC)
        if self.evaluation.held_on is not None:
            return self.evaluation
        return replace(self.evaluation, planned_on=self.date.value(), kind=kind)


class EvaluationsEditor(QWidget):
    """Held evaluations are shown but stay as they are."""

    edited = Signal()

    def __init__(self, clock: Callable[[], date]) -> None:
        super().__init__()
        self._clock = clock
        self._term: tuple[date | None, date | None] = (None, None)
        self.rows: list[_EvaluationRow] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(6)
        self.add_button = Button(self.tr("Next evaluation"), "quiet", "plus")
        self.monthly_button = Button(self.tr("Every month"), "quiet")
        self.quarterly_button = Button(self.tr("Every three months"), "quiet")
        self.final_button = Button(self.tr("At the end only"), "quiet")
        self.note = Text("", "secondary", tone="amber", wrap=True)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        propose = Text(self.tr("Propose:"), "label")
        layout.addLayout(
            columns(propose, self.monthly_button, self.quarterly_button, self.final_button, None,
                    gap=4)
        )  # fmt: skip
        layout.addWidget(self.note)
        layout.addLayout(self._place)
        layout.addLayout(columns(self.add_button, None))
        self.add_button.clicked.connect(self._on_add)
        self.monthly_button.clicked.connect(lambda: self.propose(1))
        self.quarterly_button.clicked.connect(lambda: self.propose(3))
        self.final_button.clicked.connect(lambda: self.propose(MOST_PROPOSED * 50))

    def set_term(self, first: date | None, last: date | None) -> None:
        """From when to when the contract runs: what dates are proposed in."""
        self._term = (first, last)

    def propose(self, months: int) -> None:
        """Put an evaluation every so many months, in place of those not held yet."""
        first, last = self._term
        self.note.setVisible(not (first and last))
        if first is None or last is None:
            self.note.setText(self.tr("Enter first and last day of the contract in step 1."))
            return
        held = [e for e in self.value() if e.held_on is not None]
        self.set_value([*held, *proposed_evaluations(first, last, months)])
        self.edited.emit()

    def value(self) -> tuple[Evaluation, ...]:
        """The evaluations in the order shown; those without a date are left out."""
        found = (row.value() for row in self.rows)
        return tuple(e for e in found if e.planned_on is not None or e.held_on is not None)

    def set_value(self, evaluations: Sequence[Evaluation]) -> None:
        """Show evaluations."""
        for row in self.rows:
            self._place.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for evaluation in evaluations:
            self._add(evaluation)

    def _add(self, evaluation: Evaluation) -> _EvaluationRow:
        row = _EvaluationRow(evaluation, self._clock)
        row.changed.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._place.addWidget(row)
        row.show()
        return row

    def _remove(self, row: _EvaluationRow) -> None:
        self.rows.remove(row)
        self._place.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.edited.emit()

    def _on_add(self) -> None:
        self._add(Evaluation()).date.setFocus()


class _StageRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, stage: Stage, clock: Callable[[], date]) -> None:
        super().__init__()
        self.name = Text("", "label")
        self.name.setFixedWidth(56)
        self.first = DateEdit(stage.starts_on, clock=clock)
        self.last = DateEdit(stage.ends_on, clock=clock)
        for edit in (self.first, self.last):
            edit.setFixedWidth(140)
            edit.value_changed.connect(self.changed)
        self.remove_button = IconButton("x", self.tr("Remove this stage"), size=28)
        self.remove_button.clicked.connect(self.removed)
        columns(
            self.name, self.first, Text("–", "label"), self.last, self.remove_button, None,
            parent=self,
        )  # fmt: skip

    def set_number(self, number: int) -> None:
        self.name.setText(self.tr("stage {number}").format(number=number))
        first = self.tr("First day of stage {number}").format(number=number)
        last = self.tr("Last day of stage {number}").format(number=number)
        self.first.setAccessibleName(first)
        self.last.setAccessibleName(last)


class StagesEditor(QWidget):
    """The stages of a contract whose form has a sheet for each."""

    edited = Signal()

    def __init__(self, clock: Callable[[], date]) -> None:
        super().__init__()
        self._clock = clock
        self.rows: list[_StageRow] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(6)
        self.add_button = Button(self.tr("Next stage"), "quiet", "plus")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._place)
        layout.addLayout(columns(self.add_button, None))
        self.add_button.clicked.connect(self._on_add)

    def value(self) -> tuple[Stage, ...]:
        """The stages in order."""
        return tuple(Stage(row.first.value(), row.last.value()) for row in self.rows)

    def set_value(self, stages: Sequence[Stage]) -> None:
        """Show stages."""
        for row in list(self.rows):
            self._drop(row)
        for stage in stages:
            self._add(stage)

    def _add(self, stage: Stage) -> _StageRow:
        row = _StageRow(stage, self._clock)
        row.changed.connect(self.edited)
        row.removed.connect(lambda: self._on_removed(row))
        self.rows.append(row)
        self._place.addWidget(row)
        row.set_number(len(self.rows))
        row.show()
        return row

    def _drop(self, row: _StageRow) -> None:
        self.rows.remove(row)
        self._place.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_removed(self, row: _StageRow) -> None:
        self._drop(row)
        for number, each in enumerate(self.rows, start=1):
            each.set_number(number)
        self.add_button.setFocus()
        self.edited.emit()

    def _on_add(self) -> None:
        self._add(Stage()).first.setFocus()
        self.edited.emit()
