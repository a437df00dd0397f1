"""The top of a contract's record: number and state, key facts, strips with what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.polish import days_phrase, long_date
from kisdesk.domain.rows import ContractCard
from kisdesk.services.contract_checks import check_contract
from kisdesk.ui.contracts.words import (
    SOON_DAYS,
    number_text,
    period_text,
    person_name,
    shown_state,
    state_text,
    state_tone,
    variant_text,
)
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.flow import FlowLayout
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.strip import Strip

SHOWN_STRIPS = 2


@dataclass(frozen=True)
class Notice:
    """One strip: what is so, a second text, and the link that solves it."""

    tone: Literal["amber", "red", "grey"]
    text: str
    second: str = ""
    action: str = ""
    action_text: str = ""


def notices_of(card: ContractCard, today: date) -> list[Notice]:
    """Everything worth pointing out about a contract today, worst first."""
    tr = QCoreApplication.translate
    found = []
    state = shown_state(card, today)
    content = card.content
    close = tr("contracts", "Evaluate and close")
    if state is ContractState.EXPIRED and content.ends_on is not None:
        text = tr("contracts", "The contract ended on {day}, {ago}.").format(
            day=long_date(content.ends_on), ago=days_phrase((content.ends_on - today).days)
        )
        second = tr("contracts", "The final evaluation is missing")
        found.append(Notice("red", text, second, "close", close))
    elif state is ContractState.SIGNED and content.ends_on is not None:
        days = (content.ends_on - today).days
        if days <= SOON_DAYS:
            text = tr("contracts", "The contract ends on {day}, {left}.").format(
                day=long_date(content.ends_on), left=days_phrase(days)
            )
            second = tr("contracts", "Evaluate it, then close it or agree a longer term")
            found.append(Notice("amber", text, second, "close", close))
        if not content.evaluations:
            text = tr("contracts", "No evaluation is planned.")
            second = tr("contracts", "A contract nobody evaluates cannot be closed well")
            plan = tr("contracts", "Plan an evaluation")
            found.append(Notice("amber", text, second, "plan", plan))
    if state is ContractState.SIGNED:
        found += _overdue(card, today)
    if card.state in {ContractState.DRAFT, ContractState.SIGNED}:
        for problem in check_contract(content, card.id, today):
            if problem.code == "overlaps":
                words = word_problem(problem)
                found.append(Notice("amber", words.text, words.detail))
    order = {"red": 0, "amber": 1, "grey": 2}
    return sorted(found, key=lambda notice: order[notice.tone])


def _overdue(card: ContractCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    late = [
        e
        for e in card.content.evaluations
        if e.held_on is None and e.planned_on is not None and e.planned_on < today
    ]
    if not late:
        return []
    day = min(e.planned_on for e in late if e.planned_on is not None)
    text = tr("contracts", "The evaluation planned for {day} was not written down.")
    show = tr("contracts", "Show evaluations")
    return [Notice("red", text.format(day=long_date(day)), "", "evaluations", show)]


class RecordHead(QWidget):
    """Says with ``wanted`` what somebody asks for: key and payload as for the pages."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._card: ContractCard | None = None
        self._narrow = False
        self.title_label = ElidedText("", "title24")
        self.title_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pill = Pill("", "green")
        self.more_button = IconButton("ellipsis", self.tr("More actions"), outlined=True)
        self.print_button = Button(self.tr("Print"), icon="printer")
        self.second_button = Button("")
        self.primary_button = Button("", "primary")
        self.more_button.clicked.connect(self._on_more)
        self.print_button.clicked.connect(lambda: self.wanted.emit("print", None))
        self.second_button.clicked.connect(self._on_second)
        self.primary_button.clicked.connect(self._on_primary)
        name = columns(
            self.title_label, 4, self.pill, None,
            self.more_button, self.print_button, self.second_button, self.primary_button,
        )  # fmt: skip
        self.facts = QWidget()
        self._facts_layout = FlowLayout(self.facts, gap=12)
        self.person_button = Button("", "link")
        self.person_button.clicked.connect(lambda: self.wanted.emit("person", None))
        self.fact_label = Text("", "label")
        self.fact_label.setMinimumHeight(24)
        self._facts_layout.addWidget(self.person_button)
        self._facts_layout.addWidget(self.fact_label)
        self._strips_layout = QVBoxLayout()
        self._strips_layout.setContentsMargins(0, 0, 0, 0)
        self._strips_layout.setSpacing(6)
        self.strips: list[Strip] = []
        self._keys = ("", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(name)
        layout.addSpacing(4)
        layout.addWidget(self.facts)
        layout.addSpacing(10)
        layout.addLayout(self._strips_layout)

    def show_card(self, card: ContractCard, today: date) -> None:
        """Show a contract."""
        self._card = card
        content = card.content
        title = self.tr("Contract {number}").format(number=number_text(content.number))
        self.title_label.setText(title)
        state = shown_state(card, today)
        self.pill.set_text(state_text(state), state_tone(state))
        self.person_button.setText(person_name(content))
        worker = f"{content.worker.first_name} {content.worker.last_name}".strip()
        parts = [variant_text(content.variant), period_text(content.starts_on, content.ends_on)]
        if content.version > 1:
            parts.append(self.tr("version {number}").format(number=content.version))
        parts.append(worker)
        self.fact_label.setText("  ·  ".join(p for p in parts if p))
        self._facts_layout.invalidate()
        self.facts.updateGeometry()
        self._show_buttons(state)
        self._show_strips(notices_of(card, today))

    def set_narrow(self, narrow: bool) -> None:
        """Fold the strips into one where the place is short."""
        self._narrow = narrow
        self.print_button.setVisible(not narrow)
        self.second_button.setVisible(not narrow and bool(self.second_button.text()))
        for place, strip in enumerate(self.strips):
            strip.setVisible(place < (1 if narrow else SHOWN_STRIPS))

    def _show_buttons(self, state: ContractState) -> None:
        if state is ContractState.DRAFT:
            words = (self.tr("Signed on paper…"), self.tr("Go on writing"))
            self._keys = ("sign", "edit")
        elif state is ContractState.EXPIRED:
            words = (self.tr("Enter a change…"), self.tr("Evaluate and close…"))
            self._keys = ("amend", "close")
        elif state is ContractState.SIGNED:
            words = (self.tr("Enter a change…"), self.tr("Write down an evaluation…"))
            self._keys = ("amend", "evaluate_next")
        else:
            words, self._keys = ("", ""), ("", "")
        for button, text in zip((self.second_button, self.primary_button), words, strict=True):
            button.setText(text)
            button.setVisible(bool(text))

    def _show_strips(self, notices: Sequence[Notice]) -> None:
        for strip in self.strips:
            self._strips_layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.strips = []
        for notice in notices[:SHOWN_STRIPS]:
            strip = Strip(notice.text, "" if self._narrow else notice.second, notice.tone)
            if notice.action:
                strip.add_action(notice.action, notice.action_text)
            strip.action_triggered.connect(self._on_strip)
            self._strips_layout.addWidget(strip)
            self.strips.append(strip)
        self.set_narrow(self._narrow)

    def _on_strip(self, key: str) -> None:
        self.wanted.emit("page" if key == "evaluations" else key, key)

    def _on_second(self) -> None:
        self.wanted.emit(self._keys[0], None)

    def _on_primary(self) -> None:
        self.wanted.emit(self._keys[1], None)

    def _on_more(self) -> None:
        if self._card is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        state = self._card.state
        is_draft = state is ContractState.DRAFT
        entries = [
            (self.tr("Print…"), "print", True),
            (self.tr("Signed on paper…"), "sign", is_draft),
            (self.tr("Open the card of the person"), "person", True),
            (self.tr("New contract with this person…"), "new", True),
            (self.tr("Write down an evaluation…"), "evaluate", may(state, ContractAction.EVALUATE)),
            (self.tr("Plan an evaluation…"), "plan", may(state, ContractAction.EVALUATE)),
            (self.tr("Enter a change…"), "amend", may(state, ContractAction.AMEND)),
            (self.tr("Close the contract…"), "close", may(state, ContractAction.CLOSE)),
            (self.tr("Take back the last change"), "undo", True),
            (self.tr("Discard this draft…"), "discard", may(state, ContractAction.DELETE)),
        ]
        for words, key, shown in entries:
            if shown:
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, key=key: self.wanted.emit(key, None))
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
