"""Why a change is not taken back, in words."""

from PySide6.QtCore import QCoreApplication

from kisdesk.services import errors as e
from kisdesk.ui.error_texts import ErrorText


def describe_undo(error: e.UndoRefusedError) -> ErrorText:
    """That the change stays, that nothing happened, and why."""
    translate = QCoreApplication.translate
    reasons = {
        "changed_since": translate("errors", "The same data were changed again since."),
        "in_use": translate("errors", "Other records depend on what it made."),
        "final": translate("errors", "It was signed or issued, and what was signed stays."),
        "password": translate("errors", "Passwords are given and taken in the settings only."),
        "taken_back": translate("errors", "It was taken back already."),
        "an_undo": translate("errors", "It changed nothing that could be taken back."),
        "erased": translate("errors", "Part of what it said was erased from the history."),
        "same": translate("errors", "The value is already as it was."),
    }
    return ErrorText(
        translate("errors", "This change cannot be taken back any more."),
        translate("errors", "Nothing was changed."),
        reasons.get(error.code, ""),
    )
