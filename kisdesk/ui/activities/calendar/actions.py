"""What can be done with meetings, the same from the week, the month and the list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from kisdesk.domain.meetings import MeetingDraft, MeetingRow
from kisdesk.errors import InvalidDraftError, UserError
from kisdesk.services.activities import SUBJECT, list_activities
from kisdesk.services.history import undo_last
from kisdesk.services.meetings import (
    check_meeting,
    delete_meeting,
    draft_of,
    get_meeting,
    move_meeting,
    restore_meeting,
)
from kisdesk.ui.activities.calendar.dialogs import CancelDialog, MeetingDialog
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.activities.calendar.words import hours_text, is_cancelled
from kisdesk.ui.activities.dialogs import ActivityDialog
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date, format_day_heading
from kisdesk.ui.error_texts import describe
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.widgets.question import Question, Verb, ask

_STAY, _ONE, _ALL = "stay", "one", "all"
_MOST_CHECKED = 40


@dataclass(frozen=True)
class _Move:
    meeting: MeetingRow
    day: date
    starts_at: int
    ends_at: int


class MeetingActions(QObject):
    """Asks, calls the service and says what came of it."""

    changed = Signal(str)
    """Something was saved; a calm sentence."""
    warned = Signal(object)
    """What was saved is doubtful: a list of sentences."""
    refused = Signal(str)
    """Nothing was changed, and why."""
    kept = Signal()
    """The person decided to leave things as they are."""
    activity_requested = Signal(int)
    attendance_requested = Signal(int)

    def __init__(self, context: UiContext, place: CalendarPlace, window: QWidget) -> None:
        super().__init__(window)
        self.context, self._place, self._window = context, place, window
        self._slot = DialogSlot(self)
        self._waiting: _Move | None = None
        self._to_delete: MeetingRow | None = None
        self._wanted: tuple[date, int, int] | None = None
        self.question: Question | None = None
        self.menu: QMenu | None = None
        self.takes_attendance = False
        """Whether somebody follows ``attendance_requested``; then the menu leads there."""

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    def add(self, day: date, starts_at: int, ends_at: int) -> None:
        """Let a new meeting be entered; without any activity, let one be added first."""
        activities = list_activities(self.context.today())
        if not activities:
            self._wanted = (day, starts_at, ends_at)
            self._ask(
                self.tr("There are no activities yet"),
                self.tr("A meeting belongs to an activity: a class, a group, a consultation."),
                [
                    Verb(_STAY, self.tr("Not now")),
                    Verb(_ONE, self.tr("Add an activity…"), "primary"),
                ],
                self._on_first_activity,
            )
            return
        latest = self._place.changed_activities[-1:]
        known = [a.id for a in activities]
        activity_id = latest[0] if latest and latest[0] in known else known[0]
        draft = MeetingDraft(activity_id, day, starts_at, ends_at)
        dialog = MeetingDialog(self.context, draft, parent=self._window)
        dialog.saved.connect(lambda: self._on_saved(dialog, self.tr("The meeting is planned.")))
        dialog.series_wanted.connect(self.add_series)
        self._slot.show(dialog)

    def add_series(self, draft: MeetingDraft) -> None:
        """Let a series of meetings be planned that begins with the day and hours of a draft."""
        from kisdesk.ui.activities.recurrence_dialog import RecurrenceDialog, planned_text

        today = self.context.today()
        activity = next(a for a in list_activities(today) if a.id == draft.activity_id)
        hours: dict[str, tuple[int, int]] = {}
        if draft.starts_at is not None and draft.ends_at is not None:
            hours["hours"] = (draft.starts_at, draft.ends_at)
        dialog = RecurrenceDialog(self.context, activity, self._window, day=draft.day, **hours)
        dialog.saved.connect(lambda: self._on_planned(activity.id, planned_text(dialog)))
        self._slot.show(dialog)

    def edit(self, meeting: MeetingRow) -> None:
        """Let a meeting be changed."""
        dialog = MeetingDialog(self.context, None, meeting, self._window)
        dialog.saved.connect(lambda: self._on_saved(dialog, self.tr("Saved.")))
        self._slot.show(dialog)

    def cancel(self, meeting: MeetingRow) -> None:
        """Call a meeting off, with a reason."""
        if is_cancelled(meeting):
            return
        dialog = CancelDialog(self.context, meeting, self._window)
        dialog.saved.connect(lambda: self._on_cancelled(dialog))
        self._slot.show(dialog)

    def move(self, meeting: MeetingRow, day: date, starts_at: int, ends_at: int) -> None:
        """Move a meeting; one of a series only after asking which are meant."""
        self._waiting = _Move(meeting, day, starts_at, ends_at)
        if meeting.series_id is None:
            self._on_scope(_ONE)
            return
        words = self.tr("{activity}: now {day}, {hours}.").format(
            activity=meeting.activity,
            day=format_day_heading(day),
            hours=hours_text(starts_at, ends_at),
        )
        self._ask(
            self.tr("Which meetings are moved?"),
            words,
            [
                Verb(_STAY, self.tr("Leave as it was")),
                Verb(_ALL, self.tr("This one and all that follow")),
                Verb(_ONE, self.tr("This meeting only"), "primary"),
            ],
            self._on_scope,
        )

    def restore(self, meeting: MeetingRow) -> None:
        """Plan a cancelled meeting again."""
        self._try(
            lambda: restore_meeting(meeting.id),
            meeting.activity_id,
            self.tr("The meeting is planned again."),
        )

    def delete(self, meeting: MeetingRow) -> None:
        """Remove a meeting that was planned by mistake, after asking."""
        self._to_delete = meeting
        verbs = [Verb(_STAY, self.tr("Keep it")), Verb(_ONE, self.tr("Remove it"), "danger")]
        if meeting.series_id is not None:
            all_words = self.tr("Remove it and all that follow")
            verbs.insert(1, Verb(_ALL, all_words, "danger"))
        self._ask(
            self.tr("Remove this meeting?"),
            self.tr("One that was to take place but does not is rather called off, with a reason."),
            verbs,
            self._on_delete,
        )

    def undo(self) -> None:
        """Take back the last change that was made from the calendar."""
        changed = self._place.changed_activities
        if not changed:
            self.refused.emit(self.tr("Nothing was changed here yet."))
            return
        try:
            undo_last(SUBJECT, changed[-1])
        except UserError as error:
            self.refused.emit(str(describe(error)))
            return
        changed.pop()
        self.changed.emit(self.tr("The last change was taken back."))

    def show_menu(self, meeting: MeetingRow | None, place: QPoint, day: date | None = None) -> None:
        """Open the menu of a meeting, or of an empty place."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        if meeting is None:
            where = day or self._place.day
            menu.addAction(self.tr("New meeting…")).triggered.connect(
                lambda: self.add(where, 9 * 60, 10 * 60)
            )
            menu.popup(place)
            return
        entries: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Change…"), lambda: self.edit(meeting)),
        ]
        if self.takes_attendance and not is_cancelled(meeting):
            entries.append(
                (self.tr("Attendance"), lambda: self.attendance_requested.emit(meeting.id))
            )
        if is_cancelled(meeting):
            entries.append((self.tr("Plan again"), lambda: self.restore(meeting)))
        else:
            entries.append((self.tr("Call off…"), lambda: self.cancel(meeting)))
        entries += [
            (self.tr("Remove…"), lambda: self.delete(meeting)),
            (self.tr("Open the activity"), lambda: self._open_activity(meeting)),
        ]
        for text, act in entries:
            menu.addAction(text).triggered.connect(act)
        menu.popup(place)

    def _open_activity(self, meeting: MeetingRow) -> None:
        self.activity_requested.emit(meeting.activity_id)

    def _ask(self, title: str, what: str, verbs: list[Verb], chosen: Callable[[str], None]) -> None:
        self.question = ask(self._window, title, what, verbs, chosen)

    def _on_first_activity(self, key: str) -> None:
        self.question = None
        if key == _STAY:
            self.kept.emit()
            return
        dialog = ActivityDialog(self.context, parent=self._window)
        dialog.saved.connect(self._on_activity_added)
        self._slot.show(dialog)

    def _on_activity_added(self) -> None:
        self.changed.emit(self.tr("The activity is in the list."))
        if self._wanted is not None:
            self._slot.dialog = None  # the dialog of the activity is closing
            self.add(*self._wanted)

    def _on_scope(self, key: str) -> None:
        self.question = None
        move, self._waiting = self._waiting, None
        if move is None or key == _STAY:
            self.kept.emit()
            return
        try:
            result = move_meeting(
                move.meeting.id, move.day, move.starts_at, move.ends_at, key == _ALL
            )
        except UserError as error:
            self.refused.emit(self._words(error))
            return
        self._place.changed_activities.append(move.meeting.activity_id)
        count = len(result.moved)
        self.changed.emit(self.tr("%n meeting(s) moved. Ctrl+Z takes it back.", "", count))
        self._warn(result.moved)

    def _on_saved(self, dialog: MeetingDialog, sentence: str) -> None:
        assert dialog.meeting_id is not None
        self._place.changed_activities.append(dialog.draft().activity_id)
        self.changed.emit(sentence)
        self._warn((dialog.meeting_id,))

    def _on_planned(self, activity_id: int, sentence: str) -> None:
        self._place.changed_activities.append(activity_id)
        self.changed.emit(sentence)

    def _on_cancelled(self, dialog: CancelDialog) -> None:
        self._place.changed_activities.append(dialog.meeting.activity_id)
        count = len(dialog.cancelled)
        self.changed.emit(self.tr("%n meeting(s) called off. Ctrl+Z takes it back.", "", count))

    def _on_delete(self, key: str) -> None:
        self.question = None
        meeting, self._to_delete = self._to_delete, None
        if meeting is None or key == _STAY:
            self.kept.emit()
            return
        self._try(
            lambda: delete_meeting(meeting.id, key == _ALL),
            meeting.activity_id,
            self.tr("Removed. Ctrl+Z takes it back."),
        )

    def _try(self, act: Callable[[], object], activity_id: int, sentence: str) -> None:
        try:
            act()
        except UserError as error:
            self.refused.emit(self._words(error))
            return
        self._place.changed_activities.append(activity_id)
        self.changed.emit(sentence)

    def _words(self, error: UserError) -> str:
        if isinstance(error, InvalidDraftError):
            found = [describe_problem(p) for p in error.problems if not p.is_warning]
            return " ".join(dict.fromkeys(found))
        return str(describe(error))

    def _warn(self, meeting_ids: tuple[int, ...]) -> None:
        """Say what is doubtful about meetings that were just saved."""
        sentences: dict[str, None] = {}
        for meeting_id in meeting_ids[:_MOST_CHECKED]:
            meeting = get_meeting(meeting_id)
            for problem in check_meeting(draft_of(meeting), meeting_id):
                if problem.is_warning:
                    words = describe_problem(problem)
                    day = "" if "day" in problem.values else f"{format_date(meeting.day)}: "
                    sentences[f"{day}{words}"] = None
        if sentences:
            self.warned.emit(list(sentences))
