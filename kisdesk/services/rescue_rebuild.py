"""Filling the tables of a new file with the rows of a damaged one, and mending what hangs loose."""

from dataclasses import dataclass, field

import apsw

from kisdesk.progress import Progress
from kisdesk.services.rescue_history import HistoryOfLost
from kisdesk.services.rescue_report import LostRecord
from kisdesk.storage.rebuild import (
    Repairs,
    fill,
    insert_values,
    mend_references,
    refilling,
    set_sequences,
)
from kisdesk.storage.rescue import FoundTable, Rescuer

HISTORY = ("change", "change_entry")
_DRAFTS_SAVE_THEMSELVES = ("social_contract", "contract_")


@dataclass
class Rebuild:
    """What one rescue knows while it runs."""

    rescuer: Rescuer
    found: dict[str, FoundTable]
    counts: dict[str, int]
    repairs: Repairs
    from_history: list[tuple[str, int]]
    described: dict[tuple[str, int], LostRecord] = field(default_factory=dict)
    at_most: dict[str, int | None] = field(default_factory=dict)
    is_history_whole: bool = True


def fill_tables(work: Rebuild, connection: apsw.Connection, progress: Progress) -> None:
    """Take over every row that was found, make anew what others need, leave no reference loose."""
    steps = sum(len(table.leaves) for table in work.found.values()) // 20 + 1
    done = iter(range(1, 1_000_000_000))

    def tick() -> None:
        number = next(done)
        progress.report(min(number, steps), steps)

    with refilling(connection):
        for name, table in work.found.items():
            rows = work.rescuer.rows(table)
            work.counts[name] = fill(connection, name, rows, work.repairs, tick)
            refused = {row_id for t, row_id in work.repairs.refused if t == name}
            table.lost_ids = sorted({*table.lost_ids, *table.cut, *refused})
        work.is_history_whole = not any(
            work.found[t].gaps or work.found[t].lost_ids or not work.found[t].is_root_known
            for t in HISTORY
        )
        history = HistoryOfLost(connection)
        work.at_most = {n: _at_most(t, connection) for n, t in work.found.items()}
        _make_anew(work, connection, history)
        mend_references(connection, work.repairs, history.stand_in)
        _must_have_owner(work, connection, history)
        work.from_history += [row for row in work.repairs.stood_in if row in history.replayed]
        _set_sequences(work, connection)
        connection.execute("INSERT OR IGNORE INTO search_dirty SELECT id FROM participant")


def _make_anew(work: Rebuild, connection: apsw.Connection, history: HistoryOfLost) -> None:
    """Lost rows as the history has them, where it is whole and so cannot be out of date."""
    if not work.is_history_whole:
        return
    for name, table in work.found.items():
        if name.startswith(_DRAFTS_SAVE_THEMSELVES):
            continue
        for row_id in table.lost_ids:
            values = history.values_of(name, row_id)
            if values is not None and insert_values(connection, name, row_id, values):
                work.from_history.append((name, row_id))


def _must_have_owner(work: Rebuild, connection: apsw.Connection, history: HistoryOfLost) -> None:
    """A file without its club or without any worker could not be opened."""
    for table in ("club", "worker"):
        if connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is None:
            lost = work.found[table].lost_ids
            row_id = lost[0] if lost else 1
            values = history.stand_in(table, row_id)
            if values is not None and insert_values(connection, table, row_id, values):
                work.repairs.stood_in.append((table, row_id))


def _set_sequences(work: Rebuild, connection: apsw.Connection) -> None:
    highest = {name: table.lost_ids[-1] for name, table in work.found.items() if table.lost_ids}
    model_counts_up = {
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'"
        ).fetchall()
    }
    line = work.rescuer.schema.get("sqlite_sequence")
    is_known = False
    if line is not None:
        stored = FoundTable("sqlite_sequence", work.rescuer.leaves_of("sqlite_sequence"))
        for _, values in work.rescuer.rows(stored):
            is_known = True
            if len(values) == 2 and isinstance(values[1], int):
                name = str(values[0])
                highest[name] = max(highest.get(name, 0), values[1])
    for name in HISTORY:
        if not is_known and not work.found[name].is_exact:
            # The end of it may be lost, and nothing says how much: one number stays empty for it.
            row = connection.execute(f"SELECT ifnull(max(id), 0) FROM {name}").fetchone()
            assert row is not None
            highest[name] = max(highest.get(name, 0), int(str(row[0])) + 1)
    set_sequences(connection, {n: v for n, v in highest.items() if n in model_counts_up})


def _at_most(table: FoundTable, connection: apsw.Connection) -> int | None:
    """How many rows can be lost, by the ids the lost pages could hold; None without a limit."""
    if not table.gaps and table.is_root_known:
        return 0
    if not table.is_root_known:
        return None
    count = 0
    for low, high in table.gaps:
        if high is None:
            return None
        present = connection.execute(
            f"SELECT count(*) FROM {table.name} WHERE id BETWEEN ? AND ?",
            (low or 1, high),
        ).fetchone()
        assert present is not None
        count += high - (low or 1) + 1 - int(str(present[0]))
    return count
