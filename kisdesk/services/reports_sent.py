"""Which yearly reports went to the voivode, and when."""

import json
from datetime import date

from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Setting

_KEY = "reports_sent"
_CLUB_ID = 1


def reports_sent() -> dict[int, date]:
    """The day each year's report was sent, by the year it reports."""
    setting = Setting.get_or_none(Setting.key == _KEY)
    if setting is None:
        return {}
    return {int(year): date.fromisoformat(day) for year, day in json.loads(setting.value).items()}


def note_report_sent(year: int, sent_on: date | None) -> None:
    """Note that the report for a year was sent; None takes the note back."""
    days = {str(y): day.isoformat() for y, day in reports_sent().items() if y != year}
    if sent_on is not None:
        days[str(year)] = sent_on.isoformat()
    value = json.dumps(days, sort_keys=True)
    setting = Setting.get_or_none(Setting.key == _KEY)
    with recorded_change("report_sent", "club", _CLUB_ID) as change:
        if setting is None:
            change.insert(Setting, key=_KEY, value=value)
        else:
            change.update(Setting, setting.id, value=value)
