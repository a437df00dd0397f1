"""What the radar says about a deadline: a sentence, an icon, how late it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import EvaluationKind, Party
from kisdesk.domain.deadline_facts import Deadline, DeadlineKind, Subject, Urgency
from kisdesk.domain.labels import label
from kisdesk.domain.privacy_codes import RequestKind
from kisdesk.ui.dates import format_date, format_days_left

ICONS: Final[Mapping[DeadlineKind, str]] = {
    DeadlineKind.CONTRACT_ENDS: "file-text",
    DeadlineKind.CONTRACT_EXPIRED: "file-text",
    DeadlineKind.CONTRACT_NOT_CLOSED: "file-text",
    DeadlineKind.EVALUATION: "clipboard-check",
    DeadlineKind.ACTION: "list-checks",
    DeadlineKind.DRAFT_LYING: "pencil",
    DeadlineKind.NO_CONTRACT: "file-text",
    DeadlineKind.NO_IDENTITY: "id-card",
    DeadlineKind.NO_MAIN_GROUP: "circle-help",
    DeadlineKind.NOT_INFORMED: "info",
    DeadlineKind.LABOUR_OFFICE_CONTACT: "phone",
    DeadlineKind.UNEMPLOYED_THREE_YEARS: "calendar-clock",
    DeadlineKind.SIX_MONTHS: "graduation-cap",
    DeadlineKind.DISABILITY_RULING: "badge-check",
    DeadlineKind.CERTIFICATE: "badge-check",
    DeadlineKind.FOLLOW_UP: "phone",
    DeadlineKind.ABSENCES: "users",
    DeadlineKind.DATA_DEMAND: "upload",
    DeadlineKind.PERSON_REQUEST: "id-card",
    DeadlineKind.BREACH_REPORT: "shield-alert",
    DeadlineKind.BREACH_TELL: "shield-alert",
    DeadlineKind.YEARLY_REPORT: "upload",
    DeadlineKind.NO_AUTHORISATION: "shield-check",
    DeadlineKind.NO_SECRECY: "shield-check",
    DeadlineKind.AUTHORISATION_ENDS: "shield-check",
    DeadlineKind.AUTHORISATION_REVIEW: "shield-check",
    DeadlineKind.SHEET_CHECK: "key-round",
    DeadlineKind.BACKUP_OVERDUE: "shield-alert",
    DeadlineKind.TEST_RESTORE: "hard-drive",
}
"""The icon says which kind it is, its colour how urgent."""

TONES: Final[Mapping[Urgency, str]] = {Urgency.OVERDUE: "red", Urgency.THIS_WEEK: "amber"}

MISSING_DATA: Final = frozenset(
    {DeadlineKind.NO_IDENTITY, DeadlineKind.NO_MAIN_GROUP, DeadlineKind.NOT_INFORMED}
)


@dataclass(frozen=True)
class RadarLine:
    """One line of the radar, put into words."""

    deadline: Deadline
    what: str
    who: str
    when: str

    @property
    def day(self) -> str:
        """The day as the last column shows it."""
        return format_date(self.deadline.due_on)

    @property
    def icon(self) -> str:
        """The icon of the kind."""
        return ICONS[self.deadline.kind]

    @property
    def tone(self) -> str:
        """The colour of the urgency."""
        return TONES.get(self.deadline.urgency, "text2")


def radar_line(deadline: Deadline, name: str, today: date) -> RadarLine:
    """Put a deadline into words; ``name`` is the person's, first name first."""
    who = name
    if deadline.subject in {Subject.CLUB, Subject.BREACH}:
        who = QCoreApplication.translate("today", "the club")
    elif deadline.subject is Subject.WORKER:
        who = str(deadline.values["name"])
    return RadarLine(deadline, what_text(deadline), who, when_text(deadline, today))


def what_text(deadline: Deadline) -> str:
    """What has to be done: "Ocena okresowa kontraktu KS/18/2026"."""
    return _SENTENCES[deadline.kind](deadline.values)


def when_text(deadline: Deadline, today: date) -> str:
    """How far it is: "za 2 dni", "3 dni po terminie"; what was reached and stays: "od 3 dni"."""
    is_reached = deadline.urgency is not Urgency.OVERDUE and deadline.due_on < today
    if is_reached:
        days = (today - deadline.due_on).days
        return QCoreApplication.translate("today", "for %n day(s)", "", days)
    return format_days_left(deadline.due_on, today)


