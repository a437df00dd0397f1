"""Old copies go, but never the newest, none of today, and no period is left without one."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.backup_thinning import superfluous_copies

TODAY = date(2026, 11, 22)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("made", "gone"),
    [
        pytest.param([], [], id="nothing there"),
        pytest.param(["2019-01-01T10:00"], [], id="the only one, however old"),
        pytest.param(
            ["2026-11-22T08:00", "2026-11-22T09:00", "2026-11-22T15:00"], [], id="all of today"
        ),
        pytest.param(
            ["2026-11-21T08:00", "2026-11-21T15:00", "2026-11-22T08:00"], [0], id="one of yesterday"
        ),
        pytest.param(
            ["2026-10-23T08:00", "2026-10-24T08:00", "2026-11-22T08:00"],
            [],
            id="every day for a month",
        ),
        pytest.param(
            ["2026-10-20T08:00", "2026-10-22T08:00", "2026-10-23T08:00", "2026-11-22T08:00"],
            [0],
            id="one a month after 31 days",
        ),
        pytest.param(
            ["2025-11-03T08:00", "2025-11-30T08:00", "2025-12-01T08:00", "2026-11-22T08:00"],
            [0],
            id="every month for a year",
        ),
        pytest.param(
            ["2025-03-03T08:00", "2025-10-30T08:00", "2024-10-30T08:00", "2026-11-22T08:00"],
            [0],
            id="one a year after that",
        ),
        pytest.param(
            ["2026-11-20T08:00", "2026-11-20T09:00"], [0], id="the newest stays on any day"
        ),
        pytest.param(
            ["2027-02-01T08:00", "2027-02-01T09:00", "2026-11-22T08:00"],
            [],
            id="copies from the future",
        ),
    ],
)
def test_which_copies_may_go(made: list[str], gone: list[int]) -> None:
    assert superfluous_copies([moment(text) for text in made], TODAY) == gone


moments = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 23)),  # noqa: DTZ001 - local moments
    max_size=60,
)


@given(moments)
def test_what_is_never_lost(made: list[datetime]) -> None:
    gone = superfluous_copies(made, TODAY)
    kept = [at for place, at in enumerate(made) if place not in gone]
    assert not made or max(made) in kept
    assert {at for at in made if at.date() >= TODAY} <= set(kept)
    assert {at.year for at in made} == {at.year for at in kept}
    recent = [at for at in made if at.date() > TODAY - timedelta(days=31)]
    assert {at.date() for at in recent} <= {at.date() for at in kept}
    year = [at for at in made if at.date() >= date(2025, 11, 1)]
    assert {(at.year, at.month) for at in year} <= {(at.year, at.month) for at in kept}
    assert superfluous_copies(kept, TODAY) == []


@given(st.lists(st.integers(0, 2), min_size=1, max_size=90))
def test_thinning_day_after_day_keeps_a_copy_of_every_month(a_day: list[int]) -> None:
    """What stays today must still be enough tomorrow."""
    first = date(2025, 9, 3)
    held: list[datetime] = []
    ever: set[tuple[int, int]] = set()
    for number, count in enumerate(a_day):
        day = first + timedelta(days=5 * number)
        new = [datetime(day.year, day.month, day.day, 8 + n) for n in range(count)]  # noqa: DTZ001
        held += new
        ever |= {(at.year, at.month) for at in new}
        gone = superfluous_copies(held, day)
        held = [at for place, at in enumerate(held) if place not in gone]
    last = first + timedelta(days=5 * (len(a_day) - 1))
    months = {m for m in ever if (last.year - m[0]) * 12 + last.month - m[1] <= 12}
    assert months <= {(at.year, at.month) for at in held}
