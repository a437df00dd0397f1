"""What a contract says, between the one shape of the editor and the tables of the file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EvaluationKind,
    Party,
    Sex,
    Variant,
)
from kisdesk.domain.contract_content import (
    Action,
    Amendment,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
    Stage,
    WorkerOnContract,
)
from kisdesk.errors import NotFoundError
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
from kisdesk.services.contract_json import content_from_json
from kisdesk.services.contract_parties import live_members, live_person
from kisdesk.services.contract_tables import (
    HEAD,
    Row,
    Wanted,
    day_of,
    day_text,
    read_head,
    read_rows,
    write_rows,
)
from kisdesk.storage.peewee_database import database


def load_content(contract_id: int) -> ContractContent:
    """What the contract says now. Raises NotFoundError.

    A draft shows person and family as their cards are today. A signed contract shows the text that
    was signed last, with the evaluations held and the status of the actions as they are today.
    """
    rows = database.rows(
        "SELECT state, version, participant_id FROM social_contract WHERE id = ?", (contract_id,)
    )
    if not rows:
        raise NotFoundError(f"social_contract {contract_id}")
    state, version, participant_id = rows[0]
    if state == ContractState.DRAFT:
        return _draft_content(contract_id, participant_id)
    return _signed_content(contract_id, version)


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


# Reading ----------------------------------------------------------------------------------------


def _draft_content(contract_id: int, participant_id: int) -> ContractContent:
    head = read_head(contract_id)
    return ContractContent(
        variant=Variant(head["variant"]),
        number=head["number"],
        place=head["place"],
        concluded_on=day_of(head["concluded_on"]),
        starts_on=day_of(head["starts_on"]),
        ends_on=day_of(head["ends_on"]),
        office=head["office"],
        person=live_person(participant_id),
        family=_family(contract_id),
        worker=WorkerOnContract(
            head["worker_last_name"], head["worker_first_name"], head["worker_phone"]
        ),
        referral=Referral(
            head["referral_number"], day_of(head["referral_on"]), head["referral_office"]
        ),
        texts={code: text for _, code, text in read_rows(ContractText, contract_id)},
        goals=_goals(contract_id),
        actions=_actions(contract_id),
        stages=tuple(
            Stage(day_of(starts), day_of(ends))
            for _, _, starts, ends in read_rows(ContractStage, contract_id)
        ),
        evaluations=_evaluations(contract_id),
    )


def _signed_content(contract_id: int, version: int) -> ContractContent:
    versions = database.rows(
        "SELECT version, agreed_on, text, content FROM contract_version"
        " WHERE contract_id = ? AND version <= ? ORDER BY version",
        (contract_id, version),
    )
    signed = content_from_json(versions[-1][3])
    actions = _actions(contract_id)
    return replace(
        signed,
        actions=tuple(
            replace(action, status=now.status, done_on=now.done_on)
            for action, now in zip(signed.actions, actions, strict=True)
        ),
        evaluations=_evaluations(contract_id),
        amendments=tuple(
            Amendment(number, date.fromisoformat(agreed_on), text)
            for number, agreed_on, text, _ in versions[1:]
        ),
    )


def _family(contract_id: int) -> tuple[PersonOnContract, ...]:
    rows = read_rows(ContractParty, contract_id)
    members = live_members([row[2] for row in rows if row[2] is not None])
    family = []
    for _, _, member_id, last_name, first_name, pesel, document, address, sex, signs in rows:
        kept = PersonOnContract(
            last_name=last_name,
            first_name=first_name,
            pesel=pesel,
            document=document,
            address=address,
            sex=None if sex is None else Sex(sex),
            member_id=member_id,
            signs=bool(signs),
        )
        member = members.get(member_id)
        family.append(kept if member is None else _overlaid(kept, member.person))
    return tuple(family)


def _overlaid(kept: PersonOnContract, member: PersonOnContract) -> PersonOnContract:
    """What the contract keeps of a household member, with what the card says today over it."""
    return replace(
        kept,
        last_name=member.last_name or kept.last_name,
        first_name=member.first_name or kept.first_name,
        pesel=member.pesel or kept.pesel,
        sex=member.sex or kept.sex,
    )


def _goals(contract_id: int) -> tuple[Goal, ...]:
    rows = read_rows(ContractGoal, contract_id)
    specific: dict[int, list[str]] = {}
    for _, parent_id, _, text in rows:
        if parent_id is not None:
            specific.setdefault(parent_id, []).append(text)
    return tuple(
        Goal(text, tuple(specific.get(goal_id, ())))
        for goal_id, parent_id, _, text in rows
        if parent_id is None
    )


def _actions(contract_id: int) -> tuple[Action, ...]:
    return tuple(
        Action(
            party=Party(party),
            text=text,
            due_on=day_of(due_on),
            due_text=due_text,
            status=ActionStatus(status),
            done_on=day_of(done_on),
            stage=stage,
        )
        for _, _, party, text, due_on, due_text, stage, status, done_on in read_rows(
            ContractAction, contract_id
        )
    )


def _evaluations(contract_id: int) -> tuple[Evaluation, ...]:
    return tuple(
        Evaluation(
            kind=EvaluationKind(kind),
            planned_on=day_of(planned_on),
            held_on=day_of(held_on),
            done=done,
            not_done=not_done,
            remarks=remarks,
            id=row_id,
        )
        for row_id, _, kind, planned_on, held_on, done, not_done, remarks in read_rows(
            ContractEvaluation, contract_id
        )
    )


# Writing ----------------------------------------------------------------------------------------


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
        (ContractStage, _in_place(ContractStage, contract_id, _stage_rows(content))),
        (ContractAction, _in_place(ContractAction, contract_id, _action_rows(content))),
        (ContractParty, _in_place(ContractParty, contract_id, _party_rows(content))),
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
        for position, person in enumerate(content.family)
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


def _in_place(model: type[BaseModel], contract_id: int, rows: Sequence[Row]) -> Wanted:
    """Each row takes the record that stood at its place."""
    ids = [row[0] for row in read_rows(model, contract_id)]
    return [(ids[i] if i < len(ids) else None, row) for i, row in enumerate(rows)]


def _write_goals(contract_id: int, goals: Sequence[Goal]) -> bool:
    present = read_rows(ContractGoal, contract_id)
    mains = [row for row in present if row[1] is None]
    place = {row[0]: row[2] for row in mains}
    below = sorted((row for row in present if row[1] is not None), key=lambda r: place[r[1]])
    wanted_mains = [(None, position, goal.text) for position, goal in enumerate(goals)]
    main_ids, mains_differ = write_rows(
        ContractGoal, contract_id, mains, matched(mains, wanted_mains), keeps_surplus=True
    )
    wanted_below = [
        (main_id, position, text)
        for main_id, goal in zip(main_ids, goals, strict=True)
        for position, text in enumerate(goal.specific)
    ]
    _, below_differ = write_rows(ContractGoal, contract_id, below, matched(below, wanted_below))
    surplus = [row[0] for row in mains[len(goals) :]]
    if surplus:
        ContractGoal.delete().where(ContractGoal.id.in_(surplus)).execute()
    return mains_differ or below_differ or bool(surplus)


def matched(present: Sequence[Row], wanted: Sequence[Row]) -> Wanted:
    return [(present[i][0] if i < len(present) else None, row) for i, row in enumerate(wanted)]
