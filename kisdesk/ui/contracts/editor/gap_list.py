"""What is missing before printing: a calm list with links, not a list of errors."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import Party
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.errors import Problem
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import columns

SHOWN = 3


def gap_text(gap: Problem) -> str:
    """A gap as the name of what is missing."""
    tr = QCoreApplication.translate
    if gap.code == "no_text":
        return text_name(str(gap.values["text"]))
    if gap.code == "no_action":
        if gap.values["party"] == Party.PERSON:
            return tr("contracts", "An action of the person")
        return tr("contracts", "An action of the social worker")
    if gap.code == "no_deadline":
        return tr("contracts", "Deadline of “{action}”").format(action=gap.values["action"])
    if gap.code == "referral_incomplete":
        return {
            "referral.number": tr("contracts", "Number of the referral"),
            "referral.issued_on": tr("contracts", "Date of the referral"),
            "referral.office": tr("contracts", "Office that gave the referral"),
        }[gap.field]
    return {
        "no_last_name": tr("contracts", "Surname of the person"),
        "no_first_name": tr("contracts", "First name of the person"),
        "no_address": tr("contracts", "Address of the person"),
        "no_identity": tr("contracts", "PESEL or document of the person"),
        "no_worker": tr("contracts", "Surname of the social worker"),
        "no_worker_phone": tr("contracts", "Phone of the social worker"),
        "no_first_day": tr("contracts", "First day of the contract"),
        "no_last_day": tr("contracts", "Last day of the contract"),
        "no_main_goal": tr("contracts", "Main goal"),
        "no_evaluation_date": tr("contracts", "Date of the first evaluation"),
    }[gap.code]


class _GapLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.gap: Problem | None = None
        self.text = ElidedText("", "body")
        self.link = Button("", "link")
        columns(IconLabel("circle", "amber"), (self.text, 1), self.link, parent=self)
        self.setFixedHeight(26)


class GapList(QWidget):
    """The first gaps with a link to the step that fills each; the rest is counted."""

    gap_chosen = Signal(object)

    def __init__(self, steps: Sequence[ContractStep]) -> None:
        super().__init__()
        self._steps = list(steps)
        self._compact = False
        self.title = Text(self.tr("Missing before printing"), "heading")
        self.count = Text("", "label", tone="text3")
        self.lines = [_GapLine() for _ in range(SHOWN)]
        self.more = Text("", "hint")
        self.done = Text(self.tr("Nothing is missing."), "secondary", tone="green")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns(self.title, self.count, self.more, None, self.done))
        layout.addSpacing(2)
        for line in self.lines:
            line.link.clicked.connect(self._on_link)
            layout.addWidget(line)

    def set_compact(self, compact: bool) -> None:
        """Show the headline only, where the place is low."""
        self._compact = compact
        for line in self.lines:
            line.setVisible(line.gap is not None and not compact)

    def set_gaps(self, gaps: Sequence[Problem]) -> None:
        """Show these gaps."""
        self.count.setText(str(len(gaps)) if gaps else "")
        self.done.setVisible(not gaps)
        left = len(gaps) - SHOWN
        self.more.setText(self.tr("%n more below in the steps", "", left) if left > 0 else "")
        for place, line in enumerate(self.lines):
            line.gap = gaps[place] if place < len(gaps) else None
            line.link.setVisible(line.gap is not None)
            line.setVisible(line.gap is not None and not self._compact)
            if line.gap is not None:
                name = gap_text(line.gap)
                step = self._steps.index(ContractStep(str(line.gap.values["step"]))) + 1
                line.text.setText(name)
                line.link.setText(self.tr("Step {number}").format(number=step))
                line.link.setAccessibleName(f"{line.link.text()}: {name}")

    def _on_link(self) -> None:
        for line in self.lines:
            if line.link is self.sender() and line.gap is not None:
                self.gap_chosen.emit(line.gap)
