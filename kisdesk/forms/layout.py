"""Pages out of pieces: a small flow layout for forms.

A *piece* is a strip of fixed height (a line, a slice of a table row, a row of signatures). Pieces
run down the page; ``keep`` binds a piece to the one after it. A *group* is a table or a text whose
continuation on a new page starts with a repeated head. Lengths are points, measured downwards from
the top edge of the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kisdesk.forms.typography import Line

PAGE_WIDTH = 595.2756
PAGE_HEIGHT = 841.8898
LEFT = 56.0
TOP = 42.0
BOTTOM = 66.0
TEXT_WIDTH = PAGE_WIDTH - 2 * LEFT

FRAME_LINE = 0.6
FINE_LINE = 0.35


@dataclass(frozen=True)
class Sheet:
    """A size of paper with its margins. Pieces begin at ``LEFT`` whatever the margin is: the whole
    page is moved sideways when it is drawn."""

    width: float = PAGE_WIDTH
    height: float = PAGE_HEIGHT
    margin: float = LEFT
    top: float = TOP
    bottom: float = BOTTOM

    @property
    def text_width(self) -> float:
        """Room between the margins."""
        return self.width - 2 * self.margin


PORTRAIT = Sheet()
NARROW_PORTRAIT = Sheet(margin=36.0)
LANDSCAPE = Sheet(PAGE_HEIGHT, PAGE_WIDTH, 36.0, 34.0, 58.0)


@dataclass(frozen=True, slots=True)
class Text:
    """A line of type; ``y`` is the baseline below the piece's top."""

    x: float
    y: float
    line: Line
    size: float
    gray: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line. With *dotted*, a row of dots to write on."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = FINE_LINE
    gray: float = 0.0
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """A shaded rectangle."""

    x: float
    y: float
    width: float
    height: float
    gray: float


Mark = Text | Rule | Fill


