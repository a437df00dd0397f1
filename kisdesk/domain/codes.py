"""The words of the field as codes.

The file keeps the code, never a label; labels are in ``labels.py``.
"""

from enum import StrEnum


class Sex(StrEnum):
    """Recorded sex; ``None`` in a record means nobody wrote it down."""

    FEMALE = "female"
    MALE = "male"


class EligibilityGroup(StrEnum):
    """Groups of art. 1(2) of the social employment Act; an open list, hence ``OTHER``."""

    HOMELESS_IN_PROGRAMME = "homeless_in_programme"
    ALCOHOL_DEPENDENT = "alcohol_dependent"
    DRUG_DEPENDENT = "drug_dependent"
    MENTAL_DISORDER = "mental_disorder"
    LONG_TERM_UNEMPLOYED = "long_term_unemployed"
    RELEASED_FROM_PRISON = "released_from_prison"
    REFUGEE_IN_PROGRAMME = "refugee_in_programme"
    DISABLED = "disabled"
    OTHER = "other"


class Exclusion(StrEnum):
    """Rights that exclude a person under art. 1(3) of the social employment Act."""

    UNEMPLOYMENT_BENEFIT = "unemployment_benefit"
    PRE_RETIREMENT = "pre_retirement"
    STRUCTURAL_PENSION = "structural_pension"
    DISABILITY_PENSION = "disability_pension"
    OLD_AGE_PENSION = "old_age_pension"
    TEACHERS_COMPENSATION = "teachers_compensation"


class ParticipantState(StrEnum):
    """Where a person stands with the club."""

    CANDIDATE = "candidate"
    WAITING = "waiting"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    DROPPED_OUT = "dropped_out"
    REMOVED = "removed"
    MOVED = "moved"
    DECEASED = "deceased"
    REJECTED = "rejected"
    ARCHIVED = "archived"


class EndReason(StrEnum):
    """Why participation ended."""

    PERIOD_OVER = "period_over"
    EMPLOYMENT = "employment"
    OWN_BUSINESS = "own_business"
    EDUCATION = "education"
    REFERRED_ON = "referred_on"
    PENSION = "pension"
    RESIGNED = "resigned"
    CONTRACT_NOT_KEPT = "contract_not_kept"
    ABSENCES = "absences"
    CHANGE_OF_RESIDENCE = "change_of_residence"
    PRISON = "prison"
    HEALTH = "health"
    DEATH = "death"
    OTHER = "other"


class AddressKind(StrEnum):
    """What an address is for."""

    RESIDENCE = "residence"
    REGISTERED = "registered"
    STAY = "stay"
    CORRESPONDENCE = "correspondence"


class Voivodeship(StrEnum):
    """The sixteen voivodeships, coded by their Polish name."""

    DOLNOSLASKIE = "dolnośląskie"
    KUJAWSKO_POMORSKIE = "kujawsko-pomorskie"
    LUBELSKIE = "lubelskie"
    LUBUSKIE = "lubuskie"
    LODZKIE = "łódzkie"
    MALOPOLSKIE = "małopolskie"
    MAZOWIECKIE = "mazowieckie"
    OPOLSKIE = "opolskie"
    PODKARPACKIE = "podkarpackie"
    PODLASKIE = "podlaskie"
    POMORSKIE = "pomorskie"
    SLASKIE = "śląskie"
    SWIETOKRZYSKIE = "świętokrzyskie"
    WARMINSKO_MAZURSKIE = "warmińsko-mazurskie"
    WIELKOPOLSKIE = "wielkopolskie"
    ZACHODNIOPOMORSKIE = "zachodniopomorskie"


class GminaKind(StrEnum):
    """Kind of gmina."""

    URBAN = "urban"
    RURAL = "rural"
    MIXED = "mixed"


class IdentityDocument(StrEnum):
    """Documents of people without a PESEL number."""

    ID_CARD = "id_card"
    PASSPORT = "passport"
    RESIDENCE_CARD = "residence_card"
    FOREIGN_PASSPORT = "foreign_passport"
    TRAVEL_DOCUMENT = "travel_document"
    TEMPORARY_FOREIGNER_CERTIFICATE = "temporary_foreigner_certificate"
    APPLICATION_CERTIFICATE = "application_certificate"
    DIIA = "diia"
    OTHER = "other"


