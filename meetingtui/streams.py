"""The standard streams as the commands need them: there, and in UTF-8."""

import io
import os
import sys
from typing import TextIO


def prepare_streams() -> None:
    """A stream that was closed when the program began leads nowhere instead of ending a command."""
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _nowhere(mode: str) -> TextIO:
    stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115 (for as long as the program runs)
    assert isinstance(stream, io.TextIOWrapper)
    return stream
