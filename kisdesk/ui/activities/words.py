"""Small wordings of activities."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.labels import label
from kisdesk.domain.rows import ActivityRow, EnrolmentRow, ParticipantRow
from kisdesk.services.activity_kinds import list_kinds
from kisdesk.ui.dates import format_date


def title(text: str) -> str:
    """The text with a capital letter."""
    return text[:1].upper() + text[1:]


def category_title(category: str) -> str:
    """The category with a capital letter: *Prace społecznie użyteczne*."""
    return title(label(ActivityCategory(category)))


def kind_text(activity: ActivityRow) -> str:
    """Kind and form: "Poradnictwo prawne, konsultacje indywidualne"."""
    return f"{activity.kind}, {label(activity.form)}" if activity.kind else ""


def kind_choices(present_id: int | None) -> list[tuple[str, str]]:
    """The kinds in use, and the present one even if it is out of use, for a choice."""
    kinds = list_kinds(include_inactive=True)
    return [(str(k.id), k.name) for k in kinds if k.is_active or k.id == present_id]


def category_short(category: str) -> str:
    """The category for a chip; socially useful work has a short name everybody uses."""
    if category == ActivityCategory.SOCIALLY_USEFUL_WORK:
        return QCoreApplication.translate("activities", "SUW")
    return category_title(category)


def period_text(starts_on: date | None, ends_on: date | None) -> str:
    """ "12.01.2026–30.06.2026", "from 12.01.2026", "until 30.06.2026" or nothing."""
    tr = QCoreApplication.translate
    if starts_on and ends_on:
        return f"{format_date(starts_on)}–{format_date(ends_on)}"
    if starts_on:
        return tr("activities", "from {day}").format(day=format_date(starts_on))
    if ends_on:
        return tr("activities", "until {day}").format(day=format_date(ends_on))
    return ""


def timetable_line(text: str) -> str:
    """A timetable of several lines as one."""
    return ", ".join(line.strip() for line in text.splitlines() if line.strip())


def places_text(activity: ActivityRow) -> str:
    """ "9 of 12 places", or how many where the number is not limited."""
    tr = QCoreApplication.translate
    if activity.capacity is None:
        return tr("activities", "%n person(s), places not limited", "", activity.enrolled)
    text = tr("activities", "{enrolled} of {capacity} taken")
    return text.format(enrolled=activity.enrolled, capacity=activity.capacity)


def places_short(activity: ActivityRow) -> str:
    """For a row of the list: "9/12", or "9"."""
    if activity.capacity is None:
        return str(activity.enrolled)
    return f"{activity.enrolled}/{activity.capacity}"


def is_full(activity: ActivityRow) -> bool:
    """Whether nobody more can be enrolled."""
    return activity.capacity is not None and activity.enrolled >= activity.capacity


def is_current(enrolment: EnrolmentRow, today: date) -> bool:
    """Whether the person is enrolled today or will be."""
    return enrolment.until_on is None or enrolment.until_on >= today


def first_last(row: ParticipantRow | EnrolmentRow) -> str:
    """First name and surname, the order of sentences."""
    return f"{row.first_name} {row.last_name}".strip()
