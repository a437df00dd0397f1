"""The yearly report by the rules of counting of the domain file, section 4.3."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import (
    ContractState,
    EligibilityGroup,
    ParticipantState,
    Sex,
    Variant,
)
from kisdesk.domain.drafts import GroundDraft
from kisdesk.domain.rows import CountRow, YearReport
from kisdesk.errors import InvalidDraftError
from kisdesk.models.participant import Participant, StateChange
from kisdesk.services.contracts import close_contract
from kisdesk.services.participants import save_household
from kisdesk.services.participation_periods import Participation, periods_of
from kisdesk.services.reports import people_of, year_report
from kisdesk.services.session import Session
from tests.builders import TODAY, member_draft
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]
S = ParticipantState
AFTER = date(2027, 3, 1)
YEAR = 2026
History = Sequence[tuple[ParticipantState, date]]


def live(participant_id: int, history: History) -> None:
    """Give a person this history of states."""
    StateChange.delete().where(StateChange.participant == participant_id).execute()
    for state, on in history:
        StateChange.create(participant=participant_id, state=state.value, on=on)
    stretches = periods_of(history)
    Participant.update(
        state=history[-1][0].value if history else S.CANDIDATE.value,
        joined_on=stretches[-1].started_on if stretches else None,
        ended_on=stretches[-1].ended_on if stretches else None,
    ).where(Participant.id == participant_id).execute()


def row(rows: Sequence[CountRow], code: str) -> CountRow:
    return next(r for r in rows if r.code == code)


def flags(report: YearReport, person: int) -> set[str]:
    return {r.code for r in report.by_state if person in r.people}


_CASES: dict[str, tuple[History, set[str]]] = {
    "all year": (
        [(S.ACTIVE, date(2025, 6, 1))],
        {"opening", "took_part", "closing"},
    ),
    "came and stayed": ([(S.ACTIVE, date(2026, 5, 4))], {"started", "took_part", "closing"}),
    "completed": (
        [(S.ACTIVE, date(2025, 6, 1)), (S.COMPLETED, date(2026, 2, 3))],
        {"opening", "took_part", "completed", "ended"},
    ),
    "broke off": (
        [(S.ACTIVE, date(2026, 1, 2)), (S.REMOVED, date(2026, 2, 3))],
        {"started", "took_part", "dropped_out", "ended"},
    ),
    "died": (
        [(S.ACTIVE, date(2025, 1, 2)), (S.DECEASED, date(2026, 2, 3))],
        {"opening", "took_part", "dropped_out", "ended"},
    ),
    "ended on 31 December": (
        [(S.ACTIVE, date(2026, 5, 4)), (S.COMPLETED, date(2026, 12, 31))],
        {"started", "took_part", "completed", "ended"},
    ),
    "ended on 31 December of the year before": (
        [(S.ACTIVE, date(2025, 5, 4)), (S.COMPLETED, date(2025, 12, 31))],
        set(),
    ),
    "ended on 1 January": (
        [(S.ACTIVE, date(2025, 5, 4)), (S.COMPLETED, date(2026, 1, 1))],
        {"opening", "took_part", "completed", "ended"},
    ),
    "ended on 1 January of the year after": (
        [(S.ACTIVE, date(2026, 5, 4)), (S.COMPLETED, date(2027, 1, 1))],
        {"started", "took_part", "closing"},
    ),
    "started on 1 January": (
        [(S.ACTIVE, date(2026, 1, 1))],
        {"started", "first_day", "took_part", "closing"},
    ),
    "started on 31 December": (
        [(S.ACTIVE, date(2026, 12, 31))],
        {"started", "took_part", "closing"},
    ),
    "one day only": (
        [(S.ACTIVE, date(2026, 7, 1)), (S.DROPPED_OUT, date(2026, 7, 1))],
        {"started", "took_part", "dropped_out", "ended"},
    ),
    "suspended is still taking part": (
        [(S.ACTIVE, date(2025, 7, 1)), (S.SUSPENDED, date(2025, 9, 1))],
        {"opening", "took_part", "closing"},
    ),
    "completed, came back and broke off": (
        [
            (S.ACTIVE, date(2025, 7, 1)),
            (S.COMPLETED, date(2026, 2, 1)),
            (S.ACTIVE, date(2026, 3, 1)),
            (S.DROPPED_OUT, date(2026, 4, 1)),
        ],
        {"opening", "started", "took_part", "completed", "dropped_out", "ended"},
    ),
    "twice in the year": (
        [
            (S.ACTIVE, date(2026, 2, 1)),
            (S.COMPLETED, date(2026, 3, 1)),
            (S.ARCHIVED, date(2026, 3, 2)),
            (S.CANDIDATE, date(2026, 5, 1)),
            (S.ACTIVE, date(2026, 6, 1)),
        ],
        {"started", "took_part", "completed", "ended", "closing"},
    ),
    "left and came back on the same day": (
        [
            (S.ACTIVE, date(2025, 2, 1)),
            (S.COMPLETED, date(2026, 3, 1)),
            (S.ACTIVE, date(2026, 3, 1)),
        ],
        {"opening", "started", "took_part", "completed", "ended", "closing"},
    ),
    "never more than a candidate": (
        [(S.CANDIDATE, date(2026, 2, 1)), (S.REJECTED, date(2026, 3, 1))],
        set(),
    ),
    "comes only next year": ([(S.ACTIVE, date(2027, 1, 1))], set()),
}


@pytest.mark.parametrize(("history", "expected"), _CASES.values(), ids=_CASES.keys())
def test_who_is_counted_where(
    make_participant: MakeParticipant, history: History, expected: set[str]
) -> None:
    person = make_participant()
    live(person, history)

    report = year_report(YEAR, AFTER)

    assert flags(report, person) == expected
    assert report.adds_up
    for counted in report.by_state:
        assert counted.total == len(counted.people) <= 1


_states = st.lists(
    st.tuples(
        st.sampled_from([S.ACTIVE, S.SUSPENDED, S.COMPLETED, S.MOVED, S.CANDIDATE, S.ARCHIVED]),
        st.dates(date(2025, 11, 1), date(2027, 2, 1)),
    ),
    max_size=8,
).map(lambda changes: sorted(changes, key=lambda change: change[1]))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(histories=st.lists(_states, min_size=1, max_size=3))
def test_opening_and_started_minus_ended_is_closing(
    make_participant: MakeParticipant, histories: list[History]
) -> None:
    for history in histories:
        live(make_participant(), history)

    for year in (2025, 2026, 2027):
        report = year_report(year, AFTER)
        assert report.adds_up
        took_part = row(report.by_state, "took_part").total
        assert sum(r.total for r in report.by_group) == took_part


def test_everybody_has_a_column(make_participant: MakeParticipant) -> None:
    for changes in (
        {"sex": Sex.FEMALE},
        {"sex": Sex.MALE},
        {"sex": None},  # known from the PESEL number
        {"sex": None, "pesel": "", "no_document_reason": "w trakcie wyrabiania"},
    ):
        live(make_participant(**changes), [(S.ACTIVE, date(2026, 3, 1))])

    counted = row(year_report(YEAR, AFTER).by_state, "took_part")

    assert (counted.women, counted.men, counted.unrecorded, counted.total) == (2, 1, 1, 4)


def test_groups_add_up_by_the_main_one_only(make_participant: MakeParticipant) -> None:
    both = make_participant(
        grounds=(
            GroundDraft(EligibilityGroup.DISABLED, is_main=True),
            GroundDraft(EligibilityGroup.LONG_TERM_UNEMPLOYED),
        )
    )
    none = make_participant(grounds=())
    outside = make_participant()
    for person in (both, none):
        live(person, [(S.ACTIVE, date(2026, 3, 1))])

    report = year_report(YEAR, AFTER)

    assert row(report.by_group, "disabled").people == (both,)
    assert row(report.by_group, "long_term_unemployed").people == ()
    assert row(report.by_group, "").people == (none,)
    assert row(report.by_group_also, "long_term_unemployed").people == (both,)
    assert sum(r.total for r in report.by_group) == 2
    assert sum(r.total for r in report.by_group_also) == 3
    assert all(outside not in r.people for r in report.by_group_also)


def test_of_the_running_year_what_has_passed_is_counted(make_participant: MakeParticipant) -> None:
    person = make_participant()
    live(person, [(S.ACTIVE, date(2026, 3, 1)), (S.COMPLETED, TODAY)])

    assert "ended" in flags(year_report(YEAR, TODAY), person)
    assert "closing" in flags(year_report(YEAR, date(2026, 11, 21)), person)
    with pytest.raises(InvalidDraftError):
        year_report(2027, TODAY)


def test_people_behind_a_figure_come_in_the_order_given(make_participant: MakeParticipant) -> None:
    first, second = make_participant(last_name="Lis"), make_participant(last_name="Adamska")

    assert [p.last_name for p in people_of([first, second, 99])] == ["Lis", "Adamska"]


def test_contracts_of_the_year(make_participant: MakeParticipant) -> None:
    woman = make_participant()
    man = make_participant(sex=Sex.MALE)
    make_draft(woman)
    early = {"signed_on": date(2025, 12, 1), "starts_on": date(2025, 12, 1)}
    old = make_signed(woman, ends_on=date(2026, 5, 31), **early)
    close_contract(old, ContractState.FULFILLED, date(2026, 1, 1), "", today=TODAY)
    over = make_signed(man, ends_on=date(2026, 5, 31), **early)
    close_contract(over, ContractState.BROKEN, date(2025, 12, 31), "", today=TODAY)
    make_signed(woman)
    make_signed(man, variant=Variant.B)

    rows = year_report(YEAR, AFTER).contracts

    assert {r.code: (r.women, r.men) for r in rows} == {
        "concluded_a": (1, 0),
        "concluded_b": (0, 1),
        "carried_out": (2, 1),
        "fulfilled": (1, 0),
        "partly_fulfilled": (0, 0),
        "broken": (0, 0),
        "dissolved": (0, 0),
        "people_covered": (1, 1),
    }
    assert row(rows, "carried_out").people == (woman, man)


def test_family_is_covered_once(make_participant: MakeParticipant) -> None:
    from kisdesk.services.contracts import get_contract, offered_family, save_draft, sign_contract

    wife, husband = make_participant(), make_participant(sex=Sex.MALE)
    members = {
        wife: [member_draft(person_id=husband, born_on=None), member_draft()],
        husband: [member_draft(person_id=wife, born_on=None)],
    }
    for person, household in members.items():
        save_household(person, household)
        contract = make_draft(person)
        family = tuple(offered_family(contract, TODAY))
        save_draft(contract, replace(get_contract(contract).content, family=family))
        sign_contract(contract, TODAY, today=TODAY)

    covered = row(year_report(YEAR, AFTER).contracts, "people_covered")

    assert (covered.women, covered.men) == (2, 1)  # the couple and their daughter


def test_a_stretch_of_taking_part() -> None:
    days = [date(2026, 1, day) for day in range(1, 9)]
    history = [
        (S.CANDIDATE, days[0]),
        (S.ACTIVE, days[1]),
        (S.SUSPENDED, days[2]),
        (S.ACTIVE, days[3]),
        (S.MOVED, days[4]),
        (S.ARCHIVED, days[5]),
        (S.ACTIVE, days[6]),
    ]

    assert periods_of(history) == [
        Participation(days[1], days[4], S.MOVED),
        Participation(days[6]),
    ]


def test_an_empty_file_adds_up(office: Session) -> None:
    report = year_report(YEAR, AFTER)

    assert report.adds_up
    assert all(r.total == 0 for r in (*report.by_state, *report.by_group, *report.contracts))
