"""The dialogs of socially useful work: an agreement, a person under it, a rate."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain.psu import (
    MOST_PERSONS,
    PsuAgreementDraft,
    PsuAssignmentDraft,
    PsuState,
)
from kisdesk.domain.psu_money import PsuRateDraft
from kisdesk.domain.psu_rows import PsuAssignmentRow, PsuRateRow
from kisdesk.domain.rights import Right
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.services.club import get_club
from kisdesk.services.psu import (
    get_agreement,
    problems_of_agreement,
    problems_of_assignment,
    save_agreement,
    save_assignment,
)
from kisdesk.services.psu_money import problems_of_rate, save_rate
from kisdesk.ui.activities.psu.editors import DurationEdit, PercentEdit
from kisdesk.ui.activities.psu.places_edit import PlacesEdit
from kisdesk.ui.activities.psu.words import agreement_title, state_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.person_choice import PersonChooser
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.money_edit import MoneyEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.text_area import TextArea

_LIST_HEIGHT = 148


class AgreementDialog(RecordDialog):
    """Enters an agreement, or changes one. ``agreement_id`` holds the one saved."""

    def __init__(
        self, context: UiContext, agreement_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        is_new = agreement_id is None
        super().__init__(
            context,
            self.tr("New agreement") if is_new else self.tr("Change the agreement"),
            self.tr("Between gmina and starost, about socially useful work."),
            parent,
            save_text=self.tr("Add the agreement") if is_new else self.tr("Save the changes"),
            width=820,
        )
        self.agreement_id = agreement_id
        today = context.today
        states = [(str(state), state_text(state)) for state in PsuState]
        club_rate = self.tr("Only if it differs from the rate of the club.")
        add = self.add_field
        add("number", self.tr("Number"), LineEdit())
        add("state", self.tr("State"), ChoiceBox(states, allow_empty=False))
        add("signed_on", self.tr("Signed on"), DateEdit(clock=today))
        add("gmina", self.tr("Gmina"), LineEdit(), wide=True)
        add("gmina_signatory", self.tr("signed by"), LineEdit(), wide=True)
        add("county", self.tr("Starost, county"), LineEdit(), wide=True)
        add("county_signatory", self.tr("signed by"), LineEdit(), wide=True)
        add("starts_on", self.tr("First day"), DateEdit(clock=today))
        add("ends_on", self.tr("Last day"), DateEdit(clock=today))
        add("persons", self.tr("People"), NumberEdit(1, MOST_PERSONS))
        add("places", self.tr("Places of work"), PlacesEdit(), wide=True)
        add("tasks", self.tr("Tasks"), TextArea(lines=2), wide=True)
        add("refund_points", self.tr("Refund, %"), PercentEdit(),
            note=self.tr("Share the Labour Fund gives back."))  # fmt: skip
        add("rate", self.tr("Own rate, zł/h"), MoneyEdit(), note=club_rate)
        draft = self._blank() if agreement_id is None else get_agreement(agreement_id)
        self.set_values({name: getattr(draft, name) for name in self.form.names()})
        self.form.field("number").editor.setFocus()

    def draft(self) -> PsuAgreementDraft:
        """What was typed."""
        values: dict[str, Any] = self.form.values()
        return PsuAgreementDraft(**{**values, "state": PsuState(values["state"])})

    def check(self) -> Sequence[Problem]:
        return problems_of_agreement(self.draft(), self.agreement_id)

    def save(self) -> None:
        self.agreement_id = save_agreement(self.draft(), self.agreement_id)

    def _blank(self) -> PsuAgreementDraft:
        gmina = get_club().gmina
        return PsuAgreementDraft(gmina=self.tr("Gmina {name}").format(name=gmina) if gmina else "")


class AssignmentDialog(RecordDialog):
    """Assigns somebody to work, or changes it; warnings ask for a reason."""

    def __init__(
        self,
        context: UiContext,
        agreement_id: int,
        row: PsuAssignmentRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        agreement = get_agreement(agreement_id)
        super().__init__(
            context,
            self.tr("Assign a person") if row is None else row.name,
            agreement_title(agreement.number),
            parent,
            save_text=self.tr("Assign") if row is None else self.tr("Save the changes"),
            width=760,
        )
        self._agreement_id, self._row = agreement_id, row
        places = [(str(place.id), place.name) for place in agreement.places]
        optional = self.tr("optional")
        self.chooser: PersonChooser | None = None
        if row is None:
            self.chooser = PersonChooser(context)
            self.chooser.list.setFixedHeight(_LIST_HEIGHT)
            self.add_field("participant_id", self.tr("Person"), self.chooser, wide=True)
        self.add_field(
            "place_id", self.tr("Place"), ChoiceBox(places, allow_empty=not places), wide=True
        )
        self.add_field("starts_on", self.tr("First day"), DateEdit(clock=context.today))
        self.add_field("ends_on", self.tr("Last day"), DateEdit(clock=context.today))
        self.add_field("day_minutes", self.tr("Hours a day"), DurationEdit(), note=optional)
        self.add_field("week_minutes", self.tr("Hours a week"), DurationEdit(), note=optional)
        self.add_field("tasks", self.tr("Tasks"), TextArea(lines=2), wide=True)
        self.add_field("reason", self.tr("Reason"), LineEdit(), wide=True)
        today = context.today()
        since, until = agreement.starts_on, agreement.ends_on
        inside = since is None or until is None or since <= today <= until
        values: dict[str, object] = {
            "starts_on": today if inside else since,
            "ends_on": until,
            "place_id": places[0][0] if places else None,
        }
        if row is not None:
            names = ("starts_on", "ends_on", "day_minutes", "week_minutes", "tasks")
            values = {name: getattr(row, name) for name in names}
            values["place_id"] = str(row.place_id)
        self.set_values(values)
        self.form.field("reason").hide()

    def draft(self) -> PsuAssignmentDraft:
        """What was typed."""
        values: dict[str, Any] = self.form.values()
        person = values.get("participant_id") if self._row is None else self._row.participant_id
        place = values["place_id"]
        return PsuAssignmentDraft(
            agreement_id=self._agreement_id,
            participant_id=person,
            place_id=int(place) if place else None,
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            day_minutes=values["day_minutes"],
            week_minutes=values["week_minutes"],
            tasks=values["tasks"],
        )

    def check(self) -> Sequence[Problem]:
        problems = problems_of_assignment(self.draft(), self._row.id if self._row else None)
        warned = any(problem.is_warning for problem in problems)
        self.form.field("reason").setVisible(warned)
        reason = str(self.form.values()["reason"])
        problems += check_text(reason, "reason")
        if warned and not reason:
            problems.append(Problem("reason", "psu_reason_required"))
        return problems

    def save(self) -> None:
        draft, row_id = self.draft(), self._row.id if self._row else None
        reason = str(self.form.values()["reason"])
        save_assignment(draft, row_id, one_reason(problems_of_assignment(draft, row_id), reason))


class RateDialog(RecordDialog):
    """Enters a rate from a day on, or corrects one."""

    right = Right.MANAGE_OFFICE

    def __init__(
        self, context: UiContext, row: PsuRateRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("What is an hour of socially useful work worth?"),
            self.tr(
                "The program knows no rate by itself: copy it from the letter or announcement."
            ),
            parent,
            save_text=self.tr("Save the rate"),
        )
        self._row_id = row.id if row is not None else None
        self.add_field("rate", self.tr("Rate, zł/h"), MoneyEdit())
        self.add_field("valid_from", self.tr("Valid from"), DateEdit(clock=context.today))
        note = self.tr("For example: letter of the labour office, number and day.")
        self.add_field("source", self.tr("Source"), LineEdit(), wide=True, note=note)
        if row is not None:
            self.set_values({name: getattr(row, name) for name in self.form.names()})
        self.form.field("rate").editor.setFocus()

    def draft(self) -> PsuRateDraft:
        """What was typed."""
        values: dict[str, Any] = self.form.values()
        return PsuRateDraft(**values)

    def check(self) -> Sequence[Problem]:
        return problems_of_rate(self.draft(), self._row_id)

    def save(self) -> None:
        save_rate(self.draft(), self._row_id)


def one_reason(problems: Sequence[Problem], reason: str) -> Mapping[str, str]:
    """The same reason for each warning."""
    return {problem.code: reason for problem in problems if problem.is_warning}
