"""Written authorisations (art. 18f(4) of the social employment Act) keep the file shut or not."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.authorisation import (
    REFUSED,
    Authorisation,
    AuthorisationState,
    check_authorisation,
    is_refused,
)
from kisdesk.domain.rights import Role
from kisdesk.errors import InvalidDraftError
from kisdesk.services import session as sessions
from kisdesk.services.errors import NotAuthorisedError
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker, list_workers, update_worker
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY

OTHER = "inne hasło do pliku 9"
DAY = timedelta(days=1)
State = AuthorisationState
NONE: dict[str, Any] = {"authorised_on": None, "authorised_until": None}


@pytest.fixture(autouse=True)
def _closed_in_the_end() -> Iterator[None]:
    yield
    sessions.close_file()


@pytest.mark.parametrize(
    ("authorisation", "state"),
    [
        (Authorisation(), State.MISSING),
        (Authorisation(TODAY), State.VALID),
        (Authorisation(TODAY + DAY), State.NOT_YET),
        (Authorisation(TODAY - DAY, TODAY), State.VALID),
        (Authorisation(TODAY - DAY, TODAY - DAY), State.EXPIRED),
        (Authorisation(TODAY - DAY, withdrawn_on=TODAY), State.WITHDRAWN),
        (Authorisation(TODAY - DAY, withdrawn_on=TODAY + DAY), State.VALID),
    ],
)
def test_how_an_authorisation_stands(authorisation: Authorisation, state: State) -> None:
    assert authorisation.state(TODAY) == state
    assert (authorisation.decisive_day(TODAY) is not None) == (state in REFUSED)


_days = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(st.builds(Authorisation, _days, _days, _days), st.lists(st.builds(Authorisation, _days)))
def test_somebody_can_always_renew(own: Authorisation, others: list[Authorisation]) -> None:
    """Of all managers at least one gets in, whatever the days say."""
    managers = [own, *others]
    shut_out = [
        is_refused(Role.MANAGER, one, managers[:n] + managers[n + 1 :], TODAY)
        for n, one in enumerate(managers)
    ]
    assert not all(shut_out)


def enter(office: Session, role: Role = Role.WORKER, **days: Any) -> Session:
    add_worker(builders.worker_draft(last_name="Druga", role=role, **{**NONE, **days}), OTHER)
    sessions.close_file()
    return sessions.unlock(office.path, OTHER, today=TODAY)


@pytest.mark.parametrize(
    ("days", "state", "day"),
    [
        ({"authorised_on": TODAY + DAY}, State.NOT_YET, TODAY + DAY),
        (
            {"authorised_on": TODAY - DAY, "authorised_until": TODAY - DAY},
            State.EXPIRED,
            TODAY - DAY,
        ),
        ({"authorised_on": TODAY - DAY, "withdrawn_on": TODAY}, State.WITHDRAWN, TODAY),
    ],
)
def test_without_a_valid_authorisation_the_file_stays_shut(
    office: Session, days: dict[str, date], state: State, day: date
) -> None:
    with pytest.raises(NotAuthorisedError) as refused:
        enter(office, **days)
    assert (refused.value.state, refused.value.day) == (state, day)
    assert not sessions.is_open()
    assert database.is_closed()
    sessions.unlock(office.path, builders.PASSWORD)
    rows = database.rows("SELECT worker_name, details FROM change WHERE action = 'unlock_refused'")
    assert rows == [("Małgorzata Druga", f'{{"why": "{state}"}}')]


def test_a_file_that_was_open_stays_open_when_the_next_one_is_refused(
    office: Session, tmp_path
) -> None:
    draft = builders.worker_draft(
        last_name="Druga", authorised_on=TODAY - DAY, withdrawn_on=TODAY - DAY
    )
    add_worker(draft, OTHER)
    sessions.close_file()
    second = tmp_path / "drugi.kis"
    sessions.create_file(
        second, builders.club_draft(), builders.worker_draft(), builders.PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip
    with pytest.raises(NotAuthorisedError):
        sessions.unlock(office.path, OTHER, today=TODAY)
    assert sessions.current().path == second
    assert list_workers()


def test_a_valid_or_never_entered_authorisation_opens(office: Session) -> None:
    assert enter(office).authorisation is State.MISSING
    sessions.unlock(office.path, builders.PASSWORD)
    update_worker(2, builders.worker_draft(last_name="Druga"))
    sessions.close_file()
    assert sessions.unlock(office.path, OTHER, today=TODAY).authorisation is State.VALID


def test_the_last_manager_gets_in_to_renew(office: Session) -> None:
    expired = {"authorised_on": TODAY - 2 * DAY, "authorised_until": TODAY - DAY}
    update_worker(1, builders.worker_draft(**expired))
    sessions.close_file()
    session = sessions.unlock(office.path, builders.PASSWORD, today=TODAY)
    assert session.authorisation is State.EXPIRED
    enter(office, Role.MANAGER, **expired)  # of two who ran out either may come and renew
    sessions.unlock(office.path, builders.PASSWORD, today=TODAY)
    update_worker(2, builders.worker_draft(last_name="Druga", authorised_on=TODAY))
    sessions.close_file()
    with pytest.raises(NotAuthorisedError):
        sessions.unlock(office.path, builders.PASSWORD, today=TODAY)


def test_the_sheet_does_not_get_round_a_withdrawn_authorisation(office: Session) -> None:
    key = "-".join(sessions.recovery_groups())
    draft = builders.worker_draft(last_name="Druga", authorised_on=TODAY - DAY, withdrawn_on=TODAY)
    worker = add_worker(draft, OTHER)
    sessions.close_file()
    sessions.unlock_with_recovery_key(office.path, key)
    with pytest.raises(NotAuthorisedError):
        sessions.set_password_after_recovery(worker, "nowe hasło po odzyskaniu 5", today=TODAY)


def test_days_out_of_order_are_refused(office: Session) -> None:
    for wrong, code in (
        ({"authorised_until": TODAY}, "required"),
        ({"authorised_on": TODAY, "authorised_until": TODAY - DAY}, "authorised_until_before"),
        ({"authorised_on": TODAY, "withdrawn_on": TODAY - DAY}, "withdrawn_before"),
    ):
        draft = builders.worker_draft(**{**NONE, **wrong})
        assert [p.code for p in check_authorisation(draft.authorisation)] == [code]
        with pytest.raises(InvalidDraftError):
            update_worker(1, draft)
