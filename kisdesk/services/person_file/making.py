"""Making a person's file: the paper, the machine-readable part, and the entry in the history."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kisdesk.domain.polish import long_date
from kisdesk.domain.rights import Right
from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.dossier import Dossier, dossier_pdf
from kisdesk.forms.paper_definition import LegalBasis
from kisdesk.models.changes import record_event
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.club import get_club
from kisdesk.services.exchange import person_text
from kisdesk.services.papers.content import PaperContent, paper_data, paper_heading
from kisdesk.services.participant_card import get_card
from kisdesk.services.person_file.about import about_sections
from kisdesk.services.person_file.activity import activity_sections
from kisdesk.services.person_file.contracts import contract_sections
from kisdesk.services.person_file.machine import complete_person
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.person_file.processing import processing_sections
from kisdesk.services.rights import require
from kisdesk.storage.atomic_write import write_atomically

CODE = "person_file"
FILE_STEM = "dane-osoby"
_NO_PROGRESS = NoProgress()
_STEPS = 5


@dataclass(frozen=True)
class SavedFiles:
    """What was written into a folder."""

    pdf: Path
    json: Path


def person_file_pdf(
    participant_id: int,
    options: PersonFileOptions,
    *,
    today: date,
    progress: Progress = _NO_PROGRESS,
) -> PrintedDocument:
    """Everything about a person on paper. Nothing is entered in the history yet.

    Call it in a job: a long life in the club fills dozens of pages.
    Raises NotFoundError, NotAllowedError, Cancelled.
    """
    require(Right.EXPORT)
    progress.report(0, _STEPS)
    card = get_card(participant_id, today)
    sections = about_sections(card, options)
    progress.report(1, _STEPS)
    sections += contract_sections(card, options)
    progress.report(2, _STEPS)
    sections += activity_sections(card, options, today)
    sections += processing_sections(card, today)
    progress.report(3, _STEPS)
    dossier = Dossier(
        code=CODE,
        name="Dane osobowe jednej osoby",
        title="Wszystko o osobie, której dane dotyczą",
        subtitle=f"{card.name} · stan na {long_date(today)} · kopia danych (art. 15 RODO)",
        sections=sections,
        legal_basis=(LegalBasis("gdpr", "art. 15 ust. 1 i 3"),),
        data=paper_data(PaperContent(), paper_heading(), on=today),
    )
    printed = dossier_pdf(dossier, is_sample=get_club().is_sample)
    progress.report(_STEPS, _STEPS)
    return printed


def save_person_file(
    participant_id: int,
    options: PersonFileOptions,
    folder: Path,
    *,
    today: date,
    progress: Progress = _NO_PROGRESS,
) -> SavedFiles:
    """Write the PDF and the JSON into a folder and enter ``person_exported``.

    The names of the files hold no personal data; what is in them is not encrypted any more. The
    entry comes first: a file without its entry never exists.
    Raises NotFoundError, NotAllowedError, Cancelled and the errors of writing.
    """
    require(Right.EXPORT)
    printed = person_file_pdf(participant_id, options, today=today, progress=progress)
    text = person_text(complete_person(participant_id, options, today=today))
    stem = _free_stem(folder, f"{FILE_STEM}_{today.isoformat()}")
    saved = SavedFiles(folder / f"{stem}.pdf", folder / f"{stem}.json")
    note_person_exported(participant_id, options, way="saved", pages=printed.page_count)
    write_atomically(saved.pdf, printed.pdf)
    write_atomically(saved.json, text.encode())
    return saved


def note_person_exported(
    participant_id: int, options: PersonFileOptions, *, way: str, pages: int
) -> None:
    """Enter in the history that everything about a person was given out, ``way`` says how."""
    details: dict[str, Any] = {
        "way": way,
        "pages": pages,
        "numbers_of_others": options.numbers_of_others,
        "notes": options.notes,
    }
    record_event("person_exported", "participant", participant_id, details)


def _free_stem(folder: Path, stem: str) -> str:
    """The name, with a number behind it where files of that name are in the folder already."""
    number, free = 1, stem
    while any((folder / f"{free}{ending}").exists() for ending in (".pdf", ".json")):
        number += 1
        free = f"{stem}-{number}"
    return free
