"""Where a copy may go: sticks that are in, remembered folders, and any other folder."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.services.copy_offers import CopyTarget, folder_target
from kisdesk.ui.backups.folder_edit import FolderEdit
from kisdesk.ui.backups.words import age_words, size_words
from kisdesk.ui.start.file_row import FileRow
from kisdesk.ui.widgets.labels import Text

_OTHER = Path()


class TargetList(QWidget):
    """Rows of which one is chosen; arrow keys go from one to the next. The last one is *another
    folder*, with a field for it below."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._targets: dict[str, CopyTarget] = {}
        self.rows: dict[str, FileRow] = {}
        self.empty_label = Text(
            self.tr("No stick is in. Put one in, or choose a folder."), "label", wrap=True
        )
        self.folder_edit = FolderEdit()
        self.other_row = FileRow(
            _OTHER, self.tr("Another folder"), self.tr("on this computer or another disk"),
            "folder-open", "text2", is_missing=False,
        )  # fmt: skip
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.empty_label)
        column.addLayout(self._row_column)
        column.addWidget(self.other_row)
        column.addWidget(self.folder_edit)
        self.folder_edit.setContentsMargins(44, 2, 0, 0)
        self.other_row.toggled.connect(self._on_toggled)
        self.folder_edit.value_changed.connect(self._on_folder)
        self._show_folder()

    def show_targets(self, targets: Sequence[CopyTarget]) -> None:
        """Show these; what was chosen stays chosen if it is still there, else the first one."""
        chosen = self._chosen_key()
        for row in self.rows.values():
            self._row_column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._targets = {target.key: target for target in targets}
        self.rows = {key: self._row(target) for key, target in self._targets.items()}
        for row in self.rows.values():
            self._row_column.addWidget(row)
            row.show()
        self.empty_label.setVisible(not any(t.path and t.is_stick for t in targets))
        here = [key for key, target in self._targets.items() if target.path is not None]
        if chosen in here:
            self.choose(chosen)
        elif not self.other_row.isChecked() or not self.folder_edit.value():
            self.choose(here[0] if here else "")
        self._on_toggled()

    def choose(self, key: str) -> None:
        """Make a row the chosen one; an empty key is *another folder*."""
        row = self.rows.get(key, self.other_row)
        row.setChecked(True)

    def chosen(self) -> CopyTarget | None:
        """Where the copy shall go; None while no folder is given or the stick is not in."""
        if self.other_row.isChecked():
            folder = self.folder_edit.value()
            return None if folder is None else folder_target(folder)
        target = self._targets.get(self._chosen_key())
        return None if target is None or target.path is None else target

    def focus_chosen(self) -> None:
        """Put the focus on the chosen row."""
        key = self._chosen_key()
        if key in self.rows:
            self.rows[key].setFocus()
        elif self.folder_edit.value() is None:
            self.folder_edit.button.setFocus()
        else:
            self.other_row.setFocus()

    def _chosen_key(self) -> str:
        return next((key for key, row in self.rows.items() if row.isChecked()), "")

    def _row(self, target: CopyTarget) -> FileRow:
        row = FileRow(
            target.path or _OTHER, self._title(target), self._second(target),
            "usb" if target.is_stick else "folder-open",
            "accent" if target.path is not None else "text3",
            is_missing=target.path is None, parent=self,
        )  # fmt: skip
        row.toggled.connect(self._on_toggled)
        return row

    def _title(self, target: CopyTarget) -> str:
        volume = target.volume
        if volume is None or str(volume.mount) == target.label:
            return target.label
        where = str(volume.mount).rstrip("\\/")
        return f"{target.label} ({where})" if len(where) <= 3 else target.label

    def _second(self, target: CopyTarget) -> str:
        parts = []
        if target.path is None:
            parts.append(self.tr("not put in now"))
        if target.place is None:
            parts.append(self.tr("a stick without copies yet"))
        if target.volume is not None:
            free = size_words(target.volume.free_bytes)
            if target.volume.is_read_only:
                parts.append(self.tr("can only be read"))
            else:
                parts.append(self.tr("{size} free").format(size=free))
        elif target.path is not None:
            parts.append(str(target.path))
        last = target.place.last_verified_at if target.place is not None else None
        if last is not None:
            age = age_words(last, self._today)
            parts.append(self.tr("last copy {when}").format(when=age))
        return "  ·  ".join(parts)

    def _show_folder(self) -> None:
        self.folder_edit.setVisible(self.other_row.isChecked())

    def _on_toggled(self) -> None:
        self._show_folder()
        self.changed.emit()

    def _on_folder(self) -> None:
        self.changed.emit()
