"""One member of a person's household."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import Relation, Sex
from kisdesk.domain.drafts import MemberDraft
from kisdesk.domain.households import check_household
from kisdesk.domain.pesel import read_pesel
from kisdesk.domain.rows import ParticipantCard, ParticipantRow
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.participants import save_household
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.editors import editor_for, from_editor
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.records.person_choice import PersonPicker
from kisdesk.ui.records.record_dialog import RecordDialog

NAMES = (
    "last_name",
    "first_name",
    "relation",
    "pesel",
    "born_on",
    "sex",
    "occupation",
    "is_dependant",
    "since_on",
    "until_on",
)
COPIED = ("last_name", "first_name", "pesel", "born_on", "sex")


class MemberDialog(RecordDialog):
    """Adds somebody to the household or changes member ``place``.

    Somebody who is in the club's file too is chosen, not typed: then names, birth and sex come
    from their own card.
    """

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        place: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            context, self.tr("Who lives with this person?"),
            self.tr("People who live and keep house together, related or not."), parent,
        )  # fmt: skip
        self.card = card
        self._place = len(card.household) if place is None else place
        self.picker: PersonPicker | None = None
        for name in NAMES:
            label = " " if name == "is_dependant" else field_name(name)
            note = self.tr("only if on the contract") if name == "pesel" else ""
            self.add_field(name, label, editor_for(name, context.today), note=note)
        if place is None:
            shown = MemberDraft(last_name=card.draft.last_name)
        else:
            shown = card.household[place]
        self._person_id = shown.person_id
        self._record_id = shown.id
        values = {name: getattr(shown, name) for name in NAMES}
        if place is None:
            values["relation"] = None
        self.set_values(values)
        self.set_rare_action(self.tr("Choose a person from the file…"))
        self.rare_action_triggered.connect(self._on_pick)
        self.form.changed.connect(self._derive)
        self._derive()

    def member(self) -> MemberDraft:
        """The member as typed."""
        values = self.form.values()
        typed = {name: from_editor(name, values[name]) for name in NAMES}
        typed["relation"] = typed["relation"] or Relation.OTHER
        return MemberDraft(person_id=self._person_id, id=self._record_id, **typed)  # type: ignore[arg-type]

    def members(self) -> tuple[MemberDraft, ...]:
        """The household as it shall be saved."""
        members = self.card.household
        return (*members[: self._place], self.member(), *members[self._place + 1 :])

    def check(self) -> Sequence[Problem]:
        problems = self._own(check_household(self.members(), self.today))
        if self.form.field("relation").value() is None:
            problems.append(Problem("relation", "required"))
        return problems

    def save(self) -> None:
        try:
            save_household(self.card.id, self.members())
        except InvalidDraftError as error:
            raise InvalidDraftError(self._own(error.problems) or error.problems) from error

    def is_dirty(self) -> bool:
        linked = self._place < len(self.card.household)
        before = self.card.household[self._place].person_id if linked else None
        return super().is_dirty() or self._person_id != before

    def _own(self, problems: Sequence[Problem]) -> list[Problem]:
        prefix = f"members.{self._place}."
        own = [p for p in problems if p.field == "members"]
        own += [
            replace(p, field=p.field.removeprefix(prefix))
            for p in problems
            if p.field.startswith(prefix)
        ]
        return own

    def _derive(self) -> None:
        """Birth date and sex follow a whole PESEL number; a linked person's data their card."""
        linked = self._person_id is not None
        pesel = read_pesel(str(self.form.field("pesel").value()))
        for name in COPIED:
            field = self.form.field(name)
            known = getattr(pesel, name) if pesel and name in {"born_on", "sex"} else None
            if linked and field.value():
                field.set_derived(self.tr("from the person’s own card"))
            elif known is not None and (field.is_derived or not field.value()):
                field.set_value(known)
                field.set_derived(self.tr("from the PESEL number"))
            elif known is None and field.is_derived:
                field.set_editable()

    def _on_pick(self) -> None:
        self.picker = PersonPicker(self.context, self.tr("Who is it?"), self)
        self.picker.picked.connect(self._on_picked)
        self.picker.open()

    def _on_picked(self, row: ParticipantRow) -> None:
        self._person_id = row.id
        sex: Sex | None = row.sex
        shown = {"last_name": row.last_name, "first_name": row.first_name, "pesel": row.pesel}
        for name, value in {**shown, "born_on": row.born_on, "sex": sex}.items():
            self.form.field(name).set_value(value)
        self._derive()
        self.form.field("relation").editor.setFocus()
