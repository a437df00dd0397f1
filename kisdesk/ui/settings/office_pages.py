"""The pages about the office: its club and its contracts."""

from kisdesk.domain.addresses import one_line
from kisdesk.domain.clubs import WITHOUT_KRS
from kisdesk.domain.drafts import AddressDraft, ClubDraft, OperatorDraft
from kisdesk.domain.identifiers import print_nip, print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.rights import Right
from kisdesk.services.club import get_club
from kisdesk.services.settings import get_office_settings
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date_long
from kisdesk.ui.settings.club_dialogs import BodyDialog, ClubDialog
from kisdesk.ui.settings.club_fields import club_field_name
from kisdesk.ui.settings.contract_dialog import (
    ContractSettingsDialog,
    example_number,
    forms_for,
    setting_name,
)
from kisdesk.ui.settings.page import SettingsPage


class ClubPage(SettingsPage):
    """The club and the body that runs it."""

    link_right = Right.MANAGE_OFFICE

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Club")

    def fill(self) -> None:
        club, operator = get_club(), get_club().operator
        name = club_field_name
        self.add_facts(
            self.tr("The club"),
            self.tr("Change…"),
            self.edit_club,
            [
                (name("name"), club.name),
                (name("register_number"), club.register_number),
                (name("registered_on"), format_date_long(club.registered_on)),
                (name("started_on"), format_date_long(club.started_on)),
                (name("manager"), club.manager),
                (self.tr("Address"), _address(club)),
                (name("voivodeship"), label(club.voivodeship) if club.voivodeship else ""),
                (name("phone"), print_phone(club.phone)),
                (name("email"), club.email),
            ],
        )
        numbers = [
            (name("operator.nip"), print_nip(operator.nip)),
            (name("operator.regon"), operator.regon),
        ]
        if operator.kind not in WITHOUT_KRS:
            numbers.append((name("operator.krs"), operator.krs))
        self.add_facts(
            self.tr("Who runs it"),
            self.tr("Change…"),
            self.edit_body,
            [
                (name("operator.kind"), label(operator.kind)),
                (name("operator.name"), operator.name),
                *numbers,
                (self.tr("Address"), _address(operator)),
                (self.tr("Welfare centre"), club.welfare_centre),
                (
                    self.tr("Data protection officer"),
                    ", ".join(
                        part
                        for part in (club.protection_officer, club.protection_officer_contact)
                        if part
                    ),
                ),
            ],
        )

    def edit_club(self) -> None:
        """Open the dialog about the club."""
        self.open_dialog(ClubDialog(self.context, self.window()))

    def edit_body(self) -> None:
        """Open the dialog about the body that runs the club."""
        self.open_dialog(BodyDialog(self.context, self.window()))


class ContractsPage(SettingsPage):
    """Numbering, layouts, copies, texts."""

    link_right = Right.MANAGE_OFFICE

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Contracts")

    def fill(self) -> None:
        settings = get_office_settings()
        titles = dict([*forms_for("A"), *forms_for("B")])
        number = example_number(settings.numbering_pattern, self.context.today())
        compared = self.tr("not compared yet, the footer says so")
        if not settings.unchecked_notice:
            compared = self.tr("compared by {name} on {day}").format(
                name=settings.form_checked_by, day=format_date_long(settings.form_checked_on)
            )
        head = self.tr("worker, person and head of the centre")
        self.add_facts(
            self.tr("Contracts of this office"),
            self.tr("Change…"),
            self.edit,
            [
                (
                    setting_name("numbering_pattern"),
                    self.tr("{pattern}, for example {number}").format(
                        pattern=settings.numbering_pattern, number=number
                    ),
                ),
                (setting_name("default_term_months"), str(settings.default_term_months)),
                (setting_name("copies"), str(settings.copies)),
                (setting_name("absence_signal"), str(settings.absence_signal)),
                (setting_name("form_code_a"), titles.get(settings.form_code_a, "")),
                (setting_name("form_code_b"), titles.get(settings.form_code_b, "")),
                (
                    setting_name("head_signature"),
                    head if settings.head_signature else self.tr("worker and person"),
                ),
                (self.tr("Official text"), compared),
                (
                    setting_name("consequences_text"),
                    settings.consequences_text or self.tr("that of the form"),
                ),
            ],
        )
        self.add_remark(
            self.tr("Compare the print with the official form once."),
            self.tr(
                "The form is an annex to the ordinance of 8 November 2010 (Dz. U. Nr 218, poz. "
                "1439). Until somebody compares them, a small line in the footer says so."
            ),
        )

    def edit(self) -> None:
        """Open the dialog about contracts."""
        self.open_dialog(ContractSettingsDialog(self.context, self.window()))


def _address(of: ClubDraft | OperatorDraft) -> str:
    """The address of a club or body on one line."""
    address = AddressDraft(
        street=of.street,
        house=of.house,
        flat=of.flat if isinstance(of, ClubDraft) else "",
        postcode=of.postcode,
        locality=of.locality,
    )
    return one_line(address) if address != AddressDraft() else ""
