"""The second step of a new key: the new sheet in hand, new passwords for the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import UserError
from kisdesk.services.sheet_check import sheet_proven
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.settings.sheet_panel import SheetPanel
from kisdesk.ui.settings.worker_dialogs import GivePasswordDialog
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.question import Question, Verb, ask


class SheetDialog(BaseDialog):
    """Ends when a group of the sheet was copied rightly; ``proven`` then."""

    proven = Signal()

    def __init__(
        self, context: UiContext, title: str, subtitle: str, parent: QWidget, *, on_paper: bool
    ) -> None:
        super().__init__(title, subtitle, parent, width=680)
        self.context = context
        self.sheet = SheetPanel(context, self, printing=not on_paper)
        self.sheet.begin()
        self.body.addWidget(self.sheet)
        self.later_button = self.add_button(Button(self.tr("Not now")))
        self.done_button = self.add_button(Button(self.tr("The sheet is in hand"), "primary"))
        self.later_button.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.accept)

    def accept(self) -> None:
        """Enter that the sheet was seen, or say what is missing."""
        if not self.sheet.say_missing():
            return
        try:
            sheet_proven(self.context.today())
        except UserError as error:
            self.sheet.message.set_text(describe(error).what, describe(error).next_step)
            self.sheet.message.show()
            return
        self.proven.emit()
        super().accept()


class CheckSheetDialog(SheetDialog):
    """Once a year: is the sheet still where it belongs, and can it be read?"""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(
            context,
            self.tr("Is the recovery sheet still in its place?"),
            self.tr(
                "Take it out of its envelope, copy one group, seal it again. If it is gone, change "
                "the key in the settings, under Security: whoever has it can open the file."
            ),
            parent,
            on_paper=True,
        )
        self.sheet.group_edit.setFocus()


class NewSheetDialog(SheetDialog):
    """After the key changed: print the new sheet, prove it, give passwords to the others."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(
            context,
            self.tr("Put the new recovery key on paper"),
            self.tr("Step 2 of 2. The old sheet opens this file no more: destroy it."),
            parent,
            on_paper=False,
        )
        self.question: Question | None = None
        self.password_dialog: GivePasswordDialog | None = None
        self.passwords = QWidget()
        self._lines = rows(gap=6, parent=self.passwords)
        self.buttons: dict[int, Button] = {}
        self.body.addWidget(self.passwords)
        self._show_workers()

    def reject(self) -> None:
        """The key is changed: without a sheet a forgotten password loses everything."""
        self.question = ask(
            self,
            self.tr("The new sheet is not in hand yet"),
            self.tr("The key is changed, and no sheet opens the file now."),
            [
                Verb("back", self.tr("Go back to the sheet")),
                Verb("later", self.tr("Sheet later"), "danger"),
            ],
            self._on_answered,
            safe=self.tr("Your password opens the file."),
            next_step=self.tr("The tab Today calls for the sheet until it is proven."),
        )

    def _on_answered(self, answer: str) -> None:
        if answer == "later":
            super().reject()

    def _show_workers(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.buttons.clear()
        waiting = [w for w in list_workers() if not w.slot_id]
        self.passwords.setVisible(bool(waiting))
        if waiting:
            text = self.tr("Without a password now; this can wait until they come:")
            self._lines.addWidget(Text(text, "strong", wrap=True))
        for worker in waiting:
            self._lines.addWidget(self._line(worker))

    def _line(self, worker: WorkerRow) -> QWidget:
        line = QWidget()
        button = Button(self.tr("Give a password…"), "link")
        button.setAccessibleName(f"{button.text()} {worker.name}")
        button.clicked.connect(lambda: self._give(worker))
        self.buttons[worker.id] = button
        columns(Text(worker.name), button, None, gap=16, parent=line)
        return line

    def _give(self, worker: WorkerRow) -> None:
        dialog = GivePasswordDialog(worker, self.context, self)
        dialog.saved.connect(self._show_workers)
        self.password_dialog = dialog
        dialog.open()
