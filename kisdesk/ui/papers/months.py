"""The months a paper may be about."""

from datetime import date, timedelta

from kisdesk.domain.polish import month_name
from kisdesk.ui.widgets.choices import ChoiceBox

_SHOWN = 14


class MonthChoice(ChoiceBox):
    """The month after this one, this one and those of a year before; the value is its first day."""

    def __init__(self, today: date, chosen: date | None = None) -> None:
        first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        months = []
        for _ in range(_SHOWN):
            months.append((first.isoformat(), f"{month_name(first.month)} {first.year}"))
            first = (first - timedelta(days=1)).replace(day=1)
        wanted = (chosen or today).replace(day=1)
        if wanted.isoformat() not in dict(months):
            months.append((wanted.isoformat(), f"{month_name(wanted.month)} {wanted.year}"))
        super().__init__(months, allow_empty=False)
        self.setAccessibleName(self.tr("Month"))
        self.set_value(wanted.isoformat())

    def month(self) -> date:
        """The first day of the chosen month."""
        return date.fromisoformat(str(self.value()))
