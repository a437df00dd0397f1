"""The right side of the start screen: files opened before, and the other ways to begin."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.services.places import looks_missing
from kisdesk.services.preferences import RecentFile
from kisdesk.ui.dates import format_moment
from kisdesk.ui.icons import draw_icon, icon
from kisdesk.ui.start.action_row import ActionRow
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.paint import draw_text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.row_delegate import AnyIndex, RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

_MISSING_ICON = "circle-help"


class FileDelegate(RowDelegate):
    """Files not in their place stand in grey."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        if row.icon != _MISSING_ICON:
            super().paint_row(painter, rect, row, index)
            return
        draw_icon(painter, rect.x() + 12, rect.center().y() - 9, row.icon, "text3", 18)
        line = QRectF(rect.x() + 44, rect.y() + 7, rect.width() - 56, 20)
        draw_text(painter, line, row.title, 13, 600, "text3")
        draw_text(painter, line.translated(0, 19), row.second, 12, 400, "text3")


class FileList(RowList):
    """As high as its rows while there is room."""

    def sizeHint(self) -> QSize:
        return QSize(320, self.rows.rowCount() * Space.TWO_LINES + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.rows.rowCount(), 2) * Space.TWO_LINES)


class FilesPanel(Panel):
    """Keys of the list are paths. It acts on nothing itself."""

    file_chosen = Signal(object)
    """The path of the row that became current."""
    file_activated = Signal(object)
    forget_requested = Signal(object)
    open_requested = Signal()
    new_requested = Signal()
    practice_requested = Signal(bool)
    """Whether to begin anew with a fresh practice file."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("window", "l", parent=parent)
        self._today = today
        self._missing: frozenset[Path] = frozenset()
        self.heading = Text(self.tr("Recent files"), "strong", tone="text2")
        self.recent_list = FileList(
            self._present,
            name=self.tr("Recent files"),
            delegate=FileDelegate(inset=12, hairlines=False),
        )
        self.recent_list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.empty_label = Text(
            self.tr("Files you open will be listed here."), "secondary", tone="text3"
        )
        self.open_row = ActionRow(
            self.tr("Open another file…"), self.tr("from the disk or from a stick"), "folder-open"
        )
        self.new_row = ActionRow(
            self.tr("Start a new club file…"), self.tr("takes about 3 minutes"), "file-plus-2"
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
            self.open_row, self.new_row, 12,
            columns(self.practice_row, self.anew_button, gap=4), None,
            margins=(Space.SECTION, 16, Space.SECTION, 16), parent=self,
        )  # fmt: skip
        self.recent_list.row_selected.connect(self._on_selected)
        self.recent_list.row_activated.connect(self.file_activated)
        self.recent_list.menu_requested.connect(self._on_menu)
        self.open_row.clicked.connect(self.open_requested)
        self.new_row.clicked.connect(self.new_requested)
        self.practice_row.clicked.connect(self._on_practice)
        self.anew_button.clicked.connect(self._on_anew)

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show these files, the one that was current still current."""
        self._missing = frozenset(one.path for one in files if looks_missing(one.path))
        self.recent_list.set_rows(list(files))
        self.recent_list.setVisible(bool(files))
        self.empty_label.setVisible(not files)
        self.recent_list.updateGeometry()

    def is_missing(self, path: Path) -> bool:
        """Whether the file was not in its place when the list was shown."""
        return path in self._missing

    def select(self, path: Path) -> None:
        """Make the row of a file current without telling; none if it is not listed."""
        self.recent_list.blockSignals(True)
        if not self.recent_list.select_key(path):
            self.recent_list.setCurrentIndex(QModelIndex())
        self.recent_list.blockSignals(False)

    def _present(self, row: object) -> ListRow:
        assert isinstance(row, RecentFile)
        name = row.club_name or row.path.stem
        if row.path in self._missing:
            second = self.tr("not in its place now  ·  {path}").format(path=row.path)
            return ListRow(row.path, name, second, icon=_MISSING_ICON, icon_tone="text3")
        when = format_moment(row.opened_at.astimezone(), self._today)
        return ListRow(
            row.path,
            name,
            f"{when}  ·  {row.path}",
            icon="flask-conical" if row.is_sample else "lock",
            icon_tone="social" if row.is_sample else "text2",
        )

    def _on_practice(self) -> None:
        self.practice_requested.emit(False)

    def _on_anew(self) -> None:
        self.practice_requested.emit(True)

    def _on_selected(self, path: object) -> None:
        if path is not None:
            self.file_chosen.emit(path)

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
