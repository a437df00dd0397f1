"""The payment list of a month: who, how many hours at which rate, how much, who bears it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from kisdesk.domain.psu import PsuAgreementDraft, hours_text
from kisdesk.domain.psu_money import percent_text
from kisdesk.domain.psu_rows import PaymentList
from kisdesk.services.psu_money import payment_list
from kisdesk.ui.activities.psu.dialogs import RateDialog
from kisdesk.ui.activities.psu.month_bar import MonthBar
from kisdesk.ui.activities.psu.words import amount_text, lines_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

_ENTER_RATE = "rate"


class PaymentsPage(QScrollArea):
    """Nothing is typed here; without a rate the amounts say so."""

    changed = Signal(str)
    """Something was saved: the sentence for the status line."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Payment list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.context = context
        self.list: PaymentList | None = None
        self._agreement_id: int | None = None
        self._slot = DialogSlot(self)
        self.month_bar = MonthBar(context.today())
        self.no_rate = Strip(
            self.tr("There is no rate for all or some of these days."),
            self.tr("Hours stay recorded; amounts appear once the rate is entered."),
            "amber",
            stacked=True,
        )
        self.no_rate.add_action(_ENTER_RATE, self.tr("Enter the rate…"))
        self.table = DataTable(
            [
                Column("person", self.tr("Person"), lambda r: r.person.name, width=260,
                       strong=True),
                Column("hours", self.tr("Hours"), lambda r: r.minutes,
                       lambda r: hours_text(r.minutes), width=80, right=True),
                Column("lines", self.tr("Hours × rate"), lambda r: lines_text(r.lines),
                       width=220, stretch=True),
                Column("amount", self.tr("Amount"), lambda r: r.amount,
                       lambda r: amount_text(r.amount), width=120, right=True, strong=True,
                       tone=lambda r: "amber" if r.amount is None else ""),
            ],
            name=self.tr("Payment list"),
        )  # fmt: skip
        self.table.set_empty(self.tr("No hours were worked in this month."), icon="calendar-clock")
        self.totals = FactList(self.tr("Together"), label_width=236)
        self.rounding = Text(
            self.tr(
                "Each line of hours at one rate is rounded to the grosz, half a grosz up; the"
                " refund is counted of the whole list and rounded down."
            ),
            "hint",
            wrap=True,
        )
        self._lay_out()
        self.month_bar.changed.connect(self.refresh)
        self.no_rate.action_triggered.connect(self._on_enter_rate)
        self.setFocusProxy(self.table.view)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    def show_agreement(self, agreement_id: int, agreement: PsuAgreementDraft) -> None:
        """Show the list of an agreement; the month stays."""
        self._agreement_id = agreement_id
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        if self._agreement_id is None:
            return
        self.list = found = payment_list(self.month_bar.month, self._agreement_id)
        self.no_rate.setVisible(found.lacks_rate)
        self.table.set_rows(found.rows)
        self._show_totals(found)

    def _lay_out(self) -> None:
        top = columns(self.month_bar, None, margins=(28, 12, 28, 12))
        strip = columns((self.no_rate, 1), margins=(28, 0, 28, 8))
        table = columns((self.table, 1), margins=(20, 0, 20, 0))
        below = QWidget()
        rows(self.totals, 8, self.rounding, margins=(28, 12, 28, 16), parent=below)
        body = QWidget()
        body.setProperty("ground", "surface")
        made = rows(top, strip, parent=body)
        made.addLayout(table, 1)
        made.addWidget(below)
        self.setWidget(body)

    def _show_totals(self, found: PaymentList) -> None:
        points = found.agreement.refund_points
        share = "" if points is None else percent_text(points)
        self.totals.clear()
        for label, value, known in (
            (self.tr("Hours"), hours_text(found.minutes), True),
            (self.tr("To be paid"), amount_text(found.amount), found.amount is not None),
            (
                self.tr("Refund, Labour Fund {share}").format(share=share),
                self.tr("not agreed") if points is None else amount_text(found.refund),
                found.refund is not None,
            ),
            (
                self.tr("Own share of the gmina"),
                amount_text(found.amount if points is None else found.own_share),
                found.amount is not None,
            ),
        ):
            self.totals.add_fact(label, value, tone="" if known or not found.rows else "amber")

    def _on_enter_rate(self) -> None:
        dialog = RateDialog(self.context, parent=self.window())
        dialog.saved.connect(self._on_rate_saved)
        self._slot.show(dialog)

    def _on_rate_saved(self) -> None:
        self.refresh()
        self.changed.emit(self.tr("The rate is saved. It stands in the settings."))
