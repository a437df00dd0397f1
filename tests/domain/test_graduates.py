"""Graduate of the club (art. 2(1b) of the social employment Act): every combination."""

from datetime import date, timedelta
from itertools import product

import pytest

from kisdesk.domain.codes import ContractState
from kisdesk.domain.graduates import (
    GraduateContract,
    GraduateFacts,
    Standing,
    graduate_status,
)

TODAY = date(2026, 11, 22)
MET, NOT_MET, NOT_YET = Standing.MET, Standing.NOT_MET, Standing.NOT_YET
START = date(2026, 1, 1)
ISSUED = date(2026, 9, 3)
CLOSED = date(2026, 9, 5)


def contract(state, starts_on=START, ends_on=date(2026, 8, 31), closed_on=CLOSED, number="KS/1"):
    closed = None if state is ContractState.SIGNED else closed_on
    return GraduateContract(number, state, starts_on, ends_on, closed)


PARTICIPATION = {
    MET: ((START, date(2026, 8, 31)),),
    NOT_MET: ((START, date(2026, 6, 29)),),
    NOT_YET: ((date(2026, 8, 1), None),),
}
CERTIFICATE = {MET: (ISSUED,), NOT_YET: ()}
CONTRACTS = {
    MET: (contract(ContractState.FULFILLED),),
    NOT_MET: (contract(ContractState.PARTLY_FULFILLED),),
    NOT_YET: (contract(ContractState.SIGNED),),
}


@pytest.mark.parametrize(
    ("months", "certificate", "carried_out"), list(product(PARTICIPATION, CERTIFICATE, CONTRACTS))
)
def test_every_combination_of_the_three_conditions(months, certificate, carried_out):
    facts = GraduateFacts(PARTICIPATION[months], CONTRACTS[carried_out], CERTIFICATE[certificate])
    status = graduate_status(facts, TODAY)
    each = (status.months.standing, status.certificate.standing, status.carried_out.standing)
    assert each == (months, certificate, carried_out)
    if NOT_MET in each:
        assert status.standing is NOT_MET
    elif NOT_YET in each:
        assert status.standing is NOT_YET
    else:
        assert status.standing is MET
    assert status.since == (CLOSED if each == (MET, MET, MET) else None)


@pytest.mark.parametrize(
    ("state", "standing"),
    [
        (ContractState.FULFILLED, MET),
        (ContractState.PARTLY_FULFILLED, NOT_MET),
        (ContractState.BROKEN, NOT_MET),
        (ContractState.DISSOLVED, NOT_MET),
        (ContractState.SIGNED, NOT_YET),
        (ContractState.EXPIRED, NOT_YET),
    ],
)
def test_only_a_fulfilled_contract_was_carried_out(state, standing):
    facts = GraduateFacts(PARTICIPATION[MET], (contract(state),), (ISSUED,))
    status = graduate_status(facts, TODAY)
    assert (status.carried_out.standing, status.standing) == (standing, standing)
    assert status.contract == contract(state)


@pytest.mark.parametrize(
    ("periods", "standing", "on"),
    [
        # one piece counts by calendar months, both days included
        (((date(2026, 3, 1), date(2026, 8, 31)),), MET, date(2026, 8, 31)),
        (((date(2026, 3, 1), date(2026, 8, 30)),), NOT_MET, None),
        (((date(2025, 8, 31), date(2026, 2, 28)),), MET, date(2026, 2, 28)),
        (((date(2025, 8, 31), date(2026, 2, 27)),), NOT_MET, None),
        (((date(2023, 8, 31), date(2024, 2, 28)),), NOT_MET, None),
        (((date(2023, 8, 31), date(2024, 2, 29)),), MET, date(2024, 2, 29)),
        # still running
        (((date(2026, 5, 23), None),), MET, date(2026, 11, 22)),
        (((date(2026, 5, 24), None),), NOT_YET, date(2026, 11, 23)),
        # interrupted: 180 days together
        (
            (
                (date(2026, 1, 1), date(2026, 3, 31)),  # 90 days
                (date(2026, 5, 1), date(2026, 7, 29)),  # 90 days
            ),
            MET,
            date(2026, 7, 29),
        ),
        (
            ((date(2026, 1, 1), date(2026, 3, 31)), (date(2026, 5, 1), date(2026, 7, 28))),
            NOT_MET,
            None,
        ),
    ],
)
def test_six_months_of_participation(periods, standing, on):
    months = graduate_status(GraduateFacts(periods), TODAY).months
    assert (months.standing, months.on) == (standing, on)


