"""Prepared offices, the folder of each try, and the judgement after it."""

import contextlib
import os
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from tools.torture.acts import Act
from tools.torture.office import (
    FILE,
    BrokenError,
    Rows,
    copy_office,
    leftovers,
    make_office,
    make_older_office,
    must_still_be_there,
    rows_of,
    started_again,
)
from tools.torture.workers import Ending


class Stage:
    """Where tries happen; made by ``stage``."""

    def __init__(self, folder: Path, acts: Collection[str] = ()) -> None:
        self.folder = folder
        self._acts = acts
        self._offices: dict[bool, Path] = {}
        self._before: Rows = {}

    def chosen(self, acts: Iterable[str]) -> list[str]:
        """Those of the acts that were asked for; all of them if none was."""
        return [name for name in acts if not self._acts or name in self._acts]

    def template(self, *, older: bool = False) -> Path:
        """The prepared office, made on first use."""
        if older not in self._offices:
            place = self.folder / ("older" if older else "office")
            if older:
                make_older_office(place)
            else:
                make_office(place)
                self._before = rows_of(copy_office(place, self.folder / "first look"))
            self._offices[older] = place
        return self._offices[older]

    def fresh(self, act: Act) -> Path:
        """A new copy of the office the act begins with."""
        folder = self.folder / "try"
        copy_office(self.template(older=act.older), folder)
        return folder

    def before(self, act: Act) -> Rows:
        """What the file held before the act; nothing that can be compared for an older one."""
        return {} if act.older else self._before

    def judge(self, act: Act, folder: Path, ending: Ending) -> list[str]:
        """Start the program again after an act that was interrupted; returns what is wrong."""
        problems = [f"{act.name}: {bug}" for bug in ending.bugs]
        try:
            with started_again(folder / FILE, *act.passwords):
                must_still_be_there(self.before(act), act.changing)
                act.check(folder, ending.said)
            if left := leftovers(folder):
                raise BrokenError(f"left over: {left}")
        except BrokenError as error:
            problems.append(f"{act.name}: {error}")
        except Exception as error:  # noqa: BLE001 - whatever it is, the user would meet it
            problems.append(f"{act.name}: {type(error).__name__}: {error}")
        return problems


@contextlib.contextmanager
def stage(acts: Collection[str] = ()) -> Iterator[Stage]:
    """A stage in a temporary folder, for these acts only if any are named."""
    own = ("KISDESK_CONFIG", "KISDESK_DATA", "TMPDIR")
    before = {name: os.environ.get(name) for name in own}
    with tempfile.TemporaryDirectory(prefix="kisdesk-torture-") as folder:
        for name in own:
            place = Path(folder, name.lower())
            place.mkdir()
            os.environ[name] = str(place)
        tempfile.tempdir = None
        try:
            yield Stage(Path(folder), acts)
        finally:
            for name, value in before.items():
                os.environ.pop(name)
                if value is not None:
                    os.environ[name] = value
            tempfile.tempdir = None
