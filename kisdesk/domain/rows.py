"""What services hand out: frozen rows that cannot run a query while the screen is painted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kisdesk.domain.activity_codes import ActivityForm
from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.codes import (
    ContractState,
    EligibilityGroup,
    EndReason,
    HouseholdType,
    ParticipantState,
    Sex,
    Variant,
)
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.drafts import MemberDraft, ParticipantDraft
from kisdesk.domain.rights import Role


@dataclass(frozen=True)
class WorkerRow:
    """A worker; ``slot_id`` is the key slot in the file's header, empty without a password."""

    id: int
    last_name: str
    first_name: str
    position: str
    phone: str
    is_social_worker: bool
    slot_id: str
    is_active: bool
    role: Role = Role.WORKER
    authorisation: Authorisation = field(default_factory=Authorisation)

    @property
    def name(self) -> str:
        """First name and surname."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True)
class ParticipantRow:
    """One line of the list of people."""

    id: int
    last_name: str
    first_name: str
    sex: Sex | None
    pesel: str
    born_on: date | None
    phone: str
    state: ParticipantState
    state_since: date | None
    club_group: str
    main_group: EligibilityGroup | None
    worker_name: str
    contract_number: str
    contract_ends_on: date | None
    locality: str

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class StateRow:
    """One change of state."""

    id: int
    state: ParticipantState
    on: date
    reason: EndReason | None
    note: str
    override_reason: str
    worker_name: str


@dataclass(frozen=True)
class NoteRow:
    """One note."""

    id: int
    noted_on: date
    author: str
    text: str


@dataclass(frozen=True)
class ContractRow:
    """One line of the list of contracts. ``state`` is as shown: expired contracts say so."""

    id: int
    participant_id: int
    last_name: str
    first_name: str
    variant: Variant
    number: str
    state: ContractState
    version: int
    concluded_on: date | None
    starts_on: date | None
    ends_on: date | None
    closed_on: date | None
    next_evaluation_on: date | None
    worker_name: str
    main_goal: str

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class IssuedDocumentRow:
    """A paper kept in the file as it was printed. ``number`` is empty for a contract's pages."""

    id: int
    kind: str
    title: str
    issued_at: datetime
    sha256: str
    size: int
    page_count: int
    contract_id: int | None
    participant_id: int | None
    worker_name: str
    number: str = ""


@dataclass(frozen=True)
class ParticipantCard:
    """The whole card of one person."""

    id: int
    uuid: str
    draft: ParticipantDraft
    state: ParticipantState
    state_since: date | None
    joined_on: date | None
    ended_on: date | None
    household: tuple[MemberDraft, ...]
    household_type: HouseholdType
    states: tuple[StateRow, ...]
    notes: tuple[NoteRow, ...]
    contracts: tuple[ContractRow, ...]
    documents: tuple[IssuedDocumentRow, ...]
    activities: tuple[str, ...]
    worker_name: str

    @property
    def name(self) -> str:
        """First name and surname, the order of headings."""
        return f"{self.draft.first_name} {self.draft.last_name}".strip()


@dataclass(frozen=True)
class ContractCard:
    """The whole of one contract: what it says and where it stands."""

    id: int
    uuid: str
    participant_id: int
    worker_id: int | None
    content: ContractContent
    state: ContractState
    form_code: str
    signed_on: date | None
    closed_on: date | None
    closing_note: str
    saved_at: datetime
    documents: tuple[IssuedDocumentRow, ...] = ()


@dataclass(frozen=True)
class VersionRow:
    """A signed version of a contract, as it was signed.

    ``text`` says what was agreed (empty for the first version); ``is_intact`` whether the content
    still has the SHA-256 it was signed with.
    """

    version: int
    agreed_on: date
    text: str
    content: ContractContent
    sha256: str
    is_intact: bool = True


@dataclass(frozen=True)
class Duplicate:
    """Somebody in the file who may be the person being entered."""

    participant_id: int
    name: str
    born_on: date | None
    state: ParticipantState
    contract_number: str
    same_pesel: bool


@dataclass(frozen=True)
class SearchHit:
    """One answer of the search over everything."""

    kind: str
    id: int
    title: str
    detail: str


@dataclass(frozen=True)
class FieldChange:
    """One field of a change: what it was and what it became, as stored."""

    table: str
    record_id: int
    field: str
    old: object
    new: object


@dataclass(frozen=True)
class HistoryRow:
    """One saved change of a record.

    ``undoes_id`` is the change this one took back, ``reasons`` why warnings were accepted, by code,
    ``details`` what an act that changed no record says of itself.
    """

    change_id: int
    at: datetime
    worker_name: str
    action: str
    changes: tuple[FieldChange, ...] = ()
    is_undone: bool = False
    can_undo: bool = False
    undoes_id: int | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ActivityRow:
    """One activity of the club with how many people are enrolled."""

    id: int
    name: str
    category: str
    leader: str
    room: str
    timetable: str
    starts_on: date | None
    ends_on: date | None
    capacity: int | None
    enrolled: int
    is_active: bool
    kind: str = ""
    form: ActivityForm = ActivityForm.CLASS
    programme: str = ""
    waiting: int = 0


@dataclass(frozen=True)
class WaitingRow:
    """A person who waits for a place; ``place`` 1 is the next one."""

    id: int
    participant_id: int
    last_name: str
    first_name: str
    place: int
    asked_on: date

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class EnrolmentRow:
    """A person enrolled in an activity; both days belong to the time."""

    id: int
    participant_id: int
    last_name: str
    first_name: str
    state: ParticipantState
    since_on: date
    until_on: date | None

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class DisposedPeople:
    """So many people of a figure are no longer in the file: destroyed under that number."""

    number: str
    sex: Sex | None
    amount: int


@dataclass(frozen=True)
class CountRow:
    """One line of a count: a code, its label's code and the figures for women, men, unrecorded.

    ``disposed`` are those counted of whom the file knows nothing else any more.
    """

    code: str
    women: int
    men: int
    unrecorded: int
    people: tuple[int, ...] = field(default=(), repr=False)
    disposed: tuple[DisposedPeople, ...] = field(default=(), repr=False)

    @property
    def total(self) -> int:
        """All people of the line."""
        return self.women + self.men + self.unrecorded


@dataclass(frozen=True)
class YearReport:
    """Who took part in a year, by the rules of counting of the domain file (4.3).

    ``by_state`` has the rows opening, started, first_day (of those started), took_part, completed,
    dropped_out, ended, closing; each counts a person once. ``by_group`` counts who took part by
    main group and adds up to took_part; ``by_group_also`` by every group marked, so its sum may be
    larger; a person without a group is in the row with the empty code. ``contracts`` counts
    contracts by the main person's sex, in its last row people covered. ``effects`` counts people by
    what came of taking part, by the codes of ``report_effects``.

    The control sums count stretches of taking part, because a person may have two in a year:
    opening + started - ended = closing.
    """

    year: int
    by_state: tuple[CountRow, ...]
    by_group: tuple[CountRow, ...]
    by_group_also: tuple[CountRow, ...]
    contracts: tuple[CountRow, ...]
    opening: int
    started: int
    ended: int
    closing: int
    effects: tuple[CountRow, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether the control sum holds."""
        return self.opening + self.started - self.ended == self.closing
