import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kisdesk.storage import header as headers
from kisdesk.storage.errors import (
    DamagedHeaderError,
    NewerFileError,
    NotAKisFileError,
    TooManySlotsError,
)
from kisdesk.storage.header import COPY_BYTES, Header, HeaderState
from kisdesk.storage.keys import KdfCost, KeySlot, seal, unseal

TINY = KdfCost(1, 8, 1)
KEY = bytes(range(32))
PAGE = os.urandom(4096)


def a_header(slots: int = 1) -> Header:
    header = headers.new_header(KEY)
    for number in range(slots):
        header = header.with_slot(seal(KEY, f"hasło {number}", header.file_id, TINY))
    return header


def read(blocks: bytes, page: bytes = PAGE, size: int = 8192 + 4096 * 3) -> HeaderState:
    return headers.read_header(blocks, page, size)


def test_a_copy_is_read_back() -> None:
    header = replace(a_header(3), generation=7, program="1.2.3")
    block = headers.encode_copy(header)
    assert len(block) == COPY_BYTES
    assert headers.decode_copy(block) == header


@settings(max_examples=100, deadline=None)
@given(st.integers(0, COPY_BYTES - 1), st.integers(1, 255))
def test_any_changed_byte_makes_a_copy_invalid(place: int, change: int) -> None:
    block = bytearray(headers.encode_copy(HEADER))
    block[place] ^= change
    assert headers.decode_copy(bytes(block)) is None


HEADER = a_header(2)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=COPY_BYTES))
def test_any_bytes_are_survived(junk: bytes) -> None:
    assert headers.decode_copy(junk.ljust(COPY_BYTES, b"\0")) is None


def test_the_copy_with_the_higher_generation_is_in_force() -> None:
    old, new = replace(HEADER, generation=4), replace(HEADER, generation=5, program="9")
    a, b = headers.encode_copy(old), headers.encode_copy(new)
    assert read(a + b).header.program == "9"
    assert read(b + a).header.program == "9"
    assert read(a + b).copy == 1
    assert not read(a + b).is_mirrored


@pytest.mark.parametrize("cut", [0, 1, 24, 100, 4063, 4064, 4095, 4096])
@pytest.mark.parametrize("write_number", [0, 1])
@pytest.mark.parametrize("start", [0, 1])
def test_torn_anywhere_a_rewrite_leaves_the_old_header_or_the_new(
    cut: int, write_number: int, start: int
) -> None:
    blocks = bytearray(2 * headers.encode_copy(replace(HEADER, generation=3)))
    state = HeaderState(replace(HEADER, generation=3), start, is_mirrored=True)
    writes = 0

    class PowerFailureError(Exception):
        pass

    def write(block: bytes, offset: int) -> None:
        nonlocal writes
        if writes == write_number:
            blocks[offset : offset + cut] = block[:cut]
            raise PowerFailureError
        blocks[offset : offset + COPY_BYTES] = block
        writes += 1

    with pytest.raises(PowerFailureError):
        headers.write_header(state, replace(HEADER, program="new"), write)
    is_new = write_number == 1 or cut == COPY_BYTES
    assert read(bytes(blocks)).header.program == ("new" if is_new else "")


@pytest.mark.parametrize("sound", [0, 1])
@pytest.mark.parametrize("cut", [0, 1, 100, 4095])
def test_torn_while_mending_a_damaged_copy_the_sound_one_is_untouched(cut: int, sound: int) -> None:
    block = headers.encode_copy(replace(HEADER, generation=3))
    written = headers.encode_copy(replace(HEADER, generation=4))
    blocks = bytearray(byte ^ 0xFF for byte in 2 * written)  # no byte is there by chance
    blocks[sound * COPY_BYTES : (sound + 1) * COPY_BYTES] = block

    def write(block: bytes, offset: int) -> None:
        blocks[offset : offset + cut] = block[:cut]
        raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        headers.write_header(read(bytes(blocks)), HEADER, write)
    assert read(bytes(blocks)).header == replace(HEADER, generation=3)


def test_a_rewrite_puts_both_copies_in_force_and_counts_up() -> None:
    blocks = bytearray(8192)

    def write(block: bytes, offset: int) -> None:
        blocks[offset : offset + COPY_BYTES] = block

    state = HeaderState(HEADER, 1, is_mirrored=False)
    for generation in (1, 2, 3):
        state = headers.write_header(state, HEADER, write)
        assert state.header.generation == generation
        assert blocks[:COPY_BYTES] == blocks[COPY_BYTES:]
        assert read(bytes(blocks)).is_mirrored


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotAKisFileError),
        (b"x", NotAKisFileError),
        (b"%PDF-1.7" + os.urandom(8192 + 4096 * 2 - 8), NotAKisFileError),
        (b"SQLite format 3\0" + os.urandom(8192 + 4096 * 2 - 16), NotAKisFileError),
        (b"Jan;Kowalski\n" * 2000, NotAKisFileError),
        (bytes(8192 + 4096 * 3), NotAKisFileError),
        (bytes(8192) + os.urandom(4096 * 3), DamagedHeaderError),
        (os.urandom(8192 + 4096 * 3), DamagedHeaderError),
        (headers.MAGIC + bytes(9000), DamagedHeaderError),
        (bytes(4096) + headers.MAGIC + bytes(9000), DamagedHeaderError),
    ],
)
def test_a_lost_header_is_told_from_another_kind_of_file(
    content: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        read(content[:8192], content[8192 : 8192 + 4096], len(content))


def test_a_later_format_is_refused_with_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headers, "FORMAT_VERSION", 2)
    block = headers.encode_copy(HEADER)
    monkeypatch.undo()
    with pytest.raises(NewerFileError) as caught:
        read(block + block)
    assert caught.value.needed_version == "file format 2"


def test_the_room_for_slots_ends_with_an_error_that_says_how_many() -> None:
    header = a_header(14)
    assert headers.decode_copy(headers.encode_copy(header)) == header
    header = a_header(100)
    with pytest.raises(TooManySlotsError) as caught:
        headers.encode_copy(header)
    assert caught.value.count == 99


def test_a_slot_moved_to_another_file_or_another_name_does_not_open() -> None:
    slot = HEADER.slots[0]
    assert unseal(slot, "hasło 0", HEADER.file_id) == KEY
    assert unseal(slot, "hasło 0", a_header().file_id) is None
    renamed = replace(slot, slot_id=HEADER.slots[1].slot_id)
    assert unseal(renamed, "hasło 0", HEADER.file_id) is None


@pytest.mark.parametrize(
    "change",
    [
        {"m": 2**31}, {"t": 0}, {"p": 10**6}, {"t": "3"}, {"t": True}, {"salt": "AA=="},
        {"key": "?"}, {"id": "nobody"}, {"kdf": "md5"}, {"nonce": None},
    ],
)  # fmt: skip
def test_a_slot_that_cannot_be_right_is_refused_before_any_work(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"range|not|length|unknown|badly formed"):
        KeySlot.from_json(HEADER.slots[0].as_json() | change)


def test_the_header_names_nobody() -> None:
    block = headers.encode_copy(HEADER)
    assert set(HEADER.slots[0].as_json()) == {"id", "kdf", "t", "m", "p", "salt", "nonce", "key"}
    assert b"user" not in block
    assert KEY not in block
    assert KEY.hex().encode() not in block
