"""The record of a copy, with the last trial on it: shown, printed, saved as PDF."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.backup_records import backup_record, note_record_printed
from kisdesk.services.backups import BackupRow, list_backups
from kisdesk.services.trial_restore import DrillResult
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.widgets.question import tell


def record_row(subject: BackupRow | DrillResult) -> BackupRow | None:
    """The copy whose record tells of it; None for one that is not in the file's list."""
    if isinstance(subject, BackupRow):
        return subject if subject.id else None
    tried = (row for row in list_backups() if row.sha256 == subject.sha256)
    return next(tried, None) if subject.sha256 else None


def print_record(context: UiContext, row: BackupRow, parent: QWidget) -> "RecordPrinting":
    """Make the record in a job and open the print dialog before ``parent``."""
    return RecordPrinting(context, row, parent)


class RecordPrinting(QObject):
    """Belongs to the window it prints before."""

    def __init__(self, context: UiContext, row: BackupRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._row = context, row
        self.dialog: QWidget | None = None
        today = context.today()

        def work(_: Progress) -> object:
            return backup_record(row.id, today)

        job = context.jobs.start(work)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)

    def _on_made(self, pdf: object) -> None:
        assert isinstance(pdf, bytes)
        title = QCoreApplication.translate("backups", "Record of the copy")
        paper = Paper(title, pdf, "backup_record", copies=1)
        dialog = PrintDialog(self._context, paper, cast("QWidget", self.parent()))
        dialog.printed.connect(self._on_printed)
        dialog.pdf_saved.connect(self._on_saved)
        self.dialog = dialog
        dialog.open()

    def _on_printed(self) -> None:
        note_record_printed(self._row.id)

    def _on_saved(self) -> None:
        note_record_printed(self._row.id, "pdf")

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        tr, words = QCoreApplication.translate, describe(error)
        self.dialog = tell(
            cast("QWidget", self.parent()),
            tr("backups", "The record could not be made"),
            words.what,
            tr("backups", "Close"),
            safe=words.safe,
            next_step=words.next_step,
        )
