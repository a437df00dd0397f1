"""Breaches of personal data: what is written down (art. 33(3) and (5)) and the 72-hour clock."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from kisdesk.domain import law
from kisdesk.domain.privacy_codes import ReportDecision, TellDecision
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

_LONG = frozenset(
    {"circumstances", "people_kinds", "data_kinds", "consequences", "measures", "report_reason",
     "delay_reason", "tell_reason"}
)  # fmt: skip
LARGEST_COUNT = 10_000_000


@dataclass(frozen=True)
class LostCopy:
    """A copy of the file: ``last_change`` is the newest entry of the history in it."""

    name: str
    made_at: datetime
    last_change: int


@dataclass(frozen=True)
class BreachDraft:
    """A breach. Moments carry their offset from UTC; ``happened`` is when it was, in words.

    ``copy`` is the copy of the file that was lost; ``is_encrypted`` says of a medium whether it
    was. ``report`` and ``tell_people`` are None until somebody decided.
    """

    noticed_at: datetime | None = None
    happened: str = ""
    circumstances: str = ""
    copy: LostCopy | None = None
    is_encrypted: bool | None = None
    people_kinds: str = ""
    people_count: int | None = None
    records_count: int | None = None
    data_kinds: str = ""
    consequences: str = ""
    measures: str = ""
    contact: str = ""
    report: ReportDecision | None = None
    report_reason: str = ""
    reported_at: datetime | None = None
    delay_reason: str = ""
    tell_people: TellDecision | None = None
    tell_reason: str = ""
    told_on: date | None = None


@dataclass(frozen=True)
class BreachRow:
    """A breach as the file has it."""

    id: int
    draft: BreachDraft
    worker_name: str = ""

    @property
    def report_due(self) -> datetime:
        """By when it is to be reported."""
        assert self.draft.noticed_at is not None
        return report_due(self.draft.noticed_at)

    @property
    def needs_report(self) -> bool:
        """Whether the clock runs: undecided, or to be reported and not reported yet."""
        return self.draft.report is not ReportDecision.NOT_NEEDED and not self.draft.reported_at

    @property
    def needs_telling(self) -> bool:
        """Whether people are still to be told, or nobody has decided about it."""
        return self.draft.tell_people is not TellDecision.NO and self.draft.told_on is None


def report_due(noticed_at: datetime) -> datetime:
    """72 hours after the breach was noticed (art. 33(1)), in the local time of that moment.

    Hours are counted on the clock of the world, so a change to summer time takes none away.
    """
    hours = law.figure("breach_report_hours", noticed_at.date())
    due = noticed_at.astimezone(UTC) + timedelta(hours=hours)
    # a moment with a fixed offset is a local one read from the file: say it as clocks here do
    return due.astimezone()


def hours_left(noticed_at: datetime, now: datetime) -> int:
    """Whole hours left for the report, negative once the time is over."""
    seconds = (report_due(noticed_at) - now).total_seconds()
    return int(seconds // 3600)


def normalise_breach(draft: BreachDraft) -> BreachDraft:
    """The draft as it is kept: texts trimmed, what the decisions rule out emptied."""
    texts: dict[str, Any] = {name: getattr(draft, name).strip() for name in _LONG}
    draft = replace(draft, **texts)
    draft = replace(draft, happened=draft.happened.strip(), contact=draft.contact.strip())
    if draft.copy is not None:  # every copy is encrypted as the file is
        draft = replace(draft, is_encrypted=True)
    if draft.report is not ReportDecision.NEEDED:
        draft = replace(draft, reported_at=None)
    if draft.reported_at is None or not is_late(draft):
        draft = replace(draft, delay_reason="")
    if draft.tell_people is not TellDecision.YES:
        draft = replace(draft, told_on=None)
    return draft


def is_late(draft: BreachDraft) -> bool:
    """Whether the report went out after the 72 hours."""
    return (
        draft.noticed_at is not None
        and draft.reported_at is not None
        and draft.reported_at > report_due(draft.noticed_at)
    )


def check_breach(draft: BreachDraft, now: datetime) -> list[Problem]:
    """Everything wrong with a breach as typed.

    Codes: ``required``, ``moment_in_future``, ``reported_before_noticed`` (``noticed_on``),
    ``delay_unexplained``: a late report names the reasons (art. 33(1)), ``number_out_of_range``.
    """
    draft = normalise_breach(draft)
    needed = ["noticed_at", "circumstances"]
    if draft.report is ReportDecision.NOT_NEEDED:
        needed.append("report_reason")
    if draft.tell_people is not None:
        needed.append("tell_reason")
    problems = [Problem(name, "required") for name in needed if not getattr(draft, name)]
    noticed = draft.noticed_at
    for name in ("noticed_at", "reported_at"):
        moment: datetime | None = getattr(draft, name)
        if moment is not None and moment > now:
            problems.append(Problem(name, "moment_in_future"))
        elif moment is not None and noticed is not None and moment < noticed:
            values = {"noticed_on": noticed.date()}
            problems.append(Problem(name, "reported_before_noticed", values))
    if draft.told_on is not None and draft.told_on > now.date():
        problems.append(Problem("told_on", "date_in_future"))
    if draft.told_on is not None and noticed is not None and draft.told_on < noticed.date():
        values = {"noticed_on": noticed.date()}
        problems.append(Problem("told_on", "reported_before_noticed", values))
    if is_late(draft) and not draft.delay_reason:
        problems.append(Problem("delay_reason", "delay_unexplained"))
    for name in ("people_count", "records_count"):
        count: int | None = getattr(draft, name)
        if count is not None and not 0 <= count <= LARGEST_COUNT:
            values_of = {"least": 0, "most": LARGEST_COUNT}
            problems.append(Problem(name, "number_out_of_range", values_of))
    return problems + check_texts(draft, _LONG)
