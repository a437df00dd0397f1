"""Who may take part in a club: art. 1(2), 1(3) and 1(3a) of the social employment Act."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kisdesk.domain import law
from kisdesk.domain.codes import EligibilityGroup, Exclusion, LabourStatus
from kisdesk.domain.drafts import ExclusionDraft, GroundDraft
from kisdesk.errors import Problem


@dataclass(frozen=True)
class Remark:
    """A legal remark that needs nothing: what it is about and the article behind it."""

    field: str
    code: str
    article: str


def main_group(grounds: Sequence[GroundDraft]) -> EligibilityGroup | None:
    """The group that counts in the report; a single ground is the main one by itself."""
    if len(grounds) == 1:
        return grounds[0].group
    return next((ground.group for ground in grounds if ground.is_main), None)


def check_grounds(
    grounds: Sequence[GroundDraft], labour_status: LabourStatus | None = None
) -> list[Problem]:
    """Grounds of art. 1(2): each group once, one of them main, none against the labour status.

    No ground at all is a warning that cites the article, because the Act's list is open.
    """
    if not grounds:
        values = {"article": law.ELIGIBLE_GROUPS}
        return [Problem("grounds", "no_ground", values, is_warning=True)]
    problems = []
    for group, times in Counter(ground.group for ground in grounds).items():
        if times > 1:
            problems.append(Problem("grounds", "ground_twice", {"group": group}))
    marked = sum(ground.is_main for ground in grounds)
    if marked > 1:
        problems.append(Problem("grounds", "several_main_grounds"))
    elif main_group(grounds) is None:
        values = {"article": law.ELIGIBLE_GROUPS}
        problems.append(Problem("grounds", "no_main_ground", values, is_warning=True))
    groups = {ground.group for ground in grounds}
    if EligibilityGroup.LONG_TERM_UNEMPLOYED in groups and labour_status is LabourStatus.EMPLOYED:
        values = {"article": law.ELIGIBLE_GROUPS}
        problems.append(Problem("grounds", "unemployed_but_employed", values, is_warning=True))
    return problems


def check_exclusions(exclusions: Sequence[ExclusionDraft]) -> list[Problem]:
    """Rights of art. 1(3), each a warning with the article until a reason is written beside it.

    A disability pension does not exclude from a club (art. 1(3a)) and is not mentioned here.
    """
    problems = []
    for i, drawn in enumerate(exclusions):
        if drawn.exclusion is Exclusion.DISABILITY_PENSION or drawn.reason.strip():
            continue
        problems.append(
            Problem(
                f"exclusions.{i}",
                "excluded",
                {"exclusion": drawn.exclusion, "article": law.EXCLUSIONS},
                is_warning=True,
            )
        )
    for exclusion, times in Counter(drawn.exclusion for drawn in exclusions).items():
        if times > 1:
            problems.append(Problem("exclusions", "exclusion_twice", {"exclusion": exclusion}))
    return problems


def eligibility_remarks(exclusions: Sequence[ExclusionDraft]) -> list[Remark]:
    """What the law says about the person's rights without anything to do about it.

    ``disability_pension_allowed`` (art. 1(3a)) and ``excluded_with_reason`` (art. 1(3)).
    """
    remarks = []
    for i, drawn in enumerate(exclusions):
        field = f"exclusions.{i}"
        if drawn.exclusion is Exclusion.DISABILITY_PENSION:
            code, key = "disability_pension_allowed", law.DISABILITY_PENSION_EXCEPTION
        elif drawn.reason.strip():
            code, key = "excluded_with_reason", law.EXCLUSIONS
        else:
            continue
        remarks.append(Remark(field, code, key))
    return remarks
