"""Part "fuzz": files and texts from outside, sound ones spoilt and pure nonsense.

Whatever is fed, the program says a UserError or takes it; nothing else, and never without an end.
"""

import hashlib
import json
import random
import struct
import tomllib
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from kisdesk.errors import UserError
from kisdesk.forms.definition import load_definition
from kisdesk.forms.paper_reader import load_paper
from kisdesk.resources import resource
from kisdesk.services import attempts, csv_import, exchange_import, preferences, session
from kisdesk.services.copy_notes import read_note
from kisdesk.storage import lock_file, recovery
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.header import COPY_BYTES, FORMAT_VERSION, HEADER_BYTES, MAGIC
from kisdesk.storage.peewee_database import database
from tests.builders import PASSWORD, TODAY
from tools.torture.office import FILE, copy_office, facts_of
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage

_AT_ONCE = 100
_LONGEST = timedelta(seconds=10)

_numbers = st.integers() | st.floats() | st.sampled_from([0, -1, 2**31, 2**63, 2**200])
_scalars = st.none() | st.booleans() | _numbers | st.text(max_size=20)
_json = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "slots", "kdf", "t", "m", "key"]) | st.text(max_size=8),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
_DEEP = "[" * 3900 + "]" * 100
_spoilt = st.lists(st.tuples(st.integers(0, 10**6), _json), min_size=1, max_size=3)
"""Which values of a sound document are replaced, and by what."""


@dataclass(frozen=True)
class Target:
    """One door from outside: what is fed and who takes it in."""

    name: str
    fed: st.SearchStrategy[Any]
    take: Callable[[Any], object]


