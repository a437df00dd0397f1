"""Rescuing a damaged file: where to, by which secret, and afterwards what is missing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.places import SUFFIX
from kisdesk.services.recovery import GROUP_COUNT
from kisdesk.services.rescue_report import RescueReport
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job
from kisdesk.ui.rescue.findings import RescueFindings
from kisdesk.ui.start.place_edit import PlaceEdit
from kisdesk.ui.start.recovery_key_edit import RecoveryKeyEdit
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import RadioChoice
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.strip import Strip

_PASSWORD, _KEY = "password", "key"
_LABEL_WIDTH = 120


class RescueDialog(BaseDialog):
    """Open it with ``open()``. The damaged file is only read, whatever is done here."""

    open_requested = Signal(object)
    """The path of the new file, which is to be opened now."""

    def __init__(
        self,
        path: Path,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        password: str = "",
        needs_key: bool = False,
    ) -> None:
        super().__init__(
            self.tr("Rescue what can be read"),
            self.tr(
                "{name} is only read and stays as it is. Everything that can still be read goes "
                "into a new file; what cannot is listed."
            ).format(name=path.name),
            parent,
            width=680,
        )
        self._path, self._context = path, context
        self._job: Job | None = None
        self._is_leaving = False
        self.report: RescueReport | None = None
        self.place_edit = PlaceEdit()
        self.place_edit.set_value(str(_free_place(path, self.tr("rescued"))))
        self.place_field = Field(
            self.tr("New file"), self.place_edit, wide=True, label_width=_LABEL_WIDTH
        )
        self.secret_choice = RadioChoice(
            [(_PASSWORD, self.tr("with my password")), (_KEY, self.tr("with the recovery key"))]
        )
        self.secret_field = Field(
            self.tr("Open"), self.secret_choice, wide=True, label_width=_LABEL_WIDTH
        )
        self.password_edit = PasswordEdit()
        self.password_edit.setAccessibleName(self.tr("Password to the file"))
        self.password_edit.setText(password)
        self.password_field = Field(
            self.tr("Password"), self.password_edit, label_width=_LABEL_WIDTH
        )
        self.key_edit = RecoveryKeyEdit()
        self.progress = JobProgress(
            self.tr("Reading page by page"), with_button=False, in_percent=True
        )
        self.strip = Strip(stacked=True)
        self.findings = RescueFindings()
        for widget in (
            self.place_field, self.secret_field, self.password_field, self.key_edit,
            self.progress, self.strip, self.findings,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.setSpacing(12)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.print_button = self.add_button(Button(self.tr("Print the list…"), icon="printer"))
        self.start_button = self.add_button(Button(self.tr("Rescue"), "primary"))
        self.start_button.setDefault(True)
        self.secret_choice.set_value(_KEY if needs_key else _PASSWORD)
        self.secret_choice.value_changed.connect(self._show_state)
        self.cancel_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_list)
        self.start_button.clicked.connect(self.go_on)
        self._show_state()
        (self.start_button if password else self._secret_edit()).setFocus()

    def go_on(self) -> None:
        """Rescue in a job; afterwards open the new file."""
        if self.report is not None:
            target = self.report.target
            self.accept()
            self.open_requested.emit(target)
        elif self._job is None and self._is_filled():
            self._start()

    def accept(self) -> None:
        """Enter goes on while nothing was rescued yet."""
        if self.report is None:
            self.go_on()
        else:
            super().accept()

    def reject(self) -> None:
        """Close; a running rescue is stopped first and leaves nothing behind."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = True
        self.progress.cancel()
        self.cancel_button.setEnabled(False)

    def print_list(self) -> None:
        """Show the list of what is missing as it prints; it can be saved as a PDF there."""
        from kisdesk.services.rescue_words import rescue_report_pdf
        from kisdesk.ui.printing.print_dialog import Paper, PrintDialog

        if self.report is None:
            return
        paper = Paper(
            self.tr("What the rescue found"), rescue_report_pdf(self.report), "rescue_list",
            copies=1,
        )  # fmt: skip
        dialog = PrintDialog(self._context, paper, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _start(self) -> None:
        path, target = self._path, self.place_edit.value()
        by_key = self.secret_choice.value() == _KEY
        key = self.key_edit.text() if by_key else None
        password = None if by_key else self.password_edit.text()
        assert target is not None

        def work(progress: Progress) -> object:
            from kisdesk.services.rescuing import rescue_file

            return rescue_file(path, target, password=password, recovery_key=key, progress=progress)

        self.strip.set_text("")
        job = self._job = self._context.jobs.start(work)
        self.progress.watch(job)
        job.succeeded.connect(self._on_rescued)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._show_state()

    def _is_filled(self) -> bool:
        """Say what is missing, or answer that nothing is."""
        if self.place_edit.value() is None:
            self._complain(self.tr("Choose where the new file should lie."))
            self.place_edit.setFocus()
            return False
        if self.secret_choice.value() == _KEY:
            wrong = self.key_edit.wrong_groups()
            if wrong:
                self.key_edit.show_wrong(wrong[0])
                if self.key_edit.filled_count() < GROUP_COUNT:
                    text = self.tr("Copy all 13 groups from the recovery sheet.")
                else:
                    text = self.tr("Group {number} does not fit.").format(number=wrong[0] + 1)
                self._complain(text)
            return not wrong
        if not self.password_edit.text():
            self._complain(self.tr("Type the password first."))
            self.password_edit.setFocus()
            return False
        return True

    def _complain(self, what: str, second: str = "") -> None:
        self.strip.set_text(what, second, "red")
        self._show_state()

    def _secret_edit(self) -> QWidget:
        return self.key_edit if self.secret_choice.value() == _KEY else self.password_edit

    def _show_state(self) -> None:
        is_running, is_done = self._job is not None, self.report is not None
        by_key = self.secret_choice.value() == _KEY
        asks = not is_running and not is_done
        for widget, is_shown in (
            (self.place_field, asks),
            (self.secret_field, asks),
            (self.password_field, asks and not by_key),
            (self.key_edit, asks and by_key),
            (self.progress, is_running),
            (self.strip, not is_running and bool(self.strip.text())),
            (self.findings, is_done),
            (self.print_button, is_done),
        ):
            widget.setVisible(is_shown)
        self.start_button.setEnabled(not is_running)
        self.cancel_button.setText(self.tr("Close") if is_done else self.tr("Cancel"))
        if is_done:
            self.start_button.setText(self.tr("Open the new file"))
        if self.isVisible():  # before that it opens as large as its content asks
            self.resize(self.width(), self.sizeHint().height())

    def _on_rescued(self, report: object) -> None:
        assert isinstance(report, RescueReport)
        self.report = report
        self.findings.show_report(report)
        words = self.findings.summary
        self.strip.set_text(words.what, words.second, "green" if words.is_whole else "amber")
        self.set_title(
            self.tr("What could be read is in the new file"),
            self.tr("{name}. The damaged file was not changed: keep it.").format(
                name=report.target.name
            ),
        )

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        words = describe(error)
        self.strip.set_text(words.what, f"{words.safe} {words.next_step}".strip(), "red")

    def _on_finished(self) -> None:
        self._job = None
        if self._is_leaving and self.report is None:
            super().reject()
            return
        self._is_leaving = False
        self.cancel_button.setEnabled(True)
        self._show_state()
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _free_place(path: Path, word: str) -> Path:
    """Beside the damaged file, under a name that is not taken."""
    stem = f"{path.stem} - {word}"
    place = path.with_name(f"{stem}{SUFFIX}")
    number = 2
    while place.exists():
        place = path.with_name(f"{stem} {number}{SUFFIX}")
        number += 1
    return place
