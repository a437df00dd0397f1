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
        "minor_person": (
            tr("problems", "On this day the person is under age and cannot sign the contract."),
            tr("problems", "Check the date of birth; the legal representative is not on the card."),
        ),
        "minor_with_representative": (
            tr("problems", "On this day the person is under age and cannot sign the contract."),
            tr("problems", "Legal representative on the card: {representative}."),
        ),
        "person_out_of_the_club": (
            tr("problems", "The state of the person on the card: {state}."),
            tr("problems", "Check whether the contract is with the right person."),
        ),
        "homeless_agreement": (
            tr(
                "problems",
                "With a homeless person the content is agreed with the welfare centre of the"
                " gmina of last permanent registration ({gmina}): {article}.",
            ),
            tr("problems", "Write when and with whom it was agreed."),
        ),
        "homeless_agreement_nowhere": (
            tr(
                "problems",
                "With a homeless person the content is agreed with the welfare centre of the"
                " last permanent registration: {article}.",
            ),
            tr("problems", "The gmina is missing on the card; ask the person for it."),
        ),
        "conclusion_in_future": (
            tr("problems", "The contract bears the date {concluded_on}, which has not come yet."),
            tr("problems", "Correct “Date on the form” in the step “Parties”."),
        ),
        "signed_another_day": (
            tr("problems", "The form bears the date {concluded_on}, signed on {signed_on}."),
            tr("problems", "Usually it is one day. Check which one stands on the paper."),
        ),
        "number_of_other_year": (
            tr("problems", "The number is of {year}, the contract of {concluded_on}."),
            tr("problems", "Check the number in the step “Parties”."),
        ),
        "final_already": (
            tr("problems", "The contract has a final evaluation already."),
            tr("problems", "One is enough; write into that one."),
        ),
        "held_already": (
            tr("problems", "This evaluation is written down already and stays as it is."),
            tr("problems", "Take it back with Ctrl+Z, or write down another evaluation."),
        ),
        "before_last_amendment": (
            tr("problems", "The change before was agreed on {agreed_on}."),
            tr("problems", "This day cannot be earlier."),
        ),
        "nothing_changed": (
            tr("problems", "Nothing differs from what was signed."),
            tr("problems", "Go back and change what was agreed."),
        ),
        "person_is_fixed": (
            tr("problems", "A change cannot put another person on the contract."),
            tr("problems", "Correct the name or PESEL on the card of the person first."),
        ),
        "worker_changes": (
            tr("problems", "The contract was signed by {before}, now it names {after}."),
            tr("problems", "Write why the social worker changes."),
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
