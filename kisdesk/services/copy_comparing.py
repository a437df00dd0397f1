"""What a person is told before going back to a copy: whose it is, and what would be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kisdesk.domain.rights import Right
from kisdesk.services import session
from kisdesk.services.copy_differences import CopyDifferences, compare_with_open_file
from kisdesk.services.errors import DataFileError
from kisdesk.services.known_places import remembered_file_id
from kisdesk.services.participant_list import names_by_id
from kisdesk.services.rights import has_right
from kisdesk.storage import data_file as files
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.peewee_database import database


@dataclass(frozen=True)
class Comparison:
    """``differences`` is None when the file there cannot be opened, or is not there. Names are for
    those who may see people; the lists are as long as the numbers say."""

    differences: CopyDifferences | None
    people_changed: tuple[str, ...] = ()
    people_added: tuple[str, ...] = ()
    contracts_changed: tuple[str, ...] = ()
    contracts_added: tuple[str, ...] = ()


def is_of_another_office(copy: Path, target: Path) -> bool:
    """Whether the copy is of another office's file than the one at ``target``.

    A target that is missing or damaged is known by the copies that were made of it here.
    """
    there = file_id_of(Path(target)) or remembered_file_id(Path(target))
    theirs = file_id_of(Path(copy))
    return bool(there and theirs and there != theirs)


def compare_with_target(
    copy: Path,
    target: Path,
    password: str | None = None,
    *,
    recovery_key: str | None = None,
) -> Comparison:
    """Compare a copy with the file it would replace; that one is opened for it if it is closed.

    A file that cannot be opened, for whatever reason, leaves nothing to compare with. Call it in a
    job. Raises what opening the copy raises.
    """
    if session.is_open():
        if session.current().path != Path(target):
            return Comparison(None)
        return _compare(copy, password, recovery_key)
    if not Path(target).is_file():
        return Comparison(None)
    try:
        if recovery_key is not None:  # to read: nothing is written to what is to be replaced
            file = files.open_with_recovery_key(target, recovery_key, read_only=True)
            session.take_restored(file)
        else:
            session.unlock(target, password or "", read_only=True)
    except DataFileError:
        return Comparison(None)
    try:
        return _compare(copy, password, recovery_key)
    finally:
        session.close_file()


def _compare(copy: Path, password: str | None, recovery_key: str | None) -> Comparison:
    found = compare_with_open_file(copy, password, recovery_key=recovery_key)
    if not has_right(Right.SEE_PEOPLE):
        return Comparison(found)
    return Comparison(
        found,
        people_changed=_names(found.people.changed),
        people_added=_names(found.people.added),
        contracts_changed=_numbers(found.contracts.changed),
        contracts_added=_numbers(found.contracts.added),
    )


def _names(ids: Sequence[int]) -> tuple[str, ...]:
    names = names_by_id(ids)
    return tuple(names[one] for one in ids if one in names)


def _numbers(ids: Sequence[int]) -> tuple[str, ...]:
    rows = database.rows(
        "SELECT number FROM social_contract WHERE id IN (SELECT value FROM json_each(?))"
        " ORDER BY id",
        (str(list(ids)),),
    )
    return tuple(number for (number,) in rows)
