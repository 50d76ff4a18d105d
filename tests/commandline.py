"""The command line for tests: the real entry point, in this process or in one of its own."""

import gc
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from meetingtui.cli import main
from meetingtui.examples import example_agenda

AGENDA = example_agenda("da")
SCRIPT = Path(sys.executable).with_name("meetingtui")


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it printed."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode("utf-8")

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON document."""
        return json.loads(self.text)


def command(*arguments: str | Path) -> Ended:
    """Run `meetingtui` with these arguments, in English, here."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2))
    argv = ["meetingtui", *map(str, arguments)]
    collecting = gc.isenabled()
    try:
        with (
            patch.object(sys, "argv", argv),
            redirect_stdout(out),
            redirect_stderr(err),
            pytest.raises(SystemExit) as ended,
        ):
            main()
    finally:
        (gc.enable if collecting else gc.disable)()
    return Ended(_status(ended.value.code), _written(out), _written(err).decode("utf-8"))


def _status(code: object) -> int:
    return code if isinstance(code, int) else int(code is not None)


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


def process(*arguments: str | Path, cwd: Path | None = None, **env: str) -> Ended:
    """Run `python -m meetingtui` in a process of its own, with more in its environment."""
    done = subprocess.run(
        [sys.executable, "-m", "meetingtui", *map(str, arguments)],
        capture_output=True, stdin=subprocess.DEVNULL, env={**os.environ, **env}, cwd=cwd, check=False,
    )  # fmt: skip
    return Ended(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def imported(*more: str, file: Path = AGENDA) -> str:
    """Import an agenda; the new meeting's id."""
    ended = command("import", file, *more)
    assert ended.status == 0, ended.err
    return ended.text.strip()


def complaint(ended: Ended) -> str:
    """The one sentence of a command that could not do its work."""
    assert ended.status == 1, ended
    assert ended.out == b""
    *_, last = ended.err.splitlines()
    assert last.startswith("meetingtui: ")
    assert "Traceback" not in ended.err
    return last.removeprefix("meetingtui: ")
