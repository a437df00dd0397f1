"""Papers kept in the file exactly as they were printed."""

from peewee import BlobField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.contract import SocialContract
from kisdesk.models.participant import Participant


class IssuedDocument(BaseModel):
    """A printed paper: compressed bytes, and the SHA-256 of what they unpack to."""

    kind = TextField()
    title = TextField()
    contract = ForeignKeyField(SocialContract, null=True, on_delete="RESTRICT")
    participant = ForeignKeyField(Participant, null=True, on_delete="RESTRICT")
    contract_version = IntegerField(null=True)
    issued_at = TextField()  # moment, ISO with offset
    worker_name = TextField(default="")
    page_count = IntegerField()
    size = IntegerField()
    sha256 = TextField()
    packed = BlobField()
