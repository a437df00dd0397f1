"""The second step: what opens the copy, and the proof that it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.services.recovery import GROUP_COUNT
from kisdesk.ui.start.recovery_key_edit import RecoveryKeyEdit
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip


class KeyPage(QWidget):
    """A password, or instead of it the key of the recovery sheet; nothing for a copy of the file
    that is open, whose key the program has."""

    submitted = Signal()
    """Enter in the password."""

    def __init__(self) -> None:
        super().__init__()
        self.copy_label = Text("", "value", wrap=True)
        self.place_label = Text("", "secondary", wrap=True)
        self.password_edit = PasswordEdit()
        self.password_edit.setAccessibleName(self.tr("Password to the copy"))
        self.password_edit.setFixedWidth(300)
        self.password_field = Field(
            self.tr("Password"), self.password_edit, label_width=96, editor_width=300
        )
        self.hint_label = Text(
            self.tr("The password that was valid on the day the copy was made."), "hint", wrap=True
        )
        self.key_edit = RecoveryKeyEdit()
        self.password_part, self.fields = QWidget(), QWidget()
        rows(self.password_field, 4, self.hint_label, parent=self.password_part)
        rows(self.password_part, self.key_edit, parent=self.fields)
        self.key_edit.hide()
        self.other_way = Button(self.tr("I have the key of the recovery sheet"), "link")
        self.progress = JobProgress(
            self.tr("Opening and checking the copy"), with_button=False, in_percent=True
        )
        self.message = Strip("", "", "red", stacked=True)
        rows(
            self.copy_label, 2, self.place_label, 18, self.fields, 10,
            columns(self.other_way, None), 14,
            self.message, self.progress, None,
            parent=self,
        )  # fmt: skip
        self.message.hide()
        self.progress.hide()
        self.other_way.clicked.connect(self._on_other_way)
        self.password_edit.returnPressed.connect(self.submitted)

    @property
    def uses_sheet(self) -> bool:
        """Whether the key of the sheet is asked for and not a password."""
        return not self.key_edit.isHidden()

    def password(self) -> str | None:
        """What was typed, or None."""
        return None if self.uses_sheet else self.password_edit.text() or None

    def recovery_key(self) -> str | None:
        """The key of the sheet, or None while a password is asked for."""
        return self.key_edit.text() if self.uses_sheet else None

    def is_complete(self) -> bool:
        """Whether there is something to try; says what is missing."""
        if not self.uses_sheet:
            if self.password_edit.text():
                return True
            self.say(self.tr("Type the password first."))
            self.password_edit.setFocus()
            return False
        wrong = self.key_edit.wrong_groups()
        if not wrong and self.key_edit.filled_count() == GROUP_COUNT:
            return True
        if wrong:
            self.say(self.tr("Look at group {number} again.").format(number=wrong[0] + 1))
            self.key_edit.show_wrong(wrong[0])
        return False

    def say(self, what: str, second: str = "") -> None:
        """Say what went wrong."""
        self.message.set_text(what, second)
        self.message.show()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be typed while the copy is opened."""
        self.fields.setEnabled(not busy)
        self.other_way.setEnabled(not busy)
        self.progress.setVisible(busy)
        if busy:
            self.message.hide()

    @property
    def needs_key(self) -> bool:
        """Whether a password or the key of the sheet is asked for at all."""
        return not self.fields.isHidden()

    def name_copy(self, title: str, second: str) -> None:
        """Say which copy it is about."""
        self.copy_label.setText(title)
        self.place_label.setText(second)

    def ask_for_key(self, *, needs_key: bool) -> None:
        """Show the fields, or hide them when the program has the key already."""
        self.fields.setVisible(needs_key)
        self.other_way.setVisible(needs_key)
        self.message.hide()

    def focus_first(self) -> None:
        """Where keys go when the step is shown."""
        if self.uses_sheet:
            self.key_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.password_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password_edit.selectAll()

    def _on_other_way(self) -> None:
        to_sheet = not self.uses_sheet
        self.key_edit.setVisible(to_sheet)
        self.password_part.setVisible(not to_sheet)
        self.other_way.setText(
            self.tr("I have a password")
            if to_sheet
            else self.tr("I have the key of the recovery sheet")
        )
        self.message.hide()
        self.focus_first()
