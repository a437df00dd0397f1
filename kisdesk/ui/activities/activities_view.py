"""The view of all activities: a working list, and who is enrolled in each."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QWidget

from kisdesk.domain.rows import EnrolmentRow, WaitingRow
from kisdesk.errors import NotFoundError, UserError
from kisdesk.services.activities import SUBJECT, enrolled_people
from kisdesk.services.history import undo_last
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import Scope, papers_for
from kisdesk.services.waiting_list import (
    move_in_waiting,
    remove_from_waiting,
    waiting_people,
)
from kisdesk.ui.activities.activity_list import ActivityList
from kisdesk.ui.activities.dialogs import (
    ActivityDialog,
    CloseDialog,
    PromoteDialog,
    WithdrawDialog,
)
from kisdesk.ui.activities.enrol_dialog import EnrolDialog
from kisdesk.ui.activities.record import ActivityRecord
from kisdesk.ui.activities.recurrence_dialog import RecurrenceDialog, planned_text
from kisdesk.ui.activities.words import is_current
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.paper_actions import PaperActions
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.narrow import ListAndRecord


class ActivitiesView(Tab):
    """List at the left, the chosen activity with its people at the right."""

    attendance_requested = Signal(int)
    """The attendance of an activity is wanted."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list_panel = ActivityList(context)
        self.record = ActivityRecord(context)
        self.sides = ListAndRecord(self.list_panel, self.record)
        self._slot = DialogSlot(self)
        self.papers = PaperActions(context, self)
        self._wanted_id: int | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sides)
        self._connect()

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    def open_activity(self, activity_id: int) -> None:
        """Show an activity, whatever the list shows now. Raises NotFoundError."""
        self.list_panel.refresh()
        if not self.list_panel.select(activity_id):
            raise NotFoundError(f"activity {activity_id}")
        self._wanted_id = activity_id
        self._read()
        self.sides.show_record()

    def refresh(self) -> None:
        self.list_panel.refresh()
        self._read()

    def start_new(self) -> None:
        dialog = ActivityDialog(self.context, parent=self)
        dialog.saved.connect(lambda: self._on_added(dialog))
        self._slot.show(dialog)

    def focus_search(self) -> None:
        self.sides.show_list()
        self.list_panel.search.setFocus()
        self.list_panel.search.selectAll()

    def focus_first(self) -> None:
        """Typing looks for an activity at once; where only the record is in sight, its parts."""
        search = self.list_panel.search
        (search if search.isVisibleTo(self) else self.record).setFocus()

    def undo(self) -> None:
        activity = self.record.activity
        if activity is None:
            return
        try:
            undo_last(SUBJECT, activity.id)
        except UserError as error:
            self.message.emit(str(describe(error)))
            return
        self._on_changed(self.tr("The last change was taken back."))

    def print_current(self) -> None:
        """Offer the papers of the activity that is shown."""
        activity = self.record.activity
        if activity is not None and papers_for(Scope.ACTIVITY):
            subject = Subject(self.context.today(), activity.id)
            self.papers.popup(Scope.ACTIVITY, subject, self.record.print_button)

    def set_narrow(self, narrow: bool) -> None:
        self.record.set_narrow(narrow)

    def help_topic(self) -> str:
        return "activities"

    def _connect(self) -> None:
        panel, record = self.list_panel, self.record
        panel.selected.connect(self._on_selected)
        panel.opened.connect(self._on_opened)
        panel.new_wanted.connect(self.start_new)
        panel.menu_requested.connect(self._on_list_menu)
        self.sides.neighbour_requested.connect(panel.list.step)
        record.enrol_wanted.connect(self._on_enrol)
        record.edit_wanted.connect(self._on_edit)
        record.attendance_wanted.connect(self._on_attendance)
        record.close_wanted.connect(self._on_close)
        record.withdraw_wanted.connect(self._on_withdraw)
        record.person_opened.connect(self.participant_requested)
        record.menu_requested.connect(self._on_person_menu)
        record.plan_wanted.connect(self._on_plan)
        record.print_wanted.connect(self.print_current)
        self.papers.told.connect(self.message)
        record.promote_wanted.connect(self._on_promote)
        record.waiting_menu_requested.connect(self._on_waiting_menu)

    def _read(self) -> None:
        activity = self.list_panel.activity(self._wanted_id) if self._wanted_id else None
        people = enrolled_people(activity.id) if activity is not None else []
        waiting = waiting_people(activity.id) if activity is not None else []
        self.record.show_activity(activity, people, waiting)
        self.sides.set_place(self.list_panel.place_words())

    def _ask(self, dialog: FormDialog, done: Callable[[], str]) -> None:
        """Open a dialog; ``done`` gives the sentence for when it has saved."""
        dialog.saved.connect(lambda: self._on_changed(done()))
        self._slot.show(dialog)

    def _on_selected(self, activity_id: object) -> None:
        self._wanted_id = activity_id if isinstance(activity_id, int) else None
        self._read()

    def _on_opened(self, activity_id: int) -> None:
        self._on_selected(activity_id)
        self.sides.show_record()
        self.record.list.setFocus()

    def _on_added(self, dialog: ActivityDialog) -> None:
        assert dialog.activity_id is not None
        self.open_activity(dialog.activity_id)
        self.data_changed.emit()
        self.message.emit(self.tr("The activity is in the list."))

    def _on_changed(self, sentence: str) -> None:
        """Stay with the activity, even where the filter no longer shows it: it may be undone."""
        activity_id = self._wanted_id
        self.refresh()
        if activity_id is not None and self.list_panel.select(activity_id):
            self._wanted_id = activity_id
            self._read()
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_enrol(self) -> None:
        if self.record.activity is not None:
            dialog = EnrolDialog(self.context, self.record.activity, self)
            self._ask(dialog, lambda: self._enrolled_text(dialog))

    def _enrolled_text(self, dialog: EnrolDialog) -> str:
        enrolled = len(dialog.people) - dialog.waiting
        waiting = self.tr("%n person(s) put on the waiting list.", "", dialog.waiting)
        if not enrolled:
            return waiting
        text = self.tr("%n person(s) enrolled.", "", enrolled)
        return f"{text} {waiting}" if dialog.waiting else text

    def _on_plan(self) -> None:
        if self.record.activity is not None:
            dialog = RecurrenceDialog(self.context, self.record.activity, self)
            self._ask(dialog, lambda: planned_text(dialog))

    def _on_promote(self, waiting: WaitingRow) -> None:
        dialog = PromoteDialog(self.context, waiting, self)
        text = self.tr("Enrolled: {name}. Ctrl+Z takes it back.")
        self._ask(dialog, lambda: text.format(name=dialog.person))

    def _on_waiting_menu(self, waiting: WaitingRow, place: QPoint) -> None:
        menu = self._menu()
        promote = menu.addAction(self.tr("Give a place…"))
        promote.triggered.connect(lambda: self._on_promote(waiting))
        card = menu.addAction(self.tr("Open the person's card"))
        card.triggered.connect(lambda: self.participant_requested.emit(waiting.participant_id))
        if waiting.place > 1:
            up = menu.addAction(self.tr("Move up the waiting list"))
            up.triggered.connect(lambda: self._on_moved_up(waiting))
        off = menu.addAction(self.tr("Take off the waiting list"))
        off.triggered.connect(lambda: self._on_off_the_list(waiting))
        menu.popup(place)

    def _on_moved_up(self, waiting: WaitingRow) -> None:
        move_in_waiting(waiting.id, waiting.place - 1)
        self._on_changed(self.tr("Saved."))

    def _on_off_the_list(self, waiting: WaitingRow) -> None:
        remove_from_waiting(waiting.id)
        self._on_changed(self.tr("Taken off the waiting list. Ctrl+Z takes it back."))

    def _on_attendance(self) -> None:
        if self.record.activity is not None:
            self.attendance_requested.emit(self.record.activity.id)

    def _on_edit(self) -> None:
        if self.record.activity is not None:
            dialog = ActivityDialog(self.context, self.record.activity.id, self)
            self._ask(dialog, lambda: self.tr("Saved."))

    def _on_close(self) -> None:
        if self.record.activity is not None:
            dialog = CloseDialog(self.context, self.record.activity, self)
            self._ask(dialog, lambda: self.tr("The activity is ended. Ctrl+Z takes it back."))

    def _on_withdraw(self, enrolment: EnrolmentRow) -> None:
        if self.record.activity is not None:
            dialog = WithdrawDialog(self.context, self.record.activity, enrolment, self)
            text = self.tr("Withdrawn: {name}. Ctrl+Z takes it back.")
            self._ask(dialog, lambda: text.format(name=dialog.person))

    def _on_list_menu(self, activity_id: int, place: QPoint) -> None:
        self._on_selected(activity_id)
        activity = self.record.activity
        if activity is None:
            return
        menu = self._menu()
        if activity.is_active:
            menu.addAction(self.tr("Enrol people…")).triggered.connect(self._on_enrol)
            menu.addAction(self.tr("Plan meetings…")).triggered.connect(self._on_plan)
        menu.addAction(self.tr("Change…")).triggered.connect(self._on_edit)
        if activity.is_active:
            menu.addAction(self.tr("End the activity…")).triggered.connect(self._on_close)
        menu.popup(place)

    def _on_person_menu(self, enrolment: EnrolmentRow, place: QPoint) -> None:
        person_id = enrolment.participant_id
        menu = self._menu()
        card = menu.addAction(self.tr("Open the person's card"))
        card.triggered.connect(lambda: self.participant_requested.emit(person_id))
        if is_current(enrolment, self.context.today()):
            contract = menu.addAction(self.tr("New contract"))
            contract.triggered.connect(lambda: self.contract_wanted.emit(person_id))
        if enrolment.until_on is None:
            leave = menu.addAction(self.tr("Withdraw…"))
            leave.triggered.connect(lambda: self._on_withdraw(enrolment))
        menu.popup(place)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
