"""The driver of a real terminal (Linux, macOS): one that may be closed, stopped, or send any bytes."""

import contextlib
import io
import os
import select
import signal
import termios
import time
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from textual._xterm_parser import XTermParser
from textual.app import ScreenError
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Paste
from textual.message import Message

from meetingtui.ui.guards.pastes import Pastes

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

STDERR = 2  # where Textual draws
TICK = 0.1  # seconds after which the parser gives up waiting for the rest of an escape sequence
SILENCE = 2.0  # seconds after which a paste that has no end is taken to have ended
# Synchronised output, paste, mouse, focus and kitty keys off; alternate screen left; wrap and cursor on.
RESET = (
    "\x1b[?2026l\x1b[?2004l\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1016l\x1b[?2048l"
    "\x1b[?1004l\x1b[?7h\x1b[<u\x1b[?1049l\x1b[?25h"
)


class Inhabitant(Protocol):
    """What the driver needs of the app that lives in the terminal."""

    def terminal_gone(self) -> None:
        """The terminal was closed. Called from any thread, perhaps often."""

    def before_sleep(self) -> None:
        """The process is about to be stopped."""

    def after_sleep(self) -> None:
        """The process goes on, with an empty screen."""

    def input_failed(self, error: Exception) -> None:
        """The thread that reads keys has failed."""


class TerminalBytes(io.RawIOBase):
    """Guard: a write to a closed terminal kills the writer thread, and the app then waits for it for
    ever. Here it is told once and the rest is dropped; Python has nothing left to flush at the end,
    which would change the exit code to 120. Can go when `WriterThread.run` survives an OSError.
    """

    def __init__(self, fd: int, gone: Callable[[], None]) -> None:
        self._fd, self._gone = fd, gone
        self._open = True

    def writable(self) -> bool:
        """Always, closed terminals too."""
        return True

    def fileno(self) -> int:
        """The terminal's own number."""
        return self._fd

    def write(self, data: "ReadableBuffer", /) -> int:
        """Write all of it, or drop it."""
        view = memoryview(data)
        while view and self._open:
            try:
                view = view[os.write(self._fd, view) :]
            except BlockingIOError:  # whoever started us has left the terminal non-blocking
                select.select([], [self._fd], [])
            except OSError:
                self._open = False
                self._gone()
        return memoryview(data).nbytes


class GuardedDriver(LinuxDriver):
    """Guards: see the methods. All can go when LinuxDriver passes tests/ui/test_endings.py."""

    inhabitant: Inhabitant

    def live_with(self, inhabitant: Inhabitant) -> None:
        """Whom to tell; and write through TerminalBytes from now on."""
        self.inhabitant = inhabitant
        terminal = TerminalBytes(STDERR, inhabitant.terminal_gone)
        self._file = io.TextIOWrapper(io.BufferedWriter(terminal), encoding="utf-8", errors="replace")
        self._asleep = False
        # All of these live on while the process is stopped, be it in the middle of a paste.
        self._decode = getincrementaldecoder("utf-8")(errors="replace").decode
        self._pastes = Pastes()
        self._parser = XTermParser(self._debug)

    # Input

    def run_input_thread(self) -> None:
        """Read keys until the end.

        Guards: a byte that is not UTF-8 ends the app (textual#6456); a closed terminal is readable
        for ever, and the thread burns a core.
        """
        heard = time.monotonic()
        while not self.exit_event.is_set():
            if select.select([self.fileno], [], [], TICK)[0]:
                data = os.read(self.fileno, 4096)
                if not data:
                    raise EOFError
                heard = time.monotonic()
                self._take(self._pastes.cut(self._decode(data)))
            elif time.monotonic() - heard > SILENCE:
                self._take(self._pastes.end())
            self._pass_on(self._parser.tick())

    def _take(self, parts: Iterable[str | Paste]) -> None:
        for part in parts:
            if isinstance(part, Paste):
                self.process_message(part)
            else:
                self._pass_on(self._parser.feed(part))

    def _pass_on(self, messages: Iterable[Message]) -> None:
        """Send what the parser made, but for the empty pastes it sees."""
        for message in messages:
            if not isinstance(message, Paste):
                self.process_message(message)

    def _run_input_thread(self) -> None:
        try:
            self.run_input_thread()
        except (EOFError, OSError):
            self.inhabitant.terminal_gone()
        except Exception as error:  # noqa: BLE001 (whatever the parser meets must end the app politely)
            self._loop.call_soon_threadsafe(self.inhabitant.input_failed, error)

    def disable_input(self) -> None:
        """Stop reading. What was typed meanwhile is thrown away at the end only: what is typed into
        a program that is stopped belongs to the note."""
        if self._key_thread is None:
            return
        signal.signal(signal.SIGWINCH, signal.SIG_DFL)
        self._disable_mouse_support()
        self.exit_event.set()
        self._key_thread.join()
        self._key_thread = None
        self.exit_event.clear()
        if not self._asleep:
            self._deliver_last_paste()
            with contextlib.suppress(termios.error):
                termios.tcflush(self.fileno, termios.TCIFLUSH)

    def _deliver_last_paste(self) -> None:
        """What was being pasted at the end; to the widget itself, for the app takes no messages now."""
        with contextlib.suppress(ScreenError):
            for part in self._pastes.end():
                if isinstance(part, Paste) and self._app.focused is not None:
                    self._app.focused._forward_event(part)

    # Being stopped

    def _sigtstp_application(self, *_: object) -> None:
        """Guard: the stock handler takes the terminal down wherever the loop happens to be, and can
        wait for ever for a lock that the interrupted code holds."""
        self._loop.call_soon_threadsafe(self._sleep)

    def _sigcont_application(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._wake)

    def _sleep(self) -> None:
        """Give the terminal back, and stop here until somebody sends SIGCONT."""
        self.inhabitant.before_sleep()
        self._asleep = True
        self.suspend_application_mode()
        signal.raise_signal(signal.SIGSTOP)  # in this very thread: nothing below runs before SIGCONT

    def _wake(self) -> None:
        """Take the terminal, which a shell has used meanwhile, as after a fresh start.

        Guard: a bare SIGCONT (after `kill -STOP`) starts a second input thread, and the app hangs at
        its end. Here the first one is ended before.
        """
        ended = self._key_thread is None and not self._asleep
        if ended or not self._auto_restart:
            return
        if not self._asleep:
            self._asleep = True
            self.suspend_application_mode()
        before = self.attrs_before
        self.start_application_mode()  # type: ignore[no-untyped-call]
        self.attrs_before = before or self.attrs_before
        self._asleep = False
        self.inhabitant.after_sleep()

    def reset(self) -> None:
        """Restore the terminal from whatever thread, when the orderly way has failed."""
        if self.attrs_before is not None:
            with contextlib.suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
        with contextlib.suppress(OSError):
            os.write(STDERR, RESET.encode())
