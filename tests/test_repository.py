"""What stands in the repository fits together and names nothing that belongs to one machine."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools.dev import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"
FONTS = ROOT / "resources" / "fonts"
OWN_DRAWINGS = {"app-icon"}
BINARY = {".png", ".ttf", ".otf", ".qm", ".kis", ".pdf", ".ico", ".db"}
# Split in two, or this file would find itself.
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npm" + "js.", "debian" + ".org/debian")
MACHINE_PATHS = ("/wo" + "rk/", "/ro" + "ot/", "C:\\" + "Users\\")
# Functions that draw an icon, and which of their arguments is its name.
ICON_CALLS = {"icon": 0, "pixmap": 0, "icon_source": 0, "IconButton": 0, "draw_icon": 3}


@cache
def tracked_texts() -> dict[str, str]:
    """Path and text of every text file in the repository's index."""
    command = ["git", "ls-files", "-z", "--cached"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listing.split("\0") if name]
    return {
        str(path.relative_to(ROOT)): path.read_text("utf-8")
        for path in paths
        if path.suffix not in BINARY and path.is_file()
    }


@pytest.mark.parametrize("words", [REGISTRIES, MACHINE_PATHS], ids=["registries", "machine paths"])
def test_no_file_names_a_download_host_or_a_path_of_one_machine(words: tuple[str, ...]) -> None:
    found = [
        f"{name}: {word}"
        for name, text in tracked_texts().items()
        for word in words
        if word in text
    ]
    assert not found, "\n".join(found)


def test_index_is_read() -> None:
    assert "pyproject.toml" in tracked_texts()


def _string_constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _icons_asked_for(path: Path) -> Iterator[tuple[str, int]]:
    """Names written out in calls that draw an icon."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        function = getattr(node.func, "id", getattr(node.func, "attr", ""))
        for argument in node.args[ICON_CALLS.get(function, len(node.args)) :][:1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value, node.lineno


def ui_files() -> list[Path]:
    return sorted((ROOT / "kisdesk" / "ui").rglob("*.py"))


def test_every_icon_the_code_asks_for_is_there() -> None:
    drawn = {path.stem for path in ICONS.glob("*.svg")}
    missing = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in ui_files()
        for name, line in _icons_asked_for(path)
        if name not in drawn
    ]
    assert not missing, "\n".join(missing)


def test_every_icon_in_the_folder_is_used() -> None:
    mentioned = {text for path in ui_files() for text in _string_constants(path)}
    drawn = {path.stem for path in ICONS.glob("*.svg")} - OWN_DRAWINGS
    assert drawn <= mentioned, f"delete from resources/icons: {sorted(drawn - mentioned)}"


def test_icons_take_the_colour_of_the_text_and_carry_their_licence() -> None:
    for path in ICONS.glob("*.svg"):
        if path.stem not in OWN_DRAWINGS:
            assert 'stroke="currentColor"' in path.read_text("utf-8"), path.name
    assert "ISC License" in (ICONS / "LICENSE.txt").read_text("utf-8")


def test_every_font_has_its_licence_beside_it() -> None:
    fonts = [path for path in FONTS.iterdir() if path.suffix in {".ttf", ".otf"}]
    licensed = [path.name.split("-")[0] for path in FONTS.glob("*.txt")]
    assert fonts
    for font in fonts:
        assert any(font.name.startswith(family) for family in licensed), font.name


def test_starters_can_be_started() -> None:
    for name in ("dev", ".ci/run"):
        path = ROOT / name
        assert path.stat().st_mode & 0o100, f"{name} is not executable"
        assert path.read_text("utf-8").startswith("#!/usr/bin/env bash\n")
    assert b"\r\n" in (ROOT / "dev.cmd").read_bytes()


def test_python_versions_agree_between_project_and_starters() -> None:
    assert 'requires-python = ">=3.11,<3.15"' in tracked_texts()["pyproject.toml"]
    for name in ("dev", "dev.cmd"):
        limits = re.search(
            r"\((3, \d+)\) <= sys\.version_info < \((3, \d+)\)", tracked_texts()[name]
        )
        assert limits is not None, name
        assert limits.groups() == ("3, 11", "3, 15")


def test_every_command_that_the_papers_name_exists() -> None:
    papers = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    text = "".join(paper.read_text("utf-8") for paper in papers)
    named = set(re.findall(r"`\./dev ([a-z0-9]+)", text))
    assert named > {"demo", "torture"}
    assert named <= set(COMMANDS) | {"help"}
