import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kisdesk.storage.errors import WrongRecoveryKeyError
from kisdesk.storage.recovery import (
    ALPHABET,
    GROUP_COUNT,
    format_recovery_key,
    parse_recovery_key,
    recovery_groups,
    recovery_qr_text,
)

keys = st.binary(min_size=32, max_size=32)


def refused_group(text: str) -> int | None:
    with pytest.raises(WrongRecoveryKeyError) as caught:
        parse_recovery_key(text)
    return caught.value.group


@settings(max_examples=50, deadline=None)
@given(keys)
def test_what_is_printed_is_read_back(key: bytes) -> None:
    assert parse_recovery_key(format_recovery_key(key)) == key
    assert parse_recovery_key(recovery_qr_text(key)) == key
    assert [len(group) for group in recovery_groups(key)] == [5] * 13


@settings(max_examples=50, deadline=None)
@given(
    keys, st.sampled_from([" ", "", "  ", "\n", " – ", ".", "_", "\u2011", "\u200b"]), st.booleans()
)
def test_spacing_case_and_lookalikes_do_not_matter(key: bytes, gap: str, lower: bool) -> None:
    text = gap.join(recovery_groups(key)).replace("0", "O").replace("1", "l")
    assert parse_recovery_key(f"  {text.lower() if lower else text}\n") == key


@settings(max_examples=20, deadline=None)
@given(keys)
def test_every_single_wrong_letter_is_found_in_its_group(key: bytes) -> None:
    groups = recovery_groups(key)
    for index, group in enumerate(groups):
        for place, letter in enumerate(group):
            for other in ALPHABET.replace(letter, "") + "U?":
                wrong = group[:place] + other + group[place + 1 :]
                text = "-".join([*groups[:index], wrong, *groups[index + 1 :]])
                assert refused_group(text) == index


@settings(max_examples=50, deadline=None)
@given(keys, st.data())
def test_two_letters_swapped_are_found(key: bytes, data: st.DataObject) -> None:
    groups = recovery_groups(key)
    index = data.draw(st.integers(0, GROUP_COUNT - 1))
    first, second = data.draw(
        st.lists(st.integers(0, 4), min_size=2, max_size=2, unique=True).map(sorted)
    )
    letters = list(groups[index])
    letters[first], letters[second] = letters[second], letters[first]
    if letters != list(groups[index]):
        groups[index] = "".join(letters)
        assert refused_group(" ".join(groups)) == index


@settings(max_examples=50, deadline=None)
@given(keys, st.lists(st.integers(0, 12), min_size=2, max_size=2, unique=True).map(sorted))
def test_two_groups_swapped_are_found_even_if_each_is_right(key: bytes, pair: list[int]) -> None:
    groups = recovery_groups(key)
    groups[pair[0]], groups[pair[1]] = groups[pair[1]], groups[pair[0]]
    assert refused_group(" ".join(groups)) == pair[0]


@pytest.mark.parametrize("index", [0, 5, 12])
def test_a_letter_left_out_or_doubled_is_found_in_its_group(index: int) -> None:
    groups = recovery_groups(bytes(range(32)))
    short, long = groups.copy(), groups.copy()
    short[index] = short[index][:-1]
    long[index] += long[index][-1]
    assert refused_group(" ".join(short)) == index
    assert refused_group(" ".join(long)) == index


@pytest.mark.parametrize(("text", "group"), [("", 0), ("hasło", 0), ("Ż" * 65, 0)])
def test_anything_else_is_refused(text: str, group: int) -> None:
    assert refused_group(text) == group


def test_too_few_and_too_many_groups_are_refused() -> None:
    groups = recovery_groups(bytes(32))
    assert refused_group("-".join(groups[:7])) == 7
    assert refused_group("-".join([*groups, groups[0]])) == 12


def test_the_alphabet_has_no_letters_that_look_alike() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)
