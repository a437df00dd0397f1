"""The page about socially useful work: what an hour is worth, from when, and who says so."""

from kisdesk.domain.psu import hours_text, limits_on
from kisdesk.domain.psu_money import money_text
from kisdesk.domain.psu_rows import PsuRateRow
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services.psu_money import delete_rate, list_rates
from kisdesk.ui.activities.psu.dialogs import RateDialog
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.question import Question, Verb, ask
from kisdesk.ui.widgets.record_line import RecordLine

_REMOVE = "remove"


class PsuPage(SettingsPage):
    """Rates, the newest first; the program ships none. The limits are those of the law."""

    link_right = Right.MANAGE_OFFICE

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Hourly rate")
        self.lines: list[RecordLine] = []
        self.question: Question | None = None
        self._asked: PsuRateRow | None = None

    def fill(self) -> None:
        today = self.context.today()
        head = SectionHead(self.tr("Rate of an hour"), self.tr("Add a rate…"))
        head.link_activated.connect(self.add_rate)
        self.column.addWidget(head)
        self.lines = []
        for row in list_rates():
            self._add_line(row)
        if not self.lines:
            self.add_remark(
                self.tr("No rate has been entered yet."),
                self.tr("Until then hours are recorded, and payment lists say “no rate”."),
                "amber",
            )
        limits = limits_on(today)
        self.add_remark(
            self.tr("At most {week} hours a week and {month} a month.").format(
                week=hours_text(limits.week), month=hours_text(limits.month)
            ),
            f"{limits.article.sentence} ({limits.article.short_citation})",
        )

    def add_rate(self) -> None:
        """Open the dialog for a new rate."""
        self.open_dialog(RateDialog(self.context, parent=self.window()))

    def _add_line(self, row: PsuRateRow) -> None:
        since = self.tr("from {since}").format(since=format_date(row.valid_from))
        links = [("change", self.tr("Change…")), ("remove", self.tr("Remove…"))]
        title = self.tr("{money} an hour").format(money=money_text(row.rate))
        line = RecordLine(title, f"{since}  ·  {row.source}", "", links, wrap=True)
        line.followed.connect(lambda key: self._on_followed(key, row))
        self.lines.append(line)
        self.column.addWidget(line)

    def _on_followed(self, key: str, row: PsuRateRow) -> None:
        if key == "change":
            self.open_dialog(RateDialog(self.context, row, self.window()))
            return
        self._asked = row
        self.question = ask(
            self.window(),
            self.tr("Remove this rate?"),
            self.tr("Payment lists of its days will be counted anew, or say “no rate”."),
            [
                Verb("keep", self.tr("Keep the rate")),
                Verb(_REMOVE, self.tr("Remove the rate"), "danger"),
            ],
            self._on_answered,
        )

    def _on_answered(self, answer: str) -> None:
        row, self._asked = self._asked, None
        if answer != _REMOVE or row is None:
            return
        try:
            delete_rate(row.id)
        except UserError as error:
            self.say_error(self.tr("The rate was not removed"), error)
            return
        self._on_saved()
