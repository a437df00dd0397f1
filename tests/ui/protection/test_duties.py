"""Pages of the window about disclosures, breaches and the register of processing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import OperatorKind
from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.drafts import OperatorDraft
from kisdesk.domain.privacy_codes import DisclosureState, DisclosureWay, Recipient, ReportDecision
from kisdesk.domain.rights import Role
from kisdesk.models.changes import actor
from kisdesk.services.backups import make_backup
from kisdesk.services.breaches import list_breaches
from kisdesk.services.club import get_club, save_club
from kisdesk.services.disclosures import disclosures_of, record_disclosure
from kisdesk.ui.papers.paper_dialog import PaperDialog
from kisdesk.ui.papers.template_dialog import TemplateDialog
from kisdesk.ui.participants.privacy.disclosure_dialog import DisclosureDialog
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.protection.breach_dialog import BreachDialog
from kisdesk.ui.protection.breaches_page import BreachesPage
from kisdesk.ui.protection.disclosures_page import DisclosuresPage
from kisdesk.ui.protection.processing_page import ProcessingPage
from kisdesk.ui.protection.window import ProtectionWindow
from tests.builders import TODAY
from tests.ui.participants.hands import choose, fill_in

Make = Callable[..., int]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def disclosures(window: ProtectionWindow) -> DisclosuresPage:
    window.show_page("disclosures")
    page = window.pages["disclosures"]
    assert isinstance(page, DisclosuresPage)
    return page


@pytest.fixture
def breaches(window: ProtectionWindow) -> BreachesPage:
    page = window.pages["breaches"]
    assert isinstance(page, BreachesPage)
    page.now = lambda: NOW
    window.show_page("breaches")
    return page


def a_disclosure(person: int, recipient: Recipient) -> int:
    draft = DisclosureDraft(
        recipient=recipient, made_on=TODAY, basis="żądanie", scope="obecność",
        way=DisclosureWay.LETTER,
    )  # fmt: skip
    return record_disclosure(person, draft, today=TODAY)


def clocks(page: BreachesPage) -> list[tuple[str, str]]:
    return [(strip.text(), strip.tone) for strip in page.clocks]


def test_the_register_is_filtered_opened_and_printed(
    qtbot: QtBot, window: ProtectionWindow, make_participant: Make
) -> None:
    person = make_participant()
    a_disclosure(person, Recipient.COURT)
    a_disclosure(person, Recipient.POLICE)
    page = disclosures(window)
    assert page.count_label.text() == "2 wpisy"
    page.recipient_choice.set_value(Recipient.POLICE)
    assert [row.draft.recipient for row in page.shown] == [Recipient.POLICE]
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, DisclosureDialog)
    choose(dialog, "state", DisclosureState.REFUSED)
    fill_in(dialog, reason="brak podstawy")
    changed = []
    window.data_changed.connect(lambda: changed.append(1))
    dialog.accept()
    assert changed == [1]
    assert {r.draft.state for r in disclosures_of(person)} == {
        DisclosureState.MADE,
        DisclosureState.REFUSED,
    }
    page.print_button.click()
    assert isinstance(page.dialog, PrintDialog)
    assert page.dialog.page_count == 1
    page.dialog.reject()


def test_who_only_reads_neither_changes_nor_prints_the_register(
    window: ProtectionWindow, make_participant: Make
) -> None:
    a_disclosure(make_participant(), Recipient.COURT)
    actor.role = Role.READ_ONLY
    try:
        page = disclosures(window)
        assert not page.open_button.isEnabled()
        assert not page.print_button.isEnabled()
        page.open_current()
        assert page.dialog is None
    finally:
        actor.role = Role.MANAGER


def test_a_lost_copy_fills_in_whose_data_it_held(
    qtbot: QtBot, breaches: BreachesPage, make_participant: Make, tmp_path: Path
) -> None:
    make_participant()
    make_participant(last_name="Nowak")
    make_backup(tmp_path)
    breaches.add_breach()
    dialog = breaches.dialog
    assert isinstance(dialog, BreachDialog)
    assert dialog.encryption.tone == "amber"
    fill_in(dialog, circumstances="Zgubiony pendrive")
    dialog.form.field("noticed_at").set_value(NOW - timedelta(hours=30))
    key = next(iter(dialog._copies))
    choose(dialog, "copy", key)
    assert dialog.form.field("people_count").value() == 2
    assert "PESEL" in str(dialog.form.field("data_kinds").value())
    assert dialog.encryption.tone == "green"
    assert "zaszyfrowana" in dialog.encryption.text()
    assert dialog.form.field("is_encrypted").isHidden()
    dialog.accept()

    (row,) = list_breaches()
    assert row.draft.noticed_at == NOW - timedelta(hours=30)
    assert clocks(breaches) == [("Na zgłoszenie naruszenia zostały 42 godziny", "amber")]
    breaches.lines[0].buttons["people"].click()
    assert isinstance(breaches.dialog, PrintDialog)
    assert breaches.dialog.page_count >= 1
    breaches.dialog.reject()
    breaches.lines[0].buttons["note"].click()
    assert isinstance(breaches.dialog, PrintDialog)
    breaches.dialog.reject()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (49, ("Na zgłoszenie naruszenia zostały 23 godziny", "red")),
        (73, ("Termin zgłoszenia minął 1 godzinę temu", "red")),
    ],
)
def test_the_clock_gets_red_on_the_last_day(
    breaches: BreachesPage, hours: int, said: tuple[str, str]
) -> None:
    breaches.add_breach()
    dialog = breaches.dialog
    assert isinstance(dialog, BreachDialog)
    fill_in(dialog, circumstances="Pismo do niewłaściwej osoby")
    dialog.form.field("noticed_at").set_value(NOW - timedelta(hours=hours))
    dialog.accept()
    assert clocks(breaches) == [said]


def test_a_late_report_asks_for_its_reasons(breaches: BreachesPage) -> None:
    breaches.add_breach()
    dialog = breaches.dialog
    assert isinstance(dialog, BreachDialog)
    fill_in(dialog, circumstances="Skradziony komputer")
    dialog.form.field("noticed_at").set_value(NOW - timedelta(hours=90))
    assert dialog.form.field("reported_at").isHidden()
    choose(dialog, "report", ReportDecision.NEEDED)
    dialog.form.field("reported_at").set_value(NOW - timedelta(hours=1))
    assert not dialog.form.field("delay_reason").isHidden()
    dialog.accept()
    assert list_breaches() == []
    fill_in(dialog, delay_reason="nieobecność kierującego")
    dialog.accept()
    assert list_breaches()[0].draft.delay_reason == "nieobecność kierującego"
    assert clocks(breaches) == []


def test_the_register_of_processing_is_printed_and_worded(
    qtbot: QtBot, window: ProtectionWindow
) -> None:
    window.show_page("processing")
    page = window.pages["processing"]
    assert isinstance(page, ProcessingPage)
    page.lines["processing_register"].buttons["print"].click()
    assert isinstance(page.dialog, PaperDialog)
    page.dialog.reject()
    page.lines["privacy_notice"].buttons["words"].click()
    assert isinstance(page.dialog, TemplateDialog)
    assert page.dialog.code == "privacy_notice"
    page.dialog.reject()


def test_an_organisation_and_the_welfare_centre_are_two_controllers(
    window: ProtectionWindow,
) -> None:
    window.show_page("processing")
    page = window.pages["processing"]
    assert isinstance(page, ProcessingPage)
    assert page.controllers is None
    operator = OperatorDraft(kind=OperatorKind.NGO, name="Fundacja Pomost", krs="0000123456")
    save_club(replace(get_club(), operator=operator))
    window.show_page("processing")
    assert page.controllers is not None
    assert "dwaj administratorzy" in page.controllers.text()
