"""Changes both sides agreed to after signing: the next version beside those signed before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import ActionStatus
from kisdesk.domain.contract_content import (
    Action,
    Amendment,
    ContractContent,
    Evaluation,
    PersonOnContract,
)
from kisdesk.domain.contract_rules import check_agreement
from kisdesk.domain.contracts import ContractAction
from kisdesk.domain.pesel import compact_pesel
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.models.base import now_text
from kisdesk.models.changes import recorded_change
from kisdesk.models.contract import SocialContract
from kisdesk.services.contract_checks import (
    check_parties,
    contract_record,
    must_allow,
    other_periods,
    refuse,
)
from kisdesk.services.contract_content_store import load_content, load_evaluations
from kisdesk.services.contract_content_write import write_content
from kisdesk.services.contract_defaults import worker_named
from kisdesk.services.contract_history import SUBJECT, note_difference
from kisdesk.services.contract_json import storable
from kisdesk.services.contract_parties import live_person, present_family
from kisdesk.services.contract_signing import keep_version


def amend_contract(
    contract_id: int,
    content: ContractContent,
    agreed_on: date,
    text: str,
    *,
    today: date,
    accepted: Mapping[str, str] | None = None,
) -> int:
    """Record a change both sides agreed to as the next version; returns the id of its page.

    The version before stays readable with its page. Number, variant and day of conclusion are the
    contract's own; evaluations already held stay as they are, and so does how an unchanged action
    went. ``accepted`` gives a reason for each warning code; the history keeps it. Raises
    InvalidDraftError, and ContractStateError unless the contract is running.
    """
    reasons = dict(accepted or {})
    with recorded_change("contract_amended", SUBJECT, contract_id) as change:
        record = contract_record(contract_id)
        must_allow(record, ContractAction.AMEND)
        present = load_content(contract_id)
        content = _agreed(content, present, agreed_on, text)
        refuse(_problems(record, content, present, today), reasons)
        change.reasons = reasons
        owner = SocialContract.id == contract_id
        SocialContract.update(is_amending=True).where(owner).execute()
        write_content(contract_id, content)
        SocialContract.update(version=content.version, worker=worker_named(content.worker)).where(
            owner
        ).execute()
        content = replace(content, evaluations=load_evaluations(contract_id))
        text = content.amendments[-1].text
        document_id = keep_version(change, record, content, agreed_on, text)
        SocialContract.update(is_amending=False, saved_at=now_text()).where(owner).execute()
        note_difference(change, contract_id)
    return document_id


def check_amendment(
    contract_id: int, content: ContractContent, agreed_on: date, text: str, *, today: date
) -> list[Problem]:
    """What stands in the way of this amendment; warnings only for what the signed text has not.

    Raises NotFoundError.
    """
    present = load_content(contract_id)
    content = _agreed(content, present, agreed_on, text)
    return _problems(contract_record(contract_id), content, present, today)


def _agreed(
    content: ContractContent, present: ContractContent, agreed_on: date, text: str
) -> ContractContent:
    """What the contract would say from now on."""
    version = present.version + 1
    return storable(
        replace(
            content,
            version=version,
            number=present.number,
            concluded_on=present.concluded_on,
            family=present_family(content.family),
            actions=_with_status(content.actions, present.actions),
            evaluations=_with_held(content.evaluations, present.evaluations),
            amendments=(*present.amendments, Amendment(version, agreed_on, text)),
        )
    )


def _problems(
    record: SocialContract, content: ContractContent, present: ContractContent, today: date
) -> list[Problem]:
    amendment = content.amendments[-1]
    problems = _day_problems(record, present, amendment.agreed_on, today)
    if not amendment.text.strip():
        problems.append(Problem("text", "required"))
    problems += check_text(amendment.text, "text", many_lines=True)
    if _said(content) == _said(present):
        problems.append(Problem("text", "nothing_changed"))
    if content.variant.value != record.variant:
        problems.append(Problem("variant", "variant_is_fixed"))
    problems += _identity_problems(record, content, present)
    others = other_periods(record.id)
    known, found = (
        check_agreement(replace(said, amendments=()), others)
        + check_parties(said, record.id, amendment.agreed_on)
        for said in (present, content)
    )
    return problems + [p for p in found if not p.is_warning or p not in known]


def _day_problems(
    record: SocialContract, present: ContractContent, agreed_on: date, today: date
) -> list[Problem]:
    assert record.signed_on is not None  # the tables see to it
    last = max((a.agreed_on for a in present.amendments), default=agreed_on)
    if agreed_on > today:
        return [Problem("agreed_on", "date_in_future")]
    if agreed_on < record.signed_on:
        return [Problem("agreed_on", "before_signing", {"signed_on": record.signed_on})]
    if agreed_on < last:
        return [Problem("agreed_on", "before_last_amendment", {"agreed_on": last})]
    return []


def _identity_problems(
    record: SocialContract, content: ContractContent, present: ContractContent
) -> list[Problem]:
    """The parties stay who they are; their data may be corrected as the card was."""
    known = (present.person, live_person(record.participant_id))
    problems = []
    if compact_pesel(content.person.pesel) not in {compact_pesel(p.pesel) for p in known}:
        problems.append(Problem("person.pesel", "person_is_fixed"))
    elif not any(_share_a_name(content.person, person) for person in known):
        problems.append(Problem("person.last_name", "person_is_fixed"))
    before, after = (
        f"{c.worker.first_name} {c.worker.last_name}".strip() for c in (present, content)
    )
    if before.casefold() != after.casefold():
        values = {"before": before, "after": after}
        problems.append(Problem("worker", "worker_changes", values, is_warning=True))
    return problems


def _share_a_name(one: PersonOnContract, other: PersonOnContract) -> bool:
    return (
        one.last_name.casefold() == other.last_name.casefold()
        or one.first_name.casefold() == other.first_name.casefold()
    )


def _said(content: ContractContent) -> ContractContent:
    """What both sides agreed to, without what only follows the contract up."""
    return replace(
        content,
        version=1,
        amendments=(),
        family=present_family(content.family),
        actions=tuple(_bare(action) for action in content.actions),
        evaluations=tuple(replace(e, id=None) for e in content.evaluations),
    )


def _bare(action: Action) -> Action:
    return replace(action, status=ActionStatus.OPEN, done_on=None)


def _with_status(wanted: Sequence[Action], present: Sequence[Action]) -> tuple[Action, ...]:
    """The wanted actions; one that stays as it was agreed keeps how it went, wherever it stands."""
    left = list(present)
    kept = []
    for action in wanted:
        same = next((old for old in left if _bare(old) == _bare(action)), None)
        if same is not None:
            left.remove(same)
        kept.append(same or action)
    return tuple(kept)


def _with_held(
    wanted: Sequence[Evaluation], present: Sequence[Evaluation]
) -> tuple[Evaluation, ...]:
    """The wanted evaluations, but those held already as they were recorded."""
    held = {e.id: e for e in present if e.held_on is not None}
    kept = [held.pop(e.id, e) for e in wanted]
    return (*kept, *held.values())
