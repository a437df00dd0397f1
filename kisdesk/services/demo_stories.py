"""The ways of the invented people through the club.

A story is a generator: it yields the day of its next act and is resumed on that day, so that all
lives together happen in the order of the calendar and the history reads like a real one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kisdesk.domain.codes import ContractState, EndReason, LabourStatus, ParticipantState
from kisdesk.domain.dates import add_months
from kisdesk.services import demo_words as words
from kisdesk.services.demo_contracts import working_day
from kisdesk.services.demo_lives import Days, Life


@dataclass(frozen=True)
class Story:
    """One kind of life. ``tell`` goes from the first visit to today."""

    name: str
    count: int
    tell: Callable[[Life], Days]


def _running(life: Life) -> Days:
    yield from life.enter(life.before(20, 150))
    yield from life.follow(life.world.today)


def _returned(life: Life) -> Days:
    starts_on = life.before(20, 110)
    first_start = add_months(starts_on, -7)
    yield from life.enter(first_start)
    first_end = add_months(first_start, 6) - timedelta(days=2)
    yield from life.follow(first_end - timedelta(days=1))
    yield first_end
    life.close(ContractState.PARTLY_FULFILLED, words.PARTLY_FULFILLED)
    yield starts_on - timedelta(days=3)
    life.draft_contract(starts_on)
    yield starts_on
    life.sign()
    yield from life.follow(life.world.today)


def _amended(life: Life) -> Days:
    starts_on = life.before(70, 170)
    yield from life.enter(starts_on)
    agreed_on = starts_on + timedelta(days=life.rng.randint(30, 60))
    yield agreed_on
    life.amend()
    yield from _from(agreed_on, life.follow(life.world.today))


def _ending_soon(life: Life) -> Days:
    ends_on = life.world.today + timedelta(days=life.rng.randint(3, 27))
    yield from life.enter(add_months(ends_on + timedelta(days=1), -6))
    yield from life.follow(life.world.today)


def _expired(life: Life) -> Days:
    ended_on = life.before(4, 18)
    yield from life.enter(add_months(ended_on + timedelta(days=1), -6))
    yield from life.follow(ended_on)


def _evaluation_overdue(life: Life) -> Days:
    yield from life.enter(add_months(life.before(3, 14), -2))
    yield from life.follow(life.world.today, leaves_open=1)


def _without_contract(life: Life) -> Days:
    day = life.before(3, 9)
    yield day - timedelta(days=6)
    life.register()
    yield day
    life.move(
        ParticipantState.ACTIVE, why="Kontrakt przygotowany, podpisanie w przyszłym tygodniu."
    )
    life.draft_contract(working_day(life.world.today))


def _suspended(life: Life) -> Days:
    yield from life.enter(life.before(60, 140))
    day = life.before(5, 25)
    yield from life.follow(day)
    yield day
    life.move(ParticipantState.SUSPENDED, note="Pobyt w szpitalu, powrót zapowiedziany.")


# What may still be missing from a new card.
_GAPS: tuple[dict[str, object], ...] = (
    {},
    {"informed_on": None},
    {"grounds": ()},
    {"pesel": "", "document_kind": None},
)


def _new_candidate(life: Life) -> Days:
    yield life.before(1, 16)
    life.register(**life.rng.choice(_GAPS))
    if life.rng.random() < 0.5:
        life.note()


def _candidate_with_draft(life: Life) -> Days:
    day = life.before(2, 24)
    yield day - timedelta(days=life.rng.randint(1, 8))
    life.register()
    yield day
    life.draft_contract(life.world.today + timedelta(days=life.rng.randint(0, 7)))


def _waiting(life: Life) -> Days:
    day = life.before(10, 60)
    yield day
    life.register()
    yield day + timedelta(days=life.rng.randint(1, 8))
    life.move(ParticipantState.WAITING, note="Brak miejsc w grupie.")


def _completed(life: Life) -> Days:
    yield from _completed_on(life, life.before(15, 230))


def _completed_last_year(life: Life) -> Days:
    yield from _completed_on(life, life.before(350, 480))


def _archived(life: Life) -> Days:
    day = life.before(360, 420)
    yield from _completed_on(life, day)
    yield day + timedelta(days=life.rng.randint(60, 120))
    life.move(ParticipantState.ARCHIVED)


def _completed_on(life: Life, day: date) -> Days:
    yield from life.enter(add_months(day, -5))
    yield from life.follow(day - timedelta(days=1))
    is_work = life.rng.random() < 0.6
    state = ContractState.FULFILLED if is_work else ContractState.PARTLY_FULFILLED
    why = EndReason.EMPLOYMENT if is_work else EndReason.PERIOD_OVER
    text = words.FULFILLED if is_work else words.PARTLY_FULFILLED
    yield from life.end(day, state, ParticipantState.COMPLETED, why, text)
    yield day + timedelta(days=1)
    life.certify()
    if is_work:
        yield day + timedelta(days=2)
        life.take_up_work()


def _left(state: ParticipantState, why: EndReason, text: str) -> Callable[[Life], Days]:
    def tell(life: Life) -> Days:
        day = life.before(20, 200)
        yield from life.enter(add_months(day, -3))
        yield from life.follow(day - timedelta(days=1))
        broken = why in (EndReason.ABSENCES, EndReason.CONTRACT_NOT_KEPT)
        contract = ContractState.BROKEN if broken else ContractState.DISSOLVED
        yield from life.end(day, contract, state, why, text)

    return tell


def _deceased(life: Life) -> Days:
    day = life.before(40, 150)
    yield from life.enter(add_months(day, -2))
    yield day
    life.leave_activities()
    life.close(ContractState.DISSOLVED, "Zgon uczestnika.")
    life.move(ParticipantState.DECEASED, EndReason.DEATH)


def _rejected(life: Life) -> Days:
    day = life.before(20, 150)
    yield day
    life.register(labour_status=LabourStatus.EMPLOYED)
    yield day + timedelta(days=5)
    life.move(
        ParticipantState.REJECTED, note="Osoba zatrudniona na pełny etat; pokierowano do OPS."
    )


def _from(day: date, days: Days) -> Days:
    """The same days, none of them before ``day``."""
    for wanted in days:
        yield max(day, wanted)


_DROPPED_OUT, _MOVED = ParticipantState.DROPPED_OUT, ParticipantState.MOVED
STORIES: tuple[Story, ...] = (
    Story("running", 14, _running),
    Story("returned", 4, _returned),
    Story("amended", 3, _amended),
    Story("ending_soon", 4, _ending_soon),
    Story("expired", 2, _expired),
    Story("evaluation_overdue", 3, _evaluation_overdue),
    Story("without_contract", 1, _without_contract),
    Story("suspended", 2, _suspended),
    Story("new_candidate", 4, _new_candidate),
    Story("candidate_with_draft", 4, _candidate_with_draft),
    Story("waiting", 3, _waiting),
    Story("completed", 6, _completed),
    Story("completed_last_year", 2, _completed_last_year),
    Story("archived", 1, _archived),
    Story("dropped_out", 3, _left(_DROPPED_OUT, EndReason.RESIGNED, words.DISSOLVED)),
    Story("removed", 1, _left(ParticipantState.REMOVED, EndReason.ABSENCES, words.BROKEN)),
    Story("moved", 1, _left(_MOVED, EndReason.CHANGE_OF_RESIDENCE, words.DISSOLVED)),
    Story("deceased", 1, _deceased),
    Story("rejected", 1, _rejected),
)
_CYCLE = tuple(story for story in STORIES for _ in range(story.count))
_STEP = 37  # has no divisor in common with the length of the cycle: every story comes, well mixed


def story_of(index: int) -> Story:
    """The story of the person with this number, counted from 0."""
    return _CYCLE[index * _STEP % len(_CYCLE)]
