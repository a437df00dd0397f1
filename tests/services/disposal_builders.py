"""A sample club years later, so that files are due, and ways to look for what should be gone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from kisdesk.domain.codes import Sex
from kisdesk.domain.retention import Decision, DecisionDraft, shipped_rules
from kisdesk.domain.retention_rows import CaseKey, ReviewRow, ReviewStatus
from kisdesk.domain.text_keys import search_key
from kisdesk.services.disposal import Carried, execute_disposal
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content
from kisdesk.services.participants import (
    add_note,
    delete_note,
    get_card,
    save_household,
    update_participant,
)
from kisdesk.services.retention import LOOK_AHEAD_MONTHS, confirm_class, decide, list_for_review
from kisdesk.storage.peewee_database import database
from tests.builders import PASSWORD, address, member_draft, pesel_of
from tests.storage.raw_pages import decrypted_pages, journal_pages

LATER = date(2041, 3, 3)
"""When everything that had ended in the sample club of 2026 is due."""
CONSENT = DecisionDraft(
    Decision.DESTROY, "okres przechowywania minął", None, "OA.5121.14.2041", date(2041, 2, 1),
    "bez wartości historycznej",
)  # fmt: skip


def confirm_classes() -> None:
    """The club takes over every class as it was shipped."""
    for rule in shipped_rules():
        confirm_class(rule.key)


def due_people(today: date = LATER) -> list[ReviewRow]:
    """People whose files may be reviewed."""
    return [
        row
        for row in list_for_review(today)
        if row.key.participant_id and row.status(today, LOOK_AHEAD_MONTHS) is ReviewStatus.DUE
    ]


def destroy(keys: Sequence[CaseKey], today: date = LATER) -> Carried:
    """Decide and carry out."""
    for key in keys:
        decide(key, CONSENT, today=today)
    return execute_disposal(keys, PASSWORD, today=today)


def mark(participant_id: int, number: int = 0) -> set[str]:
    """Write words of their own all over somebody's file, also some that were changed or deleted
    since; returns the words."""
    day = date(2026, 11, 22)
    name = f"Żabikłowska{number}Źrebięca"
    words = {
        name, f"Dawniejąca{number}", f"Panieńskaćma{number}", f"notatka{number}wygasająca",
        f"zniszczona{number}notatka", f"Zielonogęś{number}ulica", f"Bratankiewicz{number}",
        f"kwalifikacja{number}szczególna", f"powód{number}przyjęcia",
    }  # fmt: skip
    (old, maiden, note, gone, street, brother, skill, reason) = (
        next(w for w in words if w.startswith(start))
        for start in (
            "Dawn", "Pani", "nota", "znisz", "Ziel", "Brat", "kwal", "powód"
        )
    )  # fmt: skip
    draft = get_card(participant_id, day).draft
    born_on = draft.born_on or date(1992, 3, 14)
    pesel = pesel_of(born_on, draft.sex or Sex.FEMALE)
    sex = draft.sex or Sex.FEMALE
    draft = replace(draft, last_name=old, pesel=pesel, born_on=born_on, sex=sex)
    update_participant(participant_id, draft, today=day, accepted={"duplicate": reason})
    draft = replace(
        draft, last_name=name, birth_name=maiden, phone=f"+4869987{number:04}",
        qualifications=skill, addresses=(address(street=street),),
    )  # fmt: skip
    update_participant(participant_id, draft, today=day, accepted={"other": reason})
    add_note(participant_id, day, note, today=day)
    delete_note(add_note(participant_id, day, gone, today=day))
    save_household(participant_id, [member_draft(last_name=brother)], today=day)
    content = paper_content("end_letter", Subject(day, participant_id))
    issue_paper("end_letter", content, on=day)
    return words | {pesel, f"69987{number:04}", _uuid(participant_id)}


def _uuid(participant_id: int) -> str:
    rows = database.rows("SELECT uuid FROM participant WHERE id = ?", (participant_id,))
    return str(rows[0][0])


def encodings(word: str) -> Iterator[bytes]:
    """How a word may lie in a page: as text, as JSON, folded for the search, for another system."""
    for form in {word, word.upper(), word.lower(), search_key(word)}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1250", "iso-8859-2"):
            yield form.encode(encoding, "replace")
        yield form.encode("unicode_escape")


def remains(path: Path, words: set[str]) -> list[str]:
    """The words that are still somewhere in the decrypted pages of the open file or a copy of it,
    or in its journal."""
    key = database.data_file.key_for_copy()
    pages = decrypted_pages(path, key)
    assert b"CREATE TABLE participant" in pages
    pages += journal_pages(path, key)
    return [word for word in words if any(form in pages for form in encodings(word))]
