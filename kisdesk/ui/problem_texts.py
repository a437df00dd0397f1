"""What a problem with a draft says beside its field; one place for all screens.

A sentence names the fault and the check to make, never the "right" answer for an identifier.
Each part of the program has one table here; a new code is one line in it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.labels import has_label, label
from kisdesk.domain.law import law
from kisdesk.domain.polish import short_date
from kisdesk.errors import Problem
from kisdesk.ui.problem_texts_attendance import attendance_texts
from kisdesk.ui.problem_texts_contracts import contract_texts
from kisdesk.ui.problem_texts_office import activity_texts, office_texts
from kisdesk.ui.problem_texts_outcomes import outcome_texts
from kisdesk.ui.problem_texts_privacy import privacy_texts
from kisdesk.ui.problem_texts_psu import psu_texts
from kisdesk.ui.problem_texts_retention import retention_texts
from kisdesk.ui.widgets.form_body import Wording

Texts = Mapping[str, tuple[str, str]]
"""Code: the sentence and a second one that helps (or nothing)."""


def describe_problem(problem: Problem) -> str:
    """The problem in one or two sentences."""
    words = word_problem(problem)
    return " ".join(part for part in (words.text, words.detail) if part)


def word_problem(problem: Problem) -> Wording:
    """The problem as a form shows it: a sentence, and a quieter one that helps."""
    for texts in _TABLES:
        found = texts().get(problem.code)
        if found is not None:
            words = {name: _value(value) for name, value in problem.values.items()}
            return Wording(found[0].format(**words), found[1].format(**words))
    tr = QCoreApplication.translate
    return Wording(tr("problems", "Check this field."))


def article_place(key: str, on_day: date | None = None) -> str:
    """Where a provision stands, "art. 18 ust. 4"; the last known one without a day."""
    places = [a for a in law().articles if a.key == key]
    for found in places:
        if on_day is not None and found.is_in_force(on_day):
            return found.place
    return places[-1].place if places else ""


def _value(value: object) -> str:
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, StrEnum):
        return label(value) if has_label(value) else str(value)
    if isinstance(value, str) and any(a.key == value for a in law().articles):
        return article_place(value)
    if isinstance(value, (tuple, list)):
        return ", ".join(_value(part) for part in value)
    return str(value)


def _person_texts() -> Texts:
    tr = QCoreApplication.translate
    return {
        "pesel_not_digits": (
            tr("problems", "A PESEL number has digits only."),
            tr("problems", "Compare the number with the document."),
        ),
        "pesel_length": (
            tr("problems", "A PESEL number has 11 digits, here there are {length}."),
            tr("problems", "Compare the number with the document."),
        ),
        "pesel_date": (
            tr("problems", "The number holds a day that does not exist."),
            tr("problems", "Compare the number with the document."),
        ),
        "pesel_check_digit": (
            tr("problems", "The check digit does not fit."),
            tr("problems", "Compare the number with the document, two digits may be swapped."),
        ),
        "pesel_birth_date_differs": (
            tr("problems", "By the PESEL number it is {pesel_born_on}."),
            tr("problems", "Both may stay. Check the document first."),
        ),
        "pesel_sex_differs": (
            tr("problems", "By the PESEL number it is: {pesel_sex}."),
            tr("problems", "Both may stay. Check the document first."),
        ),
        "document_kind_missing": (
            tr("problems", "The kind of document is missing."),
            "",
        ),
        "born_in_future": (tr("problems", "This day has not come yet."), ""),
        "age_impossible": (
            tr("problems", "That would be {age} years of age."),
            tr("problems", "Check the date."),
        ),
        "minor": (
            tr("problems", "The person is not of age ({age})."),
            tr("problems", "A contract is signed by adults only."),
        ),
        "date_before_birth": (tr("problems", "This day is before the birth."), ""),
        "contact_before_registration": (
            tr("problems", "This is before the registration on {registered_on}."),
            "",
        ),
        "permanent_and_dated": (
            tr("problems", "A permanent ruling has no last day."),
            tr("problems", "Keep one of the two."),
        ),
        "degree_missing": (tr("problems", "The degree of disability is missing."), ""),
        "validity_missing": (
            tr("problems", "How long the ruling is valid is missing."),
            tr("problems", "Enter a day or mark it as permanent."),
        ),
        "ruling_over": (
            tr("problems", "The ruling was valid until {valid_until}."),
            tr("problems", "Ask for the new one."),
        ),
        "address_twice": (tr("problems", "There are two addresses of the kind “{kind}”."), ""),
        "sensitive_reason_missing": (
            tr("problems", "Write why the club needs this fact: {article}."),
            "",
        ),
        "required": (tr("problems", "This is needed."), ""),
        "no_identity": (
            tr("problems", "There is no PESEL number and no document."),
            tr("problems", "Enter a document, or why there is none."),
        ),
        "no_birth_date": (tr("problems", "The date of birth is missing."), ""),
        "no_sex": (tr("problems", "The sex is missing."), ""),
        "no_main_group": (tr("problems", "The main group is missing: {article}."), ""),
        "not_informed": (
            tr("problems", "The day of telling about data processing is missing: {article}."),
            "",
        ),
        "no_last_gmina": (
            tr("problems", "The gmina of last registration is missing: {article}."),
            "",
        ),
        "no_address": (tr("problems", "The address is missing."), ""),
        "no_labour_office_contact": (
            tr("problems", "The day of the last contact with the labour office is missing."),
            "",
        ),
    }


def _right_texts() -> Texts:
    tr = QCoreApplication.translate
    return {
        "no_ground": (
            tr("problems", "The ground of participation is missing."),
            tr("problems", "Groups: {article}. It can be entered later."),
        ),
        "ground_twice": (tr("problems", "The group “{group}” stands here twice."), ""),
        "several_main_grounds": (
            tr("problems", "Only one group can be the main one."),
            tr("problems", "The yearly report counts each person once."),
        ),
        "no_main_ground": (
            tr("problems", "No group is marked as the main one."),
            tr("problems", "The yearly report counts the person in the main group."),
        ),
        "unemployed_but_employed": (
            tr("problems", "Long-term unemployed, yet the status says employed."),
            tr("problems", "Check which of the two is out of date."),
        ),
        "excluded": (
            tr("problems", "The right “{exclusion}” excludes from a club."),
            tr("problems", "{article}. Write why the person is taken in all the same."),
        ),
        "exclusion_twice": (tr("problems", "The right “{exclusion}” stands here twice."), ""),
    }


def _member_texts() -> Texts:
    tr = QCoreApplication.translate
    return {
        "too_young_for_relation": (
            tr("problems", "At the age of {age} this relation is not likely."),
            tr("problems", "Check the date of birth."),
        ),
        "ends_before_start": (
            tr("problems", "The end is before the beginning."),
            tr("problems", "Check both days."),
        ),
        "member_twice": (tr("problems", "Two members have the same PESEL number."), ""),
        "several_partners": (tr("problems", "There are two spouses or partners."), ""),
        "member_of_own_household": (
            tr("problems", "Nobody belongs to their own household as another member."),
            "",
        ),
    }


def _number_texts() -> Texts:
    tr = QCoreApplication.translate
    compare = tr("problems", "Compare the number with the document.")
    return {
        "nip_not_digits": (tr("problems", "A NIP number has digits only."), compare),
        "nip_length": (
            tr("problems", "A NIP number has 10 digits, here there are {length}."),
            compare,
        ),
        "nip_check_digit": (tr("problems", "The check digit of the NIP does not fit."), compare),
        "regon_not_digits": (tr("problems", "A REGON number has digits only."), compare),
        "regon_length": (
            tr("problems", "A REGON number has 9 or 14 digits, here there are {length}."),
            compare,
        ),
        "regon_check_digit": (
            tr("problems", "The check digit of the REGON does not fit."),
            compare,
        ),
        "krs_not_digits": (tr("problems", "A KRS number has digits only."), compare),
        "krs_length": (
            tr("problems", "A KRS number has 10 digits, here there are {length}."),
            compare,
        ),
        "id_card_format": (
            tr("problems", "An identity card number is 3 letters and 6 digits."),
            compare,
        ),
        "id_card_check_digit": (
            tr("problems", "The check digit of the identity card does not fit."),
            compare,
        ),
        "passport_format": (
            tr("problems", "A Polish passport number is 2 letters and 7 digits."),
            compare,
        ),
        "postcode_format": (
            tr("problems", "A Polish postcode looks like 47-200."),
            tr("problems", "A foreign one may stay as it is."),
        ),
        "phone_format": (
            tr("problems", "This does not look like a telephone number."),
            tr("problems", "Nine digits, or a plus and the country’s number first."),
        ),
        "email_format": (
            tr("problems", "This does not look like an e-mail address."),
            tr("problems", "It needs a name, the sign @ and a domain."),
        ),
        "locality_missing": (tr("problems", "The locality is missing from this address."), ""),
    }


def _text_texts() -> Texts:
    tr = QCoreApplication.translate
    return {
        "text_too_long": (
            tr("problems", "This is {length} characters, {limit} fit here."),
            tr("problems", "Nothing was cut off. Shorten the text or put it into a note."),
        ),
        "text_unusable_character": (
            tr("problems", "The text holds a character that cannot be kept ({character})."),
            tr("problems", "Delete it, it probably came with a copied text."),
        ),
    }


def _state_texts() -> Texts:
    tr = QCoreApplication.translate
    return {
        "state_not_allowed": (
            tr("problems", "From “{from}” one cannot go to “{to}”."),
            tr("problems", "Choose a step in between first."),
        ),
        "date_in_future": (
            tr("problems", "This day has not come yet."),
            tr("problems", "Check the date."),
        ),
        "date_too_early": (
            tr("problems", "This is before {earliest}."),
            tr("problems", "Check the year."),
        ),
        "before_last_change": (
            tr("problems", "The last change of state was on {last_change_on}."),
            tr("problems", "The new one cannot be earlier."),
        ),
        "end_reason_missing": (tr("problems", "Choose why participation ends."), ""),
        "rejection_reason_missing": (
            tr("problems", "Write why the person is not taken in."),
            "",
        ),
        "active_without_contract": (
            tr("problems", "No signed contract covers this day: {article}."),
            tr("problems", "Exceptions: {exceptions}. Write which one applies, or why."),
        ),
    }


_TABLES: Sequence[Callable[[], Texts]] = (
    _person_texts,
    _right_texts,
    _member_texts,
    activity_texts,
    _number_texts,
    _text_texts,
    _state_texts,
    office_texts,
    contract_texts,
    psu_texts,
    attendance_texts,
    outcome_texts,
    privacy_texts,
    retention_texts,
)
