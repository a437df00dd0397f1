"""What is interrupted: acts of the program, each with the question what must be true afterwards.

``work`` runs in a process of its own, which may be ended at any moment, and says what it has
finished, as a window would say "saved". ``check`` is asked with the file open again and the list
of what was said; it raises BrokenError.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kisdesk.services import (
    contracts,
    csv_import,
    exchange_import,
    restoring,
    revoking,
    session,
)
from kisdesk.services.backups import make_backup, verify_backup
from kisdesk.services.participants import register_participant
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.migrations import schema_version
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import PASSWORD, TODAY
from tests.services.contract_builders import ACCEPTED
from tools.torture.erasing import TOUCHED, check_erased, erase
from tools.torture.office import (
    COPIES,
    FILE,
    NEW_PASSWORD,
    PEOPLE,
    facts_of,
    must_hold,
)

Say = Callable[[str], None]
Said = Sequence[str]


@dataclass(frozen=True)
class Act:
    """One act. ``changing`` names the tables in which it may change or remove old rows."""

    name: str
    work: Callable[[Path, Say], None]
    check: Callable[[Path, Said], None]
    changing: frozenset[str] = frozenset()
    passwords: tuple[str, ...] = (PASSWORD,)
    older: bool = False
    """Whether it begins with the file of version 0.1.0."""


_CONTRACT = frozenset(
    {"social_contract", "setting", *(f"contract_{part}" for part in
     ("text", "goal", "action", "stage", "party", "evaluation"))}
)  # fmt: skip
_SEARCH = frozenset({"search_dirty", "participant_line"})


# Saving -----------------------------------------------------------------------------------------


def _save_people(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    number = 0
    while True:
        number += 1
        draft = builders.participant_draft(last_name=f"Nowa {number}", pesel="")
        register_participant(draft, on=TODAY, today=TODAY)
        say(f"saved {number}")


def _check_people(folder: Path, said: Said) -> None:
    del folder
    rows = database.rows("SELECT last_name, id FROM participant WHERE last_name LIKE 'Nowa %'")
    present = {int(name.split()[1]) for name, _ in rows}
    must_hold(set(range(1, _last(said) + 1)) <= present, "a person said to be saved is lost")
    must_hold(len(present) <= _last(said) + 1, "more was saved than was asked for")
    for _, person in rows:
        for table in ("address", "ground", "state_change"):
            count = database.rows(
                f"SELECT count(*) FROM {table} WHERE participant_id = ?", (person,)
            )
            must_hold(count == [(1,)], f"a person was half saved: {table}")


def _type_a_draft(folder: Path, say: Say) -> None:
    """The editor saves the draft every few seconds; here without the seconds."""
    session.unlock(folder / FILE, PASSWORD)
    draft = facts_of(folder).draft
    content = contracts.get_contract(draft).content
    number = 0
    while True:
        number += 1
        texts = dict.fromkeys(content.texts, f"Wersja {number}")
        contracts.save_draft(draft, replace(content, texts=texts), keep_history=number % 5 == 0)
        say(f"saved {number}")


def _check_typing(folder: Path, said: Said) -> None:
    texts = set(contracts.get_contract(facts_of(folder).draft).content.texts.values())
    if not any(text.startswith("Wersja") for text in texts):
        must_hold(not _last(said), "the draft is the one from before")
        return
    must_hold(len(texts) == 1, "the draft is made of two versions")
    number = int(next(iter(texts)).split()[1])
    must_hold(_last(said) <= number <= _last(said) + 1, "the draft is an earlier one")


def _save_contract(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    draft = facts_of(folder).draft
    content = contracts.get_contract(draft).content
    contracts.save_draft(draft, replace(content, place="Nysa"))
    say("saved 1")
    contracts.save_draft(draft, replace(content, place="Opole"), keep_history=True)
    say("saved 2")
    contracts.sign_contract(draft, TODAY, today=TODAY, accepted=ACCEPTED)
    say("saved 3")


def _check_contract(folder: Path, said: Said) -> None:
    card = contracts.get_contract(facts_of(folder).draft)
    if card.signed_on is not None:
        level = 3
        must_hold(len(contracts.contract_versions(card.id)) == 1, "signed without its text")
        must_hold(card.documents, "signed without its page")
    else:
        level = {"Nysa": 1, "Opole": 2}.get(card.content.place, 0)
        must_hold(not contracts.contract_versions(card.id), "a text was kept of no contract")
    must_hold(_last(said) <= level <= _last(said) + 1, f"step {level}, said {_last(said)}")


def _last(said: Said) -> int:
    return max((int(line.split()[1]) for line in said if line.startswith("saved ")), default=0)


# The file as a whole ----------------------------------------------------------------------------


def _migrate(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    say("migrated")


def _check_migrated(folder: Path, said: Said) -> None:
    del said
    counts = database.rows(
        "SELECT (SELECT count(*) FROM participant), (SELECT count(*) FROM social_contract)"
    )
    must_hold(counts == [(3, 4)], f"people and contracts: {counts}")
    safety = list(folder.glob("klub.before-v*.kis"))
    must_hold(safety, "no copy was made before the tables were changed")
    for copy in safety:
        with open_with_password(copy, PASSWORD, read_only=True) as file:
            file.quick_check(full=True)
            must_hold(schema_version(file.connection) == 1, "the copy is not the older file")


def _change_password(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    session.change_password(PASSWORD, NEW_PASSWORD)
    say("changed")


def _check_password(folder: Path, said: Said) -> None:
    del folder
    if said:
        must_hold(session.verify_password(NEW_PASSWORD), "the new password does not open")
        must_hold(not session.verify_password(PASSWORD), "the old password still opens")


def _change_key(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    revoking.revoke_access(PASSWORD)
    say("changed")


def _check_key(folder: Path, said: Said) -> None:
    is_new = database.data_file.recovery_key() != facts_of(folder).recovery_key
    must_hold(is_new or not said, "the key is the old one")


def _back_up(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    say(f"proven {make_backup(folder / COPIES).path.name}")


def _check_copies(folder: Path, said: Said) -> None:
    good = {path.name for path in (folder / COPIES).glob("KIS-*.kis")}
    must_hold({line.split()[1] for line in said} <= good, "a copy said to be proven is not there")
    must_hold(good, "the earlier copy is gone")
    for name in sorted(good):
        verify_backup(folder / COPIES / name)
    make_backup(folder / COPIES)  # takes half copies away


def _restore(folder: Path, say: Say) -> None:
    """The file of today has a person more than the copy, and goes back to it."""
    session.unlock(folder / FILE, PASSWORD)
    register_participant(builders.participant_draft(last_name="Nowa"), on=TODAY, today=TODAY)
    say("saved 1")
    restoring.restore_copy(next((folder / COPIES).glob("KIS-*.kis")), folder / FILE)
    say("restored")


def _check_restored(folder: Path, said: Said) -> None:
    restored = database.rows("SELECT count(*) FROM change WHERE action = 'restored'")[0][0]
    new = database.rows("SELECT count(*) FROM participant WHERE last_name = 'Nowa'")[0][0]
    kept = list(folder.glob("KIS-przed-przywroceniem-*.kis"))
    if "restored" in said:
        must_hold(restored == 1 and new == 0, "the file is not the copy")
        must_hold(kept, "the replaced file was not kept")
    elif "saved 1" in said:
        must_hold(new or kept, "what was saved before is neither in the file nor kept")
    for path in kept:
        with open_with_password(path, PASSWORD, read_only=True) as file:
            file.quick_check(full=True)
            rows = file.connection.execute(
                "SELECT count(*) FROM participant WHERE last_name = 'Nowa'"
            ).fetchall()
            must_hold(rows[0][0], "the kept file is not the one that was replaced")


# People -----------------------------------------------------------------------------------------


def _import_list(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    people = csv_import.read_people_csv(folder / "lista.csv", today=TODAY)
    ids = csv_import.import_people(people.good, today=TODAY)
    say(f"imported {len(ids)}")


def _import_person(folder: Path, say: Say) -> None:
    session.unlock(folder / FILE, PASSWORD)
    exchange_import.import_person(json.loads((folder / "person.json").read_text()), today=TODAY)
    say("imported 1")


def _check_import(folder: Path, said: Said) -> None:
    del folder
    people, contract = database.rows(
        "SELECT (SELECT count(*) FROM participant), (SELECT count(*) FROM social_contract)"
    )[0]
    more = people - PEOPLE
    must_hold(more in (0, 1, 8), f"{more} people were taken in")
    must_hold(more == int(said[0].split()[1]) if said else True, "people taken in are lost")
    must_hold(contract == 2 + (more == 1), "a contract is missing or left over")


_AFTER_COPY = frozenset({"backup", "setting", "change", "change_entry"})
"""What says that the copy was made is not in the copy."""

ACTS = {
    act.name: act
    for act in (
        Act("save people", _save_people, _check_people, _SEARCH),
        Act("type a draft", _type_a_draft, _check_typing, _CONTRACT | _SEARCH),
        Act("save a contract", _save_contract, _check_contract, _CONTRACT | _SEARCH),
        Act("migrate", _migrate, _check_migrated, older=True),
        Act(
            "change the password", _change_password, _check_password,
            passwords=(NEW_PASSWORD, PASSWORD),
        ),
        Act("change the key", _change_key, _check_key, frozenset({"worker", "setting"})),
        Act("back up", _back_up, _check_copies, frozenset({"setting"})),
        Act("restore", _restore, _check_restored, _SEARCH | _AFTER_COPY),
        Act("import a list", _import_list, _check_import, _SEARCH),
        Act("import a person", _import_person, _check_import, _SEARCH),
        Act("erase a person", erase, check_erased, TOUCHED),
    )
}  # fmt: skip
ENDLESS = ("save people", "type a draft")
"""Acts that go on until they are killed."""
