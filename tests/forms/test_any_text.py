"""Whatever a person types or pastes comes out on paper, and never as an exception."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import Party, Variant
from kisdesk.domain.contract_content import (
    TEXT_FIELDS,
    Action,
    Amendment,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
    WorkerOnContract,
)
from kisdesk.forms.contract import PrintOptions, contract_pdf
from kisdesk.forms.definition import form_definition
from kisdesk.forms.recovery_sheet import recovery_sheet_pdf
from kisdesk.forms.typography import missing_glyphs
from tests.forms.reading import page_texts, squeezed, words
from tests.forms.samples import FILLED_A

HARD_TEXTS = {
    "emoji": "Dobrze 😀👍🏽 i źle 👨‍👩‍👧‍👦.",
    "right to left": "Rozmowa שלום עולם oraz مرحبا بالعالم 12 razy",
    "cyrillic": "Оксана Шевченко Україна ґ є ї",
    "chinese": "社会合同",
    "control": "a\x00b\x07c\x1b[31md\x7fe\u200bf\ufeffg\u202eh",
    "surrogate": "x\ud800y",
    "markup": '<b>&amp;</b> <para> ]]> "cudzysłów" \\ (nawias) %s {x|y} {0}',
    "one long word": "ż" * 10_000,
    "long address": "https://przyklad.example/" + "a-b/" * 500,
    "many words": "słowo i drugie " * 700,
    "many lines": "\n" * 300 + "koniec",
    "list": "1. raz\n2) dwa\n– trzy\n" * 60,
    "combining": "z\u0307o\u0301l\u0301c\u0301" * 20 + "e" + "\u0301" * 300,
    "spaces only": " \t\u00a0\u2003\r\n ",
    "zero width only": "\u200b\u200b",
}


def everywhere(text: str, variant: Variant = Variant.A) -> ContractContent:
    person = PersonOnContract(text, text, text, text, text)
    return ContractContent(
        variant=variant,
        number=text,
        place=text,
        concluded_on=date(2026, 1, 1),
        office=text,
        person=person,
        family=(person,),
        worker=WorkerOnContract(text, text, text),
        referral=Referral(text, None, text),
        texts=dict.fromkeys(TEXT_FIELDS[variant], text),
        goals=(Goal(text, (text, text)),),
        actions=(Action(Party.PERSON, text, due_text=text), Action(Party.WORKER, text)),
        evaluations=(Evaluation(done=text, not_done=text, remarks=text),),
        amendments=(Amendment(2, date(2026, 2, 1), text),),
    )


@pytest.mark.parametrize(
    ("name", "variant"),
    [*((name, Variant.A) for name in HARD_TEXTS), ("markup", Variant.B), ("emoji", Variant.B)],
)
def test_a_hard_text_in_every_field_prints(name: str, variant: Variant) -> None:
    document = contract_pdf(
        everywhere(HARD_TEXTS[name], variant),
        form_definition(f"KS-{variant.value}-2010"),
        PrintOptions(club_name=HARD_TEXTS[name]),
    )
    assert document.page_count == len(page_texts(document.pdf))


@pytest.mark.parametrize("name", ["one long word", "long address", "many words"])
def test_long_texts_are_broken_and_whole(name: str) -> None:
    text = HARD_TEXTS[name].strip()
    content = replace(FILLED_A, texts={"causes": text})
    document = contract_pdf(content, form_definition("KS-A-2010"))
    printed = squeezed("".join(page_texts(document.pdf)))
    for letter in "żsw":
        assert printed.count(letter) >= text.count(letter)
    assert max(word.x for word in words(document.pdf)) < 540
    for place in document.block_places:
        assert place.y_bottom < 780


def test_markup_is_printed_as_typed() -> None:
    content = replace(FILLED_A, texts={"causes": HARD_TEXTS["markup"]})
    text = squeezed("".join(page_texts(contract_pdf(content, form_definition("KS-A-2010")).pdf)))
    assert squeezed('<b>&amp;</b> <para> ]]> "cudzysłów" \\ (nawias) %s {x|y} {0}') in text


def test_cyrillic_and_symbols_come_from_embedded_fonts() -> None:
    content = replace(FILLED_A, texts={"causes": HARD_TEXTS["cyrillic"] + " ✓ ☐ 😀"})
    text = squeezed("".join(page_texts(contract_pdf(content, form_definition("KS-A-2010")).pdf)))
    assert squeezed(HARD_TEXTS["cyrillic"]) in text
    assert "✓☐" in text


def test_a_character_no_font_has_shows_as_a_box_and_is_named() -> None:
    content = replace(FILLED_A, texts={"causes": "przed 社 po"})
    text = squeezed("".join(page_texts(contract_pdf(content, form_definition("KS-A-2010")).pdf)))
    assert "przed▯po" in text
    assert missing_glyphs("przed 社 po 会 i źdźbło Їжак ✓") == {"社", "会"}
    assert missing_glyphs("Zażółć gęślą jaźń – „cytat”… ½ etatu\n\t") == set()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text_survives_in_every_field(text: str) -> None:
    document = contract_pdf(everywhere(text), form_definition("KS-A-2010"))
    assert document.pdf.startswith(b"%PDF")
    assert document.pdf.rstrip().endswith(b"%%EOF")
    assert document.places_of("final_signatures")


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="aąćę źżXYZ.-/\n", min_size=1, max_size=900))
def test_no_letter_is_lost(text: str) -> None:
    content = ContractContent(Variant.A, texts={"causes": text})
    document = contract_pdf(content, form_definition("KS-A-2010"))
    empty = contract_pdf(ContractContent(Variant.A), form_definition("KS-A-2010"))
    printed, before = ("".join(page_texts(d.pdf)) for d in (document, empty))
    for letter in "ąęźżXYZ":
        assert printed.count(letter) - before.count(letter) >= text.count(letter)


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_the_recovery_sheet_takes_any_names(club: str, file: str) -> None:
    pdf = recovery_sheet_pdf(club, file, date(2026, 11, 22), ["ABCDE"] * 13, "ABCDE")
    assert len(page_texts(pdf)) == 1
