"""Small wordings of a person's card: addresses, phones, states, ages."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.codes import AddressKind, ContractState, ParticipantState, Relation, Sex
from kisdesk.domain.dates import covers
from kisdesk.domain.drafts import AddressDraft, GroundDraft, MemberDraft, ParticipantDraft
from kisdesk.domain.labels import label
from kisdesk.domain.person_words import age_phrase
from kisdesk.domain.polish import long_date, short_date
from kisdesk.domain.rows import ContractRow, ParticipantCard, ParticipantRow

STATE_TONES = {
    ParticipantState.ACTIVE: "green",
    ParticipantState.SUSPENDED: "amber",
    ParticipantState.REMOVED: "red",
    ParticipantState.REJECTED: "red",
}
MAIN_ADDRESSES = (AddressKind.RESIDENCE, AddressKind.STAY, AddressKind.REGISTERED)
RUNNING = frozenset({ContractState.SIGNED, ContractState.EXPIRED})


def main_address(draft: ParticipantDraft) -> AddressDraft | None:
    """Where the person is met: residence, else stay, else registered address."""
    by_kind = {address.kind: address for address in draft.addresses}
    return next((by_kind[kind] for kind in MAIN_ADDRESSES if kind in by_kind), None)


def born_text(born_on: date | None, today: date) -> str:
    """ "41 lat, ur. 15.07.1985"; empty when unknown."""
    if born_on is None:
        return ""
    born = QCoreApplication.translate("participants", "b. {day}").format(day=short_date(born_on))
    return ", ".join(p for p in (age_phrase(born_on, today), born) if p)


def state_text(state: ParticipantState, sex: Sex | None) -> str:
    """The state as a pill says it, fitted to the person."""
    return label(state, sex)


def state_tone(state: ParticipantState) -> str:
    """The colour of a state's pill."""
    return STATE_TONES.get(state, "text2")


def second_line(row: ParticipantRow) -> str:
    """The second line of the list: group, then what holds now."""
    tr = QCoreApplication.translate
    if row.state is ParticipantState.ACTIVE or row.contract_ends_on is not None:
        if row.contract_ends_on is not None:
            now = tr("participants", "contract until {day}").format(
                day=short_date(row.contract_ends_on)
            )
        else:
            now = tr("participants", "no contract")
    else:
        now = state_text(row.state, row.sex)
        if row.state_since is not None:
            now = tr("participants", "{state} since {day}").format(
                state=now, day=short_date(row.state_since)
            )
    return "  ·  ".join(p for p in (row.club_group, now, row.locality) if p)


def row_pill(row: ParticipantRow, today: date) -> tuple[str, str]:
    """What burns in this row, with its colour; empty when nothing does."""
    tr = QCoreApplication.translate
    if row.state is not ParticipantState.ACTIVE:
        return "", ""
    if row.contract_ends_on is None:
        return tr("participants", "no contract"), "red"
    days = (row.contract_ends_on - today).days
    if days < 0:
        return tr("participants", "contract over"), "red"
    if days <= 30:
        return days_text(days), "amber"
    return "", ""


def days_text(days: int) -> str:
    """A stretch of days: "14 dni"; "dziś" for none."""
    tr = QCoreApplication.translate
    if days == 0:
        return tr("participants", "today")
    return tr("participants", "%n day(s)", "", days)


def current_contract(card: ParticipantCard, today: date) -> ContractRow | None:
    """The contract the person is under, their own or the family's; or the next one, the last one
    that ran out unevaluated, the draft."""
    running = [c for c in card.contracts if c.state in RUNNING]
    covering = [c for c in running if covers(c.starts_on, c.ends_on, today)]
    coming = [c for c in running if c.starts_on is not None and c.starts_on > today]
    drafts = [c for c in card.contracts if c.state is ContractState.DRAFT]
    for some in (covering, coming, running, drafts):
        if some:
            return max(some, key=lambda c: (c.starts_on or date.min, c.id))
    return None


def covered_by(contract: ContractRow, card: ParticipantCard) -> str:
    """Whose contract it is when it covers the person as a member of a family; else empty."""
    if contract.participant_id == card.id:
        return ""
    tr = QCoreApplication.translate
    name = f"{contract.first_name} {contract.last_name}".strip()
    return tr("participants", "family contract ({name})").format(name=name)


def contract_period(contract: ContractRow) -> str:
    """ "od 9 czerwca do 9 grudnia 2026 r.": the year is said once where it is the same."""
    tr = QCoreApplication.translate
    first, last = contract.starts_on, contract.ends_on
    if first and last:
        start = long_date(first)
        if first.year == last.year:
            start = start.removesuffix(f" {first.year} r.")
        return tr("participants", "from {first} to {last}").format(
            first=start, last=long_date(last)
        )
    if first:
        return tr("participants", "from {first}").format(first=long_date(first))
    return ""


def ground_document(ground: GroundDraft) -> str:
    """The document seen: "orzeczenie nr 112/2024 z 3.02.2024, PZON Opole"."""
    tr = QCoreApplication.translate
    text = ground.document_kind
    if ground.document_number:
        number = tr("participants", "no. {number}").format(number=ground.document_number)
        text = f"{text} {number}".strip()
    if ground.document_on is not None:
        day = tr("participants", "of {day}").format(day=short_date(ground.document_on))
        text = f"{text} {day}".strip()
    return ", ".join(p for p in (text, ground.document_issuer) if p)


def member_text(member: MemberDraft, today: date) -> str:
    """Who a household member is: "córka, 9 lat, uczennica"."""
    tr = QCoreApplication.translate
    parts = [label(member.relation, member.sex)]
    if member.relation is Relation.OTHER:
        parts = [tr("participants", "other person")]
    if member.born_on is not None:
        parts.append(age_phrase(member.born_on, today))
    parts.append(member.occupation)
    if member.is_dependant:
        parts.append(tr("participants", "dependant"))
    return ", ".join(p for p in parts if p)


def yes_no(value: bool | None) -> str:
    """Yes, no, or nothing where nobody asked."""
    tr = QCoreApplication.translate
    if value is None:
        return ""
    return tr("fields", "yes") if value else tr("fields", "no")
