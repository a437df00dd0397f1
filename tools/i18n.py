"""Keeps the Polish catalogue: ``update``, ``release``, ``check``, ``missing`` and ``fill FILE``.

``update`` takes new texts of the code into ``kisdesk_pl.ts`` and drops those no longer there;
``release`` makes the ``.qm`` the program loads; ``check`` fails on anything unfinished or stale.
For many texts at once, ``missing`` prints them as JSON and ``fill`` takes that JSON back, filled.
"""

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

from tools.catalogue import (
    Catalogue,
    Translation,
    empty_translation,
    english_plurals,
    find_faults,
    read_catalogue,
    write_catalogue,
)
from tools.environment import ROOT, SCRIPTS
from tools.texts import FoundText, Text, find_texts

FOLDER = ROOT / "resources" / "i18n"
CATALOGUE = FOLDER / "kisdesk_pl.ts"
MOST_LINES = 40
RELEASED = FOLDER / "kisdesk_pl.qm"


def source_files() -> list[Path]:
    """Where texts for people may stand: the window and what starts it."""
    starters = [ROOT / "kisdesk" / name for name in ("app.py", "__main__.py")]
    return sorted((ROOT / "kisdesk" / "ui").rglob("*.py")) + [p for p in starters if p.is_file()]


def update() -> int:
    """Bring the catalogue in line with the code; say what is left to translate."""
    found, problems = find_texts(source_files())
    catalogue = merged(found, read_catalogue(CATALOGUE))
    files: dict[Text, list[str]] = defaultdict(list)
    for entry in found:
        name = f"../../{entry.path.relative_to(ROOT).as_posix()}"
        if name not in files[entry.text]:
            files[entry.text].append(name)
    write_catalogue(CATALOGUE, catalogue, files)
    unfinished = sum(not translation.is_finished for translation in catalogue.values())
    print(f"i18n: {len(catalogue)} texts, {unfinished} to translate")
    return say(problems)


def say(problems: list[str]) -> int:
    """Print the first problems, with paths as seen from the checkout; 1 if there were any."""
    for problem in problems[:MOST_LINES]:
        print(f"i18n: {problem.replace(f'{ROOT}/', '')}")
    if len(problems) > MOST_LINES:
        print(f"i18n: and {len(problems) - MOST_LINES} more")
    return int(bool(problems))


def merged(found: list[FoundText], known: Catalogue) -> Catalogue:
    """The texts found, with the translations known; the same text elsewhere is a suggestion."""
    elsewhere = {(t.source, t.is_plural): known[t].forms for t in known if known[t].is_finished}
    catalogue: Catalogue = {}
    for text in (entry.text for entry in found):
        if text in known:
            catalogue[text] = known[text]
        elif suggested := elsewhere.get((text.source, text.is_plural)):
            catalogue[text] = Translation(suggested, is_finished=False)
        else:
            catalogue[text] = empty_translation(text)
    return catalogue


def check() -> int:
    """Say everything that keeps the catalogue from shipping; 0 when nothing does."""
    found, problems = find_texts(source_files())
    catalogue = read_catalogue(CATALOGUE)
    texts = {entry.text: entry for entry in found}
    for text, entry in texts.items():
        if text not in catalogue:
            where = f"{entry.path.relative_to(ROOT)}:{entry.line}"
            problems.append(f"{where}: not in the catalogue: {text.source!r} (./dev i18n)")
    for text, translation in catalogue.items():
        name = f"{text.context}: {text.source!r}"
        if text not in texts:
            problems.append(f"{name} is no longer in the code (./dev i18n)")
            continue
        problems += [f"{name} {fault}" for fault in find_faults(text, translation)]
    if not problems and not (_released_is_current() and _english_is_current()):
        problems.append(f"{RELEASED.name} is older than {CATALOGUE.name} (./dev i18n release)")
    return say(problems)


def release() -> int:
    """Make the ``.qm`` files; a text without translation is left out and shows in English.

    English needs one too, for ``1 day`` and ``2 days``; it follows from the sources.
    """
    return _lrelease(CATALOGUE, RELEASED) or _release_english(_english())


def missing() -> int:
    """Print what is left to translate as JSON; fill in ``forms`` and give it to ``fill``."""
    rows = [
        {**asdict(text), "forms": list(translation.forms)}
        for text, translation in read_catalogue(CATALOGUE).items()
        if not translation.is_finished
    ]
    print(json.dumps(rows, ensure_ascii=False, indent=1))
    return 0


def fill(path: Path) -> int:
    """Take the translations of a JSON file as finished; what is still empty stays unfinished."""
    catalogue = read_catalogue(CATALOGUE)
    for row in json.loads(path.read_text("utf-8")):
        forms = tuple(row.pop("forms"))
        text = Text(**row)
        if all(forms) and text in catalogue:
            catalogue[text] = Translation(forms)
            for fault in find_faults(text, catalogue[text]):
                print(f"i18n: {text.context}: {text.source!r} {fault}")
    write_catalogue(CATALOGUE, catalogue, {})
    return update()


def _english() -> Path:
    return RELEASED.with_name("kisdesk_en.qm")


def _release_english(target: Path) -> int:
    found, _ = find_texts(source_files())
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kisdesk_en.ts"
        plurals = english_plurals(entry.text for entry in found)
        write_catalogue(source, plurals, {}, "en")
        return _lrelease(source, target)


def _lrelease(source: Path, target: Path) -> int:
    command = [str(SCRIPTS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _released_is_current() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / RELEASED.name
        return _lrelease(CATALOGUE, fresh) == 0 and _same(RELEASED, fresh)


def _english_is_current() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / _english().name
        return _release_english(fresh) == 0 and _same(_english(), fresh)


def _same(released: Path, fresh: Path) -> bool:
    return released.is_file() and released.read_bytes() == fresh.read_bytes()


COMMANDS = {f.__name__: f for f in (update, release, check, missing)}


def main(arguments: list[str]) -> int:
    match arguments:
        case ["fill", path]:
            return fill(Path(path))
        case [name] if name in COMMANDS:
            return COMMANDS[name]()
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
