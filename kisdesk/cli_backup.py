"""Copies of a file: ``kisdesk-cli backup`` and ``verify``."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kisdesk.cli_base import (
    CANNOT_OPEN,
    DAMAGED,
    CliError,
    File,
    Json,
    PasswordFile,
    read_password,
    say,
    text_of,
)
from kisdesk.cli_words import contracts_phrase, error_text, moment_phrase, people_phrase
from kisdesk.errors import UserError
from kisdesk.services import errors as e

if TYPE_CHECKING:  # the help must not wait for the database
    from kisdesk.services.backups import BackupRow


def backup(
    file: File,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="Dokąd; inaczej zapamiętany nośnik, który jest."),
    ] = None,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Zrób sprawdzoną kopię. Kod: 0 zrobiona, 1 nie powstała, 2 pliku nie da się otworzyć."""
    from kisdesk.services import session
    from kisdesk.services.backup_places import copy_to_place, the_connected_place
    from kisdesk.services.backups import make_backup

    try:
        session.unlock(file, read_password(password_file))
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    try:
        row = make_backup(folder) if folder else copy_to_place(the_connected_place())
    except UserError as error:
        raise CliError(why_no_copy(error)) from error
    finally:
        session.close_file()
    say(facts(row), made_text(row), as_json=as_json)


def verify(
    copy: Annotated[Path, typer.Argument(metavar="KOPIA", help="Kopia albo folder z kopiami.")],
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Sprawdź kopię albo wszystkie w folderze, nic nie zmieniając. Kod: 0 cała, 1 uszkodzona,
    2 nie da się otworzyć."""
    password = read_password(password_file)
    if copy.is_dir():
        _verify_folder(copy, password, as_json=as_json)
        return
    row, damage = _verified(copy, password)
    if row is None:
        if as_json:
            print(json.dumps({"sound": False, "damage": [damage]}))
        raise CliError("Kopia jest uszkodzona; weź inną.", DAMAGED)
    say(facts(row), found_text(row), as_json=as_json)


def _verified(copy: Path, password: str) -> tuple["BackupRow | None", str]:
    """What a copy is, or the kind of its damage. Raises CliError when it cannot be opened."""
    from kisdesk.services.backups import verify_backup

    try:
        return verify_backup(copy, password), ""
    except (e.DamagedHeaderError, e.DamagedDataError) as error:
        return None, type(error).__name__
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error


def _verify_folder(folder: Path, password: str, *, as_json: bool) -> None:
    """One line for every copy, then how many are whole."""
    found: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.kis"), reverse=True):
        try:
            row, damage = _verified(path, password)
        except CliError as error:
            found.append({"path": str(path), "sound": None, "why": error.text})
            line = f"nie do otwarcia\t{path.name}\t{error.text}"
        else:
            if row is None:
                found.append({"path": str(path), "sound": False, "damage": [damage]})
                line = f"USZKODZONA\t{path.name}"
            else:
                found.append(facts(row))
                line = f"cała\t{path.name}\t{moment_phrase(row.made_at)}\t{_contents(row)}"
        if not as_json:
            print(line)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, default=str))
    states = [answer["sound"] for answer in found]
    if not found:
        raise CliError("W tym folderze nie ma kopii.", CANNOT_OPEN)
    if False in states:
        raise CliError(f"Uszkodzone kopie: {states.count(False)} z {len(states)}.", DAMAGED)
    if None in states:
        text = f"Kopie, których nie da się otworzyć: {states.count(None)} z {len(states)}."
        raise CliError(text, CANNOT_OPEN)
    if not as_json:
        print(f"Wszystkie kopie są całe: {len(states)}.")


_NO_COPY: Mapping[type[UserError], str] = {
    e.NoRoomForCopyError: "Na kopię nie ma miejsca.",
    e.FileMissingError: "Nie ma folderu na kopię.",
    e.NoPermissionError: "System nie pozwala pisać w folderze na kopię.",
    e.FileUnreachableError: "Nośnik kopii nie odpowiada.",
    e.DamagedDataError: "Kopia albo plik nie przeszły sprawdzenia; kopię usunięto.",
}


def made_text(row: "BackupRow") -> str:
    """Where the new copy is and what it was found to hold."""
    return f"Kopia sprawdzona: {row.path.name}, {_contents(row)}."


def found_text(row: "BackupRow") -> str:
    """What an earlier copy holds and from when."""
    return f"Kopia jest cała: {_contents(row)}, zrobiona {moment_phrase(row.made_at)}."


def why_no_copy(error: UserError) -> str:
    """What happened, on one line; the file is as it was."""
    return _NO_COPY.get(type(error)) or error_text(error)


def facts(row: "BackupRow") -> dict[str, Any]:
    """The same for another program, without what only the list in the file knows."""
    told = {name: value for name, value in asdict(row).items() if name not in _OF_THE_LIST}
    return {"sound": True, **told, "made_at": row.made_at.isoformat()}


_OF_THE_LIST = frozenset(
    {"id", "place_uuid", "place_label", "volume_id", "is_automatic", "last_change_id"}
)


def _contents(row: "BackupRow") -> str:
    people, contracts = people_phrase(row.people), contracts_phrase(row.contracts)
    return f"{people}, {contracts}, wydruki: {row.documents}"
