"""The blocks of the social contract form, each turned into strips of paper.

What stands where is decided by the form definition; this file only knows how a block of each type
looks when it is filled, empty or to be written by hand.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain.codes import EvaluationKind, Party
from kisdesk.domain.contract_content import (
    Action,
    ContractContent,
    Evaluation,
    PersonOnContract,
    Stage,
)
from kisdesk.domain.dates import covers, is_adult
from kisdesk.domain.pesel import read_pesel
from kisdesk.domain.polish import long_date, period, short_date
from kisdesk.forms.definition import FormBlock, FormDefinition
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
    shortened,
    text_width,
    wrap,
)

_TITLE = Style(16.0, 24.0, BOLD)
_PREAMBLE = Style(9.0, 12.0)
_SECTION = Style(10.5, 14.5, BOLD)
_FINE_PRINT = Style(9.0, 12.5)
_SUB_CAPTION = Style(9.5, 12.5, BOLD)
_GOAL_INDENT = 70.0
_STEP_INDENT = 26.0
_WHOLE_TEXT = 10
_STAMP_HEIGHT = 66.0
_BLANK_ROW = 26.0
_HAND_ROW = 44.0
_AMENDMENT_ROW = 32.0


class ContractBlocks:
    """Builds the strips of one contract."""

    def __init__(
        self,
        content: ContractContent,
        definition: FormDefinition,
        *,
        is_blank: bool,
        has_head_signature: bool,
    ) -> None:
        self._content = content
        self._definition = definition
        self._is_blank = is_blank
        self._has_head_signature = has_head_signature
        self._stage: int | None = None
        self._builders: Mapping[str, Callable[[FormBlock], list[Piece]]] = {
            "heading": self._heading,
            "note": lambda block: [*centred(block.caption, _PREAMBLE), gap(6)],
            "part": self._part,
            "section": self._section,
            "person": self._person,
            "family": self._family,
            "worker": self._worker,
            "referral": self._referral,
            "text": self._text,
            "goals": self._goals,
            "actions": self._actions,
            "terms": self._terms,
            "statement": self._statement,
            "signatures": self._signatures,
            "stage": self._stage_heading,
            "evaluations": self._evaluations,
            "amendments": self._amendments,
            "final": self._final,
        }

    def pieces(self, switches: frozenset[str]) -> list[Piece]:
        """All strips in order; blocks behind a switch that is not in *switches* stay out."""
        blocks = [b for b in self._definition.blocks if not b.switch or b.switch in switches]
        result: list[Piece] = []
        for block, stage in _in_order(blocks, max(1, len(self._content.stages))):
            self._stage = stage
            strips = self._builders[block.type](block)
            strips = [replace(piece, block=(block.id, stage)) for piece in strips]
            if block.starts_page and strips:
                strips[0] = replace(strips[0], starts_page=True)
            if block.type == "signatures":
                _bind_end(result)
            result += strips
        return result

    # The head of the form

    def _heading(self, block: FormBlock) -> list[Piece]:
        stamp, day = block.labels["stamp"], block.labels["date"]
        marks: list[Mark] = []
        office = lines_of(self._content.office, TEXT_WIDTH * 0.45, 9.0)
        for index, line in enumerate(office):
            marks.append(Text(LEFT, 9 + 11.5 * index, line, 9.0))
        height = max(_STAMP_HEIGHT, 11.5 * len(office) + 20)
        marks.append(Rule(LEFT, height - 12, LEFT + 180, height - 12, 0.5, 0.45, dotted=True))
        label = set_line(stamp, SMALL)
        marks.append(Text(LEFT + (180 - label.width) / 2, height - 3, label, SMALL, SOFT))
        marks += self._date_of_conclusion(day)
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

    def _date_of_conclusion(self, label: str) -> list[Mark]:
        right = LEFT + TEXT_WIDTH
        line_start = right - 112
        caption_line = set_line(label, 9.0)
        marks: list[Mark] = [
            Text(line_start - caption_line.width - 5, 9, caption_line, 9.0),
            Rule(line_start, 11.5, right, 11.5, 0.5, 0.45, dotted=True),
        ]
        if self._content.concluded_on is not None:
            value = set_line(long_date(self._content.concluded_on).replace(" ", "\u00a0"), 10.0)
            marks.append(Text(right - value.width, 9, value, 10.0))
        if self._content.place.strip():
            place = set_line(shortened(self._content.place, TEXT_WIDTH * 0.5, 9.0), 9.0)
            marks.append(Text(right - place.width, 23, place, 9.0))
        return marks

    def _part(self, block: FormBlock) -> list[Piece]:
        note = ""
        if self._stage is not None and len(self._content.stages) > 1:
            note = block.labels.get("stage", "").format(number=self._stage)
        return [*_before(block, 6), band(block.caption, note), gap(8, keep=True)]

    def _section(self, block: FormBlock) -> list[Piece]:
        return [
            *_before(block, 4),
            *caption(block.caption, style=_SECTION),
            gap(4, keep=True),
        ]

    # Boxed data

    def _person(self, block: FormBlock) -> list[Piece]:
        person = self._content.person
        group = table((TEXT_WIDTH * 0.6, TEXT_WIDTH * 0.4))
        labels = block.labels
        rows = [
            self._boxed(
                group,
                (labels["last_name"], person.last_name),
                (labels["first_name"], person.first_name),
            ),
            self._boxed(
                group,
                (labels["address"], person.address),
                (labels["pesel"], _identity(person)),
                comb=1,
            ),
        ]
        return self._box(block, rows)

    def _family(self, block: FormBlock) -> list[Piece]:
        labels = [block.labels[key] for key in ("last_name", "first_name", "pesel")]
        group = table((TEXT_WIDTH * 0.35, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.4))
        members: Sequence[PersonOnContract] = self._content.family
        if self._is_blank:
            members = [PersonOnContract()] * block.blank_rows
        elif not members:
            members = [PersonOnContract(last_name="—", first_name="—", pesel="—")]
        rows = []
        for member in members:
            values = (member.last_name, member.first_name, _identity(member))
            rows.append(self._boxed(group, *zip(labels, values, strict=True), comb=2))
        return self._box(block, rows)

    def _worker(self, block: FormBlock) -> list[Piece]:
        worker = self._content.worker
        group = table((TEXT_WIDTH * 0.35, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.4))
        values = (worker.last_name, worker.first_name, worker.phone)
        pairs = zip(
            (block.labels[k] for k in ("last_name", "first_name", "phone")), values, strict=True
        )
        return self._box(block, [self._boxed(group, *pairs)])

    def _referral(self, block: FormBlock) -> list[Piece]:
        referral = self._content.referral
        group = table((TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.25, TEXT_WIDTH * 0.5))
        values = (referral.number, _day(referral.issued_on), referral.office)
        pairs = zip((block.labels[k] for k in ("number", "date", "office")), values, strict=True)
        return self._box(block, [self._boxed(group, *pairs)])

    def _boxed(self, group: Group, *pairs: tuple[str, str], comb: int = -1) -> list[Piece]:
        """A row of labelled values; column *comb* gets eleven small boxes on a blank form."""
        cells = [
            Cell(value, label, BODY, comb=11 if self._is_blank and index == comb else 0)
            for index, (label, value) in enumerate(pairs)
        ]
        return table_row(cells, group, 36.0 if self._is_blank else 28.0)

    def _box(self, block: FormBlock, rows: Sequence[list[Piece]]) -> list[Piece]:
        first, *others = rows
        strips = [*caption(block.caption), gap(2, keep=True), *first]
        for row in others:
            strips += row
        return [*strips, gap(10)]

    # Long texts and lists

    def _text(self, block: FormBlock) -> list[Piece]:
        text = by_sex(self._content.texts.get(block.id, ""), self._content.person.sex)
        return self._captioned_text(block, block.caption, text)

    def _captioned_text(
        self, block: FormBlock, words: str, text: str, style: Style | None = None
    ) -> list[Piece]:
        group = self._text_group(words)
        strips = caption(words, group) if style is None else caption(words, group, style)
        body = [] if self._is_blank else running_text(text, group)
        if not body:
            count = block.blank_lines if self._is_blank else block.min_lines
            return [*strips, *bound(hand_lines(max(1, count), group)), gap(9)]
        missing = max(0, block.min_lines - len(body)) * LEADING
        return [*strips, *body, gap(missing + 9)]

    def _text_group(self, words: str) -> Group:
        """A text whose caption returns, small and marked as continued, on the next page."""
        mark = self._definition.continued
        room = TEXT_WIDTH - text_width(f" {mark}", LABEL.size + 1)
        style = replace(LABEL, size=LABEL.size + 1, leading=13.0)
        line = set_line(f"{shortened(words, room, style.size)} {mark}", style.size)
        group = Group()
        group.head.append(text_piece(line, style, LEFT, group))
        return group

    def _goals(self, block: FormBlock) -> list[Piece]:
        group = self._text_group(block.caption)
        strips = caption(block.caption, group)
        main = block.labels["main"]
        goals = [goal for goal in self._content.goals if goal.text.strip() or goal.specific]
        if self._is_blank or not goals:
            for number in range(1, (block.blank_rows if self._is_blank else 1) + 1):
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

    # Agreed actions and how they are judged

    def _actions(self, block: FormBlock) -> list[Piece]:
        group = table((26.0, TEXT_WIDTH - 26.0 - 112.0, 112.0))
        head = head_row([block.labels[key] for key in ("number", "action", "due")], group)
        actions = [] if self._is_blank else self._actions_here(block.party)
        rows = []
        for number, action in enumerate(actions, start=1):
            due = "\n".join(part for part in (action.due_text, _day(action.due_on)) if part.strip())
            cells = [Cell(f"{number}."), Cell(action.text), Cell(due)]
            rows.append(table_row(cells, group, 20.0))
        if not rows:
            rows = _empty_rows(group, block.blank_rows if self._is_blank else 3, _BLANK_ROW, True)
        return [*head, *_rows_together(rows), gap(10)]

    def _actions_here(self, party: Party | None) -> list[Action]:
        """One side's actions in the stage being printed; what names no stage is in the first."""
        actions = [action for action in self._content.actions if action.party is party]
        if self._stage is None or len(self._content.stages) < 2:
            return actions
        last = len(self._content.stages)
        return [a for a in actions if min(max(a.stage or 1, 1), last) == self._stage]

    def _terms(self, block: FormBlock) -> list[Piece]:
        content = self._content
        labels = block.labels
        span = _bound_dates(period(content.starts_on, content.ends_on))
        planned = sorted({e.planned_on for e in content.evaluations if e.planned_on is not None})
        days = ", ".join(_day(day) for day in planned)
        manner = by_sex(content.texts.get(block.id, ""), content.person.sex)
        half = table((TEXT_WIDTH / 2, TEXT_WIDTH / 2))
        whole = table((TEXT_WIDTH,))
        first = self._boxed(
            half, (labels["period"], span or self._definition.period_blank), (labels["dates"], days)
        )
        height = 12.0 + HAND_LEADING * block.blank_lines if self._is_blank else 28.0
        second = table_row([Cell(manner, labels["manner"], BODY)], whole, height)
        return self._box(block, [bound(first, keep_last=True), second])

    def _statement(self, block: FormBlock) -> list[Piece]:
        own = self._content.texts.get(block.id, "")
        words = by_sex(own if own.strip() else block.text, self._content.person.sex)
        strips = running_text(words, None, _FINE_PRINT)
        if "*" in words:
            note = set_line(self._definition.strike_footnote, SMALL)
            end = bound(strips[-2:], keep_last=True)
            strips = [*strips[:-2], *end, text_piece(note, LABEL)]
        if len(strips) <= _WHOLE_TEXT:
            strips = bound(strips)
        return [gap(4), *strips, gap(4)]

    def _signatures(self, block: FormBlock) -> list[Piece]:
        labels = block.labels
        person, worker = self._content.person, self._content.worker
        slots: list[tuple[str, str] | None] = [
            (labels["person"], _full_name(person.first_name, person.last_name)),
            (labels["worker"], _full_name(worker.first_name, worker.last_name)),
        ]
        if "family" in labels:
            slots += [(labels["family"], name) for name in self._signing_family()]
        if self._has_head_signature:
            if len(slots) % 2 == 0:
                slots.append(None)
            slots.append((labels["head"], ""))
        elif len(slots) % 2:
            slots.append(None)
        pairs = list(zip(slots[::2], slots[1::2], strict=True))
        rows = [_signature_row(left, right) for left, right in pairs]
        return [*bound(rows), gap(10)]

    def _signing_family(self) -> list[str]:
        """Names of the adult members; minors never sign. A blank form offers two lines."""
        if self._is_blank:
            return ["", ""]
        day = self._content.concluded_on or self._content.starts_on
        names = []
        for member in self._content.family:
            number = read_pesel(member.pesel)
            if number is None or day is None or is_adult(number.born_on, day):
                names.append(_full_name(member.first_name, member.last_name))
        return names

    def _stage_heading(self, block: FormBlock) -> list[Piece]:
        stage = self._stage_here()
        span = _bound_dates(period(stage.starts_on, stage.ends_on))
        words = block.labels["period"].format(period=span or self._definition.period_blank)
        return [*caption(words, style=_SECTION), gap(4, keep=True)]

    def _stage_here(self) -> Stage:
        if self._content.stages and self._stage is not None:
            return self._content.stages[self._stage - 1]
        return Stage(self._content.starts_on, self._content.ends_on)

    def _evaluations(self, block: FormBlock) -> list[Piece]:
        keys = ("date", "done", "not_done", "remarks", "person_signature", "worker_signature")
        flexible = (TEXT_WIDTH - 68 - 58 - 62) / 3
        group = table((68.0, flexible, flexible, flexible, 58.0, 62.0))
        rows = [
            table_row(self._evaluation_cells(block, evaluation), group, _HAND_ROW)
            for evaluation in ([] if self._is_blank else self._periodic_here())
        ]
        rows += _empty_rows(group, block.blank_rows - len(rows), _HAND_ROW)
        head = head_row([block.labels[key] for key in keys], group)
        return [*head, *_rows_together(rows), gap(12)]

    def _evaluation_cells(self, block: FormBlock, evaluation: Evaluation) -> list[Cell]:
        """One evaluation; until it is held, the planned day stands small above the free space."""
        held, planned = evaluation.held_on, evaluation.planned_on
        day = f"{short_date(held)}\u00a0r." if held is not None else ""
        label = ""
        if held is None and planned is not None:
            label = f"{block.labels['planned']}\n{short_date(planned)}\u00a0r."
        values = (evaluation.done, evaluation.not_done, evaluation.remarks, "", "")
        small = Style(9.0, 12.0)
        return [Cell(day, label, small), *(Cell(value, style=small) for value in values)]

    def _periodic_here(self) -> Iterable[Evaluation]:
        """The periodic evaluations of the stage being printed, all of them without stages."""
        stages = self._content.stages
        for evaluation in self._content.evaluations:
            if evaluation.kind is EvaluationKind.FINAL:
                continue
            if self._stage is None or len(stages) < 2:
                yield evaluation
                continue
            day = evaluation.held_on or evaluation.planned_on
            numbers = [
                number
                for number, stage in enumerate(stages, start=1)
                if day is not None and covers(stage.starts_on, stage.ends_on, day)
            ]
            if self._stage == (numbers[0] if numbers else len(stages)):
                yield evaluation

    def _amendments(self, block: FormBlock) -> list[Piece]:
        group = table((92.0, TEXT_WIDTH - 92 - 88 - 88, 88.0, 88.0))
        keys = ("date", "change", "person_signature", "worker_signature")
        rows = [
            table_row(
                [Cell(_day(amendment.agreed_on)), Cell(amendment.text), Cell(), Cell()],
                group,
                _AMENDMENT_ROW,
            )
            for amendment in self._content.amendments
        ]
        rows += _empty_rows(group, block.blank_rows - len(rows), _AMENDMENT_ROW)
        head = head_row([block.labels[key] for key in keys], group)
        return [
            *caption(block.caption),
            gap(2, keep=True),
            *head,
            *_rows_together(rows),
            gap(12),
        ]

    def _final(self, block: FormBlock) -> list[Piece]:
        finals = [e for e in self._content.evaluations if e.kind is EvaluationKind.FINAL]
        final = finals[-1] if finals else Evaluation()
        strips = [*caption(block.caption, style=_SECTION), gap(2, keep=True)]
        for key in ("done", "not_done", "remarks"):
            strips += self._captioned_text(
                block, block.labels[key], getattr(final, key), _SUB_CAPTION
            )
        return strips


