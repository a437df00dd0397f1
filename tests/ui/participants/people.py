"""Some sixty invented people with histories, so that screens look lived in."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from kisdesk.domain.codes import (
    AddressKind,
    AssistanceReason,
    DisabilityDegree,
    Education,
    EligibilityGroup,
    EndReason,
    Exclusion,
    IdentityDocument,
    LabourStatus,
    MaritalStatus,
    ParticipantState,
    Party,
    Relation,
    SensitiveKind,
    Sex,
    Variant,
)
from kisdesk.domain.contract_content import Action, Goal
from kisdesk.domain.drafts import (
    AddressDraft,
    ExclusionDraft,
    GroundDraft,
    MemberDraft,
    ParticipantDraft,
    SensitiveDraft,
    StateChangeDraft,
)
from kisdesk.domain.pesel import build_pesel
from kisdesk.services.contracts import get_contract, save_draft, sign_contract, start_contract
from kisdesk.services.participants import add_note, change_state, register_participant

WOMEN = (
    ("Nowak-Żuraw", "Anna"), ("Kowalska", "Maria"), ("Kamińska", "Katarzyna"),
    ("Zielińska", "Agnieszka"), ("Dąbrowska", "Małgorzata"), ("Jankowska", "Barbara"),
    ("Kwiatkowska", "Ewa"), ("Piotrowska", "Krystyna"), ("Pawłowska", "Elżbieta"),
    ("Jabłońska", "Barbara"), ("Majewska", "Danuta"), ("Malinowska", "Anna"),
    ("Ćwiklińska", "Łucja"), ("Kovalenko", "Oksana"), ("Śliwa", "Maria"), ("Żak", "Ewa"),
)  # fmt: skip
MEN = (
    ("Wiśniewski", "Piotr"), ("Wójcik", "Krzysztof"), ("Lewandowski", "Andrzej"),
    ("Szymański", "Tomasz"), ("Woźniak", "Paweł"), ("Kozłowski", "Jan"), ("Mazur", "Michał"),
    ("Krawczyk", "Marcin"), ("Grabowski", "Zdzisław"), ("Michalski", "Jerzy"),
    ("Król", "Tadeusz"), ("Wróbel", "Łukasz"), ("Źrebiec", "Stanisław"), ("Łuczak", "Jan"),
    ("Shevchenko", "Mykoła"), ("Ożóg", "Tomasz"),
)  # fmt: skip
PLACES = ("Brzozów Dolny", "Wola Mała", "Nowa Wieś", "Dąbrówka", "Zalesie")
STREETS = ("Kwiatowa", "Polna", "Szkolna", "Mickiewicza", "3 Maja", "Leśna")
GROUPS = ("Grupa A", "Grupa B", "Język polski", "PSU, szkoła", "")
NOTES = (
    "Rozmowa w szkole: od stycznia możliwa praca na pół etatu w kuchni.",
    "Usprawiedliwiona nieobecność, choroba syna.",
    "Przyniesiono decyzję z urzędu pracy, kopia w teczce.",
    "Umówiono wizytę u doradcy zawodowego na 3 grudnia.",
)
GOALS = (
    "Podjęcie i utrzymanie zatrudnienia",
    "Zachowanie mieszkania i spłata zaległości",
    "Utrzymanie abstynencji",
)


def register_main_person(today: date) -> int:
    """A woman whose card has something in every part; returns her id."""
    draft = ParticipantDraft(
        last_name="Ożóg", first_name="Danuta", second_name="Maria", birth_name="Sikora",
        pesel="85071502468", marital_status=MaritalStatus.MARRIED, phone="600100200",
        email="d.ozog@poczta.example", education=Education.BASIC_VOCATIONAL,
        learned_occupation="kucharka", performed_occupation="pomoc kuchenna",
        experience="6 lat w stołówce szkolnej, do 2022 r.",
        qualifications="kurs minimum sanitarnego (2019)",
        labour_status=LabourStatus.LONG_TERM_UNEMPLOYED, labour_status_since=date(2024, 2, 1),
        labour_office="PUP w Brzozowie", labour_office_registered_on=date(2024, 2, 1),
        labour_office_contact_on=date(2026, 10, 2), has_child_under_seven=False,
        uses_assistance=True,
        assistance_reasons=(AssistanceReason.UNEMPLOYMENT, AssistanceReason.DISABILITY),
        disability_degree=DisabilityDegree.LIGHT, disability_ruling_number="112/2024",
        disability_valid_until=date(2027, 12, 31), club_group="Grupa A", worker_id=1,
        applied_on=date(2026, 5, 28), informed_on=date(2026, 5, 28),
        rules_accepted_on=date(2026, 6, 9), heard_from="pracownik socjalny",
        addresses=(
            AddressDraft(AddressKind.RESIDENCE, "Kwiatowa", "5", "3", "38-123",
                         locality="Brzozów Dolny", gmina="Brzozów Dolny"),
        ),
        grounds=(
            GroundDraft(EligibilityGroup.LONG_TERM_UNEMPLOYED, True, "zaświadczenie z PUP",
                        "UP.5510.114.2026", date(2026, 5, 20), "PUP w Brzozowie"),
            GroundDraft(EligibilityGroup.DISABLED, False, "orzeczenie", "112/2024",
                        date(2024, 2, 3), "powiatowy zespół"),
        ),
        exclusions=(ExclusionDraft(Exclusion.DISABILITY_PENSION),),
        sensitive=(
            SensitiveDraft(SensitiveKind.HEALTH, "Schorzenie kręgosłupa, bez dźwigania.",
                           "dobór prac w zajęciach kulinarnych"),
        ),
    )  # fmt: skip
    household = (
        MemberDraft("Ożóg", "Marek", Relation.SPOUSE, Sex.MALE, date(1982, 3, 4),
                    occupation="prace społecznie użyteczne"),
        MemberDraft("Ożóg", "Julia", Relation.CHILD, Sex.FEMALE, date(2017, 4, 2),
                    occupation="uczennica", is_dependant=True),
        MemberDraft("Ożóg", "Kacper", Relation.CHILD, Sex.MALE, date(2013, 9, 9),
                    occupation="uczeń", is_dependant=True),
    )  # fmt: skip
    person = register_participant(draft, on=date(2026, 5, 28), today=today, household=household)
    sign(person, date(2026, 6, 9), today + timedelta(days=14), 0, today)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, date(2026, 6, 9)), today=today)
    for place, day in enumerate((date(2026, 8, 19), date(2026, 10, 2), date(2026, 11, 4))):
        add_note(person, day, NOTES[(place + 2) % 4], today=today)
    add_note(person, date(2026, 11, 18), NOTES[0], today=today)
    return person


def sign(person: int, starts_on: date, ends_on: date, goal: int, today: date) -> int:
    """A signed contract of a person."""
    contract = start_contract(person, Variant.A, today=starts_on)
    content = get_contract(contract).content
    content = replace(
        content,
        place="Brzozów Dolny", concluded_on=starts_on, starts_on=starts_on, ends_on=ends_on,
        texts={**content.texts, "causes": "Utrata pracy przed trzema laty."},
        goals=(Goal(GOALS[goal % 3], ("Ukończenie kursu komputerowego.",)),),
        actions=(
            Action(Party.PERSON, "Udział w zajęciach KIS dwa razy w tygodniu.", ends_on),
            Action(Party.WORKER, "Comiesięczna rozmowa o realizacji ustaleń.", ends_on),
        ),
    )  # fmt: skip
    save_draft(contract, content)
    everything = dict.fromkeys(ACCEPTED, "ustalono z osobą")
    sign_contract(contract, starts_on, today=today, accepted=everything)
    return contract


ACCEPTED: tuple[str, ...] = ("evaluation_missing", "no_evaluation", "text_missing", "overlap")


def fill(today: date, people: int = 60, seed: int = 7) -> int:
    """Register the main person and ``people`` others; returns the main person's id."""
    random = Random(seed)
    main = register_main_person(today)
    for number in range(people):
        _register(random, number, today)
    return main


