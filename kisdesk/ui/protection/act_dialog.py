"""One act of the history: who, when, about what, and every value before and after."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.services.history_list import ActRow, act_changes
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date_long, format_time
from kisdesk.ui.protection.act_words import act_lines, subject_text
from kisdesk.ui.protection.action_words import action_text
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule

_WIDTH = 720


class ActDialog(BaseDialog):
    """Shows and changes nothing."""

    def __init__(self, row: ActRow, context: UiContext, parent: QWidget | None = None) -> None:
        when = f"{format_date_long(row.at.date())}, {format_time(row.at.time())}"
        worker = row.worker_name or self.tr("nobody at the desk")
        super().__init__(action_text(row.action), f"{when}  ·  {worker}", parent, width=_WIDTH)
        about = subject_text(row)
        if about:
            self.body.addWidget(Text(about, "value", wrap=True, selectable=True))
            self.body.addWidget(Rule())
        act = act_changes(row.id)
        self.lines = act_lines(row, act.changes, act.people)
        for line in self.lines:
            self.body.addWidget(Text(line, "body", wrap=True, selectable=True))
        if not self.lines:
            none = self.tr("Nothing in the records was changed by it.")
            self.body.addWidget(Text(none, "hint", wrap=True))
        for reason in dict.fromkeys(act.reasons.values()):
            words = self.tr("Reason given: {reason}").format(reason=reason)
            self.body.addWidget(Text(words, "secondary", wrap=True, selectable=True))
        if row.is_undone:
            self.body.addWidget(Text(self.tr("This change was taken back later."), "hint"))
        mark = QCoreApplication.translate("acts", "Entry {number} of the history")
        self.add_footer_widget(Text(mark.format(number=row.id), "hint"))
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.clicked.connect(self.reject)
