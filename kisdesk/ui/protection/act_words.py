"""One act of the history in words: what it was about, and what it changed, line by line."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.rows import FieldChange
from kisdesk.services.history_list import ActRow
from kisdesk.ui.contracts.history_page import change_lines as contract_lines
from kisdesk.ui.participants.history_page import change_lines as person_lines
from kisdesk.ui.protection.act_details import details_text
from kisdesk.ui.protection.field_words import (
    other_field_name,
    other_value,
    setting_words,
    thing_name,
)


def subject_text(row: ActRow) -> str:
    """What the act was about: "Kowalska Anna", "Kontrakt KS/1/2026"."""
    tr = QCoreApplication.translate
    said = details_text(row.details)
    if row.subject_kind in {"file", "club", "backup"}:
        return said
    kinds = {
        "participant": "{name}",
        "contract": tr("acts", "Contract {name}"),
        "activity": "{name}",
        "worker": tr("acts", "Worker {name}"),
        "psu_agreement": tr("acts", "Agreement {name}"),
        "breach": tr("acts", "Breach {name}"),
        "paper": "{name}",
    }
    name = row.subject_name or tr("acts", "no. {number}, no longer in the file").format(
        number=row.subject_id
    )
    shown = kinds.get(row.subject_kind, "{name}").format(name=name)
    return f"{shown}  ·  {said}" if said else shown


def act_lines(row: ActRow, changes: Sequence[FieldChange], people: Mapping[int, str]) -> list[str]:
    """Old and new values in words, one line for each."""
    tables = {change.table for change in changes}
    if row.subject_kind == "contract":
        return contract_lines(changes)
    if "participant" in tables or row.subject_kind == "participant":
        return person_lines(changes)
    return list(_other_lines(changes, people))


def _other_lines(changes: Sequence[FieldChange], people: Mapping[int, str]) -> Iterator[str]:
    for (table, _), group in groupby(changes, key=lambda c: (c.table, c.record_id)):
        fields = sorted(group, key=lambda c: c.field not in _WHOM)
        if table == "setting":
            yield from _setting_lines(fields)
            continue
        is_new = all(change.old in {None, ""} for change in fields)
        said = []
        for change in fields:
            name = other_field_name(table, change.field)
            if not name:
                continue
            old, new = (_value(change, value, people) for value in (change.old, change.new))
            if not is_new:
                yield f"{thing_name(table)}, {name}: {old or '–'} → {new or '–'}"
            elif new:
                said.append(f"{name}: {new}")
        if said:
            yield f"{thing_name(table)}  ·  " + ", ".join(said)


_WHOM = frozenset({"participant", "participant_id"})


def _setting_lines(fields: Sequence[FieldChange]) -> Iterator[str]:
    key = next((c.new or c.old for c in fields if c.field == "key"), "")
    for change in fields:
        if change.field == "value":
            old, new = (str(v).strip('"') if v else "–" for v in (change.old, change.new))
            name = setting_words(key) if key else thing_name("setting")
            yield f"{name}: {new}" if old == "–" else f"{name}: {old} → {new}"


def _value(change: FieldChange, value: object, people: Mapping[int, str]) -> str:
    if change.field in {"participant", "participant_id"} and isinstance(value, int):
        return people.get(value, str(value))
    text = other_value(change.table, change.field, value)
    return text if len(text) <= 160 else text[:159].rstrip() + "…"
