"""Expected errors: what a person can cause or meet, carried as data and worded by the window.

Everything that is not a ``UserError`` is a bug and reaches the hook in ``app.py``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a draft.

    ``field`` is the draft's attribute (``"ends_on"``, ``"addresses.0.postcode"``), ``code`` a
    stable word that the window turns into a sentence, ``values`` what the sentence needs. A
    *warning* may be saved when a reason is given; anything else refuses the save.
    """

    field: str
    code: str
    values: Mapping[str, object] = dataclass_field(default_factory=dict)
    is_warning: bool = False


class UserError(Exception):
    """Something a person can understand and act on. Never carries personal data in its message."""

    field: str = ""


class NotAllowedError(UserError):
    """The worker at the desk does not have this right; ``right`` is the code of a ``Right``."""

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


class InvalidDraftError(UserError):
    """What was typed cannot be saved; ``problems`` lists everything at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(f"{p.field}:{p.code}" for p in problems))
        self.problems = list(problems)
        self.field = self.problems[0].field if self.problems else ""


class NotFoundError(UserError):
    """The record is gone (deleted elsewhere, or a number that does not exist)."""


class ConflictError(UserError):
    """The file's own rules refuse to keep this: what it refers to was changed or removed meanwhile.

    Nothing of it was written. The message is SQLite's and names columns only.
    """


class Cancelled(Exception):  # noqa: N818 - not an error: the person changed their mind
    """Raised by ``Progress.report`` when the person gave up a running job."""
