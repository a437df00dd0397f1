"""Reading a printed PDF back: text, words with their places, fonts."""

import ctypes
import re
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium_c
from pypdf import PdfReader


@dataclass(frozen=True)
class Word:
    """A word with the origin of its first letter, in whole points from the page's top left."""

    page: int
    x: int
    y: int
    text: str


def squeezed(text: str) -> str:
    """The text without any white space, so that line breaks do not matter."""
    return re.sub(r"\s+", "", text)


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page in drawing order."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def words(pdf: bytes) -> list[Word]:
    """Every word on paper with its place."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        height = page.get_height()
        textpage = page.get_textpage()
        letters: list[str] = []
        origin = (0.0, 0.0)
        x, y = ctypes.c_double(), ctypes.c_double()
        for index in range(textpage.count_chars() + 1):
            code = (
                pdfium_c.FPDFText_GetUnicode(textpage, index)
                if index < textpage.count_chars()
                else 32
            )
            char = chr(code)
            pdfium_c.FPDFText_GetCharOrigin(textpage, index, x, y)
            if char.isspace() or (letters and abs(y.value - origin[1]) > 2):
                if letters:
                    place = round(origin[0]), round(height - origin[1])
                    found.append(Word(number, *place, "".join(letters)))
                letters = []
            if not char.isspace():
                if not letters:
                    origin = (x.value, y.value)
                letters.append(char)
    document.close()
    return found


def text_between(pdf: bytes, page: int, y_top: float, y_bottom: float) -> str:
    """What stands in a strip of a page, measured from the top edge."""
    document = pypdfium2.PdfDocument(pdf)
    sheet = document[page]
    width, height = sheet.get_size()
    text = sheet.get_textpage().get_text_bounded(0, height - y_bottom, width, height - y_top)
    document.close()
    return text


def embedded_fonts(pdf: bytes) -> dict[str, bool]:
    """Name of every font used and whether its outlines are inside the file."""
    from io import BytesIO

    fonts = {}
    for page in PdfReader(BytesIO(pdf)).pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            descriptor = font.get("/FontDescriptor")
            inside = descriptor is not None and "/FontFile2" in descriptor.get_object()
            fonts[str(font["/BaseFont"])] = inside
    return fonts
