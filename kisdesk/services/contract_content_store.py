"""What a contract says, read out of the tables of the file into the one shape of the editor."""

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
from kisdesk.domain.dates import day_of
from kisdesk.domain.rights import MASKED, Right
from kisdesk.errors import NotFoundError
from kisdesk.models.contract import (
    ContractAction,
    ContractEvaluation,
    ContractGoal,
    ContractParty,
    ContractStage,
    ContractText,
)
from kisdesk.services.contract_json import content_from_json
from kisdesk.services.contract_parties import live_members, live_person, member_on_contract
from kisdesk.services.contract_tables import read_head, read_rows
from kisdesk.services.rights import has_right, require
from kisdesk.storage.peewee_database import database


def load_content(contract_id: int) -> ContractContent:
    """What the contract says now, its words masked for who may not see special-category data.

    Raises NotFoundError.
    A draft shows person and family as their cards are today. A signed contract shows the text that
    was signed last, with the evaluations held and the status of the actions as they are today.
    """
    if has_right(Right.SEE_SPECIAL):
        return _content(contract_id)
    require(Right.SEE_PEOPLE)
    with database.ungated():
        return _masked(_content(contract_id))


def _masked(content: ContractContent) -> ContractContent:
    return replace(
        content,
        texts=dict.fromkeys(content.texts, MASKED),
        goals=tuple(Goal(MASKED, (MASKED,) * len(g.specific)) for g in content.goals),
        actions=tuple(replace(action, text=MASKED) for action in content.actions),
        evaluations=tuple(
            replace(
                e,
                done=e.done and MASKED,
                not_done=e.not_done and MASKED,
                remarks=e.remarks and MASKED,
            )
            for e in content.evaluations
        ),
        amendments=tuple(replace(amendment, text=MASKED) for amendment in content.amendments),
    )


def _content(contract_id: int) -> ContractContent:
    rows = database.rows(
        "SELECT state, version, participant_id FROM social_contract WHERE id = ?", (contract_id,)
    )
    if not rows:
        raise NotFoundError(f"social_contract {contract_id}")
    state, version, participant_id = rows[0]
    if state == ContractState.DRAFT:
        return _draft_content(contract_id, participant_id)
    return _signed_content(contract_id, version)


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
        evaluations=load_evaluations(contract_id),
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
        evaluations=load_evaluations(contract_id),
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
        family.append(kept if member is None else _overlaid(kept, member_on_contract(member)))
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


def load_evaluations(contract_id: int) -> tuple[Evaluation, ...]:
    """The evaluations planned and held, in their order."""
    return tuple(
        Evaluation(
            kind=EvaluationKind(kind),
            planned_on=day_of(planned_on),
            held_on=day_of(held_on),
            done=MASKED if done is None else done,
            not_done=MASKED if not_done is None else not_done,
            remarks=MASKED if remarks is None else remarks,
            id=row_id,
        )
        for row_id, _, kind, planned_on, held_on, done, not_done, remarks in read_rows(
            ContractEvaluation, contract_id
        )
    )
