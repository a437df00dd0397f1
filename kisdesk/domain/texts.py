"""Limits of typed text that hold for every draft: length, and only characters that can be shown."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass

from kisdesk.errors import Problem

SHORT_LIMIT = 200
"""Characters in a field of one line."""
LONG_LIMIT = 20_000
"""Characters in a field of many lines."""

_FORBIDDEN = frozenset({"Cc", "Cs"})


def unusable_character(text: str, *, many_lines: bool) -> str | None:
    """First character that can be neither kept nor printed, as ``U+0007``; None if there is none.

    Control characters and halves of surrogate pairs are refused, line ends and tabs only where
    there is one line. Everything that is writing, emoji and right-to-left text included, is fine.
    """
    for char in text:
        if many_lines and char in "\n\r\t":
            continue
        code = ord(char)
        if unicodedata.category(char) in _FORBIDDEN or code & 0xFFFE == 0xFFFE:
            return f"U+{code:04X}"
    return None


def check_text(text: str, field: str, *, many_lines: bool = False) -> list[Problem]:
    """Codes ``text_too_long`` (``limit``, ``length``) and ``text_unusable_character``."""
    limit = LONG_LIMIT if many_lines else SHORT_LIMIT
    problems = []
    if len(text) > limit:
        problems.append(Problem(field, "text_too_long", {"limit": limit, "length": len(text)}))
    character = unusable_character(text, many_lines=many_lines)
    if character is not None:
        problems.append(Problem(field, "text_unusable_character", {"character": character}))
    return problems


def _strings(value: object, path: str, name: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, str):
        yield path, name, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _strings(item, f"{path}.{key}", str(key))
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _strings(item, f"{path}.{i}", name)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            inner = f"{path}.{part.name}" if path else part.name
            yield from _strings(getattr(value, part.name), inner, part.name)


def check_texts(draft: object, long_fields: Collection[str]) -> list[Problem]:
    """Check every text of a draft, however deep; *long_fields* names those of many lines."""
    problems: list[Problem] = []
    for path, name, text in _strings(draft, "", ""):
        problems += check_text(text, path, many_lines=name in long_fields)
    return problems
