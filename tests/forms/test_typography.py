"""Breaking text into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import Sex
from kisdesk.forms.typography import (
    by_sex,
    clean,
    joined,
    lines_of,
    paragraphs,
    set_line,
    shortened,
    text_width,
    wrap,
)


def texts(width: float, text: str) -> list[str]:
    return ["".join(run[2] for run in line.runs) for line in wrap(text, width, 10)]


@given(st.text(alphabet="aąlmw -/.żW", max_size=400), st.floats(20, 500))
def test_no_line_is_wider_than_the_column(text: str, width: float) -> None:
    for line in wrap(text, width, 10):
        assert line.indent + line.width <= width + 0.01 or len(line.runs[0][2]) == 1


@given(st.text(alphabet="aąlmw żW", max_size=400), st.floats(20, 500))
def test_breaking_loses_nothing(text: str, width: float) -> None:
    assert "".join(texts(width, text)).replace(" ", "") == text.replace(" ", "")


def test_lines_break_at_spaces_only_while_words_fit() -> None:
    assert texts(60, "jeden dwa trzy cztery") == ["jeden dwa", "trzy cztery"]


def test_a_long_word_breaks_after_a_slash_where_it_has_one() -> None:
    assert texts(70, "osoby/rodziny/gminy/kraju")[0].endswith("/")


@pytest.mark.parametrize("mark", ["1. ", "12) ", "1.2. ", "– ", "• "])
def test_list_items_hang(mark: str) -> None:
    lines = wrap(mark + "bardzo długi punkt listy, który się nie mieści", 100, 10)
    assert lines[0].indent == 0
    assert {round(line.indent, 3) for line in lines[1:]} == {round(text_width(mark, 10), 3)}


def test_a_word_with_a_dot_is_no_list() -> None:
    assert {line.indent for line in wrap("ul. Szkolna jest bardzo długą ulicą", 80, 10)} == {0}


def test_short_words_and_years_are_bound() -> None:
    assert paragraphs("praca w domu i w szkole") == ["praca w\u00a0domu i\u00a0w\u00a0szkole"]
    assert paragraphs("od 1 marca 2026 r. stale") == ["od 1 marca 2026\u00a0r. stale"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\tb", "a b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("z\u0307", "ż"),
        ("a\u200bb\ufeffc\x00d\u00ade", "abcde"),
        ("1\u202f234", "1\u00a0234"),
        ("1\u2009234", "1 234"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_clean(typed: str, printed: str) -> None:
    assert clean(typed) == printed


def test_clean_on_one_line() -> None:
    assert clean("a\nb", keep_lines=False) == "a b"


def test_empty_lines_at_the_ends_fall_away() -> None:
    assert paragraphs("\n\n a \n\n b\n\n") == ["a", "", "b"]
    assert lines_of("  \n ", 100, 10) == []


@pytest.mark.parametrize(
    ("sex", "expected"),
    [(Sex.FEMALE, "ona idzie"), (Sex.MALE, "on idzie"), (None, "on / ona* idzie")],
)
def test_by_sex(sex: Sex | None, expected: str) -> None:
    assert by_sex("{ona|on} idzie", sex) == expected


def test_braces_without_a_choice_stay() -> None:
    assert by_sex("{a} {b|c|d} {", None) == "{a} {b|c|d} {"


def test_shortened() -> None:
    assert shortened("krótko", 100, 10) == "krótko"
    cut = shortened("bardzo długa nazwa klubu", 60, 10)
    assert cut.endswith("…")
    assert text_width(cut, 10) <= 60
    assert shortened("x", 0, 10) == "…"


def test_runs_change_font_where_a_letter_is_missing() -> None:
    line = set_line("tak ✓ nie", 10)
    assert [run[2] for run in line.runs] == ["tak ", "✓", " nie"]
    assert line.runs[0][0] == line.runs[2][0] != line.runs[1][0]
    assert line.width == pytest.approx(text_width("tak ✓ nie", 10))


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("raz שלום dwa", "raz םולש dwa"),
        ("שלום עולם, 12", "םלוע םולש, 12"),
        ("מָה", "המָ"),
    ],
)
def test_right_to_left_letters_are_drawn_from_the_right(typed: str, drawn: str) -> None:
    assert "".join(run[2] for run in set_line(typed, 10).runs) == drawn


def test_joined() -> None:
    assert joined(("a", "", "b")) == "a · b"
