import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.storage.data_file import (
    create_data_file,
    open_with_password,
    open_with_recovery_key,
)
from kisdesk.storage.errors import (
    FileExistsAlreadyError,
    FileMissingError,
    LastWorkerError,
    NotAKisFileError,
    ReadOnlyFileError,
    WrongPasswordError,
)
from kisdesk.storage.keys import DEFAULT_COST, KdfCost


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def note_count(path: Path, password: str) -> int:
    with open_with_password(path, password) as file:
        return file.connection.execute("SELECT count(*) FROM note").fetchall()[0][0]


def test_a_new_file_opens_again_with_its_password(path: Path, cost: KdfCost, password: str) -> None:
    with create_data_file(path, password, cost=cost) as file:
        file_id, slot_id = file.file_id, file.slot_id
        file.connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    with open_with_password(path, password) as file:
        assert (file.file_id, file.slot_id) == (file_id, slot_id)
        assert file.connection.execute("SELECT a FROM t").fetchall() == [(1,)]
    assert names(path.parent) == ["klub.kis"]


def test_the_default_cost_is_what_was_promised(path: Path, password: str) -> None:
    assert KdfCost(passes=3, memory_kib=65536, lanes=2) == DEFAULT_COST
    with create_data_file(path, password) as file:
        assert file.cost == DEFAULT_COST
    with open_with_password(path, password) as file:
        assert file.cost == DEFAULT_COST


def test_a_new_file_never_overwrites(closed: Path, cost: KdfCost, password: str) -> None:
    before = closed.read_bytes()
    with pytest.raises(FileExistsAlreadyError):
        create_data_file(closed, "inne", cost=cost)
    assert closed.read_bytes() == before
    assert note_count(closed, password) == 200


def test_the_pragmas_are_those_of_the_design(closed: Path, password: str) -> None:
    with open_with_password(closed, password) as file:
        values = {
            name: file.connection.pragma(name)
            for name in (
                "journal_mode", "synchronous", "locking_mode", "foreign_keys", "temp_store",
                "cache_size", "trusted_schema", "page_size",
            )
        }  # fmt: skip
    assert values == {
        "journal_mode": "delete", "synchronous": 3, "locking_mode": "exclusive",
        "foreign_keys": 1, "temp_store": 2, "cache_size": -65536, "trusted_schema": 0,
        "page_size": 4096,
    }  # fmt: skip


def test_a_wrong_password_is_called_that(closed: Path) -> None:
    for wrong in ("", "zażółć gęślą jaźń", "Zażółć gęślą jaźń ", "x" * 10_000, "\ud800"):
        with pytest.raises(WrongPasswordError):
            open_with_password(closed, wrong)
    assert names(closed.parent) == ["klub.kis"]


def test_letters_composed_otherwise_are_the_same_password(
    path: Path, cost: KdfCost, password: str
) -> None:
    decomposed = unicodedata.normalize("NFD", password)
    assert decomposed != password
    create_data_file(path, decomposed, cost=cost).close()
    open_with_password(path, password).close()


def test_recovery_keeps_the_slots_of_a_sound_header(closed: Path, password: str) -> None:
    with open_with_password(closed, password) as file:
        key, slots = file.recovery_key(), file.slot_ids()
    with open_with_recovery_key(closed, key) as file:
        assert file.slot_ids() == slots
        file.set_password("nowe", slot_id=slots[0])
        assert file.recovery_key() == key
    with open_with_password(closed, "nowe") as file:
        assert file.slot_ids() == slots


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_the_file_is_the_file(closed: Path, password: str, tmp_path: Path) -> None:
    link = tmp_path / "pulpit" / "skrót.kis"
    link.parent.mkdir()
    link.symlink_to(closed)
    with open_with_password(link, password) as file:
        assert file.path == closed
        assert names(closed.parent) == ["klub.kis", "klub.kis.lock", "pulpit"]
        assert names(link.parent) == ["skrót.kis"]


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path, password: str) -> None:
    with pytest.raises(FileMissingError):
        open_with_password(tmp_path / "nie ma.kis", password)
    with pytest.raises(NotAKisFileError):
        open_with_password(tmp_path, password)
    assert names(tmp_path) == []


def test_each_worker_has_a_password_and_the_file_says_whose_it_was(
    closed: Path, password: str
) -> None:
    with open_with_password(closed, password) as file:
        first = file.slot_id
        second = file.add_slot("drugie hasło")
        assert file.slot_ids() == [first, second]
        assert file.verify_password("drugie hasło") == second
        with pytest.raises(WrongPasswordError):
            file.verify_password("trzecie hasło")
    for preferred in (None, first, second, "0" * 32):
        with open_with_password(closed, "drugie hasło", preferred_slot=preferred) as file:
            assert file.slot_id == second


def test_a_removed_slot_does_not_open_and_the_last_one_stays(closed: Path, password: str) -> None:
    with open_with_password(closed, password) as file:
        first = file.slot_id
        second = file.add_slot("drugie hasło")
        file.remove_slot(first)
        with pytest.raises(LastWorkerError):
            file.remove_slot(second)
        with pytest.raises(KeyError):
            file.remove_slot(first)
    with pytest.raises(WrongPasswordError):
        open_with_password(closed, password)
    assert note_count(closed, "drugie hasło") == 200


