"""Finds the translatable texts in the code, with the context Qt will look them up in.

Qt's own ``lupdate`` (6.11.3) is not used: for Python it does not see that ``translate()`` is given
a number and throws the plural forms away, takes the context of ``self.tr`` after a nested class
from that class, and passes over texts inside f-strings without a word.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A plain ``tr`` is our short name for QCoreApplication.translate: the context comes first.
_MARKERS = {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "translate", "tr"}


@dataclass(frozen=True)
class Text:
    """One translatable text; ``is_plural`` when a number is given with it."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


@dataclass(frozen=True)
class FoundText:
    text: Text
    path: Path
    line: int


class BadCallError(Exception):
    """A call whose text cannot be known without running the program."""


def find_texts(paths: Iterable[Path]) -> tuple[list[FoundText], list[str]]:
    """All texts of these files in their order, and what could not be understood."""
    found: list[FoundText] = []
    problems: list[str] = []
    trees = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in paths}
    bases = _base_classes(trees.values())
    for path, tree in trees.items():
        for call, class_name in _calls(tree, ""):
            try:
                text = read_call(call, class_name)
            except BadCallError as error:
                problems.append(f"{path}:{call.lineno}: {error}")
            else:
                if text is None:
                    continue
                found.append(FoundText(text, path, call.lineno))
                if text.is_plural and class_name in bases and _is_own_tr(call):
                    problems.append(
                        f"{path}:{call.lineno}: {class_name} has subclasses, in which self.tr() of "
                        "PySide6 6.11 never finds a plural: say translate(context, …)"
                    )
    return found, problems


def _base_classes(trees: Iterable[ast.AST]) -> set[str]:
    """Names of all classes that others derive from."""
    classes = (n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef))
    bases = (base for node in classes for base in node.bases)
    return {getattr(base, "id", getattr(base, "attr", "")) for base in bases}


def _calls(node: ast.AST, class_name: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below a node, with the name of the class it is written in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, class_name
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _is_own_tr(call: ast.Call) -> bool:
    """Whether the context is left to Qt for Python: ``self.tr()``."""
    return (
        isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and ((call.func.attr, call.func.value.id) in {("tr", "self"), ("tr", "cls")})
    )


def read_call(call: ast.Call, class_name: str) -> Text | None:
    """The text of one call; None if it is no translation or fetches a text marked elsewhere.

    Raises BadCallError for a text put together at run time.
    """
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner), attr="tr"):
            if owner not in {"self", "cls"} or not class_name:
                raise BadCallError(f"{owner}.tr(): say translate(context, …) outside the own class")
            context, rest = class_name, list(call.args)
        case ast.Attribute(attr="tr"):
            raise BadCallError("tr() of another object: say translate(context, …)")
        case ast.Attribute(attr=name) | ast.Name(id=name) if name in _MARKERS:
            if name == "translate" and len(call.args) + len(call.keywords) < 2:
                return None  # str.translate
            if not call.args or (named := _literal(call.args[0])) is None:
                raise BadCallError(f"{name}(): the context must be written out")
            context, rest = named, list(call.args[1:])
        case _:
            return None
    if not rest:
        raise BadCallError("the text must be the first positional argument")
    source = _literal(rest[0])
    if source is None:
        if isinstance(rest[0], ast.Name | ast.Attribute | ast.Subscript):
            return None
        raise BadCallError("the text must be written out; use {name} and .format(name=…)")
    return Text(context, source, _comment(call, rest), _has_number(call, rest))


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _comment(call: ast.Call, rest: list[ast.expr]) -> str:
    named = {k.arg: k.value for k in call.keywords}
    node = rest[1] if len(rest) > 1 else named.get("disambiguation")
    return (_literal(node) or "") if node is not None else ""


def _has_number(call: ast.Call, rest: list[ast.expr]) -> bool:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    called = call.func.id if isinstance(call.func, ast.Name) else called
    return (
        len(rest) > 2 or any(k.arg == "n" for k in call.keywords) or called == "QT_TRANSLATE_N_NOOP"
    )
