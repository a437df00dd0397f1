"""Papers of socially useful work: the agreement, referrals, hours and payments."""

from datetime import date

from kisdesk.domain.polish import month_name, short_date
from kisdesk.domain.psu import HourSums, PsuLimits, clock_text, hours_text, limits_on
from kisdesk.domain.psu_money import PayLine, Rates, money_text, percent_text, rate_on
from kisdesk.domain.psu_rows import PaymentRow, PsuAssignmentRow, PsuHoursRow
from kisdesk.services.papers.activities import SHORT_WEEKDAYS
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.papers.person_facts import person_facts
from kisdesk.services.psu import assignments_of_person, get_agreement
from kisdesk.services.psu_hours import psu_hours_sheet
from kisdesk.services.psu_money import payment_list, rates_for

NO_RATE = "brak stawki"
_HOURS_BY_HAND = [("",) * 7] * 12
_NO_RATE_NOTE = (
    "Brak stawki: kwoty i refundację można wyliczyć, gdy stawka za godzinę będzie wpisana"
    " w porozumieniu albo w ustawieniach klubu."
)


def psu_agreement(subject: Subject) -> PaperContent:
    """The agreement between gmina and starost. Raises NotFoundError."""
    agreement = get_agreement(subject.id or 0)
    day = agreement.starts_on or agreement.signed_on or subject.today
    limits = limits_on(day, agreement.signed_on)
    return PaperContent(
        values={
            "agreement_number": agreement.number,
            "signed_on": long_day(agreement.signed_on),
            "gmina": agreement.gmina,
            "gmina_signatory": agreement.gmina_signatory,
            "county": agreement.county,
            "county_signatory": agreement.county_signatory,
            "persons": str(agreement.persons or ""),
            "tasks": agreement.tasks,
            "starts_on": long_day(agreement.starts_on),
            "ends_on": long_day(agreement.ends_on),
            "week_hours": str(limits.week // 60),
            "month_hours": str(limits.month // 60),
            "rate": _rate(rates_for(agreement.rate), day),
            "refund": _share(agreement.refund_points),
        },
        tables={"places": [(p.name, p.address, p.supervisor) for p in agreement.places]},
    )


def psu_referral(subject: Subject) -> PaperContent:
    """The referral of a person to their present place of work, else the next, else the last.

    Without any place it holds the person alone, to be written on. Raises NotFoundError.
    """
    facts = person_facts(subject)
    assignment = _nearest(assignments_of_person(facts.card.id), subject.today)
    if assignment is None:
        return facts.content("psu_referral", _limit_words(limits_on(subject.today)))
    agreement = get_agreement(assignment.agreement_id)
    place = next(p for p in agreement.places if p.id == assignment.place_id)
    limits = limits_on(assignment.starts_on, agreement.signed_on)
    words = {
        "agreement_number": agreement.number,
        "agreement_on": long_day(agreement.signed_on),
        "place_name": place.name,
        "place_address": place.address,
        "supervisor": place.supervisor,
        "tasks": assignment.tasks or agreement.tasks,
        "starts_on": long_day(assignment.starts_on),
        "ends_on": long_day(assignment.ends_on),
        "day_hours": hours_text(assignment.day_minutes) if assignment.day_minutes else "",
        "week_hours": hours_text(assignment.week_minutes) if assignment.week_minutes else "",
        "rate": _rate(rates_for(agreement.rate), assignment.starts_on),
    }
    return facts.content("psu_referral", words | _limit_words(limits))


def psu_hours(subject: Subject) -> PaperContent:
    """What a person worked in the month of ``subject.first``, else of today, all agreements.

    With nothing recorded yet it has rows to write in. Raises NotFoundError.
    """
    sheet = psu_hours_sheet(subject.first or subject.today, subject.id or 0)
    limits = PsuLimits(sheet.week_limit, sheet.month_limit, sheet.article)
    too_long = (
        "W miesiącu jest więcej godzin niż dopuszczalne."
        if (sheet.minutes > sheet.month_limit)
        else ""
    )
    return PaperContent(
        values={
            "month": _month(sheet.month),
            "full_name": f"{sheet.person.first_name} {sheet.person.last_name}".strip(),
            "address": sheet.person.address,
            "agreements": ", ".join(number for number in sheet.agreements if number),
            "total": _worked(sheet.minutes),
            "over": too_long,
            **_limit_words(limits),
        },
        tables={
            "hours": [_hours_row(row) for row in sheet.rows] or _HOURS_BY_HAND,
            "weeks": [_week_row(week) for week in sheet.weeks],
        },
        participant_id=sheet.person.participant_id,
    )


def psu_payments(subject: Subject) -> PaperContent:
    """Who is paid what for the month of ``subject.first``, else of today, under an agreement.

    Raises NotFoundError.
    """
    payments = payment_list(subject.first or subject.today, subject.id or 0)
    agreement = payments.agreement
    return PaperContent(
        values={
            "month": _month(payments.month),
            "agreement_number": agreement.number,
            "agreement_on": long_day(agreement.signed_on),
            "gmina": agreement.gmina,
            "hours_total": hours_text(payments.minutes),
            "amount": _money(payments.amount),
            "refund_share": _share(agreement.refund_points),
            "refund": _part(payments.refund, payments.amount),
            "own_share": _part(payments.own_share, payments.amount),
            "no_rate": _NO_RATE_NOTE if payments.lacks_rate else "",
        },
        tables={"payments": [_payment_row(row) for row in payments.rows]},
    )


def _nearest(assignments: list[PsuAssignmentRow], today: date) -> PsuAssignmentRow | None:
    """Of the earliest first: the one that has not ended yet, else the last."""
    open_ones = [a for a in assignments if a.ends_on >= today]
    return next(iter(open_ones or assignments[-1:]), None)


def _limit_words(limits: PsuLimits) -> dict[str, str]:
    return {"week_limit": str(limits.week // 60), "month_limit": str(limits.month // 60)}


def _hours_row(row: PsuHoursRow) -> tuple[str, ...]:
    return (
        f"{row.day.day}.{row.day.month:02}, {SHORT_WEEKDAYS[row.day.weekday()]}",
        clock_text(row.starts_at),
        clock_text(row.ends_at),
        hours_text(row.minutes),
        row.place,
        row.supervisor,
        "",
    )


def _week_row(week: HourSums) -> tuple[str, ...]:
    return (
        f"{short_date(week.week_starts_on)} – {short_date(week.week_ends_on)}",
        _worked(week.week),
        hours_text(week.limits.week),
        "więcej niż dopuszczalne" if week.week > week.limits.week else "",
    )


def _worked(minutes: int) -> str:
    """Nothing recorded leaves room to write."""
    return hours_text(minutes) if minutes else ""


def _payment_row(row: PaymentRow) -> tuple[str, ...]:
    return (
        row.person.name,
        row.person.pesel,
        hours_text(row.minutes),
        "\n".join(_pay_line(line) for line in row.lines),
        _money(row.amount),
        "",
    )


def _pay_line(line: PayLine) -> str:
    rate = NO_RATE if line.rate is None else money_text(line.rate)
    return f"{hours_text(line.minutes)} × {rate}"


def _rate(rates: Rates, day: date) -> str:
    found = rate_on(rates, day)
    return NO_RATE if found is None else money_text(found)


def _money(grosze: int | None) -> str:
    return NO_RATE if grosze is None else money_text(grosze)


def _part(grosze: int | None, amount: int | None) -> str:
    """A share of the amount; empty where the agreement names no refund."""
    return money_text(grosze) if grosze is not None else NO_RATE if amount is None else ""


def _share(points: int | None) -> str:
    return "" if points is None else percent_text(points)


def _month(first: date) -> str:
    return f"{month_name(first.month)} {first.year}"
