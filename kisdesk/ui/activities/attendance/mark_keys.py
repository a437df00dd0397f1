"""What a key means on a list: letters of a surname, or a mark for the person they led to."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from kisdesk.domain.attendance import AttendanceMark

LETTERS = 2
MARK_OF_KEY: Final[Mapping[str, AttendanceMark]] = MappingProxyType(
    {
        "o": AttendanceMark.PRESENT,
        "u": AttendanceMark.EXCUSED,
        "n": AttendanceMark.UNEXCUSED,
        "z": AttendanceMark.SICK,
        "-": AttendanceMark.NOT_APPLICABLE,
        "–": AttendanceMark.NOT_APPLICABLE,
    }
)


class Mode(Enum):
    """Searching: letters look for somebody. Found: the next key marks. Running down: each marks.

    Missed: the letters led to nobody; the mark that fingers add by themselves is let go, so that
    it does not begin the next search and mark somebody else.
    """

    SEARCHING = auto()
    FOUND = auto()
    MISSED = auto()
    RUNNING = auto()


@dataclass(frozen=True)
class Pressed:
    """What a key asks for: look for these letters, or give a mark and perhaps go on."""

    look_for: str = ""
    mark: AttendanceMark | None = None
    goes_on: bool = False


class MarkKeys:
    """Keeps the letters typed so far. Two letters lead to a person, one key marks.

    After arrow keys the letters of marks mark at once and go to the next person, as a paper list
    is copied; Esc goes back to searching.
    """

    def __init__(self) -> None:
        self.mode = Mode.SEARCHING
        self.letters = ""

    def press(self, key: str) -> Pressed | None:
        """A sign was typed; None where it means nothing here."""
        mark = MARK_OF_KEY.get(key.casefold())
        if mark is not None and self.mode is Mode.MISSED:
            self.mode = Mode.SEARCHING
            return Pressed()
        if mark is not None and not self.letters and self._marks(key):
            goes_on = self.mode is Mode.RUNNING
            if not goes_on:
                self.mode = Mode.SEARCHING
            return Pressed(mark=mark, goes_on=goes_on)
        if len(key) != 1 or not key.isalpha():
            return None
        self.letters += key
        self.mode = Mode.SEARCHING
        return self.finish() if len(self.letters) == LETTERS else Pressed()

    def finish(self) -> Pressed | None:
        """Look for what was typed so far."""
        letters, self.letters = self.letters, ""
        return Pressed(look_for=letters) if letters else None

    def found(self, is_somebody: bool) -> None:
        """The letters led to somebody, or to nobody."""
        self.mode = Mode.FOUND if is_somebody else Mode.MISSED

    def run(self) -> None:
        """An arrow key was pressed."""
        self.letters, self.mode = "", Mode.RUNNING

    def back(self) -> bool:
        """Take the last letter away; whether there was one."""
        had, self.letters = bool(self.letters), self.letters[:-1]
        return had

    def reset(self) -> bool:
        """Search from the beginning; whether that changed anything."""
        changed = bool(self.letters) or self.mode is not Mode.SEARCHING
        self.letters, self.mode = "", Mode.SEARCHING
        return changed

    def _marks(self, key: str) -> bool:
        return self.mode in {Mode.FOUND, Mode.RUNNING} or not key.isalpha()
