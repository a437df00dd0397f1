"""Individual consultations and use of equipment: what is typed, what is shown, their rules."""

from dataclasses import dataclass
from datetime import date

from kisdesk.domain.activity_codes import Equipment, SpecialistRole
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

MOST_MINUTES = 12 * 60


@dataclass(frozen=True)
class ConsultationDraft:
    """A consultation as typed. ``topic`` is general: clinical content does not belong here."""

    participant_id: int | None = None
    specialist: str = ""
    role: SpecialistRole = SpecialistRole.CAREER_ADVISER
    day: date | None = None
    minutes: int | None = None
    topic: str = ""


@dataclass(frozen=True)
class ConsultationRow:
    """A consultation that took place."""

    id: int
    participant_id: int
    person: str
    specialist: str
    role: SpecialistRole
    day: date
    minutes: int
    topic: str


@dataclass(frozen=True)
class UseDraft:
    """Use of the club's equipment as typed."""

    participant_id: int | None = None
    day: date | None = None
    minutes: int | None = None
    what: Equipment = Equipment.COMPUTER
    note: str = ""


@dataclass(frozen=True)
class UseRow:
    """Somebody used equipment of the club."""

    id: int
    participant_id: int
    person: str
    day: date
    minutes: int
    what: Equipment
    note: str


@dataclass(frozen=True)
class MinutesRow:
    """How many minutes a person had, and how many times."""

    participant_id: int
    person: str
    times: int
    minutes: int


def check_individual(draft: ConsultationDraft | UseDraft, today: date) -> list[Problem]:
    """Everything wrong with a consultation or a use as typed."""
    problems = check_texts(draft, set())
    if draft.participant_id is None:
        problems.append(Problem("participant_id", "nobody_chosen"))
    if draft.day is None:
        problems.append(Problem("day", "required"))
    elif draft.day > today:
        problems.append(Problem("day", "date_in_future"))
    if draft.minutes is None:
        problems.append(Problem("minutes", "required"))
    elif not 1 <= draft.minutes <= MOST_MINUTES:
        problems.append(Problem("minutes", "minutes_out_of_bounds", {"most": MOST_MINUTES}))
    return problems
