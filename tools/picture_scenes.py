"""How the program is brought to each screen that is photographed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication, QDialog

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.domain.rows import ContractRow
from kisdesk.services import session as sessions
from kisdesk.services.activities import list_activities
from kisdesk.services.backups import make_backup
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.disclosures import list_disclosures
from kisdesk.services.papers.content import Subject
from kisdesk.services.participant_list import ParticipantQuery
from kisdesk.services.participants import list_participants
from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.activities.attendance.view import GRID, SHEET, AttendanceView
from kisdesk.ui.activities.psu.view import HOURS, PsuView
from kisdesk.ui.activities.tab import (
    ACTIVITIES,
    ATTENDANCE,
    INDIVIDUAL,
    LIST,
    MONTH,
    PSU,
    WEEK,
)
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.papers.paper_dialog import PaperOrder
from kisdesk.ui.tab import Tab


class Patience(Protocol):
    """Somebody who can wait until a screen has settled."""

    def settle(self, milliseconds: int = 400) -> None:
        """Let timers, jobs and paints run."""


class Director:
    """Brings one main window to its screens, one after the other."""

    def __init__(self, window: MainWindow, patience: Patience) -> None:
        self.window, self.patience = window, patience

    def today(self) -> None:
        """What calls today."""
        self.window.show_tab(self.window.today_tab)

    def people(self) -> None:
        """A woman whose contract runs, with a family."""
        today = self.window.context.today()
        people = list_participants(ParticipantQuery(today=today, contract_ends_within=60))
        self.window.open_participant(people[0].id)

    def new_person(self) -> None:
        """The dialog with somebody half typed."""
        self.window.participants_tab.start_new()
        dialog = self.dialog()
        for name, text in (("pesel", "85071502468"), ("last_name", "Ożóg"), ("phone", "")):
            dialog.form.field(name).set_value(text)  # type: ignore[attr-defined]

    def contract(self) -> None:
        """A draft being written at its third question."""
        self.close_dialogs()
        row = self.contract_in(ContractState.DRAFT)
        self.window.show_tab(self.window.contracts_tab)
        self.window.contracts_tab.edit_contract(row.id)
        self.patience.settle()
        editor = self.window.contracts_tab.editor
        if editor is not None:
            editor.open_step(ContractStep.BARRIERS)
        self.patience.settle(1200)

    def printing(self) -> None:
        """The print dialog with its preview."""
        self.window.contracts_tab.print_current()
        self.patience.settle(1500)

    def signed(self) -> None:
        """A running contract."""
        self.close_dialogs()
        self.window.contracts_tab.close_editor()
        self.window.open_contract(self.contract_in(ContractState.SIGNED).id)

    def week(self) -> None:
        """The meetings of the week."""
        self._show_view(WEEK)

    def month(self) -> None:
        """The meetings of the month."""
        self._show_view(MONTH)

    def meetings(self) -> None:
        """The meetings as a list."""
        self._show_view(LIST)

    def activities(self) -> None:
        """The list of activities."""
        self._show_view(ACTIVITIES)

    def meeting(self) -> None:
        """The attendance of the last meeting of a class."""
        self._show_attendance(SHEET)

    def attendance(self) -> None:
        """The attendance of a month of a class that meets twice a week."""
        self._show_attendance(GRID)

    def attendance_paper(self) -> None:
        """The monthly list of a class before it is printed."""
        subject = Subject(self.window.context.today(), self.course_id())
        view = self._show_view(ACTIVITIES)
        assert isinstance(view, ActivitiesView)
        view.papers.open(PaperOrder("attendance_month", subject))
        self.patience.settle(1500)

    def individual(self) -> None:
        """Individual work."""
        self._show_view(INDIVIDUAL)

    def useful_work(self) -> None:
        """The hours of socially useful work in this month."""
        view = self._show_view(PSU)
        assert isinstance(view, PsuView)
        view.tabs.choose(HOURS)

    def register(self) -> None:
        """The issued documents."""
        self.close_dialogs()
        self.window.show_tab(self.window.reports_tab)
        self.window.reports_tab.show_register()

    def certificate(self) -> None:
        """A certificate before it is issued."""
        self.people()
        self.window.participants_tab.card_view.head.wanted.emit("paper", "certificate")
        self.patience.settle(1500)

    def reports(self) -> None:
        """The year in figures."""
        self.close_dialogs()
        self.window.show_tab(self.window.reports_tab)
        self.patience.settle(800)

    def settings(self) -> None:
        """The settings."""
        self.close_dialogs()
        self.window.show_settings()

    def duties(self) -> None:
        """What a person's card says of their rights over their data."""
        self.close_dialogs()
        people = [row.participant_id for row in list_disclosures()]
        self.window.open_participant(people[-1])
        self.window.participants_tab.card_view.show_page("privacy")

    def history(self) -> None:
        """Everybody's acts."""
        self.close_dialogs()
        self.window.side.show_protection("history")

    def going_back(self) -> None:
        """The copies one can go back to."""
        self.close_dialogs()
        folder = sessions.current().path.with_name("KINGSTON")
        folder.mkdir(exist_ok=True)
        make_backup(folder)
        self.window.copies.restore()
        self.patience.settle(1500)

    def help(self) -> None:
        """The help, as the window beside."""
        self.close_dialogs()
        self.window.show_help()

    def course_id(self) -> int:
        """A class of the sample data that meets twice a week."""
        today = self.window.context.today()
        return next(row.id for row in list_activities(today) if "komputera" in row.name)

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        return next(
            d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()
        )

    def close_dialogs(self) -> None:
        """Put away every dialog."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.done(0)
        self.patience.settle(50)

    def _show_view(self, key: str) -> Tab:
        self.window.show_tab(self.window.activities_tab)
        return self.window.activities_tab.show_view(key)

    def _show_attendance(self, part: str) -> None:
        view = self._show_view(ATTENDANCE)
        assert isinstance(view, AttendanceView)
        view.open_activity(self.course_id(), part)

    def contract_in(self, state: ContractState) -> ContractRow:
        """A contract shown in this state."""
        today = self.window.context.today()
        return list_contracts(ContractQuery(today=today, states=frozenset({state})))[0]


def scenes(window: MainWindow, patience: Patience) -> dict[str, Callable[[], None]]:
    """What to do before each picture, by the picture's name, in the order of the README."""
    director = Director(window, patience)
    return {
        "02-dzis": director.today,
        "03-uczestnicy": director.people,
        "04-nowy-uczestnik": director.new_person,
        "05-kontrakt": director.contract,
        "06-druk": director.printing,
        "07-kontrakt-podpisany": director.signed,
        "07-tydzien": director.week,
        "07-miesiac": director.month,
        "07-spotkania": director.meetings,
        "07-zajecia": director.activities,
        "07-lista-obecnosci": director.meeting,
        "07-obecnosc-miesiaca": director.attendance,
        "07-praca-indywidualna": director.individual,
        "07-prace-spolecznie-uzyteczne": director.useful_work,
        "07-druk-obecnosci": director.attendance_paper,
        "08-sprawozdania": director.reports,
        "08-wydane-pisma": director.register,
        "08-zaswiadczenie": director.certificate,
        "09-ustawienia": director.settings,
        "10-dane-osobowe": director.duties,
        "10-historia": director.history,
        "10-przywracanie": director.going_back,
    }
