"""Polish and English names of every code; kept apart from ``labels.py`` because it is only data.

Sources: the groups of art. 1(2), the exclusions of art. 1(3) and the sensitive data of art. 18f(1)
follow the social employment Act (Dz. U. z 2025 r. poz. 83); the reasons for help follow art. 7 of
the social assistance Act (Dz. U. z 2025 r. poz. 1214). The rest is office practice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kisdesk.domain.codes import (
    ActionStatus,
    ActivityCategory,
    AddressKind,
    AssistanceReason,
    ContractState,
    DisabilityDegree,
    Education,
    EligibilityGroup,
    EndReason,
    EvaluationKind,
    Exclusion,
    GminaKind,
    HouseholdType,
    IdentityDocument,
    LabourStatus,
    MaritalStatus,
    OperatorKind,
    ParticipantState,
    Party,
    Relation,
    SensitiveKind,
    Sex,
    Variant,
    Voivodeship,
)


@dataclass(frozen=True)
class Label:
    """One code in words: for anyone, in English, and where it differs for a woman or a man."""

    polish: str
    english: str
    female: str = ""
    male: str = ""


GROUP_LAW_CAPTIONS: Mapping[EligibilityGroup, str] = {
    EligibilityGroup.HOMELESS_IN_PROGRAMME: (
        "bezdomni realizujący indywidualny program wychodzenia z bezdomności"
    ),
    EligibilityGroup.ALCOHOL_DEPENDENT: "uzależnieni od alkoholu",
    EligibilityGroup.DRUG_DEPENDENT: "uzależnieni od narkotyków lub innych środków odurzających",
    EligibilityGroup.MENTAL_DISORDER: "osoby z zaburzeniami psychicznymi",
    EligibilityGroup.LONG_TERM_UNEMPLOYED: "długotrwale bezrobotni",
    EligibilityGroup.RELEASED_FROM_PRISON: (
        "zwalniani z zakładów karnych, mający trudności w integracji ze środowiskiem"
    ),
    EligibilityGroup.REFUGEE_IN_PROGRAMME: ("uchodźcy realizujący indywidualny program integracji"),
    EligibilityGroup.DISABLED: "osoby niepełnosprawne",
    EligibilityGroup.OTHER: "inne",
}

LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Label]] = {
    Sex: {
        Sex.FEMALE: Label("kobieta", "woman"),
        Sex.MALE: Label("mężczyzna", "man"),
    },
    EligibilityGroup: {
        EligibilityGroup.HOMELESS_IN_PROGRAMME: Label(
            "kryzys bezdomności (indywidualny program)", "homelessness (individual programme)"
        ),
        EligibilityGroup.ALCOHOL_DEPENDENT: Label("uzależnienie od alkoholu", "alcohol dependence"),
        EligibilityGroup.DRUG_DEPENDENT: Label(
            "uzależnienie od narkotyków lub innych środków", "drug dependence"
        ),
        EligibilityGroup.MENTAL_DISORDER: Label("zaburzenia psychiczne", "mental disorder"),
        EligibilityGroup.LONG_TERM_UNEMPLOYED: Label(
            "długotrwałe bezrobocie", "long-term unemployment"
        ),
        EligibilityGroup.RELEASED_FROM_PRISON: Label(
            "zwolnienie z zakładu karnego", "release from prison"
        ),
        EligibilityGroup.REFUGEE_IN_PROGRAMME: Label(
            "uchodźstwo (indywidualny program integracji)", "refugee (integration programme)"
        ),
        EligibilityGroup.DISABLED: Label("niepełnosprawność", "disability"),
        EligibilityGroup.OTHER: Label("inna sytuacja wykluczenia", "other social exclusion"),
    },
    Exclusion: {
        Exclusion.UNEMPLOYMENT_BENEFIT: Label("zasiłek dla bezrobotnych", "unemployment benefit"),
        Exclusion.PRE_RETIREMENT: Label(
            "zasiłek lub świadczenie przedemerytalne", "pre-retirement benefit or allowance"
        ),
        Exclusion.STRUCTURAL_PENSION: Label("renta strukturalna", "structural pension"),
        Exclusion.DISABILITY_PENSION: Label(
            "renta z tytułu niezdolności do pracy", "disability pension"
        ),
        Exclusion.OLD_AGE_PENSION: Label("emerytura", "old-age pension"),
        Exclusion.TEACHERS_COMPENSATION: Label(
            "nauczycielskie świadczenie kompensacyjne", "teachers' compensation benefit"
        ),
    },
    ParticipantState: {
        ParticipantState.CANDIDATE: Label(
            "kandydat/kandydatka", "candidate", "kandydatka", "kandydat"
        ),
        ParticipantState.WAITING: Label(
            "oczekuje na miejsce", "waiting", "oczekująca", "oczekujący"
        ),
        ParticipantState.ACTIVE: Label(
            "uczestnik/uczestniczka", "participant", "uczestniczka", "uczestnik"
        ),
        ParticipantState.SUSPENDED: Label(
            "udział zawieszony", "suspended", "zawieszona", "zawieszony"
        ),
        ParticipantState.COMPLETED: Label("udział ukończony", "completed", "ukończyła", "ukończył"),
        ParticipantState.DROPPED_OUT: Label(
            "udział przerwany", "dropped out", "przerwała", "przerwał"
        ),
        ParticipantState.REMOVED: Label("skreślenie z listy", "removed", "skreślona", "skreślony"),
        ParticipantState.MOVED: Label("przeniesienie", "moved", "przeniesiona", "przeniesiony"),
        ParticipantState.DECEASED: Label("zgon", "deceased", "zmarła", "zmarł"),
        ParticipantState.REJECTED: Label(
            "brak kwalifikacji", "rejected", "niezakwalifikowana", "niezakwalifikowany"
        ),
        ParticipantState.ARCHIVED: Label("w archiwum", "archived"),
    },
    EndReason: {
        EndReason.PERIOD_OVER: Label("zakończenie okresu uczestnictwa", "period over"),
        EndReason.EMPLOYMENT: Label("podjęcie zatrudnienia", "employment"),
        EndReason.OWN_BUSINESS: Label(
            "podjęcie działalności gospodarczej lub w spółdzielni", "own business or cooperative"
        ),
        EndReason.EDUCATION: Label("podjęcie nauki", "education"),
        EndReason.REFERRED_ON: Label("skierowanie do CIS, ZAZ lub WTZ", "referred on"),
        EndReason.PENSION: Label("uzyskanie emerytury lub renty", "pension"),
        EndReason.RESIGNED: Label("rezygnacja", "resigned"),
        EndReason.CONTRACT_NOT_KEPT: Label("niedotrzymanie kontraktu", "contract not kept"),
        EndReason.ABSENCES: Label("nieobecności", "absences"),
        EndReason.CHANGE_OF_RESIDENCE: Label("zmiana miejsca zamieszkania", "change of residence"),
        EndReason.PRISON: Label("pobyt w zakładzie karnym", "prison"),
        EndReason.HEALTH: Label("stan zdrowia", "health"),
        EndReason.DEATH: Label("zgon", "death"),
        EndReason.OTHER: Label("inny powód", "other"),
    },
    AddressKind: {
        AddressKind.RESIDENCE: Label("adres zamieszkania", "residence"),
        AddressKind.REGISTERED: Label("adres zameldowania", "registered address"),
        AddressKind.STAY: Label("adres pobytu", "place of stay"),
        AddressKind.CORRESPONDENCE: Label("adres do korespondencji", "correspondence address"),
    },
    Voivodeship: {code: Label(code.value, code.value) for code in Voivodeship},
    GminaKind: {
        GminaKind.URBAN: Label("miejska", "urban"),
        GminaKind.RURAL: Label("wiejska", "rural"),
        GminaKind.MIXED: Label("miejsko-wiejska", "urban and rural"),
    },
    IdentityDocument: {
        IdentityDocument.ID_CARD: Label("dowód osobisty", "identity card"),
        IdentityDocument.PASSPORT: Label("paszport polski", "Polish passport"),
        IdentityDocument.RESIDENCE_CARD: Label("karta pobytu", "residence card"),
        IdentityDocument.FOREIGN_PASSPORT: Label("paszport zagraniczny", "foreign passport"),
        IdentityDocument.TRAVEL_DOCUMENT: Label(
            "dokument podróży (uchodźca)", "travel document (refugee)"
        ),
        IdentityDocument.TEMPORARY_FOREIGNER_CERTIFICATE: Label(
            "tymczasowe zaświadczenie tożsamości cudzoziemca (TZTC)",
            "temporary certificate of a foreigner's identity",
        ),
        IdentityDocument.APPLICATION_CERTIFICATE: Label(
            "zaświadczenie o złożeniu wniosku", "certificate of application"
        ),
        IdentityDocument.DIIA: Label("Diia.pl", "Diia.pl"),
        IdentityDocument.OTHER: Label("inny dokument", "other document"),
    },
    MaritalStatus: {
        MaritalStatus.SINGLE: Label("kawaler/panna", "single", "panna", "kawaler"),
        MaritalStatus.MARRIED: Label("żonaty/zamężna", "married", "zamężna", "żonaty"),
        MaritalStatus.DIVORCED: Label(
            "rozwiedziony/rozwiedziona", "divorced", "rozwiedziona", "rozwiedziony"
        ),
        MaritalStatus.WIDOWED: Label("wdowiec/wdowa", "widowed", "wdowa", "wdowiec"),
        MaritalStatus.SEPARATED: Label("w separacji", "separated"),
    },
    Education: {
        Education.PRIMARY_OR_LOWER: Label("podstawowe i niższe", "primary or lower"),
        Education.LOWER_SECONDARY: Label("gimnazjalne", "lower secondary"),
        Education.BASIC_VOCATIONAL: Label("zasadnicze zawodowe / branżowe", "basic vocational"),
        Education.GENERAL_SECONDARY: Label("średnie ogólnokształcące", "general secondary"),
        Education.VOCATIONAL_SECONDARY: Label(
            "średnie zawodowe i policealne", "vocational secondary and post-secondary"
        ),
        Education.HIGHER: Label("wyższe", "higher"),
    },
    LabourStatus: {
        LabourStatus.REGISTERED_UNEMPLOYED: Label(
            "bezrobocie zarejestrowane",
            "registered unemployed",
            "bezrobotna zarejestrowana w PUP",
            "bezrobotny zarejestrowany w PUP",
        ),
        LabourStatus.LONG_TERM_UNEMPLOYED: Label(
            "bezrobocie długotrwałe",
            "long-term unemployed",
            "długotrwale bezrobotna",
            "długotrwale bezrobotny",
        ),
        LabourStatus.UNREGISTERED_UNEMPLOYED: Label(
            "bezrobocie bez rejestracji",
            "unemployed, not registered",
            "bezrobotna niezarejestrowana",
            "bezrobotny niezarejestrowany",
        ),
        LabourStatus.INACTIVE: Label(
            "bierność zawodowa", "economically inactive", "bierna zawodowo", "bierny zawodowo"
        ),
        LabourStatus.JOB_SEEKER: Label(
            "poszukiwanie pracy (rejestracja w PUP)",
            "job seeker",
            "poszukująca pracy",
            "poszukujący pracy",
        ),
        LabourStatus.EMPLOYED: Label("zatrudnienie", "employed", "zatrudniona", "zatrudniony"),
    },
    DisabilityDegree: {
        DisabilityDegree.LIGHT: Label("lekki", "light"),
        DisabilityDegree.MODERATE: Label("umiarkowany", "moderate"),
        DisabilityDegree.SEVERE: Label("znaczny", "severe"),
    },
    SensitiveKind: {
        SensitiveKind.ETHNIC_ORIGIN: Label("pochodzenie etniczne", "ethnic origin"),
        SensitiveKind.HEALTH: Label("stan zdrowia", "state of health"),
        SensitiveKind.ADDICTIONS: Label("nałogi", "addictions"),
        SensitiveKind.CONVICTIONS: Label("skazania", "convictions"),
        SensitiveKind.PENALTY_RULINGS: Label("orzeczenia o ukaraniu", "penalty rulings"),
        SensitiveKind.OTHER_RULINGS: Label(
            "inne orzeczenia sądowe lub administracyjne", "other court or administrative rulings"
        ),
    },
    Relation: {
        Relation.SPOUSE: Label("mąż/żona", "spouse", "żona", "mąż"),
        Relation.PARTNER: Label("partner/partnerka", "partner", "partnerka", "partner"),
        Relation.CHILD: Label("dziecko", "child", "córka", "syn"),
        Relation.PARENT: Label("rodzic", "parent", "matka", "ojciec"),
        Relation.SIBLING: Label("brat/siostra", "sibling", "siostra", "brat"),
        Relation.GRANDCHILD: Label("wnuk/wnuczka", "grandchild", "wnuczka", "wnuk"),
        Relation.OTHER: Label("inna osoba", "other person"),
    },
    HouseholdType: {
        HouseholdType.SINGLE_PERSON: Label("osoba samotnie gospodarująca", "single person"),
        HouseholdType.COUPLE_WITHOUT_CHILDREN: Label(
            "małżeństwo lub para bez dzieci", "couple without children"
        ),
        HouseholdType.FULL_FAMILY: Label("rodzina pełna z dziećmi", "family with children"),
        HouseholdType.SINGLE_PARENT: Label("rodzina niepełna", "one-parent family"),
        HouseholdType.LARGE_FAMILY: Label("rodzina wielodzietna", "large family"),
        HouseholdType.MULTI_GENERATION: Label("rodzina wielopokoleniowa", "several generations"),
        HouseholdType.OTHER: Label("inne gospodarstwo domowe", "other household"),
    },
    AssistanceReason: {
        AssistanceReason.POVERTY: Label("ubóstwo", "poverty"),
        AssistanceReason.ORPHANHOOD: Label("sieroctwo", "orphanhood"),
        AssistanceReason.HOMELESSNESS: Label("bezdomność", "homelessness"),
        AssistanceReason.UNEMPLOYMENT: Label("bezrobocie", "unemployment"),
        AssistanceReason.DISABILITY: Label("niepełnosprawność", "disability"),
        AssistanceReason.LONG_ILLNESS: Label(
            "długotrwała lub ciężka choroba", "long or severe illness"
        ),
        AssistanceReason.DOMESTIC_VIOLENCE: Label("przemoc domowa", "domestic violence"),
        AssistanceReason.TRAFFICKING_VICTIM: Label(
            "potrzeba ochrony ofiar handlu ludźmi", "protection of trafficking victims"
        ),
        AssistanceReason.MATERNITY: Label(
            "potrzeba ochrony macierzyństwa lub wielodzietności", "maternity or many children"
        ),
        AssistanceReason.CARE_HELPLESSNESS: Label(
            "bezradność w sprawach opiekuńczo-wychowawczych i prowadzenia gospodarstwa domowego",
            "difficulty with care, upbringing and the household",
        ),
        AssistanceReason.FOREIGNER_INTEGRATION: Label(
            "trudności w integracji cudzoziemców", "integration of foreigners"
        ),
        AssistanceReason.AFTER_PRISON: Label(
            "trudności w przystosowaniu do życia po zwolnieniu z zakładu karnego",
            "life after prison",
        ),
        AssistanceReason.ADDICTION: Label(
            "alkoholizm lub narkomania", "alcoholism or drug addiction"
        ),
        AssistanceReason.RANDOM_EVENT: Label(
            "zdarzenie losowe i sytuacja kryzysowa", "random event and crisis"
        ),
        AssistanceReason.DISASTER: Label("klęska żywiołowa lub ekologiczna", "disaster"),
    },
    OperatorKind: {
        OperatorKind.GMINA: Label("gmina", "gmina"),
        OperatorKind.NGO: Label("organizacja pozarządowa", "non-governmental organisation"),
        OperatorKind.CHURCH: Label("kościelna osoba prawna", "church legal person"),
        OperatorKind.SOCIAL_COOPERATIVE: Label("spółdzielnia socjalna", "social cooperative"),
    },
    Variant: {
        Variant.A: Label("kontrakt A – osoba lub rodzina", "contract A – person or family"),
        Variant.B: Label("kontrakt B – aktywność i praca", "contract B – activity and work"),
    },
    ContractState: {
        ContractState.DRAFT: Label("projekt", "draft"),
        ContractState.SIGNED: Label("zawarty, w realizacji", "signed, running"),
        ContractState.FULFILLED: Label("zrealizowany", "fulfilled"),
        ContractState.PARTLY_FULFILLED: Label("zrealizowany częściowo", "partly fulfilled"),
        ContractState.BROKEN: Label("zerwany przez osobę (niedotrzymanie)", "broken by the person"),
        ContractState.DISSOLVED: Label("rozwiązany za porozumieniem", "dissolved by agreement"),
        ContractState.EXPIRED: Label("upłynął termin bez oceny", "over without an evaluation"),
    },
    Party: {
        Party.PERSON: Label("osoba", "person"),
        Party.WORKER: Label("pracownik socjalny", "social worker"),
    },
    ActionStatus: {
        ActionStatus.OPEN: Label("do wykonania", "open"),
        ActionStatus.DONE: Label("wykonane", "done"),
        ActionStatus.NOT_DONE: Label("niewykonane", "not done"),
    },
    EvaluationKind: {
        EvaluationKind.PERIODIC: Label("ocena okresowa", "periodic evaluation"),
        EvaluationKind.FINAL: Label("ocena końcowa", "final evaluation"),
    },
    ActivityCategory: {
        ActivityCategory.VOCATIONAL: Label("zawodowe", "vocational"),
        ActivityCategory.SOCIAL: Label("społeczne", "social"),
        ActivityCategory.SOCIALLY_USEFUL_WORK: Label(
            "prace społecznie użyteczne", "socially useful work"
        ),
        ActivityCategory.INDIVIDUAL: Label("indywidualne", "individual"),
    },
}
