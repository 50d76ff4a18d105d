"""Reads a foreign document in a process of its own, with limits, so that it cannot harm the meeting."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass

from meetingtui.agenda.apart_messages import (
    Order,
    StrangeAnswer,
    document_in,
    error_in,
    lines_in,
    packed,
    progress_in,
    unpacked,
)
from meetingtui.agenda.limits import OUT_OF_MEMORY, OUT_OF_TIME
from meetingtui.agenda.readers.document import MOST_LINES, Asked, Document, Line, too_much_text
from meetingtui.domain.errors import AgendaError

# Modules are found where this program finds them, and nowhere else: -I leaves out the environment's.
START = """\
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from meetingtui.agenda.apart_child import main
main()
"""
LONGEST_MESSAGE = 64_000_000  # bytes
OURS = "meetingtui.agenda.readers"


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one document may take.

    `memory` is in bytes of address space, `processor` in seconds, with `processor_a_megabyte` more
    for every million bytes of the document; `clock` is how many times that may pass on the clock.
    `lines` and `letters` are the most that a document may have.
    """

    memory: int = 1 << 30
    processor: float = 60.0
    processor_a_megabyte: float = 2.0
    clock: float = 2.0
    lines: int = MOST_LINES
    letters: int = 50_000_000

    def seconds(self, size: int) -> float:
        """The processor time for a document of that many bytes."""
        return self.processor + self.processor_a_megabyte * size / 1_000_000


def read_apart(
    format_name: str,
    content: bytes,
    file: str,
    asked: Asked = Asked(),
    limits: Limits = Limits(),
    formats: str = OURS,
) -> Document:
    """What the format's reader makes of a document; AgendaError as it raises, or when a limit is met.

    `formats` is the module whose `FORMATS` has the format. The process is gone when this returns or
    raises, whatever happens.
    """
    seconds = limits.seconds(len(content))
    order = Order(
        format_name, file, asked.password, len(content), limits.memory, max(1, round(seconds)), formats
    )
    with _process(file) as process:
        clock = _Clock(process, limits.clock * seconds)
        try:
            document = _spoken_with(process, order, content, asked, limits)
        except StrangeAnswer as error:
            raise _ended(file, "an answer that is none") from error
        finally:
            clock.stop()
        if document is None:
            raise _why(process.wait(), clock.rang, file)
    return document


class _Clock:
    """Ends a process when its time is over, and remembers that it did."""

    def __init__(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        self.rang = False
        self._process = process
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def _ring(self) -> None:
        self.rang = True
        self._process.kill()

    def stop(self) -> None:
        """Let the process be."""
        self._timer.cancel()


@contextmanager
def _process(file: str) -> "Iterator[subprocess.Popen[bytes]]":
    """A process that waits for its order; ended, waited for and forgotten at the end."""
    paths = json.dumps([os.path.abspath(path) for path in sys.path])
    try:
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", START, paths],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_flags(),
        )
    except OSError as error:
        raise _ended(file, error.strerror or "it cannot be started") from error
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()


def _flags() -> int:
    """Without a window of its own, where programs have one."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _spoken_with(
    process: "subprocess.Popen[bytes]", order: Order, content: bytes, asked: Asked, limits: Limits
) -> Document | None:
    """The document that the process answers with; None when it ends without having said so."""
    if process.stdin is None or process.stdout is None:
        return None
    with suppress(BrokenPipeError, OSError):
        process.stdin.write(packed(asdict(order)))
        process.stdin.write(content)
        process.stdin.flush()
    lines: list[Line] = []
    letters = 0
    while answer := process.stdout.readline(LONGEST_MESSAGE):
        if not answer.endswith(b"\n"):
            break
        message = unpacked(answer)
        if "progress" in message:
            asked.progress(*progress_in(message["progress"]))
        elif "lines" in message:
            lines += lines_in(message["lines"], len(lines) + 1)
            letters += len(answer)
            _check_size(len(lines), letters, limits, order.file)
        elif "done" in message:
            return document_in(message["done"], lines)
        elif "error" in message:
            raise error_in(message["error"])
        elif "failed" in message:
            raise _ended(order.file, str(message["failed"])[:60])
    return None


def _check_size(lines: int, letters: int, limits: Limits, file: str) -> None:
    if lines > limits.lines or letters > 2 * limits.letters:
        raise too_much_text(file, limits.lines)


def _why(status: int, rang: bool, file: str) -> AgendaError:
    """Why a process ended before it had answered: status is its exit status, or minus a signal."""
    if rang or status == OUT_OF_TIME or (sys.platform != "win32" and status == -signal.SIGXCPU):
        return AgendaError(
            "{file} could not be read: it takes too long.",
            "Nothing was stored. Save the agenda again as PDF or Word, without its attachments.",
            file=file,
        )
    if status == OUT_OF_MEMORY:
        return AgendaError(
            "{file} could not be read: it takes too much memory.",
            "Nothing was stored. Save the agenda again as PDF or Word, without its attachments.",
            file=file,
        )
    return _ended(file, _named(status))


def _named(status: int) -> str:
    with suppress(ValueError):
        return signal.Signals(-status).name if status < 0 else str(status)
    return str(status)


def _ended(file: str, why: str) -> AgendaError:
    return AgendaError(
        "{file} could not be read: the part of the program that read it ended by itself ({why}).",
        "Nothing was stored. The file may be damaged: save the agenda again as PDF or Word.",
        file=file,
        why=why,
    )