def test_the_days_so_far_are_told():
    facts = GraduateFacts(
        ((date(2026, 1, 1), date(2026, 1, 31)), (TODAY - timedelta(days=9), None))
    )
    assert graduate_status(facts, TODAY).days == 41


def test_nobody_who_never_took_part_is_judged():
    status = graduate_status(GraduateFacts(), TODAY)
    assert status.standing is NOT_YET
    assert {status.months, status.certificate, status.carried_out} == {status.months}
    future = GraduateFacts(((TODAY + timedelta(days=1), None),))
    assert graduate_status(future, TODAY).standing is NOT_YET


def test_since_when_is_the_last_of_the_three():
    last = date(2026, 9, 30)
    facts = GraduateFacts(PARTICIPATION[MET], CONTRACTS[MET], (last,))
    assert graduate_status(facts, TODAY).since == last
    reached_last = GraduateFacts(
        ((date(2026, 5, 1), None),),
        (contract(ContractState.FULFILLED, date(2026, 5, 1), closed_on=date(2026, 8, 1)),),
        (date(2026, 8, 2),),
    )
    assert graduate_status(reached_last, TODAY).since == date(2026, 10, 31)


def test_the_last_contract_of_the_time_decides():
    late = contract(ContractState.BROKEN, date(2026, 7, 1), date(2026, 8, 31), number="KS/2")
    facts = GraduateFacts(PARTICIPATION[MET], (*CONTRACTS[MET], late), (ISSUED,))
    assert graduate_status(facts, TODAY).standing is NOT_MET
    mended = contract(ContractState.FULFILLED, date(2026, 8, 1), date(2026, 8, 31), number="KS/3")
    facts = GraduateFacts(PARTICIPATION[MET], (late, mended), (ISSUED,))
    assert graduate_status(facts, TODAY).contract == mended


def test_a_contract_of_another_time_does_not_count():
    later = contract(ContractState.FULFILLED, date(2026, 10, 1), date(2026, 11, 1))
    facts = GraduateFacts(PARTICIPATION[MET], (later,), (ISSUED,))
    status = graduate_status(facts, TODAY)
    assert (status.carried_out.standing, status.contract) == (NOT_MET, None)
    running = GraduateFacts(PARTICIPATION[NOT_YET], ())
    assert graduate_status(running, TODAY).carried_out.standing is NOT_YET


def test_a_graduate_who_came_back_and_failed_stays_one():
    back = date(2026, 10, 1)
    facts = GraduateFacts(
        (*PARTICIPATION[MET], (back, date(2026, 11, 1))),
        (*CONTRACTS[MET], contract(ContractState.BROKEN, back, date(2026, 12, 1))),
        (ISSUED,),
    )
    status = graduate_status(facts, TODAY)
    assert (status.standing, status.since) == (MET, CLOSED)


def test_a_certificate_of_an_earlier_short_time_is_not_enough():
    first = (date(2025, 1, 1), date(2025, 3, 31))
    facts = GraduateFacts((first, *PARTICIPATION[MET]), CONTRACTS[MET], (date(2025, 4, 2),))
    assert graduate_status(facts, TODAY).certificate.standing is NOT_YET
    facts = GraduateFacts((first, *PARTICIPATION[MET]), CONTRACTS[MET], (date(2025, 4, 2), ISSUED))
    assert graduate_status(facts, TODAY).certificate.on == ISSUED


def test_a_shorter_length_in_force_is_used():
    facts = GraduateFacts(PARTICIPATION[NOT_MET])
    assert graduate_status(facts, TODAY, months=3).months.on == date(2026, 3, 31)
