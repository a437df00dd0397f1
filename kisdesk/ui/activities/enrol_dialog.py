"""Enrolling several people at once; who has no contract is enrolled with a reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kisdesk.domain.law import CONTRACT_CONDITION, article
from kisdesk.domain.rows import ActivityRow, ParticipantRow
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.services.activities import enrol_people, enrolled_people
from kisdesk.services.participants import has_contract_on
from kisdesk.ui.activities.people_choice import PeopleChoice
from kisdesk.ui.activities.words import first_last, is_current, places_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip

_NAMES_SHOWN = 3
_HEIGHT = 640


class EnrolDialog(RecordDialog):
    """Search, choose, from which day. ``people`` are those who were enrolled."""

    def __init__(
        self, context: UiContext, activity: ActivityRow, parent: QWidget | None = None
    ) -> None:
        subtitle = f"{activity.name}  ·  {places_text(activity)}"
        super().__init__(
            context, self.tr("Enrol people"), subtitle, parent,
            save_text=self.tr("Enrol"), width=700,
        )  # fmt: skip
        self._activity = activity
        today = context.today()
        current = [e for e in enrolled_people(activity.id) if is_current(e, today)]
        self.choice = PeopleChoice(context, frozenset(e.participant_id for e in current))
        self.warning = Strip("", "", "amber", stacked=True)
        self.warning.hide()
        self.add_field("participant_id", self.tr("People"), self.choice, wide=True)
        self.add_field("since_on", self.tr("From"), DateEdit(clock=context.today))
        self.form.add_widget(self.warning)
        self.add_field("reason", self.tr("Reason"), LineEdit(), wide=True)
        starts_on = activity.starts_on
        self.set_values({"since_on": max(today, starts_on) if starts_on else today})
        self.form.field("reason").hide()
        self.form.changed.connect(self._show_state)
        self._show_state()
        self.choice.setFocus()

    def sizeHint(self) -> QSize:
        """The same height from the beginning, with room for chips and the warning."""
        hint = super().sizeHint()
        room = self.screen().availableGeometry().height() - 48
        return QSize(hint.width(), min(max(hint.height(), _HEIGHT), room))

    @property
    def people(self) -> list[ParticipantRow]:
        """The people chosen."""
        return self.choice.chosen()

    def without_contract(self) -> list[ParticipantRow]:
        """Those chosen whom no signed contract covers on the day."""
        day = self._day()
        if day is None:
            return []
        return [person for person in self.people if not has_contract_on(person.id, day)]

    def check(self) -> Sequence[Problem]:
        problems = []
        if not self.people:
            problems.append(Problem("participant_id", "nobody_chosen"))
        if self._day() is None:
            problems.append(Problem("since_on", "required"))
        reason = self._reason()
        problems += check_text(reason, "reason")
        if not reason and self.without_contract():
            problems.append(Problem("reason", "reason_required"))
        return problems

    def save(self) -> None:
        day = self._day()
        assert day is not None
        accepted = {"no_contract": self._reason()} if self.without_contract() else {}
        enrol_people(self._activity.id, self.choice.value(), day, accepted)

    def _day(self) -> date | None:
        day = self.form.values()["since_on"]
        return day if isinstance(day, date) else None

    def _reason(self) -> str:
        return str(self.form.values()["reason"])

    def _show_state(self) -> None:
        count = len(self.people)
        text = self.tr("Enrol %n person(s)", "", count) if count else self.tr("Enrol")
        self.save_button.setText(text)
        missing = self.without_contract()
        self.form.field("reason").setVisible(bool(missing))
        self.warning.setVisible(bool(missing))
        day = self._day()
        if not missing or day is None:
            return
        names = ", ".join(first_last(person) for person in missing[:_NAMES_SHOWN])
        if len(missing) > _NAMES_SHOWN:
            names = self.tr("{names} and {count} more").format(
                names=names, count=len(missing) - _NAMES_SHOWN
            )
        law = article(CONTRACT_CONDITION, day)
        title = self.tr("%n person(s) without a signed contract on {day}", "", len(missing))
        self.warning.set_text(
            f"{title.format(day=format_date(day))}: {names}",
            f"{law.sentence} ({law.short_citation})",
        )
