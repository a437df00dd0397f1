"""Papers of the club, read back from the PDF."""

from dataclasses import replace
from pathlib import Path

import pytest

from kisdesk.domain.codes import Sex
from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.paper_data import PaperData, PaperOptions
from kisdesk.forms.paper_definition import PaperDefinition, PaperDefinitionError
from kisdesk.forms.paper_reader import load_paper, paper_codes, paper_definition
from kisdesk.forms.paper_samples import sample_data
from kisdesk.forms.paper_words import Filling, PlaceholderError
from kisdesk.forms.papers import PaperWriter, lay_out, paper_pdf
from tests.builders import TODAY
from tests.forms.paper_samples import (
    EVERYTHING,
    HEADING,
    LONG_NAME,
    certificate_data,
)
from tests.forms.reading import embedded_fonts, page_texts, squeezed, words

CERTIFICATE = paper_definition("certificate")


@pytest.fixture
def everything(tmp_path: Path) -> PaperDefinition:
    path = tmp_path / "everything.toml"
    path.write_text(EVERYTHING, encoding="utf-8")
    return load_paper(path)


def text_of(document: PrintedDocument) -> str:
    return squeezed("".join(page_texts(document.pdf)))


def printed(data: PaperData, options: PaperOptions | None = None) -> str:
    return text_of(paper_pdf(CERTIFICATE, data, options))


def test_the_certificate_says_what_the_act_asks_for() -> None:
    text = printed(certificate_data())
    for part in (
        "Klub Integracji Społecznej w Brzozowie Dolnym",
        "nr w rejestrze: KIS/12/2019",
        "Brzozów Dolny, 22 listopada 2026 r.",
        "nr ZA/1/2026",
        "art. 18 ust. 5a ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym",
        "Zażółć Gęśla-Jaźń",
        "urodzona 14 marca 1992 r.",
        "uczestniczyła w zajęciach",
        "od 3 marca 2026 r. do 30 września 2026 r.",
        "kontraktu socjalnego nr KS/4/2026",
        "Zrealizowała postanowienia",
        "Warsztat 3",
        "118",
        "strona 1 z 1",
    ):
        assert squeezed(part) in text
    assert "*niepotrzebne" not in text
    assert "DANEPRZYK" not in text


def test_a_man_and_a_person_whose_sex_is_not_recorded() -> None:
    assert "urodzony14" in printed(certificate_data(sex=Sex.MALE))
    unknown = printed(certificate_data(sex=None))
    assert "urodzony/urodzona*" in unknown
    assert "*niepotrzebneskreślić" in unknown


def test_the_empty_print_has_the_club_and_dots_but_nobody() -> None:
    text = printed(certificate_data(), PaperOptions(is_blank=True))
    assert squeezed("organizowanych przez Klub Integracji Społecznej") in text
    assert "wokresieod....." in text
    assert "Gęśla" not in text
    assert "ZA/1/2026" not in text
    assert "Warsztat" not in text
    assert "6." in text


def test_the_sample_mark_and_the_same_bytes_again() -> None:
    options = PaperOptions(is_sample=True)
    once, again = (paper_pdf(CERTIFICATE, certificate_data(), options) for _ in range(2))
    assert "DANEPRZYKŁADOWE" in text_of(once)
    assert once.pdf == again.pdf


@pytest.mark.parametrize("typed", ["<b>Anna</b>", "{pesel}", "{a|b}", "&amp; <font size=90>", "}{"])
def test_what_people_type_is_never_markup(typed: str) -> None:
    assert squeezed(typed) in printed(certificate_data(values={"full_name": typed}))


def test_a_long_name_wraps_inside_the_margins() -> None:
    document = paper_pdf(CERTIFICATE, certificate_data(values={"full_name": LONG_NAME}))
    assert squeezed(LONG_NAME) in text_of(document)
    assert all(56 <= word.x < 540 for word in words(document.pdf))


def test_forty_rows_repeat_the_head_and_signatures_are_not_alone() -> None:
    for rows in range(1, 61):
        document = paper_pdf(CERTIFICATE, certificate_data(rows))
        pages = [squeezed(page) for page in page_texts(document.pdf)]
        signed = next(page for page in pages if "podpisipieczęć" in page)
        assert "Zaświadczeniewydajesięniezwłocznie" in signed
        assert all("Nazwazajęć" in page for page in pages if "Warsztat" in page)
        assert f"strona{len(pages)}z{len(pages)}" in pages[-1]
        if rows == 40:
            assert len(pages) == 2
    assert len(pages) == 3


def test_a_correction_names_the_first_paper() -> None:
    text = printed(certificate_data(corrects="Zaświadczenie nr ZA/1/2026"))
    assert "korekta:Zaświadczenienr" in text


def test_the_offices_own_text_stands_instead() -> None:
    own = {"purpose": "Wydano {full_name} na własną prośbę.", "person": "zablokowane"}
    text = printed(certificate_data(), PaperOptions(texts=own))
    assert "WydanoZażółćGęśla-Jaźńnawłasnąprośbę." in text
    assert "niezwłocznie" not in text
    assert "zablokowane" not in text


@pytest.mark.parametrize(
    "text", ["{nobody}", "{", "a } b", "{a|b|c}", "{full name}", "{{full_name}}"]
)
def test_an_unknown_placeholder_is_an_error(text: str) -> None:
    with pytest.raises(PlaceholderError):
        printed(certificate_data(), PaperOptions(texts={"purpose": text}))


def test_a_value_the_paper_does_not_know_is_an_error() -> None:
    with pytest.raises(PlaceholderError):
        printed(certificate_data(values={"shoe_size": "43"}))


