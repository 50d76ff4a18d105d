"""One window writes: a lock on the data folder that the system releases when the process dies."""

import contextlib
import os
import sys
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.paths import PRIVATE_FILE
from meetingtui.store.faults import told_apart

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_NAME = "lock"


class StoreLocked(StoreError):
    """Another window has the store open for writing."""


class FolderLock:
    """The right to write in a data folder, held until `release`.

    The lock file stays when the lock is gone: removing it would let two processes hold two files
    of the same name.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path) -> "FolderLock":
        """Take the lock now; StoreLocked when somebody has it, StoreError when it cannot be made."""
        path = folder / LOCK_NAME
        with told_apart(path):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise StoreLocked(
                "The meetings in {folder} are already open in another window.",
                "They can be read here; what is written there is shown.",
                folder=folder,
            ) from error
        return cls(descriptor)

    def release(self) -> None:
        """Give the lock back; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(descriptor)  # which releases it


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
