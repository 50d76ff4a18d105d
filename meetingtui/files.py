"""Writing a file so that at every moment, power cuts too, the old or the new one is whole."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from meetingtui.domain.errors import N_, MinutesError

REASONS = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk quota is used up"),
    errno.EACCES: N_("permission is missing"),
    errno.EPERM: N_("permission is missing"),
    errno.EROFS: N_("the disk is read-only"),
    errno.ENOENT: N_("there is no such file or folder"),
    errno.ENOTDIR: N_("there is no such folder"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENAMETOOLONG: N_("the name is too long"),
    errno.ELOOP: N_("the link leads round in a circle"),
    errno.EBUSY: N_("another program is using it"),
}


def reason(error: OSError | ValueError) -> str:
    """Why a file could not be used, as the end of an English sentence without its full stop."""
    number = error.errno if isinstance(error, OSError) else None
    known = REASONS.get(number) if number is not None else None
    return known or getattr(error, "strerror", None) or str(error)


def write_atomically(path: Path, content: bytes, mode: int | None = None) -> None:
    """Put `content` in the file, whole or not at all, and on the disk before this returns.

    A link is written through. `mode` is the new file's permissions; without it a file that is there
    keeps its own. What is no ordinary file (a pipe, `/dev/stdout`) is simply written to.
    Raises MinutesError; the old file is then as it was, and nothing is left beside it.
    """
    try:
        real = Path(os.path.realpath(path))
        existing = _status(real)
        if existing is not None and not stat.S_ISREG(existing.st_mode):
            _write_through(real, existing, content)
        else:
            _replace(real, existing, content, mode)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError | ValueError) -> MinutesError:
    why = reason(error)
    with contextlib.suppress(OSError, ValueError):
        if path.is_file():
            return MinutesError(
                "{path} could not be written: {why}.",
                "The file that was there is unchanged.",
                path=path,
                why=why,
            )
    return MinutesError("{path} could not be written: {why}.", "Nothing was written.", path=path, why=why)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _write_through(path: Path, existing: os.stat_result, content: bytes) -> None:
    if stat.S_ISDIR(existing.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    with path.open("wb") as stream:
        stream.write(content)


def _replace(path: Path, existing: os.stat_result | None, content: bytes, mode: int | None) -> None:
    if existing is not None and not os.access(path, os.W_OK):
        # A rename would not ask, but who took the right to write away meant it.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if mode is None and existing is not None:
        mode = stat.S_IMODE(existing.st_mode)
    temporary = path.with_name(f".meetingtui-{os.urandom(8).hex()}.part")
    try:
        _write_new(temporary, content, mode)
        os.replace(temporary, path)
    except BaseException:  # also Ctrl+C: nothing is left beside the file
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _write_new(path: Path, content: bytes, mode: int | None) -> None:
    """Write a new file to the disk; without a mode it gets what the system gives new files."""
    # Made with the least rights: it must at no moment be open to more people than it will be.
    descriptor = os.open(
        path,
        os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0),
        0o666 if mode is None else 0o600,
    )
    with open(descriptor, "wb") as stream:
        if mode is not None and os.name == "posix":
            os.fchmod(descriptor, mode)
        stream.write(content)
        stream.flush()
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Put a folder's list of names on the disk, where the system has a way to ask for it.

    Called when a rename is done already: what does not work here can be no failure of the writing.
    """
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
