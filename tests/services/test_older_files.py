"""A file of every released version opens with today's program."""

import shutil
from pathlib import Path

import pytest

from kisdesk.models.migrations import MIGRATIONS
from kisdesk.services import session
from kisdesk.services.backups import verify_backup
from kisdesk.services.checks import check_file
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.participants import ParticipantQuery, list_participants
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.migrations import schema_version
from tests.builders import TODAY

FILES = sorted((Path(__file__).resolve().parents[1] / "data").glob("v*.kis"))
PASSWORD = "przykladowe-haslo-klubu"
HELD = {"v0.1.0": (1, 3, 4)}
"""Schema, people and contracts by version; a new file is entered here."""


def test_every_kept_file_is_described() -> None:
    assert {path.stem for path in FILES} == set(HELD)


@pytest.mark.parametrize("kept", FILES, ids=lambda path: path.stem)
def test_a_file_of_an_earlier_version_opens_with_all_it_held(kept: Path, tmp_path: Path) -> None:
    schema, people, contracts = HELD[kept.stem]
    path = tmp_path / "klub.kis"
    shutil.copy(kept, path)

    session.unlock(path, PASSWORD)
    try:
        assert len(list_participants(ParticipantQuery(today=TODAY))) == people
        assert len(list_contracts(ContractQuery(today=TODAY))) == contracts
    finally:
        session.close_file()

    result = check_file(path, PASSWORD)
    assert result.is_sound
    assert (result.schema, result.people, result.contracts) == (len(MIGRATIONS), people, contracts)
    if schema < len(MIGRATIONS):
        with open_with_password(
            path.with_name(f"klub.before-v{len(MIGRATIONS)}.kis"), PASSWORD
        ) as safety:
            assert schema_version(safety.connection) == schema
            rows = safety.connection.execute("SELECT count(*) FROM participant").fetchall()
            assert rows == [(people,)]


@pytest.mark.parametrize("kept", FILES, ids=lambda path: path.stem)
def test_a_file_of_an_earlier_version_can_be_looked_into_unchanged(
    kept: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(kept, tmp_path / "klub.kis"))
    before = path.read_bytes()
    session.unlock(path, PASSWORD, read_only=True)
    try:
        assert len(list_participants(ParticipantQuery(today=TODAY))) == HELD[kept.stem][1]
    finally:
        session.close_file()
    assert path.read_bytes() == before
    assert verify_backup(path, PASSWORD).people == HELD[kept.stem][1]
