"""Adding and changing workers, and their passwords."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.clubs import check_worker
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.rights import Role
from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import Problem, UserError
from kisdesk.services import session as sessions
from kisdesk.services.errors import WeakPasswordError, WrongPasswordError
from kisdesk.services.passwords import SHORTEST
from kisdesk.services.workers import add_worker, give_password, update_worker
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.club_fields import WORKER, add_access, add_fields, worker_of
from kisdesk.ui.settings.new_password import NewPassword
from kisdesk.ui.settings.office_dialog import EDITOR_WIDTH, LABEL_WIDTH, OfficeDialog, SlowDialog
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.line_edit import PasswordEdit


class WorkerDialog(OfficeDialog):
    """Changes what is known of a worker."""

    def __init__(
        self, worker: WorkerRow, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, worker.name, self.tr("Printed on contracts."), parent)
        self._worker = worker
        add_fields(self.form, WORKER, context.today)
        add_access(self.form, context.today)
        values: dict[str, object] = {name: getattr(worker, name) for name in WORKER}
        known = worker.authorisation
        values |= {
            "role": worker.role.value, "authorised_on": known.on, "authorised_until": known.until,
            "withdrawn_on": known.withdrawn_on, "scope": known.scope,
            "secrecy_on": known.secrecy_on,
        }  # fmt: skip
        self.set_values({**values, "phone": print_phone(worker.phone)})

    def check(self) -> Sequence[Problem]:
        return check_worker(worker_of(self.form.values()))

    def save(self) -> None:
        update_worker(self._worker.id, worker_of(self.form.values()))


class _PasswordDialog(SlowDialog):
    """Ends in a new password."""

    password: NewPassword

    def add_password(self) -> None:
        """Add the fields of the new password."""
        self.password = NewPassword(
            self.form, self.context, self.own_words,
            label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH,
        )  # fmt: skip
        self.password.judged.connect(self.recheck)

    def own_words(self) -> Sequence[str]:
        """What a stranger would try first."""
        worker = sessions.current().worker
        return worker.last_name, worker.first_name

    def word_failure(self, error: UserError) -> bool:
        if isinstance(error, WeakPasswordError):
            problem = Problem("password", f"password_{error.code}", {"least": SHORTEST})
            self.show_refused([problem])
            return True
        return super().word_failure(error)


class NewWorkerDialog(_PasswordDialog):
    """Adds a worker, with a password unless somebody only appears on papers."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Whom do you add?"),
            self.tr("With a password of their own they can open the file."),
            parent,
            save_text=self.tr("Add the worker"),
        )
        add_fields(self.form, WORKER, context.today)
        add_access(self.form, context.today)
        self.form.field("withdrawn_on").setVisible(False)
        self.form.field("role").set_value(Role.WORKER.value)
        self.form.field("authorised_on").set_value(context.today())
        self.has_password = CheckBox(self.tr("opens the file with a password"), checked=True)
        self.form.add_field("has_password", self.tr("Access"), self.has_password)
        self.add_password()
        self.has_password.value_changed.connect(self._on_access)
        self.form.mark_clean()

    def check(self) -> Sequence[Problem]:
        problems = check_worker(worker_of(self.form.values()))
        return [*problems, *self.password.check()] if self.has_password.value() else problems

    def work(self) -> Callable[[], object]:
        draft = worker_of(self.form.values())
        password = self.password.text() if self.has_password.value() else None
        return lambda: add_worker(draft, password)

    def own_words(self) -> Sequence[str]:
        values = self.form.values()
        return str(values["last_name"]), str(values["first_name"])

    def _on_access(self, wanted: object) -> None:
        self.password.set_shown(shown=bool(wanted))
        self.recheck()


class GivePasswordDialog(_PasswordDialog):
    """Gives a worker without a password, or who forgot it, a new one."""

    def __init__(
        self, worker: WorkerRow, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("New password for {name}").format(name=worker.name),
            self.tr("Let them type it themselves. Their old password stops opening this file."),
            parent,
            save_text=self.tr("Set the password"),
        )
        self._worker = worker
        self.add_password()
        self.form.mark_clean()

    def check(self) -> Sequence[Problem]:
        return self.password.check()

    def work(self) -> Callable[[], object]:
        worker_id, password = self._worker.id, self.password.text()
        return lambda: give_password(worker_id, password)

    def own_words(self) -> Sequence[str]:
        return self._worker.last_name, self._worker.first_name


class ChangePasswordDialog(_PasswordDialog):
    """Changes the password of the worker at the desk."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Change your password"),
            self.tr("Copies of the file made before still open with the old password."),
            parent,
            save_text=self.tr("Change the password"),
        )
        self.old = PasswordEdit()
        self.add_field("old", self.tr("Present password"), self.old)
        self.add_password()
        self.form.mark_clean()
        self.old.setFocus()

    def check(self) -> Sequence[Problem]:
        problems = [] if self.old.text() else [Problem("old", "required")]
        return [*problems, *self.password.check()]

    def work(self) -> Callable[[], object]:
        old, new = self.old.text(), self.password.text()
        return lambda: sessions.change_password(old, new)

    def word_failure(self, error: UserError) -> bool:
        if isinstance(error, WrongPasswordError):
            self.show_refused([Problem("old", "wrong_password")])
            return True
        return super().word_failure(error)


class AskPasswordDialog(SlowDialog):
    """Asks for the password before something that matters; ``saved`` means it was right."""

    def __init__(
        self, context: UiContext, title: str, subtitle: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, title, subtitle, parent, save_text=self.tr("Go on"))
        self.password_edit = PasswordEdit()
        self.add_field("password", self.tr("Your password"), self.password_edit)
        self.form.mark_clean()
        self.password_edit.setFocus()

    def check(self) -> Sequence[Problem]:
        return [] if self.password_edit.text() else [Problem("password", "required")]

    def is_dirty(self) -> bool:
        return False

    def work(self) -> Callable[[], object]:
        password = self.password_edit.text()

        def verify() -> None:
            if not sessions.verify_password(password):
                raise WrongPasswordError

        return verify

    def word_failure(self, error: UserError) -> bool:
        if isinstance(error, WrongPasswordError):
            self.show_refused([Problem("password", "wrong_password")])
            return True
        return super().word_failure(error)
