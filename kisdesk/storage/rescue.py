"""Finding every row that can still be read in a damaged database, tree by tree, page by page.

Nothing is guessed. A page counts only if its seal is right (see ``sealed_pages``); a leaf whose way
from the root is lost belongs to a table only if the table's own index names a row in it, or, where
the schema's line of the table is lost too, if no other table could hold its rows.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import apsw

from kisdesk.progress import NoProgress, Progress
from kisdesk.storage.btree_pages import (
    INDEX_INTERIOR,
    TABLE_INTERIOR,
    TABLE_LEAF,
    BrokenPageError,
    Value,
    children,
    index_records,
    kind_of,
    table_rows,
    values_of,
)
from kisdesk.storage.sealed_pages import SealedPages
from kisdesk.storage.table_shapes import Row, entry_of, fits, index_shapes

_SCHEMA = "sqlite_schema"
_SCHEMA_KINDS = ("table", "index", "trigger", "view")
_SCHEMA_COLUMNS = 5
_TRIED_ROWS = 60
_REPORT_EVERY = 200


@dataclass(frozen=True)
class SchemaLine:
    """One line of the schema: ``root`` is the page its tree begins at."""

    kind: str
    name: str
    table: str
    root: int
    sql: str


@dataclass
class FoundTable:
    """The leaves of one table, and what is missing of it.

    ``lost_ids`` are rows that an index names and no leaf holds; ``is_exact`` says that an index was
    read whole, so that no other row is missing. ``gaps`` are ranges of row ids (``None``: no end)
    whose page is lost. ``cut`` are rows of which only the beginning could be read; it is filled
    while the rows are read. ``known`` is what indexes say of lost rows, by position of the column.
    """

    name: str
    leaves: list[int] = field(default_factory=list)
    gaps: list[tuple[int | None, int | None]] = field(default_factory=list)
    cut: dict[int, tuple[Value, ...]] = field(default_factory=dict)
    lost_ids: list[int] = field(default_factory=list)
    known: dict[int, dict[int, Value]] = field(default_factory=dict)
    is_exact: bool = True
    is_root_known: bool = True


class Rescuer:
    """Reads what is left. A ``model`` is an empty database with the tables there should be, without
    triggers.
    """

    def __init__(self, pages: SealedPages, progress: Progress | None = None) -> None:
        self._pages = pages
        self._progress = progress or NoProgress()
        self._kinds = bytearray(pages.count + 1)
        self._owner: dict[int, str] = {}
        self.bad_pages: list[int] = []
        self.unknown_leaves: list[int] = []
        self._scan()
        self.schema = self._read_schema()

    @property
    def page_count(self) -> int:
        """How many pages there should be, cut off ones included."""
        return len(self._kinds) - 1

    def user_version(self) -> int | None:
        """The number of migration steps, None when the first page is lost."""
        first = self._pages.page(1)
        return int.from_bytes(first[60:64], "big") if first else None

    def find_tables(self, model: apsw.Connection, names: Iterable[str]) -> dict[str, FoundTable]:
        """The tables of these names, each with its leaves and with what is known to be lost."""
        names = list(names)
        found = {name: self._walk(name) for name in names}
        for leaves in self._stray_leaves():
            name = self._owner_of(leaves, found, model)
            if name is None:
                self.unknown_leaves += leaves
                continue
            found[name].leaves += leaves
            self._owner.update(dict.fromkeys(leaves, name))
        for table in found.values():
            if table.gaps or not table.is_root_known:
                self._count_lost(table, model)
        return found

    def leaves_of(self, name: str) -> list[int]:
        """The leaves that the root of a table leads to."""
        return self._walk(name).leaves

    def rows(self, table: FoundTable) -> Iterator[Row]:
        """Every whole row of a table. Rows cut off are noted in ``table.cut`` as they pass."""
        for leaf in table.leaves:
            page = self._pages.page(leaf)
            if page is None:
                continue
            try:
                for row_id, payload in table_rows(page, leaf, self._pages.page):
                    values = values_of(payload)
                    if payload.is_whole:
                        yield row_id, values
                    else:
                        table.cut[row_id] = values
            except BrokenPageError:
                self.bad_pages.append(leaf)

    # Pages ------------------------------------------------------------------------------------

    def _scan(self) -> None:
        first = self._pages.page(1)
        should_be = int.from_bytes(first[28:32], "big") if first else 0
        count = max(self._pages.count, min(should_be, self._pages.count * 1000))
        self._kinds = bytearray(count + 1)
        for number in range(1, count + 1):
            if number % _REPORT_EVERY == 0:
                self._progress.report(number, count)
            page = self._pages.page(number)
            if page is None:
                self.bad_pages.append(number)
            else:
                self._kinds[number] = kind_of(page, number)
        for number in self._free_pages(first):
            self._kinds[number] = 0

    def _free_pages(self, first: bytes | None) -> Iterator[int]:
        trunk = int.from_bytes(first[32:36], "big") if first else 0
        seen = set[int]()
        while trunk and trunk not in seen and (page := self._page(trunk)):
            seen.add(trunk)
            yield trunk
            count = min(int.from_bytes(page[4:8], "big"), (len(page) - 8) // 4)
            for place in range(8, 8 + 4 * count, 4):
                number = int.from_bytes(page[place : place + 4], "big")
                if 0 < number < len(self._kinds):
                    yield number
            trunk = int.from_bytes(page[:4], "big")

    def _page(self, number: int) -> bytes | None:
        return self._pages.page(number) if 0 < number < len(self._kinds) else None

    def _tree(
        self, root: int, low: int | None = None, high: int | None = None
    ) -> Iterator[tuple[int, int | None, int | None, bytes | None]]:
        """Every page of a tree with the row ids it may hold, in order; None for a lost page."""
        waiting = [(root, low, high)]
        seen = set[int]()
        while waiting:
            number, low, high = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            page = self._page(number)
            if page is None or not kind_of(page, number):
                yield number, low, high, None
                continue
            yield number, low, high, page
            if kind_of(page, number) not in (TABLE_INTERIOR, INDEX_INTERIOR):
                continue
            try:
                below = children(page, number)
            except BrokenPageError:
                continue
            parts = []
            for child, highest in below:
                last = high if highest is None else highest
                parts.append((child, low, last))
                low = None if last is None else last + 1
            waiting += reversed(parts)

    # The schema -------------------------------------------------------------------------------

    def _read_schema(self) -> dict[str, SchemaLine]:
        """By name. Where the tree of the schema is lost, its leaves tell themselves by shape."""
        lines: dict[str, SchemaLine] = {}
        table = FoundTable(_SCHEMA)
        is_whole = True
        for number, _, _, page in self._tree(1):
            if page is None:
                is_whole = False
            elif kind_of(page, number) == TABLE_LEAF:
                table.leaves.append(number)
        if not is_whole:
            known = set(table.leaves)
            table.leaves += [
                number
                for number, kind in enumerate(self._kinds)
                if kind == TABLE_LEAF and number not in known and self._is_schema_leaf(number)
            ]
        for number in table.leaves:
            self._owner[number] = _SCHEMA
        for _, values in self.rows(table):
            if line := _schema_line(values):
                lines[line.name] = line
        return lines

    def _is_schema_leaf(self, number: int) -> bool:
        rows = list(self.rows(FoundTable("", [number])))
        return bool(rows) and all(_schema_line(values) for _, values in rows)

    # Tables -----------------------------------------------------------------------------------

    def _walk(self, name: str) -> FoundTable:
        table = FoundTable(name)
        line = self.schema.get(name)
        if line is None or line.kind != "table":
            table.is_root_known = False
            return table
        for number, low, high, page in self._tree(line.root):
            kind = kind_of(page, number) if page is not None else 0
            if page is None or kind not in (TABLE_LEAF, TABLE_INTERIOR):
                table.gaps.append((low, high))
                continue
            self._owner[number] = name
            if kind == TABLE_LEAF:
                table.leaves.append(number)
        return table

    def _stray_leaves(self) -> Iterator[list[int]]:
        """Leaves no root leads to, those of one lost branch together."""
        strays = {
            number
            for number, kind in enumerate(self._kinds)
            if kind in (TABLE_LEAF, TABLE_INTERIOR) and number not in self._owner
        }
        for line in self.schema.values():  # tables nobody asked for
            if line.kind == "table" and line.root in strays:
                strays -= {number for number, *_ in self._tree(line.root)}
        branches = {n: [p for p, *_ in self._tree(n)] for n in strays if self._is_branch(n)}
        below = {number for top, branch in branches.items() for number in branch if number != top}
        for top in sorted(strays - below):
            leaves = [n for n in branches.get(top, [top]) if self._kinds_at(n) == TABLE_LEAF]
            yield [n for n in leaves if n in strays]

    def _is_branch(self, number: int) -> bool:
        return self._kinds[number] == TABLE_INTERIOR

    def _kinds_at(self, number: int) -> int:
        return self._kinds[number] if 0 < number < len(self._kinds) else 0

    def _owner_of(
        self, leaves: list[int], found: dict[str, FoundTable], model: apsw.Connection
    ) -> str | None:
        """The one table that these leaves can belong to."""
        rows: list[Row] = []
        for row in self.rows(FoundTable("", leaves)):
            rows.append(row)
            if len(rows) == _TRIED_ROWS:
                break
        if not rows:
            return None
        damaged = [t for t in found.values() if t.gaps or not t.is_root_known]
        named = [t for t in damaged if self._index_names(t, rows, model)]
        if len(named) == 1:
            return named[0].name
        rootless = [t for t in damaged if not t.is_root_known and not t.leaves]
        fitting = [t for t in rootless if not named and fits(model, t.name, rows)]
        return fitting[0].name if len(fitting) == 1 else None

    def _index_names(self, table: FoundTable, rows: list[Row], model: apsw.Connection) -> bool:
        """Whether a whole index of the table has an entry for one of these rows."""
        for shape in index_shapes(model, table.name):
            if shape.is_partial or shape.name not in self.schema or len(shape.columns) < 2:
                continue
            looked_for = {
                entry
                for row_id, values in rows
                if (entry := entry_of(shape, row_id, values)) is not None
            }
            is_telling = any(isinstance(part, str) for entry in looked_for for part in entry[:-1])
            if not looked_for or not (is_telling or len(shape.columns) > 2):
                continue
            if any(entry in looked_for for entry in self._entries(shape.name)):
                return fits(model, table.name, rows)
        return False

    def _entries(
        self, index: str, on_gap: Callable[[], None] | None = None
    ) -> Iterator[tuple[Value, ...]]:
        """What an index says of rows: its values, the row id last."""
        for number, _, _, page in self._tree(self.schema[index].root):
            if page is None or kind_of(page, number) in (TABLE_LEAF, TABLE_INTERIOR):
                if on_gap:
                    on_gap()
                continue
            try:
                for payload in index_records(page, number, self._pages.page):
                    if payload.is_whole:
                        yield values_of(payload)
            except BrokenPageError:
                if on_gap:
                    on_gap()

    def _count_lost(self, table: FoundTable, model: apsw.Connection) -> None:
        """Fill in which rows are lost, as the indexes know them."""
        present = {row_id for row_id, _ in self.rows(table)}
        lost = set[int]()
        gaps_seen: list[int] = []
        table.is_exact = False
        for shape in index_shapes(model, table.name):
            if shape.name not in self.schema:
                continue
            gaps_seen.clear()
            for values in self._entries(shape.name, lambda: gaps_seen.append(1)):
                row_id = values[-1]
                if isinstance(row_id, int) and row_id not in present:
                    lost.add(row_id)
                    known = zip(shape.columns, values, strict=False)
                    table.known.setdefault(row_id, {}).update(known)
            table.is_exact = table.is_exact or not (gaps_seen or shape.is_partial)
        table.lost_ids = sorted(lost)


def _schema_line(values: tuple[Value, ...]) -> SchemaLine | None:
    if len(values) != _SCHEMA_COLUMNS or values[0] not in _SCHEMA_KINDS:
        return None
    kind, name, table, root, sql = values
    if not isinstance(name, str) or not isinstance(table, str) or not isinstance(root, int):
        return None
    return SchemaLine(str(kind), name, table, root, sql if isinstance(sql, str) else "")
