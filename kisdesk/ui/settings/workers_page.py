"""The people who work with the file, and who of them may open it."""

from PySide6.QtWidgets import QWidget

from kisdesk.domain.authorisation import AuthorisationState
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import UserError
from kisdesk.services import session as sessions
from kisdesk.services.workers import (
    list_workers,
    remove_worker,
    review_authorisations,
    reviewed_day,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.role_words import role_name
from kisdesk.ui.settings.new_sheet_dialog import NewSheetDialog
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.settings.revoke_dialog import RevokeDialog
from kisdesk.ui.settings.worker_dialogs import (
    ChangePasswordDialog,
    GivePasswordDialog,
    NewWorkerDialog,
    WorkerDialog,
)
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.question import Question, Verb, ask


class WorkersPage(SettingsPage):
    """One row per worker with what may be done about them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Workers")
        self.question: Question | None = None
        self.add_button: Button
        self.buttons: dict[tuple[str, int], Button] = {}
        self._leaving: WorkerRow | None = None

    def fill(self) -> None:
        self.buttons.clear()
        head = QWidget()
        self.add_button = Button(self.tr("Add a worker…"), icon="user-plus")
        self.add_button.clicked.connect(self.add_worker)
        columns(Text(self.tr("Who works with this file"), "heading"), None, self.add_button,
                parent=head)  # fmt: skip
        self.column.addWidget(head)
        workers = list_workers(active_only=False)
        for worker in workers:
            if worker.is_active:
                self.column.addWidget(self._row(worker))
        reviewed_on = reviewed_day()
        self.add_facts(
            self.tr("Authorisations (art. 18f(4))"),
            self.tr("Gone through today"),
            self._on_reviewed,
            [(self.tr("Gone through last"), short_date(reviewed_on) if reviewed_on else "")],
        )
        former = ", ".join(worker.name for worker in workers if not worker.is_active)
        if former:
            self.add_text(self.tr("Worked here before: {names}").format(names=former))
        self.add_remark(
            self.tr("Everybody has a password of their own."),
            self.tr(
                "The history of the file says who changed what. An old copy of the file still "
                "opens with the passwords it had then."
            ),
            icon="key-round",
        )

    def add_worker(self) -> None:
        """Open the dialog for a new worker."""
        self.open_dialog(NewWorkerDialog(self.context, self.window()))

    def revoke(self, worker: WorkerRow) -> None:
        """Change the key of the file, so that this worker's password opens it nowhere new."""
        dialog = RevokeDialog(self.context, self.window(), leaver=worker)
        dialog.saved.connect(self._on_key_changed)
        self.dialog = dialog
        dialog.open()

    def _on_key_changed(self) -> None:
        self._on_saved()
        dialog = NewSheetDialog(self.context, self.window())
        dialog.finished.connect(self._on_saved)
        self.dialog = dialog
        dialog.open()

    def _row(self, worker: WorkerRow) -> QWidget:
        row = QWidget()
        is_self = worker.id == sessions.current().worker.id
        has_password = bool(worker.slot_id)
        pill = Pill(*((self.tr("has a password"), "green") if has_password
                      else (self.tr("without a password"), "text2")), px=11)  # fmt: skip
        details = [
            worker.position,
            print_phone(worker.phone),
            self.tr("signs contracts") if worker.is_social_worker else "",
            self.tr("you") if is_self else "",
        ]
        links = [self._link("edit", worker, self.tr("Change…"))]
        if is_self:
            links.append(self._link("own", worker, self.tr("Change password…")))
        else:
            links.append(
                self._link(
                    "password",
                    worker,
                    self.tr("New password…") if has_password else self.tr("Give a password…"),
                )
            )
            leave = self.tr("Take access away…") if has_password else self.tr("Works here no more…")
            links.append(self._link("remove", worker, leave))
        role = Pill(role_name(worker.role), "text2", px=11)
        state = self._authorisation(worker)
        rows(
            columns(Text(worker.name, "strong"), role, pill, None, gap=10), 2,
            Text("  ·  ".join(part for part in details if part), "secondary"), 2,
            Text(state, "secondary", tone=self._tone(worker), wrap=True), 6,
            columns(*links, None, gap=18), 12, Rule(),
            parent=row,
        )  # fmt: skip
        return row

    def _authorisation(self, worker: WorkerRow) -> str:
        """How the authorisation stands today, in a sentence."""
        known = worker.authorisation
        day = known.decisive_day(self.context.today()) or known.until
        when = short_date(day) if day is not None else ""
        texts = {
            AuthorisationState.MISSING: self.tr("no authorisation entered"),
            AuthorisationState.NOT_YET: self.tr("authorised from {day} on"),
            AuthorisationState.VALID: self.tr("authorised until {day}")
            if when
            else self.tr("authorised"),
            AuthorisationState.EXPIRED: self.tr("the authorisation ended on {day}"),
            AuthorisationState.WITHDRAWN: self.tr("the authorisation was withdrawn on {day}"),
        }
        parts = [texts[known.state(self.context.today())].format(day=when)]
        if known.secrecy_on is None:
            parts.append(self.tr("no statement of confidentiality"))
        else:
            signed = self.tr("confidentiality signed on {day}")
            parts.append(signed.format(day=short_date(known.secrecy_on)))
        return "  ·  ".join(parts)

    def _tone(self, worker: WorkerRow) -> str:
        known = worker.authorisation
        valid = known.state(self.context.today()) is AuthorisationState.VALID
        return "text2" if valid and known.secrecy_on is not None else "amber"

    def _on_reviewed(self) -> None:
        try:
            review_authorisations(self.context.today())
        except UserError as error:
            self.say_error(self.tr("This was not entered"), error)
            return
        self._on_saved()

    def _link(self, action: str, worker: WorkerRow, text: str) -> Button:
        button = Button(text, "link")
        button.setAccessibleName(f"{text} {worker.name}")
        button.setProperty("worker", (action, worker))
        button.clicked.connect(self._on_link)
        self.buttons[action, worker.id] = button
        return button

    def _on_link(self) -> None:
        action, worker = self.sender().property("worker")
        match action:
            case "edit":
                self.open_dialog(WorkerDialog(worker, self.context, self.window()))
            case "own":
                self.open_dialog(ChangePasswordDialog(self.context, self.window()))
            case "password":
                self.open_dialog(GivePasswordDialog(worker, self.context, self.window()))
            case "remove":
                self._ask_to_remove(worker)

    def _ask_to_remove(self, worker: WorkerRow) -> None:
        self._leaving = worker
        what = self.tr("This person will not be offered for new contracts any more.")
        if worker.slot_id:
            what = self.tr("The password of this person stops opening this file.")
        self.question = ask(
            self.window(),
            self.tr("Take access away from {name}?").format(name=worker.name),
            what,
            [
                Verb("back", self.tr("Go back")),
                *([Verb("revoke", self.tr("Change the key too…"))] if worker.slot_id else []),
                Verb("remove", self.tr("Take access away"), "danger"),
            ],
            self._on_remove_answered,
            safe=self.tr("What this person wrote and signed stays in the file under their name."),
            next_step=self.tr(
                "This is not a revocation: copies made before still open with the old password. If "
                "the person may have one, or has seen the sheet, change the key of the file too."
            )
            if worker.slot_id
            else "",
        )

    def _on_remove_answered(self, answer: str) -> None:
        worker, self._leaving = self._leaving, None
        if answer == "revoke" and worker is not None:
            self.revoke(worker)
            return
        if answer != "remove" or worker is None:
            return
        try:
            remove_worker(worker.id)
        except UserError as error:
            self.say_error(self.tr("Access was not taken away"), error)
            return
        self._on_saved()
