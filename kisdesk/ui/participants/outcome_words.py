"""Wordings of outcomes, of asking later, and of the conditions of a graduate."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import ContractState
from kisdesk.domain.graduates import GraduateStatus, Standing
from kisdesk.domain.labels import label
from kisdesk.domain.outcome_codes import OutcomeKind
from kisdesk.domain.outcomes import FollowUpLine, OutcomeDraft
from kisdesk.domain.polish import days_phrase, short_date
from kisdesk.domain.psu_money import money_text

TONES = {Standing.MET: "green", Standing.NOT_MET: "red", Standing.NOT_YET: "text2"}
"""The colour of a standing."""


def body_label(kind: OutcomeKind | None) -> str:
    """What the other body is in an outcome of this kind."""
    tr = QCoreApplication.translate
    return {
        OutcomeKind.REFERRAL: tr("outcomes", "Referred to"),
        OutcomeKind.SUPPORTED_EMPLOYMENT: tr("outcomes", "Employer or labour office"),
        OutcomeKind.WORK: tr("outcomes", "Employer"),
        OutcomeKind.OWN_BUSINESS: tr("outcomes", "Name of the business"),
        OutcomeKind.SOCIAL_COOPERATIVE: tr("outcomes", "Name of the cooperative"),
        OutcomeKind.GRANT: tr("outcomes", "Labour office"),
        OutcomeKind.TRAINING: tr("outcomes", "School or organiser"),
    }.get(kind or OutcomeKind.OTHER, tr("outcomes", "Name and place"))


def field_labels(kind: OutcomeKind | None) -> dict[str, str]:
    """How the form of this kind calls its fields."""
    tr = QCoreApplication.translate
    is_grant = kind is OutcomeKind.GRANT
    is_referral = kind is OutcomeKind.REFERRAL
    return {
        "institution": tr("outcomes", "Institution"),
        "work_kind": tr("outcomes", "Kind of work"),
        "body": body_label(kind),
        "subject": tr("outcomes", "Why") if is_referral else tr("outcomes", "What"),
        "applied_on": tr("outcomes", "Applied on") if is_grant else tr("outcomes", "Referred on"),
        "decided_on": tr("outcomes", "Decided on") if is_grant else tr("outcomes", "Answered on"),
        "result": tr("outcomes", "Decision") if is_grant else tr("outcomes", "Answer"),
        "amount": tr("outcomes", "Amount (PLN)"),
        "started_on": tr("outcomes", "Business since") if is_grant else tr("outcomes", "From"),
        "ended_on": tr("outcomes", "Until"),
        "basis": tr("outcomes", "Known from"),
        "note": tr("outcomes", "Remark"),
    }


def outcome_title(outcome: OutcomeDraft) -> str:
    """ "Podjęcie pracy: umowa o pracę"."""
    parts = [label(outcome.kind)]
    if outcome.work_kind is not None:
        parts.append(label(outcome.work_kind))
    if outcome.institution is not None:
        parts.append(label(outcome.institution))
    text = ": ".join(parts)
    return text[:1].upper() + text[1:]


def outcome_details(outcome: OutcomeDraft) -> str:
    """Everything else of an outcome in one line."""
    tr = QCoreApplication.translate
    is_grant = outcome.kind is OutcomeKind.GRANT
    parts = [outcome.body, outcome.subject]
    if outcome.applied_on is not None:
        sent = tr("outcomes", "applied {day}") if is_grant else tr("outcomes", "referred {day}")
        parts.append(sent.format(day=short_date(outcome.applied_on)))
    if outcome.result is not None and outcome.decided_on is not None:
        answer = (
            tr("outcomes", "decision {day}: {result}")
            if is_grant
            else tr("outcomes", "answer {day}: {result}")
        )
        day = short_date(outcome.decided_on)
        parts.append(answer.format(day=day, result=label(outcome.result)))
    elif outcome.applied_on is not None:
        parts.append(tr("outcomes", "no answer yet"))
    if outcome.amount is not None:
        parts.append(money_text(outcome.amount))
    if is_grant and outcome.started_on is not None:
        business = tr("outcomes", "business since {day}")
        parts.append(business.format(day=short_date(outcome.started_on)))
    else:
        parts.append(_term(outcome.started_on, outcome.ended_on))
    if outcome.basis:
        parts.append(tr("outcomes", "known from: {basis}").format(basis=outcome.basis))
    parts.append(outcome.note)
    return "  ·  ".join(part for part in parts if part)


def _term(started_on: date | None, ended_on: date | None) -> str:
    tr = QCoreApplication.translate
    if started_on is None:
        return ""
    first = short_date(started_on)
    if ended_on is None:
        return tr("outcomes", "since {day}").format(day=first)
    text = tr("outcomes", "from {first} to {last}")
    return text.format(first=first, last=short_date(ended_on))


def follow_up_title(line: FollowUpLine) -> str:
    """ "Po 3 miesiącach, 30.11.2026"."""
    months = QCoreApplication.translate("outcomes", "After %n month(s)", "", line.months)
    return f"{months}, {short_date(line.due_on)}"


def follow_up_text(line: FollowUpLine, today: date) -> str:
    """The answer with its day, or how far the day is."""
    tr = QCoreApplication.translate
    answer = line.answer
    if answer is None or answer.answer is None or answer.asked_on is None:
        if line.due_on > today:
            return days_phrase((line.due_on - today).days)
        return tr("outcomes", "not asked yet")
    text = tr("outcomes", "{answer} (asked {day})")
    said = text.format(answer=label(answer.answer), day=short_date(answer.asked_on))
    return "  ·  ".join(part for part in (said, answer.note) if part)


def status_text(status: GraduateStatus) -> str:
    """Whether the person is a graduate, and since when."""
    tr = QCoreApplication.translate
    if status.standing is Standing.MET and status.since is not None:
        return tr("outcomes", "yes, since {day}").format(day=short_date(status.since))
    if status.standing is Standing.NOT_MET:
        return tr("outcomes", "no, a condition is not met")
    return tr("outcomes", "not yet")


def months_text(status: GraduateStatus) -> str:
    """The first condition with its fact: six months of participation."""
    tr = QCoreApplication.translate
    condition, reached = status.months, status.reached
    if condition.on is not None:
        day = short_date(condition.on)
        if condition.standing is Standing.MET:
            text = tr("outcomes", "met: reached on {day}").format(day=day)
        else:
            text = tr("outcomes", "not yet: will be reached on {day}").format(day=day)
        if reached is not None and not reached.is_in_one_piece:
            text += ", " + tr("outcomes", "interrupted time counted at 30 days a month")
        return text
    if not status.days:
        return tr("outcomes", "not yet: has not taken part so far")
    return tr("outcomes", "not met: took part for %n day(s)", "", status.days)


def certificate_text(status: GraduateStatus) -> str:
    """The second condition with its fact: the certificate."""
    tr = QCoreApplication.translate
    if status.certificate.on is not None:
        day = short_date(status.certificate.on)
        return tr("outcomes", "met: issued on {day}").format(day=day)
    return tr("outcomes", "not yet: none is among the issued documents")


def carried_out_text(status: GraduateStatus) -> str:
    """The third condition with its fact: the contract that decides."""
    tr = QCoreApplication.translate
    contract = status.contract
    if contract is None:
        if status.carried_out.standing is Standing.NOT_MET:
            return tr("outcomes", "not met: no contract in the time of participation")
        return tr("outcomes", "not yet: there is no contract")
    number = contract.number
    if status.carried_out.on is not None:
        text = tr("outcomes", "met: contract {number} fulfilled, closed on {day}")
        return text.format(number=number, day=short_date(status.carried_out.on))
    if contract.state is ContractState.PARTLY_FULFILLED:
        text = tr("outcomes", "not met: contract {number} was fulfilled only in part")
        return text.format(number=number)
    if status.carried_out.standing is Standing.NOT_MET:
        text = tr("outcomes", "not met: contract {number}: {state}")
        return text.format(number=number, state=label(contract.state))
    return tr("outcomes", "not yet: contract {number} is not closed").format(number=number)
