"""What stays of people who were disposed of: by how much they count in the reports of past years.

A stub is the difference that deleting somebody makes to a report, so that report and stubs together
say exactly what the report said before. It is kept by year, sex and band of age, without names,
dates or anything that joins one year to another.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kisdesk.domain.codes import Sex
from kisdesk.domain.dates import age_on, day_of
from kisdesk.domain.retention import age_band
from kisdesk.domain.rows import CountRow, DisposedPeople, YearReport
from kisdesk.storage.peewee_database import database

PARTS = ("by_state", "by_group", "by_group_also", "contracts", "effects")
SUMS = ("opening", "started", "ended", "closing")
_SUM, _MEETINGS, _MINUTES = "sum", "meetings", "minutes"
_PSU, _CONSULTATION = "psu_minutes", "consultation_minutes"
_THOSE = "IN (SELECT value FROM json_each(?))"

_DAYS = """
    SELECT on_day AS day FROM state_change WHERE participant_id = ?1
    UNION ALL SELECT signed_on FROM social_contract WHERE participant_id = ?1
    UNION ALL SELECT starts_on FROM social_contract WHERE participant_id = ?1
    UNION ALL SELECT ends_on FROM social_contract WHERE participant_id = ?1
    UNION ALL SELECT closed_on FROM social_contract WHERE participant_id = ?1
    UNION ALL SELECT applied_on FROM outcome WHERE participant_id = ?1
    UNION ALL SELECT decided_on FROM outcome WHERE participant_id = ?1
    UNION ALL SELECT started_on FROM outcome WHERE participant_id = ?1
    UNION ALL SELECT since_on FROM follow_up WHERE participant_id = ?1
    UNION ALL SELECT asked_on FROM follow_up WHERE participant_id = ?1
    UNION ALL SELECT m.day FROM attendance a JOIN meeting m ON m.id = a.meeting_id
        WHERE a.participant_id = ?1
    UNION ALL SELECT day FROM consultation WHERE participant_id = ?1
    UNION ALL SELECT h.day FROM psu_hours h JOIN psu_assignment s ON s.id = h.assignment_id
        WHERE s.participant_id = ?1
    UNION ALL SELECT coalesce(issued_on, issued_at) FROM issued_document WHERE participant_id = ?1
