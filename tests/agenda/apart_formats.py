"""Formats whose readers misbehave, for the process that reads apart from the program."""

import ctypes
import os
import signal
import sys
import time
from dataclasses import dataclass

from meetingtui.agenda.readers.document import Document, Line
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.meeting import AgendaWarning


def _lines(content, file, asked):
    asked.progress(1, 2)
    asked.progress(2, 2)
    lines = tuple(
        Line(text, number, 2, 4, -1, 10.5, 700, 1, True, ("a", "", "b"), ("https://a.dk",))
        for number, text in enumerate(content.decode().split("\n"), 1)
    )
    return Document(lines, (AgendaWarning("Look at this.", f"{file}: {asked.password}", 3, 2),), "Dagsorden")


def _refuse(content, file, asked):
    raise AgendaError("{file} has {pages} pages.", "Nothing was stored.", file=file, pages=3)


def _sleep(content, file, asked):
    time.sleep(60)


def _spin(content, file, asked):
    while True:
        pass


def _take_memory(content, file, asked):
    taken = []
    while True:
        taken.append(bytearray(b"x" * 20_000_000))


def _abort(content, file, asked):
    os.kill(os.getpid(), signal.SIGSEGV)


def _exit(content, file, asked):
    os._exit(7)


def _print(content, file, asked):
    sys.stderr.write("noise\n")
    print("noise")
    ctypes.CDLL(None).puts(b"noise of a library")
    os.write(1, b'{"done": ["false", true, []]}\n')
    return _lines(content, file, asked)


def _fail(content, file, asked):
    raise KeyError("secret text of the meeting")


def _recurse(content, file, asked):
    return _recurse(content, file, asked)


def _write_much(content, file, asked):
    line = Line("x" * 80, 1)
    return Document((line,) * 4000)


def _say(message):
    """A reader taken over by what it read: it answers by itself."""

    def read(content, file, asked):
        for descriptor in range(3, 20):
            try:
                os.write(descriptor, message)
            except OSError:
                continue
        os._exit(0)

    return read


def _tell_process(content, file, asked):
    asked.progress(os.getpid(), 1)
    time.sleep(60)


@dataclass(frozen=True)
class Known:
    read: object


FORMATS = {
    "lines": Known(_lines),
    "refuse": Known(_refuse),
    "sleep": Known(_sleep),
    "spin": Known(_spin),
    "memory": Known(_take_memory),
    "abort": Known(_abort),
    "exit": Known(_exit),
    "print": Known(_print),
    "fail": Known(_fail),
    "recurse": Known(_recurse),
    "much": Known(_write_much),
    "process": Known(_tell_process),
    "not json": Known(_say(b"\x00\xff\n")),
    "not lines": Known(_say(b'{"lines": [[1, 2]]}\n')),
    "bad page": Known(_say(b'{"lines": [["x", -1, 0, 0, null, null, 0, false, [], [], false]]}\n')),
    "deep": Known(_say(b"[" * 100_000 + b"\n")),
    "template": Known(_say(b'{"error": ["{file.__class__}", "", {"file": "x"}, false]}\n')),
    "wide template": Known(_say(b'{"error": ["{file:999999999}", "", {"file": "x"}, false]}\n')),
    "unknown message": Known(_say(b'{"pickle": "x"}\n')),
    "escape": Known(
        _say(
            b'{"lines": [["\\u001b[2Jx\\u202ey", 1, 0, 0, null, null, 0, false, [], [], false]]}\n{"done": ["\\u001b]t", true, []]}\n'
        )
    ),
}
