"""What a record said then and says now, as rows of three texts: the field, then, now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kisdesk.domain.codes import Sex
from kisdesk.domain.rows import FieldChange
from kisdesk.services.time_machine import Key, RecordState
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.contracts.history_page import (
    contract_field_name,
    contract_part_name,
    contract_value,
)
from kisdesk.ui.participants import field_names as card
from kisdesk.ui.protection.field_words import other_field_name, other_value, thing_name

NOTHING = "–"
_OWN = frozenset({"participant", "social_contract", "activity"})


@dataclass(frozen=True)
class Difference:
    """One line: what it is, what it said then, what it says now."""

    label: str
    then: str
    now: str

    @property
    def is_same(self) -> bool:
        """Whether it says now what it said then."""
        return self.then == self.now


def difference_in_words(
    then: RecordState, now: RecordState, *, sex: Sex | None = None
) -> list[Difference]:
    """Every field either of the two says something in, in the order of the card.

    A part that is in one of them only is one line: a note, an address, a household member.
    """
    found: list[Difference] = []
    for key in sorted({*then.rows, *now.rows}, key=_order):
        old, new = then.rows.get(key), now.rows.get(key)
        if key[0] in _OWN or (old is not None and new is not None):
            found += _fields(key, old or {}, new or {}, sex)
        else:
            found.append(Difference(_thing(key[0]), _whole(key, old, sex), _whole(key, new, sex)))
    return [line for line in found if line.then or line.now]


def _order(key: Key) -> tuple[bool, str, int]:
    return key[0] not in _OWN, key[0], key[1]


def _fields(
    key: Key, old: Mapping[str, Any], new: Mapping[str, Any], sex: Sex | None
) -> Iterator[Difference]:
    table = key[0]
    names = sorted({**old, **new}, key=lambda name: (card.field_order(name), name))
    for name in names:
        label = _label(key, name, {**new, **old})
        if label:
            said = (_value(table, name, values.get(name), sex) for values in (old, new))
            full = label if table in _OWN else f"{_thing(table)}: {label}"
            yield Difference(full, *said)


def _whole(key: Key, values: Mapping[str, Any] | None, sex: Sex | None) -> str:
    if values is None:
        return ""
    said = []
    for name in sorted(values, key=lambda name: (card.field_order(name), name)):
        text = _value(key[0], name, values[name], sex)
        if text and values[name] is not False and _label(key, name, values):
            said.append(text)
    return ", ".join(said) or _thing(key[0])


def _label(key: Key, name: str, values: Mapping[str, Any]) -> str:
    table, record_id = key
    if table == "contract_text" and name == "text" and values.get("code"):
        return text_name(str(values["code"]))
    if table.startswith(("contract_", "social_contract")):
        return contract_field_name(FieldChange(table, record_id, name, None, None))
    if table in _PERSONS:
        return card.field_name(name, table) if card.is_shown(name, table) else ""
    return other_field_name(table, name)


def _value(table: str, name: str, value: Any, sex: Sex | None) -> str:
    if table.startswith(("contract_", "social_contract")):
        return contract_value(value)
    if table in _PERSONS:
        return card.value_text(table, name, value, sex)
    return other_value(table, name, value)


def _thing(table: str) -> str:
    return contract_part_name(table) or thing_name(table)


_PERSONS = frozenset({
    "participant", "address", "ground", "exclusion_finding", "sensitive_fact", "state_change",
    "note", "household_member", "outcome", "follow_up", "consultation", "individual_use",
})  # fmt: skip
