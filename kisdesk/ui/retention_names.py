"""What the history calls the fields of a decision about papers and of a class of papers."""

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.retention import Decision, Start, shipped_rules
from kisdesk.ui.protection.retention_words import decision_text, start_text


def retention_field_name(field: str) -> str:
    """The field in words, as the dialogs call it; an unknown one by its own name."""
    tr = QCoreApplication.translate
    names = {
        "decision": tr("DecideDialog", "Decision"),
        "reason": tr("DecideDialog", "Reason"),
        "keep_until": tr("DecideDialog", "Keep until"),
        "consent_number": tr("DecideDialog", "Consent of the archive"),
        "consent_on": tr("DecideDialog", "Day of the letter"),
        "expertise": tr("DecideDialog", "What the archive found"),
        "decided_on": tr("RetentionNames", "Decided on"),
        "worker_name": tr("RetentionNames", "Decided by"),
        "paper_class": tr("RetentionNames", "Class of papers"),
        "paper_year": tr("RetentionNames", "Year of the papers"),
        "key": tr("RetentionNames", "Class of papers"),
        "symbol": tr("ClassDialog", "Symbol in the list"),
        "category": tr("ClassDialog", "Category"),
        "start": tr("ClassDialog", "Counts"),
        "source": tr("ClassDialog", "Who says so"),
        "valid_from": tr("ClassDialog", "Holds from"),
        "valid_to": tr("ClassDialog", "Holds until"),
    }
    return names.get(field, field.replace("_", " "))


def retention_value(field: str, text: str) -> str:
    """A stored code in words; empty for values that stand as they are."""
    if field == "decision" and text in set(Decision):
        return decision_text(Decision(text))
    if field == "start" and text in set(Start):
        return start_text(Start(text))
    if field in {"key", "paper_class"}:
        return next((rule.name for rule in shipped_rules() if rule.key == text), text)
    return ""
