"""Planning a series of meetings: the rule at the top, what it gives under it while it is typed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.recurrence import Frequency, RuleDraft, SkippedDay, SkipReason
from kisdesk.domain.rows import ActivityRow
from kisdesk.errors import Problem
from kisdesk.services.meeting_clashes import clash_problems
from kisdesk.services.meetings import PlanResult, Preview, plan_meetings, preview_meetings
from kisdesk.ui.activities.words import period_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, MultiChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.time_edit import TimeEdit
from kisdesk.ui.widgets.typing_pause import TypingPause

_DAYS_SHOWN = 40
_CLASHES_SHOWN = 4
_WIDTH, _PREVIEW_WIDTH = 888, 300
_USUAL_HOURS = (9 * 60, 11 * 60)


class RecurrenceDialog(RecordDialog):
    """``result_of_plan`` says what was planned; ``preview`` what would be now."""

    def __init__(
        self,
        context: UiContext,
        activity: ActivityRow,
        parent: QWidget | None = None,
        *,
        day: date | None = None,
        hours: tuple[int, int] = _USUAL_HOURS,
    ) -> None:
        period = period_text(activity.starts_on, activity.ends_on)
        super().__init__(
            context, self.tr("Plan meetings"),
            "  ·  ".join(part for part in (activity.name, period) if part), parent,
            save_text=self.tr("Plan the meetings"), width=_WIDTH, label_width=108, editor_width=176,
        )  # fmt: skip
        self._activity = activity
        self.preview = Preview()
        self.result_of_plan: PlanResult | None = None
        self._add_rule_fields(context)
        self._add_place_fields(activity)
        self.preview_head = Text("", "heading")
        self.preview_days = Text("", "body", wrap=True, selectable=True)
        self.skipped_strip = Strip("", "", "grey", icon="calendar-days", stacked=True)
        self.clash_strip = Strip("", "", "amber", stacked=True)
        self._lay_out_preview()
        first = day or max(context.today(), activity.starts_on or context.today())
        self.set_values(
            {
                "frequency": Frequency.WEEKLY,
                "weekdays": (str(first.weekday()),),
                "nth": "1",
                "interval": 1,
                "starts_on": first,
                "starts_at": hours[0],
                "ends_at": hours[1],
                "until": activity.ends_on,
                "skip_holidays": True,
            }
        )
        self._pause = TypingPause(self.show_preview, self)
        self.form.changed.connect(self._pause.start)
        self.finished.connect(self._pause.stop)
        self.form.field("frequency").changed.connect(self._show_fields)
        self._show_fields()
        self.show_preview()

    def rule(self) -> RuleDraft:
        """The rule as it stands in the fields."""
        values: dict[str, Any] = self.form.values()
        return RuleDraft(
            frequency=Frequency(values["frequency"]),
            starts_on=values["starts_on"],
            starts_at=values["starts_at"],
            ends_at=values["ends_at"],
            interval=values["interval"] or (0 if self._has_text("interval") else 1),
            weekdays=tuple(int(code) for code in values["weekdays"]),
            nth=int(values["nth"]),
            until=values["until"],
            count=values["count"],
            skip_holidays=bool(values["skip_holidays"]),
        )

    def check(self) -> Sequence[Problem]:
        self.show_preview()
        return self.preview.problems

    def save(self) -> None:
        self.result_of_plan = plan_meetings(self._activity.id, self.rule(), **self._texts())

    def show_preview(self) -> None:
        """Say which meetings the rule gives, which days are left out and why, and what clashes."""
        texts = self._texts()
        self.preview = found = preview_meetings(
            self.rule(), self._activity.id, leader=texts["leader"], room=texts["room"]
        )
        self.preview_head.setText(self.tr("%n meeting(s)", "", len(found.days)))
        self.preview_days.setText(_days_text(found.days) or self.tr("Nothing is planned yet."))
        self.skipped_strip.setVisible(bool(found.skipped))
        if found.skipped:
            title = self.tr("%n day(s) left out", "", len(found.skipped))
            self.skipped_strip.set_text(title, "\n".join(map(self._skipped_text, found.skipped)))
        self.clash_strip.setVisible(bool(found.clashes))
        if found.clashes:
            shown = clash_problems(found.clashes[:_CLASHES_SHOWN])
            lines = [word_problem(problem).text for problem in shown]
            if len(found.clashes) > _CLASHES_SHOWN:
                lines.append(self.tr("and %n more", "", len(found.clashes) - _CLASHES_SHOWN))
            title = self.tr("Somebody or a room is needed twice")
            self.clash_strip.set_text(title, "\n".join(lines))

    def _add_rule_fields(self, context: UiContext) -> None:
        repeats = [
            (Frequency.WEEKLY, self.tr("every week")),
            (Frequency.DAILY, self.tr("every day")),
            (Frequency.MONTHLY, self.tr("every month")),
            (Frequency.YEARLY, self.tr("every year")),
        ]
        self.add_field("frequency", self.tr("Repeats"), ChoiceBox(repeats, allow_empty=False))
        self.add_field(
            "interval", self.tr("Every"), NumberEdit(1, 52),
            note=self.tr("2 means every second week."),
        )  # fmt: skip
        names = (
            *(self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu")),
            *(self.tr("Fri"), self.tr("Sat"), self.tr("Sun")),
        )
        week = [(str(place), name) for place, name in enumerate(names)]
        self.add_field("weekdays", self.tr("On"), MultiChoice(week, columns=4), wide=True)
        order = [
            ("1", self.tr("the first")),
            ("2", self.tr("the second")),
            ("3", self.tr("the third")),
            ("4", self.tr("the fourth")),
            ("-1", self.tr("the last")),
        ]
        self.add_field("nth", self.tr("Which one"), ChoiceBox(order, allow_empty=False))
        self.add_field("starts_at", self.tr("From"), TimeEdit())
        self.add_field("ends_at", self.tr("To"), TimeEdit())
        self.add_field("starts_on", self.tr("First day"), DateEdit(clock=context.today))
        self.add_field(
            "until", self.tr("Last day"), DateEdit(clock=context.today),
            note=self.tr("Or the number of meetings."),
        )  # fmt: skip
        self.add_field("count", self.tr("Meetings"), NumberEdit(1, 2000))
        self.add_field(
            "skip_holidays", "", CheckBox(self.tr("Leave out public holidays")), wide=True
        )

    def _add_place_fields(self, activity: ActivityRow) -> None:
        leader, room = LineEdit(example=activity.leader), LineEdit(example=activity.room)
        usual = self.tr("empty: as the activity")
        self.add_field("leader", self.tr("Leader"), leader, note=usual)
        self.add_field("room", self.tr("Room"), room, note=usual)

    def _lay_out_preview(self) -> None:
        """Beside the fields, so that it stays in sight while they are typed."""
        side = QWidget()
        side.setFixedWidth(_PREVIEW_WIDTH)
        rows(
            self.preview_head, 6, self.preview_days, 12, self.skipped_strip, 8, self.clash_strip,
            None, parent=side,
        )  # fmt: skip
        both = QWidget()
        columns((self.form, 1), 28, side, parent=both)
        self.body.addWidget(both)

    def _show_fields(self) -> None:
        frequency = Frequency(str(self.form.values()["frequency"]))
        by_weekday = frequency in (Frequency.WEEKLY, Frequency.MONTHLY)
        self.form.field("weekdays").setVisible(by_weekday)
        self.form.field("nth").setVisible(frequency is Frequency.MONTHLY)
        notes = {
            Frequency.WEEKLY: self.tr("2 means every second week."),
            Frequency.DAILY: self.tr("2 means every second day."),
            Frequency.MONTHLY: self.tr("2 means every second month."),
            Frequency.YEARLY: self.tr("2 means every second year."),
        }
        self.form.field("interval").set_note(notes[frequency])

    def _texts(self) -> dict[str, str]:
        values = self.form.values()
        return {"leader": str(values["leader"]), "room": str(values["room"])}

    def _has_text(self, name: str) -> bool:
        editor = self.form.field(name).editor
        return isinstance(editor, LineEdit) and bool(editor.text().strip())

    def _skipped_text(self, skipped: SkippedDay) -> str:
        day = format_date(skipped.day)
        if skipped.reason is SkipReason.HOLIDAY:
            return self.tr("{day} – {name}: left out").format(day=day, name=skipped.name)
        return self.tr("{day} – planned already").format(day=day)


def _days_text(days: Sequence[date]) -> str:
    shown = [format_date(day) for day in days]
    if len(shown) > _DAYS_SHOWN:
        shown = [*shown[: _DAYS_SHOWN - 1], "…", shown[-1]]
    return ", ".join(shown)


def planned_text(dialog: RecurrenceDialog) -> str:
    """What to say once a dialog has planned."""
    plan = dialog.result_of_plan
    count = 0 if plan is None else len(plan.created)
    tr = QCoreApplication.translate
    return tr("activities", "%n meeting(s) planned. Ctrl+Z takes it back.", "", count)
