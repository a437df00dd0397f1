"""Who changed what and when, in words, with the ways back."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from kisdesk.domain.codes import Sex
from kisdesk.domain.rows import FieldChange, ParticipantCard
from kisdesk.ui.history.record_page import RecordHistoryPage, Words
from kisdesk.ui.participants.field_names import (
    field_name,
    field_order,
    is_shown,
    table_name,
    value_text,
)


class HistoryPage(RecordHistoryPage[ParticipantCard]):
    """The history of a person."""

    subject_kind = "participant"

    def words(self, card: ParticipantCard) -> Words:
        return partial(change_lines, sex=card.draft.sex)


def change_lines(changes: Sequence[FieldChange], sex: Sex | None = None) -> list[str]:
    """One line per field: "Telefon: 600 100 200 → 600 100 201"; new records on one line each."""
    lines = []
    moved = any(change.table == "state_change" for change in changes)
    for (table, _), group in groupby(changes, key=lambda c: (c.table, c.record_id)):
        fields = [c for c in group if is_shown(c.field, table)]
        fields.sort(key=lambda c: field_order(c.field))
        if moved and table == "participant":
            fields = [c for c in fields if c.field not in {"state", "state_since"}]
        before = "" if table == "participant" else f"{table_name(table)}: "
        if len(fields) > 1 and all(c.old in {None, ""} for c in fields):
            said = [_said(table, change, sex) for change in fields]
            if any(said):
                lines.append(before + ", ".join(words for words in said if words))
            continue
        for change in fields:
            old = value_text(table, change.field, change.old, sex) or "–"
            new = value_text(table, change.field, change.new, sex) or "–"
            lines.append(f"{before}{field_name(change.field, table)}: {old} → {new}")
    return lines


def _said(table: str, change: FieldChange, sex: Sex | None) -> str:
    """What a field of a new record says; nothing for an empty one or a box left open."""
    text = value_text(table, change.field, change.new, sex)
    if not text or change.new is False or change.new == 0:
        return ""
    return f"{field_name(change.field, table)} {text}"
