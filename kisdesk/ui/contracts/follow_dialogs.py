"""Dialogs about a signed contract: a change, an evaluation, the end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import ActionStatus, ContractState, EvaluationKind
from kisdesk.domain.contract_content import ContractContent, Evaluation
from kisdesk.domain.labels import label
from kisdesk.domain.polish import long_date
from kisdesk.domain.rows import ContractCard
from kisdesk.errors import Problem
from kisdesk.services.contracts import (
    amend_contract,
    check_amendment,
    close_contract,
    plan_evaluation,
    record_evaluation,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.differences import change_in_words, differences
from kisdesk.ui.contracts.reason_dialog import ReasonDialog
from kisdesk.ui.contracts.words import number_text
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.text_area import TextArea

CLOSING_STATES = (
    ContractState.FULFILLED,
    ContractState.PARTLY_FULFILLED,
    ContractState.BROKEN,
    ContractState.DISSOLVED,
)


class AmendDialog(ReasonDialog):
    """The day and the words of a change both sides agreed to."""

    def __init__(
        self,
        card: ContractCard,
        content: ContractContent,
        context: UiContext,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("What was agreed about contract {number}?")
        super().__init__(
            context, title.format(number=number_text(card.content.number)),
            self.tr("The version signed before stays beside the new one."), parent,
            save_text=self.tr("Save the change"), label_width=140,
        )  # fmt: skip
        self.card, self.content = card, content
        self.add_field("agreed_on", self.tr("Agreed on"), DateEdit(clock=context.today))
        self.add_field(
            "text", self.tr("What changes"), TextArea(lines=4), wide=True,
            note=self.tr("These words are printed under “Zmiany w kontrakcie”."),
        )  # fmt: skip
        names = ", ".join(d.name for d in differences(card.content, content))
        self.form.add_widget(
            Text(self.tr("Other than before: {names}").format(names=names), "secondary", wrap=True)
        )
        self.set_values({"agreed_on": self.today, "text": change_in_words(card.content, content)})
        self.follow_typing(self.tr("It cannot be saved as agreed yet."))

    def found(self) -> list[Problem]:
        day = self.day("agreed_on")
        if day is None:
            return [Problem("agreed_on", "required")]
        text = str(self.form.values()["text"])
        return check_amendment(self.card.id, self.content, day, text, today=self.today)

    def save(self) -> None:
        day = self.day("agreed_on")
        assert day is not None
        amend_contract(
            self.card.id, self.content, day, str(self.form.values()["text"]),
            today=self.today, accepted=self.accepted_reasons(),
        )  # fmt: skip


class PlanEvaluationDialog(RecordDialog):
    """One more evaluation: which kind, when."""

    def __init__(
        self, card: ContractCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context, self.tr("When do we evaluate?"), "", parent,
            save_text=self.tr("Plan the evaluation"),
        )  # fmt: skip
        self.card = card
        kinds = [(str(kind), label(kind)) for kind in EvaluationKind]
        self.add_field("kind", self.tr("Kind"), ChoiceBox(kinds, allow_empty=False))
        self.add_field("planned_on", self.tr("Day"), DateEdit(clock=context.today))
        self.set_values({"kind": EvaluationKind.PERIODIC})

    def check(self) -> Sequence[Problem]:
        if self.form.values()["planned_on"] is None:
            return [Problem("planned_on", "required")]
        return []

    def save(self) -> None:
        values = self.form.values()
        day = values["planned_on"]
        assert isinstance(day, date)
        plan_evaluation(self.card.id, EvaluationKind(str(values["kind"])), day)


class EvaluationDialog(RecordDialog):
    """What was found; begins with what the ticked actions already say."""

    def __init__(
        self,
        card: ContractCard,
        evaluation: Evaluation | None,
        context: UiContext,
        parent: QWidget | None = None,
    ) -> None:
        planned = evaluation.planned_on if evaluation is not None else None
        second = ""
        if planned is not None:
            second = self.tr("Planned for {day}").format(day=long_date(planned))
        super().__init__(
            context, self.tr("How is the contract going?"), second, parent,
            save_text=self.tr("Save the evaluation"), label_width=150,
        )  # fmt: skip
        self.card = card
        self.evaluation = evaluation or Evaluation()
        kinds = [(str(kind), label(kind)) for kind in EvaluationKind]
        self.add_field("kind", self.tr("Kind"), ChoiceBox(kinds, allow_empty=False))
        self.add_field("held_on", self.tr("Held on"), DateEdit(clock=context.today))
        self.add_field("done", self.tr("Done"), TextArea(lines=3), wide=True)
        self.add_field("not_done", self.tr("Not done, and why"), TextArea(lines=3), wide=True)
        self.add_field("remarks", self.tr("Remarks"), TextArea(lines=3), wide=True)
        self.set_values(
            {
                "kind": self.evaluation.kind,
                "held_on": self.today,
                "done": self.evaluation.done or actions_text(card.content, ActionStatus.DONE),
                "not_done": self.evaluation.not_done
                or actions_text(card.content, ActionStatus.NOT_DONE),
                "remarks": self.evaluation.remarks,
            }
        )

    def typed(self) -> Evaluation:
        """The evaluation as written."""
        values = self.form.values()
        return replace(
            self.evaluation,
            kind=EvaluationKind(str(values["kind"])),
            held_on=values["held_on"],  # type: ignore[arg-type]
            done=str(values["done"]),
            not_done=str(values["not_done"]),
            remarks=str(values["remarks"]),
        )

    def check(self) -> Sequence[Problem]:
        return check_held(self.typed(), self.card, self.today, "")

    def save(self) -> None:
        record_evaluation(self.card.id, self.typed(), today=self.today)


class CloseDialog(RecordDialog):
    """How the contract ended, with its final evaluation unless there is one."""

    def __init__(
        self, card: ContractCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        title = self.tr("How did contract {number} end?")
        super().__init__(
            context, title.format(number=number_text(card.content.number)), "", parent,
            save_text=self.tr("Close the contract"), label_width=150,
        )  # fmt: skip
        self.card = card
        finals = [e for e in card.content.evaluations if e.kind is EvaluationKind.FINAL]
        held = any(e.held_on is not None for e in finals)
        self._final = finals[0] if finals else Evaluation(EvaluationKind.FINAL)
        states = [(str(state), label(state)) for state in CLOSING_STATES]
        self.add_field("state", self.tr("Result"), RadioChoice(states), wide=True)
        self.add_field("closed_on", self.tr("Last day"), DateEdit(clock=context.today))
        self.add_field("note", self.tr("In a few words"), TextArea(lines=2), wide=True)
        self.final_box = CheckBox(self.tr("Write down the final evaluation with it"))
        self.final_box.setChecked(not held)
        self.form.add_widget(self.final_box)
        self.final_box.setVisible(not held)
        self.add_field("final.held_on", self.tr("Evaluated on"), DateEdit(clock=context.today))
        for name, words in (
            ("final.done", self.tr("Effects reached")),
            ("final.not_done", self.tr("Not reached, and why")),
            ("final.remarks", self.tr("Further steps")),
        ):
            self.add_field(name, words, TextArea(lines=2), wide=True)
        ends = card.content.ends_on
        closed_on = min(ends, self.today) if ends is not None else self.today
        self.set_values(
            {
                "closed_on": closed_on,
                "final.held_on": self.today,
                "final.done": actions_text(card.content, ActionStatus.DONE),
                "final.not_done": actions_text(card.content, ActionStatus.NOT_DONE),
            }
        )
        self.final_box.value_changed.connect(self._follow)
        self._follow()

    def final(self) -> Evaluation | None:
        """The final evaluation as written, if one is to be saved."""
        if not self.final_box.isChecked():
            return None
        values = self.form.values()
        return replace(
            self._final,
            held_on=values["final.held_on"],  # type: ignore[arg-type]
            done=str(values["final.done"]),
            not_done=str(values["final.not_done"]),
            remarks=str(values["final.remarks"]),
        )

    def check(self) -> Sequence[Problem]:
        values = self.form.values()
        problems = [Problem(n, "required") for n in ("state", "closed_on") if not values[n]]
        day = values["closed_on"]
        starts_on = self.card.content.starts_on
        if isinstance(day, date) and day > self.today:
            problems.append(Problem("closed_on", "date_in_future"))
        if isinstance(day, date) and starts_on is not None and day < starts_on:
            problems.append(Problem("closed_on", "before_start", {"starts_on": starts_on}))
        final = self.final()
        if final is not None:
            problems += check_held(final, self.card, self.today, "final.")
        return problems

    def save(self) -> None:
        values = self.form.values()
        day = values["closed_on"]
        assert isinstance(day, date)
        close_contract(
            self.card.id, ContractState(str(values["state"])), day, str(values["note"]),
            today=self.today, final=self.final(),
        )  # fmt: skip

    def _follow(self) -> None:
        for name in self.form.names():
            if name.startswith("final."):
                self.form.field(name).setVisible(self.final_box.isChecked())


def actions_text(content: ContractContent, status: ActionStatus) -> str:
    """The actions that stand so, one in each line."""
    return "\n".join(a.text for a in content.actions if a.status is status)


def check_held(evaluation: Evaluation, card: ContractCard, today: date, path: str) -> list[Problem]:
    """What is wrong with an evaluation that was held."""
    if evaluation.held_on is None:
        return [Problem(f"{path}held_on", "required")]
    if evaluation.held_on > today:
        return [Problem(f"{path}held_on", "date_in_future")]
    if card.signed_on is not None and evaluation.held_on < card.signed_on:
        return [Problem(f"{path}held_on", "before_signing", {"signed_on": card.signed_on})]
    if not path and not (evaluation.done or evaluation.not_done or evaluation.remarks):
        return [Problem("done", "nothing_found")]
    return []
