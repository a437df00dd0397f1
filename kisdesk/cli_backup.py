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
from kisdesk.cli_words import contracts_phrase, error_text, people_phrase
from kisdesk.domain.polish import short_date
from kisdesk.errors import UserError
from kisdesk.services import errors as e

if TYPE_CHECKING:  # the help must not wait for the database
    from kisdesk.services.backups import BackupRow


def backup(
    file: File,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Dokąd, np. pendrive.")],
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Zrób sprawdzoną kopię. Kod: 0 zrobiona, 1 nie powstała, 2 pliku nie da się otworzyć."""
    from kisdesk.services import session
    from kisdesk.services.backups import make_backup

    try:
        session.unlock(file, read_password(password_file))
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    try:
        row = make_backup(folder)
    except UserError as error:
        raise CliError(why_no_copy(error)) from error
    finally:
        session.close_file()
    say(facts(row), made_text(row), as_json=as_json)


def verify(
    copy: Annotated[Path, typer.Argument(metavar="KOPIA", help="Kopia pliku klubu.")],
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Sprawdź kopię, nic nie zmieniając. Kod: 0 cała, 1 uszkodzona, 2 nie da się otworzyć."""
    from kisdesk.services.backups import verify_backup

    try:
        row = verify_backup(copy, read_password(password_file))
    except (e.DamagedHeaderError, e.DamagedDataError) as error:
        if as_json:
            print(json.dumps({"sound": False, "damage": [type(error).__name__]}))
        raise CliError("Kopia jest uszkodzona; weź inną.", DAMAGED) from error
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    say(facts(row), found_text(row), as_json=as_json)


_NO_COPY: Mapping[type[UserError], str] = {
    e.DiskFullError: "Na kopię nie ma miejsca.",
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
    made_at = row.made_at.astimezone()
    day, hour = short_date(made_at.date()), made_at.strftime("%H.%M")
    return f"Kopia jest cała: {_contents(row)}, zrobiona {day}, {hour}."


def why_no_copy(error: UserError) -> str:
    """What happened, on one line; the file is as it was."""
    return next((text for kind, text in _NO_COPY.items() if isinstance(error, kind)), "") or (
        error_text(error)
    )


def facts(row: "BackupRow") -> dict[str, Any]:
    """The same for another program."""
    return {"sound": True, **asdict(row), "made_at": row.made_at.isoformat()}


def _contents(row: "BackupRow") -> str:
    people, contracts = people_phrase(row.people), contracts_phrase(row.contracts)
    return f"{people}, {contracts}, wydruki: {row.documents}"
