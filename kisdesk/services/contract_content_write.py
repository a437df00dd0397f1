"""Writing what a contract says into the tables of the file, by difference."""

from collections.abc import Sequence

from kisdesk.domain.contract_content import ContractContent, Evaluation, Goal
from kisdesk.domain.dates import day_text
from kisdesk.models.base import BaseModel
from kisdesk.models.contract import (
    ContractAction,
    ContractEvaluation,
    ContractGoal,
    ContractParty,
    ContractStage,
    ContractText,
    SocialContract,
)
from kisdesk.services.contract_parties import present_family
from kisdesk.services.contract_tables import HEAD, Row, Wanted, read_head, read_rows, write_rows


def write_content(contract_id: int, content: ContractContent) -> bool:
    """Make the tables say ``content``; return whether anything differed. Writes no history.

    Person and amendments are not written: the one is the participant's card until signing, the
    other the list of signed versions. Call it inside a transaction.
    """
    head = read_head(contract_id)
    wanted_head = dict(zip(HEAD, _head_values(content), strict=True))
    changed = {k: v for k, v in wanted_head.items() if head[k] != v}
    if changed:
        SocialContract.update(**changed).where(SocialContract.id == contract_id).execute()
    differs = [bool(changed), _write_goals(contract_id, content.goals)]
    for model, wanted in _wanted_children(contract_id, content):
        differs.append(write_rows(model, contract_id, read_rows(model, contract_id), wanted)[1])
    return any(differs)


def _head_values(content: ContractContent) -> Row:
    referral, worker = content.referral, content.worker
    return (
        content.variant.value,
        content.number,
        content.place,
        day_text(content.concluded_on),
        day_text(content.starts_on),
        day_text(content.ends_on),
        content.office,
        referral.number,
        day_text(referral.issued_on),
        referral.office,
        worker.last_name,
        worker.first_name,
        worker.phone,
    )


def _wanted_children(
    contract_id: int, content: ContractContent
) -> list[tuple[type[BaseModel], Wanted]]:
    texts = {code: text_id for text_id, code, _ in read_rows(ContractText, contract_id)}
    return [
        (ContractText, [(texts.get(code), (code, text)) for code, text in content.texts.items()]),
        _in_place(ContractStage, contract_id, _stage_rows(content)),
        _in_place(ContractAction, contract_id, _action_rows(content)),
        _in_place(ContractParty, contract_id, _party_rows(content)),
        (ContractEvaluation, _wanted_evaluations(contract_id, content.evaluations)),
    ]


def _stage_rows(content: ContractContent) -> list[Row]:
    return [
        (position, day_text(stage.starts_on), day_text(stage.ends_on))
        for position, stage in enumerate(content.stages)
    ]


def _action_rows(content: ContractContent) -> list[Row]:
    return [
        (
            position,
            action.party.value,
            action.text,
            day_text(action.due_on),
            action.due_text,
            action.stage,
            action.status.value,
            day_text(action.done_on),
        )
        for position, action in enumerate(content.actions)
    ]


def _party_rows(content: ContractContent) -> list[Row]:
    return [
        (
            position,
            person.member_id,
            person.last_name,
            person.first_name,
            person.pesel,
            person.document,
            person.address,
            person.sex and person.sex.value,
            int(person.signs),
        )
        for position, person in enumerate(present_family(content.family))
    ]


def _wanted_evaluations(contract_id: int, evaluations: Sequence[Evaluation]) -> Wanted:
    """Evaluations keep the record they were read with; new ones take over records left behind.

    A draft that saves itself hands the same new evaluation over many times before it is read again.
    """
    claimed = {e.id for e in evaluations}
    present = [row[0] for row in read_rows(ContractEvaluation, contract_id)]
    free = iter([row_id for row_id in present if row_id not in claimed])
    wanted = []
    for position, e in enumerate(evaluations):
        row = (
            position,
            e.kind.value,
            day_text(e.planned_on),
            day_text(e.held_on),
            e.done,
            e.not_done,
            e.remarks,
        )
        wanted.append((e.id if e.id in present else next(free, None), row))
    return wanted


def _write_goals(contract_id: int, goals: Sequence[Goal]) -> bool:
    present = read_rows(ContractGoal, contract_id)
    mains = [row for row in present if row[1] is None]
    place = {row[0]: row[2] for row in mains}
    below = sorted((row for row in present if row[1] is not None), key=lambda r: place[r[1]])
    wanted_mains = [(None, position, goal.text) for position, goal in enumerate(goals)]
    main_ids, mains_differ = write_rows(
        ContractGoal, contract_id, mains, _matched(mains, wanted_mains), keeps_surplus=True
    )
    wanted_below = [
        (main_id, position, text)
        for main_id, goal in zip(main_ids, goals, strict=True)
        for position, text in enumerate(goal.specific)
    ]
    _, below_differ = write_rows(ContractGoal, contract_id, below, _matched(below, wanted_below))
    surplus = [row[0] for row in mains[len(goals) :]]
    if surplus:
        ContractGoal.delete().where(ContractGoal.id.in_(surplus)).execute()
    return mains_differ or below_differ or bool(surplus)


def _in_place(
    model: type[BaseModel], contract_id: int, rows: Sequence[Row]
) -> tuple[type[BaseModel], Wanted]:
    return model, _matched(read_rows(model, contract_id), rows)


def _matched(present: Sequence[Row], wanted: Sequence[Row]) -> Wanted:
    """Each wanted row takes the record that stood at its place."""
    return [(present[i][0] if i < len(present) else None, row) for i, row in enumerate(wanted)]
