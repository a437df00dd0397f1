"""Expected errors of the use cases, and those of the data file that reach the window unchanged."""

from datetime import date
from typing import TYPE_CHECKING

from kisdesk.errors import (
    ConflictError,
    InvalidDraftError,
    NotAllowedError,
    NotFoundError,
    Problem,
    UserError,
)
from kisdesk.services.errors_backup import (
    CopyTooLargeError,
    NoCopyError,
    NoRoomForCopyError,
    NoStickError,
    OtherOfficeError,
    SeveralSticksError,
    TargetFilledUpError,
    TargetGoneError,
    WriteProtectedError,
    WrongStickError,
)
from kisdesk.storage.errors import (
    DamagedDataError,
    DamagedHeaderError,
    DataFileError,
    DiskFullError,
    FileExistsAlreadyError,
    FileHeldError,
    FileInUseError,
    FileMissingError,
    FileUnreachableError,
    LastWorkerError,
    NetworkShareError,
    NewerFileError,
    NewPasswordNeededError,
    NoPermissionError,
    NotAKisFileError,
    ReadOnlyFileError,
    TooManySlotsError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)

if TYPE_CHECKING:  # the start screen knows these errors, but nothing of contracts
    from kisdesk.domain.codes import ContractState
    from kisdesk.domain.contracts import ContractAction

__all__ = [
    "AlteredSchemaError",
    "AmbiguousNumberError",
    "ChangedUpdateError",
    "ConflictError",
    "ContractStateError",
    "CopyTooLargeError",
    "DamagedDataError",
    "DamagedDocumentError",
    "DamagedHeaderError",
    "DataFileError",
    "DiskFullError",
    "FileExistsAlreadyError",
    "FileHeldError",
    "FileInUseError",
    "FileMissingError",
    "FileUnreachableError",
    "InstalledElsewhereError",
    "InstallerNotStartedError",
    "InvalidDraftError",
    "LastManagerError",
    "LastWorkerError",
    "NetworkShareError",
    "NewPasswordNeededError",
    "NewerFileError",
    "NoCopyError",
    "NoPermissionError",
    "NoReleaseKeyError",
    "NoRoomForCopyError",
    "NoSignatureError",
    "NoStickError",
    "NotAKisFileError",
    "NotAllowedError",
    "NotAuthorisedError",
    "NotFoundError",
    "NotNewerError",
    "NothingReadableError",
    "NothingToUndoError",
    "OtherOfficeError",
    "OwnAccountError",
    "ParticipantInUseError",
    "PersonDeceasedError",
    "Problem",
    "ReadOnlyFileError",
    "SeveralSticksError",
    "TargetFilledUpError",
    "TargetGoneError",
    "TooManyAttemptsError",
    "TooManySlotsError",
    "UndoRefusedError",
    "UnknownSignerError",
    "UnreadableSignatureError",
    "UpdateError",
    "UserError",
    "WeakPasswordError",
    "WindowsOnlyError",
    "WriteProtectedError",
    "WrongPasswordError",
    "WrongPlatformError",
    "WrongRecoveryKeyError",
    "WrongStickError",
]


class DisposalBlockedError(UserError):
    """A file may not be destroyed now; ``reason`` is a code, ``case_number`` names the file."""

    def __init__(self, reason: str, case_number: str) -> None:
        super().__init__(f"{case_number}: {reason}")
        self.reason = reason
        self.case_number = case_number


class AlteredSchemaError(UserError):
    """Somebody put triggers or views into the file; none of them was let act."""


class NothingReadableError(UserError):
    """Not one page of a damaged file could be proven; only a copy helps."""


class WeakPasswordError(UserError):
    """The new password is too easy to guess; ``code`` is ``too_short`` or ``too_common``."""

    field = "password"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class OwnAccountError(UserError):
    """A worker tried to take away their own access."""


class LastManagerError(UserError):
    """The only manager who can open the file cannot be given another role."""


class NotAuthorisedError(UserError):
    """The password is right, but the written authorisation does not hold today.

    ``state`` is the code of an ``AuthorisationState``, ``day`` the day it turns on.
    """

    def __init__(self, state: str, day: date | None) -> None:
        super().__init__(state)
        self.state = state
        self.day = day


class TooManyAttemptsError(UserError):
    """Wrong passwords were typed: the next attempt is taken in so many ``seconds``."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds


class NothingToUndoError(UserError):
    """The record has no saved change that was not undone already."""


class UndoRefusedError(UserError):
    """A change stays; ``code`` says why: ``changed_since``, ``in_use``, ``final``, ``password``,
    ``taken_back`` already, ``an_undo`` itself, ``erased`` in part, or ``same`` where the value is
    as it was."""

    def __init__(self, code: str = "changed_since") -> None:
        super().__init__(code)
        self.code = code


class ParticipantInUseError(UserError):
    """A person with contracts or issued documents cannot be deleted."""


class ContractStateError(UserError):
    """The contract's state does not allow what was asked: ``state`` as kept, ``action`` wanted."""

    def __init__(self, state: "ContractState", action: "ContractAction") -> None:
        super().__init__(f"{action} refused in state {state}")
        self.state = state
        self.action = action


class AmbiguousNumberError(UserError):
    """Several contracts bear the number that was to name one of them."""


class PersonDeceasedError(UserError):
    """No contract is begun with somebody who died."""


class DamagedDocumentError(UserError):
    """An issued paper in the file is not what was issued; ``document_id`` names it."""

    def __init__(self, document_id: int) -> None:
        super().__init__(f"issued_document {document_id}")
        self.document_id = document_id


class UpdateError(UserError):
    """Why a file with a new version of the program is not installed; nothing of it was started."""


class NoReleaseKeyError(UpdateError):
    """This build carries no public key, so nothing that it could be given can be trusted."""


class NoSignatureError(UpdateError):
    """There is no signature beside the setup file; ``name`` is what it would be called."""

    def __init__(self, name: str) -> None:
        super().__init__("no signature beside the file")
        self.name = name


class UnreadableSignatureError(UpdateError):
    """The signature is cut off, is something else, or does not say what it belongs to."""


class UnknownSignerError(UpdateError):
    """A key this program does not trust made the signature; ``key_name`` is its hex number."""

    def __init__(self, key_name: str) -> None:
        super().__init__(f"signed with {key_name}")
        self.key_name = key_name


class ChangedUpdateError(UpdateError):
    """The file or its signature is not what was signed: damaged on the way, or forged."""


class WrongPlatformError(UpdateError):
    """The file is meant for another kind of computer; ``platform`` as the signer wrote it."""

    def __init__(self, platform: str) -> None:
        super().__init__(f"made for {platform}")
        self.platform = platform


class NotNewerError(UpdateError):
    """The file holds ``version``, and the program that asks is ``current`` already."""

    def __init__(self, version: str, current: str) -> None:
        super().__init__(f"{version} is not newer than {current}")
        self.version = version
        self.current = current


class WindowsOnlyError(UpdateError):
    """A setup file was to be started on a system it cannot run on."""


class InstalledElsewhereError(UpdateError):
    """The program was installed for every user of the computer, or only copied to a folder."""


class InstallerNotStartedError(UpdateError):
    """The system refused to start the checked setup file, which lies at ``place``."""

    def __init__(self, place: str) -> None:
        super().__init__("the setup file was not started")
        self.place = place
