"""Which papers have served their time: classes of the office, the list to review, decisions.

Nothing here destroys anything; ``disposal`` does, and only what was decided.
"""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date

from kisdesk.domain.codes import OperatorKind
from kisdesk.domain.dates import day_of
from kisdesk.domain.retention import (
    Decision,
    DecisionDraft,
    RetentionDraft,
    RetentionRule,
    Start,
    check_decision,
    check_rule,
    read_category,
    shipped_rules,
)
from kisdesk.domain.retention_rows import Block, CaseKey, DecisionRow, ReviewRow
from kisdesk.domain.rights import Right
from kisdesk.domain.texts import check_texts
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.club import Setting
from kisdesk.models.retention import DisposalDecision, RetentionClass
from kisdesk.services.club import CLUB_ID, get_club
from kisdesk.services.errors import DisposalBlockedError
from kisdesk.services.retention_blocks import blocks_of_people
from kisdesk.services.retention_cases import closed_cases, paper_cases
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

__all__ = [
    "LOOK_AHEAD_MONTHS",
    "confirm_class",
    "decide",
    "decisions",
    "is_public_body",
    "list_for_review",
    "list_rules",
    "remove_class",
    "review_row",
    "save_class",
    "set_public_body",
    "withdraw_decision",
]

LOOK_AHEAD_MONTHS = 12
_PUBLIC_BODY = "retention_public_body"  # setting: whether the state archive has to consent
_PUBLIC = frozenset({OperatorKind.GMINA})


# Classes --------------------------------------------------------------------------------------


def list_rules() -> list[RetentionRule]:
    """The classes of papers: the club's own entries, then the shipped ones of the same key."""
    own = []
    names = {rule.key: rule.name for rule in shipped_rules()}
    for row in database.rows(
        "SELECT id, key, category, start, symbol, source, valid_from, valid_to FROM retention_class"
        " ORDER BY key, valid_from"
    ):
        category = read_category(row[2])
        if category is not None and row[1] in names:
            own.append(
                RetentionRule(
                    row[1], names[row[1]], category, Start(row[3]), row[4], row[5],
                    valid_from=day_of(row[6]), valid_to=day_of(row[7]), id=row[0],
                )
            )  # fmt: skip
    return [r for s in shipped_rules() for r in (*(o for o in own if o.key == s.key), s)]


def save_class(draft: RetentionDraft, class_id: int | None = None) -> int:
    """Enter how the club keeps a class of papers, or change an entry; returns its id.

    Raises InvalidDraftError, NotAllowedError, NotFoundError.
    """
    require(Right.DISPOSE)
    others = [r for r in list_rules() if r.key == draft.key and r.id not in (None, class_id)]
    problems = check_rule(draft, others) + check_texts(draft, set())
    if problems := [p for p in problems if not p.is_warning]:
        raise InvalidDraftError(problems)
    category = read_category(draft.category)
    assert category is not None
    values = asdict(replace(draft, symbol=draft.symbol.strip(), source=draft.source.strip()))
    values |= {"category": category.text, "start": draft.start.value}
    with recorded_change("retention_class_saved", "club", CLUB_ID) as change:
        if class_id is None:
            return change.insert(RetentionClass, **values)
        change.update(RetentionClass, class_id, **values)
        return class_id


def confirm_class(key: str) -> int:
    """Take over a shipped class as the club's own, as it stands. Raises as ``save_class`` does."""
    shipped = next(rule for rule in shipped_rules() if rule.key == key)
    return save_class(RetentionDraft(key, shipped.category.text, shipped.start))


def remove_class(class_id: int) -> None:
    """Remove an entry of the club's own. Raises NotAllowedError, NotFoundError."""
    require(Right.DISPOSE)
    with recorded_change("retention_class_removed", "club", CLUB_ID) as change:
        change.delete(RetentionClass, class_id)


def is_public_body() -> bool:
    """Whether the archive has to consent: as set, else by who runs the club."""
    rows = database.rows("SELECT value FROM setting WHERE key = ?", (_PUBLIC_BODY,))
    if rows:
        return str(rows[0][0]) == "true"
    return get_club().operator.kind in _PUBLIC


def set_public_body(*, value: bool) -> None:
    """Say whether the archive has to consent. Raises NotAllowedError."""
    require(Right.DISPOSE)
    text = "true" if value else "false"
    rows = database.rows("SELECT id FROM setting WHERE key = ?", (_PUBLIC_BODY,))
    with recorded_change("settings_saved", "club", CLUB_ID) as change:
        if rows:
            change.update(Setting, rows[0][0], value=text)
        else:
            change.insert(Setting, key=_PUBLIC_BODY, value=text)


