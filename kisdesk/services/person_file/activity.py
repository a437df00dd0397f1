"""A person's file, third part: activities, attendance, consultations, useful work, outcomes."""

from datetime import date

from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.labels import label
from kisdesk.domain.psu import clock_text, hours_text
from kisdesk.domain.psu_money import money_text
from kisdesk.domain.rows import ParticipantCard
from kisdesk.forms.dossier import Heading, Part, Section, Table, Words
from kisdesk.services.consultations import list_consultations, list_uses
from kisdesk.services.outcomes import follow_ups_of, outcomes_of
from kisdesk.services.papers.attended import hours, percent, taken_part, total_hours
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.person_file.words import code, day, joined
from kisdesk.services.psu import assignments_of_person
from kisdesk.services.psu_hours import hours_of
from kisdesk.storage.peewee_database import database

_ENROLMENTS = """
    SELECT a.name, e.since_on, coalesce(e.until_on, '') FROM enrolment e
    JOIN activity a ON a.id = e.activity_id WHERE e.participant_id = ? ORDER BY e.since_on, a.name
"""
_WAITING = """
    SELECT a.name, w.asked_on FROM waiting_entry w JOIN activity a ON a.id = w.activity_id
    WHERE w.participant_id = ? ORDER BY w.asked_on, a.name
"""
_ATTENDANCE = """
    SELECT m.day, m.starts_at, m.ends_at, a.name, t.mark, t.minutes, t.remark, t.guest_reason
    FROM attendance t JOIN meeting m ON m.id = t.meeting_id JOIN activity a ON a.id = m.activity_id
    WHERE t.participant_id = ? ORDER BY m.day, m.starts_at, m.id
"""


def activity_sections(
    card: ParticipantCard, options: PersonFileOptions, today: date
) -> list[Section]:
    """What the person took part in, and what came of it; notes last."""
    return [
        _activities(card.id),
        _alone(card.id),
        _useful_work(card.id),
        _outcomes(card.id, today),
        _notes(card, options),
    ]


def _activities(person: int) -> Section:
    enrolled = [
        (name, _day(since), _day(until))
        for name, since, until in database.rows(_ENROLMENTS, (person,))
    ]
    waiting = [(name, _day(asked)) for name, asked in database.rows(_WAITING, (person,))]
    forms = taken_part(person)
    summary = [
        (form.name, form.kind, str(form.meetings or ""), str(form.present or ""), form.row[2])
        for form in forms
    ]
    share = percent(forms)
    said = f"Obecność: {share}%. Godziny razem: {total_hours(forms) or 'nie podano'}."
    marks = [
        (
            _day(on),
            f"{clock_text(starts)}–{clock_text(ends)}",
            name,
            joined(label(AttendanceMark(mark)), f"{minutes} min" if minutes is not None else ""),
            joined(remark, f"gość: {guest}" if guest else ""),
        )
        for on, starts, ends, name, mark, minutes, remark, guest in database.rows(
            _ATTENDANCE, (person,)
        )
    ]
    parts: list[Part] = [
        Table(("Zajęcia", "Zapis od", "Zapis do"), (5.4, 1.5, 1.5), enrolled),
        Table(("Lista oczekujących: zajęcia", "Od"), (6.9, 1.5), waiting),
    ]
    if summary:
        captions = ("Forma", "Rodzaj", "Spotkań", "Obecność", "Godzin")
        parts += [Heading("Podsumowanie"), Table(captions, (3.6, 2.4, 0.9, 0.9, 0.9), summary)]
    if share is not None:
        parts.append(Words(said))
    if marks:
        captions = ("Dzień", "Godziny", "Zajęcia", "Obecność", "Uwagi")
        parts += [
            Heading("Lista obecności"),
            Table(captions, (1.1, 1.3, 3.4, 1.6, 1.6), marks, size=8.5),
        ]
    return Section(
        "6. Zajęcia i obecność", parts if enrolled or waiting or summary or marks else ()
    )


def _alone(person: int) -> Section:
    talks = [
        (day(r.day), f"{r.minutes} min", joined(label(r.role), r.specialist), r.topic)
        for r in reversed(list_consultations(person))
    ]
    uses = [
        (day(r.day), f"{r.minutes} min", label(r.what), r.note) for r in reversed(list_uses(person))
    ]
    widths = (1.1, 1, 3.4, 3)
    return Section(
        "7. Konsultacje i korzystanie z wyposażenia",
        [
            Table(("Dzień", "Czas", "Z kim", "Temat"), widths, talks),
            Table(("Dzień", "Czas", "Z czego", "Uwagi"), widths, uses),
        ],
    )


def _useful_work(person: int) -> Section:
    assigned = [
        (row.place, joined(day(row.starts_on), day(row.ends_on), by=" – "), row.tasks)
        for row in assignments_of_person(person)
    ]
    found = hours_of(person, date.min, date.max)
    worked = [
        (
            day(row.day),
            f"{clock_text(row.starts_at)}–{clock_text(row.ends_at)}",
            hours_text(row.minutes),
            row.place,
            row.supervisor,
        )
        for row in found
    ]
    parts: list[Part] = [
        Table(("Miejsce", "Okres", "Zadania"), (3, 2, 3.5), assigned),
        Table(("Dzień", "Godziny", "Czas", "Miejsce", "Opiekun"), (1.1, 1.4, 1, 3, 2), worked),
    ]
    if worked:
        parts.append(Words(f"Razem {hours(sum(row.minutes for row in found))} godz."))
    return Section("8. Prace społecznie użyteczne", parts if assigned or worked else ())


def _outcomes(person: int, today: date) -> Section:
    outcomes = [
        (
            day(o.started_on or o.applied_on),
            label(o.kind),
            joined(code(o.work_kind), code(o.institution), o.body, o.subject, code(o.result),
                   f"do {day(o.ended_on)}" if o.ended_on else "", _money(o.amount), o.basis,
                   o.note),
        )
        for o in (row.draft for row in reversed(outcomes_of(person)))
    ]  # fmt: skip
    answers = []
    for line in follow_ups_of(person, today)[1]:
        if line.answer is not None:
            said = joined(code(line.answer.answer), line.answer.note)
            answers.append((day(line.due_on), day(line.answer.asked_on), said))
    return Section(
        "9. Efekty i dalsze losy",
        [
            Table(("Data", "Efekt", "Opis"), (1.2, 2.6, 4.7), outcomes),
            Table(("Termin", "Zapytano", "Odpowiedź"), (1.2, 1.2, 6.1), answers),
        ],
    )


def _notes(card: ParticipantCard, options: PersonFileOptions) -> Section:
    title = "10. Notatki"
    if not options.notes:
        left_out = "Notatki pominięto, bo zawierają dane innych osób (art. 15 ust. 4 RODO)."
        return Section(title, (), empty=left_out if card.notes else "Brak wpisów.")
    rows = [(day(n.noted_on), n.author, n.text) for n in reversed(card.notes)]
    return Section(title, [Table(("Dzień", "Kto", "Treść"), (1.1, 1.7, 5.7), rows)])


def _money(grosze: int | None) -> str:
    return "" if grosze is None else money_text(grosze)


def _day(text: str) -> str:
    return day(date.fromisoformat(text)) if text else ""
