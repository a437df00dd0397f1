"""Which libraries the frozen program takes from the system, and the Debian packages they are in."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")


class LibraryError(Exception):
    """The frozen folder and the list of system libraries do not fit; one line for each case."""


@dataclass
class Needs:
    """What the files of a folder ask of the system.

    ``users`` names for each foreign library the files that need it; ``glibc`` is the newest
    version of the C library that any of them asks for.
    """

    users: dict[str, list[str]] = field(default_factory=dict)
    glibc: tuple[int, int] = (0, 0)


def read_allowed(text: str) -> dict[str, str]:
    """Library and package of every line. Raises LibraryError for a line without a reason."""
    allowed: dict[str, str] = {}
    for line in text.splitlines():
        columns = line.split(maxsplit=2)
        if not columns or line.startswith("#"):
            continue
        if len(columns) < 3:
            raise LibraryError(f"this line gives no package or no reason: {line.strip()}")
        if columns[0] in allowed:
            raise LibraryError(f"this library is listed twice: {columns[0]}")
        allowed[columns[0]] = columns[1]
    return allowed


def check(needs: Needs, allowed: dict[str, str]) -> None:
    """Raises LibraryError naming every library that is needed, not bundled and not allowed."""
    problems = [
        f"{name} is neither bundled nor allowed; needed by {', '.join(sorted(users)[:4])}"
        for name, users in sorted(needs.users.items())
        if name not in allowed
    ]
    if problems:
        raise LibraryError("\n".join(problems))


def unneeded(needs: Needs, allowed: dict[str, str]) -> list[str]:
    """Libraries of the list that nothing needs. Not an error: a newer C library is fewer files."""
    return sorted(allowed.keys() - needs.users)


def depends(needs: Needs, allowed: dict[str, str]) -> str:
    """The Depends field: every package once, libc6 with the version that is needed."""
    packages = sorted({allowed[name] for name in needs.users})
    least = {"libc6": " (>= {}.{})".format(*needs.glibc)}
    return ", ".join(package + least.get(package, "") for package in packages)


def needs_of(folder: Path) -> Needs:
    """Read every ELF file below ``folder``; what the folder brings itself is not foreign."""
    brought = {path.name for path in folder.rglob("*")}
    needs = Needs()
    for path in elf_files(folder):
        command = ["readelf", "--wide", "--dynamic", "--version-info", str(path)]
        add_needs(needs, path.name, brought, _output(command))
    return needs


def add_needs(needs: Needs, name: str, brought: set[str], readelf: str) -> None:
    """Add what ``readelf --dynamic --version-info`` says about one file."""
    for library in _NEEDED.findall(readelf):
        if library not in brought:
            needs.users.setdefault(library, []).append(name)
    for major, minor in _GLIBC.findall(readelf):
        needs.glibc = max(needs.glibc, (int(major), int(minor)))


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and libraries below ``folder``, sorted."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def misnamed(allowed: dict[str, str]) -> list[str]:
    """Lines of the list whose library this machine has in another package.

    Debian 13 and Ubuntu 24.04 added ``t64`` to some names; such a package provides the old name.
    """
    wrong = []
    for library, package in allowed.items():
        owners = owners_of(library)
        if owners and package not in {owner.removesuffix("t64") for owner in owners}:
            wrong.append(f"{library} is in {', '.join(sorted(owners))} here, not in {package}")
    return wrong


def owners_of(library: str) -> set[str]:
    """The installed Debian packages (without architecture) that hold a library of this name."""
    found = subprocess.run(
        ["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    lines = (line.split(": ") for line in found.splitlines() if not line.startswith("diversion"))
    return {names.split(":")[0] for names, path in lines if re.match(r"(/usr)?/lib(64|/\w)", path)}


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
