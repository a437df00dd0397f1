"""What came of taking part: recording outcomes and answers, and who is a graduate."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from kisdesk.domain import law
from kisdesk.domain.codes import ContractState
from kisdesk.domain.dates import day_of
from kisdesk.domain.graduates import (
    GraduateContract,
    GraduateFacts,
    GraduateStatus,
    graduate_status,
)
from kisdesk.domain.outcome_codes import (
    FollowUpAnswer,
    Institution,
    OutcomeKind,
    OutcomeResult,
    WorkKind,
)
from kisdesk.domain.outcomes import (
    FOLLOW_UP_MONTHS,
    WORK_KINDS,
    FollowUpDraft,
    FollowUpLine,
    FollowUpStart,
    OutcomeDraft,
    OutcomeRow,
    Work,
    check_follow_up,
    check_outcome,
    follow_up_line,
    follow_up_start,
    normalise_outcome,
)
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import recorded_change
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.models.participant import Participant
from kisdesk.services.certificates import certificate_days
from kisdesk.services.participant_contracts import COVERED_BY
from kisdesk.services.participation_periods import participations_of
from kisdesk.storage.peewee_database import database

_KIND = "participant"
_NAMES = tuple(f.name for f in fields(OutcomeDraft))
_ENUMS: tuple[tuple[str, Any], ...] = (
    ("kind", OutcomeKind),
    ("work_kind", WorkKind),
    ("institution", Institution),
    ("result", OutcomeResult),
)
_DAYS = ("applied_on", "decided_on", "started_on", "ended_on")


def record_outcome(participant_id: int, draft: OutcomeDraft, *, today: date) -> int:
    """Keep an outcome of a person and return its id. Raises InvalidDraftError, NotFoundError."""
    values = _checked(draft, today)
    _must_exist(participant_id)
    with recorded_change("outcome_recorded", _KIND, participant_id) as change:
        return change.insert(Outcome, participant=participant_id, **values)


def update_outcome(outcome_id: int, draft: OutcomeDraft, *, today: date) -> None:
    """Make an outcome say what the draft says; answers about it stay.

    Raises InvalidDraftError, NotFoundError.
    """
    values = _checked(draft, today)
    with recorded_change("outcome_updated", _KIND, _owner(Outcome, outcome_id)) as change:
        change.update(Outcome, outcome_id, **values)


def delete_outcome(outcome_id: int) -> None:
    """Remove an outcome and the answers about it; undo brings them back. Raises NotFoundError."""
    with recorded_change("outcome_deleted", _KIND, _owner(Outcome, outcome_id)) as change:
        sql = "SELECT id FROM follow_up WHERE outcome_id = ? ORDER BY id"
        for (row_id,) in database.rows(sql, (outcome_id,)):
            change.delete(FollowUp, row_id)
        change.delete(Outcome, outcome_id)


def outcomes_of(participant_id: int) -> tuple[OutcomeRow, ...]:
    """The outcomes of a person, the newest first by the day they began or were applied for."""
    rows = database.rows(
        f"SELECT id, {', '.join(_NAMES)} FROM outcome WHERE participant_id = ?"
        " ORDER BY COALESCE(started_on, applied_on) DESC, id DESC",
        (participant_id,),
    )
    return tuple(OutcomeRow(row[0], _draft(row[1:])) for row in rows)


def record_follow_up(participant_id: int, draft: FollowUpDraft, *, today: date) -> int:
    """Keep what was learnt, in place of an earlier answer for the same time; returns its id.

    Raises InvalidDraftError, NotFoundError (also for work that is not this person's).
    """
    if problems := check_follow_up(draft, today):
        raise InvalidDraftError(problems)
    _must_exist(participant_id)
    if draft.outcome_id is not None and _owner(Outcome, draft.outcome_id) != participant_id:
        raise NotFoundError(f"outcome {draft.outcome_id}")
    values: dict[str, Any] = {
        "since_on": draft.since_on,
        "months": draft.months,
        "asked_on": draft.asked_on,
        "answer": draft.answer.value if draft.answer else None,
        "note": draft.note.strip(),
    }
    start = FollowUpStart(draft.since_on, draft.outcome_id)
    earlier = _answers(participant_id, start).get(draft.months)
    with recorded_change("follow_up_recorded", _KIND, participant_id) as change:
        if earlier is not None:
            change.update(FollowUp, earlier[0], **values)
            return earlier[0]
        return change.insert(
            FollowUp, participant=participant_id, outcome=draft.outcome_id, **values
        )


def delete_follow_up(follow_up_id: int) -> None:
    """Remove an answer; undo brings it back. Raises NotFoundError."""
    with recorded_change("follow_up_deleted", _KIND, _owner(FollowUp, follow_up_id)) as change:
        change.delete(FollowUp, follow_up_id)


def follow_ups_of(
    participant_id: int, today: date
) -> tuple[FollowUpStart | None, tuple[FollowUpLine, ...]]:
    """What the club asks this person about now, and the three times to ask with their answers."""
    works = [
        Work(row.id, row.draft.started_on, row.draft.ended_on)
        for row in outcomes_of(participant_id)
        if row.draft.kind in WORK_KINDS and row.draft.started_on is not None
    ]
    stretches = participations_of(participant_id)
    last = stretches[-1] if stretches else None
    ended_on, end = (last.ended_on, last.outcome) if last else (None, None)
    start = follow_up_start(works, ended_on, end, today)
    if start is None:
        return None, ()
    answers = _answers(participant_id, start)
    lines = []
    for months in FOLLOW_UP_MONTHS:
        line = follow_up_line(start, months)
        if months in answers:
            row_id, answer = answers[months]
            line = FollowUpLine(months, line.due_on, answer, row_id)
        lines.append(line)
    return start, tuple(lines)


def graduate_status_of(participant_id: int, today: date) -> GraduateStatus:
    """The status of a graduate (art. 2(1b)) with its three conditions and their facts."""
    facts = GraduateFacts(
        periods=tuple((p.started_on, p.ended_on) for p in participations_of(participant_id)),
        contracts=_contracts(participant_id),
        certificates=certificate_days(participant_id),
    )
    return graduate_status(facts, today, law.figure("graduate_months", today))


def _checked(draft: OutcomeDraft, today: date) -> dict[str, Any]:
    """Column values of a draft. Raises InvalidDraftError."""
    if problems := check_outcome(draft, today):
        raise InvalidDraftError(problems)
    draft = normalise_outcome(draft)
    values = {name: getattr(draft, name) for name in _NAMES}
    for name, _ in _ENUMS:
        values[name] = values[name].value if values[name] is not None else None
    return values


def _draft(row: Sequence[Any]) -> OutcomeDraft:
    values = dict(zip(_NAMES, row, strict=True))
    for name, kind in _ENUMS:
        values[name] = kind(values[name]) if values[name] is not None else None
    for name in _DAYS:
        values[name] = day_of(values[name])
    return OutcomeDraft(**values)


def _answers(participant_id: int, start: FollowUpStart) -> dict[int, tuple[int, FollowUpDraft]]:
    """The answers counted from this start, by months, with their ids."""
    rows = database.rows(
        "SELECT id, since_on, months, outcome_id, asked_on, answer, note FROM follow_up"
        " WHERE participant_id = ? AND outcome_id IS ?"
        " AND (outcome_id IS NOT NULL OR since_on = ?)",
        (participant_id, start.outcome_id, start.since_on.isoformat()),
    )
    return {
        months: (
            row_id,
            FollowUpDraft(
                date.fromisoformat(since_on),
                months,
                outcome_id,
                date.fromisoformat(asked_on),
                FollowUpAnswer(answer),
                note,
            ),
        )
        for row_id, since_on, months, outcome_id, asked_on, answer, note in rows
    }


def _contracts(participant_id: int) -> tuple[GraduateContract, ...]:
    rows = database.rows(
        "SELECT number, state, starts_on, ends_on, closed_on FROM social_contract"
        " WHERE state <> 'draft' AND starts_on IS NOT NULL AND ends_on IS NOT NULL"
        f" AND (participant_id = ?1 OR id IN ({COVERED_BY.format(person='?1')})) ORDER BY id",
        (participant_id,),
    )
    return tuple(
        GraduateContract(
            number,
            ContractState(state),
            date.fromisoformat(starts_on),
            date.fromisoformat(ends_on),
            day_of(closed_on),
        )
        for number, state, starts_on, ends_on, closed_on in rows
    )


def _must_exist(participant_id: int) -> None:
    if Participant.get_or_none(Participant.id == participant_id) is None:
        raise NotFoundError(f"participant {participant_id}")


def _owner(model: type[Outcome] | type[FollowUp], record_id: int) -> int:
    table = model._meta.table_name
    rows = database.rows(f"SELECT participant_id FROM {table} WHERE id = ?", (record_id,))
    if not rows:
        raise NotFoundError(f"{table} {record_id}")
    return int(rows[0][0])
