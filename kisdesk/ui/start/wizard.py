"""A new club file, step by step. The file comes into being before the step with the sheet."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.drafts import ClubDraft
from kisdesk.errors import InvalidDraftError, Problem, UserError
from kisdesk.progress import Progress
from kisdesk.services import preferences
from kisdesk.services.errors import WeakPasswordError
from kisdesk.services.passwords import SHORTEST
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job
from kisdesk.ui.settings.club_fields import club_of, worker_of
from kisdesk.ui.settings.sheet_panel import SheetPanel
from kisdesk.ui.start.step_bar import StepBar
from kisdesk.ui.start.wizard_steps import BodyStep, ClubStep, FormStep, PlaceStep, WorkerStep
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.question import Question, Verb, ask
from kisdesk.ui.widgets.strip import Strip

WIDTH = 800
HEIGHT = 628


class NewFileWizard(BaseDialog):
    """``opened`` carries the Session of the new file; ``left`` the path of one left for later."""

    opened = Signal(object)
    left = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, width=WIDTH)
        self.setWindowTitle(self.tr("New club file"))
        self._context = context
        self._job: Job | None = None
        self._session: object = None
        self.question: Question | None = None
        self.place_step = PlaceStep(context)
        self.club_step = ClubStep(context)
        self.body_step = BodyStep(context)
        self.worker_step = WorkerStep(context, lambda: self.place_step.name)
        self.steps: tuple[FormStep, ...] = (
            self.place_step, self.club_step, self.body_step, self.worker_step,
        )  # fmt: skip
        for step in self.steps:
            step.form.mark_clean()
        self.sheet = SheetPanel(context)
        self.step_bar = StepBar(
            (
                self.tr("Place"),
                self.tr("Club"),
                self.tr("Body"),
                self.tr("Worker and password"),
                self.tr("Sheet"),
            )
        )
        self._step = 0
        self.pages = QWidget()
        self._all_pages: tuple[QWidget, ...] = (*self.steps, self._sheet_page())
        rows(*self._all_pages, parent=self.pages)
        self.message = Strip("", "", "red", stacked=True)
        self.message.hide()
        self.progress = JobProgress(self.tr("Making the file"), with_button=False)
        self.progress.hide()
        self._place_step_bar()
        self.body.addWidget(self.message)
        self.body.addWidget(self.pages)
        self.body.addWidget(self.progress)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.back_button = self.add_button(Button(self.tr("Back")))
        self.next_button = self.add_button(Button(self.tr("Next"), "primary"))
        self.next_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self._show_step(0)
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - 16), min(HEIGHT, room.height() - 48))

    @property
    def step(self) -> int:
        """The step that is shown, from 0; the sheet comes last."""
        return self._step

    def club(self) -> ClubDraft:
        """The club as typed."""
        values = {**self.club_step.form.values(), **self.body_step.form.values()}
        return club_of(values, ClubDraft(name=self.place_step.name))

    def go_on(self) -> None:
        """To the next step; after the password the file is made; after the sheet it is opened."""
        if self._job is not None:
            return
        self.message.hide()
        if self.step == len(self.steps):
            self._finish()
        elif not self.steps[self.step].live.try_now():
            return
        elif self.step + 1 < len(self.steps):
            self._show_step(self.step + 1)
        else:
            self._create()

    def go_back(self) -> None:
        """To the step before; what was typed stays."""
        if self._job is None and 0 < self.step < len(self.steps):
            self._show_step(self.step - 1)

    def reject(self) -> None:
        """Give up, after asking where something would be lost."""
        if self._job is not None:
            self._job.cancel()
        elif self._session is not None:
            self._ask_about_sheet()
        elif any(step.form.is_dirty() for step in self.steps):
            self.question = ask(
                self,
                self.tr("Stop making the file?"),
                self.tr("Nothing was written to the disk yet. What you typed here will be lost."),
                [
                    Verb("back", self.tr("Go back")),
                    Verb("discard", self.tr("Stop and discard"), "danger"),
                ],
                self._on_discard_answered,
            )
        else:
            super().reject()

    def _sheet_page(self) -> QWidget:
        page = QWidget()
        lines = (
            self.tr("The file is made. Nobody can read it without a password or this sheet."),
            self.tr(
                "If all passwords are forgotten, the sheet is the only way in. Print it, seal it "
                "in an envelope and give it to the head of the club, away from this computer."
            ),
        )
        rows(
            Text(lines[0], "value", wrap=True), 6, Text(lines[1], "body", wrap=True), 20,
            self.sheet, None,
            parent=page,
        )  # fmt: skip
        return page

    def _place_step_bar(self) -> None:
        layout = self._content.layout()
        assert layout is not None
        layout.insertWidget(0, self.step_bar)  # type: ignore[attr-defined]
        layout.insertSpacing(1, 16)  # type: ignore[attr-defined]

    def _show_step(self, step: int) -> None:
        self._step = step
        for place, page in enumerate(self._all_pages):
            page.setVisible(place == step)
        self.step_bar.set_current(step)
        self.scroll_area.verticalScrollBar().setValue(0)
        is_sheet = step == len(self.steps)
        self.back_button.setVisible(0 < step < len(self.steps))
        if is_sheet:
            self.set_title(self.tr("Put the recovery key on paper"))
            self.next_button.setText(self.tr("Finish and open the file"))
            self.cancel_button.setText(self.tr("Not now"))
            self.sheet.begin()
            self.sheet.print_button.setFocus()
            return
        self.set_title(self.steps[step].title, self.steps[step].subtitle)
        last = step + 1 == len(self.steps)
        self.next_button.setText(self.tr("Make the file") if last else self.tr("Next"))
        self.steps[step].focus_first()

    def _create(self) -> None:
        path = self.place_step.path
        assert path is not None
        club, worker = self.club(), worker_of(self.worker_step.form.values())
        password = self.worker_step.password.text()

        def work(progress: Progress) -> object:
            from kisdesk.services import session

            return session.create_file(path, club, worker, password, progress=progress)

        self._job = self._context.jobs.start(work)
        self._job.succeeded.connect(self._on_created)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._end_job)
        self.progress.watch(self._job)
        self._set_busy(busy=True)

    def _on_created(self, session: object) -> None:
        from kisdesk.services.session import Session

        self._end_job()
        assert isinstance(session, Session)
        self._session = session
        with suppress(UserError):  # the list of recent files is a convenience
            preferences.remember_file(session)
        self._show_step(len(self.steps))

    def _on_failed(self, error: object) -> None:
        self._end_job()
        match error:
            case InvalidDraftError(problems=problems):
                self._show_problems(problems)
            case WeakPasswordError(code=code):
                self.worker_step.live.show(
                    [Problem("password", f"password_{code}", {"least": SHORTEST})]
                )
            case UserError():
                words = describe(error)
                self._show_step(0)
                second = " ".join(part for part in (words.safe, words.next_step) if part)
                self.message.set_text(words.what, second)
                self.message.show()
            case BaseException():
                raise error

    def _show_problems(self, problems: list[Problem]) -> None:
        """Go to the first step that one of them belongs to."""
        bare = [Problem(p.field.removeprefix("worker."), p.code, p.values) for p in problems]
        for place, step in enumerate(self.steps):
            own = [problem for problem in bare if problem.field in step.form.names()]
            if own:
                self._show_step(place)
                step.live.show(own)
                return

    def _end_job(self) -> None:
        self._job = None
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.pages.setEnabled(not busy)
        for button in (self.back_button, self.next_button):
            button.setEnabled(not busy)

    def _finish(self) -> None:
        if self.sheet.say_missing():
            from kisdesk.services.sheet_check import sheet_proven

            with suppress(UserError):  # the radar asks again
                sheet_proven(self._context.today())
            session = self._session
            self.accept()
            self.opened.emit(session)

    def _ask_about_sheet(self) -> None:
        self.question = ask(
            self,
            self.tr("The file has no sheet yet"),
            self.tr("The file is made, but the recovery sheet is not proven to be in hand."),
            [
                Verb("back", self.tr("Go back to the sheet")),
                Verb("delete", self.tr("Delete the new file"), "danger"),
                Verb("later", self.tr("Keep the file, sheet later")),
            ],
            self._on_sheet_answered,
            safe=self.tr("The password opens the file."),
            next_step=self.tr(
                "Without the sheet a forgotten password means that everything is lost. It can be "
                "printed later in the settings."
            ),
        )

    def _on_discard_answered(self, answer: str) -> None:
        if answer == "discard":
            super().reject()

    def _on_sheet_answered(self, answer: str) -> None:
        from kisdesk.services import session
        from kisdesk.services.new_file import discard_new_file

        if answer == "back":
            return
        path = session.current().path
        if answer == "delete":
            try:
                discard_new_file()
            except UserError as error:
                self.message.set_text(describe(error).what, describe(error).next_step)
                self.message.show()
                return
            with suppress(UserError):
                preferences.forget_file(path)
        else:
            session.close_file()
        self._session = None
        super().reject()
        if answer == "later":
            self.left.emit(path)
