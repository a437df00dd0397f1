"""What forbids destroying somebody's data for now, whatever was decided."""

import json
from collections import defaultdict
from collections.abc import Collection

from kisdesk.domain.retention_rows import Block
from kisdesk.storage.peewee_database import database

_BLOCKING = (
    (Block.RESTRICTED, "processing_restriction", "until_on IS NULL"),
    (Block.OPEN_REQUEST, "person_request", "answered_on IS NULL"),
    (Block.OPEN_DISCLOSURE, "disclosure", "state = 'open'"),
)


def blocks_of_people(ids: Collection[int]) -> dict[int, tuple[Block, ...]]:
    """Who must not be erased now, and why."""
    found: dict[int, list[Block]] = defaultdict(list)
    those = json.dumps(sorted(ids))
    for block, table, condition in _BLOCKING:
        rows = database.rows(
            f"SELECT DISTINCT participant_id FROM {table} WHERE {condition}"
            " AND participant_id IN (SELECT value FROM json_each(?))",
            (those,),
        )
        for (person,) in rows:
            found[person].append(block)
    return {person: tuple(blocks) for person, blocks in found.items()}
