"""The sub-tab "Dane osobowe": what the club owes this person, and who got their data."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.disclosures import DisclosureRow
from kisdesk.domain.labels import label
from kisdesk.domain.person_requests import RequestRow, RestrictionRow
from kisdesk.domain.polish import short_date
from kisdesk.domain.privacy_codes import DisclosureState
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.corrections import CorrectionRow, NoticeRow, corrections_of
from kisdesk.services.disclosures import disclosures_of
from kisdesk.services.issued_documents import CONTRACT
from kisdesk.services.person_requests import requests_of, restrictions_of
from kisdesk.services.privacy_facts import recipient_text
from kisdesk.services.rights import has_right
from kisdesk.ui.dates import format_days_left, format_moment
from kisdesk.ui.participants.field_names import field_name, value_text
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section


class PrivacyPage(RecordPage[ParticipantCard]):
    """Reads the registers of the person when it is looked at."""

    def __init__(self) -> None:
        super().__init__(self.tr("Personal data"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        return [
            self._information(card),
            self._requests(requests_of(card.id), today),
            self._restrictions(restrictions_of(card.id), today),
            self._disclosures(disclosures_of(card.id), today),
            self._corrections(corrections_of(card.id), today, card),
            self._documents(card, today),
        ]

    def _information(self, card: ParticipantCard) -> QWidget:
        may_export = has_right(Right.EXPORT)
        link = self.tr("Everything about this person…") if may_export else ""
        facts = FactList(self.tr("Information and access"), link, label_width=196)
        facts.link_activated.connect(lambda: self.want("person_file"))
        informed = card.draft.informed_on
        facts.add_fact(
            self.tr("Told about data processing"),
            short_date(informed) if informed else self.tr("no day entered"),
            tone="" if informed else "amber",
            link=self.tr("Change"),
        )
        facts.value_link_activated.connect(lambda: self.want("edit", "formalities"))
        if card.draft.entry_path:
            facts.add_fact(self.tr("Source of the data"), card.draft.entry_path)
        return facts

    def _requests(self, rows: Sequence[RequestRow], today: date) -> QWidget:
        head = SectionHead(self.tr("Requests of the person"), self.tr("Enter a request"))
        head.link_activated.connect(lambda: self.want("add_request"))
        lines: list[QWidget] = [self._request(row, today) for row in rows]
        if not lines:
            none = self.tr("None: access, rectification, restriction, objection (art. 15–21).")
            lines.append(Text(none, "hint", wrap=True))
        return section(head, *lines, gap=2)

    def _request(self, row: RequestRow, today: date) -> QWidget:
        draft = row.draft
        assert draft.kind is not None
        assert draft.received_on is not None
        title = f"{short_date(draft.received_on)}  {label(draft.kind)}"
        links = [("edit", self.tr("Change")), ("remove", self.tr("Delete"))]
        if draft.answered_on is None or draft.decision is None:
            due = self.tr("answer due by {day}, {left}").format(
                day=short_date(row.due_on), left=format_days_left(row.due_on, today)
            )
            parts, tone = (due, draft.text), "red" if row.due_on < today else "amber"
            links[0] = ("edit", self.tr("Enter the answer"))
            aside = self.tr("open")
        else:
            said = self.tr("answered {day}").format(day=short_date(draft.answered_on))
            parts, tone = (f"{said}: {label(draft.decision)}", draft.reason), ""
            aside = ""
        line = RecordLine(
            title, "  ·  ".join(p for p in parts if p), aside, links, tone=tone, wrap=True
        )
        line.followed.connect(lambda key: self.want(f"{key}_request", row))
        return line

    def _restrictions(self, rows: Sequence[RestrictionRow], today: date) -> QWidget:
        head = SectionHead(self.tr("Restriction of processing"), self.tr("Restrict…"))
        head.link_activated.connect(lambda: self.want("add_restriction"))
        lines: list[QWidget] = []
        for row in rows:
            draft = row.draft
            assert draft.basis is not None
            since = self.tr("since {day}").format(day=short_date(draft.since_on or today))
            until = (
                self.tr("lifted {day}, person told {told}").format(
                    day=short_date(draft.until_on), told=short_date(draft.told_on)
                )
                if draft.until_on and draft.told_on
                else ""
            )
            holds = row.holds_on(today)
            links = [
                ("edit", self.tr("Lift…") if holds else self.tr("Change")),
                ("remove", self.tr("Delete")),
            ]
            line = RecordLine(
                f"{since}  {label(draft.basis)}",
                "  ·  ".join(part for part in (until, draft.note) if part),
                self.tr("in force") if holds else "",
                links, tone="amber" if holds else "", wrap=True,
            )  # fmt: skip
            line.followed.connect(lambda key, row=row: self.want(f"{key}_restriction", row))
            lines.append(line)
        if not lines:
            lines.append(Text(self.tr("Processing is not restricted."), "hint"))
        return section(head, *lines, gap=2)

    def _disclosures(self, rows: Sequence[DisclosureRow], today: date) -> QWidget:
        head = SectionHead(self.tr("Disclosures"), self.tr("Enter a disclosure"))
        head.link_activated.connect(lambda: self.want("add_disclosure"))
        lines: list[QWidget] = [self._disclosure(row, today) for row in rows]
        if not lines:
            none = self.tr("Nobody outside the club got data of this person, or it was not noted.")
            lines.append(Text(none, "hint", wrap=True))
        return section(head, *lines, gap=2)

    def _disclosure(self, row: DisclosureRow, today: date) -> QWidget:
        draft = row.draft
        is_open = draft.state is DisclosureState.OPEN
        day = short_date(row.day) if row.day else ""
        parts = [draft.scope, draft.basis, label(draft.way) if draft.way else "", row.document,
                 draft.reason, row.worker_name]  # fmt: skip
        tone = ""
        if is_open and draft.due_on is not None:
            due = self.tr("answer due by {day}, {left}").format(
                day=short_date(draft.due_on), left=format_days_left(draft.due_on, today)
            )
            parts.insert(0, due)
            tone = "red" if draft.due_on < today else "amber"
        links = [
            ("edit", self.tr("Enter the answer") if is_open else self.tr("Change")),
            ("remove", self.tr("Delete")),
        ]
        aside = "" if draft.state is DisclosureState.MADE else label(draft.state)
        line = RecordLine(
            f"{day}  {recipient_text(row)}", "  ·  ".join(part for part in parts if part), aside,
            links, tone=tone, wrap=True,
        )  # fmt: skip
        line.followed.connect(lambda key: self.want(f"{key}_disclosure", row))
        return line

    def _corrections(
        self, rows: Sequence[CorrectionRow], today: date, card: ParticipantCard
    ) -> QWidget:
        head = SectionHead(self.tr("Corrections of identifying data"))
        lines: list[QWidget] = []
        for row in rows:
            changes = []
            for f in row.fields:
                old = value_text(f.table, f.field, f.old, card.draft.sex) or "–"
                new = value_text(f.table, f.field, f.new, card.draft.sex) or "–"
                changes.append(f"{field_name(f.field, f.table)}: {old} → {new}")
            title = format_moment(row.at, today)
            lines.append(RecordLine(title, "\n".join(changes), row.worker_name, wrap=True))
            lines += [self._notice(row, notice) for notice in row.notices]
        if not lines:
            lines.append(Text(self.tr("Nothing was corrected."), "hint"))
        return section(head, *lines, gap=2)

    def _notice(self, row: CorrectionRow, notice: NoticeRow) -> QWidget:
        who = recipient_text(notice.disclosure)
        if notice.told_on is not None:
            said = self.tr("told on {day}").format(day=short_date(notice.told_on))
        else:
            said = notice.reason or self.tr("to be told of the correction (art. 19)")
        links = [("told", self.tr("Change") if notice.is_settled else self.tr("Mark as told"))]
        line = RecordLine(
            f"→ {who}", said, "", links, tone="" if notice.is_settled else "amber", wrap=True
        )
        line.setContentsMargins(20, 0, 0, 0)
        line.followed.connect(lambda: self.want("correction_told", (row, notice)))
        return line

    def _documents(self, card: ParticipantCard, today: date) -> QWidget:
        head = SectionHead(self.tr("Documents issued"), self.tr("All documents"))
        head.link_activated.connect(lambda: self.want("page", "documents"))
        lines: list[QWidget] = []
        entered = {d.draft.document_id for d in disclosures_of(card.id)}
        for document in card.documents:
            title = f"{document.title} {document.number}".strip()
            if document.kind == CONTRACT:
                title = self.tr("Contract {number}").format(number=document.title)
            links = [] if document.id in entered else [("enter", self.tr("Enter a disclosure"))]
            at = format_moment(document.issued_at, today)
            said = self.tr("a disclosure is entered") if document.id in entered else ""
            line = RecordLine(title, at, said, links)
            line.followed.connect(
                lambda _, document=document: self.want("add_disclosure", document.id)
            )
            lines.append(line)
        if not lines:
            lines.append(Text(self.tr("Nothing was issued yet."), "hint"))
        return section(head, *lines, gap=2)
