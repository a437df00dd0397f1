"""How far each step is, in a few words: "2 zdania", "puste", "2, jedno bez terminu"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.contract_content import TEXT_FIELDS, ContractContent
from kisdesk.domain.contract_rules import STEP_OF_TEXT, ContractStep
from kisdesk.errors import Problem
from kisdesk.ui.contracts.words import person_name, sentence_count


@dataclass(frozen=True)
class StepState:
    """``is_done`` shows the tick; a ``burning`` state is amber."""

    text: str
    is_done: bool = False
    burning: bool = False


def step_state(step: ContractStep, content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    """The state of a step; ``gaps`` are all gaps of the contract."""
    mine = [gap for gap in gaps if gap.values.get("step") == step]
    if step is ContractStep.PARTIES:
        return _parties(content, mine)
    if step is ContractStep.GOALS:
        return _goals(content, mine)
    if step is ContractStep.ACTIONS:
        return _actions(content, mine)
    if step is ContractStep.EVALUATIONS:
        return _evaluations(content, mine)
    return _texts(step, content, mine)


def _parties(content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    tr = QCoreApplication.translate
    if any(gap.field.startswith("referral") for gap in gaps):
        return StepState(tr("contracts", "no referral"), burning=True)
    if gaps:
        return StepState(tr("contracts", "%n thing(s) missing", "", len(gaps)), burning=True)
    return StepState(person_name(content), is_done=True)


def _texts(step: ContractStep, content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    tr = QCoreApplication.translate
    codes = [c for c in TEXT_FIELDS[content.variant] if STEP_OF_TEXT[c] is step]
    count = sum(sentence_count(content.texts.get(code, "")) for code in codes)
    if not count:
        return StepState(tr("contracts", "empty"))
    words = tr("contracts", "%n sentence(s)", "", count)
    if gaps:
        return StepState(tr("contracts", "{count}, one empty").format(count=words), burning=True)
    return StepState(words, is_done=True)


def _goals(content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    tr = QCoreApplication.translate
    main = sum(1 for goal in content.goals if goal.text.strip())
    if not main:
        return StepState(tr("contracts", "empty"), burning=bool(content.goals))
    specific = sum(len(goal.specific) for goal in content.goals)
    words = tr("contracts", "%n main", "", main)
    if specific:
        words = f"{words}, {tr('contracts', '%n specific', '', specific)}"
    return StepState(words, is_done=not gaps)


def _actions(content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    tr = QCoreApplication.translate
    count = len(content.actions)
    if not count:
        return StepState(tr("contracts", "empty"))
    undated = sum(1 for gap in gaps if gap.code == "no_deadline")
    if undated:
        without = tr("contracts", "%n without a deadline", "", undated)
        return StepState(f"{count}, {without}", burning=True)
    if gaps:
        words = tr("contracts", "{count}, of one side only").format(count=count)
        return StepState(words, burning=True)
    return StepState(tr("contracts", "%n action(s)", "", count), is_done=True)


def _evaluations(content: ContractContent, gaps: Sequence[Problem]) -> StepState:
    tr = QCoreApplication.translate
    count = len(content.evaluations)
    if gaps or not count:
        return StepState(tr("contracts", "no evaluation date"), burning=True)
    return StepState(tr("contracts", "%n evaluation(s)", "", count), is_done=True)
