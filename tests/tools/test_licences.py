"""Only what GPL-3.0-or-later allows may ship."""

import pytest

from tools.licences import may_ship


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND Apache-2.0", True),
        ("GPL-2.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_licence_is_judged_by_its_expression(expression: str, allowed: bool) -> None:
    assert may_ship(expression) is allowed
