"""A list of people out of a spreadsheet (``people.csv``): read, judged row by row, taken in."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kisdesk.domain.codes import AddressKind, ParticipantState
from kisdesk.domain.drafts import AddressDraft, GroundDraft, ParticipantDraft
from kisdesk.domain.participants import check_participant, normalise_participant
from kisdesk.domain.participation import FIRST_STATES
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem, UserError
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.csv_columns import field_of, read_address, read_cell
from kisdesk.services.participants import add_note, find_duplicates, register_participant
from kisdesk.services.workers import list_workers
from kisdesk.storage.peewee_database import database

TAKEN_FROM_LIST = "Przejęcie z dotychczasowej listy osób."
# A list of people is never larger; every row becomes a draft with its problems in memory.
_LARGEST_FILE = 20_000_000  # bytes
_MOST_ROWS = 50_000
_MOST_COLUMNS = 500
_SEPARATORS = ";,\t"
# Doubts that the card takes with a reason; a list has no place for reasons, so they refuse the row.
_NEEDS_A_REASON = frozenset({"pesel_check_digit", "pesel_birth_date_differs", "pesel_sex_differs"})


class CsvError(UserError):
    """The file is no list of people: ``code`` is unreadable, too_large, no_heading, heading_twice.

    ``names`` are the headings concerned.
    """

    def __init__(self, code: str, names: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.names = names


@dataclass(frozen=True)
class CsvPerson:
    """One row. ``number`` is its line in a spreadsheet, the heading being 1."""

    number: int
    draft: ParticipantDraft
    state: ParticipantState = ParticipantState.CANDIDATE
    since: date | None = None
    note: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether the row can be taken in; warnings do not hinder."""
        return all(problem.is_warning for problem in self.problems)


@dataclass(frozen=True)
class CsvList:
    """A list as read and judged. ``left_out`` are columns that mean nothing here."""

    people: tuple[CsvPerson, ...]
    left_out: tuple[str, ...]

    @property
    def good(self) -> list[CsvPerson]:
        """Rows that can be taken in."""
        return [person for person in self.people if person.is_good]

    @property
    def refused(self) -> list[CsvPerson]:
        """Rows that cannot, each with its problems."""
        return [person for person in self.people if not person.is_good]


def read_people_csv(path: Path, *, today: date) -> CsvList:
    """Read a list and judge every row against the open file and the rows before it.

    Understands ``;``, ``,`` and tabs, UTF-8 with and without a mark, UTF-16 and Windows-1250.
    Raises CsvError.
    """
    rows = _rows(_decoded(_bytes(path)))
    header = next(rows, None)
    if len(header or ()) > _MOST_COLUMNS:
        raise CsvError("too_large")
    fields = [field_of(heading) for heading in header or ()]
    known = [field for field in fields if field]
    if not {"last_name", "first_name"} <= set(known):
        raise CsvError("no_heading", ("nazwisko", "imię"))
    if len(set(known)) < len(known):
        twice = [h for h, f in zip(header or (), fields, strict=True) if f and known.count(f) > 1]
        raise CsvError("heading_twice", tuple(twice))
    workers = {_name_key(w.last_name, w.first_name): w.id for w in list_workers()}
    people: list[CsvPerson] = []
    seen: dict[tuple[object, ...], int] = {}
    for number, cells in enumerate(rows, 2):
        if any(cell.strip() for cell in cells):
            if len(people) == _MOST_ROWS:
                raise CsvError("too_large")
            person = _read_row(number, cells, fields, workers)
            people.append(_judged(person, seen, today))
    left_out = [h for h, f in zip(header or (), fields, strict=True) if f is None and h.strip()]
    return CsvList(tuple(people), tuple(left_out))


