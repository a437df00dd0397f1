"""One dialog at a time."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog


class DialogSlot(QObject):
    """Holds the dialog that is open; it is gone for good once it is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: QDialog | None = None

    def show(self, dialog: QDialog) -> None:
        """Open a dialog; while another one is open it is thrown away (a double click)."""
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
