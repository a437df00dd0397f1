"""The key header: two copies of 4096 bytes in front of the encrypted database.

One copy: magic (8) · format version (4) · generation (8) · length of the JSON (4) · JSON · zeros ·
SHA-256 over everything before it (32). Numbers are big-endian and unsigned.
"""

import hashlib
import hmac
import json
import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from kisdesk.storage.errors import (
    DamagedHeaderError,
    NewerFileError,
    NotAKisFileError,
    TooManySlotsError,
)
from kisdesk.storage.keys import KeySlot

COPY_BYTES = 4096
HEADER_BYTES = 2 * COPY_BYTES
FORMAT_VERSION = 1
MAGIC = b"KisDesk\x00"
_FIXED = struct.Struct(">8sIQI")
_DIGEST_BYTES = 32
_JSON_ROOM = COPY_BYTES - _FIXED.size - _DIGEST_BYTES
_PAGE_BYTES = 4096

_KNOWN_BEGINNINGS = (b"%PDF", b"PK\x03\x04", b"SQLite format 3\x00", b"\x89PNG", b"\xff\xd8\xff")


@dataclass(frozen=True)
class Header:
    """What the header says: no names, nothing that helps without a password.

    ``program`` is the KisDesk version the tables need, empty until the first migration;
    ``key_check`` tells a recovery key of another file from damaged data. ``salt`` repeats the first
    16 bytes of the database, without which no page could be proven; empty in older files.
    """

    file_id: str
    key_check: str
    slots: tuple[KeySlot, ...]
    generation: int = 0
    program: str = ""
    salt: bytes = b""

    def with_slot(self, slot: KeySlot) -> "Header":
        """The header with this slot in the place of its namesake, or added at the end."""
        if any(s.slot_id == slot.slot_id for s in self.slots):
            slots = tuple(slot if s.slot_id == slot.slot_id else s for s in self.slots)
        else:
            slots = (*self.slots, slot)
        return replace(self, slots=slots)

    def accepts_key(self, data_key: bytes) -> bool:
        """Whether this is the data key the header was written with."""
        return hmac.compare_digest(self.key_check, key_check(data_key, self.file_id))


@dataclass(frozen=True)
class HeaderState:
    """The header in force, the copy it stands in (0 or 1), and whether both copies say the same."""

    header: Header
    copy: int
    is_mirrored: bool


def new_header(data_key: bytes, slots: tuple[KeySlot, ...] = (), file_id: str = "") -> Header:
    """A header for a new file, or for one whose header was lost."""
    file_id = file_id or uuid.uuid4().hex
    return Header(file_id, key_check(data_key, file_id), slots)


def key_check(data_key: bytes, file_id: str) -> str:
    """A short fingerprint of the data key, bound to the file; 64 bits, in hexadecimal."""
    message = b"KisDesk key check" + uuid.UUID(hex=file_id).bytes
    return hmac.digest(data_key, message, "sha256")[:8].hex()


def encode_copy(header: Header) -> bytes:
    """One 4096-byte copy. Raises TooManySlotsError when the slots do not fit."""
    text = json.dumps(
        {
            "file_id": header.file_id,
            "key_check": header.key_check,
            "program": header.program,
            "salt": header.salt.hex(),
            "slots": [slot.as_json() for slot in header.slots],
        },
        separators=(",", ":"),
    ).encode("ascii")
    if len(text) > _JSON_ROOM:
        raise TooManySlotsError(len(header.slots) - 1)
    start = _FIXED.pack(MAGIC, FORMAT_VERSION, header.generation, len(text)) + text
    body = start.ljust(COPY_BYTES - _DIGEST_BYTES, b"\x00")
    return body + hashlib.sha256(body).digest()


def decode_copy(block: bytes) -> Header | None:
    """The header in one copy, or ``None`` if it is damaged.

    Raises NewerFileError if the copy is sound but of a later format.
    """
    body, digest = block[:-_DIGEST_BYTES], block[-_DIGEST_BYTES:]
    if len(block) != COPY_BYTES or hashlib.sha256(body).digest() != digest:
        return None
    magic, version, generation, length = _FIXED.unpack_from(body)
    if magic != MAGIC:
        return None
    if version > FORMAT_VERSION:
        raise NewerFileError(f"file format {version}")
    try:
        data = json.loads(body[_FIXED.size : _FIXED.size + length])
        return Header(
            file_id=uuid.UUID(hex=str(data["file_id"])).hex,
            key_check=str(data["key_check"]),
            slots=tuple(KeySlot.from_json(slot) for slot in data["slots"]),
            generation=generation,
            program=str(data["program"]),
            salt=bytes.fromhex(str(data.get("salt", ""))),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def read_header(blocks: bytes, first_page: bytes, size: int) -> HeaderState:
    """The valid copy with the higher generation.

    ``blocks`` are the first 8192 bytes of the file, ``first_page`` the 4096 after them, ``size``
    the length of the whole file in bytes. Raises DamagedHeaderError, NotAKisFileError,
    NewerFileError.
    """
    copies = [decode_copy(blocks[:COPY_BYTES]), decode_copy(blocks[COPY_BYTES:HEADER_BYTES])]
    best = max(
        (index for index, copy in enumerate(copies) if copy is not None),
        key=lambda index: _generation(copies[index]),
        default=None,
    )
    if best is None:
        if _was_once_ours(blocks, first_page, size):
            raise DamagedHeaderError
        raise NotAKisFileError(size)
    header = copies[best]
    assert header is not None
    return HeaderState(header, best, is_mirrored=copies[0] == copies[1])


def write_header(
    state: HeaderState, header: Header, write: Callable[[bytes, int], None]
) -> HeaderState:
    """Put a new header in force: the older copy first, then, once it is on the disk, the other.

    ``write(block, offset)`` must not return before the block is on the disk. Killed at any moment,
    one valid copy is left. The second write keeps a password that was changed from coming back when
    the first copy is damaged later.
    """
    header = replace(header, generation=state.header.generation + 1)
    block = encode_copy(header)
    older = 1 - state.copy
    write(block, older * COPY_BYTES)
    write(block, state.copy * COPY_BYTES)
    return HeaderState(header, older, is_mirrored=True)


def _generation(header: Header | None) -> int:
    return -1 if header is None else header.generation


def _was_once_ours(blocks: bytes, first_page: bytes, size: int) -> bool:
    """Tell a data file without a readable header from any other file.

    Our first page is ciphertext: whole pages, and hardly one of the 256 byte values missing.
    """
    if MAGIC in (blocks[: len(MAGIC)], blocks[COPY_BYTES : COPY_BYTES + len(MAGIC)]):
        return True
    if blocks.startswith(_KNOWN_BEGINNINGS):
        return False
    is_whole_pages = size > HEADER_BYTES and (size - HEADER_BYTES) % _PAGE_BYTES == 0
    return is_whole_pages and len(set(first_page)) > 240
