"""The tab Dziś: what is overdue, due this week and soon; each line opens its record."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kisdesk.domain.deadline_facts import Deadline, DeadlineKind, Subject, Urgency
from kisdesk.errors import UserError
from kisdesk.services.backup_state import BackupState, backup_state
from kisdesk.services.participant_list import names_by_id
from kisdesk.services.session import current
from kisdesk.services.today import club_figures, list_deadlines, subjects_of
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_day_heading
from kisdesk.ui.error_texts import describe
from kisdesk.ui.tab import Tab
from kisdesk.ui.theme import Space
from kisdesk.ui.today.radar import Radar
from kisdesk.ui.today.side import TodaySide
from kisdesk.ui.today.words import MISSING_DATA, RadarLine, radar_line
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.narrow import SidePanel
from kisdesk.ui.widgets.panel import Panel, columns, rows

ALL, MINE, CONTRACTS, MISSING = "all", "mine", "contracts", "missing"


@dataclass(frozen=True)
class _Read:
    """What the file says of today: the lines, what is the worker's own, the figures."""

    today: date
    lines: list[RadarLine]
    own: dict[Subject, frozenset[int]]
    figures: dict[str, int]
    copies: BackupState


def _read(today: date, worker_id: int) -> _Read:
    found = list_deadlines(today)
    names = names_by_id({d.participant_id for d in found if d.participant_id is not None})
    lines = [radar_line(d, names.get(d.participant_id or 0, ""), today) for d in found]
    return _Read(today, lines, subjects_of(worker_id), club_figures(today), backup_state(today))


