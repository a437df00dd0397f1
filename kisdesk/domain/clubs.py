"""What may be wrong with the club's data and those of the body that runs it."""

from dataclasses import replace

from kisdesk.domain import identifiers
from kisdesk.domain.authorisation import check_authorisation
from kisdesk.domain.codes import OperatorKind
from kisdesk.domain.drafts import ClubDraft, OperatorDraft, WorkerDraft
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

LONG_FIELDS = frozenset({"welfare_centre_stamp"})
WITHOUT_KRS = frozenset({OperatorKind.GMINA})
"""Bodies that the court register (KRS) does not know."""


def normalise_club(draft: ClubDraft) -> ClubDraft:
    """The draft as it is kept: numbers compact, telephones and postcodes in one form."""
    operator = replace(
        draft.operator,
        name=draft.operator.name.strip(),
        nip=identifiers.compact(draft.operator.nip),
        regon=identifiers.compact(draft.operator.regon),
        krs=identifiers.compact(draft.operator.krs),
        postcode=identifiers.normalise_postcode(draft.operator.postcode),
        phone=identifiers.normalise_phone(draft.operator.phone),
        email=draft.operator.email.strip(),
    )
    return replace(
        draft,
        name=draft.name.strip(),
        operator=operator,
        postcode=identifiers.normalise_postcode(draft.postcode),
        phone=identifiers.normalise_phone(draft.phone),
        email=draft.email.strip(),
    )


def check_operator(operator: OperatorDraft, field: str = "operator") -> list[Problem]:
    """Everything wrong with the body that runs the club; fields are ``operator.nip`` and so on."""
    problems = []
    if not operator.name.strip():
        problems.append(Problem(f"{field}.name", "required"))
    problems += identifiers.check_nip(operator.nip, f"{field}.nip")
    problems += identifiers.check_regon(operator.regon, f"{field}.regon")
    problems += identifiers.check_krs(operator.krs, f"{field}.krs")
    if operator.kind in WITHOUT_KRS and operator.krs.strip():
        problems.append(Problem(f"{field}.krs", "krs_not_for_gmina", is_warning=True))
    problems += identifiers.check_postcode(operator.postcode, f"{field}.postcode")
    problems += identifiers.check_phone(operator.phone, f"{field}.phone")
    problems += identifiers.check_email(operator.email, f"{field}.email")
    return problems


def check_club(draft: ClubDraft) -> list[Problem]:
    """Everything wrong with the club; only the names of the club and its operator are required.

    A club may work only after its entry in the voivode's register (art. 18a of the social
    employment Act): an earlier start is a warning.
    """
    problems = [] if draft.name.strip() else [Problem("name", "required")]
    problems += check_texts(draft, LONG_FIELDS)
    problems += check_operator(draft.operator)
    problems += identifiers.check_postcode(draft.postcode)
    problems += identifiers.check_phone(draft.phone)
    problems += identifiers.check_email(draft.email)
    registered_on, started_on = draft.registered_on, draft.started_on
    if registered_on is not None and started_on is not None and started_on < registered_on:
        values = {"registered_on": registered_on}
        problems.append(
            Problem("started_on", "started_before_registration", values, is_warning=True)
        )
    return problems


def check_worker(draft: WorkerDraft) -> list[Problem]:
    """Everything wrong with a worker; surname and first name stand on contracts."""
    problems = [
        Problem(name, "required")
        for name in ("last_name", "first_name")
        if not getattr(draft, name).strip()
    ]
    problems += check_texts(draft, ())
    problems += identifiers.check_phone(draft.phone)
    problems += check_authorisation(draft.authorisation)
    return problems


def normalise_worker(draft: WorkerDraft) -> WorkerDraft:
    """The draft as it is kept: names trimmed, the telephone in one form."""
    return replace(
        draft,
        last_name=" ".join(draft.last_name.split()),
        first_name=" ".join(draft.first_name.split()),
        position=draft.position.strip(),
        scope=draft.scope.strip(),
        phone=identifiers.normalise_phone(draft.phone),
    )
