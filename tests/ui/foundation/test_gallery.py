"""Everything at once: no icon is missing, nothing is mute, both themes can be painted."""

import importlib.util
import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from kisdesk.ui.theme import theme

_spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
gallery = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gallery)
_spec = importlib.util.spec_from_file_location(
    "accessibility", Path(__file__).parents[1] / "accessibility.py"
)
accessibility = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(accessibility)

PAGES = ["basics", "people", "form", "question", "radar"]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_everything_can_be_painted_with_every_icon(qtbot, qapp: QApplication, caplog, name, mode):
    theme.apply(qapp, mode)
    page = getattr(gallery, name)()
    qtbot.addWidget(page)
    page.resize(1366, 696)
    page.show()
    with caplog.at_level(logging.WARNING):
        assert not page.grab().isNull()
    assert caplog.messages == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_mute(qtbot, name):
    page = getattr(gallery, name)()
    qtbot.addWidget(page)
    page.show()
    if hasattr(page, "dialog"):
        page.dialog.show()
    assert accessibility.walk(page) == []


def test_the_walk_finds_what_is_mute(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    button = QToolButton()
    row.addWidget(button)
    window.show()
    assert len(accessibility.walk(window)) == 2
    button.setAccessibleName("Szukaj")
    assert len(accessibility.walk(window)) == 1
    button.setToolTip("Szukaj")
    assert accessibility.walk(window) == []
