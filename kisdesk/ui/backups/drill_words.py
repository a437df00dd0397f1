"""The result of a test restore in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.services.trial_restore import DrillResult
from kisdesk.ui.backups.icon_lines import Line
from kisdesk.ui.backups.words import counts_words
from kisdesk.ui.dates import format_moment


def failure_words(code: str) -> str:
    """Why a copy failed, in one sentence."""
    tr = QCoreApplication.translate
    known = {
        "damaged": tr("backups", "A part of the copy is damaged."),
        "damaged_header": tr("backups", "The key header at the beginning of the copy is damaged."),
        "header_copy_damaged": tr("backups", "One of the two key headers of the copy is damaged."),
        "not_a_copy": tr("backups", "The file is no copy of the club's file."),
        "newer": tr("backups", "The copy was made by a newer KisDesk."),
        "missing": tr("backups", "The copy is not in its place any more."),
        "unreachable": tr("backups", "The stick or disk stopped answering."),
        "changed_since_made": tr("backups", "The copy is not byte for byte what was made."),
        "counts_differ": tr("backups", "The copy does not hold what it should."),
        "history_broken": tr("backups", "The history in the copy is incomplete or was altered."),
    }  # fmt: skip
    return known.get(code, tr("backups", "The copy did not pass."))


def result_lines(result: DrillResult, today: date) -> list[Line]:
    """What was tried and what came of it."""
    tr = QCoreApplication.translate
    made = format_moment(result.copy_made_at.astimezone(), today)
    where = tr("backups", "{name}, copy of {moment}").format(name=result.file_name, moment=made)
    lines: list[Line] = [("usb", "text2", where, result.place_label)]
    if result.is_passed:
        counts = counts_words(result.people, result.contracts)
        text = tr("backups", "Restored aside, opened, checked page by page: {counts}.")
        lines.append(("shield-check", "green", text.format(counts=counts), ""))
        gone = tr("backups", "What was restored for the trial is gone again.")
        lines.append(("info", "text2", gone, ""))
    else:
        lines.append(("shield-check", "green", tr("backups", "The club's file is whole."), ""))
        todo = tr("backups", "Make a new copy at once, best on another stick.")
        lines.append(("arrow-right", "text2", todo, ""))
    return lines
