"""What the worker at the desk may do."""

from kisdesk.domain.rights import Right, may
from kisdesk.models.changes import actor
from kisdesk.services.errors import NotAllowedError


def has_right(right: Right) -> bool:
    """Whether the worker at the desk may do this."""
    return may(actor.role, right)


def require(right: Right) -> None:
    """Raise NotAllowedError unless the worker at the desk may do this."""
    if not has_right(right):
        raise NotAllowedError(right.value)
