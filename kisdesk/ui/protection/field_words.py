"""Names and values of stored fields outside the card: activities, works, office, papers."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication

from kisdesk.domain import activity_codes, attendance, codes, rights
from kisdesk.domain.labels import label
from kisdesk.ui.duty_words import TECHNICAL, duty_names
from kisdesk.ui.participants import field_names as card
from kisdesk.ui.settings.club_fields import club_field_name
from kisdesk.ui.settings.contract_dialog import setting_name

_CODES: Mapping[tuple[str, str], type[StrEnum]] = {
    ("activity", "category"): codes.ActivityCategory,
    ("activity", "form"): activity_codes.ActivityForm,
    ("meeting", "state"): activity_codes.MeetingState,
    ("attendance", "mark"): attendance.AttendanceMark,
    ("club", "operator_kind"): codes.OperatorKind,
    ("worker", "role"): rights.Role,
    ("activity_kind", "service"): activity_codes.ServiceCategory,
}
# What says nothing to people, or would say the same twice.
_HIDDEN = frozenset({
    "id", "uuid", "slot_id", "sha256", "size", "page_count", "content", "number_year", "member",
    "number_in_year", "position", "key", "citation", "value", "block", "sort_key", "is_sample",
    "rule", "original_day", "code", "packed", "issued_at", "changed_at", "changed_by", "series",
    "parent", "form_code", "version", "is_amending", "saved_at", "contract", "contract_version",
    "participant", "activity", "meeting", "agreement", "assignment", "place", "outcome", "corrects",
    "refund_points", "official_code", "schema", "program", "file_name", "folder", "stage_id",
})  # fmt: skip


def other_field_name(table: str, field: str) -> str:
    """The field in words; empty for what people need not see."""
    field = field.removesuffix("_id")
    own = _names(_language()).get(table, {})
    if field in own:
        return own[field]
    if field in _HIDDEN or table in TECHNICAL:
        return ""
    if table in {"club", "worker"}:
        return club_field_name(field.replace("operator_", "operator.", 1))
    return card.field_name(field, table)


def other_value(table: str, field: str, value: object) -> str:
    """A stored value as a person would say it; empty for nothing."""
    if field in {"starts_at", "ends_at"} and isinstance(value, int):
        return f"{value // 60}.{value % 60:02}"
    kind = _CODES.get((table, field))
    if kind is None or not value:
        return card.value_text(table, field, value)
    try:
        return label(kind(str(value)))
    except (ValueError, KeyError):  # of a newer program, or without words of its own
        return str(value)


def setting_words(key: object) -> str:
    """What a setting of the office is called; one of a newer program by its own name."""
    try:
        return setting_name(str(key))
    except KeyError:
        return str(key).replace("_", " ")


def thing_name(table: str) -> str:
    """What kind of thing a record is."""
    tr = QCoreApplication.translate
    names = {
        "activity": tr("fields", "Activity"),
        "waiting_entry": tr("fields", "Waiting list"),
        "meeting": tr("fields", "Meeting"),
        "meeting_series": tr("fields", "Meetings planned"),
        "attendance": tr("fields", "Attendance"),
        "psu_agreement": tr("fields", "Agreement"),
        "psu_place": tr("fields", "Place of work"),
        "psu_assignment": tr("fields", "Sent to work"),
        "psu_hours": tr("fields", "Hours of work"),
        "issued_document": tr("fields", "Document"),
        "paper_template": tr("fields", "Text of a paper"),
        "activity_kind": tr("fields", "Kind of activity"),
        "legal_parameter": tr("fields", "Legal parameter"),
        "setting": tr("fields", "Setting"),
        "club": tr("fields", "Club"),
        "worker": tr("fields", "Worker"),
        "backup": tr("fields", "Copy"),
        "backup_place": tr("fields", "Place for copies"),
        "test_restore": tr("fields", "Test restore"),
    }
    return names.get(table) or card.table_name(table)


def _language() -> str:
    return QCoreApplication.translate("fields", "Activity")


@cache
def _names(_marker: str) -> dict[str, dict[str, str]]:
    tr = QCoreApplication.translate
    name, since, until = tr("fields", "Name"), tr("fields", "From"), tr("fields", "Until")
    leader, room = tr("fields", "Leader"), tr("fields", "Room")
    begins, ends = tr("fields", "Begins at"), tr("fields", "Ends at")
    person, number = tr("fields", "Person"), tr("fields", "Number")
    state, tasks = tr("fields", "State"), tr("fields", "Tasks")
    place = tr("fields", "Place of the copy")
    counts = {
        "people": tr("fields", "People"), "contracts": tr("fields", "Contracts"),
        "documents": tr("fields", "Documents"),
    }  # fmt: skip
    return duty_names() | {
        "activity": {
            "name": name, "category": tr("fields", "Service"), "leader": leader, "room": room,
            "timetable": tr("fields", "Timetable"), "starts_on": since, "ends_on": until,
            "capacity": tr("fields", "Places"), "is_active": tr("fields", "Being held"),
            "form": tr("fields", "Form"), "programme": tr("fields", "Programme"),
        },
        "enrolment": {"participant": person, "since_on": since, "until_on": until},
        "waiting_entry": {"participant": person},
        "meeting_series": {"starts_on": since, "starts_at": begins},
        "meeting": {
            "day": tr("fields", "Day"), "starts_at": begins, "ends_at": ends, "leader": leader,
            "room": room, "state": state, "cancel_reason": tr("fields", "Reason"),
        },
        "attendance": {
            "participant": person, "mark": tr("fields", "Mark"),
            "remark": tr("fields", "Remark"), "guest_reason": tr("fields", "Why a guest"),
        },
        "psu_agreement": {
            "number": number, "signed_on": tr("fields", "Signed"), "county": tr("fields", "County"),
            "gmina_signatory": tr("fields", "Signs for the gmina"),
            "county_signatory": tr("fields", "Signs for the county"), "starts_on": since,
            "ends_on": until, "persons": tr("fields", "Number of people"), "tasks": tasks,
            "rate": tr("fields", "Rate"),
        },
        "psu_place": {
            "name": name, "address": tr("fields", "Address"),
            "supervisor": tr("fields", "Supervisor"),
        },
        "psu_assignment": {
            "participant": person, "starts_on": since, "ends_on": until, "tasks": tasks,
            "day_minutes": tr("fields", "Minutes a day"),
            "week_minutes": tr("fields", "Minutes a week"),
        },
        "psu_hours": {
            "day": tr("fields", "Day"), "starts_at": begins, "ends_at": ends,
            "supervisor": tr("fields", "Supervisor"),
        },
        "issued_document": {
            "title": name, "number": number, "issued_on": tr("fields", "Date"),
            "participant": person, "kind": "",
        },
        "paper_template": {"text": tr("fields", "Text"), "kind": ""},
        "activity_kind": {
            "name": name, "service": tr("fields", "Service"),
            "legal_basis": tr("fields", "Legal basis"), "is_active": tr("fields", "In use"),
        },
        "legal_parameter": {"value": tr("fields", "Value"), "valid_from": since,
                            "valid_to": until},
        "worker": {
            "is_active": tr("fields", "Works here"), "role": tr("fields", "May do"),
            "phone": tr("fields", "Phone"), "authorised_on": tr("fields", "Authorised on"),
            "authorised_until": tr("fields", "Authorised until"),
            "withdrawn_on": tr("fields", "Authorisation withdrawn"),
            "scope": tr("fields", "Scope of the authorisation"),
            "secrecy_on": tr("fields", "Secrecy declared on"),
        },
        "backup": {
            "made_at": tr("fields", "Made at"), "place_label": place, **counts,
            "is_automatic": tr("fields", "Made by itself"), "place_uuid": "", "volume_id": "",
            "history_length": "", "history_head": "", "last_change": "",
        },
        "backup_place": {"label": name, "volume_id": "", "added_at": ""},
        "test_restore": {
            "copy_made_at": tr("fields", "Copy made at"), "place_label": place, **counts,
            "is_passed": tr("fields", "Passed"), "tested_at": "", "duration_ms": "", "failure": "",
        },
    }  # fmt: skip
