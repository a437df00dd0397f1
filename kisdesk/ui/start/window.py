"""The start screen. It needs little more than Qt; what only a click needs is loaded by it."""

from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from kisdesk import __version__
from kisdesk.errors import UserError
from kisdesk.services import preferences
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    FileMissingError,
    WrongPasswordError,
)
from kisdesk.services.places import is_on_network_share
from kisdesk.services.practice import practice_path
from kisdesk.services.preferences import RecentFile
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date, format_moment
from kisdesk.ui.jobs import Job
from kisdesk.ui.start.files_panel import FilesPanel
from kisdesk.ui.start.opening import Opening
from kisdesk.ui.start.places import documents_folder, dropped_file
from kisdesk.ui.start.unlock_panel import UnlockPanel
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.app_mark import AppMark
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, columns, rows

if TYPE_CHECKING:
    from kisdesk.ui.start.damaged_file import DamagedFileHelp
    from kisdesk.ui.start.welcome_panel import WelcomePanel

CONTENT_WIDTH = 400
FILES_WIDTH = 560
NARROW_FILES_WIDTH = 380
NARROW_BELOW = 1200
USUAL_HEIGHT = 500
"""What the screen shows as a rule; what comes on top of it, a message, moves nothing else."""
LEAST_TOP = 20
HEAD_GAP = 36


