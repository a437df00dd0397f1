"""The command line, for the IT person and for checks: ``kisdesk-cli``. It speaks Polish.

Exit codes: 0 done, 1 refused or failed, 2 called the wrong way; ``check`` has its own.
"""

import io
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kisdesk import cli_backup, cli_print, cli_rescue, cli_restore, cli_retention
from kisdesk.cli_base import (
    CANNOT_OPEN,
    DAMAGED,
    CliError,
    Command,
    File,
    Json,
    PasswordFile,
    app,
    day_of,
    opened,
    polish,
    read_password,
    say,
    text_of,
)
from kisdesk.cli_words import contracts_phrase, error_text, people_phrase
from kisdesk.errors import NotFoundError, UserError

# Commands -----------------------------------------------------------------------------------


@app.command(cls=Command)
def new(
    file: File,
    club: Annotated[Path, typer.Option("--club", metavar="TOML", help="Dane klubu (TOML).")],
    sheet: Annotated[
        Path | None, typer.Option("--sheet", metavar="PDF", help="Zapisz arkusz odzyskiwania.")
    ] = None,
    password_file: PasswordFile = None,
) -> None:
    """Załóż nowy plik klubu."""
    from kisdesk.cli_club import read_club_file
    from kisdesk.services import session
    from kisdesk.services.printing import save_pdf

    club_draft, worker = read_club_file(club)
    session.create_file(file, club_draft, worker, read_password(password_file, is_new=True))
    try:
        if sheet is not None:
            save_pdf(sheet, session.recovery_sheet())
    finally:
        session.close_file()
    print(f"Założono plik {file.name}.")
    if sheet is None:
        print("Arkusz odzyskiwania wydrukujesz w programie; bez niego hasła nie da się odzyskać.")


@app.command(cls=Command)
def demo(
    save: Annotated[Path, typer.Option("--save", metavar="PLIK", help="Nowy plik.")],
    people: Annotated[int, typer.Option("--people", min=0, help="Liczba osób.")] = 60,
    seed: Annotated[int, typer.Option("--seed", help="To samo ziarno daje te same osoby.")] = 1,
    today: Annotated[
        str, typer.Option("--today", metavar="DATA", help="Dzień, na który układane są dane.")
    ] = "",
    password_file: PasswordFile = None,
) -> None:
    """Utwórz plik z danymi przykładowymi (wszystkie osoby są zmyślone)."""
    from kisdesk.services import session
    from kisdesk.services.demo import make_sample_file

    day = day_of(today) if today else date.today()
    make_sample_file(save, read_password(password_file), people=people, seed=seed, today=day)
    session.close_file()
    print(f"Utworzono {save.name}: {people_phrase(people)}, dane przykładowe.")


@app.command(cls=Command)
def check(file: File, password_file: PasswordFile = None, as_json: Json = False) -> None:
    """Sprawdź plik, nic w nim nie zmieniając. Kod: 0 cały, 1 uszkodzony, 2 nie da się otworzyć."""
    from kisdesk.cli_history import history_facts, history_words
    from kisdesk.services import errors as e
    from kisdesk.services.checks import check_file

    try:
        result = check_file(file, read_password(password_file))
    except (e.DamagedHeaderError, e.DamagedDataError) as error:
        if as_json:
            print(json.dumps({"sound": False, "damage": [type(error).__name__]}))
        raise CliError(error_text(error), DAMAGED) from error
    except UserError as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    counts = f"{people_phrase(result.people)}, {contracts_phrase(result.contracts)}"
    text = f"Plik jest cały: {counts}, wydruki: {result.documents}."
    answer = {"sound": result.is_sound, **asdict(result), "history": history_facts(result.history)}
    if result.is_sound:
        say(answer, f"{text} {history_words(result.history)}".strip(), as_json=as_json)
        return
    if as_json:
        say(answer, "", as_json=True)
    places = f"Plik jest uszkodzony, miejsc: {len(result.damage)} ({counts})."
    raise CliError(f"{places} {history_words(result.history)}".strip(), DAMAGED)


app.command(cls=Command)(cli_rescue.rescue)
app.command(cls=Command)(cli_backup.backup)
app.command(cls=Command)(cli_backup.verify)
app.command(cls=Command)(cli_restore.copies)
app.command(cls=Command)(cli_restore.restore)
app.command("test-restore", cls=Command)(cli_restore.try_out)
app.command("print", cls=Command)(cli_print.print_)
app.command(cls=Command)(cli_print.papers)
app.command(cls=Command)(cli_retention.retention)


