"""Papers about the club itself: its notice on personal data, its workers, its partners."""

from kisdesk.domain.addresses import postal_address
from kisdesk.domain.codes import OperatorKind
from kisdesk.domain.drafts import ClubDraft
from kisdesk.domain.identifiers import print_phone
from kisdesk.services.club import get_club
from kisdesk.services.papers.content import PaperContent, Subject, content_from, long_day
from kisdesk.services.retention_words import retention_text
from kisdesk.services.workers import list_workers
from kisdesk.storage.peewee_database import database

AUTHORISATION = "authorisation"
_SCOPE = (
    "Dane uczestników klubu i ich rodzin potrzebne do pracy na zajmowanym stanowisku: wgląd,"
    " wprowadzanie i zmiana w programie i w aktach, wydruki."
)


def privacy_notice(subject: Subject) -> PaperContent:
    """Who is responsible for the data and how to reach them; the rest are words of the paper."""
    club = get_club()
    contact = (
        f"telefon {print_phone(club.phone)}" if club.phone else "",
        f"e-mail {club.email}" if club.email else "",
    )
    return PaperContent(
        values={
            "operator_address": postal_address(
                street=club.operator.street,
                house=club.operator.house,
                flat="",
                postcode=club.operator.postcode,
                locality=club.operator.locality,
            ),
            "contact": ", ".join(part for part in contact if part),
            "protection_officer": club.protection_officer,
            "protection_officer_contact": club.protection_officer_contact,
            "welfare_centre": club.welfare_centre if has_two_controllers(club) else "",
            "retention": retention_text(subject.today),
        }
    )


def has_two_controllers(club: ClubDraft) -> bool:
    """Whether the body that runs the club is not the gmina, whose welfare centre signs contracts.

    Then each of them is a controller of its own, and what goes between them is noted.
    """
    return club.operator.kind is not OperatorKind.GMINA and bool(club.welfare_centre)


def authorisation(subject: Subject) -> PaperContent:
    """The authorisation of a worker, by ``subject.id``; without one the name is asked for."""
    worker = next((w for w in list_workers() if w.id == subject.id), None)
    return PaperContent(
        values={
            "full_name": f"{worker.first_name} {worker.last_name}".strip() if worker else "",
            "position": worker.position if worker else "",
            "scope": (worker.authorisation.scope if worker else "") or _SCOPE,
            "valid_from": long_day((worker.authorisation.on if worker else None) or subject.today),
            "valid_until": long_day(worker.authorisation.until if worker else None),
        }
    )


def authorisation_register(_subject: Subject) -> PaperContent:
    """Every authorisation issued, corrected ones by their correction; then workers without any."""
    entries = []
    rows = database.rows(
        "SELECT d.number, d.content FROM issued_document d WHERE d.kind = ? AND NOT EXISTS"
        " (SELECT 1 FROM issued_document c WHERE c.corrects_id = d.id) ORDER BY d.id",
        (AUTHORISATION,),
    )
    names = set()
    days = {
        w.name.casefold(): (
            long_day(w.authorisation.secrecy_on), long_day(w.authorisation.withdrawn_on),
        )
        for w in sorted(list_workers(active_only=False), key=lambda w: w.is_active)
    }  # fmt: skip
    for number, text in rows:
        content = content_from(text, None, None)
        known = content.values if content else {}
        name = known.get("full_name", "")
        names.add(name.casefold())
        until = known.get("valid_until", "") or "do odwołania"
        since = known.get("valid_from", "")
        signed, recalled = days.get(name.casefold(), ("", ""))
        words = known.get("position", ""), known.get("scope", "")
        entries.append((number, name, *words, since, until, signed, recalled))
    for worker in list_workers():
        if worker.name.casefold() not in names:
            own = worker.authorisation
            until = long_day(own.until) or ("do odwołania" if own.on else "")
            entries.append(
                ("", worker.name, worker.position, own.scope, long_day(own.on), until,
                 *days[worker.name.casefold()])
            )  # fmt: skip
    return PaperContent(tables={"entries": entries})


def partner_agreement(subject: Subject) -> PaperContent:
    """A frame for an agreement with a partner; what is agreed is asked for."""
    return PaperContent(values={"starts_on": long_day(subject.today)})
