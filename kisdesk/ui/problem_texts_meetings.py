"""What problems with meetings, series, kinds and consultations say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def meeting_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    return {**_time_texts(), **_day_texts(), **_rule_texts(), **_clash_texts(), **_office_texts()}


def _time_texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "meeting_ends_before_start": (
            tr("problems", "The meeting ends before it starts."),
            tr("problems", "Check both hours."),
        ),
        "across_midnight": (
            tr("problems", "A meeting does not go past midnight."),
            tr("problems", "Plan two: one until 24.00, one from 0.00 of the next day."),
        ),
        "no_time_of_day": (tr("problems", "This is no time of day."), ""),
        "clock_goes_forward": (
            tr("problems", "On {day} the clocks go from 2.00 to 3.00."),
            tr("problems", "The hour between does not exist that night. The hours stay as typed."),
        ),
        "clock_goes_back": (
            tr("problems", "On {day} the clocks go from 3.00 back to 2.00."),
            tr("problems", "That hour comes twice. The hours stay as typed."),
        ),
    }


def _day_texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "before_activity": (
            tr("problems", "The activity begins on {starts_on}."),
            tr("problems", "Choose a later day, or change the first day of the activity."),
        ),
        "after_activity": (
            tr("problems", "The activity ends on {ends_on}."),
            tr("problems", "Choose an earlier day, or change the last day of the activity."),
        ),
        "on_holiday": (
            tr("problems", "This is a public holiday: {name}."),
            tr("problems", "The meeting may stay on it."),
        ),
        "meeting_recorded": (
            tr("problems", "Attendance of {day} is recorded."),
            tr("problems", "The meeting stays. Clear its attendance first if it was a mistake."),
        ),
        "cancel_reason_missing": (
            tr("problems", "Write why the meeting is cancelled."),
            tr("problems", "The reason stays in the activity journal."),
        ),
        "no_leader": (
            tr("problems", "Nobody leads this meeting."),
            tr("problems", "The activity has no leader now. It may be entered later."),
        ),
        "attendance_after_end": (
            tr("problems", "There is attendance on {day}."),
            tr("problems", "The activity cannot end before that day."),
        ),
        "attendance_before_start": (
            tr("problems", "There is attendance on {day}."),
            tr("problems", "The activity cannot begin after that day."),
        ),
        "meetings_left_out": (
            tr("problems", "Planned meetings outside these days: {count}."),
            tr("problems", "Saving takes them out of the calendar."),
        ),
    }


def _rule_texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "interval_out_of_bounds": (tr("problems", "Enter a number from 1 to {most}."), ""),
        "no_weekday": (tr("problems", "Choose at least one day of the week."), ""),
        "one_weekday": (tr("problems", "Monthly, choose one day of the week."), ""),
        "nth_out_of_bounds": (tr("problems", "Choose which week of the month."), ""),
        "rule_without_end": (
            tr("problems", "Until when?"),
            tr("problems", "Enter the last day or the number of meetings."),
        ),
        "rule_too_long": (
            tr("problems", "A series lasts {years} years at most: until {last}."),
            "",
        ),
        "count_out_of_bounds": (
            tr("problems", "A series has from 1 to {most} meetings."),
            "",
        ),
        "too_many_meetings": (
            tr("problems", "That would be more than {most} meetings."),
            tr("problems", "Choose an earlier last day or fewer days of the week."),
        ),
        "rule_without_days": (
            tr("problems", "There is no such day in this time, or only holidays."),
            tr("problems", "Check the days of the week and the last day."),
        ),
        "leap_day": (
            tr("problems", "29 February comes only every fourth year."),
            tr("problems", "In other years there is no meeting."),
        ),
        "all_planned_already": (
            tr("problems", "All these meetings are planned already."),
            "",
        ),
    }


def _clash_texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    stays = tr("problems", "The meeting may stay as it is.")
    return {
        "clash_leader": (
            tr("problems", "{who} leads “{activity}” then: {day}, {from}–{to}."),
            stays,
        ),
        "clash_room": (
            tr("problems", "In this room there is “{activity}” then: {day}, {from}–{to}."),
            stays,
        ),
        "clash_participant": (
            tr("problems", "At “{activity}” then ({day}, {from}–{to}): {who}. People: {count}."),
            stays,
        ),
    }


def _office_texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "kind_twice": (tr("problems", "There is a kind of this name already."), ""),
        "kind_in_use": (
            tr("problems", "Activities of this kind: {count}."),
            tr("problems", "Take it out of use instead, then it is not offered any more."),
        ),
        "kind_shipped": (
            tr("problems", "This kind comes with the program."),
            tr("problems", "Take it out of use instead, then it is not offered any more."),
        ),
        "already_waiting": (tr("problems", "Waiting already: {name}."), ""),
        "minutes_out_of_bounds": (
            tr("problems", "Enter from 1 to {most} minutes."),
            "",
        ),
    }
