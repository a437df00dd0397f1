"""A person's file, second part: their contracts with texts, goals, actions and evaluations."""

from collections.abc import Sequence

from kisdesk.domain.contract_content import ContractContent, PersonOnContract
from kisdesk.domain.labels import label
from kisdesk.domain.rows import ContractRow, ParticipantCard
from kisdesk.forms.dossier import Facts, Heading, Part, Section, Table
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.person_file.words import code, day, joined
from kisdesk.storage.peewee_database import database

TEXT_NAMES = {
    "causes": "Przyczyny trudnej sytuacji",
    "strengths": "Możliwości osoby i rodziny",
    "barriers": "Ograniczenia, bariery",
    "expected_effects": "Oczekiwane efekty",
    "promised_help": "Deklarowana pomoc",
    "evaluation_terms": "Terminy i sposób oceny",
    "consequences": "Skutki niedotrzymania kontraktu",
    "education_and_skills": "Wykształcenie i umiejętności",
    "unemployment_causes": "Przyczyny bezrobocia",
    "abilities": "Możliwości",
    "work_limitations": "Ograniczenia w pracy",
    "past_efforts": "Dotychczasowe działania",
    "failure_reasons": "Przyczyny niepowodzeń",
}
"""Short names of the long texts, by code."""


def contract_sections(card: ParticipantCard, options: PersonFileOptions) -> list[Section]:
    """All contracts; of one that belongs to somebody else only that it covers the person."""
    parts: list[Part] = []
    for row in card.contracts:
        parts += _contract(row, card.id, options)
    return [Section("5. Kontrakty socjalne", parts)]


def _contract(row: ContractRow, person_id: int, options: PersonFileOptions) -> list[Part]:
    title = Heading(f"Kontrakt {row.number or '(bez numeru)'}, {label(row.state)}")
    dates = ("Okres", joined(day(row.starts_on), day(row.ends_on), by=" – "))
    if row.participant_id != person_id:
        return [title, Facts([("Rodzaj", "kontrakt innej osoby, obejmuje tę osobę"), dates])]
    content = load_content(row.id)
    parts: list[Part] = [
        title,
        Facts(
            [
                ("Rodzaj", label(row.variant)),
                ("Zawarty", joined(day(content.concluded_on), content.place)),
                dates,
                ("Zakończony", day(row.closed_on)),
                ("Pracownik socjalny", row.worker_name),
                ("Osoba na kontrakcie", _party(content.person, with_number=True)),
                *(("Objęci kontraktem", _party(p, with_number=options.numbers_of_others))
                  for p in content.family),
                ("Skierowanie", joined(content.referral.number, content.referral.office,
                                       day(content.referral.issued_on))),
            ]
        ),
    ]  # fmt: skip
    parts += _texts(content)
    parts += _plan(content)
    notes = database.rows("SELECT closing_note FROM social_contract WHERE id = ?", (row.id,))
    if notes and notes[0][0]:
        parts.append(Facts([("Uwagi przy zakończeniu", str(notes[0][0]))]))
    return parts


def _party(person: PersonOnContract, *, with_number: bool) -> str:
    number = joined(person.pesel, person.document) if with_number else ""
    return joined(joined(person.first_name, person.last_name, by=" "), number, person.address)


def _texts(content: ContractContent) -> Sequence[Part]:
    rows = [
        (TEXT_NAMES.get(name, name), text) for name, text in content.texts.items() if text.strip()
    ]
    return [Table(("Część", "Treść"), (2.2, 6.2), rows)]


def _plan(content: ContractContent) -> Sequence[Part]:
    goals = []
    for number, goal in enumerate(content.goals, start=1):
        goals.append((f"{number}.", goal.text))
        goals += [(f"{number}.{n}.", text) for n, text in enumerate(goal.specific, start=1)]
    actions = [
        (
            label(action.party),
            action.text,
            day(action.due_on) or action.due_text,
            joined(label(action.status), day(action.done_on)),
        )
        for action in content.actions
    ]
    evaluations = [
        (
            day(e.planned_on),
            day(e.held_on),
            code(e.kind),
            joined(
                f"osiągnięto: {e.done}" if e.done else "",
                f"nie osiągnięto: {e.not_done}" if e.not_done else "",
                f"uwagi: {e.remarks}" if e.remarks else "",
                by="\n",
            ),
        )
        for e in content.evaluations
    ]
    amendments = [(str(a.version), day(a.agreed_on), a.text) for a in content.amendments]
    return [
        Table(("Nr", "Cel"), (0.7, 7.7), goals),
        Table(("Strona", "Działanie", "Termin", "Stan"), (1.6, 4, 1.4, 1.4), actions),
        Table(("Planowana", "Odbyta", "Ocena", "Ustalenia"), (1.1, 1.1, 1.6, 4.6), evaluations),
        Table(("Wersja", "Uzgodniono", "Zmiana"), (0.8, 1.2, 6.4), amendments),
    ]
