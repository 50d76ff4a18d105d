"""How the world outside ends the program: signals, a closed terminal, and a deadline for all of them."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType

GRACE = 2.0  # seconds in which an end that was asked for must have come about

# Windows has no SIGHUP, and SIGBREAK for Ctrl+Break; asyncio takes no handlers there.
ENDINGS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK") if hasattr(signal, name)
)
JOB_CONTROL = tuple(
    getattr(signal, name) for name in ("SIGTSTP", "SIGCONT", "SIGWINCH") if hasattr(signal, name)
)
HANGUP = 128 + 1  # the exit code of a process that SIGHUP has ended, as shells give it


Handler = signal.Handlers | Callable[[int, FrameType | None], object] | int | None


class Deadline:
    """A thread that ends the process when an end that was asked for has not come in time.

    `cut` is called in that thread, and the process ends with the code asked for. The thread stands
    ready from the start: a signal handler must not wait for a lock, as starting a thread does.
    """

    def __init__(self, cut: Callable[[], None], grace: float = GRACE) -> None:
        self._cut, self._grace = cut, grace
        self._code = 1
        self._asked, self._over = threading.Event(), threading.Event()
        threading.Thread(target=self._watch, name="deadline", daemon=True).start()

    def ask(self, code: int) -> None:
        """From now on the clock runs."""
        if not self._asked.is_set():
            self._code = code
            self._asked.set()

    def over(self) -> None:
        """It has ended in time."""
        self._over.set()
        self._asked.set()

    def _watch(self) -> None:
        self._asked.wait()
        if not self._over.wait(self._grace):
            try:
                self._cut()
            finally:
                os._exit(self._code)


class Endings:
    """SIGTERM, SIGHUP, SIGINT and their kind, made to call `leave(128 + number)` on the event loop.

    Guards against textual#5140: they are not handled, the text is lost and the terminal left raw.
    A signal that is ignored at the start, as under nohup, stays ignored.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, leave: Callable[[int], None], deadline: Deadline
    ) -> None:
        self._loop, self._leave, self._deadline = loop, leave, deadline
        self._before: dict[int, Handler] = {}
        for number in ENDINGS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.getsignal(number)
                self._catch(number)

    def _catch(self, number: int) -> None:
        # A handler of the loop alone would not run while something blocks the loop, and a plain one
        # would not wake the loop when the system gives the signal to another thread. So: both.
        with contextlib.suppress(NotImplementedError):
            self._loop.add_signal_handler(number, self.came, 128 + number)
        signal.signal(number, lambda number, _frame: self.came(128 + number))

    def came(self, code: int) -> None:
        """The end is asked for, from whatever thread; the first code counts."""
        self._deadline.ask(code)
        with contextlib.suppress(RuntimeError):  # the loop is closed: it has ended already
            self._loop.call_soon_threadsafe(self._leave, code)

    def restore(self) -> None:
        """Leave the signals as they were."""
        for number, handler in self._before.items():
            with contextlib.suppress(NotImplementedError):
                self._loop.remove_signal_handler(number)
            signal.signal(number, handler)
        for number in JOB_CONTROL:
            signal.signal(number, signal.SIG_DFL)
