"""Expected errors of copies, their places and of restoring one."""

from kisdesk.errors import UserError
from kisdesk.storage.errors import (
    CopyTooLargeError,
    NoRoomForCopyError,
    TargetFilledUpError,
    TargetGoneError,
    WriteProtectedError,
)

__all__ = [
    "CopyTooLargeError",
    "NoCopyError",
    "NoRoomForCopyError",
    "NoStickError",
    "OtherOfficeError",
    "SeveralSticksError",
    "TargetFilledUpError",
    "TargetGoneError",
    "WriteProtectedError",
    "WrongStickError",
]


class NoStickError(UserError):
    """None of the places for copies can be reached; ``labels`` are those that are remembered."""

    def __init__(self, labels: tuple[str, ...] = ()) -> None:
        super().__init__("no place for copies is connected")
        self.labels = labels


class WrongStickError(UserError):
    """A stick is in, but not one that is remembered: ``found`` instead of ``wanted``."""

    def __init__(self, wanted: tuple[str, ...], found: tuple[str, ...]) -> None:
        super().__init__("another stick is connected")
        self.wanted = wanted
        self.found = found


class SeveralSticksError(UserError):
    """More than one remembered stick is in; one of ``labels`` has to be chosen."""

    def __init__(self, labels: tuple[str, ...]) -> None:
        super().__init__("several places for copies are connected")
        self.labels = labels


class NoCopyError(UserError):
    """No copy of the file can be reached now."""


class OtherOfficeError(UserError):
    """The copy belongs to another office's file than the one it would replace."""
