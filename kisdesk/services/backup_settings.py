"""How the office wants its copies: when the lamp turns amber, how often a copy is tried out."""

import json
from dataclasses import dataclass, fields

from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Setting
from kisdesk.services.club import CLUB_ID
from kisdesk.storage.peewee_database import database

_PREFIX = "backup_"
_BOUNDS = {
    "amber_days": (1, 60), "red_days": (1, 120), "drill_months": (0, 24), "closing_copies": (1, 50),
}  # fmt: skip


@dataclass(frozen=True)
class BackupSettings:
    """Days are working days since the last verified copy. ``drill_months`` 0 means that nobody is
    reminded of trying a copy out. ``closing_copies`` are kept on this computer."""

    amber_days: int = 3
    red_days: int = 7
    drill_months: int = 1
    closing_copy: bool = True
    closing_copies: int = 5


def get_backup_settings() -> BackupSettings:
    """The settings of the open file; whatever was never changed is as shipped."""
    stored = dict(
        database.rows("SELECT key, value FROM setting WHERE key LIKE 'backup\\_%' ESCAPE '\\'")
    )
    names = [field.name for field in fields(BackupSettings) if _PREFIX + field.name in stored]
    return BackupSettings(**{name: json.loads(stored[_PREFIX + name]) for name in names})


def check_backup_settings(settings: BackupSettings) -> list[Problem]:
    """Everything wrong with the settings."""
    problems = [
        Problem(name, "number_out_of_range", {"least": least, "most": most})
        for name, (least, most) in _BOUNDS.items()
        if not least <= getattr(settings, name) <= most
    ]
    if not problems and settings.red_days <= settings.amber_days:
        values = {"least": settings.amber_days + 1, "most": _BOUNDS["red_days"][1]}
        problems.append(Problem("red_days", "number_out_of_range", values))
    return problems


def save_backup_settings(settings: BackupSettings) -> None:
    """Store what differs from what is stored. Raises InvalidDraftError, ReadOnlyFileError."""
    if problems := check_backup_settings(settings):
        raise InvalidDraftError(problems)
    before = get_backup_settings()
    with recorded_change("settings_saved", "club", CLUB_ID) as change:
        ids = dict(database.rows("SELECT key, id FROM setting"))
        for field in fields(BackupSettings):
            value, key = getattr(settings, field.name), _PREFIX + field.name
            if value == getattr(before, field.name):
                continue
            if key in ids:
                change.update(Setting, ids[key], value=json.dumps(value))
            else:
                change.insert(Setting, key=key, value=json.dumps(value))
