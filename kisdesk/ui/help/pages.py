"""The pages of the help: Markdown files, their titles, their search. No Qt here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kisdesk.domain.text_keys import search_key
from kisdesk.resources import resource

INDEX = "index"
ORDER = (
    "index", "start", "plik-klubu", "kopie", "haslo-i-arkusz", "uprawnienia", "dzis", "uczestnicy",
    "nowy-uczestnik", "karta", "rodzina", "podstawa-uczestnictwa", "efekty", "kontrakty",
    "pisanie-kontraktu", "druk",
    "oceny-i-zmiany", "zajecia", "prace-spolecznie-uzyteczne", "sprawozdania", "dokumenty",
    "ustawienia",
    "aktualizacja", "dane-osobowe", "historia", "brakowanie", "skroty", "dane-przykladowe",
    "linia-polecen",
)  # fmt: skip
SCREENS: Mapping[str, str] = {
    "today": "dzis",
    "participants": "uczestnicy",
    "contracts": "kontrakty",
    "contract-editor": "pisanie-kontraktu",
    "activities": "zajecia",
    "attendance": "zajecia",
    "psu": "prace-spolecznie-uzyteczne",
    "reports": "sprawozdania",
    "documents": "dokumenty",
    "settings": "ustawienia",
    "uprawnienia": "uprawnienia",
}
"""What screens call themselves, and their page."""

_LINK = re.compile(r"\]\(([^)#]+?)(?:\.md)?(?:#[^)]*)?\)")
_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*`#|]+|^[-\d]+[.)]? |-{3,}", re.MULTILINE)
_BEFORE, _AFTER = 12, 90


@dataclass(frozen=True)
class HelpPage:
    """One page; ``text`` is Markdown with its title in the first line."""

    topic: str
    title: str
    text: str

    def links(self) -> list[str]:
        """Topics this page leads to."""
        return _LINK.findall(self.text)

    def plain(self) -> str:
        """The words without marks, on one line."""
        body = self.text.partition("\n")[2]
        return " ".join(_MARKS.sub(lambda found: f" {found[1] or ''} ", body).split())


@dataclass(frozen=True)
class Finding:
    """A page where all words were found, with the words around the first of them."""

    page: HelpPage
    excerpt: str


@cache
def help_pages() -> Mapping[str, HelpPage]:
    """All pages by topic, in the order of the contents."""
    return {topic: _read(topic) for topic in ORDER}


def page_of(topic: str) -> HelpPage:
    """The page of a topic or screen; one that has none shows the contents."""
    pages = help_pages()
    return pages.get(SCREENS.get(topic, topic)) or pages[INDEX]


def search_help(text: str) -> Sequence[Finding]:
    """Pages with all the words, titles first; case and Polish signs do not matter."""
    words = search_key(text).split()
    if not words:
        return ()
    found = []
    for place, page in enumerate(help_pages().values()):
        title, body = search_key(page.title), search_key(page.plain())
        if all(word in title or word in body for word in words):
            in_title = sum(word in title for word in words)
            count = sum(body.count(word) for word in words)
            found.append((-in_title, -count, place, page))
    return [Finding(page, _excerpt(page.plain(), words)) for _, _, _, page in sorted(found)]


def _read(topic: str) -> HelpPage:
    text = resource("help", "pl", f"{topic}.md").read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("#").strip()
    return HelpPage(topic, title, text)


def _excerpt(plain: str, words: Sequence[str]) -> str:
    """The words around the first word found."""
    folded, places = "", []
    for place, letter in enumerate(plain):  # a key may be shorter or longer than its letter
        key = search_key(letter) or " "
        folded += key
        places += [place] * len(key)
    hits = [hit for word in words if (hit := folded.find(word)) >= 0]
    first = places[min(hits)] if hits else 0
    start = plain.rfind(" ", 0, max(0, first - _BEFORE)) + 1
    end = min(len(plain), first + _AFTER)
    return f"{'…' if start else ''}{plain[start:end]}{'…' if end < len(plain) else ''}"
