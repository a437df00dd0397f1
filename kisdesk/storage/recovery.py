"""The recovery key: the data key itself, written so that a person can copy it from paper.

52 characters of Crockford's base32 (no I, L, O, U) in 13 groups of four; each group ends with a
check character over its letters and its place, so that a typing error is found where it is.
"""

import re

from kisdesk.storage.errors import WrongRecoveryKeyError
from kisdesk.storage.keys import DATA_KEY_BYTES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP_COUNT = 13
GROUP_LENGTH = 5
_QR_PREFIX = "KISDESK1:"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
# Any dash or space, soft, hard or invisible, and what people put between groups by hand.
_SEPARATORS = re.compile(r"[\s\u00ad\u200b-\u2015\u2212\ufeff._,;:/|-]+")
_SPARE_BITS = GROUP_COUNT * (GROUP_LENGTH - 1) * 5 - DATA_KEY_BYTES * 8


def recovery_groups(data_key: bytes) -> list[str]:
    """The 13 groups of five characters, as they are printed."""
    number = int.from_bytes(data_key, "big") << _SPARE_BITS
    digits = [
        number >> 5 * place & 31 for place in reversed(range(GROUP_COUNT * (GROUP_LENGTH - 1)))
    ]
    groups = []
    for index in range(GROUP_COUNT):
        start = index * (GROUP_LENGTH - 1)
        group = digits[start : start + GROUP_LENGTH - 1]
        groups.append("".join(ALPHABET[d] for d in [*group, _check_digit(group, index)]))
    return groups


def format_recovery_key(data_key: bytes) -> str:
    """The key on one line, groups joined by dashes."""
    return "-".join(recovery_groups(data_key))


def recovery_qr_text(data_key: bytes) -> str:
    """The text of the QR code on the sheet; ``parse_recovery_key`` reads it back."""
    return _QR_PREFIX + format_recovery_key(data_key)


def parse_recovery_key(text: str) -> bytes:
    """The data key from what was typed or scanned.

    Spaces, dashes and lower case do not matter, nor O for 0 or I and L for 1. Raises
    WrongRecoveryKeyError with the index of the first group that cannot be right.
    """
    number = 0
    groups = split_recovery_key(text)
    for index in range(GROUP_COUNT):
        digits = _digits(groups[index] if index < len(groups) else "", index)
        if digits is None:
            raise WrongRecoveryKeyError(index)
        for digit in digits:
            number = number << 5 | digit
    if len(groups) > GROUP_COUNT or number & ((1 << _SPARE_BITS) - 1):
        raise WrongRecoveryKeyError(GROUP_COUNT - 1)
    return (number >> _SPARE_BITS).to_bytes(DATA_KEY_BYTES, "big")


def split_recovery_key(text: str) -> list[str]:
    """What was pasted or scanned, as groups in capitals; perhaps not all of them, or too many."""
    return _split(text.strip().upper().removeprefix(_QR_PREFIX).translate(_LOOKALIKES))


def is_group_right(text: str, index: int) -> bool:
    """Whether a group is one that may stand at its place (from 0) on a recovery sheet."""
    groups = split_recovery_key(text)
    return len(groups) == 1 and _digits(groups[0], index) is not None


def _digits(group: str, index: int) -> list[int] | None:
    """The values of a group without its check character; None if it cannot be right."""
    digits = [ALPHABET.find(letter) for letter in group]
    if len(digits) != GROUP_LENGTH or -1 in digits:
        return None
    return digits[:-1] if digits[-1] == _check_digit(digits[:-1], index) else None


def _split(text: str) -> list[str]:
    """Groups as typed if there are 13 of them, so that one too short spoils no other."""
    typed = [group for group in _SEPARATORS.split(text) if group]
    if len(typed) == GROUP_COUNT:
        return typed
    letters = "".join(typed)
    return [letters[i : i + GROUP_LENGTH] for i in range(0, len(letters), GROUP_LENGTH)]


def _check_digit(digits: list[int], index: int) -> int:
    """A weighted sum in GF(32): finds one wrong letter, two swapped ones, a group out of place.

    The weights are 2, 4, 8, 16 (all different, none zero or one); the group's place is added.
    """
    total = 0
    for digit in reversed(digits):
        total = _times_two(total ^ digit)
    return total ^ (index + 1)


def _times_two(digit: int) -> int:
    return digit << 1 ^ (0b100101 if digit & 16 else 0)  # modulo x^5 + x^2 + 1
