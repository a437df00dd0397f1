"""One invented person of the sample data, and what the office does about them day by day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from random import Random

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EligibilityGroup,
    EndReason,
    EvaluationKind,
    ParticipantState,
    Variant,
)
from kisdesk.domain.contract_content import ContractContent, PersonOnContract
from kisdesk.domain.drafts import ParticipantDraft, StateChangeDraft
from kisdesk.domain.outcome_codes import OutcomeKind, WorkKind
from kisdesk.domain.outcomes import OutcomeDraft
from kisdesk.domain.participants import UNEMPLOYED
from kisdesk.services import activities, contracts, outcomes, participants
from kisdesk.services import demo_words as words
from kisdesk.services.demo_contracts import extended, working_day, written
from kisdesk.services.demo_people import Inventor
from kisdesk.services.papers import issuing
from kisdesk.services.papers.content import Subject

Days = Iterator[date]
"""The days of a life's acts; what happens on a day happens when the next one is asked for."""


class World:
    """What all lives share: the day's date, the workers and the activities of the club."""

    def __init__(self, today: date, workers: tuple[int, ...], inventor: Inventor) -> None:
        self.today = today
        self.workers = workers
        self.inventor = inventor
        self.day = today
        self.activities: dict[int, words.SampleActivity] = {}
        self.last_days: dict[int, list[date]] = {}
        self.at_desk: Callable[[int], None] = lambda _worker: None

    def activities_with_a_place(self) -> list[int]:
        """Activities that take one more person today."""
        return [
            activity_id
            for activity_id, activity in self.activities.items()
            if activity.capacity is None
            or sum(day >= self.day for day in self.last_days[activity_id]) < activity.capacity
        ]


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
        participants.add_note(
            self.id, self.world.day, self.rng.choice(words.NOTES), today=self.world.day
        )

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
        contracts.sign_contract(self.contract_id, day, today=day, accepted=words.SIGNED_ALTHOUGH)

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
        contracts.record_evaluation(self.contract_id, held, today=self.world.day)

    def follow_up(self, position: int) -> None:
        """Note how an action went."""
        day = self.world.day
        status = ActionStatus.DONE if self.rng.random() < 0.88 else ActionStatus.NOT_DONE
        contracts.set_action_status(self.contract_id, position, status, day, today=day)

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
        free = world.activities_with_a_place()
        for activity_id in self.rng.sample(free, min(len(free), self.rng.randint(1, 3))):
            self.enrolments[activity_id] = activities.enrol(activity_id, self.id, world.day)
            world.last_days[activity_id].append(date.max)

    def leave_activities(self) -> None:
        """The last day in every activity is today."""
        for activity_id, enrolment_id in self.enrolments.items():
            activities.withdraw(enrolment_id, self.world.day)
            self.world.last_days[activity_id].remove(date.max)
            self.world.last_days[activity_id].append(self.world.day)
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
            (action.due_on, partial(self.follow_up, position))
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

    def certify(self) -> None:
        """Issue the certificate (art. 18(5a)) today."""
        code, day = "certificate", self.world.day
        issuing.issue_paper(code, issuing.paper_content(code, Subject(day, self.id)), on=day)

    def take_up_work(self) -> None:
        """The person has begun to work today."""
        draft = OutcomeDraft(
            OutcomeKind.WORK,
            body=self.rng.choice(words.EMPLOYERS),
            work_kind=self.rng.choice((WorkKind.EMPLOYMENT_CONTRACT, WorkKind.MANDATE)),
            started_on=self.world.day,
            basis="okazana umowa",
        )
        outcomes.record_outcome(self.id, draft, today=self.world.day)

    def _save(self, content: ContractContent) -> None:
        contracts.save_draft(self.contract_id, content, keep_history=True)

    def _family(self, on: date) -> tuple[PersonOnContract, ...]:
        offered = contracts.offered_family(self.contract_id, on)
        return tuple(p for p in offered if p.signs) if self.rng.random() < 0.4 else ()
