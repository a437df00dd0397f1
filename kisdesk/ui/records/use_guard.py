"""Asking for the ground of art. 18(2) before restricted data are changed, printed or given out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.labels import choices
from kisdesk.domain.privacy_codes import PermittedUse
from kisdesk.errors import Problem
from kisdesk.services.person_requests import note_restricted_use, restriction_on
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import RadioChoice
from kisdesk.ui.widgets.strip import Strip


class RestrictedUseDialog(RecordDialog):
    """Asks on what ground of art. 18(2) restricted data are used; the answer is written down."""

    def __init__(
        self,
        participant_id: int,
        name: str,
        act: str,
        context: UiContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context, self.tr("Processing is restricted"), name, parent,
            save_text=self.tr("Go on"), width=640,
        )  # fmt: skip
        self._participant_id, self._act = participant_id, act
        article = law.article(law.RESTRICTION, self.today)
        self.form.add_widget(Strip(article.sentence, article.short_citation, "amber", stacked=True))
        uses = [(str(code), text) for code, text in choices(PermittedUse)]
        self.add_field("use", self.tr("Ground of use"), RadioChoice(uses), wide=True)

    def check(self) -> Sequence[Problem]:
        return () if self.form.field("use").value() else [Problem("use", "required")]

    def is_dirty(self) -> bool:
        return False

    def save(self) -> None:
        use = PermittedUse(str(self.form.field("use").value()))
        note_restricted_use(self._participant_id, use, self._act, today=self.today)


class UseGuard(QObject):
    """Shares the one dialog of the actions it stands before."""

    def __init__(self, context: UiContext, window: QWidget, slot: DialogSlot) -> None:
        super().__init__(window)
        self._context, self._window, self._slot = context, window, slot
        self._then: Callable[[], object] | None = None

    def ask_first(
        self, participant_id: int, name: str, act: str, then: Callable[[], object]
    ) -> bool:
        """Ask, and go on with ``then`` once a ground was given; False: nothing is restricted."""
        if restriction_on(participant_id, self._context.today()) is None:
            return False
        self._then = then
        dialog = RestrictedUseDialog(participant_id, name, act, self._context, self._window)
        dialog.saved.connect(self._go_on)
        self._slot.show(dialog)
        return True

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
