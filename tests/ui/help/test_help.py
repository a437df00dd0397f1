"""The help: every link leads somewhere, words are found, the window follows keys and clicks."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.resources import resource
from kisdesk.ui.help.pages import ORDER, SCREENS, help_pages, page_of, search_help
from kisdesk.ui.help.window import HelpWindow
from tests.ui.accessibility import walk
from tools.catalogue import read_catalogue


@pytest.fixture(autouse=True)
def _own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show_topic("index")
    return made


def test_every_file_is_a_page_of_the_contents() -> None:
    files = {path.stem for path in resource("help", "pl").glob("*.md")}
    assert files == set(ORDER)


@pytest.mark.parametrize("topic", ORDER)
def test_every_link_leads_to_a_page(topic: str) -> None:
    page = help_pages()[topic]
    assert page.title
    assert set(page.links()) <= set(ORDER), topic
    assert len(page.plain()) > 200


@pytest.mark.parametrize("topic", [topic for topic in ORDER if topic != "index"])
def test_every_page_is_reached_from_the_contents(topic: str) -> None:
    reached, waiting = {"index"}, ["index"]
    while waiting:
        for link in help_pages()[waiting.pop()].links():
            if link not in reached:
                reached.add(link)
                waiting.append(link)
    assert topic in reached


def test_every_screen_has_its_page() -> None:
    """What the tabs and their views answer to F1 is known here."""
    ui = Path(__file__).resolve().parents[3] / "kisdesk" / "ui"
    topics = set()
    for path in ui.rglob("*.py"):
        body = path.read_text("utf-8").partition("def help_topic")[2]
        topics |= set(re.findall(r'"([a-z-]+)"', body.partition("    def ")[0]))
    assert topics >= {"today", "participants", "contracts", "activities", "psu", "reports"}
    assert topics <= set(SCREENS) | set(ORDER)
    assert page_of("participants").topic == "uczestnicy"
    assert page_of("no such screen").topic == "index"


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("zolc", "uczestnicy"),
        ("KLUCZ odzyskiwania", "haslo-i-arkusz"),
        ("uzaleznieni renta", "podstawa-uczestnictwa"),
        ("art. 18f", "dane-osobowe"),
        ("Ctrl+K", "skroty"),
        ("pusty druk", "druk"),
    ],
)
def test_words_are_found_without_polish_signs(words: str, topic: str) -> None:
    assert topic in [found.page.topic for found in search_help(words)]


def test_a_word_in_the_title_comes_first_and_the_excerpt_shows_the_word() -> None:
    assert search_help("rodzina")[0].page.topic == "rodzina"
    found = next(f for f in search_help("pendrive") if f.page.topic == "plik-klubu")
    assert "pendrive" in found.excerpt
    assert search_help("   ") == ()
    assert list(search_help("qwertyuiop")) == []


def test_a_link_opens_its_page_and_keys_lead_back(qtbot: QtBot, window: HelpWindow) -> None:
    window.view.anchorClicked.emit(QUrl("dzis.md"))
    assert window.topic == "dzis"
    assert "Po terminie" in window.view.toPlainText()
    assert window.page_list.current_key() == "dzis"

    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.topic == "index"
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.topic == "dzis"
    qtbot.mouseClick(window.home_button, Qt.MouseButton.LeftButton)
    assert window.topic == "index"


def test_typing_finds_pages_and_enter_opens_the_first(
    qtbot: QtBot, window: HelpWindow, type_text: Callable[[QWidget, str], None]
) -> None:
    type_text(window.search_box, "zaswiadczenie niezwlocznie")
    qtbot.waitUntil(window.result_list.isVisible)
    assert not window.page_list.isVisible()
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.topic == "podstawa-uczestnictwa"

    qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)
    assert window.page_list.isVisible()
    assert not window.result_list.isVisible()


def test_nothing_found_is_said(
    qtbot: QtBot, window: HelpWindow, type_text: Callable[[QWidget, str], None]
) -> None:
    type_text(window.search_box, "żyrafa")
    qtbot.waitUntil(window.nothing_label.isVisible)
    assert "żyrafa" in window.nothing_label.text()


def test_a_click_in_the_contents_opens_the_page(qtbot: QtBot, window: HelpWindow) -> None:
    place = window.page_list.visualRect(window.page_list.rows.index(3)).center()
    qtbot.mouseClick(window.page_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.topic == ORDER[3]


def test_help_stands_beside_the_window_and_blocks_nothing(qtbot: QtBot, window: HelpWindow) -> None:
    assert not window.isModal()
    assert window.isWindow()
    assert walk(window) == []
    window.show_topic("reports")
    assert window.topic == "sprawozdania"


@pytest.mark.parametrize("topic", ORDER)
def test_what_stands_in_bold_is_a_word_of_the_screens(topic: str) -> None:
    """A button renamed in the catalogue is renamed in the help as well."""
    catalogue = read_catalogue(resource("i18n", "kisdesk_pl.ts"))
    words = {form for translation in catalogue.values() for form in translation.forms}
    named = re.findall(r"\*\*(.+?)\*\*", help_pages()[topic].text)
    assert [name for name in named if name not in words and f"{name}…" not in words] == []
