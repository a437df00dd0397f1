"""Step one: person, family, term, number, office, social worker, and the referral of form B."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_content import (
    EDUCATION_AND_SKILLS,
    ContractContent,
    PersonOnContract,
    Referral,
    WorkerOnContract,
)
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.domain.dates import last_day_of_months
from kisdesk.errors import Problem
from kisdesk.ui.contracts.editor.step_page import Captions, StepPage, TextBlock
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.form_body import FormBody
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit, PhoneEdit
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.text_area import TextArea

_LABEL = 136
_TERMS = (3, 6, 12)


class FamilyChooser(QWidget):
    """Who of the household the contract covers, and who of them signs it."""

    edited = Signal()

    def __init__(self, offered: Sequence[PersonOnContract]) -> None:
        super().__init__()
        self._offered: list[PersonOnContract] = list(offered)
        self.covered: list[CheckBox] = []
        self.signs: list[CheckBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._build()

    def value(self) -> tuple[PersonOnContract, ...]:
        """The people covered."""
        found = []
        for person, covered, signs in zip(self._offered, self.covered, self.signs, strict=True):
            if covered.isChecked():
                found.append(replace(person, signs=person.signs and signs.isChecked()))
        return tuple(found)

    def set_value(self, family: Sequence[PersonOnContract]) -> None:
        """Tick these people; somebody who is no longer in the household is offered too."""
        known = {p.member_id for p in self._offered}
        self._offered += [p for p in family if p.member_id not in known]
        self._build()
        by_id = {person.member_id: person for person in family}
        for place, person in enumerate(self._offered):
            chosen = by_id.get(person.member_id)
            for box, on in (
                (self.covered[place], chosen is not None),
                (self.signs[place], chosen is not None and chosen.signs and person.signs),
            ):
                box.blockSignals(True)
                box.setChecked(on)
                box.blockSignals(False)
        self._follow()

    def _build(self) -> None:
        for place in range(len(self.covered), len(self._offered)):
            person = self._offered[place]
            name = f"{person.first_name} {person.last_name}".strip()
            covered = CheckBox(name)
            signs = CheckBox(self.tr("signs the contract"))
            signs.setAccessibleName(self.tr("{name} signs the contract").format(name=name))
            minor = Text(self.tr("under age, does not sign"), "hint")
            covered.setFixedWidth(220)
            covered.value_changed.connect(self._on_changed)
            signs.value_changed.connect(self._on_changed)
            line = QWidget()
            columns(covered, signs, minor, None, gap=12, parent=line)
            minor.setVisible(not person.signs)
            self.covered.append(covered)
            self.signs.append(signs)
            self._layout.addWidget(line)
        self._follow()

    def _follow(self) -> None:
        for person, covered, signs in zip(self._offered, self.covered, self.signs, strict=True):
            signs.setVisible(person.signs and covered.isChecked())

    def _on_changed(self) -> None:
        for covered, signs in zip(self.covered, self.signs, strict=True):
            if covered is self.sender() and covered.isChecked():
                signs.blockSignals(True)
                signs.setChecked(True)
                signs.blockSignals(False)
        self._follow()
        self.edited.emit()


class PartiesStep(StepPage):
    """What the file knows is shown as text; the rest are fields."""

    opening_block = "person"

    def __init__(
        self,
        title: str,
        place: str,
        content: ContractContent,
        captions: Captions,
        offered: Sequence[PersonOnContract],
        clock: Callable[[], date],
        *,
        is_amending: bool = False,
    ) -> None:
        super().__init__(ContractStep.PARTIES, title, place)
        self._variant = content.variant
        self.person_facts = FactList(
            self.tr("Person"), "" if is_amending else self.tr("Change on the card"),
            label_width=_LABEL - 8,
        )  # fmt: skip
        self.person_facts.link_activated.connect(lambda: self.wanted.emit("person", None))
        self.add(self.person_facts, "person", gap=8)
        self.family = FamilyChooser(offered)
        self._add_family(captions)
        self.referral_form = self._form()
        self.education = TextBlock(EDUCATION_AND_SKILLS, captions.get(EDUCATION_AND_SKILLS, ""),
                                   lines=3)  # fmt: skip
        if self._variant is Variant.B:
            self._add_referral(clock)
        self._add_term(clock, is_amending=is_amending)
        self._add_worker()
        self.close_body()
        for source in (self.family, self.education):
            source.edited.connect(self.edited)
        for form in self._forms():
            form.changed.connect(self.edited)

    def opened(self, content: ContractContent) -> None:
        self._show_person(content.person)

    def show_content(self, content: ContractContent) -> None:
        self.blockSignals(True)
        self.family.set_value(content.family)
        self.education.show_text(content.texts)
        referral, worker = content.referral, content.worker
        self.referral_form.set_values(
            {"referral.number": referral.number, "referral.issued_on": referral.issued_on,
             "referral.office": referral.office} if self._variant is Variant.B else {}
        )  # fmt: skip
        self.term_form.set_values(
            {"starts_on": content.starts_on, "ends_on": content.ends_on,
             "number": content.number, "place": content.place,
             "concluded_on": content.concluded_on}
        )  # fmt: skip
        self.worker_form.set_values(
            {"worker.first_name": worker.first_name, "worker.last_name": worker.last_name,
             "worker.phone": worker.phone, "office": content.office}
        )  # fmt: skip
        self.blockSignals(False)

    def apply(self, content: ContractContent) -> ContractContent:
        values = {k: v for form in self._forms() for k, v in form.values().items()}
        if self._variant is Variant.B:
            content = self.education.apply(content)
            referral = Referral(
                str(values["referral.number"]),
                values["referral.issued_on"],  # type: ignore[arg-type]
                str(values["referral.office"]),
            )
            content = replace(content, referral=referral)
        else:
            content = replace(content, family=self.family.value())
        return replace(
            content,
            starts_on=values["starts_on"],  # type: ignore[arg-type]
            ends_on=values["ends_on"],  # type: ignore[arg-type]
            concluded_on=values["concluded_on"],  # type: ignore[arg-type]
            number=str(values["number"]),
            place=str(values["place"]),
            office=str(values["office"]),
            worker=WorkerOnContract(
                str(values["worker.last_name"]),
                str(values["worker.first_name"]),
                str(values["worker.phone"]),
            ),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for form in self._forms():
            mine = [p for p in problems if p.field in form.names()]
            form.show_problems(mine, word_problem)

    def first_editor(self) -> QWidget | None:
        if self._variant is Variant.B:
            return self.referral_form.field("referral.number").editor
        return self.term_form.field("starts_on").editor

    def go_to(self, field: str) -> None:
        if field.startswith("person."):
            self.wanted.emit("person", None)
            return
        for form in self._forms():
            if field in form.names():
                form.field(field).editor.setFocus()
                return
        super().go_to(field)

    def _forms(self) -> list[FormBody]:
        return [self.referral_form, self.term_form, self.worker_form]

    def _form(self) -> FormBody:
        return FormBody(label_width=_LABEL, editor_width=156)

    def _show_person(self, person: PersonOnContract) -> None:
        self.person_facts.clear()
        name = f"{person.first_name} {person.last_name}".strip()
        identity = person.pesel or person.document
        missing = self.tr("missing")
        for label, value in (
            (self.tr("Name"), name),
            (self.tr("PESEL") if person.pesel else self.tr("Document"), identity),
            (self.tr("Address"), person.address),
        ):
            self.person_facts.add_fact(label, value or missing, tone="" if value else "amber")

    def _add_family(self, captions: Captions) -> None:
        if self._variant is Variant.B:
            self.family.hide()
            return
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Text(self.tr("Family covered by the contract"), "heading"))
        if not self.family.covered:
            words = self.tr("There is no household on the person’s card.")
            layout.addWidget(Text(words, "secondary", wrap=True))
        layout.addWidget(self.family)
        self.add(section, "family", gap=12)

    def _add_referral(self, clock: Callable[[], date]) -> None:
        form = self.referral_form
        form.add_heading(self.tr("Referral of the labour office"))
        form.add_field("referral.number", self.tr("Number"), LineEdit())
        form.add_field("referral.issued_on", self.tr("Date"), DateEdit(clock=clock))
        form.add_field("referral.office", self.tr("Office"), LineEdit(), wide=True)
        self.add(form, "referral")
        self.add(self.education, gap=12)

    def _add_term(self, clock: Callable[[], date], *, is_amending: bool) -> None:
        form = self.term_form = self._form()
        form.add_heading(self.tr("Term and number"))
        form.add_field("starts_on", self.tr("First day"), DateEdit(clock=clock))
        form.add_field("ends_on", self.tr("Last day"), DateEdit(clock=clock))
        form.add_widget(self._term_buttons())
        note = self.tr("the contract’s own") if is_amending else ""
        form.add_field(
            "number", self.tr("Contract number"), LineEdit(), derived=is_amending, note=note
        )
        form.add_field("place", self.tr("Place"), LineEdit())
        later = self.tr("may stay empty until signing")
        form.add_field(
            "concluded_on", self.tr("Date on the form"), DateEdit(clock=clock),
            derived=is_amending, note=note or later,
        )  # fmt: skip
        self.add(form, "evaluation_terms", gap=4)

    def _term_buttons(self) -> QWidget:
        line = QWidget()
        row = columns(_LABEL - 8, gap=4, parent=line)
        for months in _TERMS:
            button = Button(self.tr("%n month(s)", "", months), "quiet")
            button.clicked.connect(lambda _=False, months=months: self.set_term(months))
            row.addWidget(button)
        row.addStretch(1)
        return line

    def set_term(self, months: int) -> None:
        """Let the contract run so many whole months from its first day."""
        first = self.term_form.field("starts_on").value()
        if isinstance(first, date):
            self.term_form.field("ends_on").set_value(last_day_of_months(first, months))
        else:
            self.term_form.field("starts_on").editor.setFocus()

    def _add_worker(self) -> None:
        form = self.worker_form = self._form()
        form.add_heading(self.tr("Social worker and centre"))
        form.add_field("worker.first_name", self.tr("First name"), LineEdit())
        form.add_field("worker.last_name", self.tr("Surname"), LineEdit())
        form.add_field("worker.phone", self.tr("Phone"), PhoneEdit())
        form.add_field("office", self.tr("Centre (stamp)"), TextArea(lines=2), wide=True)
        self.add(form, "worker", gap=4)
