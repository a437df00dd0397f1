"""The papers of the club: what each is about and who knows its content.

A new paper is a definition in ``resources/forms/papers``, a provider and one line in ``PAPERS``;
menus, the command line, batches and the register see it then (docs/papers.md).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kisdesk.domain.text_keys import search_key
from kisdesk.errors import NotFoundError
from kisdesk.forms.paper_definition import PaperDefinition, Placeholder
from kisdesk.forms.paper_reader import paper_definition
from kisdesk.services.papers import (
    activities,
    certificate,
    club,
    disposal,
    endings,
    entering,
    psu,
    taking_part,
)
from kisdesk.services.papers.content import PaperContent, Subject

Provider = Callable[[Subject], PaperContent]


class Scope(StrEnum):
    """What a paper is about, and so where it is offered."""

    PERSON = "person"
    ACTIVITY = "activity"
    MEETING = "meeting"
    MONTH = "month"
    CLUB = "club"
    PSU = "psu"
    DISPOSAL = "disposal"


SUBJECT_KINDS = {
    Scope.PERSON: "participant",
    Scope.ACTIVITY: "activity",
    Scope.MONTH: "activity",
    Scope.MEETING: "meeting",
    Scope.PSU: "psu_agreement",
}
"""What the history calls the record a paper of this scope is about."""


class Period(StrEnum):
    """Which days a paper looks at: none of its own, one month, or any stretch one chooses."""

    NONE = "none"
    MONTH = "month"
    SPAN = "span"


@dataclass(frozen=True)
class Paper:
    """One kind of paper. ``provider`` reads its content from the file for a subject; ``period``
    says whether a person is asked for ``Subject.first`` and ``last``."""

    code: str
    scope: Scope
    provider: Provider
    period: Period = Period.NONE

    @property
    def definition(self) -> PaperDefinition:
        """Its definition. Raises PaperDefinitionError."""
        return paper_definition(self.code)

    @property
    def name(self) -> str:
        """What it is called in menus, in Polish."""
        return self.definition.name

    @property
    def file_word(self) -> str:
        """How its files begin: its name without Polish letters and spaces."""
        return "-".join(search_key(self.name).split())

    @property
    def is_kept(self) -> bool:
        """Whether it bears a number and is kept in the register when issued."""
        return bool(self.definition.number_pattern)

    @property
    def asked(self) -> tuple[Placeholder, ...]:
        """What a person is asked for before it is printed."""
        return tuple(p for p in self.definition.placeholders.values() if p.ask)


PAPERS: tuple[Paper, ...] = (
    Paper("application", Scope.PERSON, entering.application),
    Paper("referral", Scope.PERSON, entering.referral),
    Paper("declaration", Scope.PERSON, entering.declaration),
    Paper("consents", Scope.PERSON, entering.consents),
    Paper("path", Scope.PERSON, taking_part.path),
    Paper("participant_card", Scope.PERSON, taking_part.participant_card),
    Paper("consultation_card", Scope.PERSON, taking_part.consultation_card, Period.SPAN),
    Paper("opinion", Scope.PERSON, taking_part.opinion, Period.SPAN),
    Paper("certificate", Scope.PERSON, certificate.certificate),
    Paper("end_letter", Scope.PERSON, endings.end_letter),
    Paper("end_notice", Scope.PERSON, endings.end_notice),
    Paper("attendance_sheet", Scope.MEETING, activities.attendance_list),
    Paper("attendance_month", Scope.ACTIVITY, activities.attendance_month, Period.MONTH),
    Paper("activity_journal", Scope.ACTIVITY, activities.activity_journal, Period.SPAN),
    Paper("psu_referral", Scope.PERSON, psu.psu_referral),
    Paper("psu_hours", Scope.PERSON, psu.psu_hours, Period.MONTH),
    Paper("psu_agreement", Scope.PSU, psu.psu_agreement),
    Paper("psu_payments", Scope.PSU, psu.psu_payments, Period.MONTH),
    Paper("privacy_notice", Scope.CLUB, club.privacy_notice),
    Paper("privacy_leaflet", Scope.CLUB, club.privacy_notice),
    Paper("processing_register", Scope.CLUB, club.privacy_notice),
    Paper("authorisation", Scope.CLUB, club.authorisation),
    Paper("authorisation_register", Scope.CLUB, club.authorisation_register),
    Paper("partner_agreement", Scope.CLUB, club.partner_agreement),
    Paper("disposal_list", Scope.DISPOSAL, disposal.disposal_list),
    Paper("disposal_certificate", Scope.DISPOSAL, disposal.disposal_certificate),
)


def paper(code: str) -> Paper:
    """The paper of that code. Raises NotFoundError."""
    for found in PAPERS:
        if found.code == code:
            return found
    raise NotFoundError(f"paper {code}")


def papers_for(scope: Scope) -> tuple[Paper, ...]:
    """The papers of one scope, in the order menus show them."""
    return tuple(found for found in PAPERS if found.scope is scope)
