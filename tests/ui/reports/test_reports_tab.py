"""The year in figures: every number by mouse or keys to the people behind it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kisdesk.domain.codes import EligibilityGroup, EndReason, ParticipantState, Sex
from kisdesk.domain.drafts import GroundDraft, StateChangeDraft
from kisdesk.domain.rows import CountRow, YearReport
from kisdesk.services.participants import change_state, register_participant
from kisdesk.services.reports import reports_sent
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.reports.count_table import DASH
from kisdesk.ui.reports.tab import ReportsTab
from kisdesk.ui.reports.words import Part, Side, row_title, rule_text
from tests.builders import TODAY, participant_draft
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton
COLUMN = {side: place for place, side in enumerate(Side, start=1)}


@pytest.fixture
def tab(qtbot, qapp, office):
    """The tab, wide enough for figures and people; nothing is counted yet."""
    made = ReportsTab(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def count(qtbot, tab):
    tab.refresh()
    qtbot.waitUntil(lambda: not tab.is_counting)


@pytest.fixture
def club(office):
    """Two women and a man of this year, one of the women gone again; ids by surname."""
    disabled = GroundDraft(EligibilityGroup.DISABLED, is_main=True)
    people = {
        "Kowalska": enter(date(2026, 2, 2)),
        "Żak": enter(date(2026, 2, 2), last_name="Żak", first_name="Ewa", grounds=(disabled,)),
        "Król": enter(date(2026, 2, 2), last_name="Król", first_name="Jan", sex=Sex.MALE),
    }
    end = StateChangeDraft(ParticipantState.COMPLETED, date(2026, 6, 30), EndReason.PERIOD_OVER)
    change_state(people["Kowalska"], end, today=TODAY)
    return people


def enter(on, **changes):
    """Somebody who takes part from a day on."""
    person = register_participant(participant_draft(**changes), on=on, today=TODAY)
    change = StateChangeDraft(ParticipantState.ACTIVE, on, override_reason="art. 18 ust. 7")
    change_state(person, change, today=TODAY)
    return person


def row_of(tab, caption):
    model = tab.table.counts
    return next(r for r in range(model.rowCount()) if model.caption(r) == caption)


def cell(tab, caption, side):
    index = tab.table.counts.index(row_of(tab, caption), COLUMN[side])
    return index.data()


def click_number(qtbot, tab, caption, side):
    index = tab.table.counts.index(row_of(tab, caption), COLUMN[side])
    place = tab.table.visualRect(index).center()
    qtbot.mouseClick(tab.table.viewport(), LEFT, pos=place)


def shown(tab):
    return [person.name for person in tab.people.people]


def choose_part(qtbot, tab, part):
    tab.side.parts.select_key(part)


def test_states_of_the_year_add_up(qtbot, tab, club):
    count(qtbot, tab)
    assert tab.title.text() == "Report for 2026"
    assert tab.state_pill.text == "so far, to 22.11.2026"
    row = [cell(tab, "Took part in the year", side) for side in Side]
    assert row == ["2", "1", DASH, "3"]
    assert [cell(tab, "Completed", side) for side in Side] == ["1", DASH, DASH, "1"]
    expected = "Check: 0 at the beginning + 3 started − 1 ended = 2 at the end."
    assert tab.sum_label.text() == expected
    assert tab.sum_icon.name == "circle-check"


def test_a_click_on_a_number_shows_its_people_and_the_rule(qtbot, tab, club):
    count(qtbot, tab)
    assert not tab.people.is_filled
    click_number(qtbot, tab, "Took part in the year", Side.WOMEN)
    assert shown(tab) == ["Kowalska Anna", "Żak Ewa"]
    assert tab.people.number.text() == "2"
    assert "from 1 stycznia 2026 r. to 22 listopada 2026 r." in tab.people.rule.text()
    assert tab.table.opened.side is Side.WOMEN
    click_number(qtbot, tab, "Took part in the year", Side.TOTAL)
    assert shown(tab) == ["Kowalska Anna", "Król Jan", "Żak Ewa"]


def test_a_dash_opens_nothing(qtbot, tab, club):
    count(qtbot, tab)
    click_number(qtbot, tab, "Took part in the year", Side.UNRECORDED)
    assert not tab.people.is_filled


def test_keys_walk_open_and_come_back(qtbot, tab, club):
    count(qtbot, tab)
    tab.table.setFocus()
    tab.table.setCurrentIndex(tab.table.counts.index(0, 1))
    for _ in range(row_of(tab, "Took part in the year")):
        qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    qtbot.keyClick(tab.table, Qt.Key.Key_Left)
    assert tab.table.currentIndex().column() == 1
    qtbot.keyClick(tab.table, Qt.Key.Key_Right)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert shown(tab) == ["Król Jan"]
    assert tab.people.list.hasFocus()
    with qtbot.waitSignal(tab.participant_requested) as opened:
        qtbot.keyClick(tab.people.list, Qt.Key.Key_Return)
    assert opened.args == [club["Król"]]
    qtbot.keyClick(tab.people.list, Qt.Key.Key_Escape)
    assert not tab.people.is_filled
    assert tab.table.hasFocus()
    assert tab.table.opened is None


def test_groups_are_captioned_by_the_act_and_sum_up(qtbot, tab, club):
    count(qtbot, tab)
    place = tab.side.parts.visualRect(tab.side.parts.rows.index(1)).center()
    qtbot.mouseClick(tab.side.parts.viewport(), LEFT, pos=place)
    assert cell(tab, "Długotrwale bezrobotni", Side.TOTAL) == "2"
    assert cell(tab, "Osoby niepełnosprawne", Side.WOMEN) == "1"
    assert [cell(tab, "Together", side) for side in Side] == ["2", "1", DASH, "3"]
    click_number(qtbot, tab, "Together", Side.TOTAL)
    assert len(shown(tab)) == 3
    assert not tab._sum_line.isVisible()


def test_people_without_a_recorded_sex_have_their_own_column(qtbot, tab):
    enter(date(2026, 2, 2), pesel="", sex=None, no_document_reason="w trakcie wyrabiania")
    count(qtbot, tab)
    assert cell(tab, "Started", Side.UNRECORDED) == "1"
    click_number(qtbot, tab, "Started", Side.UNRECORDED)
    assert shown(tab) == ["Kowalska Anna"]


def test_contracts_of_the_year(qtbot, tab, make_participant):
    make_signed(make_participant())
    count(qtbot, tab)
    choose_part(qtbot, tab, Part.CONTRACTS)
    assert cell(tab, "Concluded, variant A", Side.WOMEN) == "1"
    assert cell(tab, "Concluded, variant B", Side.TOTAL) == DASH
    click_number(qtbot, tab, "Concluded, variant A", Side.TOTAL)
    assert shown(tab) == ["Kowalska Anna"]


def test_another_year_by_the_arrow_and_back(qtbot, tab, club):
    count(qtbot, tab)
    qtbot.mouseClick(tab.side.earlier_button, LEFT)
    qtbot.waitUntil(lambda: tab.title.text() == "Report for 2025")
    assert cell(tab, "Took part in the year", Side.TOTAL) == DASH
    assert tab.state_pill.text == ""
    assert not tab.state_pill.isVisible()
    qtbot.mouseClick(tab.side.later_button, LEFT)
    qtbot.waitUntil(lambda: tab.title.text() == "Report for 2026")
    assert not tab.side.later_button.isEnabled()


def test_only_the_year_asked_for_last_is_shown(qtbot, tab, club):
    tab.refresh()
    tab.open_year(2024)
    tab.open_year(2025)
    titles = []
    qtbot.waitUntil(lambda: titles.append(tab.title.text()) or not tab.is_counting)
    assert tab.title.text() == "Report for 2025"
    assert "Report for 2024" not in titles


def test_a_year_before_the_club_can_be_opened(qtbot, tab):
    tab.open_year(2011)
    qtbot.waitUntil(lambda: tab.title.text() == "Report for 2011")
    assert tab.side.year == 2011


def test_the_opened_number_is_counted_anew(qtbot, tab, club):
    count(qtbot, tab)
    click_number(qtbot, tab, "Started", Side.WOMEN)
    enter(date(2026, 3, 2), last_name="Nowak")
    count(qtbot, tab)
    assert shown(tab) == ["Kowalska Anna", "Nowak Anna", "Żak Ewa"]
    assert tab.people.number.text() == "3"
    qtbot.mouseClick(tab.side.earlier_button, LEFT)
    qtbot.waitUntil(lambda: tab.title.text() == "Report for 2025")
    assert not tab.people.is_filled


def test_a_report_is_noted_as_sent_and_the_note_taken_back(qtbot, tab):
    tab.open_year(2025)
    qtbot.waitUntil(lambda: not tab.is_counting)
    assert tab.side.due_label.text() == "Due by 31 marca 2026 r."
    assert tab.side.due_label.tone == "red"
    qtbot.mouseClick(tab.side.sent_button, LEFT)
    dialog = tab.dialog
    dialog.form.field("sent_on").set_value(date(2027, 1, 1))
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.form.field("sent_on").problem_text() == "This day has not come yet."
    dialog.form.field("sent_on").set_value(date(2026, 3, 30))
    assert walk(dialog) == []
    with qtbot.waitSignal(tab.data_changed):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert reports_sent() == {2025: date(2026, 3, 30)}
    assert tab.side.due_label.text() == "Sent on 30.03.2026"
    with qtbot.waitSignal(tab.data_changed):
        qtbot.mouseClick(tab.side.sent_button, LEFT)
    assert reports_sent() == {}


def test_table_and_people_are_copied(qtbot, tab, club):
    count(qtbot, tab)
    qtbot.mouseClick(tab.copy_button, LEFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["", "women", "men", "not recorded", "together"]
    assert ["Took part in the year", "2", "1", "0", "3"] in lines
    click_number(qtbot, tab, "Took part in the year", Side.MEN)
    with qtbot.waitSignal(tab.message) as told:
        qtbot.mouseClick(tab.people.copy_button, LEFT)
    assert told.args == ["1 person(s) on the clipboard."]
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["Król", "Jan"]


def test_where_the_place_is_short_people_stand_instead_of_the_figures(qtbot, tab, club):
    count(qtbot, tab)
    tab.resize(911, 460)
    qtbot.waitUntil(lambda: not tab.people.isVisible())
    click_number(qtbot, tab, "Started", Side.TOTAL)
    assert tab.people.isVisible()
    assert not tab.table.isVisible()
    qtbot.mouseClick(tab.people.close_button, LEFT)
    assert tab.table.isVisible()
    assert not tab.people.isVisible()


def report(**changes):
    rows = tuple(
        CountRow(code, 1, 0, 0, (1,)) for code in ("opening", "started", "took_part", "ended")
    )
    values = {"opening": 1, "started": 1, "ended": 1, "closing": 1, **changes}
    return YearReport(2026, rows, (), (), (), **values)


def test_the_sum_line_says_when_it_does_not_fit_and_when_somebody_is_in_it_twice(tab):
    tab._show_sum(report(started=2, closing=2))
    assert "twice" in tab.sum_label.text()
    assert tab.sum_icon.name == "circle-check"
    tab._show_sum(report(closing=7))
    assert tab.sum_label.text().startswith("The control sum does not fit.")
    assert tab.sum_icon.name == "circle-alert"


def test_everything_has_a_name(qtbot, tab, club):
    count(qtbot, tab)
    click_number(qtbot, tab, "Started", Side.TOTAL)
    assert walk(tab) == []


@pytest.mark.parametrize("part", Part)
def test_every_row_has_words_and_a_rule(qtbot, tab, club, part):
    count(qtbot, tab)
    for row in tab._rows_of(tab.report, part):
        assert row_title(part, row.code)
        rule = rule_text(part, row.code, date(2026, 1, 1), TODAY)
        assert rule
        assert "{" not in rule
