"""What the deadline rules look at and what they answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.codes import (
    ContractState,
    EvaluationKind,
    LabourStatus,
    ParticipantState,
    Party,
)
from kisdesk.domain.outcomes import FollowUpStart


class DeadlineKind(StrEnum):
    """What has to be done."""

    CONTRACT_ENDS = "contract_ends"
    CONTRACT_EXPIRED = "contract_expired"
    CONTRACT_NOT_CLOSED = "contract_not_closed"
    EVALUATION = "evaluation"
    ACTION = "action"
    DRAFT_LYING = "draft_lying"
    NO_CONTRACT = "no_contract"
    NO_IDENTITY = "no_identity"
    NO_MAIN_GROUP = "no_main_group"
    NOT_INFORMED = "not_informed"
    LABOUR_OFFICE_CONTACT = "labour_office_contact"
    UNEMPLOYED_THREE_YEARS = "unemployed_three_years"
    SIX_MONTHS = "six_months"
    DISABILITY_RULING = "disability_ruling"
    CERTIFICATE = "certificate"
    FOLLOW_UP = "follow_up"
    ABSENCES = "absences"
    DATA_DEMAND = "data_demand"
    PERSON_REQUEST = "person_request"
    BREACH_REPORT = "breach_report"
    BREACH_TELL = "breach_tell"
    YEARLY_REPORT = "yearly_report"
    NO_AUTHORISATION = "no_authorisation"
    NO_SECRECY = "no_secrecy"
    AUTHORISATION_ENDS = "authorisation_ends"
    AUTHORISATION_REVIEW = "authorisation_review"
    SHEET_CHECK = "sheet_check"
    BACKUP_OVERDUE = "backup_overdue"
    TEST_RESTORE = "test_restore"


class Urgency(StrEnum):
    """How soon: past its day, in this calendar week (to Sunday), within thirty days, later."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LATER = "later"


class Subject(StrEnum):
    """What kind of record opens."""

    PARTICIPANT = "participant"
    CONTRACT = "contract"
    CLUB = "club"
    BREACH = "breach"
    WORKER = "worker"


@dataclass(frozen=True)
class Deadline:
    """One line of the radar. ``values`` holds what its sentence needs."""

    kind: DeadlineKind
    due_on: date
    urgency: Urgency
    subject: Subject
    subject_id: int
    participant_id: int | None = None
    values: dict[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class EvaluationFact:
    """A planned or held evaluation."""

    kind: EvaluationKind
    planned_on: date | None
    held_on: date | None = None
    id: int | None = None


@dataclass(frozen=True)
class ActionFact:
    """An agreed action that is still open."""

    text: str
    due_on: date
    party: Party = Party.PERSON


@dataclass(frozen=True)
class ContractFact:
    """What the rules need of a contract; ``state`` is the kept one, closed ones may be left out."""

    id: int
    participant_id: int
    state: ContractState
    number: str = ""
    created_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    has_following_contract: bool = False
    evaluations: tuple[EvaluationFact, ...] = ()
    open_actions: tuple[ActionFact, ...] = ()


@dataclass(frozen=True)
class ParticipantFact:
    """What the rules need of a person; archived people may be left out.

    ``periods`` are stretches of participation (ACTIVE or SUSPENDED), the running one with None.
    ``last_contract_day`` is the last day covered by a signed contract that has begun, None without
    one; ``active_although`` is the reason written down for taking part without a contract.
    """

    id: int
    state: ParticipantState
    has_identity: bool = True
    has_main_group: bool = True
    informed_on: date | None = None
    labour_status: LabourStatus | None = None
    labour_office_registered_on: date | None = None
    labour_office_contact_on: date | None = None
    disability_valid_until: date | None = None
    periods: tuple[tuple[date, date | None], ...] = ()
    last_contract_day: date | None = None
    active_although: str = ""


@dataclass(frozen=True)
class AfterwardsFact:
    """What the rules need of somebody who left, or works: archived people may be left out.

    ``ended_on`` and ``end`` are the last end of participation, None while it lasts. ``start`` is
    what the club asks about, ``answered`` the months after it for which there is an answer.
    """

    id: int
    ended_on: date | None = None
    end: ParticipantState | None = None
    has_certificate: bool = False
    start: FollowUpStart | None = None
    answered: frozenset[int] = frozenset()


@dataclass(frozen=True)
class AbsenceFact:
    """Somebody who stayed away unexcused ``count`` times in a row, too often since ``reached_on``;
    only people for whom that is as many as the office wants to be told of.
    """

    id: int
    count: int
    reached_on: date
    last_on: date


@dataclass(frozen=True)
class DemandFact:
    """Somebody outside demands data of a person; the answer is open."""

    id: int
    participant_id: int
    due_on: date
    recipient: str = ""


@dataclass(frozen=True)
class RequestFact:
    """A person asked for something about their data; ``what`` is the code of the request."""

    id: int
    participant_id: int
    received_on: date
    is_extended: bool = False
    what: str = ""


@dataclass(frozen=True)
class BreachFact:
    """A breach that waits: for the report (``due_at`` set) or for the people to be told."""

    id: int
    noticed_on: date
    due_at: datetime | None = None
    is_to_tell: bool = False


@dataclass(frozen=True)
class WorkerFact:
    """Somebody who can open the file; ``review_months`` is how often authorisations are gone
    through."""

    id: int
    name: str
    authorisation: Authorisation
    review_months: int
    reviewed_on: date | None = None


@dataclass(frozen=True)
class SheetFact:
    """The recovery sheet: the last day it was known to be in hand, if any."""

    checked_on: date | None
    check_months: int


@dataclass(frozen=True)
class CopyFact:
    """How the copies of the file stand: ``overdue_on`` is when one should have been made by,
    ``last_on`` the day of the last one, and ``drill_due_on`` when one is to be tried out.
    """

    overdue_on: date
    working_days: int
    last_on: date | None = None
    place_label: str = ""
    drill_due_on: date | None = None


@dataclass(frozen=True)
class DeadlineFacts:
    """Everything the rules look at, already narrowed by the service to what may matter."""

    contracts: Sequence[ContractFact] = ()
    participants: Sequence[ParticipantFact] = ()
    afterwards: Sequence[AfterwardsFact] = ()
    absences: Sequence[AbsenceFact] = ()
    demands: Sequence[DemandFact] = ()
    requests: Sequence[RequestFact] = ()
    breaches: Sequence[BreachFact] = ()
    reported_years: frozenset[int] = frozenset()
    club_started_on: date | None = None
    workers: Sequence[WorkerFact] = ()
    sheet: SheetFact | None = None
    copies: CopyFact | None = None


def urgency_of(due_on: date, today: date) -> Urgency:
    """Urgency of a day; a week ends on Sunday, thirty days count from tomorrow."""
    if due_on < today:
        return Urgency.OVERDUE
    if due_on <= today + timedelta(days=6 - today.weekday()):
        return Urgency.THIS_WEEK
    if due_on <= today + timedelta(days=30):
        return Urgency.THIS_MONTH
    return Urgency.LATER
