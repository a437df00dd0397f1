"""What was done, in words: every action the history knows, in groups one can look for.

Whoever writes a new action with ``recorded_change`` or ``record_event`` adds its line here.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.text_keys import search_key


def action_text(action: str) -> str:
    """What was done, as a heading; an action of a newer program by its own name."""
    return _words(_language()).get(action) or action.replace("_", " ")


def has_words(action: str) -> bool:
    """Whether somebody thought of words for this action."""
    return action in _words(_language())


def group_names() -> dict[str, str]:
    """The kinds of acts one can look for, by their code."""
    tr = QCoreApplication.translate
    return {
        "people": tr("actions", "People"),
        "contracts": tr("actions", "Contracts"),
        "activities": tr("actions", "Activities"),
        "papers": tr("actions", "Prints and exports"),
        "access": tr("actions", "Access"),
        "office": tr("actions", "Office"),
        "copies": tr("actions", "Copies"),
        "duties": tr("actions", "Duties towards people"),
    }


def actions_in(group: str) -> tuple[str, ...]:
    """The actions of a group."""
    return tuple(_GROUPS[group]())


def actions_called(text: str) -> tuple[str, ...]:
    """The actions whose words hold all words of ``text``, whatever the case and accents."""
    wanted = search_key(text).split()
    found = {action: search_key(words) for action, words in _words(_language()).items()}
    return tuple(a for a, words in found.items() if all(one in words for one in wanted))


def _language() -> str:
    return QCoreApplication.translate("actions", "Printed")


@cache
def _words(_marker: str) -> dict[str, str]:
    return {action: text for group in _GROUPS.values() for action, text in group().items()}


def _people() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "participant_registered": tr("actions", "Person registered"),
        "participant_imported": tr("actions", "Person taken over from a file"),
        "participants_imported": tr("actions", "People taken over from a list"),
        "participant_updated": tr("actions", "Data of a person changed"),
        "participant_deleted": tr("actions", "Person deleted"),
        "household_saved": tr("actions", "Household changed"),
        "state_changed": tr("actions", "State of a person changed"),
        "note_added": tr("actions", "Note added"),
        "note_updated": tr("actions", "Note changed"),
        "note_deleted": tr("actions", "Note deleted"),
        "outcome_recorded": tr("actions", "Outcome recorded"),
        "outcome_updated": tr("actions", "Outcome changed"),
        "outcome_deleted": tr("actions", "Outcome deleted"),
        "follow_up_recorded": tr("actions", "Answer recorded"),
        "follow_up_deleted": tr("actions", "Answer deleted"),
        "consultation_added": tr("actions", "Consultation entered"),
        "consultation_updated": tr("actions", "Consultation changed"),
        "consultation_deleted": tr("actions", "Consultation deleted"),
        "individual_use_added": tr("actions", "Individual use entered"),
        "individual_use_updated": tr("actions", "Individual use changed"),
        "individual_use_deleted": tr("actions", "Individual use deleted"),
        "undone": tr("actions", "Change taken back"),
        "undo": tr("actions", "Change taken back"),
        "value_restored": tr("actions", "Earlier value brought back"),
    }


def _contracts() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "contract_started": tr("actions", "Draft of a contract begun"),
        "contract_draft_saved": tr("actions", "Draft of a contract written"),
        "contract_discarded": tr("actions", "Draft of a contract discarded"),
        "contract_imported": tr("actions", "Contract taken over from a file"),
        "contract_signed": tr("actions", "Contract signed"),
        "contract_amended": tr("actions", "Change of a contract agreed"),
        "contract_closed": tr("actions", "Contract closed"),
        "evaluation_planned": tr("actions", "Evaluation planned"),
        "evaluation_recorded": tr("actions", "Evaluation written down"),
        "evaluations_printed": tr("actions", "Evaluations printed"),
        "action_followed_up": tr("actions", "Action of a contract followed up"),
    }


def _activities() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "activity_added": tr("actions", "Activity added"),
        "activity_updated": tr("actions", "Activity changed"),
        "activity_closed": tr("actions", "Activity ended"),
        "enrolled": tr("actions", "People enrolled"),
        "withdrawn": tr("actions", "Person withdrawn"),
        "waiting_added": tr("actions", "Added to the waiting list"),
        "waiting_moved": tr("actions", "Waiting list reordered"),
        "waiting_removed": tr("actions", "Removed from the waiting list"),
        "meetings_planned": tr("actions", "Meetings planned"),
        "meeting_added": tr("actions", "Meeting added"),
        "meeting_updated": tr("actions", "Meeting changed"),
        "meeting_moved": tr("actions", "Meeting moved"),
        "meeting_cancelled": tr("actions", "Meeting called off"),
        "meeting_restored": tr("actions", "Meeting restored"),
        "meeting_deleted": tr("actions", "Meeting deleted"),
        "attendance_taken": tr("actions", "Attendance taken"),
        "attendance_all_present": tr("actions", "Everybody marked present"),
        "attendance_guest_added": tr("actions", "Guest added to the attendance"),
        "attendance_guest_removed": tr("actions", "Guest removed from the attendance"),
        "attendance_cleared": tr("actions", "Attendance cleared"),
        "psu_agreement_added": tr("actions", "Agreement on community works added"),
        "psu_agreement_updated": tr("actions", "Agreement on community works changed"),
        "psu_agreement_deleted": tr("actions", "Agreement on community works deleted"),
        "psu_assigned": tr("actions", "Person sent to community works"),
        "psu_assignment_updated": tr("actions", "Community works of a person changed"),
        "psu_assignment_removed": tr("actions", "Person taken off community works"),
        "psu_hours_added": tr("actions", "Hours of community works entered"),
        "psu_hours_updated": tr("actions", "Hours of community works changed"),
        "psu_hours_deleted": tr("actions", "Hours of community works deleted"),
    }


def _papers() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "paper_issued": tr("actions", "Paper issued"),
        "printed": tr("actions", "Printed"),
        "exported": tr("actions", "Data exported"),
        "person_exported": tr("actions", "Data of a person handed out"),
        "history_exported": tr("actions", "History exported"),
        "report_sent": tr("actions", "Report sent"),
        "special_viewed": tr("actions", "Specially protected data looked at"),
    }


def _access() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "unlocked": tr("actions", "File unlocked"),
        "unlock_failed": tr("actions", "Wrong password typed"),
        "unlock_refused": tr("actions", "Not let in without an authorisation"),
        "locked": tr("actions", "Screen locked"),
        "session_locked": tr("actions", "Screen locked by itself"),
        "session_resumed": tr("actions", "Screen unlocked again"),
        "closed": tr("actions", "File closed"),
        "worker_added": tr("actions", "Worker added"),
        "worker_updated": tr("actions", "Data of a worker changed"),
        "worker_removed": tr("actions", "Access of a worker taken away"),
        "password_given": tr("actions", "Password given to a worker"),
        "worker_authorisations_reviewed": tr("actions", "Authorisations gone through"),
        "sheet_checked": tr("actions", "Recovery sheet found in its place"),
        "access_revoked": tr("actions", "All passwords and sheets revoked"),
    }


def _office() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "file_created": tr("actions", "File of the club begun"),
        "club_saved": tr("actions", "Data of the club changed"),
        "settings_saved": tr("actions", "Settings changed"),
        "kind_saved": tr("actions", "Kind of activity changed"),
        "kind_deleted": tr("actions", "Kind of activity deleted"),
        "psu_rate_saved": tr("actions", "Rate of community works changed"),
        "psu_rate_deleted": tr("actions", "Rate of community works deleted"),
        "paper_template_saved": tr("actions", "Text of a paper changed"),
        "paper_template_restored": tr("actions", "Shipped text of a paper restored"),
    }


def _copies() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "backup": tr("actions", "Copy made"),
        "backup_verified": tr("actions", "Copy verified"),
        "test_restore": tr("actions", "Copy opened for a test"),
        "rescued": tr("actions", "Data rescued from a damaged file"),
        "restored": tr("actions", "File brought back from a copy"),
        "backup_record_printed": tr("actions", "Record of copies printed"),
        "backup_place_added": tr("actions", "Place for copies added"),
        "backup_place_renamed": tr("actions", "Place for copies renamed"),
        "backup_place_forgotten": tr("actions", "Place for copies taken off the list"),
    }


def _duties() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "disclosure_recorded": tr("actions", "Disclosure of data recorded"),
        "disclosure_updated": tr("actions", "Entry of a disclosure changed"),
        "disclosure_deleted": tr("actions", "Entry of a disclosure deleted"),
        "request_recorded": tr("actions", "Request of a person recorded"),
        "request_updated": tr("actions", "Request of a person answered or changed"),
        "request_deleted": tr("actions", "Request of a person deleted"),
        "objection_recorded": tr("actions", "Objection recorded"),
        "objection_updated": tr("actions", "Objection answered or changed"),
        "restriction_recorded": tr("actions", "Processing of data restricted"),
        "restriction_updated": tr("actions", "Restriction of processing changed"),
        "restriction_lifted": tr("actions", "Restriction of processing lifted"),
        "restriction_deleted": tr("actions", "Entry of a restriction deleted"),
        "restriction_used": tr("actions", "Restricted data used"),
        "correction_told": tr("actions", "Recipient told of a correction"),
        "breach_recorded": tr("actions", "Breach recorded"),
        "breach_updated": tr("actions", "Record of a breach changed"),
        "disposal_decided": tr("actions", "Disposal of papers decided"),
        "disposal_withdrawn": tr("actions", "Decision about disposal taken back"),
        "disposal_executed": tr("actions", "Papers destroyed for good"),
        "disposal_cleaned": tr("actions", "File written anew after a disposal"),
        "retention_class_saved": tr("actions", "Class of papers changed"),
        "retention_class_removed": tr("actions", "Class of papers removed"),
    }


_GROUPS = {
    "people": _people,
    "contracts": _contracts,
    "activities": _activities,
    "papers": _papers,
    "access": _access,
    "office": _office,
    "copies": _copies,
    "duties": _duties,
}
