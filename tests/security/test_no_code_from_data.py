"""Nothing that is read is ever run: no way to load code from data stands in the program."""

import ast
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from kisdesk.services.session import Session
from kisdesk.storage.peewee_database import database

PROGRAM = Path(__file__).resolve().parents[2] / "kisdesk"
SOURCES = sorted(PROGRAM.rglob("*.py"))
# Modules that make objects or code out of bytes, or hand text to a shell.
MODULES = frozenset({"pickle", "cPickle", "dill", "marshal", "shelve", "runpy", "code", "codeop"})
MODULES |= {"yaml", "jsonpickle", "pty", "imp"}
CALLS = frozenset({"eval", "exec", "compile", "__import__"})
METHODS = frozenset(
    {"popen", "load_extension", "loadextension", "enable_load_extension",
     "enableloadextension", "load_module", "exec_module", "import_module", "evaluateJavaScript",
     "extractall", "unpack_archive"}
)  # fmt: skip
# The self-test of a built program imports each of our own modules, by the names in its package.
ALLOWED = ["smoke_windows.py: .import_module()"] * 2
# PySide6 wraps __import__ and never lets go of it; ours puts the original back.
ALLOWED_NAMES = {("ui/__init__.py", "__import__")}


def trees() -> Iterator[tuple[str, ast.AST]]:
    for path in SOURCES:
        yield path.relative_to(PROGRAM).as_posix(), ast.parse(path.read_text("utf-8"))


def found_in(name: str, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (f"{name}: import {a.name}" for a in names if root(a.name) in MODULES)
            case ast.ImportFrom(module=str(module)) if root(module) in MODULES:
                yield f"{name}: from {module}"
            case ast.Call(func=ast.Name(id=called)) if called in CALLS:
                yield f"{name}: {called}()"
            case ast.Call(func=ast.Attribute(attr="system", value=ast.Name(id="os"))):
                yield f"{name}: os.system()"
            case ast.Call(func=ast.Attribute(attr=called)) if called in METHODS:
                yield f"{name}: .{called}()"
            case ast.Call(keywords=keywords):
                for keyword in keywords:
                    is_true = (
                        isinstance(keyword.value, ast.Constant) and keyword.value.value is True
                    )
                    if keyword.arg == "shell" and is_true:
                        yield f"{name}: shell=True"
            case ast.Attribute(attr="__import__") if (name, "__import__") not in ALLOWED_NAMES:
                yield f"{name}: __import__"


def root(module: str) -> str:
    return module.split(".", 1)[0]


def test_no_module_of_the_program_can_make_code_out_of_data() -> None:
    assert len(SOURCES) > 300
    assert [found for name, tree in trees() for found in found_in(name, tree)] == ALLOWED


@pytest.mark.parametrize(
    "line",
    ["import pickle", "from marshal import loads", "eval(x)", "exec(x)", "__import__(x)",
     "os.system(x)", "subprocess.run(x, shell=True)", "c.load_extension(x)", "b.__import__"],
)  # fmt: skip
def test_the_search_finds_what_it_looks_for(line: str) -> None:
    assert list(found_in("x.py", ast.parse(line)))


def test_tables_for_spreadsheets_are_written_in_one_place() -> None:
    """A cell that begins with ``=`` is a formula: whoever writes CSV or XLSX takes that care."""
    careful = {"services/tables_out.py"}
    writers = {
        name
        for name, tree in trees()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr in {"writer", "DictWriter", "Workbook"})
        or (isinstance(node, ast.Import) and any(root(a.name) == "openpyxl" for a in node.names))
    }
    assert writers <= careful


@pytest.mark.usefixtures("office")
def test_sqlite_loads_no_extension_and_trusts_no_schema(office: Session) -> None:
    connection = database.data_file.connection
    assert connection.pragma("trusted_schema") == 0
    with pytest.raises(apsw.SQLError, match="not authorized"):
        connection.execute("SELECT load_extension('libm.so.6')").fetchall()
    with pytest.raises(apsw.SQLError):  # nothing in the file reads another
        connection.execute("SELECT readfile('/etc/passwd')").fetchall()