def test_a_changed_password_needs_the_old_one_and_keeps_the_slot(
    closed: Path, password: str
) -> None:
    with open_with_password(closed, password) as file:
        slot, key = file.slot_id, file.recovery_key()
        with pytest.raises(WrongPasswordError):
            file.change_password("nie to", "nowe")
        file.change_password(password, "nowe")
        assert (file.slot_id, file.slot_ids(), file.recovery_key()) == (slot, [slot], key)
    assert note_count(closed, "nowe") == 200
    content = closed.read_bytes()
    closed.write_bytes(
        bytes(4096) + content[4096:]
    )  # the old password must not come back with the other copy
    with pytest.raises(WrongPasswordError):
        open_with_password(closed, password)
    assert note_count(closed, "nowe") == 200


def test_an_independent_reader_opens_the_bytes_after_the_header(
    closed: Path, password: str, tmp_path: Path
) -> None:
    import sqlcipher3

    with open_with_password(closed, password) as file:
        key = file._data_key.hex()
    (tmp_path / "klub.db").write_bytes(closed.read_bytes()[8192:])
    reader = sqlcipher3.connect(str(tmp_path / "klub.db"))
    reader.execute(f"PRAGMA key = \"x'{key}'\"")
    assert reader.execute("SELECT count(*), min(text) FROM note").fetchall() == [
        (200, "0 " + "ą" * 350)
    ]
    assert reader.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    reader.close()


def test_the_example_in_the_documentation_gets_the_data_out(closed: Path, password: str) -> None:
    """The program printed in docs/data-file.md, run as someone without KisDesk would."""
    text = (Path(__file__).parents[2] / "docs" / "data-file.md").read_text(encoding="utf-8")
    program = text.split("```python\n")[1].split("```")[0]
    with open_with_password(closed, password) as file:
        expected, recovery = file._data_key.hex(), file.recovery_key()
    for secret in (password, recovery):
        finished = subprocess.run(
            [sys.executable, "-I", "-c", program, str(closed), secret],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        assert (finished.stdout.strip(), finished.stderr) == (expected, "")


AS_NOBODY = """
if os.name == "posix" and os.getuid() == 0:
    os.setuid(65534)
def attempt(**options):
    try:
        with open_with_password(path, PASSWORD, **options) as file:
            return str(file.connection.execute("SELECT count(*) FROM note").fetchall())
    except errors.DataFileError as error:
        return f"{type(error).__name__} {getattr(error, 'is_folder', '')}".strip()
say(attempt(), "|", attempt(read_only=True))
"""
CREATE_AS_NOBODY = """
os.setuid(65534) if os.name == "posix" and os.getuid() == 0 else None
try:
    create_data_file(path.with_name("new.kis"), PASSWORD)
except errors.NoPermissionError:
    say("refused")
"""


@pytest.fixture
def shared(closed: Path) -> Path:
    """The file in a folder that any user of the computer can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    shutil.copy(closed, folder)
    yield folder / closed.name
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX systems")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "answer"),
    [
        (0o666, 0o777, "[(200,)] | [(200,)]"),
        (0o444, 0o777, "ReadOnlyFileError False | [(200,)]"),
        (0o666, 0o555, "ReadOnlyFileError True | [(200,)]"),
        (0o000, 0o777, "NoPermissionError | NoPermissionError"),
    ],
)
def test_what_may_not_be_written_is_told_and_can_be_read(
    shared: Path, run: Callable, file_mode: int, folder_mode: int, answer: str
) -> None:
    shared.chmod(file_mode)
    shared.parent.chmod(folder_mode)
    before = names(shared.parent)
    assert run(AS_NOBODY, shared).finish() == answer
    assert names(shared.parent) == before


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX systems")
def test_a_new_file_where_one_may_not_write(shared: Path, run: Callable) -> None:
    shared.parent.chmod(0o555)
    assert run(CREATE_AS_NOBODY, shared).finish() == "refused"
    assert names(shared.parent) == ["klub.kis"]


def test_a_new_file_in_a_folder_that_is_not_there(
    tmp_path: Path, cost: KdfCost, password: str
) -> None:
    with pytest.raises(FileMissingError):
        create_data_file(tmp_path / "nie ma folderu" / "klub.kis", password, cost=cost)


def test_a_read_only_file_refuses_every_change_and_leaves_no_trace(
    closed: Path, password: str
) -> None:
    import apsw

    temporary = set(Path(tempfile.gettempdir()).glob("kisdesk-*"))
    before = closed.read_bytes()
    with open_with_password(closed, password, read_only=True) as file:
        assert file.is_read_only
        assert file.connection.execute("SELECT count(*) FROM note").fetchall() == [(200,)]
        with pytest.raises(apsw.ReadOnlyError):
            file.connection.execute("DELETE FROM note")
        for change in (
            lambda: file.add_slot("x"),
            lambda: file.change_password(password, "x"),
            lambda: file.set_program("9"),
        ):
            with pytest.raises(ReadOnlyFileError):
                change()
        assert names(closed.parent) == ["klub.kis"]
    assert closed.read_bytes() == before
    assert set(Path(tempfile.gettempdir()).glob("kisdesk-*")) == temporary
