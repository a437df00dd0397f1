"""Households: who belongs to them, what type they are, who may sign."""

from datetime import date

import pytest

from kisdesk.domain.codes import HouseholdType as Type
from kisdesk.domain.codes import Relation
from kisdesk.domain.drafts import MemberDraft
from kisdesk.domain.households import adults, check_household, household_type, may_sign, members_on

TODAY = date(2026, 11, 22)


def member(relation, born_on=None, **rest):
    return MemberDraft(last_name="Król", first_name="X", relation=relation, born_on=born_on, **rest)


WIFE = member(Relation.SPOUSE, date(1990, 1, 1))
PARTNER = member(Relation.PARTNER)
SON = member(Relation.CHILD, date(2016, 1, 1))
DAUGHTER = member(Relation.CHILD, date(2018, 1, 1))
BABY = member(Relation.CHILD)
STUDENT = member(Relation.CHILD, date(2005, 1, 1), is_dependant=True)
GROWN = member(Relation.CHILD, date(2000, 1, 1))
MOTHER = member(Relation.PARENT, date(1950, 1, 1))
SISTER = member(Relation.SIBLING, date(1990, 1, 1))
GRANDSON = member(Relation.GRANDCHILD, date(2020, 1, 1))


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ((), Type.SINGLE_PERSON),
        ((WIFE,), Type.COUPLE_WITHOUT_CHILDREN),
        ((PARTNER,), Type.COUPLE_WITHOUT_CHILDREN),
        ((WIFE, SON), Type.FULL_FAMILY),
        ((SON, DAUGHTER), Type.SINGLE_PARENT),
        ((SON, DAUGHTER, BABY), Type.LARGE_FAMILY),
        ((WIFE, SON, DAUGHTER, STUDENT), Type.LARGE_FAMILY),
        ((WIFE, SON, DAUGHTER, GROWN), Type.FULL_FAMILY),
        ((GROWN,), Type.OTHER),
        ((SISTER,), Type.OTHER),
        ((MOTHER,), Type.OTHER),
        ((WIFE, SISTER), Type.OTHER),
        ((MOTHER, SON), Type.MULTI_GENERATION),
        ((MOTHER, WIFE, SON, DAUGHTER, BABY), Type.MULTI_GENERATION),
        ((GROWN, GRANDSON), Type.MULTI_GENERATION),
        ((member(Relation.SPOUSE, until_on=date(2026, 11, 21)),), Type.SINGLE_PERSON),
        ((member(Relation.SPOUSE, until_on=TODAY),), Type.COUPLE_WITHOUT_CHILDREN),
        ((member(Relation.SPOUSE, since_on=date(2026, 11, 23)),), Type.SINGLE_PERSON),
    ],
)
def test_type(members, expected):
    assert household_type(members, TODAY) is expected


@pytest.mark.parametrize(
    ("born_on", "pesel", "signs"),
    [
        (date(2008, 11, 22), "", True),
        (date(2008, 11, 23), "", False),
        (None, "", False),
        (None, "85071502468", True),
    ],
)
def test_minors_never_sign(born_on, pesel, signs):
    assert may_sign(member(Relation.CHILD, born_on, pesel=pesel), TODAY) is signs


def test_adults_are_those_who_live_there_that_day():
    gone = member(Relation.SIBLING, date(1980, 1, 1), until_on=date(2026, 1, 1))
    assert adults([WIFE, SON, gone], TODAY) == [WIFE]
    assert members_on([WIFE, gone], date(2026, 1, 1)) == [WIFE, gone]


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (MemberDraft(), ("members.0.last_name", "required", False)),
        (member(Relation.CHILD, pesel="123"), ("members.0.pesel", "pesel_length", False)),
        (
            member(Relation.CHILD, date(2016, 1, 1), pesel="85071502468"),
            ("members.0.born_on", "pesel_birth_date_differs", True),
        ),
        (member(Relation.CHILD, date(2027, 1, 1)), ("members.0.born_on", "born_in_future", False)),
        (member(Relation.PARENT, date(1900, 1, 1)), ("members.0.born_on", "age_impossible", False)),
        (
            member(Relation.SPOUSE, date(2020, 1, 1)),
            ("members.0.relation", "too_young_for_relation", True),
        ),
        (
            member(Relation.CHILD, since_on=date(2026, 2, 1), until_on=date(2026, 1, 1)),
            ("members.0.until_on", "ends_before_start", False),
        ),
        (
            member(Relation.CHILD, occupation="a\x07"),
            ("members.0.occupation", "text_unusable_character", False),
        ),
    ],
)
def test_problems_of_a_member(wrong, expected):
    [problem] = check_household([wrong], TODAY)
    assert (problem.field, problem.code, problem.is_warning) == expected


def test_doubts_about_the_whole_household():
    twin = member(Relation.SIBLING, pesel="85071502468")
    assert [p.code for p in check_household([twin, twin], TODAY)] == ["member_twice"]
    assert [p.code for p in check_household([WIFE, PARTNER], TODAY)] == ["several_partners"]
    assert check_household([WIFE, SON, MOTHER, MemberDraft(first_name="Jan")], TODAY) == []
