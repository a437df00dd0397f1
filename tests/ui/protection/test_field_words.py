"""No stored field is shown by its code: each has a name, or is not shown at all."""

import pytest
from PySide6.QtWidgets import QApplication

from kisdesk.models.base import BaseModel
from kisdesk.models.registry import ALL_MODELS
from kisdesk.ui.participants import field_names as card
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
        and card.is_shown(field.name)
        and other_field_name(table, field.name) == field.name.replace("_", " ")
        and field.name not in {"sort_key", "search_key"}
    ]
    assert not shown_by_code
