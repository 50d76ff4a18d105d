"""What is done with a store that cannot be used: it is kept, set aside, refused, or replaced on request."""

import hashlib
import os
import shutil
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.files import sync_folder
from meetingtui.paths import PRIVATE_FILE, make_private_folder
from meetingtui.store.backup import copy_store, newest_good_backup, stamped
from meetingtui.store.connections import STORE_NAME, connect, shared_memory, write_ahead_log
from meetingtui.store.faults import told_apart
from meetingtui.store.inspection import examine, quiet_mode
from meetingtui.store.lock import FolderLock


def refusal(folder: Path, error: StoreError, now: datetime) -> StoreError:
    """The error that `examine` raised, with where a copy is kept and what can be done.

    Makes the copy, once for each content; the store itself is not touched.
    """
    copy = None
    with suppress(OSError):  # a full or read-only disk: then there is no copy, and the text says so
        copy = set_aside(folder / STORE_NAME, folder / "damaged", now)
    backup = newest_good_backup(folder)
    return type(error)(error.title, _advice(copy, backup), **error.values, copy=copy, backup=backup)


def _advice(copy: Path | None, backup: Path | None) -> str:
    if copy and backup:
        return (
            "It is left as it is, and a copy is kept as {copy}. "
            "This puts the newest good backup in its place: meetingtui restore {backup}"
        )
    if copy:
        return "It is left as it is, and a copy is kept as {copy}. There is no good backup of it."
    if backup:
        return (
            "It is left as it is. This puts the newest good backup in its place: meetingtui restore {backup}"
        )
    return "It is left as it is. There is no good backup of it."


def set_aside(store: Path, into: Path, now: datetime) -> Path:
    """Copy a store and its log, byte for byte, into a folder; the copy, or the one that is there already.

    Raises OSError; nothing half-copied is left under the final name.
    """
    digest = _digest(store)
    for path in into.glob("meetings-*.db"):
        if _digest(path) == digest:
            return path
    make_private_folder(into)
    copy = _free_name(stamped(into, now))
    # The log first: a store without its newest commits must not look like a whole copy.
    for original, target in ((write_ahead_log(store), write_ahead_log(copy)), (store, copy)):
        if original.exists():
            _copy_bytes(original, target)
    sync_folder(into)
    return copy


def _digest(store: Path) -> list[bytes]:
    """What a store's content is known by: the file and its log, empty logs not counted."""
    parts = [path for path in (store, write_ahead_log(store)) if path == store or _size(path)]
    found = []
    for path in parts:
        with path.open("rb") as stream:
            found.append(hashlib.file_digest(stream, "sha256").digest())
    return found


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.stem}-{number + 1}.db")
    return free


def _copy_bytes(original: Path, target: Path) -> None:
    temporary = target.with_name(f".{target.name}.part")
    try:
        with original.open("rb") as source, open(_private(temporary), "wb") as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _private(path: Path) -> int:
    binary = getattr(os, "O_BINARY", 0)
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | binary, PRIVATE_FILE)


def restore(folder: Path, file: Path, now: datetime) -> Path | None:
    """Put a backup in the store's place; the copy of what was there before, None when nothing was.

    Raises StoreLocked while the store is open, StoreError when the file is no good store or the
    disk does not allow it; the store is then as it was.
    """
    store = folder / STORE_NAME
    _check_backup(file)
    with told_apart(store):
        make_private_folder(folder)
    lock = FolderLock.take(folder)
    try:
        with told_apart(store):
            return _install(file, store, now)
    finally:
        lock.release()


def _check_backup(file: Path) -> None:
    if not file.is_file():
        raise StoreError("There is no file {path}.", "Nothing was changed.", path=file)
    try:
        examine(file, thorough=True)
    except StoreError as error:
        raise type(error)(error.title, "It was not restored; nothing was changed.", **error.values) from error


def _install(file: Path, store: Path, now: datetime) -> Path | None:
    new = store.with_name("meetings-restored.db")
    with closing(connect(file, quiet_mode(file))) as source:
        copy_store(source, new)
    try:
        before = set_aside(store, store.parent / "replaced", now) if store.exists() else None
        # The old log must be gone first: SQLite would play it into the new file.
        write_ahead_log(store).unlink(missing_ok=True)
        shared_memory(store).unlink(missing_ok=True)
        sync_folder(store.parent)
        os.replace(new, store)
        sync_folder(store.parent)
    finally:
        new.unlink(missing_ok=True)
    return before
