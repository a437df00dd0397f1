"""Kinds of activities: the dictionary's entries and what follows from them."""

from dataclasses import dataclass

from kisdesk.domain.activity_codes import ActivityForm, Reintegration, ServiceCategory
from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem


@dataclass(frozen=True)
class KindDraft:
    """An entry of the dictionary as typed; ``official_code`` is that of the ministry's set."""

    name: str = ""
    service: ServiceCategory = ServiceCategory.OTHER_SOCIAL
    official_code: str = ""
    legal_basis: str = ""
    is_active: bool = True


@dataclass(frozen=True)
class KindRow:
    """An entry of the dictionary; ``activities`` counts those of the kind."""

    id: int
    key: str
    name: str
    service: ServiceCategory
    official_code: str
    legal_basis: str
    is_active: bool
    activities: int

    @property
    def reintegration(self) -> Reintegration:
        """Which of the two reintegrations it counts to."""
        return self.service.reintegration


DEFAULT_KINDS = {
    ActivityCategory.VOCATIONAL: "vocational_workshop",
    ActivityCategory.SOCIAL: "other_social",
    ActivityCategory.SOCIALLY_USEFUL_WORK: "socially_useful_work",
    ActivityCategory.INDIVIDUAL: "career_advice",
}
"""The shipped kind that stands for a category, as the migration chose it."""

DEFAULT_FORMS = {
    ActivityCategory.INDIVIDUAL: ActivityForm.INDIVIDUAL,
    ActivityCategory.SOCIALLY_USEFUL_WORK: ActivityForm.PLACEMENT,
}


def check_kind(draft: KindDraft) -> list[Problem]:
    """Everything wrong with an entry as typed."""
    problems = check_texts(draft, set())
    if not draft.name.strip():
        problems.append(Problem("name", "required"))
    return problems


def category_of(service: ServiceCategory, form: ActivityForm) -> ActivityCategory:
    """The working category, which is also the colour, of an activity of that kind and form."""
    if form is ActivityForm.INDIVIDUAL:
        return ActivityCategory.INDIVIDUAL
    if service is ServiceCategory.SOCIALLY_USEFUL_WORK:
        return ActivityCategory.SOCIALLY_USEFUL_WORK
    return ActivityCategory(service.reintegration.value)
