"""Blocks that say who concludes the contract, where they stand and what they want to reach."""

from collections.abc import Sequence
from dataclasses import replace

from kisdesk.domain.contract_content import PersonOnContract
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.polish import long_date
from kisdesk.forms.contract_context import Context, identity, long_day
from kisdesk.forms.definition import FormBlock
from kisdesk.forms.layout import (
    LEFT,
    TEXT_WIDTH,
    Group,
    Mark,
    Piece,
    Rule,
    Text,
    bound,
    flowing,
    gap,
)
from kisdesk.forms.strips import (
    BODY,
    HAND_LEADING,
    LABEL,
    LEADING,
    SMALL,
    SOFT,
    Cell,
    Style,
    band,
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
    REGULAR,
    lines_of,
    set_line,
    shortened,
    text_width,
    wrap,
)

_TITLE = Style(16.0, 24.0, BOLD)
_PREAMBLE = Style(9.0, 12.0)
SECTION = Style(10.5, 14.5, BOLD)
_GOAL_INDENT = 70.0
_STEP_INDENT = 26.0
_WHOLE_TEXT = 10
_STAMP_HEIGHT = 66.0


def heading_strips(context: Context, block: FormBlock) -> list[Piece]:
    """Stamp space, date, title and the two purposes, word for word."""
    stamp, day = block.labels["stamp"], block.labels["date"]
    marks: list[Mark] = []
    office = lines_of(context.content.office, TEXT_WIDTH * 0.45, 9.0)
    for index, line in enumerate(office):
        marks.append(Text(LEFT, 9 + 11.5 * index, line, 9.0))
    height = max(_STAMP_HEIGHT, 11.5 * len(office) + 20)
    marks.append(Rule(LEFT, height - 12, LEFT + 180, height - 12, 0.5, 0.45, dotted=True))
    label = set_line(stamp, SMALL)
    marks.append(Text(LEFT + (180 - label.width) / 2, height - 3, label, SMALL, SOFT))
    marks += _date_of_conclusion(context, day)
    strips = [
        Piece(height, tuple(marks), keep=True),
        gap(16, keep=True),
        *bound(centred(block.caption, _TITLE), keep_last=True),
        gap(2, keep=True),
    ]
    opening, *points = block.paragraphs
    strips += bound(centred(opening, _PREAMBLE), keep_last=True)
    for point in points:
        lines = wrap(point, TEXT_WIDTH - 24, _PREAMBLE.size)
        strips += bound([text_piece(line, _PREAMBLE, LEFT + 12) for line in lines])
    return [*strips, gap(10)]


def _date_of_conclusion(context: Context, label: str) -> list[Mark]:
    right = LEFT + TEXT_WIDTH
    line_start = right - 112
    caption_line = set_line(label, 9.0)
    marks: list[Mark] = [
        Text(line_start - caption_line.width - 5, 9, caption_line, 9.0),
        Rule(line_start, 11.5, right, 11.5, 0.5, 0.45, dotted=True),
    ]
    if context.content.concluded_on is not None:
        value = set_line(long_date(context.content.concluded_on).replace(" ", "\u00a0"), 10.0)
        marks.append(Text(right - value.width, 9, value, 10.0))
    if context.content.place.strip():
        place = set_line(shortened(context.content.place, TEXT_WIDTH * 0.5, 9.0), 9.0)
        marks.append(Text(right - place.width, 23, place, 9.0))
    return marks


def note_strips(_context: Context, block: FormBlock) -> list[Piece]:
    """A centred line in small type."""
    return [*centred(block.caption, _PREAMBLE), gap(6)]


def part_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The band that opens part I or II."""
    note = ""
    if context.stage is not None and len(context.content.stages) > 1:
        note = block.labels.get("stage", "").format(number=context.stage)
    return [*_before(block, 6), band(block.caption, note), gap(8, keep=True)]


def section_strips(context: Context, block: FormBlock) -> list[Piece]:
    """A heading inside a part."""
    return [
        *_before(block, 4),
        *caption(block.caption, style=SECTION),
        gap(4, keep=True),
    ]


def person_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The person who concludes the contract."""
    person = context.content.person
    group = table((TEXT_WIDTH * 0.6, TEXT_WIDTH * 0.4))
    labels = block.labels
    rows = [
        boxed(
            context,
            group,
            (labels["last_name"], person.last_name),
            (labels["first_name"], person.first_name),
        ),
        boxed(
            context,
            group,
            (labels["address"], person.address),
            (labels["pesel"], identity(person)),
            comb=1,
        ),
    ]
    return box(context, block, rows)


def family_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The members of the family the contract covers, one row each."""
    labels = [block.labels[key] for key in ("last_name", "first_name", "pesel")]
    group = table((TEXT_WIDTH * 0.35, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.4))
    members: Sequence[PersonOnContract] = context.content.family
    if context.is_blank:
        members = [PersonOnContract()] * block.blank_rows
    elif not members:
        members = [PersonOnContract(last_name="—", first_name="—", pesel="—")]
    rows = []
    for member in members:
        values = (member.last_name, member.first_name, identity(member))
        rows.append(boxed(context, group, *zip(labels, values, strict=True), comb=2))
    return box(context, block, rows)


def worker_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The social worker."""
    worker = context.content.worker
    group = table((TEXT_WIDTH * 0.35, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.4))
    values = (worker.last_name, worker.first_name, print_phone(worker.phone))
    pairs = zip(
        (block.labels[k] for k in ("last_name", "first_name", "phone")), values, strict=True
    )
    return box(context, block, [boxed(context, group, *pairs)])


