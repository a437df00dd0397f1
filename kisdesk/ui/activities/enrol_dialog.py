"""Enrolling several people at once; who has no contract is enrolled with a reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kisdesk.domain.law import CONTRACT_CONDITION, article
from kisdesk.domain.rows import ActivityRow, ParticipantRow
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.services.activities import enrol_people, enrolled_people, free_places
from kisdesk.services.participant_contracts import first_uncovered_day
from kisdesk.services.participants import has_contract_on
from kisdesk.services.waiting_list import add_to_waiting
from kisdesk.ui.activities.people_choice import PeopleChoice
from kisdesk.ui.activities.words import first_last, is_current, places_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip

_NAMES_SHOWN = 3
_HEIGHT = 640


class EnrolDialog(RecordDialog):
    """Search, choose, from which day. ``people`` are those chosen.

    Where places do not suffice, the last chosen may be put on the waiting list: ``waiting`` counts
    them.
    """

    def __init__(
        self, context: UiContext, activity: ActivityRow, parent: QWidget | None = None
    ) -> None:
        subtitle = f"{activity.name}  ·  {places_text(activity)}"
        super().__init__(
            context, self.tr("Enrol people"), subtitle, parent,
            save_text=self.tr("Enrol"), width=700,
        )  # fmt: skip
        self._activity = activity
        self.waiting = 0
        today = context.today()
        current = [e for e in enrolled_people(activity.id) if is_current(e, today)]
        self.choice = PeopleChoice(context, frozenset(e.participant_id for e in current))
        self.warning = Strip("", "", "amber", stacked=True)
        self.warning.hide()
        self.add_field("participant_id", self.tr("People"), self.choice, wide=True)
        self.add_field("since_on", self.tr("From"), DateEdit(clock=context.today))
        self.form.add_widget(self.warning)
        self.ending = Strip("", "", "grey", stacked=True)
        self.ending.hide()
        self.form.add_widget(self.ending)
        self.to_waiting = CheckBox(self.tr("Waiting list"))
        self.to_waiting.setAccessibleName(self.tr("Waiting list"))
        self.add_field("to_waiting", "", self.to_waiting, wide=True)
        self.add_field("reason", self.tr("Reason"), LineEdit(), wide=True)
        starts_on = activity.starts_on
        self.set_values({"since_on": max(today, starts_on) if starts_on else today})
        self.form.field("reason").hide()
        self.form.field("to_waiting").hide()
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

    def overflow(self) -> int:
        """How many of those chosen get no place on the day."""
        day = self._day()
        free = None if day is None else free_places(self._activity.id, day)
        return 0 if free is None else max(0, len(self.people) - free)

    def ending_before(self) -> list[tuple[ParticipantRow, date]]:
        """Those with a contract on the day that ends before the activity; the first day without."""
        day, last = self._day(), self._activity.ends_on
        if day is None or last is None or last < day:
            return []
        missing = {person.id for person in self.without_contract()}
        found = [
            (person, first_uncovered_day(person.id, day, last))
            for person in self.people
            if person.id not in missing
        ]
        return [(person, uncovered) for person, uncovered in found if uncovered is not None]

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
        chosen = list(self.choice.value())
        self.waiting = self.overflow() if self.form.values()["to_waiting"] else 0
        placed, waiting = chosen[: len(chosen) - self.waiting], chosen[len(chosen) - self.waiting :]
        if placed:
            enrol_people(self._activity.id, placed, day, accepted)
        if waiting:
            add_to_waiting(self._activity.id, waiting, day)

    def _day(self) -> date | None:
        day = self.form.values()["since_on"]
        return day if isinstance(day, date) else None

    def _reason(self) -> str:
        return str(self.form.values()["reason"])

    def _show_state(self) -> None:
        count = len(self.people)
        text = self.tr("Enrol %n person(s)", "", count) if count else self.tr("Enrol")
        self.save_button.setText(text)
        self._show_overflow()
        self._show_ending()
        missing = self.without_contract()
        self.form.field("reason").setVisible(bool(missing))
        self.warning.setVisible(bool(missing))
        day = self._day()
        if not missing or day is None:
            return
        names = self._names([first_last(person) for person in missing])
        law = article(CONTRACT_CONDITION, day)
        title = self.tr("%n person(s) without a signed contract on {day}", "", len(missing))
        self.warning.set_text(
            f"{title.format(day=format_date(day))}: {names}",
            f"{law.sentence} ({law.short_citation})",
        )

    def _show_overflow(self) -> None:
        """Offer the waiting list to those who get no place."""
        over = self.overflow()
        field = self.form.field("to_waiting")
        field.setVisible(bool(over))
        if not over:
            field.set_value(False)
            return
        text = self.tr("Put %n person(s) without a place on the waiting list", "", over)
        self.to_waiting.setText(text)
        if field.value():
            placed = len(self.people) - over
            self.save_button.setText(
                self.tr("Enrol {placed}, {waiting} wait").format(placed=placed, waiting=over)
                if placed
                else self.tr("Put on the waiting list")
            )

    def _show_ending(self) -> None:
        ending = self.ending_before()
        self.ending.setVisible(bool(ending))
        if ending:
            title = self.tr("%n contract(s) end before the activity does", "", len(ending))
            text = self.tr("{name}: not covered from {day}")
            lines = [
                text.format(name=first_last(person), day=format_date(day))
                for person, day in ending[:_NAMES_SHOWN]
            ]
            if len(ending) > _NAMES_SHOWN:
                lines.append("…")
            self.ending.set_text(title, "\n".join(lines))

    def _names(self, names: Sequence[str]) -> str:
        shown = ", ".join(names[:_NAMES_SHOWN])
        if len(names) <= _NAMES_SHOWN:
            return shown
        more = len(names) - _NAMES_SHOWN
        return self.tr("{names} and {count} more").format(names=shown, count=more)
