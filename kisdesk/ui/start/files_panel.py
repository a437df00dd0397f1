"""The right side of the start screen: files opened before, and the other ways to begin."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kisdesk.services.places import looks_missing
from kisdesk.services.preferences import RecentFile
from kisdesk.ui.dates import format_moment
from kisdesk.ui.icons import icon
from kisdesk.ui.start.action_row import ActionRow
from kisdesk.ui.start.file_row import FileRow
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows


class FileList(QScrollArea):
    """As high as its rows while there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setViewport(ground := QWidget())
        ground.setAutoFillBackground(False)

    def set_rows(self, made: list[FileRow]) -> None:
        """Show these rows instead."""
        self.rows = made
        column = QWidget()
        rows(*made, None, parent=column)
        self.setWidget(column)
        column.setAutoFillBackground(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(320, len(self.rows) * Space.TWO_LINES + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(len(self.rows), 2) * Space.TWO_LINES)


class FilesPanel(Panel):
    """What was opened before and the ways to begin. It acts on nothing itself."""

    file_chosen = Signal(object)
    """The path of the row that was clicked or gone to."""
    forget_requested = Signal(object)
    open_requested = Signal()
    new_requested = Signal()
    restore_requested = Signal()
    practice_requested = Signal(bool)
    """Whether to begin anew with a fresh practice file."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("window", "l", parent=parent)
        self._today = today
        self._missing: frozenset[Path] = frozenset()
        self.heading = Text(self.tr("Recent files"), "strong", tone="text2")
        self.recent_list = FileList(self.tr("Recent files"))
        self.empty_label = Text(
            self.tr("Files you open will be listed here."), "secondary", tone="text3"
        )
        self.open_row = ActionRow(
            self.tr("Open another file…"), self.tr("from the disk or from a stick"), "folder-open"
        )
        self.new_row = ActionRow(
            self.tr("Start a new club file…"), self.tr("takes about 3 minutes"), "file-plus-2"
        )
        self.restore_row = ActionRow(
            self.tr("Restore from a copy…"), self.tr("when the file is lost or damaged"), "history"
        )
        self.practice_row = ActionRow(
            self.tr("Sample data"),
            self.tr("invented people, nothing gets into reports"),
            "flask-conical",
            tone="social",
            pill=self.tr("FOR PRACTICE"),
            tinted=True,
        )
        self.anew_button = IconButton(
            "rotate-ccw", self.tr("Begin the practice anew"), size=40, icon_size=18
        )
        self.column = rows(
            self.heading, 8, self.empty_label, self.recent_list, 12, Rule(), 8,
            self.open_row, self.new_row, self.restore_row, 12,
            columns(self.practice_row, self.anew_button, gap=4), None,
            margins=(Space.SECTION, 16, Space.SECTION, 16), parent=self,
        )  # fmt: skip
        self.open_row.clicked.connect(self.open_requested)
        self.new_row.clicked.connect(self.new_requested)
        self.restore_row.clicked.connect(self.restore_requested)
        self.practice_row.clicked.connect(self._on_practice)
        self.anew_button.clicked.connect(self._on_anew)

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show these files, the one that was current still current."""
        self._missing = frozenset(one.path for one in files if looks_missing(one.path))
        current = next((row.path for row in self.recent_list.rows if row.isChecked()), None)
        self.recent_list.set_rows([self._row(one) for one in files])
        self.recent_list.setVisible(bool(files))
        self.empty_label.setVisible(not files)
        if current is not None:
            self.select(current)

    def is_missing(self, path: Path) -> bool:
        """Whether the file was not in its place when the list was shown."""
        return path in self._missing

    def select(self, path: Path) -> None:
        """Make the row of a file current without telling; none if it is not listed."""
        for row in self.recent_list.rows:
            row.setAutoExclusive(False)  # else the last checked one could not be unchecked
            row.setChecked(row.path == path)
            row.setAutoExclusive(True)

    def _row(self, file: RecentFile) -> FileRow:
        name = file.club_name or file.path.stem
        is_missing = file.path in self._missing
        if is_missing:
            second = self.tr("not in its place now  ·  {path}").format(path=file.path)
            look = ("circle-help", "text3")
        else:
            second = f"{format_moment(file.opened_at.astimezone(), self._today)}  ·  {file.path}"
            look = ("flask-conical", "social") if file.is_sample else ("lock", "text2")
        row = FileRow(file.path, name, second, *look, is_missing=is_missing)
        row.clicked.connect(self._on_clicked)
        row.menu_requested.connect(self._on_menu)
        return row

    def _on_practice(self) -> None:
        self.practice_requested.emit(False)

    def _on_anew(self) -> None:
        self.practice_requested.emit(True)

    def _on_clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, FileRow)
        self.file_chosen.emit(row.path)

    def _on_menu(self, path: object, place: QPoint) -> None:
        from PySide6.QtWidgets import QMenu  # the start has no menu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(icon("x"), self.tr("Take it off the list"))
        action.setData(path)
        action.triggered.connect(self._on_forget)
        menu.popup(place)

    def _on_forget(self) -> None:
        from PySide6.QtGui import QAction

        action = self.sender()
        assert isinstance(action, QAction)
        self.forget_requested.emit(action.data())