class StartWindow(QWidget):
    """Unlocks a file. ``opened`` carries the Session; ``closed`` says the person had enough."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._path: Path | None = None
        self._help: QWidget | None = None
        self._is_header_lost = False
        self.setObjectName("start_window")
        self.setWindowTitle("KisDesk")
        self.setMinimumSize(720, 440)
        self.setAcceptDrops(True)
        self.opening = Opening(context, self)
        self.practice = Opening(context, self)
        self._lay_out()
        self._connect()
        self.show_recent_files()
        self.resize(1366, 696)

    @property
    def path(self) -> Path | None:
        """The file that was chosen."""
        return self._path

    @cached_property
    def welcome_panel(self) -> "WelcomePanel":
        """What is shown before the first file; made only then."""
        from kisdesk.ui.start.welcome_panel import WelcomePanel

        panel = WelcomePanel()
        panel.new_requested.connect(self.start_new_file)
        panel.open_requested.connect(self.open_other_file)
        self.pages.addWidget(panel)
        return panel

    def show_recent_files(self) -> None:
        """Read the list of files again; choose the newest one if none was chosen yet."""
        files = self._recent()
        self.files_panel.show_files(files)
        self.files_panel.anew_button.setVisible(practice_path().exists())
        if self._path is None and files:
            here = [one.path for one in files if not self.files_panel.is_missing(one.path)]
            self.choose_file((here or [files[0].path])[0])
        elif self._path is None:
            self.pages.setCurrentWidget(self.welcome_panel)
        else:
            self.files_panel.select(self._path)

    def choose_file(self, path: Path) -> None:
        """Make a file the one to be unlocked and ask for its password."""
        if self.opening.is_running:
            return
        path = Path(path).absolute()
        self._path = path
        known = next((one for one in self._recent() if one.path == path), None)
        self.unlock_panel.show_file(
            path,
            (known.club_name if known else "") or path.stem,
            self._state_of(known),
            is_sample=known is not None and known.is_sample,
            on_network=is_on_network_share(path),
        )
        self.pages.setCurrentWidget(self.unlock_panel)
        self.files_panel.select(path)
        if self.files_panel.is_missing(path) or (known is None and not path.is_file()):
            self.unlock_panel.show_error(FileMissingError())
        self.unlock_panel.focus_password()

    def open_practice_file(self, anew: bool = False) -> None:
        """Open the sample data, making them if need be."""
        if not self.opening.is_running:
            self.practice.open_practice(anew=anew)

    def start_new_file(self) -> None:
        """Begin the wizard of a new club file."""
        from kisdesk.ui.start.wizard import NewFileWizard

        if self.opening.is_running or self.practice.is_running:
            return
        wizard = NewFileWizard(self.context, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.opened.connect(self._on_opened)
        wizard.left.connect(self._on_file_left)
        wizard.open()

    def open_other_file(self) -> None:
        """Ask which file to open."""
        from PySide6.QtWidgets import QFileDialog

        folder = self._path.parent if self._path else documents_folder()
        dialog = QFileDialog(self, self.tr("Open a club file"), str(folder))
        dialog.setNameFilters([self.tr("Club files (*.kis)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def recover(self) -> None:
        """Open the chosen file with the key of its recovery sheet."""
        from kisdesk.ui.start.recovery_dialog import RecoveryDialog

        if self._path is None or self.opening.is_running:
            return
        dialog = RecoveryDialog(self._path, self.context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self._on_opened)
        dialog.open()

    @cached_property
    def damage_help(self) -> "DamagedFileHelp":
        """The ways out for a damaged file; made when one is met."""
        from kisdesk.ui.start.damaged_file import DamagedFileHelp

        ways = DamagedFileHelp(self.context, self)
        ways.file_wanted.connect(self._on_file_wanted)
        ways.copy_found.connect(self._on_copy_found)
        return ways

    def show_damage(self, path: Path) -> None:
        """Choose a file that turned out to be damaged while it was open, and say so."""
        self.choose_file(path)
        self._on_refused(DamagedDataError())

    def rescue(self) -> None:
        """Read from the chosen, damaged file what can be read."""
        if self._path is not None and not self.opening.is_running:
            password = self.unlock_panel.password_edit.text()
            self.damage_help.rescue(self._path, password, needs_key=self._is_header_lost)

    def restore(self) -> None:
        """Go back to a copy of the chosen file, whatever state that one is in."""
        from kisdesk.ui.start.restoring import start_restoring

        if not self.opening.is_running and not self.practice.is_running:
            start_restoring(self.context, self._path, self, self._on_opened)

    def show_help(self) -> None:
        """Open the help about the club's file."""
        from kisdesk.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self)
        assert isinstance(self._help, HelpWindow)
        self._help.show_topic("plik-klubu" if self._path else "index")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._left.set_ground("tint")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._left.set_ground("surface")

    def dropEvent(self, event: QDropEvent) -> None:
        self._left.set_ground("surface")
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.choose_file(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < NARROW_BELOW
        self.files_panel.setFixedWidth(NARROW_FILES_WIDTH if narrow else FILES_WIDTH)
        top = max(LEAST_TOP, (self.height() - USUAL_HEIGHT) // 2)
        self._column.setContentsMargins(0, top, 0, 0)
        self._head_gap.setFixedHeight(HEAD_GAP if top > LEAST_TOP else Space.GAP)
        self.files_panel.column.setContentsMargins(Space.SECTION, top, Space.SECTION, Space.GAP)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        """Parents before their children: to move what is full costs as much as to make it."""
        both = QWidget(self)
        self._left = Panel("surface", parent=both)
        beside = columns((self._left, 1), gap=0, parent=both)
        content = self._lay_out_scroll()
        self.pages = QStackedWidget()
        self.pages.setFixedWidth(CONTENT_WIDTH)
        head = columns(
            AppMark(40),
            rows(Text("KisDesk", "title24"), Text(self.tr("Social integration club"), "label")),
            None,
            gap=16,
        )
        self._head_gap = QWidget()
        self._column = rows(head, self._head_gap, self.pages, None)
        columns(None, self._column, None, margins=(24, 0, 24, 24), parent=content)
        self.unlock_panel = UnlockPanel(self.pages)
        self.pages.addWidget(self.unlock_panel)
        self.files_panel = FilesPanel(self.context.today())
        beside.addWidget(self.files_panel)
        self.help_button = Button(self.tr("Help  F1"), "link")
        foot = Panel("surface", "t")
        foot.setFixedHeight(40)
        version = self.tr("KisDesk {version}").format(version=__version__)
        promise = self.tr("The program works without internet. The data stay on this computer.")
        columns(
            Text(version, "secondary"), 16, Text(promise, "secondary"), None, self.help_button,
            gap=0, margins=(24, 1, 24, 0), parent=foot,
        )  # fmt: skip
        rows((both, 1), foot, parent=self)

    def _lay_out_scroll(self) -> QWidget:
        """What scrolls at the left where the window is low; still empty."""
        scroll = self._scroll = QScrollArea()
        rows((scroll, 1), parent=self._left)
        content = QWidget()
        scroll.setViewport(ground := QWidget())
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground.setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        return content

    def _connect(self) -> None:
        files, unlock = self.files_panel, self.unlock_panel
        files.file_chosen.connect(self.choose_file)
        files.forget_requested.connect(self._forget)
        files.open_requested.connect(self.open_other_file)
        files.new_requested.connect(self.start_new_file)
        files.restore_requested.connect(self.restore)
        files.practice_requested.connect(self.open_practice_file)
        unlock.unlock_requested.connect(self._on_unlock)
        unlock.recovery_requested.connect(self.recover)
        unlock.rescue_requested.connect(self.rescue)
        unlock.locate_requested.connect(self.open_other_file)
        unlock.restore_requested.connect(self.restore)
        unlock.forget_requested.connect(self._on_forget)
        self.opening.started.connect(self._on_started)
        self.opening.ended.connect(self._on_ended)
        self.opening.opened.connect(self._on_opened)
        self.opening.refused.connect(self._on_refused)
        self.practice.started.connect(self._on_practice_started)
        self.practice.opened.connect(self._on_opened)
        self.practice.refused.connect(self._on_practice_refused)
        self.help_button.clicked.connect(self.show_help)
        for keys, act in (
            ("F1", self.show_help),
            ("Ctrl+O", self.open_other_file),
            ("Ctrl+N", self.start_new_file),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _recent(self) -> Sequence[RecentFile]:
        return preferences.load_preferences().recent_files

    def _state_of(self, known: RecentFile | None) -> str:
        if known is None:
            return self.tr("Not opened on this computer yet")
        when = format_moment(known.opened_at.astimezone(), self.context.today())
        return self.tr("Last opened {when}").format(when=when)

    def _forget(self, path: Path) -> None:
        with suppress(UserError):  # the list then stays as it is
            preferences.forget_file(path)
        if path == self._path:
            self._path = None
        self.show_recent_files()

    def _on_file_left(self, path: Path) -> None:
        self.show_recent_files()
        self.choose_file(path)

    def _on_copy_found(self, copy: object) -> None:
        from kisdesk.services.known_copies import CopyInfo

        assert isinstance(copy, CopyInfo)
        self.unlock_panel.offer_copy(format_date(copy.made_at.astimezone().date()))

    def _on_file_wanted(self, path: Path) -> None:
        self.choose_file(path)

    def _on_forget(self) -> None:
        if self._path is not None:
            self._forget(self._path)

    def _on_file_selected(self, name: str) -> None:
        self.choose_file(Path(name))

    def _on_unlock(self, password: str, read_only: bool) -> None:
        if self._path is not None and not self.practice.is_running:
            self.opening.unlock(self._path, password, read_only=read_only)

    def _on_started(self) -> None:
        self.unlock_panel.set_busy(busy=True)
        QTimer.singleShot(0, self, _load_main_window)

    def _on_ended(self) -> None:
        self.unlock_panel.set_busy(busy=False)

    def _on_refused(self, error: UserError) -> None:
        self._is_header_lost = isinstance(error, DamagedHeaderError)
        self.unlock_panel.show_error(error)
        if self._path is not None and isinstance(error, DamagedDataError | DamagedHeaderError):
            self.damage_help.look_for_copy(self._path)
        if isinstance(error, WrongPasswordError) and self._path is not None:
            from kisdesk.services.attempts import seconds_to_wait

            if seconds := seconds_to_wait(self._path):
                self.unlock_panel.wait(seconds)
        QTimer.singleShot(0, self, self._show_message)

    def _show_message(self) -> None:
        self._scroll.ensureWidgetVisible(self.unlock_panel.error_strip, 0, 8)

    def _on_practice_started(self, job: Job) -> None:
        from kisdesk.ui.start.practice_words import show_preparing

        show_preparing(job, self)

    def _on_practice_refused(self, error: UserError) -> None:
        from kisdesk.ui.start.practice_words import tell_refused

        tell_refused(error, self)

    def _on_opened(self, session: object) -> None:
        self.unlock_panel.password_edit.clear()
        self.opened.emit(session)


def _load_main_window() -> None:
    """Load it while the job derives the key in another thread; it then opens at once."""
    import kisdesk.ui.main_window  # noqa: F401