# The list -------------------------------------------------------------------------------------


def list_for_review(today: date) -> list[ReviewRow]:
    """Every closed file with the day it may be reviewed, the earliest first; those kept for good
    last. Raises NotAllowedError."""
    require(Right.DISPOSE)
    rules = list_rules()
    rows = closed_cases(rules, today) + paper_cases(rules, today)
    return _with_decisions(sorted(rows, key=lambda row: (row.review.on or date.max, row.title)))


def review_row(key: CaseKey, today: date) -> ReviewRow:
    """One file of the list. Raises NotFoundError when it is open or gone, NotAllowedError."""
    require(Right.DISPOSE)
    rules = list_rules()
    if key.participant_id is not None:
        rows = closed_cases(rules, today, key.participant_id)
    else:
        rows = [row for row in paper_cases(rules, today) if row.key == key]
    if not rows:
        raise NotFoundError(f"closed file {key}")
    return _with_decisions(rows)[0]


def decisions() -> dict[CaseKey, DecisionRow]:
    """The decisions that stand."""
    rows = database.rows(
        "SELECT participant_id, paper_class, paper_year, id, decision, reason, keep_until,"
        " consent_number, consent_on, expertise, decided_on, worker_name FROM disposal_decision"
    )
    return {
        CaseKey(row[0], row[1], row[2]): DecisionRow(
            id=row[3],
            decision=Decision(row[4]),
            reason=row[5],
            keep_until=day_of(row[6]),
            consent_number=row[7],
            consent_on=day_of(row[8]),
            expertise=row[9],
            decided_on=date.fromisoformat(row[10]),
            worker_name=row[11],
        )
        for row in rows
    }


def _with_decisions(rows: Sequence[ReviewRow]) -> list[ReviewRow]:
    known = decisions()
    blocked = blocks_of_people({r.key.participant_id for r in rows if r.key.participant_id})
    found = []
    for row in rows:
        blocks = list(blocked.get(row.key.participant_id or 0, ()))
        if not all(due.rule.is_confirmed for due in row.review.dues):
            blocks.append(Block.CLASS_UNCONFIRMED)
        found.append(replace(row, decision=known.get(row.key), blocks=tuple(blocks)))
    return found


# Deciding -------------------------------------------------------------------------------------


def decide(key: CaseKey, draft: DecisionDraft, *, today: date) -> int:
    """Keep what the head decides about a file, in place of an earlier decision; returns its id.

    Raises InvalidDraftError, DisposalBlockedError, NotAllowedError, NotFoundError.
    """
    row = review_row(key, today)
    problems = check_decision(draft, row.review, today, is_public_body=is_public_body())
    problems += check_texts(draft, {"reason", "expertise"})
    if problems := [p for p in problems if not p.is_warning]:
        raise InvalidDraftError(problems)
    if draft.decision is not Decision.KEEP and row.blocks:
        raise DisposalBlockedError(row.blocks[0].value, row.case_number)
    values = {
        "decision": draft.decision.value,
        "reason": draft.reason.strip(),
        "keep_until": draft.keep_until if draft.decision is Decision.KEEP else None,
        "consent_number": draft.consent_number.strip(),
        "consent_on": draft.consent_on,
        "expertise": draft.expertise.strip(),
        "decided_on": today,
        "worker_name": actor.worker_name,
    }
    with recorded_change("disposal_decided", *_subject(key)) as change:
        if row.decision is not None:
            change.update(DisposalDecision, row.decision.id, **values)
            return row.decision.id
        return change.insert(
            DisposalDecision,
            participant=key.participant_id,
            paper_class=key.paper_class,
            paper_year=key.year,
            **values,
        )


def withdraw_decision(key: CaseKey) -> None:
    """Take a decision back. Raises NotAllowedError, NotFoundError."""
    require(Right.DISPOSE)
    standing = decisions().get(key)
    if standing is None:
        raise NotFoundError(f"decision about {key}")
    with recorded_change("disposal_withdrawn", *_subject(key)) as change:
        change.delete(DisposalDecision, standing.id)


def _subject(key: CaseKey) -> tuple[str, int]:
    if key.participant_id is not None:
        return "participant", key.participant_id
    return "club", CLUB_ID
