"""The seal of the history: where it is broken, and what a seal from paper proves."""

import pytest

from kisdesk.errors import Cancelled
from kisdesk.services.checks import HISTORY_BROKEN, check_file
from kisdesk.services.history_check import (
    check_history,
    find_printed_head,
    hash_typed,
    history_head,
    short_hash,
)
from kisdesk.services.participants import add_note
from kisdesk.services.session import Session
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY

_CHANGE = (
    "(id, uuid, at, action, subject_kind, subject_id, previous_hash, hash)"
    " VALUES (2, 'u', '2026', 'x', 'club', 1, '', '')"
)
_ENTRY = "(id, change_id, position, table_name, record_id) VALUES (1, 2, 0, 'note', 1)"


@pytest.fixture
def person(make_participant) -> int:
    person = make_participant()
    for number in range(5):
        add_note(person, TODAY, f"Rozmowa {number}.", today=TODAY)
    return person


def forge(statement: str) -> None:
    for (name,) in database.rows(
        "SELECT name FROM sqlite_master WHERE name LIKE '%is_append_only%'"
    ):
        database.rows(f"DROP TRIGGER {name}")
    database.rows(statement)


def test_the_head_tells_how_many_which_when_and_the_hash(person: int) -> None:
    last_id, digest, at = database.rows("SELECT id, hash, at FROM change ORDER BY id DESC")[0]
    head = history_head()
    assert (head.count, head.last_id, head.hash) == (last_id, last_id, digest)
    assert head.at is not None
    assert head.at.isoformat() == at
    assert head.short.replace(" ", "").lower() == digest[:20]
    assert [len(group) for group in head.short.split()] == [4] * 5


def test_a_whole_history_says_so(person: int) -> None:
    check = check_history()
    assert check.is_whole
    assert check.head == history_head()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE change_entry SET new = replace(new, 'Rozmowa 2', 'Rozmowa X')", 5),
        ("UPDATE change SET worker_name = 'Ktoś' WHERE id = 3", 3),
        ("DELETE FROM change_entry WHERE change_id = 4", 4),
        ("UPDATE change SET salt = '00' WHERE id = 6", 6),
    ],
)
def test_a_forged_history_says_from_which_entry_on(
    person: int, statement: str, broken: int
) -> None:
    first = database.rows("SELECT min(id) FROM change WHERE action = 'note_added'")[0][0]
    statement = statement.replace("Rozmowa 2", f"Rozmowa {5 - first}")
    forge(statement)
    check = check_history()
    assert not check.is_whole
    assert check.broken_id == broken
    at = database.rows("SELECT at FROM change WHERE id = ?", (broken,))[0][0]
    assert check.broken_at is not None
    assert check.broken_at.isoformat() == at


def test_missing_newest_entries_are_told_from_changed_ones(person: int) -> None:
    last = history_head().last_id
    forge("DELETE FROM change_entry WHERE change_id = (SELECT max(id) FROM change)")
    database.rows("DELETE FROM change WHERE id = ?", (last,))
    check = check_history()
    assert check.is_cut
    assert not check.broken_id
    assert not check.is_whole


def test_a_printed_seal_proves_what_came_before_it(person: int) -> None:
    printed = history_head()
    add_note(person, TODAY, "Później.", today=TODAY)
    for typed in (printed.short, printed.short.lower().replace(" ", "-"), printed.hash):
        found = find_printed_head(typed)
        assert found is not None
        assert (found.id, found.before, found.after) == (printed.last_id, printed.count, 1)
    assert find_printed_head(short_hash("0" * 64)) is None


@pytest.mark.parametrize("text", ["", "3F9A 22C1", "nie wiem", "3F9A 22C1 08BB 17DE 90AG"])
def test_what_is_no_seal_finds_nothing(person: int, text: str) -> None:
    assert hash_typed(text) == ""
    assert find_printed_head(text) is None


def test_rewriting_the_whole_chain_does_not_bring_the_printed_seal_back(person: int) -> None:
    """Somebody with the password and the program could seal a false history anew; paper tells."""
    from kisdesk.models.chain import chain_hash, content_hash

    printed = history_head()
    forge("UPDATE change SET worker_name = 'Ktoś inny'")
    previous = ""
    for row in database.rows(
        "SELECT id, at, worker_name, action, subject_kind, subject_id, undoes_id, reasons,"
        " details, salt FROM change ORDER BY id"
    ):
        change_id, *head, reasons, details, salt = row
        entries = database.rows(
            "SELECT table_name, record_id, old, new FROM change_entry WHERE change_id = ?"
            " ORDER BY position",
            (change_id,),
        )
        content = content_hash(salt, reasons, details, entries)
        digest = chain_hash(previous, *head, content)
        database.rows(
            "UPDATE change SET previous_hash = ?, hash = ? WHERE id = ?",
            (previous, digest, change_id),
        )
        previous = digest
    assert check_history().is_whole
    assert find_printed_head(printed.short) is None


def test_a_check_can_be_stopped(person: int) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_history(Impatient())


def test_check_names_the_broken_entry_and_the_head(person: int, office: Session) -> None:
    sound = check_file(office.path, builders.PASSWORD)
    assert sound.is_sound
    assert sound.history is not None
    assert sound.history.head.count == sound.changes
    from kisdesk.services.session import unlock

    unlock(office.path, builders.PASSWORD)
    forge("UPDATE change SET worker_name = 'Ktoś' WHERE id = 3")
    broken = check_file(office.path, builders.PASSWORD)
    assert (HISTORY_BROKEN, 3) in broken.damage


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET worker_name = 'X' WHERE id = 2",
        "DELETE FROM change WHERE id = 2",
        "UPDATE change_entry SET new = '{}' WHERE id = 1",
        "DELETE FROM change_entry WHERE id = 1",
        f"REPLACE INTO change {_CHANGE}",
        f"REPLACE INTO change_entry {_ENTRY}",
        f"INSERT INTO change {_CHANGE} ON CONFLICT (id) DO UPDATE SET action = 'x'",
    ],
)
def test_the_file_itself_refuses_to_rewrite_the_history(person: int, statement: str) -> None:
    import peewee

    before = database.rows("SELECT * FROM change"), database.rows("SELECT * FROM change_entry")
    with pytest.raises((peewee.IntegrityError, peewee.OperationalError)) as refused:
        database.rows(statement)
    assert "append-only" in str(refused.value)
    after = database.rows("SELECT * FROM change"), database.rows("SELECT * FROM change_entry")
    assert after == before
    assert check_history().is_whole
