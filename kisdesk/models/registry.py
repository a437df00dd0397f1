"""All tables by name: what history, undo and the check of the schema go by."""

from kisdesk.models.activity import Activity, ActivityKind, Enrolment, WaitingEntry
from kisdesk.models.attendance import Attendance
from kisdesk.models.audit import Change, ChangeEntry
from kisdesk.models.backup import Backup, BackupPlace, RestoreDrill
from kisdesk.models.base import BaseModel
from kisdesk.models.club import Club, LegalParameter, Setting, Worker
from kisdesk.models.consultation import Consultation, IndividualUse
from kisdesk.models.contract import (
    ContractAction,
    ContractEvaluation,
    ContractGoal,
    ContractParty,
    ContractStage,
    ContractText,
    ContractVersion,
    SocialContract,
)
from kisdesk.models.document import IssuedDocument, PaperTemplate
from kisdesk.models.meeting import Meeting, MeetingSeries
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.models.participant import (
    Address,
    ExclusionFinding,
    Ground,
    HouseholdMember,
    Note,
    Participant,
    SensitiveFact,
    StateChange,
)
from kisdesk.models.privacy import (
    Breach,
    CorrectionNotice,
    Disclosure,
    PersonRequest,
    ProcessingRestriction,
)
from kisdesk.models.psu import PsuAgreement, PsuAssignment, PsuHours, PsuPlace
from kisdesk.models.retention import (
    Disposal,
    DisposalDecision,
    DisposedCase,
    DisposedFigure,
    DisposedYear,
    ErasedChange,
    RetentionClass,
)

ALL_MODELS: tuple[type[BaseModel], ...] = (
    Club,
    Worker,
    Setting,
    LegalParameter,
    Participant,
    Address,
    Ground,
    ExclusionFinding,
    SensitiveFact,
    StateChange,
    Note,
    HouseholdMember,
    SocialContract,
    ContractText,
    ContractGoal,
    ContractAction,
    ContractStage,
    ContractParty,
    ContractEvaluation,
    ContractVersion,
    ActivityKind,
    Activity,
    Enrolment,
    WaitingEntry,
    MeetingSeries,
    Meeting,
    Attendance,
    Consultation,
    IndividualUse,
    PsuAgreement,
    PsuPlace,
    PsuAssignment,
    PsuHours,
    Outcome,
    FollowUp,
    IssuedDocument,
    PaperTemplate,
    Disclosure,
    ProcessingRestriction,
    PersonRequest,
    CorrectionNotice,
    Backup,
    BackupPlace,
    RestoreDrill,
    Breach,
    Change,
    ChangeEntry,
    RetentionClass,
    DisposalDecision,
    Disposal,
    DisposedCase,
    DisposedYear,
    DisposedFigure,
    ErasedChange,
)

MODEL_BY_TABLE: dict[str, type[BaseModel]] = {model._meta.table_name: model for model in ALL_MODELS}
