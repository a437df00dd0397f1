"""Papers about a person while they take part: path, cover of the file, consultations, opinion."""

from datetime import date

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_content import (
    ABILITIES,
    BARRIERS,
    STRENGTHS,
    WORK_LIMITATIONS,
    ContractContent,
    Evaluation,
)
from kisdesk.domain.households import members_on
from kisdesk.domain.labels import label
from kisdesk.domain.outcomes import OutcomeDraft
from kisdesk.domain.polish import period, short_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.forms.paper_data import Row
from kisdesk.services.consultations import list_consultations
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.outcomes import follow_ups_of, outcomes_of
from kisdesk.services.papers.attended import TakenPart, percent, taken_part, total_hours
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.papers.endings import told_reason
from kisdesk.services.papers.person_facts import last_contract, person_facts
from kisdesk.services.participation_periods import Participation, participations_of
from kisdesk.storage.peewee_database import database

_TEXTS = {Variant.A: (STRENGTHS, BARRIERS), Variant.B: (ABILITIES, WORK_LIMITATIONS)}


def path(subject: Subject) -> PaperContent:
    """The diagnosis and path of a person, out of the contract in force or being drafted.

    Raises NotFoundError.
    """
    facts = person_facts(subject)
    row = last_contract(facts.card.contracts, with_drafts=True)
    words: dict[str, str] = {}
    tables: dict[str, list[Row]] = {"forms": _planned(facts.card.id)}
    if row is not None:
        content = load_content(row.id)
        strengths, barriers = _TEXTS[content.variant]
        words = {
            "contract_number": content.number,
            "contract_period": period(content.starts_on, content.ends_on),
            "strengths": content.texts.get(strengths, ""),
            "barriers": content.texts.get(barriers, ""),
        }
        tables["goals"] = [(goal.text, "", "\n".join(goal.specific)) for goal in content.goals]
        tables["reviews"] = [
            (_day(e.planned_on), _day(e.held_on), _findings(e)) for e in content.evaluations
        ]
    return facts.content("path", words, tables)


def participant_card(subject: Subject) -> PaperContent:
    """The cover of a person's file. Raises NotFoundError."""
    facts = person_facts(subject)
    card = facts.card
    forms = taken_part(card.id, last=subject.today)
    tables: dict[str, list[Row]] = {
        "household": _household(card, subject.today),
        "contracts": [
            (row.number, _day(row.starts_on), _day(row.ends_on), row.worker_name, label(row.state))
            for row in card.contracts
        ],
        "forms": [form.row for form in forms],
        "evaluations": _evaluations(card),
        "outcomes": [
            (
                _day(row.draft.started_on or row.draft.applied_on),
                label(row.draft.kind),
                _described(row.draft),
            )
            for row in reversed(outcomes_of(card.id))
        ],
        "follow_ups": _follow_ups(card.id, subject.today),
    }
    stretches = participations_of(card.id)
    words = {
        "starts_on": "\n".join(long_day(stretch.started_on) for stretch in stretches),
        "ends_on": "\n".join(
            long_day(s.ended_on) or "–" for s in stretches if _is_told(s, stretches)
        ),
        "household_type": label(card.household_type) if card.household else "",
        "attendance": _attendance(forms),
        "hours_total": total_hours(forms),
        "end_reason": told_reason(card),
    }
    return facts.content("participant_card", words, tables)


def consultation_card(subject: Subject) -> PaperContent:
    """The consultations of a person in the stretch of the subject, oldest first.

    Raises NotFoundError.
    """
    facts = person_facts(subject)
    first, last = subject.first or date.min, subject.last or date.max
    rows = list_consultations(facts.card.id, first, last)[::-1]
    table: list[Row] = [
        (
            short_date(row.day),
            f"{label(row.role)} {row.specialist}".strip(),
            str(row.minutes),
            row.topic,
            "",
            "",
        )
        for row in rows
    ]
    words = {"minutes_total": str(sum(row.minutes for row in rows)) if rows else ""}
    return facts.content("consultation_card", words, {"consultations": table})


