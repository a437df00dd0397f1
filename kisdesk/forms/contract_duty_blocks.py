"""Blocks that say who does what until when, how it went, and where everybody signs."""

from collections.abc import Iterable
from datetime import date

from kisdesk.domain.codes import EvaluationKind, Party
from kisdesk.domain.contract_content import Action, Evaluation, Stage
from kisdesk.domain.dates import covers, is_adult
from kisdesk.domain.pesel import read_pesel
from kisdesk.domain.polish import period, short_date
from kisdesk.forms.contract_context import Context, bound_dates, full_name, long_day
from kisdesk.forms.contract_data_blocks import SECTION, box, boxed, captioned_text
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
    gap,
    rows_together,
)
from kisdesk.forms.strips import (
    BODY,
    HAND_LEADING,
    LABEL,
    SMALL,
    SOFT,
    Cell,
    Style,
    caption,
    head_row,
    running_text,
    table,
    table_row,
    text_piece,
)
from kisdesk.forms.typography import (
    BOLD,
    by_sex,
    clean,
    lines_of,
    set_line,
)

_FINE_PRINT = Style(9.0, 12.5)
_SUB_CAPTION = Style(9.5, 12.5, BOLD)
_WHOLE_TEXT = 10
_BLANK_ROW = 26.0
_HAND_ROW = 44.0
_AMENDMENT_ROW = 32.0
_NAME_LEADING = 11.0
_WHOLE_ENDING = 330.0  # points; a longer final evaluation may go on on the next page


def actions_strips(context: Context, block: FormBlock) -> list[Piece]:
    """One side's actions with their deadlines."""
    group = table((26.0, TEXT_WIDTH - 26.0 - 112.0, 112.0))
    head = head_row([block.labels[key] for key in ("number", "action", "due")], group)
    actions = [] if context.is_blank else _actions_here(context, block.party)
    rows = []
    for number, action in enumerate(actions, start=1):
        due = "\n".join(part for part in (action.due_text, long_day(action.due_on)) if part.strip())
        cells = [Cell(f"{number}."), Cell(action.text), Cell(due)]
        rows.append(table_row(cells, group, 20.0))
    if not rows:
        rows = _empty_rows(group, block.blank_rows if context.is_blank else 3, _BLANK_ROW, True)
    return [*head, *rows_together(rows), gap(10)]


def _actions_here(context: Context, party: Party | None) -> list[Action]:
    """One side's actions in the stage being printed; what names no stage is in the first."""
    actions = [action for action in context.content.actions if action.party is party]
    if context.stage is None or len(context.content.stages) < 2:
        return actions
    last = len(context.content.stages)
    return [a for a in actions if min(max(a.stage or 1, 1), last) == context.stage]


def terms_strips(context: Context, block: FormBlock) -> list[Piece]:
    """Period of the contract, days and manner of evaluation."""
    content = context.content
    labels = block.labels
    span = bound_dates(period(content.starts_on, content.ends_on))
    planned = sorted({e.planned_on for e in content.evaluations if e.planned_on is not None})
    days = ", ".join(long_day(day) for day in planned)
    manner = content.texts.get(block.id, "")
    half = table((TEXT_WIDTH / 2, TEXT_WIDTH / 2))
    whole = table((TEXT_WIDTH,))
    first = boxed(
        context,
        half,
        (labels["period"], span or context.definition.period_blank),
        (labels["dates"], days),
    )
    height = 12.0 + HAND_LEADING * block.blank_lines if context.is_blank else 28.0
    second = table_row([Cell(manner, labels["manner"], BODY)], whole, height)
    return box(context, block, [bound(first, keep_last=True), second])


def statement_strips(context: Context, block: FormBlock) -> list[Piece]:
    """What the person was told about art. 11(2) of the social assistance Act."""
    own = context.content.texts.get(block.id, "")
    words = by_sex(own if own.strip() else block.text, context.content.person.sex)
    strips = running_text(words, None, _FINE_PRINT)
    if "*" in words:
        note = set_line(context.definition.strike_footnote, SMALL)
        end = bound(strips[-2:], keep_last=True)
        strips = [*strips[:-2], *end, text_piece(note, LABEL)]
    if len(strips) <= _WHOLE_TEXT:
        strips = bound(strips)
    return [gap(4), *strips, gap(4)]


def signatures_strips(context: Context, block: FormBlock) -> list[Piece]:
    """Lines to sign: person, social worker, adult family, head of the office."""
    labels = block.labels
    person, worker = context.content.person, context.content.worker
    slots: list[tuple[str, str] | None] = [
        (labels["person"], full_name(person.first_name, person.last_name)),
        (labels["worker"], full_name(worker.first_name, worker.last_name)),
    ]
    if "family" in labels:
        slots += [(labels["family"], name) for name in _signing_family(context)]
    if context.has_head_signature:
        if len(slots) % 2 == 0:
            slots.append(None)
        slots.append((labels["head"], ""))
    elif len(slots) % 2:
        slots.append(None)
    pairs = list(zip(slots[::2], slots[1::2], strict=True))
    rows = [_signature_row(left, right) for left, right in pairs]
    return [*bound(rows), gap(10)]


def _signing_family(context: Context) -> list[str]:
    """Names of the adult members who sign; minors never do. A blank form offers two lines."""
    if context.is_blank:
        return ["", ""]
    day = context.content.concluded_on or context.content.starts_on
    names = []
    for member in context.content.family:
        number = read_pesel(member.pesel)
        is_minor = number is not None and day is not None and not is_adult(number.born_on, day)
        if member.signs and not is_minor:
            names.append(full_name(member.first_name, member.last_name))
    return names


