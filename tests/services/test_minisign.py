"""The reader of signatures agrees with the real tool, and no bytes can make it stumble."""

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.services import minisign
from kisdesk.services.errors import UnreadableSignatureError
from tools import release_key

VECTORS = Path(__file__).parents[1] / "data" / "updates"
CONTENT = (VECTORS / "setup.txt").read_bytes().replace(b"\r\n", b"\n")
GOOD = (VECTORS / "setup.minisig").read_bytes().replace(b"\r\n", b"\n")
KEY = minisign.read_public_key((VECTORS / "test-only.pub").read_bytes())
LINES = GOOD.split(b"\n")


def is_genuine(raw: bytes, content: bytes = CONTENT, key: minisign.PublicKey = KEY) -> bool:
    """Whether reader and verification take these bytes for a signature of the content."""
    signature = minisign.read_signature(raw)
    digest = minisign.new_digest()
    digest.update(content)
    return minisign.is_comment_genuine(signature, key) and minisign.is_file_genuine(
        signature, key, digest.digest()
    )


@pytest.mark.parametrize("name", ["setup.minisig", "no-facts.minisig"])
def test_signatures_of_the_real_tool_are_genuine(name: str) -> None:
    raw = (VECTORS / name).read_bytes()
    assert minisign.read_signature(raw).key_id == KEY.key_id
    assert is_genuine(raw)
    assert not is_genuine(raw, CONTENT + b" ")


def test_what_was_signed_is_read_to_the_letter() -> None:
    signature = minisign.read_signature(GOOD)
    assert KEY.name == "099B44ACF4C416DF"
    assert signature.comment.startswith(b"KisDesk 90.1.0 windows-x64 KisDesk-90.1.0-setup.exe ")


def test_the_older_form_is_refused() -> None:
    with pytest.raises(UnreadableSignatureError):
        minisign.read_signature((VECTORS / "legacy.minisig").read_bytes())


def test_the_real_tool_and_ours_read_each_other(tmp_path: Path) -> None:
    """Where the tool is installed; the kept files say the same everywhere."""
    tool = shutil.which("minisign")
    secret, public = tmp_path / "a.key", tmp_path / "a.pub"
    cheap = release_key.ScryptCost(32768, 1 << 20)
    release_key.make_pair(public, secret, "zielony rower", cost=cheap)
    file = tmp_path / "KisDesk-0.2.0-setup.exe"
    file.write_bytes(CONTENT)
    ours = release_key.sign_file(
        file, release_key.read_secret_key(secret, "zielony rower"), "0.2.0"
    )
    key = minisign.read_public_key(public.read_bytes())
    assert is_genuine(ours.read_bytes(), key=key)
    if tool is None:
        return
    verify = [tool, "-V", "-H", "-p", str(public), "-m", str(file)]
    subprocess.run(verify, capture_output=True, check=True)
    theirs = tmp_path / "theirs.minisig"
    sign = [tool, "-S", "-s", str(secret), "-m", str(file), "-x", str(theirs), "-t", "ślad"]
    subprocess.run(sign, input=b"zielony rower\n", capture_output=True, check=True)
    assert is_genuine(theirs.read_bytes(), key=key)
    assert minisign.read_signature(theirs.read_bytes()).comment.decode() == "ślad"


@pytest.mark.parametrize(
    "raw",
    [
        GOOD.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + GOOD,
        b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n"),
        GOOD + b"\n\n",
        GOOD.rstrip(b"\n"),
        GOOD.replace(b"thrown away", b"", 1),
    ],
    ids=["CRLF", "BOM", "BOM and CRLF", "blank lines", "no last line end", "other first comment"],
)
def test_what_editors_and_mail_do_to_text_is_no_harm(raw: bytes) -> None:
    assert is_genuine(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n\n\n",
        b"\x00" * 300,
        b"MZ" + bytes(300),
        *(b"\n".join(LINES[:count]) for count in (1, 2, 3)),
        GOOD[:-20],
        GOOD + b"one line more\n",
        b"\n" + GOOD,
        GOOD.decode().encode("utf-16"),
        GOOD.replace(b"trusted comment: K", b"comment: K"),
        GOOD.replace(b"untrusted comment: ", b""),
        b"\n".join([LINES[0], LINES[1] + b"AAAA", *LINES[2:]]),
        b"\n".join([LINES[0], b" " + LINES[1], *LINES[2:]]),
        GOOD.replace(b"PRQQ=\n", b"PRQR=\n"),  # the same bytes in another writing
        b"\n".join([LINES[0], LINES[1], LINES[2], base64.b64encode(bytes(63))]),
        b"\n".join([LINES[0], LINES[1], minisign.TRUSTED + b"x" * 20_000, LINES[3]]),
        b"\n".join([minisign.UNTRUSTED + b"x" * 20_000, *LINES[1:]]),
    ],
)
def test_what_is_no_signature_is_unreadable(raw: bytes) -> None:
    with pytest.raises(UnreadableSignatureError):
        minisign.read_signature(raw)


def test_a_comment_as_long_as_the_tool_writes_is_read() -> None:
    comment = b"x" * 8192
    raw = b"\n".join([LINES[0], LINES[1], minisign.TRUSTED + comment, LINES[3]])
    assert minisign.read_signature(raw).comment == comment
    assert not is_genuine(raw)


_pieces = st.sampled_from([*LINES, b"\n", b"\r\n", b"\xef\xbb\xbf", b"=", minisign.TRUSTED])


@given(st.one_of(st.binary(max_size=400), st.lists(st.one_of(_pieces, st.binary())).map(b"".join)))
def test_any_bytes_are_read_or_refused_by_name(raw: bytes) -> None:
    try:
        signature = minisign.read_signature(raw)
    except UnreadableSignatureError:
        return
    assert len(signature.of_file) == len(signature.of_comment) == 64


@given(
    st.integers(len(LINES[0]) + 1, len(GOOD) - 2),
    st.integers(0, 3),
    st.binary(max_size=3),
)
def test_no_edit_below_the_first_line_stays_genuine(at: int, cut: int, put: bytes) -> None:
    raw = GOOD[:at] + put + GOOD[at + cut :]
    try:
        genuine = is_genuine(raw)
    except UnreadableSignatureError:
        return
    same = minisign.read_signature(raw) == minisign.read_signature(GOOD)
    assert genuine == same


@given(st.binary(max_size=120))
def test_any_bytes_are_a_key_or_a_value_error(raw: bytes) -> None:
    for text in (raw, minisign.UNTRUSTED + b"\n" + base64.b64encode(raw)):
        try:
            key = minisign.read_public_key(text)
        except ValueError:
            continue
        assert len(key.point) == 32


def test_a_point_that_is_no_key_verifies_nothing() -> None:
    for point in (bytes(32), b"\xff" * 32, bytes([2]) + bytes(31)):
        assert not is_genuine(GOOD, key=minisign.PublicKey(KEY.key_id, point))
