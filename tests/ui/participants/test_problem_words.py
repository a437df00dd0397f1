"""Every problem the rules about people can find has its own sentence."""

import ast
from pathlib import Path

import pytest

import kisdesk
from kisdesk.errors import Problem
from kisdesk.ui.problem_texts import describe_problem

ROOT = Path(kisdesk.__file__).parent
SOURCES = (
    "domain/participants.py",
    "domain/eligibility.py",
    "domain/households.py",
    "domain/participation.py",
    "domain/pesel.py",
    "domain/identifiers.py",
    "domain/addresses.py",
    "domain/texts.py",
    "domain/outcomes.py",
    "services/participants.py",
)
VALUES = {
    "length": 9, "limit": 200, "character": "U+0007", "age": 12, "article": "x", "kind": "x",
    "group": "x", "exclusion": "x", "from": "x", "to": "x", "exceptions": "x",
    "last_change_on": "x", "pesel_born_on": "x", "pesel_sex": "x", "registered_on": "x",
    "valid_until": "x", "earliest": "x", "latest": "x", "applied_on": "x", "since_on": "x",
}  # fmt: skip


def codes() -> set[str]:
    """Second arguments of ``Problem(…)`` and codes in the table of gaps."""
    found = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse((ROOT / source).read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem":
                code = node.args[1] if len(node.args) > 1 else None
                if isinstance(code, ast.Constant):
                    found.add(str(code.value))
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "append":
                gap = node.args[0]
                if isinstance(gap, ast.Tuple) and len(gap.elts) == 3:
                    code = gap.elts[1]
                    if isinstance(code, ast.Constant):
                        found.add(str(code.value))
    return found


def test_the_codes_are_found() -> None:
    assert {"pesel_date", "no_address", "member_of_own_household", "required"} <= codes()


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_has_a_sentence_of_its_own(code: str) -> None:
    words = describe_problem(Problem("field", code, VALUES))
    assert words != describe_problem(Problem("field", "no such code"))
    assert "{" not in words
