"""How the database is opened: SQLite's settings, and transactions that begin when we say so."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

STORE_NAME = "meetings.db"
BEGIN = "begin"  # the key under which a connection keeps the statement that begins its transactions

SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",  # a commit is on the disk when it returns, not some time later
    "PRAGMA fullfsync = ON",  # on macOS a plain fsync leaves it in the drive's own memory
    "PRAGMA checkpoint_fullfsync = ON",
)


def connect(path: Path, mode: str = "rw", wait: float = 2.0) -> sqlite3.Connection:
    """Open an existing file in autocommit mode.

    `mode` is SQLite's: "rw", "ro", or "immutable", which reads without making files or locks and
    is right only while nobody writes. `wait` is for how many seconds to wait for a lock.
    """
    query = "immutable=1" if mode == "immutable" else f"mode={mode}"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        timeout=wait,
        isolation_level=None,  # the driver begins no transactions of its own
        check_same_thread=False,
    )


def connect_for_writing(path: Path, wait: float = 2.0) -> sqlite3.Connection:
    """Open the store for writing, with a write-ahead log and every commit on the disk."""
    database = connect(path, "rw", wait)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        for setting in SETTINGS:
            database.execute(setting)
    except BaseException:
        database.close()
        raise
    return database


def engine_on(opened: Callable[[], sqlite3.Connection]) -> Engine:
    """SQLAlchemy's engine over connections that `opened` makes; it keeps none in store."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=opened,
        poolclass=NullPool,
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.info.get(BEGIN, "BEGIN"))


@contextmanager
def writing(connection: Connection) -> Iterator[Connection]:
    """One transaction that has the right to write from its beginning, so that it cannot lose it half-way."""
    connection.info[BEGIN] = "BEGIN IMMEDIATE"
    try:
        with connection.begin():
            yield connection
    finally:
        connection.info[BEGIN] = "BEGIN"


def driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, for what must run outside a transaction."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def write_ahead_log(path: Path) -> Path:
    """The log beside a store, in which the newest commits may be."""
    return path.with_name(f"{path.name}-wal")


def shared_memory(path: Path) -> Path:
    """The index of the log beside a store, which SQLite makes anew when it is missing."""
    return path.with_name(f"{path.name}-shm")
