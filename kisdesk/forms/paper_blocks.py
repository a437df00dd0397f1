"""How the blocks of a paper look, but for tables; and all of them in order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kisdesk.forms import paper_definition as kinds
from kisdesk.forms.layout import (
    LEFT,
    Mark,
    Piece,
    Rule,
    Text,
    bind_end,
    bound,
    gap,
)
from kisdesk.forms.paper_context import PaperContext
from kisdesk.forms.paper_definition import FieldCell, PaperBlock, Signature
from kisdesk.forms.paper_head import head_strips
from kisdesk.forms.paper_table import table_strips
from kisdesk.forms.strips import (
    BODY,
    CAPTION,
    SMALL,
    SOFT,
    Cell,
    Style,
    caption,
    centred,
    hand_lines,
    running_text,
    table,
    table_row,
    text_piece,
)
from kisdesk.forms.typography import (
    BOLD,
    clean,
    lines_of,
    paragraphs,
    set_line,
    text_width,
    wrap,
)

_STYLES: Mapping[str, Style] = {
    "body": Style(10.5, 15.0),
    "small": Style(8.5, 11.5),
    "strong": Style(10.5, 15.0, BOLD),
    "centre": Style(10.5, 15.0),
    "large": Style(13.0, 19.0),
    "large_strong": Style(15.0, 21.0, BOLD),
}
_FIELD = Style(10.5, 14.0)
_BLANK_FIELD = 34.0
_BOX = 9.0
_BOX_ROOM = 16.0
_STRIKE = "*niepotrzebne skreślić"


def paper_pieces(context: PaperContext) -> list[Piece]:
    """All strips of a paper in order. What follows a cut line stays in one piece with it."""
    result = head_strips(context)
    slip: list[Piece] | None = None
    for block in context.definition.blocks:
        if not context.stands(block):
            continue
        strips = [replace(piece, block=(block.id, None)) for piece in _strips(context, block)]
        if block.starts_page and strips:
            strips[0] = replace(strips[0], starts_page=True)
        target = result if slip is None else slip
        if block.type == kinds.SIGNATURES:
            bind_end(target)
        if block.type == kinds.CUT:
            result.append(gap(12))
            target = slip = []
        target += strips
    if _has_both_forms(context):
        (result if slip is None else slip).extend(
            [gap(4), *running_text(_STRIKE, style=_STYLES["small"], width=context.width)]
        )
    return [*result, *bound(slip)] if slip else result


def _has_both_forms(context: PaperContext) -> bool:
    return any(
        context.filling.depends_on_sex(context.text_of(block))
        for block in context.definition.blocks
        if context.stands(block)
    )


def _strips(context: PaperContext, block: PaperBlock) -> list[Piece]:
    return _BUILDERS[block.type](context, block)


def _paragraph(context: PaperContext, block: PaperBlock) -> list[Piece]:
    text = context.filling.text(context.text_of(block))
    style = _STYLES[block.style]
    if not text.strip():
        return []
    if block.style in {"centre", "large_strong"}:
        pieces = [p for line in paragraphs(text) for p in centred(line, style, context.width)]
        return [*bound(pieces), gap(6)]
    return [*running_text(text, style=style, width=context.width), gap(6)]


def _caption(context: PaperContext, block: PaperBlock) -> list[Piece]:
    text = context.filling.text(block.text)
    return [
        gap(4),
        *caption(text, style=Style(11.0, 15.0, BOLD), width=context.width),
        gap(2, keep=True),
    ]


def _fields(context: PaperContext, block: PaperBlock) -> list[Piece]:
    strips: list[Piece] = []
    for row in block.rows:
        shares = sum(cell.width for cell in row)
        group = table([context.width * cell.width / shares for cell in row])
        cells = [_field(context, cell) for cell in row]
        has_empty = any(not cell.value for cell in cells)
        strips += table_row(cells, group, _BLANK_FIELD if has_empty else 0.0)
    title = context.filling.text(block.text)
    above = [*caption(title, width=context.width), gap(2, keep=True)] if title else []
    return [*above, *strips, gap(9)]


def _field(context: PaperContext, cell: FieldCell) -> Cell:
    value = context.filling.bare(cell.value)
    return Cell(value, cell.label, _FIELD, 0 if value else cell.comb)


def _checks(context: PaperContext, block: PaperBlock) -> list[Piece]:
    strips: list[Piece] = []
    if block.text:
        strips += caption(
            context.filling.text(block.text), style=_STYLES["body"], width=context.width
        )
    options = [
        (bool(context.filling.value(o.value)), clean(context.filling.text(o.label)))
        for o in block.options
    ]
    if block.inline:
        strips += _inline_boxes(options, context.width)
    else:
        strips += [
            piece for ticked, label in options for piece in _box_line(ticked, label, context.width)
        ]
    return [*bound(strips), gap(7)]


def _inline_boxes(options: Sequence[tuple[bool, str]], width: float) -> list[Piece]:
    style = BODY
    rows: list[list[Mark]] = [[]]
    x = 0.0
    for ticked, label in options:
        room = _BOX_ROOM + text_width(label, style.size) + 22
        if rows[-1] and x + room - 22 > width:
            rows.append([])
            x = 0.0
        rows[-1] += _box(LEFT + x, 3.0, ticked=ticked)
        line = set_line(label, style.size)
        rows[-1].append(Text(LEFT + x + _BOX_ROOM, style.baseline + 1, line, style.size))
        x += room
    return [Piece(style.leading + 4, tuple(marks)) for marks in rows]


def _box_line(ticked: bool, label: str, width: float) -> list[Piece]:
    style = BODY
    lines = wrap(label, width - _BOX_ROOM, style.size)
    pieces = [text_piece(line, style, LEFT + _BOX_ROOM, above=1.5) for line in lines]
    pieces[0] = replace(pieces[0], marks=(*_box(LEFT, 3.5, ticked=ticked), *pieces[0].marks))
    return pieces


def _box(x: float, y: float, *, ticked: bool) -> list[Mark]:
    right, low = x + _BOX, y + _BOX
    marks: list[Mark] = [
        Rule(x, y, right, y, 0.7),
        Rule(x, low, right, low, 0.7),
        Rule(x, y, x, low, 0.7),
        Rule(right, y, right, low, 0.7),
    ]
    if ticked:
        marks += [
            Rule(x + 2, y + 2, right - 2, low - 2, 1.3),
            Rule(x + 2, low - 2, right - 2, y + 2, 1.3),
        ]
    return marks


def _lines(context: PaperContext, block: PaperBlock) -> list[Piece]:
    strips: list[Piece] = []
    if block.text:
        strips += caption(context.filling.text(block.text), style=CAPTION, width=context.width)
    value = context.filling.value(block.source) if block.source else ""
    if value:
        strips += running_text(value, style=_STYLES["body"], width=context.width)
    else:
        strips += hand_lines(block.lines, width=context.width)
    return [*strips, gap(9)]


def _signatures(context: PaperContext, block: PaperBlock) -> list[Piece]:
    parts = block.signatures
    across = min(3, len(parts))
    rows = [parts[start : start + across] for start in range(0, len(parts), across)]
    return [
        gap(18, keep=True),
        *bound([_signature_row(context, row, across) for row in rows]),
        gap(8),
    ]


def _signature_row(context: PaperContext, parts: Sequence[Signature], across: int) -> Piece:
    width = (context.width - 30 * (max(across, 2) - 1)) / max(across, 2)
    marks: list[Mark] = []
    lowest = 0.0
    for place, part in enumerate(parts):
        at = place + (1 if across == 1 else 0)
        x = LEFT + at * (width + 30)
        marks.append(Rule(x, 30, x + width, 30, 0.5, 0.3, dotted=True))
        y = 39.0
        for line in lines_of(part.caption, width, SMALL + 0.5):
            marks.append(Text(x + (width - line.width) / 2, y, line, SMALL + 0.5, SOFT))
            y += 10.0
        for line in lines_of(context.filling.bare(part.name), width, 9.0) if part.name else ():
            marks.append(Text(x + (width - line.width) / 2, y + 1, line, 9.0))
            y += 11.0
        lowest = max(lowest, y)
    return Piece(lowest + 2, tuple(marks))


def _cut(context: PaperContext, block: PaperBlock) -> list[Piece]:
    words = clean(block.text) or "odcinek do odcięcia"
    line = set_line(f"✂ {words}", SMALL)
    middle = LEFT + (context.width - line.width) / 2
    marks = (
        Rule(LEFT, 9, middle - 6, 9, 0.6, 0.3, dotted=True),
        Text(middle, 11.5, line, SMALL, SOFT),
        Rule(middle + line.width + 6, 9, LEFT + context.width, 9, 0.6, 0.3, dotted=True),
    )
    return [Piece(20, marks, keep=True), gap(6, keep=True)]


def _gap(_context: PaperContext, block: PaperBlock) -> list[Piece]:
    return [gap(block.height)]


_BUILDERS: Mapping[str, Callable[[PaperContext, PaperBlock], list[Piece]]] = {
    kinds.PARAGRAPH: _paragraph,
    kinds.CAPTION: _caption,
    kinds.FIELDS: _fields,
    kinds.TABLE: table_strips,
    kinds.CHECKS: _checks,
    kinds.LINES: _lines,
    kinds.SIGNATURES: _signatures,
    kinds.CUT: _cut,
    kinds.GAP: _gap,
}
