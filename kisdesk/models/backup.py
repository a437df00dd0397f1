"""Which verified copies of the file were made, and where."""

from peewee import IntegerField, TextField

from kisdesk.models.base import BaseModel


class Backup(BaseModel):
    """One verified copy. It is entered after the copy was made, so no copy lists itself."""

    made_at = TextField()  # moment, ISO with offset: all saved before it is in the copy
    folder = TextField()
    file_name = TextField()
    size = IntegerField()  # bytes
    sha256 = TextField()
    people = IntegerField()
    contracts = IntegerField()
    documents = IntegerField()
    program = TextField()
    schema = IntegerField()
