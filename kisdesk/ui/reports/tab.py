"""The tab Sprawozdania: the year in figures, and the people behind every one of them."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.domain.rows import CountRow, YearReport
from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.reports import note_report_sent, reports_sent, year_report
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.register_panel import RegisterPanel
from kisdesk.ui.reports.count_table import CountTable, Figure
from kisdesk.ui.reports.people_panel import PeoplePanel, people_behind
from kisdesk.ui.reports.sent_dialog import SentDialog
from kisdesk.ui.reports.side import ReportSide
from kisdesk.ui.reports.words import SUM, Part, part_note, part_title
from kisdesk.ui.tab import Tab
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.narrow import SidePanel
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.sub_tabs import TabStrip

_FIGURES, _REGISTER = "figures", "register"


class ReportsTab(Tab):
    """Year and tables at the left, figures in the middle, people at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.report: YearReport | None = None
        self.dialog: SentDialog | None = None
        self._asked = self._answered = 0
        self.register: RegisterPanel | None = None
        self.sections = TabStrip(
            [(_FIGURES, self.tr("Year in figures")), (_REGISTER, self.tr("Issued documents"))],
            name=self.tr("Figures or documents"),
        )
        self._pages = QStackedWidget()
        self.title = Text("", "title20")
        self.state_pill = Pill()
        self.copy_button = Button(self.tr("Copy the table"), icon="copy")
        self.people_button = IconButton(
            "panel-right", self.tr("People behind the number"), shortcut_hint="F4", outlined=True
        )
        self.side = ReportSide()
        self.part_title = Text("", "heading")
        self.part_note = Text("", "secondary", wrap=True)
        self.table = CountTable(self.tr("Figures of the year"))
        self.sum_icon = IconLabel("circle-check", "green")
        self.sum_label = Text("", "label", wrap=True, selectable=True)
        self._sum_line = QWidget()
        self._sum_line.hide()
        self.people = PeoplePanel()
        self._lay_out()
        self.people_side = SidePanel(self, self.people, instead_of=self._figures)
        self._connect()
        self.setFocusProxy(self.table)
        self._arrange()

    @property
    def is_counting(self) -> bool:
        """Whether figures are still being counted."""
        return self._asked != self._answered

    def refresh(self) -> None:
        today = self.context.today()
        self.side.offer_years(today)
        self._count()
        if self.register is not None:
            self.register.refresh()

    def open_year(self, year: int) -> None:
        """Show the report of a year."""
        self.side.offer_years(self.context.today())
        self.side.choose_year(year)
        self._count()

    def help_topic(self) -> str:
        return "reports" if self._pages.currentIndex() == 0 else "documents"

    def _lay_out(self) -> None:
        head = Panel("surface", "b")
        columns(
            self.title, 4, self.state_pill, None, self.copy_button, self.people_button,
            margins=(Space.SECTION, 12, Space.SECTION, 13), parent=head,
        )  # fmt: skip
        columns(self.sum_icon, (self.sum_label, 1), parent=self._sum_line)
        self._figures = Panel("surface")
        rows(
            self.part_title, 2, self.part_note, 8, (self.table, 1), 8, self._sum_line,
            margins=(Space.SECTION, 16, Space.SECTION, 16), parent=self._figures,
        )  # fmt: skip
        body = columns(self.side, (self._figures, 1), self.people, gap=0)
        figures = QWidget()
        rows(head, parent=figures).addLayout(body, 1)
        self._pages.addWidget(figures)
        strip = Panel("surface", "b")
        columns(self.sections, None, margins=(Space.SECTION, 0, Space.SECTION, 0), parent=strip)
        rows(strip, (self._pages, 1), parent=self)

    def show_register(self) -> None:
        """Turn to the documents that were issued."""
        self.sections.choose(_REGISTER)

    def focus_search(self) -> None:
        if self.register is not None and self._pages.currentWidget() is self.register:
            self.register.search.setFocus()

    def focus_first(self) -> None:
        if self._pages.currentWidget() is self.register:
            self.focus_search()
        else:
            super().focus_first()

    def _on_section(self, key: str) -> None:
        """Show the figures, or the register, which is built when it is first wanted."""
        if key == _FIGURES:
            self._pages.setCurrentIndex(0)
            return
        if self.register is None:
            self.register = RegisterPanel(self.context)
            self.register.person_opened.connect(self.participant_requested)
            self.register.told.connect(self.message)
            self._pages.addWidget(self.register)
        self._pages.setCurrentWidget(self.register)
        self.register.refresh()

    def _connect(self) -> None:
        self.sections.tab_chosen.connect(self._on_section)
        self.copy_button.clicked.connect(self._on_copy)
        self.people_button.clicked.connect(self.people_side.toggle)
        self.people_side.mode.changed.connect(self._arrange)
        self.side.year_changed.connect(self._count)
        self.side.part_changed.connect(self._show_part)
        self.side.sent_wanted.connect(self._on_sent)
        self.side.unsent_wanted.connect(self._on_unsent)
        self.table.figure_opened.connect(self.show_people)
        self.table.opened_by_key.connect(self._on_opened_by_key)
        self.people.person_opened.connect(self._on_person)
        self.people.closed.connect(self.hide_people)
        self.people.copied.connect(self._on_copied)

    def _arrange(self) -> None:
        """Where the people stand instead of the figures they take all the place."""
        self.people_button.setVisible(self.people_side.is_toggle)
        self.people.set_wide(wide=self.people_side.is_toggle)

    def _count(self) -> None:
        """Count the chosen year beside the window; only the answer asked for last is shown."""
        year, today = self.side.year, self.context.today()
        if not year:
            return
        self.side.show_due(year, reports_sent().get(year), today)
        if self.report is None:
            self.title.setText(self.tr("Counting…"))
            self._show_part()
        self._asked += 1
        job = self.context.jobs.start(partial(_counted, self._asked, year, today))
        job.succeeded.connect(self._on_counted)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _on_counted(self, answer: tuple[int, YearReport]) -> None:
        number, report = answer
        if number != self._asked:
            return
        self._answered = number
        self.report = report
        today = self.context.today()
        self.title.setText(self.tr("Report for {year}").format(year=report.year))
        running = report.year == today.year
        so_far = self.tr("so far, to {day}").format(day=format_date(today))
        self.state_pill.set_text(so_far if running else "")
        self._show_part()
        self._show_people_again()

    def _on_cancelled(self) -> None:
        self._answered = self._asked

    def _on_failed(self, error: Exception) -> None:
        self._on_cancelled()
        if not isinstance(error, UserError):
            raise error
        self.message.emit(str(describe(error)))

    def _show_part(self) -> None:
        part = self.side.part
        self.part_title.setText(part_title(part))
        self.part_note.setText(part_note(part))
        if self.report is None:
            return
        self.table.show_rows(part, self._rows_of(self.report, part))
        self._sum_line.setVisible(part is Part.PEOPLE)
        self._show_sum(self.report)

    def _rows_of(self, report: YearReport, part: Part) -> tuple[CountRow, ...]:
        if part is Part.PEOPLE:
            return report.by_state
        if part is Part.CONTRACTS:
            return report.contracts
        if part is Part.EFFECTS:
            return report.effects
        if part is Part.ALSO:
            return report.by_group_also
        took_part = next(row for row in report.by_state if row.code == "took_part")
        return (*report.by_group, replace(took_part, code=SUM))

    def _show_sum(self, report: YearReport) -> None:
        """The control sum; it counts stretches, so people with two of them make it larger."""
        text = self.tr(
            "Check: {opening} at the beginning + {started} started − {ended} ended "
            "= {closing} at the end."
        )
        text = text.format(
            opening=report.opening, started=report.started, ended=report.ended,
            closing=report.closing,
        )  # fmt: skip
        rows_by_code = {row.code: row.total for row in report.by_state}
        if rows_by_code["started"] != report.started or rows_by_code["ended"] != report.ended:
            twice = self.tr("Whoever started or ended twice in the year is in it twice.")
            text = f"{text} {twice}"
        if not report.adds_up:
            text = self.tr("The control sum does not fit. {sum}").format(sum=text)
        icon = ("circle-check", "green") if report.adds_up else ("circle-alert", "red")
        self.sum_icon.set_icon(*icon)
        self.sum_label.setText(text)

    def show_people(self, figure: Figure) -> None:
        """Show the people of a number."""
        if self.report is None:
            return
        first = date(self.report.year, 1, 1)
        last = min(date(self.report.year, 12, 31), self.context.today())
        self.people.show_figure(figure, people_behind(figure), first, last)
        self.table.mark_opened(figure)
        if not self.people.isVisible():
            self.people_side.toggle()

    def hide_people(self) -> None:
        """Back to the table."""
        self.people.clear()
        self.table.mark_opened(None)
        if self.people_side.is_toggle and self.people.isVisible():
            self.people_side.toggle()
        self.table.setFocus()

    def _show_people_again(self) -> None:
        """After counting anew: the same number of the same table, if it still counts somebody."""
        opened = self.table.opened
        if opened is None or self.report is None:
            return
        rows_now = {row.code: row for row in self._rows_of(self.report, opened.part)}
        figure = replace(opened, row=rows_now[opened.row.code])
        if figure.value:
            last = min(date(self.report.year, 12, 31), self.context.today())
            people = people_behind(figure)
            self.people.show_figure(figure, people, date(self.report.year, 1, 1), last)
            self.table.mark_opened(figure)
        else:
            self.people.clear()
            self.table.mark_opened(None)

    def _on_person(self, person_id: object) -> None:
        assert isinstance(person_id, int)
        self.participant_requested.emit(person_id)

    def _on_opened_by_key(self) -> None:
        self.people.list.setFocus()

    def _on_copy(self) -> None:
        self.table.copy()
        self.message.emit(self.tr("The table is on the clipboard."))

    def _on_copied(self, count: int) -> None:
        self.message.emit(self.tr("%n person(s) on the clipboard.", "", count))

    def _on_sent(self) -> None:
        dialog = SentDialog(self.context, self.side.year, self)
        self.dialog = dialog
        dialog.saved.connect(self._on_sent_changed)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_dialog_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_unsent(self) -> None:
        try:
            note_report_sent(self.side.year, None)
        except UserError as error:
            self.message.emit(str(describe(error)))
            return
        self._on_sent_changed()

    def _on_sent_changed(self) -> None:
        year = self.side.year
        self.side.show_due(year, reports_sent().get(year), self.context.today())
        self.data_changed.emit()


def _counted(number: int, year: int, today: date, progress: Progress) -> tuple[int, YearReport]:
    """The report with the number of the question it answers."""
    return number, year_report(year, today)
