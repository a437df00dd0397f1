"""The pages of a data file one by one, each proven by itself, without SQLite.

SQLCipher 4 seals every page alone: AES-256-CBC with its own IV and an HMAC-SHA512 over the page and
its number. So whatever happened to its neighbours, a page either is what was written, or is none.
"""

import hashlib
import hmac
import struct
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

import apsw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.raw_copy import has_hot_journal, journal_path
from kisdesk.storage.shifted_vfs import ShiftedFile

PAGE_BYTES = 4096
USABLE_BYTES = PAGE_BYTES - 80  # the IV and the HMAC stand at the end
_IV = slice(USABLE_BYTES, USABLE_BYTES + 16)
_SEAL_BYTES = 64
_SALT_BYTES = 16
_MAGIC = b"SQLite format 3\x00"
_CACHED_PAGES = 4000
_TRIED_PAGES = 40
_JOURNAL_HEAD = struct.Struct(">8sIIIII")
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_TO_THE_END = 0xFFFFFFFF


class SealedPages:
    """Every page that can still be read, by number from 1, decrypted and proven.

    ``source`` is only read. ``salts`` are guesses at the first 16 bytes of the database, without
    which no page can be proven. A half-written transaction beside the file is taken back.
    """

    def __init__(self, source: ShiftedFile, path: Path, data_key: bytes, salt: bytes) -> None:
        self._source = source
        self._key = data_key
        self._before = _journal(path) if has_hot_journal(path) else _NO_JOURNAL
        size = max(0, source.raw_size() - HEADER_BYTES)
        self.count = self._before.page_count or -(-size // PAGE_BYTES)
        self._cache: OrderedDict[int, bytes | None] = OrderedDict()
        self._seal_key = self._find_seal_key(salt)

    @property
    def can_prove(self) -> bool:
        """Whether any page was found that fits the key."""
        return bool(self._seal_key)

    def page(self, number: int) -> bytes | None:
        """The 4016 bytes SQLite uses of a page, or None when they are not what was written."""
        if number in self._cache:
            self._cache.move_to_end(number)
            return self._cache[number]
        raw = self._raw(number)
        page = self._opened(raw, number) if raw and self._is_sealed(raw, number) else None
        self._cache[number] = page
        if len(self._cache) > _CACHED_PAGES:
            self._cache.popitem(last=False)
        return page

    def _raw(self, number: int) -> bytes | None:
        if number in self._before.pages:
            return self._before.pages[number]
        raw = b""
        with suppress(apsw.Error):  # a bad sector
            raw = self._source.raw_read(PAGE_BYTES, HEADER_BYTES + (number - 1) * PAGE_BYTES)
        return raw if len(raw) == PAGE_BYTES else None

    def _is_sealed(self, raw: bytes, number: int, seal_key: bytes = b"") -> bool:
        sealed = raw[_SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES]
        digest = hmac.digest(
            seal_key or self._seal_key, sealed + number.to_bytes(4, "little"), "sha512"
        )
        return hmac.compare_digest(digest, raw[-_SEAL_BYTES:])

    def _opened(self, raw: bytes, number: int) -> bytes:
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(raw[_IV])).decryptor()
        if number == 1:
            return _MAGIC + cipher.update(raw[_SALT_BYTES:USABLE_BYTES])
        return cipher.update(raw[:USABLE_BYTES])

    # The salt ---------------------------------------------------------------------------------

    def _find_seal_key(self, salt: bytes) -> bytes:
        """The key of the seals, from whichever salt some page agrees with; empty if none does."""
        beginning = b""
        with suppress(apsw.Error):
            beginning = self._source.raw_read(_SALT_BYTES, HEADER_BYTES)
        guesses = [s for s in (salt, beginning) if len(s) == _SALT_BYTES]
        tried = [(n, raw) for n in range(1, self.count + 1)[:_TRIED_PAGES] if (raw := self._raw(n))]
        for guess in guesses:
            if seal_key := self._agreeing(guess, tried):
                return seal_key
        for guess in guesses:  # one byte of it was hit
            for nearby in _one_byte_off(guess):
                if seal_key := self._agreeing(nearby, tried[1:4]):
                    return seal_key
        return b""

    def _agreeing(self, salt: bytes, tried: list[tuple[int, bytes]]) -> bytes:
        masked = bytes(byte ^ 0x3A for byte in salt)
        seal_key = hashlib.pbkdf2_hmac("sha512", self._key, masked, 2, 32)
        is_ours = any(self._is_sealed(raw, number, seal_key) for number, raw in tried)
        return seal_key if is_ours else b""


def _one_byte_off(salt: bytes) -> Iterator[bytes]:
    for place, value in product(range(len(salt)), range(256)):
        yield salt[:place] + bytes([value]) + salt[place + 1 :]


# A transaction that was cut off ---------------------------------------------------------------


class _Journal:
    """What the pages were before the transaction; ``page_count`` 0 if there was none."""

    def __init__(self, page_count: int, pages: dict[int, bytes]) -> None:
        self.page_count = page_count
        self.pages = pages


_NO_JOURNAL = _Journal(0, {})


def _journal(path: Path) -> _Journal:
    """SQLite's rollback journal, read as SQLite plays it back; its pages bear their own seals."""
    try:
        content = journal_path(path).read_bytes()
    except OSError:
        return _NO_JOURNAL
    pages: dict[int, bytes] = {}
    page_count = place = 0
    while place + _JOURNAL_HEAD.size <= len(content):
        head = _JOURNAL_HEAD.unpack_from(content, place)
        magic, records, _, count_before, sector, page_bytes = head
        if magic != _JOURNAL_MAGIC or page_bytes not in (0, PAGE_BYTES) or not 32 <= sector < 2**17:
            break
        page_count = page_count or count_before
        place += sector
        length = PAGE_BYTES + 8
        if records == _TO_THE_END:
            records = (len(content) - place) // length
        for _ in range(records):
            record = content[place : place + length]
            if len(record) < length:
                break
            pages.setdefault(int.from_bytes(record[:4], "big"), record[4:-4])
            place += length
        place = -(-place // sector) * sector
    return _Journal(page_count, pages)
