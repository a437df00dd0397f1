"""Texts that can be kept and printed, and texts that cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_content import ContractContent, Goal
from kisdesk.domain.drafts import AddressDraft, ParticipantDraft
from kisdesk.domain.texts import check_text, check_texts


@pytest.mark.parametrize(
    ("text", "many_lines", "codes"),
    [
        ("Żaneta O’Hara-Łuczak", False, []),
        ("عنوان 🙂", False, []),
        ("a\nb", True, []),
        ("a\tb\r\n", True, []),
        ("a\nb", False, ["text_unusable_character"]),
        ("a\x00b", True, ["text_unusable_character"]),
        ("a\ud800", True, ["text_unusable_character"]),
        ("\ufffe", True, ["text_unusable_character"]),
        ("x" * 200, False, []),
        ("x" * 201, False, ["text_too_long"]),
        ("x" * 20_000, True, []),
        ("x" * 20_001, True, ["text_too_long"]),
    ],
)
def test_limits(text, many_lines, codes):
    assert [p.code for p in check_text(text, "note", many_lines=many_lines)] == codes


def test_every_text_of_a_draft_is_looked_at():
    draft = ParticipantDraft(
        last_name="a\x07", addresses=(AddressDraft(), AddressDraft(street="b\x07"))
    )
    assert [p.field for p in check_texts(draft, ())] == ["last_name", "addresses.1.street"]


def test_texts_of_a_contract_are_looked_at():
    content = ContractContent(
        variant=Variant.A, texts={"causes": "\x07"}, goals=(Goal("ok", ("\x07",)),)
    )
    assert [p.field for p in check_texts(content, ("causes",))] == [
        "texts.causes",
        "goals.0.specific.0",
    ]


@given(st.text(max_size=200))
def test_accepted_text_can_be_written_to_a_file(text):
    if not check_text(text, "x", many_lines=True):
        assert text.encode("utf-8").decode("utf-8") == text
