"""Papers of the open file, printed and read back."""

from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import blank_paper, paper_content, preview_paper
from tests.forms.reading import page_texts, squeezed


def filled_pages(code: str, subject: Subject, number: str = "") -> list[str]:
    """The pages of a filled paper, without white space."""
    content = paper_content(code, subject)
    pdf = preview_paper(code, content, on=subject.today, number=number).pdf
    return [squeezed(page) for page in page_texts(pdf)]


def filled(code: str, subject: Subject) -> str:
    """The whole text of a filled paper, without white space."""
    return "".join(filled_pages(code, subject))


def blank_pages(code: str) -> list[str]:
    """The pages of an empty paper, without white space."""
    return [squeezed(page) for page in page_texts(blank_paper(code).pdf)]


def missing(text: str, *parts: str) -> list[str]:
    """Those of the parts that do not stand in the text."""
    return [part for part in parts if squeezed(part) not in text]
