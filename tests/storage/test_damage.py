from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.storage.data_file import (
    create_data_file,
    open_with_password,
    open_with_recovery_key,
)
from kisdesk.storage.errors import (
    DamagedDataError,
    DamagedHeaderError,
    NotAKisFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.recovery import format_recovery_key


def damage(path: Path, place: int, length: int = 1) -> None:
    content = bytearray(path.read_bytes())
    for index in range(place, place + length):
        content[index] ^= 0x55
    path.write_bytes(content)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def note_count(path: Path, password: str) -> int:
    with open_with_password(path, password) as file:
        return file.connection.execute("SELECT count(*) FROM note").fetchall()[0][0]


@pytest.mark.parametrize("copy", [0, 4096])
def test_one_damaged_header_copy_is_no_harm_and_is_mended(
    closed: Path, password: str, copy: int
) -> None:
    damage(closed, copy + 100, 50)
    assert note_count(closed, password) == 200
    damage(closed, 4096 - copy + 100, 50)  # the other one, after the first was mended
    assert note_count(closed, password) == 200


def test_both_copies_destroyed_is_told_and_the_recovery_key_opens(
    closed: Path, password: str
) -> None:
    with open_with_password(closed, password) as file:
        key = file.recovery_key()
    damage(closed, 0, 8192)
    with pytest.raises(DamagedHeaderError):
        open_with_password(closed, password)
    with open_with_recovery_key(closed, key) as file:
        file.quick_check()
        assert file.slot_ids() == []
        slot = file.set_password("nowe hasło po ratunku")
        assert file.slot_id == slot
    assert note_count(closed, "nowe hasło po ratunku") == 200
    with pytest.raises(WrongPasswordError):
        open_with_password(closed, password)


def test_until_a_password_is_set_the_header_still_counts_as_lost(
    closed: Path, password: str
) -> None:
    with open_with_password(closed, password) as file:
        key = file.recovery_key()
    damage(closed, 0, 8192)
    with open_with_recovery_key(closed, key) as file:
        file.set_program("9.9")  # as a migration does: a header without slots
    with pytest.raises(DamagedHeaderError):
        open_with_password(closed, password)
    with open_with_recovery_key(closed, key) as file:
        file.set_password(password)
    assert note_count(closed, password) == 200


def test_a_recovery_key_of_another_file_is_told_from_a_typing_error(
    closed: Path, tmp_path: Path, cost: KdfCost
) -> None:
    with create_data_file(tmp_path / "inny.kis", "x", cost=cost) as file:
        foreign = file.recovery_key()
    with pytest.raises(WrongRecoveryKeyError) as caught:
        open_with_recovery_key(closed, foreign)
    assert caught.value.group is None
    typo = foreign[:6] + ("2" if foreign[6] != "2" else "3") + foreign[7:]
    with pytest.raises(WrongRecoveryKeyError) as caught:
        open_with_recovery_key(closed, typo)
    assert caught.value.group == 1
    damage(closed, 0, 8192)
    with pytest.raises(WrongRecoveryKeyError) as caught:
        open_with_recovery_key(closed, foreign)
    assert caught.value.group is None


@pytest.mark.parametrize("place", [8192, 8192 + 16, 8192 + 4095])
def test_a_damaged_first_page_is_called_damaged_data(
    closed: Path, password: str, place: int
) -> None:
    damage(closed, place)
    with pytest.raises(DamagedDataError):
        open_with_password(closed, password)
    with pytest.raises(WrongPasswordError):
        open_with_password(closed, "inne")


def test_no_flipped_byte_ever_passes_for_data(closed: Path, password: str) -> None:
    original = closed.read_bytes()
    pages = len(original) // 4096
    detected = 0
    for number in range(2, pages):
        content = bytearray(original)
        content[number * 4096 + number * 97 % 4096] ^= 1
        closed.write_bytes(content)
        with pytest.raises(DamagedDataError), open_with_password(closed, password) as file:
            file.quick_check()
        detected += 1
    assert detected == pages - 2 > 30


def test_damage_that_happens_while_the_file_is_open_is_found(
    closed: Path, password: str, run: Callable
) -> None:
    code = """
    with open(path, "r+b") as stream:
        stream.seek(-2000, 2)
        stream.write(b"other")
    """
    with open_with_password(closed, password) as file:
        file.quick_check()
        assert run(code, closed).finish() == ""
        with pytest.raises(DamagedDataError):
            file.quick_check()


def test_a_page_put_in_the_place_of_another_is_found(closed: Path, password: str) -> None:
    content = bytearray(closed.read_bytes())
    start = 8192 + 5 * 4096
    content[start : start + 4096] = content[start + 4096 : start + 8192]
    closed.write_bytes(content)
    with pytest.raises(DamagedDataError), open_with_password(closed, password) as file:
        file.quick_check()


@pytest.mark.parametrize("left", [8192, 8193, 8192 + 4095, 8192 + 4096, 8192 + 4096 * 5, -1])
def test_a_truncated_file_is_called_damaged_data(closed: Path, password: str, left: int) -> None:
    closed.write_bytes(closed.read_bytes()[:left])
    with pytest.raises(DamagedDataError), open_with_password(closed, password) as file:
        file.quick_check()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n" + b"stream " * 3000, b"KIS", bytes(20480)])
def test_another_kind_of_file_is_refused_and_left_alone(
    path: Path, password: str, content: bytes
) -> None:
    path.write_bytes(content)
    sheet = format_recovery_key(bytes(32))
    for opening, secret in ((open_with_password, password), (open_with_recovery_key, sheet)):
        with pytest.raises(NotAKisFileError) as caught:
            opening(path, secret)
        assert caught.value.size == len(content)
    assert path.read_bytes() == content
    assert names(path.parent) == ["klub.kis"]
