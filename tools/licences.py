"""Lists the licences of everything that ships, and refuses what may not ship under GPL-3.0.

``write`` makes ``docs/licences.md`` from the metadata of the installed packages; ``check``
compares.
"""

import importlib.metadata
import re
import sys

from tools.environment import ROOT
from tools.locks import RUN, read_pins

PAGE = ROOT / "docs" / "licences.md"

# Licences that allow shipping as part of a work under GPL-3.0-or-later (list of the FSF).
COMPATIBLE = {
    *("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-3.0-only", "GPL-3.0-or-later", "ISC"),
    *("LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU"),
    *("PSF-2.0", "Zlib"),
}

# Where the metadata is silent or loose, read in the package's own licence file.
READ_BY_HAND = {
    "apsw-sqlite3mc": "Zlib AND MIT",  # APSW allows any OSI licence; SQLite3 Multiple Ciphers: MIT
    "colorama": "BSD-3-Clause",  # Windows only, so not always installed where this runs
    "peewee": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "python-dateutil": "Apache-2.0 AND BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "reportlab": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "shellingham": "ISC",
}
_CLASSIFIERS = {"License :: OSI Approved :: MIT License": "MIT"}

_HEAD = """# Licences of what ships with KisDesk

KisDesk itself is GPL-3.0-or-later (`LICENSE`). Written by `python -m tools.licences write`;
`./dev check` compares it with what is locked.

| package | version | licence |
|---|---|---|
"""
_TAIL = """
Python itself (PSF-2.0) is part of the built program. Fonts and icons have their licences beside
them: `resources/fonts/*.txt`, `resources/icons/LICENSE.txt`.
"""


def licence_of(name: str) -> str:
    """The SPDX expression of a package; empty if neither it nor we say one."""
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    metadata = importlib.metadata.metadata(name)
    for field in ("License-Expression", "License"):
        if stated := "".join(metadata.get_all(field) or []):
            return stated
    classifiers = metadata.get_all("Classifier") or []
    return next((_CLASSIFIERS[c] for c in classifiers if c in _CLASSIFIERS), "")


def may_ship(expression: str) -> bool:
    """Whether an SPDX expression lets us ship: every AND part needs one OR part we may use."""
    parts = re.sub(r"[()]", "", expression).split(" AND ")
    return all(any(option in COMPATIBLE for option in part.split(" OR ")) for part in parts)


def main(arguments: list[str]) -> int:
    pins = read_pins(RUN.read_text("utf-8"))
    licences = {name: licence_of(name) for name in pins}
    refused = {name: licence for name, licence in licences.items() if not may_ship(licence)}
    for name, licence in refused.items():
        print(f"licences: {name}: {licence or 'unknown'} may not ship under GPL-3.0-or-later")
    rows = [f"| {name} | {pins[name]} | {licence} |\n" for name, licence in licences.items()]
    page = "".join([_HEAD, *rows, _TAIL])
    if arguments == ["write"]:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page, "utf-8", newline="\n")
    elif not PAGE.is_file() or PAGE.read_text("utf-8") != page:
        print("licences: docs/licences.md is out of date (python -m tools.licences write)")
        return 1
    return int(bool(refused))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
