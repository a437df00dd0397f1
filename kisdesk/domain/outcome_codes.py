"""What came of taking part, as codes; labels are in ``outcome_labels.py``."""

from enum import StrEnum


class OutcomeKind(StrEnum):
    """What a person was referred to, took up or received."""

    REFERRAL = "referral"
    SUPPORTED_EMPLOYMENT = "supported_employment"
    WORK = "work"
    OWN_BUSINESS = "own_business"
    SOCIAL_COOPERATIVE = "social_cooperative"
    GRANT = "grant"
    TRAINING = "training"
    INSTITUTION = "institution"
    OTHER = "other"


class WorkKind(StrEnum):
    """On what footing somebody works."""

    EMPLOYMENT_CONTRACT = "employment_contract"
    MANDATE = "mandate"
    SPECIFIC_WORK = "specific_work"
    INTERVENTION_WORKS = "intervention_works"
    PUBLIC_WORKS = "public_works"
    WORK_PLACEMENT = "work_placement"
    OTHER = "other"


class Institution(StrEnum):
    """Bodies of further reintegration: integration centre, activity plant, therapy workshops."""

    CIS = "cis"
    ZAZ = "zaz"
    WTZ = "wtz"


class OutcomeResult(StrEnum):
    """The answer to a referral, the decision about a grant; None while there is none."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    WITHDRAWN = "withdrawn"


class FollowUpAnswer(StrEnum):
    """What was learnt when the club asked how things went on."""

    WORKING = "working"
    NOT_WORKING = "not_working"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
