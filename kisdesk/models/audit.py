"""The history: append-only, chained by hash, written in the transaction of the change."""

from peewee import ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.club import Worker


class Change(BaseModel):
    """One act of a worker on one subject (a participant, a contract, the club…).

    Acts that change no record (printing, looking at special-category data, unlocking) have no
    entries and say the rest in ``details``. ``content_hash`` is empty in rows made before step 4.
    """

    at = TextField()  # moment, ISO with offset
    worker = ForeignKeyField(Worker, null=True, on_delete="RESTRICT")
    worker_name = TextField(default="")
    action = TextField()
    subject_kind = TextField()
    subject_id = IntegerField()
    undoes = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    reasons = TextField(default="")  # JSON: code of each warning accepted, and why
    details = TextField(default="")  # JSON: of an act that changes no record
    salt = TextField(default="")
    content_hash = TextField(default="")
    previous_hash = TextField()
    hash = TextField()


class ChangeEntry(BaseModel):
    """One row of one table before and after; JSON objects, empty before an insert."""

    uuid = None  # type: ignore[assignment] # nothing outside the file names lines of a change

    change = ForeignKeyField(Change, on_delete="RESTRICT")
    position = IntegerField()
    table = TextField(column_name="table_name")
    record_id = IntegerField()
    old = TextField(default="")
    new = TextField(default="")
