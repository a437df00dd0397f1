"""The working list of activities by mouse and keys: add, enrol several, withdraw, end, undo."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.errors import NotFoundError
from kisdesk.services.activities import (
    close_activity,
    enrol,
    enrolled_people,
    get_activity,
    list_activities,
    save_activity,
    withdraw,
)
from kisdesk.services.history import history_of
from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.builders import TODAY
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(qtbot, qapp, office):
    """The tab, wide enough for list and record."""
    made = ActivitiesView(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh()
    return made


def add(name="Trening umiejętności społecznych", **changes):
    values = {"category": ActivityCategory.SOCIAL, "starts_on": date(2026, 1, 12), **changes}
    return save_activity(ActivityDraft(name, **values))


def names(tab):
    return [activity.name for activity in tab.list_panel.shown]


def people(tab):
    model = tab.record.list.rows
    return [model.row(place).title for place in range(model.rowCount())]


def click(qtbot, widget):
    qtbot.mouseClick(widget, LEFT)


def open_dialog(qtbot, tab, button):
    click(qtbot, button)
    qtbot.waitUntil(tab.dialog.isActiveWindow)
    return tab.dialog


# The list ---------------------------------------------------------------------------------------


def test_an_empty_club_is_told_what_to_do_and_gets_its_first_activity(qtbot, tab, type_text):
    assert tab.list_panel.empty.text_label.text() == "There are no activities yet."
    dialog = open_dialog(qtbot, tab, tab.list_panel.empty.button)
    editors = {name: dialog.form.field(name).editor for name in dialog.form.names()}
    type_text(editors["name"], "Zajęcia kulinarne")
    type_text(editors["leader"], "Danuta Żak")
    type_text(editors["timetable"], "czw. 12.30–14.30")
    type_text(editors["capacity"], "8")
    with qtbot.waitSignals([tab.data_changed, tab.message]):
        click(qtbot, dialog.save_button)
    [activity] = list_activities(TODAY)
    assert (activity.name, activity.leader, activity.capacity) == (
        "Zajęcia kulinarne",
        "Danuta Żak",
        8,
    )
    assert activity.starts_on == TODAY
    assert names(tab) == ["Zajęcia kulinarne"]
    assert tab.record.title.text() == "Zajęcia kulinarne"


def test_search_ignores_case_and_marks_and_knows_leader_and_room(qtbot, tab, type_text):
    add(leader="Ewa Wieczorek")
    add("Zajęcia kulinarne", room="kuchnia", leader="Danuta Żak")
    tab.refresh()
    for typed, found in (
        ("umiejetn", ["Trening umiejętności społecznych"]),
        ("ŻAK", ["Zajęcia kulinarne"]),
        ("zajec kuch", ["Zajęcia kulinarne"]),
    ):
        tab.list_panel.search.clear()
        type_text(tab.list_panel.search, typed)
        tab.list_panel.search.flush()
        assert names(tab) == found
    type_text(tab.list_panel.search, "zzz")
    tab.list_panel.search.flush()
    assert tab.list_panel.empty.isVisible()
    assert tab.record.activity is None
    click(qtbot, tab.list_panel.empty.button)
    assert len(names(tab)) == 2


def test_chips_count_categories_and_ended_ones(qtbot, tab):
    add()
    add("Kurs komputerowy", category=ActivityCategory.VOCATIONAL)
    close_activity(add("Szkoła dla rodziców"), date(2026, 6, 30))
    tab.refresh()
    keys = ("running", "vocational", "social", "ended")
    assert [tab.list_panel.chips.button(key).text() for key in keys] == [
        "Running 2",
        "Zawodowe 1",
        "Społeczne 1",
        "Ended 1",
    ]
    click(qtbot, tab.list_panel.chips.button("vocational"))
    assert names(tab) == ["Kurs komputerowy"]
    click(qtbot, tab.list_panel.chips.button("ended"))
    assert names(tab) == ["Szkoła dla rodziców"]
    assert not tab.record.enrol_button.isVisible()
    assert tab.record.ended_pill.isVisible()


def test_open_activity_shows_it_whatever_is_filtered(tab, type_text):
    running = add()
    ended = add("Szkoła dla rodziców")
    close_activity(ended, date(2026, 6, 30))
    tab.refresh()
    type_text(tab.list_panel.search, "zzz")
    tab.list_panel.search.flush()
    tab.open_activity(ended)
    assert tab.record.title.text() == "Szkoła dla rodziców"
    tab.open_activity(running)
    assert tab.record.title.text() == "Trening umiejętności społecznych"
    with pytest.raises(NotFoundError):
        tab.open_activity(999)


def test_arrow_keys_walk_and_enter_goes_to_the_people(qtbot, tab, make_participant):
    add("A")
    second = add("B")
    enrol(second, make_participant(), TODAY)
    tab.refresh()
    tab.list_panel.list.setFocus()
    qtbot.keyClick(tab.list_panel.list, Qt.Key.Key_Home)
    qtbot.keyClick(tab.list_panel.list, Qt.Key.Key_Down)
    assert tab.record.title.text() == "B"
    qtbot.keyClick(tab.list_panel.list, Qt.Key.Key_Return)
    assert tab.record.list.hasFocus()


# Changing ---------------------------------------------------------------------------------------


def test_a_refused_activity_keeps_what_was_typed(qtbot, tab, type_text):
    dialog = open_dialog(qtbot, tab, tab.list_panel.new_button)
    form = dialog.form
    type_text(form.field("leader").editor, "Ewa")
    form.field("starts_on").set_value(date(2026, 12, 1))
    form.field("ends_on").set_value(date(2026, 11, 1))
    leader = form.field("leader").editor
    qtbot.keyClick(leader, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert form.field("name").problem_text() == "This is needed."
    assert form.field("ends_on").problem_text() == "The end is before the beginning."
    assert form.field("leader").value() == "Ewa"
    assert list_activities(TODAY) == []
    dialog.discard()


def test_places_must_be_a_number(qtbot, tab, type_text):
    tab.start_new()
    dialog = tab.dialog
    type_text(dialog.form.field("name").editor, "Rękodzieło")
    type_text(dialog.form.field("capacity").editor, "0")
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.form.field("capacity").has_problem()
    dialog.discard()


def test_an_activity_is_changed_and_the_change_taken_back(qtbot, tab, type_text):
    activity_id = add(leader="Ewa Wieczorek")
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.edit_button)
    leader = dialog.form.field("leader").editor
    assert leader.text() == "Ewa Wieczorek"
    leader.clear()
    type_text(leader, "Jan Król")
    click(qtbot, dialog.save_button)
    assert get_activity(activity_id).leader == "Jan Król"
    assert "Jan Król" in tab.record.facts_line.text()
    tab.undo()
    assert get_activity(activity_id).leader == "Ewa Wieczorek"
    assert "Ewa Wieczorek" in tab.record.facts_line.text()


def test_two_dialogs_one_after_the_other(qtbot, tab):
    add()
    tab.refresh()
    for _ in range(2):
        dialog = open_dialog(qtbot, tab, tab.record.edit_button)
        click(qtbot, dialog.cancel_button)
        qtbot.waitUntil(lambda: tab.dialog is None)


def test_ending_an_activity_ends_the_enrolments(qtbot, tab, make_participant):
    activity_id = add()
    enrol(activity_id, make_participant(), date(2026, 3, 2))
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.close_button)
    click(qtbot, dialog.save_button)
    assert list_activities(TODAY + timedelta(days=1)) == []
    assert enrolled_people(activity_id)[0].until_on == TODAY
    assert tab.record.title.text() == "Trening umiejętności społecznych"
    assert tab.record.ended_pill.isVisible()
    tab.undo()
    assert enrolled_people(activity_id)[0].until_on is None
    assert get_activity(activity_id).ends_on is None


# People -----------------------------------------------------------------------------------------


def choose(qtbot, dialog, typed, type_text):
    search = dialog.choice.search
    search.clear()
    type_text(search, typed)
    qtbot.keyClick(search, Qt.Key.Key_Return)


def test_several_people_are_enrolled_at_once(qtbot, tab, make_participant, type_text):
    activity_id = add()
    first, second = make_participant(), make_participant(last_name="Żółć", first_name="Łucja")
    make_participant(last_name="Wróbel")
    for person in (first, second):
        make_signed(person)
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.nobody.button)
    choose(qtbot, dialog, "kowal", type_text)
    choose(qtbot, dialog, "zolc", type_text)
    assert dialog.save_button.text() == "Enrol 2 person(s)"
    assert not dialog.warning.isVisible()
    with qtbot.waitSignal(tab.message) as told:
        click(qtbot, dialog.save_button)
    assert told.args == ["2 person(s) enrolled."]
    assert {e.participant_id for e in enrolled_people(activity_id)} == {first, second}
    assert people(tab) == ["Kowalska Anna", "Żółć Łucja"]
    assert tab.record.people_head.count.text() == "2"
    tab.undo()
    assert enrolled_people(activity_id) == []


def test_a_click_chooses_and_a_click_on_the_chip_takes_back(qtbot, tab, make_participant):
    add()
    make_participant()
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.enrol_button)
    view = dialog.choice.list
    place = view.visualRect(view.rows.index(0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    [chosen] = dialog.people
    assert chosen.name == "Kowalska Anna"
    [chip] = [b for b in dialog.choice.findChildren(type(dialog.save_button)) if b.kind == "chip"]
    click(qtbot, chip)
    assert dialog.people == []
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.form.field("participant_id").problem_text() == "Nobody is chosen yet."
    dialog.discard()


def test_without_a_contract_a_reason_is_asked_and_kept(qtbot, tab, make_participant, type_text):
    activity_id = add()
    make_participant()
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.enrol_button)
    assert not dialog.warning.isVisible()
    choose(qtbot, dialog, "kowal", type_text)
    assert dialog.warning.isVisible()
    assert "Anna Kowalska" in dialog.warning.text()
    assert "art. 18 ust. 4" in dialog.warning.second_label.text()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert enrolled_people(activity_id) == []
    type_text(dialog.form.field("reason").editor, "podpis w piątek")
    click(qtbot, dialog.save_button)
    assert len(enrolled_people(activity_id)) == 1
    assert history_of("activity", activity_id)[0].reasons == {"no_contract": "podpis w piątek"}
    row = tab.record.list.rows.row(0)
    assert (row.pill, row.pill_tone) == ("no contract", "amber")


def test_the_contract_is_looked_for_on_the_day_of_enrolment(
    qtbot, tab, make_participant, type_text
):
    add()
    make_signed(make_participant())
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.enrol_button)
    choose(qtbot, dialog, "kowal", type_text)
    assert dialog.without_contract() == []
    dialog.form.field("since_on").set_value(TODAY - timedelta(days=1))
    assert len(dialog.without_contract()) == 1
    assert dialog.warning.isVisible()
    dialog.discard()


def test_too_many_for_the_places_enrols_nobody(qtbot, tab, make_participant, type_text):
    activity_id = add(capacity=1)
    for last_name in ("Kowalska", "Wróbel"):
        make_signed(make_participant(last_name=last_name))
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.enrol_button)
    choose(qtbot, dialog, "kowal", type_text)
    choose(qtbot, dialog, "wrobel", type_text)
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.form.field("participant_id").problem_text() == "Of 1 places 1 are free."
    assert len(dialog.people) == 2
    assert enrolled_people(activity_id) == []
    dialog.discard()


def test_who_is_enrolled_already_cannot_be_chosen_again(qtbot, tab, make_participant, type_text):
    activity_id = add()
    enrol(activity_id, make_participant(), TODAY)
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.enrol_button)
    choose(qtbot, dialog, "kowal", type_text)
    assert dialog.people == []
    assert dialog.choice.list.rows.row(0).right == "already enrolled"
    dialog.discard()


def test_a_person_leaves_on_a_day_and_stays_as_history(qtbot, tab, make_participant):
    activity_id = add()
    enrol(activity_id, make_participant(), date(2026, 3, 2))
    tab.refresh()
    dialog = open_dialog(qtbot, tab, tab.record.withdraw_button)
    day = dialog.form.field("until_on")
    day.set_value(date(2026, 3, 1))
    click(qtbot, dialog.save_button)
    assert day.problem_text() == "The end is before the beginning."
    day.set_value(TODAY - timedelta(days=2))
    click(qtbot, dialog.save_button)
    assert enrolled_people(activity_id)[0].until_on == TODAY - timedelta(days=2)
    assert people(tab) == ["Enrolled before", "Kowalska Anna"]
    assert not tab.record.withdraw_button.isVisible()


def test_enter_on_a_person_opens_the_card_and_the_menu_starts_a_contract(
    qtbot, tab, make_participant
):
    person = make_participant()
    enrol(add(), person, TODAY)
    tab.refresh()
    tab.record.list.setFocus()
    with qtbot.waitSignal(tab.participant_requested) as opened:
        qtbot.keyClick(tab.record.list, Qt.Key.Key_Return)
    assert opened.args == [person]
    place = tab.record.list.visualRect(tab.record.list.currentIndex()).center()
    tab.record.list.customContextMenuRequested.emit(place)
    menu = tab.findChild(QMenu)
    with qtbot.waitSignal(tab.contract_wanted) as wanted:
        next(a for a in menu.actions() if a.text() == "New contract").trigger()
    assert wanted.args == [person]
    menu.close()


def test_where_the_place_is_short_list_and_record_take_turns(qtbot, tab, make_participant):
    add()
    tab.resize(911, 460)
    tab.set_narrow(True)
    tab.refresh()
    qtbot.waitUntil(lambda: not tab.record.isVisible())
    tab.list_panel.list.setFocus()
    qtbot.keyClick(tab.list_panel.list, Qt.Key.Key_Return)
    assert tab.record.isVisible()
    assert tab.record.facts_line.isVisible()
    click(qtbot, tab.sides.back_button)
    assert tab.list_panel.isVisible()


def test_everything_has_a_name(qtbot, tab, make_participant):
    activity_id = add()
    enrol(activity_id, make_participant(), TODAY)
    make_participant(last_name="Wróbel")
    tab.refresh()
    assert walk(tab) == []
    for button in (tab.record.enrol_button, tab.record.edit_button, tab.record.close_button,
                   tab.record.withdraw_button, tab.list_panel.new_button):  # fmt: skip
        dialog = open_dialog(qtbot, tab, button)
        assert walk(dialog) == []
        dialog.discard()
        qtbot.waitUntil(lambda: tab.dialog is None)


def test_the_same_activity_stays_after_a_withdrawal_elsewhere(tab, make_participant):
    add("A")
    second = add("B")
    enrolment = enrol(second, make_participant(), TODAY)
    tab.open_activity(second)
    withdraw(enrolment, TODAY)
    tab.refresh()
    assert tab.record.title.text() == "B"
