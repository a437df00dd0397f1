"""Papers kept in the file exactly as they were printed, and the office's own wordings."""

from peewee import BlobField, DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel, now_text
from kisdesk.models.contract import SocialContract
from kisdesk.models.participant import Participant


class IssuedDocument(BaseModel):
    """A printed paper: compressed bytes, and the SHA-256 of what they unpack to.

    ``corrects`` is the paper this one sets right; both stay. ``content`` is what was printed, as
    JSON, for the papers that may be corrected.
    """

    corrects_id: int | None
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
    number = TextField(default="")
    number_year = IntegerField(null=True)
    number_in_year = IntegerField(null=True)
    issued_on = DateField(null=True)
    corrects = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    content = TextField(default="")


class PaperTemplate(BaseModel):
    """The office's own wording of one block of a paper; without it the shipped text stands."""

    kind = TextField()
    block = TextField()
    text = TextField()
    changed_at = TextField(default=now_text)  # moment, ISO with offset
    worker_name = TextField(default="")
