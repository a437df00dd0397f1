"""The printed contract, read back from the PDF."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from threading import Thread

import pytest
from pypdf import PdfReader

from kisdesk.domain.codes import Party, Sex, Variant
from kisdesk.domain.contract_content import (
    Action,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
)
from kisdesk.forms.contract import (
    PrintedDocument,
    PrintMode,
    PrintOptions,
    contract_pdf,
)
from kisdesk.forms.definition import FormBlock, form_definition
from tests.forms.reading import embedded_fonts, page_texts, squeezed, text_between, words
from tests.forms.samples import FILLED_A, FILLED_B, LONG_A, LONG_TEXT, STAGED_A

HEADING = (
    "KONTRAKT SOCJALNY określający sposób współdziałania między: "
    "1) osobą/rodziną a pracownikiem socjalnym w zakresie rozwiązywania trudnej sytuacji życiowej "
    "(część I A i II A); "
    "2) osobą a pracownikiem socjalnym w celu wzmocnienia aktywności i samodzielności życiowej, "
    "zawodowej lub przeciwdziałania wykluczeniu społecznemu (część I B i II B)"
)
PRINTS = {
    "A": (FILLED_A, "KS-A-2010"),
    "B": (FILLED_B, "KS-B-2010"),
    "long A": (LONG_A, "KS-A-2010"),
    "A in stages": (STAGED_A, "KS-A-2010-etapy"),
    "B in stages": (FILLED_B, "KS-B-2010-etapy"),
    "empty A": (ContractContent(Variant.A), "KS-A-2010"),
}
BLANKS = ["KS-A-2010", "KS-B-2010", "KS-A-2010-etapy", "KS-B-2010-etapy"]


def printed(name: str, options: PrintOptions | None = None) -> PrintedDocument:
    content, code = PRINTS[name]
    return contract_pdf(content, form_definition(code), options)


def blank(code: str) -> PrintedDocument:
    definition = form_definition(code)
    options = PrintOptions(PrintMode.BLANK)
    return contract_pdf(ContractContent(definition.variant), definition, options)


def all_text(document: PrintedDocument) -> str:
    return squeezed("".join(page_texts(document.pdf)))


def assert_captions_in_order(document: PrintedDocument, blocks: tuple[FormBlock, ...]) -> None:
    text = all_text(document)
    position = 0
    for block in blocks:
        if block.switch or block.type == "stage":
            continue
        for words_ in (block.caption, *block.paragraphs):
            found = text.find(squeezed(words_), position)
            assert found >= 0, f"{block.id}: {words_}"
            position = found + len(squeezed(words_))


@pytest.mark.parametrize("name", PRINTS)
def test_every_caption_is_on_the_filled_print_in_order(name: str) -> None:
    document = printed(name)
    assert_captions_in_order(document, form_definition(PRINTS[name][1]).blocks)


@pytest.mark.parametrize("code", BLANKS)
def test_every_caption_is_on_the_blank_print_in_order(code: str) -> None:
    assert_captions_in_order(blank(code), form_definition(code).blocks)


@pytest.mark.parametrize("code", BLANKS)
def test_every_label_lies_within_its_block(code: str) -> None:
    document = blank(code)
    for block in form_definition(code).blocks:
        skipped = {"planned", "period", "stage"} | (
            {"head"} if block.type == "signatures" else set()
        )
        strips = "".join(
            text_between(document.pdf, place.page, place.y_top, place.y_bottom)
            for place in document.places_of(block.id)
        )
        for key, label in block.labels.items():
            if key not in skipped:
                for word in label.split():
                    assert word in strips, (block.id, label)


@pytest.mark.parametrize("name", PRINTS)
def test_the_heading_stands_word_for_word(name: str) -> None:
    first_page = squeezed(page_texts(printed(name).pdf)[0])
    assert squeezed(HEADING) in first_page
    assert squeezed("(pieczęć ośrodka pomocy społecznej)") in first_page
    assert squeezed("Data zawarcia kontraktu socjalnego") in first_page
    assert "WZÓR" not in first_page


def test_the_stamp_is_left_and_the_date_right_of_the_title() -> None:
    found = {word.text: word for word in words(printed("A").pdf) if word.page == 0}
    title = found["KONTRAKT"]
    assert found["(pieczęć"].x < 297 < found["listopada"].x
    assert found["(pieczęć"].y < title.y
    assert found["listopada"].y < title.y


def test_everything_filled_in_is_on_paper() -> None:
    text = all_text(printed("A"))
    content = FILLED_A
    expected = [
        content.person.last_name,
        content.person.first_name,
        content.person.pesel,
        content.person.address,
        content.worker.phone,
        *content.texts.values(),
        *(goal.text for goal in content.goals),
        *(step for goal in content.goals for step in goal.specific),
        *(action.text for action in content.actions),
        "22 listopada 2026 r.",
        "od 1 grudnia 2026 r. do 31 maja 2027 r.",
        "29 stycznia 2027 r., 31 marca 2027 r., 31 maja 2027 r.",
    ]
    for words_ in expected:
        for line in words_.split("\n"):
            assert squeezed(line) in text, line
    for letter in "ąćęłńóśźżĆŁŻŹ":
        assert letter in text


def test_the_referral_is_on_variant_b_only() -> None:
    text = all_text(printed("B"))
    assert "PUP/112/2026" in text
    assert squeezed("12 listopada 2026 r.") in text
    assert "Skierowaniepowiatowego" not in all_text(printed("A"))
    assert "kartapobytuAB1234567" in text


def test_a_long_text_flows_over_pages_and_says_so() -> None:
    document = printed("long A")
    pages = [place.page for place in document.places_of("causes")]
    assert pages == [0, 1, 2]
    text = all_text(document)
    continued = squeezed("1. Przyczyny trudnej sytuacji i czym są spowodowane (cd.)")
    assert text.count(continued) == 2
    assert all(squeezed(part) in text for part in LONG_TEXT.split("."))


def test_a_table_repeats_its_head_on_every_page() -> None:
    document = printed("long A")
    pages = page_texts(document.pdf)
    block = form_definition("KS-A-2010").block("actions_person")
    places = document.places_of("actions_person")
    assert len(places) >= 2
    for place in places:
        assert squeezed(block.labels["action"]) in squeezed(pages[place.page])


def test_no_single_row_is_torn_from_a_table() -> None:
    document = printed("long A")
    for block_id in ("actions_person", "actions_worker"):
        for place in document.places_of(block_id):
            strip = text_between(document.pdf, place.page, place.y_top, place.y_bottom)
            assert strip.count("2027") >= 2


def test_evaluations_stand_in_the_order_of_their_days() -> None:
    evaluations = (
        Evaluation(planned_on=date(2027, 3, 1)),
        Evaluation(done="bez dnia"),
        Evaluation(planned_on=date(2027, 4, 1), held_on=date(2027, 2, 1), done="luty"),
        Evaluation(held_on=date(2027, 1, 4), done="styczeń"),
    )
    content = replace(FILLED_A, evaluations=evaluations)
    text = all_text(contract_pdf(content, form_definition("KS-A-2010")))
    places = [text.index(part) for part in ("styczeń", "luty", "1.03.2027", "bezdnia")]
    assert places == sorted(places)


@pytest.mark.parametrize("padding", range(0, 40, 3))
def test_signatures_stay_with_the_text_before_them(padding: int) -> None:
    texts = {**FILLED_A.texts, "promised_help": "Wsparcie.\n" * padding}
    content = replace(FILLED_A, texts=texts)
    document = contract_pdf(content, form_definition("KS-A-2010"))
    signatures = document.places_of("signatures")
    assert len(signatures) == 1
    assert document.places_of("consequences")[-1].page == signatures[0].page
    final = document.places_of("final_signatures")
    assert document.places_of("final_evaluation")[-1].page == final[0].page


@pytest.mark.parametrize("name", PRINTS)
def test_pages_are_counted_and_named_in_the_foot(name: str) -> None:
    document = printed(name)
    pages = page_texts(document.pdf)
    assert document.page_count == len(pages)
    for number, text in enumerate(pages, start=1):
        assert f"strona {number} z {len(pages)}" in text
        if PRINTS[name][0].number:
            assert f"{PRINTS[name][0].number} · wersja 1" in text


@pytest.mark.parametrize("code", BLANKS)
def test_part_two_opens_a_page(code: str) -> None:
    document = blank(code)
    place = document.places_of("part_two")[0]
    assert all(p.y_top >= place.y_top for p in document.block_places if p.page == place.page)


def test_nothing_leaves_the_paper() -> None:
    for name in PRINTS:
        for word in words(printed(name).pdf):
            assert 50 <= word.x <= 545, word
            assert 20 <= word.y <= 830, word


def test_blocks_do_not_overlap_and_stay_above_the_foot() -> None:
    for name in PRINTS:
        document = printed(name)
        lowest: dict[int, float] = {}
        for place in document.block_places:
            assert place.y_top >= lowest.get(place.page, 0.0) - 0.1, place
            assert place.y_bottom <= document.page_height - 60
            lowest[place.page] = place.y_bottom


def test_every_stage_has_its_own_sheet() -> None:
    document = printed("A in stages")
    first, second = (document.places_of("actions_person", stage)[0] for stage in (1, 2))
    assert second.page == first.page + 1
    pages = [squeezed(text) for text in page_texts(document.pdf)]
    assert squeezed("w okresie od 1 grudnia 2026 r. do 28 lutego 2027 r.") in pages[first.page]
    assert squeezed("w okresie od 1 marca 2027 r. do 31 maja 2027 r.") in pages[second.page]
    assert squeezed("Złożenie co najmniej trzech ofert") not in pages[first.page]
    assert squeezed("Złożenie co najmniej trzech ofert") in pages[second.page]


def test_no_action_is_lost_whatever_its_stage() -> None:
    actions = tuple(
        Action(Party.PERSON, f"Działanie{number}", stage=stage)
        for number, stage in enumerate((None, 0, 1, 2, 9, -1))
    )
    content = replace(STAGED_A, actions=actions)
    text = all_text(contract_pdf(content, form_definition("KS-A-2010-etapy")))
    for number in range(len(actions)):
        assert text.count(f"Działanie{number}") == 1


@pytest.mark.parametrize(
    ("sex", "words_"),
    [
        (Sex.FEMALE, "Zostałam poinformowana, że"),
        (Sex.MALE, "Zostałem poinformowany, że"),
        (None, "Zostałem poinformowany / Zostałam poinformowana*, że"),
    ],
)
def test_words_follow_the_sex(sex: Sex | None, words_: str) -> None:
    content = replace(FILLED_A, person=replace(FILLED_A.person, sex=sex))
    text = all_text(contract_pdf(content, form_definition("KS-A-2010")))
    assert squeezed(words_) in text
    assert (squeezed("*niepotrzebne skreślić") in text) is (sex is None)


def test_a_blank_offers_both_forms_and_space() -> None:
    text = all_text(blank("KS-A-2010"))
    assert squeezed("Zostałem poinformowany / Zostałam poinformowana*") in text
    assert squeezed("*niepotrzebne skreślić") in text
    assert squeezed("od ....") in text
    places = {place.block_id: place for place in blank("KS-A-2010").block_places}
    assert places["causes"].y_bottom - places["causes"].y_top > 120


def test_own_wording_of_the_consequences_wins() -> None:
    texts = {**FILLED_A.texts, "consequences": "{Pouczona|Pouczony} o skutkach."}
    text = all_text(contract_pdf(replace(FILLED_A, texts=texts), form_definition("KS-A-2010")))
    assert "Pouczonaoskutkach." in text
    assert "Zostałam" not in text


def test_minors_never_sign() -> None:
    signatures = printed("A").places_of("signatures")[0]
    strip = text_between(printed("A").pdf, signatures.page, signatures.y_top, signatures.y_bottom)
    assert "Zdzisław Żuraw" in strip
    assert "Łucja Żuraw" not in strip


def test_who_is_covered_without_signing_gets_no_line() -> None:
    family = tuple(replace(member, signs=False) for member in FILLED_A.family)
    content = replace(FILLED_A, family=family)
    printed_page = contract_pdf(content, form_definition("KS-A-2010"))
    place = printed_page.places_of("signatures")[0]
    strip = text_between(printed_page.pdf, place.page, place.y_top, place.y_bottom)
    assert "Zdzisław Żuraw" not in strip
    assert "pracownika socjalnego" in strip


def test_the_head_signs_only_when_asked() -> None:
    line = squeezed("akceptacja kierownika ośrodka")
    assert line not in all_text(printed("A"))
    assert all_text(printed("A", PrintOptions(head_signature=True))).count(line) == 2


def test_the_legal_basis_is_behind_a_switch() -> None:
    line = squeezed("(art. 108 ustawy z dnia 12 marca 2004 r. o pomocy społecznej)")
    assert line not in all_text(printed("A"))
    assert line in all_text(printed("A", PrintOptions(legal_basis=True)))


def test_the_unchecked_notice_goes_when_switched_off_or_checked() -> None:
    notice = squeezed("do sprawdzenia z tekstem urzędowym")
    definition = form_definition("KS-A-2010")
    assert all_text(printed("A")).count(notice) == 3
    assert notice not in all_text(printed("A", PrintOptions(unchecked_notice=False)))
    checked = replace(definition, is_checked=True)
    assert notice not in all_text(contract_pdf(FILLED_A, checked))


def test_a_draft_and_sample_data_are_marked_on_every_page() -> None:
    marked = page_texts(printed("A", PrintOptions(PrintMode.DRAFT, is_sample=True)).pdf)
    plain = "".join(page_texts(printed("A").pdf))
    for text in marked:
        assert "PROJEKT" in text
        assert "DANE PRZYKŁADOWE" in text
    assert "PROJEKT" not in plain
    assert "DANE PRZYKŁADOWE" not in plain


def test_a_draft_mark_moves_nothing() -> None:
    draft = printed("A", PrintOptions(PrintMode.DRAFT))
    assert draft.block_places == printed("A").block_places


def test_the_same_contract_gives_the_same_bytes_here_and_in_another_process() -> None:
    one = printed("A").pdf
    assert printed("A").pdf == one
    script = (
        "import hashlib; from tests.forms.samples import FILLED_A;"
        "from kisdesk.forms.contract import contract_pdf;"
        "from kisdesk.forms.definition import form_definition as f;"
        "print(hashlib.sha256(contract_pdf(FILLED_A, f('KS-A-2010')).pdf).hexdigest())"
    )
    import hashlib

    other = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == hashlib.sha256(one).hexdigest()


def test_loading_the_forms_does_not_load_reportlab() -> None:
    script = (
        "import sys, kisdesk.forms.contract, kisdesk.forms.recovery_sheet, kisdesk.forms.preview;"
        "sys.exit(any(m in sys.modules for m in ('reportlab', 'pypdfium2', 'segno')))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_name_in_the_number_stays_out_of_the_metadata() -> None:
    content = replace(FILLED_A, number="KS/7/2026 Ćwiklińska-Żuraw")
    reader = PdfReader(BytesIO(contract_pdf(content, form_definition("KS-A-2010")).pdf))
    assert str((reader.metadata or {})["/Title"]) == "Kontrakt socjalny KS-7-2026"


def test_a_long_name_under_a_signature_is_not_cut() -> None:
    first, last = "Maria Magdalena Wiktoria", "Konstantynopolitańczykiewicz-Brzęczyszczykiewiczówna"
    person = replace(FILLED_A.person, first_name=first, last_name=last)
    document = contract_pdf(replace(FILLED_A, person=person), form_definition("KS-A-2010"))
    for place in document.places_of("signatures") + document.places_of("final_signatures"):
        strip = text_between(document.pdf, place.page, place.y_top, place.y_bottom)
        for part in (*first.split(), *last.split("-")):
            assert squeezed(part) in squeezed(strip)
        assert "…" not in strip


@pytest.mark.parametrize("rows", range(0, 13, 2))
def test_the_final_evaluation_is_one_piece_with_its_signatures(rows: int) -> None:
    held = Evaluation(held_on=date(2027, 1, 29), done="Udział w zajęciach.\n" * 3)
    content = replace(FILLED_A, evaluations=(held,) * rows)
    document = contract_pdf(content, form_definition("KS-A-2010"))
    pages = {
        place.page
        for block in ("final_evaluation", "final_signatures")
        for place in document.places_of(block)
    }
    assert len(pages) == 1


@pytest.mark.parametrize("kept", ["+48774000000", "774000000", "77 400 00 00"])
def test_the_workers_telephone_is_printed_as_it_is_read(kept: str) -> None:
    content = replace(FILLED_A, worker=replace(FILLED_A.worker, phone=kept))
    document = contract_pdf(content, form_definition("KS-A-2010"))
    assert "77 400 00 00" in " ".join("".join(page_texts(document.pdf)).split())


@pytest.mark.parametrize("code", BLANKS)
def test_the_statement_names_all_that_art_11_allows(code: str) -> None:
    text = all_text(blank(code))
    for words_ in (
        "odmowa zawarcia kontraktu", "niedotrzymywanie jego postanowień", "ograniczenia",
        "odmowy jego przyznania", "uchylenia decyzji", "wstrzymania świadczeń pieniężnych",
    ):  # fmt: skip
        assert squeezed(words_) in text


def test_metadata_name_the_form_and_nobody() -> None:
    reader = PdfReader(BytesIO(printed("A").pdf))
    metadata = {key: str(value) for key, value in (reader.metadata or {}).items()}
    assert metadata["/Title"] == "Kontrakt socjalny KS-31-2026"
    assert str(reader.trailer["/Root"]["/Lang"]) == "pl"
    joined = " ".join(metadata.values())
    for secret in ("Żuraw", "Ćwiklińska", "Małgorzata", "Źrebiec", FILLED_A.person.pesel):
        assert secret not in joined
    assert "/XMP" not in joined


def test_pages_are_a4_and_fonts_are_inside() -> None:
    document = printed("B")
    for page in PdfReader(BytesIO(document.pdf)).pages:
        assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    fonts = embedded_fonts(document.pdf)
    assert all(fonts.values())
    assert any("Lato-Regular" in name for name in fonts)
    assert any("Lato-Bold" in name for name in fonts)


def test_one_letter_words_do_not_end_a_line() -> None:
    by_line: dict[tuple[int, int], list[str]] = {}
    for word in words(printed("long A").pdf):
        by_line.setdefault((word.page, word.y), []).append(word.text)
    ends = [line[-1] for line in by_line.values() if len(line) > 5]
    assert len(ends) > 40
    assert not [end for end in ends if end in ("a", "i", "o", "u", "w", "z")]


def test_threads_may_print_at_the_same_time() -> None:
    expected = {name: printed(name).pdf for name in ("A", "B")}
    wrong: list[str] = []

    def work(name: str) -> None:
        wrong.extend(name for _ in range(3) if printed(name).pdf != expected[name])

    threads = [Thread(target=work, args=(name,)) for name in ("A", "B", "A", "B")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_family_of_many_and_a_goal_of_many_steps_still_print() -> None:
    adults = tuple(PersonOnContract("Nowak", f"Jan{n}") for n in range(60))
    steps = tuple(f"krok{n}" for n in range(150))
    content = replace(
        FILLED_A, family=adults, goals=(Goal("Cel", steps),), concluded_on=date(2026, 1, 1)
    )
    text = all_text(contract_pdf(content, form_definition("KS-A-2010")))
    assert "Jan59" in text
    assert "krok149" in text
