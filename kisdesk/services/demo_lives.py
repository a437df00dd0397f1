"""The ways of the invented people through the club, told day by day as the office would do it.

A life is a generator: it yields the day of its next act and is resumed on that day, so that all
lives together happen in the order of the calendar and the history reads like a real one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EligibilityGroup,
    EndReason,
    EvaluationKind,
    LabourStatus,
    ParticipantState,
    Variant,
)
from kisdesk.domain.contract_content import ContractContent, PersonOnContract
from kisdesk.domain.dates import add_months
from kisdesk.domain.drafts import ParticipantDraft, StateChangeDraft
from kisdesk.domain.participants import UNEMPLOYED
from kisdesk.services import activities, contracts, participants
from kisdesk.services import demo_words as words
from kisdesk.services.demo_contracts import extended, working_day, written
from kisdesk.services.demo_people import Inventor

Days = Iterator[date]


class World:
    """What all lives share: the day's date, the workers and the activities of the club."""

    def __init__(self, today: date, workers: tuple[int, ...], inventor: Inventor) -> None:
        self.today = today
        self.workers = workers
        self.inventor = inventor
        self.day = today
        self.activities: dict[int, words.SampleActivity] = {}
        self.enrolled: dict[int, int] = {}
        self.at_desk: Callable[[int], None] = lambda _worker: None


@dataclass(frozen=True)
class Story:
    """One kind of life. ``tell`` goes from the first visit to today."""

    name: str
    count: int
    tell: "Callable[[Life], Days]"


