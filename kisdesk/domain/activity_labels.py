"""Polish and English names of the codes of activities, meetings and consultations.

Categories of services follow the proposed lists for the national data set on clubs; they are
office practice until the official ones are known.
"""

from collections.abc import Mapping
from enum import StrEnum

from kisdesk.domain.activity_codes import (
    ActivityForm,
    Equipment,
    MeetingState,
    Reintegration,
    ServiceCategory,
    SpecialistRole,
)
from kisdesk.domain.label_texts import Label

ACTIVITY_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Label]] = {
    Reintegration: {
        Reintegration.SOCIAL: Label("reintegracja społeczna", "social reintegration"),
        Reintegration.VOCATIONAL: Label("reintegracja zawodowa", "vocational reintegration"),
    },
    ServiceCategory: {
        ServiceCategory.SOCIAL_SKILLS: Label(
            "trening umiejętności społecznych i psychospołecznych", "training of social skills"
        ),
        ServiceCategory.PSYCHOLOGICAL_ADVICE: Label(
            "poradnictwo psychologiczne", "psychological advice"
        ),
        ServiceCategory.ADDICTION_THERAPY: Label(
            "terapia i profilaktyka uzależnień", "therapy and prevention of addictions"
        ),
        ServiceCategory.SUPPORT_GROUP: Label(
            "grupa wsparcia, samopomoc", "support group, self-help"
        ),
        ServiceCategory.LEGAL_ADVICE: Label("poradnictwo prawne", "legal advice"),
        ServiceCategory.FAMILY_ADVICE: Label(
            "poradnictwo rodzinne i obywatelskie", "family and civic advice"
        ),
        ServiceCategory.HOUSEHOLD_BUDGET: Label(
            "nauka gospodarowania budżetem domowym", "household budget"
        ),
        ServiceCategory.EDUCATION: Label("edukacja (np. cyfrowa)", "education (such as digital)"),
        ServiceCategory.CULTURE_SPORT: Label(
            "zajęcia kulturalne, sportowe, integracyjne", "culture, sport, integration"
        ),
        ServiceCategory.VOLUNTEERING: Label("wolontariat", "volunteering"),
        ServiceCategory.OTHER_SOCIAL: Label(
            "inne usługi reintegracji społecznej", "other social reintegration"
        ),
        ServiceCategory.CAREER_ADVICE: Label("doradztwo zawodowe", "career advice"),
        ServiceCategory.JOB_SEARCH_WORKSHOP: Label(
            "warsztaty aktywnego poszukiwania pracy", "job search workshops"
        ),
        ServiceCategory.JOB_PLACEMENT: Label(
            "pośrednictwo, pomoc w znalezieniu pracy", "help in finding work"
        ),
        ServiceCategory.VOCATIONAL_TRAINING: Label(
            "szkolenia i kursy zawodowe", "vocational training and courses"
        ),
        ServiceCategory.WORK_PLACEMENT: Label("staże", "work placements"),
        ServiceCategory.SOCIALLY_USEFUL_WORK: Label(
            "prace społecznie użyteczne", "socially useful work"
        ),
        ServiceCategory.PUBLIC_WORKS: Label("roboty publiczne", "public works"),
        ServiceCategory.OWN_BUSINESS: Label(
            "przygotowanie do spółdzielni socjalnej lub własnej działalności",
            "preparation for a social cooperative or own business",
        ),
        ServiceCategory.SUPPORTED_EMPLOYMENT: Label(
            "zatrudnienie wspierane", "supported employment"
        ),
        ServiceCategory.OTHER_VOCATIONAL: Label(
            "inne usługi reintegracji zawodowej", "other vocational reintegration"
        ),
    },
    ActivityForm: {
        ActivityForm.CLASS: Label("zajęcia", "class"),
        ActivityForm.GROUP: Label("grupa", "group"),
        ActivityForm.INDIVIDUAL: Label("konsultacje indywidualne", "individual consultations"),
        ActivityForm.PLACEMENT: Label("praca lub staż", "work or placement"),
    },
    MeetingState: {
        MeetingState.PLANNED: Label("zaplanowane", "planned"),
        MeetingState.HELD: Label("odbyte", "held"),
        MeetingState.CANCELLED: Label("odwołane", "cancelled"),
    },
    SpecialistRole: {
        SpecialistRole.PSYCHOLOGIST: Label("psycholog", "psychologist"),
        SpecialistRole.CAREER_ADVISER: Label("doradca zawodowy", "career adviser"),
        SpecialistRole.LAWYER: Label("prawnik", "lawyer"),
        SpecialistRole.THERAPIST: Label("terapeuta", "therapist"),
        SpecialistRole.OTHER: Label("inny specjalista", "other specialist"),
    },
    Equipment: {
        Equipment.COMPUTER: Label("komputer", "computer"),
        Equipment.PRINTER: Label("drukarka", "printer"),
        Equipment.SCANNER: Label("skaner", "scanner"),
        Equipment.OTHER: Label("inny sprzęt", "other equipment"),
    },
}
