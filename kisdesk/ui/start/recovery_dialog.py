"""Opening a file with the key of the recovery sheet, and a new password at once."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import Problem, UserError
from kisdesk.progress import Progress
from kisdesk.services import preferences
from kisdesk.services.errors import FileInUseError, WeakPasswordError, WrongRecoveryKeyError
from kisdesk.services.passwords import SHORTEST
from kisdesk.services.recovery import GROUP_COUNT
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job, Work
from kisdesk.ui.settings.live_check import LiveCheck
from kisdesk.ui.settings.new_password import NewPassword
from kisdesk.ui.start.recovery_key_edit import RecoveryKeyEdit
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.form_body import FormBody
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.progress_bar import ProgressBar
from kisdesk.ui.widgets.strip import Strip

LABEL_WIDTH = 168
EDITOR_WIDTH = 264
HEIGHT = 500


class RecoveryDialog(BaseDialog):
    """First the key, then who it is and a new password. ``opened`` carries the Session.

    With ``workers`` the file was opened by its key before, and only the second part is left.
    """

    opened = Signal(object)

    def __init__(
        self,
        path: Path,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        workers: Sequence[WorkerRow] = (),
    ) -> None:
        super().__init__("", "", parent, width=680)
        self.setWindowTitle(self.tr("Recovery key"))
        self._path, self._context = path, context
        self._job: Job | None = None
        self._is_unlocked = False
        self._names: dict[str, str] = {}
        self.key_edit = RecoveryKeyEdit()
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        self.form = FormBody(label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH)
        self.worker_choice = ChoiceBox(allow_empty=False)
        self.form.add_field("worker", self.tr("Who are you?"), self.worker_choice)
        self.password = NewPassword(
            self.form, context, self._own_words,
            label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH,
        )  # fmt: skip
        self.live = LiveCheck(self.form, self.password.check)
        self.password.judged.connect(self.live.recheck)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._key_page())
        second = QWidget()
        rows(self.form, None, parent=second)
        self.pages.addWidget(second)
        self.busy_bar = ProgressBar(self.tr("Opening the file"))
        policy = self.busy_bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy_bar.setSizePolicy(policy)
        self.busy_bar.hide()
        self.body.addWidget(self.pages)
        self.body.addWidget(self.message)
        self.body.addWidget(self.busy_bar)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.next_button = self.add_button(Button("", "primary"))
        self.next_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self.go_on)
        self.key_edit.changed.connect(self.message.hide)
        if workers:
            self._on_unlocked(list(workers))
        self._show_page()
        self.resize(680, min(HEIGHT, self.screen().availableGeometry().height() - 48))

    def go_on(self) -> None:
        """Open with the key, or set the password: whichever is shown."""
        if self._job is not None:
            return
        if self._is_unlocked:
            if self.live.try_now():
                self._set_password()
            return
        wrong = self.key_edit.wrong_groups()
        if wrong:
            self._show_wrong_group(wrong[0])
        else:
            self._unlock()

    def reject(self) -> None:
        """Close; a file opened by the key closes too, its passwords unchanged."""
        if self._job is not None:
            return
        if self._is_unlocked:
            from kisdesk.services import session

            session.close_file()
        super().reject()

    def _key_page(self) -> QWidget:
        page = QWidget()
        rows(
            self.key_edit, 14,
            Text(
                self.tr(
                    "Capital or small letters do not matter. A scanned or pasted key may go into "
                    "the first field."
                ),
                "hint", wrap=True,
            ),
            None,
            parent=page,
        )  # fmt: skip
        return page

    def _show_page(self) -> None:
        self.pages.setCurrentIndex(int(self._is_unlocked))
        self.message.hide()
        if self._is_unlocked:
            self.set_title(
                self.tr("The key is right. Set a new password"),
                self.tr("The sheet stays valid. Seal it again."),
            )
            self.next_button.setText(self.tr("Set the password and open"))
            self.password.first.setFocus()
        else:
            self.set_title(
                self.tr("Copy the key from the recovery sheet"),
                self.tr("13 groups of five characters. A mistake is shown beside its group."),
            )
            self.next_button.setText(self.tr("Open the file"))
            self.key_edit.setFocus()

    def _show_wrong_group(self, place: int) -> None:
        if self.key_edit.filled_count() < GROUP_COUNT and not self.key_edit.edits[place].text():
            self.message.set_text(
                self.tr("Group {number} is still empty.").format(number=place + 1)
            )
        else:
            words = describe(WrongRecoveryKeyError(place))
            self.message.set_text(words.what, words.next_step)
        self.key_edit.show_wrong(place)
        self.message.show()

    def _unlock(self) -> None:
        path, key = self._path, self.key_edit.text()

        def work(_: Progress) -> object:
            from kisdesk.services import session
            from kisdesk.services.workers import list_workers

            session.unlock_with_recovery_key(path, key)
            return list_workers()

        self._start(work).succeeded.connect(self._on_unlocked)

    def _on_unlocked(self, workers: object) -> None:
        assert isinstance(workers, list)
        self._names = {str(worker.id): worker.name for worker in workers}
        self.worker_choice.set_choices(list(self._names.items()))
        self._is_unlocked = True
        self._show_page()

    def _set_password(self) -> None:
        worker_id, password = int(self.worker_choice.value() or 0), self.password.text()

        def work(_: Progress) -> object:
            from kisdesk.services import session

            opened = session.set_password_after_recovery(worker_id, password)
            with suppress(UserError):  # the list of recent files is a convenience
                preferences.remember_file(opened)
            return opened

        self._start(work).succeeded.connect(self._on_password_set)

    def _on_password_set(self, session: object) -> None:
        super().accept()
        self.opened.emit(session)

    def accept(self) -> None:
        """Enter goes on."""
        self.go_on()

    def _start(self, work: Work) -> Job:
        self._job = self._context.jobs.start(work)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_over)
        self.busy_bar.show()
        self.next_button.setEnabled(False)
        return self._job

    def _on_over(self) -> None:
        self._job = None
        self.busy_bar.hide()
        self.next_button.setEnabled(True)

    def _on_failed(self, error: object) -> None:
        match error:
            case WrongRecoveryKeyError(group=int(place)):
                self._show_wrong_group(place)
                return
            case WeakPasswordError(code=code):
                problem = Problem("password", f"password_{code}", {"least": SHORTEST})
                self.live.show([problem])
                return
            case FileInUseError() | UserError():
                words = describe(error)
                self.message.set_text(words.what, f"{words.safe} {words.next_step}".strip())
                self.message.show()
            case BaseException():
                raise error

    def _own_words(self) -> list[str]:
        return [self._names.get(self.worker_choice.value() or "", "")]
