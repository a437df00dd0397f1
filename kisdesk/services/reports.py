"""The yearly report in figures, and the people behind every one of them.

Rules of counting: section 4.3 of the domain file. They are design, not law.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kisdesk.domain.codes import ContractState, EligibilityGroup, ParticipantState, Sex, Variant
from kisdesk.domain.contracts import CLOSED, effective_end
from kisdesk.domain.dates import day_of, overlap
from kisdesk.domain.pesel import read_pesel
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import CountRow, ParticipantRow, YearReport
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.disposed_figures import with_disposed
from kisdesk.services.participant_list import people_by_id
from kisdesk.services.participation_periods import Participation, participations_since
from kisdesk.services.report_effects import effects_of_year
from kisdesk.services.reports_sent import note_report_sent, reports_sent
from kisdesk.services.rights import has_right, require
from kisdesk.storage.peewee_database import database

__all__ = ["counted_sex", "note_report_sent", "people_of", "reports_sent", "year_report"]

_GROUPS = (*(group.value for group in EligibilityGroup), "")
_Sexes = Mapping[int, Sex | None]


@dataclass(frozen=True)
class _Year:
    """The days of a report: the year, or what has passed of it."""

    first: date
    last: date

    def has(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def is_opening(self, stretch: Participation) -> bool:
        return stretch.started_on < self.first and not self._is_before(stretch)

    def is_started(self, stretch: Participation) -> bool:
        return self.has(stretch.started_on)

    def is_ended(self, stretch: Participation) -> bool:
        return self.has(stretch.ended_on)

    def is_closing(self, stretch: Participation) -> bool:
        """Still taking part when the year is over; who ends on the last day has ended."""
        lasts = stretch.ended_on is None or stretch.ended_on > self.last
        return stretch.started_on <= self.last and lasts

    def takes_part(self, stretch: Participation) -> bool:
        return stretch.started_on <= self.last and not self._is_before(stretch)

    def _is_before(self, stretch: Participation) -> bool:
        return stretch.ended_on is not None and stretch.ended_on < self.first


def year_report(year: int, today: date) -> YearReport:
    """Count who took part in the year; of the running year what has passed of it.

    Every row holds the ids of the people behind it (``people_of``); those who were disposed of
    count as they did before. Raises InvalidDraftError for a year that has not begun.
    """
    return with_disposed(report_of_the_living(year, today))


def report_of_the_living(year: int, today: date) -> YearReport:
    """``year_report`` of the people who are in the file."""
    if year > today.year:
        raise InvalidDraftError([Problem("year", "year_in_future")])
    days = _Year(date(year, 1, 1), min(date(year, 12, 31), today))
    since = participations_since(days.first)
    stretches = {
        participant_id: [s for s in found if days.takes_part(s)]
        for participant_id, found in since.items()
    }
    stretches = {participant_id: found for participant_id, found in stretches.items() if found}
    sexes = _sexes()
    return YearReport(
        year=year,
        by_state=_by_state(days, stretches, sexes),
        by_group=_by_group(stretches, sexes, only_main=True),
        by_group_also=_by_group(stretches, sexes, only_main=False),
        contracts=_contracts(days, sexes),
        effects=tuple(
            _row(code, people, sexes)
            for code, people in effects_of_year(since, days.first, days.last, today).items()
        ),
        **{
            name: sum(test(s) for found in stretches.values() for s in found)
            for name, test in (
                ("opening", days.is_opening),
                ("started", days.is_started),
                ("ended", days.is_ended),
                ("closing", days.is_closing),
            )
        },
    )


def people_of(ids: Iterable[int]) -> list[ParticipantRow]:
    """The people behind a figure, in the order given."""
    return people_by_id(list(ids))


def counted_sex(row: ParticipantRow) -> Sex | None:
    """The sex a person is counted under: the recorded one, else the one of the PESEL number."""
    return _sex(row.sex, row.pesel)


def _by_state(
    days: _Year, stretches: Mapping[int, Sequence[Participation]], sexes: _Sexes
) -> tuple[CountRow, ...]:
    def is_completed(stretch: Participation) -> bool:
        return days.is_ended(stretch) and stretch.outcome is ParticipantState.COMPLETED

    def is_dropped_out(stretch: Participation) -> bool:
        return days.is_ended(stretch) and stretch.outcome is not ParticipantState.COMPLETED

    tests: tuple[tuple[str, Callable[[Participation], bool]], ...] = (
        ("opening", days.is_opening),
        ("started", days.is_started),
        ("first_day", lambda stretch: stretch.started_on == days.first),
        ("took_part", days.takes_part),
        ("completed", is_completed),
        ("dropped_out", is_dropped_out),
        ("ended", days.is_ended),
        ("closing", days.is_closing),
    )
    return tuple(
        _row(code, [p for p, found in stretches.items() if any(map(test, found))], sexes)
        for code, test in tests
    )


def _by_group(
    participants: Collection[int], sexes: _Sexes, *, only_main: bool
) -> tuple[CountRow, ...]:
    """The groups of art. 1(2), then people without one. The main group is today's."""
    sees_who = has_right(Right.SEE_SPECIAL)
    require(Right.SEE_PEOPLE)
    with database.ungated():  # numbers are for everybody, but not who is behind them
        rows = database.rows("SELECT participant_id, group_code, is_main FROM ground")
    members: dict[str, list[int]] = defaultdict(list)
    grouped = set()
    for participant_id, code, is_main in rows:
        if participant_id in participants and (is_main or not only_main):
            members[code].append(participant_id)
            grouped.add(participant_id)
    members[""] = [p for p in participants if p not in grouped]
    counted = (_row(code, members[code], sexes) for code in _GROUPS)
    return tuple(row if sees_who else replace(row, people=()) for row in counted)


