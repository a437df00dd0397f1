"""Captions of the report's rows and the rule by which each is counted."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import EligibilityGroup, Sex
from kisdesk.domain.labels import label, law_caption
from kisdesk.domain.outcome_codes import OutcomeKind
from kisdesk.ui.dates import format_date_long


class Part(StrEnum):
    """A table of the report."""

    PEOPLE = "people"
    GROUPS = "groups"
    ALSO = "also"
    CONTRACTS = "contracts"
    EFFECTS = "effects"


class Side(StrEnum):
    """A column of figures."""

    WOMEN = "women"
    MEN = "men"
    UNRECORDED = "unrecorded"
    TOTAL = "total"


SEXES: Final[Mapping[Side, Sex | None]] = {
    Side.WOMEN: Sex.FEMALE,
    Side.MEN: Sex.MALE,
    Side.UNRECORDED: None,
}
WITHIN: Final = frozenset({"first_day"})
"""Rows that count a part of the row above them."""
SUM: Final = "sum"
"""The code of a row that sums up those above."""


def part_title(part: Part) -> str:
    """The name of a table."""
    tr = QCoreApplication.translate
    return {
        Part.PEOPLE: tr("reports", "People in the year"),
        Part.GROUPS: tr("reports", "People by main group"),
        Part.ALSO: tr("reports", "Also marked"),
        Part.CONTRACTS: tr("reports", "Social contracts"),
        Part.EFFECTS: tr("reports", "Effects"),
    }[part]


def part_note(part: Part) -> str:
    """One sentence under the name of a table."""
    tr = QCoreApplication.translate
    return {
        Part.PEOPLE: tr("reports", "Each person is counted once in a row."),
        Part.GROUPS: tr("reports", "Each person is counted once, by the main group (art. 1(2))."),
        Part.ALSO: tr("reports", "Every group marked counts, so the sum may be larger."),
        Part.CONTRACTS: tr("reports", "Contracts are counted, by the sex of the main person."),
        Part.EFFECTS: tr("reports", "Each person is counted once in a row."),
    }[part]


def side_title(side: Side) -> str:
    """The head of a column."""
    tr = QCoreApplication.translate
    return {
        Side.WOMEN: tr("reports", "women"),
        Side.MEN: tr("reports", "men"),
        Side.UNRECORDED: tr("reports", "not recorded"),
        Side.TOTAL: tr("reports", "together"),
    }[side]


def row_title(part: Part, code: str) -> str:
    """The caption of a row; groups in the words of the Act."""
    if code == SUM:
        return QCoreApplication.translate("reports", "Together")
    if part in {Part.GROUPS, Part.ALSO}:
        if not code:
            return QCoreApplication.translate("reports", "No group marked")
        caption = law_caption(EligibilityGroup(code))
        return caption[:1].upper() + caption[1:]
    return _TITLES[code]()


def rule_text(part: Part, code: str, first: date, last: date) -> str:
    """How a row is counted, in one sentence."""
    days = {"first": format_date_long(first), "last": format_date_long(last)}
    if part is Part.GROUPS:
        text = QCoreApplication.translate(
            "reports", "Took part for at least one day from {first} to {last}; by main group."
        )
    elif part is Part.ALSO:
        text = QCoreApplication.translate(
            "reports", "Took part for at least one day from {first} to {last}; any group marked."
        )
    else:
        text = _RULES[code]()
    return text.format(**days)


def _outcome_title(kind: OutcomeKind) -> str:
    text = label(kind)
    return text[:1].upper() + text[1:]


_TITLES: Final[Mapping[str, Callable[[], str]]] = {
    "opening": lambda: QCoreApplication.translate("reports", "At the beginning of the year"),
    "started": lambda: QCoreApplication.translate("reports", "Started"),
    "first_day": lambda: QCoreApplication.translate("reports", "of these on 1 January"),
    "took_part": lambda: QCoreApplication.translate("reports", "Took part in the year"),
    "completed": lambda: QCoreApplication.translate("reports", "Completed"),
    "dropped_out": lambda: QCoreApplication.translate("reports", "Broke off"),
    "ended": lambda: QCoreApplication.translate("reports", "Ended, for any reason"),
    "closing": lambda: QCoreApplication.translate("reports", "At the end"),
    "concluded_a": lambda: QCoreApplication.translate("reports", "Concluded, variant A"),
    "concluded_b": lambda: QCoreApplication.translate("reports", "Concluded, variant B"),
    "carried_out": lambda: QCoreApplication.translate("reports", "Carried out in the year"),
    "fulfilled": lambda: QCoreApplication.translate("reports", "Ended: fulfilled"),
    "partly_fulfilled": lambda: QCoreApplication.translate("reports", "Ended: partly fulfilled"),
    "broken": lambda: QCoreApplication.translate("reports", "Ended: broken by the person"),
    "dissolved": lambda: QCoreApplication.translate("reports", "Ended: dissolved by agreement"),
    "people_covered": lambda: QCoreApplication.translate(
        "reports", "People covered, family included"
    ),
    **{kind.value: partial(_outcome_title, kind) for kind in OutcomeKind},
    "employed_after": lambda: QCoreApplication.translate("reports", "Work after participation"),
    "six_months": lambda: QCoreApplication.translate("reports", "Six months of participation"),
    "certificates": lambda: QCoreApplication.translate("reports", "Certificates issued"),
    "graduates": lambda: QCoreApplication.translate("reports", "Graduates of the club"),
}

_RULES: Final[Mapping[str, Callable[[], str]]] = {
    "opening": lambda: QCoreApplication.translate(
        "reports", "Took part before {first} and still on that day."
    ),
    "started": lambda: QCoreApplication.translate(
        "reports", "The first day of taking part lies between {first} and {last}."
    ),
    "first_day": lambda: QCoreApplication.translate(
        "reports", "The first day of taking part is {first}; counted under Started as well."
    ),
    "took_part": lambda: QCoreApplication.translate(
        "reports", "Took part for at least one day from {first} to {last}."
    ),
    "completed": lambda: QCoreApplication.translate(
        "reports", "The last day lies between {first} and {last} and the result is: completed."
    ),
    "dropped_out": lambda: QCoreApplication.translate(
        "reports", "The last day lies between {first} and {last} and the result is another one."
    ),
    "ended": lambda: QCoreApplication.translate(
        "reports", "The last day of taking part lies between {first} and {last}."
    ),
    "closing": lambda: QCoreApplication.translate(
        "reports", "Still takes part after {last}; whoever ends on that day has ended."
    ),
    "concluded_a": lambda: QCoreApplication.translate(
        "reports", "Contracts A signed between {first} and {last}."
    ),
    "concluded_b": lambda: QCoreApplication.translate(
        "reports", "Contracts B signed between {first} and {last}."
    ),
    "carried_out": lambda: QCoreApplication.translate(
        "reports", "Contracts in force for at least one day from {first} to {last}."
    ),
    "fulfilled": lambda: QCoreApplication.translate(
        "reports", "Contracts closed as fulfilled between {first} and {last}."
    ),
    "partly_fulfilled": lambda: QCoreApplication.translate(
        "reports", "Contracts closed as partly fulfilled between {first} and {last}."
    ),
    "broken": lambda: QCoreApplication.translate(
        "reports", "Contracts closed as broken between {first} and {last}."
    ),
    "dissolved": lambda: QCoreApplication.translate(
        "reports", "Contracts closed as dissolved between {first} and {last}."
    ),
    "people_covered": lambda: QCoreApplication.translate(
        "reports",
        "Everybody named in contracts in force from {first} to {last}, each once. "
        "Below are the people the contracts were made with.",
    ),
    **{
        kind.value: lambda: QCoreApplication.translate(
            "reports", "People with such an entry that began between {first} and {last}."
        )
        for kind in OutcomeKind
    },
    **{
        kind.value: lambda: QCoreApplication.translate(
            "reports", "People who were referred between {first} and {last}."
        )
        for kind in (OutcomeKind.REFERRAL, OutcomeKind.SUPPORTED_EMPLOYMENT)
    },
    OutcomeKind.GRANT.value: lambda: QCoreApplication.translate(
        "reports", "People who were granted money between {first} and {last}."
    ),
    "employed_after": lambda: QCoreApplication.translate(
        "reports",
        "Participation ended between {first} and {last}, and the person works: "
        "by the reason of the end, a work recorded, or an answer given later.",
    ),
    "six_months": lambda: QCoreApplication.translate(
        "reports", "Six months of participation were full between {first} and {last}."
    ),
    "certificates": lambda: QCoreApplication.translate(
        "reports", "People to whom a certificate was issued between {first} and {last}."
    ),
    "graduates": lambda: QCoreApplication.translate(
        "reports", "The last of the three conditions was met between {first} and {last}."
    ),
}
