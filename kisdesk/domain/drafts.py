"""What a person types about people and clubs: frozen drafts, on their way down to the file.

A draft holds the whole of what one screen edits. ``None`` and ``""`` mean "not said".
"""

from dataclasses import dataclass, field
from datetime import date

from kisdesk.domain.activity_codes import ActivityForm
from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.codes import (
    ActivityCategory,
    AddressKind,
    AssistanceReason,
    DisabilityDegree,
    Education,
    EligibilityGroup,
    EndReason,
    Exclusion,
    GminaKind,
    IdentityDocument,
    LabourStatus,
    MaritalStatus,
    OperatorKind,
    ParticipantState,
    Relation,
    SensitiveKind,
    Sex,
    Voivodeship,
)
from kisdesk.domain.rights import Role


@dataclass(frozen=True)
class AddressDraft:
    """One address of a participant (domain: parts of a Polish address)."""

    kind: AddressKind = AddressKind.RESIDENCE
    street: str = ""
    house: str = ""
    flat: str = ""
    postcode: str = ""
    post_office: str = ""
    locality: str = ""
    gmina: str = ""
    gmina_kind: GminaKind | None = None
    powiat: str = ""
    voivodeship: Voivodeship | None = None
    is_urban: bool | None = None
    id: int | None = None


@dataclass(frozen=True)
class GroundDraft:
    """A ground of art. 1(2) with the document that was seen."""

    group: EligibilityGroup
    is_main: bool = False
    document_kind: str = ""
    document_number: str = ""
    document_on: date | None = None
    document_issuer: str = ""
    note: str = ""
    id: int | None = None


@dataclass(frozen=True)
class ExclusionDraft:
    """A right of art. 1(3) the person has; ``reason`` says why they are taken in all the same."""

    exclusion: Exclusion
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True)
class SensitiveDraft:
    """One special-category fact (art. 18f(1)); ``reason`` says why the club needs it."""

    kind: SensitiveKind
    text: str = ""
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True)
class MemberDraft:
    """Somebody living and keeping house with the participant (art. 6(14) social assistance Act)."""

    last_name: str = ""
    first_name: str = ""
    relation: Relation = Relation.OTHER
    sex: Sex | None = None
    born_on: date | None = None
    pesel: str = ""
    occupation: str = ""
    is_dependant: bool = False
    since_on: date | None = None
    until_on: date | None = None
    person_id: int | None = None
    id: int | None = None


@dataclass(frozen=True)
class ParticipantDraft:
    """Everything the card of a person edits, apart from state, household and notes."""

    last_name: str = ""
    first_name: str = ""
    second_name: str = ""
    birth_name: str = ""
    pesel: str = ""
    pesel_reason: str = ""
    born_on: date | None = None
    sex: Sex | None = None
    citizenship: str = "polskie"
    document_kind: IdentityDocument | None = None
    document_number: str = ""
    document_country: str = ""
    no_document_reason: str = ""
    marital_status: MaritalStatus | None = None
    representative: str = ""
    phone: str = ""
    phone_other: str = ""
    email: str = ""
    is_homeless: bool = False
    last_registered_gmina: str = ""
    education: Education | None = None
    learned_occupation: str = ""
    performed_occupation: str = ""
    qualifications: str = ""
    experience: str = ""
    driving_licence: str = ""
    labour_status: LabourStatus | None = None
    labour_status_since: date | None = None
    labour_office: str = ""
    labour_office_registered_on: date | None = None
    labour_office_contact_on: date | None = None
    long_term_basis: str = ""
    has_child_under_seven: bool | None = None
    has_dependent_person: bool | None = None
    uses_assistance: bool | None = None
    assistance_reasons: tuple[AssistanceReason, ...] = ()
    disability_degree: DisabilityDegree | None = None
    disability_ruling_number: str = ""
    disability_valid_until: date | None = None
    is_disability_permanent: bool = False
    heard_from: str = ""
    expectations: str = ""
    club_group: str = ""
    worker_id: int | None = None
    applied_on: date | None = None
    entry_path: str = ""
    informed_on: date | None = None
    rules_accepted_on: date | None = None
    addresses: tuple[AddressDraft, ...] = ()
    grounds: tuple[GroundDraft, ...] = ()
    exclusions: tuple[ExclusionDraft, ...] = ()
    sensitive: tuple[SensitiveDraft, ...] = ()


@dataclass(frozen=True)
class StateChangeDraft:
    """A change of a participant's state: when, and why."""

    state: ParticipantState
    on: date
    reason: EndReason | None = None
    note: str = ""
    override_reason: str = ""


@dataclass(frozen=True)
class OperatorDraft:
    """The body that runs the club."""

    kind: OperatorKind = OperatorKind.GMINA
    name: str = ""
    nip: str = ""
    regon: str = ""
    krs: str = ""
    street: str = ""
    house: str = ""
    postcode: str = ""
    locality: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True)
class ClubDraft:
    """The club as the voivode's register knows it, and whom its papers name."""

    name: str = ""
    operator: OperatorDraft = field(default_factory=OperatorDraft)
    register_number: str = ""
    registered_on: date | None = None
    founded_on: date | None = None
    started_on: date | None = None
    street: str = ""
    house: str = ""
    flat: str = ""
    postcode: str = ""
    locality: str = ""
    gmina: str = ""
    powiat: str = ""
    voivodeship: Voivodeship | None = None
    phone: str = ""
    email: str = ""
    manager: str = ""
    protection_officer: str = ""
    protection_officer_contact: str = ""
    welfare_centre: str = ""
    welfare_centre_stamp: str = ""
    is_sample: bool = False


@dataclass(frozen=True)
class WorkerDraft:
    """Somebody who works with the file; ``role`` None stays as it is (of a new one: worker).

    The days are those of the written authorisation and the promise of secrecy, see
    ``kisdesk.domain.authorisation``.
    """

    last_name: str = ""
    first_name: str = ""
    position: str = ""
    phone: str = ""
    is_social_worker: bool = True
    role: Role | None = None
    authorised_on: date | None = None
    authorised_until: date | None = None
    withdrawn_on: date | None = None
    scope: str = ""
    secrecy_on: date | None = None

    @property
    def authorisation(self) -> Authorisation:
        """The written authorisation."""
        return Authorisation(
            self.authorised_on, self.authorised_until, self.withdrawn_on, self.scope,
            self.secrecy_on,
        )  # fmt: skip


@dataclass(frozen=True)
class ActivityDraft:
    """A class, group, consultation or work of the club. ``capacity`` None means unlimited.

    With a kind, the category follows from kind and form; without one, saving takes the shipped
    kind of the category.
    """

    name: str = ""
    category: ActivityCategory = ActivityCategory.SOCIAL
    leader: str = ""
    room: str = ""
    timetable: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    capacity: int | None = None
    kind_id: int | None = None
    form: ActivityForm = ActivityForm.CLASS
    programme: str = ""
