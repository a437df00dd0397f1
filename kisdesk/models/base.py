"""What all tables share: the one database, a UUID per record, no query while painting."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from peewee import AutoField, Model, TextField

from kisdesk.storage.peewee_database import database


def new_uuid() -> str:
    """A random identifier that stays with the record when files are merged or moved."""
    return uuid4().hex


class Clock:
    """What time the file is told. ``moment`` is set only while sample data are invented."""

    moment: datetime | None = None


clock = Clock()


def now_text() -> str:
    """This moment as the file keeps it: ISO text with the offset from UTC."""
    moment = clock.moment.astimezone() if clock.moment else datetime.now().astimezone()
    return moment.isoformat()


class BaseModel(Model):
    """An integer key for joins inside the file, a UUID for the world outside it."""

    id = AutoField()
    uuid = TextField(unique=True, default=new_uuid)

    class Meta:
        database = database
        legacy_table_names = False


def as_values(row: Model) -> dict[str, Any]:
    """The stored column values of a record, by column name."""
    return dict(row.__data__)
