"""`meetingtui import` with files that nobody should have: one sentence, exit status 1, nothing stored, nothing left."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from meetingtui.paths import data_folder
from tests.agenda import hostile_files as hostile
from tests.commandline import AGENDA, command, complaint, imported

SECONDS = 60  # after which a test has failed, and not the machine


@pytest.mark.parametrize("name", hostile.REFUSED)
def test_a_hostile_file_gets_a_sentence_and_stores_nothing(tmp_path: Path, name: str) -> None:
    suffix, make, said = hostile.REFUSED[name]
    file = tmp_path / suffix
    file.write_bytes(make())
    ended = command("import", file)
    assert re.search(said, complaint(ended)), ended.err
    assert len(ended.err.splitlines()) == 1
    assert "Nothing was stored." in ended.err
    assert "root:" not in ended.err
    assert not data_folder().exists()


def test_an_encrypted_pdf_opens_with_its_password_and_no_other(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(hostile.encrypted(hostile.GOOD_PDF, "hemmelig"))
    assert "--password" in complaint(command("import", file))
    assert "password is another one" in complaint(command("import", file, "--password", "x"))
    assert not data_folder().exists()
    assert command("import", file, "--password", "hemmelig").text == "1\n"


def test_files_that_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "self").symlink_to("self")
    for file in (tmp_path, tmp_path / "pipe.pdf", tmp_path / "self", tmp_path / ("x" * 5000)):
        assert "Nothing was stored." in complaint(command("import", file))
    assert not data_folder().exists()


def started(*arguments: str | Path) -> "subprocess.Popen[bytes]":
    """A command that runs in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "meetingtui", *map(str, arguments)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_two_imports_at_once_both_arrive_or_say_why_not() -> None:
    imported()
    both = [started("import", AGENDA), started("import", AGENDA)]
    ends = [(*process.communicate(timeout=SECONDS), process.returncode) for process in both]
    stored = [out.decode().strip() for out, _, status in ends if status == 0]
    assert stored
    assert len(set(stored)) == len(stored)
    for _, err, status in ends:
        assert status == 0 or "already open in another window" in err.decode()
        assert b"Traceback" not in err
    assert len(command("list", "--json").json) == 1 + len(stored)


def children(process: int) -> Iterator[int]:
    """The processes that a process has started and that still run."""
    with suppress(OSError):
        yield from map(int, Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split())


@pytest.mark.skipif(sys.platform != "linux", reason="children are looked up in /proc")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_import_leaves_no_process_and_no_meeting(tmp_path: Path, how: signal.Signals) -> None:
    file = tmp_path / "lang.pdf"
    file.write_bytes(hostile.pages_of_text(1000))
    process = started("import", file)
    child = _first_child(process)
    process.send_signal(how)
    _, err = process.communicate(timeout=SECONDS)
    assert process.returncode != 0
    assert b"Traceback" not in err
    _gone(child)
    assert not data_folder().exists()


def _first_child(process: "subprocess.Popen[bytes]") -> int:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, process.communicate()
        for child in children(process.pid):
            return child
        time.sleep(0.005)
    raise AssertionError("no process was started")


def _gone(process: int) -> None:
    """Wait for the end of a process that nobody may wait for but its parent."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{process}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0]
        except OSError:
            return
        if state == "Z":
            return
        time.sleep(0.005)
    raise AssertionError(f"process {process} is still there")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is looked up in /proc")
def test_three_hundred_pages_stay_under_the_memory_that_is_allowed(tmp_path: Path) -> None:
    file = tmp_path / "lang.pdf"
    file.write_bytes(hostile.pages_of_text(300))
    process = started("import", file, "--dry-run")
    most = 0
    while process.poll() is None:
        most = max([most, *map(_peak, (process.pid, *children(process.pid)))])
        time.sleep(0.02)
    process.communicate()
    assert process.returncode == 0
    assert 0 < most < 500_000  # kilobytes


def _peak(process: int) -> int:
    """The most memory that a process had, in kilobytes."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return 0
