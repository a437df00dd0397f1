"""The pages of a data file decrypted one by one, by nothing of ours and nothing of SQLite."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

HEADER = 8192
PAGE = 4096
RESERVED = 80  # 16 bytes IV, 64 bytes HMAC
SALT = 16
SECTORS = (512, 4096)
"""Where the first page of a journal may begin; each has its number before and a sum behind it."""


def decrypted_pages(path: Path, key: bytes) -> bytes:
    """Everything the database holds, free pages and slack included (docs/data-file.md)."""
    pages = path.read_bytes()[HEADER:]
    assert len(pages) % PAGE == 0
    starts = range(0, len(pages), PAGE)
    return b"".join(_decrypted(pages[i : i + PAGE], key, SALT if i == 0 else 0) for i in starts)


def journal_pages(path: Path, key: bytes) -> bytes:
    """Every page that lies in the journal of a data file, also of transactions that are over."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists():
        return b""
    content = journal.read_bytes()
    return b"".join(
        _decrypted(content[i + 4 : i + 4 + PAGE], key)
        for sector in SECTORS
        for i in range(sector, len(content) - PAGE - 3, PAGE + 8)
    )


def _decrypted(page: bytes, key: bytes, skipped: int = 0) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(page[skipped : PAGE - RESERVED]) + decryptor.finalize()
