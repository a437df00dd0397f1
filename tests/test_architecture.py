"""The house keeps its shape: who may know whom, what ships, what the Qt binding must not do."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kisdesk"
LONGEST_FILE = 400
QT = {"PySide6", "shiboken6"}
TABLES = {"peewee", "apsw"}

# What the modules of a layer may not import, by the beginning of the name.
FORBIDDEN: dict[str, set[str]] = {
    "domain": {
        *QT,
        *TABLES,
        "reportlab",
        "kisdesk.storage",
        "kisdesk.models",
        "kisdesk.forms",
        "kisdesk.services",
        "kisdesk.ui",
        "kisdesk.app",
        "kisdesk.cli",
    },
    "storage": {
        *QT,
        "reportlab",
        "kisdesk.models",
        "kisdesk.forms",
        "kisdesk.services",
        "kisdesk.ui",
        "kisdesk.app",
        "kisdesk.cli",
    },
    "models": {
        *QT,
        "reportlab",
        "kisdesk.forms",
        "kisdesk.services",
        "kisdesk.ui",
        "kisdesk.app",
        "kisdesk.cli",
    },
    "forms": {
        *QT,
        *TABLES,
        "kisdesk.storage",
        "kisdesk.models",
        "kisdesk.services",
        "kisdesk.ui",
        "kisdesk.app",
        "kisdesk.cli",
    },
    "services": {*QT, "kisdesk.ui", "kisdesk.app", "kisdesk.cli"},
    "ui": {
        *TABLES,
        "reportlab",
        "kisdesk.storage",
        "kisdesk.models",
        "kisdesk.forms",
        "kisdesk.app",
        "kisdesk.cli",
    },
}
TABS = ("today", "participants", "contracts", "activities", "reports")
OPEN_TO_ALL = ("errors.py", "progress.py", "resources.py")


def modules_below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imported_names(path: Path) -> Iterator[tuple[str, int]]:
    """Every module a file imports, absolute, with the line; late imports too."""
    package = path.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: -node.level]) if node.level else []
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            for alias in node.names:
                yield f"{module}.{alias.name}", node.lineno


def offenders(path: Path, forbidden: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for name, line in imported_names(path)
        if any(name == start or name.startswith(f"{start}.") for start in forbidden)
    ]


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_imports_point_downwards_only(layer: str) -> None:
    files = modules_below(PACKAGE / layer)
    assert files, f"the layer {layer} has no files: this test would say nothing"
    found = [line for path in files for line in offenders(path, FORBIDDEN[layer])]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("tab", TABS)
def test_no_tab_knows_another(tab: str) -> None:
    """What two tabs need stands in ui/records or ui/widgets, which know no tab."""
    others = {f"kisdesk.ui.{other}" for other in TABS if other != tab}
    files = modules_below(PACKAGE / "ui" / tab)
    assert files, f"the tab {tab} has no files: this test would say nothing"
    assert not [line for path in files for line in offenders(path, others)]


@pytest.mark.parametrize("folder", ["records", "widgets", "printing"])
def test_shared_parts_know_no_tab(folder: str) -> None:
    tabs = {f"kisdesk.ui.{tab}" for tab in TABS}
    files = modules_below(PACKAGE / "ui" / folder)
    assert not [line for path in files for line in offenders(path, tabs)]


@pytest.mark.parametrize("name", OPEN_TO_ALL)
def test_modules_open_to_all_import_nothing_of_ours(name: str) -> None:
    assert not offenders(PACKAGE / name, {"kisdesk", *QT, *TABLES})


def test_no_module_is_too_long_to_be_read_in_one_go() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for folder in (PACKAGE, ROOT / "tools")
        for path in modules_below(folder)
        if not path.name.startswith("step_")  # a migration is one piece of SQL
    }
    too_long = {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE}
    assert not too_long


def test_every_folder_of_the_package_is_a_package() -> None:
    folders = {path.parent for path in modules_below(PACKAGE)}
    assert not [folder for folder in folders if not (folder / "__init__.py").is_file()]


def _paint(painter: QPainter, color: QColor, thing: QObject, timer: QTimer) -> None:
    """Calls that return nothing, over several classes and kinds of arguments."""
    painter.setPen(color)
    painter.drawLine(QPointF(0, 0), QPointF(3, 3))
    color.setRed(7)
    thing.setObjectName("name")
    timer.setInterval(100)


def test_qt_binding_loses_no_reference_to_none(qapp: QObject) -> None:
    """PySide6 6.12.0 drops one per call on Python 3.11 and aborts after a few thousand."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter, color, thing, timer = QPainter(image), QColor("red"), QObject(), QTimer()
    calls = 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        _paint(painter, color, thing, timer)
    lost = before - sys.getrefcount(None)  # always 0 from Python 3.12 on, where None is immortal
    painter.end()
    assert lost < calls / 10, f"{lost} references to None lost in {calls} rounds"
