"""Which pages to print, the way people write it: ``1-3, 5``."""

import re

_PART = re.compile(r"^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$")


class NotAPageRangeError(ValueError):
    """The text names no pages, or pages the document does not have."""


def parse_pages(text: str, count: int) -> tuple[int, ...]:
    """Page numbers from 0, in the order written; empty text means all ``count`` pages.

    Raises NotAPageRangeError.
    """
    if not text.strip():
        return tuple(range(count))
    pages: list[int] = []
    for part in re.split(r"[,;]", text):
        match = _PART.match(part.strip())
        if match is None:
            raise NotAPageRangeError
        first = int(match[1])
        last = int(match[2] or first)
        if not 1 <= first <= last <= count:
            raise NotAPageRangeError
        pages += range(first - 1, last)
    return tuple(dict.fromkeys(pages))
