"""Going back to a copy: which one, what opens it, what would be undone, and it is done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import session as sessions
from kisdesk.services.copy_comparing import Comparison, compare_with_target, is_of_another_office
from kisdesk.services.errors import WrongPasswordError, WrongRecoveryKeyError
from kisdesk.services.restoring import CopyReport, RestoreResult, examine_copy, restore_copy
from kisdesk.ui.backups.icon_lines import IconLines
from kisdesk.ui.backups.restore.compare_page import ComparePage
from kisdesk.ui.backups.restore.copies_page import CopiesPage
from kisdesk.ui.backups.restore.key_page import KeyPage
from kisdesk.ui.backups.restore.words import copy_row
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.backups.words import counts_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job, Work
from kisdesk.ui.start.step_bar import StepBar
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.panel import rows

WIDTH = 760
HEIGHT = 600
COPY, KEY, COMPARE, DONE = range(4)


class RestoreWizard(BaseDialog):
    """``restored`` carries a RestoreResult: its file is open and is to be worked with.

    ``target`` is the file to be replaced; it may be open, closed, damaged or missing. Without one
    the person says where the file shall lie.
    """

    restored = Signal(object)

    def __init__(
        self,
        context: UiContext,
        watch: VolumeWatch,
        target: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent, width=WIDTH)
        self.setWindowTitle(self.tr("Restore from a copy"))
        self._context, self._target = context, target
        self._job: Job | None = None
        self._report: CopyReport | None = None
        self._result: RestoreResult | None = None
        self._is_other = False
        self._step = COPY
        self.step_bar = StepBar(
            (self.tr("Copy"), self.tr("Password"), self.tr("Comparison"), self.tr("Done"))
        )
        self.copies = CopiesPage(context, watch, target)
        self.key = KeyPage()
        self.compare = ComparePage(context)
        self.done_lines = IconLines()
        self._pages: tuple[QWidget, ...] = (self.copies, self.key, self.compare, self.done_lines)
        holder = QWidget()
        rows(*self._pages, parent=holder)
        self.body.addWidget(holder)
        layout = self._content.layout()
        assert layout is not None
        layout.insertWidget(0, self.step_bar)  # type: ignore[attr-defined]
        layout.insertSpacing(1, 16)  # type: ignore[attr-defined]
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.back_button = self.add_button(Button(self.tr("Back")))
        self.next_button = self.add_button(Button(self.tr("Next"), "primary"))
        self.next_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.copies.chosen.connect(self._on_chosen)
        self.copies.activated.connect(self.go_on)
        self.copies.failed.connect(self._on_failed)
        self.key.submitted.connect(self.go_on)
        self.compare.place_changed.connect(self._show_buttons)
        self._show_step(COPY)
        self.copies.look()
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - 16), min(HEIGHT, room.height() - 48))

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._step

    @property
    def place(self) -> Path | None:
        """Where the copy would be put."""
        if self._is_other or self._target is None:
            return self.compare.place_edit.value()
        return self._target

    def go_on(self) -> None:
        """To the next step: open and check the copy, put it in place, go to work."""
        if self._job is not None:
            return
        if self._step == COPY:
            self._leave_copies()
        elif self._step == KEY:
            if self.key.is_complete():
                self._examine()
        elif self._step == COMPARE:
            self._restore()
        else:
            self.accept()

    def go_back(self) -> None:
        """To the step before; what was typed stays."""
        if self._job is None and self._step in {KEY, COMPARE}:
            self._show_step(COPY if self._step == KEY or self._has_key() else KEY)

    def accept(self) -> None:
        """Go to work with what was restored."""
        if self._result is None:
            self.go_on()
            return
        super().accept()
        self.restored.emit(self._result)

    def reject(self) -> None:
        """Close; what runs is stopped first. After the swap, closing means going to work."""
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
        elif self._result is not None:
            self.accept()
        else:
            super().reject()

    # The steps ------------------------------------------------------------------------------

    def _has_key(self) -> bool:
        """Whether the program may have the key of the copy: that of the file that is open."""
        return sessions.is_open() and not self.key.needs_key

    def _leave_copies(self) -> None:
        path = self.copies.path()
        if path is None:
            self.copies.other_button.setFocus()
            return
        self._is_other = self._target is not None and is_of_another_office(path, self._target)
        open_here = sessions.is_open() and not self._is_other
        info = self.copies.info()
        if info is None:
            self.key.name_copy(path.name, str(path.parent))
        else:
            row = copy_row(info, self._context.today())
            self.key.name_copy(row.title, row.second)
        self.key.ask_for_key(needs_key=not open_here)
        self._show_step(KEY)
        if open_here:
            self._examine()

    def _examine(self) -> None:
        copy, target, is_other = self.copies.path(), self._target, self._is_other
        assert copy is not None
        password, sheet = self.key.password(), self.key.recovery_key()

        def work(progress: Progress) -> object:
            report = examine_copy(copy, password, recovery_key=sheet, progress=progress)
            if is_other or target is None or not report.can_be_restored:
                return report, Comparison(None)
            return report, compare_with_target(copy, target, password, recovery_key=sheet)

        job = self._start(work)
        self.key.set_busy(busy=True)
        self.key.progress.watch(job)
        job.succeeded.connect(self._on_examined)
        job.failed.connect(self._on_not_opened)

    def _on_examined(self, found: tuple[CopyReport, Comparison]) -> None:
        self._report, comparison = found
        self.compare.show_report(self._report, comparison, self._target, is_other=self._is_other)
        self._show_step(COMPARE)

    def _on_not_opened(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isinstance(error, WrongPasswordError) and not self.key.needs_key:
            self.key.ask_for_key(needs_key=True)
            self.key.say(self.tr("This copy has another key than the file."),
                         self.tr("Type the password that was valid when it was made."))  # fmt: skip
            return
        if isinstance(error, WrongRecoveryKeyError) and isinstance(error.group, int):
            self.key.key_edit.show_wrong(error.group)
        words = describe(error)
        self.key.say(words.what, f"{words.safe} {words.next_step}".strip())

    def _restore(self) -> None:
        copy, place = self.copies.path(), self.place
        if copy is None or place is None:
            self.compare.place_edit.setFocus()
            return
        password, sheet = self.key.password(), self.key.recovery_key()

        def work(progress: Progress) -> object:
            return restore_copy(copy, place, password, recovery_key=sheet, progress=progress)

        job = self._start(work)
        self.compare.set_busy(busy=True)
        self.compare.progress.watch(job)
        job.succeeded.connect(self._on_restored)
        job.failed.connect(self._on_failed)

    def _on_restored(self, result: object) -> None:
        assert isinstance(result, RestoreResult)
        self._result = result
        session = result.session
        report = result.report
        counts = counts_words(report.people, report.contracts)
        lines = [("shield-check", "green", str(session.path), counts)]
        if result.kept is not None:
            kept = self.tr("The file that was there before is kept as {name}, in the same folder.")
            lines.append(("history", "text2", kept.format(name=result.kept.name), ""))
        after = self.tr("Look through what was entered since the copy, and enter it again.")
        lines.append(("info", "text2", after, ""))
        if not session.worker.id:
            word = self.tr("The sheet opened it: next you give a worker a new password.")
            lines.append(("key-round", "text2", word, ""))
        self.done_lines.show_lines(lines)
        self._show_step(DONE)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = describe(error)
        self.compare.say(words.what, f"{words.safe} {words.next_step}".strip())

    # What is shown --------------------------------------------------------------------------

    def _start(self, work: Work) -> Job:
        job = self._job = self._context.jobs.start(work)
        job.finished.connect(self._on_over)
        self._show_buttons()
        return job

    def _on_over(self) -> None:
        self._job = None
        self.key.set_busy(busy=False)
        self.compare.set_busy(busy=False)
        self.cancel_button.setEnabled(True)
        self._show_buttons()
        if self._step == KEY:
            self.key.focus_first()

    def _on_chosen(self) -> None:
        self._show_buttons()

    def _show_step(self, step: int) -> None:
        self._step = step
        for place, page in enumerate(self._pages):
            page.setVisible(place == step)
        self.step_bar.set_current(step)
        self.scroll_area.verticalScrollBar().setValue(0)
        titles = (
            (
                self.tr("Which copy do you want to go back to?"),
                self.tr("Nothing is changed before you agree in the third step."),
            ),
            (self.tr("Open the copy and check it"), ""),
            (self.tr("What going back means"), ""),
            (self.tr("The copy is the club's file now"), ""),
        )
        self.set_title(*titles[step])
        self._show_buttons()
        if step == COPY:
            self.copies.focus_first()
        elif step == KEY:
            self.key.focus_first()
        else:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        step, busy = self._step, self._job is not None
        self.back_button.setVisible(step in {KEY, COMPARE})
        self.back_button.setEnabled(not busy)
        self.cancel_button.setVisible(step != DONE)
        texts = (
            self.tr("Next"),
            self.tr("Open and check"),
            self.tr("Put it beside") if self._is_other else self.tr("Restore this copy"),
            self.tr("Go to work"),
        )
        self.next_button.setText(texts[step])
        can_go = not busy
        if step == COPY:
            can_go = can_go and self.copies.path() is not None
        elif step == COMPARE:
            report = self._report
            can_go = can_go and report is not None and report.can_be_restored
            can_go = can_go and self.place is not None
        self.next_button.setEnabled(can_go)
