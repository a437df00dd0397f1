"""Invented content for the tests of papers, and a definition with every kind of block."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kisdesk.domain.codes import Sex
from kisdesk.forms.paper_data import PaperData, PaperHeading

HEADING = PaperHeading(
    club="Klub Integracji Społecznej w Brzozowie Dolnym",
    operator="Gmina Brzozów Dolny",
    address="ul. Szkolna 2, 38-123 Brzozów Dolny",
    phone="13 400 00 00",
    register_number="KIS/12/2019",
    manager="Danuta Jabłońska",
    place="Brzozów Dolny",
)
VALUES: Mapping[str, str] = {
    "full_name": "Zażółć Gęśla-Jaźń",
    "born_on": "14 marca 1992 r.",
    "starts_on": "3 marca 2026 r.",
    "ends_on": "30 września 2026 r.",
    "six_months": "tak",
    "contract_number": "KS/4/2026",
    "carried_out": "tak",
    "hours_total": "118",
}
LONG_NAME = "Wielkopolska-Brzęczyszczykiewiczowa Konstantynopolitańczykowianeczka Anna Maria"


def forms(count: int) -> list[tuple[str, ...]]:
    return [(f"Warsztat {n}", "reintegracja zawodowa", str(n)) for n in range(1, count + 1)]


def certificate_data(rows: int = 3, **changes: Any) -> PaperData:
    values = {**VALUES, **changes.pop("values", {})}
    known: dict[str, Any] = {
        "heading": HEADING,
        "values": values,
        "tables": {"forms": forms(rows)},
        "sex": Sex.FEMALE,
        "number": "ZA/1/2026",
        "issued_on": date(2026, 11, 22),
    }
    return PaperData(**{**known, **changes})


EVERYTHING = """
code = "everything"
version = "1"
name = "Wszystko"
title = "Wszystko na jednym druku"
head = "list"
orientation = "landscape"

[placeholders]
full_name = { label = "imię i nazwisko", blank = 20 }
remarks = { label = "uwagi", ask = "text" }
yes = { label = "tak" }
no = { label = "nie" }

[[blocks]]
id = "marks"
type = "table"
source = "marks"
blank_rows = 15
size = 8
row_height = 17.0
columns = [
    { id = "name", caption = "Imię i nazwisko", width = 6.0 },
    { id = "mark", caption = "", width = 1.0, align = "centre", repeat = "days", blank = 31 },
    { id = "sum", caption = "Godz.", width = 1.6, align = "right" },
]
total = ["Razem", "", ""]

[[blocks]]
id = "who"
type = "fields"
rows = [
    [
        { label = "Imię i nazwisko", value = "{full_name}", width = 2.0 },
        { label = "PESEL", comb = 11 },
    ],
]

[[blocks]]
id = "choice"
type = "checks"
options = [
    { value = "yes", label = "wyrażam zgodę" },
    { value = "no", label = "nie wyrażam zgody" },
]

[[blocks]]
id = "remarks"
type = "lines"
text = "Uwagi"
source = "remarks"
lines = 3

[[blocks]]
id = "only_blank"
type = "paragraph"
shown = "blank"
text = "Wypełnić drukowanymi literami."

[[blocks]]
id = "only_filled"
type = "paragraph"
shown = "filled"
when = "!remarks"
text = "Uwag nie zgłoszono."

[[blocks]]
id = "sign"
type = "signatures"
signatures = [{ caption = "podpis prowadzącego" }]

[[blocks]]
id = "cut"
type = "cut"
text = "odcinek dla kierującego"

[[blocks]]
id = "slip_caption"
type = "caption"
text = "Potwierdzenie przyjęcia"

[[blocks]]
id = "slip_note"
type = "paragraph"
text = "Odcinek wraca do kierującego."

[[blocks]]
id = "slip"
type = "paragraph"
text = "{full_name}: {przyjęta|przyjęty}."

[[blocks]]
id = "slip_sign"
type = "signatures"
signatures = [
    { caption = "podpis", name = "{manager}" },
    { caption = "pieczęć" },
    { caption = "data" },
]
"""
