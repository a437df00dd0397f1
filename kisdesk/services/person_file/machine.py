"""A person's file for machines: ``person.json`` with all that stays with the club around it.

``docs/person-complete.schema.json`` describes it. Another club takes over what is under ``person``.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kisdesk.services.corrections import corrections_of
from kisdesk.services.exchange import COMPLETE_FORMAT, content_sha256, export_person
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.storage.peewee_database import database

VERSION = 1
Plain = dict[str, Any]

_TABLES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "enrolments": (
        ("SELECT e.uuid, a.name, e.since_on, e.until_on FROM enrolment e"
        " JOIN activity a ON a.id = e.activity_id WHERE e.participant_id = ? ORDER BY e.id"),
        ("uuid", "activity", "since_on", "until_on"),
    ),
    "waiting": (
        ("SELECT w.uuid, a.name, w.asked_on FROM waiting_entry w"
        " JOIN activity a ON a.id = w.activity_id WHERE w.participant_id = ? ORDER BY w.id"),
        ("uuid", "activity", "asked_on"),
    ),
    "attendance": (
        ("SELECT t.uuid, a.name, m.day, m.starts_at, m.ends_at, t.mark, t.minutes, t.remark,"
        " t.guest_reason FROM attendance t JOIN meeting m ON m.id = t.meeting_id"
        " JOIN activity a ON a.id = m.activity_id WHERE t.participant_id = ?"
        " ORDER BY m.day, m.starts_at, t.id"),
        ("uuid", "activity", "day", "starts_at", "ends_at", "mark", "minutes", "remark",
         "guest_reason"),
    ),
    "consultations": (
        ("SELECT uuid, day, minutes, role, specialist, topic FROM consultation"
        " WHERE participant_id = ? ORDER BY day, id"),
        ("uuid", "day", "minutes", "role", "specialist", "topic"),
    ),
    "individual_use": (
        ("SELECT uuid, day, minutes, what, note FROM individual_use"
        " WHERE participant_id = ? ORDER BY day, id"),
        ("uuid", "day", "minutes", "what", "note"),
    ),
    "useful_work": (
        ("SELECT a.uuid, g.number, p.name, a.starts_on, a.ends_on, a.day_minutes, a.week_minutes,"
        " a.tasks FROM psu_assignment a JOIN psu_agreement g ON g.id = a.agreement_id"
        " JOIN psu_place p ON p.id = a.place_id WHERE a.participant_id = ? ORDER BY a.id"),
        ("uuid", "agreement", "place", "starts_on", "ends_on", "day_minutes", "week_minutes",
         "tasks"),
    ),
    "useful_work_hours": (
        ("SELECT h.uuid, a.uuid, p.name, h.day, h.starts_at, h.ends_at, h.supervisor"
        " FROM psu_hours h JOIN psu_assignment a ON a.id = h.assignment_id"
        " JOIN psu_place p ON p.id = h.place_id WHERE a.participant_id = ?"
        " ORDER BY h.day, h.starts_at, h.id"),
        ("uuid", "assignment_uuid", "place", "day", "starts_at", "ends_at", "supervisor"),
    ),
    "disclosures": (
        ("SELECT d.uuid, d.recipient, d.recipient_name, d.state, d.demanded_on, d.due_on,"
        " d.reference, d.made_on, d.basis, d.scope, d.way, d.reason, d.note, d.worker_name, i.uuid"
        " FROM disclosure d LEFT JOIN issued_document i ON i.id = d.document_id"
        " WHERE d.participant_id = ? ORDER BY d.id"),
        ("uuid", "recipient", "recipient_name", "state", "demanded_on", "due_on", "reference",
         "made_on", "basis", "scope", "way", "reason", "note", "worker_name", "document_uuid"),
    ),
    "requests": (
        ("SELECT uuid, kind, received_on, text, extended_on, extension_reason, answered_on,"
        " decision, reason, worker_name FROM person_request WHERE participant_id = ? ORDER BY id"),
        ("uuid", "kind", "received_on", "text", "extended_on", "extension_reason", "answered_on",
         "decision", "reason", "worker_name"),
    ),
    "restrictions": (
        ("SELECT uuid, basis, since_on, until_on, told_on, note, worker_name"
        " FROM processing_restriction WHERE participant_id = ? ORDER BY id"),
        ("uuid", "basis", "since_on", "until_on", "told_on", "note", "worker_name"),
    ),
    "member_elsewhere": (
        ("SELECT uuid, relation, since_on, until_on FROM household_member"
        " WHERE person_id = ? ORDER BY id"),
        ("uuid", "relation", "since_on", "until_on"),
    ),
}  # fmt: skip
"""Every list by its name: the query and the members of its objects, in the same order."""


def complete_person(participant_id: int, options: PersonFileOptions, *, today: date) -> Plain:
    """Everything about a person as a JSON object.

    Raises NotFoundError, DamagedDataError, DamagedDocumentError.
    """
    person = export_person(participant_id)
    if not options.notes:
        person["notes"] = []
    if not options.numbers_of_others:
        person = without_numbers_of_others(person)
    return {
        "format": COMPLETE_FORMAT,
        "version": VERSION,
        "made_on": today.isoformat(),
        "left_out": _left_out(options),
        "person": person,
        **{
            name: [
                dict(zip(members, row, strict=True))
                for row in database.rows(sql, (participant_id,))
            ]
            for name, (sql, members) in _TABLES.items()
        },
        "corrections": _corrections(participant_id),
    }


def without_numbers_of_others(person: Plain) -> Plain:
    """``person.json`` without the PESEL numbers of the household.

    Pages on which such a number is printed are left out too; what was printed stays listed.
    """
    household = [{**member, "pesel": ""} for member in person["household"]]
    contracts = [_contract(contract) for contract in person["contracts"]]
    return {**person, "household": household, "contracts": contracts}


def _contract(contract: Plain) -> Plain:
    numbers = {
        party["pesel"]
        for version in contract["versions"]
        for party in version["content"]["family"]
        if party["pesel"]
    }
    numbers |= {p["pesel"] for p in contract["parties"] if p["member_uuid"] and p.get("pesel")}
    if not numbers:
        return contract
    parties = [{**p, "pesel": ""} if p["member_uuid"] else p for p in contract["parties"]]
    versions = [_version(version) for version in contract["versions"]]
    documents = [{**document, "pdf": "", "content": ""} for document in contract["documents"]]
    return {**contract, "parties": parties, "versions": versions, "documents": documents}


def _version(version: Plain) -> Plain:
    content = version["content"]
    family = [{**party, "pesel": ""} for party in content["family"]]
    content = {**content, "family": family}
    return {**version, "content": content, "sha256": content_sha256(content)}


def _left_out(options: PersonFileOptions) -> list[str]:
    return [
        name
        for name, is_in in (
            ("numbers_of_others", options.numbers_of_others),
            ("notes", options.notes),
        )
        if not is_in
    ]


def _corrections(participant_id: int) -> list[Plain]:
    return [
        {
            "at": row.at.isoformat(),
            "worker_name": row.worker_name,
            "fields": [
                {"table": f.table, "field": f.field, "old": f.old, "new": f.new} for f in row.fields
            ],
            "told": [
                {
                    "recipient": notice.disclosure.draft.recipient,
                    "recipient_name": notice.disclosure.draft.recipient_name,
                    "told_on": notice.told_on.isoformat() if notice.told_on else None,
                    "reason": notice.reason,
                }
                for notice in row.notices
            ],
        }
        for row in corrections_of(participant_id)
    ]
