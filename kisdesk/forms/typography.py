"""Type on paper: the fonts, what they can show, and breaking text into lines.

Widths come straight from the font tables, so laying out a page needs no paragraph machinery.
Lengths are points. Hyphenation is off on purpose: official forms are not hyphenated.
"""

import re
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from kisdesk.domain.codes import Sex
from kisdesk.domain.person_words import gendered
from kisdesk.domain.polish import bind_short_words
from kisdesk.resources import resource

REGULAR = "KisDesk-Regular"
BOLD = "KisDesk-Bold"
_FALLBACK = "KisDesk-Fallback"
_FILES = {
    REGULAR: "Lato-Regular.ttf",
    BOLD: "Lato-Bold.ttf",
    _FALLBACK: "DejaVuSansCondensed.ttf",
}
MISSING = "▯"
_LIST_MARK = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[-–—•*])[ \u00a0]+(?=\S)")
_GENDERED = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_BREAK_AFTER = "-/–—_@.,"
_RIGHT_TO_LEFT = frozenset(("R", "AL"))

drawing_lock = threading.Lock()
"""Held while a document is drawn: the parsed fonts are shared and read by position."""


class _Face(dict[str, tuple[bool, float]]):
    """For every character whether the main font has it, and its advance in thousandths of an em."""

    def __init__(self, main: Any, fallback: Any) -> None:
        super().__init__()
        self._main = main.face
        self._fallback = fallback.face

    def __missing__(self, char: str) -> tuple[bool, float]:
        code = ord(char)
        if code in self._main.charToGlyph:
            known = (True, self._main.charWidths.get(code, self._main.defaultWidth))
        elif code in self._fallback.charToGlyph:
            known = (False, self._fallback.charWidths.get(code, self._fallback.defaultWidth))
        else:
            known = self[MISSING]
        self[char] = known
        return known


_fonts_lock = threading.Lock()


@cache
def _face(font: str) -> _Face:
    """Parse the fonts once per process and make them known to reportlab."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with _fonts_lock:
        registered = pdfmetrics.getRegisteredFontNames()
        for name, file in _FILES.items():
            if name not in registered:
                pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file)), shapable=False))
        return _Face(pdfmetrics.getFont(font), pdfmetrics.getFont(_FALLBACK))


def load_fonts() -> None:
    """Parse the fonts now (about 40 ms), so that the first page does not wait for it."""
    _face(REGULAR)
    _face(BOLD)


def clean(text: str, *, keep_lines: bool = True) -> str:
    """Text as it can be printed: composed letters, no control or direction marks, plain spaces.

    Unpaired surrogates and characters without a glyph stay; they are drawn as ``▯``.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = []
    for char in text:
        category = unicodedata.category(char)
        if char == "\n" or category in ("Zl", "Zp"):
            kept.append("\n" if keep_lines else " ")
        elif char == "\t":
            kept.append(" ")
        elif category == "Zs":
            kept.append(char if char == "\u00a0" else "\u00a0" if char == "\u202f" else " ")
        elif category not in ("Cc", "Cf") and not "\ufe00" <= char <= "\ufe0f":
            kept.append(char)
    return "".join(kept)


def missing_glyphs(text: str) -> set[str]:
    """The characters of *text* that no embedded font has; the paper shows ``▯`` for each."""
    _face(REGULAR)
    from reportlab.pdfbase import pdfmetrics

    fonts = [pdfmetrics.getFont(name).face.charToGlyph for name in (REGULAR, _FALLBACK)]
    return {
        char
        for char in clean(text)
        if char not in "\n\u00a0" and not any(ord(char) in glyphs for glyphs in fonts)
    }


