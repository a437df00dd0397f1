"""Every problem the rules about contracts can find has its own sentence."""

import ast
import string
from pathlib import Path

import pytest

import kisdesk
from kisdesk.errors import Problem
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.problem_texts_contracts import contract_texts

ROOT = Path(kisdesk.__file__).parent
SOURCES = (
    "domain/contract_rules.py",
    "services/contract_amending.py",
    "services/contract_checks.py",
    "services/contract_closing.py",
)
GAPS = frozenset({"no_text", "no_main_goal", "no_action", "no_deadline", "no_evaluation_date"})
"""Told by the list of gaps, never beside a field."""


def codes() -> set[str]:
    """Second arguments of ``Problem(…)``, and texts a variable ``code`` takes."""
    found = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse((ROOT / source).read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem":
                parts: list[ast.AST] = [node.args[1]]
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
                parts = list(ast.walk(node.value))
            else:
                continue
            found |= {str(p.value) for p in parts if isinstance(p, ast.Constant)}
    return found - GAPS


def test_the_codes_are_found() -> None:
    assert {"minor_person", "homeless_agreement", "final_already", "overlaps"} <= codes()


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_has_a_sentence_of_its_own(code: str) -> None:
    parts = "".join(contract_texts().get(code, ("", "")))
    names = {name for _, name, _, _ in string.Formatter().parse(parts) if name}
    words = describe_problem(Problem("field", code, dict.fromkeys(names, "x")))
    assert words != describe_problem(Problem("field", "no such code"))
    assert "{" not in words
