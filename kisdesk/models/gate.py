"""What the roles may read, by table and column; the database asks it for every statement.

The file is encrypted as a whole, so this is a rule of the program. It stands under the services and
not in them, so that a new service cannot forget it: whatever is not named here as open is hidden
from whoever may not see people, and new tables are hidden from the day they exist.
"""

from kisdesk.domain.rights import Right, Role, may
from kisdesk.storage.peewee_database import HIDDEN, Gate

_OPEN_TABLES = frozenset(
    {"club", "worker", "setting", "legal_parameter", "activity_kind", "paper_template",
     "search_dirty"}
)  # fmt: skip
_OPEN_STARTS = ("backup", "json_", "pragma_", "sqlite_", "test_restore")
_OPEN_COLUMNS = frozenset({"", "id", "rowid", "change_id"})
"""How many rows there are and the highest number: what the proof of a copy compares. And which
change a row belongs to, in every table: SQLite looks there when a change is written."""
_OF_THE_CHAIN = frozenset(
    {("change", "hash"), ("change", "at"), ("change", "uuid"), ("change", "undoes_id")}
)
"""Of the history, what the next entry needs, for the chain, SQLite's foreign keys and triggers."""

SPECIAL: dict[str, frozenset[str]] = {
    "sensitive_fact": frozenset({"kind", "text", "reason"}),
    "ground": frozenset(
        {"group_code", "document_kind", "document_number", "document_on", "document_issuer", "note"}
    ),
    "exclusion_finding": frozenset({"exclusion", "reason"}),
    "participant": frozenset(
        {"disability_degree", "disability_ruling_number", "disability_valid_until",
         "is_disability_permanent", "assistance_reasons"}
    ),
    "participant_line": frozenset({"main_group"}),
    "note": frozenset({"text"}),
    "consultation": frozenset({"topic"}),
    "individual_use": frozenset({"note"}),
    "contract_text": frozenset({"text"}),
    "contract_goal": frozenset({"text"}),
    "contract_action": frozenset({"text"}),
    "contract_evaluation": frozenset({"done", "not_done", "remarks"}),
    "contract_version": frozenset({"text", "content"}),
    "issued_document": frozenset({"packed", "content"}),
    "disclosure": frozenset({"scope", "reason", "note"}),
    "person_request": frozenset({"text", "reason", "extension_reason"}),
    "processing_restriction": frozenset({"note"}),
    "disposal_decision": frozenset({"reason", "expertise"}),
    "change_entry": frozenset({"old", "new"}),
}  # fmt: skip
"""What tells of health, addiction, disability, origin or convictions (art. 18f(1) of the social
employment Act; art. 9 and 10 of the GDPR). The groups of art. 1(2) are nearly all of that kind, and
so are the rights of art. 1(3), among them a disability pension, and the reasons of art. 7 of the
social assistance Act. Free text about a person may say any of it: notes, the diagnosis and the
tasks of a contract, papers, what was disclosed or asked for, and the values in the history."""


def gate_of(role: Role) -> Gate | None:
    """What this role may read; None for everything."""
    if not may(role, Right.SEE_PEOPLE):
        return _without_people
    return None if may(role, Right.SEE_SPECIAL) else _without_special


def _without_people(table: str, column: str) -> str | None:
    if table in _OPEN_TABLES or table.startswith(_OPEN_STARTS):
        return None
    if column.lower() in _OPEN_COLUMNS or (table, column) in _OF_THE_CHAIN:
        return None
    return Right.SEE_PEOPLE.value


def _without_special(table: str, column: str) -> str | None:
    return HIDDEN if column in SPECIAL.get(table, ()) else None
