"""Makes the page of each step, fitted to the form and to whether a change is written."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.contract_content import TEXT_FIELDS, ContractContent
from kisdesk.domain.contract_rules import STEP_OF_TEXT, STEPS, ContractStep
from kisdesk.services.contracts import offered_family
from kisdesk.services.form_texts import form_captions, has_stages
from kisdesk.ui.contracts.editor.parties_step import PartiesStep
from kisdesk.ui.contracts.editor.plan_steps import ActionsStep, EvaluationsStep, GoalsStep
from kisdesk.ui.contracts.editor.questions import question
from kisdesk.ui.contracts.editor.step_page import StepPage, TextStep


def make_page(
    step: ContractStep,
    content: ContractContent,
    contract_id: int,
    form_code: str,
    clock: Callable[[], date],
    *,
    is_amending: bool,
) -> StepPage:
    """The page of a step, without content yet."""
    steps = STEPS[content.variant]
    captions = form_captions(form_code)
    title = question(step, content.variant)
    words = QCoreApplication.translate("contracts", "Step {number} of {count}")
    place = words.format(number=steps.index(step) + 1, count=len(steps))
    if step is ContractStep.PARTIES:
        offered = offered_family(contract_id, clock())
        return PartiesStep(title, place, content, captions, offered, clock, is_amending=is_amending)
    if step is ContractStep.GOALS:
        return GoalsStep(title, place, content.variant, captions)
    if step is ContractStep.ACTIONS:
        return ActionsStep(title, place, captions, clock, has_stages=has_stages(form_code))
    if step is ContractStep.EVALUATIONS:
        return EvaluationsStep(title, place, captions, clock)
    codes = [c for c in TEXT_FIELDS[content.variant] if STEP_OF_TEXT[c] is step]
    return TextStep(step, title, place, codes, captions)
