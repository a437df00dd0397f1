"""What both the list and the grid do to the file: marks, minutes, remarks, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kisdesk.domain.attendance import AttendanceMark, parse_minutes
from kisdesk.errors import InvalidDraftError, UserError
from kisdesk.services.activities import SUBJECT
from kisdesk.services.attendance import (
    mark_all_present,
    mark_people,
    remove_guest,
    set_minutes,
    set_remark,
)
from kisdesk.services.history import history_of, undo_last
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.problem_texts import describe_problem


class Taking(QObject):
    """Each act is one recorded change. Undo takes back attendance only, never what came between."""

    changed = Signal()
    """Something was saved."""
    refused = Signal(str)
    early = Signal(int)
    """The meeting of that id has not been yet: ``allow_early`` does what was asked."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._early_allowed: set[int] = set()
        self._waiting: Callable[[], bool] | None = None

    def mark(self, meeting_id: int, person: int, mark: AttendanceMark) -> bool:
        """Give a mark; whether the file says so now."""
        return self._do(
            meeting_id,
            lambda early: mark_people(
                meeting_id, {person: mark}, today=self.context.today(), although_early=early
            ),
        )

    def mark_all(self, meeting_id: int) -> bool:
        """Everybody was there."""
        return self._do(
            meeting_id,
            lambda early: mark_all_present(
                meeting_id, today=self.context.today(), although_early=early
            ),
        )

    def set_minutes(self, meeting_id: int, person: int, text: str) -> str:
        """Somebody stayed shorter; returns what is wrong with the text, or nothing."""
        tr = QCoreApplication.translate
        try:
            minutes = parse_minutes(text)
        except ValueError:
            return tr("attendance", "Write minutes or hours: 90, 1:30 or 1,5.")
        fault: list[str] = []

        def save(early: bool) -> bool:
            return set_minutes(
                meeting_id, person, minutes, today=self.context.today(), although_early=early
            )

        self._do(meeting_id, save, fault)
        return " ".join(fault)

    def set_remark(self, meeting_id: int, person: int, text: str) -> str:
        """Write beside a mark; returns what is wrong with the text, or nothing."""
        fault: list[str] = []

        def save(early: bool) -> bool:
            return set_remark(
                meeting_id, person, text, today=self.context.today(), although_early=early
            )

        self._do(meeting_id, save, fault)
        return " ".join(fault)

    def remove_guest(self, meeting_id: int, person: int) -> bool:
        """Take a guest off the list."""

        def remove(_: bool) -> bool:
            remove_guest(meeting_id, person)
            return True

        return self._do(meeting_id, remove)

    def is_early_allowed(self, meeting_id: int) -> bool:
        """Whether marks of a coming meeting were asked for twice."""
        return meeting_id in self._early_allowed

    def allow_early(self, meeting_id: int) -> None:
        """Record a meeting that has not been yet, beginning with what was asked last."""
        self._early_allowed.add(meeting_id)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def undo(self, activity_id: int) -> str:
        """Take back the last attendance of an activity; returns the sentence that says how it went.

        Where something else was changed since, that is for the view of activities to take back.
        """
        tr = QCoreApplication.translate
        rows = history_of(SUBJECT, activity_id)
        last = next((row for row in rows if not row.is_undone and row.undoes_id is None), None)
        if last is None or not last.action.startswith("attendance_"):
            return tr("attendance", "There is no attendance to take back.")
        try:
            undo_last(SUBJECT, activity_id)
        except UserError as error:
            return str(describe(error))
        self.changed.emit()
        return tr("attendance", "The last change was taken back.")

    def _do(
        self,
        meeting_id: int,
        act: Callable[[bool], bool],
        fault: list[str] | None = None,
    ) -> bool:
        self._waiting = None
        try:
            is_new = act(meeting_id in self._early_allowed)
        except InvalidDraftError as error:
            if any(problem.code == "attendance_early" for problem in error.problems):
                self._waiting = lambda: self._do(meeting_id, act)
                self.early.emit(meeting_id)
                return False
            said = " ".join(map(describe_problem, error.problems))
            if fault is None:
                self.refused.emit(said)
            else:
                fault.append(said)
            return False
        except UserError as error:
            self.refused.emit(str(describe(error)))
            return False
        if is_new:
            self.changed.emit()
        return True
