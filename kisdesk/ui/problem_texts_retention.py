"""What problems with classes of papers and decisions about them say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def retention_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "category_unknown": (
            tr("problems", "This is no category."),
            tr("problems", "Write it as in the list of files: A, B5, BE10 or Bc."),
        ),
        "class_days_overlap": (
            tr("problems", "Another entry of this class holds on these days."),
            tr("problems", "Give the earlier one a last day first."),
        ),
        "decision_reason_missing": (tr("problems", "The reason is missing."), ""),
        "keep_until_not_later": (
            tr("problems", "This day has passed already."),
            tr("problems", "Until when are the papers to be kept?"),
        ),
        "category_a_stays": (
            tr("problems", "Category A is never destroyed."),
            tr("problems", "Such papers can only be handed over to the archive."),
        ),
        "not_due_yet": (
            tr("problems", "Its time is over on {on} only."),
            tr("problems", "Until then it can be kept or handed over."),
        ),
        "consent_missing": (
            tr("problems", "A public body needs the consent of the state archive."),
            tr("problems", "Number and day stand on the archive's letter."),
        ),
        "expertise_missing": (
            tr("problems", "Category BE: the archive looks at the papers first."),
            tr("problems", "Write down what it found."),
        ),
    }
