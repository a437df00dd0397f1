"""Every job of a developer by one name: ``./dev demo``, ``./dev test`` and so on.

Standard library only. Each command first makes the machine ready (``tools/environment.py``).
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tools import environment
from tools.environment import PYTHON, ROOT, SCRIPTS, WINDOWS

DEMO = ROOT / "demo"
DEMO_DAY = "2026-11-25"  # the day the sample data lead up to
DEMO_CONTRACT = "KS/1/2026"  # the first one of the year in the sample data
DEMO_PASSWORD = "przykladowe-haslo-klubu"  # noqa: S105 - opens invented people only


def demo(arguments: list[str]) -> int:
    """open the program on sample data; without a screen write pictures and a contract instead"""
    if has_screen():
        return python("-m", "kisdesk", "--demo", *arguments)
    print("dev: there is no screen here, so the demo is written to files instead of opened.")
    DEMO.mkdir(exist_ok=True)
    data_file = DEMO / "przyklad.kis"
    data_file.unlink(missing_ok=True)
    secret = {"KISDESK_PASSWORD": DEMO_PASSWORD}
    cli = "kisdesk.cli"
    steps: list[list[str | Path]] = [
        [cli, "demo", "--people", "60", "--today", DEMO_DAY, "--save", data_file],
        [cli, "check", data_file],
        [cli, "print", data_file, "contract", DEMO_CONTRACT, "-o", DEMO / "kontrakt.pdf"],
        ["tools.pictures", DEMO / "pictures"],
    ]
    for step in steps:
        if code := python("-m", *map(str, step), **secret):
            return code
    print(f"dev: look into {DEMO}: {', '.join(sorted(p.name for p in DEMO.iterdir()))}")
    return 0


def run(arguments: list[str]) -> int:
    """start the program as it is: ./dev run [FILE]"""
    return python("-m", "kisdesk", *arguments)


def check(arguments: list[str]) -> int:
    """everything that can be said without running the tests"""
    del arguments
    module = [str(PYTHON), "-m"]
    steps = {
        "lint": [*module, "ruff", "check", "--quiet", "."],
        "format": [*module, "ruff", "format", "--check", "--quiet", "."],
        "types": [*module, "mypy", "--no-error-summary"],
        "import direction": [str(SCRIPTS / "lint-imports"), "--no-logo"],
        "Polish catalogue": [*module, "tools.i18n", "check"],
        "licences": [*module, "tools.licences", "check"],
        "locks": [*module, "tools.locks", "check"],
    }
    failed = [name for name, command in steps.items() if timed(name, partial(call, command, {}))]
    if failed:
        print(f"dev: check found something in: {', '.join(failed)}")
    return int(bool(failed))


def test(arguments: list[str]) -> int:
    """check, then all tests; with arguments only pytest with them: ./dev test tests/ui -k card"""
    if arguments:
        return python("-m", "pytest", *arguments)
    failed = [check([])]
    parallel = ["-n", "auto", "--dist", "worksteal"]
    seed = str(time.time_ns() % 2**32)  # one for all processes: they must collect the same tests
    print(f"dev: PYTHONHASHSEED={seed}", flush=True)
    tests = partial(python, "-m", "pytest", "-q", *parallel, PYTHONHASHSEED=seed)
    failed.append(timed("tests", tests))
    if not WINDOWS:
        window = timed("tests in a real window", partial(python, "-m", "pytest", "-q", "--window"))
        failed.append(window if window != NO_TESTS else 0)
    return int(any(failed))


def bench(arguments: list[str]) -> int:
    """measure against the budgets"""
    return python("-m", "benchmarks", *arguments)


def torture(arguments: list[str]) -> int:
    """try to make the program lose data: --minutes 5, --only PART, --seed N, --long"""
    return python("-m", "tools.torture", *arguments)


def i18n(arguments: list[str]) -> int:
    """collect the texts, then make the program's catalogue: ./dev i18n [update|release|check]"""
    commands = arguments or ["update", "release"]
    return next((code for c in commands if (code := python("-m", "tools.i18n", c))), 0)


