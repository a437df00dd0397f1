"""The folder for copies: a path that may be typed, and a way to point at it."""

from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.ui.start.place_edit import PlaceEdit


class FolderEdit(PlaceEdit):
    """Its value is the path of a folder, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit.setAccessibleName(self.tr("Folder for the copy"))
        self.button.setText(self.tr("Choose the folder…"))

    def choose(self) -> None:
        """Ask for the folder in the system's own window."""
        dialog = QFileDialog(self.window(), self.tr("Where should the copy lie?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        value = self.value()
        if value is not None and value.is_dir():
            dialog.setDirectory(str(value))
        dialog.fileSelected.connect(self._on_selected)
        self.file_dialog = dialog
        dialog.open()
