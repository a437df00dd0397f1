"""What the start screen says while the practice file is made, and when it does not open."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.job_progress import JobDialog
from kisdesk.ui.widgets.question import tell


def show_preparing(job: Job, window: QWidget) -> None:
    """Show how far the invented people are."""
    tr = QCoreApplication.translate
    dialog = JobDialog(
        tr("StartWindow", "Preparing the sample data"),
        tr("StartWindow", "Invented people with contracts and notes"),
        job,
        window,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def tell_refused(error: UserError, window: QWidget) -> None:
    """Say why the practice file did not open."""
    tr, words = QCoreApplication.translate, describe(error)
    tell(
        window,
        tr("StartWindow", "The sample data did not open"),
        words.what,
        tr("StartWindow", "Close"),
        safe=words.safe,
        next_step=words.next_step,
    )
