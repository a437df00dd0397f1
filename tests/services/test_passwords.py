"""Which passwords are taken, and what is said of the others."""

import pytest

from kisdesk.services.errors import WeakPasswordError
from kisdesk.services.passwords import must_be_strong, password_strength

OWN = ("Śliwa", "Łucja", "Klub Integracji Społecznej w Nowej Wsi")


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", "too_short"),
        ("aB3$x9!qLz2", "too_short"),
        ("aaaaaaaaaaaa", "too_common"),
        ("qwertyuiop12", "too_common"),
        ("hasło hasło hasło", "too_common"),
        ("Haslo2026!!!!", "too_common"),
        ("Łucja Śliwa 2026", "too_common"),
        ("lucja.sliwa.1987", "too_common"),
        ("klub nowej wsi 1", "too_common"),
        ("zielony rower jedzie", ""),
        ("kawa w klubie o dziesiątej", ""),
        ("🌻🌻 słonecznik na wietrze", ""),
        ("x" * 30 + " żółw pełznie powoli " * 40, ""),
    ],
)
def test_password_is_judged(password: str, problem: str) -> None:
    strength = password_strength(password, OWN)
    assert strength.problem == problem
    assert strength.is_acceptable is (problem == "")
    assert 0 <= strength.score <= 4
    if problem:
        with pytest.raises(WeakPasswordError):
            must_be_strong(password, OWN)
