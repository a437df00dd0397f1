"""What problems with socially useful work say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def psu_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    return {**_agreement_texts(), **_assignment_texts(), **_hours_texts()}


def _agreement_texts() -> Mapping[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "psu_persons_range": (tr("problems", "Enter a number of people from 1 to 9999."), ""),
        "psu_refund_points_range": (tr("problems", "Enter a share from 0 to 100 per cent."), ""),
        "psu_rate_range": (
            tr("problems", "Enter a rate from 0,01 to 1000,00 zł an hour."),
            tr("problems", "Zloty and grosze are divided by a comma."),
        ),
        "psu_rate_twice": (
            tr("problems", "Another rate begins on this day."),
            tr("problems", "Change that one, or choose another day."),
        ),
        "psu_place_without_name": (
            tr("problems", "A place has no name."),
            tr("problems", "Write its name, or remove the place."),
        ),
        "psu_place_in_use": (
            tr("problems", "People work or worked here: {name}."),
            tr("problems", "The place has to stay in the agreement."),
        ),
        "psu_period_too_short": (
            tr("problems", "Somebody works from {since}."),
            tr("problems", "Change the days of these people first."),
        ),
        "psu_period_too_late": (
            tr("problems", "Somebody works until {until}."),
            tr("problems", "Change the days of these people first."),
        ),
        "psu_has_people": (
            tr("problems", "People are assigned under this agreement."),
            tr("problems", "It stays, so that their hours keep their ground."),
        ),
    }


def _assignment_texts() -> Mapping[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "psu_outside_agreement": (
            tr("problems", "The agreement runs from {since} until {until}."),
            tr("problems", "Choose a day within it."),
        ),
        "psu_no_duration": (
            tr("problems", "Enter hours, for example 2 or 2:30."),
            "",
        ),
        "psu_twice": (
            tr("problems", "This person works under this agreement at that time already."),
            tr("problems", "Change the days, or the earlier entry."),
        ),
        "psu_hours_outside": (
            tr("problems", "Hours are recorded on {day}."),
            tr("problems", "The period has to hold them."),
        ),
        "psu_no_contract": (
            tr("problems", "No signed contract covers {on}: {article}."),
            tr("problems", "Write why the person works all the same."),
        ),
        "psu_too_many": (
            tr("problems", "The agreement is about {persons} people; this is one more."),
            tr("problems", "Write on what ground."),
        ),
        "psu_has_hours": (
            tr("problems", "Hours of this person are recorded."),
            tr("problems", "Change the last day instead."),
        ),
        "psu_reason_required": (
            tr("problems", "Write why it is all right."),
            tr("problems", "The reason stays in the history."),
        ),
    }


def _hours_texts() -> Mapping[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "psu_no_such_day": (tr("problems", "This month has no such day."), ""),
        "psu_no_time_of_day": (
            tr("problems", "This is no time of day."),
            tr("problems", "Write 8, 8.30 or 830."),
        ),
        "psu_no_time": (tr("problems", "The work ends when it starts."), ""),
        "psu_across_midnight": (
            tr("problems", "The work ends before it starts."),
            tr("problems", "Work over midnight is entered as two days, each on its own."),
        ),
        "psu_outside_assignment": (
            tr("problems", "The person works here from {since} until {until}."),
            tr("problems", "Check the day, or change the period of the person."),
        ),
        "psu_overlap": (
            tr("problems", "Hours from {since} until {until} are recorded on this day already."),
            tr("problems", "Two records cannot share time."),
        ),
        "psu_week_limit": (
            tr("problems", "{sum} hours in the week {since}–{until}, the limit is {limit}."),
            "{citation}",
        ),
        "psu_month_limit": (
            tr("problems", "{sum} hours in the month, the limit is {limit}."),
            "{citation}",
        ),
        "psu_day_without_contract": (
            tr("problems", "No signed contract covers this day: {article}."),
            tr("problems", "Write why the person works all the same."),
        ),
    }
