"""Records of the file as plain JSON objects and back, field by field; ids become UUIDs."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from peewee import BooleanField, DateField, Field, ForeignKeyField, IntegerField

from kisdesk.domain import codes, outcome_codes
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.models import contract, document, outcome, participant
from kisdesk.models.base import BaseModel

# What stays behind: keys of this file, what is computed anew, and numbers of the club's own series.
NOT_EXPORTED: Mapping[type[BaseModel], frozenset[str]] = {
    participant.Participant: frozenset({"sort_key", "search_key", "worker", "assistance_reasons"}),
    contract.SocialContract: frozenset({"number_year", "number_in_year", "is_amending", "worker"}),
    contract.ContractVersion: frozenset({"content", "sha256"}),
    document.IssuedDocument: frozenset({"packed", "number_year", "number_in_year"}),
}
CODES: Mapping[tuple[type[BaseModel], str], type[StrEnum]] = {
    (participant.Participant, "sex"): codes.Sex,
    (participant.Participant, "document_kind"): codes.IdentityDocument,
    (participant.Participant, "marital_status"): codes.MaritalStatus,
    (participant.Participant, "education"): codes.Education,
    (participant.Participant, "labour_status"): codes.LabourStatus,
    (participant.Participant, "disability_degree"): codes.DisabilityDegree,
    (participant.Participant, "state"): codes.ParticipantState,
    (participant.Address, "kind"): codes.AddressKind,
    (participant.Address, "gmina_kind"): codes.GminaKind,
    (participant.Address, "voivodeship"): codes.Voivodeship,
    (participant.Ground, "group"): codes.EligibilityGroup,
    (participant.ExclusionFinding, "exclusion"): codes.Exclusion,
    (participant.SensitiveFact, "kind"): codes.SensitiveKind,
    (participant.StateChange, "state"): codes.ParticipantState,
    (participant.StateChange, "reason"): codes.EndReason,
    (participant.HouseholdMember, "relation"): codes.Relation,
    (participant.HouseholdMember, "sex"): codes.Sex,
    (contract.SocialContract, "variant"): codes.Variant,
    (contract.SocialContract, "state"): codes.ContractState,
    (contract.ContractAction, "party"): codes.Party,
    (contract.ContractAction, "status"): codes.ActionStatus,
    (contract.ContractParty, "sex"): codes.Sex,
    (contract.ContractEvaluation, "kind"): codes.EvaluationKind,
    (outcome.Outcome, "kind"): outcome_codes.OutcomeKind,
    (outcome.Outcome, "work_kind"): outcome_codes.WorkKind,
    (outcome.Outcome, "institution"): outcome_codes.Institution,
    (outcome.Outcome, "result"): outcome_codes.OutcomeResult,
    (outcome.FollowUp, "answer"): outcome_codes.FollowUpAnswer,
}


def exported_fields(model: type[BaseModel]) -> list[Field]:
    """The fields of a record that travel, in the order of the model; keys of other rows do not."""
    left_out = NOT_EXPORTED.get(model, frozenset())
    return [
        f
        for f in model._meta.sorted_fields
        if f.name != "id" and f.name not in left_out and not isinstance(f, ForeignKeyField)
    ]


def row_to_plain(row: BaseModel) -> dict[str, Any]:
    """A record as a JSON object."""
    values: dict[str, Any] = {}
    for f in exported_fields(type(row)):
        value = getattr(row, f.name)
        values[f.name] = value.isoformat() if isinstance(value, date) else value
    return values


def bytes_to_text(raw: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(raw).decode("ascii")


def sha256_of(raw: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


@dataclass
class Reading:
    """Reads JSON objects strictly and gathers every problem with its place in the file."""

    problems: list[Problem] = field(default_factory=list)

    def wrong(self, path: str, message: str) -> None:
        """Note a departure from the format."""
        self.problems.append(Problem(path, "schema", {"message": message}))

    def members(self, plain: object, path: str, names: set[str]) -> dict[str, Any]:
        """The object, if it has exactly these members; otherwise an empty one and a problem."""
        if not isinstance(plain, dict):
            self.wrong(path, "potrzebny obiekt")
            return {}
        for name in sorted(names - set(plain)):
            self.wrong(f"{path}.{name}", "brak")
        for name in sorted(set(plain) - names):
            self.wrong(f"{path}.{name}", "nieznane pole")
        return plain if set(plain) == names else {}

    def items(self, plain: object, path: str) -> list[tuple[Any, str]]:
        """The members of an array, each with its path."""
        if not isinstance(plain, list):
            self.wrong(path, "potrzebna lista")
            return []
        return [(item, f"{path}.{i}") for i, item in enumerate(plain)]

    def text(self, plain: object, path: str, *, is_null: bool = False) -> str:
        """A text that the file can hold; ``is_null`` allows null for it, read as ""."""
        if plain is None and is_null:
            return ""
        if not isinstance(plain, str):
            self.wrong(path, "potrzebny tekst")
            return ""
        self.problems += check_text(plain, path, many_lines=True)
        return plain

    def code(self, plain: object, path: str, kind: type[StrEnum]) -> Any:
        """A code out of one list."""
        if not isinstance(plain, str) or plain not in list(kind):
            self.wrong(path, f"możliwe: {', '.join(kind)}")
            return None
        return kind(plain)

    def data(self, plain: object, path: str, sha256: object, size: object) -> bytes:
        """Bytes out of base64 that must have this length and SHA-256."""
        try:
            raw = base64.b64decode(str(plain), validate=True)
        except (binascii.Error, ValueError):
            self.wrong(path, "potrzebne base64")
            return b""
        if sha256_of(raw) != sha256 or len(raw) != size:
            self.problems.append(Problem(path, "document_changed"))
        return raw

    def row(
        self, model: type[BaseModel], plain: object, path: str, others: set[str] | None = None
    ) -> dict[str, Any]:
        """The values of a record by field name; ``others`` are members read elsewhere."""
        fields = exported_fields(model)
        found = self.members(plain, path, {f.name for f in fields} | (others or set()))
        if not found:
            return {}
        return {f.name: self._value(model, f, found[f.name], f"{path}.{f.name}") for f in fields}

    def _value(self, model: type[BaseModel], f: Field, plain: object, path: str) -> Any:
        if plain is None:
            if not f.null:
                self.wrong(path, "nie może być puste (null)")
            return None
        if (kind := CODES.get((model, f.name))) is not None:
            return self.code(plain, path, kind)
        if isinstance(f, DateField):
            return self._day(plain, path)
        wanted = bool if isinstance(f, BooleanField) else int
        if isinstance(f, BooleanField | IntegerField):
            if type(plain) is not wanted or abs(int(plain)) > 2**53:
                self.wrong(
                    path, "potrzebna liczba" if wanted is int else "potrzebne true lub false"
                )
                return None
            return plain
        return self.text(plain, path)

    def _day(self, plain: object, path: str) -> date | None:
        try:
            day = date.fromisoformat(str(plain))
        except ValueError:
            self.wrong(path, "data ma postać 2026-11-22")
            return None
        if day.isoformat() != plain:
            self.wrong(path, "data ma postać 2026-11-22")
        return day


def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the models take them."""
    return {k: v.value if isinstance(v, StrEnum) else v for k, v in values.items()}
