"""What the card of a person points out above the tabs: at most a few strips, worst first."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from kisdesk.domain import law
from kisdesk.domain.codes import ContractState, ParticipantState
from kisdesk.domain.eligibility import eligibility_remarks
from kisdesk.domain.labels import label
from kisdesk.domain.polish import days_phrase, long_date
from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.disclosures import papers_to_enter
from kisdesk.services.participants import has_contract_on
from kisdesk.services.person_requests import restriction_on
from kisdesk.ui.participants.words import current_contract
from kisdesk.ui.problem_texts import article_place
from kisdesk.ui.role_words import hidden_text

SOON_DAYS = 30


@dataclass(frozen=True)
class Notice:
    """One strip: what is so, a second text, and the link that solves it (key and words)."""

    key: str
    tone: Literal["amber", "red", "grey"]
    text: str
    second: str = ""
    action: str = ""
    action_text: str = ""


def notices_of(card: ParticipantCard, today: date) -> list[Notice]:
    """Everything worth pointing out about a person today; things to do before remarks of law."""
    found = [
        *_restriction(card, today),
        *_contract(card, today),
        *_information(card, today),
        *_ruling(card, today),
        *_grounds(card, today),
        *_exclusions(card, today),
        *_outside_papers(card, today),
    ]
    order = {"red": 0, "amber": 1, "grey": 2}
    return sorted(found, key=lambda notice: order[notice.tone])


def _restriction(card: ParticipantCard, today: date) -> list[Notice]:
    """Restricted processing stands above everything else: art. 18 of the GDPR."""
    tr = QCoreApplication.translate
    restriction = restriction_on(card.id, today)
    if restriction is None:
        return []
    since, basis = restriction.draft.since_on, restriction.draft.basis
    assert since is not None
    assert basis is not None
    text = tr("participants", "Processing of the data is restricted since {day}.")
    show = tr("participants", "Personal data")
    day = _short(since, today)
    return [Notice("restricted", "red", text.format(day=day), label(basis), "privacy", show)]


def _outside_papers(card: ParticipantCard, today: date) -> list[Notice]:
    """A paper for somebody outside was issued today: its disclosure may be entered at once."""
    tr = QCoreApplication.translate
    enter = tr("participants", "Enter the disclosure")
    text = tr("participants", "Is it going outside? {paper}")
    return [
        Notice(f"outside:{document_id}", "grey", text.format(paper=name), "", "disclosure", enter)
        for document_id, name in papers_to_enter(card.id, today)
    ]


def _contract(card: ParticipantCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    if card.state is not ParticipantState.ACTIVE:
        return []
    contract = current_contract(card, today)
    is_over = contract is not None and contract.state is ContractState.EXPIRED
    if contract is None or not (is_over or has_contract_on(card.id, today)):
        text = tr("participants", "Takes part without a signed contract.")
        article = tr("participants", "A contract is the condition: {article}").format(
            article=article_place(law.CONTRACT_CONDITION, today)
        )
        if contract is not None:
            is_draft = contract.state is ContractState.DRAFT
            open_text = (
                tr("participants", "Open the draft")
                if is_draft
                else tr("participants", "Open the contract")
            )
            return [Notice("no_contract", "red", text, article, "contract", open_text)]
        start = tr("participants", "Start a contract")
        return [Notice("no_contract", "red", text, article, "new_contract", start)]
    if contract.ends_on is None:
        return []
    days = (contract.ends_on - today).days
    if days > SOON_DAYS:
        return []
    day = _short(contract.ends_on, today)
    prepare = tr("participants", "Prepare the evaluation")
    if days < 0:
        text = tr("participants", "The contract ended on {day}, {ago}.").format(
            day=day, ago=days_phrase(days)
        )
        second = tr("participants", "The final evaluation is missing")
        return [Notice("contract_over", "red", text, second, "contract", prepare)]
    text = tr("participants", "The contract ends on {day}, {left}.").format(
        day=day, left=days_phrase(days)
    )
    second = tr("participants", "No final evaluation yet")
    return [Notice("contract_ends", "amber", text, second, "contract", prepare)]


def _information(card: ParticipantCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    running = {ParticipantState.ACTIVE, ParticipantState.SUSPENDED}
    if card.draft.informed_on is not None or card.state not in running:
        return []
    return [
        Notice(
            "not_informed",
            "amber",
            tr("participants", "No day on which the person was told about data processing."),
            tr("participants", "At the first activity at the latest: {article}").format(
                article=article_place(law.INFORMATION_DUTY, today)
            ),
            "informed",
            tr("participants", "Enter the day"),
        )
    ]


def _ruling(card: ParticipantCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    until = card.draft.disability_valid_until
    if until is None or card.draft.is_disability_permanent or (until - today).days > SOON_DAYS:
        return []
    if until < today:
        text = tr("participants", "The disability ruling was valid until {day}.")
    else:
        text = tr("participants", "The disability ruling is valid until {day}.")
    edit = tr("participants", "Change")
    return [Notice("ruling", "amber", text.format(day=_short(until, today)), "", "ruling", edit)]


def _grounds(card: ParticipantCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    if (
        hidden_text()
        or card.draft.grounds
        or card.state in {ParticipantState.REJECTED, ParticipantState.ARCHIVED}
    ):
        return []
    return [
        Notice(
            "no_grounds",
            "amber",
            tr("participants", "The ground of participation is missing."),
            tr("participants", "Groups: {article}").format(
                article=article_place(law.ELIGIBLE_GROUPS, today)
            ),
            "grounds",
            tr("participants", "Enter the ground"),
        )
    ]


def _exclusions(card: ParticipantCard, today: date) -> list[Notice]:
    tr = QCoreApplication.translate
    show = tr("participants", "Show the law")
    excluding = article_place(law.EXCLUSIONS, today)
    remarks = {r.field: r for r in eligibility_remarks(card.draft.exclusions)}
    found = []
    for place, finding in enumerate(card.draft.exclusions):
        text = tr("participants", "Has a right: {right}.").format(right=label(finding.exclusion))
        remark = remarks.get(f"exclusions.{place}")
        if remark is None:
            second = tr("participants", "Excluded by {article}; no reason to take in").format(
                article=excluding
            )
            found.append(Notice(law.EXCLUSIONS, "amber", text, second, "law", show))
            continue
        article = article_place(remark.article, today)
        if remark.code == "disability_pension_allowed":
            second = tr("participants", "Allowed in a club: {article}").format(article=article)
        else:
            second = tr("participants", "{article}; taken in because: {reason}").format(
                article=article, reason=finding.reason
            )
        found.append(Notice(remark.article, "grey", text, second, "law", show))
    return found


def _short(day: date, today: date) -> str:
    """ "9 grudnia", with the year only when it is another one."""
    text = long_date(day)
    return text.removesuffix(f" {day.year} r.") if day.year == today.year else text
