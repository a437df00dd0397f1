"""What the contracts of the sample data say."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from kisdesk.domain import contract_content as codes
from kisdesk.domain.codes import EligibilityGroup, EvaluationKind, Party, Variant
from kisdesk.domain.contract_content import (
    Action,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
)
from kisdesk.domain.dates import add_months, last_day_of_months
from kisdesk.services import demo_words as words


def written(
    rng: Random,
    blank: ContractContent,
    group: EligibilityGroup,
    *,
    starts_on: date,
    months: int,
    family: tuple[PersonOnContract, ...] = (),
) -> ContractContent:
    """The draft as a social worker leaves it, running for ``months`` from ``starts_on``."""
    theme = words.THEMES[group]
    ends_on = last_day_of_months(starts_on, months)
    content = replace(
        blank,
        starts_on=starts_on,
        ends_on=ends_on,
        concluded_on=None,
        texts={**blank.texts, **_texts(rng, theme, blank.variant)},
        goals=_goals(rng, theme),
        actions=_actions(rng, theme, starts_on, ends_on),
        evaluations=_evaluations(starts_on, ends_on),
    )
    if blank.variant is Variant.A:
        return replace(content, family=family)
    issued_on = starts_on - timedelta(days=rng.randrange(6, 20))
    number = f"CAZ.{rng.randrange(100, 999)}.{issued_on.year}"
    return replace(content, referral=Referral(number, issued_on, words.LABOUR_OFFICE))


def extended(content: ContractContent) -> ContractContent:
    """The content with two more months to run, as the amendment of the sample data says."""
    assert content.ends_on is not None  # it was signed
    return replace(content, ends_on=add_months(content.ends_on, 2))


def _texts(rng: Random, theme: words.Theme, variant: Variant) -> dict[str, str]:
    causes = _list(rng, theme.causes, 2)
    strengths = _list(rng, theme.strengths, 2)
    barriers = _list(rng, theme.barriers, 2)
    common = {
        codes.PROMISED_HELP: words.PROMISED_HELP,
        codes.EVALUATION_TERMS: words.EVALUATION_TERMS,
    }
    if variant is Variant.A:
        return common | {
            codes.CAUSES: causes,
            codes.STRENGTHS: strengths,
            codes.BARRIERS: barriers,
            codes.EXPECTED_EFFECTS: words.EXPECTED_EFFECTS,
        }
    return common | {
        codes.UNEMPLOYMENT_CAUSES: causes,
        codes.ABILITIES: strengths,
        codes.WORK_LIMITATIONS: barriers,
        codes.PAST_EFFORTS: words.PAST_EFFORTS,
        codes.FAILURE_REASONS: words.FAILURE_REASONS,
    }


def _goals(rng: Random, theme: words.Theme) -> tuple[Goal, ...]:
    main = Goal(theme.goal, _some(rng, theme.specific, 3))
    others = [t for t in {id(t): t for t in words.THEMES.values()}.values() if t is not theme]
    if rng.random() < 0.5:
        return (main,)
    other = rng.choice(others)
    return (main, Goal(other.goal, other.specific[:1]))


def _actions(rng: Random, theme: words.Theme, starts_on: date, ends_on: date) -> tuple[Action, ...]:
    days = (ends_on - starts_on).days
    actions = [Action(Party.PERSON, words.ALWAYS_PERSON, due_text="przez cały czas kontraktu")]
    for party, texts in ((Party.PERSON, theme.person), (Party.WORKER, theme.worker)):
        for text in _some(rng, texts, 3):
            due_on = starts_on + timedelta(days=rng.randrange(14, max(15, days - 7)))
            actions.append(Action(party, text, due_on))
    if theme.worker[-1] != words.ALWAYS_WORKER:
        actions.append(Action(Party.WORKER, words.ALWAYS_WORKER, due_text="co miesiąc"))
    return tuple(actions)


def _evaluations(starts_on: date, ends_on: date) -> tuple[Evaluation, ...]:
    found = []
    day = add_months(starts_on, 2)
    while (ends_on - day).days > 20:
        found.append(Evaluation(EvaluationKind.PERIODIC, working_day(day)))
        day = add_months(day, 2)
    return (*found, Evaluation(EvaluationKind.FINAL, ends_on))


def working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _some(rng: Random, texts: tuple[str, ...], most: int) -> tuple[str, ...]:
    chosen = rng.sample(texts, min(len(texts), rng.randint(1, most)))
    return tuple(text for text in texts if text in chosen)


def _list(rng: Random, texts: tuple[str, ...], most: int) -> str:
    chosen = _some(rng, texts, most)
    if len(chosen) == 1:
        return chosen[0]
    return "\n".join(f"{i}. {text}" for i, text in enumerate(chosen, 1))
