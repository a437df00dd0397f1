"""What calls for attention and when: one rule per deadline, all in one table."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from kisdesk.domain import law
from kisdesk.domain.codes import ContractState, EvaluationKind, ParticipantState
from kisdesk.domain.dates import add_months
from kisdesk.domain.deadline_facts import (
    AbsenceFact,
    AfterwardsFact,
    BreachFact,
    ContractFact,
    Deadline,
    DeadlineFacts,
    DeadlineKind,
    DemandFact,
    ParticipantFact,
    RequestFact,
    Subject,
    Urgency,
    WorkerFact,
    urgency_of,
)
from kisdesk.domain.deadlines_access import authorisation, sheet_check
from kisdesk.domain.deadlines_afterwards import certificate, follow_up
from kisdesk.domain.deadlines_attendance import absences
from kisdesk.domain.deadlines_copies import backup_overdue, test_restore_due
from kisdesk.domain.deadlines_privacy import breach, data_demand, person_request
from kisdesk.domain.participants import UNEMPLOYED
from kisdesk.domain.participation import RUNNING, six_months

CONTRACT_END_DAYS = (30, 14, 7)
SOON_DAYS = 7
DRAFT_DAYS = 14
LABOUR_OFFICE_LEAD_DAYS = 14
LONG_LEAD_DAYS = 60
SIX_MONTHS_SHOWN_DAYS = 30
REPORT_LEAD_MONTHS = 1  # whole months before the month of the report: from 1 February


def _is_near(due_on: date, today: date, lead_days: int) -> bool:
    return today >= due_on - timedelta(days=lead_days)


def _of_contract(
    kind: DeadlineKind, contract: ContractFact, due_on: date, today: date, **values: object
) -> Deadline:
    return Deadline(
        kind,
        due_on,
        urgency_of(due_on, today),
        Subject.CONTRACT,
        contract.id,
        contract.participant_id,
        {"number": contract.number, **values},
    )


def _of_person(
    kind: DeadlineKind, person: ParticipantFact, due_on: date, today: date, **values: object
) -> Deadline:
    urgency = urgency_of(due_on, today)
    return Deadline(kind, due_on, urgency, Subject.PARTICIPANT, person.id, person.id, values)


def _is_over(contract: ContractFact, today: date) -> bool:
    end = contract.ends_on
    return contract.state is ContractState.SIGNED and end is not None and end < today


def contract_ends(contract: ContractFact, today: date) -> Iterator[Deadline]:
    """A signed contract ends within 30 days; ``within`` is the threshold passed: 30, 14 or 7.

    With a following contract signed, nothing has to be done. On the last day it still runs.
    """
    end = contract.ends_on
    if contract.state is not ContractState.SIGNED or end is None or contract.has_following_contract:
        return
    days_left = (end - today).days
    passed = [days for days in CONTRACT_END_DAYS if 0 <= days_left <= days]
    if passed:
        kind = DeadlineKind.CONTRACT_ENDS
        yield _of_contract(kind, contract, end, today, within=min(passed))


def contract_expired(contract: ContractFact, today: date) -> Iterator[Deadline]:
    """The term is over: without a final evaluation it expired, with one it waits to be closed."""
    if _is_over(contract, today) and contract.ends_on is not None:
        evaluated = any(
            e.kind is EvaluationKind.FINAL and e.held_on is not None for e in contract.evaluations
        )
        kind = DeadlineKind.CONTRACT_NOT_CLOSED if evaluated else DeadlineKind.CONTRACT_EXPIRED
        yield _of_contract(kind, contract, contract.ends_on, today)


def evaluations(contract: ContractFact, today: date) -> Iterator[Deadline]:
    """Planned evaluations not held, from 7 days before.

    A final one is left out once the term is over, because the expired contract already calls.
    """
    if contract.state is not ContractState.SIGNED:
        return
    for evaluation in contract.evaluations:
        planned_on = evaluation.planned_on
        if planned_on is None or evaluation.held_on is not None:
            continue
        if evaluation.kind is EvaluationKind.FINAL and _is_over(contract, today):
            continue
        if _is_near(planned_on, today, SOON_DAYS):
            yield _of_contract(
                DeadlineKind.EVALUATION,
                contract,
                planned_on,
                today,
                evaluation_id=evaluation.id,
                evaluation_kind=evaluation.kind,
            )


def actions(contract: ContractFact, today: date) -> Iterator[Deadline]:
    """Open actions of a signed contract, from 7 days before their day."""
    if contract.state is not ContractState.SIGNED:
        return
    for action in contract.open_actions:
        if _is_near(action.due_on, today, SOON_DAYS):
            yield _of_contract(
                DeadlineKind.ACTION,
                contract,
                action.due_on,
                today,
                text=action.text,
                party=action.party,
            )


def draft_lying(contract: ContractFact, today: date) -> Iterator[Deadline]:
    """A draft lying for more than 14 days; without a contract nobody takes part (art. 18(4))."""
    if contract.state is ContractState.DRAFT and contract.created_on is not None:
        due_on = contract.created_on + timedelta(days=DRAFT_DAYS)
        if due_on < today:
            yield _of_contract(DeadlineKind.DRAFT_LYING, contract, due_on, today)


_ENTERING = frozenset({ParticipantState.CANDIDATE, ParticipantState.WAITING})


def missing_data(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """No PESEL or document, no main group: due at once for those who take part, else in time."""
    if person.state not in RUNNING | _ENTERING:
        return
    due_on = today if person.state in RUNNING else today + timedelta(days=SOON_DAYS)
    if not person.has_identity:
        yield _of_person(DeadlineKind.NO_IDENTITY, person, due_on, today)
    if not person.has_main_group:
        yield _of_person(DeadlineKind.NO_MAIN_GROUP, person, due_on, today)


def no_contract(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """Somebody takes part and no signed contract covers the day (art. 18(4)).

    Due on the first day without one. Where a reason is written down (the exceptions of art. 18(7)
    to 18(10)) it stays in sight, never overdue, unless a contract ran since.
    """
    last_day = person.last_contract_day
    if person.state is not ParticipantState.ACTIVE or (last_day is not None and last_day >= today):
        return
    joined_on = max((start for start, end in person.periods if end is None), default=today)
    due_on, reason = joined_on, person.active_although.strip()
    if last_day is not None and last_day >= joined_on:
        due_on, reason = last_day + timedelta(days=1), ""
    due_on = min(due_on, today)
    yield Deadline(
        DeadlineKind.NO_CONTRACT,
        due_on,
        Urgency.THIS_MONTH if reason else urgency_of(due_on, today),
        Subject.PARTICIPANT,
        person.id,
        person.id,
        {"reason": reason},
    )


def not_informed(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """Nobody noted telling the person about data processing: art. 18f(2)–(3), first contact."""
    if person.informed_on is None and person.state in RUNNING | _ENTERING:
        starts = [start for start, _ in person.periods]
        due_on = min(starts, default=today)
        yield _of_person(DeadlineKind.NOT_INFORMED, person, min(due_on, today), today)


def labour_office_contact(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """Unemployed people contact the labour office every 90 days; day 90 is the last good one.

    Shown from 14 days before. Registration is a contact, too.
    """
    if person.labour_status not in UNEMPLOYED or person.state not in RUNNING | _ENTERING:
        return
    contacts = (person.labour_office_contact_on, person.labour_office_registered_on)
    last = max((day for day in contacts if day is not None), default=None)
    if last is None:
        return
    due_on = last + timedelta(days=law.figure("labour_office_contact_days", today))
    if _is_near(due_on, today, LABOUR_OFFICE_LEAD_DAYS):
        kind = DeadlineKind.LABOUR_OFFICE_CONTACT
        yield _of_person(kind, person, due_on, today, last_contact_on=last)


def unemployed_three_years(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """Three years of unemployed status end it; told from 60 days before."""
    registered_on = person.labour_office_registered_on
    if registered_on is None or person.labour_status not in UNEMPLOYED:
        return
    if person.state not in RUNNING | _ENTERING:
        return
    due_on = add_months(registered_on, 12 * law.figure("unemployed_status_years", today))
    if _is_near(due_on, today, LONG_LEAD_DAYS):
        yield _of_person(DeadlineKind.UNEMPLOYED_THREE_YEARS, person, due_on, today)


def six_months_of_participation(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """Six months are reached: art. 16 referral possible. Told for 30 days around, never overdue."""
    if person.state not in RUNNING:
        return
    reached = six_months(person.periods, law.figure("graduate_months", today))
    if reached is None:
        return
    if abs((reached.reached_on - today).days) <= SIX_MONTHS_SHOWN_DAYS:
        is_past = reached.reached_on < today
        urgency = Urgency.THIS_MONTH if is_past else urgency_of(reached.reached_on, today)
        yield Deadline(
            DeadlineKind.SIX_MONTHS,
            reached.reached_on,
            urgency,
            Subject.PARTICIPANT,
            person.id,
            person.id,
            {"is_in_one_piece": reached.is_in_one_piece},
        )


def disability_ruling(person: ParticipantFact, today: date) -> Iterator[Deadline]:
    """A disability ruling runs out, told from 60 days before; its last day is still good."""
    valid_until = person.disability_valid_until
    if valid_until is None or person.state not in RUNNING | _ENTERING:
        return
    if _is_near(valid_until, today, LONG_LEAD_DAYS):
        yield _of_person(DeadlineKind.DISABILITY_RULING, person, valid_until, today)


def yearly_report(facts: DeadlineFacts, today: date) -> Iterator[Deadline]:
    """The report for last year goes to the voivode by 31 March (art. 18a(6)), from 1 February."""
    month, day = law.figure("report_month", today), law.figure("report_day", today)
    due_on = date(today.year, month, day)
    year = today.year - 1
    started = facts.club_started_on
    if year in facts.reported_years or (started is not None and started.year > year):
        return
    if today >= add_months(due_on.replace(day=1), -REPORT_LEAD_MONTHS):
        kind, urgency = DeadlineKind.YEARLY_REPORT, urgency_of(due_on, today)
        yield Deadline(kind, due_on, urgency, Subject.CLUB, 0, None, {"year": year})


CONTRACT_RULES: tuple[Callable[[ContractFact, date], Iterable[Deadline]], ...] = (
    contract_ends,
    contract_expired,
    evaluations,
    actions,
    draft_lying,
)
PARTICIPANT_RULES: tuple[Callable[[ParticipantFact, date], Iterable[Deadline]], ...] = (
    no_contract,
    missing_data,
    not_informed,
    labour_office_contact,
    unemployed_three_years,
    six_months_of_participation,
    disability_ruling,
)
AFTERWARDS_RULES: tuple[Callable[[AfterwardsFact, date], Iterable[Deadline]], ...] = (
    certificate,
    follow_up,
)
ABSENCE_RULES: tuple[Callable[[AbsenceFact, date], Iterable[Deadline]], ...] = (absences,)
DEMAND_RULES: tuple[Callable[[DemandFact, date], Iterable[Deadline]], ...] = (data_demand,)
REQUEST_RULES: tuple[Callable[[RequestFact, date], Iterable[Deadline]], ...] = (person_request,)
BREACH_RULES: tuple[Callable[[BreachFact, date], Iterable[Deadline]], ...] = (breach,)
CLUB_RULES: tuple[Callable[[DeadlineFacts, date], Iterable[Deadline]], ...] = (
    yearly_report,
    backup_overdue,
    test_restore_due,
    sheet_check,
)
WORKER_RULES: tuple[Callable[[WorkerFact, date], Iterable[Deadline]], ...] = (authorisation,)

_URGENCY = list(Urgency)


def deadlines(facts: DeadlineFacts, today: date) -> list[Deadline]:
    """Every deadline that calls today, by urgency, then by day."""
    found = [d for rule in CLUB_RULES for d in rule(facts, today)]
    found += [d for c in facts.contracts for rule in CONTRACT_RULES for d in rule(c, today)]
    found += [d for p in facts.participants for rule in PARTICIPANT_RULES for d in rule(p, today)]
    found += [d for a in facts.afterwards for rule in AFTERWARDS_RULES for d in rule(a, today)]
    found += [d for a in facts.absences for rule in ABSENCE_RULES for d in rule(a, today)]
    found += [d for f in facts.demands for rule in DEMAND_RULES for d in rule(f, today)]
    found += [d for r in facts.requests for rule in REQUEST_RULES for d in rule(r, today)]
    found += [d for b in facts.breaches for rule in BREACH_RULES for d in rule(b, today)]
    found += [d for w in facts.workers for rule in WORKER_RULES for d in rule(w, today)]
    return sorted(found, key=lambda d: (_URGENCY.index(d.urgency), d.due_on, d.kind, d.subject_id))
