"""An activity with a meeting on 24 November and the one before, and people in it."""

from collections.abc import Callable, Sequence
from datetime import date

from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.meetings import MeetingDraft
from kisdesk.services.activities import enrol_people, save_activity
from kisdesk.services.meetings import save_meeting

TODAY = date(2026, 11, 25)
SINCE = date(2026, 9, 1)
SURNAMES = (
    "Adamczyk", "Banaś", "Cieślak", "Ćwik", "Dąbek", "Fiołek", "Gajda", "Hałas", "Iwan", "Jasik",
    "Kowalska", "Lis", "Łuczak", "Mazur", "Nowak", "Ożóg", "Pająk", "Róg", "Sowa", "Śliwa",
    "Tomala", "Ujma", "Wrona", "Zając", "Źrebiec", "Żak",
)  # fmt: skip


def an_activity(name: str = "Warsztat kulinarny") -> int:
    """A class without limits of place and time."""
    return save_activity(ActivityDraft(name=name, leader="Jerzy Sikora"))


def a_meeting(activity_id: int, day: date = date(2026, 11, 24), hour: int = 10) -> int:
    """A meeting of two hours."""
    draft = MeetingDraft(activity_id, day, hour * 60, hour * 60 + 120, topic="Zupy")
    return save_meeting(draft)


def some_people(
    activity_id: int,
    make_participant: Callable[..., int],
    count: int,
    since: date = SINCE,
) -> Sequence[int]:
    """People enrolled, their surnames by the alphabet; beyond the list the names come again."""
    people = [
        make_participant(
            last_name=SURNAMES[place % len(SURNAMES)],
            first_name="Anna" if place < len(SURNAMES) else "Beata",
        )
        for place in range(count)
    ]
    enrol_people(activity_id, people, since, {"no_contract": "próba"})
    return people