"""

Figure = tuple[str, str, str | None]
"""Part of the report, code of the row, sex counted under."""
Figures = Mapping[Figure, int]


@dataclass
class Stub:
    """Somebody who counted in the report of one year."""

    year: int
    sex: str | None
    age_band: str
    education: str
    is_urban: int | None
    figures: Counter[Figure] = field(default_factory=Counter)


def figures_of(report: YearReport) -> Counter[Figure]:
    """All numbers of a report, flat."""
    found: Counter[Figure] = Counter()
    for part in PARTS:
        for row in getattr(report, part):
            found[part, row.code, Sex.FEMALE.value] += row.women
            found[part, row.code, Sex.MALE.value] += row.men
            found[part, row.code, None] += row.unrecorded
    for name in SUMS:
        found[_SUM, name, None] += getattr(report, name)
    return found


def years_of(participant_id: int) -> range:
    """The years in which a person may count: from the first to the last thing the file knows."""
    rows = database.rows(
        f"SELECT min(day), max(day) FROM ({_DAYS}) WHERE day IS NOT NULL", (participant_id,)
    )
    first, last = rows[0]
    return range(int(first[:4]), int(last[:4]) + 1) if first else range(0)


def facts_of(participant_id: int, years: Iterable[int]) -> dict[int, Stub]:
    """What a stub says besides figures of the report: sex, age, schooling, hours by category."""
    rows = database.rows(
        "SELECT sex, born_on, education, (SELECT is_urban FROM address a"
        " WHERE a.participant_id = p.id AND is_urban IS NOT NULL"
        " ORDER BY a.kind = 'residence' DESC, a.id LIMIT 1)"
        " FROM participant p WHERE p.id = ?",
        (participant_id,),
    )
    sex, born_on, education, is_urban = rows[0]
    born = day_of(born_on)
    stubs = {}
    for year in years:
        age = age_on(born, date(year, 12, 31)) if born else None
        stubs[year] = Stub(year, sex, age_band(age), education or "", is_urban)
    for year, part, code, amount in _hours_of(participant_id):
        if int(year) in stubs and amount:
            stubs[int(year)].figures[part, code, sex] += int(amount)
    return stubs


def _hours_of(participant_id: int) -> list[tuple[Any, ...]]:
    return database.rows(
        f"SELECT substr(m.day, 1, 4), '{_MEETINGS}', coalesce(k.service, ''), count(*)"
        " FROM attendance a JOIN meeting m ON m.id = a.meeting_id JOIN activity t ON"
        " t.id = m.activity_id LEFT JOIN activity_kind k ON k.id = t.kind_id"
        " WHERE a.participant_id = ?1 AND a.mark = 'present' GROUP BY 1, 3"
        f" UNION ALL SELECT substr(m.day, 1, 4), '{_MINUTES}', coalesce(k.service, ''),"
        " sum(coalesce(a.minutes, m.ends_at - m.starts_at))"
        " FROM attendance a JOIN meeting m ON m.id = a.meeting_id JOIN activity t ON"
        " t.id = m.activity_id LEFT JOIN activity_kind k ON k.id = t.kind_id"
        " WHERE a.participant_id = ?1 AND a.mark = 'present' GROUP BY 1, 3"
        f" UNION ALL SELECT substr(h.day, 1, 4), '{_PSU}', '', sum(h.ends_at - h.starts_at)"
        " FROM psu_hours h JOIN psu_assignment s ON s.id = h.assignment_id"
        " WHERE s.participant_id = ?1 GROUP BY 1"
        f" UNION ALL SELECT substr(day, 1, 4), '{_CONSULTATION}', role, sum(minutes)"
        " FROM consultation WHERE participant_id = ?1 GROUP BY 1, 3",
        (participant_id,),
    )


def add_difference(stub: Stub, before: Figures, after: Figures) -> None:
    """Put into a stub what the report lost."""
    for figure in {*before, *after}:
        if lost := before.get(figure, 0) - after.get(figure, 0):
            stub.figures[figure] += lost


def store_stubs(disposal_id: int, stubs: Iterable[Stub]) -> None:
    """Keep the stubs in an order that does not say which years belong together."""
    kept = [stub for stub in stubs if any(stub.figures.values())]
    kept.sort(key=_anonymous_order)
    for stub in kept:
        database.rows(
            "INSERT INTO disposed_year"
            " (uuid, disposal_id, year, sex, age_band, education, is_urban)"
            " VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?, ?)",
            (disposal_id, stub.year, stub.sex, stub.age_band, stub.education, stub.is_urban),
        )
        year_id = database.last_insert_rowid()
        database.executemany(
            "INSERT INTO disposed_figure (uuid, year_id, part, code, sex, amount)"
            " VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?)",
            [(year_id, *figure, n) for figure, n in sorted(stub.figures.items(), key=str) if n],
        )


def _anonymous_order(stub: Stub) -> tuple[object, ...]:
    figures = sorted(map(str, stub.figures.items()))
    return (stub.year, stub.sex or "", stub.age_band, stub.education, figures)


def with_disposed(report: YearReport) -> YearReport:
    """The report with those who were disposed of counted as they were."""
    lost: dict[tuple[str, str], Counter[str | None]] = defaultdict(Counter)
    by_number: dict[tuple[str, str], Counter[tuple[str, str | None]]] = defaultdict(Counter)
    for part, code, sex, amount, number in database.rows(
        "SELECT f.part, f.code, f.sex, sum(f.amount), d.number FROM disposed_figure f"
        " JOIN disposed_year y ON y.id = f.year_id JOIN disposal d ON d.id = y.disposal_id"
        " WHERE y.year = ? GROUP BY f.part, f.code, f.sex, d.id ORDER BY d.id",
        (report.year,),
    ):
        lost[part, code][sex] += amount
        by_number[part, code][number, sex] += amount
    if not lost:
        return report
    changes: dict[str, Any] = {
        part: _with_rows(part, getattr(report, part), lost, by_number) for part in PARTS
    }
    changes |= {name: getattr(report, name) + lost[_SUM, name].total() for name in SUMS}
    return replace(report, **changes)


def _with_rows(
    part: str,
    rows: Sequence[CountRow],
    lost: Mapping[tuple[str, str], Counter[str | None]],
    by_number: Mapping[tuple[str, str], Counter[tuple[str, str | None]]],
) -> tuple[CountRow, ...]:
    changed = []
    for row in rows:
        amounts = lost.get((part, row.code))
        if amounts is None:
            changed.append(row)
            continue
        gone = by_number[part, row.code]
        disposed = tuple(
            DisposedPeople(number, Sex(sex) if sex else None, amount)
            for (number, sex), amount in gone.items()
            if amount > 0
        )
        changed.append(
            replace(
                row,
                women=row.women + amounts[Sex.FEMALE.value],
                men=row.men + amounts[Sex.MALE.value],
                unrecorded=row.unrecorded + amounts[None],
                disposed=disposed,
            )
        )
    return tuple(changed)
