"""Certificates of participation (art. 18(5a)) among the issued documents."""

from datetime import date

from kisdesk.storage.peewee_database import database

CERTIFICATE = "certificate"
"""The kind of issued document that a certificate is kept as."""
_DAY = "COALESCE(issued_on, substr(issued_at, 1, 10))"  # the day on the paper, else of printing


def certificate_days(participant_id: int) -> tuple[date, ...]:
    """The days on which certificates were issued to a person, in order."""
    rows = database.rows(
        f"SELECT {_DAY} FROM issued_document WHERE participant_id = ? AND kind = ? ORDER BY 1",
        (participant_id, CERTIFICATE),
    )
    return tuple(date.fromisoformat(day) for (day,) in rows)


def has_certificate(participant_id: int) -> bool:
    """Whether a certificate was ever issued to the person."""
    return bool(certificate_days(participant_id))


def certificates_between(first: date, last: date) -> list[int]:
    """To whom certificates were issued between two days, both included."""
    rows = database.rows(
        f"SELECT DISTINCT participant_id FROM issued_document"
        f" WHERE kind = ? AND participant_id IS NOT NULL AND {_DAY} BETWEEN ? AND ?"
        " ORDER BY participant_id",
        (CERTIFICATE, first.isoformat(), last.isoformat()),
    )
    return [participant_id for (participant_id,) in rows]


def last_certificates() -> dict[int, date]:
    """The day of everybody's last certificate, by participant; one query."""
    rows = database.rows(
        f"SELECT participant_id, MAX({_DAY}) FROM issued_document"
        " WHERE kind = ? AND participant_id IS NOT NULL GROUP BY participant_id",
        (CERTIFICATE,),
    )
    return {participant_id: date.fromisoformat(day) for participant_id, day in rows}
