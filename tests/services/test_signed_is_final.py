"""What was signed stays, even for somebody who writes SQL."""

from collections.abc import Callable

import peewee
import pytest

from kisdesk.domain.codes import ContractState
from kisdesk.models.contract import ContractVersion
from kisdesk.services.contracts import close_contract, contract_versions, get_contract
from kisdesk.services.errors import DamagedDocumentError
from kisdesk.services.printing import issued_documents, issued_pdf, print_contract
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]

_FORBIDDEN = [
    "UPDATE social_contract SET ends_on = '2030-01-01'",
    "UPDATE social_contract SET number = 'KS/9/2026'",
    "UPDATE social_contract SET worker_last_name = 'Inna'",
    "UPDATE social_contract SET version = 2",
    "UPDATE social_contract SET state = 'draft'",
    "UPDATE social_contract SET signed_on = '2020-01-01'",
    "DELETE FROM social_contract",
    "UPDATE contract_text SET text = 'x'",
    "DELETE FROM contract_text",
    "INSERT INTO contract_text (uuid, contract_id, code, text) VALUES ('u', {id}, 'abilities', '')",
    "UPDATE contract_goal SET text = 'x'",
    "DELETE FROM contract_goal",
    "INSERT INTO contract_goal (uuid, contract_id, position, text) VALUES ('u', {id}, 9, '')",
    "UPDATE contract_action SET text = 'x'",
    "UPDATE contract_action SET due_on = '2030-01-01'",
    "DELETE FROM contract_action",
    (
        "INSERT INTO contract_action (uuid, contract_id, position, party, text, status)"
        " VALUES ('u', {id}, 9, 'person', '', 'open')"
    ),
    "INSERT INTO contract_stage (uuid, contract_id, position) VALUES ('u', {id}, 0)",
    "INSERT INTO contract_party (uuid, contract_id, position) VALUES ('u', {id}, 0)",
    "DELETE FROM contract_evaluation",
    "UPDATE contract_version SET content = '{{}}'",
    "UPDATE contract_version SET agreed_on = '2020-01-01'",
    "DELETE FROM contract_version",
    "UPDATE issued_document SET packed = x'00'",
    "DELETE FROM issued_document",
    "REPLACE INTO issued_document SELECT * FROM issued_document",
    "REPLACE INTO contract_version SELECT * FROM contract_version",
    (
        "INSERT OR REPLACE INTO contract_version"
        " (uuid, contract_id, version, agreed_on, content, sha256)"
        " SELECT 'u', contract_id, version, '2020-01-01', '{{}}', '' FROM contract_version"
    ),
]


@pytest.mark.parametrize("sql", _FORBIDDEN)
def test_sql_cannot_change_what_was_signed(make_participant: MakeParticipant, sql: str) -> None:
    contract = make_signed(make_participant())
    before = (get_contract(contract), contract_versions(contract))

    with pytest.raises(peewee.DatabaseError, match=r"never changes|never deleted"):
        database.rows(sql.format(id=contract))

    assert (get_contract(contract), contract_versions(contract)) == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE contract_action SET status = 'done', done_on = '2026-12-01'",
        "UPDATE contract_evaluation SET held_on = '2027-02-22', done = 'x'",
        (
            "INSERT INTO contract_evaluation (uuid, contract_id, position, kind)"
            " VALUES ('u', {id}, 9, 'final')"
        ),
    ],
)
def test_following_up_is_no_change_of_the_contract(
    make_participant: MakeParticipant, sql: str
) -> None:
    contract = make_signed(make_participant())

    database.rows(sql.format(id=contract))


def test_a_draft_may_change(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    database.rows("UPDATE contract_goal SET text = 'x'")

    assert get_contract(contract).content.goals[0].text == "x"


def test_nothing_becomes_signed_without_the_signed_text(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    with pytest.raises(peewee.DatabaseError, match="keeps its signed text"):
        database.rows("UPDATE social_contract SET state = 'signed', signed_on = '2026-11-22'")

    assert get_contract(contract).state is ContractState.DRAFT


def test_text_that_was_tampered_with_is_told(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    database.rows("DROP TRIGGER contract_version_is_final_update")
    kept = ContractVersion.get(ContractVersion.contract == contract).content
    ContractVersion.update(content=kept.replace("kursu", "Kursu")).execute()

    (version,) = contract_versions(contract)

    assert not version.is_intact


@pytest.mark.parametrize("packed", ["x'00'", "x'789c030000000001'"], ids=["no zlib", "other bytes"])
def test_a_damaged_page_is_never_printed(make_participant: MakeParticipant, packed: str) -> None:
    contract = make_signed(make_participant())
    (row,) = issued_documents(contract_id=contract)
    database.rows("DROP TRIGGER issued_document_is_final_update")
    database.rows(f"UPDATE issued_document SET packed = {packed}")

    with pytest.raises(DamagedDocumentError):
        issued_pdf(row.id)
    with pytest.raises(DamagedDocumentError):
        print_contract(contract)


def test_a_closed_contract_is_final_too(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    close_contract(contract, ContractState.BROKEN, TODAY, "", today=TODAY)

    with pytest.raises(peewee.DatabaseError, match="never changes"):
        database.rows("UPDATE contract_text SET text = 'x'")