@app.command("export", cls=Command)
def export_(
    file: File,
    participant: Annotated[int, typer.Option("--participant", metavar="ID", help="Która osoba.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="JSON", help="Dokąd.")],
    password_file: PasswordFile = None,
) -> None:
    """Zapisz osobę ze wszystkim, co jej dotyczy, jako person.json."""
    from kisdesk.services.exchange import save_person

    with opened(file, password_file):
        try:
            save_person(participant, output)
        except NotFoundError:
            raise CliError(f"W pliku nie ma osoby o numerze {participant}.") from None
    print(f"Zapisano {output.name}. To dane osobowe: wyślij je zaszyfrowane i usuń.")


@app.command("import", cls=Command)
def import_(
    file: File,
    source: Annotated[Path, typer.Argument(metavar="ŹRÓDŁO", help="person.json albo people.csv.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Sprawdź, nic nie zapisuj.")] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="CSV: jeden zły wiersz wstrzymuje wszystkie.")
    ] = False,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Przejmij osobę (person.json) albo listę osób (people.csv)."""
    from kisdesk.cli_import import take_list, take_person

    with opened(file, password_file):
        if source.suffix.lower() == ".json":
            answer = take_person(source, dry_run=dry_run)
        else:
            answer = take_list(source, dry_run=dry_run, strict=strict)
    if not as_json:
        for line in answer.complaints:
            print(line, file=sys.stderr)
    if answer.text or as_json:
        say(answer.facts, answer.text, as_json=as_json)
    if answer.is_refused:
        raise CliError(answer.refusal)


@app.command(cls=Command)
def search(
    file: File,
    text: Annotated[str, typer.Argument(metavar="TEKST", help="Czego szukać.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="Najwyżej tyle wyników.")] = 20,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Szukaj osób, kontraktów i zajęć."""
    from kisdesk.services.search import search_everything

    with opened(file, password_file):
        hits = search_everything(text, limit)
    if as_json:
        print(json.dumps([asdict(hit) for hit in hits], ensure_ascii=False))
        return
    for hit in hits:
        print(f"{hit.id}\t{hit.title}\t{hit.detail}")
    if not hits:
        print("Nic nie znaleziono.")


@app.command("check-update", cls=Command)
def check_update(
    setup: Annotated[Path, typer.Argument(metavar="SETUP", help="KisDesk-X.Y.Z-setup.exe.")],
    as_json: Json = False,
) -> None:
    """Sprawdź plik aktualizacji; podpis .minisig leży obok. Kod: 0 dobry i nowszy, 1 nie."""
    from kisdesk.cli_update import examine, refusal
    from kisdesk.services.errors import UpdateError

    try:
        facts, text = examine(setup)
    except UpdateError as error:
        if as_json:
            say(refusal(error), "", as_json=True)
        raise
    say(facts, text, as_json=as_json)


@app.command(cls=Command)
def smoke(
    report: Annotated[Path, typer.Argument(metavar="RAPORT", help="Dokąd zapisać JSON.")],
) -> None:
    """Sprawdź zbudowany program: okno, zaszyfrowany plik, wydruk."""
    from kisdesk.smoke import run_smoke

    result = run_smoke()
    report.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for name, part in result["parts"].items():
        print(f"{'dobrze' if part['ok'] else 'ŹLE   '}  {name}  {part['detail']}")
    if not result["ok"]:
        raise CliError(f"Program nie działa jak należy; szczegóły w {report.name}.")


# Start and errors ---------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code. Expected errors are one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file and another program get the same on every system; a console may lack a letter.
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
    try:
        code = app(list(arguments) if arguments is not None else None, standalone_mode=False)
    except CliError as error:
        return _complain(error.text, error.exit_code)
    except UserError as error:
        return _complain(text_of(error), 1)
    except typer.Abort:
        return _complain("Przerwano.", 130)
    except KeyboardInterrupt:
        return _complain("Przerwano.", 130)
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            print(polish(str(error)))
            return 2
        return _complain(_usage_text(error), 2)
    return code if isinstance(code, int) else 0


def _complain(text: str, code: int) -> int:
    print("kisdesk-cli: " + " ".join(text.split()), file=sys.stderr)
    return code


def _usage_text(error: Exception) -> str:
    """What typer says of a wrong call, in Polish; its own errors are known by their attributes."""
    option = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if option is not None:
        text = f"nie ma opcji {option}"
    elif parameter is not None:
        name = parameter.metavar or parameter.opts[0]
        is_missing = type(error).__name__ == "MissingParameter"
        text = f"brakuje: {name}" if is_missing else f"zła wartość: {name}"
    elif type(error) is typer.BadParameter:
        text = error.message
    else:
        text = "nie ma takiego polecenia albo podano za dużo"
    return f"Złe wywołanie: {text}. Pomoc: kisdesk-cli --help"


if __name__ == "__main__":
    sys.exit(main())
