"""Reads the definition of a paper and says in one line what is wrong with a file."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

from kisdesk.forms import paper_definition as kinds
from kisdesk.forms.paper_definition import (
    COMMON,
    Column,
    FieldCell,
    LegalBasis,
    Option,
    PaperBlock,
    PaperDefinition,
    PaperDefinitionError,
    Placeholder,
    Signature,
)
from kisdesk.forms.paper_words import PlaceholderError, check_text, is_name
from kisdesk.resources import resource

_TOP = ("code", "version", "name", "title")
_NEEDED: Mapping[str, tuple[str, ...]] = {
    kinds.PARAGRAPH: ("text",),
    kinds.CAPTION: ("text",),
    kinds.FIELDS: ("rows",),
    kinds.TABLE: ("source", "columns"),
    kinds.CHECKS: ("options",),
    kinds.SIGNATURES: ("signatures",),
}


def paper_codes() -> tuple[str, ...]:
    """The codes of all shipped papers, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in resource("forms", "papers").glob("*.toml")))


@cache
def paper_definition(code: str) -> PaperDefinition:
    """A shipped definition by its code. Raises PaperDefinitionError."""
    return load_paper(resource("forms", "papers", f"{code}.toml"))


def load_paper(path: Path) -> PaperDefinition:
    """Read and check one definition file. Raises PaperDefinitionError."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PaperDefinitionError(f"{path.name}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PaperDefinitionError(f"{path.name}: not valid TOML ({error})") from error
    try:
        definition = _Reader(path.name).definition(raw)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PaperDefinitionError(f"{path.name}: not of the right kind ({error})") from error
    if definition.code != path.stem:
        raise PaperDefinitionError(f"{path.name}: code is not the name of the file")
    return definition


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file
        self._known: dict[str, Placeholder] = dict(COMMON)

    def _fail(self, where: str, reason: str) -> PaperDefinitionError:
        return PaperDefinitionError(f"{self._file}: {where}: {reason}")

    def definition(self, raw: dict[str, Any]) -> PaperDefinition:
        top = "paper"
        self._keys(raw, {f.name for f in fields(PaperDefinition)}, top)
        for key in _TOP:
            if not isinstance(raw.get(key), str) or not raw[key].strip():
                raise self._fail(top, f"{key} is missing")
        for key, allowed in (("head", kinds.HEADS), ("orientation", kinds.ORIENTATIONS)):
            if raw.get(key, allowed[0]) not in allowed:
                raise self._fail(top, f"{key} must be one of {', '.join(allowed)}")
        self._placeholders(raw.get("placeholders", {}))
        self._check(raw["title"], top)
        self._check(raw.get("subtitle", ""), top)
        blocks = tuple(self._block(n, t) for n, t in enumerate(raw.get("blocks", ()), start=1))
        if not blocks:
            raise self._fail(top, "no blocks")
        ids = [block.id for block in blocks]
        for twice in {block_id for block_id in ids if ids.count(block_id) > 1}:
            raise self._fail(f"block {twice}", "the id stands twice")
        return PaperDefinition(
            **{key: raw[key] for key in _TOP},
            head=raw.get("head", kinds.LETTER),
            orientation=raw.get("orientation", "portrait"),
            number_pattern=raw.get("number_pattern", ""),
            subtitle=raw.get("subtitle", ""),
            legal_basis=tuple(
                self._made(LegalBasis, part, "legal_basis") for part in raw.get("legal_basis", ())
            ),
            placeholders=self._known,
            blocks=blocks,
        )

    def _placeholders(self, tables: dict[str, dict[str, Any]]) -> None:
        for name, table in tables.items():
            where = f"placeholder {name}"
            if not is_name(name):
                raise self._fail(where, "a name has small letters, digits and _ only")
            found = self._made(Placeholder, {"name": name, **table}, where)
            if found.ask not in kinds.ASKS:
                raise self._fail(where, f"ask must be one of {', '.join(kinds.ASKS[1:])}")
            self._known[name] = found

    def _block(self, number: int, table: dict[str, Any]) -> PaperBlock:
        where = f"block {table.get('id') or f'number {number}'}"
        if table.get("type") not in kinds.BLOCK_TYPES:
            raise self._fail(where, f"unknown type {table.get('type')}")
        for key in _NEEDED.get(table["type"], ()):
            if not table.get(key):
                raise self._fail(where, f"{key} is missing")
        values = dict(table)
        values["rows"] = tuple(
            tuple(self._made(FieldCell, cell, where) for cell in row)
            for row in table.get("rows", ())
        )
        values["columns"] = tuple(self._column(c, where) for c in table.get("columns", ()))
        for key, kind in (("options", Option), ("signatures", Signature)):
            values[key] = tuple(self._made(kind, part, where) for part in table.get(key, ()))
        values["total"] = tuple(table.get("total", ()))
        block: PaperBlock = self._made(PaperBlock, values, where)
        for key, allowed in (("style", kinds.STYLES), ("shown", kinds.SHOWN)):
            if getattr(block, key) not in allowed:
                raise self._fail(where, f"{key} must be one of {', '.join(allowed)}")
        self._check_texts(block, where)
        return block

    def _check_texts(self, block: PaperBlock, where: str) -> None:
        texts = [block.text, *block.total, *(part.name for part in block.signatures)]
        texts += [cell.value for row in block.rows for cell in row]
        texts += [part.label for part in block.options]
        for text in texts:
            self._check(text, where)
        names = [part.value for part in block.options]
        if block.when:
            names.append(block.when.removeprefix("!"))
        for name in names:
            if name not in self._known:
                raise self._fail(where, f"unknown placeholder {name}")

    def _column(self, table: dict[str, Any], where: str) -> Column:
        align = table.get("align", "left")
        if align not in kinds.ALIGNS:
            raise self._fail(where, f"align must be one of {', '.join(kinds.ALIGNS)}")
        column: Column = self._made(Column, {**table, "align": kinds.ALIGNS[align]}, where)
        if column.width <= 0:
            raise self._fail(where, f"column {column.id}: width must be above 0")
        return column

    def _check(self, text: str, where: str) -> None:
        try:
            check_text(text, self._known)
        except PlaceholderError as error:
            raise self._fail(where, str(error)) from error

    def _keys(self, table: dict[str, Any], known: set[str], where: str) -> None:
        if unknown := set(table) - known:
            raise self._fail(where, f"unknown key {', '.join(sorted(unknown))}")

    def _made(self, kind: type[Any], table: dict[str, Any], where: str) -> Any:
        """A dataclass out of a table: no unknown keys, nothing missing, every value of its type."""
        known = {f.name: f for f in fields(kind)}
        self._keys(table, set(known), where)
        for name, value in table.items():
            if not _is_of(value, known[name].type):
                raise self._fail(where, f"{name} is not of the right kind")
        try:
            return kind(**table)
        except TypeError as error:
            raise self._fail(where, str(error).partition("__init__() ")[2]) from error


def _is_of(value: object, wanted: object) -> bool:
    """Whether a value out of a file may stand in a field; only plain fields are looked at."""
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, wanted) if wanted in (str, bool) else True
