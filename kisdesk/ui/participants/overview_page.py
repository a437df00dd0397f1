"""The first sub-tab: what one must know before the person sits down."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.addresses import one_line
from kisdesk.domain.codes import ContractState
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.participants import missing_from_card
from kisdesk.domain.polish import long_date, short_date
from kisdesk.domain.rows import ContractRow, NoteRow, ParticipantCard
from kisdesk.ui.participants.facts import Facts
from kisdesk.ui.participants.words import (
    contract_period,
    covered_by,
    current_contract,
    ground_document,
    main_address,
    member_text,
)
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.role_words import hidden_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.record_page import RecordPage, TwoColumns

GAP_SECTIONS: Mapping[str, object] = {
    "grounds": ("ground", None),
    "informed_on": "formalities",
    "addresses": ("address", None),
    "last_registered_gmina": "contact",
    "labour_office_contact_on": "work",
}
SHOWN_NOTES = 4
SHOWN_MEMBERS = 6


class OverviewPage(RecordPage[ParticipantCard]):
    """Contract and grounds at left, household, contact and work at right, the last notes below."""

    def __init__(self) -> None:
        super().__init__(self.tr("Overview"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        return [
            TwoColumns(
                [self._contract(card, today), self._grounds(card), self._work(card, today)],
                [self._contact(card), self._family(card, today), *self._more(card)],
            ),
            self._notes(card.notes[:SHOWN_NOTES]),
        ]

    def _contract(self, card: ParticipantCard, today: date) -> QWidget:
        contract = current_contract(card, today)
        if contract is None:
            facts = FactList(self.tr("Contract"), self.tr("Start a contract"))
            facts.link_activated.connect(lambda: self.want("new_contract"))
            facts.add_fact(self.tr("Contract"), self.tr("none yet"), tone="text3")
            return facts
        title = self.tr("Contract {number}").format(number=contract.number)
        facts = FactList(title, self.tr("Open"), label_width=124)
        facts.link_activated.connect(lambda: self.want("open_contract", contract.id))
        if whose := covered_by(contract, card):
            facts.add_fact(self.tr("Covered by"), whose)
        self._fill_contract(facts, contract, today)
        return facts

    def _fill_contract(self, facts: FactList, contract: ContractRow, today: date) -> None:
        facts.add_fact(self.tr("Kind"), label(contract.variant))
        if period := contract_period(contract):
            facts.add_fact(self.tr("Term"), period)
        if contract.main_goal:
            facts.add_fact(self.tr("Main goal"), contract.main_goal)
        tone = "amber" if contract.state in {ContractState.DRAFT, ContractState.EXPIRED} else ""
        facts.add_fact(self.tr("State"), label(contract.state), tone=tone)
        due = contract.next_evaluation_on
        if due is not None:
            text = self.tr("by {day}").format(day=long_date(due))
            late = "red" if due < today else ("amber" if (due - today).days <= 30 else "")
            facts.add_fact(self.tr("Next evaluation"), text, tone=late)

    def _grounds(self, card: ParticipantCard) -> QWidget:
        facts = Facts(self.tr("Ground of participation"), self.tr("Change"))
        facts.link_activated.connect(lambda: self.want("edit", "grounds"))
        if hidden := hidden_text():
            facts.add_fact(self.tr("Main group"), hidden, tone="text3")
            return facts
        grounds = sorted(card.draft.grounds, key=lambda g: not g.is_main)
        if not grounds:
            facts.add_fact(self.tr("Main group"), self.tr("not entered yet"), tone="amber")
            return facts
        facts.add_fact(self.tr("Main group"), label(grounds[0].group))
        if len(grounds) > 1:
            others = "\n".join(label(g.group) for g in grounds[1:])
            facts.add_fact(self.tr("Also"), others)
        documents = "\n".join(d for d in map(ground_document, grounds) if d)
        facts.add_fact(
            self.tr("Document seen"),
            documents or self.tr("none entered"),
            tone="" if documents else "text3",
        )
        return facts

    def _contact(self, card: ParticipantCard) -> QWidget:
        draft = card.draft
        facts = Facts(self.tr("Contact"), self.tr("Change"))
        facts.link_activated.connect(lambda: self.want("edit", "contact"))
        phones = ", ".join(print_phone(p) for p in (draft.phone, draft.phone_other) if p)
        facts.fact(self.tr("Phone"), phones)
        facts.fact(self.tr("E-mail"), draft.email, optional=True)
        address = main_address(draft)
        if draft.is_homeless:
            facts.fact(self.tr("Address"), self.tr("no fixed abode"))
            facts.fact(self.tr("Last registered"), draft.last_registered_gmina)
            if address is not None:
                facts.fact(self.tr("Place of stay"), one_line(address))
        else:
            facts.fact(self.tr("Address"), one_line(address) if address else "")
        facts.tell_missing()
        return facts

    def _family(self, card: ParticipantCard, today: date) -> QWidget:
        facts = Facts(self.tr("Household"), self.tr("Open"))
        facts.link_activated.connect(lambda: self.want("page", "family"))
        facts.add_fact(self.tr("Kind"), label(card.household_type))
        present = [m for m in card.household if m.until_on is None or m.until_on >= today]
        for member in present[:SHOWN_MEMBERS]:
            name = f"{member.first_name} {member.last_name}".strip()
            facts.add_fact(name, member_text(member, today))
        if len(present) > SHOWN_MEMBERS:
            more = self.tr("and %n more", "", len(present) - SHOWN_MEMBERS)
            facts.add_fact("", more, tone="text3")
        return facts

    def _work(self, card: ParticipantCard, today: date) -> QWidget:
        draft = card.draft
        facts = Facts(self.tr("Work"), self.tr("Change"))
        facts.link_activated.connect(lambda: self.want("edit", "work"))
        status = label(draft.labour_status, draft.sex) if draft.labour_status else ""
        if status and draft.labour_status_since:
            status = self.tr("{status} since {day}").format(
                status=status, day=short_date(draft.labour_status_since)
            )
        facts.fact(self.tr("Labour market"), status)
        contact = draft.labour_office_contact_on
        if contact is not None:
            left = 90 - (today - contact).days
            text = short_date(contact)
            if left < 0:
                text = self.tr("{day}, more than 90 days ago").format(day=text)
            facts.fact(self.tr("Contact with office"), text, tone="amber" if left < 14 else "")
        facts.fact(self.tr("Occupation"), draft.learned_occupation or draft.performed_occupation)
        facts.tell_missing()
        return facts

    def _more(self, card: ParticipantCard) -> list[QWidget]:
        """Activities, and what the card still lacks, each gap a link to where it is filled."""
        found: list[QWidget] = []
        if card.activities:
            facts = FactList(self.tr("Activities"), label_width=124)
            for name in card.activities:
                facts.add_fact(self.tr("Enrolled in"), name)
            found.append(facts)
        gaps = [] if hidden_text() else missing_from_card(card.draft)
        if gaps:
            section = QWidget()
            layout = QVBoxLayout(section)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            layout.addWidget(SectionHead(self.tr("What the card lacks")))
            layout.addSpacing(4)
            for gap in gaps:
                link = Button(word_problem(gap).text, "link")
                target = GAP_SECTIONS.get(gap.field, "person")
                link.clicked.connect(lambda _=False, t=target: self.want("edit", t))
                layout.addWidget(link)
            found.append(section)
        return found

    def _notes(self, notes: Sequence[NoteRow]) -> QWidget:
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = SectionHead(self.tr("Latest notes"), self.tr("Add a note"))
        head.link_activated.connect(lambda: self.want("add_note"))
        layout.addWidget(head)
        if not notes:
            layout.addWidget(Text(self.tr("Nobody has written anything yet."), "hint"))
        for note in notes:
            day = Text(short_date(note.noted_on), "label")
            day.setFixedWidth(124)
            line = columns(day, (ElidedText(note.text), 1), Text(note.author, "hint"), gap=8)
            layout.addLayout(line)
        if len(notes) == SHOWN_NOTES:
            all_notes = Button(self.tr("All notes"), "link")
            all_notes.clicked.connect(lambda: self.want("page", "notes"))
            layout.addWidget(all_notes)
        return section
