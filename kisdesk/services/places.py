"""Where files of clubs lie: what may be asked of a place before anything is opened there."""

import os
import re
from pathlib import Path

from kisdesk.errors import Problem
from kisdesk.storage.network_share import is_on_network_share

__all__ = ["SUFFIX", "check_new_place", "is_on_network_share", "looks_missing", "suggested_name"]

SUFFIX = ".kis"
_LONGEST_NAME = 60
_NO_NAME = "klub"


def looks_missing(path: Path) -> bool:
    """Whether a file is not in its place now.

    A network share is not asked: one that does not answer would hold up the window for long.
    """
    if is_on_network_share(path):
        return False
    try:
        return not path.is_file()
    except OSError:
        return True


def suggested_name(club_name: str) -> str:
    """A file name made of the club's name: ``KIS-w-Brzozowie-Dolnym.kis``; plain Latin letters."""
    from kisdesk.domain.text_keys import search_key  # only a new file needs a name

    words = re.sub(r"(?i)klub integracji spo\w*", "KIS", club_name).split()
    plain = ["".join(c for c in search_key(word) if c.isalnum() and c.isascii()) for word in words]
    cased = [_case_like(word, key) for word, key in zip(words, plain, strict=True) if key]
    name = "-".join(cased)[:_LONGEST_NAME].strip("-")
    return f"{name or _NO_NAME}{SUFFIX}"


def check_new_place(path: Path | None) -> list[Problem]:
    """What speaks against making a new file there; a network share is only a warning.

    Codes: ``place_missing``, ``place_suffix``, ``folder_missing``, ``file_exists``,
    ``folder_read_only``, ``on_network_share``.
    """
    if path is None or not path.name or not path.is_absolute():
        return [Problem("path", "place_missing")]
    if path.suffix.casefold() != SUFFIX:
        return [Problem("path", "place_suffix")]
    try:
        if not path.parent.is_dir():
            return [Problem("path", "folder_missing", {"folder": str(path.parent)})]
        if path.exists():
            return [Problem("path", "file_exists", {"name": path.name})]
        if not os.access(path.parent, os.W_OK):
            return [Problem("path", "folder_read_only")]
    except (OSError, ValueError):  # a name the system cannot even ask about
        return [Problem("path", "place_missing")]
    if is_on_network_share(path):
        return [Problem("path", "on_network_share", is_warning=True)]
    return []


def _case_like(word: str, key: str) -> str:
    if word.isupper():
        return key.upper()
    first = next((letter for letter in word if letter.isalnum()), "")
    return key[:1].upper() + key[1:] if first.isupper() else key
