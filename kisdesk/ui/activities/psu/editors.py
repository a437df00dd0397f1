"""What is typed about hours and shares: durations and per cent."""

import re

from kisdesk.domain.psu import hours_text
from kisdesk.ui.widgets.money_edit import ReadEdit, hundredths_text, parse_hundredths

_DURATION = re.compile(r"(\d{1,3})(?:[.:](\d{2}))?")


def parse_duration(text: str) -> int | None:
    """Minutes for ``2`` (hours), ``2:30`` or ``2.30``; else None."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or int(found[2] or 0) >= 60:
        return None
    return 60 * int(found[1]) + int(found[2] or 0)


class DurationEdit(ReadEdit):
    """Hours and minutes, in minutes."""

    def __init__(self) -> None:
        complaint = self.tr("Write hours: 2 or 2:30.")
        super().__init__(parse_duration, hours_text, complaint)


class PercentEdit(ReadEdit):
    """Per cent, in basis points."""

    def __init__(self) -> None:
        complaint = self.tr("Write per cent: 60 or 37,5.")
        super().__init__(parse_hundredths, hundredths_text, complaint)
