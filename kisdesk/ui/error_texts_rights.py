"""Why somebody stays outside, in words."""

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.authorisation import AuthorisationState
from kisdesk.services import errors as e
from kisdesk.ui.dates import format_date
from kisdesk.ui.error_texts import ErrorText


def describe_rights(
    error: e.NotAuthorisedError | e.TooManyAttemptsError | e.LastManagerError,
) -> ErrorText:
    """What keeps the person outside, and who can change that."""
    translate = QCoreApplication.translate
    match error:
        case e.NotAuthorisedError():
            return ErrorText(
                _authorisation(error),
                translate("errors", "The file was closed again; nothing was shown or changed."),
                translate(
                    "errors",
                    "The club's manager can renew it in the settings, under Workers "
                    "(art. 18f(4) of the social employment Act).",
                ),
            )
        case e.TooManyAttemptsError():
            return ErrorText(
                translate("errors", "Several wrong passwords were typed."),
                translate("errors", "The file is untouched."),
                wait_words(error.seconds),
            )
    return ErrorText(
        translate("errors", "This is the only manager who can open the file."),
        translate("errors", "Nothing was changed."),
        translate("errors", "Make somebody else a manager first."),
    )


def wait_words(seconds: int) -> str:
    """How long it takes until a password is taken again."""
    return QCoreApplication.translate("errors", "Try again in %n second(s).", "", seconds)


def _authorisation(error: e.NotAuthorisedError) -> str:
    translate = QCoreApplication.translate
    texts = {
        AuthorisationState.EXPIRED: translate(
            "errors", "Your authorisation to process the data ended on {day}."
        ),
        AuthorisationState.WITHDRAWN: translate(
            "errors", "Your authorisation to process the data was withdrawn on {day}."
        ),
        AuthorisationState.NOT_YET: translate(
            "errors", "Your authorisation to process the data begins on {day}."
        ),
    }
    day = format_date(error.day)
    return texts[AuthorisationState(error.state)].format(day=day)
