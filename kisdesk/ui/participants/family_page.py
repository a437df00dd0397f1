"""The household: who lives and keeps house with the person."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.drafts import MemberDraft
from kisdesk.domain.labels import label
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.participants.words import member_text
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage


class FamilyPage(RecordPage[ParticipantCard]):
    """The derived type, present members, and those who lived there before."""

    def __init__(self) -> None:
        super().__init__(self.tr("Family"))

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        facts = FactList(self.tr("Household"), label_width=148)
        facts.add_fact(self.tr("Kind"), label(card.household_type))
        dependants = sum(m.is_dependant and _is_present(m, today) for m in card.household)
        if dependants:
            facts.add_fact(self.tr("Dependants"), str(dependants))
        present = [(i, m) for i, m in enumerate(card.household) if _is_present(m, today)]
        former = [(i, m) for i, m in enumerate(card.household) if not _is_present(m, today)]
        widgets: list[QWidget] = [facts, self._members(present, today)]
        if former:
            widgets.append(self._members(former, today, former=True))
        return widgets

    def _members(
        self, members: list[tuple[int, MemberDraft]], today: date, *, former: bool = False
    ) -> QWidget:
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if former:
            layout.addWidget(SectionHead(self.tr("Lived there before")))
        else:
            head = SectionHead(self.tr("Lives with"), self.tr("Add a member"))
            head.link_activated.connect(lambda: self.want("edit", ("member", None)))
            layout.addWidget(head)
        if not members:
            alone = self.tr("Nobody: the person keeps house alone.")
            layout.addWidget(Text(alone, "hint"))
        for place, member in members:
            layout.addWidget(self._line(place, member, today))
        return section

    def _line(self, place: int, member: MemberDraft, today: date) -> QWidget:
        name = f"{member.first_name} {member.last_name}".strip()
        second = [member_text(member, today)]
        if member.since_on is not None:
            second.append(self.tr("since {day}").format(day=short_date(member.since_on)))
        if member.until_on is not None:
            second.append(self.tr("until {day}").format(day=short_date(member.until_on)))
        links = [("edit", self.tr("Change")), ("remove", self.tr("Remove"))]
        if member.person_id is not None:
            links.insert(0, ("open", self.tr("Open the card")))
        line = RecordLine(name, "  ·  ".join(second), "", links)

        def follow(key: str) -> None:
            if key == "open":
                self.want("open_person", member.person_id)
            else:
                self.want(key, ("member", place))

        line.followed.connect(follow)
        return line


def _is_present(member: MemberDraft, today: date) -> bool:
    return member.until_on is None or member.until_on >= today
