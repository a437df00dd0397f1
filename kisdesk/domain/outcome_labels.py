"""Polish and English names of the codes of outcomes."""

from collections.abc import Mapping
from enum import StrEnum

from kisdesk.domain.label_texts import Label
from kisdesk.domain.outcome_codes import (
    FollowUpAnswer,
    Institution,
    OutcomeKind,
    OutcomeResult,
    WorkKind,
)

OUTCOME_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Label]] = {
    OutcomeKind: {
        OutcomeKind.REFERRAL: Label("skierowanie do innego podmiotu", "referral to another body"),
        OutcomeKind.SUPPORTED_EMPLOYMENT: Label(
            "skierowanie do zatrudnienia wspieranego", "referral to supported employment"
        ),
        OutcomeKind.WORK: Label("podjęcie pracy", "work found"),
        OutcomeKind.OWN_BUSINESS: Label("własna działalność gospodarcza", "own business"),
        OutcomeKind.SOCIAL_COOPERATIVE: Label("spółdzielnia socjalna", "social cooperative"),
        OutcomeKind.GRANT: Label("środki z Funduszu Pracy", "Labour Fund grant"),
        OutcomeKind.TRAINING: Label("szkolenie lub nauka", "training or education"),
        OutcomeKind.INSTITUTION: Label("udział w CIS, ZAZ lub WTZ", "CIS, ZAZ or WTZ"),
        OutcomeKind.OTHER: Label("inny efekt", "other outcome"),
    },
    WorkKind: {
        WorkKind.EMPLOYMENT_CONTRACT: Label("umowa o pracę", "employment contract"),
        WorkKind.MANDATE: Label("umowa zlecenia", "contract of mandate"),
        WorkKind.SPECIFIC_WORK: Label("umowa o dzieło", "contract for specific work"),
        WorkKind.INTERVENTION_WORKS: Label("prace interwencyjne", "intervention works"),
        WorkKind.PUBLIC_WORKS: Label("roboty publiczne", "public works"),
        WorkKind.WORK_PLACEMENT: Label("staż", "work placement"),
        WorkKind.OTHER: Label("inna podstawa", "other footing"),
    },
    Institution: {
        Institution.CIS: Label("centrum integracji społecznej (CIS)", "integration centre (CIS)"),
        Institution.ZAZ: Label(
            "zakład aktywności zawodowej (ZAZ)", "vocational activity plant (ZAZ)"
        ),
        Institution.WTZ: Label(
            "warsztat terapii zajęciowej (WTZ)", "occupational therapy workshop (WTZ)"
        ),
    },
    OutcomeResult: {
        OutcomeResult.POSITIVE: Label("pozytywnie", "positive"),
        OutcomeResult.NEGATIVE: Label("odmownie", "refused"),
        OutcomeResult.WITHDRAWN: Label("wycofano", "withdrawn"),
    },
    FollowUpAnswer: {
        FollowUpAnswer.WORKING: Label("pracuje", "working"),
        FollowUpAnswer.NOT_WORKING: Label("nie pracuje", "not working"),
        FollowUpAnswer.UNREACHABLE: Label("brak kontaktu", "not reached"),
        FollowUpAnswer.UNKNOWN: Label("nie wiadomo", "unknown"),
    },
}