class MaritalStatus(StrEnum):
    """Marital status; named by art. 18f(1)."""

    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    WIDOWED = "widowed"
    SEPARATED = "separated"


class Education(StrEnum):
    """Levels offices are asked to report."""

    PRIMARY_OR_LOWER = "primary_or_lower"
    LOWER_SECONDARY = "lower_secondary"
    BASIC_VOCATIONAL = "basic_vocational"
    GENERAL_SECONDARY = "general_secondary"
    VOCATIONAL_SECONDARY = "vocational_secondary"
    HIGHER = "higher"


class LabourStatus(StrEnum):
    """Status on the labour market as declared."""

    REGISTERED_UNEMPLOYED = "registered_unemployed"
    LONG_TERM_UNEMPLOYED = "long_term_unemployed"
    UNREGISTERED_UNEMPLOYED = "unregistered_unemployed"
    INACTIVE = "inactive"
    JOB_SEEKER = "job_seeker"
    EMPLOYED = "employed"


class DisabilityDegree(StrEnum):
    """Degree named by a ruling."""

    LIGHT = "light"
    MODERATE = "moderate"
    SEVERE = "severe"


class SensitiveKind(StrEnum):
    """The special-category data art. 18f(1) allows a club to keep. Nothing else is offered."""

    ETHNIC_ORIGIN = "ethnic_origin"
    HEALTH = "health"
    ADDICTIONS = "addictions"
    CONVICTIONS = "convictions"
    PENALTY_RULINGS = "penalty_rulings"
    OTHER_RULINGS = "other_rulings"


class Relation(StrEnum):
    """Who a household member is to the participant."""

    SPOUSE = "spouse"
    PARTNER = "partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    GRANDCHILD = "grandchild"
    OTHER = "other"


class HouseholdType(StrEnum):
    """Derived from the members, never typed."""

    SINGLE_PERSON = "single_person"
    COUPLE_WITHOUT_CHILDREN = "couple_without_children"
    FULL_FAMILY = "full_family"
    SINGLE_PARENT = "single_parent"
    LARGE_FAMILY = "large_family"
    MULTI_GENERATION = "multi_generation"
    OTHER = "other"


class AssistanceReason(StrEnum):
    """Reasons for help named by art. 7 of the social assistance Act."""

    POVERTY = "poverty"
    ORPHANHOOD = "orphanhood"
    HOMELESSNESS = "homelessness"
    UNEMPLOYMENT = "unemployment"
    DISABILITY = "disability"
    LONG_ILLNESS = "long_illness"
    DOMESTIC_VIOLENCE = "domestic_violence"
    TRAFFICKING_VICTIM = "trafficking_victim"
    MATERNITY = "maternity"
    CARE_HELPLESSNESS = "care_helplessness"
    FOREIGNER_INTEGRATION = "foreigner_integration"
    AFTER_PRISON = "after_prison"
    ADDICTION = "addiction"
    RANDOM_EVENT = "random_event"
    DISASTER = "disaster"


class OperatorKind(StrEnum):
    """Who may run a club: art. 18 with art. 3 of the social employment Act."""

    GMINA = "gmina"
    NGO = "ngo"
    CHURCH = "church"
    SOCIAL_COOPERATIVE = "social_cooperative"


class Variant(StrEnum):
    """The two variants inside the one official contract form."""

    A = "A"
    B = "B"


class ContractState(StrEnum):
    """Kept states of a contract. ``EXPIRED`` is derived: the term is over and nobody evaluated."""

    DRAFT = "draft"
    SIGNED = "signed"
    FULFILLED = "fulfilled"
    PARTLY_FULFILLED = "partly_fulfilled"
    BROKEN = "broken"
    DISSOLVED = "dissolved"
    EXPIRED = "expired"


class Party(StrEnum):
    """Whose duty an action is."""

    PERSON = "person"
    WORKER = "worker"


class ActionStatus(StrEnum):
    """How an agreed action went."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


class EvaluationKind(StrEnum):
    """Periodic evaluations during the contract, one final at its end."""

    PERIODIC = "periodic"
    FINAL = "final"


class ActivityCategory(StrEnum):
    """Working categories of activities."""

    VOCATIONAL = "vocational"
    SOCIAL = "social"
    SOCIALLY_USEFUL_WORK = "socially_useful_work"
    INDIVIDUAL = "individual"
