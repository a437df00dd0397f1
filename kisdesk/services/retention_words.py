"""How long papers are kept, in words for notices and the register of processing."""

from datetime import date

from kisdesk.domain.polish import counted
from kisdesk.domain.retention import (
    CONTRACT_FILE,
    PARTICIPANT_FILE,
    RetentionRule,
    Start,
    rule_on,
)
from kisdesk.services.retention import list_rules

_TOLD = (PARTICIPANT_FILE, CONTRACT_FILE)


def retention_text(today: date) -> str:
    """The periods the office confirmed for people's files, a line each.

    Empty while nobody confirmed any: what the program proposes is told to nobody.
    """
    rules = list_rules()
    told = [rule_on(rules, key, today) for key in _TOLD]
    return "\n".join(_line(rule) for rule in told if rule.is_confirmed)


def _line(rule: RetentionRule) -> str:
    symbol = f" ({rule.symbol})" if rule.symbol else ""
    years = rule.category.years
    if years is None:
        return f"{rule.name}{symbol}: bezterminowo, kategoria {rule.category.text}."
    since = (
        "od 1 stycznia roku po zakończeniu sprawy"
        if rule.start is Start.YEAR_AFTER
        else "od zakończenia sprawy"
    )
    length = counted(years, "rok", "lata", "lat")
    return f"{rule.name}{symbol}: {length} {since}, kategoria {rule.category.text}."
