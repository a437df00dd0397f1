"""The search over people: what is looked for, what is found by it, and keeping both current.

Triggers note in ``search_dirty`` whose words are out of date; ``refresh_search`` folds them anew.
``recorded_change`` calls it before it commits, and whoever is about to search calls it first.
"""

import json
import re

from kisdesk.domain.text_keys import search_key, search_words
from kisdesk.storage.peewee_database import database

_START = "^^"  # before every word, so that one and two letters are trigrams as well
_SHORTEST_INFIX = 3
_SHORTEST_NUMBER = 4
_LONGEST_QUERY = 200
_BATCH = 2000
_ONLY_DIGITS = re.compile(r"[+(]?\d[\d().-]*")
_FINDS_NOTHING = '"^^^"'

_LINE = "id, sort_key, state, worker_id, club_group, main_group, contract_ends_on"
_NEW_LINE = ", ".join(f"excluded.{column}" for column in _LINE.split(", "))

# The plus keeps SQLite from walking all signed contracts by their last day.
_SOURCE = """
    SELECT p.id, p.sort_key, p.state, p.worker_id, p.club_group,
        (SELECT group_code FROM ground WHERE participant_id = p.id AND is_main = 1),
        (SELECT max(ends_on) FROM social_contract
            WHERE participant_id = p.id AND +state = 'signed'),
        p.last_name, p.first_name, p.second_name, p.birth_name,
        p.pesel, p.document_number, p.phone, p.phone_other,
        (SELECT json_group_array(number) FROM social_contract WHERE participant_id = p.id)
    FROM participant p
    WHERE p.id IN (SELECT value FROM json_each(?))
"""


def participant_words(
    names: tuple[str, ...], pesel: str, document: str, phones: tuple[str, ...], numbers: list[str]
) -> str:
    """The folded text a person is found by."""
    words = [_START + word for name in names if name for word in search_words(name)]
    words += [pesel] if pesel else []
    words += [_START + _joined(document)] if document else []
    words += [digits for phone in phones if (digits := _digits(phone))]
    for number in dict.fromkeys(numbers):
        words.append(_joined(number))
        parts = (part for part in search_words(number) if part.isdecimal())
        words += [_START + part for part in parts if len(part) < _SHORTEST_NUMBER]
    return " ".join(words)


def match_expression(text: str) -> str | None:
    """What to ask the index for what was typed; None when nothing was typed.

    Every word must be found. Three letters are found inside words, fewer at the beginning of one;
    digits of PESEL and telephone numbers are found from four on, fewer only begin the numbers in a
    contract's number. Groups of digits also count as one number ("600 100 200").
    """
    chunks = search_key(text[:_LONGEST_QUERY]).split()
    if not chunks:
        return None
    terms: list[str] = []
    digits: list[str] = []
    for chunk in [*chunks, ""]:
        if _ONLY_DIGITS.fullmatch(chunk):
            digits.append(chunk)
            continue
        if digits:
            terms.append(_number_term(digits))
            digits = []
        terms += _word_terms(chunk)
    return " AND ".join(terms) or _FINDS_NOTHING


def refresh_search() -> None:
    """Bring lists and search up to date with what was written; cheap when nothing was."""
    if database.data_file.is_read_only:
        return
    while rows := database.rows(f"SELECT participant_id FROM search_dirty LIMIT {_BATCH}"):
        _refresh([row[0] for row in rows])


def tidy_search() -> None:
    """Join the pieces the index is in after very many changes; each makes searching slower."""
    database.rows("INSERT INTO participant_search (participant_search) VALUES ('optimize')")


def rebuild_search() -> None:
    """Make the whole index again from the people there are; call it inside ``atomic()``.

    Deleting a person only marks them as gone in it: the letters stay in its pieces.
    """
    database.rows("INSERT INTO participant_search (participant_search) VALUES ('delete-all')")
    database.rows("DELETE FROM participant_line")
    database.rows("INSERT OR IGNORE INTO search_dirty SELECT id FROM participant")
    refresh_search()
    tidy_search()


def _refresh(ids: list[int]) -> None:
    wanted = json.dumps(ids)
    lines, texts = [], []
    with database.atomic():
        for row in database.rows(_SOURCE, (wanted,)):
            lines.append(row[:7])
            pesel, document, phone, phone_other, numbers = row[11:]
            phones = (phone, phone_other)
            words = participant_words(row[7:11], pesel, document, phones, json.loads(numbers))
            texts.append((row[0], words))
        those = "IN (SELECT value FROM json_each(?))"
        gone = "id NOT IN (SELECT id FROM participant)"
        database.rows(f"DELETE FROM participant_line WHERE id {those} AND {gone}", (wanted,))
        database.rows(f"DELETE FROM participant_search WHERE rowid {those}", (wanted,))
        database.executemany("INSERT INTO participant_search (rowid, words) VALUES (?, ?)", texts)
        database.executemany(
            f"INSERT INTO participant_line ({_LINE}) VALUES (?, ?, ?, ?, ?, ?, ?)"
            f" ON CONFLICT (id) DO UPDATE SET ({_LINE}) = ({_NEW_LINE})",
            lines,
        )
        database.rows(f"DELETE FROM search_dirty WHERE participant_id {those}", (wanted,))


def _joined(text: str) -> str:
    return search_key(text).replace(" ", "")


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdecimal())


def _phrase(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _word_terms(chunk: str) -> list[str]:
    if "/" in chunk and len(chunk) >= _SHORTEST_INFIX:
        return [_phrase(chunk)]
    return [_word_term(word) for word in search_words(chunk)]


def _word_term(word: str) -> str:
    shortest = _SHORTEST_NUMBER if word.isdecimal() else _SHORTEST_INFIX
    if len(word) >= shortest:
        return _phrase(word)
    return _phrase((_START + word)[-max(3, len(word) + 1) :])


def _number_term(chunks: list[str]) -> str:
    number = "".join(_digits(chunk) for chunk in chunks)
    if number.startswith("00") and len(number) > 10:
        number = number[2:]  # the international prefix as it is dialled
    alternatives = [_word_term(number)]
    if len(chunks) > 1:
        alternatives.append("(" + " AND ".join(_word_term(_digits(c)) for c in chunks) + ")")
    elif not chunks[0].isdecimal() and len(chunks[0]) >= _SHORTEST_INFIX:
        alternatives.append(_phrase(chunks[0]))
    return "(" + " OR ".join(alternatives) + ")"
