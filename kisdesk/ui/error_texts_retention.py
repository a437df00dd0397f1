"""Why files are not destroyed, in words."""

from PySide6.QtCore import QCoreApplication

from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.ui.error_texts import ErrorText
from kisdesk.ui.protection.retention_words import block_text


def describe_retention(error: UserError) -> ErrorText | None:
    """Which file, why not, and that nothing was destroyed."""
    if not isinstance(error, e.DisposalBlockedError):
        return None
    tr = QCoreApplication.translate
    return ErrorText(
        tr("errors", "{file}: {reason}").format(
            file=error.case_number, reason=block_text(error.reason)
        ),
        tr("errors", "Nothing was destroyed."),
        tr("errors", "Take this file out of the selection, or see to it first."),
    )
