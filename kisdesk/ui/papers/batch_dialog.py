"""One paper many times at once: a job with progress, into one PDF or a folder."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.papers.batch import BatchResult, PaperRequest, print_batch
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import PAPERS, Paper, Period, Scope
from kisdesk.services.papers.subjects import (
    People,
    groups_to_choose,
    month_of,
    restricted_in,
    subjects_of_month,
    subjects_of_people,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.months import MonthChoice
from kisdesk.ui.printing import print_dialog
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, RadioChoice
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.strip import Strip

_ONE, _FOLDER = "one", "folder"


class BatchDialog(BaseDialog):
    """Which paper, for whom, and whether they are issued; then it counts along."""

    done_with = Signal()
    """Papers were issued or printed: the register may have grown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, width=560)
        self.setWindowTitle(self.tr("One paper many times"))
        self.set_title(self.tr("One paper many times"))
        self.context = context
        self.print_dialog: print_dialog.PrintDialog | None = None
        self.file_dialog: QFileDialog | None = None
        self.folder: Path | None = None
        kinds = [kind for kind in PAPERS if kind.scope is not Scope.CLUB]
        self._kinds: dict[str, Paper] = {kind.code: kind for kind in kinds}
        self.paper_choice = ChoiceBox([(k.code, k.name) for k in kinds], allow_empty=False)
        self.paper_choice.setAccessibleName(self.tr("Paper"))
        self.people_choice = RadioChoice(
            [
                (People.ACTIVE, self.tr("everybody who takes part now")),
                (People.ENDED, self.tr("everybody who ended this year")),
                (People.ENROLLED, self.tr("everybody enrolled in an activity")),
            ]
        )
        self.people_choice.set_value(People.ACTIVE)
        self.activity_choice = ChoiceBox(
            [(str(key), name) for key, name in groups_to_choose()], allow_empty=False
        )
        self.activity_choice.setAccessibleName(self.tr("Activity"))
        self.month_label = Text(self.tr("Month"), "label")
        self.month_choice = MonthChoice(context.today())
        self.people_label = Text(self.tr("For whom"), "label")
        self.count_label = Text("", "secondary")
        self.target_choice = RadioChoice(
            [
                (_ONE, self.tr("all in one PDF, to be printed")),
                (_FOLDER, self.tr("a PDF each, into a folder")),
            ]
        )
        self.target_choice.set_value(_ONE)
        self.issue_box = CheckBox(self.tr("Issue them: numbers, and kept in the register"))
        self.progress = JobProgress(self.tr("Making the papers…"))
        self.progress.hide()
        self.message = Strip("", "", "grey", stacked=True)
        self.message.hide()
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.start_button = self.add_button(Button(self.tr("Make the papers"), "primary"))
        for widget in (
            Text(self.tr("Paper"), "label"), self.paper_choice,
            self.people_label, self.people_choice, self.activity_choice,
            self.month_label, self.month_choice, self.count_label,
            Text(self.tr("Where to"), "label"), self.target_choice, self.issue_box,
            self.message, self.progress,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self._connect()
        self._follow()
        self.start_button.setFocus()

    def start(self) -> None:
        """Ask for the folder if one is needed, then make the papers in a job."""
        if self.target_choice.value() == _FOLDER:
            dialog = QFileDialog(self, self.tr("Folder for the papers"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(self._on_folder)
            self.file_dialog = dialog
            dialog.open()
        else:
            self.make(None)

    def make(self, folder: Path | None) -> None:
        """Make the papers into one PDF, or into a folder."""
        self.folder = folder
        job = self.context.jobs.start(partial(_work, self._requests(), folder))
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_over)
        self.start_button.setEnabled(False)
        self.message.hide()
        self.progress.watch(job)
        self.progress.show()

    def reject(self) -> None:
        """Close; while papers are made, ask the job to stop first."""
        if self.progress.isVisible():
            self.progress.cancel()
        else:
            super().reject()

    def _connect(self) -> None:
        self.paper_choice.value_changed.connect(self._follow)
        for choice in (self.people_choice, self.activity_choice, self.month_choice):
            choice.value_changed.connect(self._follow)
        self.close_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.start)
        self.message.action_triggered.connect(self._on_message_action)

    def _kind(self) -> Paper | None:
        return self._kinds.get(str(self.paper_choice.value()))

    def _subjects(self) -> list[Subject]:
        kind, today = self._kind(), self.context.today()
        if kind is None:
            return []
        month = self.month_choice.month()
        if kind.scope is not Scope.PERSON:
            return subjects_of_month(kind.scope, month, today)
        activity = int(self.activity_choice.value() or 0)
        people = subjects_of_people(People(str(self.people_choice.value())), today, activity)
        if kind.period is not Period.MONTH:
            return people
        first, last = month_of(month)
        return [replace(subject, first=first, last=last) for subject in people]

    def _left_out(self) -> int:
        activity = int(self.activity_choice.value() or 0)
        people = People(str(self.people_choice.value()))
        return restricted_in(people, self.context.today(), activity)

    def _requests(self) -> list[PaperRequest]:
        kind, today = self._kind(), self.context.today()
        if kind is None:
            return []
        issue = kind.is_kept and self.issue_box.value()
        return [PaperRequest(kind.code, subject, today, issue) for subject in self._subjects()]

    def _follow(self) -> None:
        kind, count = self._kind(), len(self._subjects())
        of_people = kind is not None and kind.scope is Scope.PERSON
        enrolled = self.people_choice.value() == People.ENROLLED
        for widget in (self.people_label, self.people_choice):
            widget.setVisible(of_people)
        self.activity_choice.setVisible(of_people and enrolled)
        for part in (self.month_label, self.month_choice):
            part.setVisible(kind is not None and (not of_people or kind.period is Period.MONTH))
        words = self.tr("%n paper(s)", "", count)
        left_out = self._left_out() if of_people else 0
        if left_out:
            words += self.tr(", without %n person(s) whose data are restricted", "", left_out)
        self.count_label.setText(words)
        self.issue_box.setVisible(kind is not None and kind.is_kept)
        self.start_button.setEnabled(kind is not None and count > 0)

    def _on_folder(self, folder: str) -> None:
        self.make(Path(folder))

    def _on_made(self, result: object) -> None:
        assert isinstance(result, BatchResult)
        self.done_with.emit()
        if result.files:
            words = self.tr("%n paper(s) are in the folder.", "", result.papers)
            self._say(words, str(self.folder), "green")
            self.message.add_action("folder", self.tr("Open the folder"))
            return
        kind = self._kind()
        assert kind is not None
        printed = print_dialog.Paper(
            kind.name, result.pdf, kind.code, copies=1, participants=result.participants
        )
        dialog = print_dialog.PrintDialog(self.context, printed, self.parentWidget())
        dialog.finished.connect(dialog.deleteLater)
        self.print_dialog = dialog
        self.progress.hide()
        self.accept()
        dialog.open()

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self._say(describe(error).what, describe(error).next_step, "red")
        self.done_with.emit()

    def _on_cancelled(self) -> None:
        self._say(
            self.tr("Stopped."),
            self.tr("What was issued until then is in the register."),
            "grey",
        )
        self.done_with.emit()

    def _on_over(self) -> None:
        self.progress.hide()
        self._follow()

    def _on_message_action(self) -> None:
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _say(self, text: str, second: str, tone: str) -> None:
        self.message.clear_actions()
        self.message.set_text(text, second, tone)  # type: ignore[arg-type]
        self.message.show()


def _work(requests: list[PaperRequest], folder: Path | None, progress: Progress) -> BatchResult:
    return print_batch(requests, folder=folder, progress=progress)
