"""Socially useful work: what an agreement must say, when hours fit, and what is paid for them.

Times of a day are minutes from midnight, hours worked are minutes, money is grosze, the share of
the Labour Fund is in basis points (6000 is 60 %).
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from kisdesk.domain import law
from kisdesk.domain.dates import covers
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

DAY_MINUTES: Final = 24 * 60
ALL_POINTS: Final = 10_000
MOST_RATE: Final = 100_000
"""Grosze an hour; more is a comma forgotten."""
MOST_PERSONS: Final = 9_999


class PsuState(StrEnum):
    """Where an agreement stands."""

    DRAFT = "draft"
    SIGNED = "signed"
    ENDED = "ended"


@dataclass(frozen=True)
class PsuPlaceDraft:
    """A place of work; ``id`` is None until it is stored."""

    name: str = ""
    address: str = ""
    supervisor: str = ""
    id: int | None = None


@dataclass(frozen=True)
class PsuAgreementDraft:
    """What the agreement says. ``rate`` is its own, in grosze; None means the rate of the club."""

    number: str = ""
    state: PsuState = PsuState.DRAFT
    signed_on: date | None = None
    gmina: str = ""
    gmina_signatory: str = ""
    county: str = ""
    county_signatory: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    persons: int | None = None
    tasks: str = ""
    refund_points: int | None = None
    rate: int | None = None
    places: tuple[PsuPlaceDraft, ...] = ()


@dataclass(frozen=True)
class PsuAssignmentDraft:
    """A person under an agreement; planned times are minutes a day and a week."""

    agreement_id: int
    participant_id: int | None = None
    place_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    day_minutes: int | None = None
    week_minutes: int | None = None
    tasks: str = ""


@dataclass(frozen=True)
class PsuHoursDraft:
    """Work on one day; ``place_id`` None means the place of the assignment."""

    assignment_id: int
    day: date | None = None
    starts_at: int | None = None
    ends_at: int | None = None
    place_id: int | None = None
    supervisor: str = ""


@dataclass(frozen=True)
class Stretch:
    """Work of one person on a day, from minute to minute."""

    day: date
    starts_at: int
    ends_at: int

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.ends_at - self.starts_at

    def meets(self, other: "Stretch") -> bool:
        """Whether they share a minute; one that begins when the other ends does not."""
        return (
            self.day == other.day
            and self.starts_at < other.ends_at
            and other.starts_at < self.ends_at
        )


@dataclass(frozen=True)
class PsuLimits:
    """Most minutes in a week and in a month, and the provision that says so."""

    week: int
    month: int
    article: law.Article


@dataclass(frozen=True)
class HourSums:
    """Minutes in the week (Monday to Sunday) and in the calendar month of a day."""

    week_starts_on: date
    week_ends_on: date
    week: int
    month: int
    limits: PsuLimits

    @property
    def is_over(self) -> bool:
        """Whether a limit is passed."""
        return self.week > self.limits.week or self.month > self.limits.month


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday around a day, whatever month or year they are in.

    The last week of the calendar is cut where the calendar ends.
    """
    monday = day - timedelta(days=day.weekday())
    return monday, monday + min(timedelta(days=6), date.max - monday)


