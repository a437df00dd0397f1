"""Keys for sorting by the Polish alphabet and for searching without regard to diacritics."""

import unicodedata

_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
# Ukrainian order, then the letters only Russian and Belarusian have.
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёўъыэ"
_APOSTROPHES = frozenset("'`´‘’ʼʹ′")
_DASHES = frozenset("‐‑‒–—―−")
# Letters that Unicode does not decompose into a base letter and a mark.
_UNDECOMPOSED = {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"}

_SEPARATOR = 0x02
_DIGITS = 0x10
_FIRST_LETTER = 0x20
_FIRST_CYRILLIC = 0x60
_OTHER_LETTER = 0xF0
_WEIGHTS = {letter: _FIRST_LETTER + i for i, letter in enumerate(_ALPHABET)} | {
    letter: _FIRST_CYRILLIC + i for i, letter in enumerate(_CYRILLIC)
}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def _letter_weight(letter: str) -> bytes:
    weight = _WEIGHTS.get(letter)
    if weight is not None:
        return bytes((weight,))
    base = unicodedata.normalize("NFKD", letter)[0]
    plain = _UNDECOMPOSED.get(base, base)
    if all(c in _WEIGHTS for c in plain):
        return bytes(_WEIGHTS[c] for c in plain)
    return bytes((_OTHER_LETTER,)) + ord(letter).to_bytes(3, "big")


def _number_weight(digits: str) -> bytes:
    """Numbers compare by value, so "KS/2/2026" comes before "KS/12/2026"."""
    digits = digits.lstrip("0") or "0"
    return bytes((_DIGITS,)) + min(len(digits), 0xFFFF).to_bytes(2, "big") + digits.encode("ascii")


def _primary(folded: str) -> bytes:
    key = bytearray()
    number = ""
    word_ended = False
    for char in folded:
        digit = unicodedata.decimal(char, -1)
        is_letter = char.isalpha()
        if number and digit < 0:
            key += _number_weight(number)
            number = ""
        if char in _APOSTROPHES or unicodedata.combining(char):
            continue
        if not is_letter and digit < 0:
            word_ended = bool(key)
            continue
        if word_ended:
            key.append(_SEPARATOR)
            word_ended = False
        if digit >= 0:
            number += str(digit)
        else:
            key += _letter_weight(char)
    if number:
        key += _number_weight(number)
    return bytes(key)


def _bytes(folded: str) -> bytes:
    return folded.encode("utf-8", "surrogatepass")


def sort_key(text: str) -> bytes:
    """Key that orders texts by the Polish alphabet, in Python and as a column of the data file.

    Accented Polish letters are letters of their own (ą after a, ł after l), foreign accents only
    break ties, Cyrillic follows Latin. Case and Unicode form do not matter, apostrophes are
    skipped, hyphens and other signs end a word, and numbers compare by value.
    """
    folded = _folded(text)
    return _primary(folded) + b"\x00" + _bytes(folded)


def person_sort_key(last_name: str, first_name: str) -> bytes:
    """Key that orders people by surname, then by first name, as :func:`sort_key` orders texts."""
    last, first = _folded(last_name), _folded(first_name)
    return b"\x00".join((_primary(last), _primary(first), _bytes(last), _bytes(first)))


def search_key(text: str) -> str:
    """The text as search compares it: no case, no diacritics ("zolc" finds "Żółć"), ł as l.

    Marks of non-Latin letters stay, so Cyrillic й and ї are not taken for и and і. Apostrophes are
    dropped, dashes are one dash, white space is one space. Halves of a surrogate pair, which
    can be pasted but not be in a file, become U+FFFD.
    """
    if text.isascii():
        return " ".join(text.replace("'", "").replace("`", "").lower().split())
    spread = unicodedata.normalize("NFKD", text).casefold()
    kept: list[str] = []
    base = ""
    for char in unicodedata.normalize("NFKD", spread):
        if unicodedata.category(char) == "Mn":
            if base.isalpha() and ord(base) >= 0x370:
                kept.append(char)
            continue
        base = char
        if char in _APOSTROPHES:
            continue
        if "\ud800" <= char <= "\udfff":
            char = "\ufffd"  # noqa: PLW2901 - what stands for a letter that is none
        kept.append("-" if char in _DASHES else _UNDECOMPOSED.get(char, char))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def search_words(text: str) -> tuple[str, ...]:
    """Words of :func:`search_key`, split at everything that is neither letter, digit nor mark.

    Parts of a double-barrelled surname are words of their own.
    """
    signs = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in search_key(text))
    return tuple(signs.split())
