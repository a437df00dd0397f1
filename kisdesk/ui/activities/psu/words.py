"""Small wordings of socially useful work."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.polish import month_name
from kisdesk.domain.psu import HourSums, PsuState, hours_text
from kisdesk.domain.psu_money import PayLine, money_text
from kisdesk.domain.psu_rows import PsuAgreementRow
from kisdesk.ui.dates import format_date

_WEEKDAYS = ("pn", "wt", "śr", "cz", "pt", "so", "nd")


def state_text(state: PsuState) -> str:
    """Where an agreement stands."""
    tr = QCoreApplication.translate
    return {
        PsuState.DRAFT: tr("psu", "draft"),
        PsuState.SIGNED: tr("psu", "signed"),
        PsuState.ENDED: tr("psu", "ended"),
    }[state]


def agreement_title(number: str) -> str:
    """The number, or that there is none yet."""
    return number or QCoreApplication.translate("psu", "Agreement without a number")


def people_short(row: PsuAgreementRow) -> str:
    """For a row of the list: "4/5", or "4"."""
    return str(row.people) if row.persons is None else f"{row.people}/{row.persons}"


def month_title(month: date) -> str:
    """ "listopad 2026"."""
    return f"{month_name(month.month)} {month.year}"


def short_day(day: date) -> str:
    """ "24.11"."""
    return f"{day.day}.{day.month:02}"


def day_text(day: date) -> str:
    """ "wt 24.11", with the two letters that calendars have for the day of the week."""
    return f"{_WEEKDAYS[day.weekday()]} {short_day(day)}"


def week_text(sums: HourSums) -> str:
    """ "Week 23.11–29.11: 9:30 of 10:00"."""
    text = QCoreApplication.translate("psu", "Week {since}–{until}: {sum} of {limit}")
    return text.format(
        since=short_day(sums.week_starts_on),
        until=short_day(sums.week_ends_on),
        sum=hours_text(sums.week),
        limit=hours_text(sums.limits.week),
    )


def month_text(sums: HourSums) -> str:
    """ "Month: 31:30 of 40:00"."""
    text = QCoreApplication.translate("psu", "Month: {sum} of {limit}")
    return text.format(sum=hours_text(sums.month), limit=hours_text(sums.limits.month))


def amount_text(amount: int | None) -> str:
    """The money, or that there is no rate; never a guess."""
    if amount is None:
        return QCoreApplication.translate("psu", "no rate")
    return money_text(amount)


def lines_text(lines: tuple[PayLine, ...]) -> str:
    """ "3:01 × 12,20 zł + 3:00 × 13,01 zł"."""
    return " + ".join(f"{hours_text(line.minutes)} × {amount_text(line.rate)}" for line in lines)


def dates_text(since: date, until: date) -> str:
    """ "2.02.2026–31.12.2026"."""
    return f"{format_date(since)}–{format_date(until)}"
