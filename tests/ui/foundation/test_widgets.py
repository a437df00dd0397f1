"""Labels, buttons, chips, strips, facts, tabs and search, as a person uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.narrow import ListAndRecord, SidePanel, Width, width_for
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.sub_tabs import TabStrip

CHIPS = [Chip("a", "Uczestnicy", 62), Chip("b", "Kandydaci", 4), Chip("c", "Oczekujący", 3)]


def show(qtbot, widget, width=900, height=400):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.mark.parametrize("description", ["", "   "])
def test_an_icon_button_must_say_what_it_does(qtbot, description):
    with pytest.raises(ValueError, match="description"):
        IconButton("search", description)


def test_an_icon_button_is_heard_and_explained(qtbot):
    button = IconButton("lock", "Zablokuj", shortcut_hint="Ctrl+L")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Zablokuj"
    assert button.toolTip() == "Zablokuj (Ctrl+L)"


@pytest.mark.parametrize("kind", ["secondary", "primary", "danger", "quiet", "tool", "chip"])
def test_focus_moves_nothing_and_is_seen(qtbot, kind):
    window = QWidget()
    row = QHBoxLayout(window)
    button, other = Button("Zapisz", kind), Button("Anuluj")
    row.addWidget(button)
    row.addWidget(other)
    show(qtbot, window, 300, 80)
    other.setFocus()
    before, place = button.grab().toImage(), button.geometry()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.geometry() == place
    assert button.grab().toImage() != before


def test_what_people_typed_is_never_markup(qtbot):
    label = Text("<b>Anna</b> & spółka")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_shortened_text_is_told_by_the_tooltip(qtbot):
    label = show(qtbot, ElidedText("Bardzo długie zdanie o wszystkim"), 60, 20)
    assert label.is_elided()
    assert label.toolTip() == "Bardzo długie zdanie o wszystkim"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_exactly_one_chip_is_on(qtbot):
    bar = ChipBar(exclusive=True, name="Stan")
    bar.set_chips(CHIPS)
    show(qtbot, bar)
    assert bar.selected() == ("a",)
    with qtbot.waitSignal(bar.selection_changed) as changed:
        qtbot.mouseClick(bar.button("b"), Qt.MouseButton.LeftButton)
    assert changed.args == [("b",)]
    qtbot.mouseClick(bar.button("b"), Qt.MouseButton.LeftButton)
    assert bar.selected() == ("b",)


def test_several_chips_may_be_on_and_counts_change_in_place(qtbot):
    bar = ChipBar(exclusive=False, name="Filtry")
    bar.set_chips(CHIPS)
    show(qtbot, bar)
    for key in ("a", "c"):
        qtbot.mouseClick(bar.button(key), Qt.MouseButton.LeftButton)
    same = bar.button("a")
    bar.set_chips([Chip("a", "Uczestnicy", 63), *CHIPS[1:]])
    assert bar.selected() == ("a", "c")
    assert bar.button("a") is same
    assert same.text() == "Uczestnicy 63"


def test_chips_wrap_and_arrows_walk(qtbot):
    bar = ChipBar(exclusive=True, name="Stan")
    bar.set_chips(CHIPS)
    show(qtbot, bar, 240, 100)
    assert bar.button("c").y() > bar.button("a").y()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar.button("a").setFocus()
    qtbot.keyClick(bar.button("a"), Qt.Key.Key_Right)
    assert bar.button("b").hasFocus()


def test_a_strip_offers_its_link(qtbot):
    strip = Strip("Kontrakt kończy się 9 grudnia.", "Brak oceny końcowej")
    link = strip.add_action("prepare", "Przygotuj ocenę")
    show(qtbot, strip)
    with qtbot.waitSignal(strip.action_triggered) as followed:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert followed.args == ["prepare"]
    assert strip.accessibleName() == "Kontrakt kończy się 9 grudnia. Brak oceny końcowej"


def test_facts_align_and_tell_label_and_value(qtbot):
    facts = FactList("Kontrakt", "Otwórz")
    first = facts.add_fact("Okres", "od 9 czerwca")
    second = facts.add_fact("Najbliższa ocena", "końcowa", tone="amber", key="next")
    show(qtbot, facts)
    assert first.x() == second.x()
    assert second.accessibleName() == "Najbliższa ocena: końcowa"
    facts.set_value("next", "brak", "red")
    assert (second.text(), second.tone) == ("brak", "red")
    with qtbot.waitSignal(facts.link_activated):
        qtbot.mouseClick(facts.head.link, Qt.MouseButton.LeftButton)
    facts.clear()
    assert facts.findChildren(Text, options=Qt.FindChildOption.FindDirectChildrenOnly) == [] or all(
        not label.isVisible()
        for label in facts.findChildren(Text, options=Qt.FindChildOption.FindDirectChildrenOnly)
    )


def test_an_empty_list_says_what_to_do(qtbot):
    empty = show(qtbot, EmptyState("Nikogo tu nie ma.", action="Zapisz pierwszą osobę"))
    with qtbot.waitSignal(empty.action_triggered):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_text("Nikt nie pasuje.")
    assert not empty.button.isVisible()


def test_tabs_are_chosen_by_mouse_and_arrows_and_keep_their_place(qtbot):
    tabs = TabStrip([("o", "Przegląd"), ("d", "Dane"), ("r", "Rodzina")], name="Części")
    show(qtbot, tabs, 400, 36)
    places = [tabs.tabRect(i) for i in range(3)]
    with qtbot.waitSignal(tabs.tab_chosen) as chosen:
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert chosen.args == ["r"]
    assert [tabs.tabRect(i) for i in range(3)] == places
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.current_key() == "d"
    tabs.set_tab_text("d", "Dane 2")
    assert tabs.tabText(1) == "Dane 2"


def test_search_asks_once_for_a_burst_of_keys(qtbot):
    box = show(qtbot, SearchBox("Nazwisko", "Szukaj"), 300, 32)
    asked = []
    box.text_changed.connect(asked.append)
    with qtbot.waitSignal(box.text_changed):
        qtbot.keyClicks(box, "ozog")
    assert asked == ["ozog"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert asked == ["ozog", ""]


def test_search_hands_arrows_and_enter_to_the_list(qtbot):
    box = show(qtbot, SearchBox("Nazwisko", "Szukaj"), 300, 32)
    with qtbot.waitSignal(box.moved) as moved:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert moved.args == [1]
    qtbot.keyClicks(box, "a")
    with qtbot.waitSignals([box.text_changed, box.submitted]):
        qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("pixels", "room"),
    [
        (1366, Width.FULL),
        (1280, Width.LEAN),
        (1199, Width.TOGGLES),
        (1023, Width.TURNS),
        (911, Width.TURNS),
    ],
)
def test_room_is_told_by_logical_pixels(pixels, room):
    assert width_for(pixels) == room


def test_list_and_record_take_turns_where_the_place_is_short(qtbot):
    listed, record = QWidget(), QWidget()
    both = show(qtbot, ListAndRecord(listed, record), 1366, 600)
    assert listed.isVisible()
    assert record.isVisible()
    assert listed.width() == 404
    both.resize(911, 500)
    assert listed.isVisible()
    assert not record.isVisible()
    both.show_record()
    assert not listed.isVisible()
    assert record.isVisible()
    both.set_place("8 z 62")
    with qtbot.waitSignal(both.neighbour_requested) as wanted:
        qtbot.mouseClick(both.next_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [1]
    qtbot.mouseClick(both.back_button, Qt.MouseButton.LeftButton)
    assert listed.isVisible()
    both.resize(1280, 600)
    assert record.isVisible()
    assert listed.width() == 372


def test_f4_shows_the_side_panel_where_the_place_is_short(qtbot):
    window, panel, other = QWidget(), QWidget(), QWidget()
    row = QHBoxLayout(window)
    row.addWidget(other)
    row.addWidget(panel)
    side = SidePanel(window, panel, instead_of=other)
    show(qtbot, window, 1100, 400)
    assert side.is_toggle
    assert not panel.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F4)
    assert panel.isVisible()
    assert not other.isVisible()
    window.resize(1366, 400)
    assert panel.isVisible()
    assert other.isVisible()


def test_stacked_strip_in_a_narrow_place_cuts_no_line_off(qtbot: QtBot) -> None:
    side = QWidget()
    side.setFixedSize(240, 400)
    strip = Strip(
        "Kto ma ten arkusz, może otworzyć plik.",
        "Kartka w zaklejonej kopercie jest bezpieczniejsza niż zapisany PDF, który trzeba usunąć.",
        stacked=True,
    )
    rows(strip, None, parent=side)
    qtbot.addWidget(side)
    side.show()
    for label in (strip.text_label, strip.second_label):
        assert label.height() >= label.heightForWidth(label.width())
    assert strip.height() < 160
