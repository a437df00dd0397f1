"""Polish and English names of the marks of attendance."""

from collections.abc import Mapping
from enum import StrEnum

from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.label_texts import Label

ATTENDANCE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Label]] = {
    AttendanceMark: {
        AttendanceMark.PRESENT: Label("obecność", "present"),
        AttendanceMark.EXCUSED: Label("nieobecność usprawiedliwiona", "excused absence"),
        AttendanceMark.UNEXCUSED: Label("nieobecność nieusprawiedliwiona", "unexcused absence"),
        AttendanceMark.SICK: Label("zwolnienie lekarskie", "sick leave"),
        AttendanceMark.NOT_APPLICABLE: Label("nie dotyczy", "not applicable"),
    },
}
