"""How long papers are kept, in words: how a day came about, how a file stands, what blocks it."""

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.retention import Category, Decision, Due, RetentionRule, Start
from kisdesk.domain.retention_rows import Block, ReviewRow, ReviewStatus
from kisdesk.ui.dates import format_date


def status_text(status: ReviewStatus) -> str:
    """Where a file stands."""
    tr = QCoreApplication.translate
    return {
        ReviewStatus.DUE: tr("retention", "to be reviewed"),
        ReviewStatus.SOON: tr("retention", "within a year"),
        ReviewStatus.LATER: tr("retention", "later"),
        ReviewStatus.KEPT: tr("retention", "kept longer"),
        ReviewStatus.DECIDED: tr("retention", "decided"),
        ReviewStatus.PERMANENT: tr("retention", "kept for good"),
    }[status]


def decision_text(decision: Decision) -> str:
    """What was decided."""
    tr = QCoreApplication.translate
    return {
        Decision.DESTROY: tr("retention", "destroy"),
        Decision.KEEP: tr("retention", "keep longer"),
        Decision.HAND_OVER: tr("retention", "hand over to the archive"),
    }[decision]


def start_text(start: Start) -> str:
    """From when the years count."""
    tr = QCoreApplication.translate
    return {
        Start.YEAR_AFTER: tr("retention", "from 1 January after the case was closed"),
        Start.CLOSING_DAY: tr("retention", "from the day after the case was closed"),
    }[start]


def category_text(category: Category) -> str:
    """What a category means."""
    tr = QCoreApplication.translate
    if category.years is None:
        return tr("retention", "A: kept for good, never destroyed")
    if not category.years:
        return tr("retention", "Bc: short-lived, no years")
    years = tr("retention", "%n year(s)", "", category.years)
    if category.needs_expertise:
        words = tr("retention", "{category}: {years}, then the archive looks at them")
    else:
        words = tr("retention", "{category}: {years}")
    return words.format(category=category.text, years=years)


def derivation(due: Due) -> str:
    """How the day was computed: "closed 12.03.2015, from 1.01.2016, BE10 → 1.01.2026"."""
    tr = QCoreApplication.translate
    if due.on is None:
        words = tr("retention", "closed {closed}, category A: kept for good")
        return words.format(closed=format_date(due.closed_on))
    words = tr("retention", "closed {closed}, from {start}, {category} → {due}")
    return words.format(
        closed=format_date(due.closed_on),
        start=format_date(due.counts_from),
        category=due.rule.category.text,
        due=format_date(due.on),
    )


def review_words(row: ReviewRow) -> str:
    """How the day of a whole file came about, one line for each class in it."""
    lines = [f"{due.rule.name}: {derivation(due)}" for due in row.review.dues]
    return "\n".join(lines)


def decision_words(row: ReviewRow) -> str:
    """The decision that stands, with its reason and the consent; empty without one."""
    decision = row.decision
    if decision is None:
        return ""
    tr = QCoreApplication.translate
    words = tr("retention", "{day}, {name}: {decision}. {reason}").format(
        day=format_date(decision.decided_on),
        name=decision.worker_name,
        decision=decision_text(decision.decision),
        reason=decision.reason,
    )
    if decision.keep_until is not None:
        until = tr("retention", "Kept until {day}.").format(day=format_date(decision.keep_until))
        return f"{words}  ·  {until}"
    if decision.consent_number:
        consent = tr("retention", "Consent {number} of {day}.")
        day = format_date(decision.consent_on) if decision.consent_on else "–"
        return f"{words}  ·  {consent.format(number=decision.consent_number, day=day)}"
    return words


def block_text(code: str) -> str:
    """Why a file may not be destroyed now, as a sentence."""
    tr = QCoreApplication.translate
    texts = {
        Block.RESTRICTED.value: tr(
            "retention", "Processing is restricted: the person wants the data kept (art. 18 GDPR)."
        ),
        Block.OPEN_REQUEST.value: tr(
            "retention", "A request of the person has not been answered yet."
        ),
        Block.OPEN_DISCLOSURE.value: tr(
            "retention", "Somebody asked for these data and has not been answered yet."
        ),
        Block.CLASS_UNCONFIRMED.value: tr(
            "retention", "The club has not confirmed yet how long it keeps such papers."
        ),
        "not_decided": tr("retention", "Nobody decided that it be destroyed."),
        "hand_over_missing": tr(
            "retention", "The number and day of the handing over to the archive are missing."
        ),
        "not_due_yet": tr("retention", "Its time is not over yet."),
        "category_a_stays": tr("retention", "Category A is never destroyed."),
        "consent_missing": tr("retention", "The consent of the archive is missing."),
        "expertise_missing": tr("retention", "The archive has not looked at it yet."),
    }
    return texts.get(code) or tr("retention", "Something about it was changed since.")


def rule_title(rule: RetentionRule) -> str:
    """A class with its symbol from the office's list."""
    return f"{rule.symbol}  {rule.name}".strip()
