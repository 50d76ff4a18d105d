"""A terminal for tests: runs a program in a pseudo-terminal, types, signals, and reads its screen."""

import codecs
import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pyte

KEYS = {
    "enter": "\r", "tab": "\t", "escape": "\x1b", "backspace": "\x7f", "shift+tab": "\x1b[Z",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "delete": "\x1b[3~", "pageup": "\x1b[5~", "pagedown": "\x1b[6~",
    "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS",
    "f5": "\x1b[15~", "f6": "\x1b[17~", "f7": "\x1b[18~", "f8": "\x1b[19~",
    "f9": "\x1b[20~", "f10": "\x1b[21~", "f11": "\x1b[23~", "f12": "\x1b[24~",
    **{f"ctrl+{letter}": chr(ord(letter) & 0x1F) for letter in "abcdefghijklmnopqrstuvwxyz"},
}  # fmt: skip

# What pyte does not know and would print: private sequences (but for modes set and reset), and strings.
UNKNOWN = re.compile(
    r"\x1b\[[<=>?][0-9;]*[ -/]*(?![hl])[@-~]|\x1b\[[0-9;]*[ -/]+[@-~]|\x1b[P_^X].*?\x1b\\", re.S
)
UNFINISHED = re.compile(r"\x1b(?:\[[<=>?]?[0-9;]*[ -/]*|[P_^X][^\x1b]*)?\Z")
QUERY = "\x1b[?2026$p"  # does the terminal know synchronised output?
ANSWER = "\x1b[?2026;2$y"


class Terminal:
    """A program and the terminal it runs in, for `with`; what still runs at its end is killed.

    `env` is added to the environment, `size` is (columns, rows); `ignored` are signals that the
    program finds ignored. Waiting fails the test after `patience` seconds, with the screen.
    """

    def __init__(
        self,
        *argv: str | Path,
        env: Mapping[str, str] | None = None,
        size: tuple[int, int] = (100, 30),
        ignored: Sequence[int] = (),
        cwd: Path | None = None,
        patience: float = 15.0,
    ) -> None:
        self.output = b""
        """All that the program has written."""
        self.patience = patience
        self._screen = pyte.Screen(*size)
        self._stream = pyte.Stream(self._screen)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._rest = ""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.modes_before = termios.tcgetattr(slave)

        def own_terminal() -> None:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
            for number in ignored:
                signal.signal(number, signal.SIG_IGN)

        self.process = subprocess.Popen(
            [str(argument) for argument in argv],
            stdin=slave, stdout=slave, stderr=slave,
            env=_environment(env or {}), cwd=cwd, start_new_session=True, preexec_fn=own_terminal,
        )  # fmt: skip
        self._slave = slave  # kept, so that the terminal's modes can be read after the end

    # Typing

    def send(self, text: str | bytes) -> None:
        """Type, as the bytes come from a terminal."""
        data = text.encode() if isinstance(text, str) else text
        while data:
            data = data[os.write(self._master, data) :]

    def press(self, *keys: str) -> None:
        """Press keys by name, such as "f4" and "ctrl+q"."""
        self.send("".join(KEYS[key] for key in keys))

    def paste(self, text: str) -> None:
        """Paste, in brackets as terminals do."""
        self.send(f"\x1b[200~{text}\x1b[201~")

    # Seeing

    @property
    def rows(self) -> list[str]:
        """The screen now, row by row."""
        self.read()
        return list(self._screen.display)

    @property
    def text(self) -> str:
        """The screen now, without the spaces at the ends of its rows."""
        return "\n".join(row.rstrip() for row in self.rows)

    @property
    def modes(self) -> list[object]:
        """The terminal's modes, as from `termios.tcgetattr`."""
        return termios.tcgetattr(self._slave)

    def read(self, seconds: float = 0.0) -> None:
        """Take what the program writes, for so long."""
        end = time.monotonic() + seconds
        while (
            self._master >= 0 and select.select([self._master], [], [], max(0.0, end - time.monotonic()))[0]
        ):
            try:
                data = os.read(self._master, 65536)
            except OSError:
                return
            self.output += data
            self._show(self._decode(data))

    def _show(self, text: str) -> None:
        if QUERY in text:
            self.send(ANSWER)
        text = self._rest + text
        unfinished = UNFINISHED.search(text)
        end = unfinished.start() if unfinished else len(text)
        self._rest = text[end:]
        self._stream.feed(UNKNOWN.sub("", text[:end]))

    def wait_until(self, condition: Callable[[], object], what: str, patience: float | None = None) -> None:
        """Read until the condition holds; AssertionError with the screen when it does not in time."""
        end = time.monotonic() + (self.patience if patience is None else patience)
        while not condition():
            assert time.monotonic() < end, f"{what} was not seen. The screen:\n{self.text}"
            self.read(0.02)

    def wait_for(self, text: str, patience: float | None = None) -> None:
        """Read until the text is on the screen."""
        self.wait_until(lambda: text in self.text, repr(text), patience)

    # What happens to the program

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        self.process.send_signal(number)

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window."""
        self.read()
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def hang_up(self) -> None:
        """Close the window."""
        self.read()
        os.close(self._slave)
        os.close(self._master)
        self._master = self._slave = -1

    @property
    def stopped(self) -> bool:
        """Whether the process is stopped, as by SIGSTOP."""
        return self._stat()[0] == "T"

    @property
    def processor_seconds(self) -> float:
        """What the process has used of a processor."""
        return sum(map(int, self._stat()[11:13])) / os.sysconf("SC_CLK_TCK")

    @property
    def threads(self) -> int:
        """How many threads the process has."""
        return len(os.listdir(f"/proc/{self.process.pid}/task"))

    def _stat(self) -> list[str]:
        return Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()

    def wait(self, patience: float | None = None) -> int:
        """Read until the program has ended; its exit code, or minus the signal that ended it."""
        self.wait_until(lambda: self.process.poll() is not None, "the end of the program", patience)
        self.read()
        return self.process.returncode

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self._master >= 0:
            self.hang_up()


def _environment(added: Mapping[str, str]) -> dict[str, str]:
    """The test's own environment, as a terminal with all colours and none of its moods."""
    moods = {"COLUMNS", "LINES", "NO_COLOR", "TERM_PROGRAM", "TEXTUAL"}
    mine = {name: value for name, value in os.environ.items() if name not in moods}
    return mine | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"} | dict(added)
