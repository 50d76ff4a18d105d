"""Some room on the disk, kept back so that a meeting can still be saved for a while when it is full."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from meetingtui.paths import PRIVATE_FILE

SIZE = 1 << 20  # bytes: the notes of an hour
AMPLE = 8 * SIZE  # free bytes on the disk, below which nothing is kept back


class Reserve:
    """A file next to the store that is deleted when nothing else has room."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "reserve"

    def keep(self) -> bool:
        """Make it when it is missing; False when there is too little room on the disk to do so."""
        if self._path.exists():
            return True
        with suppress(OSError):  # whatever else fails here harms nothing
            if shutil.disk_usage(self._path.parent).free < AMPLE:
                return False
            self._make()
        return True

    def _make(self) -> None:
        # Written, not only made long: a file with a hole in it holds no room.
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE)
        with open(descriptor, "wb") as stream:
            stream.write(os.urandom(SIZE))  # a file system that compresses would store zeros in no room

    def give_up(self) -> bool:
        """Give its room to the store; whether there was any to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
