"""What stands in one page of an SQLite database: cells, records, children; see the file format.

Everything is checked against the page's bounds: a page that does not hold what it says raises
``BrokenPageError``, and never yields something that was not written.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kisdesk.storage.sealed_pages import USABLE_BYTES

INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
KINDS = frozenset({INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF})
Value = None | int | float | str | bytes
Reader = Callable[[int], bytes | None]

_FILE_HEAD_BYTES = 100  # in front of page 1
_INT_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_FEWEST = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_IN_TABLE = USABLE_BYTES - 35
_MOST_IN_INDEX = (USABLE_BYTES - 12) * 64 // 255 - 23


class BrokenPageError(Exception):
    """The page does not hold what it says it holds."""


@dataclass(frozen=True)
class Payload:
    """The bytes of one record; fewer than ``length`` when a page it runs over into is lost."""

    data: bytes
    length: int

    @property
    def is_whole(self) -> bool:
        return len(self.data) == self.length


def kind_of(page: bytes, number: int) -> int:
    """One of ``KINDS``, or 0 for a page that is no part of a tree."""
    kind = page[_head(number)]
    return kind if kind in KINDS else 0


def children(page: bytes, number: int) -> list[tuple[int, int | None]]:
    """The pages below an interior page, each with the highest row id in it (None: no limit).

    In an index the row id is always None.
    """
    head = _head(number)
    is_table = page[head] == TABLE_INTERIOR
    below: list[tuple[int, int | None]] = []
    for start in _cells(page, number):
        child = int.from_bytes(page[start : start + 4], "big")
        below.append((child, _varint(page, start + 4)[0] if is_table else None))
    below.append((int.from_bytes(page[head + 8 : head + 12], "big"), None))
    return below


def table_rows(page: bytes, number: int, read: Reader) -> Iterator[tuple[int, Payload]]:
    """Row id and record of every row in a leaf."""
    for cell in _cells(page, number):
        length, place = _varint(page, cell)
        row_id, place = _varint(page, place)
        yield _signed(row_id), _payload(page, place, length, _MOST_IN_TABLE, read)


def index_records(page: bytes, number: int, read: Reader) -> Iterator[Payload]:
    """The entries in a page of an index, leaf or interior; the last value of each is the row id."""
    skipped = 4 if page[_head(number)] == INDEX_INTERIOR else 0
    for cell in _cells(page, number):
        length, place = _varint(page, cell + skipped)
        yield _payload(page, place, length, _MOST_IN_INDEX, read)


def values_of(payload: Payload) -> tuple[Value, ...]:
    """The values of a record, as far as it could be read."""
    data = payload.data
    head_length, place = _varint(data, 0)
    kinds = []
    while place < head_length:
        kind, place = _varint(data, place)
        kinds.append(kind)
    if place != head_length:
        raise BrokenPageError("record head")
    values: list[Value] = []
    for kind in kinds:
        length = _length(kind)
        if place + length > len(data):
            if payload.is_whole:
                raise BrokenPageError("record body")
            break
        values.append(_value(kind, data[place : place + length]))
        place += length
    return tuple(values)


def _head(number: int) -> int:
    return _FILE_HEAD_BYTES if number == 1 else 0


def _cells(page: bytes, number: int) -> list[int]:
    head = _head(number)
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    first = head + (8 if page[head] in (TABLE_LEAF, INDEX_LEAF) else 12)
    if first + 2 * count > USABLE_BYTES:
        raise BrokenPageError("cell pointers")
    starts = struct.unpack_from(f">{count}H", page, first)
    if any(not first + 2 * count <= start < USABLE_BYTES for start in starts):
        raise BrokenPageError("cell outside the page")
    return list(starts)


def _payload(page: bytes, start: int, length: int, most: int, read: Reader) -> Payload:
    local = length
    if length > most:
        local = _FEWEST + (length - _FEWEST) % (USABLE_BYTES - 4)
        local = local if local <= most else _FEWEST
    end = start + local
    if end + (4 if local < length else 0) > USABLE_BYTES:
        raise BrokenPageError("cell outside the page")
    data = [page[start:end]]
    missing = length - local
    following = int.from_bytes(page[end : end + 4], "big") if missing else 0
    while missing:
        overflow = read(following) if following else None
        if overflow is None:
            break
        data.append(overflow[4 : 4 + missing])
        missing -= len(data[-1])
        following = int.from_bytes(overflow[:4], "big")
    return Payload(b"".join(data), length)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        if place >= len(data):
            raise BrokenPageError("number cut off")
        byte = data[place]
        place += 1
        if count == 8:
            return value << 8 | byte, place
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    raise AssertionError("unreachable")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _length(kind: int) -> int:
    if kind in _INT_BYTES:
        return _INT_BYTES[kind]
    if kind >= _FIRST_BLOB:
        return (kind - _FIRST_BLOB) // 2
    if kind in (10, 11):
        raise BrokenPageError("reserved type")
    return 8 if kind == _REAL else 0


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind in _INT_BYTES:
        return int.from_bytes(data, "big", signed=True)
    if kind == _REAL:
        return float(struct.unpack(">d", data)[0])
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind % 2 == 0:
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BrokenPageError("text") from error