def by_sex(text: str, sex: Sex | None) -> str:
    """Resolve ``{female|male}`` in a text; without a recorded sex both forms with an asterisk."""

    def chosen(match: re.Match[str]) -> str:
        female, male = match.groups()
        return gendered(sex, female, male, f"{male} / {female}*")

    return _GENDERED.sub(chosen, text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type: runs of (font, offset from the line's start, text) and its width."""

    runs: tuple[tuple[str, float, str], ...]
    width: float
    indent: float = 0.0


def text_width(text: str, size: float, font: str = REGULAR) -> float:
    """Width of the text in one line."""
    face = _face(font)
    return sum(face[char][1] for char in text) * size / 1000


def set_line(text: str, size: float, font: str = REGULAR, indent: float = 0.0) -> Line:
    """The text as one line, characters the font lacks taken from the fallback font."""
    face = _face(font)
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text if char > "\u0590"):
        text = _visual_order(text)
    runs: list[tuple[str, float, str]] = []
    offset = start = 0.0
    current: list[str] = []
    in_main = True
    for char in text:
        is_main, advance = face[char]
        if is_main is not in_main:
            if current:
                runs.append((font if in_main else _FALLBACK, start, "".join(current)))
            current, start, in_main = [], offset, is_main
        current.append(char if is_main or _has_glyph(char) else MISSING)
        offset += advance * size / 1000
    if current:
        runs.append((font if in_main else _FALLBACK, start, "".join(current)))
    return Line(tuple(runs), offset, indent)


def _has_glyph(char: str) -> bool:
    return ord(char) in _fallback_glyphs()


@cache
def _fallback_glyphs() -> dict[int, int]:
    from reportlab.pdfbase import pdfmetrics

    _face(REGULAR)
    glyphs: dict[int, int] = pdfmetrics.getFont(_FALLBACK).face.charToGlyph
    return glyphs


def _visual_order(text: str) -> str:
    """Turn stretches of right-to-left letters round, since paper is drawn from the left."""
    clusters: list[str] = []
    for char in text:
        if clusters and unicodedata.combining(char):
            clusters[-1] += char
        else:
            clusters.append(char)
    result: list[str] = []
    stretch: list[str] = []
    waiting: list[str] = []
    for cluster in clusters:
        kind = unicodedata.bidirectional(cluster[0])
        if kind in _RIGHT_TO_LEFT:
            stretch += [*waiting, cluster]
            waiting = []
        elif stretch and kind in ("WS", "ON", "CS", "NSM"):
            waiting.append(cluster)
        else:
            result += [*reversed(stretch), *waiting, cluster]
            stretch, waiting = [], []
    return "".join([*result, *reversed(stretch), *waiting])


def wrap(text: str, width: float, size: float, font: str = REGULAR) -> list[Line]:
    """Break one paragraph (no line ends in it) into lines not wider than *width*.

    Lines break at spaces; a word wider than the line breaks inside, after "-" or "/" if it has
    one. A leading "1." or "–" makes the following lines hang under the text.
    """
    face = _face(font)
    limit = width * 1000 / size
    hang = 0.0
    mark = _LIST_MARK.match(text)
    if mark is not None:
        hang = sum(face[char][1] for char in mark.group(0))
        if hang > limit / 3:
            hang = 0.0
    space = face[" "][1]
    lines: list[tuple[float, str]] = []
    indent = used = 0.0
    words: list[str] = []
    for next_word in text.split(" "):
        word = next_word
        advance = sum(face[char][1] for char in word)
        if words and indent + used + space + advance > limit:
            lines.append((indent, " ".join(words)))
            indent, words, used = hang, [], 0.0
        if not words and indent + advance > limit:
            pieces = _broken_word(word, limit - indent, limit - hang, face)
            for piece in pieces[:-1]:
                lines.append((indent, piece))
                indent = hang
            word = pieces[-1]
            advance = sum(face[char][1] for char in word)
        used += advance + (space if words else 0.0)
        words.append(word)
    lines.append((indent, " ".join(words)))
    return [set_line(line, size, font, at * size / 1000) for at, line in lines]


def _broken_word(word: str, first: float, other: float, face: _Face) -> list[str]:
    pieces: list[str] = []
    start = position = 0
    used = 0.0
    last_good = 0
    room = first
    while position < len(word):
        advance = face[word[position]][1]
        if position > start and used + advance > room:
            cut = last_good if last_good > start + 3 else position
            pieces.append(word[start:cut])
            start = position = cut
            used, room = 0.0, other
            continue
        used += advance
        position += 1
        if word[position - 1] in _BREAK_AFTER:
            last_good = position
    pieces.append(word[start:])
    return pieces


def paragraphs(text: str) -> list[str]:
    """Typed text as printable paragraphs; empty lines at both ends fall away."""
    bound = bind_short_words(clean(text)).split("\n")
    lines = [" ".join(line.split(" ")).strip(" ") for line in bound]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def lines_of(text: str, width: float, size: float, font: str = REGULAR) -> list[Line]:
    """All paragraphs of a text broken into lines; an empty paragraph is one empty line."""
    result: list[Line] = []
    for paragraph in paragraphs(text):
        result += wrap(paragraph, width, size, font)
    return result


def shortened(text: str, width: float, size: float, font: str = REGULAR) -> str:
    """The text if it fits into *width*, otherwise its beginning with an ellipsis."""
    text = clean(text, keep_lines=False)
    if text_width(text, size, font) <= width:
        return text
    room = width - text_width("…", size, font)
    kept = []
    for char in text:
        room -= text_width(char, size, font)
        if room < 0:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def joined(parts: Iterable[str], separator: str = " · ") -> str:
    """The parts that are not empty, joined."""
    return separator.join(part for part in parts if part)
