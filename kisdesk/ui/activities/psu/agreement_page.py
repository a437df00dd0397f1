"""What an agreement says, its places, and who works under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.psu import PsuAgreementDraft, hours_text
from kisdesk.domain.psu_money import money_text, percent_text
from kisdesk.domain.psu_rows import PsuAssignmentRow
from kisdesk.ui.activities.psu.words import dates_text
from kisdesk.ui.activities.words import period_text
from kisdesk.ui.dates import format_date
from kisdesk.ui.problem_texts import article_place
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section


@dataclass(frozen=True)
class AgreementCard:
    """Everything the page shows."""

    id: int
    agreement: PsuAgreementDraft
    people: Sequence[PsuAssignmentRow]


class AgreementPage(RecordPage[AgreementCard]):
    """Wants "edit", "assign", "change" and "remove" (an assignment), "card" (a person)."""

    def __init__(self) -> None:
        super().__init__(self.tr("Agreement"))

    def content(self, card: AgreementCard, today: date) -> Sequence[QWidget]:
        return [self._facts(card.agreement), self._people(card, today), self._places(card)]

    def _facts(self, agreement: PsuAgreementDraft) -> QWidget:
        facts = FactList(self.tr("What was agreed"), self.tr("Change…"), label_width=160)
        refund, rate = agreement.refund_points, agreement.rate
        for label, value in (
            (self.tr("Signed on"), format_date(agreement.signed_on)),
            (self.tr("Gmina"), _party(agreement.gmina, agreement.gmina_signatory)),
            (self.tr("Starost, county"), _party(agreement.county, agreement.county_signatory)),
            (self.tr("Period"), period_text(agreement.starts_on, agreement.ends_on)),
            (self.tr("People"), str(agreement.persons or "")),
            (self.tr("Tasks"), agreement.tasks),
            (self.tr("Refund"), "" if refund is None else percent_text(refund)),
            (self.tr("Own rate"), "" if rate is None else money_text(rate)),
        ):
            if value:
                facts.add_fact(label, value)
        facts.link_activated.connect(lambda: self.want("edit"))
        return facts

    def _people(self, card: AgreementCard, today: date) -> QWidget:
        head = SectionHead(self.tr("People who work"), self.tr("Assign a person…"))
        head.set_count(str(len(card.people)) if card.people else "")
        head.link_activated.connect(lambda: self.want("assign"))
        lines = [self._person(row, today) for row in card.people]
        empty = [] if lines else [Text(self.tr("Nobody is assigned yet."), "hint")]
        return section(head, *lines, *empty, gap=2)

    def _person(self, row: PsuAssignmentRow, today: date) -> QWidget:
        plan = [
            text.format(hours=hours_text(minutes))
            for minutes, text in (
                (row.day_minutes, self.tr("{hours} h a day")),
                (row.week_minutes, self.tr("{hours} h a week")),
            )
            if minutes
        ]
        second = "  ·  ".join([dates_text(row.starts_on, row.ends_on), row.place, *plan])
        aside, tone = "", ""
        if not row.is_covered:
            place = article_place(law.CONTRACT_CONDITION, today)
            aside, tone = self.tr("no contract ({article})").format(article=place), "amber"
        links = [
            ("card", self.tr("Card")),
            ("change", self.tr("Change…")),
            ("remove", self.tr("Remove")),
        ]
        line = RecordLine(row.name, second, aside, links, tone=tone)
        line.followed.connect(lambda key: self.want(key, row))
        return line

    def _places(self, card: AgreementCard) -> QWidget:
        head = SectionHead(self.tr("Places of work"))
        lines: list[QWidget] = [
            RecordLine(
                place.name,
                "  ·  ".join(part for part in (place.address, place.supervisor) if part),
            )
            for place in card.agreement.places
        ]
        return section(head, *(lines or [Text(self.tr("No places yet."), "hint")]), gap=2)


def _party(body: str, signatory: str) -> str:
    return ", ".join(part for part in (body, signatory) if part)
