"""A small day's work with one known surname and PESEL: neither is readable on the disk after it."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from kisdesk.domain.pesel import build_pesel
from tests.builders import PASSWORD
from tests.readable import needles_of, readable

ROOT = Path(__file__).resolve().parents[2]
SURNAME = "Brzęczyszczykiewicz"
PESEL = build_pesel(date(1979, 5, 17), 4321)

WORK = """
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kisdesk import log
from kisdesk.domain.codes import EvaluationKind, ParticipantState, Relation
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.errors import UserError
from kisdesk.services import contracts, history, participants, preferences, printing
from kisdesk.services import revoking, search, session
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.services.contract_builders import ACCEPTED, make_draft

path, surname, pesel = Path(sys.argv[1]), *sys.argv[2:4]
today = builders.TODAY
log.start_log()
opened = session.create_file(
    path, builders.club_draft(), builders.worker_draft(), builders.PASSWORD, cost=builders.CHEAP)
preferences.remember_file(opened)
preferences.set_window_state("main", b"123")
draft = builders.participant_draft(last_name=surname, pesel=pesel, born_on=None)
person = participants.register_participant(draft, on=today, today=today)
participants.save_household(
    person, [builders.member_draft(last_name=surname, relation=Relation.CHILD)], today=today)
participants.add_note(person, today, f"{surname}, PESEL {pesel}, rozmowa.", today=today)
contract = make_draft(person, number=f"KS/1/2026 {surname}")
content = contracts.get_contract(contract).content
printing.preview_contract(content, "KS-A-2010", is_sample=False)
contracts.save_draft(contract, replace(content, place=surname))
contracts.sign_contract(contract, today, today=today, accepted=ACCEPTED)
change = StateChangeDraft(ParticipantState.ACTIVE, today)
participants.change_state(person, change, today=today)
assert search.search_everything(surname[:6])
history.undo_last("participant", person)
pdf = printing.print_contract(contract).pdf
printing.save_pdf(path.with_name("wydruk") / printing.suggested_file_name(
    "contract", contracts.get_contract(contract).content.number, today), pdf)
revoking.revoke_access(builders.PASSWORD)
session.close_file()
copy = session.unlock(path, builders.PASSWORD, read_only=True)
copied = database.data_file.connection.db_filename("main")
assert Path(copied) != path
session.unlock(path, builders.PASSWORD)
for act in (
    lambda: participants.register_participant(
        replace(draft, first_name=""), on=today, today=today),
    lambda: contracts.start_contract(f"{surname} {pesel}", None, today=today),
):
    try:
        act()
    except UserError:
        pass
    except Exception:
        log.log_bug(*sys.exc_info())
database.data_file.connection.execute("PRAGMA cache_size=5")
database.begin()
database.rows("UPDATE note SET text = text || hex(zeroblob(200000))")
print("in the middle", flush=True)
sys.stdin.readline()
database.rollback()
session.close_file()
"""


def test_no_surname_and_no_pesel_is_readable_on_the_disk(tmp_path: Path) -> None:
    profile, temporary, office = (tmp_path / name for name in ("profile", "temporary", "office"))
    for folder in (profile, temporary, office / "wydruk"):
        folder.mkdir(parents=True)
    env = {
        **os.environ,
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        **dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(profile)),
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(profile),  # platformdirs asks Windows, no variable
        **dict.fromkeys(("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), str(profile)),
        "KISDESK_CONFIG": str(profile / "config"),
        "KISDESK_PASSWORD": PASSWORD,
        "PYTHONIOENCODING": "utf-8",
    }
    file = office / "klub.kis"
    needles = needles_of([SURNAME, PESEL, SURNAME[-9:]])

    child = subprocess.Popen(
        [sys.executable, "-c", WORK, str(file), SURNAME, PESEL],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        cwd=ROOT, env=env, text=True, encoding="utf-8",
    )  # fmt: skip
    assert child.stdout is not None
    said = child.stdout.readline().strip()
    try:
        assert said == "in the middle", child.communicate(timeout=60)
        kept = {p.name for p in tmp_path.rglob("*") if p.is_file()}
        assert {"klub.kis", "klub.kis-journal", "klub.kis.lock", "kisdesk.log"} <= kept
        assert any("config" in str(p.parent) for p in profile.rglob("*.json"))
        found = readable(tmp_path, needles)
    finally:
        child.communicate("\n", timeout=60)
    assert child.returncode == 0
    # The PDF is what somebody asked to lie there; even it tells nothing by its name and properties.
    assert found == []

    run = [sys.executable, "-m", "kisdesk.cli"]
    answers = [
        subprocess.run([*run, *words], cwd=ROOT, env=env, capture_output=True, check=False)
        for words in (
            ("search", str(file), SURNAME[:5]),
            ("print", str(file), "contract", "KS/1/2026", "-o", str(office / "k.pdf")),
            ("check", str(file), "--json"),
            ("print", str(file), "contract", "nie ma", "-o", str(office / "n.pdf")),
        )
    ]
    assert SURNAME in answers[0].stdout.decode()  # it was asked for, on the screen
    assert answers[2].returncode == 0
    for answer in answers[1:]:
        assert not [n for n in needles if n in answer.stdout + answer.stderr]
    assert readable(tmp_path, needles) == []


def test_the_canary_would_be_heard(tmp_path: Path) -> None:
    (tmp_path / "zdradza.txt").write_text(f"… {SURNAME.upper()} …", encoding="utf-8")
    (tmp_path / f"kontrakt {SURNAME}.pdf").write_bytes(b"")
    assert len(readable(tmp_path, [SURNAME.upper().encode(), SURNAME.encode()])) == 2
