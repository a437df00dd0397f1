"""Text that pretends to be markup, a formula or a command prints as the text it is."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from kisdesk.domain.codes import Variant
from kisdesk.domain.week import Lane
from kisdesk.forms.contract import PrintOptions, contract_pdf
from kisdesk.forms.definition import form_definition
from kisdesk.forms.paper_reader import paper_codes, paper_definition
from kisdesk.forms.paper_samples import sample_data
from kisdesk.forms.paper_words import PlaceholderError, check_text
from kisdesk.forms.papers import paper_pdf
from kisdesk.forms.recovery_sheet import recovery_sheet_pdf
from kisdesk.forms.rescue_list import RescueList, Section, rescue_list_pdf
from kisdesk.forms.weekly_plan import PlanBlock, WeeklyPlan, weekly_plan_page
from tests.forms.reading import page_texts, squeezed
from tests.forms.test_any_text import everywhere

DAY = date(2026, 11, 22)
HOSTILE = {
    "image": '<img src="file:///etc/passwd" width="9" height="9"/>',
    "link": '<link href="file:///etc/passwd">x</link><a href="http://x.example">y</a>',
    "paragraph": '<para backColor="red"><font color="white">x</font></para>',
    "script": "/JavaScript (app.alert(1)) /OpenAction /Launch /EmbeddedFile",
    "end of text": ") Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >> BT (",
    "template": "{0.__class__.__mro__} {x!r:>999999999} %(x)s ${HOME} {{7*7}}",
    "formula": '=HYPERLINK("http://x.example") +1 -1 @SUM(1)',
}
FORBIDDEN = {
    "/JavaScript", "/JS", "/OpenAction", "/AA", "/Launch", "/EmbeddedFile", "/EmbeddedFiles",
    "/URI", "/SubmitForm", "/GoToR", "/RichMedia", "/AcroForm", "/Annots", "/XObject",
}  # fmt: skip


def keys_and_names(pdf: bytes) -> set[str]:
    """Every key and every name in a PDF, wherever it stands."""
    found: set[str] = set()
    seen: set[int] = set()
    reader = PdfReader(io.BytesIO(pdf))
    waiting: list[Any] = [reader.trailer]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, IndirectObject):
            if thing.idnum in seen:
                continue
            seen.add(thing.idnum)
            thing = thing.get_object()
        if isinstance(thing, DictionaryObject | StreamObject):
            found |= set(thing)
            waiting += [thing.raw_get(key) for key in thing]
        elif isinstance(thing, ArrayObject):
            waiting += list(thing)
        elif isinstance(thing, str) and type(thing).__name__ == "NameObject":
            found.add(thing)
    return found


def prints(text: str) -> Iterator[tuple[str, bytes]]:
    """Every kind of paper with this text wherever a person types."""
    for variant in Variant:
        form = form_definition(f"KS-{variant.value}-2010")
        printed = contract_pdf(everywhere(text, variant), form, PrintOptions(club_name=text))
        yield f"contract {variant}", printed.pdf
    yield "recovery sheet", recovery_sheet_pdf(text, text, DAY, ["AT3BB"] * 13, "KISDESK1:X")
    block = PlanBlock(DAY, 480, 600, text, text, text, Lane(0, 1), (0.1, 0.2, 0.3))
    plan = WeeklyPlan(text, (DAY,), {DAY: text}, (block,), ((text, (0, 0, 0)),), 8, 16, DAY)
    yield "plan", weekly_plan_page(plan)
    yield "rescue", rescue_list_pdf(RescueList([text], [Section(text, text, [text])]))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_prints_literally_and_makes_nothing_happen(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reportlab.lib import utils
    from reportlab.pdfgen.canvas import Canvas

    list(prints("zwykły tekst"))  # the program's own fonts are read the first time

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a text made the printing open something")

    for owner, function in ((utils, "open_for_read"), (utils, "ImageReader")):
        monkeypatch.setattr(owner, function, refuse)
    for function in ("drawImage", "linkURL", "linkRect", "bookmarkPage", "drawInlineImage"):
        monkeypatch.setattr(Canvas, function, refuse)
    text = HOSTILE[name]
    for paper, pdf in prints(text):
        assert not keys_and_names(pdf) & FORBIDDEN, paper
        if paper.startswith("contract"):
            assert squeezed(text)[:24] in squeezed("".join(page_texts(pdf))), paper


@pytest.mark.parametrize("code", paper_codes())
def test_every_paper_is_free_of_actions(code: str) -> None:
    """Every placeholder and every cell of its tables says something hostile."""
    text = " ".join(HOSTILE.values())
    definition = paper_definition(code)
    data = sample_data(definition, DAY)
    data = replace(
        data,
        values=dict.fromkeys(data.values, text),
        tables={name: [(text,) * len(row) for row in rows] for name, rows in data.tables.items()},
    )
    assert not keys_and_names(paper_pdf(definition, data).pdf) & FORBIDDEN


def test_the_search_would_find_an_action() -> None:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.linkURL("http://x.example", (0, 0, 9, 9))
    canvas.showPage()
    canvas.save()
    assert {"/URI", "/Annots"} <= keys_and_names(buffer.getvalue())


@pytest.mark.parametrize(
    "text",
    ["{0}", "{}", "{x.__class__}", "{pesel!r}", "{pesel:>9}", "{pesel", "pesel}", "{__import__}"],
)
def test_an_offices_own_wording_knows_names_only(text: str) -> None:
    """No attribute, index, conversion or width: a placeholder is a name out of a list."""
    with pytest.raises(PlaceholderError):
        check_text(text, {"pesel", "name"})
