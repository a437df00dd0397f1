"""What ``kisdesk-cli import`` does and says."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kisdesk.cli_words import people_phrase, problem_text
from kisdesk.errors import InvalidDraftError
from kisdesk.services.csv_import import CsvError, CsvPerson, import_people, read_people_csv
from kisdesk.services.exchange_import import import_person
from kisdesk.services.exchange_read import read_person

_MOST_SAID = 20
# One person with hundreds of issued papers stays far below both. A value in JSON can take two bytes
# in the file and a hundred in memory, so that their number is looked at before they are made.
_LARGEST_JSON = 200_000_000  # bytes
_MOST_VALUES = 1_000_000
_TOO_LARGE = "Plik źródłowy jest za duży na jedną osobę; nic nie przejęto."


@dataclass
class ImportAnswer:
    """What came out: for people (``text``, ``complaints``) and for programs (``facts``)."""

    text: str
    facts: dict[str, Any]
    complaints: list[str] = field(default_factory=list)
    refusal: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether something was not taken in."""
        return bool(self.refusal)


def take_person(source: Path, *, dry_run: bool) -> ImportAnswer:
    """Take a ``person.json`` over."""
    try:
        if source.stat().st_size > _LARGEST_JSON:
            return _refused(_TOO_LARGE, [])
        text = source.read_text(encoding="utf-8-sig")
        if sum(map(text.count, ",[{")) > _MOST_VALUES:
            return _refused(_TOO_LARGE, [])
        data = json.loads(text)
    except OSError:
        return _refused("Nie można odczytać pliku źródłowego.", [])
    except (ValueError, RecursionError):
        return _refused("Plik źródłowy nie jest poprawnym JSON.", [])
    today = date.today()
    try:
        if dry_run:
            read_person(data, today=today)
        participant_id = 0 if dry_run else import_person(data, today=today)
    except InvalidDraftError as error:
        said = [problem_text(problem) for problem in error.problems]
        return _refused("Osoby nie przejęto.", said)
    facts = {"imported": 0 if dry_run else 1, "refused": [], "ids": [participant_id]}
    if dry_run:
        return ImportAnswer("Osobę można przejąć; nic nie zapisano.", facts | {"ids": []})
    return ImportAnswer(f"Przejęto osobę, numer w pliku: {participant_id}.", facts)


def take_list(source: Path, *, dry_run: bool, strict: bool) -> ImportAnswer:
    """Take a ``people.csv`` in: the good rows, or with ``strict`` all or none."""
    today = date.today()
    try:
        found = read_people_csv(source, today=today)
    except CsvError as error:
        return _refused(_csv_text(error), [])
    refused = found.refused
    keeps_out = dry_run or (strict and bool(refused))
    ids = [] if keeps_out else import_people(found.good, today=today)
    complaints = [f"Pominięta kolumna: {name}" for name in found.left_out]
    complaints += [_row_text(person) for person in found.people if person.problems]
    if dry_run:
        text = f"Do przejęcia: {people_phrase(len(found.good))}; nic nie zapisano."
    else:
        text = f"Przejęto: {people_phrase(len(ids))}."
    refusal = f"Odrzucone wiersze: {len(refused)}." if refused else ""
    if refusal and keeps_out and not dry_run:
        refusal += " Nic nie zapisano (--strict)."
    facts = {
        "imported": len(ids),
        "ids": ids,
        "good": len(found.good),
        "refused": [
            {"row": person.number, "problems": [problem_text(p) for p in person.problems]}
            for person in refused
        ],
        "left_out": list(found.left_out),
    }
    return ImportAnswer(text, facts, complaints, refusal)


def _refused(refusal: str, said: list[str]) -> ImportAnswer:
    shown = said[:_MOST_SAID]
    if len(said) > _MOST_SAID:
        shown.append(f"… i jeszcze {len(said) - _MOST_SAID}")
    facts = {"imported": 0, "ids": [], "refused": said}
    return ImportAnswer("", facts, shown, refusal)


def _row_text(person: CsvPerson) -> str:
    verdict = "przejęty, ale" if person.is_good else "odrzucony"
    return f"Wiersz {person.number} {verdict}: {'; '.join(map(problem_text, person.problems))}"


def _csv_text(error: CsvError) -> str:
    names = ", ".join(error.names)
    return {
        "too_large": "Lista jest za duża: najwyżej 50 000 osób, 500 kolumn i 20 MB.",
        "no_heading": f"W pierwszym wierszu potrzebne są nagłówki: {names}.",
        "heading_twice": f"Dwie kolumny znaczą to samo: {names}.",
    }.get(error.code, "Nie można odczytać listy (CSV).")
