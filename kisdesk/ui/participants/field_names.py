"""Names of stored fields as the history says them, and their values in words."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication

from kisdesk.domain import activity_codes, codes, outcome_codes
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import mask_pesel
from kisdesk.domain.polish import short_date
from kisdesk.domain.psu_money import money_text
from kisdesk.ui.duty_words import DUTY_CODES, duty_field_name, duty_thing
from kisdesk.ui.retention_names import retention_field_name, retention_value

_CODES = {
    "sex": codes.Sex,
    "document_kind": codes.IdentityDocument,
    "marital_status": codes.MaritalStatus,
    "education": codes.Education,
    "labour_status": codes.LabourStatus,
    "disability_degree": codes.DisabilityDegree,
    "gmina_kind": codes.GminaKind,
    "voivodeship": codes.Voivodeship,
    "group": codes.EligibilityGroup,
    "group_code": codes.EligibilityGroup,
    "exclusion": codes.Exclusion,
    "relation": codes.Relation,
    "state": codes.ParticipantState,
    "work_kind": outcome_codes.WorkKind,
    "institution": outcome_codes.Institution,
    "result": outcome_codes.OutcomeResult,
    "answer": outcome_codes.FollowUpAnswer,
}
_CODES_BY_TABLE: Mapping[tuple[str, str], type[StrEnum]] = {
    ("address", "kind"): codes.AddressKind,
    ("sensitive_fact", "kind"): codes.SensitiveKind,
    ("state_change", "reason"): codes.EndReason,
    ("outcome", "kind"): outcome_codes.OutcomeKind,
    ("consultation", "role"): activity_codes.SpecialistRole,
    ("individual_use", "what"): activity_codes.Equipment,
    **DUTY_CODES,
}
# A ground names its document in free words; only a person's document is a code.
_FREE = frozenset({("ground", "document_kind")})
# Special-category texts are never repeated in the history list (art. 18f(1)).
_CLOSED = frozenset({("sensitive_fact", "text")})
_HIDDEN = frozenset(
    {"id", "uuid", "participant", "participant_id", "outcome", "created_at", "updated_at"}
)


def is_shown(field: str, table: str = "") -> bool:
    """Whether the history names this field to people."""
    return field not in _HIDDEN and duty_field_name(table, field) != ""


@cache
def _names(_language: str) -> dict[str, str]:
    return _person_names() | _other_names()


def field_name(field: str, table: str = "") -> str:
    """The field in words, as the card calls it; an unknown one by its own name.

    ``table`` matters where two tables mean something else by the same name.
    """
    tr = QCoreApplication.translate
    if table == "outcome" and field == "applied_on":
        return tr("fields", "Day of the referral or application")
    if table == "outcome" and field == "ended_on":
        return tr("fields", "Until")
    if table in {"disposal_decision", "retention_class"}:
        return retention_field_name(field)
    if own := duty_field_name(table, field):
        return own
    marker = tr("fields", "Surname")
    return _names(marker).get(field, field.replace("_", " "))


def table_name(table: str) -> str:
    """What kind of thing a record is: "Address", "Ground of participation"."""
    tr = QCoreApplication.translate
    names = {
        "address": tr("fields", "Address"),
        "ground": tr("fields", "Ground of participation"),
        "exclusion_finding": tr("fields", "Right that excludes"),
        "sensitive_fact": tr("fields", "Specially protected data"),
        "state_change": tr("fields", "Change of state"),
        "note": tr("fields", "Note"),
        "household_member": tr("fields", "Household member"),
        "participant": tr("fields", "Personal data"),
        "enrolment": tr("fields", "Enrolment"),
        "consultation": tr("fields", "Consultation"),
        "individual_use": tr("fields", "Individual use"),
        "outcome": tr("fields", "Outcome"),
        "follow_up": tr("fields", "Asked later"),
        "disposal_decision": tr("fields", "Decision about the papers"),
        "retention_class": tr("fields", "Class of papers"),
    }
    known = names.get(table.replace("householdmember", "household_member"))
    return known or duty_thing(table) or table


def field_order(field: str) -> int:
    """Where the card would name the field, so that lists of fields read like the card."""
    names = list(_names(QCoreApplication.translate("fields", "Surname")))
    return names.index(field) if field in names else len(names)


def value_text(table: str, field: str, value: object, sex: codes.Sex | None = None) -> str:
    """A stored value as a person would say it; empty for nothing."""
    tr = QCoreApplication.translate
    if value is None or value == "":
        return ""
    if (table, field) in _CLOSED:
        return tr("fields", "(kept closed)")
    if isinstance(value, bool):
        return tr("fields", "yes") if value else tr("fields", "no")
    text = str(value)
    if table in {"disposal_decision", "retention_class"} and (
        found := retention_value(field, text)
    ):
        return found
    if field == "pesel":
        return mask_pesel(text)
    if field in {"phone", "phone_other"}:
        return print_phone(text)
    if field == "assistance_reasons":
        return ", ".join(_code(codes.AssistanceReason, part) for part in text.split(",") if part)
    kind = _CODES_BY_TABLE.get((table, field)) or _CODES.get(field)
    if kind is not None and (table, field) not in _FREE:
        return _code(kind, text, sex)
    if field == "amount" and text.isdecimal():
        return money_text(int(text))
    if field.startswith(("is_", "has_", "uses_")) and text in {"0", "1"}:
        return tr("fields", "yes") if text == "1" else tr("fields", "no")
    if field.endswith("_at"):
        return _moment(text)
    if field in {"on", "on_day", "day"} or field.endswith(("_on", "_since", "_until")):
        return _day(text)
    return text


def _code(kind: type[StrEnum], text: str, sex: codes.Sex | None = None) -> str:
    try:
        return label(kind(text), sex)
    except ValueError:
        return text


def _day(text: str) -> str:
    try:
        return short_date(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def _moment(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    return f"{short_date(moment.date())}, {moment.hour}.{moment.minute:02}"


def _person_names() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "last_name": tr("fields", "Surname"),
        "first_name": tr("fields", "First name"),
        "second_name": tr("fields", "Second name"),
        "birth_name": tr("fields", "Birth name"),
        "pesel": tr("fields", "PESEL"),
        "pesel_reason": tr("fields", "Why the PESEL stays"),
        "born_on": tr("fields", "Date of birth"),
        "sex": tr("fields", "Sex"),
        "citizenship": tr("fields", "Citizenship"),
        "document_kind": tr("fields", "Document"),
        "document_number": tr("fields", "Document number"),
        "document_country": tr("fields", "Issuing country"),
        "no_document_reason": tr("fields", "Why there is no document"),
        "marital_status": tr("fields", "Marital status"),
        "representative": tr("fields", "Legal representative"),
        "phone": tr("fields", "Phone"),
        "phone_other": tr("fields", "Second phone"),
        "email": tr("fields", "E-mail"),
        "is_homeless": tr("fields", "No fixed abode"),
        "last_registered_gmina": tr("fields", "Gmina of last registration"),
        "education": tr("fields", "Education"),
        "learned_occupation": tr("fields", "Learned occupation"),
        "performed_occupation": tr("fields", "Performed occupation"),
        "qualifications": tr("fields", "Qualifications"),
        "experience": tr("fields", "Experience"),
        "driving_licence": tr("fields", "Driving licence"),
        "labour_status": tr("fields", "Status on the labour market"),
        "labour_status_since": tr("fields", "Status since"),
        "labour_office": tr("fields", "Labour office"),
        "labour_office_registered_on": tr("fields", "Registered at the labour office"),
        "labour_office_contact_on": tr("fields", "Last contact with the labour office"),
        "long_term_basis": tr("fields", "Basis of long-term unemployment"),
        "has_child_under_seven": tr("fields", "Cares for a child under 7"),
        "has_dependent_person": tr("fields", "Cares for a dependent person"),
        "uses_assistance": tr("fields", "Uses social assistance"),
        "assistance_reasons": tr("fields", "Reasons for help"),
        "disability_degree": tr("fields", "Degree of disability"),
        "disability_ruling_number": tr("fields", "Number of the ruling"),
        "disability_valid_until": tr("fields", "Ruling valid until"),
        "is_disability_permanent": tr("fields", "Ruling permanent"),
        "heard_from": tr("fields", "Heard of the club from"),
        "expectations": tr("fields", "Expectations"),
        "club_group": tr("fields", "Group in the club"),
        "worker": tr("fields", "Worker"),
        "worker_id": tr("fields", "Worker"),
        "applied_on": tr("fields", "Applied on"),
        "entry_path": tr("fields", "Way of entry"),
        "informed_on": tr("fields", "Told about data processing"),
        "rules_accepted_on": tr("fields", "Rules accepted"),
        "state": tr("fields", "State"),
        "state_since": tr("fields", "State since"),
        "joined_on": tr("fields", "In the club since"),
        "ended_on": tr("fields", "Participation ended"),
    }


def _other_names() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "addresses": tr("fields", "Address"),
        "kind": tr("fields", "Kind"),
        "street": tr("fields", "Street"),
        "house": tr("fields", "House"),
        "flat": tr("fields", "Flat"),
        "postcode": tr("fields", "Postcode"),
        "post_office": tr("fields", "Post office"),
        "locality": tr("fields", "Locality"),
        "gmina": tr("fields", "Gmina"),
        "gmina_kind": tr("fields", "Kind of gmina"),
        "powiat": tr("fields", "Powiat"),
        "voivodeship": tr("fields", "Voivodeship"),
        "is_urban": tr("fields", "Urban area"),
        "group": tr("fields", "Group"),
        "group_code": tr("fields", "Group"),
        "is_main": tr("fields", "Main group"),
        "document_on": tr("fields", "Document date"),
        "document_issuer": tr("fields", "Issued by"),
        "note": tr("fields", "Remark"),
        "exclusion": tr("fields", "Right"),
        "reason": tr("fields", "Reason"),
        "override_reason": tr("fields", "Why all the same"),
        "on": tr("fields", "Day"),
        "on_day": tr("fields", "Day"),
        "worker_name": tr("fields", "Entered by"),
        "noted_on": tr("fields", "Day of the note"),
        "day": tr("fields", "Day"),
        "minutes": tr("fields", "Minutes"),
        "specialist": tr("fields", "Specialist"),
        "role": tr("fields", "Role"),
        "topic": tr("fields", "Topic"),
        "what": tr("fields", "Equipment"),
        "author": tr("fields", "Author"),
        "text": tr("fields", "Text"),
        "person": tr("fields", "Participant of the club"),
        "person_id": tr("fields", "Participant of the club"),
        "relation": tr("fields", "Relation"),
        "occupation": tr("fields", "Occupation or school"),
        "is_dependant": tr("fields", "Dependant"),
        "since_on": tr("fields", "Since"),
        "until_on": tr("fields", "Until"),
        "work_kind": tr("fields", "Kind of work"),
        "institution": tr("fields", "Institution"),
        "body": tr("fields", "Employer, office or school"),
        "subject": tr("fields", "What or why"),
        "decided_on": tr("fields", "Day of the answer"),
        "result": tr("fields", "Answer"),
        "amount": tr("fields", "Amount"),
        "started_on": tr("fields", "From"),
        "basis": tr("fields", "Known from"),
        "months": tr("fields", "Months later"),
        "asked_on": tr("fields", "Asked on"),
        "answer": tr("fields", "Answer"),
    }
