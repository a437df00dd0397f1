"""What all dialogs about records share: words for problems and errors, a place for the caret."""

from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kisdesk.domain.rights import Right
from kisdesk.errors import NotAllowedError, UserError
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.question import Question, tell
from kisdesk.ui.widgets.strip import Strip


class RecordDialog(FormDialog):
    """A form dialog that knows the program's words for problems and errors.

    Who may not save what it edits may read it: a strip says so, and saving is refused at once.
    """

    right: Right | None = Right.CHANGE
    """What saving needs; None for what belongs to everybody."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        save_text: str = "",
        width: int = 680,
        label_width: int = 152,
        editor_width: int = 232,
    ) -> None:
        super().__init__(
            title, subtitle, parent, save_text=save_text, describe=word_problem, width=width,
            label_width=label_width, editor_width=editor_width,
        )  # fmt: skip
        self.context = context
        self.error_message: Question | None = None
        self.failed.connect(self.show_error)
        self.is_allowed = self.right is None or has_right(self.right)
        if not self.is_allowed:
            words = describe(NotAllowedError(""))
            self.body.insertWidget(
                0, Strip(self.tr("For reading only."), words.what, "grey", icon="eye", stacked=True)
            )
            self.save_button.setEnabled(False)
            self.save_button.setToolTip(words.what)

    def accept(self) -> None:
        """Save, unless the role does not allow it."""
        if self.is_allowed:
            super().accept()
        else:
            self.show_error(NotAllowedError(self.right or ""))

    def showEvent(self, event: QShowEvent) -> None:
        """The caret begins in the first field that can be written."""
        super().showEvent(event)
        if event.spontaneous() or isinstance(self.focusWidget(), QLineEdit | QTextEdit):
            return
        for name in self.form.names():
            field = self.form.field(name)
            if field.isVisible() and not field.is_derived:
                field.editor.setFocus()
                return

    @property
    def today(self) -> date:
        """The day it is."""
        return self.context.today()

    def show_error(self, error: UserError) -> None:
        """Say an error that belongs to no field."""
        words = describe(error)
        self.error_message = tell(
            self,
            self.tr("This was not saved"),
            words.what,
            self.tr("Go back"),
            safe=words.safe or self.tr("What you typed is still here."),
            next_step=words.next_step,
        )
