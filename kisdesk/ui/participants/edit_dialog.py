"""What the dialogs about one section of a card share."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.domain.participants import check_participant
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.participants import update_participant
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.editors import editor_for, from_editor, to_editor
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.field import Field


class EditDialog(RecordDialog):
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
    ) -> None:
        super().__init__(context, title, subtitle, parent)
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