def opinion(subject: Subject) -> PaperContent:
    """An opinion about the stretch of the subject, else about the whole participation.

    What only people can judge is asked for or left to write. Raises NotFoundError.
    """
    facts = person_facts(subject)
    forms = taken_part(facts.card.id, subject.first, subject.last or subject.today)
    goals = load_content(facts.contract.id).goals if facts.contract else ()
    words = {
        "period_from": long_day(subject.first) or facts.words["starts_on"],
        "period_to": long_day(subject.last) or facts.words["ends_on"] or long_day(subject.today),
        "attendance": _attendance(forms),
        "hours_total": total_hours(forms),
        "goals_text": "\n".join(f"{n}. {goal.text}" for n, goal in enumerate(goals, start=1)),
    }
    return facts.content("opinion", words, {"goals": [(goal.text, "") for goal in goals]})


def _is_told(stretch: Participation, stretches: list[Participation]) -> bool:
    """Whether the end of a stretch is printed; the only one, still open, is left to write."""
    return stretch.ended_on is not None or len(stretches) > 1


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _attendance(forms: list[TakenPart]) -> str:
    """ "88% (44 z 50 spotkań)"; empty where no attendance was kept."""
    share = percent(forms)
    if share is None:
        return ""
    present, meetings = (sum(getattr(f, name) for f in forms) for name in ("present", "meetings"))
    return f"{share}% ({present} z {meetings} spotkań)"


def _planned(participant_id: int) -> list[Row]:
    """The activities the person is enrolled in, with the time agreed; hours are left to write."""
    rows = database.rows(
        "SELECT a.name, coalesce(k.name, ''), e.since_on, coalesce(e.until_on, a.ends_on)"
        " FROM enrolment e JOIN activity a ON a.id = e.activity_id"
        " LEFT JOIN activity_kind k ON k.id = a.kind_id WHERE e.participant_id = ?"
        " ORDER BY e.since_on, a.name, e.id",
        (participant_id,),
    )
    return [
        (name, kind, *(_day(date.fromisoformat(day) if day else None) for day in days), "")
        for name, kind, *days in rows
    ]


def _household(card: ParticipantCard, today: date) -> list[Row]:
    return [
        (
            f"{member.first_name} {member.last_name}".strip(),
            label(member.relation, member.sex),
            _day(member.born_on),
        )
        for member in members_on(card.household, today)
    ]


def _evaluations(card: ParticipantCard) -> list[Row]:
    """Evaluations held, oldest contract first."""
    contents: list[ContractContent] = [load_content(row.id) for row in reversed(card.contracts)]
    return [
        (_day(e.held_on), label(e.kind), _findings(e))
        for content in contents
        for e in content.evaluations
        if e.held_on is not None
    ]


def _findings(evaluation: Evaluation) -> str:
    named = (
        ("osiągnięto", evaluation.done),
        ("nie osiągnięto", evaluation.not_done),
        ("uwagi", evaluation.remarks),
    )
    return "\n".join(f"{name}: {text}" for name, text in named if text.strip())


def _described(outcome: OutcomeDraft) -> str:
    parts = (
        label(outcome.work_kind) if outcome.work_kind else "",
        label(outcome.institution) if outcome.institution else "",
        outcome.body,
        outcome.subject,
        label(outcome.result) if outcome.result else "",
    )
    return ", ".join(part for part in parts if part)


def _follow_ups(participant_id: int, today: date) -> list[Row]:
    rows: list[Row] = []
    for line in follow_ups_of(participant_id, today)[1]:
        answer = line.answer
        said = label(answer.answer) if answer and answer.answer else ""
        rows.append((_day(line.due_on), _day(answer.asked_on if answer else None), said))
    return rows
