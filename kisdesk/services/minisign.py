"""Reads and verifies signatures in the format of minisign: Ed25519 over BLAKE2b-512 of a file.

Four lines: an untrusted comment, the signature in base64, the trusted comment, and the signature
over the first signature and that comment. The older form, without BLAKE2b, is not accepted.
"""

import base64
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kisdesk.services.errors import UnreadableSignatureError

KEY_ALGORITHM = b"Ed"
SIGNATURE_ALGORITHM = b"ED"
UNTRUSTED = b"untrusted comment: "
TRUSTED = b"trusted comment: "
LONGEST_SIGNATURE_FILE = 16 * 1024
"""Bytes; minisign itself writes comments of 9 KiB at the most."""

_ID_BYTES, _KEY_BYTES, _SIGNATURE_BYTES = 8, 32, 64
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class PublicKey:
    """Who may sign: the key's number (8 bytes) and the Ed25519 point (32 bytes)."""

    key_id: bytes
    point: bytes

    @property
    def name(self) -> str:
        """The number as minisign shows it: 16 hex digits."""
        return key_name(self.key_id)


@dataclass(frozen=True)
class Signature:
    """What a ``.minisig`` file says; nothing of it is believed before it was verified."""

    key_id: bytes
    of_file: bytes
    comment: bytes
    of_comment: bytes


def key_name(key_id: bytes) -> str:
    """A key's number as minisign shows it."""
    return f"{int.from_bytes(key_id, 'little'):016X}"


def new_digest() -> "hashlib.blake2b":
    """The hash that is signed; feed it the file in slices."""
    return hashlib.blake2b(digest_size=64)


def read_public_key(raw: bytes) -> PublicKey:
    """The key of a ``.pub`` file. Raises ValueError if it is none."""
    lines = _lines(raw)
    if len(lines) != 2 or not lines[0].startswith(UNTRUSTED):
        raise ValueError("not a public key of minisign")
    blob = _decoded(lines[1])
    if len(blob) != len(KEY_ALGORITHM) + _ID_BYTES + _KEY_BYTES or blob[:2] != KEY_ALGORITHM:
        raise ValueError("not a public key of minisign")
    return PublicKey(blob[2:10], blob[10:])


def read_signature(raw: bytes) -> Signature:
    """What a ``.minisig`` file says; line ends of Windows and a byte order mark do no harm.

    Raises UnreadableSignatureError, whatever the bytes are.
    """
    lines = _lines(raw)
    if (
        len(raw) > LONGEST_SIGNATURE_FILE
        or len(lines) != 4
        or not lines[0].startswith(UNTRUSTED)
        or not lines[2].startswith(TRUSTED)
    ):
        raise UnreadableSignatureError
    try:
        blob, of_comment = _decoded(lines[1]), _decoded(lines[3])
    except ValueError:
        raise UnreadableSignatureError from None
    if (
        len(blob) != len(SIGNATURE_ALGORITHM) + _ID_BYTES + _SIGNATURE_BYTES
        or blob[:2] != SIGNATURE_ALGORITHM
        or len(of_comment) != _SIGNATURE_BYTES
    ):
        raise UnreadableSignatureError
    return Signature(blob[2:10], blob[10:], lines[2].removeprefix(TRUSTED), of_comment)


def is_comment_genuine(signature: Signature, key: PublicKey) -> bool:
    """Whether this key signed the trusted comment together with the file's signature."""
    return _is_signed(key, signature.of_comment, signature.of_file + signature.comment)


def is_file_genuine(signature: Signature, key: PublicKey, digest: bytes) -> bool:
    """Whether this key signed a file with this BLAKE2b-512."""
    return _is_signed(key, signature.of_file, digest)


def _is_signed(key: PublicKey, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key.point).verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _decoded(line: bytes) -> bytes:
    """Base64 in the one way it may be written. Raises ValueError."""
    blob = base64.b64decode(line, validate=True)
    if base64.b64encode(blob) != line:
        raise ValueError("bits behind the end")
    return blob


def _lines(raw: bytes) -> list[bytes]:
    """The lines without their ends; blank ones at the end of the file do not count."""
    text = raw.removeprefix(_BOM).replace(b"\r\n", b"\n").rstrip(b"\n")
    return text.split(b"\n")
