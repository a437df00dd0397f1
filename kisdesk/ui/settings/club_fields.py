"""The fields of the club, of the body that runs it and of a worker: names, editors, drafts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.clubs import WITHOUT_KRS
from kisdesk.domain.codes import OperatorKind, Voivodeship
from kisdesk.domain.drafts import ClubDraft, OperatorDraft, WorkerDraft
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import choices
from kisdesk.domain.rights import Role
from kisdesk.ui.role_words import role_text
from kisdesk.ui.settings.live_check import LiveCheck
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.form_body import FormBody
from kisdesk.ui.widgets.line_edit import LineEdit, PhoneEdit, PostcodeEdit
from kisdesk.ui.widgets.text_area import TextArea

REGISTER = ("name", "register_number", "registered_on", "founded_on", "started_on", "manager")
ADDRESS = (
    "street", "house", "flat", "postcode", "locality", "gmina", "powiat", "voivodeship",
    "phone", "email",
)  # fmt: skip
OPERATOR = tuple(f"operator.{field.name}" for field in fields(OperatorDraft))
PAPERS = ("welfare_centre", "welfare_centre_stamp")
PROTECTION = ("protection_officer", "protection_officer_contact")
WORKER = ("last_name", "first_name", "position", "phone", "is_social_worker")
ACCESS = (
    "role", "authorised_on", "authorised_until", "withdrawn_on", "scope", "secrecy_on",
)  # fmt: skip
_WIDE = frozenset({"role", "scope"})
NUMBERS = {"operator.nip": (10,), "operator.regon": (9, 14), "operator.krs": (10,)}


def club_field_name(name: str) -> str:
    """What a field is called on the screen; empty for one that is not shown."""
    tr = QCoreApplication.translate
    names = {
        "name": tr("club", "Name of the club"),
        "register_number": tr("club", "Number in the register"),
        "registered_on": tr("club", "Entered on"),
        "founded_on": tr("club", "Founded on"),
        "started_on": tr("club", "At work since"),
        "manager": tr("club", "Head of the club"),
        "street": tr("club", "Street"),
        "house": tr("club", "House"),
        "flat": tr("club", "Flat"),
        "postcode": tr("club", "Postcode"),
        "locality": tr("club", "Locality"),
        "gmina": tr("club", "Gmina"),
        "powiat": tr("club", "Powiat"),
        "voivodeship": tr("club", "Voivodeship"),
        "phone": tr("club", "Telephone"),
        "email": tr("club", "E-mail"),
        "operator.kind": tr("club", "Kind of body"),
        "operator.name": tr("club", "Name of the body"),
        "operator.nip": tr("club", "NIP"),
        "operator.regon": tr("club", "REGON"),
        "operator.krs": tr("club", "KRS"),
        "protection_officer": tr("club", "First name and surname"),
        "protection_officer_contact": tr("club", "Contact"),
        "welfare_centre": tr("club", "Name of the centre"),
        "welfare_centre_stamp": tr("club", "Text of the stamp"),
        "last_name": tr("club", "Surname"),
        "first_name": tr("club", "First name"),
        "position": tr("club", "Position"),
        "is_social_worker": tr("club", "Contracts"),
        "role": tr("club", "Role"),
        "authorised_on": tr("club", "Authorised from"),
        "authorised_until": tr("club", "Authorised until"),
        "withdrawn_on": tr("club", "Withdrawn on"),
        "scope": tr("club", "Scope"),
        "secrecy_on": tr("club", "Confidentiality signed on"),
    }
    return names.get(name) or names.get(name.removeprefix("operator."), "")


def club_field_note(name: str) -> str:
    """The quiet remark beside a field."""
    tr = QCoreApplication.translate
    return {
        "name": tr("club", "as in the register of the voivode"),
        "register_number": tr("club", "given by the voivode"),
        "registered_on": tr("club", "the club may work from this day on"),
        "operator.nip": tr("club", "10 digits"),
        "operator.regon": tr("club", "9 or 14 digits"),
        "operator.krs": tr("club", "10 digits"),
        "authorised_on": tr("club", "written, art. 18f(4)"),
        "authorised_until": tr("club", "empty: until it is withdrawn"),
        "withdrawn_on": tr("club", "from this day on the file stays shut"),
        "secrecy_on": tr("club", "written statement"),
        "welfare_centre": tr("club", "its social worker signs the contracts"),
        "welfare_centre_stamp": tr("club", "printed where the stamp goes; may stay empty"),
    }.get(name, "")


def club_editor(name: str, clock: Callable[[], date]) -> QWidget:
    """An empty editor for a field of club, operator or worker."""
    bare = name.removeprefix("operator.")
    if bare == "voivodeship":
        return ChoiceBox([(str(c), text) for c, text in choices(Voivodeship)])
    if bare == "kind":
        return ChoiceBox([(str(c), text) for c, text in choices(OperatorKind)], allow_empty=False)
    if bare == "is_social_worker":
        text = QCoreApplication.translate("club", "social worker, signs contracts")
        return CheckBox(text, checked=True)
    if bare == "role":
        return ChoiceBox([(str(r), role_text(r)) for r in Role], allow_empty=False)
    if bare == "phone":
        return PhoneEdit(example="600 100 200")
    if bare == "postcode":
        return PostcodeEdit(example="47-200")
    if bare == "welfare_centre_stamp":
        return TextArea(lines=4)
    if bare.endswith(("_on", "_until")):
        return DateEdit(clock=clock)
    return LineEdit()


def add_fields(form: FormBody, names: Sequence[str], clock: Callable[[], date]) -> None:
    """Add rows for these fields."""
    for name in names:
        editor = club_editor(name, clock)
        form.add_field(
            name, club_field_name(name), editor, note=club_field_note(name), wide=name in _WIDE
        )


def add_access(form: FormBody, clock: Callable[[], date]) -> None:
    """The role of a worker and their written authorisation."""
    form.add_heading(QCoreApplication.translate("club", "Authorisation to process the data"))
    add_fields(form, ACCESS, clock)


def add_club_sections(form: FormBody, clock: Callable[[], date]) -> None:
    """All of the club itself: register, address."""
    tr = QCoreApplication.translate
    add_fields(form, REGISTER, clock)
    form.add_heading(tr("club", "Address of the club"))
    add_fields(form, ADDRESS, clock)


def add_body_sections(form: FormBody, clock: Callable[[], date]) -> None:
    """The body that runs the club, the welfare centre and the data protection officer."""
    tr = QCoreApplication.translate
    add_fields(form, OPERATOR, clock)
    form.add_heading(tr("club", "Welfare centre"))
    add_fields(form, PAPERS, clock)
    form.add_heading(tr("club", "Data protection officer"))
    add_fields(form, PROTECTION, clock)
    kind = form.field("operator.kind")
    krs = form.field("operator.krs")

    def follow_kind() -> None:
        known = OperatorKind(str(kind.value())) not in WITHOUT_KRS
        krs.setVisible(known)
        if not known:
            krs.set_value("")

    kind.changed.connect(follow_kind)
    follow_kind()


def check_numbers_live(form: FormBody, check: Callable[[], Sequence[Any]]) -> LiveCheck:
    """Check a form of the club as one types; right numbers are said to be right."""
    shown = {name: lengths for name, lengths in NUMBERS.items() if name in form.names()}
    right = QCoreApplication.translate("club", "The number holds.")
    return LiveCheck(form, check, full_lengths=shown, right_text=right)


def club_values(club: ClubDraft) -> dict[str, object]:
    """A draft as the editors take it, by field name."""
    values: dict[str, object] = {
        name: getattr(club, name) for name in (*REGISTER, *ADDRESS, *PAPERS, *PROTECTION)
    }
    for name in OPERATOR:
        values[name] = getattr(club.operator, name.removeprefix("operator."))
    for name in ("phone", "operator.phone"):
        values[name] = print_phone(str(values[name]))
    return values


def club_of(values: Mapping[str, object], base: ClubDraft) -> ClubDraft:
    """``base`` with what editors hold; fields without an editor stay."""
    own: dict[str, Any] = {}
    operator: dict[str, Any] = {}
    for name, value in values.items():
        bare = name.removeprefix("operator.")
        (operator if bare != name else own)[bare] = _kept(bare, value)
    return replace(base, **own, operator=replace(base.operator, **operator))


def _kept(name: str, value: object) -> object:
    """An editor's value as the draft keeps it."""
    if name == "voivodeship":
        return Voivodeship(str(value)) if value is not None else None
    return OperatorKind(str(value)) if name == "kind" else value


def worker_of(values: Mapping[str, object]) -> WorkerDraft:
    """The worker that editors hold."""
    typed: dict[str, Any] = {name: values[name] for name in (*WORKER, *ACCESS) if name in values}
    if "role" in typed:
        typed["role"] = Role(str(typed["role"]))
    return WorkerDraft(**typed)
