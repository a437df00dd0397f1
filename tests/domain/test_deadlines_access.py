"""Deadlines about who may process the data (art. 18f(4)) and the recovery sheet."""

from datetime import date

import pytest

from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.deadline_facts import (
    DeadlineFacts,
    DeadlineKind,
    SheetFact,
    Subject,
    WorkerFact,
)
from kisdesk.domain.deadlines import deadlines

TODAY = date(2026, 11, 22)
SIGNED = date(2026, 1, 10)
Kind = DeadlineKind


@pytest.mark.parametrize(
    ("authorisation", "reviewed_on", "found"),
    [
        (Authorisation(), None, [(Kind.NO_AUTHORISATION, TODAY)]),
        (Authorisation(SIGNED), None, [(Kind.NO_SECRECY, TODAY)]),
        (Authorisation(SIGNED, secrecy_on=SIGNED), None, []),
        (
            Authorisation(date(2025, 12, 22), secrecy_on=SIGNED), None,
            [(Kind.AUTHORISATION_REVIEW, date(2026, 12, 22))],
        ),
        (Authorisation(date(2025, 12, 23), secrecy_on=SIGNED), None, []),
        (Authorisation(date(2020, 1, 1), secrecy_on=SIGNED), TODAY, []),
        (
            Authorisation(SIGNED, date(2026, 12, 22), secrecy_on=SIGNED), None,
            [(Kind.AUTHORISATION_ENDS, date(2026, 12, 22))],
        ),
        (Authorisation(SIGNED, date(2026, 12, 23), secrecy_on=SIGNED), None, []),
        (
            Authorisation(SIGNED, date(2026, 11, 21), secrecy_on=SIGNED), None,
            [(Kind.AUTHORISATION_ENDS, date(2026, 11, 21))],
        ),
        (Authorisation(SIGNED, withdrawn_on=TODAY), None, []),
    ],
)  # fmt: skip
def test_authorisations_are_watched(
    authorisation: Authorisation, reviewed_on: date | None, found: list[tuple[Kind, date]]
) -> None:
    worker = WorkerFact(3, "Jan Łuczak", authorisation, 12, reviewed_on)
    lines = deadlines(DeadlineFacts(workers=[worker], club_started_on=TODAY), TODAY)
    assert [(line.kind, line.due_on) for line in lines] == found
    for line in lines:
        assert (line.subject, line.subject_id) == (Subject.WORKER, 3)
        assert line.values == {"name": "Jan Łuczak"}


@pytest.mark.parametrize(
    ("sheet", "due_on"),
    [
        (None, None),
        (SheetFact(None, 12), TODAY),
        (SheetFact(TODAY, 12), None),
        (SheetFact(date(2025, 12, 22), 12), date(2026, 12, 22)),
        (SheetFact(date(2025, 12, 23), 12), None),
        (SheetFact(date(2025, 12, 22), 24), None),
    ],
)
def test_the_sheet_is_looked_for_once_a_year(sheet: SheetFact | None, due_on: date | None) -> None:
    lines = deadlines(DeadlineFacts(sheet=sheet, club_started_on=TODAY), TODAY)
    expected = [] if due_on is None else [(Kind.SHEET_CHECK, due_on)]
    assert [(line.kind, line.due_on) for line in lines] == expected
