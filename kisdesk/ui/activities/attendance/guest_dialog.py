"""Adding somebody who came without being enrolled; the reason is written down."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.services.attendance import add_guest
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.person_choice import PersonChooser
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.line_edit import LineEdit

_LIST_HEIGHT = 220


class GuestDialog(RecordDialog):
    """Who came, and why."""

    def __init__(
        self,
        context: UiContext,
        meeting_id: int,
        subtitle: str,
        although_early: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context, self.tr("Add a guest to the list"), subtitle, parent,
            save_text=self.tr("Add to the list"),
        )  # fmt: skip
        self._meeting_id, self._although_early = meeting_id, although_early
        self.chooser = PersonChooser(context)
        self.chooser.list.setFixedHeight(_LIST_HEIGHT)
        self.add_field("participant_id", self.tr("Person"), self.chooser, wide=True)
        self.add_field(
            "reason", self.tr("Reason"), LineEdit(), wide=True,
            note=self.tr("Why somebody who is not enrolled came."),
        )  # fmt: skip
        self.chooser.submitted.connect(self.form.field("reason").editor.setFocus)
        self.chooser.setFocus()

    def check(self) -> Sequence[Problem]:
        problems = []
        if self.chooser.value() is None:
            problems.append(Problem("participant_id", "required"))
        reason = str(self.form.values()["reason"])
        problems += check_text(reason, "reason")
        if not reason:
            problems.append(Problem("reason", "reason_required"))
        return problems

    def save(self) -> None:
        person = self.chooser.value()
        assert person is not None
        add_guest(
            self._meeting_id, person, str(self.form.values()["reason"]),
            today=self.today, although_early=self._although_early,
        )  # fmt: skip
