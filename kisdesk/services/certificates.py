"""Certificates of participation (art. 18(5a)) among the issued documents."""

from datetime import date

from kisdesk.storage.peewee_database import database

CERTIFICATE = "certificate"
"""The kind of issued document that a certificate is kept as."""


def certificate_days(participant_id: int) -> tuple[date, ...]:
    """The days on which certificates were issued to a person, in order."""
    rows = database.rows(
        "SELECT issued_at FROM issued_document WHERE participant_id = ? AND kind = ?"
        " ORDER BY issued_at",
        (participant_id, CERTIFICATE),
    )
    return tuple(_day(moment) for (moment,) in rows)


def has_certificate(participant_id: int) -> bool:
    """Whether a certificate was ever issued to the person."""
    return bool(certificate_days(participant_id))


def last_certificates() -> dict[int, date]:
    """The day of everybody's last certificate, by participant; one query."""
    rows = database.rows(
        "SELECT participant_id, MAX(issued_at) FROM issued_document"
        " WHERE kind = ? AND participant_id IS NOT NULL GROUP BY participant_id",
        (CERTIFICATE,),
    )
    return {participant_id: _day(moment) for participant_id, moment in rows}


def _day(moment: str) -> date:
    return date.fromisoformat(moment[:10])
