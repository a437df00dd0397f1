"""The recovery sheet: onto paper, and the proof that it is in hand."""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip


class SheetPanel(QWidget):
    """Prints or saves the sheet of the open file; with ``proof`` asks to type back one group.

    Without ``printing`` it asks for a group of the sheet that was printed long ago.
    """

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        proof: bool = True,
        printing: bool = True,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._groups: list[str] = []
        self._asked = 0
        self.is_on_paper = not printing
        self.print_dialog: QWidget | None = None
        self.print_button = Button(
            self.tr("Print the sheet or save it as PDF…"), "primary" if proof else "secondary",
            "printer", big=proof,
        )  # fmt: skip
        self.state_icon = IconLabel("circle", "text3")
        self.state_label = Text("", "value", wrap=True)
        self.group_edit = LineEdit(max_length=12)
        self.group_edit.setAccessibleName(self.tr("Group of the sheet"))
        self.group_field = Field(
            "", self.group_edit, label_width=250, editor_width=132, name="group"
        )
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        rows(
            columns(self.print_button, None), 8,
            columns(self.state_icon, (self.state_label, 1), gap=8), 16,
            self.group_field, self.message,
            parent=self,
        )  # fmt: skip
        self.group_field.setVisible(proof)
        for widget in (self.print_button, self.state_icon, self.state_label):
            widget.setVisible(printing)
        self._needs_proof = proof
        self.print_button.clicked.connect(self.print_sheet)
        self.group_edit.textChanged.connect(self._on_typed)
        self._show_state(self.tr("Not printed and not saved yet."))

    @property
    def asked_group(self) -> int:
        """The number of the group to be typed back, from 1 as on the sheet."""
        return self._asked + 1

    def begin(self) -> None:
        """Read the key of the file that is open now."""
        from kisdesk.services import session

        self._groups = session.recovery_groups()
        self._asked = secrets.randbelow(len(self._groups))
        label = self.tr("Copy group {number} from the sheet").format(number=self.asked_group)
        self.group_field.label.setText(label)
        self.group_edit.setAccessibleName(label)

    def what_is_missing(self) -> str:
        """A sentence, empty when the sheet is proven to be in hand."""
        if not self.is_on_paper:
            return self.tr("Print the sheet first, or save it as PDF.")
        if self._needs_proof and not self._is_group_right():
            return self.tr("Copy the group from the sheet, so that you know it is readable.")
        return ""

    def print_sheet(self) -> None:
        """Make the sheet, then open the print dialog with it."""
        self.print_button.setEnabled(False)

        def work(_: Progress) -> object:
            from kisdesk.services import session

            return session.recovery_sheet()

        job = self._context.jobs.start(work)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)

    def say_missing(self) -> bool:
        """Show what is missing and go there; whether nothing is."""
        missing = self.what_is_missing()
        self.message.set_text(missing)
        self.message.setVisible(bool(missing))
        if missing:
            (self.group_edit if self.is_on_paper else self.print_button).setFocus()
        return not missing

    def _on_made(self, pdf: object) -> None:
        from kisdesk.ui.printing.print_dialog import Paper, PrintDialog

        assert isinstance(pdf, bytes)
        paper = Paper(
            self.tr("Recovery sheet"),
            pdf,
            "recovery_sheet",
            copies=1,
            remark=self.tr("Whoever has this sheet can open the file."),
            remark_second=self.tr(
                "Paper in a sealed envelope is safer than a PDF. If you save a PDF, print it and "
                "delete it afterwards."
            ),
        )
        dialog = PrintDialog(self._context, paper, self.window())
        dialog.printed.connect(self._on_printed)
        dialog.pdf_saved.connect(self._on_saved)
        self.print_dialog = dialog
        dialog.open()

    def _on_printed(self, copies: int) -> None:
        self._mark(self.tr("Handed to the printer."))

    def _on_saved(self, path: object) -> None:
        self._mark(self.tr("Saved: {path}").format(path=path))

    def _mark(self, text: str) -> None:
        self.is_on_paper = True
        self._show_state(text)
        self.message.hide()
        self.group_edit.setFocus()
        self.changed.emit()

    def _show_state(self, text: str) -> None:
        self.state_icon.set_icon(
            *(("circle-check", "green") if self.is_on_paper else ("circle", "text3"))
        )
        self.state_label.setText(text)

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self.message.set_text(describe(error).what, describe(error).next_step)
        self.message.show()

    def _on_over(self) -> None:
        self.print_button.setEnabled(True)

    def _is_group_right(self) -> bool:
        from kisdesk.services.recovery import split_recovery_key

        typed = split_recovery_key(self.group_edit.text())
        return bool(self._groups) and typed == [self._groups[self._asked]]

    def _on_typed(self) -> None:
        from kisdesk.services.recovery import GROUP_LENGTH, split_recovery_key

        self.message.hide()
        if self._is_group_right():
            self.group_field.set_ok(self.tr("The sheet is in hand."))
        elif len("".join(split_recovery_key(self.group_edit.text()))) >= GROUP_LENGTH:
            self.group_field.set_problem(
                self.tr("The sheet says something else."),
                detail=self.tr("Compare it letter by letter. Look at the number of the group."),
            )
        else:
            self.group_field.clear_problem()
        self.changed.emit()
