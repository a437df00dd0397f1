"""A change of state: where to, when, why; what the law says about it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import EndReason, ParticipantState
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.labels import choices, label
from kisdesk.domain.participation import ENDED, allowed_states, check_transition
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.participants import change_state, has_contract_on
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.participants.words import state_text
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox, RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.text_area import TextArea


class StateDialog(RecordDialog):
    """Only states that can follow are offered. A warning of law asks for a reason in a field."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        wanted: ParticipantState | None = None,
    ) -> None:
        sex = card.draft.sex
        now = self.tr("Now: {state}").format(state=state_text(card.state, sex))
        if card.state_since is not None:
            now = self.tr("Now: {state}, since {day}").format(
                state=state_text(card.state, sex), day=short_date(card.state_since)
            )
        super().__init__(
            context, self.tr("What changes for {name}?").format(name=card.name), now, parent,
            save_text=self.tr("Save the change"),
        )  # fmt: skip
        self.card = card
        states = [(str(s), label(s, sex)) for s in allowed_states(card.state)]
        self.add_field("state", self.tr("New state"), RadioChoice(states, columns=2), wide=True)
        self.add_field("on", field_name("on"), DateEdit(clock=context.today))
        reasons = [(str(c), text) for c, text in choices(EndReason, sex)]
        self.add_field("reason", field_name("reason"), ChoiceBox(reasons))
        self.add_field("note", field_name("note"), TextArea(lines=2), wide=True)
        self.add_field(
            "override_reason", field_name("override_reason"), TextArea(lines=2), wide=True
        )
        self.set_values({"state": wanted, "on": self.today})
        self.form.changed.connect(self._follow)
        self._follow()

    def change(self) -> StateChangeDraft | None:
        """What was typed; None until a state and a day are there."""
        values = self.form.values()
        if values["state"] is None or values["on"] is None:
            return None
        reason = values["reason"]
        return StateChangeDraft(
            ParticipantState(str(values["state"])),
            values["on"],  # type: ignore[arg-type]
            EndReason(str(reason))
            if reason and self.form.field("reason").isVisibleTo(self)
            else None,
            str(values["note"]),
            str(values["override_reason"]),
        )

    def check(self) -> Sequence[Problem]:
        change = self.change()
        if change is None:
            values = self.form.values()
            return [Problem(n, "required") for n in ("state", "on") if values[n] is None]
        return check_transition(
            self.card.state,
            change,
            has_contract_that_day=self._has_contract(change),
            last_change_on=self.card.state_since,
            today=self.today,
        )

    def save(self) -> None:
        change = self.change()
        assert change is not None
        change_state(self.card.id, change, today=self.today)

    def _has_contract(self, change: StateChangeDraft) -> bool:
        return has_contract_on(self.card.id, change.on)

    def _follow(self) -> None:
        change = self.change()
        state = change.state if change else None
        asks_reason = state in ENDED or state is ParticipantState.REJECTED
        self.form.field("reason").setVisible(asks_reason)
        needs = bool(change and state is ParticipantState.ACTIVE and not self._has_contract(change))
        override = self.form.field("override_reason")
        if override.isVisibleTo(self) != needs:
            override.setVisible(needs)
            self._touched.add("override_reason")
