"""What can go wrong with a store, told apart for people: full, read-only, locked, damaged, moved."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.files import reason

SCARCE = 1 << 20  # bytes free, below which an unexplained failure to write is put down to a full disk


class DiskFull(StoreError):
    """There is no room for what should be written."""


class StoreUnwritable(StoreError):
    """The store can be read at most: read-only media, or missing permission."""


class StoreBusy(StoreError):
    """Another program holds the database for so long that the wait was given up."""


class StoreDamaged(StoreError):
    """The file is empty, cut off, or not what SQLite wrote."""


class StoreNewer(StoreError):
    """The file was written by a newer version of the program."""


class StoreMoved(StoreError):
    """The file that is open is not the one that its path leads to any more."""


@contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system raise about the store at `path` into a StoreError."""
    try:
        yield
    except StoreError:
        raise
    except Exception as error:
        if not is_trouble(error):
            raise
        raise store_error(error, path) from error


def is_trouble(error: BaseException) -> bool:
    """Whether the error comes from the disk or the database, and not from a fault in the program."""
    return isinstance(_root(error), (OSError, sqlite3.OperationalError)) or _code(error) in DAMAGED


def store_error(error: BaseException, path: Path) -> StoreError:
    """The error in the words of people, of the class that says which kind it is."""
    if isinstance(error, StoreError):
        return error
    code, number = _code(error), getattr(_root(error), "errno", None)
    if code == sqlite3.SQLITE_FULL or number in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if code in READ_ONLY or number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return unwritable(path)
    if code in BUSY:
        return busy(path)
    if code in DAMAGED:
        return damaged(path)
    if code == sqlite3.SQLITE_IOERR and _is_scarce(path):
        return disk_full(path)  # SQLite reports some writes that found no room as plain failures
    return StoreError(
        "{path} could not be used: {why}.",
        "What is on the disk already is unchanged.",
        path=path,
        why=_reason(error),
    )


READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _root(error: BaseException) -> BaseException:
    """The driver's own error inside SQLAlchemy's."""
    orig = getattr(error, "orig", None)
    return orig if isinstance(orig, BaseException) else error


def _code(error: BaseException) -> int | None:
    """SQLite's primary result code; the extended part says where, not what."""
    code = getattr(_root(error), "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def _reason(error: BaseException) -> str:
    root = _root(error)
    return reason(root) if isinstance(root, OSError | ValueError) else str(root) or type(root).__name__


def _is_scarce(path: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < SCARCE
    return False


def disk_full(path: Path) -> DiskFull:
    """Nothing more fits."""
    return DiskFull(
        "The disk is full: {path} could not be written.",
        "What is on the disk already is safe. Make room; saving is tried again by itself.",
        path=path,
    )


def nearly_full(path: Path) -> DiskFull:
    """All is saved, but in the last room there is."""
    return DiskFull(
        "The disk is nearly full: there is little room left for {path}.",
        "All is saved so far; soon text cannot be saved any more. Make room.",
        path=path,
    )


def unwritable(path: Path) -> StoreUnwritable:
    """Looking is all that can be done."""
    return StoreUnwritable(
        "{path} cannot be written: it is read-only, or permission is missing.",
        "What is on the disk already is safe.",
        path=path,
    )


def busy(path: Path) -> StoreBusy:
    """Somebody else has it."""
    return StoreBusy(
        "{path} could not be written: another program has locked it.",
        "Close that program; saving is tried again by itself.",
        path=path,
    )


def damaged(path: Path) -> StoreDamaged:
    """Found while running; what is found at the start says more (`inspection.refusal`)."""
    return StoreDamaged(
        "{path} is damaged.",
        "It is left as it is. `meetingtui check` says more; `meetingtui restore` puts a backup in its place.",
        path=path,
    )


def moved(path: Path) -> StoreMoved:
    """What would be written now would be gone with the program."""
    return StoreMoved(
        "{path} could not be written: it was moved, deleted or replaced while it was open.",
        "Put it back, or write the text to another file.",
        path=path,
    )
