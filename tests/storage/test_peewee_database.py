import datetime
import logging
import threading
import uuid
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import peewee
import pytest

from kisdesk.storage.data_file import DataFile, open_with_password
from kisdesk.storage.errors import DamagedDataError, ReadOnlyFileError
from kisdesk.storage.peewee_database import database


class Worker(peewee.Model):
    name = peewee.TextField(unique=True)
    since = peewee.DateField(null=True)
    seen_at = peewee.DateTimeField(null=True)
    starts = peewee.TimeField(null=True)
    active = peewee.BooleanField(default=True)
    photo = peewee.BlobField(null=True)
    uid = peewee.UUIDField(null=True)

    class Meta:
        database = database


class Visit(peewee.Model):
    worker = peewee.ForeignKeyField(Worker, backref="visits", on_delete="CASCADE")
    count = peewee.IntegerField(default=0)

    class Meta:
        database = database


SEEN_AT = datetime.datetime.fromisoformat("2026-02-28T23:59:01.000500")


class Kind(StrEnum):
    HEAD = "head"


@pytest.fixture
def tables(attached: DataFile) -> Iterator[DataFile]:
    database.create_tables([Worker, Visit])
    return attached


def test_every_kind_of_value_comes_back(tables: DataFile) -> None:
    values = {
        "name": Kind.HEAD, "since": datetime.date(2026, 2, 28), "active": False,
        "seen_at": SEEN_AT, "starts": datetime.time(7, 30),
        "photo": b"\x00\xff", "uid": uuid.UUID(int=5),
    }  # fmt: skip
    worker = Worker.get_by_id(Worker.create(**values).id)
    assert {name: getattr(worker, name) for name in values} == values
    sql = "SELECT name, since, seen_at, starts, active FROM worker"
    assert database.rows(sql) == [
        ("head", "2026-02-28", "2026-02-28 23:59:01.000500", "07:30:00", 0)
    ]


@pytest.mark.parametrize(
    "value",
    [Decimal("1.10"), datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), object(), {"a": 1}],
)
def test_what_would_not_come_back_the_same_is_refused(tables: DataFile, value: object) -> None:
    with pytest.raises(TypeError):
        database.rows("SELECT ?", [value])


def test_rows_take_a_query_or_sql_and_give_tuples(tables: DataFile) -> None:
    with database.atomic():
        database.executemany(
            "INSERT INTO worker (name, active) VALUES (?, ?)", [("a", 1), ("b", 0)]
        )
    assert database.rows(Worker.select(Worker.id, Worker.name).order_by(Worker.name.desc())) == [
        (2, "b"),
        (1, "a"),
    ]
    assert database.rows("SELECT name FROM worker WHERE active = ?", [0]) == [("b",)]
    assert database.rows("SELECT name FROM worker WHERE 0") == []


def test_ids_and_counts_of_changed_rows(tables: DataFile) -> None:
    first = Worker.create(name="a")
    assert first.id == database.last_insert_rowid() == 1
    assert Worker.insert(name="b").execute() == 2
    returned = Worker.insert(name="c").returning(Worker.id, Worker.name).tuples().execute()
    assert list(returned) == [(3, "c")]
    assert Worker.update(active=False).where(Worker.id > 1).execute() == 2
    assert Worker.update(active=True).where(Worker.id > 99).execute() == 0
    assert Worker.delete().where(Worker.name == "c").execute() == 1
    assert Worker.insert(name="a").on_conflict_ignore().execute() in (None, 0, 3)
    assert Worker.select().count() == 2
    assert Worker.get_or_none(Worker.name == "nobody") is None
    assert list(Worker.select().where(Worker.name == "nobody").dicts()) == []
    assert [w.name for w in Worker.select().iterator()] == ["a", "b"]


def test_constraints_come_as_peewee_errors_and_take_back_only_their_part(tables: DataFile) -> None:
    with database.atomic():
        Worker.create(name="a")
        with pytest.raises(peewee.IntegrityError), database.atomic():
            Worker.insert_many([{"name": "b"}, {"name": "a"}]).execute()
        assert database.transaction_depth() == 1
        Worker.create(name="c")
    assert database.rows("SELECT name FROM worker ORDER BY name") == [("a",), ("c",)]
    with pytest.raises(peewee.IntegrityError):
        Visit.create(worker=99)
    with pytest.raises(peewee.OperationalError):
        database.execute_sql("SELECT nonsense")


