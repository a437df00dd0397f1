"""The club and its first worker out of a TOML file, for ``kisdesk-cli new``."""

import tomllib
from dataclasses import fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from kisdesk.domain.drafts import ClubDraft, OperatorDraft, WorkerDraft
from kisdesk.errors import UserError

Draft = TypeVar("Draft", ClubDraft, OperatorDraft, WorkerDraft)
_NOT_TYPED = frozenset({"operator", "is_sample"})


class ClubFileError(UserError):
    """The file cannot be understood; ``reason`` is a Polish sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_club_file(path: Path) -> tuple[ClubDraft, WorkerDraft]:
    """Club, operator and first worker. Raises ClubFileError."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ClubFileError(f"Nie można odczytać pliku {path.name}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ClubFileError(f"Plik {path.name} nie jest poprawnym TOML: {error}.") from error
    unknown = set(data) - {"club", "operator", "worker"}
    if unknown:
        raise ClubFileError(f"Nieznana część pliku {path.name}: {', '.join(sorted(unknown))}.")
    operator = _draft(OperatorDraft, data, "operator")
    club = _draft(ClubDraft, data, "club", operator=operator)
    return club, _draft(WorkerDraft, data, "worker")


def _draft(kind: type[Draft], data: dict[str, Any], part: str, **known: Any) -> Draft:
    given = data.get(part, {})
    if not isinstance(given, dict):
        raise ClubFileError(f"[{part}] ma być tabelą.")
    hints = get_type_hints(kind)
    names = {f.name for f in fields(kind)} - _NOT_TYPED
    values = dict(known)
    for name, value in given.items():
        if name not in names:
            raise ClubFileError(f"Nieznane pole: {part}.{name}.")
        values[name] = _value(f"{part}.{name}", hints[name], value)
    return kind(**values)


def _value(field: str, hint: Any, value: object) -> object:
    kind = hint
    if isinstance(hint, UnionType):
        kind = next(part for part in get_args(hint) if part is not NoneType)
    if issubclass(kind, StrEnum):
        if value not in list(kind):
            raise ClubFileError(f"{field}: możliwe wartości to {', '.join(kind)}.")
        return kind(str(value))
    if kind is date and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ClubFileError(f"{field}: data ma postać 2019-03-04.") from None
    if type(value) is not kind:
        raise ClubFileError(f"{field}: zły rodzaj wartości.")
    return value
