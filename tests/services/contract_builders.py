"""Invented contracts for tests; texts after section 9.1 of the domain file."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from kisdesk.domain.codes import ActionStatus, EvaluationKind, Party, Sex, Variant
from kisdesk.domain.contract_content import (
    BARRIERS,
    CAUSES,
    STRENGTHS,
    TEXT_FIELDS,
    Action,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
    Stage,
    WorkerOnContract,
)
from kisdesk.services.contracts import get_contract, save_draft, sign_contract, start_contract
from tests.builders import TODAY


def written(content: ContractContent, **changes: Any) -> ContractContent:
    """A draft as a social worker leaves it, ready to be signed."""
    filled = replace(
        content,
        starts_on=TODAY,
        ends_on=date(2027, 5, 21),
        texts={
            **content.texts,
            CAUSES: "Utrata pracy przed trzema laty po likwidacji zakładu i brak stałego dochodu.",
            STRENGTHS: "Punktualność i chęć współpracy.",
            BARRIERS: "Brak dojazdu do miasta powiatowego.",
        },
        goals=(
            Goal(
                "Podjęcie i utrzymanie zatrudnienia.",
                ("Przygotowanie życiorysu.", "Ukończenie kursu komputerowego."),
            ),
            Goal("Zachowanie mieszkania.", ("Zawarcie ugody w sprawie zaległości.",)),
        ),
        actions=(
            Action(Party.PERSON, "Udział w zajęciach KIS.", due_text="dwa razy w tygodniu"),
            Action(Party.PERSON, "Zapisanie dziecka do przedszkola.", date(2026, 12, 10)),
            Action(Party.WORKER, "Umówienie wizyty u doradcy zawodowego.", date(2026, 12, 4)),
        ),
        evaluations=(Evaluation(planned_on=date(2027, 2, 22)),),
    )
    return replace(filled, **changes)


def make_draft(participant_id: int, variant: Variant = Variant.A, **changes: Any) -> int:
    """A written draft of a contract."""
    contract_id = start_contract(participant_id, variant, today=TODAY)
    if variant is Variant.B:
        referral = Referral("PUP-77/2026", date(2026, 11, 3), "PUP w Nysie")
        changes = {"referral": referral, **changes}
    save_draft(
        contract_id, written(get_contract(contract_id).content, **changes), keep_history=True
    )
    return contract_id


def make_signed(participant_id: int, *, signed_on: date = TODAY, **changes: Any) -> int:
    """A signed contract; warnings of every kind are accepted."""
    contract_id = make_draft(participant_id, **changes)
    sign_contract(contract_id, signed_on, today=max(TODAY, signed_on), accepted=ACCEPTED)
    return contract_id


ACCEPTED = dict.fromkeys(
    (
        "overlaps",
        "outside_contract",
        "start_far_from_conclusion",
        "pesel_check_digit",
        "signed_another_day",
        "number_of_other_year",
    ),
    "uzgodniono z kierownikiem",
)

_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
_day = st.dates(date(1950, 1, 1), date(2100, 12, 31)) | st.none()
_person = st.builds(
    PersonOnContract,
    last_name=_text,
    first_name=_text,
    pesel=_text,
    document=_text,
    address=_text,
    sex=st.sampled_from(Sex) | st.none(),
    member_id=st.none(),
    signs=st.booleans(),
)


any_content = st.builds(
    ContractContent,
    variant=st.sampled_from(Variant),
    number=_text,
    place=_text,
    concluded_on=_day,
    starts_on=_day,
    ends_on=_day,
    office=_text,
    family=st.lists(_person, max_size=3).map(tuple),
    worker=st.builds(WorkerOnContract, _text, _text, _text),
    referral=st.builds(Referral, _text, _day, _text),
    texts=st.dictionaries(st.sampled_from(TEXT_FIELDS[Variant.A]), _text, max_size=5),
    goals=st.lists(st.builds(Goal, _text, st.lists(_text, max_size=3).map(tuple)), max_size=4).map(
        tuple
    ),
    actions=st.lists(
        st.builds(
            Action,
            st.sampled_from(Party),
            _text,
            _day,
            _text,
            st.sampled_from(ActionStatus),
            _day,
            st.integers(1, 5) | st.none(),
        ),
        max_size=4,
    ).map(tuple),
    stages=st.lists(st.builds(Stage, _day, _day), max_size=3).map(tuple),
    evaluations=st.lists(
        st.builds(Evaluation, st.sampled_from(EvaluationKind), _day, _day, _text, _text, _text),
        max_size=3,
    ).map(tuple),
)
"""Any content a draft may hold; the person is the card's and amendments come by signing."""
