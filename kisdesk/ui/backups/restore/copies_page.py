"""The first step: the copies that can be reached now, and any other file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.services.known_copies import CopyInfo, CopyKind, copies_of
from kisdesk.ui.backups.restore.words import copy_row
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

_LIST_HEIGHT = 250
_LEAST_HEIGHT = 120
_AROUND_LIST = 440
"""What the rest of the wizard takes of a low screen."""


class CopiesPage(QWidget):
    """A list that fills itself, and again when a stick is put in."""

    chosen = Signal(object)
    """Another row is current: the path of its copy, or None."""
    activated = Signal()
    """Enter or a double click on a row."""
    failed = Signal(object)

    def __init__(self, context: UiContext, watch: VolumeWatch, target: Path | None) -> None:
        super().__init__()
        self._context, self._watch, self._target = context, watch, target
        self._copies: dict[Path, CopyInfo] = {}
        self._other: Path | None = None
        self._is_filling = False
        self._was_chosen = False
        self.file_dialog: QFileDialog | None = None
        self.list = RowList(
            self._present,
            name=self.tr("Copies"),
            ground="surface",
            delegate=RowDelegate(self, inset=16),
        )
        room = self.screen().availableGeometry().height() - _AROUND_LIST
        self.list.setMinimumHeight(max(_LEAST_HEIGHT, min(_LIST_HEIGHT, room)))
        self.state_label = Text(self.tr("Looking for copies…"), "label", wrap=True)
        self.other_button = Button(self.tr("Choose another file…"), icon="folder-open")
        self.other_label = Text("", "value", wrap=True)
        rows(
            (self.list, 1), self.state_label, 12,
            columns(self.other_button, (self.other_label, 1), gap=12),
            parent=self,
        )  # fmt: skip
        self.list.row_selected.connect(self._on_selected)
        self.list.row_activated.connect(self.activated)
        self.other_button.clicked.connect(self.choose_other)
        watch.changed.connect(self.look)
        self.list.hide()

    def look(self) -> None:
        """Find the copies in a job; a stick may be slow."""
        if self._target is None:
            self._show([])
            return
        target, volumes = self._target, self._watch.volumes
        job = self._context.jobs.start(lambda _: copies_of(target, volumes=volumes))
        job.succeeded.connect(self._show)
        job.failed.connect(self.failed)

    def path(self) -> Path | None:
        """The copy that is chosen."""
        if self._other is not None:
            return self._other
        key = self.list.current_key()
        return key if isinstance(key, Path) else None

    def info(self) -> CopyInfo | None:
        """What is known of it before it is opened."""
        path = self.path()
        return self._copies.get(path) if path is not None else None

    def choose_other(self) -> None:
        """Ask for a file in the system's own window."""
        dialog = QFileDialog(self.window(), self.tr("Choose the copy"))
        dialog.setNameFilters([self.tr("Club files (*.kis)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_other)
        self.file_dialog = dialog
        dialog.open()

    def focus_first(self) -> None:
        """Where keys go when the step is shown."""
        (self.list if self.list.isVisible() else self.other_button).setFocus()

    def _show(self, copies: Sequence[CopyInfo]) -> None:
        self._copies = {copy.path: copy for copy in copies}
        self._is_filling = True
        self.list.set_rows(list(copies))
        self.list.setVisible(bool(copies))
        if not self._was_chosen and self._other is None:
            self.list.select_place(self._best_place(copies))
        self._is_filling = False
        if copies:
            self.state_label.hide()
        else:
            self.state_label.show()
            self.state_label.setText(
                self.tr(
                    "No copy can be reached now. Put in the stick with the copies, or choose the "
                    "file yourself."
                )
            )
        if self.isVisible():
            self.focus_first()
        self.chosen.emit(self.path())

    @staticmethod
    def _best_place(copies: Sequence[CopyInfo]) -> int:
        """The newest copy; a file that was replaced by one is hardly what is looked for."""
        replaced = CopyKind.REPLACED
        return next((n for n, copy in enumerate(copies) if copy.kind is not replaced), 0)

    def _present(self, copy: object) -> ListRow:
        assert isinstance(copy, CopyInfo)
        return copy_row(copy, self._context.today())

    def _on_selected(self, key: object) -> None:
        if key is not None and not self._is_filling:
            self._was_chosen = True
            self._other = None
            self.other_label.setText("")
        self.chosen.emit(self.path())

    def _on_other(self, name: str) -> None:
        self._other = Path(name)
        self.list.clearSelection()
        self.other_label.setText(self._other.name)
        self.chosen.emit(self._other)
