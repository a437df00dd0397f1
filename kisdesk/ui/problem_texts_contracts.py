"""What problems with contracts say; the table that ``problem_texts`` asks for them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def contract_texts() -> Mapping[str, tuple[str, str]]:
    """Code: the sentence and a second one that helps (or nothing)."""
    tr = QCoreApplication.translate
    return {
        "overlaps": (
            tr("problems", "In this time contract {number} runs as well."),
            tr("problems", "Two contracts of one person may overlap, if that is meant."),
        ),
        "outside_contract": (
            tr("problems", "The date lies outside the term of the contract."),
            tr("problems", "Check the date, or first and last day of the contract."),
        ),
        "start_far_from_conclusion": (
            tr("problems", "First day and date of the contract are {days} days apart."),
            tr("problems", "One of the two dates may be mistyped."),
        ),
        "variant_b_one_person": (
            tr("problems", "Form B is for one person, without family members."),
            tr("problems", "For a family use form A."),
        ),
        "referral_after_conclusion": (
            tr("problems", "The referral is later than the contract."),
            tr("problems", "Compare the date with the paper from the labour office."),
        ),
        "referral_incomplete": (
            tr("problems", "Form B needs number, date and office of the referral: {article}."),
            tr("problems", "Enter them in the step “Parties”, or use form A."),
        ),
        "minor_cannot_sign": (
            tr("problems", "Somebody under age cannot sign the contract."),
            tr("problems", "Take the tick from “signs the contract” in the step “Parties”."),
        ),
        "number_taken": (
            tr("problems", "Another contract has the number {number}."),
            tr("problems", "Choose another number in the step “Parties”."),
        ),
        "before_signing": (
            tr("problems", "The contract was signed on {signed_on}."),
            tr("problems", "This day cannot be earlier."),
        ),
        "before_start": (
            tr("problems", "The contract begins on {starts_on}."),
            tr("problems", "This day cannot be earlier."),
        ),
        "variant_is_fixed": (tr("problems", "A signed contract keeps its form."), ""),
        "not_a_closed_state": (tr("problems", "Choose how the contract ended."), ""),
        "reason_missing": (
            tr("problems", "Write in a few words why it is all right."),
            tr("problems", "The reason is kept beside the signed contract."),
        ),
        "nothing_found": (
            tr("problems", "Write at least a sentence about how it goes."),
            "",
        ),
        "choose_a_person": (
            tr("problems", "Choose the person in the list."),
            tr("problems", "Somebody new is registered in the tab Uczestnicy first."),
        ),
    }
