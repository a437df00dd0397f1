"""Days the office has to remember: when something was last looked after. They are settings."""

import json
from datetime import date

from kisdesk.models.changes import RecordedChange
from kisdesk.models.club import Setting
from kisdesk.storage.peewee_database import database


def kept_day(key: str) -> date | None:
    """The day kept under a key; None when there is none."""
    rows = database.rows("SELECT value FROM setting WHERE key = ?", (key,))
    text = json.loads(rows[0][0]) if rows else None
    return date.fromisoformat(text) if text else None


def keep_day(change: RecordedChange, key: str, day: date | None) -> None:
    """Keep a day, or that there is none any more."""
    text = json.dumps(day.isoformat() if day else None)
    found = Setting.get_or_none(Setting.key == key)
    if found is None:
        change.insert(Setting, key=key, value=text)
    else:
        change.update(Setting, found.id, value=text)
