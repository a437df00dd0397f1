"""Who had the file open: when, until when, on which computer, wrong passwords before."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from kisdesk.errors import UserError
from kisdesk.services.session_log import SessionRow, list_sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_moment
from kisdesk.ui.error_texts import describe
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable
from kisdesk.ui.window_page import WindowPage


class SessionsPage(WindowPage):
    """The sessions in the history, newest first."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Sessions")
        self.hint = Text(
            self.tr(
                "Every unlocking of the file. A copy opened for reading only is not entered, "
                "because nothing can be written into it."
            ),
            "secondary",
            wrap=True,
        )
        self.table = DataTable(self._columns(), name=self.tr("Sessions"), row_height=32)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(160)
        self.column.setSpacing(8)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Read the sessions again."""
        try:
            self.table.set_rows(list(list_sessions()))
        except UserError as error:
            self.table.set_rows([])
            self.table.set_empty(describe(error).what, describe(error).next_step, icon="lock")

    def _columns(self) -> list[Column]:
        def moment(row: object) -> str:
            assert isinstance(row, SessionRow)
            return format_moment(row.started_at.astimezone(), self.context.today())

        return [
            Column("started", self.tr("Unlocked"), lambda r: r.started_at, moment, width=150),
            Column("ended", self.tr("Until"), lambda r: r.ended_at, self._ended, width=200),
            Column("worker", self.tr("Worker"), _worker, width=180, stretch=True),
            Column("computer", self.tr("Computer"), _computer, width=140),
            Column("locks", self.tr("Locked"), lambda r: r.lock_count, _locks, width=96),
            Column(
                "failed", self.tr("Wrong passwords"), lambda r: r.failed_count, _failed, width=130
            ),
        ]

    def _ended(self, row: object) -> str:
        assert isinstance(row, SessionRow)
        if row.ended_at is None:
            return self.tr("still open")
        text = format_moment(row.ended_at.astimezone(), self.context.today())
        return text if row.is_closed else self.tr("{moment}, cut off").format(moment=text)


def _worker(row: object) -> str:
    assert isinstance(row, SessionRow)
    if row.by_sheet:
        tr = QCoreApplication.translate
        return tr("SessionsPage", "{name}, by recovery sheet").format(name=row.worker_name)
    return row.worker_name or QCoreApplication.translate("SessionsPage", "the file was made")


def _computer(row: object) -> str:
    assert isinstance(row, SessionRow)
    return row.computer


def _locks(row: object) -> str:
    assert isinstance(row, SessionRow)
    return str(row.lock_count or "")


def _failed(row: object) -> str:
    assert isinstance(row, SessionRow)
    return str(row.failed_count or "")
