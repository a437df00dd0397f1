"""Following a signed contract up: evaluations, how the actions went, and the end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import ActionStatus, ContractState, EvaluationKind
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.contracts import CLOSED, ContractAction
from kisdesk.domain.texts import check_text
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models import contract as tables
from kisdesk.models.base import now_text
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.services.contract_checks import contract_record, must_allow
from kisdesk.services.contract_content_store import load_evaluations
from kisdesk.services.contract_history import SUBJECT


def plan_evaluation(contract_id: int, kind: EvaluationKind, planned_on: date) -> int:
    """Plan one more evaluation of a running contract; returns its id.

    Raises InvalidDraftError for a second final one, and ContractStateError.
    """
    with recorded_change("evaluation_planned", SUBJECT, contract_id) as change:
        must_allow(contract_record(contract_id), ContractAction.EVALUATE)
        evaluation = Evaluation(kind, planned_on)
        if _another_final(evaluation, load_evaluations(contract_id)):
            raise InvalidDraftError([Problem("kind", "final_already")])
        return _keep(change, contract_id, evaluation)


def record_evaluation(contract_id: int, evaluation: Evaluation, *, today: date) -> None:
    """Write down what an evaluation found; one without an id was not planned.

    A final one without an id is the final one that was planned. What was found stays: only undo
    takes it back. Raises InvalidDraftError, and ContractStateError unless the contract is running.
    """
    with recorded_change("evaluation_recorded", SUBJECT, contract_id) as change:
        record = contract_record(contract_id)
        must_allow(record, ContractAction.EVALUATE)
        _keep_held(change, record, evaluation, "", today)


def set_action_status(
    contract_id: int, position: int, status: ActionStatus, done_on: date | None, *, today: date
) -> None:
    """Write down how an agreed action went; ``position`` counts from 0 as in the content.

    ``done_on`` is kept only for a done action. Raises NotFoundError, ContractStateError, and
    InvalidDraftError for a day that has not come.
    """
    done_on = done_on if status is ActionStatus.DONE else None
    if done_on is not None and done_on > today:
        raise InvalidDraftError([Problem("done_on", "date_in_future")])
    with recorded_change("action_followed_up", SUBJECT, contract_id) as change:
        must_allow(contract_record(contract_id), ContractAction.EVALUATE)
        action = tables.ContractAction.get_or_none(
            (tables.ContractAction.contract == contract_id)
            & (tables.ContractAction.position == position)
        )
        if action is None:
            raise NotFoundError(f"contract_action {contract_id} {position}")
        change.update(
            tables.ContractAction,
            action.id,
            status=status.value,
            done_on=done_on,
        )


def close_contract(
    contract_id: int,
    state: ContractState,
    closed_on: date,
    note: str,
    *,
    today: date,
    final: Evaluation | None = None,
) -> None:
    """End a running contract with one of the closed states, and with its final evaluation.

    ``closed_on`` is the last day the contract counts. Raises InvalidDraftError, and
    ContractStateError unless the contract is running.
    """
    with recorded_change("contract_closed", SUBJECT, contract_id) as change:
        record = contract_record(contract_id)
        must_allow(record, ContractAction.CLOSE)
        assert record.starts_on is not None  # the tables see to it
        problems = check_text(note, "note", many_lines=True)
        if state not in CLOSED:
            problems.append(Problem("state", "not_a_closed_state", {"state": state}))
        if closed_on > today:
            problems.append(Problem("closed_on", "date_in_future"))
        if closed_on < record.starts_on:
            values = {"starts_on": record.starts_on}
            problems.append(Problem("closed_on", "before_start", values))
        if problems:
            raise InvalidDraftError(problems)
        if final is not None:
            _keep_held(change, record, replace(final, kind=EvaluationKind.FINAL), "final.", today)
        change.update(
            tables.SocialContract,
            contract_id,
            state=state.value,
            closed_on=closed_on,
            closing_note=note,
            saved_at=now_text(),
        )


def _keep_held(
    change: RecordedChange,
    record: tables.SocialContract,
    evaluation: Evaluation,
    path: str,
    today: date,
) -> None:
    assert record.signed_on is not None  # the tables see to it
    present = load_evaluations(record.id)
    evaluation = _as_planned(evaluation, present)
    problems = [
        problem
        for field in ("done", "not_done", "remarks")
        for problem in check_text(getattr(evaluation, field), f"{path}{field}", many_lines=True)
    ]
    if evaluation.held_on is None:
        problems.append(Problem(f"{path}held_on", "required"))
    elif evaluation.held_on > today:
        problems.append(Problem(f"{path}held_on", "date_in_future"))
    elif evaluation.held_on < record.signed_on:
        values = {"signed_on": record.signed_on}
        problems.append(Problem(f"{path}held_on", "before_signing", values))
    if any(e.id == evaluation.id and e.held_on is not None for e in present):
        problems.append(Problem(f"{path}held_on", "held_already"))
    if _another_final(evaluation, present):
        problems.append(Problem("final.held_on" if path else "kind", "final_already"))
    if problems:
        raise InvalidDraftError(problems)
    _keep(change, record.id, evaluation)


def _as_planned(evaluation: Evaluation, present: Sequence[Evaluation]) -> Evaluation:
    """A final evaluation that names no record is held in place of the planned one."""
    if evaluation.kind is not EvaluationKind.FINAL or evaluation.id is not None:
        return evaluation
    for planned in present:
        if planned.kind is EvaluationKind.FINAL and planned.held_on is None:
            day = evaluation.planned_on or planned.planned_on
            return replace(evaluation, id=planned.id, planned_on=day)
    return evaluation


def _another_final(evaluation: Evaluation, present: Sequence[Evaluation]) -> bool:
    return evaluation.kind is EvaluationKind.FINAL and any(
        e.kind is EvaluationKind.FINAL and e.id != evaluation.id for e in present
    )


def _keep(change: RecordedChange, contract_id: int, evaluation: Evaluation) -> int:
    """Store an evaluation in the record it was read from, or in a new one."""
    table = tables.ContractEvaluation
    values = {
        "kind": evaluation.kind.value,
        "planned_on": evaluation.planned_on,
        "held_on": evaluation.held_on,
        "done": evaluation.done,
        "not_done": evaluation.not_done,
        "remarks": evaluation.remarks,
    }
    mine = list(
        table.select().where(table.contract == contract_id).order_by(table.position, table.id)
    )
    if evaluation.id is not None:
        if evaluation.id not in [e.id for e in mine]:
            raise NotFoundError(f"contract_evaluation {evaluation.id}")
        change.update(table, evaluation.id, **values)
        return evaluation.id
    position = mine[-1].position + 1 if mine else 0
    return change.insert(table, contract=contract_id, position=position, **values)
