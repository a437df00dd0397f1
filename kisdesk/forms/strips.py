"""Ready-made strips of a form: captions, running text, table rows, lines for handwriting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kisdesk.forms.layout import (
    FINE_LINE,
    LEFT,
    TEXT_WIDTH,
    Fill,
    Group,
    Mark,
    Piece,
    Rule,
    Text,
    bound,
    flowing,
)
from kisdesk.forms.typography import BOLD, REGULAR, Line, lines_of, paragraphs, set_line, wrap

SIZE = 10.0
LEADING = 13.5
SMALL = 7.5
TABLE_SIZE = 9.5
TABLE_LEADING = 12.5
HAND_LEADING = 20.0
CELL_PAD = 5.0
CELL_TOP = 3.4
SHADE = 0.925
PARAGRAPH_GAP = 2.0
SOFT = 0.35
_LONGEST_WHOLE_ROW = 12


@dataclass(frozen=True)
class Style:
    """Size, leading and face of a piece of text."""

    size: float = SIZE
    leading: float = LEADING
    font: str = REGULAR
    gray: float = 0.0

    @property
    def baseline(self) -> float:
        """Baseline below the top of a line of this style."""
        return (self.leading - self.size) / 2 + 0.805 * self.size


BODY = Style()
CAPTION = Style(font=BOLD)
IN_TABLE = Style(TABLE_SIZE, TABLE_LEADING)
TABLE_HEAD = Style(8.5, 11.0, BOLD)
LABEL = Style(SMALL, 10.0, gray=SOFT)

_Slice = tuple[Line, Style, float]  # a line of a cell, how it is set, its distance from the edge


def text_piece(
    line: Line, style: Style, x: float = LEFT, group: Group | None = None, above: float = 0.0
) -> Piece:
    """One line of type as a strip, with room above it."""
    mark = Text(x, above + style.baseline, line, style.size, style.gray)
    return Piece(above + style.leading, (mark,) if line.runs else (), group=group)


def centred(text: str, style: Style, width: float = TEXT_WIDTH) -> list[Piece]:
    """A text centred between the margins."""
    lines = wrap(text, width, style.size, style.font)
    return [text_piece(line, style, LEFT + (width - line.width) / 2) for line in lines]


def caption(
    text: str, group: Group | None = None, style: Style = CAPTION, width: float = TEXT_WIDTH
) -> list[Piece]:
    """A bold caption, bound to what follows."""
    lines = wrap(text, width, style.size, style.font)
    return bound([text_piece(line, style, LEFT, group) for line in lines], keep_last=True)


def running_text(
    text: str, group: Group | None = None, style: Style = BODY, width: float = TEXT_WIDTH
) -> list[Piece]:
    """A text that flows over pages without leaving single lines behind."""
    strips: list[Piece] = []
    for paragraph in paragraphs(text):
        above = PARAGRAPH_GAP if strips else 0.0
        lines = wrap(paragraph, width, style.size, style.font)
        pieces = [text_piece(lines[0], style, LEFT, group, above)]
        pieces += [text_piece(line, style, LEFT, group) for line in lines[1:]]
        strips += flowing(pieces)
    for index in (0, len(strips) - 2):
        if 0 <= index < len(strips) - 1:
            strips[index] = replace(strips[index], keep=True)
    return strips


def hand_lines(
    count: int, group: Group | None = None, left: float = 0.0, width: float = TEXT_WIDTH
) -> list[Piece]:
    """Dotted lines to write on."""
    rule = Rule(
        LEFT + left, HAND_LEADING - 3, LEFT + width, HAND_LEADING - 3, 0.5, 0.45, dotted=True
    )
    return flowing([Piece(HAND_LEADING, (rule,), group=group) for _ in range(count)])


def band(text: str, note: str = "") -> Piece:
    """The shaded band that opens a part of the form."""
    height = 21.0
    style = Style(11.0, height, BOLD)
    line = set_line(text, style.size, style.font)
    marks: list[Mark] = [
        Fill(LEFT, 0, TEXT_WIDTH, height, SHADE),
        Text(LEFT + (TEXT_WIDTH - line.width) / 2, style.baseline, line, style.size),
    ]
    if note:
        small = set_line(note, 9.0)
        marks.append(Text(LEFT + TEXT_WIDTH - small.width - 8, style.baseline, small, 9.0))
    return Piece(height, tuple(marks), keep=True)


@dataclass(frozen=True)
class Cell:
    """A table cell: a small label above (or none) and a value in a style."""

    value: str = ""
    label: str = ""
    style: Style = IN_TABLE
    comb: int = 0
    align: float = 0.0
    """Where a line stands in its cell: 0 at the left, 0.5 in the middle, 1 at the right."""


def table(widths: Sequence[float]) -> Group:
    """A table of columns of these widths, beginning at the left margin."""
    columns = [LEFT]
    for width in widths:
        columns.append(columns[-1] + width)
    return Group(tuple(columns))


def table_row(
    cells: Sequence[Cell], group: Group, min_height: float = 0.0, pad: float = CELL_PAD
) -> list[Piece]:
    """A row of a table. A short row stays whole; a long one may go on on the next page."""
    columns = group.columns
    slices = [
        _cell_slices(cell, right - left - 2 * pad, pad)
        for cell, left, right in zip(cells, columns, columns[1:], strict=False)
    ]
    count = max([1, *(len(part) for part in slices)])
    heights = [
        max((part[index][1].leading for part in slices if index < len(part)), default=0.0)
        for index in range(count)
    ]
    heights[0] += CELL_TOP
    heights[-1] += max(4.0, min_height - sum(heights))
    if count > _LONGEST_WHOLE_ROW:
        return flowing(
            [
                Piece(
                    height,
                    tuple(_row_marks(columns, slices, range(index, index + 1), heights)),
                    rule_above=index == 0,
                    group=group,
                )
                for index, height in enumerate(heights)
            ]
        )
    marks = [*_row_marks(columns, slices, range(count), heights)]
    height = sum(heights)
    marks += _combs(cells, columns, height)
    return [Piece(height, tuple(marks), rule_above=True, group=group)]


def _row_marks(
    columns: Sequence[float],
    slices: Sequence[list[_Slice]],
    chosen: range,
    heights: Sequence[float],
) -> list[Mark]:
    """The type of some lines of a row, cell by cell, so that a reader meets whole cells."""
    marks: list[Mark] = []
    for left, part in zip(columns, slices, strict=False):
        y = 0.0
        for index in chosen:
            if index < len(part) and part[index][0].runs:
                line, style, inset = part[index]
                above = y + (CELL_TOP if index == 0 else 0.0) + style.baseline
                marks.append(Text(left + inset, above, line, style.size, style.gray))
            y += heights[index]
    return marks


def _cell_slices(cell: Cell, width: float, pad: float) -> list[_Slice]:
    slices: list[_Slice] = []
    if cell.label:
        slices += [(line, LABEL, pad) for line in lines_of(cell.label, width, LABEL.size)]
    style = cell.style
    for line in lines_of(cell.value, width, style.size, style.font):
        slices.append((line, style, pad + cell.align * max(0.0, width - line.width)))
    return slices


def _combs(cells: Sequence[Cell], columns: Sequence[float], height: float) -> list[Mark]:
    """Small boxes for one character each, where a number is written by hand."""
    marks: list[Mark] = []
    low, high = height - 5.0, height - 18.0
    for cell, left, right in zip(cells, columns, columns[1:], strict=False):
        if cell.comb:
            step = (right - left - 2 * CELL_PAD) / cell.comb
            start = left + CELL_PAD
            marks.append(Rule(start, low, start + step * cell.comb, low, FINE_LINE, 0.4))
            for index in range(cell.comb + 1):
                x = start + step * index
                marks.append(Rule(x, low, x, high, FINE_LINE, 0.4))
    return marks


def head_row(
    labels: Sequence[str],
    group: Group,
    aligns: Sequence[float] = (),
    style: Style = TABLE_HEAD,
    pad: float = CELL_PAD,
) -> list[Piece]:
    """The shaded head of a table; it is repeated on every page the table reaches."""
    places = aligns or [0.0] * len(labels)
    cells = [Cell(text, style=style, align=at) for text, at in zip(labels, places, strict=True)]
    row = table_row(cells, group, pad=pad)
    width = group.columns[-1] - group.columns[0]
    shaded = [
        replace(piece, marks=(Fill(LEFT, 0, width, piece.height, SHADE), *piece.marks))
        for piece in row
    ]
    group.head[:] = bound(shaded, keep_last=True)
    return list(group.head)
