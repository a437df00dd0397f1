"""Key slots: the file's data key, wrapped once for every worker's password."""

import base64
import binascii
import os
import unicodedata
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kisdesk.storage.errors import WrongPasswordError

DATA_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_SEALED_BYTES = DATA_KEY_BYTES + 16  # AES-GCM appends its 16-byte tag


@dataclass(frozen=True)
class KdfCost:
    """How hard one guess at a password is: Argon2id passes, memory in KiB, lanes."""

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 2

    def __post_init__(self) -> None:
        # A header is read before anything in it can be trusted: it must not ask for all memory.
        if not (
            1 <= self.passes <= 100
            and 1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
        ):
            raise ValueError("Argon2 parameters out of range")


DEFAULT_COST = KdfCost()


@dataclass(frozen=True)
class KeySlot:
    """The data key sealed under one password. Carries no name: ``slot_id`` is random."""

    slot_id: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    sealed_key: bytes

    def as_json(self) -> dict[str, object]:
        """The slot as the header stores it."""
        return {
            "id": self.slot_id,
            "kdf": "argon2id",
            "t": self.cost.passes,
            "m": self.cost.memory_kib,
            "p": self.cost.lanes,
            "salt": _b64(self.salt),
            "nonce": _b64(self.nonce),
            "key": _b64(self.sealed_key),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> Self:
        """Read a slot from the header; raise ``ValueError`` if any part of it cannot be right."""
        if data.get("kdf") != "argon2id":
            raise ValueError("unknown key derivation")
        return cls(
            slot_id=uuid.UUID(hex=str(data.get("id"))).hex,
            cost=KdfCost(_int(data, "t"), _int(data, "m"), _int(data, "p")),
            salt=_bytes(data, "salt", _SALT_BYTES),
            nonce=_bytes(data, "nonce", _NONCE_BYTES),
            sealed_key=_bytes(data, "key", _SEALED_BYTES),
        )


def new_data_key() -> bytes:
    """A random 256-bit key for a new file."""
    return os.urandom(DATA_KEY_BYTES)


def seal(
    data_key: bytes, password: str, file_id: str, cost: KdfCost, slot_id: str | None = None
) -> KeySlot:
    """Wrap the data key under a password, in a new slot or as the new content of ``slot_id``."""
    slot_id = slot_id or uuid.uuid4().hex
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    cipher = AESGCM(_password_key(password, salt, cost))
    sealed = cipher.encrypt(nonce, data_key, _bound_to(file_id, slot_id))
    return KeySlot(slot_id, cost, salt, nonce, sealed)


def unseal(slot: KeySlot, password: str, file_id: str) -> bytes | None:
    """The data key, or ``None`` if the password does not open this slot."""
    cipher = AESGCM(_password_key(password, slot.salt, slot.cost))
    try:
        return cipher.decrypt(slot.nonce, slot.sealed_key, _bound_to(file_id, slot.slot_id))
    except InvalidTag:
        return None


def unlock(
    slots: Sequence[KeySlot], password: str, file_id: str, preferred_slot: str | None = None
) -> tuple[KeySlot, bytes]:
    """Try the slots in turn, the preferred one first; say which opened and give the data key.

    Raises WrongPasswordError.
    """
    for slot in sorted(slots, key=lambda slot: slot.slot_id != preferred_slot):
        data_key = unseal(slot, password, file_id)
        if data_key is not None:
            return slot, data_key
    raise WrongPasswordError


def _password_key(password: str, salt: bytes, cost: KdfCost) -> bytes:
    # NFC: the same letters typed on another system must give the same bytes.
    return hash_secret_raw(
        secret=unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass"),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=DATA_KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(file_id: str, slot_id: str) -> bytes:
    return uuid.UUID(hex=file_id).bytes + uuid.UUID(hex=slot_id).bytes


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(data: Mapping[str, object], name: str, length: int) -> bytes:
    try:
        raw = base64.b64decode(str(data.get(name)), validate=True)
    except binascii.Error as error:
        raise ValueError(f"{name} is not base64") from error
    if len(raw) != length:
        raise ValueError(f"{name} has the wrong length")
    return raw


def _int(data: Mapping[str, object], name: str) -> int:
    value = data.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} is not a number")
    return value
