"""Going back to a copy: ``kisdesk-cli copies``, ``restore`` and ``test-restore``."""

import json
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
    opened,
    read_password,
    say,
    text_of,
)
from kisdesk.cli_words import contracts_phrase, moment_phrase, people_phrase
from kisdesk.services import errors as e

if TYPE_CHECKING:  # the help must not wait for the database
    from kisdesk.services.copy_report import CopyReport
    from kisdesk.services.known_copies import CopyInfo

_KINDS = {
    "backup": "kopia",
    "at_closing": "przy zamykaniu",
    "before_update": "przed aktualizacją",
    "replaced": "zastąpiony plik",
}
_PROBLEMS = {
    "header_copy_damaged": "jeden z dwóch nagłówków uszkodzony",
    "changed_since_made": "nie jest tą, którą zrobiono",
    "counts_differ": "zawiera co innego, niż zapisano obok",
    "history_broken": "łańcuch historii przerwany",
    "damaged": "część danych uszkodzona",
}


def copies(
    file: Annotated[
        Path, typer.Argument(metavar="PLIK", help="Plik klubu; może być uszkodzony albo zgubiony.")
    ],
    check: Annotated[
        bool, typer.Option("--check", help="Porównaj każdą z sumą zapisaną obok niej.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Wypisz dostępne kopie pliku, od najnowszej; hasła nie trzeba. Kod: 0 są, 1 nie ma żadnej."""
    from kisdesk.services.known_copies import copies_of, is_as_noted

    found = copies_of(file)
    sound = [is_as_noted(copy) if check and copy.note else None for copy in found]
    if as_json:
        facts = [_copy_facts(copy, state) for copy, state in zip(found, sound, strict=True)]
        print(json.dumps(facts, ensure_ascii=False, default=str))
    else:
        for copy, state in zip(found, sound, strict=True):
            print(_copy_line(copy, state))
    if not found:
        raise CliError("Nie ma teraz dostępnej kopii tego pliku. Włóż nośnik z kopiami.")


def restore(
    copy: Annotated[Path, typer.Argument(metavar="KOPIA", help="Kopia, do której wracasz.")],
    file: Annotated[Path, typer.Argument(metavar="PLIK", help="Plik klubu, który zastąpi.")],
    other_office: Annotated[
        bool, typer.Option("--other-office", help="Kopia innego klubu też jest dobra.")
    ] = False,
    recovery_key: Annotated[
        Path | None,
        typer.Option(
            "--recovery-key-file", metavar="PLIK", help="Klucz odzyskiwania zamiast hasła."
        ),
    ] = None,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Wróć do kopii; zastąpiony plik zostaje obok. Kod: 0 gotowe, 1 odmowa, 2 nie do otwarcia."""
    from kisdesk.services import session
    from kisdesk.services.restoring import restore_copy

    key = _read_key(recovery_key) if recovery_key is not None else None
    password = read_password(password_file) if key is None else None
    try:
        result = restore_copy(
            copy, file, password, recovery_key=key, accepts_other_office=other_office
        )
    except (e.WrongPasswordError, e.WrongRecoveryKeyError, e.NotAKisFileError) as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    except (e.NewerFileError, e.FileMissingError) as error:
        raise CliError(text_of(error), CANNOT_OPEN) from error
    except (e.DamagedDataError, e.DamagedHeaderError) as error:
        raise CliError("Kopia jest uszkodzona; weź inną. Plik jest, jaki był.", DAMAGED) from error
    finally:
        session.close_file()
    kept = result.kept.name if result.kept is not None else ""
    text = f"Przywrócono {file.name}: {report_text(result.report)}."
    if kept:
        text += f" Poprzedni plik: {kept}."
    say({**_report_facts(result.report), "kept": kept}, text, as_json=as_json)


def try_out(
    file: File,
    copy: Annotated[
        Path | None, typer.Argument(metavar="KOPIA", help="Która; inaczej najnowsza dostępna.")
    ] = None,
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Odtwórz kopię na próbę i zapisz wynik w pliku. Kod: 0 udana, 1 nieudana."""
    from kisdesk.services.backup_records import FAILURES
    from kisdesk.services.trial_restore import run_test_restore

    with opened(file, password_file):
        result = run_test_restore(copy)
    facts = asdict(result)
    if not result.is_passed:
        if as_json:
            say(facts, "", as_json=True)
        why = FAILURES.get(result.failure, "kopia nie przeszła sprawdzenia")
        raise CliError(f"Próba nieudana ({result.file_name}): {why}.", DAMAGED)
    counts = f"{people_phrase(result.people)}, {contracts_phrase(result.contracts)}"
    text = f"Próba udana: {result.file_name} z {moment_phrase(result.copy_made_at)}, {counts}."
    say(facts, text, as_json=as_json)


def report_text(report: "CopyReport") -> str:
    """What a copy holds, from when it is and what is wrong with it."""
    counts = f"{people_phrase(report.people)}, {contracts_phrase(report.contracts)}"
    text = f"kopia z {moment_phrase(report.made_at)}, {counts}"
    wrong = ", ".join(_PROBLEMS[problem] for problem in report.problems)
    return f"{text}; uwaga: {wrong}" if wrong else text


def _report_facts(report: "CopyReport") -> dict[str, Any]:
    return {**asdict(report), "made_at": report.made_at.isoformat()}


def _read_key(path: Path) -> str:
    try:
        return " ".join(path.read_text(encoding="utf-8-sig").split())
    except (OSError, UnicodeDecodeError):
        raise CliError("Nie można odczytać pliku z kluczem.") from None


def _copy_facts(copy: "CopyInfo", is_sound: bool | None) -> dict[str, Any]:
    facts = {**asdict(copy), "made_at": copy.made_at.isoformat()}
    facts.pop("note")
    counts = {
        name: getattr(copy.note, name) if copy.note is not None else None
        for name in ("people", "contracts", "documents", "sha256")
    }
    return {**facts, **counts, "is_as_noted": is_sound}


def _copy_line(copy: "CopyInfo", is_sound: bool | None) -> str:
    held = people_phrase(copy.note.people) if copy.note is not None else "bez opisu"
    fields = [
        moment_phrase(copy.made_at),
        _KINDS[copy.kind],
        held,
        copy.place_label,
        str(copy.path),
    ]
    if is_sound is not None:
        fields.insert(2, "cała" if is_sound else "USZKODZONA")
    return "\t".join(fields)
