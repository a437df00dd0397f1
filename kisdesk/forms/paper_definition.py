"""What the definition of a paper of the club consists of.

A paper is data (``resources/forms/papers/<code>.toml``): which blocks stand on it, in which order,
what they say, and which placeholders may be filled. ``paper_reader`` reads and checks the files.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kisdesk.errors import UserError

PARAGRAPH = "paragraph"
CAPTION = "caption"
FIELDS = "fields"
TABLE = "table"
CHECKS = "checks"
LINES = "lines"
SIGNATURES = "signatures"
CUT = "cut"
GAP = "gap"
BLOCK_TYPES = (PARAGRAPH, CAPTION, FIELDS, TABLE, CHECKS, LINES, SIGNATURES, CUT, GAP)

LETTER = "letter"
LIST = "list"
NOTICE = "notice"
HEADS = (LETTER, LIST, NOTICE)

ORIENTATIONS = ("portrait", "narrow", "landscape")
STYLES = ("body", "small", "strong", "centre", "large", "large_strong")
SHOWN = ("always", "filled", "blank")
ASKS = ("", "line", "text", "day", "yes")
ALIGNS: Mapping[str, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


class PaperDefinitionError(UserError):
    """A definition file cannot be used. The message names the file, the block and the reason."""


@dataclass(frozen=True)
class Placeholder:
    """A value a paper may be filled with. ``label`` and ``sample`` are Polish.

    ``blank`` is how many dots stand for it where it is written by hand; 0 leaves nothing. ``ask``
    says how a person is asked for it (``line``, ``text``, ``day``, ``yes``); empty: it is known.
    """

    name: str
    label: str
    sample: str = ""
    blank: int = 30
    ask: str = ""

    @property
    def is_common(self) -> bool:
        """Whether every paper knows it."""
        return self.name in COMMON


@dataclass(frozen=True)
class FieldCell:
    """A captioned cell. ``value`` is text with placeholders; ``width`` its share of the row.

    ``comb`` draws so many small boxes where the value is written by hand.
    """

    label: str
    value: str = ""
    width: float = 1.0
    comb: int = 0


@dataclass(frozen=True)
class Column:
    """A column of a table; ``width`` is its share. With ``repeat`` it stands once for every caption
    of that name in the data, and ``blank`` times on an empty print."""

    id: str
    caption: str
    width: float = 1.0
    align: float = 0.0
    sample: str = ""
    repeat: str = ""
    blank: int = 0


@dataclass(frozen=True)
class Option:
    """A box to tick: ticked when the value of this name is not empty."""

    value: str
    label: str


@dataclass(frozen=True)
class Signature:
    """A line to sign on; ``name`` (text with placeholders) is printed above its caption."""

    caption: str
    name: str = ""


@dataclass(frozen=True)
class PaperBlock:
    """One block; which fields matter depends on ``type``.

    ``when`` names a value: the block stands only when it is not empty, with a leading ``!`` only
    when it is. ``shown`` keeps a block to filled or to blank prints.
    """

    id: str
    type: str
    text: str = ""
    style: str = "body"
    editable: bool = True
    when: str = ""
    shown: str = "always"
    starts_page: bool = False
    rows: tuple[tuple[FieldCell, ...], ...] = ()
    source: str = ""
    columns: tuple[Column, ...] = ()
    numbered: bool = True
    blank_rows: int = 12
    min_rows: int = 0
    row_height: float = 0.0
    size: float = 9.5
    total: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    inline: bool = False
    lines: int = 3
    signatures: tuple[Signature, ...] = ()
    height: float = 10.0


@dataclass(frozen=True)
class LegalBasis:
    """An act by its key in ``law.toml`` and the place in it ("art. 18 ust. 5a")."""

    act: str
    place: str


@dataclass(frozen=True)
class PaperDefinition:
    """A whole paper. ``name`` stands in menus, ``title`` on the paper.

    ``number_pattern`` is empty for papers that bear no number and are not kept.
    """

    code: str
    version: str
    name: str
    title: str
    head: str
    orientation: str
    number_pattern: str
    legal_basis: tuple[LegalBasis, ...]
    placeholders: Mapping[str, Placeholder]
    blocks: tuple[PaperBlock, ...]
    subtitle: str = ""

    @property
    def editable_blocks(self) -> tuple[PaperBlock, ...]:
        """The texts an office may word in its own way."""
        return tuple(b for b in self.blocks if b.type == PARAGRAPH and b.editable)

    def block(self, block_id: str) -> PaperBlock:
        """The block of that id; KeyError when the paper has none."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)


COMMON: Mapping[str, Placeholder] = {
    found.name: found
    for found in (
        Placeholder("club", "nazwa klubu", "Klub Integracji Społecznej w Brzozowie Dolnym", 60),
        Placeholder("operator", "jednostka prowadząca klub", "Gmina Brzozów Dolny", 50),
        Placeholder("club_address", "adres klubu", "ul. Szkolna 2, 38-123 Brzozów Dolny", 50),
        Placeholder("club_phone", "telefon klubu", "13 400 00 00", 20),
        Placeholder("club_email", "e-mail klubu", "kis@example.org", 30),
        Placeholder("register_number", "numer w rejestrze wojewody", "KIS/12/2019", 20),
        Placeholder("manager", "kierujący klubem", "Danuta Jabłońska", 35),
        Placeholder("place", "miejscowość", "Brzozów Dolny", 25),
        Placeholder("issued_on", "data dokumentu", "22 listopada 2026 r.", 25),
        Placeholder("number", "numer dokumentu", "1/2026", 20),
        Placeholder("worker", "pracownik przy komputerze", "Małgorzata Zielińska", 35),
        Placeholder("legal_basis", "podstawa prawna", "", 60),
    )
}
"""Placeholders every paper knows; the services fill them."""

ON_BLANK = frozenset(COMMON) - {"issued_on", "number", "worker"}
"""What an empty print says all the same: the club, and the law."""
