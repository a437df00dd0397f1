"""The register of disclosures: to whom data of a person went, on what basis, who asked and when.

The GDPR does not demand the register by name; without it nobody can answer art. 15(1)(c) and 19.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kisdesk.domain import law
from kisdesk.domain.participants import EARLIEST_NOTE
from kisdesk.domain.privacy_codes import DisclosureState, DisclosureWay, Recipient
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

_LONG = frozenset({"scope", "reason", "note"})
FARTHEST_DUE_DAYS = 366
"""Days ahead beyond which a due day is a slip of the pen."""


@dataclass(frozen=True)
class DisclosureDraft:
    """A disclosure. A demand that waits for its answer has no ``made_on``.

    ``made_on`` is the day data were handed over, or refused; ``reason`` the grounds of a refusal.
    ``document_id`` is the issued paper that was handed over.
    """

    recipient: Recipient | None = None
    recipient_name: str = ""
    state: DisclosureState = DisclosureState.MADE
    demanded_on: date | None = None
    due_on: date | None = None
    reference: str = ""
    made_on: date | None = None
    basis: str = ""
    scope: str = ""
    way: DisclosureWay | None = None
    reason: str = ""
    note: str = ""
    document_id: int | None = None


@dataclass(frozen=True)
class DisclosureRow:
    """A disclosure as the file has it. ``person`` is "Kowalska Anna", ``document`` a number."""

    id: int
    participant_id: int
    person: str
    draft: DisclosureDraft
    worker_name: str = ""
    document: str = ""

    @property
    def day(self) -> date | None:
        """The day it is listed under: of the answer, else of the demand."""
        return self.draft.made_on or self.draft.demanded_on


def demand_due(recipient: Recipient | None, demanded_on: date | None) -> date | None:
    """When a demand is to be answered by law: 7 days for a welfare centre's, art. 105 of the
    social assistance Act. Others name the day themselves."""
    if recipient is not Recipient.WELFARE or demanded_on is None:
        return None
    return demanded_on + timedelta(days=law.figure("data_demand_days", demanded_on))


def normalise_disclosure(draft: DisclosureDraft) -> DisclosureDraft:
    """The draft as it is kept: texts trimmed, fields that the state does not have emptied."""
    draft = replace(
        draft,
        recipient_name=" ".join(draft.recipient_name.split()),
        reference=" ".join(draft.reference.split()),
        basis=" ".join(draft.basis.split()),
        scope=draft.scope.strip(),
        reason=draft.reason.strip(),
        note=draft.note.strip(),
    )
    if draft.state is DisclosureState.OPEN:
        return replace(draft, made_on=None, way=None, reason="")
    if draft.state is DisclosureState.MADE:
        return replace(draft, reason="")
    return replace(draft, way=None)


def check_disclosure(draft: DisclosureDraft, today: date) -> list[Problem]:
    """Everything wrong with a disclosure as typed.

    Codes: ``required``, ``date_in_future``, ``date_too_early``, ``made_before_demanded``
    (``demanded_on``), ``due_before_demanded``, ``date_too_far`` and those of texts.
    """
    draft = normalise_disclosure(draft)
    is_open = draft.state is DisclosureState.OPEN
    needed = ["recipient", "scope"]
    needed += ["demanded_on", "due_on"] if is_open else ["made_on"]
    if draft.recipient in {Recipient.OTHER, Recipient.OTHER_CONTROLLER}:
        needed.append("recipient_name")
    if draft.state is DisclosureState.MADE:
        needed += ["basis", "way"]
    if draft.state is DisclosureState.REFUSED:
        needed.append("reason")
    problems = [Problem(name, "required") for name in needed if not getattr(draft, name)]
    for name in ("demanded_on", "made_on"):
        day: date | None = getattr(draft, name)
        if day is not None and day > today:
            problems.append(Problem(name, "date_in_future"))
        elif day is not None and day < EARLIEST_NOTE:
            problems.append(Problem(name, "date_too_early", {"earliest": EARLIEST_NOTE}))
    demanded, made, due = draft.demanded_on, draft.made_on, draft.due_on
    if demanded is not None and made is not None and made < demanded:
        problems.append(Problem("made_on", "made_before_demanded", {"demanded_on": demanded}))
    if demanded is not None and due is not None and due < demanded:
        problems.append(Problem("due_on", "made_before_demanded", {"demanded_on": demanded}))
    latest = today + timedelta(days=FARTHEST_DUE_DAYS)
    if due is not None and due > latest:
        problems.append(Problem("due_on", "date_too_far", {"latest": latest}))
    return problems + check_texts(draft, _LONG)