@dataclass(eq=False)
class Group:
    """Pieces that belong together across pages; ``columns``: x of a table's vertical lines."""

    columns: tuple[float, ...] = ()
    head: list["Piece"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Piece:
    """A strip of paper. A *gap* disappears at the top of a page and shrinks at its foot."""

    height: float
    marks: tuple[Mark, ...] = ()
    keep: bool = False
    gap: bool = False
    starts_page: bool = False
    rule_above: bool = False
    group: Group | None = None
    block: tuple[str, int | None] = ("", None)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and where its top edge came to lie."""

    piece: Piece
    top: float


Page = list[Placed]


def gap(height: float, *, keep: bool = False) -> Piece:
    """Empty room between two things."""
    return Piece(height, gap=True, keep=keep)


def bound(pieces: Sequence[Piece], *, keep_last: bool = False) -> list[Piece]:
    """The pieces as an unbreakable run, optionally bound to what follows as well."""
    return [
        replace(piece, keep=keep_last or index < len(pieces) - 1)
        for index, piece in enumerate(pieces)
    ]


def flowing(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces breakable, but never one line alone at a page's foot or head."""
    last = len(pieces) - 1
    return [
        replace(piece, keep=index < last and (index == 0 or index == last - 1))
        for index, piece in enumerate(pieces)
    ]


def bind_end(pieces: list[Piece]) -> None:
    """Bind the last lines on the paper to what comes next, so that signatures never stand alone."""
    solid = 0
    for index in range(len(pieces) - 1, -1, -1):
        pieces[index] = replace(pieces[index], keep=True)
        solid += 0 if pieces[index].gap else 1
        if solid == 2:
            return


def rows_together(rows: Sequence[list[Piece]]) -> list[Piece]:
    """The rows one after another; the first two and the last two stay on one page."""
    strips: list[Piece] = []
    for index, row in enumerate(rows):
        is_bound = index < len(rows) - 1 and index in (0, len(rows) - 2)
        strips += [*row[:-1], replace(row[-1], keep=True)] if is_bound else row
    return strips


def paginate(pieces: Sequence[Piece], sheet: Sheet = PORTRAIT) -> list[Page]:
    """Put the pieces on pages."""
    return _Paginator(sheet).run(pieces)


class _Paginator:
    def __init__(self, sheet: Sheet) -> None:
        self.pages: list[Page] = [[]]
        self.top = self.y = sheet.top
        self.limit = sheet.height - sheet.bottom

    def run(self, pieces: Sequence[Piece]) -> list[Page]:
        start = 0
        while start < len(pieces):
            end = start
            while end + 1 < len(pieces) and pieces[end].keep:
                end += 1
            self._place_run(pieces[start : end + 1])
            start = end + 1
        return self.pages

    def _place_run(self, run: Sequence[Piece]) -> None:
        if run[0].starts_page and self.pages[-1]:
            self._new_page(None)
        height = sum(piece.height for piece in run)
        if run[-1].gap:
            height -= run[-1].height
        fits = self.y + height <= self.limit + 0.01
        room_on_empty = self.limit - self.top - self._head_height(run[0].group)
        if not fits and self.pages[-1] and not run[0].gap and height <= room_on_empty:
            self._new_page(run[0])
        for piece in run:
            self._place(piece)

    def _place(self, piece: Piece) -> None:
        if piece.gap:
            if self.pages[-1]:
                self.y = min(self.y + piece.height, self.limit)
            return
        if self.y + piece.height > self.limit + 0.01 and self.pages[-1]:
            self._new_page(piece)
        self.pages[-1].append(Placed(piece, self.y))
        self.y += piece.height

    def _head_height(self, group: Group | None) -> float:
        return sum(piece.height for piece in group.head) if group else 0.0

    def _new_page(self, piece: Piece | None) -> None:
        before = self.pages[-1][-1].piece if self.pages[-1] else None
        self.pages.append([])
        self.y = self.top
        if piece is None or before is None or piece.group is None:
            return
        if before.group is piece.group and piece not in piece.group.head:
            for head in piece.group.head:
                self.pages[-1].append(Placed(replace(head, block=piece.block), self.y))
                self.y += head.height


def draw_page(canvas: Any, page: Page, page_height: float = PAGE_HEIGHT) -> None:
    """Draw one page: shades first, then type, then the frames of tables."""
    for placed in page:
        for mark in placed.piece.marks:
            if isinstance(mark, Fill):
                canvas.setFillGray(mark.gray)
                top = page_height - placed.top - mark.y
                canvas.rect(mark.x, top - mark.height, mark.width, mark.height, stroke=0, fill=1)
    for placed in page:
        for mark in placed.piece.marks:
            if isinstance(mark, Text):
                draw_text(canvas, mark, placed.top, page_height)
            elif isinstance(mark, Rule):
                _draw_rule(canvas, mark, page_height - placed.top)
    _draw_frames(canvas, page, page_height)


def draw_text(canvas: Any, mark: Text, top: float = 0.0, page_height: float = PAGE_HEIGHT) -> None:
    """Draw a line of type on a page whose measure runs downwards."""
    canvas.setFillGray(mark.gray)
    y = page_height - top - mark.y
    for font, offset, text in mark.line.runs:
        canvas.setFont(font, mark.size)
        canvas.drawString(mark.x + mark.line.indent + offset, y, text)


def _draw_rule(canvas: Any, rule: Rule, y: float) -> None:
    canvas.setStrokeGray(rule.gray)
    canvas.setLineWidth(rule.width)
    if rule.dotted:
        canvas.setLineCap(1)
        canvas.setDash([0.01, 2.6])
    canvas.line(rule.x0, y - rule.y0, rule.x1, y - rule.y1)
    if rule.dotted:
        canvas.setDash()
        canvas.setLineCap(0)


def _draw_frames(canvas: Any, page: Page, page_height: float) -> None:
    canvas.setStrokeGray(0)
    index = 0
    while index < len(page):
        group = page[index].piece.group
        end = index
        while end + 1 < len(page) and page[end + 1].piece.group is group:
            end += 1
        if group is not None and group.columns:
            _draw_frame(canvas, group.columns, page[index : end + 1], page_height)
        index = end + 1


def _draw_frame(canvas: Any, columns: tuple[float, ...], rows: Page, page_height: float) -> None:
    top = page_height - rows[0].top
    bottom = page_height - rows[-1].top - rows[-1].piece.height
    canvas.setLineWidth(FRAME_LINE)
    canvas.setLineCap(2)
    for x in columns:
        canvas.line(x, top, x, bottom)
    canvas.line(columns[0], top, columns[-1], top)
    canvas.line(columns[0], bottom, columns[-1], bottom)
    canvas.setLineCap(0)
    for row in rows[1:]:
        if row.piece.rule_above:
            y = page_height - row.top
            canvas.line(columns[0], y, columns[-1], y)
