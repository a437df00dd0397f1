"""The effects of the club in a year: who took up, received or was referred to what.

Rules of counting: section 4.3 of the domain file (6, 11, 13). They are design, not law.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kisdesk.domain import law
from kisdesk.domain.codes import EndReason
from kisdesk.domain.dates import covers, day_of
from kisdesk.domain.outcome_codes import FollowUpAnswer, OutcomeKind, OutcomeResult
from kisdesk.domain.outcomes import WORK_KINDS
from kisdesk.domain.participation import six_months
from kisdesk.services.certificates import certificates_between, last_certificates
from kisdesk.services.outcomes import graduate_status_of
from kisdesk.services.participation_periods import Participation
from kisdesk.storage.peewee_database import database

_Stretches = Mapping[int, Sequence[Participation]]
_SENT = frozenset({OutcomeKind.REFERRAL, OutcomeKind.SUPPORTED_EMPLOYMENT})
_WORK_ENDS = (EndReason.EMPLOYMENT.value, EndReason.OWN_BUSINESS.value)


def effects_of_year(
    stretches: _Stretches, first: date, last: date, today: date
) -> dict[str, list[int]]:
    """The people behind each effect between two days, each person once per effect.

    Codes are those of ``OutcomeKind``, then employed_after, six_months, certificates, graduates.
    Work counts by its first day, a referral by the day it was sent, a grant by the decision.
    """
    found: dict[str, list[int]] = {kind.value: [] for kind in OutcomeKind}
    rows = database.rows(
        "SELECT participant_id, kind, applied_on, decided_on, result, started_on FROM outcome"
        " ORDER BY id"
    )
    for participant_id, kind, applied_on, decided_on, result, started_on in rows:
        day = started_on
        if kind in _SENT:
            day = applied_on
        elif kind == OutcomeKind.GRANT:
            day = decided_on if result == OutcomeResult.POSITIVE else None
        if day is not None and covers(first, last, date.fromisoformat(day)):
            found[kind].append(participant_id)
    found["employed_after"] = _employed_after(stretches, first, last, today)
    found["six_months"] = _six_months(stretches, first, last)
    found["certificates"] = certificates_between(first, last)
    found["graduates"] = _graduates(first, last, today)
    return {code: list(dict.fromkeys(people)) for code, people in found.items()}


def _employed_after(stretches: _Stretches, first: date, last: date, today: date) -> list[int]:
    """Who ended in the year and works: by the reason, a work recorded, or a later answer."""
    tests = (_ended_for_work(first, last), _took_up_work(today), _said_to_work(today))
    return [
        participant_id
        for participant_id, periods in stretches.items()
        if any(
            stretch.ended_on is not None
            and covers(first, last, stretch.ended_on)
            and any(test(participant_id, stretch) for test in tests)
            for stretch in periods
        )
    ]


_Test = Callable[[int, Participation], bool]


def _ended_for_work(first: date, last: date) -> _Test:
    rows = database.rows(
        "SELECT participant_id, on_day FROM state_change"
        " WHERE reason IN (?, ?) AND on_day BETWEEN ? AND ?",
        (*_WORK_ENDS, first.isoformat(), last.isoformat()),
    )
    ends = {(participant_id, date.fromisoformat(on)) for participant_id, on in rows}
    return lambda participant_id, stretch: (participant_id, stretch.ended_on) in ends


def _took_up_work(today: date) -> _Test:
    """Work that began during this participation or later and lasted beyond its end."""
    kinds = ", ".join(f"'{kind.value}'" for kind in sorted(WORK_KINDS))
    works: dict[int, list[tuple[date, date | None]]] = defaultdict(list)
    for participant_id, started_on, ended_on in database.rows(
        "SELECT participant_id, started_on, ended_on FROM outcome"
        f" WHERE started_on <= ? AND kind IN ({kinds})",
        (today.isoformat(),),
    ):
        works[participant_id].append((date.fromisoformat(started_on), day_of(ended_on)))
    return lambda participant_id, stretch: any(
        started_on >= stretch.started_on
        and (ended_on is None or stretch.ended_on is None or ended_on >= stretch.ended_on)
        for started_on, ended_on in works.get(participant_id, ())
    )


def _said_to_work(today: date) -> _Test:
    answers: dict[int, list[date]] = defaultdict(list)
    for participant_id, since_on in database.rows(
        "SELECT participant_id, since_on FROM follow_up WHERE answer = ? AND asked_on <= ?",
        (FollowUpAnswer.WORKING.value, today.isoformat()),
    ):
        answers[participant_id].append(date.fromisoformat(since_on))
    return lambda participant_id, stretch: any(
        since_on >= stretch.started_on for since_on in answers.get(participant_id, ())
    )


def _six_months(stretches: _Stretches, first: date, last: date) -> list[int]:
    months = law.figure("graduate_months", last)
    found = []
    for participant_id, periods in stretches.items():
        reached = six_months([(p.started_on, p.ended_on) for p in periods], months)
        if reached is not None and covers(first, last, reached.reached_on):
            found.append(participant_id)
    return found


def _graduates(first: date, last: date, today: date) -> list[int]:
    """Who became a graduate; nobody is one without a certificate."""
    found = []
    for participant_id in sorted(last_certificates()):
        since = graduate_status_of(participant_id, today).since
        if since is not None and covers(first, last, since):
            found.append(participant_id)
    return found
