"""What may be wrong with, and what is missing from, the content of a social contract."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from kisdesk.domain import contract_content as content_codes
from kisdesk.domain import law
from kisdesk.domain.codes import EvaluationKind, Party, Variant
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contracts import ContractPeriod, overlaps
from kisdesk.domain.dates import covers, is_adult
from kisdesk.domain.identifiers import check_phone
from kisdesk.domain.pesel import check_pesel, pesel_birth_date
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem


class ContractStep(StrEnum):
    """Steps of the guided interview, in order; a gap names the step that fills it."""

    PARTIES = "parties"
    CAUSES = "causes"
    STRENGTHS = "strengths"
    BARRIERS = "barriers"
    EFFORTS = "efforts"
    GOALS = "goals"
    ACTIONS = "actions"
    EVALUATIONS = "evaluations"


STEPS: Mapping[Variant, tuple[ContractStep, ...]] = {
    Variant.A: tuple(step for step in ContractStep if step is not ContractStep.EFFORTS),
    Variant.B: tuple(ContractStep),
}

STEP_OF_TEXT: Mapping[str, ContractStep] = {
    content_codes.CAUSES: ContractStep.CAUSES,
    content_codes.STRENGTHS: ContractStep.STRENGTHS,
    content_codes.BARRIERS: ContractStep.BARRIERS,
    content_codes.EXPECTED_EFFECTS: ContractStep.GOALS,
    content_codes.PROMISED_HELP: ContractStep.ACTIONS,
    content_codes.EVALUATION_TERMS: ContractStep.EVALUATIONS,
    content_codes.CONSEQUENCES: ContractStep.EVALUATIONS,
    content_codes.EDUCATION_AND_SKILLS: ContractStep.PARTIES,
    content_codes.UNEMPLOYMENT_CAUSES: ContractStep.CAUSES,
    content_codes.ABILITIES: ContractStep.STRENGTHS,
    content_codes.WORK_LIMITATIONS: ContractStep.BARRIERS,
    content_codes.PAST_EFFORTS: ContractStep.EFFORTS,
    content_codes.FAILURE_REASONS: ContractStep.EFFORTS,
}

# Texts whose absence is worth a word before printing; the others may well stay empty.
_EXPECTED_TEXTS: Mapping[Variant, tuple[str, ...]] = {
    Variant.A: (content_codes.CAUSES, content_codes.STRENGTHS, content_codes.BARRIERS),
    Variant.B: (
        content_codes.UNEMPLOYMENT_CAUSES,
        content_codes.ABILITIES,
        content_codes.WORK_LIMITATIONS,
        content_codes.PAST_EFFORTS,
        content_codes.FAILURE_REASONS,
    ),
}
_LONG_FIELDS = frozenset(
    {*STEP_OF_TEXT, "text", "specific", "done", "not_done", "remarks", "address", "office"}
)
SIGNING_DATES_APART = 92
"""Days between signing and first day above which one of the two is probably mistyped."""


def _check_period(content: ContractContent) -> list[Problem]:
    problems = []
    start, end = content.starts_on, content.ends_on
    if start is not None and end is not None and end < start:
        problems.append(Problem("ends_on", "ends_before_start"))
    if start is not None and content.concluded_on is not None:
        apart = abs((start - content.concluded_on).days)
        if apart > SIGNING_DATES_APART:
            values = {"days": apart}
            problems.append(Problem("starts_on", "start_far_from_conclusion", values, True))
    for i, stage in enumerate(content.stages):
        field = f"stages.{i}.ends_on"
        if stage.starts_on and stage.ends_on and stage.ends_on < stage.starts_on:
            problems.append(Problem(field, "ends_before_start"))
        days = (stage.starts_on, stage.ends_on)
        if any(day is not None and not covers(start, end, day) for day in days):
            problems.append(Problem(field, "outside_contract", is_warning=True))
    return problems


def _check_days_inside(content: ContractContent) -> list[Problem]:
    start, end = content.starts_on, content.ends_on
    if start is not None and end is not None and end < start:
        return []
    days = [(f"actions.{i}.due_on", a.due_on) for i, a in enumerate(content.actions)]
    days += [
        (f"evaluations.{i}.planned_on", e.planned_on)
        for i, e in enumerate(content.evaluations)
        if e.kind is EvaluationKind.PERIODIC  # the final one is often held after the last day
    ]
    return [
        Problem(field, "outside_contract", {"day": day}, is_warning=True)
        for field, day in days
        if day is not None and not covers(start, end, day)
    ]


def _check_people(content: ContractContent) -> list[Problem]:
    problems = [
        Problem(f"person.{p.field}", p.code, p.values, True)
        for p in check_pesel(content.person.pesel)
    ]
    for i, member in enumerate(content.family):
        problems += [
            Problem(f"family.{i}.{p.field}", p.code, p.values, True)
            for p in check_pesel(member.pesel)
        ]
    if content.variant is Variant.B and content.family:
        problems.append(Problem("family", "variant_b_one_person"))
    problems += check_phone(content.worker.phone, "worker.phone")
    return problems


def _check_evaluations(content: ContractContent) -> list[Problem]:
    """One final evaluation is enough; those held stay as they are."""
    finals = [i for i, e in enumerate(content.evaluations) if e.kind is EvaluationKind.FINAL]
    held = [i for i in finals if content.evaluations[i].held_on is not None]
    meant = (held or finals)[:1]
    return [
        Problem(f"evaluations.{i}.kind", "final_already")
        for i in finals
        if i not in held and i not in meant
    ]


def check_contract_draft(
    content: ContractContent, others: Iterable[ContractPeriod] = ()
) -> list[Problem]:
    """Everything wrong with a draft; *others* are the person's other contracts.

    A draft may be saved with gaps (:func:`missing_for_print`) and with warnings. Variant B is for
    one person (ordinance of 8 November 2010 on the form, parts I B and II B).
    """
    problems = check_texts(content, _LONG_FIELDS)
    problems += _check_period(content)
    problems += _check_days_inside(content)
    problems += _check_people(content)
    problems += _check_evaluations(content)
    issued_on = content.referral.issued_on
    if issued_on and content.concluded_on and issued_on > content.concluded_on:
        problems.append(Problem("referral.issued_on", "referral_after_conclusion", is_warning=True))
    problems += [
        Problem("starts_on", "overlaps", {"number": o.number, "id": o.id}, is_warning=True)
        for o in overlaps(content.starts_on, content.ends_on, others)
    ]
    return problems


def check_agreement(
    content: ContractContent, others: Iterable[ContractPeriod] = ()
) -> list[Problem]:
    """What stands in the way of both sides agreeing to this; the errors of the draft are among it.

    Variant B needs the labour office's referral (art. 108(2) of the social assistance Act). Gaps
    in the texts do not stop a signing: they were filled by hand.
    """
    problems = check_contract_draft(content, others)
    required = {
        "number": content.number,
        "person.last_name": content.person.last_name,
        "person.first_name": content.person.first_name,
        "worker.last_name": content.worker.last_name,
        "starts_on": content.starts_on,
        "ends_on": content.ends_on,
    }
    problems += [Problem(field, "required") for field, value in required.items() if not value]
    if content.variant is Variant.B:
        problems += _referral_gaps(content, is_warning=False)
    return problems


def check_signing_day(content: ContractContent, signed_on: date, today: date) -> list[Problem]:
    """Whether the contract can have been signed on the day, and agrees with the date it bears."""
    problems = []
    if signed_on > today:
        problems.append(Problem("concluded_on", "date_in_future"))
    concluded_on = content.concluded_on
    if concluded_on is None or concluded_on == signed_on:
        return problems
    values = {"concluded_on": concluded_on, "signed_on": signed_on}
    if concluded_on > today:
        problems.append(Problem("concluded_on", "conclusion_in_future", values))
    else:
        problems.append(Problem("concluded_on", "signed_another_day", values, is_warning=True))
    return problems


def check_signatures(
    content: ContractContent,
    day: date,
    *,
    person_born_on: date | None,
    representative: str = "",
    member_births: Mapping[int, date],
) -> list[Problem]:
    """Minors never sign (art. 10 and 15 of the civil code); who is of unknown age may.

    *person_born_on* and *representative* are those of the card, *member_births* the known birth
    dates of household members by their id; of others the PESEL number tells.
    """
    problems = []
    born_on = person_born_on or pesel_birth_date(content.person.pesel)
    if born_on is not None and not is_adult(born_on, day):
        named = representative.strip()
        code = "minor_with_representative" if named else "minor_person"
        problems.append(Problem("person", code, {"representative": named} if named else {}))
    for i, member in enumerate(content.family):
        known = None if member.member_id is None else member_births.get(member.member_id)
        born_on = known or pesel_birth_date(member.pesel)
        if member.signs and born_on is not None and not is_adult(born_on, day):
            problems.append(Problem(f"family.{i}", "minor_cannot_sign"))
    return problems


def _referral_gaps(content: ContractContent, *, is_warning: bool) -> list[Problem]:
    referral = content.referral
    fields = {"number": referral.number, "issued_on": referral.issued_on, "office": referral.office}
    return [
        Problem(
            f"referral.{name}",
            "referral_incomplete",
            {"article": law.REFERRAL_CONTRACT, "step": ContractStep.PARTIES},
            is_warning,
        )
        for name, value in fields.items()
        if not value
    ]


def _party_gaps(content: ContractContent) -> Iterable[tuple[str, str]]:
    person = content.person
    if not person.last_name.strip():
        yield "person.last_name", "no_last_name"
    if not person.first_name.strip():
        yield "person.first_name", "no_first_name"
    if not person.address.strip():
        yield "person.address", "no_address"
    if not (person.pesel.strip() or person.document.strip()):
        yield "person.pesel", "no_identity"
    if not content.worker.last_name.strip():
        yield "worker.last_name", "no_worker"
    if not content.worker.phone.strip():
        yield "worker.phone", "no_worker_phone"
    if content.starts_on is None:
        yield "starts_on", "no_first_day"
    if content.ends_on is None:
        yield "ends_on", "no_last_day"


def missing_for_print(content: ContractContent) -> list[Problem]:
    """Gaps before printing, in the order of the steps; all warnings, each with ``values["step"]``.

    An empty place on paper is filled by hand, so nothing here stops a print.
    """
    gaps: list[Problem] = []

    def gap(step: ContractStep, field: str, code: str, **values: object) -> None:
        gaps.append(Problem(field, code, {"step": step, **values}, is_warning=True))

    for field, code in _party_gaps(content):
        gap(ContractStep.PARTIES, field, code)
    if content.variant is Variant.B:
        gaps += _referral_gaps(content, is_warning=True)
    for text in _EXPECTED_TEXTS[content.variant]:
        if not content.texts.get(text, "").strip():
            gap(STEP_OF_TEXT[text], f"texts.{text}", "no_text", text=text)
    if not any(goal.text.strip() for goal in content.goals):
        gap(ContractStep.GOALS, "goals", "no_main_goal")
    for party in Party:
        if not any(a.party is party and a.text.strip() for a in content.actions):
            gap(ContractStep.ACTIONS, "actions", "no_action", party=party)
    for i, action in enumerate(content.actions):
        if action.text.strip() and action.due_on is None and not action.due_text.strip():
            gap(ContractStep.ACTIONS, f"actions.{i}.due_on", "no_deadline", action=action.text)
    if not any(e.planned_on for e in content.evaluations):
        gap(ContractStep.EVALUATIONS, "evaluations", "no_evaluation_date")
    order = list(ContractStep)
    return sorted(gaps, key=lambda g: order.index(ContractStep(str(g.values["step"]))))
