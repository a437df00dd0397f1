"""What was typed last is what stays on the page."""

import threading

import pytest

from kisdesk.services.printing import PrintedDocument
from kisdesk.ui.printing import page_renderer
from kisdesk.ui.printing.page_renderer import PageRenderer, Rendering, Wish

ONE = frozenset({0})


@pytest.fixture
def renderer(qapp, monkeypatch):
    """Draws nothing: only the order counts here."""

    def drawn(wish):
        document = wish.make() if wish.make is not None else wish.document
        return Rendering(document, {})

    monkeypatch.setattr(page_renderer, "_made", drawn)
    made = PageRenderer()
    yield made
    made.forget()


def document(name: str) -> PrintedDocument:
    return PrintedDocument(name.encode(), 1, (), 100, 100)


def test_pages_of_what_was_typed_before_do_not_come_back(qtbot, renderer):
    old, new = document("old"), document("new")
    begun, go_on = threading.Event(), threading.Event()

    def slowly() -> PrintedDocument:
        begun.set()
        go_on.wait(10)
        return new

    shown = []
    renderer.rendered.connect(lambda rendering: shown.append(rendering.document))
    renderer.request(Wish(1, ONE, lambda: old))
    qtbot.waitUntil(lambda: shown == [old])
    renderer.request(Wish(1, ONE, slowly))
    assert begun.wait(10)
    renderer.request(Wish(2, ONE, document=old))  # somebody zooms the old page meanwhile
    go_on.set()
    qtbot.waitUntil(lambda: renderer._thread is None)
    qtbot.waitUntil(lambda: new in shown)
    qtbot.wait(50)
    assert shown == [old, new]


def test_more_pages_of_what_is_shown_are_drawn(qtbot, renderer):
    shown = []
    renderer.rendered.connect(lambda rendering: shown.append(rendering.document))
    only = document("only")
    renderer.request(Wish(1, ONE, lambda: only))
    qtbot.waitUntil(lambda: shown == [only])
    renderer.request(Wish(2, ONE, document=only))
    qtbot.waitUntil(lambda: shown == [only, only])
