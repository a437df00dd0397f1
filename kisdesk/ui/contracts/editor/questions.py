"""What each step asks, in plain words; the official captions come from the form itself."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kisdesk.domain import contract_content as codes
from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_rules import ContractStep


def step_name(step: ContractStep) -> str:
    """The step in one or two words, for the list of steps and the button that leads there."""
    tr = QCoreApplication.translate
    return {
        ContractStep.PARTIES: tr("contracts", "Parties"),
        ContractStep.CAUSES: tr("contracts", "Causes"),
        ContractStep.STRENGTHS: tr("contracts", "Strengths"),
        ContractStep.BARRIERS: tr("contracts", "Barriers"),
        ContractStep.EFFORTS: tr("contracts", "Efforts so far"),
        ContractStep.GOALS: tr("contracts", "Goals"),
        ContractStep.ACTIONS: tr("contracts", "Actions"),
        ContractStep.EVALUATIONS: tr("contracts", "Evaluations and signatures"),
    }[step]


def next_text(step: ContractStep) -> str:
    """The button that leads to a step."""
    tr = QCoreApplication.translate
    return {
        ContractStep.PARTIES: tr("contracts", "Next: parties"),
        ContractStep.CAUSES: tr("contracts", "Next: causes"),
        ContractStep.STRENGTHS: tr("contracts", "Next: strengths"),
        ContractStep.BARRIERS: tr("contracts", "Next: barriers"),
        ContractStep.EFFORTS: tr("contracts", "Next: efforts so far"),
        ContractStep.GOALS: tr("contracts", "Next: goals"),
        ContractStep.ACTIONS: tr("contracts", "Next: actions"),
        ContractStep.EVALUATIONS: tr("contracts", "Next: evaluations"),
    }[step]


def question(step: ContractStep, variant: Variant) -> str:
    """What the step asks."""
    tr = QCoreApplication.translate
    if variant is Variant.B:
        special = {
            ContractStep.PARTIES: tr("contracts", "Who makes the contract, and who sent them?"),
            ContractStep.CAUSES: tr("contracts", "Why is the person out of work?"),
            ContractStep.STRENGTHS: tr("contracts", "What can the person do well?"),
            ContractStep.BARRIERS: tr("contracts", "What makes it hard to find work?"),
        }
        if step in special:
            return special[step]
    return {
        ContractStep.PARTIES: tr("contracts", "Who makes the contract, and for how long?"),
        ContractStep.CAUSES: tr("contracts", "Where does the difficult situation come from?"),
        ContractStep.STRENGTHS: tr("contracts", "What helps to get out of this situation?"),
        ContractStep.BARRIERS: tr("contracts", "What makes it hard to get out of this situation?"),
        ContractStep.EFFORTS: tr("contracts", "What was tried so far, and why did it fail?"),
        ContractStep.GOALS: tr("contracts", "What is to be reached?"),
        ContractStep.ACTIONS: tr("contracts", "Who does what, and by when?"),
        ContractStep.EVALUATIONS: tr("contracts", "When do we look at how it goes?"),
    }[step]


def text_name(code: str) -> str:
    """A long text by a plain name, where it does not stand alone on its step."""
    tr = QCoreApplication.translate
    names: Mapping[str, str] = {
        codes.CAUSES: tr("contracts", "Causes of the situation"),
        codes.STRENGTHS: tr("contracts", "Strengths and resources"),
        codes.BARRIERS: tr("contracts", "Barriers"),
        codes.EXPECTED_EFFECTS: tr("contracts", "Expected effects"),
        codes.PROMISED_HELP: tr("contracts", "Help the centre promises"),
        codes.EVALUATION_TERMS: tr("contracts", "How the evaluation is done"),
        codes.CONSEQUENCES: tr("contracts", "Statement on consequences"),
        codes.EDUCATION_AND_SKILLS: tr("contracts", "Education and occupation"),
        codes.UNEMPLOYMENT_CAUSES: tr("contracts", "Causes of unemployment"),
        codes.ABILITIES: tr("contracts", "Abilities"),
        codes.WORK_LIMITATIONS: tr("contracts", "Limitations in finding work"),
        codes.PAST_EFFORTS: tr("contracts", "What was tried so far"),
        codes.FAILURE_REASONS: tr("contracts", "Why it did not work"),
    }
    return names[code]


def text_example(code: str) -> str:
    """A quiet word in an empty text: how to begin."""
    tr = QCoreApplication.translate
    names: Mapping[str, str] = {
        codes.CAUSES: tr("contracts", "In the person’s own words: what happened, since when"),
        codes.STRENGTHS: tr("contracts", "Skills, people who help, what already works"),
        codes.BARRIERS: tr("contracts", "Health, commuting, debts, lack of documents…"),
        codes.EVALUATION_TERMS: tr("contracts", "For example: a talk at the centre, with a note"),
    }
    return names.get(code, "")
