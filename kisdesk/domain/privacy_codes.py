"""Duties towards a person's data, as codes; labels are in ``privacy_labels.py``."""

from enum import StrEnum


class Recipient(StrEnum):
    """To whom data of a person may go."""

    WELFARE = "welfare"
    LABOUR_OFFICE = "labour_office"
    OTHER_CONTROLLER = "other_controller"
    COURT = "court"
    PROSECUTOR = "prosecutor"
    POLICE = "police"
    PROBATION = "probation"
    VOIVODE = "voivode"
    GMINA = "gmina"
    COUNTY = "county"
    SOCIAL_INSURANCE = "social_insurance"
    HEALTH = "health"
    EMPLOYER = "employer"
    OTHER = "other"


class DisclosureState(StrEnum):
    """Where a disclosure stands: demanded and not answered, handed over, refused."""

    OPEN = "open"
    MADE = "made"
    REFUSED = "refused"


class DisclosureWay(StrEnum):
    """How data were handed over."""

    LETTER = "letter"
    IN_PERSON = "in_person"
    ELECTRONIC = "electronic"
    EMAIL = "email"
    PHONE = "phone"
    INSPECTION = "inspection"
    OTHER = "other"


class RestrictionBasis(StrEnum):
    """Why processing is restricted: art. 18(1)(a) to (d)."""

    ACCURACY = "accuracy"
    UNLAWFUL = "unlawful"
    CLAIMS = "claims"
    OBJECTION = "objection"


class PermittedUse(StrEnum):
    """What restricted data may be used for besides storing: art. 18(2)."""

    CONSENT = "consent"
    CLAIMS = "claims"
    RIGHTS_OF_OTHERS = "rights_of_others"
    PUBLIC_INTEREST = "public_interest"


class RequestKind(StrEnum):
    """What a person may ask of the controller."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    OTHER = "other"


class RequestDecision(StrEnum):
    """The answer to a request."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class ReportDecision(StrEnum):
    """Whether a breach goes to the supervisory authority."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"


class TellDecision(StrEnum):
    """Whether the people concerned are told of a breach."""

    YES = "yes"
    NO = "no"
