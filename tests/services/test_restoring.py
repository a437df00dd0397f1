"""Going back to a copy: what it says before, what is swapped, what is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.services import session
from kisdesk.services.backups import list_backups, make_backup
from kisdesk.services.history import verify_history
from kisdesk.services.restoring import restore_copy
from kisdesk.storage.peewee_database import database
from tests import builders


def people() -> int:
    return database.rows("SELECT count(*) FROM participant")[0][0]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_going_back_while_the_file_is_open(
    office: session.Session, stick: Path, make_participant: Callable[..., int]
) -> None:
    make_participant()
    copy = make_backup(stick)
    make_participant()
    head = database.rows("SELECT hash FROM change ORDER BY id DESC LIMIT 1")[0][0]

    result = restore_copy(copy.path, office.path)

    assert people() == 1
    assert session.current().worker.name == office.worker.name
    assert [row.sha256 for row in list_backups()] == [copy.sha256]
    _, details = database.rows("SELECT action, details FROM change WHERE action = 'restored'")[0]
    assert head in details
    assert copy.sha256 in details
    assert verify_history()
    assert result.kept is not None
    session.close_file()
    session.unlock(result.kept, builders.PASSWORD)
    assert people() == 2