def fuzz(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """A share of the examples for each target."""
    folder = stage.folder / "fuzz"
    path = copy_office(stage.template(), folder)
    targets = [*_without_file(folder), _header(path)]
    open_file = _with_file(folder)
    share = limit.share(len(targets) + len(open_file))
    for target in targets:
        yield _feed(target, share, source)
    path = copy_office(stage.template(), folder)
    session.unlock(path, PASSWORD)
    try:
        for target in open_file:
            yield _feed(target, share, source)
    finally:
        session.close_file()


def _feed(target: Target, limit: Limit, source: random.Random) -> Tally:
    tally = Tally(f"fuzz, {target.name}", "other than UserErrors, or without an end")

    def take(value: Any) -> None:
        tally.tries += 1
        try:
            target.take(value)
        except UserError:
            return

    few = settings(
        max_examples=_AT_ONCE,
        deadline=_LONGEST,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    for _ in limit.tries():
        try:
            seed(source.randrange(2**32))(few(given(target.fed)(take)))()
        except ExceptionGroup as group:
            tally.failures += [_shortly(target, error) for error in group.exceptions]
            break
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            tally.fail(_shortly(target, error))
            break
        if tally.tries >= limit.at_least and limit.is_over:
            break
    return tally


def _shortly(target: Target, error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return f"{target.name}: {type(error).__name__}: {str(error)[:200]} ({where})"


# The data file -----------------------------------------------------------------------------------


def _header(path: Path) -> Target:
    good = path.read_bytes()
    length = struct.unpack_from(">I", good, 20)[0]
    sound = json.loads(good[24 : 24 + length])
    texts = st.one_of(
        _spoilt.map(lambda spoilt: json.dumps(_replaced(sound, spoilt))),
        _json.map(json.dumps),
        st.just(_DEEP),
    )
    versions = st.sampled_from([FORMAT_VERSION, FORMAT_VERSION, 0, 2, 2**32 - 1])
    sealed = st.builds(_sealed, texts, versions, st.integers(0, 2**64 - 1))
    blocks = st.one_of(sealed, st.binary(max_size=COPY_BYTES), st.just(good[:COPY_BYTES]))

    def take(both: tuple[bytes, bytes]) -> None:
        head = b"".join(block.ljust(COPY_BYTES, b"\x00") for block in both)
        for left in path.parent.glob(f"{FILE}?*"):
            left.unlink()
        path.write_bytes(head + good[HEADER_BYTES:])
        try:
            session.unlock(path, PASSWORD)
        finally:
            session.close_file()

    return Target("key header", st.tuples(blocks, blocks), take)


def _sealed(text: str, version: int, generation: int) -> bytes:
    """A copy of the header whose hash is right, whatever it says."""
    raw = text.encode("ascii", "replace")[:4040]
    start = struct.pack(">8sIQI", MAGIC, version, generation, len(raw)) + raw
    body = start[: COPY_BYTES - 32].ljust(COPY_BYTES - 32, b"\x00")
    return body + hashlib.sha256(body).digest()


# What needs no open file -------------------------------------------------------------------------


def _without_file(folder: Path) -> list[Target]:
    copy = next((folder / "kopie").glob("KIS-*.kis"))
    note = json.loads(copy.with_suffix(".json").read_bytes())
    key = facts_of(folder).recovery_key
    own = folder / "own"
    own.mkdir(exist_ok=True)

    def documents(sound: object) -> st.SearchStrategy[bytes]:
        texts = st.one_of(
            _spoilt.map(lambda spoilt: json.dumps(_replaced(sound, spoilt))),
            _json.map(json.dumps),
            st.just(_DEEP),
        )
        return texts.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary()

    def take_note(raw: bytes) -> None:
        (own / "KIS-2026-11-22_1430.json").write_bytes(raw)
        read_note(own / "KIS-2026-11-22_1430.kis")

    def take_lock(raw: bytes) -> None:
        (own / "klub.kis.lock").write_bytes(raw)
        lock_file.in_use_error(own / "klub.kis")

    def take_preferences(raw: bytes) -> None:
        place = preferences.preferences_folder() / "preferences.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(raw)
        preferences.load_preferences()
        place.unlink()

    def take_attempts(raw: bytes) -> None:
        (preferences.preferences_folder() / "attempts.json").write_bytes(raw)
        attempts.seconds_to_wait(copy)

    lock = {"host": "a", "user": "b", "since": "2026-11-22T10:00:00+01:00", "pid": 7}
    tried = {file_id_of(copy): {"in_a_row": 7, "last_at": "2026-11-22T10:00:00+01:00"}}
    forms = [*resource("forms").glob("*.toml")]
    papers = [*resource("forms", "papers").glob("*.toml")]
    return [
        Target("recovery key", st.text() | _typed(key), _take_key),
        Target("note beside a copy", documents(note), take_note),
        Target("note of who has the file", documents(lock), take_lock),
        Target("settings of this computer", documents(_PREFERENCES), take_preferences),
        Target("wrong passwords so far", documents(tried), take_attempts),
        Target("form definition", _spoilt_toml(forms), partial(_take_toml, own, load_definition)),
        Target("paper definition", _spoilt_toml(papers), partial(_take_toml, own, load_paper)),
    ]


_RECENT = {"path": "a", "club_name": "b", "opened_at": "2026-11-22T10:00:00+01:00", "slot_id": ""}
_PREFERENCES = {
    "recent_files": [_RECENT, _RECENT],
    "theme": "dark",
    "lock_minutes": 5,
    "geometry": {"main": "eA=="},
    "columns": {"people": ["name"]},
    "copy_places": [{"file": "a", "file_id": "c", "folder": "d", "volume_id": "", "label": ""}],
}


def _typed(key: str) -> st.SearchStrategy[str]:
    """The right key with pieces of it replaced."""
    return st.builds(
        lambda start, length, text: key[:start] + text + key[start + length :],
        st.integers(0, len(key)),
        st.integers(0, 12),
        st.text(max_size=6),
    )


def _take_key(text: str) -> None:
    recovery.is_group_right(text[:5], 0)
    recovery.parse_recovery_key(text)


def _spoilt_toml(files: list[Path]) -> st.SearchStrategy[tuple[str, str]]:
    """A shipped definition with some values replaced by others, or lines taken out or in twice."""
    texts = {path.name: path.read_text("utf-8") for path in files}
    change = st.tuples(st.integers(0, 10**6), st.sampled_from("dt"))
    lines = st.lists(change, min_size=1, max_size=3)
    names = st.sampled_from(sorted(texts))
    return st.one_of(
        st.builds(lambda name, spoilt: (_spoilt_values(texts[name], spoilt), name), names, _spoilt),
        st.builds(lambda name, changes: (_spoilt_lines(texts[name], changes), name), names, lines),
    )


def _spoilt_values(text: str, spoilt: list[tuple[int, object]]) -> str:
    plain = json.loads(json.dumps(tomllib.loads(text), default=str))
    changed = _replaced(plain, spoilt)
    assert isinstance(changed, dict)
    return "\n".join(f"{_toml(key)} = {_toml(value)}" for key, value in changed.items())


def _toml(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{_toml(str(k))} = {_toml(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case None:
            return '""'
    return json.dumps(value, allow_nan=True).replace("NaN", "nan").replace("Infinity", "inf")


def _spoilt_lines(text: str, changes: list[tuple[int, str]]) -> str:
    lines = text.splitlines()
    for place, kind in changes:
        number = place % len(lines)
        if kind == "d":
            del lines[number]
        else:
            lines.insert(number, lines[number])
    return "\n".join(lines)


def _take_toml(folder: Path, load: Callable[[Path], object], spoilt: tuple[str, str]) -> None:
    text, name = spoilt
    place = folder / name
    place.write_text(text, encoding="utf-8", errors="replace")
    load(place)


# What is taken into the open file ----------------------------------------------------------------


def _with_file(folder: Path) -> list[Target]:
    person = json.loads((folder / "person.json").read_text("utf-8"))
    cells = st.sampled_from(
        ["", "Kowalska", "Anna", "92031412345", "14.03.1992", "38-123", "tak", "x" * 300,
         '"', "\x00", "\ud800", "=1+1", "ul. Kwiatowa 5/3, 38-123 Brzozów"]
    ) | st.text(max_size=12)  # fmt: skip
    heads = st.sampled_from(
        ["nazwisko;imię;PESEL;telefon;adres;data urodzenia;uwagi", "nazwisko,imię,stan,od,podstawa",
         "imię\tnazwisko\te-mail", "nazwisko;imię", ""]
    )  # fmt: skip
    rows = st.lists(st.lists(cells, max_size=8), max_size=6)
    coding = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1250"])
    lists = st.builds(
        lambda head, body, code: "\n".join(
            [head, *(";".join(row) for row in body)]
        ).encode(code, "replace"),
        heads, rows, coding,
    ) | st.binary()  # fmt: skip

    def take_list(raw: bytes) -> None:
        place = folder / "spoilt.csv"
        place.write_bytes(raw)
        with database.atomic() as transaction:
            try:
                read = csv_import.read_people_csv(place, today=TODAY)
                csv_import.import_people(read.good, today=TODAY)
            finally:
                transaction.rollback()

    def take_person(spoilt: list[tuple[int, object]] | object) -> None:
        data = _replaced(person, spoilt) if isinstance(spoilt, list) else spoilt
        with database.atomic() as transaction:
            try:
                exchange_import.import_person(data, today=TODAY)
            finally:
                transaction.rollback()

    return [
        Target("list of people (CSV)", lists, take_list),
        Target(
            "person.json", _spoilt | _json.filter(lambda v: not isinstance(v, list)), take_person
        ),
    ]


def _replaced(document: object, spoilt: list[tuple[int, object]]) -> object:
    """A copy of a JSON document with some of its values, at any depth, replaced."""
    changed = json.loads(json.dumps(document))
    for place, value in spoilt:
        holders = list(_holders(changed))
        if holders:
            holder, key = holders[place % len(holders)]
            holder[key] = value
    return changed


def _holders(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _holders(value[key])
