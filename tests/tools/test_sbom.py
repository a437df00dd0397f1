"""The list of what ships: whole, well-formed CycloneDX, and the same each time."""

import json
import re
from typing import Any

import pytest

from kisdesk import __version__
from tools import sbom
from tools.licences import may_ship
from tools.locks import RUN, read_pins

PURL = re.compile(r"pkg:pypi/[a-z0-9.-]+@[0-9][A-Za-z0-9.+!-]*")


@pytest.fixture(scope="module")
def content() -> dict[str, Any]:
    return json.loads(sbom.encoded())


def test_it_is_the_same_each_time_and_names_no_time(content: dict[str, Any]) -> None:
    assert sbom.encoded() == sbom.encoded()
    assert "timestamp" not in content["metadata"]


def test_it_has_the_members_cyclonedx_asks_for(content: dict[str, Any]) -> None:
    assert (content["bomFormat"], content["specVersion"]) == ("CycloneDX", "1.6")
    assert content["version"] == 1
    serial = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    assert re.fullmatch(serial, content["serialNumber"])
    own = content["metadata"]["component"]
    assert (own["name"], own["version"]) == ("KisDesk", __version__)
    kinds = {"library", "file", "platform"}  # of those the format knows
    for part in content["components"]:
        assert part["type"] in kinds
        assert part["name"]
    references = [part["bom-ref"] for part in [*content["components"], own]]
    assert len(references) == len(set(references))


def test_every_locked_package_is_in_it_with_all_its_hashes(content: dict[str, Any]) -> None:
    lock = RUN.read_text("utf-8")
    listed = {p["name"]: p for p in content["components"] if "purl" in p}
    assert {name: part["version"] for name, part in listed.items()} == read_pins(lock)
    digests = [q["value"] for part in listed.values() for q in part["properties"]]
    assert len(digests) == lock.count("--hash=sha256:") > 100
    assert all(PURL.fullmatch(part["purl"]) for part in listed.values())


def test_every_package_has_a_licence_that_may_ship(content: dict[str, Any]) -> None:
    for part in content["components"]:
        if "purl" not in part:
            continue
        (licence,) = part["licenses"]
        expression = licence.get("expression") or licence["license"]["id"]
        assert may_ship(expression), part["name"]


def test_dependencies_name_only_what_is_listed(content: dict[str, Any]) -> None:
    known = {part["bom-ref"] for part in content["components"]}
    known.add(content["metadata"]["component"]["bom-ref"])
    refs = [entry["ref"] for entry in content["dependencies"]]
    assert len(refs) == len(set(refs))
    for entry in content["dependencies"]:
        assert entry["ref"] in known
        assert known.issuperset(entry["dependsOn"])
    typer = next(e for e in content["dependencies"] if "/typer@" in e["ref"])
    assert any("/shellingham@" in ref for ref in typer["dependsOn"])


def test_fonts_and_icons_bear_the_hash_of_what_is_in_the_repository(
    content: dict[str, Any],
) -> None:
    files = [part for part in content["components"] if part["type"] == "file"]
    assert len(files) > 40
    assert all(re.fullmatch("[0-9a-f]{64}", part["hashes"][0]["content"]) for part in files)
