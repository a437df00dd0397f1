"""Papers about the end of participation, but for the certificate."""

from kisdesk.domain.codes import EndReason, ParticipantState
from kisdesk.domain.labels import label
from kisdesk.domain.rows import ParticipantCard, StateRow
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.papers.person_facts import PersonFacts, person_facts

_ENDS = {
    ParticipantState.COMPLETED: "completed",
    ParticipantState.DROPPED_OUT: "dropped_out",
    ParticipantState.REMOVED: "removed",
    ParticipantState.MOVED: "moved",
}
_NOT_TOLD = frozenset({EndReason.HEALTH, EndReason.PRISON, EndReason.DEATH, EndReason.OTHER})
"""Reasons a paper does not give by itself: special data, or no reason at all."""


def end_letter(subject: Subject) -> PaperContent:
    """The letter to a person whose participation ended. Raises NotFoundError.

    While they still take part, day and manner are left to fill in.
    """
    facts = person_facts(subject)
    words = _ending_words(facts)
    reason = told_reason(facts.card)
    words["reason"] = f"{reason[0].upper()}{reason[1:]}." if reason else ""
    words["undecided"] = "" if _ending(facts.card) else "tak"
    return facts.content("end_letter", words)


def end_notice(subject: Subject) -> PaperContent:
    """What the welfare centre or the labour office learns of an end: never the reason.

    Raises NotFoundError.
    """
    facts = person_facts(subject)
    recipient = {"recipient": facts.words["welfare_centre"]}
    return facts.content("end_notice", recipient | _ending_words(facts))


def told_reason(card: ParticipantCard) -> str:
    """Why participation ended, where a paper may say so; empty otherwise."""
    ending = _ending(card)
    if ending is None or ending.reason is None or ending.reason in _NOT_TOLD:
        return ""
    return label(ending.reason)


def _ending(card: ParticipantCard) -> StateRow | None:
    """The end of the last participation; None while the person takes part."""
    if card.ended_on is None:
        return None
    return next((row for row in card.states if row.state in _ENDS), None)


def _ending_words(facts: PersonFacts) -> dict[str, str]:
    ending = _ending(facts.card)
    words = dict.fromkeys(_ENDS.values(), "")
    words["ended_on"] = long_day(ending.on) if ending else facts.words["ends_on"]
    if ending is not None:
        words[_ENDS[ending.state]] = "tak"
    return words
