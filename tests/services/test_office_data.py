"""The club, the settings of the office, and what this computer remembers."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kisdesk.domain.clubs import check_club
from kisdesk.domain.codes import OperatorKind, Voivodeship
from kisdesk.domain.drafts import ClubDraft, OperatorDraft
from kisdesk.errors import InvalidDraftError
from kisdesk.services import preferences as prefs
from kisdesk.services import session as sessions
from kisdesk.services.club import get_club, save_club
from kisdesk.services.errors import FileUnreachableError, NoPermissionError
from kisdesk.services.preferences import Preferences
from kisdesk.services.session import Session
from kisdesk.services.settings import (
    OfficeSettings,
    check_office_settings,
    get_office_settings,
    save_office_settings,
)
from tests import builders

FULL_CLUB = ClubDraft(
    name="KIS w Brzozowie Dolnym",
    operator=OperatorDraft(
        kind=OperatorKind.NGO,
        name="Stowarzyszenie Pomocna Dłoń",
        nip="1234563218",
        regon="123456785",
        krs="0000123456",
        street="Polna",
        house="1A",
        postcode="38-123",
        locality="Zalesie",
        phone="+48600100200",
        email="biuro@example.org",
    ),
    register_number="KIS/12/2019",
    registered_on=date(2019, 3, 4),
    founded_on=date(2019, 1, 2),
    started_on=date(2019, 4, 1),
    street="Szkolna",
    house="2",
    flat="3",
    postcode="38-123",
    locality="Brzozów Dolny",
    gmina="Brzozów Dolny",
    powiat="brzozowski",
    voivodeship=Voivodeship.PODKARPACKIE,
    phone="+48134000000",
    email="kis@example.org",
    manager="Danuta Jabłońska",
    protection_officer="Jan Żak",
    protection_officer_contact="iod@example.org",
    welfare_centre="GOPS w Brzozowie Dolnym",
    welfare_centre_stamp="GOPS\nul. Szkolna 2",
)


def test_the_club_comes_back_as_it_was_saved(office: Session) -> None:
    empty = ClubDraft()
    silent = {
        f.name for f in fields(ClubDraft) if getattr(FULL_CLUB, f.name) == getattr(empty, f.name)
    }
    assert silent == {"is_sample"}

    save_club(FULL_CLUB)

    assert get_club() == FULL_CLUB


def test_a_file_of_sample_data_stays_one(tmp_path: Path) -> None:
    club = builders.club_draft(is_sample=True)
    arguments = (club, builders.worker_draft(), builders.PASSWORD)
    session = sessions.create_file(tmp_path / "a.kis", *arguments, cost=builders.CHEAP)
    assert session.is_sample
    save_club(replace(club, is_sample=False))
    assert get_club().is_sample
    sessions.close_file()


@pytest.mark.parametrize(
    ("operator", "problem"),
    [
        ({"nip": "1234563219"}, ("operator.nip", "nip_check_digit", False)),
        ({"regon": "12345"}, ("operator.regon", "regon_length", False)),
        ({"krs": "12A"}, ("operator.krs", "krs_not_digits", False)),
        ({"kind": OperatorKind.GMINA}, ("operator.krs", "krs_not_for_gmina", True)),
        ({"postcode": "123"}, ("operator.postcode", "postcode_format", True)),
        ({"email": "@"}, ("operator.email", "email_format", True)),
    ],
)
def test_what_is_wrong_with_the_operator(operator: dict[str, object], problem: object) -> None:
    club = replace(FULL_CLUB, operator=replace(FULL_CLUB.operator, **operator))
    assert [(p.field, p.code, p.is_warning) for p in check_club(club)] == [problem]
    assert check_club(FULL_CLUB) == []


def test_a_club_does_not_start_before_its_entry_in_the_register() -> None:
    early = replace(FULL_CLUB, started_on=date(2019, 3, 3))
    assert [(p.field, p.code, p.is_warning) for p in check_club(early)] == [
        ("started_on", "started_before_registration", True)
    ]


def test_a_club_without_a_name_is_not_saved(office: Session) -> None:
    before = get_club()
    with pytest.raises(InvalidDraftError):
        save_club(replace(FULL_CLUB, name=" "))
    assert get_club() == before


def test_settings_start_as_shipped_and_keep_what_was_changed(office: Session) -> None:
    assert get_office_settings() == OfficeSettings()
    changed = OfficeSettings(
        numbering_pattern="{nr}/KIS/{rok}",
        form_code_a="KS-A-2030",
        form_code_b="KS-B-2030",
        head_signature=True,
        unchecked_notice=False,
        form_checked_on=date(2026, 5, 1),
        form_checked_by="Danuta Jabłońska",
        copies=3,
        consequences_text="Pouczono.\nUstnie.",
        default_term_months=12,
    )
    save_office_settings(changed)
    assert get_office_settings() == changed
    save_office_settings(OfficeSettings())
    assert get_office_settings() == OfficeSettings()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"numbering_pattern": "KS"}, "numbering_pattern"),
        ({"copies": 0}, "copies"),
        ({"default_term_months": 100}, "default_term_months"),
        ({"unchecked_notice": False, "form_checked_by": "X"}, "form_checked_on"),
        ({"consequences_text": "\x00"}, "consequences_text"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    office: Session, change: dict[str, object], field: str
) -> None:
    settings = replace(OfficeSettings(), **change)
    assert [problem.field for problem in check_office_settings(settings)] == [field]
    with pytest.raises(InvalidDraftError):
        save_office_settings(settings)
    assert get_office_settings() == OfficeSettings()


def test_a_pattern_without_the_year_is_doubted_and_kept(office: Session) -> None:
    settings = replace(OfficeSettings(), numbering_pattern="KS/{nr}")
    assert [p.is_warning for p in check_office_settings(settings)] == [True]
    save_office_settings(settings)
    assert get_office_settings() == settings


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config" / "KisDesk"
    monkeypatch.setenv("KISDESK_CONFIG", str(folder))
    return folder / "preferences.json"


def test_preferences_survive_a_restart(config: Path) -> None:
    assert prefs.load_preferences() == Preferences()
    wanted = Preferences(
        theme="dark", lock_minutes=0, language="en", columns={"participants": ("name", "state")}
    )
    prefs.save_preferences(wanted)
    prefs.set_window_state("main", b"\x00\xff")
    assert prefs.load_preferences() == replace(wanted, geometry={"main": "AP8="})
    assert prefs.get_window_state("main") == b"\x00\xff"
    assert prefs.get_window_state("other") == b""


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000, b'{"theme": 7, "lock_minutes": -1}'],
)
def test_damaged_preferences_count_as_none(config: Path, content: bytes) -> None:
    config.parent.mkdir(parents=True)
    config.write_bytes(content)
    assert prefs.load_preferences() == Preferences()
    prefs.set_window_state("main", b"x")
    assert prefs.get_window_state("main") == b"x"


def test_one_damaged_entry_spoils_no_other(config: Path) -> None:
    config.parent.mkdir(parents=True)
    recent = {"path": "/a.kis", "club_name": "KIS", "opened_at": "2026-11-22T10:00:00+01:00"}
    stored = {
        "theme": "purple",
        "language": "en",
        "lock_minutes": True,
        "geometry": {"main": 7, "help": "!"},
        "recent_files": [recent, {"path": 3}, {**recent, "opened_at": "yesterday"}, None],
        "from_a_later_version": 1,
    }
    config.write_text(json.dumps(stored), encoding="utf-8")
    loaded = prefs.load_preferences()
    assert (loaded.theme, loaded.language, loaded.lock_minutes) == ("system", "en", 10)
    assert [r.path for r in loaded.recent_files] == [Path("/a.kis")]
    assert prefs.get_window_state("help") == b""


def test_recent_files_stand_newest_first_and_can_be_forgotten(
    config: Path, office: Session
) -> None:
    other = replace(office, path=office.path.with_name("ćwiczenia.kis"), is_sample=True)
    for session in (office, other, office, replace(office, is_read_only=True, path=Path("x"))):
        prefs.remember_file(session)
    recent = prefs.load_preferences().recent_files
    assert [(r.path, r.is_sample) for r in recent] == [(office.path, False), (other.path, True)]
    assert recent[0].slot_id == office.slot_id
    assert recent[0].opened_at - recent[1].opened_at < timedelta(minutes=1)

    prefs.forget_file(office.path)
    assert [r.path for r in prefs.load_preferences().recent_files] == [other.path]
    assert office.path.exists()


def test_the_list_of_recent_files_does_not_grow_for_ever(config: Path, office: Session) -> None:
    for number in range(20):
        prefs.remember_file(replace(office, path=Path(f"/{number}.kis")))
    paths = [recent.path for recent in prefs.load_preferences().recent_files]
    assert paths == [Path(f"/{number}.kis") for number in range(19, 7, -1)]


def test_preferences_that_cannot_be_written_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "file" / "folder"))
    assert prefs.load_preferences() == Preferences()
    with pytest.raises((NoPermissionError, FileUnreachableError)):
        prefs.set_window_state("main", b"x")
