"""A new key for the file: when the recovery sheet is lost, or somebody left with a password.

The first step says what stops opening the file and changes the key; the second, in
``new_sheet_dialog``, puts the new sheet into somebody's hand.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import Problem, UserError
from kisdesk.services import session as sessions
from kisdesk.services.backups import list_backups
from kisdesk.services.errors import WrongPasswordError
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.settings.office_dialog import SlowDialog, Told
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit, PasswordEdit

NOBODY = ""
_MOST_COPIES = 5


class RevokeDialog(SlowDialog):
    """Asks whose access ends and why, says what follows, changes the key in a job.

    After ``saved`` the new sheet has to be proven; ``shut_out`` names the workers who need a new
    password. ``leaver`` is who to begin with.
    """

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, leaver: WorkerRow | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("Change the key of the file"),
            self.tr(
                "Step 1 of 2. For a recovery sheet that is lost, or a password that left with "
                "somebody."
            ),
            parent,
            save_text=self.tr("Change the key"),
        )
        self.shut_out: list[str] = []
        own = sessions.current().worker.id
        self._others = [w for w in list_workers() if w.id != own]
        self.whom = ChoiceBox(
            [
                (NOBODY, self.tr("nobody, the sheet is lost")),
                *((str(w.id), w.name) for w in self._others),
            ],
            allow_empty=False,
        )
        self.add_field("whom", self.tr("Who loses access"), self.whom)
        self.why = LineEdit(max_length=200)
        self.add_field("why", self.tr("Why"), self.why, wide=True)
        self.password_edit = PasswordEdit()
        self.add_field("password", self.tr("Your password"), self.password_edit)
        self.whom.set_value(str(leaver.id) if leaver is not None else NOBODY)
        self.form.mark_clean()
        self.consequences = Text("", "body", wrap=True)
        self.copies = Text(self._copies(), "secondary", wrap=True)
        self.body.insertWidget(0, self.consequences)
        self.body.insertWidget(1, self.copies)
        self.body.insertSpacing(2, 12)
        self.whom.value_changed.connect(self._follow)
        self._follow()
        self.why.setFocus()
        self._told = Told(self)
        self._told.progressed.connect(
            self.busy_bar.show_progress, Qt.ConnectionType.QueuedConnection
        )

    def check(self) -> Sequence[Problem]:
        needed = ("why", self.why.text().strip()), ("password", self.password_edit.text())
        return [Problem(name, "required") for name, text in needed if not text]

    def is_dirty(self) -> bool:
        return False

    def work(self) -> Callable[[], object]:
        password, told, shut_out = self.password_edit.text(), self._told, self.shut_out
        why, leaver = self.why.text().strip(), self._leaver()

        def change() -> None:
            from kisdesk.services.revoking import revoke_access

            leaving = leaver.id if leaver is not None else None
            shut_out[:] = revoke_access(password, told, why=why, leaving=leaving)

        return change

    def word_failure(self, error: UserError) -> bool:
        if isinstance(error, WrongPasswordError):
            self.show_refused([Problem("password", "wrong_password")])
            return True
        return super().word_failure(error)

    def _leaver(self) -> WorkerRow | None:
        return next((w for w in self._others if str(w.id) == self.whom.value()), None)

    def _follow(self) -> None:
        leaver = self._leaver()
        others = [w.name for w in self._others if w.slot_id and w is not leaver]
        lines = [
            self.tr("• The old sheet no longer opens the file. A new one is printed right after."),
            self.tr("• Copies made before still open with the old sheet and the old passwords."),
        ]
        if others:
            names = ", ".join(others)
            lines.insert(1, self.tr("• New passwords are needed by: {names}.").format(names=names))
        if leaver is not None:
            text = self.tr("• {name} works with this file no more.")
            lines.insert(0, text.format(name=leaver.name))
        self.consequences.setText("\n".join(lines))

    def _copies(self) -> str:
        """The copies the program knows of; each opens as before."""
        rows = list_backups()
        if not rows:
            return self.tr("The program knows of no copies. Think of those made by hand.")
        lines = [f"{format_date(row.made_at.date())}  {row.path}" for row in rows[:_MOST_COPIES]]
        if len(rows) > _MOST_COPIES:
            lines.append(self.tr("and %n older copies", "", len(rows) - _MOST_COPIES))
        return "\n".join([self.tr("Copies to be locked away or destroyed:"), *lines])
