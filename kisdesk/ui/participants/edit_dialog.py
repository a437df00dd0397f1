"""What all dialogs about one person share: wording of problems, errors, saving a section."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.domain.participants import check_participant
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem, UserError
from kisdesk.services.participants import update_participant
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.participants.editors import editor_for, from_editor, to_editor
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.question import Question, tell


class PersonDialog(FormDialog):
    """A form dialog that knows the program's words for problems and errors."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        save_text: str = "",
        width: int = 680,
        label_width: int = 152,
        editor_width: int = 232,
    ) -> None:
        super().__init__(
            title, subtitle, parent, save_text=save_text, describe=word_problem, width=width,
            label_width=label_width, editor_width=editor_width,
        )  # fmt: skip
        self.context = context
        self.error_message: Question | None = None
        self.failed.connect(self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        """The caret begins in the first field that can be written."""
        super().showEvent(event)
        if event.spontaneous() or isinstance(self.focusWidget(), QLineEdit | QTextEdit):
            return
        for name in self.form.names():
            field = self.form.field(name)
            if field.isVisible() and not field.is_derived:
                field.editor.setFocus()
                return

    @property
    def today(self) -> date:
        """The day it is."""
        return self.context.today()

    def _on_failed(self, error: UserError) -> None:
        words = describe(error)
        self.error_message = tell(
            self,
            self.tr("This was not saved"),
            words.what,
            self.tr("Go back"),
            safe=words.safe or self.tr("What you typed is still here."),
            next_step=words.next_step,
        )


class EditDialog(PersonDialog):
    """Edits some attributes of a ``ParticipantDraft``; the rest stays as the card holds it.

    A child calls ``add`` for each attribute and ``fill`` at the end. What is wrong elsewhere on the
    card is not this dialog's business: only problems of its own fields hold up the save.
    """

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        width: int = 680,
        label_width: int = 152,
        editor_width: int = 232,
    ) -> None:
        super().__init__(
            context, title, subtitle, parent, width=width,
            label_width=label_width, editor_width=editor_width,
        )  # fmt: skip
        self.card = card
        self._attributes: list[str] = []

    def add(self, name: str, *, label: str = "", note: str = "", wide: bool = False) -> Field:
        """Add the field of one attribute of the draft."""
        self._attributes.append(name)
        editor = editor_for(name, self.context.today, self.card.draft.sex)
        return self.add_field(name, label or field_name(name), editor, note=note, wide=wide)

    def fill(self) -> None:
        """Show what the card holds."""
        draft = self.card.draft
        self.set_values({n: to_editor(n, getattr(draft, n)) for n in self._attributes})

    def draft(self) -> ParticipantDraft:
        """The card's draft with what was typed here."""
        values = self.form.values()
        typed = {name: from_editor(name, values[name]) for name in self._attributes}
        return replace(self.card.draft, **typed)  # type: ignore[arg-type]

    def own_fields(self) -> frozenset[str]:
        """First parts of the paths whose problems concern this dialog."""
        return frozenset(self.form.names())

    def check(self) -> Sequence[Problem]:
        own = self.own_fields()
        problems = check_participant(self.draft(), self.today)
        return [p for p in problems if p.field.partition(".")[0] in own]

    def save(self) -> None:
        update_participant(self.card.id, self.draft(), today=self.today)
