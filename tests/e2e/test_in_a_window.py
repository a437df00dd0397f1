"""The first half of the main job on a real screen: what is shown, and in which language."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from kisdesk.ui.main_window import MainWindow
from tests.e2e.conftest import StartProgram
from tests.e2e.hands import CTRL, Hands, words
from tests.e2e.steps import (
    BARRIERS,
    close_the_program,
    complete_the_card,
    editor_of,
    make_the_file,
    preview_text,
    print_and_sign,
    register_the_person,
    start_window,
    text_of,
    write_the_contract,
)

pytestmark = pytest.mark.window


def photograph(hands: Hands, window: QWidget) -> QImage:
    """The screen as it is, with what the window manager adds."""
    hands.wait(window.isActiveWindow)
    window.repaint()
    return window.screen().grabWindow(0).toImage()


def colours(image: QImage) -> int:
    """How many different colours a net of points over the picture has."""
    points = [
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    ]
    return len(set(points))


def dark_share(image: QImage, label: QLabel) -> float:
    """Which part of the place of a label is ink."""
    place = label.mapToGlobal(label.rect().topLeft())
    ink = [
        image.pixelColor(place.x() + x, place.y() + y).lightness() < 128
        for x in range(label.width())
        for y in range(label.height())
    ]
    return sum(ink) / len(ink)


def test_a_contract_on_a_real_screen(
    hands: Hands, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program()
    start = start_window(program)
    picture = photograph(hands, start)
    assert colours(picture) > 40

    window = make_the_file(hands, program, tmp_path / "klub.kis")
    assert isinstance(window, MainWindow)
    nav = window.top_bar.nav
    names = [nav.tabText(place) for place in range(nav.count())]
    assert names == ["Dziś", "Uczestnicy", "Kontrakty", "Zajęcia", "Sprawozdania"]
    register_the_person(hands, window)
    complete_the_card(hands, window)
    name = window.participants_tab.card_view.head.name_label
    picture = photograph(hands, window)
    assert 0.02 < dark_share(picture, name) < 0.5
    assert colours(picture) > 60
    write_the_contract(hands, window)
    editor = editor_of(window)
    hands.wait(lambda: BARRIERS in preview_text(editor))
    picture = photograph(hands, window)
    assert colours(picture) > 60
    print_and_sign(hands, window, tmp_path / "kontrakt.pdf")
    assert BARRIERS in text_of((tmp_path / "kontrakt.pdf").read_bytes())

    hands.key(Qt.Key.Key_L, CTRL)
    hands.wait(window.lock_screen.isVisible)
    locked = photograph(hands, window)
    assert colours(locked) < colours(picture)
    assert "Ożóg" not in words(window)
    hands.write("zielony rower jedzie 7")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: not window.lock_screen.isVisible())
    close_the_program(hands, program)
