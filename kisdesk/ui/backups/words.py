"""Copies in words: what was proven, and what to do when one could not be made."""

from PySide6.QtCore import QCoreApplication, QLocale

from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.services.backups import BackupRow
from kisdesk.ui.dates import POLISH
from kisdesk.ui.error_texts import ErrorText, describe


def verified_words(row: BackupRow) -> str:
    """What the copy was found to hold, in one sentence."""
    tr = QCoreApplication.translate
    people = tr("backups", "%n person(s)", "", row.people)
    contracts = tr("backups", "%n contract(s)", "", row.contracts)
    return tr("backups", "Copy verified: {people}, {contracts}.").format(
        people=people, contracts=contracts
    )


def place_words(row: BackupRow) -> str:
    """Its name and how large it is."""
    size = POLISH.formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return f"{row.path.name}, {size}"


def describe_backup(error: UserError) -> ErrorText:
    """Why there is no copy. The club file is whole whatever happened to the place of the copy."""
    tr = QCoreApplication.translate
    safe = tr("backups", "The club file was not touched, and earlier copies are as they were.")
    match error:
        case e.DiskFullError():
            return ErrorText(
                tr("backups", "There is no room for the copy."),
                safe,
                tr("backups", "Make room there, or choose another stick or folder."),
            )
        case e.FileMissingError():
            return ErrorText(
                tr("backups", "This folder is not there."),
                safe,
                tr("backups", "Put the stick in, or choose another folder."),
            )
        case e.FileUnreachableError():
            return ErrorText(
                tr("backups", "The stick or disk stopped answering."),
                safe,
                tr("backups", "Put the stick back in and make the copy again."),
            )
        case e.NoPermissionError():
            return ErrorText(
                tr("backups", "The system does not let you write in this folder."),
                safe,
                tr("backups", "Choose another folder or a stick that is not write-protected."),
            )
        case e.DamagedDataError():
            return ErrorText(
                tr("backups", "The copy was read back and is not what it should be; it is gone."),
                safe,
                tr(
                    "backups",
                    "Try another stick. If that happens there too, the disk of this computer "
                    "may be failing.",
                ),
            )
        case e.ReadOnlyFileError():
            return ErrorText(
                tr("backups", "This file is open for reading only."),
                safe,
                tr("backups", "Make the copy where the file is open for work."),
            )
    return describe(error)
