"""What a person asks of the controller (art. 15 to 21), and the restriction of processing."""

from dataclasses import dataclass, replace
from datetime import date

from kisdesk.domain import law
from kisdesk.domain.dates import add_months, covers
from kisdesk.domain.participants import EARLIEST_NOTE
from kisdesk.domain.privacy_codes import RequestDecision, RequestKind, RestrictionBasis
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

_LONG = frozenset({"text", "reason", "extension_reason", "note"})


@dataclass(frozen=True)
class RequestDraft:
    """A request. ``extended_on`` is the day the person was told that the answer takes longer."""

    kind: RequestKind | None = None
    received_on: date | None = None
    text: str = ""
    extended_on: date | None = None
    extension_reason: str = ""
    answered_on: date | None = None
    decision: RequestDecision | None = None
    reason: str = ""


@dataclass(frozen=True)
class RequestRow:
    """A request as the file has it."""

    id: int
    participant_id: int
    person: str
    draft: RequestDraft
    worker_name: str = ""

    @property
    def due_on(self) -> date:
        """The last day for the answer."""
        assert self.draft.received_on is not None
        return request_due(self.draft.received_on, is_extended=self.draft.extended_on is not None)


@dataclass(frozen=True)
class RestrictionDraft:
    """A restriction (art. 18). It lasts until the day ``until_on``, which is free again."""

    basis: RestrictionBasis | None = None
    since_on: date | None = None
    until_on: date | None = None
    told_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class RestrictionRow:
    """A restriction as the file has it."""

    id: int
    participant_id: int
    draft: RestrictionDraft
    worker_name: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether processing is restricted that day."""
        since, until = self.draft.since_on, self.draft.until_on
        return covers(since, None, day) and (until is None or day < until)


def request_due(received_on: date, *, is_extended: bool = False) -> date:
    """The last day for an answer: one month, or three when extended, art. 12(3) of the GDPR.

    A month ends on the day of the same date, or on the last of a month that has none.
    """
    name = "person_request_extended_months" if is_extended else "person_request_months"
    return add_months(received_on, law.figure(name, received_on))


def normalise_request(draft: RequestDraft) -> RequestDraft:
    """The draft as it is kept."""
    draft = replace(
        draft,
        text=draft.text.strip(),
        reason=draft.reason.strip(),
        extension_reason=draft.extension_reason.strip() if draft.extended_on else "",
    )
    return draft if draft.decision or draft.answered_on else replace(draft, reason="")


def check_request(draft: RequestDraft, today: date) -> list[Problem]:
    """Everything wrong with a request as typed.

    Codes: ``required``, ``date_in_future``, ``date_too_early``, ``before_received``
    (``received_on``), ``extended_too_late`` (``latest``) and those of texts.
    """
    draft = normalise_request(draft)
    needed = ["kind", "received_on"]
    if draft.kind in {RequestKind.OBJECTION, RequestKind.OTHER}:
        needed.append("text")
    if draft.extended_on:
        needed.append("extension_reason")
    if draft.answered_on or draft.decision:
        needed += ["answered_on", "decision"]
        if draft.decision in {RequestDecision.REFUSED, RequestDecision.PARTLY} or (
            draft.kind is RequestKind.OBJECTION
        ):
            needed.append("reason")
    problems = [Problem(name, "required") for name in needed if not getattr(draft, name)]
    received = draft.received_on
    for name in ("received_on", "extended_on", "answered_on"):
        day: date | None = getattr(draft, name)
        if day is None:
            continue
        if day > today:
            problems.append(Problem(name, "date_in_future"))
        elif day < EARLIEST_NOTE:
            problems.append(Problem(name, "date_too_early", {"earliest": EARLIEST_NOTE}))
        elif received is not None and day < received:
            problems.append(Problem(name, "before_received", {"received_on": received}))
    if draft.extended_on and received and draft.extended_on > request_due(received):
        latest = request_due(received)
        problems.append(Problem("extended_on", "extended_too_late", {"latest": latest}))
    return problems + check_texts(draft, _LONG)


def check_restriction(draft: RestrictionDraft, today: date) -> list[Problem]:
    """Everything wrong with a restriction as typed.

    Codes: ``required``, ``date_in_future``, ``date_too_early``, ``before_since`` (``since_on``),
    ``lifted_untold``: the person is told before it is lifted (art. 18(3)), ``told_after_lifting``.
    """
    problems = [
        Problem(name, "required") for name in ("basis", "since_on") if not getattr(draft, name)
    ]
    since, until, told = draft.since_on, draft.until_on, draft.told_on
    for name, day in (("since_on", since), ("told_on", told), ("until_on", until)):
        if day is None:
            continue
        if day > today:
            problems.append(Problem(name, "date_in_future"))
        elif day < EARLIEST_NOTE:
            problems.append(Problem(name, "date_too_early", {"earliest": EARLIEST_NOTE}))
        elif since is not None and day < since:
            problems.append(Problem(name, "before_since", {"since_on": since}))
    if until is not None and told is None:
        problems.append(Problem("told_on", "lifted_untold"))
    if until is not None and told is not None and told > until:
        problems.append(Problem("told_on", "told_after_lifting", {"until_on": until}))
    return problems + check_texts(draft, _LONG)