def month_of(day: date) -> tuple[date, date]:
    """First and last day of the calendar month of a day."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def law_day(signed_on: date | None, day: date) -> date:
    """The day whose law counts for work on *day*.

    Agreements concluded before the Act of 2025 came into force are carried out under the earlier
    provisions: art. 435(1) of that Act.
    """
    begins = law.article(law.EARLIER_AGREEMENTS, day).valid_from
    return signed_on if signed_on and begins and signed_on < begins <= day else day


def limits_on(day: date, signed_on: date | None = None) -> PsuLimits:
    """The limits on a day under an agreement signed on another."""
    on = law_day(signed_on, day)
    return PsuLimits(
        week=60 * law.figure("psu_week_hours", on),
        month=60 * law.figure("psu_month_hours", on),
        article=law.article(law.SOCIALLY_USEFUL_WORK, on),
    )


def sums_around(day: date, stretches: Iterable[Stretch], limits: PsuLimits) -> HourSums:
    """What the stretches add up to in the week and the month of a day."""
    monday, sunday = week_of(day)
    first, last = month_of(day)
    known = list(stretches)
    return HourSums(
        week_starts_on=monday,
        week_ends_on=sunday,
        week=sum(s.minutes for s in known if monday <= s.day <= sunday),
        month=sum(s.minutes for s in known if first <= s.day <= last),
        limits=limits,
    )


def stretch_of(draft: PsuHoursDraft) -> Stretch | None:
    """The draft as a stretch, None while something is missing or ends before it starts."""
    day, starts_at, ends_at = draft.day, draft.starts_at, draft.ends_at
    if day is None or starts_at is None or ends_at is None or ends_at <= starts_at:
        return None
    return Stretch(day, starts_at, ends_at)


def check_hours(
    draft: PsuHoursDraft,
    period: tuple[date | None, date | None],
    others: Sequence[Stretch],
    before: Stretch | None,
    limits: PsuLimits,
) -> list[Problem]:
    """Everything wrong or doubtful about a record of hours.

    *period* is that of the assignment, *others* are the person's other hours, *before* is what the
    record said until now. Passing a limit is a warning (``psu_week_limit``, ``psu_month_limit``);
    a record that makes the sum no bigger than it was gives none.
    """
    problems = check_texts(draft, ())
    for name in ("day", "starts_at", "ends_at"):
        if getattr(draft, name) is None:
            problems.append(Problem(name, "required"))
    problems += _times_of_day(draft)
    stretch = stretch_of(draft)
    if draft.day is not None and not covers(*period, draft.day):
        values = {"since": period[0] or "", "until": period[1] or ""}
        problems.append(Problem("day", "psu_outside_assignment", values))
    if stretch is None or problems:
        return problems
    for other in others:
        if stretch.meets(other):
            values = {"since": clock_text(other.starts_at), "until": clock_text(other.ends_at)}
            problems.append(Problem("starts_at", "psu_overlap", values))
            break
    return problems + _limit_problems(stretch, others, before, limits)


def _times_of_day(draft: PsuHoursDraft) -> list[Problem]:
    starts_at, ends_at = draft.starts_at, draft.ends_at
    if starts_at is None or ends_at is None:
        return []
    if not 0 <= starts_at <= DAY_MINUTES or not 0 <= ends_at <= DAY_MINUTES:
        return [Problem("ends_at", "psu_no_time_of_day")]
    if ends_at == starts_at:
        return [Problem("ends_at", "psu_no_time")]
    if ends_at < starts_at:
        return [Problem("ends_at", "psu_across_midnight")]
    return []


def _limit_problems(
    stretch: Stretch, others: Sequence[Stretch], before: Stretch | None, limits: PsuLimits
) -> list[Problem]:
    now = sums_around(stretch.day, [*others, stretch], limits)
    until_now = [*others, before] if before is not None else others
    earlier = sums_around(stretch.day, until_now, limits)
    citation = limits.article.short_citation
    problems = []
    if now.week > limits.week and now.week > earlier.week:
        values = {
            "sum": hours_text(now.week),
            "limit": hours_text(limits.week),
            "since": now.week_starts_on,
            "until": now.week_ends_on,
            "citation": citation,
        }
        problems.append(Problem("ends_at", "psu_week_limit", values, is_warning=True))
    if now.month > limits.month and now.month > earlier.month:
        values = {
            "sum": hours_text(now.month),
            "limit": hours_text(limits.month),
            "citation": citation,
        }
        problems.append(Problem("ends_at", "psu_month_limit", values, is_warning=True))
    return problems


def check_agreement(draft: PsuAgreementDraft) -> list[Problem]:
    """Everything wrong with an agreement; a draft may lack what the signed one must have."""
    problems = check_texts(draft, {"tasks"})
    if draft.state is not PsuState.DRAFT:
        for name in ("number", "signed_on", "gmina", "county", "starts_on", "ends_on"):
            value = getattr(draft, name)
            if value is None or value == "" or (isinstance(value, str) and not value.strip()):
                problems.append(Problem(name, "required"))
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        problems.append(Problem("ends_on", "ends_before_start"))
    for name, least, most in (
        ("persons", 1, MOST_PERSONS),
        ("refund_points", 0, ALL_POINTS),
        ("rate", 1, MOST_RATE),
    ):
        value = getattr(draft, name)
        if value is not None and not least <= value <= most:
            problems.append(Problem(name, f"psu_{name}_range"))
    for place in draft.places:
        if not place.name.strip():
            problems.append(Problem("places", "psu_place_without_name"))
            break
    return problems


def check_assignment(
    draft: PsuAssignmentDraft, period: tuple[date | None, date | None]
) -> list[Problem]:
    """Everything wrong with an assignment under an agreement of that period."""
    problems = check_texts(draft, {"tasks"})
    for name in ("participant_id", "place_id", "starts_on", "ends_on"):
        if getattr(draft, name) is None:
            problems.append(Problem(name, "required"))
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        problems.append(Problem("ends_on", "ends_before_start"))
    values = {"since": period[0] or "", "until": period[1] or ""}
    for name in ("starts_on", "ends_on"):
        day = getattr(draft, name)
        if day is not None and not covers(*period, day):
            problems.append(Problem(name, "psu_outside_agreement", values))
    for name, most in (("day_minutes", DAY_MINUTES), ("week_minutes", 7 * DAY_MINUTES)):
        minutes = getattr(draft, name)
        if minutes is not None and not 1 <= minutes <= most:
            problems.append(Problem(name, "psu_no_duration"))
    return problems


def clock_text(minute: int) -> str:
    """A time of day as the program writes it: ``8.05``; the end of the day is ``24.00``."""
    return f"{minute // 60}.{minute % 60:02}"


def hours_text(minutes: int) -> str:
    """How long: ``10:01`` is ten hours and a minute."""
    return f"{minutes // 60}:{minutes % 60:02}"
