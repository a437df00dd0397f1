"""What problems with attendance say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def attendance_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "attendance_cancelled": (
            tr("problems", "This meeting was called off: {reason}."),
            tr("problems", "Nobody is marked. Plan it again in the calendar if it took place."),
        ),
        "attendance_early": (
            tr("problems", "This meeting is on {day}, it has not been yet."),
            tr("problems", "Marks are not saved."),
        ),
        "attendance_not_enrolled": (
            tr("problems", "This person is not enrolled on the day of the meeting."),
            tr("problems", "Add a guest with a reason."),
        ),
        "already_on_list": (tr("problems", "This person is on the list already."), ""),
        "minutes_of_attendance": (
            tr("problems", "The meeting lasts {most}; write at most that."),
            "",
        ),
    }
