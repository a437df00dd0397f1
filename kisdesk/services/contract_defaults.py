"""What a new contract says before anybody types: everything the file knows already."""

from datetime import date

from kisdesk.domain.codes import Education, Sex, Variant
from kisdesk.domain.contract_content import (
    CONSEQUENCES,
    EDUCATION_AND_SKILLS,
    ContractContent,
    Referral,
    WorkerOnContract,
)
from kisdesk.domain.dates import last_day_of_months
from kisdesk.domain.drafts import ClubDraft
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.polish import long_date
from kisdesk.errors import NotFoundError
from kisdesk.forms.typography import by_sex
from kisdesk.models.changes import actor
from kisdesk.models.club import Worker
from kisdesk.models.participant import Participant
from kisdesk.services.club import get_club
from kisdesk.services.form_texts import shipped_statement
from kisdesk.services.settings import OfficeSettings
from kisdesk.storage.peewee_database import database


def form_code_of(variant: Variant, settings: OfficeSettings) -> str:
    """The form definition the office prints this variant with."""
    return settings.form_code_a if variant is Variant.A else settings.form_code_b


def default_content(
    participant_id: int, variant: Variant, settings: OfficeSettings, today: date
) -> ContractContent:
    """The content of a new draft without its number. Raises NotFoundError."""
    person = Participant.get_or_none(Participant.id == participant_id)
    if person is None:
        raise NotFoundError(f"participant {participant_id}")
    club = get_club()
    statement = settings.consequences_text.strip() or shipped_statement(
        form_code_of(variant, settings)
    )
    texts = {CONSEQUENCES: by_sex(statement, Sex(person.sex) if person.sex else None)}
    referral = Referral()
    if variant is Variant.B:
        referral = Referral(office=person.labour_office)
        if skills := _education_and_skills(person):
            texts[EDUCATION_AND_SKILLS] = skills
    return ContractContent(
        variant=variant,
        place=club.locality,
        starts_on=today,
        ends_on=last_day_of_months(today, settings.default_term_months),
        office=club.welfare_centre_stamp or club.welfare_centre,
        worker=_worker(person, club),
        referral=referral,
        texts=texts,
    )


def worker_named(worker: WorkerOnContract) -> int | None:
    """The worker of this file who bears the name on the contract, if there is one."""
    rows = database.rows(
        "SELECT id FROM worker WHERE last_name = ? AND first_name = ? ORDER BY is_active DESC, id",
        (worker.last_name, worker.first_name),
    )
    return int(rows[0][0]) if rows else None


def _worker(person: Participant, club: ClubDraft) -> WorkerOnContract:
    """The person's own worker, else whoever is at the desk, as far as they are social workers."""
    at_desk = Worker.get_or_none(Worker.id == actor.worker_id) if actor.worker_id else None
    for worker in (person.worker, at_desk):
        if worker is not None and worker.is_social_worker:
            phone = print_phone(worker.phone or club.phone)
            return WorkerOnContract(worker.last_name, worker.first_name, phone)
    return WorkerOnContract()


def _education_and_skills(person: Participant) -> str:
    """The lines of variant B that the card can answer."""
    facts = (
        ("Wykształcenie", label(Education(person.education)) if person.education else ""),
        ("Zawód wyuczony", person.learned_occupation),
        ("Zawód wykonywany", person.performed_occupation),
        ("Kwalifikacje", person.qualifications),
        ("Prawo jazdy", person.driving_licence),
        ("Bez pracy od", long_date(since) if (since := person.labour_status_since) else ""),
    )
    return "\n".join(f"{name}: {value}" for name, value in facts if value)
