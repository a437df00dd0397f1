"""Polish and English names of the codes of duties towards a person's data."""

from collections.abc import Mapping
from enum import StrEnum

from kisdesk.domain.label_texts import Label
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    PermittedUse,
    Recipient,
    ReportDecision,
    RequestDecision,
    RequestKind,
    RestrictionBasis,
    TellDecision,
)

PRIVACY_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Label]] = {
    Recipient: {
        Recipient.WELFARE: Label("ośrodek pomocy społecznej, CUS lub PCPR", "welfare centre"),
        Recipient.LABOUR_OFFICE: Label("powiatowy urząd pracy", "labour office"),
        Recipient.OTHER_CONTROLLER: Label(
            "drugi administrator (ośrodek albo prowadzący klub)", "the other controller"
        ),
        Recipient.COURT: Label("sąd", "court"),
        Recipient.PROSECUTOR: Label("prokuratura", "prosecutor"),
        Recipient.POLICE: Label("policja", "police"),
        Recipient.PROBATION: Label("kurator", "probation officer"),
        Recipient.VOIVODE: Label("wojewoda", "voivode"),
        Recipient.GMINA: Label("gmina", "gmina"),
        Recipient.COUNTY: Label("powiat", "county"),
        Recipient.SOCIAL_INSURANCE: Label("ZUS lub KRUS", "social insurance"),
        Recipient.HEALTH: Label("placówka medyczna", "medical facility"),
        Recipient.EMPLOYER: Label("pracodawca", "employer"),
        Recipient.OTHER: Label("inny odbiorca", "other recipient"),
    },
    DisclosureState: {
        DisclosureState.OPEN: Label("czeka na odpowiedź", "waiting for an answer"),
        DisclosureState.MADE: Label("udostępniono", "handed over"),
        DisclosureState.REFUSED: Label("odmówiono", "refused"),
    },
    DisclosureWay: {
        DisclosureWay.LETTER: Label("pismo pocztą", "letter"),
        DisclosureWay.IN_PERSON: Label("wydane do rąk", "handed over in person"),
        DisclosureWay.ELECTRONIC: Label(
            "doręczenie elektroniczne (ePUAP, e-Doręczenia)", "electronic delivery"
        ),
        DisclosureWay.EMAIL: Label("e-mail", "e-mail"),
        DisclosureWay.PHONE: Label("telefonicznie", "by telephone"),
        DisclosureWay.INSPECTION: Label("wgląd na miejscu", "inspection on the spot"),
        DisclosureWay.OTHER: Label("inaczej", "other"),
    },
    RestrictionBasis: {
        RestrictionBasis.ACCURACY: Label(
            "a) osoba kwestionuje prawidłowość danych", "accuracy is contested"
        ),
        RestrictionBasis.UNLAWFUL: Label(
            "b) przetwarzanie bez podstawy, osoba nie chce usunięcia",
            "unlawful, no erasure wanted",
        ),
        RestrictionBasis.CLAIMS: Label(
            "c) dane potrzebne już tylko osobie do roszczeń", "needed for claims"
        ),
        RestrictionBasis.OBJECTION: Label(
            "d) wniesiono sprzeciw, trwa ocena", "objection is pending"
        ),
    },
    PermittedUse: {
        PermittedUse.CONSENT: Label("zgoda osoby", "consent of the person"),
        PermittedUse.CLAIMS: Label(
            "ustalenie, dochodzenie lub obrona roszczeń", "establishing or defending claims"
        ),
        PermittedUse.RIGHTS_OF_OTHERS: Label(
            "ochrona praw innej osoby", "protecting the rights of another person"
        ),
        PermittedUse.PUBLIC_INTEREST: Label("ważny interes publiczny", "important public interest"),
    },
    RequestKind: {
        RequestKind.ACCESS: Label("dostęp do danych i kopia (art. 15)", "access (art. 15)"),
        RequestKind.RECTIFICATION: Label("sprostowanie (art. 16)", "rectification (art. 16)"),
        RequestKind.RESTRICTION: Label(
            "ograniczenie przetwarzania (art. 18)", "restriction (art. 18)"
        ),
        RequestKind.OBJECTION: Label("sprzeciw (art. 21)", "objection (art. 21)"),
        RequestKind.OTHER: Label("inne żądanie", "another request"),
    },
    RequestDecision: {
        RequestDecision.GRANTED: Label("uwzględniono", "granted"),
        RequestDecision.PARTLY: Label("uwzględniono częściowo", "granted in part"),
        RequestDecision.REFUSED: Label("odmówiono", "refused"),
    },
    ReportDecision: {
        ReportDecision.NEEDED: Label("zgłosić Prezesowi UODO", "report to the authority"),
        ReportDecision.NOT_NEEDED: Label(
            "nie zgłaszać, ryzyko mało prawdopodobne", "no report, risk unlikely"
        ),
    },
    TellDecision: {
        TellDecision.YES: Label("zawiadomić osoby, ryzyko jest wysokie", "tell the people"),
        TellDecision.NO: Label("nie zawiadamiać, ryzyko nie jest wysokie", "do not tell"),
    },
}
"""Art. 18(1), 18(2), 33 and 34 of the GDPR in plain office Polish."""
