"""Part "drills": restoring, wrong secrets, two at once, and starting again after a kill."""

import random
import string
from collections.abc import Callable, Iterator
from pathlib import Path

from kisdesk.services import preferences, restoring, session
from kisdesk.services.backups import make_backup
from kisdesk.services.errors import (
    FileInUseError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.services.participants import add_note, register_participant
from kisdesk.storage.recovery import ALPHABET
from tests import builders
from tests.builders import PASSWORD, TODAY
from tests.services.contract_builders import make_draft, make_signed
from tools.torture.acts import ACTS
from tools.torture.office import (
    COPIES,
    FILE,
    BrokenError,
    all_rows,
    copy_office,
    facts_of,
    must_hold,
    must_still_be_there,
    started_again,
)
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.workers import Worker, why_no_fork, worker

_LETTERS = string.ascii_letters + string.digits + " ąćęłńóśźżĄĆĘŁŃÓŚŹŻ–„”😀"
_LISTED_AFTERWARDS = frozenset({"backup", "setting"})


def drill(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """Each drill in turn."""
    share = limit.share(4)
    alone = [
        ("restore drill", "rows that differ", _restore),
        ("wrong password", "opened, crashed or made a file", _wrong_password),
        ("recovery key with one error", "opened, or another group named", _wrong_key),
    ]
    for part in alone:
        yield _each(*part, stage, share, source)
    tally = Tally("second program, kill -9, start again", "double writers or refused starts")
    if reason := why_no_fork():
        tally.skipped = reason
    else:
        with worker() as first, worker() as second:
            for _ in share.tries():
                tally.tries += 1
                tally.failures += _two_at_once(stage, first, second)
    yield tally


def _each(
    name: str,
    promise: str,
    act: Callable[[Stage, random.Random], None],
    stage: Stage,
    limit: Limit,
    source: random.Random,
) -> Tally:
    tally = Tally(name, promise)
    for _ in limit.tries():
        tally.tries += 1
        try:
            act(stage, source)
        except BrokenError as error:
            tally.fail(f"{name}: {error}")
        except Exception as error:  # noqa: BLE001 - anything else is a crash for the user
            tally.fail(f"{name}: {type(error).__name__}: {error}")
        finally:
            session.close_file()
    return tally


def _restore(stage: Stage, source: random.Random) -> None:
    folder = stage.folder / "drill"
    path = copy_office(stage.template(), folder)
    session.unlock(path, PASSWORD)
    for _ in range(source.randint(1, 6)):
        _some_life(source)
    before = all_rows()
    copy = make_backup(folder / COPIES).path
    session.close_file()
    for left in folder.glob(f"{FILE}*"):
        left.unlink()
    restoring.restore_copy(copy, path, PASSWORD)
    must_still_be_there(before, _LISTED_AFTERWARDS)
    now = all_rows()
    for table in ("participant", "note", "social_contract", "issued_document", "contract_text"):
        must_hold(now[table] == before[table], f"{table} differs")
    session.close_file()
    with started_again(path, PASSWORD):
        must_still_be_there(before, _LISTED_AFTERWARDS)


def _some_life(source: random.Random) -> None:
    draft = builders.participant_draft(last_name=f"Losowa {_text(source, 12).strip() or 'x'}")
    person = register_participant(draft, on=TODAY, today=TODAY)
    for _ in range(source.randint(0, 4)):
        add_note(person, TODAY, "Notatka. " + _text(source, source.randint(1, 900)), today=TODAY)
    match source.randrange(3):
        case 0:
            make_draft(person)
        case 1:
            make_signed(person)


def _text(source: random.Random, length: int) -> str:
    return "".join(source.choices(_LETTERS, k=length))


def _wrong_password(stage: Stage, source: random.Random) -> None:
    path = copy_office(stage.template(), stage.folder / "secrets")
    before = _names(path)
    place = source.randrange(len(PASSWORD))
    wrong = source.choice(
        [
            "",
            PASSWORD.swapcase(),
            PASSWORD + " ",
            " " + PASSWORD,
            PASSWORD[:place] + PASSWORD[place + 1 :],
            PASSWORD[:place] + "ż" + PASSWORD[place:],
            _text(source, source.randint(1, 60)),
            PASSWORD * 1000,
            "\x00" + PASSWORD,
            "\ud800" + PASSWORD,
        ]
    )
    (preferences.preferences_folder() / "attempts.json").unlink(missing_ok=True)  # had waited
    try:
        session.unlock(path, wrong)
    except WrongPasswordError:
        must_hold(_names(path) == before, "a file was made")
        return
    raise BrokenError(f"opened with {wrong[:30]!r}")


def _wrong_key(stage: Stage, source: random.Random) -> None:
    path = copy_office(stage.template(), stage.folder / "secrets")
    before = _names(path)
    groups = facts_of(path.parent).recovery_key.split("-")
    group, place = source.randrange(len(groups)), source.randrange(5)
    letters = list(groups[group])
    if source.random() < 0.3 and len(set(letters)) > 1:
        other = next(n for n in range(5) if letters[n] != letters[place])
        letters[place], letters[other] = letters[other], letters[place]
    else:
        letters[place] = source.choice([letter for letter in ALPHABET if letter != letters[place]])
    groups[group] = "".join(letters)
    typed = source.choice("- ").join(groups)
    try:
        session.unlock_with_recovery_key(path, typed.lower() if source.random() < 0.5 else typed)
    except WrongRecoveryKeyError as error:
        must_hold(error.group == group, f"group {group} was wrong, {error.group} was named")
        must_hold(_names(path) == before, "a file was made")
        return
    raise BrokenError("opened with a key that is wrong")


def _two_at_once(stage: Stage, first: Worker, second: Worker) -> list[str]:
    """Somebody works, another program opens the file, the first is killed, and all goes on."""
    act = ACTS["save people"]
    folder = stage.fresh(act)
    first.start(act.name, folder, kill_after=None)
    first.wait_until_said()
    late = second.do("erase a person", folder)
    problems = list(late.bugs)
    if late.said or late.refused != FileInUseError.__name__:
        problems.append(f"the second program saved {len(late.said)} times, {late.refused!r}")
    return problems + stage.judge(act, folder, first.kill())


def _names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())
