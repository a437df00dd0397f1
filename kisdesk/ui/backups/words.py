"""Copies in words: how old, where, what was proven, and why one could not be made."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kisdesk.domain.polish import NO_BREAK_SPACE
from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.services.backup_state import BackupLevel, BackupState
from kisdesk.services.backups import BackupRow
from kisdesk.ui.dates import POLISH, format_date, format_moment
from kisdesk.ui.error_texts import ErrorText, describe
from kisdesk.ui.error_texts_backup import describe_backup_error

_TONES = {BackupLevel.GREEN: "green", BackupLevel.AMBER: "amber", BackupLevel.RED: "red"}
_DAYS_IN_WORDS = 60


def size_words(size: int) -> str:
    """``38 MB`` as Polish writes it."""
    words = POLISH.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return words.replace(" ", NO_BREAK_SPACE)


def age_words(moment: datetime, today: date) -> str:
    """How old: ``today at 10.14``, ``yesterday at 15.42``, ``3 days ago``, else the day."""
    moment = moment.astimezone()
    days = (today - moment.date()).days
    if 1 < days <= _DAYS_IN_WORDS:
        return QCoreApplication.translate("backups", "%n day(s) ago", "", days)
    if days > _DAYS_IN_WORDS:
        return format_date(moment.date())
    return format_moment(moment, today)


def counts_words(people: int, contracts: int) -> str:
    """``62 people, 118 contracts``."""
    tr = QCoreApplication.translate
    return ", ".join(
        (
            tr("backups", "%n person(s)", "", people),
            tr("backups", "%n contract(s)", "", contracts),
        )
    )


def verified_words(row: BackupRow) -> str:
    """What the copy was found to hold, in one sentence."""
    words = QCoreApplication.translate("backups", "Opened and compared with the file: {counts}.")
    return words.format(counts=counts_words(row.people, row.contracts))


def state_words(state: BackupState, today: date) -> str:
    """The line that is always visible: ``last verified copy: 3 days ago, KINGSTON``."""
    tr = QCoreApplication.translate
    if state.last is None:
        return tr("backups", "no verified copy yet")
    when = age_words(state.last.made_at, today)
    if not state.place_label:
        return tr("backups", "last verified copy: {when}").format(when=when)
    return tr("backups", "last verified copy: {when}, {place}").format(
        when=when, place=state.place_label
    )


def state_look(state: BackupState, *, is_sample: bool = False) -> tuple[str, str]:
    """Icon and tone of the state. A file without any copy is never green, invented people need
    none."""
    if state.last is None:
        tone = "amber" if state.level is BackupLevel.GREEN else _TONES[state.level]
        return "shield-alert", "text3" if is_sample else tone
    icon = "shield-check" if state.level is BackupLevel.GREEN else "shield-alert"
    return icon, "text3" if is_sample and state.is_overdue else _TONES[state.level]


def level_words(state: BackupState) -> str:
    """What the colour means, for those who cannot see it."""
    tr = QCoreApplication.translate
    return {
        BackupLevel.GREEN: tr("backups", "The copies are in order."),
        BackupLevel.AMBER: tr("backups", "It is time for a copy."),
        BackupLevel.RED: tr("backups", "There was no copy for too long."),
    }[state.level]


def describe_backup(error: UserError) -> ErrorText:
    """Why there is no copy. The club file is whole whatever happened to the place of the copy."""
    tr = QCoreApplication.translate
    safe = tr("backups", "The club file was not touched, and earlier copies are as they were.")
    if (words := describe_backup_error(error)) is not None:  # the more exact ones
        return words
    match error:
        case e.DiskFullError():
            return ErrorText(
                tr("backups", "There is no room for the copy."),
                safe,
                tr("backups", "Make room there, or choose another stick or folder."),
            )
        case e.FileMissingError():
            return ErrorText(
                tr("backups", "This folder is not there."),
                safe,
                tr("backups", "Put the stick in, or choose another folder."),
            )
        case e.FileUnreachableError():
            return ErrorText(
                tr("backups", "The stick or disk stopped answering."),
                safe,
                tr("backups", "Put the stick back in and make the copy again."),
            )
        case e.NoPermissionError():
            return ErrorText(
                tr("backups", "The system does not let you write in this folder."),
                safe,
                tr("backups", "Choose another folder or a stick that is not write-protected."),
            )
        case e.DamagedDataError():
            return ErrorText(
                tr("backups", "The copy was read back and is not what it should be; it is gone."),
                safe,
                tr(
                    "backups",
                    "Try another stick. If that happens there too, the disk of this computer "
                    "may be failing.",
                ),
            )
        case e.ReadOnlyFileError():
            return ErrorText(
                tr("backups", "This file is open for reading only."),
                safe,
                tr("backups", "Make the copy where the file is open for work."),
            )
    return describe(error)
