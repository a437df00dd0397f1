"""The printed record of a copy: facts out of the list, on paper for the inspector."""

from datetime import date

from kisdesk.models.changes import record_event
from kisdesk.services.backups import find_backup
from kisdesk.services.history_check import short_hash
from kisdesk.services.session import current
from kisdesk.services.trial_restore import last_drill
from kisdesk.storage.peewee_database import database

FAILURES = {
    "damaged": "część kopii jest uszkodzona",
    "damaged_header": "początek kopii jest uszkodzony",
    "header_copy_damaged": "jeden z dwóch nagłówków kopii jest uszkodzony",
    "not_a_copy": "to nie jest plik klubu",
    "newer": "kopię zapisał nowszy program",
    "missing": "kopii nie ma w tym miejscu",
    "unreachable": "nośnik nie odpowiada",
    "changed_since_made": "kopia nie jest tą, którą zrobiono",
    "counts_differ": "kopia zawiera co innego, niż zapisano przy jej robieniu",
    "history_broken": "łańcuch historii w kopii jest przerwany",
}
"""Why a trial failed, in the words of the record."""


def backup_record(backup_id: int, today: date) -> bytes:
    """The record of one copy as a PDF of one page. Nothing is entered in the history by it; see
    ``note_record_printed``. Raises NotFoundError."""
    from kisdesk.forms.backup_record import BackupRecord, Trial, backup_record_pdf

    row, session, drill = find_backup(backup_id), current(), last_drill()
    trial = None
    if drill is not None:
        trial = Trial(
            tested_at=drill.tested_at,
            file_name=drill.file_name,
            copy_made_at=drill.copy_made_at,
            place_label=drill.place_label,
            is_passed=drill.is_passed,
            failure=FAILURES.get(drill.failure, ""),
            duration_ms=drill.duration_ms,
        )
    return backup_record_pdf(
        BackupRecord(
            club_name=session.club_name,
            file_name=row.path.name,
            made_at=row.made_at,
            made_by=_maker(backup_id),
            place_label=row.place_label or row.path.parent.name,
            is_automatic=row.is_automatic,
            size=row.size,
            sha256=row.sha256,
            program=row.program,
            schema=row.schema,
            people=row.people,
            contracts=row.contracts,
            documents=row.documents,
            history_length=row.history_length,
            history_head=row.history_head,
            history_short=short_hash(row.history_head),
            trial=trial,
            printed_on=today,
            is_sample=session.is_sample,
        )
    )


def note_record_printed(backup_id: int, to: str = "printer") -> None:
    """Enter that the record went to a printer or a file."""
    record_event("backup_record_printed", "backup", backup_id, {"to": to})


def _maker(backup_id: int) -> str:
    """Who made the copy, or found it whole after a restore."""
    with database.ungated():  # the name on the paper, not the history
        rows = database.rows(
            "SELECT worker_name FROM change WHERE subject_kind = 'backup' AND subject_id = ?"
            " AND action IN ('backup', 'backup_verified') ORDER BY id LIMIT 1",
            (backup_id,),
        )
    return str(rows[0][0]) if rows else ""