def referral_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The labour office's referral of variant B."""
    referral = context.content.referral
    group = table((TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.5))
    values = (referral.number, long_day(referral.issued_on), referral.office)
    pairs = zip((block.labels[k] for k in ("number", "date", "office")), values, strict=True)
    return box(context, block, [boxed(context, group, *pairs)])


def boxed(context: Context, group: Group, *pairs: tuple[str, str], comb: int = -1) -> list[Piece]:
    """A row of labelled values; column *comb* gets eleven small boxes on a blank form."""
    cells = [
        Cell(value, label, BODY, comb=11 if context.is_blank and index == comb else 0)
        for index, (label, value) in enumerate(pairs)
    ]
    return table_row(cells, group, 36.0 if context.is_blank else 28.0)


def box(context: Context, block: FormBlock, rows: Sequence[list[Piece]]) -> list[Piece]:
    """Boxed rows under a caption."""
    first, *others = rows
    strips = [*caption(block.caption), gap(2, keep=True), *first]
    for row in others:
        strips += row
    return [*strips, gap(10)]


def text_strips(context: Context, block: FormBlock) -> list[Piece]:
    """A long text under its caption."""
    text = context.content.texts.get(block.id, "")
    return captioned_text(context, block, block.caption, text)


def captioned_text(
    context: Context, block: FormBlock, words: str, text: str, style: Style | None = None
) -> list[Piece]:
    """A caption and a text, or lines to write on where there is none."""
    group = _text_group(context, words)
    strips = caption(words, group) if style is None else caption(words, group, style)
    body = [] if context.is_blank else running_text(text, group)
    if not body:
        count = block.blank_lines if context.is_blank else block.min_lines
        return [*strips, *bound(hand_lines(max(1, count), group)), gap(9)]
    missing = max(0, block.min_lines - len(body)) * LEADING
    return [*strips, *body, gap(missing + 9)]


def _text_group(context: Context, words: str) -> Group:
    """A text whose caption returns, small and marked as continued, on the next page."""
    mark = context.definition.continued
    room = TEXT_WIDTH - text_width(f" {mark}", LABEL.size + 1)
    style = replace(LABEL, size=LABEL.size + 1, leading=13.0)
    line = set_line(f"{shortened(words, room, style.size)} {mark}", style.size)
    group = Group()
    group.head.append(text_piece(line, style, LEFT, group))
    return group


def goals_strips(context: Context, block: FormBlock) -> list[Piece]:
    """Main goals with their specific goals."""
    group = _text_group(context, block.caption)
    strips = caption(block.caption, group)
    main = block.labels["main"]
    goals = [goal for goal in context.content.goals if goal.text.strip() or goal.specific]
    if context.is_blank or not goals:
        for number in range(1, (block.blank_rows if context.is_blank else 1) + 1):
            strips += bound(
                [
                    *_labelled_line(f"{main} {number}", BOLD, 0.0, _GOAL_INDENT, group),
                    *_labelled_line(f"{number}.1.", "", _GOAL_INDENT, _STEP_INDENT, group),
                    *_labelled_line(f"{number}.2.", "", _GOAL_INDENT, _STEP_INDENT, group),
                ]
            )
        return [*strips, gap(9)]
    for number, goal in enumerate(goals, start=1):
        rows = _labelled_text(f"{main} {number}", BOLD, goal.text, 0.0, _GOAL_INDENT, group)
        steps = [step for step in goal.specific if step.strip()]
        for index, step in enumerate(steps, start=1):
            rows += _labelled_text(
                f"{number}.{index}.", "", step, _GOAL_INDENT, _STEP_INDENT, group
            )
        rows = bound(rows) if len(rows) <= _WHOLE_TEXT else flowing(rows)
        strips += [*rows, gap(4)]
    return [*strips, gap(5)]


def _before(block: FormBlock, height: float) -> list[Piece]:
    return [] if block.starts_page else [gap(height)]


def _labelled_line(label: str, font: str, left: float, indent: float, group: Group) -> list[Piece]:
    piece = hand_lines(1, group, left + indent)[0]
    line = set_line(label, BODY.size, font or REGULAR)
    mark = Text(LEFT + left, HAND_LEADING - 4, line, BODY.size)
    return [replace(piece, marks=(mark, *piece.marks))]


def _labelled_text(
    label: str, font: str, text: str, left: float, indent: float, group: Group
) -> list[Piece]:
    lines = lines_of(text, TEXT_WIDTH - left - indent, BODY.size) or [set_line(" ", BODY.size)]
    pieces = [text_piece(line, BODY, LEFT + left + indent, group) for line in lines]
    mark = Text(LEFT + left, BODY.baseline, set_line(label, BODY.size, font or REGULAR), BODY.size)
    pieces[0] = replace(pieces[0], marks=(mark, *pieces[0].marks), keep=len(pieces) > 1)
    return pieces
