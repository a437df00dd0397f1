"""What problems with disclosures, requests, restrictions and breaches say."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def privacy_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    check = tr("problems", "Check both days.")
    return {
        "made_before_demanded": (
            tr("problems", "This is before {demanded_on}, when the data were demanded."),
            check,
        ),
        "before_received": (
            tr("problems", "This is before {received_on}, when the request came."),
            check,
        ),
        "extended_too_late": (
            tr("problems", "The person is told of a delay by {latest}."),
            tr("problems", "The first month cannot be extended afterwards (art. 12(3))."),
        ),
        "before_since": (
            tr("problems", "This is before {since_on}, when the restriction began."),
            check,
        ),
        "lifted_untold": (
            tr("problems", "Tell the person first, and enter the day."),
            tr("problems", "Art. 18(3): before a restriction is lifted, the person is told."),
        ),
        "told_after_lifting": (
            tr("problems", "This is after {until_on}, when the restriction was lifted."),
            check,
        ),
        "moment_in_future": (tr("problems", "This moment has not come yet."), ""),
        "reported_before_noticed": (
            tr("problems", "This is before {noticed_on}, when the breach was noticed."),
            check,
        ),
        "delay_unexplained": (
            tr("problems", "The report went out after 72 hours: say why."),
            tr("problems", "Art. 33(1) asks for the reasons of a delay."),
        ),
    }
