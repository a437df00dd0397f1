"""Which verified copies of the file were made, where they go, and which were tried out."""

from peewee import BooleanField, IntegerField, TextField

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
    place_uuid = TextField(default="")  # of a remembered place, which may be forgotten since
    place_label = TextField(default="")
    volume_id = TextField(default="")
    is_automatic = BooleanField(default=False)
    history_length = IntegerField(default=0)  # how many changes the copy holds
    history_head = TextField(default="")  # hash of the last of them
    last_change_id = IntegerField(default=0)


class BackupPlace(BaseModel):
    """Where copies go: a folder on a stick known by its volume, or a plain folder."""

    label = TextField()
    volume_id = TextField(default="")  # empty for a plain folder
    folder = TextField()  # on a stick relative to its top, in slashes
    added_at = TextField()


class RestoreDrill(BaseModel):
    """One copy that was restored for trial, and what came of it."""

    tested_at = TextField()
    file_name = TextField()
    place_label = TextField(default="")
    copy_made_at = TextField()
    sha256 = TextField(default="")
    people = IntegerField(default=0)
    contracts = IntegerField(default=0)
    documents = IntegerField(default=0)
    duration_ms = IntegerField(default=0)
    is_passed = BooleanField()
    failure = TextField(default="")  # code, empty when it passed

    class Meta:
        table_name = "test_restore"
