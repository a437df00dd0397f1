"""Closed files with what is in them: the facts their day of review is computed from."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kisdesk.domain.codes import ContractState, ParticipantState
from kisdesk.domain.dates import day_of
from kisdesk.domain.outcomes import FOLLOW_UP_MONTHS, FOLLOWED_ENDS, WORK_KINDS, follow_up_due
from kisdesk.domain.retention import (
    ATTENDANCE_PAPERS,
    CONTRACT_FILE,
    DISPOSAL_RECORD,
    OFFICE_PAPERS,
    PARTICIPANT_FILE,
    PSU_PAPERS,
    CaseFacts,
    Closing,
    ContractFacts,
    RetentionRule,
    Review,
    closing_of,
    due_of,
    review_of,
    rule_on,
)
from kisdesk.domain.retention_rows import CaseKey, ReviewRow
from kisdesk.storage.peewee_database import database

CLASS_OF_PAPER: Mapping[str, str] = {
    "attendance_sheet": ATTENDANCE_PAPERS,
    "attendance_month": ATTENDANCE_PAPERS,
    "activity_journal": ATTENDANCE_PAPERS,
    "psu_agreement": PSU_PAPERS,
    "psu_payments": PSU_PAPERS,
    "disposal_certificate": DISPOSAL_RECORD,
}
"""Classes of papers that are about no single person; all others are papers of the office."""

_OTHER_DAYS = """
    SELECT participant_id, max(day) FROM (
        SELECT participant_id, max(coalesce(applied_on, ''), coalesce(decided_on, ''),
            coalesce(started_on, '')) AS day FROM outcome
        UNION ALL SELECT participant_id, asked_on FROM follow_up
        UNION ALL SELECT a.participant_id, m.day FROM attendance a
            JOIN meeting m ON m.id = a.meeting_id
        UNION ALL SELECT participant_id, day FROM consultation
        UNION ALL SELECT participant_id, day FROM individual_use
        UNION ALL SELECT participant_id, noted_on FROM note
        UNION ALL SELECT participant_id, coalesce(issued_on, substr(issued_at, 1, 10))
            FROM issued_document WHERE participant_id IS NOT NULL
    ) WHERE participant_id IN (SELECT id FROM participant p WHERE {people})
    GROUP BY participant_id
"""
_CONTRACTS = """
    SELECT c.participant_id AS person, c.state, c.ends_on, c.closed_on, 1 AS is_own
        FROM social_contract c
        WHERE c.participant_id IN (SELECT id FROM participant p WHERE {people})
    UNION ALL
    SELECT m.person_id, c.state, c.ends_on, c.closed_on, 0 FROM contract_party t
        JOIN household_member m ON m.id = t.member_id AND m.person_id IS NOT NULL
        JOIN social_contract c ON c.id = t.contract_id AND c.state <> 'draft'
        WHERE m.person_id IN (SELECT id FROM participant p WHERE {people})