def import_people(
    people: Sequence[CsvPerson], *, today: date, progress: Progress | None = None
) -> list[int]:
    """Take the rows in, all in one transaction, and return the ids.

    Raises InvalidDraftError, ReadOnlyFileError; a cancel leaves the file as it was.
    """
    progress = progress or NoProgress()
    ids = []
    with database.atomic():
        for done, person in enumerate(people):
            progress.report(done, len(people))
            participant_id = register_participant(
                person.draft,
                on=person.since or person.draft.applied_on or today,
                today=today,
                state=person.state,
                accepted={"active_without_contract": TAKEN_FROM_LIST},
            )
            if person.note:
                add_note(participant_id, today, person.note, today=today)
            ids.append(participant_id)
    progress.report(len(people), len(people))
    return ids


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise CsvError("too_large")
        return path.read_bytes()
    except OSError as error:
        raise CsvError("unreadable") from error


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1250")
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CsvError("unreadable")


def _rows(text: str) -> Iterator[list[str]]:
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        yield from reader
    except csv.Error as error:  # a cell beyond all measure
        raise CsvError("unreadable") from error


def _read_row(
    number: int, cells: Sequence[str], fields: Sequence[str | None], workers: dict[str, int]
) -> CsvPerson:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    if any(cell.strip() for cell in cells[len(fields) :]):
        problems.append(Problem("", "too_many_cells"))
    for field, cell in zip(fields, cells, strict=False):
        if field is None or not cell.strip():
            continue
        value, problem = read_cell(field, cell.strip())
        if problem is not None:
            problems.append(problem)
        else:
            values[field] = value
    worker = values.pop("worker", "")
    if worker and (worker_id := _worker_id(worker, workers)) is None:
        problems.append(
            Problem("worker", "unknown_value", {"value": worker, "allowed": "pracownicy z pliku"})
        )
    elif worker:
        values["worker_id"] = worker_id
    ground = values.pop("ground", None)
    person = CsvPerson(
        number,
        ParticipantDraft(),
        values.pop("state", ParticipantState.CANDIDATE),
        values.pop("since", None),
        values.pop("note", ""),
    )
    address = _address(values)
    draft = ParticipantDraft(
        **values,
        addresses=(address,) if address != AddressDraft() else (),
        grounds=(GroundDraft(ground, is_main=True),) if ground else (),
    )
    return replace(person, draft=normalise_participant(draft), problems=tuple(problems))


def _address(values: dict[str, Any]) -> AddressDraft:
    """The address out of its columns; single parts win over the address on one line."""
    address = read_address(values.pop("address")) if "address" in values else AddressDraft()
    parts = {name: values.pop(name) for name in list(values) if name.startswith("address.")}
    parts = {name.removeprefix("address."): value for name, value in parts.items()}
    return replace(address, kind=AddressKind.RESIDENCE, **parts)


def _judged(person: CsvPerson, seen: dict[tuple[object, ...], int], today: date) -> CsvPerson:
    draft = person.draft
    problems = list(person.problems)
    for problem in check_participant(draft, today):
        needs_reason = problem.code in _NEEDS_A_REASON
        problems.append(replace(problem, is_warning=problem.is_warning and not needs_reason))
    problems += check_text(person.note, "note", many_lines=True)
    if person.state not in FIRST_STATES:
        problems.append(Problem("state", "state_not_allowed", {"from": None, "to": person.state}))
    if person.since is not None and person.since > today:
        problems.append(Problem("since", "date_in_future"))
    key: tuple[object, ...] = (draft.pesel,)
    if not draft.pesel:
        key = (_name_key(draft.last_name, draft.first_name), draft.born_on)
    if key in seen:
        problems.append(Problem("", "twice_in_list", {"row": seen[key]}))
    seen.setdefault(key, person.number)
    for duplicate in find_duplicates(draft):
        if duplicate.same_pesel:
            problems.append(Problem("pesel", "pesel_taken"))
        elif not draft.pesel:
            problems.append(Problem("", "name_taken"))
        else:
            continue
        break
    return replace(person, problems=tuple(problems))


def _name_key(last_name: str, first_name: str) -> str:
    return " ".join(sorted(f"{last_name} {first_name}".casefold().split()))


def _worker_id(name: str, workers: dict[str, int]) -> int | None:
    return workers.get(_name_key(name, ""))
