"""A data file somebody worked on who knows the key: extra triggers and views are noticed."""

from pathlib import Path

import pytest

from kisdesk.services import session
from kisdesk.services.checks import SCHEMA_ALTERED, check_file
from kisdesk.services.errors import AlteredSchemaError, DamagedDocumentError
from kisdesk.services.issued_documents import unpacked
from kisdesk.services.participants import register_participant
from kisdesk.services.rescuing import rescue_file
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.peewee_database import database
from tests import builders

TAMPERINGS = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON participant BEGIN DELETE FROM note; END",
    "view": "CREATE VIEW v AS SELECT * FROM participant",
    "changed trigger": (
        "DROP TRIGGER change_is_append_only_update;"
        "CREATE TRIGGER change_is_append_only_update BEFORE UPDATE ON change BEGIN SELECT 1; END"
    ),
}
OTHERS = {
    "table": "CREATE TABLE mine (x)",
    "index": "CREATE INDEX mine ON participant (phone)",
    "missing trigger": "DROP TRIGGER change_is_append_only_update",
    "missing index": "DROP INDEX participant_pesel",
}


@pytest.fixture
def club(office: session.Session) -> Path:
    register_participant(builders.participant_draft(), on=builders.TODAY, today=builders.TODAY)
    session.close_file()
    return office.path


def tamper(path: Path, sql: str) -> None:
    with open_with_password(path, builders.PASSWORD) as file:
        file.connection.execute(sql)


def test_an_untouched_file_is_called_untouched(club: Path) -> None:
    assert check_file(club, builders.PASSWORD).is_sound


@pytest.mark.parametrize("name", TAMPERINGS)
def test_what_would_act_is_refused_before_it_does(club: Path, tmp_path: Path, name: str) -> None:
    tamper(club, TAMPERINGS[name])
    before = club.read_bytes()
    with pytest.raises(AlteredSchemaError):
        session.unlock(club, builders.PASSWORD)
    assert not session.is_open()
    assert (SCHEMA_ALTERED, 0) in check_file(club, builders.PASSWORD).damage
    assert club.read_bytes() == before

    clean = tmp_path / "czysty.kis"
    assert rescue_file(club, clean, password=builders.PASSWORD).is_complete
    assert check_file(clean, builders.PASSWORD).is_sound
    assert session.unlock(clean, builders.PASSWORD).club_name


@pytest.mark.parametrize("name", OTHERS)
def test_everything_else_is_found_by_a_check(club: Path, name: str) -> None:
    tamper(club, OTHERS[name])
    assert (SCHEMA_ALTERED, 0) in check_file(club, builders.PASSWORD).damage


def test_an_issued_paper_that_would_unpack_to_gigabytes_is_refused(club: Path) -> None:
    import zlib

    bomb = zlib.compressobj(9)
    packed = b"".join(bomb.compress(bytes(10_000_000)) for _ in range(30)) + bomb.flush()
    assert len(packed) < 400_000
    with open_with_password(club, builders.PASSWORD) as file:
        file.connection.execute(
            "INSERT INTO issued_document (uuid, kind, title, issued_at, page_count, size, sha256,"
            " packed) VALUES ('x', 'contract', 't', '2026-11-22', 1, 1000, ?, ?)",
            ("0" * 64, packed),
        )
    import tracemalloc

    session.unlock(club, builders.PASSWORD)
    document_id = database.rows("SELECT max(id) FROM issued_document")[0][0]
    tracemalloc.start()
    with pytest.raises(DamagedDocumentError):
        unpacked(document_id)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
