"""Roles of the people who work with the file, and what each of them may do.

Art. 18f(4) of the social employment Act: only people with a written authorisation may process the
data; art. 18f(1) names the special categories, which are shown by need. The file is encrypted as a
whole, so these are rules of the program, not of the encryption.
"""

from enum import StrEnum


class Role(StrEnum):
    """What somebody was let in for."""

    MANAGER = "manager"
    WORKER = "worker"
    READ_ONLY = "read_only"
    TECHNICIAN = "technician"


class Right(StrEnum):
    """One thing that not everybody may do."""

    SEE_PEOPLE = "see_people"
    SEE_SPECIAL = "see_special"
    """Special-category data and convictions: art. 9 and 10 of the GDPR, art. 18f(1)."""
    CHANGE = "change"
    EXPORT = "export"
    """Data leave the encrypted file: export, printing to a file, answers to a person's request."""
    MANAGE_OFFICE = "manage_office"
    """The club's data, dictionaries, legal parameters, texts of papers."""
    MANAGE_WORKERS = "manage_workers"
    SEE_HISTORY = "see_history"
    """Everybody's acts, not only those on one record."""
    DISPOSE = "dispose"
    """Decide about retention and delete people for good."""
    BACK_UP = "back_up"
    RESTORE = "restore"


_WORKER = {
    Right.SEE_PEOPLE, Right.SEE_SPECIAL, Right.CHANGE, Right.EXPORT, Right.BACK_UP, Right.RESTORE,
}  # fmt: skip
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.MANAGER: frozenset(Right),
    Role.WORKER: frozenset(_WORKER),
    Role.READ_ONLY: frozenset({Right.SEE_PEOPLE, Right.BACK_UP}),
    Role.TECHNICIAN: frozenset({Right.BACK_UP, Right.RESTORE}),
}


def may(role: Role, right: Right) -> bool:
    """Whether this role has the right."""
    return right in RIGHTS[role]
