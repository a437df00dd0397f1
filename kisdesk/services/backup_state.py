"""The state of the copies at a glance: the last verified one, how old, and the last trial."""

from dataclasses import dataclass
from datetime import date, datetime

from kisdesk.domain.backup_state import (
    BackupLevel,
    day_after_working_days,
    drill_due_on,
    level_of,
    working_days_since,
)
from kisdesk.domain.deadline_facts import CopyFact
from kisdesk.services.backup_settings import get_backup_settings
from kisdesk.services.backups import BackupRow, last_backup
from kisdesk.services.trial_restore import DrillResult, last_drill, last_passed_drill
from kisdesk.storage.peewee_database import database

__all__ = ["BackupLevel", "BackupState", "DrillState", "backup_state", "copy_fact"]


@dataclass(frozen=True)
class DrillState:
    """``last`` is the last trial, passed or not; ``due_on`` None when nobody wants a reminder."""

    last: DrillResult | None
    last_passed: DrillResult | None
    due_on: date | None
    is_due: bool


@dataclass(frozen=True)
class BackupState:
    """``last`` is the newest verified copy a person made, ``automatic`` the newest one made at
    closing on this computer, which does not count. ``working_days`` have passed since ``since``:
    the day of the last copy, or without one the first day of the file. ``overdue_on`` is the day on
    which the level turns from green.
    """

    last: BackupRow | None
    automatic: BackupRow | None
    place_label: str
    since: date
    working_days: int
    level: BackupLevel
    overdue_on: date
    drill: DrillState

    @property
    def is_overdue(self) -> bool:
        """Whether a copy should have been made by now."""
        return self.level is not BackupLevel.GREEN


def backup_state(today: date) -> BackupState:
    """How the copies of the open file stand."""
    settings, known = get_backup_settings(), _read()
    since, days = known.since(today), known.working_days(today)
    due_on = known.drill_due_on(settings.drill_months)
    return BackupState(
        last=last_backup(),
        automatic=last_backup(is_automatic=True),
        place_label=known.place_label,
        since=since,
        working_days=days,
        level=level_of(days, settings.amber_days, settings.red_days),
        overdue_on=day_after_working_days(since, settings.amber_days + 1),
        drill=DrillState(
            last=last_drill(),
            last_passed=last_passed_drill(),
            due_on=due_on,
            is_due=due_on is not None and due_on <= today,
        ),
    )


def copy_fact(today: date) -> CopyFact | None:
    """What the radar needs of it, in two queries; nothing for sample data, which nobody would
    miss."""
    known = _read()
    if known.is_sample:
        return None
    settings = get_backup_settings()
    return CopyFact(
        overdue_on=day_after_working_days(known.since(today), settings.amber_days + 1),
        working_days=known.working_days(today),
        last_on=known.last_on,
        place_label=known.place_label,
        drill_due_on=known.drill_due_on(settings.drill_months),
    )


@dataclass(frozen=True)
class _Known:
    """Days the file knows: of the last copy a person made, of its first change, of the last trial
    that passed, of the first copy."""

    is_sample: bool
    last_on: date | None
    place_label: str
    begun_on: date | None
    tried_on: date | None
    first_on: date | None

    def since(self, today: date) -> date:
        return self.last_on or min(self.begun_on or today, today)

    def working_days(self, today: date) -> int:
        return working_days_since(self.since(today), today)

    def drill_due_on(self, months: int) -> date | None:
        first = self.tried_on or self.first_on
        return drill_due_on(self.tried_on, first, months) if months and first else None


def _read() -> _Known:
    last = "FROM backup WHERE NOT is_automatic ORDER BY id DESC LIMIT 1"
    with database.ungated():  # days and nothing else
        (row,) = database.rows(
            f"SELECT (SELECT is_sample FROM club), (SELECT made_at {last}),"
            f" (SELECT place_label {last}), (SELECT at FROM change ORDER BY id LIMIT 1),"
            " (SELECT tested_at FROM test_restore WHERE is_passed ORDER BY id DESC LIMIT 1),"
            " (SELECT min(made_at) FROM backup)"
        )
    return _Known(
        bool(row[0]), _day(row[1]), row[2] or "", _day(row[3]), _day(row[4]), _day(row[5])
    )


def _day(moment: str | None) -> date | None:
    return datetime.fromisoformat(moment).astimezone().date() if moment else None
