"""The office's own wording of papers: which texts may be changed, to what, and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.paper_data import PaperHeading, PaperOptions
from kisdesk.forms.paper_definition import PaperDefinition
from kisdesk.forms.paper_samples import sample_data
from kisdesk.forms.paper_words import PlaceholderError, check_text
from kisdesk.forms.papers import paper_pdf
from kisdesk.models.base import now_text
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.document import PaperTemplate
from kisdesk.services.club import CLUB_ID
from kisdesk.services.papers.registry import paper
from kisdesk.storage.peewee_database import database

_LONGEST = 4000


@dataclass(frozen=True)
class TemplateText:
    """A text of a paper that the office may word itself. ``text`` is what stands now."""

    block_id: str
    shipped: str
    text: str
    changed_at: datetime | None = None
    worker_name: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the office changed it."""
        return self.changed_at is not None


def template_texts(code: str) -> list[TemplateText]:
    """The texts of a paper that may be changed, in their order on paper. Raises NotFoundError."""
    own = _stored(code)
    texts = []
    for block in paper(code).definition.editable_blocks:
        text, at, worker = own.get(block.id, (block.text, None, ""))
        texts.append(TemplateText(block.id, block.text, text, at, worker))
    return texts


def placeholders_for(code: str) -> list[tuple[str, str]]:
    """What may stand between braces in a paper's texts: name and Polish label, its own first."""
    known = paper(code).definition.placeholders
    own = [p for p in known.values() if not p.is_common]
    common = [p for p in known.values() if p.is_common]
    return [(p.name, p.label) for p in (*own, *common)]


def check_template(code: str, text: str) -> list[Problem]:
    """Everything wrong with an office's text for a paper.

    Codes: ``template_unknown_placeholder`` (value ``placeholder``), ``template_brace``,
    ``text_too_long``. Raises NotFoundError.
    """
    if len(text) > _LONGEST:
        return [Problem("text", "text_too_long", {"limit": _LONGEST, "length": len(text)})]
    try:
        check_text(text, paper(code).definition.placeholders)
    except PlaceholderError as error:
        if error.name:
            return [Problem("text", "template_unknown_placeholder", {"placeholder": error.name})]
        return [Problem("text", "template_brace")]
    return []


def save_template(code: str, block_id: str, text: str) -> None:
    """Word a text of a paper from now on; what was issued stays as it is.

    The shipped text, typed again, takes the own one away. Raises InvalidDraftError, NotFoundError.
    """
    definition = paper(code).definition
    block = next((b for b in definition.editable_blocks if b.id == block_id), None)
    if block is None:
        raise NotFoundError(f"text {block_id} of {code}")
    if problems := check_template(code, text):
        raise InvalidDraftError(problems)
    if text == block.text:
        restore_template(code, block_id)
        return
    values = {"text": text, "changed_at": now_text(), "worker_name": actor.worker_name}
    stored = _row_id(code, block_id)
    if stored is not None and _stored(code)[block_id][0] == text:
        return
    with recorded_change("paper_template_saved", "club", CLUB_ID) as change:
        if stored is None:
            change.insert(PaperTemplate, kind=code, block=block_id, **values)
        else:
            change.update(PaperTemplate, stored, **values)


def restore_template(code: str, block_id: str) -> None:
    """Let the shipped text stand again; nothing happens when it does already."""
    stored = _row_id(code, block_id)
    if stored is None:
        return
    with recorded_change("paper_template_restored", "club", CLUB_ID) as change:
        change.delete(PaperTemplate, stored)


def office_texts(code: str) -> dict[str, str]:
    """The office's own texts of a paper by block. One that a newer program can no longer fill is
    left out, so that the shipped text stands."""
    texts = {block_id: text for block_id, (text, _, _) in _stored(code).items()}
    return {block_id: text for block_id, text in texts.items() if not check_template(code, text)}


def preview_template(
    code: str, texts: Mapping[str, str], heading: PaperHeading, day: date
) -> PrintedDocument:
    """The paper with these texts and invented content, marked as such; any thread may call it.

    Texts that cannot be filled stand as shipped. Raises NotFoundError.
    """
    definition = paper(code).definition
    usable = {block: text for block, text in texts.items() if _is_usable(definition, text)}
    options = PaperOptions(is_sample=True, texts=usable)
    return paper_pdf(definition, sample_data(definition, day, heading), options)


def _is_usable(definition: PaperDefinition, text: str) -> bool:
    try:
        check_text(text, definition.placeholders)
    except PlaceholderError:
        return False
    return True


def _stored(code: str) -> dict[str, tuple[str, datetime | None, str]]:
    sql = "SELECT block, text, changed_at, worker_name FROM paper_template WHERE kind = ?"
    return {
        block: (text, datetime.fromisoformat(at), worker)
        for block, text, at, worker in database.rows(sql, (code,))
    }


def _row_id(code: str, block_id: str) -> int | None:
    sql = "SELECT id FROM paper_template WHERE kind = ? AND block = ?"
    rows = database.rows(sql, (code, block_id))
    return int(rows[0][0]) if rows else None
