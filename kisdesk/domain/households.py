"""The household: people living and keeping house together (art. 6(14) social assistance Act)."""

from collections.abc import Sequence
from datetime import date

from kisdesk.domain.codes import HouseholdType, Relation
from kisdesk.domain.dates import age_on, covers, is_adult
from kisdesk.domain.drafts import MemberDraft
from kisdesk.domain.participants import OLDEST_AGE
from kisdesk.domain.pesel import check_pesel, pesel_birth_date, read_pesel
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

LARGE_FAMILY_CHILDREN = 3

_GENERATION = {Relation.PARENT: -1, Relation.CHILD: 1, Relation.GRANDCHILD: 2}
_PARTNERS = frozenset({Relation.SPOUSE, Relation.PARTNER})
_ADULT_BY_RELATION = _PARTNERS | {Relation.PARENT}


def members_on(members: Sequence[MemberDraft], day: date) -> list[MemberDraft]:
    """Those who belong to the household on a day; first and last day both count."""
    return [m for m in members if covers(m.since_on, m.until_on, day)]


def member_birth_date(member: MemberDraft) -> date | None:
    """The typed birth date, otherwise the one in the PESEL number."""
    return member.born_on or pesel_birth_date(member.pesel)


def is_child_in_family(member: MemberDraft, day: date) -> bool:
    """A child for the type of family: a minor, of unknown age, or grown but dependent."""
    if member.relation is not Relation.CHILD:
        return False
    born_on = member_birth_date(member)
    return born_on is None or not is_adult(born_on, day) or member.is_dependant


def may_sign(member: MemberDraft, day: date) -> bool:
    """Whether the member may sign a contract that day: known to be of age. Minors never sign."""
    born_on = member_birth_date(member)
    return born_on is not None and is_adult(born_on, day)


def adults(members: Sequence[MemberDraft], day: date) -> list[MemberDraft]:
    """Members of that day who may sign; without a birth date nobody is taken for grown up."""
    return [m for m in members_on(members, day) if may_sign(m, day)]


def household_type(members: Sequence[MemberDraft], today: date) -> HouseholdType:
    """The type, derived from who lives with the participant today.

    Three generations come before the number of children; three dependent children make a large
    family with one parent or two. Whatever fits nowhere is OTHER.
    """
    present = members_on(members, today)
    if not present:
        return HouseholdType.SINGLE_PERSON
    generations = {0} | {_GENERATION.get(m.relation, 0) for m in present}
    if max(generations) - min(generations) >= 2:
        return HouseholdType.MULTI_GENERATION
    children = sum(is_child_in_family(m, today) for m in present)
    partners = sum(m.relation in _PARTNERS for m in present)
    if children >= LARGE_FAMILY_CHILDREN:
        return HouseholdType.LARGE_FAMILY
    if children:
        return HouseholdType.FULL_FAMILY if partners else HouseholdType.SINGLE_PARENT
    if partners == len(present) == 1:
        return HouseholdType.COUPLE_WITHOUT_CHILDREN
    return HouseholdType.OTHER


def check_member(member: MemberDraft, today: date, field: str = "members.0") -> list[Problem]:
    """Everything wrong with one member; *field* is the member's path in what is edited."""
    problems = [
        Problem(f"{field}.{p.field}", p.code, p.values, p.is_warning)
        for p in check_texts(member, ()) + check_pesel(member.pesel)
    ]
    if not (member.last_name.strip() or member.first_name.strip()):
        problems.append(Problem(f"{field}.last_name", "required"))
    born_on = member_birth_date(member)
    pesel = read_pesel(member.pesel)
    if pesel is not None and member.born_on not in (None, pesel.born_on):
        values = {"pesel_born_on": pesel.born_on}
        problems.append(Problem(f"{field}.born_on", "pesel_birth_date_differs", values, True))
    if born_on is not None:
        age = age_on(born_on, today)
        if born_on > today:
            problems.append(Problem(f"{field}.born_on", "born_in_future"))
        elif age > OLDEST_AGE:
            problems.append(Problem(f"{field}.born_on", "age_impossible", {"age": age}))
        elif age < 13 and member.relation in _ADULT_BY_RELATION:
            problems.append(
                Problem(f"{field}.relation", "too_young_for_relation", {"age": age}, True)
            )
    if member.since_on and member.until_on and member.until_on < member.since_on:
        problems.append(Problem(f"{field}.until_on", "ends_before_start"))
    return problems


def check_household(members: Sequence[MemberDraft], today: date) -> list[Problem]:
    """Everything wrong with the household; two spouses or partners at a time only warn."""
    problems: list[Problem] = []
    for i, member in enumerate(members):
        problems += check_member(member, today, f"members.{i}")
    numbers = [m.pesel.strip() for m in members if m.pesel.strip()]
    if len(set(numbers)) < len(numbers):
        problems.append(Problem("members", "member_twice", is_warning=True))
    if sum(m.relation in _PARTNERS for m in members_on(members, today)) > 1:
        problems.append(Problem("members", "several_partners", is_warning=True))
    return problems
