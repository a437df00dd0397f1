"""The evaluations of a contract: what was planned, what was found, what is due."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import EvaluationKind
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.labels import label
from kisdesk.domain.polish import long_date
from kisdesk.domain.rows import ContractCard
from kisdesk.ui.contracts.words import evaluation_state
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.record_page import RecordPage, section


class EvaluationsPage(RecordPage[ContractCard]):
    """Planned evaluations first by their day, each with the button that writes it down."""

    def __init__(self) -> None:
        super().__init__(self.tr("Evaluations"))

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        may_evaluate = may(card.state, ContractAction.EVALUATE)
        evaluations = sorted(
            card.content.evaluations, key=lambda e: e.held_on or e.planned_on or date.max
        )
        head = SectionHead(
            self.tr("Evaluations"), self.tr("Plan an evaluation") if may_evaluate else ""
        )
        head.link_activated.connect(lambda: self.want("plan", None))
        lines: list[QWidget] = [head]
        for evaluation in evaluations:
            lines += [self._line(evaluation, today, open_=may_evaluate), Rule()]
        if not evaluations:
            lines.append(Text(self.tr("None planned."), "secondary"))
        if may_evaluate:
            foot = QWidget()
            other = Button(self.tr("Write down an evaluation not planned…"))
            other.clicked.connect(lambda: self.want("evaluate", None))
            printed = Button(self.tr("Print part two with the evaluations"), icon="printer")
            printed.clicked.connect(lambda: self.want("print_evaluations", None))
            columns(other, printed, None, parent=foot)
            lines.append(foot)
        return [section(*lines, gap=8)]

    def _line(self, evaluation: Evaluation, today: date, *, open_: bool) -> QWidget:
        day = evaluation.held_on or evaluation.planned_on
        title = label(evaluation.kind)
        if day is not None:
            title = self.tr("{kind}, {day}").format(kind=title, day=long_date(day))
        words, tone = evaluation_state(evaluation, today)
        first = QWidget()
        row = columns(
            Text(title[:1].upper() + title[1:], "strong"), Text(words, "secondary", tone=tone),
            None, gap=12, parent=first,
        )  # fmt: skip
        if evaluation.held_on is None and open_:
            button = Button(self.tr("Write down the evaluation…"), "link")
            button.setAccessibleName(f"{button.text()} {title}")
            button.clicked.connect(lambda: self.want("evaluate", evaluation))
            row.addWidget(button)
        parts: list[QWidget] = [first]
        is_final = evaluation.kind is EvaluationKind.FINAL
        for name, text in (
            (self.tr("Reached") if is_final else self.tr("Done"), evaluation.done),
            (
                self.tr("Not reached, and why") if is_final else self.tr("Not done, and why"),
                evaluation.not_done,
            ),
            (self.tr("Further steps") if is_final else self.tr("Remarks"), evaluation.remarks),
        ):
            if text:
                parts.append(_told(name, text))
        return section(*parts, gap=4)


def _told(name: str, text: str) -> QWidget:
    line = QWidget()
    label_ = Text(name, "label", wrap=True)
    label_.setFixedWidth(150)
    columns(label_, (Text(text, "body", wrap=True, selectable=True), 1), top=True, parent=line)
    return line
