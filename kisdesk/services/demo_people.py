"""Invented people of the sample data: cards and households, the same for the same seed."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from kisdesk.domain.codes import (
    AddressKind,
    AssistanceReason,
    DisabilityDegree,
    Education,
    EligibilityGroup,
    GminaKind,
    IdentityDocument,
    LabourStatus,
    MaritalStatus,
    Relation,
    SensitiveKind,
    Sex,
    Voivodeship,
)
from kisdesk.domain.dates import add_months
from kisdesk.domain.drafts import (
    AddressDraft,
    GroundDraft,
    MemberDraft,
    ParticipantDraft,
    SensitiveDraft,
)
from kisdesk.domain.pesel import build_pesel
from kisdesk.services import demo_words as words

_GROUP_WEIGHTS = {
    EligibilityGroup.LONG_TERM_UNEMPLOYED: 40,
    EligibilityGroup.DISABLED: 20,
    EligibilityGroup.ALCOHOL_DEPENDENT: 13,
    EligibilityGroup.MENTAL_DISORDER: 11,
    EligibilityGroup.HOMELESS_IN_PROGRAMME: 5,
    EligibilityGroup.RELEASED_FROM_PRISON: 5,
    EligibilityGroup.REFUGEE_IN_PROGRAMME: 3,
    EligibilityGroup.OTHER: 3,
}
_DOCUMENT_SEEN = {
    EligibilityGroup.LONG_TERM_UNEMPLOYED: ("zaświadczenie z urzędu pracy", words.LABOUR_OFFICE),
    EligibilityGroup.DISABLED: (
        "orzeczenie o stopniu niepełnosprawności",
        "Powiatowy Zespół do Spraw Orzekania o Niepełnosprawności",
    ),
    EligibilityGroup.ALCOHOL_DEPENDENT: (
        "zaświadczenie o leczeniu",
        "Poradnia Leczenia Uzależnień",
    ),
    EligibilityGroup.MENTAL_DISORDER: ("zaświadczenie lekarskie", "Poradnia Zdrowia Psychicznego"),
    EligibilityGroup.HOMELESS_IN_PROGRAMME: (
        "indywidualny program wychodzenia z bezdomności",
        "Gminny Ośrodek Pomocy Społecznej",
    ),
    EligibilityGroup.RELEASED_FROM_PRISON: ("świadectwo zwolnienia", "Zakład Karny"),
    EligibilityGroup.REFUGEE_IN_PROGRAMME: (
        "indywidualny program integracji",
        "Powiatowe Centrum Pomocy Rodzinie",
    ),
    EligibilityGroup.OTHER: ("oświadczenie", ""),
}
_SENSITIVE = {
    EligibilityGroup.DISABLED: (SensitiveKind.HEALTH, "Schorzenie kręgosłupa, bez dźwigania."),
    EligibilityGroup.MENTAL_DISORDER: (SensitiveKind.HEALTH, "Leczenie w poradni, stan stabilny."),
    EligibilityGroup.ALCOHOL_DEPENDENT: (SensitiveKind.ADDICTIONS, "Terapia w poradni od wiosny."),
    EligibilityGroup.RELEASED_FROM_PRISON: (SensitiveKind.CONVICTIONS, "Kara odbyta w całości."),
}
_SENSITIVE_REASON = "Potrzebne do ustalenia działań w kontrakcie socjalnym."
_REASONS_OF_HELP = (
    AssistanceReason.POVERTY,
    AssistanceReason.UNEMPLOYMENT,
    AssistanceReason.LONG_ILLNESS,
    AssistanceReason.CARE_HELPLESSNESS,
)
_UNEMPLOYED = (LabourStatus.REGISTERED_UNEMPLOYED, LabourStatus.LONG_TERM_UNEMPLOYED)


@dataclass
class Inventor:
    """Invents people who are nobody else: no PESEL number comes twice. ``today`` bounds ages."""

    today: date
    _used: set[str] = field(default_factory=set)

    def person(self, rng: Random, came_on: date, worker_id: int | None) -> ParticipantDraft:
        """A card as it was filled in on the day the person came."""
        group = _weighted(rng)
        is_foreign = group is EligibilityGroup.REFUGEE_IN_PROGRAMME
        sex = Sex.FEMALE if rng.random() < 0.55 else Sex.MALE
        born_on = self._adult_birth_date(rng)
        last_name, first_name = _name(rng, sex, is_foreign)
        is_homeless = group is EligibilityGroup.HOMELESS_IN_PROGRAMME
        draft = ParticipantDraft(
            last_name=last_name,
            first_name=first_name,
            born_on=born_on,
            sex=sex,
            citizenship="ukraińskie" if is_foreign else "polskie",
            phone=_phone(rng) if rng.random() < 0.92 else "",
            marital_status=_marital_status(rng, born_on, came_on),
            is_homeless=is_homeless,
            last_registered_gmina=rng.choice(words.TOWNS) if is_homeless else "",
            education=rng.choices(list(Education), (30, 12, 28, 8, 16, 6))[0],
            learned_occupation=rng.choice(words.LEARNED_OCCUPATIONS),
            performed_occupation=rng.choice(words.PERFORMED_OCCUPATIONS),
            qualifications=rng.choice(words.QUALIFICATIONS),
            driving_licence="B" if rng.random() < 0.35 else "",
            has_child_under_seven=rng.random() < 0.25,
            has_dependent_person=rng.random() < 0.15,
            uses_assistance=rng.random() < 0.8,
            heard_from=rng.choice(words.HEARD_FROM),
            expectations=rng.choice(words.EXPECTATIONS),
            club_group=rng.choice(words.CLUB_GROUPS),
            entry_path=rng.choice(words.ENTRY_PATHS),
            worker_id=worker_id,
            applied_on=came_on,
            informed_on=came_on,
            rules_accepted_on=came_on,
            addresses=_addresses(rng, is_homeless),
            grounds=_grounds(rng, group, came_on),
            **self._identity(rng, born_on, sex, is_foreign),
            **_labour(rng, group, came_on),
            **_disability(rng, group, came_on),
        )
        return _with_details(rng, draft, group)

    def household(self, rng: Random, person: ParticipantDraft) -> tuple[MemberDraft, ...]:
        """Who lives with the person: nobody up to four others."""
        members: list[MemberDraft] = []
        partner = Sex.MALE if person.sex is Sex.FEMALE else Sex.FEMALE
        if person.marital_status is MaritalStatus.MARRIED:
            members.append(self._member(rng, person, Relation.SPOUSE, partner))
        elif rng.random() < 0.12:
            members.append(self._member(rng, person, Relation.PARTNER, partner))
        for _ in range(rng.choices((0, 1, 2, 3), (52, 24, 18, 6))[0]):
            sex = rng.choice((Sex.FEMALE, Sex.MALE))
            members.append(self._member(rng, person, Relation.CHILD, sex))
        if rng.random() < 0.08:
            members.append(self._member(rng, person, Relation.PARENT, Sex.FEMALE))
        return tuple(members[:4])

    def pesel(self, rng: Random, born_on: date, sex: Sex) -> str:
        """A number with a right check digit that nobody else has."""
        while True:
            number = build_pesel(born_on, 2 * rng.randrange(5000) + (sex is Sex.MALE))
            if number not in self._used:
                self._used.add(number)
                return number

    def _adult_birth_date(self, rng: Random) -> date:
        oldest, youngest = add_months(self.today, -12 * 64), add_months(self.today, -12 * 20)
        return oldest + timedelta(days=rng.randrange((youngest - oldest).days))

    def _identity(self, rng: Random, born_on: date, sex: Sex, is_foreign: bool) -> dict[str, Any]:
        if is_foreign and rng.random() < 0.5:
            return {
                "document_kind": IdentityDocument.FOREIGN_PASSPORT,
                "document_number": f"F{rng.randrange(10**6, 10**7)}",
                "document_country": "Ukraina",
            }
        return {"pesel": self.pesel(rng, born_on, sex)}

    def _member(
        self, rng: Random, person: ParticipantDraft, relation: Relation, sex: Sex
    ) -> MemberDraft:
        assert person.born_on is not None  # every invented person has a birth date
        youngest = add_months(self.today, -12 * 20)
        born_on = person.born_on + timedelta(days=rng.randrange(-1500, 1500))
        born_on = min(born_on, youngest)
        if relation is Relation.CHILD:
            earliest = add_months(person.born_on, 12 * 19)
            born_on = earliest + timedelta(days=rng.randrange(12 * 365))
            born_on = min(born_on, self.today - timedelta(days=rng.randrange(420, 4000)))
        elif relation is Relation.PARENT:
            born_on = add_months(person.born_on, -12 * rng.randrange(20, 32))
        is_child = relation is Relation.CHILD
        return MemberDraft(
            last_name=_fitted_surname(person.last_name, sex),
            first_name=rng.choice(words.WOMEN if sex is Sex.FEMALE else words.MEN),
            relation=relation,
            sex=sex,
            born_on=born_on,
            pesel=self.pesel(rng, born_on, sex),
            occupation="uczeń" if is_child else rng.choice(words.OCCUPATIONS_OF_FAMILY),
            is_dependant=is_child,
        )


def _weighted(rng: Random) -> EligibilityGroup:
    return rng.choices(list(_GROUP_WEIGHTS), list(_GROUP_WEIGHTS.values()))[0]


def _name(rng: Random, sex: Sex, is_foreign: bool) -> tuple[str, str]:
    woman = sex is Sex.FEMALE
    if is_foreign:
        return rng.choice(words.FOREIGN_SURNAMES), words.FOREIGN_FIRST_NAMES[0 if woman else 1]
    pair = rng.choice(words.SURNAMES)
    return pair[0 if woman else 1], rng.choice(words.WOMEN if woman else words.MEN)


def _fitted_surname(surname: str, sex: Sex) -> str:
    for female, male in words.SURNAMES:
        if surname in (female, male):
            return female if sex is Sex.FEMALE else male
    return surname


def _phone(rng: Random) -> str:
    return f"+486001{rng.randrange(100_000):05}"


def _marital_status(rng: Random, born_on: date, on: date) -> MaritalStatus:
    if (on - born_on).days < 25 * 365:
        return MaritalStatus.SINGLE
    weights = (34, 34, 20, 7, 5)
    return rng.choices(list(MaritalStatus), weights)[0]


def _addresses(rng: Random, is_homeless: bool) -> tuple[AddressDraft, ...]:
    in_town = rng.random() < 0.6
    home = AddressDraft(
        kind=AddressKind.STAY if is_homeless else AddressKind.RESIDENCE,
        street=rng.choice(words.STREETS) if in_town else "",
        house=str(rng.randrange(1, 60)),
        flat=str(rng.randrange(1, 24)) if in_town and rng.random() < 0.7 else "",
        postcode=words.POSTCODE,
        post_office=words.HOME_TOWN,
        locality=words.HOME_TOWN if in_town else rng.choice(words.VILLAGES),
        gmina=words.HOME_TOWN,
        gmina_kind=GminaKind.MIXED,
        voivodeship=Voivodeship.PODKARPACKIE,
        is_urban=in_town,
    )
    if is_homeless or rng.random() > 0.15:
        return (home,)
    registered = AddressDraft(
        kind=AddressKind.REGISTERED,
        street=rng.choice(words.STREETS),
        house=str(rng.randrange(1, 90)),
        locality=rng.choice(words.TOWNS),
    )
    return (home, registered)


def _grounds(rng: Random, group: EligibilityGroup, came_on: date) -> tuple[GroundDraft, ...]:
    kind, issuer = _DOCUMENT_SEEN[group]
    main = GroundDraft(
        group,
        is_main=True,
        document_kind=kind,
        document_number=f"{rng.randrange(100, 999)}/{came_on.year}",
        document_on=came_on - timedelta(days=rng.randrange(10, 200)),
        document_issuer=issuer,
    )
    other = _weighted(rng)
    if other is group or rng.random() > 0.35 or other is EligibilityGroup.REFUGEE_IN_PROGRAMME:
        return (main,)
    return (main, GroundDraft(other))


def _labour(rng: Random, group: EligibilityGroup, came_on: date) -> dict[str, Any]:
    if group is EligibilityGroup.LONG_TERM_UNEMPLOYED:
        status = LabourStatus.LONG_TERM_UNEMPLOYED
    else:
        status = rng.choices(
            (LabourStatus.REGISTERED_UNEMPLOYED, LabourStatus.UNREGISTERED_UNEMPLOYED,
             LabourStatus.INACTIVE), (45, 30, 25),
        )[0]  # fmt: skip
    since = came_on - timedelta(days=rng.randrange(400, 1400))
    values: dict[str, Any] = {"labour_status": status, "labour_status_since": since}
    if status in _UNEMPLOYED:
        registered_on = came_on - timedelta(days=rng.randrange(370, 800))
        values |= {
            "labour_office": words.LABOUR_OFFICE,
            "labour_office_registered_on": registered_on,
            "labour_office_contact_on": came_on - timedelta(days=rng.randrange(1, 60)),
        }
    return values


def _disability(rng: Random, group: EligibilityGroup, came_on: date) -> dict[str, Any]:
    if group is not EligibilityGroup.DISABLED:
        return {}
    is_permanent = rng.random() < 0.4
    return {
        "disability_degree": rng.choices(list(DisabilityDegree), (45, 45, 10))[0],
        "disability_ruling_number": f"PZON.{rng.randrange(1000, 9999)}.{came_on.year}",
        "is_disability_permanent": is_permanent,
        "disability_valid_until": None
        if is_permanent
        else came_on + timedelta(days=rng.randrange(230, 900)),
    }


def _with_details(
    rng: Random, draft: ParticipantDraft, group: EligibilityGroup
) -> ParticipantDraft:
    reasons: tuple[AssistanceReason, ...] = ()
    if draft.uses_assistance:
        chosen = rng.sample(_REASONS_OF_HELP, rng.choice((1, 2)))
        reasons = tuple(reason for reason in AssistanceReason if reason in chosen)
    sensitive: tuple[SensitiveDraft, ...] = ()
    if group in _SENSITIVE and rng.random() < 0.7:
        kind, text = _SENSITIVE[group]
        sensitive = (SensitiveDraft(kind, text, _SENSITIVE_REASON),)
    return replace(draft, assistance_reasons=reasons, sensitive=sensitive)
