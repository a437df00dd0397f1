"""Every code can be read in Polish."""

import inspect
from enum import StrEnum

import pytest

from kisdesk.domain import activity_codes, attendance, codes, outcome_codes
from kisdesk.domain.codes import EligibilityGroup, EndReason, Exclusion, ParticipantState, Sex
from kisdesk.domain.labels import choices, label, law_caption

ENUMS = [
    kind
    for module in (activity_codes, attendance, codes, outcome_codes)
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", ENUMS)
def test_every_code_has_its_own_name_in_both_languages(kind):
    for language in ("pl", "en"):
        names = [text for _, text in choices(kind, language=language)]
        assert all(names)
        assert len(set(names)) == len(kind)


def test_names_follow_sex():
    assert label(ParticipantState.ACTIVE, Sex.FEMALE) == "uczestniczka"
    assert label(ParticipantState.ACTIVE, Sex.MALE) == "uczestnik"
    assert label(ParticipantState.ACTIVE) == "uczestnik/uczestniczka"
    assert label(ParticipantState.ARCHIVED, Sex.FEMALE) == "w archiwum"


def test_same_word_in_two_lists_is_not_mixed_up():
    assert EligibilityGroup.OTHER == EndReason.OTHER
    assert label(EligibilityGroup.OTHER) != label(EndReason.OTHER)


def test_reports_keep_the_words_of_the_act():
    assert law_caption(EligibilityGroup.DISABLED) == "osoby niepełnosprawne"
    assert law_caption(EligibilityGroup.HOMELESS_IN_PROGRAMME).startswith("bezdomni realizujący")
    assert all(law_caption(group) for group in EligibilityGroup)
    assert label(Exclusion.DISABILITY_PENSION) == "renta z tytułu niezdolności do pracy"
