"""When the search asks: at once while answers are quick, else when the fingers rest."""

import math
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.ui.widgets import typing_pause
from kisdesk.ui.widgets.search_box import SearchBox


@pytest.fixture
def asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[SearchBox, list[str]]:
    monkeypatch.setattr(typing_pause, "_QUICK", math.inf)
    box = SearchBox("Nazwisko", "Szukaj")
    qtbot.addWidget(box)
    heard: list[str] = []
    box.text_changed.connect(heard.append)
    return box, heard


def test_the_keys_that_wait_ask_once_and_at_once(asked: Any) -> None:
    box, heard = asked
    QTest.keyClicks(box, "ozo")
    assert heard == []
    QApplication.processEvents()
    assert heard == ["ozo"]
    QTest.keyClicks(box, "g")
    QApplication.processEvents()
    assert heard == ["ozo", "ozog"]


def test_after_a_slow_answer_the_search_waits_for_a_rest(
    asked: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, heard = asked
    monkeypatch.setattr(typing_pause, "_QUICK", 0.0)
    QTest.keyClicks(box, "o")
    QApplication.processEvents()
    QTest.keyClicks(box, "z")
    QApplication.processEvents()
    assert heard == ["o"]
    monkeypatch.setattr(typing_pause, "_QUICK", math.inf)
    qtbot.waitUntil(lambda: heard == ["o", "oz"])
    QTest.keyClicks(box, "o")
    QApplication.processEvents()
    assert heard == ["o", "oz", "ozo"]