def test_placeholders_reach_nothing_but_their_values() -> None:
    filling = Filling(CERTIFICATE.placeholders, {"full_name": "Anna"})
    for attack in ("{full_name.__class__}", "{full_name!r}", "{0}", "{full_name[0]}"):
        with pytest.raises(PlaceholderError):
            filling.text(attack)


def test_fonts_are_inside() -> None:
    assert embedded_fonts(paper_pdf(CERTIFICATE, certificate_data()).pdf)


@pytest.mark.parametrize("people", [1, 40])
def test_a_monthly_grid_lies_across(everything: PaperDefinition, people: int) -> None:
    days = [str(day) for day in range(1, 32)]
    row = ("Abramczyk-Wiśniewska Bożena", *["ob"] * 31, "62")
    data = PaperData(
        HEADING,
        values={"full_name": "Jan Lis", "remarks": "Bez uwag.", "yes": "tak"},
        tables={"marks": [row] * people},
        columns={"days": days},
        sex=Sex.MALE,
    )
    document = paper_pdf(everything, data)
    assert document.page_width > document.page_height
    found = words(document.pdf)
    assert sum(word.text == "ob" for word in found) == 31 * people
    assert all(36 <= word.x < 806 and word.y < 595 for word in found)
    text = text_of(document)
    assert "Bezuwag." in text
    assert "JanLis:przyjęty." in text
    assert "Uwagnie" not in text
    assert "drukowanymi" not in text
    pages = [squeezed(page) for page in page_texts(document.pdf)]
    assert all("Godz." in page for page in pages if "ob" in page)


def test_the_slip_is_never_torn_apart(everything: PaperDefinition) -> None:
    for rows in range(1, 45):
        row = ("Lis Jan", "ob", "1")
        data = PaperData(HEADING, tables={"marks": [row] * rows}, columns={"days": ["1"]})
        pages = page_texts(paper_pdf(everything, data).pdf)
        (slip,) = [page for page in pages if "odcinek dla" in page]
        assert "Odcinek wraca" in slip
        assert "pieczęć" in slip
        assert "podpis prowadzącego" in "".join(pages)


def test_the_empty_grid_has_its_columns_and_lines(everything: PaperDefinition) -> None:
    text = text_of(paper_pdf(everything, PaperData(HEADING), PaperOptions(is_blank=True)))
    assert "15." in text
    assert "drukowanymi" in text
    assert "Uwagnie" not in text
    assert "przyjęty/przyjęta*" in text


def test_a_row_of_the_wrong_length_is_a_mistake(everything: PaperDefinition) -> None:
    with pytest.raises(ValueError, match="3 of 4"):
        paper_pdf(
            everything,
            PaperData(tables={"marks": [("a", "b", "c")]}, columns={"days": ["1", "2"]}),
        )


def test_several_papers_in_one_pdf_count_their_own_pages() -> None:
    writer = PaperWriter("razem")
    for rows in (3, 40, 1):
        writer.add(lay_out(CERTIFICATE, certificate_data(rows)))
    pages = [squeezed(page) for page in page_texts(writer.finish())]
    assert writer.page_count == len(pages) == 4
    assert [f"strona{a}z{b}" in page for page, (a, b) in
            zip(pages, ((1, 1), (1, 2), (2, 2), (1, 1)), strict=True)] == [True] * 4  # fmt: skip


@pytest.mark.parametrize("code", paper_codes())
def test_every_shipped_paper_prints_filled_and_empty(code: str) -> None:
    definition = paper_definition(code)
    data = sample_data(definition, TODAY)
    assert definition.name
    assert paper_pdf(definition, data).page_count >= 1
    empty = paper_pdf(definition, data, PaperOptions(is_blank=True))
    assert empty.page_count >= 1
    many = replace(data, tables={name: list(rows) * 14 for name, rows in data.tables.items()})
    document = paper_pdf(definition, many)
    assert all(0 < word.x < document.page_width - 30 for word in words(document.pdf))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (('type = "cut"', 'type = "scissors"'), "unknown type scissors"),
        (('id = "slip"', 'id = "cut"'), "the id stands twice"),
        (("{full_name}: {przy", "{fullname}: {przy"), "unknown placeholder 'fullname'"),
        (('value = "yes"', 'value = "maybe"'), "unknown placeholder maybe"),
        (('when = "!remarks"', 'when = "!nothing"'), "unknown placeholder nothing"),
        (("lines = 3", 'lines = "3"'), "lines is not of the right kind"),
        (("lines = 3", "rows_of = 3"), "unknown key rows_of"),
        (('head = "list"', 'head = "poster"'), "head must be one of"),
        (('align = "right"', 'align = "up"'), "align must be one of"),
        (('ask = "text"', 'ask = "loudly"'), "ask must be one of"),
        (('title = "Wszystko na', 'titel = "Wszystko na'), "unknown key titel"),
        (('code = "everything"', 'code = "nothing"'), "code is not the name of the file"),
        (('source = "marks"', ""), "source is missing"),
        (("[placeholders]", "[placeholders"), "not valid TOML"),
        (('source = "marks"', 'source = "marks"\noptions = 5'), "not of the right kind"),
    ],
)
def test_a_broken_definition_says_where(
    tmp_path: Path, change: tuple[str, str], reason: str
) -> None:
    assert change[0] in EVERYTHING
    path = tmp_path / "everything.toml"
    path.write_text(EVERYTHING.replace(*change, 1), encoding="utf-8")
    with pytest.raises(PaperDefinitionError, match=r"everything\.toml: .*") as caught:
        load_paper(path)
    assert reason in str(caught.value)
