"""The set-up names exactly what is missing and does nothing twice."""

from pathlib import Path

import pytest

from tools import dev, environment


@pytest.fixture
def fresh_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """An empty environment whose steps are written down instead of run."""
    ran: list[list[str]] = []
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(environment, "_run", ran.append)
    monkeypatch.setattr(environment, "find_uv", lambda: ["uv"])
    return ran


def test_missing_library_is_named_by_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "debian.txt").write_text(
        "# a remark\n\nlibfoo1  libfoo-not-there.so.1\nlibc6 libc.so.6\nbar  no-such-program\n"
    )
    monkeypatch.setattr(environment, "REQUIREMENTS", tmp_path)
    assert environment.missing_system_packages() == ["libfoo1", "bar"]


def test_without_the_right_to_install_the_command_is_said(
    fresh_machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "missing_system_packages", lambda _: ["libegl1", "xvfb"])
    monkeypatch.setattr(environment, "_apt_get", lambda: None)
    monkeypatch.setattr(environment.sys, "platform", "linux")
    with pytest.raises(environment.SetupError, match=r"install .*libegl1 xvfb"):
        environment.prepare()
    assert not fresh_machine


def test_nothing_is_installed_twice(
    fresh_machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "missing_system_packages", lambda _: [])
    environment.prepare()
    assert any("--require-hashes" in command for command in fresh_machine)
    environment.PYTHON.touch()
    fresh_machine.clear()
    environment.prepare()
    assert not fresh_machine


def test_unknown_command_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["nonsense"]) == 2
    assert "demo" in capsys.readouterr().out


def test_demo_opens_the_program_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    monkeypatch.setattr(dev, "python", lambda *step, **_: ran.append(step) or 0)
    assert dev.demo([]) == 0
    assert ran == [("-m", "kisdesk", "--demo")]


def test_demo_without_a_screen_says_so_and_writes_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "DEMO", tmp_path / "demo with blanks")
    monkeypatch.setattr(dev, "python", lambda *step, **_: ran.append(step) or 0)
    assert dev.demo([]) == 0
    assert "no screen" in capsys.readouterr().out
    assert [step[1:3] for step in ran[:3]] == [
        ("kisdesk.cli", "demo"),
        ("kisdesk.cli", "check"),
        ("kisdesk.cli", "print"),
    ]
    assert ran[3] == ("-m", "tools.pictures", str(tmp_path / "demo with blanks" / "pictures"))


def test_demo_stops_at_the_first_step_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "DEMO", tmp_path)
    monkeypatch.setattr(dev, "python", lambda *step, **_: ran.append(step) or 3)
    assert dev.demo([]) == 3
    assert len(ran) == 1


@pytest.mark.parametrize(
    ("variables", "is_seen"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_screen_is_told_by_the_environment(
    variables: dict[str, str], is_seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    assert dev.has_screen() is is_seen