def stage_heading_strips(context: Context, block: FormBlock) -> list[Piece]:
    """From when to when the stage runs."""
    stage = _stage_here(context)
    span = bound_dates(period(stage.starts_on, stage.ends_on))
    words = block.labels["period"].format(period=span or context.definition.period_blank)
    return [*caption(words, style=SECTION), gap(4, keep=True)]


def _stage_here(context: Context) -> Stage:
    if context.content.stages and context.stage is not None:
        return context.content.stages[context.stage - 1]
    return Stage(context.content.starts_on, context.content.ends_on)


def evaluations_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The periodic evaluations, with rows left to write in."""
    keys = ("date", "done", "not_done", "remarks", "person_signature", "worker_signature")
    flexible = (TEXT_WIDTH - 68 - 58 - 62) / 3
    group = table((68.0, flexible, flexible, flexible, 58.0, 62.0))
    rows = [
        table_row(_evaluation_cells(context, block, evaluation), group, _HAND_ROW)
        for evaluation in ([] if context.is_blank else _periodic_here(context))
    ]
    rows += _empty_rows(group, block.blank_rows - len(rows), _HAND_ROW)
    head = head_row([block.labels[key] for key in keys], group)
    return [*head, *rows_together(rows), gap(12)]


def _evaluation_cells(context: Context, block: FormBlock, evaluation: Evaluation) -> list[Cell]:
    """One evaluation; until it is held, the planned day stands small above the free space."""
    held, planned = evaluation.held_on, evaluation.planned_on
    day = f"{short_date(held)}\u00a0r." if held is not None else ""
    label = ""
    if held is None and planned is not None:
        label = f"{block.labels['planned']}\n{short_date(planned)}\u00a0r."
    values = (evaluation.done, evaluation.not_done, evaluation.remarks, "", "")
    small = Style(9.0, 12.0)
    return [Cell(day, label, small), *(Cell(value, style=small) for value in values)]


def _periodic_here(context: Context) -> Iterable[Evaluation]:
    """The periodic evaluations of the stage being printed, all of them without stages, by day."""
    stages = context.content.stages
    in_order = sorted(
        context.content.evaluations, key=lambda e: e.held_on or e.planned_on or date.max
    )
    for evaluation in in_order:
        if evaluation.kind is EvaluationKind.FINAL:
            continue
        if context.stage is None or len(stages) < 2:
            yield evaluation
            continue
        day = evaluation.held_on or evaluation.planned_on
        numbers = [
            number
            for number, stage in enumerate(stages, start=1)
            if day is not None and covers(stage.starts_on, stage.ends_on, day)
        ]
        if context.stage == (numbers[0] if numbers else len(stages)):
            yield evaluation


def amendments_strips(context: Context, block: FormBlock) -> list[Piece]:
    """Agreed changes, with rows left to write in."""
    group = table((92.0, TEXT_WIDTH - 92 - 88 - 88, 88.0, 88.0))
    keys = ("date", "change", "person_signature", "worker_signature")
    rows = [
        table_row(
            [Cell(long_day(amendment.agreed_on)), Cell(amendment.text), Cell(), Cell()],
            group,
            _AMENDMENT_ROW,
        )
        for amendment in context.content.amendments
    ]
    rows += _empty_rows(group, block.blank_rows - len(rows), _AMENDMENT_ROW)
    head = head_row([block.labels[key] for key in keys], group)
    return [
        *caption(block.caption),
        gap(2, keep=True),
        *head,
        *rows_together(rows),
        gap(12),
    ]


def final_strips(context: Context, block: FormBlock) -> list[Piece]:
    """The final evaluation; unless it is long it stays in one piece with the signatures."""
    finals = [e for e in context.content.evaluations if e.kind is EvaluationKind.FINAL]
    final = finals[-1] if finals else Evaluation()
    strips = [*caption(block.caption, style=SECTION), gap(2, keep=True)]
    for key in ("done", "not_done", "remarks"):
        strips += captioned_text(
            context, block, block.labels[key], getattr(final, key), _SUB_CAPTION
        )
    if sum(piece.height for piece in strips) <= _WHOLE_ENDING:
        strips = bound(strips)
    return strips


def _empty_rows(
    group: Group, count: int, height: float, is_numbered: bool = False
) -> list[list[Piece]]:
    """Rows to write in by hand, none when *count* is not positive."""
    width = len(group.columns) - 1
    return [
        table_row(
            [Cell(f"{number}." if is_numbered else ""), *[Cell()] * (width - 1)], group, height
        )
        for number in range(1, count + 1)
    ]


def _signature_row(left: tuple[str, str] | None, right: tuple[str, str] | None) -> Piece:
    width = (TEXT_WIDTH - 44) / 2
    marks: list[Mark] = []
    most = 1
    for slot, x in ((left, LEFT), (right, LEFT + width + 44)):
        if slot is None:
            continue
        label, name = slot
        marks.append(Rule(x, 34, x + width, 34, 0.5, 0.3, dotted=True))
        line = set_line(label, SMALL + 0.5)
        marks.append(Text(x + (width - line.width) / 2, 43, line, SMALL + 0.5, SOFT))
        names = lines_of(clean(name, keep_lines=False), width, 9.0)
        for index, who in enumerate(names):
            marks.append(Text(x + (width - who.width) / 2, 53 + _NAME_LEADING * index, who, 9.0))
        most = max(most, len(names))
    return Piece(57.0 + _NAME_LEADING * (most - 1), tuple(marks))
