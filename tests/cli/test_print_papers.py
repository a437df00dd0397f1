"""Every paper can be printed from the command line, filled from the file and blank."""

from datetime import date
from pathlib import Path

import pytest

from kisdesk.services.papers.registry import PAPERS, Scope
from tests import builders
from tests.cli.conftest import Run
from tests.cli.test_commands import text_of

WEEK = "2026-11-25"


def subject_of(scope: Scope, sample: Path) -> list[str]:
    """What stands behind the name of a paper of that scope, for something in the sample."""
    from kisdesk.services import session
    from kisdesk.services.activities import list_activities
    from kisdesk.services.meeting_rows import list_meetings
    from kisdesk.services.participants import ParticipantQuery, list_participants
    from kisdesk.services.psu import list_agreements

    session.unlock(sample, builders.PASSWORD)
    try:
        day = date.fromisoformat(WEEK)
        meeting = list_meetings(day, day)[0]
        found = {
            Scope.PERSON: list_participants(ParticipantQuery())[0].id,
            Scope.ACTIVITY: list_activities(day)[0].id,
            Scope.MEETING: meeting.id,
            Scope.MONTH: meeting.activity_id,
            Scope.PSU: list_agreements(day)[0].id,
        }
    finally:
        session.close_file()
    number = [str(found[scope])] if scope in found else []
    return [*number, "--month", WEEK[:7]]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_every_paper_is_printed(run: Run, sample: Path, tmp_path: Path, paper) -> None:
    target = tmp_path / "druk.pdf"
    answer = run("print", sample, paper.code, *subject_of(paper.scope, sample), "-o", target)
    assert answer.code == 0, answer.err
    assert "PRZYKŁADOWE" in text_of(target)
    blank = tmp_path / "pusty.pdf"
    assert run("print", sample, paper.code, "--blank", "tak", "-o", blank).code == 0
    assert text_of(blank)


def test_the_plan_of_a_week_is_printed(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    assert run("print", sample, "plan", "--week", WEEK, "-o", target).code == 0
    assert "Zajęcia kulinarne" in text_of(target)


def test_the_papers_are_listed(run: Run) -> None:
    answer = run("papers")
    codes = [line.split("\t")[0] for line in answer.out.splitlines()]
    assert codes == ["contract", "plan", *(paper.code for paper in PAPERS)]
