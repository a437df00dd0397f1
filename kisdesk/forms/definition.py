"""Form definitions: which blocks a printed form has, in which order and under which caption.

A definition is data (``resources/forms/*.toml``). An office that has checked the official text
corrects the file, not the program.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kisdesk.domain.codes import Party, Variant
from kisdesk.errors import UserError
from kisdesk.resources import resource

WHOLE = "whole"
STAGES = "stages"
LAYOUTS = (WHOLE, STAGES)
STATUS_MARKS = ("V", "D", "P", "R")
SWITCHES = ("legal_basis",)

# What each type of block must bring along: the labels it prints and whether it has a caption.
_LABELS: Mapping[str, tuple[str, ...]] = {
    "heading": ("stamp", "date"),
    "note": (),
    "part": (),
    "section": (),
    "person": ("last_name", "first_name", "address", "pesel"),
    "family": ("last_name", "first_name", "pesel"),
    "worker": ("last_name", "first_name", "phone"),
    "referral": ("number", "date", "office"),
    "text": (),
    "goals": ("main",),
    "actions": ("number", "action", "due"),
    "terms": ("period", "dates", "manner"),
    "statement": (),
    "signatures": ("person", "worker", "head"),
    "stage": ("period",),
    "evaluations": (
        "date",
        "planned",
        "done",
        "not_done",
        "remarks",
        "person_signature",
        "worker_signature",
    ),
    "amendments": ("date", "change", "person_signature", "worker_signature"),
    "final": ("done", "not_done", "remarks"),
}
_WITHOUT_CAPTION = ("statement", "signatures", "actions", "evaluations")


class FormDefinitionError(UserError):
    """A definition file cannot be used. The message names the file, the block and the reason."""


@dataclass(frozen=True)
class FormBlock:
    """One block of a form. ``min_lines`` counts lines kept free on a filled print, ``blank_lines``
    and ``blank_rows`` those offered for handwriting."""

    id: str
    type: str
    caption: str
    status: str
    source: str
    labels: Mapping[str, str] = field(default_factory=dict)
    paragraphs: tuple[str, ...] = ()
    text: str = ""
    party: Party | None = None
    min_lines: int = 2
    blank_lines: int = 3
    blank_rows: int = 3
    per_stage: bool = False
    starts_page: bool = False
    switch: str = ""


@dataclass(frozen=True)
class FormDefinition:
    """A whole form: its blocks in order and how far it was checked against the official text."""

    code: str
    version: str
    variant: Variant
    layout: str
    title: str
    source_act: str
    unchecked_notice: str
    strike_footnote: str
    continued: str
    period_blank: str
    is_checked: bool
    checked_on: date | None
    checked_by: str
    blocks: tuple[FormBlock, ...]

    def block(self, block_id: str) -> FormBlock:
        """The block of that id; KeyError when the form has none."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)


@cache
def form_definition(code: str) -> FormDefinition:
    """A shipped definition by its code. Raises FormDefinitionError."""
    return load_definition(resource("forms", f"{code}.toml"))


def load_definition(path: Path) -> FormDefinition:
    """Read and check one definition file. Raises FormDefinitionError."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FormDefinitionError(f"{path.name}: cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FormDefinitionError(f"{path.name}: not valid TOML ({error})") from error
    try:
        return _Reader(path.name).definition(raw)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise FormDefinitionError(f"{path.name}: not of the right kind ({error})") from error


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file

    def _fail(self, where: str, reason: str) -> FormDefinitionError:
        return FormDefinitionError(f"{self._file}: {where}: {reason}")

    def definition(self, raw: dict[str, Any]) -> FormDefinition:
        top = "form"
        if raw.get("variant") not in tuple(Variant):
            raise self._fail(top, "variant must be A or B")
        if raw.get("layout") not in LAYOUTS:
            raise self._fail(top, f"layout must be one of {', '.join(LAYOUTS)}")
        tables = raw.get("blocks")
        if not isinstance(tables, list) or not tables:
            raise self._fail(top, "no blocks")
        blocks = tuple(self._block(number, table) for number, table in enumerate(tables, start=1))
        ids = [block.id for block in blocks]
        for block_id in ids:
            if ids.count(block_id) > 1:
                raise self._fail(f"block {block_id}", "the id stands twice")
        checked = raw.get("checked", {})
        return FormDefinition(
            variant=Variant(raw["variant"]),
            layout=raw["layout"],
            is_checked=checked.get("is_checked") is True,
            checked_on=self._day(checked.get("checked_on", "")),
            checked_by=str(checked.get("checked_by", "")),
            blocks=blocks,
            **{
                key: self._text(raw, key, top)
                for key in (
                    "code",
                    "version",
                    "title",
                    "source_act",
                    "unchecked_notice",
                    "strike_footnote",
                    "continued",
                    "period_blank",
                )
            },
        )

    def _day(self, value: object) -> date | None:
        if isinstance(value, date) or value in ("", None):
            return value if isinstance(value, date) else None
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise self._fail("checked", "checked_on is not a date") from None

    def _text(self, table: dict[str, Any], key: str, where: str) -> str:
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._fail(where, f"{key} is missing")
        return value

    def _block(self, number: int, table: dict[str, Any]) -> FormBlock:
        block_id = table.get("id")
        if not isinstance(block_id, str) or not block_id:
            raise self._fail(f"block number {number}", "id is missing")
        where = f"block {block_id}"
        kind = self._text(table, "type", where)
        if kind not in _LABELS:
            raise self._fail(where, f"unknown type {kind}")
        unknown = set(table) - set(FormBlock.__dataclass_fields__)
        if unknown:
            raise self._fail(where, f"unknown key {', '.join(sorted(unknown))}")
        if table.get("status") not in STATUS_MARKS:
            raise self._fail(where, f"status must be one of {', '.join(STATUS_MARKS)}")
        if kind not in _WITHOUT_CAPTION:
            self._text(table, "caption", where)
        labels = table.get("labels", {})
        missing = [label for label in _LABELS[kind] if not labels.get(label)]
        if missing:
            raise self._fail(where, f"labels missing: {', '.join(missing)}")
        if kind == "statement":
            self._text(table, "text", where)
        if kind == "actions" and table.get("party") not in tuple(Party):
            raise self._fail(where, "party must be person or worker")
        if table.get("switch", "") not in ("", *SWITCHES):
            raise self._fail(where, f"unknown switch {table['switch']}")
        return FormBlock(
            id=block_id,
            type=kind,
            caption=table.get("caption", ""),
            status=table["status"],
            source=self._text(table, "source", where),
            labels=dict(labels),
            paragraphs=tuple(table.get("paragraphs", ())),
            text=table.get("text", ""),
            party=Party(table["party"]) if kind == "actions" else None,
            min_lines=self._count(table, "min_lines", 2, where),
            blank_lines=self._count(table, "blank_lines", 3, where),
            blank_rows=self._count(table, "blank_rows", 3, where),
            per_stage=self._flag(table, "per_stage", where),
            starts_page=self._flag(table, "starts_page", where),
            switch=table.get("switch", ""),
        )

    def _count(self, table: dict[str, Any], key: str, default: int, where: str) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or not 0 <= value <= 60:
            raise self._fail(where, f"{key} must be a number from 0 to 60")
        return value

    def _flag(self, table: dict[str, Any], key: str, where: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self._fail(where, f"{key} must be true or false")
        return value