def _in_order(blocks: Sequence[FormBlock], stages: int) -> Iterable[tuple[FormBlock, int | None]]:
    """Every block with its stage; a run of blocks marked per_stage returns for every stage."""
    index = 0
    while index < len(blocks):
        run = []
        while index < len(blocks) and blocks[index].per_stage:
            run.append(blocks[index])
            index += 1
        for stage in range(1, stages + 1):
            for block in run:
                yield block, stage
        if not run:
            yield blocks[index], None
            index += 1


def _bind_end(pieces: list[Piece]) -> None:
    """Bind the last lines on the paper to what comes next, so that signatures never stand alone."""
    solid = 0
    for index in range(len(pieces) - 1, -1, -1):
        pieces[index] = replace(pieces[index], keep=True)
        solid += 0 if pieces[index].gap else 1
        if solid == 2:
            return


def _before(block: FormBlock, height: float) -> list[Piece]:
    return [] if block.starts_page else [gap(height)]


def _identity(person: PersonOnContract) -> str:
    return person.pesel or person.document


def _full_name(first_name: str, last_name: str) -> str:
    return " ".join(part for part in (first_name.strip(), last_name.strip()) if part)


def _day(day: date | None) -> str:
    return long_date(day).replace(" ", "\u00a0") if day is not None else ""


