"""Planning a series, the waiting list and individual work with real keys and mouse."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from kisdesk.domain.activity_codes import Equipment, SpecialistRole
from kisdesk.domain.consultations import UseDraft
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.recurrence import RuleDraft
from kisdesk.services.activities import (
    enrolled_people,
    get_activity,
    list_activities,
    save_activity,
)
from kisdesk.services.activity_kinds import list_kinds
from kisdesk.services.consultations import list_consultations, list_uses, save_use
from kisdesk.services.meetings import meetings_of, plan_meetings
from kisdesk.services.waiting_list import add_to_waiting, waiting_people
from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.activities.dialogs import ActivityDialog
from kisdesk.ui.activities.enrol_dialog import EnrolDialog
from kisdesk.ui.activities.individual_view import USES, IndividualView
from kisdesk.ui.activities.recurrence_dialog import RecurrenceDialog
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.settings.kinds_page import KindsPage
from tests.builders import TODAY
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton
SPRING = date(2026, 3, 2)


@pytest.fixture
def context(qapp, office):
    """A desk on the first Monday of March 2026."""
    return UiContext(JobRunner(qapp), lambda: SPRING)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def editors(dialog):
    return {name: dialog.form.field(name).editor for name in dialog.form.names()}


def retype(editor, text, type_text):
    editor.selectAll()
    type_text(editor, text)


@pytest.fixture
def workshop(office):
    """An activity from March to June with two places."""
    return save_activity(
        ActivityDraft(
            "Warsztaty", leader="Tomasz Krawczyk", room="sala 2", capacity=2,
            starts_on=SPRING, ends_on=date(2026, 6, 30),
        )
    )  # fmt: skip


def row_of(activity_id):
    return next(row for row in list_activities(SPRING) if row.id == activity_id)


# Series -----------------------------------------------------------------------------------------


def test_a_series_shows_its_days_and_why_some_are_left_out(qtbot, context, workshop, type_text):
    dialog = shown(qtbot, RecurrenceDialog(context, row_of(workshop)))
    fields = editors(dialog)
    assert dialog.preview_head.text() == "17 meeting(s)"
    assert "6.04.2026 – Poniedziałek Wielkanocny" in dialog.skipped_strip.second_label.text()

    retype(fields["until"], "11.06.2026", type_text)
    qtbot.mouseClick(fields["weekdays"].buttons["0"], LEFT)
    qtbot.mouseClick(fields["weekdays"].buttons["3"], LEFT)
    qtbot.waitUntil(lambda: "Dzień Bożego Ciała" in dialog.skipped_strip.second_label.text())
    assert dialog.preview_head.text() == "14 meeting(s)"
    retype(fields["starts_at"], "1030", type_text)
    retype(fields["ends_at"], "12", type_text)
    assert walk(dialog) == []

    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, LEFT)
    meetings = meetings_of(workshop)
    assert len(meetings) == 14
    assert {(m.day.weekday(), m.starts_at, m.ends_at) for m in meetings} == {(3, 630, 720)}


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("ends_at", "8", "The meeting ends before it starts."),
        ("until", "1.07.2026", "The activity ends on 30.06.2026."),
        ("until", "1.03.2026", "The end is before the beginning."),
        ("until", "", "Until when?"),
    ],
)
def test_what_cannot_be_planned_is_said_in_one_sentence(
    qtbot, context, workshop, type_text, field, typed, said
):
    dialog = shown(qtbot, RecurrenceDialog(context, row_of(workshop)))
    editor = editors(dialog)[field]
    editor.clear()
    type_text(editor, typed)
    with qtbot.assertNotEmitted(dialog.saved):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.form.field(field).problem_text() == said
    assert dialog.isVisible()
    assert meetings_of(workshop) == []
    dialog.discard()


def test_a_clash_is_told_and_planned_all_the_same(qtbot, context, workshop):
    other = save_activity(replace(get_activity(workshop), name="Kuchnia", room="kuchnia"))
    hours = {"starts_at": 600, "ends_at": 700, "weekdays": (0,), "count": 1}
    plan_meetings(other, RuleDraft(starts_on=SPRING, **hours))
    dialog = shown(qtbot, RecurrenceDialog(context, row_of(workshop)))
    assert "Tomasz Krawczyk leads “Kuchnia” then: 2.03.2026, 10.00–11.40." in (
        dialog.clash_strip.second_label.text()
    )
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert len(meetings_of(workshop)) == 17


def test_only_the_fields_of_the_repetition_are_in_sight(qtbot, context, workshop):
    dialog = shown(qtbot, RecurrenceDialog(context, row_of(workshop)))
    fields = editors(dialog)
    fields["frequency"].set_value("monthly")
    qtbot.waitUntil(dialog.form.field("nth").isVisible)
    qtbot.waitUntil(lambda: dialog.preview_head.text() == "3 meeting(s)")
    fields["frequency"].set_value("daily")
    qtbot.waitUntil(lambda: not dialog.form.field("weekdays").isVisible())
    assert not dialog.form.field("nth").isVisible()
    dialog.discard()


# The activity -----------------------------------------------------------------------------------


def test_kind_form_and_programme_are_entered(qtbot, context, type_text):
    dialog = shown(qtbot, ActivityDialog(context))
    fields = editors(dialog)
    kind = next(kind for kind in list_kinds() if kind.key == "legal_advice")
    type_text(fields["name"], "Porady prawne")
    fields["kind_id"].set_value(kind.id)
    fields["form"].set_value("individual")
    type_text(fields["programme"], "1. Długi")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, LEFT)
    kept = get_activity(dialog.activity_id)
    assert (kept.kind_id, kept.form, kept.programme, kept.category) == (
        kind.id,
        "individual",
        "1. Długi",
        "individual",
    )


# The waiting list -------------------------------------------------------------------------------


def test_who_gets_no_place_waits_and_is_given_one(qtbot, context, workshop, make_participant):
    people = [make_participant(last_name=name) for name in ("Adamska", "Ćwik", "Żak")]
    for person in people:
        make_signed(person)
    dialog = shown(qtbot, EnrolDialog(context, row_of(workshop)))
    for person in people:
        dialog.choice.toggle(person)
    field = dialog.form.field("to_waiting")
    qtbot.waitUntil(field.isVisible)
    assert dialog.to_waiting.text() == "Put 1 person(s) without a place on the waiting list"
    dialog.to_waiting.set_value(True)
    qtbot.waitUntil(lambda: "wait" in dialog.save_button.text())
    if dialog.form.field("reason").isVisible():
        dialog.form.field("reason").set_value("umowa w przygotowaniu")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert len(enrolled_people(workshop)) == 2
    assert [row.last_name for row in waiting_people(workshop)] == ["Żak"]


def test_the_record_shows_who_waits_and_gives_the_place(qtbot, context, workshop, make_participant):
    add_to_waiting(workshop, [make_participant(last_name="Żak")], SPRING)
    view = shown(qtbot, ActivitiesView(context))
    view.refresh()
    view.open_activity(workshop)
    assert view.record.list.select_key(f"waiting-{waiting_people(workshop)[0].id}")
    qtbot.waitUntil(view.record.promote_button.isVisible)
    qtbot.mouseClick(view.record.promote_button, LEFT)
    qtbot.waitUntil(lambda: view.dialog is not None)
    dialog = view.dialog
    assert dialog.form.field("reason").isVisible()  # no contract yet: art. 18(4)
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.accept()
    dialog.form.field("reason").set_value("umowa w przygotowaniu")
    with qtbot.waitSignal(view.data_changed):
        dialog.accept()
    assert waiting_people(workshop) == []
    assert [row.last_name for row in enrolled_people(workshop)] == ["Żak"]
    view.undo()
    assert [row.last_name for row in waiting_people(workshop)] == ["Żak"]


def test_a_contract_that_ends_earlier_is_named(qtbot, make_participant, qapp, office):
    person = make_participant(last_name="Żak")
    make_signed(person)
    activity = save_activity(ActivityDraft("Długie", starts_on=TODAY, ends_on=date(2030, 1, 1)))
    context = UiContext(JobRunner(qapp), lambda: TODAY)
    row = next(row for row in list_activities(TODAY) if row.id == activity)
    dialog = shown(qtbot, EnrolDialog(context, row))
    dialog.choice.toggle(person)
    qtbot.waitUntil(dialog.ending.isVisible)
    assert "Anna Żak: not covered from" in dialog.ending.second_label.text()
    dialog.discard()


# Individual work --------------------------------------------------------------------------------


def test_a_consultation_is_entered_and_taken_back(qtbot, context, make_participant, type_text):
    person = make_participant(last_name="Żak")
    view = shown(qtbot, IndividualView(context))
    view.refresh()
    assert view.none.text_label.text() == "No consultation is entered yet."
    qtbot.mouseClick(view.none.button, LEFT)
    qtbot.waitUntil(lambda: view.dialog is not None and view.dialog.isActiveWindow())
    fields = editors(view.dialog)
    type_text(view.dialog.chooser.search, "żak")
    qtbot.waitUntil(lambda: fields["participant_id"].value() == person)
    fields["role"].set_value(SpecialistRole.LAWYER)
    retype(fields["minutes"], "75", type_text)
    type_text(fields["topic"], "ugoda w sprawie długu")
    assert walk(view.dialog) == []
    with qtbot.waitSignal(view.data_changed):
        qtbot.mouseClick(view.dialog.save_button, LEFT)
    (row,) = list_consultations(person)
    assert (row.role, row.minutes, row.topic, row.day) == (
        SpecialistRole.LAWYER,
        75,
        "ugoda w sprawie długu",
        SPRING,
    )
    assert "1 h 15 min" in view.figures.text()
    view.undo()
    assert list_consultations() == []


def test_the_log_of_use_is_a_list_of_its_own(qtbot, context, make_participant):
    person = make_participant()
    save_use(UseDraft(person, SPRING, 20, Equipment.PRINTER), SPRING)
    view = shown(qtbot, IndividualView(context))
    view.refresh()
    qtbot.mouseClick(view.chips.button(USES), LEFT)
    qtbot.waitUntil(view.delete_button.isVisible)
    qtbot.mouseClick(view.delete_button, LEFT)
    assert list_uses() == []


# Kinds ------------------------------------------------------------------------------------------


def test_a_kind_is_added_and_deleted_in_the_settings(qtbot, context):
    page = KindsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.mouseClick(page.add_button, LEFT)
    qtbot.waitUntil(page.dialog.isVisible)
    editors(page.dialog)["name"].set_value("Biblioteka")
    editors(page.dialog)["official_code"].set_value("7.12")
    with qtbot.waitSignal(page.changed):
        qtbot.mouseClick(page.dialog.save_button, LEFT)
    kind = list_kinds()[-1]
    assert (kind.name, kind.official_code) == ("Biblioteka", "7.12")
    with qtbot.waitSignal(page.changed):
        page.buttons["delete", kind.id].click()
    assert "Biblioteka" not in {kind.name for kind in list_kinds(include_inactive=True)}
