"""Sub-tabs that list records of a person: contracts, activities, notes, documents."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import ContractState
from kisdesk.domain.consultations import ConsultationRow, UseRow
from kisdesk.domain.labels import label
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ContractRow, NoteRow, ParticipantCard, StateRow
from kisdesk.services.consultations import list_consultations, list_uses
from kisdesk.ui.dates import format_moment
from kisdesk.ui.participants.attendance_section import attendance_section
from kisdesk.ui.participants.words import contract_period, covered_by, state_text
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section


class ContractsPage(RecordPage[ParticipantCard]):
    """All contracts of the person, drafts first, and the way through the club below."""

    def __init__(self) -> None:
        super().__init__(self.tr("Contracts"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        head = SectionHead(self.tr("Contracts"), self.tr("New contract"))
        head.link_activated.connect(lambda: self.want("new_contract"))
        lines: list[QWidget] = [self._contract(c, card) for c in card.contracts]
        if not lines:
            lines.append(Text(self.tr("There is no contract yet."), "hint"))
        way = SectionHead(self.tr("Way through the club"), self.tr("Change the state"))
        way.link_activated.connect(lambda: self.want("edit", "state"))
        states: list[QWidget] = [self._state(state, card) for state in card.states]
        return [section(head, *lines, gap=2), section(way, *states, gap=2)]

    def _contract(self, contract: ContractRow, card: ParticipantCard) -> QWidget:
        parts = (
            covered_by(contract, card),
            label(contract.variant),
            contract_period(contract),
            contract.main_goal,
        )
        tone = "amber" if contract.state in {ContractState.DRAFT, ContractState.EXPIRED} else ""
        line = RecordLine(
            contract.number, "  ·  ".join(p for p in parts if p), label(contract.state),
            [("open", self.tr("Open"))], tone=tone,
        )  # fmt: skip
        line.followed.connect(lambda: self.want("open_contract", contract.id))
        return line

    def _state(self, state: StateRow, card: ParticipantCard) -> QWidget:
        title = f"{short_date(state.on)}  {state_text(state.state, card.draft.sex)}"
        why = [label(state.reason) if state.reason else "", state.note]
        if state.override_reason:
            why.append(self.tr("without a contract: {why}").format(why=state.override_reason))
        return RecordLine(title, "  ·  ".join(w for w in why if w), state.worker_name, wrap=True)


class ActivitiesPage(RecordPage[ParticipantCard]):
    """Activities the person is enrolled in, attendance, consultations and individual use."""

    def __init__(self) -> None:
        super().__init__(self.tr("Activities"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        head = SectionHead(self.tr("Enrolled in"))
        lines: list[QWidget] = [RecordLine(name) for name in card.activities]
        if not lines:
            none = self.tr("Not enrolled in any activity. Enrolment is in the tab Activities.")
            lines.append(Text(none, "hint", wrap=True))
        return [
            section(head, *lines, gap=2),
            attendance_section(card.id, today),
            self._consultations(card),
            self._uses(card),
        ]

    def _consultations(self, card: ParticipantCard) -> QWidget:
        found = list_consultations(card.id)
        head = SectionHead(self.tr("Individual consultations"), count=self._minutes(found))
        lines: list[QWidget] = [
            RecordLine(
                f"{short_date(row.day)}  {label(row.role)}",
                "  ·  ".join(part for part in (row.specialist, row.topic) if part),
                self.tr("{minutes} min").format(minutes=row.minutes),
            )
            for row in found
        ]
        if not lines:
            none = self.tr("None yet. They are entered in the tab Activities, Individual work.")
            lines.append(Text(none, "hint", wrap=True))
        return section(head, *lines, gap=2)

    def _uses(self, card: ParticipantCard) -> QWidget:
        found = list_uses(card.id)
        head = SectionHead(self.tr("Individual use"), count=self._minutes(found))
        lines: list[QWidget] = [
            RecordLine(
                f"{short_date(row.day)}  {label(row.what)}",
                row.note,
                self.tr("{minutes} min").format(minutes=row.minutes),
            )
            for row in found
        ]
        if not lines:
            lines.append(Text(self.tr("None yet."), "hint"))
        return section(head, *lines, gap=2)

    def _minutes(self, found: Sequence[ConsultationRow | UseRow]) -> str:
        minutes = sum(row.minutes for row in found)
        return self.tr("{minutes} min").format(minutes=minutes) if minutes else ""


class NotesPage(RecordPage[ParticipantCard]):
    """Notes, the newest first, with the whole text."""

    def __init__(self) -> None:
        super().__init__(self.tr("Notes"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        head = SectionHead(self.tr("Notes"), self.tr("Add a note"))
        head.link_activated.connect(lambda: self.want("add_note"))
        lines: list[QWidget] = [self._note(note) for note in card.notes]
        if not lines:
            lines.append(Text(self.tr("Nobody has written anything yet."), "hint"))
        return [section(head, *lines, gap=2)]

    def _note(self, note: NoteRow) -> QWidget:
        title = "  ".join(p for p in (short_date(note.noted_on), note.author) if p)
        links = [("edit", self.tr("Change")), ("remove", self.tr("Delete"))]
        line = RecordLine(title, note.text, "", links, wrap=True)
        line.followed.connect(lambda key: self.want(f"{key}_note", note))
        return line


class DocumentsPage(RecordPage[ParticipantCard]):
    """Papers as they were printed and signed, kept in the file."""

    def __init__(self) -> None:
        super().__init__(self.tr("Documents"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        head = SectionHead(self.tr("Documents issued"))
        links = [("open", self.tr("Open and print…"))]
        lines: list[QWidget] = []
        for document in card.documents:
            pages = self.tr("%n page(s)", "", document.page_count)
            at = format_moment(document.issued_at, today)
            parts = (at, pages, document.worker_name)
            title = f"{document.title} {document.number}".strip()
            if document.kind == "contract":
                title = self.tr("Contract {number}").format(number=document.title)
            line = RecordLine(title, "  ·  ".join(p for p in parts if p), "", links)
            line.followed.connect(lambda _, document=document: self.want("open_document", document))
            lines.append(line)
        if not lines:
            none = self.tr("Nothing was printed and kept yet. A signed contract is kept here.")
            lines.append(Text(none, "hint", wrap=True))
        return [section(head, *lines, gap=2)]