def _bound_dates(text: str) -> str:
    """ "od 1 marca 2026 r. do …" that breaks before "do" only."""
    return text.replace(" ", "\u00a0").replace("\u00a0do\u00a0", " do\u00a0")


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


def _rows_together(rows: Sequence[list[Piece]]) -> list[Piece]:
    """The rows one after another; the first two and the last two stay on one page."""
    strips: list[Piece] = []
    for index, row in enumerate(rows):
        is_bound = index < len(rows) - 1 and index in (0, len(rows) - 2)
        strips += [*row[:-1], replace(row[-1], keep=True)] if is_bound else row
    return strips


def _labelled_line(label: str, font: str, left: float, indent: float, group: Group) -> list[Piece]:
    piece = hand_lines(1, group, left + indent)[0]
    line = set_line(label, BODY.size, font or "KisDesk-Regular")
    mark = Text(LEFT + left, HAND_LEADING - 4, line, BODY.size)
    return [replace(piece, marks=(mark, *piece.marks))]


def _labelled_text(
    label: str, font: str, text: str, left: float, indent: float, group: Group
) -> list[Piece]:
    lines = lines_of(text, TEXT_WIDTH - left - indent, BODY.size) or [set_line(" ", BODY.size)]
    pieces = [text_piece(line, BODY, LEFT + left + indent, group) for line in lines]
    mark = Text(
        LEFT + left, BODY.baseline, set_line(label, BODY.size, font or "KisDesk-Regular"), BODY.size
    )
    pieces[0] = replace(pieces[0], marks=(mark, *pieces[0].marks), keep=len(pieces) > 1)
    return pieces


def _signature_row(left: tuple[str, str] | None, right: tuple[str, str] | None) -> Piece:
    width = (TEXT_WIDTH - 44) / 2
    marks: list[Mark] = []
    height = 57.0
    for slot, x in ((left, LEFT), (right, LEFT + width + 44)):
        if slot is None:
            continue
        label, name = slot
        marks.append(Rule(x, 34, x + width, 34, 0.5, 0.3, dotted=True))
        line = set_line(label, SMALL + 0.5)
        marks.append(Text(x + (width - line.width) / 2, 43, line, SMALL + 0.5, SOFT))
        if name:
            who = set_line(shortened(clean(name, keep_lines=False), width, 9.0), 9.0)
            marks.append(Text(x + (width - who.width) / 2, 53, who, 9.0))
    return Piece(height, tuple(marks))
