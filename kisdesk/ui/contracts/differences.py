"""What changed between two versions of a contract, item by item, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import Party
from kisdesk.domain.contract_content import TEXT_FIELDS, Action, ContractContent, Goal
from kisdesk.domain.polish import long_date, short_date
from kisdesk.ui.contracts.editor.questions import text_name
from kisdesk.ui.contracts.words import due_text, period_text


@dataclass(frozen=True)
class Difference:
    """One item of the contract as it was and as it is."""

    name: str
    before: str
    after: str


def differences(old: ContractContent, new: ContractContent) -> list[Difference]:
    """Everything a person would call changed, in the order of the form."""
    tr = QCoreApplication.translate
    pairs = [
        (
            tr("contracts", "Term"),
            period_text(old.starts_on, old.ends_on),
            period_text(new.starts_on, new.ends_on),
        ),
        (tr("contracts", "Place"), old.place, new.place),
        (tr("contracts", "Centre"), old.office, new.office),
        (tr("contracts", "Social worker"), _worker(old), _worker(new)),
        (tr("contracts", "Family covered"), _family(old), _family(new)),
        (tr("contracts", "Referral"), _referral(old), _referral(new)),
    ]
    codes = dict.fromkeys((*TEXT_FIELDS[old.variant], *TEXT_FIELDS[new.variant]))
    pairs += [(text_name(c), old.texts.get(c, ""), new.texts.get(c, "")) for c in codes]
    pairs += [
        (tr("contracts", "Goals"), _goals(old.goals), _goals(new.goals)),
        (
            tr("contracts", "Actions of the person"),
            _actions(old.actions, Party.PERSON),
            _actions(new.actions, Party.PERSON),
        ),
        (
            tr("contracts", "Actions of the social worker"),
            _actions(old.actions, Party.WORKER),
            _actions(new.actions, Party.WORKER),
        ),
        (tr("contracts", "Planned evaluations"), _evaluations(old), _evaluations(new)),
    ]
    return [Difference(name, was, now) for name, was, now in pairs if was != now]


def change_in_words(old: ContractContent, new: ContractContent) -> str:
    """ "Zmieniono: okres, cele." as a beginning for what both sides agreed."""
    names = [d.name[:1].lower() + d.name[1:] for d in differences(old, new)]
    if not names:
        return ""
    words = QCoreApplication.translate("contracts", "Changed: {names}.")
    return words.format(names=", ".join(names))


def _worker(content: ContractContent) -> str:
    worker = content.worker
    return " ".join(p for p in (worker.first_name, worker.last_name, worker.phone) if p)


def _family(content: ContractContent) -> str:
    return "\n".join(f"{p.first_name} {p.last_name}".strip() for p in content.family)


def _referral(content: ContractContent) -> str:
    referral = content.referral
    day = short_date(referral.issued_on) if referral.issued_on else ""
    return ", ".join(part for part in (referral.number, day, referral.office) if part)


def _goals(goals: Sequence[Goal]) -> str:
    return "\n".join(
        line for goal in goals for line in (goal.text, *(f"– {s}" for s in goal.specific))
    )


def _actions(actions: Sequence[Action], party: Party) -> str:
    lines = []
    for action in actions:
        if action.party is party:
            due = due_text(action)
            lines.append(f"{action.text} ({due})" if due else action.text)
    return "\n".join(lines)


def _evaluations(content: ContractContent) -> str:
    days = sorted(e.planned_on for e in content.evaluations if e.planned_on is not None)
    return "\n".join(long_date(day) for day in days)
