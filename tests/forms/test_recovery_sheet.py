"""The recovery sheet."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from kisdesk.forms.preview import PageImages
from kisdesk.forms.recovery_sheet import recovery_sheet_pdf
from tests.forms.reading import embedded_fonts, page_texts, squeezed, words

GROUPS = [f"{chr(65 + n)}2Z9{n % 10}" for n in range(13)]
QR_TEXT = "-".join(GROUPS)


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return recovery_sheet_pdf(
        "KIS w Brzozowie Dolnym", "klub.kis", date(2026, 11, 22), GROUPS, QR_TEXT
    )


def test_the_sheet_says_everything_on_one_page(sheet: bytes) -> None:
    pages = page_texts(sheet)
    assert len(pages) == 1
    text = squeezed(pages[0])
    for words_ in (
        "Klucz odzyskiwania",
        "KIS w Brzozowie Dolnym",
        "klub.kis",
        "22 listopada 2026 r.",
        "zaklej",
        "kierującemu klubem",
        "Jak użyć klucza",
        "Kto ma tę kartkę, może otworzyć plik",
        "1.",
        "2.",
        "3.",
    ):
        assert squeezed(words_) in text


def test_groups_are_numbered_and_in_order(sheet: bytes) -> None:
    text = squeezed(page_texts(sheet)[0])
    position = 0
    for number, group in enumerate(GROUPS, start=1):
        position = text.index(f"{number}.{group}", position) + 1


def test_the_code_is_drawn_dark_on_white(sheet: bytes) -> None:
    import segno

    matrix = [list(row) for row in segno.make(QR_TEXT, error="m", micro=False).matrix]
    scale = 4
    with PageImages(sheet) as images:
        width, height, pixels = images.render(0, scale)
    anchor = next(word for word in words(sheet) if word.text == "Jak")
    top = _first_dark(pixels, width, (anchor.y - 14) * scale, height, 60 * scale)
    module = 150.0 / len(matrix)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            x = int((56 + (column + 0.5) * module) * scale)
            y = int(top + (row + 0.5) * module * scale)
            blue = pixels[(y * width + x) * 4]
            assert (blue < 128) is bool(dark), (row, column)


def _first_dark(pixels: bytes, width: int, start: int, height: int, x: int) -> int:
    for y in range(start, height):
        if pixels[(y * width + x) * 4] < 128:
            return y
    raise AssertionError("no code on the page")


def test_the_same_sheet_gives_the_same_bytes_and_names_nobody(sheet: bytes) -> None:
    again = recovery_sheet_pdf(
        "KIS w Brzozowie Dolnym", "klub.kis", date(2026, 11, 22), GROUPS, QR_TEXT
    )
    assert again == sheet
    metadata = " ".join(str(v) for v in (PdfReader(BytesIO(sheet)).metadata or {}).values())
    assert "Brzoz" not in metadata
    assert GROUPS[0] not in metadata
    assert all(embedded_fonts(sheet).values())


def test_more_and_longer_groups_still_fit() -> None:
    groups = ["ABCDEFGH"] * 30
    pdf = recovery_sheet_pdf("Klub " * 60, "x" * 300, date(2026, 1, 1), groups, "A" * 600)
    assert len(page_texts(pdf)) == 1
    assert max(word.x for word in words(pdf)) < 545


def test_the_sheet_names_the_buttons_that_the_screens_have(sheet: bytes) -> None:
    text = squeezed(page_texts(sheet)[0])
    for sentence in ("„Nie pamiętam hasła”", "ustawieniach, na stronie „Bezpieczeństwo”"):
        assert squeezed(sentence) in text


def test_the_sheet_of_a_sample_file_says_so(sheet: bytes) -> None:
    sample = recovery_sheet_pdf(
        "KIS w Brzozowie Dolnym", "klub.kis", date(2026, 11, 22), GROUPS, QR_TEXT, is_sample=True
    )
    assert "DANEPRZYKŁADOWE" in squeezed(page_texts(sample)[0])
    assert "DANEPRZYKŁADOWE" not in squeezed(page_texts(sheet)[0])


def test_the_sheet_tells_what_to_do_when_it_is_lost(sheet: bytes) -> None:
    assert squeezed("zmień klucz pliku w ustawieniach") in squeezed(page_texts(sheet)[0])
