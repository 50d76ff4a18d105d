"""What is left behind when the program fails: a report that a maintainer can use and anybody may read.

A report holds versions and the way through the code. It holds no local variable, no line of a file
and no exception's message, for each of them may quote what was said in a meeting.
"""

import os
import platform
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from meetingtui import __version__
from meetingtui.domain.errors import MeetingError

PACKAGES = ("textual", "rich", "sqlalchemy")
FRAMES = 60  # of each exception; an endless recursion shows its nature sooner


def write_report(folder: Path, error: BaseException, at: datetime) -> Path:
    """Write the report of an error into the folder, made if it is missing; returns its path.

    The file can be read by its owner only. Raises OSError when it cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path, file = _new_file(folder, f"crash-{at:%Y-%m-%dT%H-%M-%S}")
    with os.fdopen(file, "w", encoding="utf-8", errors="backslashreplace") as report:
        report.writelines(f"{line}\n" for line in _report(error, at))
    return path


def _new_file(folder: Path, stem: str) -> tuple[Path, int]:
    """The first name that is free, and its open file: two windows may fail in the same second."""
    number = 1
    while True:
        path = folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            number += 1


def _report(error: BaseException, at: datetime) -> Iterator[str]:
    yield "meetingtui ended because of an error of its own. This report holds no text of any meeting."
    yield ""
    yield f"time       {at.isoformat(timespec='seconds')}"
    yield f"meetingtui {__version__}"
    yield f"python     {platform.python_version()} ({platform.python_implementation()})"
    yield f"platform   {platform.platform()}"
    for package in PACKAGES:
        yield f"{package:10} {_version(package)}"
    yield from _chain(error, "error", set())


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _chain(error: BaseException, heading: str, seen: set[int]) -> Iterator[str]:
    """The error with its frames, then the ones behind it and, of a group, the ones in it."""
    if id(error) in seen:
        return
    seen.add(id(error))
    yield ""
    yield f"{heading}: {type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, MeetingError):
        yield f"  {error.title}"  # the template, with its values left open
    yield from _frames(error)
    if error.__cause__ is not None:
        yield from _chain(error.__cause__, "caused by", seen)
    elif error.__context__ is not None and not error.__suppress_context__:
        yield from _chain(error.__context__, "while handling", seen)
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _chain(part, "part of the group", seen)


def _frames(error: BaseException) -> Iterator[str]:
    frames = list(traceback.walk_tb(error.__traceback__))
    if len(frames) > FRAMES:
        yield f"  ({len(frames) - FRAMES} frames left out)"
    for frame, line in frames[-FRAMES:]:
        code = frame.f_code
        yield f'  File "{code.co_filename}", line {line}, in {code.co_qualname}'


def notice(report: Path | None, saved: bool) -> MeetingError:
    """What the person is told: what happened, what is safe, and where the report is, if anywhere."""
    if not saved:
        return MeetingError(
            "meetingtui ended because of an error of its own, and not everything could be saved.",
            "What was saved before is safe. A report without any text of the meeting: {report}",
            report=report or "-",
        )
    if report is None:
        return MeetingError(
            "meetingtui ended because of an error of its own.",
            "Everything typed is saved. No report could be written.",
        )
    return MeetingError(
        "meetingtui ended because of an error of its own.",
        "Everything typed is saved: start it again to go on where you were. "
        "A report without any text of the meeting: {report}",
        report=report,
    )
