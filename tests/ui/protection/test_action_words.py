"""Every act that the code can enter into the history has words for people."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import kisdesk
from kisdesk.ui.protection.action_words import action_text, actions_called, group_names, has_words
from kisdesk.ui.protection.action_words import actions_in as actions_of_group

CODE = Path(kisdesk.__file__).parent
WRITERS = {"recorded_change", "record_event"}
# Names built of a table's name: the file, and the names it can stand for.
MADE_OF_NAMES = {"services/consultations.py": ("consultation", "individual_use")}


def _calls() -> Iterator[tuple[str, ast.AST, ast.Module]]:
    for path in sorted(CODE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in WRITERS:
                place = path.relative_to(CODE).as_posix()
                if node.args and place != "models/changes.py":
                    yield place, node.args[0], tree


def _texts(node: ast.AST) -> set[str]:
    return {
        n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }


def _assigned(node: ast.Assign) -> set[str]:
    return {part.id for t in node.targets for part in ast.walk(t) if isinstance(part, ast.Name)}


def _named(name: str, tree: ast.Module) -> set[str]:
    """What a variable called so is given anywhere in the file: assigned, or handed in a call."""
    found: set[str] = set()
    takers: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and name in _assigned(node):
            value = node.value
            parts = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
            found |= {text for part in parts for text in _texts(part)}
        if isinstance(node, ast.FunctionDef):
            names = [a.arg for a in node.args.args]
            if name in names:
                takers[node.name] = names.index(name)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in takers:
            place = takers[node.func.id]  # type: ignore[attr-defined]
            given = [node.args[place]] if place < len(node.args) else []
            given += [k.value for k in node.keywords if k.arg == name]
            found |= {text for one in given for text in _texts(one)}
    return found


def _imported(name: str, tree: ast.Module) -> set[str]:
    """What a constant of another of our modules is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and name in {part.name for part in node.names}:
            place = CODE.parent / f"{str(node.module).replace('.', '/')}.py"
            return _named(name, ast.parse(place.read_text(encoding="utf-8")))
    return set()


def used_actions() -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for place, node, tree in _calls():
        if isinstance(node, ast.JoinedStr):
            names = MADE_OF_NAMES[place]
            ending = "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
            texts = {name + ending for name in names}
        elif isinstance(node, ast.Name):
            texts = _named(node.id, tree) or _imported(node.id, tree)
        elif isinstance(node, ast.IfExp):
            texts = _texts(node.body) | _texts(node.orelse)
        else:
            texts = _texts(node)
        assert texts, f"{place}: which action does {ast.unparse(node)} stand for?"
        found |= {(place, text) for text in texts}
    return found


def test_every_action_written_anywhere_has_words(polish: QApplication) -> None:
    used = used_actions()
    assert len(used) > 60
    assert not sorted((place, action) for place, action in used if not has_words(action))


@pytest.mark.parametrize("group", ["people", "contracts", "activities", "papers", "access"])
def test_a_group_holds_actions_with_different_words(polish: QApplication, group: str) -> None:
    words = [action_text(action) for action in actions_of_group(group) if action != "undo"]
    assert words
    assert len(set(words)) == len(words)
    assert group_names()[group]


def test_acts_are_found_by_their_words_whatever_the_case_and_accents(polish: QApplication) -> None:
    assert "contract_signed" in actions_called("podpisanie KONTRAKTU")
    assert "paper_issued" in actions_called("wydanie dokumentu")
    assert actions_called("nic takiego") == ()
