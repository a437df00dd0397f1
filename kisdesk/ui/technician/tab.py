"""The one screen of a technician: how the file is, its copies, a check. No names are read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from kisdesk.errors import UserError
from kisdesk.services import session as sessions
from kisdesk.services.backups import list_backups
from kisdesk.services.checks import CheckResult, check_open_file
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date, format_moment
from kisdesk.ui.error_texts import describe
from kisdesk.ui.tab import Tab
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.strip import Strip

_WIDTH = 720
_LABEL_WIDTH = 196
_MEGABYTE = 1024 * 1024


class TechnicianTab(Tab):
    """State of the file above, what may be done with it below."""

    backup_requested = Signal()
    settings_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.facts = FactList(self.tr("The file"), label_width=_LABEL_WIDTH)
        self.copies = FactList(self.tr("Verified copies"), label_width=_LABEL_WIDTH)
        self.backup_button = Button(self.tr("Copies…"), "primary", "hard-drive")
        self.check_button = Button(self.tr("Check the file"), "secondary", "shield-check")
        self.settings_button = Button(self.tr("Settings of the program…"), "secondary", "settings")
        self.result = Strip("", "", "green", stacked=True)
        self.result.hide()
        self.progress = JobProgress(self.tr("Checking the file"), with_button=False)
        self.progress.hide()
        self._lay_out()
        self.backup_button.clicked.connect(self.backup_requested)
        self.settings_button.clicked.connect(self.settings_requested)
        self.check_button.clicked.connect(self.check)
        self.setFocusProxy(self.backup_button)

    def refresh(self) -> None:
        status, today = sessions.file_status(), self.context.today()
        self.facts.clear()
        self.facts.add_fact(self.tr("Place"), str(status.path))
        size = self.tr("{size} MB").format(size=max(1, round(status.size / _MEGABYTE)))
        self.facts.add_fact(self.tr("Size"), size)
        self.facts.add_fact(self.tr("Open since"), format_moment(status.opened_at, today))
        last = status.last_backup_at
        self.facts.add_fact(
            self.tr("Last verified copy"),
            format_moment(last.astimezone(), today) if last else self.tr("none yet"),
        )
        self.copies.clear()
        for row in list_backups()[:5]:
            self.copies.add_fact(format_date(row.made_at.date()), str(row.path))
        self.copies.setVisible(bool(list_backups()))

    def check(self) -> None:
        """Read the whole file and its history in a job."""
        self.check_button.setEnabled(False)
        self.result.hide()
        job = self.context.jobs.start(check_open_file)
        self.progress.watch(job)
        self.progress.show()
        job.succeeded.connect(self._on_checked)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)

    def help_topic(self) -> str:
        return "uprawnienia"

    def _lay_out(self) -> None:
        title = Text(self.tr("You look after the file"), "title24")
        why = Text(
            self.tr(
                "Your role is the technician's: copies, checks and the settings of this computer. "
                "The people in the file are not shown to you."
            ),
            "body",
            wrap=True,
        )
        content = Panel("surface")
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        rows(
            title, 4, why, 20, self.facts, 12, self.copies, 20,
            columns(self.backup_button, self.check_button, self.settings_button, None, gap=8), 12,
            self.progress, self.result, None,
            parent=middle,
        )  # fmt: skip
        columns((middle, 1), None, margins=(Space.MARGIN, 20, Space.MARGIN, 12), parent=content)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows((scroll, 1), parent=self)

    def _on_checked(self, found: object) -> None:
        assert isinstance(found, CheckResult)
        if found.is_sound:
            text = self.tr("The file is sound: every page and the whole history were read.")
            self.result.set_text(text, "", "green")
        else:
            text = self.tr("%n damaged place(s) were found.", "", len(found.damage))
            self.result.set_text(
                text, self.tr("Tell the club's manager; keep all copies as they are."), "red"
            )
        self.result.show()

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self.result.set_text(describe(error).what, describe(error).next_step, "red")
        self.result.show()

    def _on_over(self) -> None:
        self.progress.hide()
        self.check_button.setEnabled(True)
