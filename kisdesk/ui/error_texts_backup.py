"""Why a copy was not made or not restored, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from kisdesk.errors import UserError
from kisdesk.services import errors_backup as e
from kisdesk.ui.dates import POLISH
from kisdesk.ui.error_texts import ErrorText


def describe_backup_error(error: UserError) -> ErrorText | None:
    """What happened, that file and earlier copies are whole, and what to do; None for others."""
    return _target(error) or _place(error) or _copy(error)


def _target(error: UserError) -> ErrorText | None:
    tr = QCoreApplication.translate
    safe = tr("errors", "The club file and the earlier copies are as they were.")
    match error:
        case e.CopyTooLargeError():
            return ErrorText(
                tr(
                    "errors",
                    "This stick holds no file of 4 GB or more (FAT32), and the copy takes {size}.",
                ).format(size=size_text(error.size)),
                safe,
                tr("errors", "Take a stick formatted as exFAT or NTFS, or a folder on a disk."),
            )
        case e.NoRoomForCopyError():
            return ErrorText(
                tr(
                    "errors", "There is not enough room: {needed} are needed, {free} are free."
                ).format(needed=size_text(error.needed), free=size_text(error.free)),
                safe,
                tr("errors", "Make room there, or take another stick or folder."),
            )
        case e.TargetFilledUpError():
            return ErrorText(
                tr("errors", "The room ran out while the copy was being written."),
                safe,
                tr("errors", "Make room on the stick and make the copy again."),
            )
        case e.WriteProtectedError():
            return ErrorText(
                tr("errors", "The stick is write-protected."),
                safe,
                tr("errors", "Move the switch on the stick or card, or take another one."),
            )
        case e.TargetGoneError():
            return ErrorText(
                tr("errors", "The stick was pulled out or stopped answering."),
                safe,
                tr("errors", "Put it in again and make the copy anew."),
            )
    return None


def _place(error: UserError) -> ErrorText | None:
    tr = QCoreApplication.translate
    match error:
        case e.NoStickError():
            what = tr("errors", "No stick for copies is in.")
            if error.labels:
                what = tr("errors", "No stick for copies is in: {labels}.").format(
                    labels=", ".join(error.labels)
                )
            return ErrorText(
                what,
                tr("errors", "The club file is whole."),
                tr("errors", "Put the stick in and try again, or choose a folder."),
            )
        case e.WrongStickError():
            return ErrorText(
                tr("errors", "Another stick is in: {found} instead of {wanted}.").format(
                    found=", ".join(error.found), wanted=", ".join(error.wanted)
                ),
                tr("errors", "Nothing was written to that stick."),
                tr("errors", "Put the right one in, or choose this one as a new place for copies."),
            )
        case e.SeveralSticksError():
            return ErrorText(
                tr("errors", "Several sticks for copies are in: {labels}.").format(
                    labels=", ".join(error.labels)
                ),
                tr("errors", "Nothing was written to any of them."),
                tr("errors", "Choose one of them."),
            )
    return None


def _copy(error: UserError) -> ErrorText | None:
    tr = QCoreApplication.translate
    match error:
        case e.NoCopyError():
            return ErrorText(
                tr("errors", "No copy of this file can be reached now."),
                tr("errors", "The club file is whole."),
                tr("errors", "Put in the stick with the copies and try again."),
            )
        case e.OtherOfficeError():
            return ErrorText(
                tr("errors", "This is a copy of another club's file."),
                tr("errors", "Nothing was replaced."),
                tr("errors", "Choose a copy of this club, or confirm that you want that one."),
            )
    return None


def size_text(size: int) -> str:
    """Bytes as people say them: "3,2 MB"."""
    return POLISH.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