class Life:
    """One invented person and the acts of the office about them."""

    def __init__(self, world: World, rng: Random) -> None:
        self.world = world
        self.rng = rng
        self.worker = rng.choice(world.workers)
        self.id = 0
        self.contract_id = 0
        self.enrolments: dict[int, int] = {}
        self.draft = ParticipantDraft()

    @property
    def group(self) -> EligibilityGroup:
        """The main ground."""
        return self.draft.grounds[0].group if self.draft.grounds else EligibilityGroup.OTHER

    def before(self, earliest: int, latest: int) -> date:
        """A working day about that many days before today."""
        return working_day(self.world.today - timedelta(days=self.rng.randint(earliest, latest)))

    # Acts -----------------------------------------------------------------------------------

    def register(self, **changes: object) -> None:
        """Take the person in as a candidate today."""
        day = self.world.day
        self.draft = self.world.inventor.person(self.rng, day, self.worker)
        self.draft = replace(self.draft, **changes)  # type: ignore[arg-type]
        household = self.world.inventor.household(self.rng, self.draft)
        self.id = participants.register_participant(
            self.draft, on=day, today=day, household=household
        )

    def move(
        self,
        state: ParticipantState,
        reason: EndReason | None = None,
        note: str = "",
        why: str = "",
    ) -> None:
        """Change the person's state today."""
        change = StateChangeDraft(state, self.world.day, reason, note, why)
        participants.change_state(self.id, change, today=self.world.day)

    def note(self) -> None:
        """Somebody writes a note; it need not be the person's own worker."""
        if self.rng.random() < 0.3:
            self.world.at_desk(self.rng.choice(self.world.workers))
        participants.add_note(self.id, self.world.day, self.rng.choice(words.NOTES))

    def draft_contract(self, starts_on: date, months: int = 6) -> None:
        """Write the draft of a contract today."""
        day = self.world.day
        unemployed = self.draft.labour_status in UNEMPLOYED
        is_b = unemployed and self.rng.random() < 0.45
        variant = Variant.B if is_b else Variant.A
        self.contract_id = contracts.start_contract(self.id, variant, today=day)
        self._save(
            written(
                self.rng,
                contracts.get_contract(self.contract_id).content,
                self.group,
                starts_on=starts_on,
                months=months,
                family=self._family(starts_on),
            )
        )

    def sign(self) -> None:
        """The contract is signed today."""
        day = self.world.day
        contracts.sign_contract(self.contract_id, day, today=day)

    def amend(self) -> None:
        """Two more months are agreed today."""
        content = extended(contracts.get_contract(self.contract_id).content)
        day = self.world.day
        contracts.amend_contract(self.contract_id, content, day, words.AMENDMENT, today=day)

    def evaluate(self) -> None:
        """Hold the evaluation that comes next."""
        card = contracts.get_contract(self.contract_id)
        due = next((e for e in card.content.evaluations if e.held_on is None), None)
        if due is None or due.kind is EvaluationKind.FINAL:
            return
        held = replace(
            due,
            held_on=self.world.day,
            done=self.rng.choice(words.DONE),
            not_done=self.rng.choice(words.NOT_DONE),
        )
        contracts.record_evaluation(self.contract_id, held)

    def follow_up(self, position: int, due_on: date) -> None:
        """Note how an action went."""
        status = ActionStatus.DONE if self.rng.random() < 0.88 else ActionStatus.NOT_DONE
        contracts.set_action_status(self.contract_id, position, status, due_on)

    def close(self, state: ContractState, text: str) -> None:
        """End the contract today with a final evaluation."""
        card = contracts.get_contract(self.contract_id)
        final = next(
            e for e in card.content.evaluations if e.kind is EvaluationKind.FINAL and not e.held_on
        )
        final = replace(final, held_on=self.world.day, done=text)
        day = self.world.day
        contracts.close_contract(self.contract_id, state, day, text, today=day, final=final)

    def enrol(self) -> None:
        """Enrol the person in one to three activities that have a place."""
        world = self.world
        free = [
            activity_id
            for activity_id, activity in world.activities.items()
            if activity.capacity is None or world.enrolled[activity_id] < activity.capacity
        ]
        for activity_id in self.rng.sample(free, min(len(free), self.rng.randint(1, 3))):
            self.enrolments[activity_id] = activities.enrol(activity_id, self.id, world.day)
            world.enrolled[activity_id] += 1

    def leave_activities(self) -> None:
        """The last day in every activity is today."""
        for activity_id, enrolment_id in self.enrolments.items():
            activities.withdraw(enrolment_id, self.world.day)
            self.world.enrolled[activity_id] -= 1
        self.enrolments = {}

    def contact_labour_office(self) -> None:
        """Note the contact with the labour office of a few days ago."""
        if self.draft.labour_status not in UNEMPLOYED:
            return
        contact_on = self.world.day - timedelta(days=self.rng.randint(1, 9))
        self.draft = replace(self.draft, labour_office_contact_on=contact_on)
        participants.update_participant(self.id, self.draft, today=self.world.day)

    # Stretches ------------------------------------------------------------------------------

    def enter(self, starts_on: date, months: int = 6, **changes: object) -> Days:
        """From the first visit to the signed contract and the first activities."""
        starts_on = working_day(starts_on)
        yield starts_on - timedelta(days=self.rng.randint(8, 24))
        self.register(**changes)
        if self.rng.random() < 0.5:
            self.note()
        yield starts_on - timedelta(days=self.rng.randint(1, 5))
        self.draft_contract(starts_on, months)
        yield starts_on
        self.sign()
        self.move(ParticipantState.ACTIVE)
        self.enrol()

    def follow(self, until: date, *, leaves_open: int = 0) -> Days:
        """Evaluations, notes and visits at the labour office on their days before ``until``.

        ``leaves_open`` evaluations whose day has come are not held.
        """
        content = contracts.get_contract(self.contract_id).content
        assert content.starts_on is not None  # it was signed
        due = [
            (e.planned_on, self.evaluate)
            for e in content.evaluations
            if e.kind is EvaluationKind.PERIODIC and e.planned_on and e.planned_on <= until
        ]
        acts: list[tuple[date, Callable[[], None]]] = due[: len(due) - leaves_open]
        acts += [
            (action.due_on, partial(self.follow_up, position, action.due_on))
            for position, action in enumerate(content.actions)
            if action.due_on and action.due_on <= until and self.rng.random() < 0.93
        ]
        span = max(1, (until - content.starts_on).days)
        for _ in range(self.rng.randint(0, 3)):
            acts.append((content.starts_on + timedelta(days=self.rng.randrange(span)), self.note))
        contacts = range(self.rng.randint(30, 60), span, 55)
        acts += [
            (content.starts_on + timedelta(days=d), self.contact_labour_office) for d in contacts
        ]
        for day, act in sorted(acts, key=lambda a: a[0]):
            yield day
            act()

    def end(
        self, day: date, contract: ContractState, state: ParticipantState, why: EndReason, text: str
    ) -> Days:
        """Contract closed and participation ended on one day."""
        yield day
        self.leave_activities()
        self.close(contract, text)
        self.move(state, why, text)

    def _save(self, content: ContractContent) -> None:
        contracts.save_draft(self.contract_id, content, keep_history=True)

    def _family(self, on: date) -> tuple[PersonOnContract, ...]:
        offered = contracts.offered_family(self.contract_id, on)
        return tuple(p for p in offered if p.signs) if self.rng.random() < 0.4 else ()


# Stories ------------------------------------------------------------------------------------


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


def _new_candidate(life: Life) -> Days:
    yield life.before(1, 16)
    gaps: dict[str, object] = life.rng.choice(
        ({}, {"informed_on": None}, {"grounds": ()}, {"pesel": "", "document_kind": None})
    )
    life.register(**gaps)
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
