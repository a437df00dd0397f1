"""Socially useful work by mouse and keys: an agreement, people, hours of a month, payments."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kisdesk.domain.psu import PsuState
from kisdesk.services.history import history_of
from kisdesk.services.papers.registry import Scope
from kisdesk.services.psu import get_agreement, list_agreements, list_assignments
from kisdesk.services.psu_hours import get_hours, hours_of
from kisdesk.services.psu_money import list_rates
from kisdesk.ui.activities.psu.editors import parse_duration
from kisdesk.ui.activities.psu.view import AGREEMENT, HOURS, PAYMENTS, PsuView
from kisdesk.ui.activities.tab import PSU, ActivitiesTab
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.widgets.money_edit import parse_hundredths
from kisdesk.ui.widgets.time_edit import parse_minute
from tests.builders import TODAY
from tests.services.contract_builders import make_signed
from tests.services.psu_builders import assign, make_agreement, make_rate, worked
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton
NOVEMBER = date(2026, 11, 1)
END = date(2026, 12, 31)


@pytest.fixture
def view(qtbot, qapp, office):
    made = PsuView(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh()
    return made


@pytest.fixture
def anna(make_participant):
    person = make_participant()
    make_signed(person)
    return person


@pytest.fixture
def entry(view, anna):
    """The line for hours of Anna in November 2026; the focus is in its first field."""
    assign(make_agreement(), anna)
    view.refresh()
    view.tabs.choose(HOURS)
    view.hours_page.entry.day.setFocus()
    return view.hours_page.entry


def click(qtbot, widget):
    qtbot.mouseClick(widget, LEFT)


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, modifier)


def titles(record_list):
    model = record_list.rows
    return [model.row(place).title for place in range(model.rowCount())]


# Editors ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("8", 480), ("8.30", 510), ("8:30", 510), ("830", 510), ("0830", 510), (" 13,05 ", 785),
        ("24", 1440), ("24.01", None), ("8.60", None), ("25", None), ("", None), ("osiem", None),
        ("-8", None), ("12345", None),
    ],
)  # fmt: skip
def test_a_time_is_read_the_way_people_write_it(text, minutes):
    assert parse_minute(text) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"), [("2", 120), ("2:30", 150), ("10.01", 601), ("2:60", None), ("x", None)]
)
def test_a_duration_is_read(text, minutes):
    assert parse_duration(text) == minutes


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 1200), ("12,2", 1220), ("12.20", 1220), ("1 012,05", 101205), ("0,01", 1),
     ("12,205", None), ("-1", None), ("", None), ("12 zł", None)],
)  # fmt: skip
def test_money_and_per_cent_are_read_exactly(text, value):
    assert parse_hundredths(text) == value


# Agreements -------------------------------------------------------------------------------------


def test_an_empty_club_enters_its_first_agreement(qtbot, view, type_text):
    assert view.none.isVisible()
    click(qtbot, view.none.button)
    qtbot.waitUntil(view.dialog.isActiveWindow)
    form = view.dialog.form
    type_text(form.field("number").editor, "PSU/1/2026")
    form.field("state").set_value(PsuState.SIGNED)
    click(qtbot, view.dialog.save_button)
    assert form.field("signed_on").problem_text() == "This is needed."
    assert form.field("gmina").value() == "Gmina Brzozów Dolny"
    for name, text in (
        ("signed_on", "20.01.2026"),
        ("county", "Powiat nyski"),
        ("starts_on", "1.02.2026"),
        ("ends_on", "31.12.2026"),
        ("persons", "5"),
        ("refund_points", "60"),
    ):
        type_text(form.field(name).editor, text)
    places = form.field("places").editor
    type_text(places.rows[0].name, "Szkoła Podstawowa")
    type_text(places.rows[0].supervisor, "Ewa Żak")
    click(qtbot, places.add_button)
    type_text(places.rows[1].name, "Biblioteka")
    with qtbot.waitSignals([view.data_changed, view.message]):
        click(qtbot, view.dialog.save_button)
    [row] = list_agreements(TODAY)
    agreement = get_agreement(row.id)
    assert (agreement.number, agreement.refund_points, agreement.persons) == ("PSU/1/2026", 6000, 5)
    assert [(p.name, p.supervisor) for p in agreement.places] == [
        ("Szkoła Podstawowa", "Ewa Żak"),
        ("Biblioteka", ""),
    ]
    assert view.title.text() == "PSU/1/2026"
    assert view.state_pill.text == "signed"


def test_an_agreement_entered_by_mistake_is_deleted_and_brought_back(qtbot, view):
    make_agreement()
    view.refresh()
    click(qtbot, view.delete_button)
    assert list_agreements(TODAY) == []
    assert view.none.isVisible()
    view.undo()
    assert view.title.text() == "PSU/3/2026"


def test_a_person_is_assigned_by_keys(qtbot, view, anna, type_text):
    agreement = make_agreement()
    view.refresh()
    view.agreement_page.want("assign")
    qtbot.waitUntil(view.dialog.isActiveWindow)
    dialog = view.dialog
    type_text(dialog.chooser.search, "kowal")
    dialog.chooser.search.flush()
    type_text(dialog.form.field("day_minutes").editor, "2")
    save = dialog.form.field("tasks").editor
    save.setFocus()
    press(qtbot, save, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [row] = list_assignments(agreement)
    assert (row.participant_id, row.starts_on, row.ends_on) == (anna, TODAY, END)
    assert row.day_minutes == 120
    assert not view.delete_button.isVisible()


def test_without_a_contract_a_reason_is_asked_and_kept(qtbot, view, make_participant, type_text):
    agreement = make_agreement()
    make_participant()
    view.refresh()
    view.agreement_page.want("assign")
    dialog = view.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    reason = dialog.form.field("reason")
    assert not reason.isVisible()
    type_text(dialog.chooser.search, "kowal")
    dialog.chooser.search.flush()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert reason.isVisible()
    assert "art. 18 ust. 4" in dialog.form.field("starts_on").problem_text()
    assert list_assignments(agreement) == []
    type_text(reason.editor, "podpis w piątek")
    click(qtbot, dialog.save_button)
    assert len(list_assignments(agreement)) == 1
    reasons = history_of("psu_agreement", agreement)[0].reasons
    assert reasons == {"psu_no_contract": "podpis w piątek"}


def test_the_period_of_a_person_is_changed_and_taken_back(qtbot, view, anna):
    agreement = make_agreement()
    assign(agreement, anna)
    view.refresh()
    view.agreement_page.want("change", list_assignments(agreement)[0])
    dialog = view.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.form.field("starts_on").set_value(TODAY)
    click(qtbot, dialog.save_button)
    assert list_assignments(agreement)[0].starts_on == TODAY
    assert list_assignments(agreement)[0].is_covered
    view.undo()
    assert list_assignments(agreement)[0].starts_on == date(2026, 2, 1)


def test_removing_somebody_with_hours_is_refused_in_words(qtbot, view, anna):
    agreement = make_agreement()
    worked(assign(agreement, anna), TODAY, 60)
    view.refresh()
    with qtbot.waitSignal(view.message) as told:
        view.agreement_page.want("remove", list_assignments(agreement)[0])
    assert told.args[0].startswith("Hours of this person are recorded.")
    assert len(list_assignments(agreement)) == 1


# Hours ------------------------------------------------------------------------------------------


def test_days_are_typed_one_after_the_other(qtbot, view, entry, anna, type_text):
    type_text(entry.day, "24")
    press(qtbot, entry.day, Qt.Key.Key_Tab)
    type_text(entry.since, "8")
    press(qtbot, entry.since, Qt.Key.Key_Tab)
    type_text(entry.until, "10.30")
    with qtbot.waitSignal(view.message):
        press(qtbot, entry.until, Qt.Key.Key_Return)
    assert entry.day.hasFocus()
    assert entry.day.text() == ""
    assert entry.since.text() == "8.00"  # hours often repeat
    for day in ("25", "30"):
        type_text(entry.day, day)
        press(qtbot, entry.day, Qt.Key.Key_Return)
    assert [(h.day.day, h.minutes) for h in hours_of(anna, NOVEMBER, END)] == [
        (24, 150),
        (25, 150),
        (30, 150),
    ]
    assert titles(view.hours_page.records) == [
        "Week 23.11–29.11: 5:00 of 10:00",
        "wt 24.11",
        "śr 25.11",
        "Week 30.11–6.12: 2:30 of 10:00",
        "pn 30.11",
    ]
    assert view.hours_page.people.rows.row(0).right == "7:30"
    view.undo()
    assert len(hours_of(anna, NOVEMBER, END)) == 2


def test_sums_follow_every_key_and_turn_amber_above_the_limit(qtbot, view, entry, anna, type_text):
    worked(list_assignments(view.agreement_id)[0].id, date(2026, 12, 1), 300)
    type_text(entry.day, "30")
    type_text(entry.since, "8")
    type_text(entry.until, "13")
    assert entry.week_label.text() == "Week 30.11–6.12: 10:00 of 10:00"
    assert entry.month_label.text() == "Month: 5:00 of 40:00"
    assert not entry.warning.isVisible()
    entry.until.clear()
    type_text(entry.until, "13.01")
    assert entry.week_label.text() == "Week 30.11–6.12: 10:01 of 10:00"
    assert entry.week_label.tone == "amber"
    assert entry.warning.isVisible()
    assert entry.warning.text() == (
        "10:01 hours in the week 30.11.2026–6.12.2026, the limit is 10:00."
    )
    assert "ustawa o rynku pracy" in entry.warning.second_label.text()


def test_above_the_limit_nothing_is_saved_until_a_reason_is_given(
    qtbot, view, entry, anna, type_text
):
    for editor, text in ((entry.day, "24"), (entry.since, "8"), (entry.until, "18.01")):
        type_text(editor, text)
    press(qtbot, entry.until, Qt.Key.Key_Return)
    assert hours_of(anna, NOVEMBER, END) == []
    assert entry.reason.hasFocus()
    assert entry.fault.text().startswith("Write why it is all right.")
    type_text(entry.reason, "za zgodą urzędu")
    press(qtbot, entry.reason, Qt.Key.Key_Return)
    assert len(hours_of(anna, NOVEMBER, END)) == 1
    reasons = history_of("psu_agreement", view.agreement_id)[0].reasons
    assert reasons == {"psu_week_limit": "za zgodą urzędu"}
    assert entry.reason.text() == ""
    assert view.hours_page.records.rows.row(0).tone == "amber"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("24", "22", "2"), "The work ends before it starts. Work over midnight"),
        (("24", "9", "11"), "Hours from 8.00 until 10.00 are recorded on this day already."),
        (("31", "8", "10"), "This month has no such day."),
        (("24", "", "10"), "This is needed."),
        (("24", "8", "18.60"), "This is no time of day. Write 8, 8.30 or 830."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(qtbot, view, entry, anna, type_text, typed,
                                                 sentence):  # fmt: skip
    worked(list_assignments(view.agreement_id)[0].id, date(2026, 11, 24), 120)
    for editor, text in zip((entry.day, entry.since, entry.until), typed, strict=True):
        type_text(editor, text)
    press(qtbot, entry.until, Qt.Key.Key_Return)
    assert entry.fault.text().startswith(sentence)
    assert entry.fault.isVisible()
    assert len(hours_of(anna, NOVEMBER, END)) == 1
    assert entry.until.text() != ""


def test_a_day_outside_the_period_of_the_person_is_refused(qtbot, view, anna, type_text):
    assign(make_agreement(), anna, starts_on=date(2026, 11, 16))
    view.refresh()
    view.tabs.choose(HOURS)
    entry = view.hours_page.entry
    for editor, text in ((entry.day, "13"), (entry.since, "8"), (entry.until, "9")):
        type_text(editor, text)
    assert entry.fault.text().startswith("The person works here from 16.11.2026 until 31.12.2026.")
    press(qtbot, entry.until, Qt.Key.Key_Return)
    assert hours_of(anna, NOVEMBER, END) == []


def test_a_record_is_changed_and_removed_by_keys(qtbot, view, entry, anna, type_text):
    hours = worked(list_assignments(view.agreement_id)[0].id, date(2026, 11, 24), 120)
    view.refresh()
    records = view.hours_page.records
    records.setFocus()
    records.select_key(hours)
    press(qtbot, records, Qt.Key.Key_Return)
    assert entry.day.text() == "24"
    entry.until.selectAll()
    type_text(entry.until, "11")
    press(qtbot, entry.until, Qt.Key.Key_Return)
    assert get_hours(hours).minutes == 180
    assert not entry.cancel_button.isVisible()
    records.setFocus()
    records.select_key(hours)
    press(qtbot, records, Qt.Key.Key_Delete)
    assert hours_of(anna, NOVEMBER, END) == []
    view.undo()
    assert get_hours(hours).minutes == 180


def test_alt_down_goes_to_the_next_person(qtbot, view, make_participant, type_text):
    agreement = make_agreement()
    first, second = make_participant(), make_participant(last_name="Żuk")
    for person in (first, second):
        make_signed(person)
        assign(agreement, person)
    view.refresh()
    view.tabs.choose(HOURS)
    entry = view.hours_page.entry
    entry.day.setFocus()
    press(qtbot, entry.day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.hours_page.participant_id == second
    qtbot.waitUntil(entry.day.hasFocus)
    for editor, text in ((entry.day, "24"), (entry.since, "8"), (entry.until, "9")):
        type_text(editor, text)
    press(qtbot, entry.until, Qt.Key.Key_Return)
    assert hours_of(first, NOVEMBER, END) == []
    assert len(hours_of(second, NOVEMBER, END)) == 1


def test_only_people_of_the_month_are_shown(qtbot, view, anna):
    assign(make_agreement(), anna, starts_on=TODAY, ends_on=date(2026, 11, 30))
    view.refresh()
    view.tabs.choose(HOURS)
    page = view.hours_page
    assert page.participant_id == anna
    click(qtbot, page.month_bar.next_button)
    assert page.nobody.isVisible()
    assert page.participant_id is None
    click(qtbot, page.month_bar.previous_button)
    assert page.participant_id == anna


# Payments ---------------------------------------------------------------------------------------


def test_without_a_rate_the_list_says_so_until_one_is_entered(qtbot, view, anna, type_text):
    worked(assign(make_agreement(), anna), date(2026, 11, 24), 90)
    view.refresh()
    view.tabs.choose(PAYMENTS)
    page = view.payments_page
    assert page.no_rate.isVisible()
    amount = page.table.model.columns[3]
    assert amount.text_of(page.list.rows[0]) == "no rate"
    page.no_rate.action_triggered.emit("rate")
    dialog = page.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    click(qtbot, dialog.save_button)
    assert dialog.form.field("source").problem_text() == "This is needed."
    for name, text in (
        ("rate", "12,20"),
        ("valid_from", "1.06.2026"),
        ("source", "pismo PUP z 2 czerwca"),
    ):
        type_text(dialog.form.field(name).editor, text)
    click(qtbot, dialog.save_button)
    assert [r.rate for r in list_rates()] == [1220]
    assert not page.no_rate.isVisible()
    assert amount.text_of(page.list.rows[0]) == "18,30\u00a0zł"
    values = [page.totals.value(key).text() for key in ("Hours", "To be paid")]
    assert values == ["1:30", "18,30\u00a0zł"]
    assert page.totals.value("Refund, Labour Fund 60%").text() == "10,98\u00a0zł"
    assert page.totals.value("Own share of the gmina").text() == "7,32\u00a0zł"


def test_the_month_goes_along_from_hours_to_payments(qtbot, view, anna):
    make_rate()
    worked(assign(make_agreement(), anna), date(2026, 12, 1), 60)
    view.refresh()
    view.tabs.choose(HOURS)
    click(qtbot, view.hours_page.month_bar.next_button)
    view.tabs.choose(PAYMENTS)
    assert view.payments_page.month_bar.label.text() == "grudzień 2026"
    assert view.payments_page.list.amount == 1220


def test_every_control_has_a_name(view, anna):
    worked(assign(make_agreement(), anna), date(2026, 11, 24), 90)
    view.refresh()
    for key in (AGREEMENT, HOURS, PAYMENTS):
        view.tabs.choose(key)
        assert walk(view) == []
    for want in ("edit", "assign"):
        view.agreement_page.want(want)
        assert walk(view.dialog) == []
        view.dialog.discard()


def test_the_tab_of_activities_leads_there_and_undoes(qtbot, qapp, anna, type_text):
    assign(make_agreement(), anna)
    tab = ActivitiesTab(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(tab)
    tab.resize(1366, 620)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.strip.choose(PSU)
    view = tab.current
    assert view.title.text() == "PSU/3/2026"
    assert tab.help_topic() == "psu"
    view.tabs.choose(HOURS)
    entry = view.hours_page.entry
    for editor, text in ((entry.day, "24"), (entry.since, "8"), (entry.until, "9")):
        type_text(editor, text)
    with qtbot.waitSignals([tab.data_changed, tab.message]):
        press(qtbot, entry.until, Qt.Key.Key_Return)
    assert len(hours_of(anna, NOVEMBER, END)) == 1
    tab.undo()
    assert hours_of(anna, NOVEMBER, END) == []
    view.tabs.choose(AGREEMENT)
    with qtbot.waitSignal(tab.participant_requested) as asked:
        view.agreement_page.want("card", list_assignments(view.agreement_id)[0])
    assert asked.args == [anna]


def test_the_papers_are_about_the_agreement_and_the_month_looked_at(qtbot, view, anna, monkeypatch):
    agreement = make_agreement()
    assign(agreement, anna)
    asked = []
    monkeypatch.setattr("kisdesk.ui.activities.psu.view.papers_for", lambda _: ("a paper",))
    monkeypatch.setattr(view.papers, "popup", lambda *wanted: asked.append(wanted))
    view.refresh()
    view.tabs.choose(PAYMENTS)
    click(qtbot, view.payments_page.month_bar.next_button)
    click(qtbot, view.print_button)
    [(scope, subject, _)] = asked
    assert scope is Scope.PSU
    assert (subject.id, subject.first, subject.last) == (agreement, date(2026, 12, 1), END)
