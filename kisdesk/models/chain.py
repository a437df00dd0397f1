"""The chain of hashes through the history: each change seals itself and the one before.

Since step 4 a change is sealed in two parts. Its *content* (reasons, details, rows) has a salted
hash of its own, and the chain runs over that hash. Content can therefore be erased for good when
the law asks for it, salt and all, while the chain still proves that nothing else was touched.
Changes of earlier files are sealed in one part.
"""

import hashlib
import json
import secrets
from collections.abc import Sequence

Entry = tuple[str, int, str, str]
"""Table, record id, old and new values as JSON."""


def new_salt() -> str:
    """Random, so that erased content cannot be guessed from its hash."""
    return secrets.token_hex(16)


def content_hash(salt: str, reasons: str, details: str, entries: Sequence[Entry]) -> str:
    """SHA-256 over everything a change says about people."""
    return _digest([salt, reasons, details, [list(entry) for entry in entries]])


def chain_hash(
    previous: str,
    at: str,
    worker_name: str,
    action: str,
    subject_kind: str,
    subject_id: int,
    undoes_id: int | None,
    content: str,
) -> str:
    """SHA-256 over the change before, who did what when, and the hash of the content."""
    head = [at, worker_name, action, subject_kind, str(subject_id), str(undoes_id or "")]
    return _digest([previous, *head, content])


def remains_seal(
    digest: str,
    head: Sequence[object],
    content: str,
    reasons: str,
    details: str,
    entries: Sequence[Entry],
) -> str:
    """SHA-256 over a change as erasing left it: its old hashes, its head and what it still says.

    ``head`` is moment, worker, action, subject kind and id, and what it undoes.
    """
    left = [list(entry) for entry in entries]
    return _digest([digest, content, [str(part or "") for part in head], reasons, details, left])


def erased_digest(seals: Sequence[tuple[int, str]]) -> str:
    """SHA-256 over the seals of everything one disposal erased, in the order of the changes."""
    return _digest([list(seal) for seal in seals])


def chain_hash_before_step_4(
    previous: str,
    at: str,
    worker_name: str,
    action: str,
    subject_kind: str,
    subject_id: int,
    undoes_id: int | None,
    reasons: str,
    entries: Sequence[Entry],
) -> str:
    """How a change was sealed by KisDesk 0.1 and by files with fewer than four steps."""
    head = [at, worker_name, action, subject_kind, str(subject_id), str(undoes_id or ""), reasons]
    return _digest([previous, head, [list(entry) for entry in entries]])


def _digest(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()
