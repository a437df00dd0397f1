"""The page of everybody's acts: filters above, the newest first, older ones as one scrolls."""

from PySide6.QtWidgets import QSizePolicy

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services.history_list import (
    PAGE,
    ActRow,
    HistoryQuery,
    count_acts,
    least_years,
    list_acts,
    oldest_act_at,
    subjects_around,
    workers_in_history,
)
from kisdesk.services.rights import has_right
from kisdesk.services.search import search_everything
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date_long, format_moment
from kisdesk.ui.error_texts import describe
from kisdesk.ui.protection.act_dialog import ActDialog
from kisdesk.ui.protection.act_words import subject_text
from kisdesk.ui.protection.action_words import (
    action_text,
    actions_called,
    actions_in,
    group_names,
)
from kisdesk.ui.protection.continuity_dialog import ContinuityDialog
from kisdesk.ui.protection.export_dialog import ExportDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns, rows
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable
from kisdesk.ui.window_page import WindowPage

_MOST_SUBJECTS = 30


class ActsPage(WindowPage):
    """Reads a page of the history at a time, whatever its length."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("History")
        self.shown: list[ActRow] = []
        self._is_complete = False
        self.search = SearchBox(
            self.tr("Act, person, contract or activity"), self.tr("Search the history")
        )
        self.group_choice = ChoiceBox(empty=self.tr("all acts"))
        self.group_choice.setMinimumContentsLength(15)
        self.group_choice.setAccessibleName(self.tr("Kind of act"))
        self.worker_choice = ChoiceBox(empty=self.tr("everybody"))
        self.worker_choice.setAccessibleName(self.tr("Worker"))
        self.worker_choice.setMinimumContentsLength(12)
        self.since_edit = DateEdit(clock=context.today)
        self.since_edit.setAccessibleName(self.tr("From"))
        self.until_edit = DateEdit(clock=context.today)
        self.until_edit.setAccessibleName(self.tr("Until"))
        self.count_label = Text("", "secondary")
        self.table = DataTable(self._columns(), name=self.tr("Acts"), row_height=32)
        self.table.set_empty(
            self.tr("Nothing fits here."),
            self.tr("Take a longer period or fewer words."),
            icon="history",
        )
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(160)
        self.open_button = Button(self.tr("Show what changed"), icon="eye")
        self.export_button = Button(self.tr("Save…"), icon="download")
        self.check_button = Button(self.tr("Check that it is whole"), icon="shield-check")
        self.keeping_label = Text("", "hint", wrap=True)
        self._count = 0
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the history again; what was chosen and typed stays."""
        self.group_choice.set_choices(list(group_names().items()))
        sees_all = has_right(Right.SEE_HISTORY)
        self.worker_choice.setVisible(sees_all)
        names = workers_in_history() if sees_all else []
        self.worker_choice.set_choices([(name, name) for name in names if name])
        self.export_button.setVisible(has_right(Right.EXPORT))
        self.keeping_label.setText(self._keeping())
        self._show()

    def query(self) -> HistoryQuery:
        """What is asked for now."""
        group = self.group_choice.value()
        text = self.search.text().strip()
        return HistoryQuery(
            since=self.since_edit.value() if self.since_edit.is_valid() else None,
            until=self.until_edit.value() if self.until_edit.is_valid() else None,
            worker_name=self.worker_choice.value() or "",
            group=actions_in(group) if group else (),
            actions=actions_called(text) if text else None,
            subjects=_subjects_called(text) if text else (),
        )

    def open_current(self) -> None:
        """Show what the chosen act changed."""
        chosen = self.table.selected_rows()
        if chosen and isinstance(chosen[0], ActRow):
            self._open(chosen[0])

    def show_more(self) -> None:
        """Read the next page of older acts below those shown."""
        if self._is_complete or not self.shown:
            return
        more = list_acts(self.query(), before_id=self.shown[-1].id)
        self._is_complete = len(more) < PAGE
        self.shown += more
        self.table.append_rows(more)

    def export(self) -> None:
        """Let what is shown be saved as a file."""
        dialog = ExportDialog(self.context, self.query(), self._count, self.window())
        dialog.exported.connect(self._show)
        self.dialog = dialog
        dialog.open()

    def check(self) -> None:
        """Check the chain from its first entry to the last."""
        self.dialog = ContinuityDialog(self.context, self.window())
        self.dialog.open()

    def _keeping(self) -> str:
        years = least_years(self.context.today())
        oldest = oldest_act_at()
        since = format_date_long(oldest.date()) if oldest else "–"
        words = self.tr("Nothing is deleted from the history, at the least for %n year(s). "
                        "It goes back to {day}.", "", years)  # fmt: skip
        return words.format(day=since)

    def _show(self) -> None:
        query = self.query()
        try:
            self.shown = list_acts(query)
            count = self._count = count_acts(query)
        except UserError as error:
            self.count_label.setText(describe(error).what)
            return
        self._is_complete = len(self.shown) < PAGE
        self.table.set_rows(self.shown)
        self.count_label.setText(self.tr("%n act(s)", "", count))
        if self.shown:
            self.table.select_place(0)
        self.open_button.setEnabled(bool(self.shown))

    def _open(self, row: object) -> None:
        assert isinstance(row, ActRow)
        self.dialog = ActDialog(row, self.context, self.window())
        self.dialog.open()

    def _lay_out(self) -> None:
        self.column.setSpacing(8)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for edit in (self.since_edit, self.until_edit):
            edit.setFixedWidth(116)
        self.column.addLayout(columns((self.search, 1), self.group_choice, self.worker_choice))
        self.column.addLayout(
            columns(
                Text(self.tr("From"), "label"), self.since_edit, 8,
                Text(self.tr("until"), "label"), self.until_edit, 16, self.count_label, None,
            )
        )  # fmt: skip
        self.column.addLayout(rows(Rule(), (self.table, 1), Rule()), 1)
        self.column.addLayout(
            columns(self.open_button, self.check_button, None, self.export_button)
        )
        self.column.addWidget(self.keeping_label)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._show)
        self.search.submitted.connect(self.table.view.setFocus)
        self.group_choice.value_changed.connect(self._show)
        self.worker_choice.value_changed.connect(self._show)
        self.since_edit.value_changed.connect(self._show)
        self.until_edit.value_changed.connect(self._show)
        self.table.row_activated.connect(self._open)
        self.table.end_reached.connect(self.show_more)
        self.open_button.clicked.connect(self.open_current)
        self.export_button.clicked.connect(self.export)
        self.check_button.clicked.connect(self.check)

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), lambda r: r.at, self._when, width=140),
            Column("act", self.tr("Act"), lambda r: r.action, self._act, width=212, strong=True),
            Column("subject", self.tr("About"), lambda r: r.id, subject_text, width=160,
                   stretch=True),
            Column("worker", self.tr("Who"), lambda r: r.worker_name, width=156),
        ]  # fmt: skip

    def _when(self, row: ActRow) -> str:
        return format_moment(row.at, self.context.today())

    def _act(self, row: ActRow) -> str:
        words = action_text(row.action)
        return self.tr("{act} (taken back)").format(act=words) if row.is_undone else words


def _subjects_called(text: str) -> tuple[tuple[str, int], ...]:
    found = search_everything(text, limit=_MOST_SUBJECTS)
    return tuple(s for hit in found for s in subjects_around(hit.kind, hit.id))
