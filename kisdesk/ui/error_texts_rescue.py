"""A file that is damaged or was tampered with, in words."""

from PySide6.QtCore import QCoreApplication

from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.ui.error_texts import ErrorText


def describe_damage(error: UserError) -> ErrorText | None:
    """What happened, what is safe, and the two ways on: a copy, or rescuing; None for others."""
    tr = QCoreApplication.translate
    match error:
        case e.DamagedDataError():
            return ErrorText(
                tr("errors", "A part of the file is damaged and cannot be read."),
                tr("errors", "Copies are not affected, and nothing false is shown in its place."),
                tr(
                    "errors",
                    "Go back to the latest copy. What was entered since can often be rescued from "
                    "the damaged file: keep it.",
                ),
            )
        case e.AlteredSchemaError():
            return ErrorText(
                tr("errors", "Somebody put foreign instructions into this file."),
                tr("errors", "It was not opened, and none of them was carried out."),
                tr("errors", "Go back to a copy, or rescue the data alone into a clean file."),
            )
        case e.NothingReadableError():
            return ErrorText(
                tr("errors", "Not one page of this file can be read."),
                tr("errors", "It was not changed."),
                tr("errors", "Only a copy helps. Put in the stick with the copies."),
            )
    return None