"""


def closed_cases(
    rules: Sequence[RetentionRule], today: date, participant_id: int | None = None
) -> list[ReviewRow]:
    """The files of people whose cases are closed, or that of one person."""
    people = "p.state NOT IN ('candidate', 'waiting', 'active', 'suspended')"
    if participant_id is not None:
        people += f" AND p.id = {int(participant_id)}"
    closings = {i: c.on for i, c in _closings(people, today).items() if c.on is not None}
    classes = _classes(people)
    rows = database.rows(
        "SELECT p.id, trim(p.last_name || ' ' || p.first_name),"
        " (SELECT number FROM social_contract WHERE participant_id = p.id AND number <> ''"
        "  ORDER BY id DESC LIMIT 1),"
        " (SELECT count(*) FROM issued_document WHERE participant_id = p.id),"
        " substr(min(coalesce(p.applied_on, '9'), coalesce((SELECT min(on_day) FROM state_change s"
        "  WHERE s.participant_id = p.id), '9')), 1, 4)"
        f" FROM participant p WHERE {people} ORDER BY p.sort_key, p.id"
    )
    return [
        ReviewRow(
            key=CaseKey(person),
            title=name,
            case_number=number or f"os. {person}",
            closed_on=closings[person],
            review=review_of(rules, classes[person], closings[person]),
            papers=papers,
            first_year=int(first) if first != "9" else None,
        )
        for person, name, number, papers, first in rows
        if person in closings
    ]


def paper_cases(rules: Sequence[RetentionRule], today: date) -> list[ReviewRow]:
    """Issued papers about no single person, by class and year."""
    rows = database.rows(
        "SELECT kind, substr(coalesce(issued_on, issued_at), 1, 4), count(*),"
        " max(coalesce(issued_on, substr(issued_at, 1, 10))) FROM issued_document"
        " WHERE participant_id IS NULL AND contract_id IS NULL GROUP BY 1, 2"
    )
    groups: dict[tuple[str, int], list[tuple[int, date]]] = defaultdict(list)
    for kind, year, count, last in rows:
        key = CLASS_OF_PAPER.get(kind, OFFICE_PAPERS), int(year)
        groups[key].append((count, date.fromisoformat(last)))
    found = []
    for (paper_class, year), papers in sorted(groups.items()):
        if year >= today.year:
            continue
        closed_on = max(last for _, last in papers)
        rule = rule_on(rules, paper_class, closed_on)
        found.append(
            ReviewRow(
                key=CaseKey(None, paper_class, year),
                title=f"{rule.name}, {year}",
                case_number=f"{rule.symbol or rule.name} / {year}",
                closed_on=closed_on,
                review=Review((due_of(rule, closed_on),)),
                papers=sum(count for count, _ in papers),
            )
        )
    return found


def papers_of(key: CaseKey) -> list[int]:
    """The issued papers of one class and year that are about no single person."""
    rows = database.rows(
        "SELECT id, kind FROM issued_document WHERE participant_id IS NULL AND contract_id IS NULL"
        " AND substr(coalesce(issued_on, issued_at), 1, 4) = ?",
        (f"{key.year:04}",),
    )
    return [i for i, kind in rows if CLASS_OF_PAPER.get(kind, OFFICE_PAPERS) == key.paper_class]


def _closings(people: str, today: date) -> dict[int, Closing]:
    contracts: dict[int, list[ContractFacts]] = defaultdict(list)
    for person, state, ends_on, closed_on, is_own in database.rows(
        _CONTRACTS.format(people=people)
    ):
        facts = ContractFacts(
            ContractState(state), day_of(ends_on), day_of(closed_on), bool(is_own)
        )
        contracts[person].append(facts)
    other = {i: day for i, day in database.rows(_OTHER_DAYS.format(people=people)) if day}
    psu = dict(database.rows("SELECT participant_id, max(ends_on) FROM psu_assignment GROUP BY 1"))
    kinds = ", ".join(f"'{kind.value}'" for kind in sorted(WORK_KINDS))
    works = dict(
        database.rows(
            "SELECT participant_id, max(started_on) FROM outcome"
            f" WHERE started_on IS NOT NULL AND kind IN ({kinds}) GROUP BY 1"
        )
    )
    rows = database.rows(
        "SELECT p.id, p.state, p.state_since, p.ended_on, (SELECT max(on_day) FROM state_change s"
        " WHERE s.participant_id = p.id AND s.state <> 'archived')"
        f" FROM participant p WHERE {people}"
    )
    found = {}
    for person, state, since, ended_on, last_state in rows:
        others = tuple(date.fromisoformat(d) for d in (other.get(person), last_state) if d)
        case = CaseFacts(
            state=ParticipantState(state),
            state_since=day_of(since),
            ended_on=day_of(ended_on),
            contracts=tuple(contracts[person]),
            psu_until=day_of(psu.get(person)),
            next_follow_up=_last_question(state, ended_on, works.get(person)),
            other_days=others,
        )
        found[person] = closing_of(case, today)
    return found


def _last_question(state: str, ended_on: str | None, working_since: str | None) -> date | None:
    """The day of the last follow-up after the end, or after work began."""
    days = [working_since] if working_since else []
    if ended_on and ParticipantState(state) in FOLLOWED_ENDS:
        days.append(ended_on)
    if not days:
        return None
    return follow_up_due(date.fromisoformat(max(days)), FOLLOW_UP_MONTHS[-1])


def _classes(people: str) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = defaultdict(lambda: [PARTICIPANT_FILE])
    tables: tuple[tuple[str, str], ...] = (
        ("social_contract", CONTRACT_FILE),
        ("attendance", ATTENDANCE_PAPERS),
        ("psu_assignment", PSU_PAPERS),
    )
    for table, key in tables:
        rows: list[tuple[Any, ...]] = database.rows(
            f"SELECT DISTINCT participant_id FROM {table}"
            f" WHERE participant_id IN (SELECT id FROM participant p WHERE {people})"
        )
        for (person,) in rows:
            found[person].append(key)
    return found
