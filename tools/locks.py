"""Writes the locks from ``pyproject.toml``, and checks without a network that they fit it."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.environment import REQUIREMENTS, ROOT, find_uv

RUN = REQUIREMENTS / "run.txt"
DEV = REQUIREMENTS / "dev.txt"
UV = REQUIREMENTS / "uv.txt"
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>.*?))? \\$")
_HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def write(options: list[str]) -> int:
    """Resolve anew (``--upgrade`` takes newer versions) and write the three lock files."""
    sources = {
        DEV: ["pyproject.toml", "--group", "dev"],
        RUN: ["pyproject.toml", "--constraints", str(DEV)],
        UV: ["requirements/uv.in"],
    }
    settings = [
        *("--universal", "--generate-hashes", "--python-version", "3.11", "--quiet"),
        *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
    ]
    for target, source in sources.items():
        command = [*find_uv(), "pip", "compile", *source, *settings, *options, "-o", str(target)]
        if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return code
    return check()


def check() -> int:
    """Say what does not fit; 0 when everything does."""
    problems = find_problems(
        (ROOT / "pyproject.toml").read_text("utf-8"), RUN.read_text("utf-8"), DEV.read_text("utf-8")
    )
    for path in (RUN, DEV, UV):
        problems += [f"{path.name}: {text}" for text in find_odd_lines(path)]
    for problem in problems:
        print(f"locks: {problem} (./dev lock)")
    return int(bool(problems))


def find_problems(pyproject: str, run: str, dev: str) -> list[str]:
    """Compare the requirements of ``pyproject.toml`` with what the two lock files pin."""
    content = tomllib.loads(pyproject)
    needed = [Requirement(text) for text in content["project"]["dependencies"]]
    needed_by_us = [Requirement(text) for text in content["dependency-groups"]["dev"]]
    pins, pins_for_us = read_pins(run), read_pins(dev)
    problems = _unmet(needed, pins, "run.txt") + _unmet(
        needed + needed_by_us, pins_for_us, "dev.txt"
    )
    problems += [
        f"{name} is {version} in run.txt and {pins_for_us.get(name)} in dev.txt"
        for name, version in pins.items()
        if pins_for_us.get(name) != version
    ]
    return problems


def _unmet(needed: list[Requirement], pins: dict[str, str], where: str) -> list[str]:
    problems = []
    for requirement in needed:
        version = pins.get(canonicalize_name(requirement.name))
        if version is None:
            problems.append(f"{requirement.name} is missing in {where}")
        elif not requirement.specifier.contains(version, prereleases=True):
            problems.append(f"{requirement} does not allow {version} of {where}")
    return problems


def read_pins(lock: str) -> dict[str, str]:
    """Name (normalised) and version of everything a lock file pins."""
    matches = (_PIN.match(line) for line in lock.splitlines())
    return {canonicalize_name(m["name"]): m["version"] for m in matches if m}


def find_odd_lines(path: Path) -> list[str]:
    """Lines of a lock that are neither a pin nor a hash: addresses, options, unpinned names."""
    lines = path.read_text("utf-8").splitlines()
    return [f"odd line {line!r}" for line in lines if not (_PIN.match(line) or _HASH.match(line))]


if __name__ == "__main__":
    command, *rest = sys.argv[1:] or ["check"]
    sys.exit(write(rest) if command == "write" else check())
