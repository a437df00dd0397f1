"""The top of a paper: the club, the day, the title and the number, in one style for all."""

from kisdesk.forms.layout import LEFT, Mark, Piece, Rule, Text, bound, gap
from kisdesk.forms.paper_context import PaperContext
from kisdesk.forms.paper_definition import LIST, NOTICE
from kisdesk.forms.strips import SOFT, Style, centred, running_text
from kisdesk.forms.typography import BOLD, REGULAR, clean, lines_of, set_line, shortened, text_width

_TITLE = Style(15.0, 20.0, BOLD)
_LIST_TITLE = Style(13.0, 17.0, BOLD)
_NOTICE_TITLE = Style(19.0, 26.0, BOLD)
_NUMBER = Style(11.0, 15.0)
_SUBTITLE = Style(9.0, 12.0, gray=SOFT)
_CLUB = 9.0
_LEADING = 11.5
_DATE_LINE = 135.0


def head_strips(context: PaperContext) -> list[Piece]:
    """The head in the manner the definition asks for: letter, list or notice."""
    head = context.definition.head
    if head == LIST:
        return _list_head(context)
    if head == NOTICE:
        return _notice_head(context)
    return _letter_head(context)


def _letter_head(context: PaperContext) -> list[Piece]:
    strips = [_club_and_day(context), gap(20, keep=True)]
    strips += bound(centred(_title(context), _TITLE, context.width), keep_last=True)
    if context.definition.number_pattern:
        number = "" if context.is_blank else context.data.number
        words = f"nr {clean(number, keep_lines=False) or '.' * 24}"
        strips += bound(centred(words, _NUMBER, context.width), keep_last=True)
    strips += _below_title(context)
    return [*strips, gap(14)]


def _list_head(context: PaperContext) -> list[Piece]:
    width = context.width
    day = _day_words(context)
    right = set_line(day, _CLUB)
    room = width - right.width - 12
    club = set_line(shortened(context.data.heading.club, room, _CLUB), _CLUB)
    marks: list[Mark] = [Text(LEFT, 9, club, _CLUB, SOFT)]
    if day:
        marks.append(Text(LEFT + width - right.width, 9, right, _CLUB, SOFT))
    strips = [Piece(15, tuple(marks), keep=True)]
    strips += bound(running_text(_title(context), style=_LIST_TITLE, width=width), keep_last=True)
    if context.data.number and not context.is_blank:
        number = f"nr {context.data.number}"
        strips += bound(running_text(number, style=_NUMBER, width=width), keep_last=True)
    if context.definition.subtitle:
        subtitle = context.filling.text(context.definition.subtitle)
        strips += bound(running_text(subtitle, style=_SUBTITLE, width=width), keep_last=True)
    return [*strips, gap(6, keep=True)]


def _notice_head(context: PaperContext) -> list[Piece]:
    club = clean(context.data.heading.club, keep_lines=False)
    strips = centred(club, _NUMBER, context.width) if club else []
    strips += [gap(10, keep=True), *centred(_title(context), _NOTICE_TITLE, context.width)]
    return [*bound(strips, keep_last=True), *_below_title(context), gap(14)]


def _title(context: PaperContext) -> str:
    return clean(context.filling.text(context.definition.title), keep_lines=False)


def _below_title(context: PaperContext) -> list[Piece]:
    """The subtitle, and what the paper corrects."""
    strips: list[Piece] = []
    lines = [context.filling.text(context.definition.subtitle)]
    if context.data.corrects and not context.is_blank:
        lines.append(f"korekta: {context.data.corrects}")
    for line in lines:
        if line:
            strips += [gap(2, keep=True)]
            strips += bound(centred(clean(line), _SUBTITLE, context.width), keep_last=True)
    return strips


def _club_and_day(context: PaperContext) -> Piece:
    heading = context.data.heading
    width = context.width * 0.56
    contact = " · ".join(
        part for part in (f"tel. {heading.phone}" if heading.phone else "", heading.email) if part
    )
    register = f"nr w rejestrze: {heading.register_number}" if heading.register_number else ""
    marks: list[Mark] = []
    y = 9.0
    for text, font in (
        (heading.operator, REGULAR),
        (heading.club, BOLD),
        (heading.address, REGULAR),
        (contact, REGULAR),
        (register, REGULAR),
    ):
        for line in lines_of(text, width, _CLUB, font) if text.strip() else ():
            marks.append(Text(LEFT, y, line, _CLUB))
            y += _LEADING
    marks += _day_marks(context)
    return Piece(max(y, 36.0), tuple(marks), keep=True)


def _day_words(context: PaperContext) -> str:
    return "" if context.is_blank else context.filling.value("issued_on")


def _day_marks(context: PaperContext) -> list[Mark]:
    right = LEFT + context.width
    day = _day_words(context)
    place = shortened(context.data.heading.place, context.width * 0.22, _CLUB)
    if day:
        words = f"{place}, {day}" if place else day
        line = set_line(words, _CLUB)
        return [Text(right - line.width, 9, line, _CLUB)]
    rule = Rule(right - _DATE_LINE, 11, right, 11, 0.5, 0.45, dotted=True)
    caption = set_line("miejscowość, data", 7.5)
    x = right - _DATE_LINE + (_DATE_LINE - text_width("miejscowość, data", 7.5)) / 2
    return [rule, Text(x, 20, caption, 7.5, SOFT)]
