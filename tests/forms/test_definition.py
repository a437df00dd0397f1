"""Form definitions: the shipped ones say what the law file says, broken ones say what is broken."""

import re

import pytest

from kisdesk.domain.codes import Party
from kisdesk.forms.definition import (
    FormDefinitionError,
    form_definition,
    load_definition,
)
from kisdesk.resources import resource

CODES = ["KS-A-2010", "KS-A-2010-etapy", "KS-B-2010", "KS-B-2010-etapy"]
PART_ONE_A = [
    "heading",
    "legal_basis",
    "part_one",
    "person",
    "family",
    "worker",
    "assessment",
    "causes",
    "strengths",
    "barriers",
    "goals",
    "expected_effects",
    "duties",
    "actions_person",
    "actions_worker",
    "promised_help",
    "evaluation_terms",
    "consequences",
    "signatures",
]
PART_ONE_B = [
    "heading",
    "legal_basis",
    "part_one",
    "person",
    "worker",
    "referral",
    "education_and_skills",
    "unemployment_causes",
    "abilities",
    "work_limitations",
    "past_efforts",
    "failure_reasons",
    "goals",
    "duties",
    "actions_person",
    "actions_worker",
    "promised_help",
    "evaluation_terms",
    "consequences",
    "signatures",
]
PART_TWO = [
    "part_two",
    "evaluation_heading",
    "evaluations",
    "amendments",
    "final_evaluation",
    "final_signatures",
]


@pytest.mark.parametrize(
    ("code", "ids"),
    [("KS-A-2010", PART_ONE_A + PART_TWO), ("KS-B-2010", PART_ONE_B + PART_TWO)],
)
def test_blocks_stand_in_the_order_of_the_template(code: str, ids: list[str]) -> None:
    assert [block.id for block in form_definition(code).blocks] == ids


@pytest.mark.parametrize("code", CODES)
def test_shipped_definitions_admit_that_nobody_checked_them(code: str) -> None:
    definition = form_definition(code)
    assert definition.code == code
    assert not definition.is_checked
    assert definition.checked_on is None
    assert "poz. 1439" in definition.source_act
    assert all(block.source for block in definition.blocks)


@pytest.mark.parametrize(
    ("block_id", "caption", "status"),
    [
        ("heading", "KONTRAKT SOCJALNY", "V"),
        (
            "assessment",
            (
                "I. Ocena sytuacji życiowej osoby/rodziny i ustalone w związku z tą sytuacją cele "
                "(plan pracy socjalnej):"
            ),
            "D",
        ),
        ("causes", "1. Przyczyny trudnej sytuacji i czym są spowodowane", "D"),
        (
            "strengths",
            (
                "2. Możliwości osoby/rodziny pozwalające na rozwiązanie trudnej sytuacji (tzw. "
                "mocne strony), zasoby środowiska"
            ),
            "R",
        ),
        (
            "barriers",
            (
                "3. Ograniczenia osoby/rodziny lub bariery w środowisku powodujące trudności w "
                "rozwiązaniu trudnej sytuacji"
            ),
            "P",
        ),
        (
            "goals",
            "4. Cele główne i cele szczegółowe (etapowe) do osiągnięcia przez osobę/rodzinę",
            "R",
        ),
        ("expected_effects", "5. Przewidywane efekty (końcowe)", "R"),
        (
            "duties",
            "II. Uprawnienia i zobowiązania stron / działania ustalone do realizacji",
            "R",
        ),
    ],
)
def test_captions_of_variant_a(block_id: str, caption: str, status: str) -> None:
    block = form_definition("KS-A-2010").block(block_id)
    assert (block.caption, block.status) == (caption, status)


def test_actions_move_to_the_stages_by_definition_alone() -> None:
    whole, staged = form_definition("KS-A-2010"), form_definition("KS-A-2010-etapy")
    assert not whole.block("actions_person").per_stage
    assert staged.block("actions_person").per_stage
    assert staged.block("actions_worker").party is Party.WORKER
    ids = [block.id for block in staged.blocks]
    assert ids.index("actions_person") > ids.index("part_two")


@pytest.mark.parametrize(
    ("pattern", "replacement", "complaint"),
    [
        (r'variant = "A"', 'variant = "C"', "form: variant must be A or B"),
        (r'layout = "whole"', 'layout = "half"', "form: layout"),
        (r"(?m)^title = .*$", "", "form: title is missing"),
        (r'id = "causes"', 'id = "strengths"', "block strengths: the id stands twice"),
        (r'id = "causes"', 'id = ""', "block number 8: id is missing"),
        (r'status = "V"', 'status = "X"', "block heading: status must be one of V, D, P, R"),
        (r'type = "goals"', 'type = "wishes"', "block goals: unknown type wishes"),
        (r'phone = ".*"', "", "block worker: labels missing: phone"),
        (r'party = "person"', 'party = "club"', "block actions_person: party"),
        (r'switch = "legal_basis"', 'switch = "magic"', "block legal_basis: unknown switch magic"),
        (r"min_lines = 2", "min_lines = 700", "min_lines must be a number from 0 to 60"),
        (r"min_lines = 2", "min_line = 2", "unknown key min_line"),
        (r"starts_page = true", 'starts_page = "yes"', "block part_two: starts_page"),
        (r'checked_on = ""', 'checked_on = "soon"', "checked: checked_on is not a date"),
        (r"\[checked\]", "[checked", "not valid TOML"),
        (r"\[checked\]", "[[checked]]", "not of the right kind"),
    ],
)
def test_a_broken_definition_names_file_and_block(
    tmp_path, pattern: str, replacement: str, complaint: str
) -> None:
    text = resource("forms", "KS-A-2010.toml").read_text(encoding="utf-8")
    broken = re.sub(pattern, replacement, text, count=1)
    assert broken != text
    path = tmp_path / "own.toml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(FormDefinitionError) as caught:
        load_definition(path)
    assert str(caught.value).startswith("own.toml: ")
    assert complaint in str(caught.value)


def test_a_missing_definition_is_an_error_a_person_can_read(tmp_path) -> None:
    with pytest.raises(FormDefinitionError, match=r"none\.toml: cannot be read"):
        load_definition(tmp_path / "none.toml")


def test_a_checked_definition_says_who_and_when(tmp_path) -> None:
    text = resource("forms", "KS-A-2010.toml").read_text(encoding="utf-8")
    text = re.sub(r"is_checked = false.*", "is_checked = true", text)
    text = text.replace('checked_on = ""', "checked_on = 2026-12-01")
    path = tmp_path / "own.toml"
    path.write_text(text.replace('checked_by = ""', 'checked_by = "GOPS"'), encoding="utf-8")
    definition = load_definition(path)
    assert definition.is_checked
    assert str(definition.checked_on) == "2026-12-01"
    assert definition.checked_by == "GOPS"
