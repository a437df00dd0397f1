"""What problems with outcomes and follow-ups say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def outcome_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "date_too_far": (
            tr("problems", "This is after {latest}."),
            tr("problems", "Check the year."),
        ),
        "decided_before_applied": (
            tr("problems", "This is before {applied_on}, when it was sent."),
            tr("problems", "Check both days."),
        ),
        "result_without_day": (tr("problems", "The day of the answer is missing."), ""),
        "day_without_result": (tr("problems", "Choose what the answer was."), ""),
        "amount_negative": (tr("problems", "An amount is not below zero."), ""),
        "amount_too_large": (
            tr("problems", "This amount is too large."),
            tr("problems", "Check the number of digits."),
        ),
        "asked_before_start": (
            tr("problems", "This is before {since_on}, from which the time counts."),
            "",
        ),
    }
