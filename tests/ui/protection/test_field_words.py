"""No stored field is shown by its code: each has a name, or is not shown at all."""

import pytest
from PySide6.QtWidgets import QApplication

from kisdesk.domain.privacy_codes import DisclosureWay, Recipient
from kisdesk.domain.rows import FieldChange
from kisdesk.models.base import BaseModel
from kisdesk.models.registry import ALL_MODELS
from kisdesk.ui.participants import field_names as card
from kisdesk.ui.participants.history_page import change_lines
from kisdesk.ui.protection.field_words import other_field_name

CHAIN = {"change", "change_entry"}
"""The history is not told of in itself."""
CONTRACT = ("contract_", "social_contract")
"""The contract names what people know and hides the rest."""


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model._meta.table_name)
def test_every_field_has_a_name_or_is_hidden(polish: QApplication, model: type[BaseModel]) -> None:
    table = model._meta.table_name
    if table in CHAIN or table.startswith(CONTRACT):
        pytest.skip("named elsewhere")
    known = set(card._names(card.QCoreApplication.translate("fields", "Surname")))
    shown_by_code = [
        field.name
        for field in model._meta.sorted_fields
        if field.name not in known
        and card.is_shown(field.name, table)
        and other_field_name(table, field.name) == field.name.replace("_", " ")
        and field.name not in {"sort_key", "search_key"}
    ]
    assert not shown_by_code


def test_a_disclosure_on_the_card_is_told_in_words(polish: QApplication) -> None:
    said = {
        "recipient": Recipient.PROBATION.value,
        "way": DisclosureWay.LETTER.value,
        "made_on": "2026-11-22",
        "worker_name": "Jan Łuczak",
    }
    changes = [FieldChange("disclosure", 1, name, None, value) for name, value in said.items()]
    (line,) = change_lines(changes)
    assert line.startswith("Udostępnienie: ")
    assert {"kurator", "22.11.2026"} <= set(line.replace(",", "").split())
    assert not [word for word in ("letter", "probation", "made on", "Łuczak") if word in line]


def test_a_moment_in_the_history_is_a_day_and_an_hour(polish: QApplication) -> None:
    change = FieldChange("breach", 1, "noticed_at", "", "2026-11-22T09:05:00+01:00")
    (line,) = change_lines([change])
    assert "22.11.2026, " in line
    assert "T09" not in line
