"""Finds the licence texts of every package that ships, to be laid into the built program."""

import importlib.metadata
import re
import sys
from pathlib import Path

# Packages that only name their licence; the text lies in packaging/licences.
WITHOUT_A_TEXT = {"pyside6-essentials": "LGPL-3.0.txt", "shiboken6": "LGPL-3.0.txt"}
_LICENCE = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/")
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==", re.MULTILINE)


def licence_files(lock: Path) -> list[tuple[str, str]]:
    """Pairs of a file and the folder it goes to, for the packages that ``lock`` pins and that are
    installed here, for Python itself, and for the licences that packages only name.
    """
    pairs = []
    for name in _PIN.findall(lock.read_text("utf-8")):
        try:
            files = importlib.metadata.files(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system only
        pairs += [
            (str(file.locate()), f"licences/{name}")
            for file in files
            if ".dist-info" in str(file) and _LICENCE.search(file.as_posix())
        ]
    for python in (Path(sys.base_prefix) / "LICENSE.txt", _stdlib_licence()):
        if python.is_file():
            pairs.append((str(python), "licences/python"))
            break
    here = Path(__file__).parent / "licences"
    pairs += [(str(text), "licences") for text in sorted(here.iterdir())]
    return pairs


def _stdlib_licence() -> Path:
    import sysconfig

    return Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
