"""Small wordings of contracts: states, periods, what burns, what an action waits for."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import ActionStatus, ContractState, EvaluationKind, Variant
from kisdesk.domain.contract_content import Action, ContractContent, Evaluation
from kisdesk.domain.contracts import CLOSED, display_state
from kisdesk.domain.polish import long_date, short_date
from kisdesk.domain.rows import ContractCard, ContractRow
from kisdesk.ui.dates import format_days_left

SOON_DAYS = 30
STATE_TONES = {
    ContractState.SIGNED: "green",
    ContractState.EXPIRED: "red",
    ContractState.BROKEN: "red",
}


def state_text(state: ContractState) -> str:
    """The state in one or two words, for pills and chips."""
    tr = QCoreApplication.translate
    return {
        ContractState.DRAFT: tr("contracts", "draft"),
        ContractState.SIGNED: tr("contracts", "running"),
        ContractState.EXPIRED: tr("contracts", "over, not evaluated"),
        ContractState.FULFILLED: tr("contracts", "fulfilled"),
        ContractState.PARTLY_FULFILLED: tr("contracts", "partly fulfilled"),
        ContractState.BROKEN: tr("contracts", "broken"),
        ContractState.DISSOLVED: tr("contracts", "dissolved"),
    }[state]


def state_tone(state: ContractState) -> str:
    """The colour of a state's pill."""
    return STATE_TONES.get(state, "text2")


def shown_state(card: ContractCard, today: date) -> ContractState:
    """The state as lists show it: EXPIRED for a contract past its term without a final one."""
    content = card.content
    has_final = any(
        e.kind is EvaluationKind.FINAL and e.held_on is not None for e in content.evaluations
    )
    return display_state(card.state, content.ends_on, has_final, today)


def variant_text(variant: Variant) -> str:
    """Which of the two forms, with whom it is for."""
    tr = QCoreApplication.translate
    if variant is Variant.A:
        return tr("contracts", "Form A, person or family")
    return tr("contracts", "Form B, activity and work")


def number_text(number: str) -> str:
    """The number, or that there is none."""
    return number.strip() or QCoreApplication.translate("contracts", "without a number")


def period_text(first: date | None, last: date | None) -> str:
    """ "od 9 czerwca do 9 grudnia 2026 r.": the year is said once where it is the same."""
    tr = QCoreApplication.translate
    if first and last:
        start = long_date(first)
        if first.year == last.year:
            start = start.removesuffix(f" {first.year} r.")
        return tr("contracts", "from {first} to {last}").format(first=start, last=long_date(last))
    if first:
        return tr("contracts", "from {first}").format(first=long_date(first))
    if last:
        return tr("contracts", "until {last}").format(last=long_date(last))
    return ""


def second_line(row: ContractRow) -> str:
    """The second line of the list: number, form, what holds now."""
    tr = QCoreApplication.translate
    form = tr("contracts", "form {letter}").format(letter=row.variant.value)
    if row.state is ContractState.DRAFT:
        now = row.main_goal
    elif row.state in CLOSED:
        now = state_text(row.state)
        if row.closed_on is not None:
            now = tr("contracts", "{state} on {day}").format(
                state=now, day=short_date(row.closed_on)
            )
    elif row.ends_on is not None:
        now = tr("contracts", "until {day}").format(day=short_date(row.ends_on))
    else:
        now = ""
    return "  ·  ".join(part for part in (number_text(row.number), form, now) if part)


def row_pill(row: ContractRow, today: date) -> tuple[str, str]:
    """What burns in this row, with its colour; empty when nothing does."""
    tr = QCoreApplication.translate
    if row.state is ContractState.EXPIRED:
        return tr("contracts", "not evaluated"), "red"
    if row.state is not ContractState.SIGNED:
        return "", ""
    planned = row.next_evaluation_on
    if planned is not None and planned < today:
        return tr("contracts", "evaluation overdue"), "red"
    if row.ends_on is not None and (row.ends_on - today).days <= SOON_DAYS:
        return days_text((row.ends_on - today).days), "amber"
    if planned is not None and (planned - today).days <= 7:
        return tr("contracts", "evaluation"), "amber"
    return "", ""


def days_text(days: int) -> str:
    """A stretch of days: "14 dni"; "dziś" for none."""
    tr = QCoreApplication.translate
    return tr("contracts", "today") if days == 0 else tr("contracts", "%n day(s)", "", days)


def due_text(action: Action) -> str:
    """The deadline of an action as it is written: a day or words."""
    return short_date(action.due_on) if action.due_on is not None else action.due_text


def action_state(action: Action, today: date) -> tuple[str, str]:
    """How an action stands, with a tone: "wykonane 3.12.2026", "5 dni po terminie"."""
    tr = QCoreApplication.translate
    if action.status is ActionStatus.DONE:
        if action.done_on is None:
            return tr("contracts", "done"), "green"
        return tr("contracts", "done on {day}").format(day=short_date(action.done_on)), "green"
    if action.status is ActionStatus.NOT_DONE:
        return tr("contracts", "not done"), "red"
    if action.due_on is None:
        return "", ""
    days = (action.due_on - today).days
    tone = "red" if days < 0 else "amber" if days <= 7 else "text2"
    return format_days_left(action.due_on, today), tone


def evaluation_state(evaluation: Evaluation, today: date) -> tuple[str, str]:
    """When an evaluation was held, or how far it is."""
    tr = QCoreApplication.translate
    if evaluation.held_on is not None:
        return tr("contracts", "held on {day}").format(day=short_date(evaluation.held_on)), "green"
    if evaluation.planned_on is None:
        return tr("contracts", "without a date"), "amber"
    days = (evaluation.planned_on - today).days
    tone = "red" if days < 0 else "amber" if days <= 7 else "text2"
    return format_days_left(evaluation.planned_on, today), tone


def sentence_count(text: str) -> int:
    """Roughly how many sentences: stretches that end with a stop or a line."""
    parts = re.split(r"[.!?…;]+(?=\s|$)|\n+", text)
    return sum(1 for part in parts if any(c.isalnum() for c in part))


def person_name(content: ContractContent) -> str:
    """First name and surname of the person the contract is with."""
    return f"{content.person.first_name} {content.person.last_name}".strip()
