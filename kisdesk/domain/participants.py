"""What may be wrong with, and what is missing from, the card of a person."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kisdesk.domain import identifiers, law
from kisdesk.domain.addresses import check_address, one_line
from kisdesk.domain.codes import AddressKind, IdentityDocument, LabourStatus
from kisdesk.domain.dates import age_on
from kisdesk.domain.drafts import AddressDraft, ParticipantDraft
from kisdesk.domain.eligibility import check_exclusions, check_grounds, main_group
from kisdesk.domain.pesel import check_pesel, compact_pesel, read_pesel
from kisdesk.domain.texts import check_text, check_texts
from kisdesk.errors import Problem

OLDEST_AGE = 120
"""Completed years above which a birth date cannot be right."""

EARLIEST_NOTE = date(1990, 11, 29)
"""Day of the first social assistance Act; an earlier note is a slip of the pen."""

LONG_FIELDS = frozenset(
    {
        "qualifications",
        "experience",
        "expectations",
        "note",
        "text",
        "reason",
        "pesel_reason",
        "no_document_reason",
    }
)
UNEMPLOYED = frozenset({LabourStatus.REGISTERED_UNEMPLOYED, LabourStatus.LONG_TERM_UNEMPLOYED})
"""Statuses kept by contact with the labour office."""

_PAST_DATES = (
    "labour_status_since",
    "labour_office_registered_on",
    "labour_office_contact_on",
    "applied_on",
    "informed_on",
    "rules_accepted_on",
)


def birth_date(draft: ParticipantDraft) -> date | None:
    """The typed birth date, otherwise the one in the PESEL number."""
    if draft.born_on is not None:
        return draft.born_on
    pesel = read_pesel(draft.pesel)
    return pesel.born_on if pesel else None


def normalise_participant(draft: ParticipantDraft) -> ParticipantDraft:
    """The draft as it is kept; capitals stay as typed.

    Names are trimmed, numbers compact, telephones and postcodes in one form; birth date and sex
    come from the PESEL number where nobody typed them.
    """
    pesel = read_pesel(draft.pesel)
    addresses = tuple(
        replace(address, postcode=identifiers.normalise_postcode(address.postcode))
        for address in draft.addresses
    )
    return replace(
        draft,
        last_name=" ".join(draft.last_name.split()),
        first_name=" ".join(draft.first_name.split()),
        second_name=" ".join(draft.second_name.split()),
        birth_name=" ".join(draft.birth_name.split()),
        pesel=compact_pesel(draft.pesel),
        born_on=draft.born_on or (pesel.born_on if pesel else None),
        sex=draft.sex or (pesel.sex if pesel else None),
        phone=identifiers.normalise_phone(draft.phone),
        phone_other=identifiers.normalise_phone(draft.phone_other),
        email=draft.email.strip(),
        addresses=addresses,
    )


def _check_identity(draft: ParticipantDraft) -> list[Problem]:
    problems = [p for p in check_pesel(draft.pesel) if not (p.is_warning and draft.pesel_reason)]
    pesel = read_pesel(draft.pesel)
    if pesel is not None and not draft.pesel_reason.strip():
        if draft.born_on is not None and draft.born_on != pesel.born_on:
            differs = {"pesel_born_on": pesel.born_on}
            problems.append(
                Problem("born_on", "pesel_birth_date_differs", differs, is_warning=True)
            )
        if draft.sex is not None and draft.sex is not pesel.sex:
            sex = {"pesel_sex": pesel.sex}
            problems.append(Problem("sex", "pesel_sex_differs", sex, is_warning=True))
    problems += identifiers.check_document(draft.document_kind, draft.document_number)
    if draft.document_number.strip() and draft.document_kind is None:
        problems.append(Problem("document_kind", "document_kind_missing", is_warning=True))
    return problems


def _check_dates(draft: ParticipantDraft, today: date) -> list[Problem]:
    problems = []
    born_on = birth_date(draft)
    if born_on is not None:
        age = age_on(born_on, today)
        if born_on > today:
            problems.append(Problem("born_on", "born_in_future"))
        elif age > OLDEST_AGE:
            problems.append(Problem("born_on", "age_impossible", {"age": age}))
        elif age < 18:
            problems.append(Problem("born_on", "minor", {"age": age}, is_warning=True))
    for name in _PAST_DATES:
        day: date | None = getattr(draft, name)
        if day is None:
            continue
        if day > today:
            problems.append(Problem(name, "date_in_future"))
        elif born_on is not None and day < born_on:
            problems.append(Problem(name, "date_before_birth"))
    registered_on, contact_on = draft.labour_office_registered_on, draft.labour_office_contact_on
    if registered_on is not None and contact_on is not None and contact_on < registered_on:
        values = {"registered_on": registered_on}
        problems.append(
            Problem("labour_office_contact_on", "contact_before_registration", values, True)
        )
    return problems


def _check_disability(draft: ParticipantDraft, today: date) -> list[Problem]:
    problems = []
    valid_until = draft.disability_valid_until
    if draft.is_disability_permanent and valid_until is not None:
        problems.append(Problem("disability_valid_until", "permanent_and_dated"))
    if draft.disability_degree is None:
        if valid_until is not None or draft.disability_ruling_number.strip():
            problems.append(Problem("disability_degree", "degree_missing", is_warning=True))
    elif valid_until is None and not draft.is_disability_permanent:
        problems.append(Problem("disability_valid_until", "validity_missing", is_warning=True))
    if valid_until is not None and valid_until < today:
        values = {"valid_until": valid_until}
        problems.append(Problem("disability_valid_until", "ruling_over", values, is_warning=True))
    return problems


def _check_addresses(addresses: Sequence[AddressDraft]) -> list[Problem]:
    problems = []
    seen: set[AddressKind] = set()
    for i, address in enumerate(addresses):
        problems += check_address(address, f"addresses.{i}")
        if not one_line(address):
            continue
        if address.kind in seen:
            problems.append(Problem(f"addresses.{i}.kind", "address_twice", {"kind": address.kind}))
        seen.add(address.kind)
    return problems


def check_participant(draft: ParticipantDraft, today: date) -> list[Problem]:
    """Everything wrong with what was typed, so that the card can show it all at once.

    Surname and first name are required; of an unknown person "NN" is written. What is merely
    missing is told by :func:`missing_from_card`.
    """
    problems = [
        Problem(name, "required")
        for name in ("last_name", "first_name")
        if not getattr(draft, name).strip()
    ]
    problems += check_texts(draft, LONG_FIELDS)
    problems += _check_identity(draft)
    problems += _check_dates(draft, today)
    problems += _check_disability(draft, today)
    problems += _check_addresses(draft.addresses)
    problems += identifiers.check_phone(draft.phone)
    problems += identifiers.check_phone(draft.phone_other, "phone_other")
    problems += identifiers.check_email(draft.email)
    if draft.grounds:
        problems += check_grounds(draft.grounds, draft.labour_status)
    problems += check_exclusions(draft.exclusions)
    for i, fact in enumerate(draft.sensitive):
        if fact.text.strip() and not fact.reason.strip():
            values = {"article": law.DATA_SCOPE}
            problems.append(Problem(f"sensitive.{i}.reason", "sensitive_reason_missing", values))
    return problems


def check_note(noted_on: date | None, text: str, today: date) -> list[Problem]:
    """A note says something, on a day that has come and on which a club could exist."""
    problems = check_text(text, "text", many_lines=True)
    if not text.strip():
        problems.append(Problem("text", "required"))
    if noted_on is None:
        problems.append(Problem("noted_on", "required"))
    elif noted_on > today:
        problems.append(Problem("noted_on", "date_in_future"))
    elif noted_on < EARLIEST_NOTE:
        problems.append(Problem("noted_on", "date_too_early", {"earliest": EARLIEST_NOTE}))
    return problems


def has_identity(draft: ParticipantDraft) -> bool:
    """Whether a PESEL number, a document, or the reason why there is neither is written down."""
    if draft.pesel.strip() or draft.no_document_reason.strip():
        return True
    needs_number = draft.document_kind is not IdentityDocument.OTHER
    has_number = bool(draft.document_number.strip())
    return draft.document_kind is not None and (has_number or not needs_number)


def missing_from_card(draft: ParticipantDraft) -> list[Problem]:
    """Gaps, not errors: what the club should still write down. All are warnings."""
    gaps: list[tuple[str, str, dict[str, object]]] = []
    if not has_identity(draft):
        gaps.append(("pesel", "no_identity", {}))
    if birth_date(draft) is None:
        gaps.append(("born_on", "no_birth_date", {}))
    if draft.sex is None and read_pesel(draft.pesel) is None:
        gaps.append(("sex", "no_sex", {}))
    if main_group(draft.grounds) is None:
        gaps.append(("grounds", "no_main_group", {"article": law.ELIGIBLE_GROUPS}))
    if draft.informed_on is None:
        gaps.append(("informed_on", "not_informed", {"article": law.INFORMATION_DUTY}))
    if draft.is_homeless:
        if not draft.last_registered_gmina.strip():
            values: dict[str, object] = {"article": law.HOMELESS_CONTRACT}
            gaps.append(("last_registered_gmina", "no_last_gmina", values))
    elif not any(one_line(address) for address in draft.addresses):
        gaps.append(("addresses", "no_address", {}))
    if draft.labour_status in UNEMPLOYED and draft.labour_office_contact_on is None:
        values = {"article": law.LABOUR_OFFICE_CONTACT}
        gaps.append(("labour_office_contact_on", "no_labour_office_contact", values))
    return [Problem(field, code, values, is_warning=True) for field, code, values in gaps]
