"""The steps of a new file in which something is typed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from kisdesk.domain.clubs import check_club, check_worker
from kisdesk.domain.drafts import ClubDraft
from kisdesk.errors import Problem
from kisdesk.services.places import check_new_place, suggested_name
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.club_fields import (
    ADDRESS,
    REGISTER,
    WORKER,
    add_body_sections,
    add_fields,
    check_numbers_live,
    club_editor,
    club_field_name,
    club_of,
    worker_of,
)
from kisdesk.ui.settings.live_check import LiveCheck
from kisdesk.ui.settings.new_password import NewPassword
from kisdesk.ui.start.place_edit import PlaceEdit
from kisdesk.ui.widgets.form_body import FormBody
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.strip import Strip

LABEL_WIDTH = 168
EDITOR_WIDTH = 264


class FormStep(QWidget):
    """One page of fields; ``check`` says what is wrong with them."""

    title = ""
    subtitle = ""

    def __init__(self) -> None:
        super().__init__()
        self.form = FormBody(label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH)
        rows(self.form, None, parent=self)
        self.live: LiveCheck

    def check(self) -> Sequence[Problem]:
        """Everything wrong with what was typed here."""
        return ()

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        self.form.field(self.form.names()[0]).editor.setFocus()


class PlaceStep(FormStep):
    """The name of the club and, made from it, the file."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.title = self.tr("What is the club called, and where should its file lie?")
        self.subtitle = self.tr("One file will hold everything: people, contracts, documents.")
        tr = QCoreApplication.translate
        name = club_editor("name", context.today)
        self.form.add_field("name", club_field_name("name"), name, wide=True)
        self.place = PlaceEdit()
        self.form.add_field("path", tr("club", "File"), self.place, wide=True)
        self.form.rows.insertSpacing(self.form.rows.count(), 8)
        self.form.add_widget(
            Strip(
                self.tr("A folder of this computer is best."),
                self.tr(
                    "A folder that is copied to the internet, or lies on a network disk, is not "
                    "a good place: two computers may damage the file there."
                ),
                "grey",
                icon="hard-drive",
                stacked=True,
            )
        )
        self.live = LiveCheck(self.form, self.check)
        self.form.field("name").changed.connect(self._on_name)
        self._on_name()

    @property
    def path(self) -> Path | None:
        """Where the file will lie."""
        return self.place.value()

    @property
    def name(self) -> str:
        """What the club is called."""
        return str(self.form.field("name").value())

    def check(self) -> Sequence[Problem]:
        problems = [] if self.name else [Problem("name", "required")]
        return [*problems, *check_new_place(self.path)]

    def _on_name(self) -> None:
        if self.place.is_own:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        self.place.set_value(str(folder / suggested_name(self.name)))


class ClubStep(FormStep):
    """The club as the register knows it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.title = self.tr("What does the register say of the club?")
        self.subtitle = self.tr("It is printed on papers. All of it may be added later.")
        tr = QCoreApplication.translate
        add_fields(self.form, REGISTER[1:], context.today)
        self.form.add_heading(tr("club", "Address of the club"))
        add_fields(self.form, ADDRESS, context.today)
        self.live = LiveCheck(self.form, self.check)

    def check(self) -> Sequence[Problem]:
        club = club_of(self.form.values(), ClubDraft(name="-"))
        return [p for p in check_club(club) if p.field in self.form.names()]


class BodyStep(FormStep):
    """Who runs the club, and whose social worker signs."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.title = self.tr("Who runs the club?")
        self.subtitle = self.tr("The name is needed; the rest may be added later.")
        add_body_sections(self.form, context.today)
        self.live = check_numbers_live(self.form, self.check)

    def check(self) -> Sequence[Problem]:
        club = club_of(self.form.values(), ClubDraft(name="-"))
        return [p for p in check_club(club) if p.field in self.form.names()]


class WorkerStep(FormStep):
    """The first worker and their password."""

    def __init__(self, context: UiContext, club_name: Callable[[], str]) -> None:
        super().__init__()
        self.title = self.tr("Who will work with the file?")
        self.subtitle = self.tr("More people can be added in the settings.")
        add_fields(self.form, WORKER, context.today)
        tr = QCoreApplication.translate
        self.form.add_heading(tr("club", "Password to the file"))
        self._club_name = club_name
        self.password = NewPassword(
            self.form, context, self._own_words,
            label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH,
        )  # fmt: skip
        self.live = LiveCheck(self.form, self.check)
        self.password.judged.connect(self.live.recheck)

    def check(self) -> Sequence[Problem]:
        return [*check_worker(worker_of(self.form.values())), *self.password.check()]

    def _own_words(self) -> Sequence[str]:
        values = self.form.values()
        return (str(values["last_name"]), str(values["first_name"]), self._club_name())
