"""The act "erase a person": a decided file is destroyed, and nothing of it may be left over.

The person was written all over the office's file by ``office.make_office``, which wrote down the
rows from before and the rows that came with the person.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from kisdesk.domain.retention_rows import CaseKey
from kisdesk.services import session
from kisdesk.services.disposal import execute_disposal, finish_cleaning, is_cleaning_pending
from kisdesk.storage.erasing import free_pages
from kisdesk.storage.peewee_database import database
from tests.builders import PASSWORD
from tests.services.disposal_builders import LATER, remains
from tools.torture.office import FILE, all_rows, facts_of, guards, must_hold, numbers_of

TOUCHED = frozenset(
    {"participant", "note", "address", "ground", "household_member", "state_change",
     "issued_document", "disposal_decision", "change", "change_entry", "participant_line",
     "search_dirty"}
)  # fmt: skip
"""Tables that hold rows of the person; ``check_erased`` asks which of their rows are left."""
_HISTORY = frozenset({"change", "change_entry"})
"""What happened stays in it, without what it said of the person."""
_MADE_ANEW = frozenset({"search_dirty", "setting"})
_ERASED, _CLEANED = "erased", "cleaned"


def erase(folder: Path, say: Callable[[str], None]) -> None:
    """Destroy the file that was decided about; whoever comes after a half done one finishes it."""
    session.unlock(folder / FILE, PASSWORD)
    if is_cleaning_pending():
        finish_cleaning()
    else:
        key = CaseKey(facts_of(folder).erasable)
        carried = execute_disposal([key], PASSWORD, today=LATER)
        say(_ERASED)
        if carried.problem is not None:
            raise carried.problem
    say(_CLEANED)


def check_erased(folder: Path, said: Sequence[str]) -> None:
    """The person is whole or gone, nobody else was touched; once gone, no word is left."""
    facts = facts_of(folder)
    now = numbers_of(all_rows())
    for table in facts.others.keys() - _MADE_ANEW:
        lost = set(facts.others[table]) - now[table]
        must_hold(not lost, f"{len(lost)} rows of others lost: {table}")
    own = {t: set(n) for t, n in facts.own.items() if t not in _HISTORY | _MADE_ANEW}
    left = {table: len(numbers & now.get(table, set())) for table, numbers in own.items()}
    must_hold(guards() == facts.guards, "the file is without its guards")
    disposals = database.rows("SELECT count(*) FROM disposal")[0][0]
    papers = database.rows("SELECT count(*) FROM disposed_case")[0][0]
    must_hold(disposals == papers <= 1, f"{disposals} disposals of {papers} files")
    if left == {table: len(numbers) for table, numbers in own.items()}:
        must_hold(not disposals, "said to be destroyed in the file, and everything is there")
        must_hold(not said, "a person said to be erased is there")
        for table in _HISTORY:
            must_hold(set(facts.own[table]) <= now[table], f"{table} lost what it said of a person")
        return
    must_hold(not any(left.values()), f"a person was half erased: {left}")
    must_hold(disposals, "a person was erased without a certificate")
    must_hold(not (_CLEANED in said and is_cleaning_pending()), "said to be cleaned and was not")
    finish_cleaning()  # as the program does on the next morning
    must_hold(not is_cleaning_pending(), "the cleaning was not finished")
    must_hold(not free_pages(database.data_file.connection), "free pages are left")
    database.data_file.quick_check(full=True)
    words = remains(folder / FILE, set(facts.words))
    must_hold(not words, f"{len(words)} words of somebody erased are left")
