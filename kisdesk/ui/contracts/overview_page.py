"""The first sub-tab: term and parties, what is to be reached, who does what by when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kisdesk.domain.codes import ActionStatus, ContractState, Party, Variant
from kisdesk.domain.contract_content import TEXT_FIELDS, Action, ContractContent
from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.polish import long_date
from kisdesk.domain.rows import ContractCard
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.contracts.words import (
    action_state,
    due_text,
    evaluation_state,
    period_text,
    variant_text,
)
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.record_page import RecordPage, TwoColumns, section


class ActionLine(QWidget):
    """An action with its box to tick, its deadline and how it stands."""

    def __init__(
        self,
        page: RecordPage[ContractCard],
        place: int,
        action: Action,
        *,
        open_: bool,
        today: date,
    ):
        super().__init__()
        self.box = CheckBox(action.text, checked=action.status is ActionStatus.DONE)
        self.box.setEnabled(open_)
        state, tone = action_state(action, today)
        due = due_text(action)
        words = "  ·  ".join(part for part in (due, state) if part)
        self.state_label = Text(words, "secondary", tone=tone or "text2")
        self.link = Button("", "link")
        is_open = action.status is ActionStatus.OPEN
        self.link.setText(self.tr("Not done") if is_open else self.tr("Open again"))
        self.link.setAccessibleName(f"{self.link.text()}: {action.text}")
        below = columns(28, self.state_label, None, self.link)
        layout = section_layout(self)
        layout.addWidget(self.box)
        layout.addLayout(below)
        self.link.setVisible(open_ and action.status is not ActionStatus.DONE)
        not_done = ActionStatus.NOT_DONE if is_open else ActionStatus.OPEN
        self.box.value_changed.connect(
            lambda on: page.want("action", (place, ActionStatus.DONE if on else ActionStatus.OPEN))
        )
        self.link.clicked.connect(lambda: page.want("action", (place, not_done)))


def section_layout(widget: QWidget) -> QVBoxLayout:
    """A tight column inside a widget."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 4)
    layout.setSpacing(0)
    return layout


class ContractOverviewPage(RecordPage[ContractCard]):
    """Reads nothing itself: everything is on the card."""

    def __init__(self) -> None:
        super().__init__(self.tr("Overview"))

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        content = card.content
        left = [self._facts(card), self._goals(content), *self._texts(content)]
        right = [
            self._actions(card, Party.PERSON, today),
            self._actions(card, Party.WORKER, today),
            self._evaluations(card, today),
        ]
        return [TwoColumns(left, right)]

    def _facts(self, card: ContractCard) -> QWidget:
        content = card.content
        facts = FactList(self.tr("Contract"), label_width=116)
        worker = content.worker
        family = ", ".join(f"{p.first_name} {p.last_name}".strip() for p in content.family)
        referral = content.referral
        rows = [
            (self.tr("Form"), variant_text(content.variant)),
            (self.tr("Term"), period_text(content.starts_on, content.ends_on)),
            (self.tr("Signed"), long_date(card.signed_on) if card.signed_on else ""),
            (self.tr("Closed"), long_date(card.closed_on) if card.closed_on else ""),
            (self.tr("Result"), card.closing_note),
            (self.tr("Family covered"), family),
            (
                self.tr("Social worker"),
                ", ".join(
                    part
                    for part in (
                        f"{worker.first_name} {worker.last_name}".strip(),
                        print_phone(worker.phone),
                    )
                    if part
                ),
            ),
            (self.tr("Centre"), content.office),
        ]
        if content.variant is Variant.B:
            day = long_date(referral.issued_on) if referral.issued_on else ""
            words = ", ".join(part for part in (referral.number, day, referral.office) if part)
            rows.append((self.tr("Referral"), words or self.tr("missing")))
        for label, value in rows:
            if value:
                facts.add_fact(label, value)
        return facts

    def _goals(self, content: ContractContent) -> QWidget:
        head = SectionHead(self.tr("Goals"))
        if not content.goals:
            return section(head, Text(self.tr("None written yet."), "secondary"))
        lines: list[QWidget] = []
        for number, goal in enumerate(content.goals, start=1):
            lines.append(_numbered(f"{number}.", Text(goal.text, "value", wrap=True)))
            lines += [
                _numbered("–", Text(below, "body", wrap=True), indent=20) for below in goal.specific
            ]
        return section(head, *lines, gap=4)

    def _texts(self, content: ContractContent) -> list[QWidget]:
        found = []
        for code in TEXT_FIELDS[content.variant]:
            text = content.texts.get(code, "")
            if text:
                body = Text(text, "body", wrap=True, selectable=True)
                found.append(section(SectionHead(text_name(code)), body))
        return found

    def _actions(self, card: ContractCard, party: Party, today: date) -> QWidget:
        title = self.tr("The person does") if party is Party.PERSON else self.tr("The worker does")
        mine = [(i, a) for i, a in enumerate(card.content.actions) if a.party is party]
        done = sum(1 for _, a in mine if a.status is ActionStatus.DONE)
        count = self.tr("{done} of {count}").format(done=done, count=len(mine)) if mine else ""
        head = SectionHead(title, count=count)
        if not mine:
            return section(head, Text(self.tr("None written yet."), "secondary"))
        open_ = may(card.state, ContractAction.EVALUATE)
        lines = [ActionLine(self, place, a, open_=open_, today=today) for place, a in mine]
        return section(head, *lines, gap=2)

    def _evaluations(self, card: ContractCard, today: date) -> QWidget:
        head = SectionHead(self.tr("Evaluations"), self.tr("All evaluations"))
        head.link_activated.connect(lambda: self.want("page", "evaluations"))
        lines: list[QWidget] = []
        for evaluation in card.content.evaluations:
            words, tone = evaluation_state(evaluation, today)
            if card.state is ContractState.DRAFT:
                tone = "text2"
            day = long_date(evaluation.planned_on or evaluation.held_on or today)
            line = QWidget()
            columns(Text(day, "body"), None, Text(words, "secondary", tone=tone), parent=line)
            lines.append(line)
        if not lines:
            lines.append(Text(self.tr("None planned."), "secondary", tone="amber"))
        return section(head, *lines, gap=4)


def _numbered(mark: str, text: Text, indent: int = 0) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(indent, 0, 0, 0)
    layout.setSpacing(4)
    number = Text(mark, "label", tone="text3")
    number.setFixedWidth(18)
    layout.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(text, 1)
    return line
