"""The steps that plan the work: goals, actions of both sides, evaluations."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.codes import Party, Variant
from kisdesk.domain.contract_content import (
    CONSEQUENCES,
    EVALUATION_TERMS,
    EXPECTED_EFFECTS,
    PROMISED_HELP,
    ContractContent,
)
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.ui.contracts.editor.actions_editor import ActionsEditor
from kisdesk.ui.contracts.editor.dates_editor import EvaluationsEditor, StagesEditor
from kisdesk.ui.contracts.editor.goals_editor import GoalsEditor
from kisdesk.ui.contracts.editor.step_page import Captions, StepPage, TextBlock
from kisdesk.ui.widgets.labels import Text


class GoalsStep(StepPage):
    """Goals, and for form A what they should bring."""

    def __init__(self, title: str, place: str, variant: Variant, captions: Captions) -> None:
        super().__init__(ContractStep.GOALS, title, place)
        self.goals = GoalsEditor()
        self.add_caption(captions.get("goals", ""))
        self.add(self.goals, "goals", gap=8)
        self.effects: TextBlock | None = None
        if variant is Variant.A:
            self.effects = TextBlock(EXPECTED_EFFECTS, captions.get(EXPECTED_EFFECTS, ""), lines=3)
            self.effects.edited.connect(self.edited)
            self.add(self.effects, gap=16)
        self.close_body()
        self.goals.edited.connect(self.edited)

    def show_content(self, content: ContractContent) -> None:
        self.goals.set_value(content.goals)
        if self.effects is not None:
            self.effects.show_text(content.texts)

    def apply(self, content: ContractContent) -> ContractContent:
        content = replace(content, goals=self.goals.value())
        return content if self.effects is None else self.effects.apply(content)

    def first_editor(self) -> QWidget | None:
        return self.goals.rows.rows[0].text


class ActionsStep(StepPage):
    """Actions of the person or family, actions of the worker, the help promised."""

    def __init__(
        self,
        title: str,
        place: str,
        captions: Captions,
        clock: Callable[[], date],
        *,
        has_stages: bool,
    ) -> None:
        super().__init__(ContractStep.ACTIONS, title, place)
        self.stages = StagesEditor(clock)
        if has_stages:
            self._add(self.tr("Stages"), self.stages, captions.get("stage", ""), "stage")
        else:
            self.stages.setParent(self)
            self.stages.hide()
        self.person = ActionsEditor(Party.PERSON, self.tr("Action of the person"), clock)
        self.worker = ActionsEditor(Party.WORKER, self.tr("Action of the social worker"), clock)
        self._add(
            self.tr("The person or family"), self.person, captions.get("actions_person", ""),
            "actions_person",
        )  # fmt: skip
        self._add(
            self.tr("The social worker"), self.worker, captions.get("actions_worker", ""),
            "actions_worker",
        )  # fmt: skip
        self.help = TextBlock(PROMISED_HELP, captions.get(PROMISED_HELP, ""), lines=3)
        self.add(self.help, gap=16)
        self.close_body()
        for source in (self.person, self.worker, self.help):
            source.edited.connect(self.edited)
        self.stages.edited.connect(self._on_stages)

    def show_content(self, content: ContractContent) -> None:
        self.stages.set_value(content.stages)
        self._follow_stages()
        self.person.set_value(content.actions)
        self.worker.set_value(content.actions)
        self.help.show_text(content.texts)

    def apply(self, content: ContractContent) -> ContractContent:
        actions = (*self.person.value(), *self.worker.value())
        return self.help.apply(replace(content, actions=actions, stages=self.stages.value()))

    def first_editor(self) -> QWidget | None:
        return self.person.rows.rows[0].text

    def go_to(self, field: str) -> None:
        parts = field.split(".")
        if len(parts) > 1 and parts[0] == "actions" and parts[1].isdecimal():
            rows = [
                row
                for editor in (self.person, self.worker)
                for row in editor.rows.rows
                if not row.is_empty()
            ]
            if int(parts[1]) < len(rows):
                rows[int(parts[1])].due.setFocus()
                return
        super().go_to(field)

    def _add(self, heading: str, editor: QWidget, caption: str, block_id: str) -> None:
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Text(heading, "heading"))
        if caption:
            words = self.tr("On the form: “{caption}”").format(caption=caption)
            layout.addWidget(Text(words, "secondary", wrap=True))
        layout.addSpacing(2)
        layout.addWidget(editor)
        self.add(section, block_id, gap=12)

    def _follow_stages(self) -> None:
        count = len(self.stages.value())
        self.person.rows.set_stages(count)
        self.worker.rows.set_stages(count)

    def _on_stages(self) -> None:
        self._follow_stages()
        self.edited.emit()


class EvaluationsStep(StepPage):
    """When, how, and what the person was told."""

    def __init__(
        self, title: str, place: str, captions: Captions, clock: Callable[[], date]
    ) -> None:
        super().__init__(ContractStep.EVALUATIONS, title, place)
        self.dates = EvaluationsEditor(clock)
        self.terms = TextBlock(EVALUATION_TERMS, lines=3)
        self.consequences = TextBlock(CONSEQUENCES, lines=5)
        self.add_caption(captions.get(EVALUATION_TERMS, ""))
        self.add(self.dates, EVALUATION_TERMS, gap=8)
        self.add(self.terms, gap=12)
        self.add(self.consequences, gap=12)
        self.close_body()
        for source in (self.dates, self.terms, self.consequences):
            source.edited.connect(self.edited)

    def opened(self, content: ContractContent) -> None:
        self.dates.set_term(content.starts_on, content.ends_on)

    def show_content(self, content: ContractContent) -> None:
        self.dates.set_value(content.evaluations)
        self.terms.show_text(content.texts)
        self.consequences.show_text(content.texts)

    def apply(self, content: ContractContent) -> ContractContent:
        content = replace(content, evaluations=self.dates.value())
        return self.consequences.apply(self.terms.apply(content))

    def first_editor(self) -> QWidget | None:
        if self.dates.rows:
            return self.dates.rows[0].date
        return self.dates.monthly_button