def _contracts(days: _Year, sexes: _Sexes) -> tuple[CountRow, ...]:
    contracts = database.rows(
        "SELECT id, participant_id, variant, state, signed_on, starts_on, ends_on, closed_on"
        " FROM social_contract WHERE state <> 'draft' ORDER BY id"
    )
    codes = [f"concluded_{variant.value.lower()}" for variant in Variant]
    codes += ["carried_out", *(state.value for state in ContractState if state in CLOSED)]
    found: dict[str, list[int]] = {code: [] for code in codes}
    carried_out = {}
    for (
        contract_id,
        participant_id,
        variant,
        state,
        signed_on,
        starts_on,
        ends_on,
        closed_on,
    ) in contracts:
        if days.has(day_of(signed_on)):
            found[f"concluded_{variant.lower()}"].append(participant_id)
        last_day = effective_end(day_of(ends_on), day_of(closed_on))
        if overlap((day_of(starts_on), last_day), (days.first, days.last)):
            found["carried_out"].append(participant_id)
            carried_out[contract_id] = participant_id
        if days.has(day_of(closed_on)):
            found[state].append(participant_id)
    rows = [_row(code, participants, sexes) for code, participants in found.items()]
    return (*rows, _covered(carried_out, sexes))


def _covered(carried_out: Mapping[int, int], sexes: _Sexes) -> CountRow:
    """People covered by the contracts carried out, family included, each once."""
    people: dict[object, Sex | None] = {p: sexes.get(p) for p in carried_out.values()}
    rows = database.rows(
        "SELECT t.contract_id, m.person_id, t.pesel, t.last_name, t.first_name, t.sex"
        " FROM contract_party t LEFT JOIN household_member m ON m.id = t.member_id"
    )
    by_pesel = _by_pesel()
    for contract_id, person_id, pesel, last_name, first_name, sex in rows:
        if contract_id not in carried_out:
            continue
        known = person_id or by_pesel.get(pesel)
        key = known or pesel or (carried_out[contract_id], last_name, first_name)
        people.setdefault(key, sexes.get(known) if known else _sex(sex, pesel))
    counts = _counts(people.values())
    return CountRow("people_covered", *counts, people=tuple(dict.fromkeys(carried_out.values())))


def _by_pesel() -> dict[str, int]:
    return dict(database.rows("SELECT pesel, id FROM participant WHERE pesel <> ''"))


def _sexes() -> dict[int, Sex | None]:
    rows = database.rows("SELECT id, sex, pesel FROM participant")
    return {participant_id: _sex(sex, pesel) for participant_id, sex, pesel in rows}


def _sex(sex: str | None, pesel: str) -> Sex | None:
    """Recorded sex, else the one of the PESEL number."""
    if sex:
        return Sex(sex)
    read = read_pesel(pesel) if pesel else None
    return read.sex if read else None


def _row(code: str, people: Sequence[int], sexes: _Sexes) -> CountRow:
    """Figures over ``people``, who may stand there more than once where contracts are counted."""
    counts = _counts(sexes.get(person) for person in people)
    return CountRow(code, *counts, people=tuple(dict.fromkeys(people)))


def _counts(sexes: Iterable[Any]) -> tuple[int, int, int]:
    known = list(sexes)
    women, men = known.count(Sex.FEMALE), known.count(Sex.MALE)
    return women, men, len(known) - women - men