def urgency_title(urgency: Urgency) -> str:
    """The heading of a group."""
    tr = QCoreApplication.translate
    return {
        Urgency.OVERDUE: tr("today", "Overdue"),
        Urgency.THIS_WEEK: tr("today", "This week"),
        Urgency.THIS_MONTH: tr("today", "Within 30 days"),
        Urgency.LATER: tr("today", "Later"),
    }[urgency]


_Values = Mapping[str, object]


def _of_contract(values: _Values, with_number: str, without: str) -> str:
    number = str(values.get("number") or "")
    return with_number.format(number=number) if number else without


def _contract_ends(values: _Values) -> str:
    tr = QCoreApplication.translate
    return _of_contract(
        values,
        tr("today", "Contract {number} ends"),
        tr("today", "A contract without a number ends"),
    )


def _contract_expired(values: _Values) -> str:
    tr = QCoreApplication.translate
    return _of_contract(
        values,
        tr("today", "Contract {number} is over, no final evaluation"),
        tr("today", "A contract is over, no final evaluation"),
    )


def _contract_not_closed(values: _Values) -> str:
    tr = QCoreApplication.translate
    return _of_contract(
        values,
        tr("today", "Contract {number} is evaluated, close it"),
        tr("today", "A contract is evaluated, close it"),
    )


def _evaluation(values: _Values) -> str:
    tr = QCoreApplication.translate
    if values.get("evaluation_kind") is EvaluationKind.FINAL:
        return _of_contract(
            values,
            tr("today", "Final evaluation of contract {number}"),
            tr("today", "Final evaluation of a contract"),
        )
    return _of_contract(
        values,
        tr("today", "Periodic evaluation of contract {number}"),
        tr("today", "Periodic evaluation of a contract"),
    )


def _action(values: _Values) -> str:
    tr = QCoreApplication.translate
    text = " ".join(str(values.get("text") or "").split()).rstrip(".")
    if values.get("party") is Party.WORKER:
        return tr("today", "Our action: {text}").format(text=text)
    return tr("today", "Agreed action: {text}").format(text=text)


def _draft(values: _Values) -> str:
    tr = QCoreApplication.translate
    return _of_contract(
        values,
        tr("today", "Draft of contract {number} waits to be signed"),
        tr("today", "Draft of a contract waits to be signed"),
    )


def _yearly_report(values: _Values) -> str:
    text = QCoreApplication.translate("today", "Report for {year} to the voivode")
    return text.format(year=values["year"])


def _labour_office(values: _Values) -> str:
    tr = QCoreApplication.translate
    last = values.get("last_contact_on")
    text = tr("today", "Contact with the labour office")
    if not isinstance(last, date):
        return text
    return tr("today", "Contact with the labour office (last {day})").format(day=format_date(last))


def _no_contract(values: _Values) -> str:
    tr = QCoreApplication.translate
    reason = " ".join(str(values.get("reason") or "").split())
    if not reason:
        return tr("today", "Takes part, but no contract is in force (art. 18(4))")
    return tr("today", "Takes part without a contract: {reason}").format(reason=reason)


def _six_months(values: _Values) -> str:
    return QCoreApplication.translate(
        "today", "6 months in the club: supported employment is possible"
    )


def _no_identity(values: _Values) -> str:
    return QCoreApplication.translate("today", "Neither PESEL nor a document is written down")


def _no_main_group(values: _Values) -> str:
    return QCoreApplication.translate("today", "No main group is marked (art. 1(2))")


def _not_informed(values: _Values) -> str:
    return QCoreApplication.translate("today", "No date of the talk about personal data")


def _three_years(values: _Values) -> str:
    return QCoreApplication.translate("today", "3 years of unemployed status pass")


def _disability(values: _Values) -> str:
    return QCoreApplication.translate("today", "The disability ruling runs out")


def _certificate(values: _Values) -> str:
    return QCoreApplication.translate("today", "Certificate of participation to be issued")


def _follow_up(values: _Values) -> str:
    tr = QCoreApplication.translate
    months = values.get("months")
    months = months if isinstance(months, int) else 0
    if values.get("is_work"):
        return tr("today", "Ask about the work, %n month(s) after its start", "", months)
    return tr("today", "Ask how things are, %n month(s) after the end", "", months)


