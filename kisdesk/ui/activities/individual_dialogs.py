"""Dialogs of what a person did at the club alone: a consultation, the use of equipment."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain.activity_codes import Equipment, SpecialistRole
from kisdesk.domain.consultations import (
    ConsultationDraft,
    ConsultationRow,
    UseDraft,
    UseRow,
    check_individual,
)
from kisdesk.domain.labels import choices
from kisdesk.errors import Problem
from kisdesk.services.consultations import save_consultation, save_use
from kisdesk.ui.activities.words import title
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.person_choice import PersonChooser
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.strip import Strip

_MOST_MINUTES = 720
_PEOPLE_HEIGHT = 168


class _IndividualDialog(RecordDialog):
    """Whose it is (chosen for a new one only), the day and the minutes."""

    def __init__(
        self,
        context: UiContext,
        words: tuple[str, str],
        row: ConsultationRow | UseRow | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, words[0], row.person if row else "", parent, save_text=words[1])
        self._record_id = None if row is None else row.id
        self._person_id = None if row is None else row.participant_id
        if row is None:
            self.chooser = PersonChooser(context)
            self.chooser.list.setMinimumHeight(_PEOPLE_HEIGHT)
            self.chooser.setAccessibleName(self.tr("Person"))
            self.add_field("participant_id", self.tr("Person"), self.chooser, wide=True)

    def add_time(self) -> None:
        """The fields both kinds have."""
        self.add_field("day", self.tr("Day"), DateEdit(clock=self.context.today))
        self.add_field("minutes", self.tr("Minutes"), NumberEdit(1, _MOST_MINUTES))

    def show_values(self, row: object | None, **values: object) -> None:
        """Show a record, or these values for a new one."""
        if row is not None:
            own = [name for name in self.form.names() if name != "participant_id"]
            values = {name: getattr(row, name) for name in own}
        self.set_values(values)

    def values(self) -> dict[str, Any]:
        """What was typed, with the person."""
        values: dict[str, Any] = self.form.values()
        return {**values, "participant_id": self._person_id or values.get("participant_id")}


class ConsultationDialog(_IndividualDialog):
    """Enters a consultation, or changes one."""

    def __init__(
        self,
        context: UiContext,
        row: ConsultationRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = (self.tr("Individual consultation"), self.tr("Save"))
        super().__init__(context, words, row, parent)
        roles = [(code, title(text)) for code, text in choices(SpecialistRole)]
        self.add_field("role", self.tr("With"), ChoiceBox(roles, allow_empty=False))
        self.add_field("specialist", self.tr("Name"), LineEdit(), note=self.tr("of the specialist"))
        self.add_time()
        self.add_field("topic", self.tr("Topic"), LineEdit(), wide=True)
        self.form.add_widget(
            Strip(
                self.tr("The topic in general, in a few words."),
                self.tr(
                    "What was said, diagnoses and treatment do not belong here: the specialist "
                    "keeps their own records."
                ),
                "grey",
                icon="shield-check",
                stacked=True,
            )
        )
        self.show_values(row, role=SpecialistRole.CAREER_ADVISER, day=context.today(), minutes=45)

    def draft(self) -> ConsultationDraft:
        """What was typed."""
        values = self.values()
        return ConsultationDraft(**{**values, "role": SpecialistRole(values["role"])})

    def check(self) -> Sequence[Problem]:
        return check_individual(self.draft(), self.today)

    def save(self) -> None:
        self._record_id = save_consultation(self.draft(), self.today, self._record_id)


class UseDialog(_IndividualDialog):
    """Enters that somebody used equipment of the club, or changes it."""

    def __init__(
        self, context: UiContext, row: UseRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, (self.tr("Individual use"), self.tr("Save")), row, parent)
        things = [(code, title(text)) for code, text in choices(Equipment)]
        self.add_field("what", self.tr("What"), ChoiceBox(things, allow_empty=False))
        self.add_time()
        self.add_field("note", self.tr("Remark"), LineEdit(), wide=True)
        self.show_values(row, what=Equipment.COMPUTER, day=context.today(), minutes=30)

    def draft(self) -> UseDraft:
        """What was typed."""
        values = self.values()
        return UseDraft(**{**values, "what": Equipment(values["what"])})

    def check(self) -> Sequence[Problem]:
        return check_individual(self.draft(), self.today)

    def save(self) -> None:
        self._record_id = save_use(self.draft(), self.today, self._record_id)
