"""The check of the locks notices when they no longer fit what the project asks for."""

from pathlib import Path

import pytest

from tools.locks import DEV, RUN, find_odd_lines, find_problems

ROOT = Path(__file__).resolve().parent.parent.parent
PYPROJECT = (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_locks_of_this_checkout_fit() -> None:
    assert not find_problems(PYPROJECT, RUN.read_text("utf-8"), DEV.read_text("utf-8"))
    assert not find_odd_lines(RUN)
    assert not find_odd_lines(DEV)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("PySide6-Essentials==6.11.3", "PySide6-Essentials==6.12.0", "does not allow 6.11.3"),
        ('"segno>', '"segno>=99", "segno>', "segno>=99 does not allow"),
        ('"segno>', '"wholly-new>=1", "segno>', "wholly-new is missing in run.txt"),
        ('"pytest>=9', '"new-for-us", "pytest>=9', "new-for-us is missing in dev.txt"),
    ],
)
def test_a_changed_requirement_is_noticed(old: str, new: str, said: str) -> None:
    assert old in PYPROJECT
    changed = PYPROJECT.replace(old, new)
    problems = find_problems(changed, RUN.read_text("utf-8"), DEV.read_text("utf-8"))
    assert said in "; ".join(problems)


def test_two_versions_of_one_package_are_noticed() -> None:
    dev = DEV.read_text("utf-8").replace("pillow==", "pillow==0.")
    problems = find_problems(PYPROJECT, RUN.read_text("utf-8"), dev)
    assert any(problem.startswith("pillow is ") for problem in problems)


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.invalid/simple",
        "segno>=1.6",
        "segno @ https://example.invalid/s",
    ],
)
def test_addresses_and_loose_versions_are_odd(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "run.txt"
    lock.write_text(RUN.read_text("utf-8") + line + "\n", "utf-8")
    assert find_odd_lines(lock) == [f"odd line {line!r}"]
