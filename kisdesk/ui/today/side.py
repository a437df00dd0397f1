"""The right side of the tab: how the file is kept safe, and the club in six figures."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kisdesk.services.backup_state import BackupLevel, BackupState
from kisdesk.ui.backups.words import age_words, counts_words, level_words, state_look
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
    drill_requested = Signal()

    def __init__(self) -> None:
        super().__init__("surface", card=True)
        self._path = Path()
        self.icon = IconLabel("shield-alert", "amber", 18)
        self.title = Text("", "strong", wrap=True)
        self.text = Text("", "secondary", wrap=True)
        self.drill_icon = IconLabel("rotate-ccw", "text2")
        self.drill_label = Text("", "secondary", wrap=True)
        self.drill_button = Button(self.tr("Try it out…"), "link")
        self.drill_button.clicked.connect(self.drill_requested)
        self.backup_button = Button(self.tr("Make a copy…"), icon="hard-drive")
        self.backup_button.clicked.connect(self.backup_requested)
        self.folder_button = Button(self.tr("Open the file's folder"), "link")
        self.folder_button.clicked.connect(self._on_folder)
        head = columns(self.icon, (self.title, 1), gap=10, top=True)
        self.drill_row = QWidget()
        columns(
            self.drill_icon, (self.drill_label, 1), self.drill_button, gap=10, parent=self.drill_row
        )
        self.drill_row.hide()
        rows(
            head, 6, self.text, 12, columns(self.backup_button, 14, self.folder_button, None),
            10, self.drill_row,
            margins=(16, 15, 16, 15), parent=self,
        )  # fmt: skip

    def show_state(
        self, state: BackupState, path: Path, today: date, *, is_sample: bool = False
    ) -> None:
        """Show the state of the copies of this file."""
        self._path = path
        self.icon.set_icon(*state_look(state, is_sample=is_sample))
        last = state.last
        if last is None:
            self.title.setText(self.tr("No verified copy has been made yet"))
            how = self.tr(
                "A copy of the file {file} on a stick, encrypted as the file is. It counts once it "
                "was read back and opened."
            )
            self.text.setText(how.format(file=path.name))
        else:
            when = age_words(last.made_at, today)
            self.title.setText(self.tr("Copy verified {when}").format(when=when))
            counts = counts_words(last.people, last.contracts)
            parts = [p for p in (state.place_label, counts) if p]
            if state.level is not BackupLevel.GREEN:
                parts.append(level_words(state))
            self.text.setText("\n".join(parts))
        self._show_drill(state, today)
        self.folder_button.setToolTip(str(path.parent))

    def _show_drill(self, state: BackupState, today: date) -> None:
        drill = state.drill
        self.drill_row.setVisible(drill.last is not None or drill.is_due)
        self.drill_button.setVisible(drill.is_due)
        self.drill_icon.set_icon("rotate-ccw", "amber" if drill.is_due else "text2")
        if drill.last is None:
            self.drill_label.setText(self.tr("No copy has been tried out yet."))
            return
        when = age_words(drill.last.tested_at, today)
        words = (
            self.tr("Test restore {when}: it restores.")
            if drill.last.is_passed
            else self.tr("Test restore {when}: it failed.")
        )
        self.drill_label.setText(words.format(when=when))

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
