"""The history as a file: every act once, never a formula, with the seal, and an act itself."""

import csv
import io
import json
import zipfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kisdesk.domain.rights import Role
from kisdesk.errors import Cancelled
from kisdesk.models.changes import actor
from kisdesk.services.errors import NotAllowedError
from kisdesk.services.history_check import find_printed_head, history_head
from kisdesk.services.history_export import ActWords, export_history
from kisdesk.services.history_list import HistoryQuery, count_acts, least_years
from kisdesk.services.participants import add_note
from kisdesk.services.tables_out import csv_bytes, harmless, xlsx_bytes
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.forms.reading import page_texts

DANGEROUS = ("=1+1", "+48600100200", "-5", "@SUM(A1)", "\t=1", "  =1", "\uff1d1", "=HYPERLINK(1)")


def describe(row, changes) -> ActWords:
    lines = tuple(f"{c.field}: {c.new}" for c in changes.changes) if changes else ()
    return ActWords(f"={row.action}", f"+{row.subject_id}", lines)


@pytest.fixture
def person(make_participant) -> int:
    person = make_participant()
    for number in range(3):
        add_note(person, TODAY, f"=cmd|' /C calc'!A{number}", today=TODAY)
    return person


def cells_of(path: Path) -> list[list[str]]:
    names = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        tree = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    for cell in tree.iterfind(".//m:c", names):
        assert cell.get("t") == "inlineStr"
        assert cell.find("m:f", names) is None
    return [
        ["".join(t.text or "" for t in cell.iterfind(".//m:t", names)) for cell in row]
        for row in tree.iterfind(".//m:row", names)
    ]


def test_a_sheet_holds_every_act_as_text(person: int, tmp_path: Path) -> None:
    path, count, head = tmp_path / "h.xlsx", count_acts(), history_head()
    result = export_history(path, HistoryQuery(), describe, with_values=True)
    rows = cells_of(path)
    acts = [row for row in rows if len(row) == 6 and row[0].isdecimal()]
    assert [int(row[0]) for row in acts] == list(range(count, 0, -1))
    assert acts[0][3] == "=note_added"
    assert "=cmd" in acts[0][5]
    assert any(f"Skrót ciągłości: {head.short}" in cell for row in rows for cell in row)
    assert (result.count, result.head) == (count, head)


def test_a_csv_has_no_cell_that_computes(person: int, tmp_path: Path) -> None:
    path = tmp_path / "h.csv"
    export_history(path, HistoryQuery(), describe, with_values=True)
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert any("'=note_added" in row for row in rows)
    assert not [c for row in rows for c in row if c.lstrip().startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("cell", DANGEROUS)
def test_dangerous_cells_are_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless("Zwykłe – 5") == "Zwykłe – 5"
    assert f"'{cell.strip()}" in csv_bytes([[cell]]).decode("utf-8-sig").replace(" ", "").replace(
        "\t", ""
    )


def test_a_sheet_takes_any_text(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    texts = ["<b>&amp;", "zażółć", "\x00\x08", "a" * 40_000, "\ud800", "linia\ndruga", " x "]
    path.write_bytes(xlsx_bytes([texts, *[[c] for c in DANGEROUS]], sheet="A & B"))
    rows = cells_of(path)
    assert rows[0][:3] == ["<b>&amp;", "zażółć", ""]
    assert len(rows[0][3]) == 32_767
    assert rows[0][5:] == ["linia\ndruga", " x "]
    assert [row[0] for row in rows[1:]] == list(DANGEROUS)


def test_a_pdf_prints_the_seal_that_can_be_compared_later(person: int, tmp_path: Path) -> None:
    path, head = tmp_path / "h.pdf", history_head()
    export_history(path, HistoryQuery(), describe, with_values=False)
    text = " ".join(page_texts(path.read_bytes()))
    assert "Historia czynności w pliku klubu" in text
    seal = text.split("Skrót ciągłości: ")[1][:24]
    assert seal == head.short
    found = find_printed_head(seal)
    assert found is not None
    assert (found.id, found.after) == (head.last_id, 1)
    assert "=cmd" not in text


def test_the_export_is_an_act_without_names(person: int, tmp_path: Path) -> None:
    head = history_head()
    export_history(tmp_path / "h.csv", HistoryQuery(), describe, with_values=True)
    action, details = database.rows("SELECT action, details FROM change ORDER BY id DESC")[0]
    assert action == "history_exported"
    assert json.loads(details) == {
        "to": "csv", "count": head.count, "head": head.short, "values": True,
    }  # fmt: skip


def test_only_what_the_query_finds_is_written(person: int, tmp_path: Path) -> None:
    path = tmp_path / "h.csv"
    query = HistoryQuery(actions=("note_added",))
    assert export_history(path, query, describe, with_values=False).count == 3
    assert path.read_text("utf-8-sig").count("note_added") == 3


def test_a_stopped_or_forbidden_export_leaves_nothing(
    person: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    before = count_acts()
    with pytest.raises(Cancelled):
        export_history(
            tmp_path / "h.xlsx", HistoryQuery(), describe, with_values=True, progress=Impatient()
        )
    monkeypatch.setattr(actor, "role", Role.READ_ONLY)
    with pytest.raises(NotAllowedError):
        export_history(tmp_path / "h.xlsx", HistoryQuery(), describe, with_values=True)
    monkeypatch.setattr(actor, "role", Role.MANAGER)
    assert not list(tmp_path.glob("h.*"))
    assert count_acts() == before


def test_entries_stay_for_the_years_the_parameters_say() -> None:
    assert least_years(date(2026, 11, 22)) == 2
