"""What an act that changed no record says of itself, in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kisdesk.services.printing import paper_name


def details_text(details: Mapping[str, Any] | None) -> str:
    """What an act that changed no record says of itself: kind of paper, number, how many."""
    if not details:
        return ""
    tr = QCoreApplication.translate
    parts = []
    if kind := details.get("kind"):
        parts.append(_kind_text(str(kind)))
    if number := details.get("number"):
        parts.append(str(number))
    if copies := details.get("copies"):
        parts.append(tr("acts", "%n copy(s)", "", int(copies)))
    if count := details.get("count"):
        parts.append(tr("acts", "%n item(s)", "", int(count)))
    if to := details.get("to"):
        parts.append(tr("acts", "to paper") if to == "printer" else str(to).upper())
    return "  ·  ".join(parts)


def _kind_text(kind: str) -> str:
    tr = QCoreApplication.translate
    own = {
        "draft": tr("acts", "draft of a contract"),
        "blank": tr("acts", "empty contract form"),
        "contract": tr("acts", "contract"),
        "contract_evaluations": tr("acts", "contract with its evaluations"),
        "recovery_sheet": tr("acts", "recovery sheet"),
        "weekly_plan_wall": tr("acts", "plan of the week"),
        "person_json": tr("acts", "data of a person"),
        "history": tr("acts", "history"),
        "issued": tr("acts", "issued document"),
        "person_file": tr("acts", "everything about a person"),
        "disclosures": tr("acts", "register of disclosures"),
        "breach": tr("acts", "note of a breach"),
        "breach_people": tr("acts", "people in a lost copy"),
    }
    return own.get(kind) or paper_name(kind)
