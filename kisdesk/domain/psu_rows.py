"""Rows of socially useful work that services hand out to screens and papers."""

from dataclasses import dataclass
from datetime import date

from kisdesk.domain.law import Article
from kisdesk.domain.psu import HourSums, PsuAgreementDraft, PsuState, Stretch
from kisdesk.domain.psu_money import PayLine


@dataclass(frozen=True)
class PsuAgreementRow:
    """One line of the list of agreements; ``people`` counts who works under it today."""

    id: int
    number: str
    state: PsuState
    county: str
    starts_on: date | None
    ends_on: date | None
    persons: int | None
    people: int


@dataclass(frozen=True)
class PsuAssignmentRow:
    """A person under an agreement. ``is_covered``: a signed contract covers every day of it."""

    id: int
    agreement_id: int
    participant_id: int
    last_name: str
    first_name: str
    place_id: int
    place: str
    starts_on: date
    ends_on: date
    day_minutes: int | None
    week_minutes: int | None
    tasks: str
    is_covered: bool

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class PsuHoursRow:
    """One record of hours."""

    id: int
    assignment_id: int
    day: date
    starts_at: int
    ends_at: int
    place_id: int
    place: str
    supervisor: str

    @property
    def stretch(self) -> Stretch:
        """Day and minutes alone."""
        return Stretch(self.day, self.starts_at, self.ends_at)

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.ends_at - self.starts_at


@dataclass(frozen=True)
class PsuRateRow:
    """A rate of the club, valid from a day until the next one begins."""

    id: int
    valid_from: date
    rate: int
    source: str


@dataclass(frozen=True)
class PsuPerson:
    """Whom a paper of hours is about."""

    participant_id: int
    last_name: str
    first_name: str
    pesel: str
    address: str

    @property
    def name(self) -> str:
        """Surname and first name, the order of lists."""
        return f"{self.last_name} {self.first_name}".strip()


@dataclass(frozen=True)
class HoursSheet:
    """The record of hours of a person in a calendar month, all agreements of the person together.

    ``weeks`` are the whole weeks that touch the month; their sums hold the days outside it too.
    """

    month: date
    person: PsuPerson
    agreements: tuple[str, ...]
    rows: tuple[PsuHoursRow, ...]
    weeks: tuple[HourSums, ...]
    minutes: int
    month_limit: int
    week_limit: int
    article: Article


@dataclass(frozen=True)
class PaymentRow:
    """What one person is paid for a month, with a line for each rate that was valid in it.

    ``amount`` is None while a day has no rate.
    """

    person: PsuPerson
    lines: tuple[PayLine, ...]
    minutes: int
    amount: int | None


@dataclass(frozen=True)
class PaymentList:
    """The payment list of an agreement for a month.

    ``amount`` is the sum of the rows; refund and own share add up to it. All three are None while
    a row has no amount, the shares also while the agreement names no refund.
    """

    month: date
    agreement_id: int
    agreement: PsuAgreementDraft
    rows: tuple[PaymentRow, ...]
    minutes: int
    amount: int | None
    refund: int | None
    own_share: int | None

    @property
    def lacks_rate(self) -> bool:
        """Whether hours were worked on days without a rate."""
        return any(row.amount is None for row in self.rows)
