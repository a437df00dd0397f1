"""A damaged file: ``kisdesk-cli rescue``."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kisdesk.cli_base import (
    CANNOT_OPEN,
    CliError,
    File,
    Json,
    PasswordFile,
    read_password,
    say,
    text_of,
)
from kisdesk.errors import UserError

LOST_SOMETHING = 3


def rescue(
    file: File,
    target: Annotated[Path, typer.Argument(metavar="NOWY", help="Nowy plik; jeszcze go nie ma.")],
    report: Annotated[
        Path | None, typer.Option("--report", metavar="PDF", help="Lista strat do wydrukowania.")
    ] = None,
    key_file: Annotated[
        Path | None,
        typer.Option(
            "--recovery-key-file", metavar="PLIK", help="Klucz odzyskiwania, zamiast hasła."
        ),
    ] = None,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Odczytaj z uszkodzonego pliku, co się da, do nowego. Kod: 0 wszystko, 3 coś utracono."""
    from kisdesk.services.rescue_words import rescue_report_pdf, rescue_sections, rescue_summary
    from kisdesk.services.rescuing import rescue_file
    from kisdesk.storage.atomic_write import write_atomically

    key = read_password(key_file) if key_file is not None else None
    password = read_password(password_file) if key is None else None
    try:
        found = rescue_file(file, target, password=password, recovery_key=key)
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    if report is not None:
        write_atomically(report, rescue_report_pdf(found))
    summary = rescue_summary(found)
    lines = [f"{summary.what} {summary.second}"]
    for section in rescue_sections(found):
        lines += [f"{section.heading}:", *(f"  {line}" for line in section.lines)]
    say({"complete": found.is_complete, **asdict(found)}, "\n".join(lines), as_json=as_json)
    if not found.is_complete:
        raise typer.Exit(LOST_SOMETHING)
