"""One address of a person, by the parts of a Polish address."""

from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import AddressKind
from kisdesk.domain.drafts import AddressDraft
from kisdesk.domain.labels import choices
from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.child_dialog import ChildDialog
from kisdesk.ui.participants.editors import editor_for, from_editor, to_editor
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.widgets.choices import ChoiceBox

PARTS = (
    "street",
    "house",
    "flat",
    "postcode",
    "locality",
    "post_office",
    "gmina",
    "gmina_kind",
    "powiat",
    "voivodeship",
    "is_urban",
)


class AddressDialog(ChildDialog):
    """Street may stay empty: villages have none. Each kind of address is kept once."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        place: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(card, context, "addresses", place, self.tr("Address"), "", parent)
        kinds = [(str(c), text) for c, text in choices(AddressKind)]
        self.add_field("kind", field_name("kind"), ChoiceBox(kinds, allow_empty=False))
        notes = {
            "street": self.tr("empty in a village without streets"),
            "post_office": self.tr("when it is another place"),
        }
        for name in PARTS:
            editor = editor_for(name, context.today)
            self.add_field(name, field_name(name), editor, note=notes.get(name, ""))
        shown = self.original or AddressDraft(kind=self._free_kind())
        values = {name: to_editor(name, getattr(shown, name)) for name in PARTS}
        self.set_values({"kind": shown.kind, **values})

    def record(self) -> Any:
        values = self.form.values()
        typed = {name: from_editor(name, values[name]) for name in PARTS}
        return AddressDraft(
            kind=AddressKind(str(values["kind"])),
            id=self.original.id if self.original else None,
            **typed,  # type: ignore[arg-type]
        )

    def _free_kind(self) -> AddressKind:
        """The first kind the person has no address of; of a homeless one the place of stay."""
        taken = {address.kind for address in self.card.draft.addresses}
        order = list(AddressKind)
        if self.card.draft.is_homeless:
            order.sort(key=lambda kind: kind is not AddressKind.STAY)
        return next((kind for kind in order if kind not in taken), AddressKind.RESIDENCE)
