"""The record of a copy, for whoever inspects the club."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kisdesk.forms.backup_record import BackupRecord, Trial, backup_record_pdf
from kisdesk.forms.preview import PageImages
from tests.forms.reading import embedded_fonts, page_texts, squeezed

SHA = "0123456789abcdef" * 4
HEAD = "fedcba9876543210" * 4
RECORD = BackupRecord(
    club_name="Klub Integracji Społecznej w Brzozowie Dolnym",
    file_name="KIS-2026-11-22_1430.kis",
    made_at=datetime(2026, 11, 22, 14, 30).astimezone(),
    made_by="Małgorzata Zielińska",
    place_label="KINGSTON",
    is_automatic=False,
    size=3_276_800,
    sha256=SHA,
    program="0.2.0",
    schema=4,
    people=1249,
    contracts=318,
    documents=1702,
    history_length=10_482,
    history_head=HEAD,
    history_short="0A1B 2C3D 4E5F 6071 8293",
    trial=Trial(
        datetime(2026, 11, 20, 9, 5).astimezone(), "KIS-2026-11-19_1500.kis",
        datetime(2026, 11, 19, 15, 0).astimezone(), "KINGSTON", is_passed=True, duration_ms=2300,
    ),
    printed_on=date(2026, 11, 23),
)  # fmt: skip


def text_of(record: BackupRecord) -> str:
    pages = page_texts(backup_record_pdf(record))
    assert len(pages) == 1
    return squeezed(pages[0])


def test_everything_is_said_on_one_page() -> None:
    text = text_of(RECORD)
    for words in (
        "Protokół kopii bezpieczeństwa", "Klub Integracji Społecznej w Brzozowie Dolnym",
        "KIS-2026-11-22_1430.kis", "22 listopada 2026 r., godz. 14.30", "Małgorzata Zielińska",
        "KINGSTON", "3 276 800 B", SHA, "KisDesk 0.2.0, tabele 4", "1 249", "318", "1 702",
        "10 482", HEAD, "bajt po bajcie", "AES-256", "20 listopada 2026 r., godz. 9.05",
        "udana", "2 sekundy", "sporządził(a)", "sprawdził(a)", "wydrukowano 23 listopada 2026 r.",
    ):  # fmt: skip
        assert squeezed(words) in text, words
    assert "PRZYKŁADOWE" not in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"trial": None}, "nie przeprowadzono jeszcze próby"),
        (
            {"trial": replace(RECORD.trial, is_passed=False, failure="kopii nie ma w tym miejscu")},
            "nieudana: kopii nie ma w tym miejscu",
        ),
        ({"is_automatic": True}, "przy zamykaniu pliku"),
        ({"is_sample": True}, "DANE PRZYKŁADOWE"),
    ],
)
def test_what_differs(change: dict[str, object], words: str) -> None:
    assert squeezed(words) in text_of(replace(RECORD, **change))


def test_a_copy_from_before_the_head_was_kept_says_nothing_of_it() -> None:
    text = text_of(replace(RECORD, history_head="", history_length=0))
    assert squeezed("zmiany w historii") not in text


def test_the_longest_values_fit_on_the_page() -> None:
    long = replace(
        RECORD, club_name="Klub " * 60, file_name="K" * 200 + ".kis", place_label="Szafa " * 30,
        made_by="Anna Maria Brzęczyszczykiewicz-Chrząszczyżewoszycka " * 2,
        trial=replace(RECORD.trial, file_name="K" * 200, place_label="S" * 60),
    )  # fmt: skip
    pdf = backup_record_pdf(long)
    with PageImages(pdf) as images:
        width, height, pixels = images.render(0, 1)
    strip = pixels[width * (height - 95) * 4 : width * (height - 80) * 4]
    assert min(strip[0::4]) > 200, "the text runs into the lines for signatures"


def test_the_same_record_gives_the_same_bytes_in_our_fonts() -> None:
    assert backup_record_pdf(RECORD) == backup_record_pdf(RECORD)
    assert embedded_fonts(backup_record_pdf(RECORD))
