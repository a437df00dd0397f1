"""The page of classes of papers, of the archive's consent, and of what was destroyed so far."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kisdesk.domain.retention import RetentionRule, shipped_rules
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services.disposal import list_disposals, older_copies
from kisdesk.services.papers.issuing import reprint
from kisdesk.services.retention import (
    is_public_body,
    list_rules,
    remove_class,
    set_public_body,
)
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.protection.retention_dialogs import ClassDialog
from kisdesk.ui.protection.retention_words import category_text, rule_title, start_text
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.window_page import WindowPage

_CHANGE, _ADD, _REMOVE = "change", "add", "remove"


class RetentionClassesPage(WindowPage):
    """The shipped classes are proposals; nothing is destroyed by one the club did not confirm."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Classes of papers")
        self.lines: dict[tuple[str, int | None], RecordLine] = {}
        self.certificates: list[RecordLine] = []
        self.consent_box: CheckBox
        self.print_dialog: PrintDialog | None = None

    def fill(self) -> None:
        self.lines.clear()
        self.certificates.clear()
        may = has_right(Right.DISPOSE)
        self.add_text(
            self.tr(
                "How long the club keeps its papers, by its own list of files (JRWA) agreed with "
                "the state archive. What the program proposes is to be confirmed by the club."
            )
        )
        rules = list_rules()
        shown = []
        for shipped in shipped_rules():
            own = [r for r in rules if r.key == shipped.key and r.is_confirmed]
            shown += own or [shipped]
        group = QWidget()
        rows(*(self._line_of(rule, may=may) for rule in shown), gap=0, parent=group)
        self.column.addWidget(group)
        self.consent_box = CheckBox(
            self.tr("Category B and BE only with the consent of the state archive (public body)"),
            checked=is_public_body(),
        )
        self.consent_box.setEnabled(may)
        self.consent_box.value_changed.connect(self._on_consent)
        self.column.addWidget(self.consent_box)
        if may:
            self._add_disposals()

    def _line_of(self, rule: RetentionRule, *, may: bool) -> RecordLine:
        parts = [category_text(rule.category), start_text(rule.start)]
        if rule.valid_from:
            parts.append(self.tr("since {day}").format(day=format_date(rule.valid_from)))
        if rule.valid_to:
            parts.append(self.tr("until {day}").format(day=format_date(rule.valid_to)))
        parts += [rule.source] if rule.source else []
        links = []
        if may and rule.is_confirmed:
            links = [
                (_CHANGE, self.tr("Change…")),
                (_ADD, self.tr("New days…")),
                (_REMOVE, self.tr("Remove")),
            ]
        elif may:
            links = [(_CHANGE, self.tr("Confirm…"))]
        aside = "" if rule.is_confirmed else self.tr("to be confirmed by the club")
        line = RecordLine(rule_title(rule), "  ·  ".join(parts), aside, links, tone="amber")
        line.followed.connect(partial(self._on_followed, rule))
        self.lines[rule.key, rule.id] = line
        return line

    def _add_disposals(self) -> None:
        self.column.addWidget(SectionHead(self.tr("Carried out"), ""))
        done = list_disposals()
        for row in done:
            parts = [
                format_date(row.executed_at.date()),
                row.worker_name,
                self.tr("%n person(s)", "", row.people),
                self.tr("%n paper(s)", "", row.papers),
            ]
            if not row.is_cleaned:
                parts.append(self.tr("the file was not written anew yet"))
            if copies := len(older_copies(row.id)):
                parts.append(self.tr("%n older copy(ies) still hold them", "", copies))
            links = [(str(row.document_id), self.tr("Show the certificate…"))]
            line = RecordLine(row.number, "  ·  ".join(parts), "", links if row.document_id else [])
            line.followed.connect(partial(self._on_certificate, row.number))
            self.certificates.append(line)
            self.column.addWidget(line)
        if not done:
            self.add_text(self.tr("Nothing was destroyed yet."))

    def _on_followed(self, rule: RetentionRule, key: str) -> None:
        if key == _REMOVE:
            try:
                remove_class(rule.id or 0)
            except UserError as error:
                self.say_error(self.tr("The class was not removed"), error)
                return
            self._on_saved()
            return
        shipped = next(one for one in shipped_rules() if one.key == rule.key)
        shown = rule if key == _CHANGE else shipped
        self.open_dialog(ClassDialog(self.context, shown, self.window()))

    def _on_consent(self) -> None:
        try:
            set_public_body(value=self.consent_box.value())
        except UserError as error:
            self.say_error(self.tr("This was not saved"), error)
            return
        self.changed.emit()

    def _on_certificate(self, number: str, document: str) -> None:
        try:
            printed = reprint(int(document))
        except UserError as error:
            self.say_error(self.tr("The certificate cannot be shown"), error)
            return
        title = self.tr("Certificate {number}").format(number=number)
        wanted = Paper(title, printed.pdf, number, copies=1)
        self.print_dialog = PrintDialog(self.context, wanted, self.window())
        self.print_dialog.open()
