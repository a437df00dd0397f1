"""The record of a copy out of the list, on paper."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kisdesk.errors import NotFoundError
from kisdesk.services import session
from kisdesk.services.backup_records import FAILURES, backup_record, note_record_printed
from kisdesk.services.backups import make_backup
from kisdesk.services.history import verify_history
from kisdesk.services.history_check import find_printed_head, short_hash
from kisdesk.services.trial_restore import run_test_restore
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.forms.reading import squeezed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "szafa"
    place.mkdir()
    return place


def text_of(pdf: bytes) -> str:
    (page,) = PdfReader(BytesIO(pdf)).pages
    return squeezed(page.extract_text())


def test_the_record_says_what_the_list_knows(
    office: session.Session, folder: Path, make_participant: Callable[..., int]
) -> None:
    make_participant(last_name="Brzęczyszczykiewicz")
    row = make_backup(folder, volumes=[])
    text = text_of(backup_record(row.id, TODAY))
    for words in (row.path.name, row.sha256, row.history_head, office.worker.name, "szafa",
                  office.club_name, "nie przeprowadzono"):  # fmt: skip
        assert squeezed(words) in text
    assert "rzęczyszcz" not in text
    run_test_restore(volumes=[])
    assert "udana" in text_of(backup_record(row.id, TODAY))
    row.path.unlink()
    run_test_restore(row.path, volumes=[])
    text = text_of(backup_record(row.id, TODAY))
    assert squeezed("nieudana: kopii nie ma w tym miejscu") in text


@pytest.mark.usefixtures("office")
def test_the_printed_head_is_found_again_in_the_history(folder: Path) -> None:
    row = make_backup(folder)
    assert find_printed_head(short_hash(row.history_head)) is not None
    found = find_printed_head(row.history_head)
    assert found is not None
    assert found.id == row.last_change_id


@pytest.mark.usefixtures("office")
def test_saving_it_is_an_act_of_its_own(folder: Path) -> None:
    row = make_backup(folder)
    note_record_printed(row.id, "pdf")
    acts = database.rows("SELECT subject_id, details FROM change ORDER BY id DESC LIMIT 1")
    assert acts[0][0] == row.id
    assert json.loads(acts[0][1]) == {"to": "pdf"}
    assert verify_history()
    with pytest.raises(NotFoundError):
        backup_record(99, TODAY)


def test_every_failure_has_words() -> None:
    from kisdesk.services import copy_report, trial_restore

    codes = set(trial_restore._FAILURES.values())
    codes |= {
        getattr(copy_report, name)
        for name in (
            "HEADER_COPY_DAMAGED", "CHANGED_SINCE", "COUNTS_DIFFER", "HISTORY_BROKEN", "DAMAGED",
        )
    }  # fmt: skip
    assert codes == set(FAILURES)
