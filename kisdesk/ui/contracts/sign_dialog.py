""" "Signed on …": from then on the contract is locked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.contract_rules import missing_for_print
from kisdesk.domain.rows import ContractCard
from kisdesk.errors import Problem
from kisdesk.services.contract_checks import check_before_signing
from kisdesk.services.contracts import sign_contract
from kisdesk.services.settings import get_office_settings
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.editor.gap_list import gap_text
from kisdesk.ui.contracts.words import person_name
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip


class SignDialog(RecordDialog):
    """Shows what stands in the way for the day typed; each warning asks for its own reason."""

    def __init__(
        self, card: ContractCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        title = self.tr("When was contract {number} signed?")
        super().__init__(
            context, title.format(number=card.content.number),
            self.tr("From then on it is locked; what changes later is written as a change."),
            parent, save_text=self.tr("Lock as signed"), label_width=140,
        )  # fmt: skip
        self.card = card
        self.document_id = 0
        self._reasons: dict[str, Field] = {}
        self._strips: dict[str, Strip] = {}
        self.blocked = Strip("", "", "red", stacked=True)
        self.form.add_widget(self.blocked)
        self.add_field("signed_on", self.tr("Signed on"), DateEdit(clock=context.today))
        self.form.add_widget(self._facts())
        self._add_gaps()
        self.set_values({"signed_on": card.content.concluded_on or context.today()})
        self.form.changed.connect(self._follow)
        self._follow()

    def check(self) -> Sequence[Problem]:
        day = self._day()
        if day is None:
            return [Problem("signed_on", "required")]
        wrong = [problem for problem in self._problems(day) if not problem.is_warning]
        for code, field in self._reasons.items():
            if not field.isHidden() and not str(field.value()).strip():
                wrong.append(Problem(f"reason_{code}", "reason_missing"))
        return wrong

    def accept(self) -> None:
        super().accept()
        self.resize(self.sizeHint())

    def save(self) -> None:
        day = self._day()
        assert day is not None
        accepted = {c: str(f.value()) for c, f in self._reasons.items() if not f.isHidden()}
        self.document_id = sign_contract(self.card.id, day, today=self.today, accepted=accepted)

    def _day(self) -> date | None:
        value = self.form.values()["signed_on"]
        return value if isinstance(value, date) else None

    def _problems(self, day: date) -> list[Problem]:
        content = replace(self.card.content, concluded_on=self.card.content.concluded_on or day)
        found = check_before_signing(content, self.card.id, day, self.today)
        return [replace(p, field="signed_on") if p.field == "concluded_on" else p for p in found]

    def _facts(self) -> QWidget:
        content = self.card.content
        facts = FactList(label_width=132)
        names = [person_name(content)]
        names += [f"{p.first_name} {p.last_name}".strip() for p in content.family if p.signs]
        worker = f"{content.worker.first_name} {content.worker.last_name}".strip()
        facts.add_fact(self.tr("Who signs"), ", ".join((*names, worker)))
        copies = self.tr("%n copy(s), one for the person", "", get_office_settings().copies)
        facts.add_fact(self.tr("On paper"), copies)
        return facts

    def _add_gaps(self) -> None:
        gaps = [g for g in missing_for_print(self.card.content) if g.code != "referral_incomplete"]
        if gaps:
            names = ", ".join(gap_text(gap) for gap in gaps)
            words = self.tr("Empty in the file, so written by hand on the paper: {names}.")
            self.form.add_widget(Text(words.format(names=names), "secondary", wrap=True))

    def _follow(self) -> None:
        """One strip and one field for a reason per kind of warning."""
        day = self._day()
        warnings: dict[str, list[str]] = {}
        blocked: list[str] = []
        for problem in self._problems(day) if day is not None else ():
            if problem.is_warning:
                warnings.setdefault(problem.code, []).append(describe_problem(problem))
            elif problem.field != "signed_on":
                blocked.append(describe_problem(problem))
        self.blocked.setVisible(bool(blocked))
        self.blocked.set_text(
            self.tr("It cannot be locked as signed yet."), "\n".join(dict.fromkeys(blocked))
        )
        for code, sentences in warnings.items():
            if code not in self._reasons:
                self._strips[code] = Strip("", "", "amber", stacked=True)
                self.form.add_widget(self._strips[code])
                field = self.add_field(
                    f"reason_{code}", self.tr("Why it is all right"), LineEdit(), wide=True
                )
                self._reasons[code] = field
            self._strips[code].set_text("\n".join(dict.fromkeys(sentences)))
        for code, field in self._reasons.items():
            field.setVisible(code in warnings)
            self._strips[code].setVisible(code in warnings)
        self.resize(self.sizeHint())
