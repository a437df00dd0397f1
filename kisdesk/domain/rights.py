"""Roles of the people who work with the file, and what each of them may do.

Art. 18f(4) of the social employment Act: only people with a written authorisation may process the
data; art. 18f(1) names the special categories, which are shown by need. The file is encrypted as a
whole, so these are rules of the program, not of the encryption.
"""

from enum import StrEnum

MASKED = "(ukryte)"
"""What stands in the place of words that the role may not see."""


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

_NEEDED: tuple[tuple[str, Right], ...] = (
    ("club_", Right.MANAGE_OFFICE),
    ("file_created", Right.MANAGE_OFFICE),
    ("settings_", Right.MANAGE_OFFICE),
    ("kind_", Right.MANAGE_OFFICE),
    ("psu_rate_", Right.MANAGE_OFFICE),
    ("paper_template_", Right.MANAGE_OFFICE),
    ("worker_", Right.MANAGE_WORKERS),
    ("password_given", Right.MANAGE_WORKERS),
    ("access_revoked", Right.MANAGE_WORKERS),
    ("sheet_", Right.MANAGE_WORKERS),
    ("disposal_", Right.DISPOSE),
    ("backup", Right.BACK_UP),
    ("test_restore", Right.BACK_UP),
    ("restored", Right.RESTORE),
)
"""What an act needs by the beginning of its name; every other one needs CHANGE."""


def needed_for(action: str) -> Right:
    """The right without which nothing is written by this act."""
    return next((right for start, right in _NEEDED if action.startswith(start)), Right.CHANGE)


def may(role: Role, right: Right) -> bool:
    """Whether this role has the right."""
    return right in RIGHTS[role]
