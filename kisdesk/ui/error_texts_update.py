"""Why an update file is not installed, in words."""

from PySide6.QtCore import QCoreApplication

from kisdesk.services import errors as e
from kisdesk.ui.error_texts import ErrorText


def describe_update(error: e.UpdateError) -> ErrorText | None:
    """What is wrong with the file, that nothing was started, and where a good one comes from."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was installed.")
    match error:
        case e.NoSignatureError():
            return ErrorText(
                translate("errors", "The signature is missing: {name}.").format(name=error.name),
                nothing,
                translate("errors", "Copy both files into one folder and choose the file again."),
            )
        case e.UnreadableSignatureError():
            return ErrorText(
                translate("errors", "The signature beside the file cannot be read."),
                nothing,
                translate("errors", "Copy both files anew from where you got them."),
            )
        case e.UnknownSignerError():
            return ErrorText(
                translate(
                    "errors", "The file was signed by somebody this program does not know ({key})."
                ).format(key=error.key_name),
                nothing,
                translate("errors", "Do not start it. Ask the person who gave it to you."),
            )
        case e.ChangedUpdateError():
            return ErrorText(
                translate("errors", "The file is not the one that was signed."),
                nothing,
                translate(
                    "errors",
                    "It was damaged on the way, or forged: do not start it, take it anew.",
                ),
            )
        case e.NotNewerError():
            return ErrorText(
                translate(
                    "errors", "The file holds version {version}, and you have {current} already."
                ).format(version=error.version, current=error.current),
                nothing,
                translate("errors", "There is nothing to do."),
            )
        case e.WrongPlatformError():
            return ErrorText(
                translate("errors", "The file is meant for another computer: {platform}.").format(
                    platform=error.platform
                ),
                nothing,
                translate("errors", "Take the one for Windows, with x64 in its description."),
            )
    return _system(error)


def _system(error: e.UpdateError) -> ErrorText | None:
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was installed.")
    match error:
        case e.NoReleaseKeyError():
            return ErrorText(
                translate("errors", "This program carries no key to check update files with."),
                nothing,
                translate(
                    "errors", "Install the new version the way this one came to the computer."
                ),
            )
        case e.WindowsOnlyError():
            return ErrorText(
                translate("errors", "A setup file runs on Windows only."),
                nothing,
                translate("errors", "On this system the new version comes as a package."),
            )
        case e.InstalledElsewhereError():
            return ErrorText(
                translate(
                    "errors",
                    "KisDesk is installed for the whole computer, or runs from a copied folder.",
                ),
                nothing,
                translate(
                    "errors", "Give the checked file to the person who looks after computers."
                ),
            )
        case e.InstallerNotStartedError():
            return ErrorText(
                translate("errors", "The system did not let the installer start."),
                translate("errors", "The club's file is closed and in order, its copy is made."),
                translate(
                    "errors", "Ask the person who looks after computers to start: {place}."
                ).format(place=error.place),
            )
    return None
