"""Expected errors of the use cases, and those of the data file that reach the window unchanged."""

from typing import TYPE_CHECKING

from kisdesk.errors import ConflictError, InvalidDraftError, NotFoundError, Problem, UserError
from kisdesk.storage.errors import (
    DamagedDataError,
    DamagedHeaderError,
    DataFileError,
    DiskFullError,
    FileExistsAlreadyError,
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
    "AmbiguousNumberError",
    "ConflictError",
    "ContractStateError",
    "DamagedDataError",
    "DamagedDocumentError",
    "DamagedHeaderError",
    "DataFileError",
    "DiskFullError",
    "FileExistsAlreadyError",
    "FileInUseError",
    "FileMissingError",
    "FileUnreachableError",
    "InvalidDraftError",
    "LastWorkerError",
    "NetworkShareError",
    "NewPasswordNeededError",
    "NewerFileError",
    "NoPermissionError",
    "NotAKisFileError",
    "NotFoundError",
    "NothingToUndoError",
    "OwnAccountError",
    "ParticipantInUseError",
    "PersonDeceasedError",
    "Problem",
    "ReadOnlyFileError",
    "TooManySlotsError",
    "UndoRefusedError",
    "UserError",
    "WeakPasswordError",
    "WrongPasswordError",
    "WrongRecoveryKeyError",
]


class WeakPasswordError(UserError):
    """The new password is too easy to guess; ``code`` is ``too_short`` or ``too_common``."""

    field = "password"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class OwnAccountError(UserError):
    """A worker tried to take away their own access."""


class NothingToUndoError(UserError):
    """The record has no saved change that was not undone already."""


class UndoRefusedError(UserError):
    """Something else was built on the change since, or it was signed."""


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
