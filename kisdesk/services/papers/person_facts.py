"""What the file knows of one person, in Polish words for any paper about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.addresses import contract_address
from kisdesk.domain.codes import (
    AddressKind,
    ContractState,
    EligibilityGroup,
    IdentityDocument,
    ParticipantState,
)
from kisdesk.domain.drafts import AddressDraft, ParticipantDraft
from kisdesk.domain.eligibility import main_group
from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.person_words import age_phrase
from kisdesk.domain.rows import ContractRow, ParticipantCard
from kisdesk.forms.paper_data import Row
from kisdesk.forms.paper_reader import paper_definition
from kisdesk.services.club import get_club
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.participant_card import get_card
from kisdesk.services.participation_periods import participations_of
from kisdesk.storage.peewee_database import database

YES = "tak"
"""The value of a box that is ticked."""


@dataclass(frozen=True)
class PersonFacts:
    """A person's card and its facts in words, by placeholder."""

    card: ParticipantCard
    contract: ContractRow | None
    words: Mapping[str, str]

    def content(
        self,
        code: str,
        words: Mapping[str, str] | None = None,
        tables: Mapping[str, list[Row]] | None = None,
    ) -> PaperContent:
        """The content of a paper: of all facts only those its definition has a place for.

        ``words`` are facts of this paper alone; each must have its place.
        """
        known = paper_definition(code).placeholders
        return PaperContent(
            values={n: w for n, w in self.words.items() if n in known} | dict(words or {}),
            tables=tables or {},
            sex=self.card.draft.sex,
            participant_id=self.card.id,
            contract_id=self.contract.id if self.contract else None,
        )


def person_facts(subject: Subject) -> PersonFacts:
    """The facts of the participant a paper is about. Raises NotFoundError."""
    card = get_card(subject.id or 0, subject.today)
    contract = last_contract(card.contracts)
    words = {
        **_identity(card.draft),
        **_address(card.draft),
        **_work(card.draft),
        **_boxes(card.draft),
        **_standing(card, contract),
    }
    return PersonFacts(card, contract, words)


def last_contract(
    contracts: tuple[ContractRow, ...], *, with_drafts: bool = False
) -> ContractRow | None:
    """The contract that began last; drafts, if wanted, come before all."""
    if with_drafts and contracts and contracts[0].state is ContractState.DRAFT:
        return contracts[0]
    signed = [row for row in contracts if row.state is not ContractState.DRAFT]
    return max(signed, key=lambda row: (row.starts_on or date.min, row.id), default=None)


def box(value: object) -> str:
    """What ticks a box, or leaves it."""
    return YES if value else ""


def _identity(draft: ParticipantDraft) -> dict[str, str]:
    document = label(draft.document_kind) if draft.document_kind else ""
    if draft.document_kind is IdentityDocument.OTHER and draft.document_number:
        document = ""
    parts = (document, draft.document_number, draft.document_country)
    phones = [print_phone(phone) for phone in (draft.phone, draft.phone_other) if phone]
    return {
        "full_name": f"{draft.first_name} {draft.last_name}".strip(),
        "first_names": f"{draft.first_name} {draft.second_name}".strip(),
        "last_name": draft.last_name,
        "sex": label(draft.sex) if draft.sex else "",
        "born_on": long_day(draft.born_on),
        "pesel": draft.pesel,
        "document": "" if draft.pesel else " ".join(part for part in parts if part),
        "citizenship": draft.citizenship,
        "representative": draft.representative,
        "phone": ", ".join(phones),
        "email": draft.email,
    }


def _address(draft: ParticipantDraft) -> dict[str, str]:
    home = next(
        (a for kind in _HOME for a in draft.addresses if a.kind is kind),
        AddressDraft(AddressKind.STAY),
    )
    return {
        "address": contract_address(draft.addresses, is_homeless=draft.is_homeless),
        "street": home.street,
        "house": home.house,
        "flat": home.flat,
        "postcode": home.postcode,
        "locality": home.locality,
        "post_office": home.post_office,
        "gmina": home.gmina,
        "powiat": home.powiat,
        "voivodeship": home.voivodeship.value if home.voivodeship else "",
        "urban": box(home.is_urban),
        "rural": box(home.is_urban is False),
    }


_HOME = (AddressKind.RESIDENCE, AddressKind.STAY)


def _work(draft: ParticipantDraft) -> dict[str, str]:
    qualifications = [draft.qualifications]
    if draft.driving_licence:
        qualifications.append(f"prawo jazdy: {draft.driving_licence}")
    return {
        "education": label(draft.education) if draft.education else "",
        "learned_occupation": draft.learned_occupation,
        "performed_occupation": draft.performed_occupation,
        "qualifications": "; ".join(part for part in qualifications if part),
        "experience": draft.experience,
        "labour_status_since": long_day(draft.labour_status_since),
        "labour_office": draft.labour_office,
        "disability_until": (
            "na stałe" if draft.is_disability_permanent else long_day(draft.disability_valid_until)
        ),
        "heard_from": draft.heard_from,
        "expectations": draft.expectations,
    }


def _boxes(draft: ParticipantDraft) -> dict[str, str]:
    """Boxes of closed questions, ``<question>_<code>``."""
    status, degree = draft.labour_status, draft.disability_degree
    boxes = {
        "child_under_seven": box(draft.has_child_under_seven),
        "dependent_person": box(draft.has_dependent_person),
        "no_care": box(
            draft.has_child_under_seven is False and draft.has_dependent_person is False
        ),
        "assistance_yes": box(draft.uses_assistance),
        "assistance_no": box(draft.uses_assistance is False),
    }
    groups = {ground.group for ground in draft.grounds}
    boxes |= {f"group_{group.value}": box(group in groups) for group in EligibilityGroup}
    if status is not None:
        boxes[f"status_{status.value}"] = YES
    if degree is not None:
        boxes[f"degree_{degree.value}"] = YES
    return boxes


def _standing(card: ParticipantCard, contract: ContractRow | None) -> dict[str, str]:
    draft = card.draft
    group = main_group(draft.grounds)
    stretches = participations_of(card.id)
    began_on = card.joined_on or draft.applied_on
    return {
        "age": age_phrase(draft.born_on, began_on) if draft.born_on and began_on else "",
        "groups": ", ".join(label(ground.group) for ground in draft.grounds),
        "main_group": label(group) if group else "",
        "worker_name": card.worker_name,
        "worker_phone": _worker_phone(draft.worker_id),
        "welfare_centre": get_club().welfare_centre,
        "contract_number": contract.number if contract else "",
        "contract_on": long_day(contract.concluded_on) if contract else "",
        "applied_on": long_day(draft.applied_on),
        "entry_path": draft.entry_path,
        "informed_on": long_day(draft.informed_on),
        "rules_accepted_on": long_day(draft.rules_accepted_on),
        "starts_on": long_day(stretches[-1].started_on) if stretches else "",
        "ends_on": long_day(stretches[-1].ended_on) if stretches else "",
        "state": label(card.state, draft.sex) if card.state in _TOLD else "",
    }


_TOLD = frozenset(ParticipantState) - {ParticipantState.ARCHIVED}


def _worker_phone(worker_id: int | None) -> str:
    rows = database.rows("SELECT phone FROM worker WHERE id = ?", (worker_id or 0,))
    return print_phone(rows[0][0]) if rows else ""
