"""Makes the machine ready: Debian packages, uv, ``.venv`` with the locked packages.

Standard library only, since it runs before anything is installed. Running it again when nothing
changed costs a few milliseconds: a stamp in ``.venv`` remembers what was installed.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
REQUIREMENTS = ROOT / "requirements"
STAMP = VENV / "kisdesk-setup.stamp"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")


class SetupError(Exception):
    """Something is missing that this script may not or cannot install; the text names it."""


def prepare() -> None:
    """Install whatever is missing. Raises SetupError naming what could not be installed."""
    wanted = _fingerprint()
    if STAMP.is_file() and STAMP.read_text() == wanted and PYTHON.exists():
        return
    if sys.platform == "linux":
        install_system_packages()
    uv = find_uv()
    if not _venv_is_usable():
        _run([*uv, "venv", "--clear", "--python", sys.executable, str(VENV)])
    locked = REQUIREMENTS / "dev.txt"
    install = [*uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    _run([*install, "--require-hashes", "--no-deps", "-r", str(locked)])
    _run([*install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    STAMP.write_text(wanted)


def find_uv() -> list[str]:
    """How to call uv: the one on the path, or one of our own in ``.tools`` (installed by pip)."""
    own = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
    for candidate in (shutil.which("uv"), str(own)):
        if candidate and _works([candidate, "--version"]):
            return [candidate]
    print("dev: installing uv into .tools", flush=True)
    if not _works([sys.executable, "-m", "pip", "--version"]):
        _apt_install(["python3-pip"])
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lock = str(REQUIREMENTS / "uv.txt")
    _run([*pip, "--target", str(TOOLS), "--upgrade", "--no-deps", "--require-hashes", "-r", lock])
    return [str(own)]


def missing_system_packages(purpose: str = "debian") -> list[str]:
    """The packages of ``requirements/PURPOSE.txt`` whose library or program is not there."""
    return [package for package, proof in _system_needs(purpose) if not _is_there(proof)]


def _system_needs(purpose: str) -> Iterator[tuple[str, str]]:
    for line in (REQUIREMENTS / f"{purpose}.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            package, proof = line.split()
            yield package, proof


def _is_there(proof: str) -> bool:
    if ".so." not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def install_system_packages(purpose: str = "debian") -> None:
    """Install what ``missing_system_packages`` names. Raises SetupError."""
    missing = missing_system_packages(purpose)
    if missing:
        _apt_install(missing)


def _apt_install(packages: list[str]) -> None:
    """Install Debian packages. Raises SetupError with the command to type when this may not."""
    names = " ".join(packages)
    apt = _apt_get()
    if apt is None:
        raise SetupError(
            f"please install what is missing, by Debian's names: {names}\n"
            f"     sudo apt-get install --no-install-recommends {names}"
        )
    print(f"dev: installing {names}", flush=True)
    _run([*apt, "update", "-qq"])
    _run([*apt, "install", "-qq", "-y", "--no-install-recommends", *packages])


def _apt_get() -> list[str] | None:
    """``apt-get`` with the right to install, or None on other systems and for other people."""
    if WINDOWS or shutil.which("apt-get") is None:
        return None
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if is_root():
        return command
    if shutil.which("sudo") and _works(["sudo", "-n", "true"]):
        return ["sudo", "-n", *command]
    return None


def is_root() -> bool:
    """Whether this is Linux's administrator; never on Windows."""
    geteuid: Callable[[], int] | None = getattr(os, "geteuid", None)
    return geteuid is not None and geteuid() == 0


def _venv_is_usable() -> bool:
    """Whether ``.venv`` is there, works and was made by this version of Python."""
    if not PYTHON.exists():
        return False
    major, minor = sys.version_info[:2]
    return _works([str(PYTHON), "-c", f"import sys; assert sys.version_info[:2] == {major, minor}"])


def _fingerprint() -> str:
    """Changes with the locks, the entry points, the Python and the place of the checkout."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for path in (
        REQUIREMENTS / "dev.txt",
        REQUIREMENTS / "debian.txt",
        ROOT / "pyproject.toml",
        Path(__file__),
    ):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _works(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(command: list[str]) -> None:
    """Run one step of the set-up. Raises SetupError with the command when it fails."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode != 0:
        raise SetupError(f"this failed (exit code {done.returncode}): {' '.join(command)}")
