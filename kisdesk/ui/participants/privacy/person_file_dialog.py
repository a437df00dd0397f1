"""Everything about one person: what goes in, then a job, then the printer or a folder."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.person_file.making import (
    CODE,
    SavedFiles,
    note_person_exported,
    person_file_pdf,
    save_person_file,
)
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.printing import PrintedDocument
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Work
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.strip import Strip


class PersonFileDialog(BaseDialog):
    """Print, or save a PDF for the person with a JSON for machines beside it."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Everything about this person"), card.name, parent, width=600)
        self.context = context
        self.print_dialog: PrintDialog | None = None
        self.file_dialog: QFileDialog | None = None
        self._card_id = card.id
        self._made: tuple[PersonFileOptions, PrintedDocument] | None = None
        self._folder: Path | None = None
        self.numbers_box = CheckBox(self.tr("PESEL numbers of the household too"))
        self.notes_box = CheckBox(self.tr("Notes of the workers"), checked=True)
        self.warning = Strip(
            self.tr("What is printed or saved leaves the encrypted file."),
            self.tr(
                "Give it to the person only, after checking who they are. Delete the saved files"
                " afterwards."
            ),
            "amber", stacked=True,
        )  # fmt: skip
        self.progress = JobProgress(self.tr("Putting the data together…"))
        self.progress.hide()
        self.message = Strip("", "", "green", stacked=True)
        self.message.hide()
        self.message.action_triggered.connect(self._on_open_folder)
        for widget in (
            Text(
                self.tr(
                    "All data, contracts, attendance, notes, disclosures and corrections, with the"
                    " information of art. 15 of the GDPR."
                ), "body", wrap=True,
            ),
            self.numbers_box,
            self.notes_box,
            Text(
                self.tr("Data of other people in the notes: read them before handing them over"
                   " (art. 15(4))."), "hint", wrap=True,
            ),
            self.warning, self.message, self.progress,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.save_button = self.add_button(Button(self.tr("Save the files…"), icon="download"))
        self.print_button = self.add_button(Button(self.tr("Print…"), "primary", "printer"))
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.choose_folder)
        self.print_button.clicked.connect(self.print_out)
        self.print_button.setFocus()

    def options(self) -> PersonFileOptions:
        """What is ticked."""
        return PersonFileOptions(
            numbers_of_others=self.numbers_box.value(), notes=self.notes_box.value()
        )

    def print_out(self) -> None:
        """Put the pages together in a job, then show them as they will be printed."""
        options, today = self.options(), self.context.today()
        self._watch(partial(_pages, self._card_id, options, today), self._on_pages)
        self._made = (options, PrintedDocument(b"", 0, ()))

    def choose_folder(self) -> None:
        """Ask where the files go."""
        dialog = QFileDialog(self, self.tr("Folder for the files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        self.file_dialog = dialog
        dialog.open()

    def save_into(self, folder: Path) -> None:
        """Write both files into a folder, in a job."""
        self._folder = folder
        options, today = self.options(), self.context.today()
        self._watch(partial(_saved, self._card_id, options, folder, today), self._on_saved_files)

    def reject(self) -> None:
        """Close; while the job runs, ask it to stop first."""
        if self.progress.isVisible():
            self.progress.cancel()
        else:
            super().reject()

    def _watch(self, work: Work, on_success: Callable[[object], None]) -> None:
        job = self.context.jobs.start(work)
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self.message.hide()
        self.progress.watch(job)
        self.progress.show()

    def _on_pages(self, printed: object) -> None:
        assert isinstance(printed, PrintedDocument)
        assert self._made is not None
        self._made = (self._made[0], printed)
        paper = Paper(
            self.tr("Everything about this person"), printed.pdf, CODE, copies=1,
            remark=self.tr("Saved as a PDF it is not encrypted."),
        )  # fmt: skip
        dialog = PrintDialog(self.context, paper, self)
        dialog.printed.connect(self._on_printed)
        dialog.pdf_saved.connect(self._on_pdf_saved)
        dialog.finished.connect(dialog.deleteLater)
        self.print_dialog = dialog
        dialog.open()

    def _on_printed(self) -> None:
        self._note("printed")

    def _on_pdf_saved(self) -> None:
        self._note("saved")

    def _note(self, way: str) -> None:
        assert self._made is not None
        options, printed = self._made
        note_person_exported(self._card_id, options, way=way, pages=printed.page_count)

    def _on_saved_files(self, saved: object) -> None:
        assert isinstance(saved, SavedFiles)
        names = f"{saved.pdf.name}, {saved.json.name}"
        self._say(self.tr("Two files are in the folder, not encrypted."), names, "green")
        self.message.add_action("folder", self.tr("Open the folder"))

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self._say(describe(error).what, describe(error).next_step, "red")

    def _on_over(self) -> None:
        self.progress.hide()
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def _on_folder(self, folder: str) -> None:
        self.save_into(Path(folder))

    def _on_open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _say(self, text: str, second: str, tone: str) -> None:
        self.message.clear_actions()
        self.message.set_text(text, second, tone)  # type: ignore[arg-type]
        self.message.show()


def _pages(
    person: int, options: PersonFileOptions, today: date, progress: Progress
) -> PrintedDocument:
    return person_file_pdf(person, options, today=today, progress=progress)


def _saved(
    person: int, options: PersonFileOptions, folder: Path, today: date, progress: Progress
) -> SavedFiles:
    return save_person_file(person, options, folder, today=today, progress=progress)
