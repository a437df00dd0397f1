"""A record's page is painted anew while something on it is still being clicked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_page import RecordPage, TwoColumns

DAY = date(2026, 11, 25)


@dataclass(frozen=True)
class Thing:
    id: int


class ThingPage(RecordPage[Thing]):
    """Two buttons; clicking one shows the record again, as saving does."""

    def __init__(self) -> None:
        super().__init__("Things")
        self.painted: list[Button] = []
        self.survived = False

    def content(self, card: Thing, today: date) -> Sequence[QWidget]:
        self.painted = [Button("First"), Button("Second")]
        for button in self.painted:
            button.clicked.connect(lambda _=False, b=button: self._on_clicked(b, card))
        filler = Text("x")
        filler.setFixedHeight(2000)
        return [*self.painted, filler]

    def _on_clicked(self, button: Button, card: Thing) -> None:
        self.show_card(card, DAY)
        self.survived = isValid(button)


@pytest.fixture
def page(qtbot: QtBot) -> ThingPage:
    made = ThingPage()
    qtbot.addWidget(made)
    made.resize(600, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_card(Thing(1), DAY)
    return made


def test_clicked_button_outlives_its_click_and_no_longer(page: ThingPage, qtbot: QtBot) -> None:
    clicked = page.painted[1]
    qtbot.mouseClick(clicked, Qt.MouseButton.LeftButton)
    assert page.survived
    assert page.painted[1] is not clicked
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(clicked)


def test_focus_stays_on_the_same_button_of_the_same_record(page: ThingPage) -> None:
    page.painted[1].setFocus()
    page.show_card(Thing(1), DAY)
    assert page.painted[1].hasFocus()
    page.show_card(Thing(2), DAY)
    assert not page.painted[1].hasFocus()


def test_place_stays_with_the_record(page: ThingPage, qtbot: QtBot) -> None:
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    page.show_card(Thing(1), DAY)
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    assert bar.value() == 150
    page.show_card(Thing(2), DAY)
    assert bar.value() == 0


@pytest.mark.parametrize(("width", "beside"), [(900, True), (500, False)])
def test_columns_stand_beside_one_another_where_there_is_room(
    qtbot: QtBot, width: int, beside: bool
) -> None:
    left, right = Text("left"), Text("right")
    both = TwoColumns([left], [right])
    qtbot.addWidget(both)
    both.resize(width, 300)
    both.show()
    qtbot.waitUntil(lambda: (left.y() == right.y()) is beside)
