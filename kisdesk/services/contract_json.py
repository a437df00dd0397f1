"""What a contract says as JSON and back, exactly; the form in which signed versions are kept."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from kisdesk.domain.codes import ActionStatus, EvaluationKind, Party, Sex, Variant
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
from kisdesk.domain.dates import day_of, day_text


def content_to_json(content: ContractContent) -> str:
    """The content as one line of JSON with sorted keys: the same content gives the same text."""
    return json.dumps(
        content_to_plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def content_from_json(text: str) -> ContractContent:
    """The content a JSON text holds. Raises ValueError, KeyError or TypeError if it holds none."""
    return content_from_plain(json.loads(text))


def fingerprint(text: str) -> str:
    """SHA-256 of a JSON text, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def storable(content: ContractContent) -> ContractContent:
    """The same content with every half of a surrogate pair, which no file can hold, as U+FFFD.

    Such halves come from pasted text cut in the middle of an emoji.
    """
    text = content_to_json(content)
    if text.isascii():
        return content
    clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return content if clean == text else content_from_json(clean)


def content_to_plain(content: ContractContent) -> dict[str, Any]:
    """The content as dictionaries, lists, texts and numbers; days as ISO texts."""
    return {
        "variant": content.variant.value,
        "number": content.number,
        "version": content.version,
        "place": content.place,
        "concluded_on": day_text(content.concluded_on),
        "starts_on": day_text(content.starts_on),
        "ends_on": day_text(content.ends_on),
        "office": content.office,
        "person": _person_to_plain(content.person),
        "family": [_person_to_plain(person) for person in content.family],
        "worker": vars(content.worker),
        "referral": {
            "number": content.referral.number,
            "issued_on": day_text(content.referral.issued_on),
            "office": content.referral.office,
        },
        "texts": dict(content.texts),
        "goals": [{"text": g.text, "specific": list(g.specific)} for g in content.goals],
        "actions": [_action_to_plain(action) for action in content.actions],
        "stages": [
            {"starts_on": day_text(s.starts_on), "ends_on": day_text(s.ends_on)}
            for s in content.stages
        ],
        "evaluations": [_evaluation_to_plain(evaluation) for evaluation in content.evaluations],
        "amendments": [
            {"version": a.version, "agreed_on": a.agreed_on.isoformat(), "text": a.text}
            for a in content.amendments
        ],
    }


def content_from_plain(plain: Mapping[str, Any]) -> ContractContent:
    """The content from what ``content_to_plain`` gave; same errors as ``content_from_json``."""
    return ContractContent(
        variant=Variant(plain["variant"]),
        number=plain["number"],
        version=plain["version"],
        place=plain["place"],
        concluded_on=day_of(plain["concluded_on"]),
        starts_on=day_of(plain["starts_on"]),
        ends_on=day_of(plain["ends_on"]),
        office=plain["office"],
        person=_person(plain["person"]),
        family=tuple(_person(person) for person in plain["family"]),
        worker=WorkerOnContract(**plain["worker"]),
        referral=Referral(
            number=plain["referral"]["number"],
            issued_on=day_of(plain["referral"]["issued_on"]),
            office=plain["referral"]["office"],
        ),
        texts=dict(plain["texts"]),
        goals=tuple(Goal(g["text"], tuple(g["specific"])) for g in plain["goals"]),
        actions=tuple(_action(action) for action in plain["actions"]),
        stages=tuple(Stage(day_of(s["starts_on"]), day_of(s["ends_on"])) for s in plain["stages"]),
        evaluations=tuple(_evaluation(evaluation) for evaluation in plain["evaluations"]),
        amendments=tuple(
            Amendment(a["version"], date.fromisoformat(a["agreed_on"]), a["text"])
            for a in plain["amendments"]
        ),
    )


def _person_to_plain(person: PersonOnContract) -> dict[str, Any]:
    return {**vars(person), "sex": person.sex and person.sex.value}


def _person(plain: Mapping[str, Any]) -> PersonOnContract:
    sex = plain["sex"]
    return PersonOnContract(**{**plain, "sex": None if sex is None else Sex(sex)})


def _action_to_plain(action: Action) -> dict[str, Any]:
    return {
        **vars(action),
        "party": action.party.value,
        "status": action.status.value,
        "due_on": day_text(action.due_on),
        "done_on": day_text(action.done_on),
    }


def _action(plain: Mapping[str, Any]) -> Action:
    return Action(
        party=Party(plain["party"]),
        text=plain["text"],
        due_on=day_of(plain["due_on"]),
        due_text=plain["due_text"],
        status=ActionStatus(plain["status"]),
        done_on=day_of(plain["done_on"]),
        stage=plain["stage"],
    )


def _evaluation_to_plain(evaluation: Evaluation) -> dict[str, Any]:
    return {
        **vars(evaluation),
        "kind": evaluation.kind.value,
        "planned_on": day_text(evaluation.planned_on),
        "held_on": day_text(evaluation.held_on),
    }


def _evaluation(plain: Mapping[str, Any]) -> Evaluation:
    return Evaluation(
        kind=EvaluationKind(plain["kind"]),
        planned_on=day_of(plain["planned_on"]),
        held_on=day_of(plain["held_on"]),
        done=plain["done"],
        not_done=plain["not_done"],
        remarks=plain["remarks"],
        id=plain["id"],
    )
