"""Breaches: the register, and whose data were in a copy that got lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.domain.breaches import BreachDraft
from kisdesk.domain.codes import ParticipantState, SensitiveKind
from kisdesk.domain.deadline_facts import DeadlineKind, Subject
from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.drafts import SensitiveDraft, StateChangeDraft
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    Recipient,
    ReportDecision,
    TellDecision,
)
from kisdesk.domain.rights import Role
from kisdesk.errors import NotFoundError
from kisdesk.models.changes import actor
from kisdesk.services.backups import make_backup
from kisdesk.services.breaches import (
    copies_made,
    get_breach,
    list_breaches,
    people_in_copy,
    record_breach,
    update_breach,
)
from kisdesk.services.bulk import NewPerson, bulk_register
from kisdesk.services.disclosures import DisclosureFilter, record_disclosure
from kisdesk.services.errors import NotAllowedError
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.services.participants import (
    delete_participant,
    get_card,
    save_household,
    update_participant,
)
from kisdesk.services.protection_papers import (
    ENCRYPTED,
    NOT_ENCRYPTED,
    breach_letter_pdf,
    breach_pdf,
    breach_people_pdf,
    disclosures_pdf,
)
from kisdesk.services.session import close_file, unlock
from kisdesk.services.today import list_deadlines
from tests.builders import PASSWORD, TODAY, member_draft, participant_draft
from tests.forms.reading import page_texts, squeezed

Make = Callable[..., int]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LOST = BreachDraft(noticed_at=NOW - timedelta(hours=30), circumstances="Zgubiony pendrive.")


def text_of(pdf: bytes) -> str:
    return squeezed("".join(page_texts(pdf)))


def a_copy(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    make_backup(folder)


def test_a_lost_copy_holds_those_who_were_in_the_file_then(
    make_participant: Make, tmp_path: Path
) -> None:
    stays = make_participant(
        last_name="Żuk",
        sensitive=(SensitiveDraft(SensitiveKind.HEALTH, "cukrzyca", "dieta na zajęciach"),),
    )
    save_household(stays, (member_draft(),))
    leaves = make_participant(last_name="Ćwik")
    gone = make_participant(last_name="Adamczyk")
    delete_participant(gone)
    a_copy(tmp_path / "a")
    delete_participant(leaves)
    make_participant(last_name="Nowak")
    renamed = get_card(stays, TODAY).draft
    update_participant(stays, replace(renamed, last_name="Żukowska"), today=TODAY)
    a_copy(tmp_path / "b")

    (_, second), (_, first) = copies_made()
    assert [(p.name, p.has_special, p.household) for p in people_in_copy(first)] == [
        ("Ćwik Anna", False, 0),
        ("Żuk Anna", True, 1),
    ]
    assert [p.name for p in people_in_copy(second)] == ["Nowak Anna", "Żukowska Anna"]


def test_the_people_are_those_the_copy_really_holds(
    make_participant: Make, tmp_path: Path, office: object
) -> None:
    """The list out of the history against the copy itself, opened."""
    for name in ("Żuk", "Ćwik", "Łaska"):
        make_participant(last_name=name)
    delete_participant(make_participant(last_name="Pomyłka"))
    a_copy(tmp_path / "a")
    make_participant(last_name="Później")
    copy = copies_made()[0][1]
    listed = [person.name for person in people_in_copy(copy)]
    close_file()
    unlock(tmp_path / "a" / copy.name, PASSWORD)
    inside = [row.name for row in list_participants(ParticipantQuery(), limit=10)]
    assert listed == inside == ["Ćwik Anna", "Łaska Anna", "Żuk Anna"]


def test_who_was_taken_in_without_history_counts_as_being_in_the_copy(
    office: object, tmp_path: Path
) -> None:
    waiting = StateChangeDraft(ParticipantState.WAITING, TODAY)
    bulk_register([NewPerson(participant_draft(last_name="Łoś"), (waiting,))])
    a_copy(tmp_path / "a")
    assert [p.name for p in people_in_copy(copies_made()[0][1])] == ["Łoś Anna"]


def test_a_breach_is_kept_and_calls_until_it_is_reported(make_participant: Make) -> None:
    breach = record_breach(LOST, now=NOW)

    def calls() -> set[DeadlineKind]:
        return {d.kind for d in list_deadlines(NOW.date()) if d.subject is Subject.BREACH}

    assert calls() == {DeadlineKind.BREACH_REPORT}
    reported = replace(
        LOST, report=ReportDecision.NEEDED, reported_at=NOW - timedelta(hours=1),
        tell_people=TellDecision.YES, tell_reason="wysokie ryzyko",
    )  # fmt: skip
    update_breach(breach, reported, now=NOW)
    assert calls() == {DeadlineKind.BREACH_TELL}
    update_breach(breach, replace(reported, told_on=NOW.date()), now=NOW)
    assert calls() == set()
    (row,) = list_breaches()
    assert row.draft == replace(reported, told_on=NOW.date())
    assert row.worker_name == "Małgorzata Zielińska"
    with pytest.raises(NotFoundError):
        get_breach(breach + 1)


def test_the_note_holds_what_article_33_asks_for(make_participant: Make, tmp_path: Path) -> None:
    make_participant()
    a_copy(tmp_path / "a")
    draft = replace(
        LOST,
        happened="wieczorem 21 listopada",
        copy=copies_made()[0][1],
        people_kinds="uczestnicy klubu",
        people_count=1,
        data_kinds="imię i nazwisko, PESEL",
        records_count=12,
        consequences="mało prawdopodobne ujawnienie",
        measures="zmiana haseł, nowy nośnik",
        contact="sekretariat, tel. 13 400 00 01",
        report=ReportDecision.NOT_NEEDED,
        report_reason="kopia zaszyfrowana",
        tell_people=TellDecision.NO,
        tell_reason="ryzyko nie jest wysokie",
    )
    text = text_of(breach_pdf(record_breach(draft, now=NOW), now=NOW).pdf)
    for said in (
        "Zgubiony pendrive.", "wieczorem 21 listopada", draft.copy.name if draft.copy else "",
        ENCRYPTED, "uczestnicy klubu", "imię i nazwisko, PESEL", "mało prawdopodobne ujawnienie",
        "zmiana haseł, nowy nośnik", "sekretariat, tel. 13 400 00 01", "kopia zaszyfrowana",
        "Gmina Brzozów Dolny", "art. 33 ust. 3 i 5, art. 34",
    ):  # fmt: skip
        assert squeezed(said) in text
    assert squeezed("Pozostało") not in text


@pytest.mark.parametrize(
    ("hours", "said"),
    [(30, "42 godziny"), (71, "1 godzina"), (73, "termin minął, 1 godzina temu")],
)
def test_the_note_says_how_many_hours_are_left(
    make_participant: Make, hours: int, said: str
) -> None:
    draft = replace(LOST, noticed_at=NOW - timedelta(hours=hours), is_encrypted=False)
    text = text_of(breach_pdf(record_breach(draft, now=NOW), now=NOW).pdf)
    assert squeezed(f"Pozostało {said}") in text
    assert squeezed(NOT_ENCRYPTED) in text


def test_the_list_of_people_in_a_lost_copy_is_printed(
    make_participant: Make, tmp_path: Path
) -> None:
    make_participant(last_name="Źrebiec", first_name="{Ewa} <b>")
    a_copy(tmp_path / "a")
    with_copy = record_breach(replace(LOST, copy=copies_made()[0][1]), now=NOW)
    text = text_of(breach_people_pdf(with_copy, today=TODAY).pdf)
    assert squeezed("Źrebiec {Ewa} <b>") in text
    assert squeezed(ENCRYPTED) in text
    assert squeezed("1 osoba") in text
    without = record_breach(LOST, now=NOW)
    with pytest.raises(NotFoundError):
        breach_people_pdf(without, today=TODAY)


def test_a_letter_tells_the_people_what_happened(office: object) -> None:
    draft = replace(
        LOST, data_kinds="adres i telefon", consequences="niechciane telefony",
        measures="radzimy uważać", tell_people=TellDecision.YES, tell_reason="wysokie ryzyko",
    )  # fmt: skip
    text = text_of(breach_letter_pdf(record_breach(draft, now=NOW), today=TODAY).pdf)
    for said in ("adres i telefon", "niechciane telefony", "radzimy uważać", "Szanowni Państwo"):
        assert squeezed(said) in text
    assert squeezed("wysokie ryzyko") not in text  # reasons are for the office


def test_the_register_of_disclosures_is_printed_as_filtered(make_participant: Make) -> None:
    person = make_participant()
    for recipient, name in ((Recipient.COURT, "Sąd Rejonowy"), (Recipient.POLICE, "KPP")):
        draft = DisclosureDraft(
            recipient=recipient, recipient_name=name, made_on=TODAY, basis="żądanie",
            scope="obecność", way=DisclosureWay.IN_PERSON,
        )  # fmt: skip
        record_disclosure(person, draft, today=TODAY)
    everything = text_of(disclosures_pdf(DisclosureFilter(), today=TODAY).pdf)
    assert squeezed("Kowalska Anna") in everything
    assert squeezed("Sąd Rejonowy") in everything
    narrowed = DisclosureFilter(recipient=Recipient.POLICE, state=DisclosureState.MADE)
    text = text_of(disclosures_pdf(narrowed, today=TODAY).pdf)
    assert squeezed("KPP") in text
    assert squeezed("Sąd Rejonowy") not in text
    assert squeezed("policja · udostępniono") in text


def test_who_may_not_export_prints_no_register(office: object) -> None:
    breach = record_breach(LOST, now=NOW)
    actor.role = Role.READ_ONLY
    try:
        for act in (
            lambda: disclosures_pdf(DisclosureFilter(), today=TODAY),
            lambda: breach_pdf(breach, now=NOW),
            lambda: breach_letter_pdf(breach, today=TODAY),
            lambda: record_breach(LOST, now=NOW),
        ):
            with pytest.raises(NotAllowedError):
                act()
    finally:
        actor.role = Role.MANAGER
