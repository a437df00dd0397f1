"""Attendance: marks, sheets, monthly grids, and the figures that run along with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.polish import NO_BREAK_SPACE
from kisdesk.domain.text_keys import search_words
from kisdesk.errors import Problem

FEWEST_ABSENCES, MOST_ABSENCES = 2, 10
"""Between these the office sets how many absences in a row are told of."""


class AttendanceMark(StrEnum):
    """What a list says of one person at one meeting."""

    PRESENT = "present"
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"
    SICK = "sick"
    NOT_APPLICABLE = "not_applicable"


SHORT_MARKS: Final[Mapping[AttendanceMark, str]] = MappingProxyType(
    {
        AttendanceMark.PRESENT: "ob",
        AttendanceMark.EXCUSED: "us",
        AttendanceMark.UNEXCUSED: "nu",
        AttendanceMark.SICK: "zw",
        AttendanceMark.NOT_APPLICABLE: "–",
    }
)
"""As lists of clubs have them: obecny, usprawiedliwiony, nieusprawiedliwiony, zwolnienie."""


@dataclass(frozen=True)
class Attended:
    """One mark with what figures need of its meeting; ``own_minutes`` where somebody left early."""

    day: date
    starts_at: int
    activity_id: int
    meeting_minutes: int
    mark: AttendanceMark
    own_minutes: int | None = None

    @property
    def minutes(self) -> int:
        """How long the person was there; never longer than the meeting."""
        return minutes_of(self.mark, self.meeting_minutes, self.own_minutes)


@dataclass(frozen=True)
class AttendanceFigures:
    """Counts of marks; minutes attended, and minutes of all meetings meant for the person."""

    present: int = 0
    excused: int = 0
    unexcused: int = 0
    sick: int = 0
    not_applicable: int = 0
    minutes: int = 0
    planned_minutes: int = 0

    @property
    def meetings(self) -> int:
        """Meetings meant for the person: all but those that do not apply."""
        return self.present + self.excused + self.unexcused + self.sick

    @property
    def percent(self) -> int | None:
        """Meetings attended of a hundred, rounded down: 100 is all of them. None without any."""
        return 100 * self.present // self.meetings if self.meetings else None


@dataclass(frozen=True)
class SheetLine:
    """One person on the list of a meeting.

    ``mark`` None: nothing recorded yet. ``minutes`` only where the stay was shorter. ``absences``
    counts unexcused ones in a row up to the newest mark. A guest is not enrolled on that day.
    """

    participant_id: int
    number: int
    last_name: str
    first_name: str
    mark: AttendanceMark | None = None
    minutes: int | None = None
    remark: str = ""
    guest_reason: str = ""
    is_enrolled: bool = True
    absences: int = 0

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class AttendanceSheet:
    """The list of one meeting, in the order of the printed one; guests come last."""

    meeting: MeetingRow
    lines: tuple[SheetLine, ...] = ()
    previous_id: int | None = None
    next_id: int | None = None

    @property
    def is_taken(self) -> bool:
        """Whether anything is recorded."""
        return any(line.mark is not None for line in self.lines)

    def minutes_of(self, line: SheetLine) -> int:
        """How long somebody was there; nothing recorded yet counts as present."""
        mark = line.mark or AttendanceMark.PRESENT
        return minutes_of(mark, self.meeting.minutes, line.minutes)


@dataclass(frozen=True)
class GridCell:
    """One person at one meeting of a month, as in ``SheetLine``."""

    mark: AttendanceMark | None = None
    minutes: int | None = None
    is_enrolled: bool = True


@dataclass(frozen=True)
class GridRow:
    """One person over a month. A cell is None where the person was not enrolled that day."""

    participant_id: int
    number: int
    last_name: str
    first_name: str
    cells: tuple[GridCell | None, ...]
    figures: AttendanceFigures = field(default_factory=AttendanceFigures)
    absences: int = 0

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class MonthlyGrid:
    """People of an activity against its meetings of one month; ``month`` is its first day."""

    activity_id: int
    activity: str
    month: date
    meetings: tuple[MeetingRow, ...] = ()
    rows: tuple[GridRow, ...] = ()


@dataclass(frozen=True)
class PersonHours:
    """Attendance of one person over a stretch of days.

    ``months`` go by the first day of each month with a meeting. ``agreed`` quotes what the signed
    contracts of those days say about taking part; hours they do not hold.
    """

    participant_id: int
    figures: AttendanceFigures
    months: tuple[tuple[date, AttendanceFigures], ...] = ()
    absences: int = 0
    agreed: tuple[str, ...] = ()


def minutes_of(mark: AttendanceMark, meeting_minutes: int, own_minutes: int | None) -> int:
    """How long somebody with this mark was there."""
    if mark is not AttendanceMark.PRESENT:
        return 0
    return meeting_minutes if own_minutes is None else min(own_minutes, meeting_minutes)


def figures_of(marks: Iterable[Attended]) -> AttendanceFigures:
    """The marks counted."""
    counts = dict.fromkeys(AttendanceMark, 0)
    minutes = planned = 0
    for one in marks:
        counts[one.mark] += 1
        minutes += one.minutes
        planned += one.meeting_minutes if one.mark is not AttendanceMark.NOT_APPLICABLE else 0
    by_code = {mark.value: count for mark, count in counts.items()}
    return AttendanceFigures(**by_code, minutes=minutes, planned_minutes=planned)


def figures_by_month(marks: Sequence[Attended]) -> tuple[tuple[date, AttendanceFigures], ...]:
    """Figures of each month with a mark, by its first day."""
    months = sorted({one.day.replace(day=1) for one in marks})
    return tuple(
        (month, figures_of(one for one in marks if one.day.replace(day=1) == month))
        for month in months
    )


def absences_in_a_row(marks: Iterable[Attended]) -> tuple[Attended, ...]:
    """Unexcused absences up to the newest mark, oldest first: of all meetings or of one activity.

    The longer run counts, so that somebody who never comes to one class is seen although the
    other is attended. What does not apply is passed over; everything else ends the run.
    """
    by_activity: dict[int, list[Attended]] = {}
    everything = sorted(marks, key=lambda one: (one.day, one.starts_at))
    for one in everything:
        by_activity.setdefault(one.activity_id, []).append(one)
    runs = [_last_run(part) for part in (everything, *by_activity.values())]
    return max(runs, key=len)


def _last_run(marks: Sequence[Attended]) -> tuple[Attended, ...]:
    run: list[Attended] = []
    for one in reversed(marks):
        if one.mark is AttendanceMark.NOT_APPLICABLE:
            continue
        if one.mark is not AttendanceMark.UNEXCUSED:
            break
        run.append(one)
    return tuple(reversed(run))


def check_taking(meeting: MeetingRow, today: date) -> list[Problem]:
    """Whether attendance may be taken: never of a cancelled meeting; a coming one is a warning."""
    if meeting.state is MeetingState.CANCELLED:
        reason = meeting.cancel_reason
        return [Problem("meeting_id", "attendance_cancelled", {"reason": reason})]
    if meeting.day > today:
        day = meeting.day
        return [Problem("meeting_id", "attendance_early", {"day": day}, is_warning=True)]
    return []


def check_minutes(minutes: int | None, meeting_minutes: int) -> list[Problem]:
    """Whether somebody can have been there so long; None is the whole meeting."""
    if minutes is None or 1 <= minutes <= meeting_minutes:
        return []
    return [Problem("minutes", "minutes_of_attendance", {"most": duration_text(meeting_minutes)})]


def parse_minutes(text: str) -> int | None:
    """Minutes meant by ``90``, ``1:30``, ``1.30`` or ``1,5``; up to 9 is hours. None for nothing.

    Raises ValueError for anything else.
    """
    text = "".join(text.casefold().split()).removesuffix("min").removesuffix("h")
    if not text:
        return None
    if text.isdecimal() and len(text) <= 4:
        number = int(text)
        return number * 60 if number < 10 else number
    for sign in ":.":
        hours, found, minutes = text.partition(sign)
        if found and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2:
            if int(minutes) < 60 and len(hours) <= 2:
                return 60 * int(hours) + int(minutes)
            raise ValueError("no time")
    hours, found, part = text.partition(",")
    if found and hours.isdecimal() and part.isdecimal() and len(hours) <= 2 and len(part) <= 2:
        return round(60 * float(f"{hours}.{part}"))
    raise ValueError("no time")


def duration_text(minutes: int) -> str:
    """A length of time: ``45 min``, ``2 h``, ``1 h 30 min``."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    parts += [f"{rest} min"] if rest or not hours else []
    return " ".join(parts).replace(" ", NO_BREAK_SPACE)


_STEMS = ("zaję", "warszt", "szkole", "kurs", "spotka", "grup", "obecno", "nieobecno", "uczestni",
          "udział", "trening", "poradni")  # fmt: skip
_KEYS = tuple(word for stem in _STEMS for word in search_words(stem))


def speaks_of_taking_part(text: str) -> bool:
    """Whether an agreed action is about coming to activities: a guess by its words."""
    return any(word.startswith(_KEYS) for word in search_words(text))


def find_people(names: Sequence[tuple[str, str]], letters: str) -> list[int]:
    """Places of the people meant by a few first letters, surnames before first names.

    ``names`` are surname and first name. No letter needs its mark: ``lu`` finds Łuczak.
    """
    wanted = search_words(letters)
    if not wanted:
        return []
    by_surname, by_part, by_first = [], [], []
    for place, (last, first) in enumerate(names):
        surname = search_words(last)
        if surname and surname[0].startswith(wanted[0]):
            by_surname.append(place)
        elif any(word.startswith(wanted[0]) for word in surname):
            by_part.append(place)
        elif any(word.startswith(wanted[0]) for word in search_words(first)):
            by_first.append(place)
    return by_surname or by_part or by_first