def _absences(values: _Values) -> str:
    tr = QCoreApplication.translate
    count = values.get("count")
    text = tr("today", "Absent without excuse %n time(s) in a row", "",
              count if isinstance(count, int) else 0)  # fmt: skip
    last_on = values.get("last_on")
    return f"{text}, {format_date(last_on)}" if isinstance(last_on, date) else text


def _data_demand(values: _Values) -> str:
    text = QCoreApplication.translate("today", "Answer to a demand for data: {recipient}")
    return text.format(recipient=" ".join(str(values.get("recipient") or "").split()))


def _person_request(values: _Values) -> str:
    text = QCoreApplication.translate("today", "Answer to the person: {request}")
    return text.format(request=label(RequestKind(str(values.get("what") or RequestKind.OTHER))))


def _breach_report(values: _Values) -> str:
    due_at = values.get("due_at")
    text = QCoreApplication.translate("today", "Report the breach of data by {moment} (72 hours)")
    if not isinstance(due_at, datetime):
        return text.format(moment="")
    return text.format(moment=f"{format_date(due_at.date())}, {due_at.hour}.{due_at.minute:02}")


def _breach_tell(values: _Values) -> str:
    return QCoreApplication.translate("today", "Tell the people about the breach of their data")


def _no_authorisation(values: _Values) -> str:
    return QCoreApplication.translate("today", "No authorisation is entered (art. 18f(4))")


def _no_secrecy(values: _Values) -> str:
    return QCoreApplication.translate("today", "No statement of confidentiality (art. 18f(4))")


def _authorisation_ends(values: _Values) -> str:
    return QCoreApplication.translate("today", "The authorisation to process data ends")


def _authorisation_review(values: _Values) -> str:
    return QCoreApplication.translate("today", "Go through the authorisation to process data")


def _sheet_check(values: _Values) -> str:
    return QCoreApplication.translate("today", "See that the recovery sheet is still in hand")


def _backup_overdue(values: _Values) -> str:
    tr = QCoreApplication.translate
    last_on, days = values.get("last_on"), values.get("working_days")
    if not isinstance(last_on, date):
        return tr("today", "No verified copy was made yet")
    return tr("today", "No verified copy for %n working day(s)", "",
              days if isinstance(days, int) else 0)  # fmt: skip


def _test_restore(values: _Values) -> str:
    return QCoreApplication.translate("today", "Test restore: see whether a copy really opens")


_SENTENCES: Final[Mapping[DeadlineKind, Callable[[_Values], str]]] = {
    DeadlineKind.CONTRACT_ENDS: _contract_ends,
    DeadlineKind.CONTRACT_EXPIRED: _contract_expired,
    DeadlineKind.CONTRACT_NOT_CLOSED: _contract_not_closed,
    DeadlineKind.EVALUATION: _evaluation,
    DeadlineKind.ACTION: _action,
    DeadlineKind.DRAFT_LYING: _draft,
    DeadlineKind.NO_CONTRACT: _no_contract,
    DeadlineKind.NO_IDENTITY: _no_identity,
    DeadlineKind.NO_MAIN_GROUP: _no_main_group,
    DeadlineKind.NOT_INFORMED: _not_informed,
    DeadlineKind.LABOUR_OFFICE_CONTACT: _labour_office,
    DeadlineKind.UNEMPLOYED_THREE_YEARS: _three_years,
    DeadlineKind.SIX_MONTHS: _six_months,
    DeadlineKind.DISABILITY_RULING: _disability,
    DeadlineKind.CERTIFICATE: _certificate,
    DeadlineKind.FOLLOW_UP: _follow_up,
    DeadlineKind.ABSENCES: _absences,
    DeadlineKind.DATA_DEMAND: _data_demand,
    DeadlineKind.PERSON_REQUEST: _person_request,
    DeadlineKind.BREACH_REPORT: _breach_report,
    DeadlineKind.BREACH_TELL: _breach_tell,
    DeadlineKind.YEARLY_REPORT: _yearly_report,
    DeadlineKind.NO_AUTHORISATION: _no_authorisation,
    DeadlineKind.NO_SECRECY: _no_secrecy,
    DeadlineKind.AUTHORISATION_ENDS: _authorisation_ends,
    DeadlineKind.AUTHORISATION_REVIEW: _authorisation_review,
    DeadlineKind.SHEET_CHECK: _sheet_check,
    DeadlineKind.BACKUP_OVERDUE: _backup_overdue,
    DeadlineKind.TEST_RESTORE: _test_restore,
}
