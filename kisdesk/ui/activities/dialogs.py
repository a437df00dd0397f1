"""The dialogs of activities: what one is, when it ends, when somebody leaves it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain.activity_codes import ActivityForm
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.labels import choices
from kisdesk.domain.rows import ActivityRow, EnrolmentRow, WaitingRow
from kisdesk.domain.texts import check_text
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.activities import (
    check_activity,
    close_activity,
    get_activity,
    save_activity,
    withdraw,
)
from kisdesk.services.participants import has_contract_on
from kisdesk.services.waiting_list import promote
from kisdesk.ui.activities.words import first_last, kind_choices, title
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.text_area import TextArea


class ActivityDialog(RecordDialog):
    """Enters a new activity, or changes one. ``activity_id`` holds the one saved."""

    def __init__(
        self, context: UiContext, activity_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        is_new = activity_id is None
        super().__init__(
            context,
            self.tr("New activity") if is_new else self.tr("Change the activity"),
            "",
            parent,
            save_text=self.tr("Add the activity") if is_new else self.tr("Save the changes"),
        )
        self.activity_id = activity_id
        draft = ActivityDraft(starts_on=context.today()) if is_new else get_activity(activity_id)  # type: ignore[arg-type]
        optional = self.tr("optional")
        self.add_field("name", self.tr("Name"), LineEdit(), wide=True)
        self.add_field(
            "kind_id", self.tr("Kind"), ChoiceBox(kind_choices(draft.kind_id), allow_empty=False),
            wide=True,
        )  # fmt: skip
        forms = [(code, title(text)) for code, text in choices(ActivityForm)]
        self.add_field("form", self.tr("Form"), ChoiceBox(forms, allow_empty=False))
        self.add_field("leader", self.tr("Leader"), LineEdit(), note=optional)
        self.add_field("room", self.tr("Room"), LineEdit(), note=optional)
        self.add_field(
            "timetable", self.tr("Timetable"), TextArea(lines=2), wide=True,
            note=self.tr("Days and hours as they stand on the notice board."),
        )  # fmt: skip
        self.add_field(
            "starts_on", self.tr("First day"), DateEdit(clock=context.today), note=optional
        )
        self.add_field("ends_on", self.tr("Last day"), DateEdit(clock=context.today), note=optional)
        self.add_field(
            "capacity", self.tr("Places"), NumberEdit(1, 999),
            note=self.tr("Empty means not limited."),
        )  # fmt: skip
        self.add_field(
            "programme", self.tr("Programme"), TextArea(lines=4), wide=True,
            note=self.tr("Subjects in order, as the activity journal needs them."),
        )  # fmt: skip
        names = self.form.names()
        self.set_values({name: getattr(draft, name) for name in names})
        self.form.field("name").editor.setFocus()

    def draft(self) -> ActivityDraft:
        """What was typed."""
        values: dict[str, Any] = self.form.values()
        coded = {"kind_id": int(values["kind_id"]), "form": ActivityForm(values["form"])}
        return replace(ActivityDraft(), **{**values, **coded})

    def check(self) -> Sequence[Problem]:
        return check_activity(self.draft(), self.activity_id)

    def save(self) -> None:
        self.activity_id = save_activity(self.draft(), self.activity_id)


class CloseDialog(RecordDialog):
    """Asks for the last day of an activity; everybody enrolled is enrolled to that day."""

    def __init__(
        self, context: UiContext, activity: ActivityRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("When does this activity end?"),
            activity.name,
            parent,
            save_text=self.tr("End the activity"),
        )
        self._activity_id = activity.id
        note = self.tr("%n person(s) will be enrolled to this day.", "", activity.enrolled)
        self.add_field("ends_on", self.tr("Last day"), DateEdit(clock=context.today), note=note)
        self.set_values({"ends_on": context.today()})
        self.form.field("ends_on").editor.setFocus()

    def check(self) -> Sequence[Problem]:
        return _needs_day(self.form.values()["ends_on"], "ends_on")

    def save(self) -> None:
        day = self.form.values()["ends_on"]
        assert isinstance(day, date)
        close_activity(self._activity_id, day)


class WithdrawDialog(RecordDialog):
    """Asks for the last day of one person in an activity."""

    def __init__(
        self,
        context: UiContext,
        activity: ActivityRow,
        enrolment: EnrolmentRow,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Last day of {name}").format(name=enrolment.name)
        super().__init__(
            context, title, activity.name, parent, save_text=self.tr("Withdraw this person")
        )
        self._enrolment = enrolment
        self.add_field("until_on", self.tr("Last day"), DateEdit(clock=context.today))
        self.set_values({"until_on": max(context.today(), enrolment.since_on)})
        self.form.field("until_on").editor.setFocus()

    @property
    def person(self) -> str:
        """Who leaves, first name first."""
        return first_last(self._enrolment)

    def check(self) -> Sequence[Problem]:
        day = self.form.values()["until_on"]
        problems = _needs_day(day, "until_on")
        if isinstance(day, date) and day < self._enrolment.since_on:
            problems.append(Problem("until_on", "ends_before_start"))
        return problems

    def save(self) -> None:
        day = self.form.values()["until_on"]
        assert isinstance(day, date)
        withdraw(self._enrolment.id, day)


def _needs_day(day: object, field: str) -> list[Problem]:
    return [] if isinstance(day, date) else [Problem(field, "required")]


class PromoteDialog(RecordDialog):
    """Asks from which day somebody on the waiting list has a place."""

    def __init__(
        self, context: UiContext, waiting: WaitingRow, parent: QWidget | None = None
    ) -> None:
        self.person = f"{waiting.first_name} {waiting.last_name}".strip()
        super().__init__(
            context,
            self.tr("Give a place"),
            self.person,
            parent,
            save_text=self.tr("Enrol"),
        )
        self._waiting = waiting
        self.add_field("since_on", self.tr("From"), DateEdit(clock=context.today))
        self.add_field(
            "reason", self.tr("Reason"), LineEdit(), wide=True,
            note=self.tr("No signed contract covers this day. Write why all the same."),
        )  # fmt: skip
        self.set_values({"since_on": context.today()})
        self.form.changed.connect(self._show_state)
        self._show_state()

    def check(self) -> Sequence[Problem]:
        values = self.form.values()
        problems = [*_needs_day(values["since_on"], "since_on")]
        problems += check_text(str(values["reason"]), "reason")
        if not values["reason"] and self._is_uncovered():
            problems.append(Problem("reason", "reason_required"))
        return problems

    def save(self) -> None:
        values = self.form.values()
        day = values["since_on"]
        assert isinstance(day, date)
        accepted = {"no_contract": str(values["reason"])} if self._is_uncovered() else {}
        try:
            promote(self._waiting.id, day, accepted)
        except InvalidDraftError as error:
            moved = [replace(p, field="since_on") for p in error.problems]
            raise InvalidDraftError(moved) from error

    def _is_uncovered(self) -> bool:
        day = self.form.values()["since_on"]
        return isinstance(day, date) and not has_contract_on(self._waiting.participant_id, day)

    def _show_state(self) -> None:
        self.form.field("reason").setVisible(self._is_uncovered())
