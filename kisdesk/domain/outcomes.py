"""What came of taking part: outcomes of each kind, and asking again after one, three, six months.

No statute lays this down but supported employment (art. 16 of the social employment Act); it is
what the yearly report and the ministry's data set ask for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.dates import add_months
from kisdesk.domain.outcome_codes import (
    FollowUpAnswer,
    Institution,
    OutcomeKind,
    OutcomeResult,
    WorkKind,
)
from kisdesk.domain.participants import EARLIEST_NOTE
from kisdesk.domain.texts import check_text, check_texts
from kisdesk.errors import Problem

FOLLOW_UP_MONTHS = (1, 3, 6)
"""Whole months after the end of participation or the start of work at which the club asks."""
WORK_KINDS = frozenset({OutcomeKind.WORK, OutcomeKind.OWN_BUSINESS, OutcomeKind.SOCIAL_COOPERATIVE})
"""Outcomes by which somebody works from their first day on."""
FOLLOWED_ENDS = frozenset({ParticipantState.COMPLETED, ParticipantState.DROPPED_OUT})
"""Ends of participation after which the club asks how things went on."""
LARGEST_AMOUNT = 1_000_000_000
"""Grosze; a larger grant is a slip of the pen."""
FARTHEST_YEARS = 10
"""Years ahead beyond which a planned day is a slip of the pen."""


@dataclass(frozen=True)
class OutcomeDraft:
    """One outcome. Which fields count depends on the kind: ``FIELDS``; ``amount`` is in grosze.

    ``body`` is who takes the person on or decides (office, employer, school), ``subject`` what it
    is about, ``applied_on`` the day of the referral or application, ``decided_on`` of the answer.
    ``basis`` says what the entry goes by: a document seen, the person's word.
    """

    kind: OutcomeKind = OutcomeKind.REFERRAL
    body: str = ""
    subject: str = ""
    work_kind: WorkKind | None = None
    institution: Institution | None = None
    applied_on: date | None = None
    decided_on: date | None = None
    result: OutcomeResult | None = None
    amount: int | None = None
    started_on: date | None = None
    ended_on: date | None = None
    basis: str = ""
    note: str = ""


@dataclass(frozen=True)
class FollowUpDraft:
    """What was learnt ``months`` after ``since_on``.

    ``outcome_id`` names the work the months count from; None means the end of participation.
    """

    since_on: date
    months: int
    outcome_id: int | None = None
    asked_on: date | None = None
    answer: FollowUpAnswer | None = None
    note: str = ""


@dataclass(frozen=True)
class OutcomeRow:
    """An outcome as the file has it."""

    id: int
    draft: OutcomeDraft


@dataclass(frozen=True)
class FollowUpLine:
    """One time to ask: its day, and the answer with its id once there is one."""

    months: int
    due_on: date
    answer: FollowUpDraft | None = None
    id: int | None = None


@dataclass(frozen=True)
class _Kind:
    """The fields of a kind, and those that must be filled in."""

    fields: tuple[str, ...]
    needed: frozenset[str]


def _kind(names: str, needed: str) -> _Kind:
    return _Kind((*names.split(), "note"), frozenset(needed.split()))


_KINDS: Mapping[OutcomeKind, _Kind] = {
    OutcomeKind.REFERRAL: _kind("body subject applied_on decided_on result", "body applied_on"),
    OutcomeKind.SUPPORTED_EMPLOYMENT: _kind(
        "body applied_on decided_on result started_on ended_on", "body applied_on"
    ),
    OutcomeKind.WORK: _kind(
        "work_kind body started_on ended_on basis", "work_kind body started_on"
    ),
    OutcomeKind.OWN_BUSINESS: _kind("body started_on ended_on basis", "started_on"),
    OutcomeKind.SOCIAL_COOPERATIVE: _kind("body started_on ended_on basis", "body started_on"),
    OutcomeKind.GRANT: _kind("body applied_on decided_on result amount started_on", "applied_on"),
    OutcomeKind.TRAINING: _kind("subject body started_on ended_on basis", "subject started_on"),
    OutcomeKind.INSTITUTION: _kind(
        "institution body started_on ended_on basis", "institution started_on"
    ),
    OutcomeKind.OTHER: _kind("subject started_on ended_on basis", "subject started_on"),
}
FIELDS: Mapping[OutcomeKind, tuple[str, ...]] = {k: kind.fields for k, kind in _KINDS.items()}
"""The fields that a kind has."""


def normalise_outcome(draft: OutcomeDraft) -> OutcomeDraft:
    """The draft as it is kept: texts trimmed, fields that the kind does not have emptied."""
    empty = OutcomeDraft(draft.kind)
    names = {f.name for f in fields(OutcomeDraft)} - {"kind"}
    others = names - set(FIELDS[draft.kind])
    values = {name: getattr(empty, name) for name in others}
    for name in ("body", "subject", "basis"):
        values.setdefault(name, " ".join(getattr(draft, name).split()))
    values.setdefault("note", draft.note.strip())
    return replace(draft, **values)


def check_outcome(draft: OutcomeDraft, today: date) -> list[Problem]:
    """Everything wrong with an outcome as typed; fields the kind does not have are not looked at.

    Applications and decisions lie in the past; a start and an end may be planned.
    """
    draft = normalise_outcome(draft)
    problems = [
        Problem(name, "required")
        for name in FIELDS[draft.kind]
        if name in _KINDS[draft.kind].needed and not getattr(draft, name)
    ]
    problems += check_texts(draft, {"note"})
    farthest = add_months(today, 12 * FARTHEST_YEARS)
    for name in ("applied_on", "decided_on", "started_on", "ended_on"):
        day: date | None = getattr(draft, name)
        if day is None:
            continue
        if day < EARLIEST_NOTE:
            problems.append(Problem(name, "date_too_early", {"earliest": EARLIEST_NOTE}))
        elif day > today and name in {"applied_on", "decided_on"}:
            problems.append(Problem(name, "date_in_future"))
        elif day > farthest:
            problems.append(Problem(name, "date_too_far", {"latest": farthest}))
    return problems + _check_order(draft) + _check_amount(draft.amount)


def _check_order(draft: OutcomeDraft) -> list[Problem]:
    problems = []
    applied_on, decided_on = draft.applied_on, draft.decided_on
    if applied_on and decided_on and decided_on < applied_on:
        problems.append(Problem("decided_on", "decided_before_applied", {"applied_on": applied_on}))
    if draft.started_on and draft.ended_on and draft.ended_on < draft.started_on:
        problems.append(Problem("ended_on", "ends_before_start"))
    if draft.ended_on and not draft.started_on and "started_on" in FIELDS[draft.kind]:
        problems.append(Problem("started_on", "required"))
    if draft.result is not None and decided_on is None:
        problems.append(Problem("decided_on", "result_without_day"))
    if draft.result is None and decided_on is not None:
        problems.append(Problem("result", "day_without_result"))
    return problems


def _check_amount(amount: int | None) -> list[Problem]:
    if amount is None:
        return []
    if amount < 0:
        return [Problem("amount", "amount_negative")]
    if amount > LARGEST_AMOUNT:
        return [Problem("amount", "amount_too_large")]
    return []


def check_follow_up(draft: FollowUpDraft, today: date) -> list[Problem]:
    """Everything wrong with an answer: it needs a day that has come and lies after the start."""
    problems = check_text(draft.note, "note", many_lines=True)
    if draft.months not in FOLLOW_UP_MONTHS:
        problems.append(Problem("months", "required"))
    if draft.answer is None:
        problems.append(Problem("answer", "required"))
    if draft.asked_on is None:
        problems.append(Problem("asked_on", "required"))
    elif draft.asked_on > today:
        problems.append(Problem("asked_on", "date_in_future"))
    elif draft.asked_on < draft.since_on:
        problems.append(Problem("asked_on", "asked_before_start", {"since_on": draft.since_on}))
    return problems


@dataclass(frozen=True)
class Work:
    """A stretch of work, own business included; both days belong to it."""

    outcome_id: int
    started_on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class FollowUpStart:
    """The day from which the months count, and the work that began then, if it is that."""

    since_on: date
    outcome_id: int | None = None


def follow_up_start(
    works: Sequence[Work], ended_on: date | None, end: ParticipantState | None, today: date
) -> FollowUpStart | None:
    """What the club asks about: the last work begun and not over, else the end of participation.

    ``ended_on`` and ``end`` are the last end, None while the person takes part. None when there is
    nothing to ask about: neither works nor has ended in a way the club follows up.
    """
    running = [
        w for w in works if w.started_on <= today and (w.ended_on is None or w.ended_on >= today)
    ]
    if running:
        last = max(running, key=lambda w: (w.started_on, w.outcome_id))
        return FollowUpStart(last.started_on, last.outcome_id)
    if ended_on is not None and end in FOLLOWED_ENDS:
        return FollowUpStart(ended_on)
    return None


def follow_up_line(start: FollowUpStart, months: int) -> FollowUpLine:
    """The time to ask ``months`` after a start, not answered yet."""
    return FollowUpLine(months, follow_up_due(start.since_on, months))


def follow_up_due(since_on: date, months: int) -> date:
    """The day to ask: the same day of a later month, or that month's last day.

    31 January and one month are 28 February, in a leap year 29 February (art. 112 civil code).
    """
    return add_months(since_on, months)


def is_working(answers: Mapping[int, FollowUpAnswer]) -> bool:
    """Whether the last certain answer says that the person works; ``answers`` by months."""
    certain = [
        months
        for months, answer in answers.items()
        if answer in {FollowUpAnswer.WORKING, FollowUpAnswer.NOT_WORKING}
    ]
    return bool(certain) and answers[max(certain)] is FollowUpAnswer.WORKING
