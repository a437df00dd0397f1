"""For whom a paper is printed many times."""

from datetime import date
from enum import StrEnum

from kisdesk.storage.peewee_database import database


class People(StrEnum):
    """A group of participants that papers are printed for."""

    ACTIVE = "active"
    ENDED = "ended"


_CONDITIONS = {
    People.ACTIVE: "state IN ('active', 'suspended') AND ?1 <> ''",
    People.ENDED: "ended_on IS NOT NULL AND substr(ended_on, 1, 4) = substr(?1, 1, 4)",
}


def people_ids(group: People, today: date) -> list[int]:
    """The participants of a group, in the order of the Polish alphabet."""
    sql = f"SELECT id FROM participant WHERE {_CONDITIONS[group]} ORDER BY sort_key, id"
    return [int(row[0]) for row in database.rows(sql, (today.isoformat(),))]
