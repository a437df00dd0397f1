"""Looks at the built Windows folder without running it: foreign libraries, strangers, sizes.

    python check_bundle.py BUNDLE              the table of sizes, libraries, strangers
    python check_bundle.py --size FILE MB      is FILE small enough

Runs with the Windows Python, which has pefile.
"""

import fnmatch
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pefile

INSTALLED_LIMIT = 110.0  # MB, 10^6 bytes
ALLOW_LIST = Path(__file__).with_name("system_libraries.txt")
# Test-only stand-ins and Wine's own files must never get in.
STRANGERS = ("icuuc.dll", "bcryptprimitives.dll", "mscms.dll", "ntdll.dll", "kernel32.dll", "*.so")
WINE_MARK = b"Wine builtin DLL"
SHOWN_GROUPS = 14
_IMPORTS = ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
_AMD64 = 0x8664


def main(arguments: list[str]) -> int:
    """Print what was found; the exit code is 1 if something is wrong."""
    if arguments[0] == "--size":
        return check_size(Path(arguments[1]), float(arguments[2]))
    bundle = Path(arguments[0])
    problems = find_problems(bundle)
    for line in size_table(bundle):
        print(line)
    for problem in problems:
        print(f"check: {problem}")
    return int(bool(problems))


def find_problems(bundle: Path) -> list[str]:
    """Everything wrong with the folder, in words."""
    import pefile  # Windows only

    files = [path for path in bundle.rglob("*") if path.is_file()]
    problems = [
        f"{path.name} does not belong into the program"
        for path in files
        if any(fnmatch.fnmatch(path.name.lower(), pattern) for pattern in STRANGERS)
    ]
    binaries = [path for path in files if path.suffix.lower() in {".dll", ".pyd", ".exe"}]
    brought = {path.name.lower() for path in binaries}
    allowed = read_allow_list(ALLOW_LIST.read_text("utf-8"))
    foreign = defaultdict(list)
    for path in binaries:
        content = path.read_bytes()
        if WINE_MARK in content[:4096]:
            problems.append(f"{path.name} is one of Wine's own")
        with pefile.PE(data=content, fast_load=True) as image:
            if image.FILE_HEADER.Machine != _AMD64:
                problems.append(f"{path.name} is not for 64-bit Windows")
            for name in imported(image) - brought:
                foreign[name].append(path.name)
    problems += [
        f"{name} is needed by {', '.join(sorted(users)[:3])} and stands in no list of Windows' own"
        for name, users in sorted(foreign.items())
        if not any(fnmatch.fnmatch(name, pattern) for pattern in allowed)
    ]
    unused = [p for p in allowed if not any(fnmatch.fnmatch(name, p) for name in foreign)]
    problems += [f"{name} stands in the list but nothing needs it" for name in unused]
    total = sum(path.stat().st_size for path in files) / 1e6
    if total > INSTALLED_LIMIT:
        problems.append(f"{total:.1f} MB installed, at most {INSTALLED_LIMIT:.0f}")
    print(f"check: {len(binaries)} binaries, {len(foreign)} libraries of Windows")
    return problems


def imported(image: "pefile.PE") -> set[str]:
    """The libraries one file asks for, in small letters."""
    import pefile

    image.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_{kind}"] for kind in _IMPORTS])
    return {entry.dll.decode().lower() for kind in _IMPORTS for entry in getattr(image, kind, [])}


def read_allow_list(text: str) -> list[str]:
    """The first word of every line that is no remark."""
    return [line.split()[0] for line in text.splitlines() if line and not line.startswith("#")]


def size_table(bundle: Path) -> list[str]:
    """What takes the space: MB by group, the largest first."""
    groups: dict[str, int] = defaultdict(int)
    for path in bundle.rglob("*"):
        if path.is_file():
            groups[_group(path.relative_to(bundle))] += path.stat().st_size
    rows = sorted(groups.items(), key=lambda row: -row[1])
    rest = sum(size for _, size in rows[SHOWN_GROUPS:])
    shown = [*rows[:SHOWN_GROUPS], ("everything else", rest), ("all", sum(groups.values()))]
    return [f"size: {size / 1e6:7.1f} MB  {name}" for name, size in shown]


def _group(path: Path) -> str:
    parts = path.parts
    if parts[0] != "_internal":
        return path.name
    if len(parts) == 2:
        return "Python" if parts[1].startswith("python3") else parts[1]
    return "PySide6 (Qt)" if parts[1] in {"PySide6", "shiboken6"} else parts[1]


def check_size(file: Path, limit: float) -> int:
    """Print the size of a file in MB and compare it with the most it may have."""
    size = file.stat().st_size / 1e6
    print(f"size: {file.name} {size:.1f} MB (at most {limit:.0f})")
    return int(size > limit)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
