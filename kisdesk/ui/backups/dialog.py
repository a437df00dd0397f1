"""Making a copy: choose the place, watch it being written and proven, read what was proven."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.backup_state import BackupState, backup_state
from kisdesk.services.backups import BackupRow
from kisdesk.services.copy_habits import StickWay, set_stick_way, stick_way
from kisdesk.services.copy_offers import CopyTarget, copy_to_target, list_targets
from kisdesk.ui.backups.copy_steps import CopySteps
from kisdesk.ui.backups.icon_lines import IconLines
from kisdesk.ui.backups.records import RecordPrinting, print_record
from kisdesk.ui.backups.target_list import TargetList
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.backups.words import describe_backup, size_words, state_words, verified_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox

WIDTH = 640


class BackupDialog(BaseDialog):
    """Open it with ``open()``. It stays until the result was read; Esc stops a running copy.

    ``folder`` is chosen at first, as one that was named before.
    """

    backup_made = Signal(object)
    """A BackupRow; the dialog still shows it."""

    def __init__(
        self,
        context: UiContext,
        watch: VolumeWatch,
        parent: QWidget | None = None,
        *,
        target_key: str = "",
    ) -> None:
        super().__init__(self.tr("Make a copy"), "", parent, width=WIDTH)
        self._context, self._watch = context, watch
        self._job: Job | None = None
        self._is_leaving = False
        self._row: BackupRow | None = None
        self.printing: RecordPrinting | None = None
        self._wanted_key = target_key
        self._state: BackupState | None = None
        self.targets = TargetList(context.today())
        self.remember_box = CheckBox(self.tr("Remember this place for the next copies"))
        self.automatic_box = CheckBox(
            self.tr("Make a copy by itself whenever this stick is put in")
        )
        self.steps = CopySteps()
        self.outcome = IconLines()
        self.outcome.setContentsMargins(0, 0, 0, 8)
        self._parts = (
            self.outcome, self.targets, self.remember_box, self.automatic_box, self.steps,
        )  # fmt: skip
        for widget in self._parts:
            self.body.addWidget(widget)
        self.body.setSpacing(6)
        self.folder_button = self.set_rare_action(self.tr("Show in the folder"))
        self.record_button = self.add_button(Button(self.tr("Print the record…"), icon="printer"))
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.start_button = self.add_button(Button(self.tr("Make a copy"), "primary"))
        self.targets.changed.connect(self._on_target)
        self.rare_action_triggered.connect(self._on_open_folder)
        self.record_button.clicked.connect(self._on_record)
        self.cancel_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.start)
        watch.changed.connect(self._look)
        self.remember_box.setChecked(True)
        self._show_choice()
        self._look()

    def start(self) -> None:
        """Make the copy in a job; after it was made the button closes the dialog."""
        if self._row is not None:
            self.accept()
            return
        target = self.targets.chosen()
        if self._job is not None:
            return
        if target is None:
            self.targets.folder_edit.setFocus()
            return
        self._keep_way(target)
        remember = self.remember_box.isVisible() and self.remember_box.isChecked()
        volumes = self._watch.volumes

        def work(progress: Progress) -> object:
            return copy_to_target(target, remember=remember, volumes=volumes, progress=progress)

        job = self._job = self._context.jobs.start(work)
        self.set_title(
            self.tr("Copying and checking"),
            self.tr("Please do not pull the stick out.") if target.is_stick else "",
        )
        self.steps.watch(job)
        self._show_only(self.steps)
        self.start_button.hide()
        self.cancel_button.setText(self.tr("Stop"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def reject(self) -> None:
        """Close; a running copy is stopped first and leaves nothing behind."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = True
        self.steps.progress.cancel()
        self.cancel_button.setEnabled(False)

    def _look(self) -> None:
        """Find out in a job where a copy may go; slow disks hold nobody up."""
        if self._job is not None or self._row is not None:
            return
        volumes, today = self._watch.volumes, self._context.today()
        job = self._context.jobs.start(lambda _: (list_targets(volumes), backup_state(today)))
        job.succeeded.connect(self._on_looked)
        job.failed.connect(self._on_failed)

    def _on_looked(self, found: tuple[Sequence[CopyTarget], BackupState]) -> None:
        if self._job is not None or self._row is not None:
            return
        targets, self._state = found
        is_first = not self.targets.rows
        self.targets.show_targets(targets)
        if self._wanted_key and any(target.key == self._wanted_key for target in targets):
            self.targets.choose(self._wanted_key)
            self._wanted_key = ""
        self._show_choice()
        if is_first:
            chosen = self.targets.chosen()
            if chosen is None:
                self.targets.focus_chosen()
            else:
                self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_target(self) -> None:
        target = self.targets.chosen()
        self.start_button.setEnabled(target is not None)
        if self._job is None and self._row is None:
            self._show_boxes(target)
            self._fit()

    def _show_boxes(self, target: CopyTarget | None) -> None:
        volume = target.volume if target is not None else None
        can_be_known = target is not None and (volume is None or bool(volume.volume_id))
        self.remember_box.setVisible(can_be_known and target is not None and target.place is None)
        self.automatic_box.setVisible(volume is not None and bool(volume.volume_id))
        if volume is not None:
            self.automatic_box.setChecked(stick_way(volume.volume_id) is StickWay.BY_ITSELF)

    def _keep_way(self, target: CopyTarget) -> None:
        if target.volume is None or not target.volume.volume_id:
            return
        by_itself = self.automatic_box.isChecked() and (
            target.place is not None or self.remember_box.isChecked()
        )
        way = StickWay.BY_ITSELF if by_itself else StickWay.ASK
        set_stick_way(target.volume.volume_id, way)

    def _show_choice(self) -> None:
        words = ""
        if self._state is not None:
            words = state_words(self._state, self._context.today())
            words = f"{words[:1].upper()}{words[1:]}."
        self.set_title(self.tr("Where should the copy go?"), words)
        self.start_button.setText(self.tr("Make a copy"))
        self.start_button.show()
        self.cancel_button.setText(self.tr("Cancel"))
        self._show_only(self.targets)
        self._on_target()

    def _show_only(self, *shown: QWidget) -> None:
        for widget in self._parts:
            widget.setVisible(widget in shown)
        self.folder_button.setVisible(self._row is not None)
        self.record_button.setVisible(self._row is not None and self._row.id > 0)
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():  # before that it opens as large as its content asks
            self.fit_content()

    def _on_made(self, row: object) -> None:
        assert isinstance(row, BackupRow)
        self._row = row
        self.set_title(self.tr("The copy is made and verified"), verified_words(row))
        lines = [("shield-check", "green", str(row.path), size_words(row.size))]
        if row.volume_id:
            out = self.tr("The stick may be pulled out and locked away in the cupboard.")
            lines.append(("usb", "text2", out, ""))
        words = self.tr("Encrypted, with the same passwords as the file.")
        lines.append(("lock", "text2", words, ""))
        self.outcome.show_lines(lines)
        self.start_button.setText(self.tr("Close"))
        self.backup_made.emit(row)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = describe_backup(error)
        self.set_title(self.tr("The copy was not made"), words.what)
        lines = [("shield-check", "green", words.safe, "")] if words.safe else []
        if words.next_step:
            lines.append(("arrow-right", "text2", words.next_step, ""))
        self.outcome.show_lines(lines)
        self.start_button.setText(self.tr("Try again"))
        self.cancel_button.setText(self.tr("Close"))
        self._is_leaving = False

    def _on_finished(self) -> None:
        self._job = None
        self.cancel_button.setEnabled(True)
        self.start_button.show()
        if self._row is not None:
            self._is_leaving = False
            self.cancel_button.hide()
            self._show_only(self.outcome)
        elif self._is_leaving:
            super().reject()
            return
        elif self.outcome.count:
            self._show_only(self.outcome, self.targets)
            self._show_boxes(self.targets.chosen())
            self._fit()
        else:
            self._show_choice()
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_folder(self) -> None:
        if self._row is not None:
            folder: Path = self._row.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_record(self) -> None:
        if self._row is not None:
            self.printing = print_record(self._context, self._row, self)
