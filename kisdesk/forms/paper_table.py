"""A table of a paper: filled from the data or empty to write in, its head on every page."""

from collections.abc import Sequence
from itertools import chain

from kisdesk.forms.layout import Piece, bound, gap, rows_together
from kisdesk.forms.paper_context import PaperContext
from kisdesk.forms.paper_definition import Column, PaperBlock
from kisdesk.forms.strips import CELL_PAD, Cell, Style, caption, head_row, table, table_row
from kisdesk.forms.typography import BOLD

_NUMBER = Column("number", "Lp.", align=1.0)
_NUMBER_WIDTH = 27.0
_LONG_NUMBER_WIDTH = 33.0  # from 100 rows on
_NARROW = 34.0
_NARROW_PAD = 2.0
_HAND_ROW = 21.0


def table_strips(context: PaperContext, block: PaperBlock) -> list[Piece]:
    """The caption, the head and the rows; the last two rows stay together.

    Raises ValueError when a row of the data is not as long as the table is wide.
    """
    columns = _columns(context, block)
    all_rows = _rows(context, block, columns)
    widths = _widths(columns, context.width, len(all_rows))
    group = table(widths)
    pad = _NARROW_PAD if min(widths) < _NARROW - 8 else CELL_PAD
    head_style = Style(min(8.5, block.size - 1), min(8.5, block.size - 1) + 2.5, BOLD)
    aligns = [column.align for column in columns]
    head = head_row([column.caption for column in columns], group, aligns, head_style, pad)
    style = Style(block.size, block.size + 3.0)
    rows = [
        table_row(_cells(columns, values, style), group, height, pad) for values, height in all_rows
    ]
    total = _total(context, block, columns)
    if total:
        bold = Style(block.size, block.size + 3.0, BOLD)
        rows.append(table_row(_cells(columns, total, bold), group, block.row_height, pad))
    title = context.filling.text(block.text)
    above = [*caption(title, width=context.width), gap(2, keep=True)] if title else []
    return [*above, *bound(head, keep_last=True), *rows_together(rows), gap(9)]


def _columns(context: PaperContext, block: PaperBlock) -> list[Column]:
    columns = [_NUMBER] if block.numbered else []
    for column in block.columns:
        if not column.repeat:
            columns.append(column)
            continue
        captions = () if context.is_blank else context.data.columns.get(column.repeat, ())
        captions = captions or [""] * column.blank
        columns += [
            Column(column.id, text, column.width, column.align, repeat=column.repeat)
            for text in captions
        ]
    return columns


def _widths(columns: Sequence[Column], room: float, rows: int) -> list[float]:
    if columns[0] is _NUMBER:
        own = _NUMBER_WIDTH if rows < 100 else _LONG_NUMBER_WIDTH
        return [own, *_widths(columns[1:], room - own, rows)]
    shares = sum(column.width for column in columns)
    return [room * column.width / shares for column in columns]


def _rows(
    context: PaperContext, block: PaperBlock, columns: Sequence[Column]
) -> list[tuple[Sequence[str], float]]:
    """Every row with the least height it takes."""
    numbered = columns[0] is _NUMBER
    known = () if context.is_blank else context.data.tables.get(block.source, ())
    wanted = block.blank_rows if context.is_blank else block.min_rows
    empty_row = [""] * (len(columns) - numbered)
    rows: list[tuple[Sequence[str], float]] = []
    for number in range(1, max(len(known), wanted) + 1):
        is_known = number <= len(known)
        values = known[number - 1] if is_known else empty_row
        if len(values) != len(empty_row):
            raise ValueError(f"{block.source}: a row has {len(values)} of {len(empty_row)} cells")
        height = block.row_height if is_known else max(block.row_height, _HAND_ROW)
        rows.append(([f"{number}.", *values] if numbered else values, height))
    return rows


def _total(context: PaperContext, block: PaperBlock, columns: Sequence[Column]) -> list[str]:
    """The row of sums: from the data (``<source>_total``), else worded by the definition."""
    lead = [""] if columns[0] is _NUMBER else []
    given = () if context.is_blank else context.data.tables.get(f"{block.source}_total", ())
    if given:
        return [*lead, *given[0]]
    if not block.total:
        return []
    words = dict(zip((column.id for column in block.columns), block.total, strict=False))
    own = columns[len(lead) :]
    cells = ["" if c.repeat else context.filling.bare(words.get(c.id, "")) for c in own]
    return list(chain(lead, cells))


def _cells(columns: Sequence[Column], values: Sequence[str], style: Style) -> list[Cell]:
    return [
        Cell(value, style=style, align=column.align)
        for column, value in zip(columns, values, strict=True)
    ]
