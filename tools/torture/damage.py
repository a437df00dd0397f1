"""Part "damage": bits flipped and files cut short; what is shown is right, or an error says why."""

import random
import re
from collections.abc import Callable, Iterator

from kisdesk.services import session
from kisdesk.services.backups import verify_backup
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    DataFileError,
    NewerFileError,
    NotAKisFileError,
    UserError,
)
from kisdesk.storage.header import COPY_BYTES, HEADER_BYTES
from tests.builders import PASSWORD
from tools.torture.office import (
    COPIES,
    FILE,
    BrokenError,
    Rows,
    all_rows,
    copy_office,
    facts_of,
    rows_of,
)
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage

_PAGE = 4096
_GROWS = re.compile(r"change|change_entry|setting|session.*|.*search.*|worker_session")
"""Tables to which opening the file adds rows."""


def damage(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """All kinds of damage, to the file and to a copy."""
    for kind in KINDS:
        yield damaged_in(kind, stage, limit.share(len(KINDS)), source)


def damaged_in(kind: str, stage: Stage, limit: Limit, source: random.Random) -> Tally:
    """One kind of damage, again and again, each time to a sound file."""
    work = _Damaging(stage, source)
    promise, act = KINDS[kind]
    tally = Tally(kind, promise)
    for number in limit.tries():
        try:
            act(work, number)
        except BrokenError as error:
            tally.fail(f"{kind}: {error}")
        except Exception as error:  # noqa: BLE001 - anything else is a crash for the user
            tally.fail(f"{kind}: {type(error).__name__}: {error}")
        tally.tries += 1
    if work.refused:
        tally.notes.append(f"{work.refused} refused, the others were right")
    return tally


class _Damaging:
    def __init__(self, stage: Stage, source: random.Random) -> None:
        self._source = source
        self.refused = 0
        template = stage.template()
        self._folder = stage.folder / "damaged"
        self._path = copy_office(template, self._folder)
        self._key = facts_of(template).recovery_key
        self._good = (template / FILE).read_bytes()
        self._rows = rows_of(self._path)
        self._copy = next((template / COPIES).glob("KIS-*.kis"))
        self._copied = self._copy.read_bytes()
        self._at = self._folder / COPIES / self._copy.name

    def flip_anywhere(self, number: int) -> None:
        del number
        self._flip_and_read(self._source.randrange(len(self._good)))

    def flip_in_page(self, number: int) -> None:
        page = number % (len(self._good) // _PAGE)
        self._flip_and_read(page * _PAGE + self._source.randrange(_PAGE))

    def cut(self, number: int) -> None:
        length = self._some_length(number, len(self._good))
        self._write(self._good[:length])
        kinds = (DamagedDataError, NotAKisFileError, DamagedHeaderError)
        self._read(kinds, f"cut to {length} bytes")

    def destroy_one_header(self, number: int) -> None:
        content = bytearray(self._good)
        start = number % 2 * COPY_BYTES + self._source.randrange(COPY_BYTES)
        length = self._source.randint(1, COPY_BYTES - start % COPY_BYTES)
        content[start : start + length] = self._source.randbytes(length)
        self._write(content)
        self._read((), f"{length} bytes at {start}")

    def destroy_both_headers(self, number: int) -> None:
        del number
        content = bytearray(self._good)
        content[:HEADER_BYTES] = self._source.randbytes(HEADER_BYTES)
        self._write(content)
        names = sorted(path.name for path in self._folder.iterdir())
        self._must_be_refused(lambda: session.unlock(self._path, PASSWORD), DamagedHeaderError)
        if names != sorted(path.name for path in self._folder.iterdir()):
            raise BrokenError("a file was made")
        try:
            session.unlock_with_recovery_key(self._path, self._key)
            self._must_be_the_same("opened by recovery key")
        finally:
            session.close_file()

    def flip_in_copy(self, number: int) -> None:
        pages = len(self._copied) // _PAGE
        place = self._source.randrange(_PAGE) + number % pages * _PAGE
        content = bytearray(self._copied)
        content[place] ^= 1 << self._source.randrange(8)
        self._verify(content)

    def cut_copy(self, number: int) -> None:
        self._verify(self._copied[: self._some_length(number, len(self._copied))])

    def _verify(self, content: bytes | bytearray) -> None:
        """With and without the note that knows the copy's hash."""
        self._at.write_bytes(content)
        note = self._at.with_suffix(".json")
        if self._source.random() < 0.5:
            note.unlink(missing_ok=True)
        else:
            note.write_bytes(self._copy.with_suffix(".json").read_bytes())
        kinds = (DamagedDataError, DamagedHeaderError, NotAKisFileError)
        self._must_be_refused(lambda: verify_backup(self._at, PASSWORD), *kinds)

    def _flip_and_read(self, place: int) -> None:
        content = bytearray(self._good)
        content[place] ^= 1 << self._source.randrange(8)
        self._write(content)
        self._read((DamagedDataError,) if place >= HEADER_BYTES else (), f"byte {place}")

    def _some_length(self, number: int, size: int) -> int:
        """Page borders, beginnings, and any other length that is too short."""
        match number % 3:
            case 0:
                return self._source.randrange(size // _PAGE) * _PAGE
            case 1:
                return self._source.randrange(HEADER_BYTES + 2 * _PAGE)
        return self._source.randrange(size)

    def _write(self, content: bytes | bytearray) -> None:
        for path in self._folder.glob(f"{FILE}?*"):
            path.unlink()
        self._path.write_bytes(content)

    def _read(self, kinds: tuple[type[DataFileError], ...], what: str) -> None:
        try:
            session.unlock(self._path, PASSWORD)
            self._must_be_the_same(what)
        except DataFileError as error:
            if not isinstance(error, kinds) or isinstance(error, NewerFileError):
                raise BrokenError(f"{what}: called {type(error).__name__}") from error
            self.refused += 1
        finally:
            session.close_file()

    def _must_be_the_same(self, what: str) -> None:
        if (found := _differing(self._rows, all_rows())) is not None:
            raise BrokenError(f"{what}: {found} shown wrongly")

    def _must_be_refused(self, act: Callable[[], object], *kinds: type[UserError]) -> None:
        try:
            act()
        except kinds:
            return
        finally:
            session.close_file()
        raise BrokenError("taken for good")


def _differing(before: Rows, now: Rows) -> str | None:
    """The first table that does not say what it said."""
    for table, rows in before.items():
        found = now.get(table, set())
        if rows - found or (found != rows and not _GROWS.fullmatch(table)):
            return table
    return None


KINDS: dict[str, tuple[str, Callable[[_Damaging, int], None]]] = {
    "bit flipped anywhere": ("crashed or shown wrongly", _Damaging.flip_anywhere),
    "bit flipped in each page": ("crashed or shown wrongly", _Damaging.flip_in_page),
    "file cut short": ("crashed or shown wrongly", _Damaging.cut),
    "one header copy destroyed": ("refused or shown wrongly", _Damaging.destroy_one_header),
    "both header copies destroyed": ("not rescued by the key", _Damaging.destroy_both_headers),
    "bit flipped in a copy": ("not found by verify", _Damaging.flip_in_copy),
    "copy cut short": ("not found by verify", _Damaging.cut_copy),
}
"""What a failure would be, and who does the damage."""
