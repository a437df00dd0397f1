"""Is the history whole: the chain from its first entry to the last, and a seal from paper."""

from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.services.history_check import (
    HistoryCheck,
    check_history,
    find_printed_head,
    hash_typed,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date_long, format_moment, format_time
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import Rule, columns
from kisdesk.ui.widgets.strip import Strip


class ContinuityDialog(BaseDialog):
    """Reads the whole history in a job as soon as it is opened."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is the history whole?"),
            self.tr("Each entry is sealed together with all before it. Whoever changes or removes "
                    "one breaks every seal after it."),
            parent, width=680,
        )  # fmt: skip
        self._context = context
        self._check: HistoryCheck | None = None
        self._job: Job | None = None
        self.progress = JobProgress(self.tr("Reading the history"))
        self.outcome = Strip("", "", "grey", stacked=True)
        self.outcome.hide()
        self.seal_edit = LineEdit(example="3F9A 22C1 08BB 17DE 90AF")
        self.seal_edit.setAccessibleName(self.tr("Seal from paper"))
        self.compare_button = Button(self.tr("Compare"))
        self.answer = Strip("", "", "grey", stacked=True)
        self.answer.hide()
        self.body.setSpacing(10)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.outcome)
        self.body.addSpacing(6)
        self.body.addWidget(Rule())
        self.body.addWidget(Text(self.tr("Seal from paper"), "heading"))
        explanation = self.tr(
            "It stands on the record of copies and on a printed history. Copied here, it shows "
            "whether everything up to that day is still as it was then."
        )
        self.body.addWidget(Text(explanation, "label", wrap=True))
        self.body.addLayout(columns((self.seal_edit, 1), self.compare_button))
        self.body.addWidget(self.answer)
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.clicked.connect(self.reject)
        self.compare_button.clicked.connect(self.compare)
        self.seal_edit.returnPressed.connect(self.compare)
        self._start()

    def compare(self) -> None:
        """Look for the seal that was typed and say what it proves."""
        if self._check is None:
            return
        if not hash_typed(self.seal_edit.text()):
            self._answer(self.tr("This is no seal: it has at least twenty signs, digits "
                                 "and the letters A to F."), "", "red")  # fmt: skip
            return
        try:
            found = find_printed_head(self.seal_edit.text())
        except UserError as error:
            self._answer(describe(error).what, "", "red")
            return
        if found is None:
            self._answer(
                self.tr("The history of this file holds no such seal."),
                self.tr("Compare the signs once more. If they agree, the paper belongs to another "
                        "file, or the history was changed after it was printed."), "red",
            )  # fmt: skip
            return
        place = self.tr("Entry {number}, {day} at {time}.").format(
            number=found.id, day=format_date_long(found.at.date()),
            time=format_time(found.at.time()),
        )  # fmt: skip
        later = self.tr("%n later act(s).", "", found.after)
        broken = self._check.broken_id
        if broken and broken <= found.id:
            self._answer(
                self.tr("The seal is here, but the history before it was changed."), place, "red"
            )
            return
        self._answer(
            self.tr("Everything up to this seal is untouched."), f"{place} {later}", "green"
        )

    def reject(self) -> None:
        """Close; a check that still runs is stopped."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _start(self) -> None:
        job = self._job = self._context.jobs.start(check_history)
        job.succeeded.connect(self._on_checked)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)
        self.progress.watch(job)
        self.compare_button.setEnabled(False)

    def _on_checked(self, check: object) -> None:
        assert isinstance(check, HistoryCheck)
        self._check = check
        self.compare_button.setEnabled(True)
        head, today = check.head, self._context.today()
        if check.is_whole:
            at = format_moment(head.at, today) if head.at else ""
            second = self.tr("The last one: {at}. Seal: {seal}").format(at=at, seal=head.short)
            words = self.tr("The history is whole: %n entry(s).", "", head.count)
            self._result(words, second, "green")
        elif check.is_cut:
            self._result(
                self.tr("The newest entries of the history are missing."),
                self.tr("The last one left has number {number}. Bring back a copy that was made "
                        "later, and keep this file.").format(number=head.last_id), "red",
            )  # fmt: skip
        elif check.is_explained:
            lost = sum(last - first + 1 for first, last in check.gaps)
            self._result(
                self.tr("%n entry(s) were lost when the file was damaged.", "", lost),
                self.tr("The rescue of the file said so at once. Everything else is as it was "
                        "written. Seal: {seal}").format(seal=head.short), "amber",
            )  # fmt: skip
        else:
            at = format_moment(check.broken_at, today) if check.broken_at else ""
            self._result(
                self.tr("The history was changed from entry {number} on.").format(
                    number=check.broken_id
                ),
                self.tr("Its date is {at}. What stands before it is as it was written. Keep this "
                        "file and compare it with an older copy.").format(at=at), "red",
            )  # fmt: skip

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self._result(describe(error).what, describe(error).next_step, "red")

    def _on_over(self) -> None:
        self._job = None
        self.progress.hide()

    def _result(self, text: str, second: str, tone: str) -> None:
        self._tell(self.outcome, text, second, tone)

    def _answer(self, text: str, second: str, tone: str) -> None:
        self._tell(self.answer, text, second, tone)

    def _tell(self, strip: Strip, text: str, second: str, tone: str) -> None:
        strip.set_text(text, second, tone)  # type: ignore[arg-type]
        strip.show()
        if self.isVisible():
            self.resize(self.width(), self.sizeHint().height())
