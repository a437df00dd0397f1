"""What the exchange of files between the systems is checked with; each system's Python runs it.

python exchange.py dump FILE PASSWORD_FILE OUT    every person as exported, a blank form as PDF
python exchange.py cut FILE PASSWORD_FILE         change every note and die before it is saved
"""

import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # this checkout, wherever we run


def dump(out: Path) -> None:
    """Write people.json, with every issued PDF in it, and blank.pdf into the folder ``out``."""
    from kisdesk.domain.codes import Variant
    from kisdesk.services.exchange import export_person
    from kisdesk.services.printing import blank_contract
    from kisdesk.storage.peewee_database import database

    people = database.rows("SELECT id FROM participant ORDER BY id")
    everybody = [export_person(number) for (number,) in people]
    out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(everybody, ensure_ascii=False, indent=1, sort_keys=True)
    (out / "people.json").write_bytes(text.encode())
    (out / "blank.pdf").write_bytes(blank_contract(Variant.A).pdf)
    print(len(everybody), "people")


def cut() -> None:
    """Be killed in the middle of a transaction, with part of it in the file and a hot journal."""
    from kisdesk.storage.peewee_database import database
    from kisdesk.storage.raw_copy import has_hot_journal

    database.data_file.connection.execute("PRAGMA cache_size=5")
    database.begin()
    database.rows("UPDATE participant SET last_name = last_name || hex(zeroblob(20000))")
    database.rows("UPDATE note SET text = text || hex(zeroblob(20000))")
    assert has_hot_journal(database.data_file.path)
    print("killed in the middle", flush=True)
    os.kill(os.getpid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def main() -> None:
    """Open the file and do what was asked."""
    from kisdesk.services import session

    what, file, password_file = sys.argv[1:4]
    session.unlock(Path(file), Path(password_file).read_text("utf-8"))
    if what == "cut":
        cut()
    dump(Path(sys.argv[4]))
    session.close_file()


if __name__ == "__main__":
    main()
