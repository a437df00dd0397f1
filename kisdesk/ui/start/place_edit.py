"""The place of a new file: a path that may be typed, and a way to point at it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.services.places import SUFFIX
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns


class PlaceEdit(QWidget):
    """Its value is a path, or None. ``is_own`` says whether a person chose it."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_own = False
        self.file_dialog: QFileDialog | None = None
        self.edit = LineEdit()
        self.edit.setAccessibleName(self.tr("File"))
        self.button = Button(self.tr("Choose the place…"), icon="folder-open")
        columns((self.edit, 1), self.button, gap=8, parent=self)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.textChanged.connect(self._on_changed)
        self.button.clicked.connect(self.choose)

    def value(self) -> Path | None:
        """The path typed or pointed at."""
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    def set_value(self, value: object) -> None:
        """Show a path."""
        self.edit.set_value(value)

    def choose(self) -> None:
        """Ask for the place in the system's own window."""
        dialog = QFileDialog(self.window(), self.tr("Where should the club file lie?"))
        dialog.setNameFilters([self.tr("Club files (*.kis)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # never overwritten anyway
        value = self.value()
        if value is not None:
            dialog.setDirectory(str(value.parent))
            dialog.selectFile(value.name)
        dialog.fileSelected.connect(self._on_selected)
        self.file_dialog = dialog
        dialog.open()

    def _on_selected(self, name: str) -> None:
        self.is_own = True
        self.edit.set_value(str(Path(name)))

    def _on_edited(self) -> None:
        self.is_own = True

    def _on_changed(self) -> None:
        self.value_changed.emit(self.value())
