"""The right editor for each attribute of a person's drafts, and values to and from it."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain import codes
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import choices, label
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, MultiChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit, PhoneEdit, PostcodeEdit
from kisdesk.ui.widgets.text_area import TextArea

CODES: Mapping[str, type[StrEnum]] = {
    "sex": codes.Sex,
    "document_kind": codes.IdentityDocument,
    "marital_status": codes.MaritalStatus,
    "education": codes.Education,
    "labour_status": codes.LabourStatus,
    "disability_degree": codes.DisabilityDegree,
    "gmina_kind": codes.GminaKind,
    "voivodeship": codes.Voivodeship,
    "relation": codes.Relation,
}
MANY = {"assistance_reasons": codes.AssistanceReason}
THREE_WAY = frozenset(
    {"has_child_under_seven", "has_dependent_person", "uses_assistance", "is_urban"}
)
TICKS = frozenset({"is_homeless", "is_disability_permanent", "is_dependant"})
PHONES = frozenset({"phone", "phone_other"})
AREAS = frozenset(
    {"qualifications", "experience", "expectations", "pesel_reason", "no_document_reason"}
)
DAYS = ("_on", "_since", "_until")


def editor_for(name: str, clock: Callable[[], date], sex: codes.Sex | None = None) -> QWidget:
    """An empty editor for the attribute ``name``."""
    tr = QCoreApplication.translate
    if name in CODES:
        return ChoiceBox([(str(c), text) for c, text in choices(CODES[name], sex)])
    if name in MANY:
        return MultiChoice([(str(c), text) for c, text in choices(MANY[name])])
    if name in THREE_WAY:
        yes, no = tr("fields", "yes"), tr("fields", "no")
        return ChoiceBox([("1", yes), ("0", no)], empty=tr("fields", "not asked"))
    if name in TICKS:
        return CheckBox(tick_text(name))
    if name in PHONES:
        return PhoneEdit(example="600 100 200")
    if name == "postcode":
        return PostcodeEdit(example="47-200")
    if name in AREAS:
        return TextArea(lines=3)
    if name.endswith(DAYS):
        return DateEdit(clock=clock)
    return LineEdit()


def tick_text(name: str) -> str:
    """The sentence beside a box that is ticked."""
    tr = QCoreApplication.translate
    return {
        "is_homeless": tr("fields", "has no fixed abode"),
        "is_disability_permanent": tr("fields", "the ruling is permanent"),
        "is_dependant": tr("fields", "dependent on the participant"),
    }[name]


def to_editor(name: str, value: object) -> object:
    """A draft's value as its editor takes it."""
    if name in THREE_WAY:
        return None if value is None else ("1" if value else "0")
    if name in PHONES:
        return print_phone(str(value))
    return value


def from_editor(name: str, value: object) -> object:
    """An editor's value as the draft keeps it."""
    if name in CODES:
        return CODES[name](str(value)) if value is not None else None
    if name == "worker_id":
        return int(str(value)) if value is not None else None
    if name in MANY:
        assert isinstance(value, tuple)
        return tuple(MANY[name](code) for code in value)
    if name in THREE_WAY:
        return None if value is None else value == "1"
    return value


def short_label(code: StrEnum | None, sex: codes.Sex | None = None) -> str:
    """A code in words, nothing for none."""
    return "" if code is None else label(code, sex)