def _register(random: Random, number: int, today: date) -> None:
    woman = random.random() < 0.55
    last, first = random.choice(WOMEN if woman else MEN)
    born = date(1962, 1, 1) + timedelta(days=random.randrange(365 * 44))
    serial = 2 * (number + 40) + (0 if woman else 1)
    homeless, foreign = number % 17 == 5, number % 19 == 7
    group = random.choice(list(EligibilityGroup)[:-1])
    place = random.choice(PLACES)
    draft = ParticipantDraft(
        last_name=last, first_name=first,
        pesel="" if foreign else build_pesel(born, serial),
        born_on=born, sex=Sex.FEMALE if woman else Sex.MALE,
        document_kind=IdentityDocument.RESIDENCE_CARD if foreign else None,
        document_number=f"RR{1_000_000 + number}" if foreign else "",
        document_country="Ukraina" if foreign else "",
        phone=f"6{random.randrange(10**8):08d}" if number % 5 else "",
        is_homeless=homeless, last_registered_gmina="Zalesie" if homeless else "",
        club_group=random.choice(GROUPS), worker_id=1 if number % 4 else None,
        informed_on=None if number % 11 == 3 else today - timedelta(days=90),
        addresses=() if homeless else (
            AddressDraft(street=random.choice(STREETS), house=str(number + 1),
                         postcode="38-123", locality=place),
        ),
        grounds=(GroundDraft(group, True),) if number % 13 else (),
        exclusions=(ExclusionDraft(Exclusion.OLD_AGE_PENSION, "udział w grupie wsparcia"),)
        if number % 23 == 4 else (),
    )  # fmt: skip
    since = today - timedelta(days=random.randrange(60, 300))
    person = register_participant(draft, on=since, today=today)
    fate = number % 10
    if fate == 0:
        return
    if fate == 1:
        change_state(person, StateChangeDraft(ParticipantState.WAITING, since), today=today)
        return
    ends = today + timedelta(days=random.choice((9, 21, 40, 70, 120, 190, -6)))
    sign(person, since, ends, number, today)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, since), today=today)
    if fate == 2:
        over = today - timedelta(days=random.randrange(1, 50))
        change = StateChangeDraft(ParticipantState.COMPLETED, over, EndReason.EMPLOYMENT)
        change_state(person, change, today=today)
    for _ in range(random.randrange(3)):
        day = today - timedelta(days=random.randrange(50))
        add_note(person, day, random.choice(NOTES), today=today)
