"""The radar: what burns, in which group, and what opens it."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from kisdesk.domain.codes import EvaluationKind, ParticipantState, Party
from kisdesk.domain.deadline_facts import Deadline, DeadlineKind, Subject, Urgency
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.outcome_codes import OutcomeKind
from kisdesk.domain.outcomes import OutcomeDraft
from kisdesk.services.backups import make_backup
from kisdesk.services.outcomes import record_outcome
from kisdesk.services.participants import change_state
from kisdesk.services.reports import note_report_sent
from kisdesk.services.today import list_deadlines
from kisdesk.storage.peewee_database import database
from kisdesk.ui.context import UiContext
from kisdesk.ui.icons import icon_source
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.today.tab import TodayTab
from kisdesk.ui.today.words import ICONS, what_text, when_text
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed
from tests.ui.accessibility import walk


@pytest.fixture
def tab(qtbot, qapp, office):
    """The tab, wide enough for everything; last year's report was sent."""
    note_report_sent(TODAY.year - 1, date(TODAY.year, 3, 2))
    made = TodayTab(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def lines(tab):
    rows = [tab.radar.rows.row(place) for place in range(tab.radar.rows.rowCount())]
    return [(row.title, row.count) if row.is_heading else row.title for row in rows]


def signed_until(participant_id, last_day):
    return make_signed(participant_id, ends_on=last_day, evaluations=(), actions=())


def test_groups_come_by_urgency_with_counts(tab, make_participant):
    person = make_participant()
    signed_until(person, TODAY + timedelta(days=20))
    make_participant(last_name="Wróbel", informed_on=None, grounds=())
    change_state(
        make_participant(last_name="Ożóg", grounds=()),
        StateChangeDraft(ParticipantState.ACTIVE, TODAY, override_reason="art. 18 ust. 7"),
        today=TODAY,
    )
    tab.refresh()
    assert lines(tab) == [
        ("This week", "2"),
        "No main group is marked (art. 1(2))",
        "No date of the talk about personal data",
        ("Within 30 days", "3"),
        "Takes part without a contract: art. 18 ust. 7",
        "No main group is marked (art. 1(2))",
        "Contract KS/1/2026 ends",
    ]
    assert tab.greeting_label.text().startswith("Good morning. Nothing is overdue, 2 matter")
    assert tab.date_label.text() == "Niedziela, 22 listopada"


def test_enter_and_double_click_open_the_record(qtbot, tab, make_participant):
    person = make_participant()
    contract = signed_until(person, TODAY + timedelta(days=20))
    other = make_participant(last_name="Wróbel", informed_on=None)
    tab.refresh()
    tab.radar.setFocus()
    qtbot.keyClick(tab.radar, Qt.Key.Key_Home)
    with qtbot.waitSignal(tab.participant_requested) as opened:
        qtbot.keyClick(tab.radar, Qt.Key.Key_Return)
    assert opened.args == [other]
    place = tab.radar.visualRect(tab.radar.rows.index(tab.radar.rows.rowCount() - 1)).center()
    qtbot.mouseClick(tab.radar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(tab.contract_requested) as opened:
        qtbot.mouseDClick(tab.radar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [contract]


def test_a_question_about_work_leads_to_the_outcomes(qtbot, tab, make_participant):
    person = make_participant()
    work = OutcomeDraft(
        OutcomeKind.OWN_BUSINESS, started_on=TODAY - timedelta(days=40), body="Ogrody"
    )
    record_outcome(person, work, today=TODAY)
    tab.refresh()
    assert "Ask about the work, 1 month(s) after its start" in lines(tab)
    tab.radar.setFocus()
    with qtbot.waitSignal(tab.outcomes_requested) as opened:
        qtbot.keyClick(tab.radar, Qt.Key.Key_Return)
    assert opened.args == [person]


def test_the_report_on_the_radar_asks_for_its_year(qtbot, tab):
    note_report_sent(TODAY.year - 1, None)
    tab.refresh()
    assert lines(tab) == [("Overdue", "1"), "Report for 2025 to the voivode"]
    assert "1 overdue" in tab.greeting_label.text()
    tab.radar.setFocus()
    with qtbot.waitSignal(tab.report_requested) as opened:
        qtbot.keyClick(tab.radar, Qt.Key.Key_Return)
    assert opened.args == [2025]


def test_chips_count_and_narrow(qtbot, tab, office, make_participant):
    mine = make_participant(worker_id=office.worker.id, informed_on=None)
    make_participant(last_name="Wróbel", grounds=())
    signed_until(make_participant(last_name="Ożóg"), TODAY + timedelta(days=20))
    tab.refresh()
    texts = [tab.chips.button(key).text() for key in ("all", "mine", "contracts", "missing")]
    assert texts == ["All 3", "Mine 2", "Contracts 1", "Missing data 2"]
    qtbot.mouseClick(tab.chips.button("contracts"), Qt.MouseButton.LeftButton)
    assert lines(tab) == [("Within 30 days", "1"), "Contract KS/1/2026 ends"]
    qtbot.mouseClick(tab.chips.button("missing"), Qt.MouseButton.LeftButton)
    assert {key.kind for key in keys(tab)} == {
        DeadlineKind.NOT_INFORMED,
        DeadlineKind.NO_MAIN_GROUP,
    }
    qtbot.mouseClick(tab.chips.button("mine"), Qt.MouseButton.LeftButton)
    assert mine in {key.participant_id for key in keys(tab)}
    assert keys(tab) == list_deadlines(TODAY, office.worker.id)


def keys(tab):
    count = tab.radar.rows.rowCount()
    return [key for place in range(count) if (key := tab.radar.rows.key(place)) is not None]


def test_nothing_burns(qtbot, tab, make_participant):
    tab.refresh()
    assert tab.stack.currentWidget() is tab.empty
    assert tab.empty.text_label.text() == "Nobody is in this club yet."
    make_participant()
    tab.refresh()
    assert tab.empty.text_label.text() == "Nothing is due in the next 30 days."
    assert not tab.empty.button.isVisible()


def test_an_empty_filter_leads_back_to_everything(qtbot, tab, make_participant):
    make_participant(grounds=())
    tab.refresh()
    qtbot.mouseClick(tab.chips.button("contracts"), Qt.MouseButton.LeftButton)
    assert tab.empty.isVisible()
    qtbot.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert tab.radar.isVisible()
    assert tab.chips.selected() == ("all",)


def test_the_same_matter_stays_current_after_reading_again(qtbot, tab, make_participant):
    make_participant(grounds=())
    make_participant(last_name="Wróbel", informed_on=None)
    tab.refresh()
    tab.radar.select_place(tab.radar.rows.rowCount() - 1)
    before = tab.radar.current_key()
    make_participant(last_name="Ożóg", informed_on=None)
    tab.refresh()
    assert tab.radar.current_key() == before


def test_the_menu_of_a_line_opens_contract_or_person_and_copies(qtbot, tab, make_participant):
    person = make_participant()
    signed_until(person, TODAY + timedelta(days=20))
    tab.refresh()
    tab.radar.select_place(0)
    place = tab.radar.visualRect(tab.radar.currentIndex()).center()
    tab.radar.customContextMenuRequested.emit(place)
    menu = tab.findChild(QMenu)
    by_text = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(tab.participant_requested) as opened:
        by_text["Open the person's card"].trigger()
    assert opened.args == [person]
    by_text["Copy the line"].trigger()
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied == ["Contract KS/1/2026 ends", "Anna Kowalska", "in 20 day(s)", "12.12.2026"]
    menu.close()


class Opened(QObject):
    """Stands for the file manager."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def open(self, url):
        self.urls.append(url.toLocalFile())


def test_the_backup_card_is_honest_and_shows_the_folder(qtbot, tab, office):
    tab.refresh()
    card = tab.side.backup
    assert card.title.text() == "No verified copy has been made yet"
    assert "klub.kis" in card.text.text()
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    try:
        qtbot.mouseClick(card.folder_button, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.urls == [str(office.path.parent)]


@pytest.mark.parametrize(
    ("days", "title", "tone"),
    [
        (1, "Copy verified yesterday at 15.40", "green"),
        (7, "Copy verified 7 day(s) ago", "amber"),
        (20, "Copy verified 20 day(s) ago", "red"),
    ],
)
def test_the_backup_card_says_how_old_the_last_verified_copy_is(tab, tmp_path, days, title, tone):
    made_at = datetime(2026, 11, 22, 15, 40).astimezone() - timedelta(days=days)
    folder = tmp_path / "a stick"
    folder.mkdir()
    make_backup(folder)
    database.execute_sql("UPDATE backup SET made_at = ?", (made_at.isoformat(),))
    tab.refresh()
    card = tab.side.backup
    assert card.title.text() == title
    assert card.icon._tone == tone
    assert "a stick" in card.text.text()
    assert "0 person(s)" in card.text.text()
    assert ("time for a copy" in card.text.text()) is (tone == "amber")


def test_the_card_offers_a_test_restore_when_one_is_due(qtbot, tab, tmp_path):
    card = tab.side.backup
    assert not card.drill_row.isVisible()
    made_at = datetime(2026, 9, 1, 15, 40).astimezone()
    make_backup(tmp_path)
    database.execute_sql("UPDATE backup SET made_at = ?", (made_at.isoformat(),))
    tab.refresh()
    assert card.drill_label.text() == "No copy has been tried out yet."
    qtbot.waitUntil(card.drill_button.isVisible)
    with qtbot.waitSignal(tab.test_restore_requested):
        qtbot.mouseClick(card.drill_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tab.test_restore_requested):
        tab.open_deadline(next(d for d in list_deadlines(TODAY) if d.kind == "test_restore"))
    with qtbot.waitSignal(tab.backup_requested):
        tab.open_deadline(next(d for d in list_deadlines(TODAY) if d.kind == "backup_overdue"))


def test_six_figures(tab, make_participant):
    signed_until(make_participant(), TODAY + timedelta(days=90))
    make_draft(make_participant(last_name="Wróbel"))
    tab.refresh()
    numbers = [text.split(" ", 1)[0] for text in tab.side.figures.texts()]
    assert numbers == ["0", "1", "2", "0", "1", "0"]


def test_the_side_folds_where_the_place_is_short(qtbot, tab):
    assert tab.side.isVisible()
    assert not tab.side_button.isVisible()
    tab.resize(911, 460)
    qtbot.waitUntil(lambda: not tab.side.isVisible())
    qtbot.mouseClick(tab.side_button, Qt.MouseButton.LeftButton)
    assert tab.side.isVisible()
    qtbot.keyClick(tab, Qt.Key.Key_F4)
    assert not tab.side.isVisible()


def test_everything_has_a_name(tab, make_participant):
    make_participant(grounds=())
    tab.refresh()
    assert walk(tab) == []


def deadline(kind, urgency=Urgency.THIS_WEEK, due_on=TODAY, **values):
    return Deadline(kind, due_on, urgency, Subject.PARTICIPANT, 1, 1, values)


VALUES = {
    DeadlineKind.EVALUATION: {"number": "KS/1/2026", "evaluation_kind": EvaluationKind.FINAL},
    DeadlineKind.ACTION: {"text": "Wniosek\no dodatek.", "party": Party.WORKER},
    DeadlineKind.YEARLY_REPORT: {"year": 2025},
    DeadlineKind.LABOUR_OFFICE_CONTACT: {"last_contact_on": TODAY},
}


@pytest.mark.parametrize("kind", DeadlineKind)
def test_every_kind_has_a_sentence_and_an_icon(kind):
    text = what_text(deadline(kind, **VALUES.get(kind, {})))
    assert text
    assert "{" not in text
    assert "\n" not in text
    assert icon_source(ICONS[kind])


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        (DeadlineKind.CONTRACT_ENDS, {"number": ""}, "A contract without a number ends"),
        (DeadlineKind.EVALUATION,
         {"number": "KS/3/2026", "evaluation_kind": EvaluationKind.PERIODIC},
         "Periodic evaluation of contract KS/3/2026"),
        (DeadlineKind.ACTION, {"text": "Udział w zajęciach.", "party": Party.PERSON},
         "Agreed action: Udział w zajęciach"),
        (DeadlineKind.ACTION, {"text": "{number} %n", "party": Party.WORKER},
         "Our action: {number} %n"),
    ],
)  # fmt: skip
def test_sentences(kind, values, expected):
    assert what_text(deadline(kind, **values)) == expected


def test_what_was_reached_is_not_called_overdue():
    reached = deadline(DeadlineKind.SIX_MONTHS, Urgency.THIS_MONTH, TODAY - timedelta(days=3))
    assert when_text(reached, TODAY) == "for 3 day(s)"
    late = deadline(DeadlineKind.EVALUATION, Urgency.OVERDUE, TODAY - timedelta(days=3))
    assert when_text(late, TODAY) == "3 day(s) overdue"