def test_deleting_a_worker_deletes_the_visits(tables: DataFile) -> None:
    Visit.create(worker=Worker.create(name="a"))
    Worker.delete().execute()
    assert Visit.select().count() == 0


def fail_after(sql: str) -> None:
    with database.atomic():
        Worker.create(name="x")
        with database.atomic():
            database.execute_sql(sql)
        raise ZeroDivisionError


def test_an_error_takes_the_whole_transaction_back(tables: DataFile) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_after("INSERT INTO worker (name, active) VALUES ('a', 1)")
    assert Worker.select().count() == 0
    assert database.transaction_depth() == 0
    assert not tables.connection.in_transaction


def test_a_read_that_is_not_finished_does_not_disturb_a_save(tables: DataFile) -> None:
    for name in "abc":
        Worker.create(name=name)
    seen = []
    for worker in Worker.select().order_by(Worker.id).iterator():
        seen.append(worker.name)
        with pytest.raises(ZeroDivisionError):
            fail_after("DELETE FROM worker")
    assert seen == ["a", "b", "c"]


def test_two_threads_never_meet_inside_a_transaction(tables: DataFile) -> None:
    visit = Visit.create(worker=Worker.create(name="a"))
    errors: list[Exception] = []
    start = threading.Barrier(3)

    def count_up() -> None:
        try:
            start.wait()
            for _ in range(40):
                with database.atomic():
                    value = Visit.get_by_id(visit.id).count
                    with database.atomic():
                        Visit.update(count=value + 1).execute()
        except Exception as error:  # noqa: BLE001 - handed to the test below
            errors.append(error)

    def read() -> None:
        try:
            start.wait()
            for _ in range(80):
                assert database.transaction_depth() == 0
                assert len(database.rows("SELECT count FROM visit")) == 1
        except Exception as error:  # noqa: BLE001 - handed to the test below
            errors.append(error)

    threads = [threading.Thread(target=target) for target in (count_up, count_up, read)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert Visit.get_by_id(visit.id).count == 80


def test_a_lock_held_by_a_job_makes_others_wait_until_it_lets_go(tables: DataFile) -> None:
    order: list[str] = []

    def save() -> None:
        with database.atomic():
            Worker.create(name="later")
        order.append("saved")

    thread = threading.Thread(target=save)
    with tables.lock:
        thread.start()
        thread.join(timeout=0.05)
        order.append("job done")
    thread.join()
    assert order == ["job done", "saved"]


def test_another_file_can_be_attached_after_the_first(
    tables: DataFile, password: str, closed: Path
) -> None:
    Worker.create(name="a")
    with pytest.raises(RuntimeError):
        database.attach(tables)
    database.detach()
    database.detach()
    assert database.is_closed()
    with pytest.raises(peewee.InterfaceError):
        Worker.select().count()
    with pytest.raises(peewee.InterfaceError):
        database.rows("SELECT 1")
    with pytest.raises(peewee.InterfaceError), database.atomic():
        pass
    tables.close()
    with open_with_password(closed, password) as again:
        database.attach(again)
        assert Worker.select().where(Worker.since.year.is_null()).count() == 1
        database.detach()


def test_a_file_is_not_detached_in_the_middle_of_a_transaction(tables: DataFile) -> None:
    with database.atomic():
        with pytest.raises(RuntimeError):
            database.detach()
        Worker.create(name="a")
    assert Worker.select().count() == 1


def test_a_read_only_file_says_so_when_changed(closed: Path, password: str) -> None:
    with open_with_password(closed, password, read_only=True) as file:
        database.attach(file)
        with pytest.raises(ReadOnlyFileError), database.atomic():
            database.execute_sql("DELETE FROM note")
        assert database.rows("SELECT count(*) FROM note") == [(200,)]
        database.detach()


def test_a_damaged_page_met_while_working_is_called_that(closed: Path, password: str) -> None:
    content = bytearray(closed.read_bytes())
    content[-2000] ^= 1
    closed.write_bytes(content)
    with open_with_password(closed, password) as file:
        database.attach(file)
        with pytest.raises(DamagedDataError), database.atomic():
            database.rows("SELECT sum(length(text)) FROM note")
        database.detach()


def test_parameters_are_never_logged(tables: DataFile, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        Worker.create(name="Kowalska")
        with pytest.raises(peewee.IntegrityError) as caught:
            Worker.create(name="Kowalska")
    assert "Kowalska" not in caplog.text
    assert "Kowalska" not in str(caught.value)
