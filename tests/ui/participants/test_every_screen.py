"""Every page and dialog of the tab: spoken names on controls, and no English word in Polish."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.outcome_codes import OutcomeKind, WorkKind
from kisdesk.domain.outcomes import OutcomeDraft
from kisdesk.resources import resource
from kisdesk.services.outcomes import follow_ups_of, outcomes_of, record_outcome
from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.card_actions import CHILDREN, SECTIONS
from kisdesk.ui.participants.tab import ParticipantsTab
from tests.builders import TODAY
from tests.ui.accessibility import walk
from tests.ui.participants import people

PAGES = (
    "overview", "data", "family", "grounds", "contracts", "activities", "outcomes", "notes",
    "documents", "history",
)  # fmt: skip


@pytest.fixture
def lived_in(
    qtbot: QtBot, polish: None, office: Session, context: UiContext
) -> Iterator[ParticipantsTab]:
    """The tab in Polish with a person whose card has something in every part."""
    person = people.register_main_person(TODAY)
    work = OutcomeDraft(
        OutcomeKind.WORK, "Zakład Zieleni", work_kind=WorkKind.MANDATE, started_on=TODAY
    )
    record_outcome(person, work, today=TODAY)
    tab = ParticipantsTab(context)
    qtbot.addWidget(tab)
    tab.resize(1366, 624)
    tab.show()
    tab.refresh()
    tab.open_participant(person)
    yield tab
    tab.hide()


def english_words() -> set[str]:
    """English texts that Polish says in another way; unfinished ones fail the catalogue check."""
    catalogue = ET.parse(resource("i18n", "kisdesk_pl.ts")).getroot()
    found = set()
    for message in catalogue.iter("message"):
        source, polish = message.findtext("source") or "", message.findtext("translation") or ""
        if polish and source != polish and len(source) > 2:
            found.add(re.sub(r"\{\w+\}|%n", "", source).strip())
    return found


def said(root: QWidget) -> Iterator[str]:
    """Every text of a screen: labels, buttons, examples, tooltips, spoken names, tabs."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.windowTitle()
        if isinstance(widget, QLabel | QPushButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))


def english_in(root: QWidget, words: set[str]) -> set[str]:
    return {text for text in said(root) if text.strip() in words}


def screens(tab: ParticipantsTab) -> Iterator[tuple[str, QWidget]]:
    assert tab.card is not None
    for page in PAGES:
        tab.card_view.show_page(page)
        yield page, tab
    tab.start_new()
    yield from _dialog(tab, "new person")
    for section in SECTIONS:
        tab.card_actions.edit(section, tab.card)
        yield from _dialog(tab, section)
    for kind in CHILDREN:
        tab.card_actions.do("edit", (kind, 0), tab.card)
        yield from _dialog(tab, kind)
    tab.card_actions.do("add_note", None, tab.card)
    yield from _dialog(tab, "note")
    tab.card_actions.do("edit_outcome", outcomes_of(tab.card.id)[0], tab.card)
    yield from _dialog(tab, "outcome")
    start, lines = follow_ups_of(tab.card.id, TODAY)
    tab.card_actions.do("answer_follow_up", (start, lines[0]), tab.card)
    yield from _dialog(tab, "follow-up")
    tab.show_table()
    yield "table", tab


def _dialog(tab: ParticipantsTab, name: str) -> Iterator[tuple[str, QWidget]]:
    dialog = tab.card_actions.dialog
    assert dialog is not None, name
    assert dialog.isVisible(), name
    yield name, dialog
    dialog.done(0)
    QApplication.processEvents()


def test_every_screen_is_polish_and_can_be_used_by_keyboard_and_ear(
    lived_in: ParticipantsTab,
) -> None:
    words = english_words()
    assert len(words) > 300, "the catalogue is not filled"
    complaints = []
    for name, screen in screens(lived_in):
        complaints += [f"{name}: {complaint}" for complaint in walk(screen)]
        complaints += [f"{name}: English {text!r}" for text in english_in(screen, words)]
    assert complaints == []


def test_nothing_is_cut_off_at_the_measure(lived_in: ParticipantsTab) -> None:
    """Every visible word of the card fits the place it has."""
    for page in PAGES:
        lived_in.card_view.show_page(page)
        QApplication.processEvents()
        for label in lived_in.card_view.findChildren(QLabel):
            if not label.isVisible() or label.wordWrap() or type(label).__name__ == "ElidedText":
                continue
            assert label.width() >= label.sizeHint().width() - 1, (page, label.text())
