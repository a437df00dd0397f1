"""What forbids destroying somebody's data for now, whatever was decided."""

from collections.abc import Collection

from kisdesk.domain.retention_rows import Block


def blocks_of_people(ids: Collection[int]) -> dict[int, tuple[Block, ...]]:
    """Who must not be erased now, and why."""
    return {}
