"""Expected errors in words: what happened, what is safe, what to do next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.errors import InvalidDraftError, NotFoundError, UserError
from kisdesk.services import errors as e
from kisdesk.ui.dates import format_date_long, format_time


@dataclass(frozen=True)
class ErrorText:
    """One calm answer in three sentences; ``safe`` and ``next_step`` may be empty."""

    what: str
    safe: str = ""
    next_step: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.next_step) if part)


def describe(error: UserError) -> ErrorText:
    """The words for an expected error; the catalogue makes them Polish."""
    return (
        _backup(error)
        or _opening(error)
        or _disk(error)
        or _password(error)
        or _record_error(error)
        or _update(error)
        or _retention(error)
        or _damage(error)
        or ErrorText(
            QCoreApplication.translate("errors", "This could not be done."),
            QCoreApplication.translate("errors", "Nothing was changed in the file."),
        )
    )


def clock_words(today: date) -> str:
    """What to do about a clock that was set back; deadlines hang on it."""
    words = QCoreApplication.translate(
        "errors", "This computer says it is {day}: check its clock, deadlines follow it."
    )
    return words.format(day=format_date_long(today))


def _backup(error: UserError) -> ErrorText | None:
    from kisdesk.ui.error_texts_backup import describe_backup_error  # as it needs this module

    return describe_backup_error(error)


def _damage(error: UserError) -> ErrorText | None:
    from kisdesk.ui.error_texts_rescue import describe_damage  # as it needs this module

    return describe_damage(error)


def _update(error: UserError) -> ErrorText | None:
    if not isinstance(error, e.UpdateError):
        return None
    from kisdesk.ui.error_texts_update import describe_update  # once in a year

    return describe_update(error)


def _retention(error: UserError) -> ErrorText | None:
    if not isinstance(error, e.DisposalBlockedError):
        return None
    from kisdesk.ui.error_texts_retention import describe_retention  # once in a year

    return describe_retention(error)


def _opening(error: UserError) -> ErrorText | None:
    translate = QCoreApplication.translate
    match error:
        case e.DamagedHeaderError():
            return ErrorText(
                translate("errors", "The part of the file that knows the passwords is damaged."),
                translate("errors", "The data behind it may be whole."),
                translate("errors", "Open the file with the recovery key from the sealed sheet."),
            )
        case e.NotAKisFileError(size=0):
            return ErrorText(
                translate("errors", "This file is empty."),
                "",
                translate("errors", "Choose the latest copy from the stick instead."),
            )
        case e.NotAKisFileError():
            return ErrorText(
                translate("errors", "This is not a KisDesk club file."),
                translate("errors", "It was not changed."),
                translate("errors", "Choose a file whose name ends in .kis."),
            )
        case e.FileInUseError():
            return _in_use(error)
        case e.NewerFileError():
            return ErrorText(
                translate("errors", "This file was saved by a newer KisDesk."),
                translate("errors", "It was not changed."),
                translate("errors", "Install version {version} or later and open it again.").format(
                    version=error.needed_version
                ),
            )
    return None


def _disk(error: UserError) -> ErrorText | None:
    translate = QCoreApplication.translate
    match error:
        case e.ReadOnlyFileError():
            return ErrorText(
                translate("errors", "The file or its folder can only be read."),
                translate("errors", "What was saved before is whole."),
                translate(
                    "errors", "Copy the file to a folder of this computer and open it there."
                ),
            )
        case e.DiskFullError():
            return ErrorText(
                translate("errors", "There is no room left on the disk."),
                translate(
                    "errors", "Everything saved before is whole, and what you typed is still here."
                ),
                translate("errors", "Make room on the disk and save again."),
            )
        case e.FileUnreachableError():
            return ErrorText(
                translate("errors", "The disk with the file does not answer."),
                translate(
                    "errors", "What was saved before is whole, and what you typed is still here."
                ),
                translate("errors", "If the file lies on a stick, put it back and try again."),
            )
        case e.FileMissingError():
            return ErrorText(
                translate("errors", "The file is not in this place any more."),
                "",
                translate("errors", "Put in the stick it lies on, or choose where it is now."),
            )
        case e.FileExistsAlreadyError():
            return ErrorText(
                translate("errors", "A file with this name is already there."),
                translate("errors", "It was not changed."),
                translate("errors", "Choose another name."),
            )
        case e.NetworkShareError():
            return ErrorText(
                translate("errors", "This place is a network disk."),
                translate("errors", "Two computers writing at once may damage a file there."),
                translate("errors", "Keep the file on the disk of one computer."),
            )
        case e.FileHeldError():
            return ErrorText(
                translate("errors", "Another program has this file open."),
                translate("errors", "Nothing was changed."),
                translate("errors", "Close it there, for example in the PDF viewer. Try again."),
            )
        case e.NoPermissionError():
            return ErrorText(
                translate("errors", "The system does not let you use this file or folder."),
                translate("errors", "Nothing was changed."),
                translate(
                    "errors", "Choose your own folder or ask the person who looks after computers."
                ),
            )
    return None


def _password(error: UserError) -> ErrorText | None:
    translate = QCoreApplication.translate
    match error:
        case e.WrongPasswordError():
            return ErrorText(
                translate("errors", "This password does not open the file."),
                translate("errors", "The file is in order."),
                translate("errors", "Check Caps Lock and the keyboard layout, then type it again."),
            )
        case e.WrongRecoveryKeyError(group=None):
            return ErrorText(
                translate("errors", "This recovery key belongs to another file."),
                translate("errors", "The file was not changed."),
                translate("errors", "Compare the club and the date printed on the recovery sheet."),
            )
        case e.WrongRecoveryKeyError(group=int(group)):
            return ErrorText(
                translate("errors", "Group {number} of the recovery key does not fit.").format(
                    number=group + 1
                ),
                translate("errors", "The file was not changed."),
                translate("errors", "Compare this group with the sheet, letter by letter."),
            )
        case e.WeakPasswordError(code="too_short"):
            return ErrorText(
                translate("errors", "This password is too short."),
                translate("errors", "The old password still holds."),
                translate("errors", "Take four or five plain words."),
            )
        case e.WeakPasswordError():
            return ErrorText(
                translate("errors", "This password is easily guessed."),
                translate("errors", "The old password still holds."),
                translate("errors", "Add an unusual word to it."),
            )
        case e.NotAllowedError():
            return ErrorText(
                translate("errors", "Your role does not allow this."),
                translate("errors", "Nothing was changed."),
                translate("errors", "The club's manager can do it or give you another role."),
            )
        case e.NotAuthorisedError() | e.TooManyAttemptsError() | e.LastManagerError():
            from kisdesk.ui.error_texts_rights import describe_rights  # seldom needed

            return describe_rights(error)
        case e.OwnAccountError():
            return ErrorText(
                translate("errors", "Nobody can take away their own access."),
                translate("errors", "Nothing was changed."),
                translate("errors", "Another worker can do it."),
            )
        case e.LastWorkerError():
            return ErrorText(
                translate("errors", "This is the last person with a password."),
                translate("errors", "Nothing was changed."),
                translate("errors", "Add another worker with a password first."),
            )
        case e.TooManySlotsError():
            return ErrorText(
                translate("errors", "The file has room for no more passwords."),
                translate("errors", "Nothing was changed."),
                translate(
                    "errors", "Take the password away from somebody who no longer works here."
                ),
            )
    return None


def _in_use(error: e.FileInUseError) -> ErrorText:
    translate = QCoreApplication.translate
    if error.user and error.host and error.since:
        what = translate(
            "errors", "{user} has this file open on the computer {host}, since {when}."
        )
        when = f"{format_date_long(error.since.date())}, {format_time(error.since.time())}"
        what = what.format(user=error.user, host=error.host, when=when)
    else:
        what = translate("errors", "This file is open in another window or on another computer.")
    return ErrorText(
        what,
        translate("errors", "The file is in order."),
        translate("errors", "Close it there and try again, or open a copy for reading only."),
    )


def _record_error(error: UserError) -> ErrorText | None:
    translate = QCoreApplication.translate
    match error:
        case InvalidDraftError(problems=problems):
            return ErrorText(
                translate("errors", "%n field(s) to check.", "", len(problems)),
                translate("errors", "What you typed is still here."),
            )
        case e.NewPasswordNeededError():
            return ErrorText(
                translate("errors", "The file was opened with the recovery key."),
                translate("errors", "It can be read; nothing was changed."),
                translate("errors", "Set a new password first, so that changes have a name."),
            )
        case NotFoundError():
            return ErrorText(
                translate("errors", "This record is no longer in the file."),
                "",
                translate("errors", "Refresh the list with F5."),
            )
        case e.ConflictError():
            return ErrorText(
                translate("errors", "Something this record refers to was changed or removed."),
                translate("errors", "Nothing of it was saved, and what you typed is still here."),
                translate("errors", "Copy your text, open the record anew and try again."),
            )
        case e.AmbiguousNumberError():
            return ErrorText(
                translate("errors", "Several contracts bear this number."),
                translate("errors", "Nothing was changed."),
                translate("errors", "Choose the contract on the card of its person."),
            )
        case e.PersonDeceasedError():
            return ErrorText(
                translate("errors", "By the card this person has died."),
                translate("errors", "No contract was begun."),
                translate("errors", "If that is a mistake, correct the state on the card first."),
            )
        case e.ContractStateError():
            return ErrorText(
                translate("errors", "The state of the contract does not allow this any more."),
                translate("errors", "Nothing was changed."),
                translate("errors", "Refresh the list with F5."),
            )
        case e.DamagedDocumentError():
            return ErrorText(
                translate("errors", "This page is not the one that was kept when it was issued."),
                translate("errors", "It is not shown and not printed."),
                translate("errors", "Use the paper, or an earlier copy of the file."),
            )
        case e.ParticipantInUseError():
            return ErrorText(
                translate(
                    "errors",
                    "This person has contracts, papers, attendance or entries about personal data. "
                    "Deleting is for people entered by mistake.",
                ),
                translate("errors", "Nothing was deleted."),
                translate(
                    "errors",
                    "Move the person to the archive. When their papers have served their time, the "
                    "manager destroys them for good in Data protection, under Retention.",
                ),
            )
        case e.NothingToUndoError():
            return ErrorText(
                translate("errors", "There is no change to take back."),
                translate("errors", "Nothing was changed."),
            )
        case e.UndoRefusedError():
            from kisdesk.ui.error_texts_undo import describe_undo  # seldom needed

            return describe_undo(error)
    return None
