"""Lists, tables and pages: chosen, opened, copied, remembered, and cheap however long."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage

from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.page_view import PageView
from kisdesk.ui.widgets.row_model import PAGE, ListRow
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable


def as_it_is(row):
    return row


def person(place):
    return ListRow(place, f"Nazwisko {place}", "Grupa A", "14 dni" if place % 7 == 0 else "")


def show(qtbot, widget, width=404, height=520):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


@pytest.fixture
def people(qtbot):
    shown = show(qtbot, RowList(as_it_is, name="Uczestnicy"))
    shown.set_rows(
        [
            ListRow("h1", "Po terminie", is_heading=True, count="2", tone="red"),
            person(1),
            person(2),
            ListRow("h2", "W tym tygodniu", is_heading=True, count="1"),
            person(3),
        ]
    )
    return shown


def test_a_click_chooses_enter_and_double_click_open(qtbot, people):
    place = people.visualRect(people.rows.index(2)).center()
    with qtbot.waitSignal(people.row_selected) as chosen:
        qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]
    with qtbot.waitSignal(people.row_activated) as opened:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    assert opened.args == [2]
    with qtbot.waitSignal(people.row_activated) as opened:
        qtbot.mouseDClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [2]


def test_arrows_pass_over_headings(qtbot, people):
    people.select_place(0)
    assert people.current_key() == 1
    for _ in range(2):
        qtbot.keyClick(people, Qt.Key.Key_Down)
    assert people.current_key() == 3
    qtbot.keyClick(people, Qt.Key.Key_Up)
    assert people.current_key() == 2


def test_headings_are_lower_than_rows_and_home_and_end_lead_to_the_edges(qtbot, people):
    heights = [people.rowHeight(place) for place in range(5)]
    assert heights == [40, 52, 52, 40, 52]
    qtbot.keyClick(people, Qt.Key.Key_End)
    assert people.current_key() == 3
    qtbot.keyClick(people, Qt.Key.Key_Home)
    assert people.current_key() == 1
    people.set_rows([person(1), person(2)])
    assert people.rowHeight(0) == 52


def test_a_heading_cannot_be_chosen(qtbot, people):
    place = people.visualRect(people.rows.index(3)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert people.current_key() is None


def test_the_chosen_row_stays_chosen_when_the_list_changes(qtbot, people):
    people.select_key(2)
    with qtbot.assertNotEmitted(people.row_selected):
        people.set_rows([person(9), person(2)])
    assert people.current_key() == 2
    with qtbot.waitSignal(people.row_selected) as chosen:
        people.set_rows([person(9)])
    assert chosen.args == [None]


def test_a_row_is_read_aloud_whole(people):
    assert people.rows.index(1).data() == "Nazwisko 1, Grupa A"


def test_of_a_hundred_thousand_rows_only_the_pages_in_sight_are_fetched(qtbot):
    asked = []

    def provider(offset, limit):
        asked.append(offset)
        return [person(place) for place in range(offset, min(offset + limit, 100_000))]

    shown = show(qtbot, RowList(as_it_is, name="Uczestnicy"))
    shown.set_source(100_000, provider)
    shown.grab()
    assert set(asked) <= {0}
    shown.scrollToBottom()
    shown.grab()
    assert len(asked) <= 4
    assert shown.rows.row(99_999).title == "Nazwisko 99999"
    shown.select_place(50_000)
    assert shown.current_key() == 50_000
    for bar_value in range(0, 400_000, 7_000):
        shown.verticalScrollBar().setValue(bar_value)
        shown.grab()
    assert len(shown.rows._pages) <= 41


def test_a_source_that_became_shorter_is_survived(qtbot):
    shown = show(qtbot, RowList(as_it_is, name="Uczestnicy"))
    shown.set_source(3 * PAGE, lambda offset, limit: [person(1)] if offset == 0 else [])
    shown.scrollToBottom()
    shown.grab()
    assert shown.rows.row(3 * PAGE - 1) is None


@dataclass(frozen=True)
class Note:
    on: date | None
    text: str
    hours: int


NOTES = [
    Note(date(2026, 11, 18), "Żółć", 2),
    Note(None, "Ćma", 10),
    Note(date(2026, 2, 4), "Cena\tz\ntabulatorem", 1),
    Note(date(2027, 1, 1), "Zebra", 3),
]
COLUMNS = [
    Column("text", "Treść", lambda note: note.text, stretch=True),
    Column("on", "Data", lambda note: note.on),
    Column("hours", "Godz.", lambda note: note.hours, right=True),
]


@pytest.fixture
def table(qtbot):
    shown = DataTable(COLUMNS, name="Notatki")
    shown.set_rows(NOTES)
    return show(qtbot, shown, 600, 300)


def click_header(qtbot, table, column):
    header = table.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_the_head_sorts_by_the_polish_alphabet(qtbot, table):
    click_header(qtbot, table, 0)
    assert [note.text[:2] for note in table.rows()] == ["Ce", "Ćm", "Ze", "Żó"]
    click_header(qtbot, table, 0)
    assert [note.text[:2] for note in table.rows()] == ["Żó", "Ze", "Ćm", "Ce"]


def test_dates_sort_as_dates_and_empty_ones_come_last(qtbot, table):
    for _ in range(2):
        click_header(qtbot, table, 1)
        assert table.rows()[-1].on is None


def test_sorting_keeps_the_chosen_row(qtbot, table):
    table.select_place(0)
    click_header(qtbot, table, 2)
    assert table.selected_rows() == [NOTES[0]]


def test_chosen_rows_are_copied_as_a_spreadsheet_takes_them(qtbot, table):
    table.view.setFocus()
    table.view.selectAll()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Żółć\t18.11.2026\t2"
    assert lines[2] == "Cena z tabulatorem\t4.02.2026\t1"
    assert len(lines) == 4


def test_hidden_columns_and_widths_are_remembered(qtbot, table):
    with qtbot.waitSignal(table.layout_changed):
        table.columns_menu().actions()[1].trigger()
    table.view.setColumnWidth(2, 177)
    state = table.save_state()
    other = DataTable(COLUMNS, name="Notatki")
    qtbot.addWidget(other)
    assert other.restore_state(state)
    assert other.view.isColumnHidden(1)
    assert other.view.columnWidth(2) == 177
    changed = DataTable([*COLUMNS, Column("new", "Nowe", str)], name="Notatki")
    qtbot.addWidget(changed)
    assert not changed.restore_state(state)
    assert not changed.restore_state(b"rubbish")


def test_the_first_column_cannot_be_hidden(table):
    assert not table.columns_menu().actions()[0].isEnabled()


def test_enter_opens_the_row(qtbot, table):
    table.select_place(1)
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [NOTES[1]]


def test_an_empty_table_says_what_to_do(qtbot, table):
    table.set_empty("Nie ma jeszcze notatek.", action="Dodaj notatkę")
    table.set_rows([])
    assert table.empty_state.isVisible()
    with qtbot.waitSignal(table.empty_action_triggered):
        qtbot.mouseClick(table.empty_state.button, Qt.MouseButton.LeftButton)
    table.set_rows(NOTES)
    assert table.view.isVisible()


class Pages:
    """Ten pages that count how often they are drawn."""

    def __init__(self):
        self.drawn = []

    def page_count(self):
        return 10

    def page_size(self, page):
        return 595.0, 842.0

    def render(self, page, scale):
        self.drawn.append(page)
        image = QImage(round(595 * scale), round(842 * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return image


def test_only_pages_in_sight_are_drawn_and_only_once(qtbot):
    pages, view = Pages(), PageView("Podgląd")
    view.set_source(pages)
    show(qtbot, view, 640, 600)
    view.grab()
    view.grab()
    assert pages.drawn == [0]
    view.go_to_page(7)
    view.grab()
    assert view.current_page() == 7
    assert set(pages.drawn) <= {0, 6, 7, 8}


def test_a_marked_block_comes_into_sight(qtbot):
    view = PageView("Podgląd")
    view.set_source(Pages())
    show(qtbot, view, 640, 400)
    before = view.verticalScrollBar().value()
    view.mark_block(4, 300, 400)
    assert view.current_page() == 4
    marked = view.grab().toImage()
    assert view.verticalScrollBar().value() > before
    view.clear_mark()
    assert view.grab().toImage() != marked


def test_zoom_by_keys_and_back_to_the_width(qtbot):
    view = PageView("Podgląd")
    view.set_source(Pages())
    show(qtbot, view, 640, 400)
    fitted = view.zoom()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() > fitted
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == pytest.approx(fitted)
