"""Files from strangers: huge, deep, of wrong types. Each is refused in one sentence."""

import json
from pathlib import Path

import pytest

from kisdesk.services.printing import suggested_file_name
from tests.builders import TODAY
from tests.cli.conftest import Run, _sample, run, sample

resource = pytest.importorskip("resource", reason="Windows counts memory another way")
__all__ = ["_sample", "run", "sample"]

JSONS = {
    "nothing": b"",
    "a number": b"7",
    "a list": b"[]",
    "cut off": b'{"format": "kisdesk-person"',
    "deep": b"[" * 200_000 + b"]" * 200_000,
    "deep objects": b'{"person":' * 50_000 + b"1" + b"}" * 50_000,
    "many values": b"[" + b"[]," * 3_000_000 + b"[]]",
    "not text": b"\xff\xfe\x00\x01\x80",
    "nan": b'{"format": NaN, "version": Infinity}',
    "huge number": b'{"format": "kisdesk-person", "version": ' + b"9" * 50_000 + b"}",
    "wrong types": json.dumps(
        {"format": "kisdesk-person", "version": True, "person": [], "club": 7, "contracts": "x"}
    ).encode(),
    "pickle": b"cos\nsystem\n(S'echo x'\ntR.",
    "zip": b"PK\x03\x04" + bytes(1000),
}
CSVS = {
    "nothing": b"",
    "no heading": b"a;b\n1;2\n",
    "too many columns": b"nazwisko;imie" + b";x" * 600 + b"\n",
    "too many rows": b"nazwisko;imie\n" + b"A;B\n" * 50_001,
    "too large": b"nazwisko;imie\n" + b"\n" * 21_000_000,
    "one endless cell": b'nazwisko;imie\n"' + b"x" * 5_000_000,
    "zip": b"PK\x03\x04" + bytes(1000),
}


def peak_kib() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def people_in(run: Run, sample: Path) -> tuple[int, int]:
    checked = json.loads(run("check", sample, "--json").out)
    assert checked["sound"]
    return checked["people"], checked["contracts"]


@pytest.mark.parametrize("name", JSONS)
def test_a_person_that_is_none_is_refused_in_a_sentence(
    run: Run, sample: Path, tmp_path: Path, name: str
) -> None:
    source = tmp_path / "person.json"
    source.write_bytes(JSONS[name])
    before, memory = people_in(run, sample), peak_kib()
    answer = run("import", sample, source)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert answer.err.strip().splitlines()[-1].startswith("kisdesk-cli: ")
    memory_used = peak_kib() - memory
    assert people_in(run, sample) == before
    assert memory_used < 300_000


@pytest.mark.parametrize("name", CSVS)
def test_a_list_that_is_none_is_refused_in_a_sentence(
    run: Run, sample: Path, tmp_path: Path, name: str
) -> None:
    source = tmp_path / "people.csv"
    source.write_bytes(CSVS[name])
    before, memory = people_in(run, sample), peak_kib()
    answer = run("import", sample, source, "--strict")
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert "kisdesk-cli: " in answer.err
    memory_used = peak_kib() - memory
    assert people_in(run, sample) == before
    assert memory_used < 700_000


@pytest.mark.parametrize(
    "number",
    ["../../etc/passwd", "..\\..\\x", "/abs", "C:\\x", "a\x00b", "KS/1/2026", "CON", "~/x"],
)
def test_no_name_that_came_from_outside_leads_out_of_the_folder(number: str) -> None:
    name = suggested_file_name("contract", number, TODAY)
    assert Path(name).name == name
    assert not set(name) & set('/\\:\0<>"|?*~')
    assert not name.startswith(".")