class TodayTab(Tab):
    """Date and greeting above, the radar below, copies and figures at the right."""

    report_requested = Signal(int)
    """The report for this year was chosen on the radar."""
    outcomes_requested = Signal(int)
    """The outcomes of this person are wanted, to enter an answer."""
    privacy_requested = Signal(int)
    """The page about personal data of this person is wanted, to enter an answer."""
    breach_requested = Signal(int)
    """A breach of data was chosen on the radar."""
    workers_requested = Signal()
    """The authorisations of the workers are to be seen to."""
    sheet_check_requested = Signal()
    """The recovery sheet is to be looked for."""
    backup_requested = Signal()
    """A copy is wanted."""
    test_restore_requested = Signal()
    """A copy is to be tried out."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lines: list[RadarLine] = []
        self._own: dict[Subject, frozenset[int]] = {}
        self._figures: dict[str, int] = {}
        self._asked = 0
        self._is_read = False
        self.date_label = Text("", "title24")
        self.greeting_label = Text("", "label", wrap=True)
        self.chips = ChipBar(exclusive=True, name=self.tr("Which matters are shown"))
        self.side_button = IconButton(
            "panel-right", self.tr("Copies and figures"), shortcut_hint="F4", outlined=True
        )
        self.radar = Radar(self.tr("Matters by urgency"))
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.radar)
        self.stack.addWidget(self.empty)
        self.side = TodaySide()
        self.side.backup.backup_requested.connect(self.backup_requested)
        self.side.backup.drill_requested.connect(self.test_restore_requested)
        self._lay_out()
        self.side_panel = SidePanel(self, self.side)
        self.side_panel.mode.changed.connect(self._arrange)
        self.side_button.clicked.connect(self.side_panel.toggle)
        self.chips.selection_changed.connect(self._show_lines)
        self.radar.row_activated.connect(self.open_deadline)
        self.radar.menu_requested.connect(self._on_menu)
        self.empty.action_triggered.connect(self._on_show_all)
        self.setFocusProxy(self.radar)
        self._arrange()

    def refresh(self) -> None:
        self._asked += 1
        self._show(_read(self.context.today(), current().worker.id))

    def begin(self) -> None:
        """Show the day at once; what calls comes when it is found out."""
        today, worker_id = self.context.today(), current().worker.id
        self.date_label.setText(format_day_heading(today))
        self.greeting_label.setText(self.tr("Good morning."))
        self._show_chips()
        self._asked += 1
        asked = self._asked
        job = self.context.jobs.start(lambda _: (asked, _read(today, worker_id)))
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)

    def _on_read(self, answer: tuple[int, _Read]) -> None:
        asked, read = answer
        if asked == self._asked:
            self._show(read)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.message.emit(str(describe(error)))

    def _show(self, read: _Read) -> None:
        self._is_read = True
        self._lines, self._own, self._figures = read.lines, read.own, read.figures
        self.date_label.setText(format_day_heading(read.today))
        self.greeting_label.setText(self._greeting())
        self._show_chips()
        self._show_lines()
        session = current()
        self.side.backup.show_state(
            read.copies, session.path, read.today, is_sample=session.is_sample
        )
        self.side.figures.show_figures(self._figures, read.today.year)

    def help_topic(self) -> str:
        return "today"

    def open_deadline(self, deadline: object) -> None:
        """Open the record a line is about."""
        assert isinstance(deadline, Deadline)
        if deadline.subject is Subject.CONTRACT:
            self.contract_requested.emit(deadline.subject_id)
        elif deadline.kind is DeadlineKind.FOLLOW_UP:
            self.outcomes_requested.emit(deadline.subject_id)
        elif deadline.kind in {DeadlineKind.DATA_DEMAND, DeadlineKind.PERSON_REQUEST}:
            self.privacy_requested.emit(deadline.subject_id)
        elif deadline.subject is Subject.BREACH:
            self.breach_requested.emit(deadline.subject_id)
        elif deadline.subject is Subject.PARTICIPANT:
            self.participant_requested.emit(deadline.subject_id)
        elif deadline.subject is Subject.WORKER:
            self.workers_requested.emit()
        elif deadline.kind is DeadlineKind.SHEET_CHECK:
            self.sheet_check_requested.emit()
        elif deadline.kind is DeadlineKind.BACKUP_OVERDUE:
            self.backup_requested.emit()
        elif deadline.kind is DeadlineKind.TEST_RESTORE:
            self.test_restore_requested.emit()
        else:
            self.report_requested.emit(deadline.values["year"])

    def _lay_out(self) -> None:
        words = rows(self.date_label, 2, self.greeting_label)
        head = columns(gap=Space.GAP)
        head.setContentsMargins(Space.MARGIN, 20, Space.MARGIN, 4)
        head.addLayout(words, 1)
        head.addWidget(self.side_button)
        self.main = Panel("surface")
        chips = columns((self.chips, 1), margins=(Space.MARGIN, 8, Space.MARGIN, 4))
        rows(head, chips, (self.stack, 1), margins=(0, 0, 0, 12), parent=self.main)
        columns((self.main, 1), self.side, gap=0, parent=self)

    def _arrange(self) -> None:
        self.side_button.setVisible(self.side_panel.is_toggle)

    def _greeting(self) -> str:
        by_urgency = {
            urgency: sum(line.deadline.urgency is urgency for line in self._lines)
            for urgency in Urgency
        }
        hello = self.tr("Good morning.")
        if count := by_urgency[Urgency.OVERDUE]:
            rest = self.tr("%n overdue matter(s) first.", "", count)
        elif count := by_urgency[Urgency.THIS_WEEK]:
            rest = self.tr("Nothing is overdue, %n matter(s) this week.", "", count)
        elif count := by_urgency[Urgency.THIS_MONTH]:
            rest = self.tr("A calm week, %n matter(s) within 30 days.", "", count)
        else:
            rest = self.tr("Nothing is due in the next 30 days.")
        return f"{hello} {rest}"

    def _chosen(self) -> str:
        return next(iter(self.chips.selected()), ALL)

    def _lines_of(self, key: str) -> list[RadarLine]:
        if key == MINE:
            return [line for line in self._lines if self._is_own(line.deadline)]
        if key == CONTRACTS:
            return [line for line in self._lines if line.deadline.subject is Subject.CONTRACT]
        if key == MISSING:
            return [line for line in self._lines if line.deadline.kind in MISSING_DATA]
        return self._lines

    def _is_own(self, deadline: Deadline) -> bool:
        """What concerns the club concerns everybody who works in it."""
        own = self._own.get(deadline.subject)
        return own is None or deadline.subject_id in own

    def _show_chips(self) -> None:
        texts = {
            ALL: self.tr("All"),
            MINE: self.tr("Mine"),
            CONTRACTS: self.tr("Contracts"),
            MISSING: self.tr("Missing data"),
        }
        self.chips.set_chips(
            [
                Chip(key, text, len(self._lines_of(key)) if self._is_read else None)
                for key, text in texts.items()
            ]
        )

    def _show_lines(self) -> None:
        if not self._is_read:
            return
        lines = self._lines_of(self._chosen())
        self.radar.show_lines(lines)
        if not lines:
            self._show_empty()
        elif self.radar.current_key() is None:
            self.radar.select_place(0)
        self.stack.setCurrentWidget(self.radar if lines else self.empty)

    def _show_empty(self) -> None:
        if self._lines:
            self.empty.set_text(
                self.tr("Nothing of this kind is waiting."),
                action=self.tr("Show all matters"), icon="circle-check",
            )  # fmt: skip
        elif not any(self._figures.values()):
            self.empty.set_text(
                self.tr("Nobody is in this club yet."),
                self.tr("Enter the first person in the tab of people (Ctrl+2, then Ctrl+N)."),
                icon="users",
            )
        else:
            self.empty.set_text(
                self.tr("Nothing is due in the next 30 days."),
                self.tr("Contracts, evaluations, talks and missing data will show up here."),
                icon="circle-check",
            )

    def _on_show_all(self) -> None:
        self.chips.select(ALL)
        self.radar.setFocus()

    def _on_menu(self, deadline: Deadline, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        person_id = deadline.participant_id
        if deadline.subject is Subject.CONTRACT:
            open_contract = menu.addAction(self.tr("Open the contract"))
            open_contract.triggered.connect(lambda: self.open_deadline(deadline))
        if deadline.subject is Subject.WORKER:
            open_workers = menu.addAction(self.tr("Open the workers"))
            open_workers.triggered.connect(lambda: self.open_deadline(deadline))
        ways = {
            DeadlineKind.YEARLY_REPORT: self.tr("Open the report"),
            DeadlineKind.SHEET_CHECK: self.tr("Check the sheet…"),
            DeadlineKind.BACKUP_OVERDUE: self.tr("Make a copy…"),
            DeadlineKind.TEST_RESTORE: self.tr("Try a copy out…"),
        }
        if deadline.kind in ways:
            open_it = menu.addAction(ways[deadline.kind])
            open_it.triggered.connect(lambda: self.open_deadline(deadline))
        if person_id is not None:
            open_person = menu.addAction(self.tr("Open the person's card"))
            open_person.triggered.connect(lambda: self.participant_requested.emit(person_id))
        copy = menu.addAction(self.tr("Copy the line"))
        copy.triggered.connect(lambda: self._copy(deadline))
        menu.popup(place)

    def _copy(self, deadline: Deadline) -> None:
        line = next(line for line in self._lines if line.deadline == deadline)
        words = (line.what, line.who, line.when, line.day)
        QGuiApplication.clipboard().setText("\t".join(words))
        self.message.emit(self.tr("Copied: one line."))