def build(arguments: list[str]) -> int:
    """freeze the program into dist/KisDesk and let it test itself"""
    shutil.rmtree(ROOT / "dist" / "KisDesk", ignore_errors=True)
    if code := sbom([]):
        return code
    code = python(
        "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *arguments, "build.spec"
    )
    if code:
        return code
    command_line = ROOT / "dist" / "KisDesk" / ("kisdesk-cli.exe" if WINDOWS else "kisdesk-cli")
    report = ROOT / "dist" / "smoke.json"
    report.unlink(missing_ok=True)
    offscreen = {} if has_screen() else {"QT_QPA_PLATFORM": "offscreen"}
    code = timed("smoke", partial(call, [str(command_line), "smoke", str(report)], offscreen))
    if code or not report.is_file():
        return code or 1
    window = str(command_line.with_name("KisDesk.exe" if WINDOWS else "KisDesk"))
    once = "--until-painted"
    compared = [window, once, "--", str(PYTHON), "-m", "kisdesk", once]
    return python("packaging/measure_start.py", *compared, **offscreen)


def deb(arguments: list[str]) -> int:
    """make dist/kisdesk_X.Y.Z_amd64.deb and try it in a fresh Debian; --reuse, --small"""
    environment.install_system_packages("debian-deb")
    is_built = "--reuse" in arguments and (ROOT / "dist" / "KisDesk").is_dir()
    if not is_built and (code := timed("build", partial(build, []))):
        return code
    steps = [["tools.linux_package", *arguments], ["tools.try_linux_package"]]
    return next((code for step in steps if (code := python("-m", *step))), 0)


def windows(arguments: list[str]) -> int:
    """make the Windows installer and try it, on Linux under Wine; "tests" runs the tests there"""
    if not WINDOWS:
        environment.install_system_packages("debian-windows")
    script, steps = ("test.sh", []) if arguments == ["tests"] else ("build.sh", arguments)
    return call([find_bash(), f"packaging/windows/{script}", *steps], {})


def pictures(arguments: list[str]) -> int:
    """write a picture of every screen into docs/pictures (or the folder named)"""
    return python("-m", "tools.pictures", *(arguments or ["docs/pictures"]))


def lock(arguments: list[str]) -> int:
    """resolve pyproject.toml anew into requirements/*.txt; --upgrade takes newer versions"""
    return python("-m", "tools.locks", "write", *arguments)


def sbom(arguments: list[str]) -> int:
    """write what ships into dist/kisdesk.cdx.json: names, versions, licences, hashes (CycloneDX)"""
    return python("-m", "tools.sbom", *arguments)


def audit(arguments: list[str]) -> int:
    """ask over the network whether a locked package has a known hole; never part of CI"""
    print("dev: this asks a public database about every locked package and needs a network.")
    lock_file = str(environment.REQUIREMENTS / "run.txt")
    checked = ["pip-audit", "--requirement", lock_file, "--disable-pip", "--require-hashes"]
    return call([*environment.find_uv(), "tool", "run", *checked, *arguments], {})


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    f.__name__: f
    for f in (
        demo, run, test, check, bench, torture, i18n, build, deb, windows, pictures, lock, sbom,
        audit,
    )
}  # fmt: skip
NO_TESTS = 5  # pytest's exit code when nothing was selected


def has_screen() -> bool:
    """Whether a window could be seen by somebody."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    is_linux = sys.platform == "linux"
    return not is_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def find_bash() -> str:
    """The shell for scripts; on Windows Git's own, since a bare ``bash`` means a Linux there."""
    git = shutil.which("git") if WINDOWS else None
    return str(Path(git).parents[1] / "bin" / "bash.exe") if git else "bash"


def python(*arguments: str, **environ: str) -> int:
    """Run the environment's Python in the root of the checkout and return its exit code."""
    return call([str(PYTHON), *arguments], environ)


def call(command: list[str], environ: dict[str, str]) -> int:
    """Run a program in the root of the checkout, with our scripts first on its path."""
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    fixed = {"PATH": path, "VIRTUAL_ENV": str(environment.VENV), "PYTHONUTF8": "1"}
    whole = {**os.environ, **fixed, **environ}
    return subprocess.run(command, cwd=ROOT, env=whole, check=False).returncode


def timed(name: str, work: Callable[[], int]) -> int:
    """Run one step and say how it went and how long it took."""
    started = time.monotonic()
    code = work()
    state = "ok" if code == 0 else f"FAILED ({code})"
    print(f"dev: {name}: {state}, {time.monotonic() - started:.1f} s", flush=True)
    return code


def main(arguments: list[str]) -> int:
    """Run one command; the exit code is that of what failed first."""
    name = arguments[0] if arguments else "help"
    if name not in COMMANDS:
        print("usage: ./dev COMMAND, where COMMAND is one of")
        for command, function in COMMANDS.items():
            print(f"  {command:9} {function.__doc__}")
        return 0 if name in {"help", "-h", "--help"} else 2
    try:
        environment.prepare()
        return COMMANDS[name](arguments[1:])
    except environment.SetupError as error:
        print(f"dev: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
