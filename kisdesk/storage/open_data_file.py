"""An open data file: one connection, one lock, and the key slots in the header."""

import contextlib
import hmac
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw

from kisdesk.storage import header as headers
from kisdesk.storage import keys, recovery
from kisdesk.storage.errors import (
    DamagedDataError,
    LastWorkerError,
    ReadOnlyFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.storage.header import Header, HeaderState
from kisdesk.storage.keys import KdfCost, KeySlot
from kisdesk.storage.shifted_vfs import ShiftedFile
from kisdesk.storage.sqlite_errors import sqlite_errors


class DataFile:
    """The one file of the office while it is open. Made by the functions of ``data_file``.

    There is one connection per process; whoever uses it holds ``lock``, a re-entrant lock. Closing
    twice is harmless.
    """

    def __init__(
        self,
        path: Path,
        connection: apsw.Connection,
        raw_file: ShiftedFile,
        header: HeaderState,
        data_key: bytes,
        *,
        slot_id: str | None,
        cost: KdfCost,
        is_read_only: bool,
        on_close: Callable[[], None],
    ) -> None:
        self.path = path
        self.connection = connection
        self.lock = threading.RLock()
        self.slot_id = slot_id
        self.cost = cost
        self.is_read_only = is_read_only
        self._raw = raw_file
        self._state = header
        self._data_key = data_key
        self._on_close = on_close
        self._is_closed = False
        self.on_reopened: Callable[[apsw.Connection], None] | None = None
        """Called, with ``lock`` held, when the connection is another one than before."""

    @property
    def is_closed(self) -> bool:
        """Whether the file was closed."""
        return self._is_closed

    @property
    def file_id(self) -> str:
        """32 hexadecimal digits, the same in every copy of this office's file."""
        return self._state.header.file_id

    @property
    def program(self) -> str:
        """The KisDesk version the tables need, empty before the first migration."""
        return self._state.header.program

    @property
    def is_header_whole(self) -> bool:
        """Whether both copies of the key header were read and said the same."""
        return self._state.is_mirrored

    def slot_ids(self) -> list[str]:
        """The key slots, oldest first."""
        return [slot.slot_id for slot in self._state.header.slots]

    def recovery_key(self) -> str:
        """The recovery key as one line of groups; see ``recovery`` for groups and QR text."""
        return recovery.format_recovery_key(self._data_key)

    def recovery_groups(self) -> list[str]:
        """The recovery key as the 13 groups of the printed sheet."""
        return recovery.recovery_groups(self._data_key)

    def recovery_qr_text(self) -> str:
        """What the QR code of the printed sheet holds."""
        return recovery.recovery_qr_text(self._data_key)

    def verify_password(self, password: str) -> str:
        """The slot this password opens, as for unlocking the screen. Raises WrongPasswordError."""
        slots = self._state.header.slots
        slot, _ = keys.unlock(slots, password, self.file_id, self.slot_id)
        return slot.slot_id

    def verify_recovery_key(self, key_text: str) -> None:
        """Raise WrongRecoveryKeyError unless this is the file's recovery key."""
        if not hmac.compare_digest(recovery.parse_recovery_key(key_text), self._data_key):
            raise WrongRecoveryKeyError(None)

    def add_slot(self, password: str) -> str:
        """Let one more person in; returns the id of the new slot, with the cost ``self.cost``.

        Raises TooManySlotsError, ReadOnlyFileError, DiskFullError.
        """
        slot = keys.seal(self._data_key, password, self.file_id, self.cost)
        with self.lock:
            self._put_in_force(self._state.header.with_slot(slot))
        return slot.slot_id

    def remove_slot(self, slot_id: str) -> None:
        """Close a slot. Copies of the file made before still open with its password.

        Raises LastWorkerError; ``KeyError`` if there is no such slot.
        """
        with self.lock:
            header = self._state.header
            left = tuple(slot for slot in header.slots if slot.slot_id != slot_id)
            if len(left) == len(header.slots):
                raise KeyError(slot_id)
            if not left:
                raise LastWorkerError
            self._put_in_force(replace(header, slots=left))

    def change_password(self, old: str, new: str, *, slot_id: str | None = None) -> None:
        """Change the password of this worker's slot, or of another. Raises WrongPasswordError."""
        target = slot_id or self.slot_id
        slots = [slot for slot in self._state.header.slots if slot.slot_id == target]
        if not slots or keys.unseal(slots[0], old, self.file_id) is None:
            raise WrongPasswordError
        self.set_password(new, slot_id=target)

    def set_password(self, new: str, *, slot_id: str | None = None) -> str:
        """Give a slot a new password without asking for the old one; returns the slot's id.

        Without ``slot_id`` it is the slot that opened the file, or a new one after an opening by
        recovery key. A slot named but lost with the header is made again under its id.
        """
        slot = keys.seal(self._data_key, new, self.file_id, self.cost, slot_id or self.slot_id)
        with self.lock:
            self._put_in_force(self._state.header.with_slot(slot))
            if self.slot_id is None:
                self.slot_id = slot.slot_id
        return slot.slot_id

    def set_program(self, version: str) -> None:
        """Note in the header which KisDesk version the tables need from now on."""
        with self.lock:
            if version != self.program:
                self._put_in_force(replace(self._state.header, program=version))

    def unlock_copy(self, copy: HeaderState) -> tuple[bytes, str | None, KdfCost]:
        """What opens a copy of this file: its key. Raises DamagedDataError for another file."""
        if not copy.header.accepts_key(self._data_key):
            raise DamagedDataError(("a copy of another file",))
        return self._data_key, self.slot_id, self.cost

    def key_for_copy(self) -> bytes:
        """The data key, for a copy whose header is lost as this file's was."""
        return self._data_key

    def quick_check(self, *, full: bool = False) -> None:
        """Read every page from the disk and check how the tables hang together.

        ``full`` compares the indexes too. Raises DamagedDataError with what SQLite says of pages
        and trees.
        """
        pragma = "integrity_check" if full else "quick_check"
        with self.lock, sqlite_errors(self.connection):
            self.connection.execute("PRAGMA shrink_memory")  # not what was read before
            rows = self.connection.execute(f"PRAGMA {pragma}").fetchall()
            if rows != [("ok",)]:
                raise DamagedDataError(tuple(str(row[0]) for row in rows))
            broken = self.connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise DamagedDataError(tuple(f"{row[0]} → {row[2]}" for row in broken))

    def read_raw(self, amount: int, offset: int) -> bytes:
        """Bytes of the file as it lies on the disk; hold ``lock``, with no transaction open."""
        with sqlite_errors(self.connection):
            return self._raw.raw_read(amount, offset)

    def raw_size(self) -> int:
        """Length of the file on the disk, in bytes."""
        with sqlite_errors(self.connection):
            return self._raw.raw_size()

    @contextlib.contextmanager
    def writable_copy(self) -> Iterator[None]:
        """Let statements write to the private copy that a read-only opening reads from."""
        if not self.is_read_only:
            raise RuntimeError("this is no copy")
        self.connection.execute("PRAGMA query_only=OFF")
        try:
            yield
        finally:
            self.connection.execute("PRAGMA query_only=ON")

    def watch_writes(self, seen: Callable[[int, int], None] | None) -> None:
        """Tell ``seen`` offset and length of every range of the file that is written from now on.

        It is called with ``lock`` held, before the write. A new key counts as one write of the
        whole file. There is one watcher; None ends it. Hold ``lock``.
        """
        self._raw.on_written = seen

    def close(self) -> None:
        """Close the connection and let the next one in. An open transaction is taken back."""
        with self.lock:
            if self._is_closed:
                return
            self._is_closed = True
            self._on_close()

    def header_for(self, data_key: bytes, slot: KeySlot) -> Header:
        """The header of this office's file under another data key, with one slot."""
        header = headers.new_header(data_key, (slot,), self.file_id)
        return replace(header, program=self.program)

    def become(self, other: Self) -> None:
        """Go on with what another object has open; that one is spent, ``lock`` stays. Hold it."""
        watcher = self._raw.on_written
        self.connection, self.slot_id, self.cost = other.connection, other.slot_id, other.cost
        self._raw, self._state, self._data_key = other._raw, other._state, other._data_key
        self._on_close, self._is_closed = other._on_close, False
        other._is_closed = True
        self.watch_writes(watcher)
        if watcher is not None:
            watcher(0, self.raw_size())
        if self.on_reopened is not None:
            self.on_reopened(self.connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _put_in_force(self, header: Header) -> None:
        if self.is_read_only:
            raise ReadOnlyFileError
        with sqlite_errors(self.connection):
            self._state = headers.write_header(self._state, header, self._raw.write_header_block)
