"""Dialogs of plain fields: person, contact, work, disability, help, and the club's formalities."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from kisdesk.domain.participants import UNEMPLOYED
from kisdesk.domain.pesel import check_pesel, read_pesel
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.participant_list import list_club_groups
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.edit_dialog import EditDialog
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.line_edit import LineEdit

DOCUMENT = ("document_kind", "document_number", "document_country", "no_document_reason")


def group_edit() -> LineEdit:
    """A field for the group in the club that offers the groups already in use."""
    edit = LineEdit()
    completer = QCompleter(list_club_groups(), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    edit.setCompleter(completer)
    return edit


class EditPersonDialog(EditDialog):
    """Names, PESEL or document, birth, citizenship, marital status."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(card, context, self.tr("Personal data"), "", parent)
        for name in ("last_name", "first_name", "second_name", "birth_name", "pesel"):
            self.add(name)
        self.add("pesel_reason", note=self.tr("needed when the number stays as it is"))
        for name in ("born_on", "sex", "citizenship", "marital_status", "representative"):
            self.add(name)
        self._document_heading = self.form.add_heading(self.tr("Instead of a PESEL number"))
        for name in DOCUMENT:
            note = self.tr("when there is neither") if name == "no_document_reason" else ""
            self.add(name, note=note)
        self.fill()
        self.form.changed.connect(self._derive)
        self._derive()

    def check(self) -> Sequence[Problem]:
        """A wrong check digit holds up the save until a reason is given."""
        return [
            replace(p, is_warning=False) if p.code == "pesel_check_digit" else p
            for p in super().check()
        ]

    def _derive(self) -> None:
        """Birth date and sex follow the number while it is whole and they agree with it."""
        number = str(self.form.field("pesel").value())
        pesel = read_pesel(number)
        reason = bool(self.form.field("pesel_reason").value())
        doubted = any(p.is_warning for p in check_pesel(number)) or reason
        self.form.field("pesel_reason").setVisible(doubted)
        shows_document = not number or any(self.form.field(name).value() for name in DOCUMENT)
        self._document_heading.setVisible(shows_document)
        for name in DOCUMENT:
            self.form.field(name).setVisible(shows_document)
        for name in ("born_on", "sex"):
            field = self.form.field(name)
            known = getattr(pesel, name) if pesel else None
            value = field.editor.value()  # type: ignore[attr-defined]
            agrees = value in (None, known) or field.is_derived
            if known is not None and agrees and not reason:
                field.set_value(known)
                field.set_derived(self.tr("from the PESEL number"))
            elif field.is_derived:
                field.set_editable()


class EditContactDialog(EditDialog):
    """Phones, e-mail, and whether there is a fixed abode (art. 108(1a) social assistance Act)."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(card, context, self.tr("Contact"), "", parent)
        for name in ("phone", "phone_other", "email"):
            self.add(name)
        self.add("is_homeless", label=field_name("addresses"))
        self.add(
            "last_registered_gmina",
            note=self.tr("its welfare centre agrees the contract’s content"),
        )
        self.fill()
        self.form.field("is_homeless").changed.connect(self._show_gmina)
        self._show_gmina()

    def _show_gmina(self) -> None:
        gmina = self.form.field("last_registered_gmina")
        gmina.setVisible(bool(self.form.field("is_homeless").value()) or bool(gmina.value()))


class EditWorkDialog(EditDialog):
    """Education, occupation and status on the labour market."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(card, context, self.tr("Education and work"), "", parent)
        self.form.add_heading(self.tr("Labour market"))
        for name in ("labour_status", "labour_status_since", "labour_office"):
            self.add(name)
        self.add("labour_office_registered_on")
        self.add("labour_office_contact_on", note=self.tr("at least every 90 days"))
        self.add("long_term_basis", note=self.tr("which definition and document"))
        self.form.add_heading(self.tr("Education and occupation"))
        for name in ("education", "learned_occupation", "performed_occupation"):
            self.add(name)
        self.add("driving_licence")
        self.add("qualifications", wide=True)
        self.add("experience", wide=True)
        self.form.add_heading(self.tr("Care"))
        self.add("has_child_under_seven")
        self.add("has_dependent_person")
        self.fill()
        self.form.field("labour_status").changed.connect(self._show_office)
        self._show_office()

    def _show_office(self) -> None:
        """The labour office concerns those who are registered there."""
        status = self.form.field("labour_status").value()
        dates = ("labour_office", "labour_office_registered_on", "labour_office_contact_on")
        for name in dates:
            field = self.form.field(name)
            field.setVisible(status in UNEMPLOYED or status == "job_seeker" or bool(field.value()))


class EditDisabilityDialog(EditDialog):
    """The disability ruling and how long it is valid."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(card, context, self.tr("Disability ruling"), "", parent)
        for name in ("disability_degree", "disability_ruling_number"):
            self.add(name)
        self.add("disability_valid_until")
        self.add("is_disability_permanent", label=" ")
        self.fill()


class EditAssistanceDialog(EditDialog):
    """Use of social assistance and the reasons of art. 7 of the social assistance Act."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            card, context, self.tr("Social assistance"),
            self.tr("Reasons as named by art. 7 of the social assistance Act."), parent,
        )  # fmt: skip
        self.add("uses_assistance")
        self.add("assistance_reasons", wide=True)
        self.fill()


class EditFormalitiesDialog(EditDialog):
    """How the person came, who looks after them, what they were told and accepted."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(card, context, self.tr("In the club"), "", parent)
        workers = [(str(w.id), w.name) for w in list_workers()]
        self.add_field("worker_id", field_name("worker_id"), ChoiceBox(workers))
        self.add_field("club_group", field_name("club_group"), group_edit())
        self.add("informed_on", note=self.tr("at the first activity at the latest"))
        for name in ("rules_accepted_on", "applied_on", "entry_path", "heard_from"):
            self.add(name)
        self.add("expectations", wide=True)
        self._attributes += ["worker_id", "club_group"]
        self.fill()
