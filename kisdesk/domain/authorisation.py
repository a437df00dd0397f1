"""Who may be let in on a day: the written authorisation and the promise of secrecy.

Art. 18f(4) of the social employment Act: only people with a written authorisation of the controller
process the data, and they give a written promise to keep them secret.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kisdesk.domain.rights import Role
from kisdesk.errors import Problem


class AuthorisationState(StrEnum):
    """How an authorisation stands on a day."""

    MISSING = "missing"
    """None was ever entered, as in files from before authorisations were kept."""
    NOT_YET = "not_yet"
    VALID = "valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


REFUSED = frozenset(
    {AuthorisationState.NOT_YET, AuthorisationState.EXPIRED, AuthorisationState.WITHDRAWN}
)
"""With these nobody is let in."""


@dataclass(frozen=True)
class Authorisation:
    """``until`` is the last day it holds (None: until it is withdrawn); ``withdrawn_on`` the first
    day it does not; ``scope`` what it covers, in the controller's words; ``secrecy_on`` the day the
    promise of secrecy was signed."""

    on: date | None = None
    until: date | None = None
    withdrawn_on: date | None = None
    scope: str = ""
    secrecy_on: date | None = None

    def state(self, today: date) -> AuthorisationState:
        """How it stands today."""
        if self.on is None:
            return AuthorisationState.MISSING
        if self.withdrawn_on is not None and self.withdrawn_on <= today:
            return AuthorisationState.WITHDRAWN
        if today < self.on:
            return AuthorisationState.NOT_YET
        if self.until is not None and self.until < today:
            return AuthorisationState.EXPIRED
        return AuthorisationState.VALID

    def decisive_day(self, today: date) -> date | None:
        """The day the sentence about a refusal names."""
        match self.state(today):
            case AuthorisationState.WITHDRAWN:
                return self.withdrawn_on
            case AuthorisationState.NOT_YET:
                return self.on
            case AuthorisationState.EXPIRED:
                return self.until
        return None


def check_authorisation(authorisation: Authorisation) -> list[Problem]:
    """Everything wrong with the days; fields are those of the worker's draft."""
    on, until, withdrawn = authorisation.on, authorisation.until, authorisation.withdrawn_on
    problems = []
    if on is None and (until is not None or withdrawn is not None):
        problems.append(Problem("authorised_on", "required"))
    if on is not None and until is not None and until < on:
        problems.append(Problem("authorised_until", "authorised_until_before", {"on": on}))
    if on is not None and withdrawn is not None and withdrawn < on:
        problems.append(Problem("withdrawn_on", "withdrawn_before", {"on": on}))
    return problems


def is_refused(
    role: Role, authorisation: Authorisation, other_managers: Sequence[Authorisation], today: date
) -> bool:
    """Whether somebody stays outside today.

    ``other_managers`` are those of the managers who can open the file besides this person. The last
    manager is always let in: nobody else could renew an authorisation.
    """
    if authorisation.state(today) not in REFUSED:
        return False
    if role is not Role.MANAGER:
        return True
    return any(other.state(today) not in REFUSED for other in other_managers)
