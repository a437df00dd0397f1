"""Looking for words that must not be readable on the disk."""

import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path


def needles_of(words: Iterable[str]) -> list[bytes]:
    """How each word may lie in a file: in upper or lower case, decomposed, for other systems."""
    spellings = {
        form
        for word in words
        for form in (word, word.upper(), word.lower(), unicodedata.normalize("NFD", word))
    }
    encodings = ("utf-8", "utf-16-le", "cp1250", "unicode_escape")
    return sorted({text.encode(code, "replace") for text in spellings for code in encodings})


def readable(folder: Path, needles: Iterable[bytes], *, besides: Path | None = None) -> list[str]:
    """The files below the folder that hold one of these, by name or inside."""
    found = []
    for path in folder.rglob("*"):
        if besides is not None and besides in (path, *path.parents):
            continue
        content = path.read_bytes() if path.is_file() else b""
        if any(needle in content or needle in os.fsencode(path.name) for needle in needles):
            found.append(str(path.relative_to(folder)))
    return found
