"""Installs the .deb in a fresh Debian, lets the program test itself there, and removes it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tools.environment import SetupError, is_root
from tools.fresh_root import FreshRoot
from tools.linux_package import DIST, HOME, project

REPORT = Path("tmp/smoke.json")
FILE_TOOLS = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
TAKEN_AWAY = "libQt6Widgets.so.6"  # without it the program must say that it is broken
# What tools of other packages write by themselves; afterwards it must not name the program.
GENERATED = ("/usr/share/mime", "/usr/share/applications/mimeinfo.cache")
TYPE = "application/x-kisdesk"


class TrialError(Exception):
    """The package does not do in the fresh root what it should; the text says what."""


def try_package(deb: Path) -> None:
    """Everything in order. Raises TrialError, or SetupError when the root cannot be made."""
    with FreshRoot() as root:
        with _step("fresh Debian"):
            root.make()
        before = root.files("/opt", "/usr", "/etc")
        shutil.copy(deb, root.path / "tmp" / deb.name)
        with _step("installed"):
            root.apt("install", str(root.path / "tmp" / deb.name))
        with _step("smoke, offscreen"):
            smoke(root, "offscreen", QT_QPA_PLATFORM="offscreen")
        with _step("smoke, on an X server"), x_server() as display:
            smoke(root, "xcb", QT_QPA_PLATFORM="xcb", DISPLAY=display)
        with _step(f"without {TAKEN_AWAY} it fails, as it must"):
            without_a_library(root)
        with _step("file type and desktop entry"):
            root.apt("install", *FILE_TOOLS)
            file_is_known(root)
        with _step("removed without a trace"):
            root.apt("purge", "kisdesk")
            nothing_is_left(root, before)


def smoke(root: FreshRoot, platform: str, **environ: str) -> None:
    """Run the self-test inside; the window must have been painted by this platform of Qt."""
    (root.path / REPORT).unlink(missing_ok=True)
    done = root.run("kisdesk-cli", "smoke", f"/{REPORT}", **environ)
    if done.returncode != 0:
        raise TrialError(f"smoke ended with {done.returncode}\n{done.stdout}{done.stderr[-1500:]}")
    report = json.loads((root.path / REPORT).read_text("utf-8"))
    window = report["parts"]["window"]["detail"]
    print(f"deb:   window {window}", flush=True)
    if not (report["ok"] and report["frozen"] and platform in window):
        raise TrialError(f"smoke says it is fine, but its report does not: {report}")


def without_a_library(root: FreshRoot) -> None:
    """The self-test must notice a missing library."""
    found = (root.path / HOME).rglob(TAKEN_AWAY)
    library = next(path for path in found if not path.is_symlink())
    hidden = library.rename(root.path / "tmp" / TAKEN_AWAY)
    done = root.run("kisdesk-cli", "smoke", f"/{REPORT}", QT_QPA_PLATFORM="offscreen")
    hidden.rename(library)
    if done.returncode == 0:
        raise TrialError(f"smoke did not notice that {TAKEN_AWAY} is missing")
    if TAKEN_AWAY not in done.stdout + done.stderr:
        raise TrialError(f"smoke failed, but not over {TAKEN_AWAY}: {done.stdout}{done.stderr}")


def file_is_known(root: FreshRoot) -> None:
    """A club's file is recognized by name and by content, and opened with the program."""
    made = root.run(
        "kisdesk-cli", "demo", "--people", "1", "--save", "/tmp/klub.kis",  # noqa: S108
        KISDESK_PASSWORD="przykladowe-haslo-klubu",  # noqa: S106 - opens invented people only
    )  # fmt: skip
    if made.returncode != 0:
        raise TrialError(f"no file was made: {made.stdout}{made.stderr}")
    shutil.copy(root.path / "tmp/klub.kis", root.path / "tmp/nameless")
    (root.path / "tmp/other.kis").write_bytes(b"?")
    for command, expected in {
        "gio info -a standard::content-type /tmp/nameless": TYPE,
        "gio info -a standard::fast-content-type /tmp/other.kis": TYPE,
        f"gio mime {TYPE}": "kisdesk.desktop",
        "desktop-file-validate --warn-kde /usr/share/applications/kisdesk.desktop": "",
    }.items():
        done = root.run(*command.split())
        if done.returncode != 0 or expected not in done.stdout:
            raise TrialError(f"{command}: {done.stdout}{done.stderr}, expected: {expected}")


def nothing_is_left(root: FreshRoot, before: set[str]) -> None:
    """Every path is either from before, or of another package, or generated and silent of us."""
    owned = set(root.run("sh", "-c", "cat /var/lib/dpkg/info/*.list", user="root").stdout.split())
    # Debian's /lib and others are links into /usr, and some packages still say the short name.
    owned |= {f"/usr{path}" for path in owned if path.startswith(("/bin/", "/lib", "/sbin/"))}
    left = root.files("/opt", "/usr", "/etc") - before - owned
    named = {path for path in root.files("/opt", "/usr", "/etc") if "kisdesk" in path.lower()}
    ours = {path for path in left if path.startswith(("/opt", f"/{HOME}"))}
    for cache in left - named - ours:
        inside = root.path / cache.lstrip("/")
        if inside.is_file() and b"kisdesk" in inside.read_bytes().lower():
            ours.add(cache)
        elif not cache.startswith(GENERATED):
            print(f"deb:   written by another package: {cache}")
    if named | ours:
        raise TrialError(f"still there after purging: {', '.join(sorted(named | ours)[:20])}")


@contextmanager
def x_server() -> Iterator[str]:
    """An X server without a screen, outside of the root; gives its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise SetupError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(10)


@contextmanager
def _step(name: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    print(f"deb: {name}: {time.monotonic() - started:.1f} s", flush=True)


def main() -> int:
    if not is_root():
        print("deb: a fresh Debian needs root; the package is made, but it was not tried.")
        return 1
    started = time.monotonic()
    try:
        try_package(DIST / f"kisdesk_{project()[0]}_amd64.deb")
    except (TrialError, SetupError) as error:
        print(f"deb: {error}", file=sys.stderr)
        return 1
    print(f"deb: the package works in a fresh Debian ({time.monotonic() - started:.0f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
