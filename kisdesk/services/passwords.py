"""How good a new password is."""

from collections.abc import Sequence
from dataclasses import dataclass

from kisdesk.domain.text_keys import search_key
from kisdesk.services.errors import WeakPasswordError

SHORTEST = 12
_WEAKEST_SCORE = 2
_LONGEST_RATED = 72  # the estimate takes quadratic time; what follows can only make it stronger
_SHORTEST_WORD = 3
_LEAST_LETTERS = 4
_OWN_WORDS = ("kis", "klub", "integracja", "integracji", "spolecznej", "kisdesk", "haslo")


@dataclass(frozen=True)
class PasswordStrength:
    """``score`` runs from 0 (guessed at once) to 4; ``problem`` says why it is refused, or ""."""

    score: int
    is_acceptable: bool
    problem: str


def password_strength(text: str, own_words: Sequence[str] = ()) -> PasswordStrength:
    """Rate a password; ``own_words`` are names a stranger would try first.

    Problems: ``too_short`` (under twelve characters), ``too_common``.
    """
    from zxcvbn import zxcvbn  # half a second of word lists, loaded when somebody types

    words = [word for name in own_words for word in name.split()]
    rated = text[:_LONGEST_RATED].encode("utf-8", "replace").decode()
    score = int(zxcvbn(rated, [*words, *_OWN_WORDS])["score"]) if rated else 0
    problem = ""
    if len(text) < SHORTEST:
        problem = "too_short"
    elif score < _WEAKEST_SCORE or _holds_only(text, (*words, *_OWN_WORDS)):
        score, problem = min(score, 1), "too_common"
    return PasswordStrength(score, not problem, problem)


def _holds_only(text: str, words: Sequence[str]) -> bool:
    """Whether hardly a letter is left once these words are taken out; digits hide nothing.

    The estimate counts three known words in a row as hard to guess, which they are not here.
    """
    left = search_key(text)
    for word in sorted({search_key(word) for word in words}, key=len, reverse=True):
        if len(word) >= _SHORTEST_WORD:
            left = left.replace(word, " ")
    return sum(letter.isalpha() for letter in left) < _LEAST_LETTERS


def must_be_strong(password: str, own_words: Sequence[str] = ()) -> None:
    """Raise WeakPasswordError for a password that would not be accepted."""
    strength = password_strength(password, own_words)
    if not strength.is_acceptable:
        raise WeakPasswordError(strength.problem)
