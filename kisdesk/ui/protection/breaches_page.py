"""The register of breaches: the clock of 72 hours, whose data were lost, papers."""

from collections.abc import Callable
from datetime import datetime

from kisdesk.domain import law
from kisdesk.domain.breaches import BreachRow, hours_left
from kisdesk.domain.privacy_codes import ReportDecision, TellDecision
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services.breaches import list_breaches, people_in_copy
from kisdesk.services.printing import PrintedDocument
from kisdesk.services.protection_papers import (
    BREACH,
    BREACH_PEOPLE,
    breach_letter_pdf,
    breach_pdf,
    breach_people_pdf,
)
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.protection.breach_dialog import BreachDialog
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import section
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.window_page import WindowPage


def local_now() -> datetime:
    """This moment by the clock of the computer, with its offset."""
    return datetime.now().astimezone()


class BreachesPage(WindowPage):
    """Every breach is kept for good (art. 33(5))."""

    def __init__(self, context: UiContext, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(context)
        self.title = self.tr("Breaches of data protection")
        self.now = now
        self.lines: list[RecordLine] = []
        self.clocks: list[Strip] = []

    def fill(self) -> None:
        may_change = has_right(Right.CHANGE)
        link = self.tr("Enter a breach…") if may_change else ""
        head = SectionHead(self.tr("Register of breaches"), link)
        head.link_activated.connect(self.add_breach)
        self.column.addWidget(head)
        breaches = list_breaches()
        self.clocks = []
        for row in breaches:
            self._add_clock(row)
        self.lines = [self._line(row) for row in breaches]
        if self.lines:
            self.column.addWidget(section(*self.lines, gap=2))
        article = law.article(law.BREACH_REPORT, self.context.today())
        if not breaches:
            self.add_remark(
                self.tr("No breach has been entered."),
                self.tr(
                    "A lost stick, a letter to the wrong person, a stolen computer: enter it at"
                    " once, the clock of 72 hours begins when it is noticed."
                ),
                "green",
            )
        self.add_remark(article.sentence, article.short_citation)

    def add_breach(self) -> None:
        """Open the dialog for a new breach."""
        self.open_dialog(BreachDialog(self.context, self.now, None, self.window()))

    def open_breach(self, row: BreachRow) -> None:
        """Open a breach to go on with it."""
        self.open_dialog(BreachDialog(self.context, self.now, row, self.window()))

    def clock_text(self, row: BreachRow) -> tuple[str, str]:
        """Where the report stands, and its tone."""
        draft = row.draft
        assert draft.noticed_at is not None
        if draft.report is ReportDecision.NOT_NEEDED:
            return self.tr("not to be reported"), ""
        if draft.reported_at is not None:
            day = format_date(draft.reported_at.astimezone().date())
            return self.tr("reported {day}").format(day=day), ""
        left = hours_left(draft.noticed_at, self.now())
        if left < 0:
            return self.tr("The report was due %n hour(s) ago", "", -left), "red"
        return self.tr(
            "%n hour(s) left to report the breach", "", left
        ), "amber" if left > 24 else "red"

    def _add_clock(self, row: BreachRow) -> None:
        """A strip for a breach whose 72 hours run."""
        noticed = row.draft.noticed_at
        if noticed is None or not row.needs_report:
            return
        text, tone = self.clock_text(row)
        due = row.report_due
        until = self.tr("Noticed {day}; to be reported by {due}, {time}").format(
            day=format_date(noticed.astimezone().date()), due=format_date(due.date()),
            time=f"{due.hour}.{due.minute:02}",
        )  # fmt: skip
        strip = self.add_remark(text, until, tone, "shield-alert")  # type: ignore[arg-type]
        self.clocks.append(strip)

    def _line(self, row: BreachRow) -> RecordLine:
        draft = row.draft
        assert draft.noticed_at is not None
        local = draft.noticed_at.astimezone()
        noticed = self.tr("Noticed {day}, {time}").format(
            day=format_date(local.date()), time=f"{local.hour}.{local.minute:02}"
        )
        text = "" if row.needs_report else self.clock_text(row)[0]
        parts = [" ".join(draft.circumstances.split())[:160]]
        if draft.copy is not None:
            people = len(people_in_copy(draft.copy))
            parts.append(self.tr("lost copy {name}, encrypted, %n person(s)", "", people).format(
                name=draft.copy.name))  # fmt: skip
        elif draft.people_count is not None:
            parts.append(self.tr("%n person(s)", "", draft.people_count))
        if draft.tell_people is TellDecision.YES:
            parts.append(
                self.tr("people told {day}").format(day=format_date(draft.told_on))
                if draft.told_on else self.tr("people still to be told")
            )  # fmt: skip
        links = []
        if has_right(Right.CHANGE):
            links.append(("open", self.tr("Open…")))
        if has_right(Right.EXPORT):
            links.append(("note", self.tr("Note…")))
            if draft.copy is not None:
                links.append(("people", self.tr("People…")))
            if draft.tell_people is TellDecision.YES:
                links.append(("letter", self.tr("Letter…")))
        line = RecordLine(noticed, "  ·  ".join(parts), text, links, wrap=True)
        line.followed.connect(lambda key: self._on_followed(key, row))
        return line

    def _on_followed(self, key: str, row: BreachRow) -> None:
        today = self.context.today()
        if key == "open":
            self.open_breach(row)
        elif key == "note":
            self._print(self.tr("Note of a breach"), BREACH,
                        lambda: breach_pdf(row.id, now=self.now()))  # fmt: skip
        elif key == "people":
            self._print(self.tr("People in a lost copy"), BREACH_PEOPLE,
                        lambda: breach_people_pdf(row.id, today=today))  # fmt: skip
        else:
            self._print(self.tr("Letter to the people"), BREACH,
                        lambda: breach_letter_pdf(row.id, today=today))  # fmt: skip

    def _print(self, title: str, kind: str, make: Callable[[], PrintedDocument]) -> None:
        try:
            printed = make()
        except UserError as error:
            self.say_error(self.tr("This was not printed"), error)
            return
        dialog = PrintDialog(self.context, Paper(title, printed.pdf, kind, copies=1), self.window())
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
