"""The release key: ``new PUBLIC SECRET`` makes a pair, ``sign FILE`` writes FILE.minisig.

Keys and signatures are in the formats of minisign, which reads them as well; docs/updates.md says
how a key is kept. The secret key is encrypted with a passphrase unless told otherwise.
"""

import argparse
import base64
import getpass
import hashlib
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from kisdesk.services import minisign
from kisdesk.services.updates import (
    PLATFORM,
    SIGNATURE_SUFFIX,
    read_version,
    trusted_comment,
)

_SCRYPT, _NO_KDF, _CHECKSUM = b"Sc", b"\0\0", b"B2"
_HEAD_BYTES, _SALT_BYTES, _COST_BYTES, _SECRET_BYTES = 6, 32, 8, 104
_FILE_BYTES = _HEAD_BYTES + _SALT_BYTES + 2 * _COST_BYTES + _SECRET_BYTES
_BLOCK = 8
_THROWAWAY = "throwaway key of one build, not a release key"


class KeyFileError(Exception):
    """A key or a signature cannot be made; the text says why in one line."""


@dataclass(frozen=True)
class ScryptCost:
    """libsodium's two limits, as minisign writes them into the key file."""

    operations: int
    memory: int

    def parameters(self) -> tuple[int, int]:
        """N and p of scrypt for these limits (r is always 8), the way libsodium picks them."""
        operations = max(self.operations, 32768)
        if operations < self.memory // 32:
            return _power_of_two(operations // (_BLOCK * 4)), 1
        n = _power_of_two(self.memory // (_BLOCK * 128))
        return n, min(operations // 4 // n, 0x3FFFFFFF) // _BLOCK


SENSITIVE = ScryptCost(33_554_432, 1_073_741_824)
"""What minisign uses: 1 GiB of memory and some seconds."""


@dataclass(frozen=True)
class SecretKey:
    """Signs. ``key_id`` is the number the public key bears too."""

    key_id: bytes
    key: Ed25519PrivateKey

    @property
    def point(self) -> bytes:
        """The public half."""
        return self.key.public_key().public_bytes_raw()


def throwaway(folder: Path) -> tuple[Path, Path]:
    """A key pair for one build's own test, made in this folder: (public, secret), not encrypted.

    The public file says that it is no release key.
    """
    public, secret = folder / "throwaway.pub", folder / "throwaway.key"
    make_pair(public, secret, "", comment=_THROWAWAY)
    return public, secret


def make_pair(
    public: Path,
    secret: Path,
    passphrase: str,
    *,
    comment: str = "KisDesk release key",
    cost: ScryptCost | None = None,
) -> SecretKey:
    """Make a new pair. Nothing is overwritten; an empty passphrase leaves the secret unencrypted.

    ``cost`` of opening the secret is minisign's own if not given. Raises KeyFileError.
    """
    made = SecretKey(os.urandom(8), Ed25519PrivateKey.generate())
    blob = minisign.KEY_ALGORITHM + made.key_id + made.point
    public_text = f"untrusted comment: {comment} {minisign.key_name(made.key_id)}"
    secret_text = "untrusted comment: minisign encrypted secret key"  # noqa: S105 - says so
    if public.exists():
        raise KeyFileError(f"{public.name} is there already")
    try:
        _write_key(secret, secret_text, _locked(made, passphrase, cost or SENSITIVE), mode=0o600)
        _write_key(public, public_text, blob, mode=0o644)
    except FileExistsError as error:
        raise KeyFileError(f"{Path(error.filename).name} is there already") from error
    return made


def read_secret_key(path: Path, passphrase: str = "") -> SecretKey:
    """The key of a secret file made here or by minisign. Raises KeyFileError."""
    try:
        blob = base64.b64decode(path.read_text("ascii").splitlines()[1])
    except (ValueError, IndexError):
        blob = b""
    if len(blob) != _FILE_BYTES or blob[:2] + blob[4:6] != minisign.KEY_ALGORITHM + _CHECKSUM:
        raise KeyFileError(f"{path.name} is not a secret key")
    if blob[2:4] not in {_SCRYPT, _NO_KDF}:
        raise KeyFileError(f"{path.name} is encrypted in an unknown way")
    if blob[2:4] == _SCRYPT and not passphrase:
        raise KeyFileError(f"{path.name} needs its passphrase")
    salt, costs, locked = blob[6:38], blob[38:54], blob[54:]
    cost = ScryptCost(int.from_bytes(costs[:8], "little"), int.from_bytes(costs[8:], "little"))
    opened = locked
    if blob[2:4] == _SCRYPT:
        opened = _mixed(locked, passphrase, salt, cost)
    made = SecretKey(opened[:8], Ed25519PrivateKey.from_private_bytes(opened[8:40]))
    if made.point != opened[40:72]:  # minisign leaves the checksum out without a passphrase
        raise KeyFileError(f"wrong passphrase for {path.name}")
    return made


def sign_file(file: Path, key: SecretKey, version: str, platform: str = PLATFORM) -> Path:
    """Write the signature beside the file, replacing an older one, and return its path.

    Raises KeyFileError for a version that is not three numbers.
    """
    if read_version(version) is None:
        raise KeyFileError(f"{version} is not a version such as 0.2.0")
    digest, sha256 = minisign.new_digest(), hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(1024 * 1024):
            digest.update(piece)
            sha256.update(piece)
    comment = trusted_comment(version, platform, file.name, sha256.hexdigest()).encode("ascii")
    signature = key.key.sign(digest.digest())
    blob = minisign.SIGNATURE_ALGORITHM + key.key_id + signature
    day = datetime.now(UTC).date().isoformat()
    lines = (
        f"untrusted comment: KisDesk {version}, signed on {day}".encode("ascii"),
        base64.b64encode(blob),
        minisign.TRUSTED + comment,
        base64.b64encode(key.key.sign(signature + comment)),
    )
    target = file.with_name(file.name + SIGNATURE_SUFFIX)
    target.write_bytes(b"".join(line + b"\n" for line in lines))
    return target


def _locked(key: SecretKey, passphrase: str, cost: ScryptCost) -> bytes:
    """The content of the secret file."""
    plain = key.key_id + key.key.private_bytes_raw() + key.point
    plain += _checksum(plain)
    if not passphrase:
        nothing = bytes(_SALT_BYTES + 2 * _COST_BYTES)
        return minisign.KEY_ALGORITHM + _NO_KDF + _CHECKSUM + nothing + plain
    salt = os.urandom(_SALT_BYTES)
    costs = b"".join(n.to_bytes(_COST_BYTES, "little") for n in (cost.operations, cost.memory))
    locked = _mixed(plain, passphrase, salt, cost)
    return minisign.KEY_ALGORITHM + _SCRYPT + _CHECKSUM + salt + costs + locked


def _mixed(secret: bytes, passphrase: str, salt: bytes, cost: ScryptCost) -> bytes:
    """Encrypt or decrypt: exclusive or with what scrypt makes of the passphrase."""
    n, p = cost.parameters()
    stream = Scrypt(salt, len(secret), n, _BLOCK, p).derive(passphrase.encode())
    return bytes(a ^ b for a, b in zip(secret, stream, strict=True))


def _checksum(plain: bytes) -> bytes:
    return hashlib.blake2b(minisign.KEY_ALGORITHM + plain, digest_size=32).digest()


def _power_of_two(limit: int) -> int:
    """The smallest power of two, from 2 on, above half the limit."""
    return 1 << max((limit // 2).bit_length(), 1)


def _write_key(path: Path, comment: str, blob: bytes, *, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(f"{comment}\n{base64.b64encode(blob).decode('ascii')}\n".encode())


def _passphrase(options: argparse.Namespace, *, is_new: bool) -> str:
    if options.no_passphrase:
        return ""
    if options.passphrase_file is not None:
        return str(options.passphrase_file.read_text("utf-8").split("\n")[0])
    typed = getpass.getpass("Passphrase: ")
    if is_new and (not typed or typed != getpass.getpass("Again: ")):
        raise KeyFileError("the passphrases differ or are empty")
    return typed


def main(arguments: list[str]) -> int:
    """Run one command; return 0, or 1 with the reason on stderr."""
    parser = argparse.ArgumentParser(prog="release_key", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    new = commands.add_parser("new", help="make a key pair")
    new.add_argument("public", type=Path)
    new.add_argument("secret", type=Path)
    sign = commands.add_parser("sign", help="sign a setup file")
    sign.add_argument("file", type=Path)
    sign.add_argument("--secret", type=Path, required=True)
    sign.add_argument("--version", required=True, help="the version inside, as in 0.2.0")
    sign.add_argument("--platform", default=PLATFORM)
    for command in (new, sign):
        command.add_argument("--passphrase-file", type=Path, help="its first line; else it asks")
        command.add_argument(
            "--no-passphrase", action="store_true", help="the secret file is not encrypted"
        )
    options = parser.parse_args(arguments)
    try:
        if options.command == "new":
            made = make_pair(options.public, options.secret, _passphrase(options, is_new=True))
            print(f"key {minisign.key_name(made.key_id)}: {options.public}, {options.secret}")
        else:
            key = read_secret_key(options.secret, _passphrase(options, is_new=False))
            print(sign_file(options.file, key, options.version, options.platform))
    except (KeyFileError, OSError) as error:
        print(f"release_key: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
