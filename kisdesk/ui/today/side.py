"""The right side of the tab: how the file is kept safe, and the club in six figures."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kisdesk.services.session import FileStatus
from kisdesk.ui.dates import format_moment
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, columns, rows

WIDTH = 372
FIGURES = (
    "active", "running_contracts", "candidates", "waiting", "drafts", "finished_this_year",
)  # fmt: skip


class TodaySide(Panel):
    """Backup card above, six figures below."""

    def __init__(self) -> None:
        super().__init__("window", "l")
        self.setFixedWidth(WIDTH)
        self.backup = BackupCard()
        self.figures = ClubFigures()
        rows(
            self.backup, Space.SECTION + 4, self.figures, None,
            margins=(Space.SECTION, 28, Space.SECTION, Space.PANEL), parent=self,
        )  # fmt: skip


class BackupCard(Panel):
    """Says honestly when a copy was last made and checked, and makes the next one."""

    backup_requested = Signal()

    def __init__(self) -> None:
        super().__init__("surface", card=True)
        self._path = Path()
        self.icon = IconLabel("shield-alert", "amber", 18)
        self.title = Text("", "strong", wrap=True)
        self.text = Text("", "secondary", wrap=True)
        self.backup_button = Button(self.tr("Make a copy…"), icon="hard-drive")
        self.backup_button.clicked.connect(self.backup_requested)
        self.folder_button = Button(self.tr("Open the file's folder"), "link")
        self.folder_button.clicked.connect(self._on_folder)
        head = columns(self.icon, (self.title, 1), gap=10, top=True)
        rows(
            head, 6, self.text, 12, columns(self.backup_button, 14, self.folder_button, None),
            margins=(16, 15, 16, 15), parent=self,
        )  # fmt: skip

    def show_status(self, status: FileStatus, today: date) -> None:
        """Show the state of the copies."""
        self._path = status.path
        if status.last_backup_at is None:
            self.icon.set_icon("shield-alert", "amber")
            self.title.setText(self.tr("No verified copy has been made yet"))
        else:
            self.icon.set_icon("shield-check", "green")
            moment = format_moment(status.last_backup_at, today)
            self.title.setText(self.tr("Copy verified {moment}").format(moment=moment))
        how = self.tr(
            "A copy of the file {file} on a stick, encrypted as the file is. It counts once it was "
            "read back and opened."
        )
        self.text.setText(how.format(file=status.path.name))
        self.folder_button.setToolTip(str(status.path.parent))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


class ClubFigures(QWidget):
    """Six numbers, two in a row."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(self.tr("The club in figures"), "heading")
        self._numbers: dict[str, Text] = {}
        self._captions: dict[str, Text] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for place, key in enumerate(FIGURES):
            number = self._numbers[key] = Text("", "title20", selectable=True)
            caption = self._captions[key] = Text("", "secondary", wrap=True)
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(number)
            cell.addWidget(caption)
            grid.addLayout(cell, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        rows(self.title, 12, grid, parent=self)

    def show_figures(self, figures: Mapping[str, int], year: int) -> None:
        """Show the six numbers; captions follow the number's plural."""
        for key in FIGURES:
            number = figures[key]
            caption = _caption(key, number).format(year=year)
            self._numbers[key].setText(str(number))
            self._numbers[key].setAccessibleName(f"{number} {caption}")
            self._captions[key].setText(caption)

    def texts(self) -> list[str]:
        """Number and caption of each, as shown."""
        return [f"{self._numbers[key].text()} {self._captions[key].text()}" for key in FIGURES]


def _caption(key: str, number: int) -> str:
    tr = QCoreApplication.translate
    if key == "active":
        return tr("today", "people take part", "", number)
    if key == "running_contracts":
        return tr("today", "contracts running", "", number)
    if key == "candidates":
        return tr("today", "people apply", "", number)
    if key == "waiting":
        return tr("today", "people wait for a place", "", number)
    if key == "drafts":
        return tr("today", "drafts of contracts", "", number)
    return tr("today", "people finished in {year}", "", number)
