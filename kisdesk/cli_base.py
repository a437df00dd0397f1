"""What all commands of ``kisdesk-cli`` share: the program, its help in Polish, the password."""

import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from kisdesk.cli_words import error_text
from kisdesk.errors import UserError

PASSWORD_VARIABLE = "KISDESK_PASSWORD"  # noqa: S105 - the name of the variable
DAMAGED, CANNOT_OPEN = 1, 2  # exit codes of the commands that check
_HEADINGS = {
    "Usage: ": "Użycie: ",
    "\nOptions:": "\nOpcje:",
    "\nArguments:": "\nArgumenty:",
    "\nCommands:": "\nPolecenia:",
    "[OPTIONS]": "[OPCJE]",
    "[required]": "[konieczne]",
    "[default: ": "[domyślnie: ",
    "COMMAND [ARGS]...": "POLECENIE [ARGUMENTY]...",
    "Show this message and exit.": "Pokaż tę pomoc.",
}


class Group(TyperGroup):
    """All commands; their list is in Polish."""

    def get_help(self, ctx: Any) -> str:
        return polish(super().get_help(ctx))


class Command(TyperCommand):
    """One command; its help is in Polish."""

    def get_help(self, ctx: Any) -> str:
        return polish(super().get_help(ctx))


def polish(text: str) -> str:
    """What typer says in English, in Polish."""
    for english, word in _HEADINGS.items():
        text = text.replace(english, word)
    return text


app = typer.Typer(
    name="kisdesk-cli",
    help="KisDesk z wiersza poleceń: pliki klubu, kontrola, wydruki, przenoszenie osób.",
    cls=Group,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # a bug is told without colours, and without rich
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class CliError(UserError):
    """A failure the command line words itself; ``text`` is one Polish line."""

    def __init__(self, text: str, exit_code: int = 1) -> None:
        super().__init__(text)
        self.text = text
        self.exit_code = exit_code


# Passwords and files ------------------------------------------------------------------------

File = Annotated[Path, typer.Argument(metavar="PLIK", help="Plik klubu (.kis).")]
PasswordFile = Annotated[
    Path | None,
    typer.Option(
        "--password-file",
        metavar="PLIK",
        help=f"Hasło jest w pierwszym wierszu tego pliku; inaczej {PASSWORD_VARIABLE} lub pytanie.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Odpowiedź jako JSON dla innego programu.")]


def read_password(from_file: Path | None, *, is_new: bool = False) -> str:
    """The password from the file, the variable or the keyboard. Raises CliError."""
    if from_file is not None:
        try:
            lines = from_file.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):
            raise CliError("Nie można odczytać pliku z hasłem.") from None
        return lines[0] if lines else ""
    if PASSWORD_VARIABLE in os.environ:
        return os.environ[PASSWORD_VARIABLE]
    if not sys.stdin.isatty():
        raise CliError(f"Brak hasła: użyj --password-file albo {PASSWORD_VARIABLE}.")
    password = getpass.getpass("Hasło: ")
    if is_new and getpass.getpass("Hasło jeszcze raz: ") != password:
        raise CliError("Hasła się różnią.")
    return password


@contextmanager
def opened(file: Path, password_file: Path | None) -> Iterator[None]:
    """A file open for the time of a command."""
    from kisdesk.services import session

    session.unlock(file, read_password(password_file))
    try:
        yield
    finally:
        session.close_file()


def say(answer: dict[str, Any], text: str, *, as_json: bool) -> None:
    """Print the answer for a program or the sentence for a person."""
    print(json.dumps(answer, ensure_ascii=False, default=str) if as_json else text)


def day_of(text: str) -> date:
    """The day typed as an option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("data ma postać 2026-11-22") from None


def text_of(error: UserError) -> str:
    """What an error says, on one line."""
    return str(getattr(error, "text", "") or getattr(error, "reason", "") or error_text(error))
