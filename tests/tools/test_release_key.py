"""The maintainer's key: made, kept encrypted, and what it signs is believed by the program."""

import stat
import sys
from pathlib import Path

import pytest

from kisdesk.services import minisign
from tools import release_key
from tools.release_key import KeyFileError, ScryptCost

CHEAP = ScryptCost(32768, 1 << 20)
"""Protects nothing and takes no time."""


def test_a_pair_fits_together_and_the_secret_needs_its_passphrase(tmp_path: Path) -> None:
    public, secret = tmp_path / "kisdesk.pub", tmp_path / "kisdesk.key"
    made = release_key.make_pair(public, secret, "zażółć gęślą", cost=CHEAP)
    key = minisign.read_public_key(public.read_bytes())
    again = release_key.read_secret_key(secret, "zażółć gęślą")
    assert (key.key_id, key.point) == (made.key_id, made.point) == (again.key_id, again.point)
    assert made.key.private_bytes_raw() not in secret.read_bytes()
    for wrong in ("zażółć gęśla", ""):
        with pytest.raises(KeyFileError, match="passphrase"):
            release_key.read_secret_key(secret, wrong)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_the_secret_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    _, secret = release_key.throwaway(tmp_path)
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600


def test_no_key_is_ever_overwritten(tmp_path: Path) -> None:
    public, secret = release_key.throwaway(tmp_path)
    kept = public.read_bytes(), secret.read_bytes()
    with pytest.raises(KeyFileError, match=r"throwaway\.pub is there already"):
        release_key.throwaway(tmp_path)
    with pytest.raises(KeyFileError, match=r"throwaway\.key is there already"):
        release_key.make_pair(tmp_path / "new.pub", secret, "")
    assert (public.read_bytes(), secret.read_bytes()) == kept
    assert not (tmp_path / "new.pub").exists()


def test_a_throwaway_key_says_what_it_is(tmp_path: Path) -> None:
    public, _ = release_key.throwaway(tmp_path)
    assert "not a release key" in public.read_text("utf-8").splitlines()[0]


@pytest.mark.parametrize("text", ["", "one line", "a\nb\n", "a\nAAAA\n", "a\n" + "A" * 208 + "\n"])
def test_what_is_no_secret_key_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.key"
    path.write_text(text)
    with pytest.raises(KeyFileError, match=r"a\.key is not a secret key"):
        release_key.read_secret_key(path)


@pytest.mark.parametrize(
    ("cost", "parameters"),
    [
        (release_key.SENSITIVE, (1 << 20, 1)),
        (ScryptCost(524_288, 16_777_216), (1 << 14, 1)),  # libsodium's "interactive"
        (CHEAP, (1 << 10, 1)),
        (ScryptCost(1_048_576, 1 << 20), (1 << 10, 32)),
    ],
)
def test_scrypt_costs_are_those_of_libsodium(cost: ScryptCost, parameters: tuple[int, int]) -> None:
    assert cost.parameters() == parameters


def test_commands_make_a_key_and_sign_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_key, "SENSITIVE", CHEAP)
    phrase, file = tmp_path / "phrase", tmp_path / "KisDesk-0.2.0-setup.exe"
    phrase.write_text("kawa o dziesiątej\n", encoding="utf-8")
    file.write_bytes(b"setup")
    public, secret = tmp_path / "a.pub", tmp_path / "a.key"
    how = ["--passphrase-file", str(phrase)]
    assert release_key.main(["new", str(public), str(secret), *how]) == 0
    sign = ["sign", str(file), "--secret", str(secret), "--version"]
    assert release_key.main([*sign, "0.2.0", *how]) == 0
    said = capsys.readouterr().out
    signature = minisign.read_signature((tmp_path / f"{file.name}.minisig").read_bytes())
    key = minisign.read_public_key(public.read_bytes())
    assert key.name in said
    assert minisign.is_comment_genuine(signature, key)
    assert signature.comment.startswith(b"KisDesk 0.2.0 windows-x64 KisDesk-0.2.0-setup.exe sha")

    for wrong in ([*sign, "0.2", *how], [*sign, "0.2.0", "--no-passphrase"]):
        assert release_key.main(wrong) == 1
    assert release_key.main(["sign", "missing", *sign[2:], "0.2.0", *how]) == 1
    assert "release_key: " in capsys.readouterr().err
