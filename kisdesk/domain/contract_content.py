"""What a social contract says: the one shape shared by the editor, the file and the paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kisdesk.domain.codes import ActionStatus, EvaluationKind, Party, Sex, Variant

# Codes of the long texts. A form definition in resources/forms names them; adding one is data.
CAUSES = "causes"
STRENGTHS = "strengths"
BARRIERS = "barriers"
EXPECTED_EFFECTS = "expected_effects"
PROMISED_HELP = "promised_help"
EVALUATION_TERMS = "evaluation_terms"
CONSEQUENCES = "consequences"
EDUCATION_AND_SKILLS = "education_and_skills"
UNEMPLOYMENT_CAUSES = "unemployment_causes"
ABILITIES = "abilities"
WORK_LIMITATIONS = "work_limitations"
PAST_EFFORTS = "past_efforts"
FAILURE_REASONS = "failure_reasons"

TEXT_FIELDS: Mapping[Variant, tuple[str, ...]] = {
    Variant.A: (
        CAUSES,
        STRENGTHS,
        BARRIERS,
        EXPECTED_EFFECTS,
        PROMISED_HELP,
        EVALUATION_TERMS,
        CONSEQUENCES,
    ),
    Variant.B: (
        EDUCATION_AND_SKILLS,
        UNEMPLOYMENT_CAUSES,
        ABILITIES,
        WORK_LIMITATIONS,
        PAST_EFFORTS,
        FAILURE_REASONS,
        PROMISED_HELP,
        EVALUATION_TERMS,
        CONSEQUENCES,
    ),
}


@dataclass(frozen=True)
class PersonOnContract:
    """A party as printed. Without a PESEL number, ``document`` names the paper shown instead.

    ``signs`` is False for members of the family who are covered by the contract but do not sign
    it; minors never do.
    """

    last_name: str = ""
    first_name: str = ""
    pesel: str = ""
    document: str = ""
    address: str = ""
    sex: Sex | None = None
    member_id: int | None = None
    signs: bool = True


@dataclass(frozen=True)
class WorkerOnContract:
    """The social worker as printed."""

    last_name: str = ""
    first_name: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Referral:
    """The labour office's referral that variant B needs.

    Art. 108(2) of the social assistance Act.
    """

    number: str = ""
    issued_on: date | None = None
    office: str = ""


@dataclass(frozen=True)
class Goal:
    """A main goal and the specific (stage) goals that lead to it."""

    text: str = ""
    specific: tuple[str, ...] = ()


@dataclass(frozen=True)
class Action:
    """Something one side undertakes. ``due_text`` ("co miesiąc") stands where no single day fits.

    ``stage`` is the number of the stage, counted from 1, or None when the contract has no stages.
    """

    party: Party
    text: str = ""
    due_on: date | None = None
    due_text: str = ""
    status: ActionStatus = ActionStatus.OPEN
    done_on: date | None = None
    stage: int | None = None


@dataclass(frozen=True)
class Stage:
    """A stretch of the contract with actions of its own (layout "etapy")."""

    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True)
class Evaluation:
    """One planned evaluation and, once held, what was found."""

    kind: EvaluationKind = EvaluationKind.PERIODIC
    planned_on: date | None = None
    held_on: date | None = None
    done: str = ""
    not_done: str = ""
    remarks: str = ""
    id: int | None = None


@dataclass(frozen=True)
class Amendment:
    """A recorded change of a signed contract."""

    version: int
    agreed_on: date
    text: str


@dataclass(frozen=True)
class ContractContent:
    """Everything the paper shows. Empty values print as space for handwriting."""

    variant: Variant
    number: str = ""
    version: int = 1
    place: str = ""
    concluded_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    office: str = ""
    person: PersonOnContract = field(default_factory=PersonOnContract)
    family: tuple[PersonOnContract, ...] = ()
    worker: WorkerOnContract = field(default_factory=WorkerOnContract)
    referral: Referral = field(default_factory=Referral)
    texts: Mapping[str, str] = field(default_factory=dict)
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    stages: tuple[Stage, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    amendments: tuple[Amendment, ...] = ()
