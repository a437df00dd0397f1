"""A file changed in what the computer takes for the future: its clock stands wrong."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.services.history import latest_change_at
from kisdesk.ui.dates import format_date_long
from kisdesk.ui.error_texts import clock_words
from kisdesk.ui.widgets.question import Question, tell

CLOCK_TOLERANCE = timedelta(hours=12)
"""Clocks of two computers differ; by more than this one of them shows a wrong date."""


def warn_of_wrong_clock(window: QWidget) -> Question | None:
    """Tell the person before the window if the open file was last changed in the future."""
    tr = QCoreApplication.translate
    now = datetime.now().astimezone()
    last = latest_change_at()
    if last is None or last - now < CLOCK_TOLERANCE:
        return None
    return tell(
        window,
        tr("MainWindow", "The date of this computer may be wrong"),
        tr("MainWindow", "This file was last changed on {day}, which is still to come.").format(
            day=format_date_long(last.date())
        ),
        tr("MainWindow", "Go on"),
        safe=tr("MainWindow", "Nothing in the file is lost."),
        next_step=clock_words(now.date()),
    )
