"""Proof that nobody rewrote the history: the chain of hashes, its head, and a head once printed.

The last hash of the chain covers every change before it. Printed and kept outside the file, it
shows later whether the history up to that day is still the one it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from kisdesk.models.chain import (
    chain_hash,
    chain_hash_before_step_4,
    content_hash,
    remains_seal,
)
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.erased_changes import DISPOSAL_EXECUTED, ErasedChanges
from kisdesk.services.history_gaps import Range, Rows, gaps_of_rescues, unexplained
from kisdesk.storage.peewee_database import database

_BATCH = 2000
_GROUP, _GROUPS = 4, 5
SHORT = _GROUP * _GROUPS
"""Hex digits of a hash as printed: 80 bits, too many to find a second history for."""


@dataclass(frozen=True)
class HistoryHead:
    """The end of the chain: how many changes, and the number, hash and moment of the last one."""

    count: int
    last_id: int
    hash: str
    at: datetime | None

    @property
    def short(self) -> str:
        """The hash as people compare it: ``3F9A 22C1 08BB 17DE 90AF``."""
        return short_hash(self.hash)


@dataclass(frozen=True)
class HistoryCheck:
    """What a check of the whole chain found, as ranges of ids of changes.

    ``breaks`` are missing, altered or put in, and nothing explains it; ``broken_at`` is the moment
    of the first. ``is_cut`` when the newest changes are missing: then everything up to ``head``
    fits, and more was written after it. ``gaps`` were lost with damaged pages, and the rescue of
    the file said so in the history: what stands between them is proven, they themselves are gone.
    """

    head: HistoryHead
    breaks: tuple[Range, ...] = ()
    broken_at: datetime | None = None
    is_cut: bool = False
    gaps: tuple[Range, ...] = ()

    @property
    def broken_id(self) -> int:
        """The first change that does not fit, or 0."""
        return self.breaks[0][0] if self.breaks else 0

    @property
    def is_explained(self) -> bool:
        """Whether everything that is there is as it was written, whatever a rescue lost."""
        return not self.breaks and not self.is_cut

    @property
    def is_whole(self) -> bool:
        """Whether the history is as it was written, from the first change to the last one."""
        return self.is_explained and not self.gaps


@dataclass(frozen=True)
class PrintedHead:
    """A head from a printed page, found in the file: how much was written before and after it."""

    id: int
    at: datetime
    before: int
    after: int


def short_hash(full: str) -> str:
    """The beginning of a hash in groups of four, for paper and for the eye; empty for none."""
    text = full[:SHORT].upper()
    return " ".join(text[place : place + _GROUP] for place in range(0, len(text), _GROUP))


def hash_typed(text: str) -> str:
    """What somebody typed or pasted from paper, without blanks and dashes; empty if no hash."""
    plain = "".join(sign for sign in text.lower() if sign.isalnum())
    is_hash = len(plain) >= SHORT and not set(plain) - set("0123456789abcdef")
    return plain[:64] if is_hash else ""


def history_head(rows: Rows | None = None) -> HistoryHead:
    """The end of the chain as it stands, without checking it."""
    ask = rows or database.rows
    last = ask("SELECT id, hash, at FROM change ORDER BY id DESC LIMIT 1", ())
    if not last:
        return HistoryHead(0, 0, "", None)
    last_id, digest, at = last[0]
    count = int(ask("SELECT count(*) FROM change", ())[0][0])
    return HistoryHead(count, last_id, digest, datetime.fromisoformat(at))


def check_history(progress: Progress | None = None, *, rows: Rows | None = None) -> HistoryCheck:
    """Read the chain from the first change to the last one ever written. Raises Cancelled.

    That of the open file, or of a copy when ``rows`` reads that. Content that is gone is accepted
    only where a disposal says in its own sealed change that it erased just this and left just what
    is there.
    """
    if rows is not None:
        return _checked(progress or NoProgress(), rows)
    with database.ungated():  # whoever may check the file need not see what it says
        return _checked(progress or NoProgress(), database.rows)


def _checked(progress: Progress, ask: Rows) -> HistoryCheck:
    head, erased = history_head(ask), ErasedChanges(ask)
    previous, last_id = "", 0
    broken: list[Range] = []
    for done, change in enumerate(_chain(ask)):
        if not done % _BATCH:
            progress.report(done, head.count)
        if change.previous_hash != previous:
            broken.append((min(last_id + 1, change.id), max(last_id + 1, change.id - 1)))
        if not change.is_accepted(erased):
            broken.append((change.id, change.id))
        previous, last_id = change.hash, change.id
    progress.report(head.count, head.count)
    if not erased.is_all_told:
        broken.append((last_id, last_id))
    gaps = gaps_of_rescues(ask)
    newest = ask("SELECT seq FROM sqlite_sequence WHERE name = 'change'", ())
    ever = newest[0][0] if newest else 0
    cut = [(min(ever, last_id) + 1, max(ever, last_id))] if ever != last_id else []
    breaks = unexplained(broken, gaps)
    at = _moment_of(breaks[0], ask) if breaks else None
    return HistoryCheck(head, breaks, at, bool(unexplained(cut, gaps)), gaps)


def _moment_of(broken: Range, ask: Rows) -> datetime | None:
    """When the first change that does not fit was made, or the one after what is missing."""
    rows = ask("SELECT at FROM change WHERE id >= ? ORDER BY id LIMIT 1", (broken[0],))
    return datetime.fromisoformat(rows[0][0]) if rows else None


def find_printed_head(text: str) -> PrintedHead | None:
    """The change that a printed hash belongs to; None if the file holds no such change.

    Whether everything before it is untouched is for ``check_history`` to say: if the chain is
    whole, the hash found covers all of it.
    """
    wanted = hash_typed(text)
    if not wanted:
        return None
    rows = database.rows(
        "SELECT id, at FROM change WHERE substr(hash, 1, ?) = ?", (len(wanted), wanted)
    )
    if len(rows) != 1:
        return None
    change_id, at = rows[0]
    before, after = database.rows(
        "SELECT count(*) FILTER (WHERE id <= ?1), count(*) FILTER (WHERE id > ?1) FROM change",
        (change_id,),
    )[0]
    return PrintedHead(change_id, datetime.fromisoformat(at), before, after)


@dataclass(frozen=True)
class _Link:
    """One change as the chain sees it; ``head`` is what the hash covers besides the content."""

    id: int
    head: tuple[str, str, str, str, int, int | None]
    reasons: str
    details: str
    salt: str
    content_hash: str
    previous_hash: str
    hash: str
    entries: list[tuple[Any, ...]]

    def is_accepted(self, erased: ErasedChanges) -> bool:
        """Whether the change is as it was sealed, or as a disposal left it."""
        if (seal := erased.seal_of(self.id)) is not None:
            return self._is_chained and self._remains == seal
        if self.is_sealed and self.head[2] == DISPOSAL_EXECUTED:
            return erased.is_told_by(self.details)
        return self.is_sealed

    @property
    def _remains(self) -> str:
        digest, content = self.hash, self.content_hash
        return remains_seal(digest, self.head, content, self.reasons, self.details, self.entries)

    @property
    def _is_chained(self) -> bool:
        """Whether head and hash of the content are what the chain sealed; unknown before step 4."""
        if not self.content_hash:
            return True
        return chain_hash(self.previous_hash, *self.head, self.content_hash) == self.hash

    @property
    def is_sealed(self) -> bool:
        """Whether the hash is the one of what the change says."""
        if not self.content_hash:
            expected = chain_hash_before_step_4(
                self.previous_hash, *self.head, self.reasons, self.entries
            )
            return not self.details and expected == self.hash
        content = content_hash(self.salt, self.reasons, self.details, self.entries)
        return (
            content == self.content_hash
            and chain_hash(self.previous_hash, *self.head, content) == self.hash
        )


def _chain(ask: Rows) -> Iterator[_Link]:
    last_id = 0
    while rows := ask(
        "SELECT id, at, worker_name, action, subject_kind, subject_id, undoes_id, reasons,"
        " details, salt, content_hash, previous_hash, hash"
        f" FROM change WHERE id > ? ORDER BY id LIMIT {_BATCH}",
        (last_id,),
    ):
        found = ask(
            "SELECT change_id, table_name, record_id, old, new FROM change_entry"
            " WHERE change_id BETWEEN ? AND ? ORDER BY change_id, position",
            (rows[0][0], rows[-1][0]),
        )
        entries = {
            change_id: [entry[1:] for entry in group]
            for change_id, group in groupby(found, key=lambda entry: entry[0])
        }
        for change_id, *row in rows:
            head: Any = tuple(row[:6])
            reasons, details, salt, content, before, digest = row[6:]
            own = entries.get(change_id, [])
            yield _Link(change_id, head, reasons, details, salt, content, before, digest, own)
        last_id = rows[-1][0]
