"""The card of a person: what is wrong with it and what is missing."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain import law
from kisdesk.domain.codes import (
    AddressKind,
    DisabilityDegree,
    EligibilityGroup,
    Exclusion,
    IdentityDocument,
    LabourStatus,
    SensitiveKind,
    Sex,
)
from kisdesk.domain.drafts import (
    AddressDraft,
    ExclusionDraft,
    GroundDraft,
    ParticipantDraft,
    SensitiveDraft,
)
from kisdesk.domain.participants import (
    check_participant,
    missing_from_card,
    normalise_participant,
)

TODAY = date(2026, 11, 22)
ANNA = ParticipantDraft(last_name="Nowak-Żuraw", first_name="Anna", pesel="85071502468")
E, W = False, True  # error, warning


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"last_name": " "}, [("last_name", "required", E)]),
        ({"last_name": "NN", "first_name": "NN"}, []),
        ({"last_name": "O'Hara-Łuczak"}, []),
        ({"first_name": "A" * 201}, [("first_name", "text_too_long", E)]),
        ({"first_name": "Anna\x00"}, [("first_name", "text_unusable_character", E)]),
        ({"expectations": "praca\nspokój"}, []),
        ({"expectations": "x" * 20_001}, [("expectations", "text_too_long", E)]),
        ({"pesel": "8507150246"}, [("pesel", "pesel_length", E)]),
        ({"pesel": "99223100242"}, [("pesel", "pesel_date", E)]),
        ({"pesel": "85071502469"}, [("pesel", "pesel_check_digit", W)]),
        ({"pesel": "85071502469", "pesel_reason": "tak w dowodzie"}, []),
        ({"born_on": date(1985, 7, 16)}, [("born_on", "pesel_birth_date_differs", W)]),
        ({"born_on": date(1985, 7, 15), "sex": Sex.FEMALE}, []),
        ({"sex": Sex.MALE}, [("sex", "pesel_sex_differs", W)]),
        ({"sex": Sex.MALE, "pesel_reason": "zmiana płci w aktach"}, []),
        ({"pesel": "", "born_on": date(2026, 11, 23)}, [("born_on", "born_in_future", E)]),
        ({"pesel": "", "born_on": date(1900, 1, 1)}, [("born_on", "age_impossible", E)]),
        ({"pesel": "", "born_on": date(2008, 11, 23)}, [("born_on", "minor", W)]),
        ({"pesel": "", "born_on": date(2008, 11, 22)}, []),
        ({"informed_on": date(2026, 11, 23)}, [("informed_on", "date_in_future", E)]),
        (
            {"labour_status_since": date(1985, 7, 14)},
            [("labour_status_since", "date_before_birth", E)],
        ),
        ({"labour_status_since": date(1985, 7, 15)}, []),
        ({"informed_on": TODAY}, []),
        ({"pesel": "", "born_on": TODAY}, [("born_on", "minor", W)]),
        (
            {
                "labour_office_registered_on": date(2026, 5, 1),
                "labour_office_contact_on": date(2026, 4, 30),
            },
            [("labour_office_contact_on", "contact_before_registration", W)],
        ),
        ({"phone": "600 100 200", "email": "anna@example.org"}, []),
        ({"phone_other": "600"}, [("phone_other", "phone_format", W)]),
        ({"email": "anna"}, [("email", "email_format", W)]),
        (
            {"document_kind": IdentityDocument.ID_CARD, "document_number": "ABS123457"},
            [("document_number", "id_card_check_digit", W)],
        ),
        ({"document_number": "ABS123456"}, [("document_kind", "document_kind_missing", W)]),
        (
            {"disability_degree": DisabilityDegree.LIGHT},
            [("disability_valid_until", "validity_missing", W)],
        ),
        ({"disability_degree": DisabilityDegree.LIGHT, "is_disability_permanent": True}, []),
        (
            {
                "disability_degree": DisabilityDegree.LIGHT,
                "is_disability_permanent": True,
                "disability_valid_until": date(2027, 1, 1),
            },
            [("disability_valid_until", "permanent_and_dated", E)],
        ),
        (
            {
                "disability_degree": DisabilityDegree.LIGHT,
                "disability_valid_until": date(2026, 1, 1),
            },
            [("disability_valid_until", "ruling_over", W)],
        ),
        ({"disability_ruling_number": "PZON 1"}, [("disability_degree", "degree_missing", W)]),
        (
            {"addresses": (AddressDraft(locality="Nysa", postcode="48"),)},
            [("addresses.0.postcode", "postcode_format", W)],
        ),
        (
            {"addresses": (AddressDraft(locality="Nysa"), AddressDraft(locality="Opole"))},
            [("addresses.1.kind", "address_twice", E)],
        ),
        ({"addresses": (AddressDraft(), AddressDraft())}, []),
        (
            {"exclusions": (ExclusionDraft(Exclusion.OLD_AGE_PENSION),)},
            [("exclusions.0", "excluded", W)],
        ),
        (
            {"sensitive": (SensitiveDraft(SensitiveKind.HEALTH, text="astma"),)},
            [("sensitive.0.reason", "sensitive_reason_missing", E)],
        ),
    ],
)
def test_problems(changes, expected):
    problems = check_participant(replace(ANNA, **changes), TODAY)
    assert [(p.field, p.code, p.is_warning) for p in problems] == expected


@given(st.text(max_size=40), st.text(max_size=14), st.text(max_size=14), st.text(max_size=30))
def test_any_text_is_judged_without_an_accident(name, pesel, phone, email):
    draft = ParticipantDraft(last_name=name, pesel=pesel, phone=phone, email=email)
    once = normalise_participant(draft)
    assert normalise_participant(once) == once
    check_participant(draft, TODAY)
    missing_from_card(once)


def test_what_is_kept():
    typed = replace(
        ANNA,
        last_name="  de  la Cruz ",
        pesel="850715-02468",
        phone="600-100-200",
        addresses=(AddressDraft(postcode="48300", locality="Nysa"),),
    )
    kept = normalise_participant(typed)
    assert (kept.last_name, kept.pesel, kept.phone) == ("de la Cruz", "85071502468", "+48600100200")
    assert (kept.born_on, kept.sex) == (date(1985, 7, 15), Sex.FEMALE)
    assert kept.addresses[0].postcode == "48-300"
    contrary = replace(typed, born_on=date(1986, 1, 1), sex=Sex.MALE)
    assert normalise_participant(contrary).born_on == date(1986, 1, 1)
    assert normalise_participant(contrary).sex is Sex.MALE


COMPLETE = replace(
    ANNA,
    grounds=(GroundDraft(EligibilityGroup.DISABLED),),
    informed_on=TODAY,
    addresses=(AddressDraft(locality="Nysa"),),
)


@pytest.mark.parametrize(
    ("changes", "gaps"),
    [
        ({}, []),
        ({"pesel": ""}, ["no_identity", "no_birth_date", "no_sex"]),
        ({"pesel": "", "born_on": date(1980, 1, 1), "sex": Sex.MALE}, ["no_identity"]),
        (
            {
                "pesel": "",
                "born_on": date(1980, 1, 1),
                "sex": Sex.MALE,
                "document_kind": IdentityDocument.DIIA,
            },
            ["no_identity"],
        ),
        (
            {
                "pesel": "",
                "born_on": date(1980, 1, 1),
                "sex": Sex.MALE,
                "document_kind": IdentityDocument.DIIA,
                "document_number": "123",
            },
            [],
        ),
        (
            {
                "pesel": "",
                "born_on": date(1980, 1, 1),
                "sex": Sex.MALE,
                "no_document_reason": "dokumenty skradziono",
            },
            [],
        ),
        ({"grounds": ()}, ["no_main_group"]),
        ({"informed_on": None}, ["not_informed"]),
        ({"addresses": ()}, ["no_address"]),
        ({"addresses": (AddressDraft(kind=AddressKind.STAY),)}, ["no_address"]),
        ({"addresses": (), "is_homeless": True}, ["no_last_gmina"]),
        ({"is_homeless": True, "last_registered_gmina": "Brzozów Dolny"}, []),
        ({"labour_status": LabourStatus.REGISTERED_UNEMPLOYED}, ["no_labour_office_contact"]),
        ({"labour_status": LabourStatus.JOB_SEEKER}, []),
    ],
)
def test_gaps(changes, gaps):
    missing = missing_from_card(replace(COMPLETE, **changes))
    assert [p.code for p in missing] == gaps
    assert all(p.is_warning for p in missing)
    assert all(law.article(str(p.values["article"]), TODAY) for p in missing if p.values)
