"""What is said once after unlocking: when it was last, and how the authorisation stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.authorisation import REFUSED, AuthorisationState
from kisdesk.domain.rights import Role
from kisdesk.services.session import Session
from kisdesk.ui.dates import format_moment


def sign_in_words(session: Session, today: date) -> str:
    """One line; a stranger's attempt is noticed by whoever reads it."""
    translate = QCoreApplication.translate
    parts = []
    if session.authorisation in REFUSED:
        text = translate("session", "Your authorisation does not hold any more: renew it today.")
        parts.append(text)
    elif (
        session.authorisation is AuthorisationState.MISSING
        and session.worker.role is not Role.MANAGER
        and session.worker.id
    ):
        parts.append(translate("session", "Your authorisation is not entered yet."))
    last = session.last_sign_in
    if last is not None:
        moment = format_moment(last.at.astimezone(), today)
        parts.append(translate("session", "Last here: {moment}.").format(moment=moment))
        if last.failed_since:
            count = translate("session", "Wrong passwords since: %n.", "", last.failed_since)
            parts.append(count)
    return " ".join(parts)
