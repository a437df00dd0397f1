"""A dialog about one record that belongs to a person: an address, a ground, a protected fact."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.domain.participants import check_participant
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.participants import update_participant
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog


class ChildDialog(RecordDialog):
    """Edits record ``place`` of the draft's tuple ``collection``; None adds one at the end."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        collection: str,
        place: int | None,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, subtitle, parent)
        self.card = card
        self._collection = collection
        self._records: tuple[Any, ...] = getattr(card.draft, collection)
        self._place = len(self._records) if place is None else place

    @property
    def original(self) -> Any | None:
        """The record as the card holds it, None for a new one."""
        return self._records[self._place] if self._place < len(self._records) else None

    def record(self) -> Any:
        """The record as typed. The dialog's own."""
        raise NotImplementedError

    def others(self) -> tuple[Any, ...]:
        """The other records as they shall be saved; a dialog may change them along."""
        return self._records[: self._place] + self._records[self._place + 1 :]

    def draft(self) -> ParticipantDraft:
        """The person's draft with this record in it."""
        others = self.others()
        records = (*others[: self._place], self.record(), *others[self._place :])
        changes: dict[str, Any] = {self._collection: records}
        return replace(self.card.draft, **changes)

    def check(self) -> Sequence[Problem]:
        return self._own(check_participant(self.draft(), self.today))

    def save(self) -> None:
        try:
            update_participant(self.card.id, self.draft(), today=self.today)
        except InvalidDraftError as error:
            raise InvalidDraftError(self._own(error.problems) or error.problems) from error

    def _own(self, problems: Sequence[Problem]) -> list[Problem]:
        """Problems of this record with paths that its fields know, and of the whole collection."""
        prefix = f"{self._collection}.{self._place}"
        own = [p for p in problems if p.field == self._collection]
        for problem in problems:
            if problem.field == prefix:
                own.append(replace(problem, field=self.form.names()[0]))
            elif problem.field.startswith(f"{prefix}."):
                own.append(replace(problem, field=problem.field.removeprefix(f"{prefix}.")))
        return own


def without(draft: ParticipantDraft, collection: str, place: int) -> ParticipantDraft:
    """The draft after one record of a collection was taken away."""
    records = getattr(draft, collection)
    return replace(draft, **{collection: records[:place] + records[place + 1 :]})
