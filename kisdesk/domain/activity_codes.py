"""Codes of activities, meetings and consultations; labels are in ``activity_labels.py``."""

from enum import StrEnum


class Reintegration(StrEnum):
    """The two reintegrations of art. 2 of the social employment Act."""

    SOCIAL = "social"
    VOCATIONAL = "vocational"


class ServiceCategory(StrEnum):
    """Categories of services of the national data set on clubs (proposed lists, domain 4.2)."""

    SOCIAL_SKILLS = "social_skills"
    PSYCHOLOGICAL_ADVICE = "psychological_advice"
    ADDICTION_THERAPY = "addiction_therapy"
    SUPPORT_GROUP = "support_group"
    LEGAL_ADVICE = "legal_advice"
    FAMILY_ADVICE = "family_advice"
    HOUSEHOLD_BUDGET = "household_budget"
    EDUCATION = "education"
    CULTURE_SPORT = "culture_sport"
    VOLUNTEERING = "volunteering"
    OTHER_SOCIAL = "other_social"
    CAREER_ADVICE = "career_advice"
    JOB_SEARCH_WORKSHOP = "job_search_workshop"
    JOB_PLACEMENT = "job_placement"
    VOCATIONAL_TRAINING = "vocational_training"
    WORK_PLACEMENT = "work_placement"
    SOCIALLY_USEFUL_WORK = "socially_useful_work"
    PUBLIC_WORKS = "public_works"
    OWN_BUSINESS = "own_business"
    SUPPORTED_EMPLOYMENT = "supported_employment"
    OTHER_VOCATIONAL = "other_vocational"

    @property
    def reintegration(self) -> Reintegration:
        """Which of the two reintegrations the category belongs to."""
        return Reintegration.SOCIAL if self in _SOCIAL else Reintegration.VOCATIONAL


_SOCIAL = frozenset(list(ServiceCategory)[:11])


class ActivityForm(StrEnum):
    """How people take part."""

    CLASS = "class"
    GROUP = "group"
    INDIVIDUAL = "individual"
    PLACEMENT = "placement"


class MeetingState(StrEnum):
    """Whether a meeting is still to come, took place or was called off."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class SpecialistRole(StrEnum):
    """Who gave an individual consultation."""

    PSYCHOLOGIST = "psychologist"
    CAREER_ADVISER = "career_adviser"
    LAWYER = "lawyer"
    THERAPIST = "therapist"
    OTHER = "other"


class Equipment(StrEnum):
    """What of the club a person used alone."""

    COMPUTER = "computer"
    PRINTER = "printer"
    SCANNER = "scanner"
    OTHER = "other"
