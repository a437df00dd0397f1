"""Codes in words: one place that windows, papers and exports ask."""

from enum import StrEnum
from typing import Literal, TypeVar

from kisdesk.domain.activity_labels import ACTIVITY_LABELS
from kisdesk.domain.attendance_labels import ATTENDANCE_LABELS
from kisdesk.domain.codes import EligibilityGroup, Sex
from kisdesk.domain.label_texts import GROUP_LAW_CAPTIONS, LABELS
from kisdesk.domain.outcome_labels import OUTCOME_LABELS
from kisdesk.domain.privacy_labels import PRIVACY_LABELS

Language = Literal["pl", "en"]
Code = TypeVar("Code", bound=StrEnum)

_ALL = {**LABELS, **ACTIVITY_LABELS, **OUTCOME_LABELS, **ATTENDANCE_LABELS, **PRIVACY_LABELS}


def label(code: StrEnum, sex: Sex | None = None, language: Language = "pl") -> str:
    """The code in words, fitted to the person's sex where Polish has two forms."""
    text = _ALL[type(code)][code]
    if language == "en":
        return text.english
    if sex is Sex.FEMALE:
        return text.female or text.polish
    if sex is Sex.MALE:
        return text.male or text.polish
    return text.polish


def has_label(code: StrEnum) -> bool:
    """Whether the code can be said in words."""
    return type(code) in _ALL


def choices(
    codes: type[Code], sex: Sex | None = None, language: Language = "pl"
) -> list[tuple[Code, str]]:
    """All codes of one kind with their labels, in the order of the law or of ``codes.py``."""
    return [(code, label(code, sex, language)) for code in codes]


def law_caption(group: EligibilityGroup) -> str:
    """The group as reports name it, after art. 1(2) of the social employment Act.

    Kept in the Act's words ("bezdomni", "niepełnosprawni"); screens say it with ``label``.
    """
    return GROUP_LAW_CAPTIONS[group]
