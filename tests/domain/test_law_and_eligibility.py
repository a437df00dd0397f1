"""Legal parameters, and who may take part in a club."""

from datetime import date

import pytest

from kisdesk.domain import law
from kisdesk.domain.codes import EligibilityGroup as Group
from kisdesk.domain.codes import Exclusion, LabourStatus
from kisdesk.domain.drafts import ExclusionDraft, GroundDraft
from kisdesk.domain.eligibility import (
    check_exclusions,
    check_grounds,
    eligibility_remarks,
    main_group,
)

TODAY = date(2026, 11, 22)
KEYS = [value for name, value in vars(law).items() if name.isupper() and isinstance(value, str)]


@pytest.mark.parametrize("key", KEYS)
def test_every_article_the_rules_cite_is_in_the_table(key):
    article = law.article(key, TODAY)
    assert article.sentence.endswith(".")
    assert article.act.name in article.short_citation


def test_a_citation_names_place_act_and_publication():
    assert law.article(law.CONTRACT_CONDITION, TODAY).citation == (
        "art. 18 ust. 4 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym"
        " (Dz. U. z 2025 r. poz. 83, z późn. zm.)"
    )


def test_the_table_holds_together():
    table = law.law()
    assert {a.confidence for a in (*table.acts, *table.articles, *table.figures)} <= {
        "found",
        "memory",
    }
    for entries in (table.acts, table.articles, table.figures):
        starts = [(entry.key, entry.valid_from) for entry in entries]
        assert len(starts) == len(set(starts))


def test_a_newer_entry_takes_over_on_its_first_day(tmp_path):
    file = tmp_path / "law.toml"
    file.write_text(
        """
        [[act]]
        key = "a"
        name = "ustawa"
        title = "ustawy"
        citation = "stara"
        confidence = "found"
        valid_to = 2026-12-31
        [[act]]
        key = "a"
        name = "ustawa"
        title = "ustawy"
        citation = "nowa"
        confidence = "found"
        valid_from = 2027-01-01
        [[article]]
        key = "a.1"
        act = "a"
        place = "art. 1"
        sentence = "Zdanie."
        confidence = "found"
        valid_from = 2025-06-01
        [[figure]]
        key = "days"
        value = 30
        confidence = "found"
        valid_to = 2026-12-31
        [[figure]]
        key = "days"
        value = 90
        confidence = "found"
        valid_from = 2027-01-01
        """,
        encoding="utf-8",
    )
    table = law.read_law(file)
    assert table.article("a.1", date(2026, 12, 31)).citation == "art. 1 ustawy (stara)"
    assert table.article("a.1", date(2027, 1, 1)).citation == "art. 1 ustawy (nowa)"
    assert [table.figure("days", date(year, 12, 31)) for year in (2026, 2027)] == [30, 90]
    set_back = table.article("a.1", date(1999, 1, 1))
    assert not set_back.is_in_force(date(1999, 1, 1))
    with pytest.raises(LookupError):
        table.figure("unknown", TODAY)


ALCOHOL, DISABLED = GroundDraft(Group.ALCOHOL_DEPENDENT), GroundDraft(Group.DISABLED)
MAIN = GroundDraft(Group.LONG_TERM_UNEMPLOYED, is_main=True)


@pytest.mark.parametrize(
    ("grounds", "status", "codes"),
    [
        ((), None, ["no_ground"]),
        ((ALCOHOL,), None, []),
        ((ALCOHOL, DISABLED), None, ["no_main_ground"]),
        ((ALCOHOL, MAIN), None, []),
        ((MAIN, GroundDraft(Group.DISABLED, is_main=True)), None, ["several_main_grounds"]),
        ((MAIN, DISABLED, DISABLED), None, ["ground_twice"]),
        ((MAIN,), LabourStatus.EMPLOYED, ["unemployed_but_employed"]),
        ((MAIN,), LabourStatus.LONG_TERM_UNEMPLOYED, []),
    ],
)
def test_grounds(grounds, status, codes):
    problems = check_grounds(grounds, status)
    assert [p.code for p in problems] == codes
    for problem in problems:
        assert problem.is_warning == (problem.values.get("article") == law.ELIGIBLE_GROUPS)
        assert problem.is_warning == (problem.code not in {"several_main_grounds", "ground_twice"})


@pytest.mark.parametrize("exclusion", Exclusion)
def test_exclusions_warn_with_the_article_except_a_disability_pension(exclusion):
    problems = check_exclusions((ExclusionDraft(exclusion),))
    if exclusion is Exclusion.DISABILITY_PENSION:
        assert problems == []
    else:
        [problem] = problems
        assert problem.is_warning
        assert problem.values == {"exclusion": exclusion, "article": law.EXCLUSIONS}


def test_a_reason_lifts_an_exclusion_and_stays_as_a_remark():
    drawn = (
        ExclusionDraft(Exclusion.OLD_AGE_PENSION, reason="zgoda kierownika"),
        ExclusionDraft(Exclusion.DISABILITY_PENSION),
        ExclusionDraft(Exclusion.STRUCTURAL_PENSION, reason="  "),
    )
    assert [p.field for p in check_exclusions(drawn)] == ["exclusions.2"]
    assert [(r.field, r.code, r.article) for r in eligibility_remarks(drawn)] == [
        ("exclusions.0", "excluded_with_reason", law.EXCLUSIONS),
        ("exclusions.1", "disability_pension_allowed", law.DISABILITY_PENSION_EXCEPTION),
    ]


def test_the_same_right_twice_is_refused():
    twice = (ExclusionDraft(Exclusion.DISABILITY_PENSION),) * 2
    assert [p.code for p in check_exclusions(twice)] == ["exclusion_twice"]


def test_main_group():
    assert main_group(()) is None
    assert main_group((ALCOHOL,)) is Group.ALCOHOL_DEPENDENT
    assert main_group((ALCOHOL, DISABLED)) is None
    assert main_group((ALCOHOL, MAIN)) is Group.LONG_TERM_UNEMPLOYED
