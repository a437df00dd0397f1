"""The page of papers that have served their time: what is due, why, and what was decided."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from kisdesk.domain.retention import Decision
from kisdesk.domain.retention_rows import ReviewRow, ReviewStatus
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.disposal import finish_cleaning, is_cleaning_pending, older_copies
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.disposal import LIST
from kisdesk.services.papers.issuing import print_paper, reprint
from kisdesk.services.papers.registry import paper
from kisdesk.services.retention import LOOK_AHEAD_MONTHS, list_for_review, withdraw_decision
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.protection.retention_dialogs import DecideDialog, DestroyDialog
from kisdesk.ui.protection.retention_words import (
    block_text,
    decision_words,
    review_words,
    status_text,
)
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns, rows
from kisdesk.ui.widgets.question import tell
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable
from kisdesk.ui.window_page import WindowPage

_WAITING = "waiting"
_ALL = "all"
_FINISH = "finish"
_NARROW = 640
_TONES = {ReviewStatus.DUE: "amber", ReviewStatus.DECIDED: "accent"}


class RetentionPage(WindowPage):
    """A list with filter and search; nothing here happens by itself."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Retention and disposal")
        self.rows: list[ReviewRow] = []
        self.search = SearchBox(self.tr("Name or number of the file"), self.tr("Search the files"))
        self.filter = ChoiceBox(
            [
                (_WAITING, self.tr("to be reviewed or decided")),
                (ReviewStatus.SOON.value, self.tr("due within a year")),
                (ReviewStatus.KEPT.value, self.tr("kept longer")),
                (_ALL, self.tr("all closed files")),
            ],
            allow_empty=False,
        )
        self.filter.setAccessibleName(self.tr("Which files"))
        self.filter.setMinimumContentsLength(22)
        self.count_label = Text("", "secondary")
        self.notice = Strip("", "", "amber", stacked=True)
        self.table = DataTable(self._columns(), name=self.tr("Files"), row_height=32)
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_empty(
            self.tr("No file has served its time."),
            self.tr("The years count from 1 January after a case was closed."),
            icon="circle-check",
        )
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(140)
        self.details = Text("", "secondary", wrap=True, selectable=True)
        self.decide_button = Button(self.tr("Decide…"), "primary")
        self.withdraw_button = Button(self.tr("Take the decision back"))
        self.destroy_button = Button(self.tr("Destroy for good…"), "danger")
        self.print_button = Button(self.tr("List for the archive…"), icon="printer")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the files again; filter, search and choice stay."""
        if not has_right(Right.DISPOSE):
            self._show_forbidden()
            return
        self.rows = list_for_review(self.context.today())
        self._show_notice()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name needs the room; the words below say the rest."""
        super().resizeEvent(event)
        for place, column in enumerate(self.table.model.columns):
            if column.key in {"closed", "category"}:
                self.table.view.setColumnHidden(place, self.width() < _NARROW)

    def shown(self) -> list[ReviewRow]:
        """The files that filter and search leave."""
        wanted = self.filter.value()
        words = self.search.text().casefold().split()
        return [
            row
            for row in self.rows
            if self._is_wanted(self._status(row), wanted)
            and all(word in f"{row.title} {row.case_number}".casefold() for word in words)
        ]

    def chosen(self) -> list[ReviewRow]:
        """The files chosen in the table."""
        return [row for row in self.table.selected_rows() if isinstance(row, ReviewRow)]

    def _status(self, row: ReviewRow) -> ReviewStatus:
        return row.status(self.context.today(), LOOK_AHEAD_MONTHS)

    def _is_wanted(self, status: ReviewStatus, wanted: str | None) -> bool:
        if wanted == _ALL:
            return True
        if wanted == _WAITING:
            return status in {ReviewStatus.DUE, ReviewStatus.DECIDED}
        return status.value == wanted

    def _show(self) -> None:
        found = self.shown()
        self.table.set_rows(found)
        self.count_label.setText(self.tr("%n file(s)", "", len(found)))
        if found:
            self.table.select_place(0)
        self._follow()

    def _show_forbidden(self) -> None:
        self.rows = []
        self.table.set_rows([])
        self.notice.set_text(
            self.tr("The list of files is for the manager of the club."),
            self.tr("Whoever decides about papers may see all of them."),
            "grey",
        )
        self.notice.clear_actions()
        self.notice.show()
        self._follow()
        self.print_button.setEnabled(False)

    def _show_notice(self) -> None:
        self.notice.clear_actions()
        if is_cleaning_pending():
            words = (
                self.tr("The last disposal is not finished: the file was not written anew yet."),
                self.tr("It needs as much free room on the disk as the file takes."),
            )
            self.notice.add_action(_FINISH, self.tr("Finish now"))
        elif any(not due.rule.is_confirmed for row in self.rows for due in row.review.dues):
            words = (
                self.tr("The club has not confirmed yet how long it keeps its papers."),
                self.tr("Until then nothing can be destroyed; see the page Classes of papers."),
            )
        else:
            self.notice.hide()
            return
        self.notice.set_text(*words, "amber")
        self.notice.show()

    def _follow(self) -> None:
        """Say how the days of what is chosen came about, and offer what can be done with it."""
        chosen = self.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        words = [review_words(one), decision_words(one)] if one else []
        words += [block_text(block.value) for block in one.blocks] if one else []
        self.details.setText("\n".join(part for part in words if part))
        decided = [row for row in chosen if row.decision is not None]
        destroyed = [r for r in decided if r.decision and r.decision.decision is not Decision.KEEP]
        self.decide_button.setEnabled(bool(chosen))
        self.withdraw_button.setEnabled(bool(decided))
        self.destroy_button.setEnabled(bool(chosen) and len(destroyed) == len(chosen))

    def decide(self) -> None:
        """Ask what is decided about the chosen files."""
        if chosen := self.chosen():
            self.open_dialog(DecideDialog(self.context, chosen, self.window()))

    def withdraw(self) -> None:
        """Take back the decisions about the chosen files."""
        try:
            for row in self.chosen():
                if row.decision is not None:
                    withdraw_decision(row.key)
        except UserError as error:
            self.say_error(self.tr("The decision was not taken back"), error)
        self._on_saved()

    def destroy_chosen(self) -> None:
        """Ask for the password, and destroy the chosen files."""
        dialog = DestroyDialog(self.context, self.chosen(), self.window())
        self.dialog = dialog
        dialog.saved.connect(self._on_destroyed)
        dialog.open()

    def print_list(self) -> None:
        """Show the list for the archive before it is printed."""
        try:
            printed = print_paper(LIST, Subject(self.context.today()))
        except UserError as error:
            self.say_error(self.tr("The list was not made"), error)
            return
        self._show_paper(Paper(paper(LIST).name, printed.pdf, LIST, copies=1))

    def finish(self) -> None:
        """Write the file anew, in a job."""

        def work(progress: Progress) -> None:
            finish_cleaning(progress)

        job = self.context.jobs.start(work)
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_not_finished)

    def _on_not_finished(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self.say_error(self.tr("The file was not written anew"), error)

    def _on_destroyed(self) -> None:
        dialog = self.dialog
        assert isinstance(dialog, DestroyDialog)
        carried = dialog.carried
        assert carried is not None
        self._on_saved()
        printed = reprint(carried.document_id)
        title = self.tr("Certificate {number}").format(number=carried.number)
        self._show_paper(Paper(title, printed.pdf, carried.number, copies=2))
        copies = older_copies(carried.disposal_id)
        if carried.problem is not None:
            self.say_error(self.tr("The file was not written anew yet"), carried.problem)
        elif copies:
            latest = max(copy.made_at for copy in copies)
            self.dialog = tell(
                self.window(),
                self.tr("Destroyed under number {number}").format(number=carried.number),
                self.tr("%n copy(ies) made before still hold these people.", "", len(copies)),
                self.tr("Close"),
                next_step=self.tr(
                    "The newest of them is of {day}. They go as copies are thinned out; whoever "
                    "wants them gone at once deletes them on their sticks and in their folders."
                ).format(day=format_date(latest.date())),
                details="\n".join(f"{format_date(c.made_at.date())}  {c.path}" for c in copies),
            )

    def _show_paper(self, wanted: Paper) -> None:
        self.print_dialog = PrintDialog(self.context, wanted, self.window())
        self.print_dialog.open()

    def _lay_out(self) -> None:
        self.column.setSpacing(8)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.notice)
        self.column.addLayout(columns((self.search, 1), self.filter, 8, self.count_label))
        self.column.addLayout(rows(Rule(), (self.table, 1), Rule()), 1)
        self.column.addWidget(self.details)
        buttons: Sequence[QWidget | None] = (
            self.print_button, None, self.withdraw_button, self.destroy_button, self.decide_button,
        )  # fmt: skip
        self.column.addLayout(columns(*buttons))

    def _connect(self) -> None:
        self.search.text_changed.connect(self._show)
        self.search.submitted.connect(self.table.view.setFocus)
        self.filter.value_changed.connect(self._show)
        self.table.selection_changed.connect(self._follow)
        self.table.row_activated.connect(self.decide)
        self.decide_button.clicked.connect(self.decide)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.destroy_button.clicked.connect(self.destroy_chosen)
        self.print_button.clicked.connect(self.print_list)
        self.notice.action_triggered.connect(self.finish)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("File"), lambda r: r.title, width=200, stretch=True,
                   strong=True),
            Column("case", self.tr("Number"), lambda r: r.case_number, width=120),
            Column("closed", self.tr("Closed"), lambda r: r.closed_on, width=92),
            Column("category", self.tr("Category"),
                   lambda r: r.review.decisive.rule.category.text, width=84),
            Column("due", self.tr("Review from"), lambda r: r.review.on, width=104),
            Column("status", self.tr("State"), self._status_words, width=136,
                   tone=lambda r: _TONES.get(self._status(r), "")),
        ]  # fmt: skip

    def _status_words(self, row: ReviewRow) -> str:
        return status_text(self._status(row))
