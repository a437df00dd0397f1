"""Taking people in, changing their cards, moving them on: what the file says afterwards."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import (
    AddressKind,
    AssistanceReason,
    DisabilityDegree,
    Education,
    EligibilityGroup,
    EndReason,
    Exclusion,
    HouseholdType,
    IdentityDocument,
    LabourStatus,
    MaritalStatus,
    ParticipantState,
    Relation,
    SensitiveKind,
    Sex,
)
from kisdesk.domain.drafts import (
    ExclusionDraft,
    GroundDraft,
    ParticipantDraft,
    SensitiveDraft,
    StateChangeDraft,
)
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.activity import Activity, Enrolment
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.models.participant import ExclusionFinding
from kisdesk.services.errors import ParticipantInUseError
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    change_state,
    delete_note,
    delete_participant,
    find_duplicates,
    get_card,
    list_participants,
    register_participant,
    save_household,
    update_note,
    update_participant,
)
from kisdesk.services.session import Session
from kisdesk.storage.peewee_database import database
from tests import builders

TODAY = builders.TODAY

FULL = ParticipantDraft(
    last_name="Ćwiklińska",
    first_name="Oksana",
    second_name="Maria",
    birth_name="Kovalenko",
    pesel="92031412342",
    pesel_reason="numer z decyzji",
    born_on=date(1992, 3, 14),
    sex=Sex.FEMALE,
    citizenship="ukraińskie",
    document_kind=IdentityDocument.RESIDENCE_CARD,
    document_number="RX1234567",
    document_country="Polska",
    no_document_reason="zgubiony",
    marital_status=MaritalStatus.MARRIED,
    representative="Jan Żak",
    phone="+48600100200",
    phone_other="+48774000000",
    email="oksana@example.org",
    is_homeless=True,
    last_registered_gmina="Nysa",
    education=Education.HIGHER,
    learned_occupation="krawcowa",
    performed_occupation="sprzątaczka",
    qualifications="kurs\nkomputerowy",
    experience="10 lat",
    driving_licence="B",
    labour_status=LabourStatus.LONG_TERM_UNEMPLOYED,
    labour_status_since=date(2024, 1, 2),
    labour_office="PUP Nysa",
    labour_office_registered_on=date(2024, 1, 2),
    labour_office_contact_on=date(2026, 10, 1),
    long_term_basis="12 miesięcy w 2 latach",
    has_child_under_seven=False,
    has_dependent_person=True,
    uses_assistance=True,
    assistance_reasons=(AssistanceReason.POVERTY, AssistanceReason.UNEMPLOYMENT),
    disability_degree=DisabilityDegree.LIGHT,
    disability_ruling_number="PZON/1/2025",
    disability_valid_until=date(2027, 5, 31),
    is_disability_permanent=False,
    heard_from="GOPS",
    expectations="praca",
    club_group="II",
    worker_id=1,
    applied_on=date(2026, 1, 5),
    entry_path="skierowanie",
    informed_on=date(2026, 1, 5),
    rules_accepted_on=date(2026, 1, 6),
    addresses=(
        builders.address(kind=AddressKind.STAY, is_urban=True, post_office="Nysa", powiat="nyski"),
        builders.address(kind=AddressKind.CORRESPONDENCE, street="os. Słoneczne"),
    ),
    grounds=(
        GroundDraft(
            EligibilityGroup.DISABLED,
            is_main=True,
            document_kind="orzeczenie",
            document_number="PZON/1/2025",
            document_on=date(2025, 5, 1),
            document_issuer="PZON Nysa",
            note="odpis",
        ),
        GroundDraft(EligibilityGroup.REFUGEE_IN_PROGRAMME),
    ),
    exclusions=(ExclusionDraft(Exclusion.DISABILITY_PENSION, "art. 1 ust. 3a"),),
    sensitive=(SensitiveDraft(SensitiveKind.HEALTH, "schorzenie kręgosłupa", "dobór zajęć"),),
)


def without_ids(draft: ParticipantDraft) -> ParticipantDraft:
    """The card without the ids of its rows, and its parts in one order."""
    parts = {
        name: tuple(sorted((replace(p, id=None) for p in getattr(draft, name)), key=repr))
        for name in ("addresses", "grounds", "exclusions", "sensitive")
    }
    return replace(draft, **parts)


def problems_of(error: pytest.ExceptionInfo[InvalidDraftError]) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in error.value.problems}


def test_the_full_draft_of_this_test_says_something_in_every_field() -> None:
    empty = ParticipantDraft()
    silent = {f.name for f in fields(FULL) if getattr(FULL, f.name) == getattr(empty, f.name)}
    assert silent == {"is_disability_permanent"}


def test_a_card_comes_back_as_it_was_typed(office: Session) -> None:
    person = register_participant(FULL, on=date(2026, 1, 5), today=TODAY)
    card = get_card(person, TODAY)

    assert without_ids(card.draft) == without_ids(FULL)
    assert card.worker_name == "Małgorzata Zielińska"
    assert card.state is ParticipantState.CANDIDATE
    assert card.state_since == date(2026, 1, 5)
    assert card.joined_on is None
    assert [(row.state, row.on) for row in card.states] == [
        (ParticipantState.CANDIDATE, date(2026, 1, 5))
    ]


def test_an_emptied_card_comes_back_empty(office: Session) -> None:
    person = register_participant(FULL, on=TODAY, today=TODAY)
    bare = ParticipantDraft(last_name="NN", first_name="NN", citizenship="")
    update_participant(person, bare, today=TODAY)

    assert get_card(person, TODAY).draft == bare


def test_parts_that_swap_their_kinds_are_kept(make_participant) -> None:
    person = make_participant(
        addresses=(builders.address(), builders.address(kind=AddressKind.STAY, street="Polna")),
        grounds=(
            GroundDraft(EligibilityGroup.DISABLED, is_main=True),
            GroundDraft(EligibilityGroup.OTHER),
        ),
    )
    draft = get_card(person, TODAY).draft
    home, stay = draft.addresses
    swapped = replace(
        draft,
        addresses=(replace(home, kind=AddressKind.STAY), replace(stay, kind=home.kind)),
        grounds=tuple(replace(ground, is_main=not ground.is_main) for ground in draft.grounds),
    )
    update_participant(person, swapped, today=TODAY)

    assert without_ids(get_card(person, TODAY).draft) == without_ids(swapped)


def test_numbers_are_kept_in_one_form_and_say_birth_date_and_sex(make_participant) -> None:
    person = make_participant(
        pesel=" 920314-12342 ", born_on=None, sex=None, phone="600 100 200", last_name=" Kowalska "
    )
    draft = get_card(person, TODAY).draft
    assert (draft.pesel, draft.phone, draft.last_name) == (
        "92031412342",
        "+48600100200",
        "Kowalska",
    )
    assert (draft.born_on, draft.sex) == (date(1992, 3, 14), Sex.FEMALE)


def test_a_single_ground_is_the_main_one(make_participant) -> None:
    person = make_participant(grounds=(GroundDraft(EligibilityGroup.DISABLED),))
    query = ParticipantQuery(main_group=EligibilityGroup.DISABLED, today=TODAY)
    assert [row.id for row in list_participants(query)] == [person]


def test_everything_wrong_is_told_at_once_and_nothing_is_saved(office: Session) -> None:
    draft = builders.participant_draft(
        last_name="", pesel="123", born_on=TODAY + timedelta(1), informed_on=None
    )
    member = builders.member_draft(last_name="", first_name="")
    with pytest.raises(InvalidDraftError) as caught:
        register_participant(draft, on=TODAY + timedelta(2), today=TODAY, household=[member])
    assert problems_of(caught) == {
        ("last_name", "required"),
        ("pesel", "pesel_length"),
        ("born_on", "born_in_future"),
        ("household.0.last_name", "required"),
        ("on", "date_in_future"),
    }
    assert database.rows("SELECT count(*) FROM participant") == [(0,)]


def test_somebody_with_an_excluding_right_needs_a_reason(office: Session) -> None:
    draft = builders.participant_draft(exclusions=(ExclusionDraft(Exclusion.OLD_AGE_PENSION),))
    with pytest.raises(InvalidDraftError) as caught:
        register_participant(draft, on=TODAY, today=TODAY)
    assert problems_of(caught) == {("exclusions.0", "excluded")}

    reason = {"excluded": "decyzja zawieszona"}
    person = register_participant(draft, on=TODAY, today=TODAY, accepted=reason)
    assert get_card(person, TODAY).draft.exclusions[0].reason == "decyzja zawieszona"


def test_a_right_found_later_needs_a_reason_too(make_participant) -> None:
    person = make_participant()
    draft = replace(
        get_card(person, TODAY).draft, exclusions=(ExclusionDraft(Exclusion.OLD_AGE_PENSION),)
    )
    with pytest.raises(InvalidDraftError) as caught:
        update_participant(person, draft, today=TODAY)
    assert problems_of(caught) == {("exclusions.0", "excluded")}

    update_participant(person, draft, today=TODAY, accepted={"excluded": "grupa wsparcia"})
    assert get_card(person, TODAY).draft.exclusions[0].reason == "grupa wsparcia"
    pension = (ExclusionDraft(Exclusion.DISABILITY_PENSION),)
    update_participant(person, replace(draft, exclusions=pension), today=TODAY)


def test_a_right_without_a_reason_from_an_import_hinders_no_other_change(
    make_participant,
) -> None:
    person = make_participant()
    ExclusionFinding.create(participant=person, exclusion=Exclusion.OLD_AGE_PENSION, reason="")
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, first_name="Ewa"), today=TODAY)
    assert get_card(person, TODAY).draft.first_name == "Ewa"


@pytest.mark.parametrize(
    ("day", "code"), [(date(2099, 1, 1), "date_in_future"), (date(1, 1, 1), "date_too_early")]
)
def test_a_note_of_tomorrow_or_of_the_year_one_is_refused(
    make_participant, day: date, code: str
) -> None:
    person = make_participant()
    note = add_note(person, TODAY, "Rozmowa.", today=TODAY)
    for write in (
        lambda: add_note(person, day, "Rozmowa.", today=TODAY),
        lambda: update_note(note, day, "Rozmowa.", today=TODAY),
    ):
        with pytest.raises(InvalidDraftError) as caught:
            write()
        assert problems_of(caught) == {("noted_on", code)}
    assert [n.noted_on for n in get_card(person, TODAY).notes] == [TODAY]


def test_taking_part_without_a_contract_needs_a_reason(office: Session) -> None:
    draft = builders.participant_draft()
    active = ParticipantState.ACTIVE
    with pytest.raises(InvalidDraftError) as caught:
        register_participant(draft, on=TODAY, today=TODAY, state=active)
    assert problems_of(caught) == {("override_reason", "active_without_contract")}

    reason = {"active_without_contract": "program Aktywizacja i Integracja"}
    person = register_participant(draft, on=TODAY, today=TODAY, state=active, accepted=reason)
    card = get_card(person, TODAY)
    assert card.states[0].override_reason == reason["active_without_contract"]
    assert card.joined_on == TODAY


def test_a_signed_contract_lets_a_person_take_part(make_participant) -> None:
    person = make_participant()
    contract = SocialContract.create(
        participant=person, variant="A", form_code="KS-A-2010", state="draft", number="KS/1/2026"
    )
    ContractVersion.create(
        contract=contract, version=1, agreed_on=date(2026, 3, 1), content="{}", sha256="x"
    )
    SocialContract.update(
        state="signed",
        signed_on=date(2026, 3, 1),
        starts_on=date(2026, 3, 1),
        ends_on=date(2027, 2, 28),
    ).execute()

    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY)

    row = list_participants(ParticipantQuery("kowalska", today=TODAY))[0]
    assert row.state is ParticipantState.ACTIVE
    assert (row.contract_number, row.contract_ends_on) == ("KS/1/2026", date(2027, 2, 28))
    assert get_card(person, TODAY).contracts[0].number == "KS/1/2026"


def test_the_way_through_the_club_is_kept_with_its_dates(make_participant) -> None:
    person = make_participant()
    first = TODAY
    later = [TODAY + timedelta(days) for days in (1, 2, 3, 4)]
    reason = "art. 18 ust. 7"
    steps = [
        StateChangeDraft(ParticipantState.ACTIVE, later[0], override_reason=reason),
        StateChangeDraft(ParticipantState.SUSPENDED, later[1], note="choroba"),
        StateChangeDraft(ParticipantState.COMPLETED, later[2], EndReason.EMPLOYMENT),
        StateChangeDraft(ParticipantState.ACTIVE, later[3], override_reason=reason),
    ]
    seen = []
    for step in steps:
        change_state(person, step, today=later[3])
        card = get_card(person, later[3])
        seen.append((card.state, card.joined_on, card.ended_on))

    assert seen == [
        (ParticipantState.ACTIVE, later[0], None),
        (ParticipantState.SUSPENDED, later[0], None),
        (ParticipantState.COMPLETED, later[0], later[2]),
        (ParticipantState.ACTIVE, later[3], None),
    ]
    rows = get_card(person, later[3]).states
    assert [row.on for row in rows] == [*reversed(later), first]
    assert rows[1].reason is EndReason.EMPLOYMENT
    assert rows[2].note == "choroba"
    assert {row.worker_name for row in rows} == {"Małgorzata Zielińska"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (StateChangeDraft(ParticipantState.COMPLETED, TODAY), ("state", "state_not_allowed")),
        (
            StateChangeDraft(ParticipantState.WAITING, TODAY + timedelta(1)),
            ("on", "date_in_future"),
        ),
        (
            StateChangeDraft(ParticipantState.WAITING, TODAY - timedelta(1)),
            ("on", "before_last_change"),
        ),
        (StateChangeDraft(ParticipantState.REJECTED, TODAY), ("note", "rejection_reason_missing")),
        (
            StateChangeDraft(ParticipantState.WAITING, TODAY, note="\x00"),
            ("note", "text_unusable_character"),
        ),
    ],
)
def test_a_wrong_step_changes_nothing(make_participant, change, problem) -> None:
    person = make_participant()
    with pytest.raises(InvalidDraftError) as caught:
        change_state(person, change, today=TODAY)
    assert problem in problems_of(caught)
    card = get_card(person, TODAY)
    assert card.state is ParticipantState.CANDIDATE
    assert len(card.states) == 1


def test_a_household_is_kept_changed_and_typed(make_participant) -> None:
    person = make_participant()
    members = [builders.member_draft(), builders.member_draft(first_name="Jan", sex=Sex.MALE)]
    save_household(person, members, today=TODAY)
    card = get_card(person, TODAY)
    assert [replace(member, id=None) for member in card.household] == members
    assert card.household_type is HouseholdType.SINGLE_PARENT

    save_household(person, [replace(card.household[1], occupation="uczeń")], today=TODAY)
    kept = get_card(person, TODAY).household
    assert [(member.id, member.occupation) for member in kept] == [(card.household[1].id, "uczeń")]


def test_a_member_with_a_card_of_their_own_bears_its_name(make_participant) -> None:
    wife = make_participant(last_name="Żak", first_name="Ewa")
    husband = make_participant(last_name="Żak", first_name="Jan", sex=Sex.MALE)
    member = builders.member_draft(relation=Relation.SPOUSE, born_on=None, person_id=wife)
    save_household(husband, [member], today=TODAY)
    draft = get_card(wife, TODAY).draft
    update_participant(wife, replace(draft, last_name="Żak-Śliwa"), today=TODAY)

    shown = get_card(husband, TODAY).household[0]
    assert (shown.last_name, shown.first_name, shown.pesel) == ("Żak-Śliwa", "Ewa", draft.pesel)
    assert shown.born_on == draft.born_on


def test_nobody_is_a_member_of_their_own_household(make_participant) -> None:
    person = make_participant()
    with pytest.raises(InvalidDraftError) as caught:
        save_household(person, [builders.member_draft(person_id=person)], today=TODAY)
    assert problems_of(caught) == {("members", "member_of_own_household")}


def test_notes_are_added_changed_and_deleted(make_participant) -> None:
    person = make_participant()
    first = add_note(
        person, date(2026, 11, 20), "Rozmowa o pracy.\nUmówiona na piątek.", today=TODAY
    )
    second = add_note(person, date(2026, 11, 21), "Telefon.", today=TODAY)
    update_note(second, TODAY, "Telefon do urzędu.", today=TODAY)
    notes = get_card(person, TODAY).notes
    assert [(note.id, note.noted_on, note.text) for note in notes] == [
        (second, TODAY, "Telefon do urzędu."),
        (first, date(2026, 11, 20), "Rozmowa o pracy.\nUmówiona na piątek."),
    ]
    assert notes[0].author == "Małgorzata Zielińska"

    delete_note(first)
    assert [note.id for note in get_card(person, TODAY).notes] == [second]
    with pytest.raises(InvalidDraftError):
        add_note(person, TODAY, "  \n", today=TODAY)
    with pytest.raises(NotFoundError):
        delete_note(first)


def test_duplicates_are_found_by_number_and_by_name_with_birth_date(make_participant) -> None:
    anna = make_participant(last_name="Śliwa", first_name="Łucja")
    draft = get_card(anna, TODAY).draft
    make_participant(last_name="Śliwa", first_name="Łucja", born_on=date(1980, 1, 1))

    same_number = ParticipantDraft(last_name="Inna", first_name="Osoba", pesel=draft.pesel)
    same_name = ParticipantDraft(last_name="SLIWA", first_name="łucja", born_on=draft.born_on)
    assert [(d.participant_id, d.same_pesel) for d in find_duplicates(same_number)] == [
        (anna, True)
    ]
    assert [(d.participant_id, d.same_pesel) for d in find_duplicates(same_name)] == [(anna, False)]
    assert find_duplicates(same_number)[0].name == "Łucja Śliwa"
    assert find_duplicates(draft, exclude_id=anna) == []
    assert find_duplicates(ParticipantDraft()) == []
    assert find_duplicates(replace(same_name, first_name="Łuca")) == []


def test_a_person_entered_by_mistake_can_be_deleted(make_participant) -> None:
    person, other = make_participant(), make_participant()
    add_note(person, TODAY, "pomyłka", today=TODAY)
    save_household(other, [builders.member_draft(person_id=person)], today=TODAY)
    delete_participant(person)

    with pytest.raises(NotFoundError):
        get_card(person, TODAY)
    assert get_card(other, TODAY).household[0].person_id is None
    assert database.rows("SELECT count(*) FROM note") == [(0,)]


def test_a_person_with_a_contract_or_an_enrolment_is_not_deleted(make_participant) -> None:
    with_contract, enrolled = make_participant(), make_participant()
    SocialContract.create(
        participant=with_contract, variant="A", form_code="KS-A-2010", state="draft"
    )
    activity = Activity.create(name="Warsztaty", category="vocational")
    Enrolment.create(activity=activity, participant=enrolled, since_on=TODAY)
    for person in (with_contract, enrolled):
        with pytest.raises(ParticipantInUseError):
            delete_participant(person)
    assert get_card(enrolled, TODAY).activities == ("Warsztaty",)


def test_people_who_are_gone_are_told_so(office: Session) -> None:
    draft = builders.participant_draft()
    for ask in (
        lambda: get_card(77, TODAY),
        lambda: update_participant(77, draft, today=TODAY),
        lambda: save_household(77, [], today=TODAY),
        lambda: change_state(77, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY),
        lambda: add_note(77, TODAY, "x", today=TODAY),
        lambda: delete_participant(77),
    ):
        with pytest.raises(NotFoundError):
            ask()


TEXT_FIELDS = [f.name for f in fields(ParticipantDraft) if f.type is str]
ANY_TEXT = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    st.sampled_from(
        ["😀👩‍👩‍👧", "שלום עולם", "a" * 10_000, "O'Neil–Żółć", "\x00", "\ud800", "'; DROP"]
    ),
)


def register_or_refuse(draft: ParticipantDraft) -> tuple[int | None, set[str]]:
    """The id of the new person, or the fields that were refused."""
    try:
        return register_participant(draft, on=TODAY, today=TODAY), set()
    except InvalidDraftError as error:
        return None, {problem.field for problem in error.problems}


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(TEXT_FIELDS), text=ANY_TEXT)
def test_any_text_is_kept_or_refused_with_a_reason(office: Session, name: str, text: str) -> None:
    draft = builders.participant_draft(**{name: text})
    person, refused = register_or_refuse(draft)
    if person is None:
        assert name in refused
        return
    kept = getattr(get_card(person, TODAY).draft, name)
    assert kept in (text, text.strip(), " ".join(text.split())) or name in ("pesel", "phone")
    assert person in {row.id for row in list_participants(ParticipantQuery(today=TODAY), limit=999)}
    list_participants(ParticipantQuery(text, today=TODAY))
