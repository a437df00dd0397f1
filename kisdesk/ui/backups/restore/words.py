"""Copies in the wizard's words: what kind, what is in it, what would be undone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.services.copy_differences import CopyDifferences
from kisdesk.services.copy_report import CopyReport
from kisdesk.services.known_copies import CopyInfo, CopyKind
from kisdesk.ui.backups.words import counts_words, size_words
from kisdesk.ui.dates import format_moment
from kisdesk.ui.widgets.row_model import ListRow


def kind_words(kind: CopyKind) -> str:
    """How the copy came about; nothing for the usual one."""
    tr = QCoreApplication.translate
    return {
        CopyKind.BACKUP: "",
        CopyKind.AT_CLOSING: tr("restore", "saved at closing"),
        CopyKind.BEFORE_UPDATE: tr("restore", "saved before an update"),
        CopyKind.REPLACED: tr("restore", "the file replaced at a restore"),
    }[kind]


def copy_row(copy: CopyInfo, today: date) -> ListRow:
    """A copy in the list: when, what it holds, where it lies."""
    tr = QCoreApplication.translate
    when = format_moment(copy.made_at.astimezone(), today)
    parts = [kind_words(copy.kind)]
    if copy.note is not None:
        parts.append(counts_words(copy.note.people, copy.note.contracts))
    if copy.place_label:
        stick, folder = tr("restore", "stick {name}"), tr("restore", "folder {name}")
        place = stick if copy.is_on_stick else folder
        parts.append(place.format(name=copy.place_label))
    return ListRow(
        copy.path,
        f"{when[:1].upper()}{when[1:]}",
        "  ·  ".join(part for part in parts if part),
        pill="" if copy.file_id else tr("restore", "beginning damaged"),
        right=size_words(copy.size),
        icon="usb" if copy.is_on_stick else "hard-drive",
        icon_tone="text2",
    )


def problem_words(report: CopyReport) -> list[str]:
    """What speaks against a copy, one sentence each."""
    tr = QCoreApplication.translate
    known = {
        "header_copy_damaged": tr("restore", "One of its two key headers is damaged."),
        "changed_since_made": tr("restore", "It is not byte for byte what was made."),
        "counts_differ": tr("restore", "It does not hold what its note says."),
        "history_broken": tr("restore", "Its history was altered or is incomplete."),
        "damaged": tr("restore", "A part of it is damaged and cannot be read."),
    }  # fmt: skip
    return [known[code] for code in report.problems if code in known]


def difference_words(found: CopyDifferences) -> list[str]:
    """What would be undone, one line for each kind of record; empty when nothing would."""
    tr = QCoreApplication.translate
    lines = []
    if count := len(found.people.changed):
        lines.append(tr("restore", "%n person(s) changed", "", count))
    if count := len(found.people.added):
        lines.append(tr("restore", "%n person(s) added", "", count))
    if count := len(found.contracts.changed):
        lines.append(tr("restore", "%n contract(s) changed", "", count))
    if count := len(found.contracts.added):
        lines.append(tr("restore", "%n contract(s) added", "", count))
    if count := found.documents.count:
        lines.append(tr("restore", "%n issued document(s)", "", count))
    if count := found.attendance.count:
        lines.append(tr("restore", "%n entry(s) of attendance", "", count))
    gone = len(found.people.gone) + len(found.contracts.gone)
    if gone:
        lines.append(tr("restore", "%n record(s) deleted since would come back", "", gone))
    return lines
