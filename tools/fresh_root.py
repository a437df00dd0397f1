"""A Debian in a folder, as bare as after installation, to try a package in.

Made with debootstrap from the package sources of this machine. Later packages come through this
machine's own apt with all its settings, which only runs dpkg inside the folder; so nothing of
the machine's configuration is written into it. Needs root.
"""

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from tools.environment import ROOT, SetupError

WORK = ROOT / "build" / "fresh-root"
CACHE = WORK / "packages"  # downloaded packages, kept for the next time
_LISTS = Path("/var/lib/apt/lists")
# What the machine's apt does after its own installations has nothing to do in the folder.
_APT_SETTINGS = """
#clear DPkg::Pre-Invoke; #clear DPkg::Post-Invoke; #clear DPkg::Pre-Install-Pkgs;
#clear APT::Update::Post-Invoke; #clear APT::Update::Post-Invoke-Success;
APT::Sandbox::User "root";
APT::Install-Recommends "false";
APT::Keep-Downloaded-Packages "true";
DPkg::Options { "--force-unsafe-io"; };
DPkg::Chroot-Directory "@ROOT@";
Dir::State::status "@ROOT@/var/lib/dpkg/status";
Dir::State::extended_states "@ROOT@/var/lib/apt/extended_states";
Dir::Cache::archives "@ROOT@/var/cache/apt/archives";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Dir::Log "@ROOT@/var/log/apt";
"""
# Seen by commands in the folder: the proc file system and the sockets of X servers outside.
_ENTER = """
mount -t proc proc "$1/proc"
mkdir -p /tmp/.X11-unix "$1/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
root=$1; shift
exec chroot --userspec="$1" "$root" /usr/bin/env -i "${@:2}"
"""


class FreshRoot:
    """The folder; ``path`` is where it is. Use it with ``with``: at the end it is deleted."""

    def __init__(self) -> None:
        WORK.mkdir(parents=True, exist_ok=True)
        self.path = Path(tempfile.mkdtemp(prefix="root-", dir=WORK))
        self.path.chmod(0o755)  # ordinary users live inside, too
        self._settings = WORK / f"{self.path.name}.conf"

    def __enter__(self) -> "FreshRoot":
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.path)
        self._settings.unlink(missing_ok=True)

    def make(self) -> None:
        """Install Debian's minimum. Raises SetupError when the mirror does not give it."""
        CACHE.mkdir(parents=True, exist_ok=True)
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        cached = ["--variant=minbase", f"--cache-dir={CACHE}"]
        command = ["debootstrap", *cached, release, str(self.path), _mirror(release)]
        done = subprocess.run(
            command, env=_with_proxies(), capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise SetupError(f"debootstrap failed: {done.stdout[-600:]}{done.stderr[-600:]}")
        self._settings.write_text(_APT_SETTINGS.replace("@ROOT@", str(self.path)))

    def apt(self, *arguments: str) -> None:
        """Run apt-get on the folder; names of files are those outside of it.

        Raises SetupError with what it said when it fails.
        """
        archives = self.path / "var/cache/apt/archives"
        _link_new(CACHE, archives)
        command = ["apt-get", "-c", str(self._settings), "-q", "-y", *arguments]
        environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        _link_new(archives, CACHE)
        if done.returncode != 0:
            raise SetupError(f"apt-get {arguments[0]} failed: {done.stdout}{done.stderr[-1500:]}")

    def run(
        self, *command: str, user: str = "nobody:nogroup", **environ: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program inside as ``user``, in an environment of its own; returns its output."""
        fixed = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/tmp", "LANG": "C.UTF-8"}  # noqa: S108
        login = user.partition(":")[0]
        values = {**fixed, "LOGNAME": login, "USER": login, **environ}
        assignments = [f"{name}={value}" for name, value in values.items()]
        own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-ec", _ENTER]
        return subprocess.run(
            [*own, "enter", str(self.path), user, *assignments, *command],
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self, *folders: str) -> set[str]:
        """Every path below these folders, as seen inside."""
        return {
            "/" + str(Path(where, name).relative_to(self.path))
            for folder in folders
            for where, inner, names in os.walk(self.path / folder.lstrip("/"))
            for name in (*inner, *names)
        }


def _link_new(source: Path, target: Path) -> None:
    for package in source.glob("*.deb"):
        if not (target / package.name).exists():
            os.link(package, target / package.name)


def _mirror(release: str) -> str:
    """Where this machine's apt takes ``release`` from."""
    if not any(_LISTS.glob("*_Packages*")):
        subprocess.run(["apt-get", "update", "-qq"], check=True)
    wanted = ["--format", "$(RELEASE) $(REPO_URI)", "Created-By: Packages"]
    listing = subprocess.run(
        ["apt-get", "indextargets", *wanted], capture_output=True, text=True, check=True
    )
    for line in listing.stdout.splitlines():
        name, _, address = line.partition(" ")
        if name == release:
            return address
    raise SetupError(f"apt's sources on this machine do not name the release {release}")


def _with_proxies() -> dict[str, str]:
    """The environment with the proxies set in apt's configuration, for debootstrap's wget."""
    environ = dict(os.environ)
    for scheme in ("http", "https"):
        question = ["apt-config", "shell", "PROXY", f"Acquire::{scheme}::Proxy"]
        answer = subprocess.run(question, capture_output=True, text=True, check=False).stdout
        proxy = answer.strip().removeprefix("PROXY=").strip("'")
        if proxy and proxy != "DIRECT":
            environ[f"{scheme}_proxy"] = proxy
    return environ
