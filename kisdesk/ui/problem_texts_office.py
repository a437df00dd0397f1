"""What problems with activities and with the office's own data say; for ``problem_texts``."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kisdesk.ui.problem_texts_meetings import meeting_texts


def activity_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "capacity_not_positive": (tr("problems", "There must be at least one place."), ""),
        "nobody_chosen": (
            tr("problems", "Nobody is chosen yet."),
            tr("problems", "Click the people in the list."),
        ),
        "reason_required": (
            tr("problems", "Write why they are enrolled all the same."),
            tr("problems", "The reason stays in the history."),
        ),
        "already_enrolled": (tr("problems", "Already enrolled: {name}."), ""),
        "activity_full": (
            tr("problems", "Of {capacity} places {free} are free."),
            tr("problems", "Choose fewer people, more places, or the waiting list."),
        ),
        "activity_ended": (
            tr("problems", "The activity is over by then."),
            tr("problems", "Check the day, or the last day of the activity."),
        ),
        **meeting_texts(),
    }


def office_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "authorised_until_before": (
            tr("problems", "The authorisation would end before it begins."),
            "",
        ),
        "withdrawn_before": (tr("problems", "It cannot be withdrawn before it was given."), ""),
        "template_unknown_placeholder": (
            tr("problems", "This paper knows no {{{placeholder}}}."),
            tr("problems", "Choose one from the list below; the page shows the text before."),
        ),
        "template_brace": (
            tr("problems", "A brace stands alone."),
            tr("problems", "Braces come in pairs, around the name of a value."),
        ),
        "started_before_registration": (
            tr("problems", "The register entry is of {registered_on}."),
            tr("problems", "A club may work only after it (art. 18a). Check both days."),
        ),
        "krs_not_for_gmina": (
            tr("problems", "A gmina has no KRS number."),
            tr("problems", "Check the kind of body."),
        ),
        "place_missing": (
            tr("problems", "Choose where the file should lie."),
            tr("problems", "A folder and a name are needed."),
        ),
        "place_suffix": (tr("problems", "The name of the file must end in .kis."), ""),
        "folder_missing": (
            tr("problems", "There is no such folder: {folder}"),
            tr("problems", "Choose another one."),
        ),
        "file_exists": (
            tr("problems", "A file with the name {name} is already there."),
            tr("problems", "It will not be overwritten. Choose another name."),
        ),
        "folder_read_only": (
            tr("problems", "The system does not let you write in this folder."),
            tr("problems", "Choose another one."),
        ),
        "on_network_share": (
            tr("problems", "This is a network disk."),
            tr(
                "problems",
                "Two computers may damage the file there. A folder of this computer is better.",
            ),
        ),
        "password_too_short": (
            tr("problems", "The password needs at least {least} characters."),
            "",
        ),
        "password_too_common": (
            tr("problems", "This password is easily guessed."),
            tr("problems", "Add an unusual word."),
        ),
        "passwords_differ": (
            tr("problems", "The two passwords differ."),
            tr("problems", "Show them with the eye and compare."),
        ),
        "wrong_password": (
            tr("problems", "This is not your present password."),
            tr("problems", "Check Caps Lock and type it again."),
        ),
        "pattern_without_number": (
            tr("problems", "The pattern lacks the running number."),
            tr("problems", "Write {{nr}} where it should stand."),
        ),
        "pattern_without_year": (
            tr("problems", "The pattern lacks the year."),
            tr("problems", "Numbers start anew each year and would repeat. Add {{rok}}."),
        ),
        "pattern_unknown_placeholder": (
            tr("problems", "There is nothing to put in for “{placeholder}”."),
            tr("problems", "Known are {{nr}}, {{rok}} and {{mies}}."),
        ),
        "pattern_braces": (
            tr("problems", "A brace stands alone."),
            tr("problems", "Write {{nr}} and {{rok}} with both braces."),
        ),
        "number_out_of_range": (
            tr("problems", "Enter a whole number from {least} to {most}."),
            "",
        ),
    }
