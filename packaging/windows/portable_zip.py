"""Packs the built folder as a ZIP that runs from a stick, beside the data file.

    python portable_zip.py BUNDLE TARGET.zip

The same folder gives the same ZIP: sorted, and every file with one time.
"""

import sys
import zipfile
from pathlib import Path

FOLDER = "KisDesk"
MARK = "KisDesk-przenosny.txt"  # kisdesk/services/user_folders.py looks for it
MARK_TEXT = """KisDesk w wersji przenośnej.

Dopóki ten plik leży obok programu, ustawienia zapisują się tutaj, w folderze KisDesk-ustawienia,
a nie na komputerze. Plik klubu (.kis) można trzymać na tym samym pendrivie, obok folderu KisDesk.
Kopię pliku klubu proszę trzymać gdzie indziej: pendrive łatwo zgubić.
"""
_TIME = (2020, 1, 1, 0, 0, 0)


def pack(bundle: Path, target: Path) -> None:
    """Write ``target``; an older one is replaced."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in bundle.rglob("*") if p.is_file()):
            name = f"{FOLDER}/{path.relative_to(bundle).as_posix()}"
            archive.writestr(_entry(name), path.read_bytes())
        archive.writestr(_entry(f"{FOLDER}/{MARK}"), MARK_TEXT.replace("\n", "\r\n"))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
