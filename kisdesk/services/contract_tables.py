"""The tables of a contract as plain rows, read in its order and written by difference."""

from collections.abc import Mapping, Sequence
from typing import Any

from kisdesk.models.base import BaseModel
from kisdesk.models.contract import (
    ContractAction,
    ContractEvaluation,
    ContractGoal,
    ContractParty,
    ContractStage,
    ContractText,
)
from kisdesk.storage.peewee_database import database

Row = tuple[Any, ...]
Wanted = Sequence[tuple[int | None, Row]]
"""Rows to be, each with the id of the record that becomes it, or None for a new one."""

HEAD = (
    "variant",
    "number",
    "place",
    "concluded_on",
    "starts_on",
    "ends_on",
    "office",
    "referral_number",
    "referral_on",
    "referral_office",
    "worker_last_name",
    "worker_first_name",
    "worker_phone",
)
COLUMNS: Mapping[type[BaseModel], tuple[str, ...]] = {
    ContractText: ("code", "text"),
    ContractGoal: ("parent_id", "position", "text"),
    ContractAction: (
        "position",
        "party",
        "text",
        "due_on",
        "due_text",
        "stage",
        "status",
        "done_on",
    ),
    ContractStage: ("position", "starts_on", "ends_on"),
    ContractParty: (
        "position",
        "member_id",
        "last_name",
        "first_name",
        "pesel",
        "document",
        "address",
        "sex",
        "signs",
    ),
    ContractEvaluation: (
        "position",
        "kind",
        "planned_on",
        "held_on",
        "done",
        "not_done",
        "remarks",
    ),
}
CHILD_MODELS = tuple(COLUMNS)


def read_head(contract_id: int) -> dict[str, Any]:
    """What stands in the contract's own row, by column."""
    columns = ", ".join(HEAD)
    sql = f"SELECT {columns} FROM social_contract WHERE id = ?"
    return dict(zip(HEAD, database.rows(sql, (contract_id,))[0], strict=True))


def read_rows(model: type[BaseModel], contract_id: int) -> list[Row]:
    """The rows of one table: id, then its columns; in the order of the contract."""
    columns = COLUMNS[model]
    order = "position, id" if "position" in columns else "id"
    table = model._meta.table_name
    sql = f"SELECT id, {', '.join(columns)} FROM {table} WHERE contract_id = ? ORDER BY {order}"
    return database.rows(sql, (contract_id,))


def write_rows(
    model: type[BaseModel],
    contract_id: int,
    present: Sequence[Row],
    wanted: Wanted,
    *,
    keeps_surplus: bool = False,
) -> tuple[list[int], bool]:
    """Turn the present rows into the wanted ones; returns their ids and whether any differed.

    ``keeps_surplus`` leaves rows that nobody wants any more, for the caller to remove.
    """
    columns = COLUMNS[model]
    values_by_id = {row[0]: row[1:] for row in present}
    kept = {row_id for row_id, _ in wanted}
    gone = [] if keeps_surplus else [row_id for row_id in values_by_id if row_id not in kept]
    if gone:
        model.delete().where(model.id.in_(gone)).execute()
    ids = []
    differs = bool(gone)
    for row_id, row in wanted:
        if row_id is not None and values_by_id[row_id] == row:
            ids.append(row_id)
            continue
        differs = True
        values = dict(zip(columns, row, strict=True))
        if row_id is None:
            ids.append(int(model.insert(contract_id=contract_id, **values).execute()))
        else:
            model.update(**values).where(model.id == row_id).execute()
            ids.append(row_id)
    return ids, differs
