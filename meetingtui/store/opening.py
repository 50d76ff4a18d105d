"""From a folder to a store that can be used: made when it is new, refused when it is broken, migrated."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.files import sync_folder
from meetingtui.paths import PRIVATE_FILE, make_private_folder
from meetingtui.store import backup, migrations
from meetingtui.store.connections import STORE_NAME, connect, connect_for_writing, write_ahead_log
from meetingtui.store.faults import StoreDamaged, StoreNewer, moved, told_apart, unwritable
from meetingtui.store.inspection import damaged, examine
from meetingtui.store.lock import FolderLock
from meetingtui.store.refusal import refusal


class StoreFile:
    """The file that was opened, to be told from another one of the same name.

    Who moves or deletes a file that is open gets no error, and neither does who writes to it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._log: tuple[int, int] | None = None  # not there before the first transaction

    def check(self) -> None:
        """Raise StoreMoved when the path leads somewhere else by now."""
        log = _identity(write_ahead_log(self._path))
        self._log = self._log or log
        if _identity(self._path) != self._file or log != self._log:
            raise moved(self._path)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def prepare_for_writing(folder: Path, now: datetime) -> FolderLock:
    """Take the lock and leave a whole store of the newest version in the folder.

    Raises StoreLocked, StoreUnwritable, StoreDamaged, StoreNewer, StoreError.
    """
    path = folder / STORE_NAME
    with told_apart(folder):
        make_private_folder(folder)
    if not _is_writable(path):
        raise unwritable(path)
    lock = FolderLock.take(folder)
    try:
        with told_apart(path):
            _prepare(path, now)
    except BaseException:
        lock.release()
        raise
    return lock


def _is_writable(path: Path) -> bool:
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return False
    return not path.exists() or os.access(path, os.W_OK)


def _prepare(path: Path, now: datetime) -> None:
    if not path.exists():
        _refuse_orphan(path, now)
        _make(path)
    if examine_or_refuse(path, now) < migrations.newest_version():
        backup.back_up(path.parent, now)
        with closing(connect_for_writing(path)) as database:
            migrations.migrate(database)
    with suppress(OSError):
        path.chmod(PRIVATE_FILE)


def _refuse_orphan(path: Path, now: datetime) -> None:
    """A log without its store holds text; making a new store would make SQLite delete it."""
    log = write_ahead_log(path)
    if log.exists() and log.stat().st_size > 0:
        raise refusal(path.parent, damaged(path, "it is missing, but its log is there"), now)


def _make(path: Path) -> None:
    """Make an empty store beside its place, and put it there when it is whole.

    Who is killed half-way leaves no empty file, which the next start would have to refuse.
    """
    new = path.with_name("meetings-new.db")
    for left in (new, new.with_name(f"{new.name}-journal")):
        left.unlink(missing_ok=True)
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    with closing(connect(new)) as database:
        migrations.migrate(database)
    os.replace(new, path)
    sync_folder(path.parent)


def examine_or_refuse(path: Path, now: datetime) -> int:
    """The version of a whole store; else the error with what was kept and what can be done."""
    try:
        return examine(path)
    except (StoreDamaged, StoreNewer) as error:
        raise refusal(path.parent, error, now) from error


def open_for_reading(folder: Path, scratch: Path, now: datetime) -> sqlite3.Connection:
    """A connection that writes nothing: to the store, or to an empty one where there is none.

    Where the system does not let SQLite read a store with its log in place (no right to write in
    the folder), both are copied to `scratch`. Raises as `examine`.
    """
    path = folder / STORE_NAME
    if not path.exists() and _can_be_looked_into(folder):
        return _nothing()
    with told_apart(path):
        path, mode = _readable(path, scratch)
        if examine_or_refuse(path, now) < migrations.newest_version():
            raise StoreError(
                "{path} is of an older version, and cannot be read before it has been opened for writing.",
                path=path,
            )
        return connect(path, mode)


def _can_be_looked_into(folder: Path) -> bool:
    """Whether what is missing is truly not there: the nearest folder that exists can be searched."""
    nearest = next(part for part in (folder, *folder.parents) if part.exists())
    return nearest.is_dir() and os.access(nearest, os.X_OK)


def _nothing() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrations.migrate(database)
    return database


def _readable(path: Path, scratch: Path) -> tuple[Path, str]:
    """Which file to read, and SQLite's mode to open it in."""
    log = write_ahead_log(path)
    if os.access(path.parent, os.W_OK):
        return path, "ro"
    if not log.exists() or log.stat().st_size == 0:
        return path, "immutable"
    for original in (path, log):
        shutil.copyfile(original, scratch / original.name)
    return scratch / path.name, "ro"


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """A private folder that goes with the store that is read."""
    return tempfile.TemporaryDirectory(prefix="meetingtui-", ignore_cleanup_errors=True)
