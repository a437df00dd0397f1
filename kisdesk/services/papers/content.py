"""What a provider says about a paper, and what the program adds: the club, the day, the number."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kisdesk.domain.codes import Sex
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.polish import long_date, month_name
from kisdesk.forms.paper_data import PaperData, PaperHeading, Row
from kisdesk.models.changes import actor
from kisdesk.services.club import get_club

_LONG_DAY = re.compile(r"(\d{1,2}) (\w+) (\d{4}) r\.")
_MONTHS = {month_name(month, genitive=True): month for month in range(1, 13)}


@dataclass(frozen=True)
class Subject:
    """Whom or what a paper is about; which fields matter depends on the scope of the paper.

    ``today`` is the day at the desk. ``id`` is that of a participant, an activity, a meeting
    or a PSU agreement; ``first`` and ``last`` are the days of a month or another stretch, both
    included.
    """

    today: date
    id: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class PaperContent:
    """The content of one paper as its provider knows it; see ``PaperData`` for the fields.

    ``participant_id`` and ``contract_id`` say where an issued paper is filed.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    sex: Sex | None = None
    participant_id: int | None = None
    contract_id: int | None = None

    def with_values(self, values: Mapping[str, str]) -> "PaperContent":
        """The same with some values typed by a person."""
        return PaperContent(
            {**self.values, **values},
            self.tables,
            self.columns,
            self.sex,
            self.participant_id,
            self.contract_id,
        )


def long_day(day: date | None) -> str:
    """A day for a paper: "3 marca 2026 r." as one unbreakable word; empty for none."""
    return long_date(day).replace(" ", "\u00a0") if day is not None else ""


def day_from_words(text: str) -> date | None:
    """The day that ``long_day`` wrote; None for other words."""
    found = _LONG_DAY.fullmatch(" ".join(text.split()))
    month = _MONTHS.get(found[2], 0) if found else 0
    if found is None or not month:
        return None
    try:
        return date(int(found[3]), month, int(found[1]))
    except ValueError:
        return None


def paper_heading() -> PaperHeading:
    """The club of the open file as it stands on its papers."""
    club = get_club()
    house = "/".join(part for part in (club.house, club.flat) if part)
    street = " ".join(part for part in (f"ul. {club.street}" if club.street else "", house) if part)
    town = " ".join(part for part in (club.postcode, club.locality) if part)
    return PaperHeading(
        club=club.name,
        operator=club.operator.name,
        address=", ".join(part for part in (street, town) if part),
        phone=print_phone(club.phone),
        email=club.email,
        register_number=club.register_number,
        manager=club.manager,
        place=club.locality,
    )


def paper_data(
    content: PaperContent,
    heading: PaperHeading,
    *,
    number: str = "",
    on: date | None = None,
    corrects: str = "",
) -> PaperData:
    """Everything that is printed. ``corrects`` names the paper this one sets right."""
    return PaperData(
        heading=heading,
        values=content.values,
        tables=content.tables,
        columns=content.columns,
        sex=content.sex,
        number=number,
        issued_on=on,
        corrects=corrects,
        worker=actor.worker_name,
    )


def content_text(content: PaperContent) -> str:
    """The content as JSON, as an issued paper keeps it."""
    return json.dumps(
        {
            "values": dict(content.values),
            "tables": {name: [list(row) for row in rows] for name, rows in content.tables.items()},
            "columns": {name: list(captions) for name, captions in content.columns.items()},
            "sex": content.sex.value if content.sex else "",
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def content_from(
    text: str, participant_id: int | None, contract_id: int | None
) -> PaperContent | None:
    """The content as kept; None for a paper that kept none (contracts)."""
    if not text:
        return None
    raw = json.loads(text)
    return PaperContent(
        values=raw["values"],
        tables={name: [tuple(row) for row in rows] for name, rows in raw["tables"].items()},
        columns=raw["columns"],
        sex=Sex(raw["sex"]) if raw["sex"] else None,
        participant_id=participant_id,
        contract_id=contract_id,
    )
