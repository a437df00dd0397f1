"""Everything the club keeps about the person themselves, section by section."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.addresses import one_line
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import mask_pesel
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.dates import format_date
from kisdesk.ui.participants.editors import short_label
from kisdesk.ui.participants.facts import Facts
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.participants.words import born_text, yes_no
from kisdesk.ui.role_words import hidden_text
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, TwoColumns


class DataPage(RecordPage[ParticipantCard]):
    """Facts as text; "Change" at a section opens its fields."""

    def __init__(self) -> None:
        super().__init__(self.tr("Data"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        left = [self._person(card, today), self._contact(card), self._addresses(card)]
        right = [self._work(card), self._club(card), self._disability(card), self._help(card)]
        return [TwoColumns(left, right)]

    def _section(self, title: str, section: str) -> Facts:
        facts = Facts(title, self.tr("Change"), label_width=148)
        facts.link_activated.connect(lambda: self.want("edit", section))
        return facts

    def _person(self, card: ParticipantCard, today: date) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("Personal data"), "person")
        facts.fact(field_name("last_name"), draft.last_name)
        names = " ".join(n for n in (draft.first_name, draft.second_name) if n)
        facts.fact(field_name("first_name"), names)
        facts.fact(field_name("birth_name"), draft.birth_name, optional=True)
        facts.fact(field_name("pesel"), mask_pesel(draft.pesel), optional=bool(draft.document_kind))
        facts.fact(field_name("pesel_reason"), draft.pesel_reason, optional=True)
        document = " ".join(
            p for p in (short_label(draft.document_kind), draft.document_number) if p
        )
        facts.fact(field_name("document_kind"), document, optional=True)
        facts.fact(field_name("document_country"), draft.document_country, optional=True)
        facts.fact(field_name("no_document_reason"), draft.no_document_reason, optional=True)
        facts.fact(field_name("born_on"), born_text(draft.born_on, today))
        facts.fact(field_name("sex"), short_label(draft.sex))
        facts.fact(field_name("citizenship"), draft.citizenship)
        facts.fact(field_name("marital_status"), short_label(draft.marital_status, draft.sex))
        facts.fact(field_name("representative"), draft.representative, optional=True)
        facts.tell_missing()
        return facts

    def _contact(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("Contact"), "contact")
        facts.fact(field_name("phone"), print_phone(draft.phone))
        facts.fact(field_name("phone_other"), print_phone(draft.phone_other), optional=True)
        facts.fact(field_name("email"), draft.email)
        if draft.is_homeless:
            facts.fact(field_name("addresses"), self.tr("no fixed abode"))
            facts.fact(field_name("last_registered_gmina"), draft.last_registered_gmina)
        facts.tell_missing()
        return facts

    def _addresses(self, card: ParticipantCard) -> QWidget:
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = SectionHead(self.tr("Addresses"), self.tr("Add an address"))
        head.link_activated.connect(lambda: self.want("edit", ("address", None)))
        layout.addWidget(head)
        if not card.draft.addresses:
            layout.addWidget(Text(self.tr("No address has been entered."), "hint"))
        links = [("edit", self.tr("Change")), ("remove", self.tr("Remove"))]
        for place, address in enumerate(card.draft.addresses):
            where = one_line(address) or self.tr("not filled in")
            more = [f"{field_name('gmina')} {address.gmina}" if address.gmina else ""]
            more += [f"{field_name('powiat')} {address.powiat}" if address.powiat else ""]
            parts = (label(address.kind), *more)
            line = RecordLine(where, "  ·  ".join(p for p in parts if p), "", links)
            line.followed.connect(
                lambda key, place=place: self.want(
                    "edit" if key == "edit" else "remove", ("address", place)
                )
            )
            layout.addWidget(line)
        return section

    def _work(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("Education and work"), "work")
        facts.fact(field_name("labour_status"), short_label(draft.labour_status, draft.sex))
        for name in ("labour_status_since",):
            facts.fact(field_name(name), format_date(getattr(draft, name)), optional=True)
        office = (draft.labour_office, format_date(draft.labour_office_registered_on))
        facts.fact(field_name("labour_office"), ", ".join(p for p in office if p), optional=True)
        contact = format_date(draft.labour_office_contact_on)
        facts.fact(field_name("labour_office_contact_on"), contact, optional=not office[0])
        facts.fact(field_name("long_term_basis"), draft.long_term_basis, optional=True)
        facts.fact(field_name("education"), short_label(draft.education))
        facts.fact(field_name("learned_occupation"), draft.learned_occupation)
        facts.fact(field_name("performed_occupation"), draft.performed_occupation, optional=True)
        facts.fact(field_name("driving_licence"), draft.driving_licence, optional=True)
        facts.fact(field_name("qualifications"), draft.qualifications, optional=True)
        facts.fact(field_name("experience"), draft.experience)
        for name in ("has_child_under_seven", "has_dependent_person"):
            facts.fact(field_name(name), yes_no(getattr(draft, name)), optional=True)
        facts.tell_missing()
        return facts

    def _club(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("In the club"), "formalities")
        facts.fact(field_name("worker_id"), card.worker_name)
        facts.fact(field_name("club_group"), draft.club_group)
        facts.fact(field_name("informed_on"), format_date(draft.informed_on))
        facts.fact(field_name("rules_accepted_on"), format_date(draft.rules_accepted_on))
        facts.fact(field_name("applied_on"), format_date(draft.applied_on))
        facts.fact(field_name("entry_path"), draft.entry_path, optional=True)
        facts.fact(field_name("heard_from"), draft.heard_from, optional=True)
        facts.fact(field_name("expectations"), draft.expectations, optional=True)
        facts.tell_missing()
        return facts

    def _disability(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("Disability ruling"), "disability")
        if hidden := hidden_text():
            facts.add_fact(field_name("disability_degree"), hidden, tone="text3")
            return facts
        if draft.disability_degree is None and not draft.disability_ruling_number:
            facts.add_fact(field_name("disability_degree"), self.tr("no ruling"), tone="text3")
            return facts
        facts.fact(field_name("disability_degree"), short_label(draft.disability_degree))
        facts.fact(field_name("disability_ruling_number"), draft.disability_ruling_number)
        if draft.is_disability_permanent:
            until = self.tr("permanent")
        else:
            day = draft.disability_valid_until
            until = short_date(day) if day else ""
        facts.fact(field_name("disability_valid_until"), until)
        facts.tell_missing()
        return facts

    def _help(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = self._section(self.tr("Social assistance"), "assistance")
        facts.fact(field_name("uses_assistance"), yes_no(draft.uses_assistance))
        reasons = "\n".join(label(reason) for reason in draft.assistance_reasons)
        facts.fact(field_name("assistance_reasons"), hidden_text() or reasons)
        facts.tell_missing()
        return facts
