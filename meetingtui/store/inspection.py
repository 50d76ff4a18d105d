"""A look at a store before it is opened: is it whole, and is it ours? Nothing on the disk changes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.store import migrations
from meetingtui.store.connections import STORE_NAME, connect, write_ahead_log
from meetingtui.store.faults import StoreDamaged, StoreNewer, is_trouble, store_error, told_apart

# In a store up to this size every page is looked at (10 ms); in a larger one only those of what was
# written in meetings, and the case texts and the history when they are read or backed up.
SMALL = 16 << 20  # bytes
VITAL = ("meeting", "clause", "member", "note", "position")


def examine(path: Path, thorough: bool = False) -> int:
    """The version of the store at `path`, found whole; `thorough` looks at every page of a large one too.

    Raises StoreDamaged (empty, cut off, not SQLite, broken pages, somebody else's tables),
    StoreNewer, or StoreError when it cannot be read.
    """
    try:
        if path.stat().st_size == 0:
            raise damaged(path, "it is empty")
        with closing(connect(path, quiet_mode(path))) as database:
            return _examined(database, path, thorough)
    except (sqlite3.Error, OSError) as error:
        raise _found(error, path) from error


def quiet_mode(path: Path) -> str:
    """How to open a store to look at it: without a log the way that leaves no files behind will do."""
    return "ro" if write_ahead_log(path).exists() else "immutable"


def _examined(database: sqlite3.Connection, path: Path, thorough: bool) -> int:
    version = migrations.version_of(database)
    if version > migrations.newest_version():
        raise StoreNewer(
            "{path} was written by a newer meetingtui (its version is {found}, known here is {known}).",
            path=path,
            found=version,
            known=migrations.newest_version(),
        )
    if version < 1:
        raise damaged(path, "it is not a store of meetingtui")
    tables = ("",) if thorough or path.stat().st_size <= SMALL else VITAL
    for problem in (_first_problem(database, table) for table in tables):
        if problem != "ok":
            raise damaged(path, problem)
    return version


def _first_problem(database: sqlite3.Connection, table: str = "") -> str:
    """SQLite's word on the whole file or a table and its indexes: "ok", or what is wrong."""
    check = f"PRAGMA quick_check({table})" if table else "PRAGMA quick_check(1)"
    (found,) = database.execute(check).fetchone()
    return " ".join(str(found).replace("*** in database main ***", "").split())


def _found(error: Exception, path: Path) -> StoreError:
    told = store_error(error, path)
    why = str(error)
    return damaged(path, why) if isinstance(told, StoreDamaged) else told


def damaged(path: Path, why: str) -> StoreDamaged:
    """The store cannot be trusted; `why` ends an English sentence."""
    return StoreDamaged("{path} is damaged: {why}.", path=path, why=why.rstrip("."))


def problems(path: Path) -> list[str]:
    """Everything that a thorough check finds, as SQLite words it; nothing when all is well."""
    try:
        with closing(connect(path, "ro")) as database:
            found = [str(row[0]) for row in database.execute("PRAGMA integrity_check")]
            found += [
                f"{table} row {row}: {parent} is missing"
                for table, row, parent, _ in database.execute("PRAGMA foreign_key_check")
            ]
    except sqlite3.Error as error:
        if not is_trouble(error):
            raise
        return [str(error)]
    return [problem for problem in found if problem != "ok"]


def check(folder: Path) -> list[str]:
    """All that a thorough check of the store in a data folder finds wrong; nothing when all is well."""
    path = folder / STORE_NAME
    with told_apart(path):
        return problems(path) if path.exists() else []
