"""Every end of the program: everything kept once, the terminal restored, the exit code honest."""

import fcntl
import json
import signal
import sys
import termios
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual import events

from meetingtui.ui.widgets.note_editor import NoteEditor
from tests.terminal import Terminal
from tests.ui.endings_app import SECRET, Ours

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal and /proc")
ROOT = Path(__file__).parents[2]


@contextmanager
def running(which: str, folder: Path, **how: object) -> Iterator[Terminal]:
    """The program of endings_app.py, once its editor takes keys."""
    with Terminal(sys.executable, "-m", "tests.ui.endings_app", which, folder, cwd=ROOT, **how) as terminal:
        terminal.wait_for("ready")
        terminal.send("Mødet")
        terminal.wait_for("Mødet")
        yield terminal


def kept(folder: Path) -> list[str]:
    """What was kept, one text for each time."""
    path = folder / "kept"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def assert_restored(terminal: Terminal) -> None:
    """Alternate screen left, cursor shown, mouse and paste off, modes as they were."""
    terminal.read(0.1)  # what the program wrote last may still be under way
    assert terminal.modes == terminal.modes_before
    for mode, last in ((1049, b"l"), (25, b"h"), (1000, b"l"), (1003, b"l"), (1006, b"l"), (2004, b"l")):
        assert terminal.output.rpartition(b"\x1b[?%d" % mode)[2][:1] == last, mode


def test_quitting_keeps_what_is_still_under_way(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.send(" blev åbnet\x11")  # the last key at once behind the text
        assert terminal.wait() == 0
        assert_restored(terminal)
    assert kept(tmp_path) == ["Mødet blev åbnet"]


async def test_keys_under_way_to_the_editor_arrive_before_everything_is_kept(tmp_path: Path) -> None:
    app = Ours(tmp_path)
    async with app.run_test():
        for key in "abc":
            app.query_one(NoteEditor).post_message(events.Key(key, key))
        await app._close_all()
    assert kept(tmp_path) == ["abc"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_signal_keeps_everything_and_restores_the_terminal(number: signal.Signals, tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.signal(number)
        assert terminal.wait() == 128 + number
        assert_restored(terminal)
    assert kept(tmp_path) == ["Mødet"]


def test_textual_still_dies_of_sigterm_and_leaves_the_terminal_raw(tmp_path: Path) -> None:
    with running("stock", tmp_path) as terminal:
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == -signal.SIGTERM
        assert b"\x1b[?1049l" not in terminal.output
        assert terminal.modes != terminal.modes_before


def test_crash_keeps_everything_and_tells_no_secret(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.press("f5")
        assert terminal.wait() == 1
        assert_restored(terminal)
        after = terminal.output.rpartition(b"\x1b[?1004l")[2].decode().strip()
    (report,) = tmp_path.glob("crash-*.txt")
    assert kept(tmp_path) == ["Mødet"]
    assert after.startswith("meetingtui ended because of an error of its own. Everything typed is saved")
    assert after.endswith(str(report))
    assert "\n" not in after
    assert SECRET not in after + report.read_text()
    assert "in WaysToFail.action_fail" in report.read_text()


def test_textual_still_prints_local_variables(tmp_path: Path) -> None:
    with running("stock", tmp_path, size=(200, 50)) as terminal:
        terminal.press("f5")
        assert terminal.wait() == 1
        assert SECRET.encode() in terminal.output


def test_end_that_cannot_keep_everything_says_so(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.press("f9", "ctrl+q")
        assert terminal.wait() == 1
        assert b"not everything could be saved" in terminal.output
        assert SECRET.encode() not in terminal.output
        assert_restored(terminal)


def test_signal_ends_a_program_that_hangs_too(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.press("f8")
        terminal.read(0.3)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == 128 + signal.SIGTERM
        assert_restored(terminal)
    assert kept(tmp_path) == ["Mødet"]


@pytest.mark.parametrize("ignored", [(), (signal.SIGHUP,)])
def test_closed_terminal_ends_the_program(ignored: tuple[int, ...], tmp_path: Path) -> None:
    with running("ours", tmp_path, ignored=ignored) as terminal:
        terminal.hang_up()
        assert terminal.wait(3) == 128 + signal.SIGHUP
    assert kept(tmp_path) == ["Mødet"]


def test_textual_still_burns_a_core_in_a_closed_terminal(tmp_path: Path) -> None:
    with running("stock", tmp_path, ignored=[signal.SIGHUP]) as terminal:
        before = terminal.processor_seconds
        terminal.hang_up()
        terminal.wait_until(lambda: terminal.processor_seconds > before + 0.7, "a busy processor", 5)
        assert terminal.process.poll() is None


@pytest.mark.parametrize("stop", [signal.SIGTSTP, signal.SIGSTOP])
def test_what_is_typed_into_a_stopped_program_is_in_the_note(stop: signal.Signals, tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        threads = terminal.threads
        terminal.signal(stop)
        terminal.send(" blev")
        terminal.wait_until(lambda: terminal.stopped, "the stop")
        if stop is signal.SIGTSTP:
            assert_restored(terminal)
            assert kept(tmp_path)[0].startswith("Mødet")
        before = len(terminal.output)
        terminal.signal(signal.SIGCONT)
        terminal.wait_until(lambda: b"ready" in terminal.output[before:], "the screen painted anew")
        terminal.send(" åbnet")
        terminal.wait_for("Mødet blev åbnet")
        assert terminal.threads == threads
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
        assert_restored(terminal)
    assert kept(tmp_path)[-1] == "Mødet blev åbnet"


def test_textual_still_starts_a_second_input_thread_at_sigcont(tmp_path: Path) -> None:
    with running("stock", tmp_path) as terminal:
        threads = terminal.threads
        terminal.signal(signal.SIGCONT)
        terminal.wait_until(lambda: terminal.threads > threads, "another thread")


def test_bytes_that_are_not_utf_8_are_shown_as_such(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.send(b" \xe6\xf8 ok")
        terminal.wait_for("ok")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
    assert kept(tmp_path) == ["Mødet \ufffd\ufffd ok"]


def test_textual_still_ends_at_a_byte_that_is_not_utf_8(tmp_path: Path) -> None:
    with running("stock", tmp_path) as terminal:
        terminal.send(b"\xe6\xf8 ok")
        terminal.wait()


# Pastes

BEGIN, END = "\x1b[200~", "\x1b[201~"


def unread(terminal: Terminal) -> int:
    """How many bytes the program has not read yet."""
    count = array("i", [0])
    fcntl.ioctl(terminal._slave, termios.FIONREAD, count)
    return count[0]


def kept_after(folder: Path, *writes: str | bytes) -> str:
    """What is kept when each of these is sent once the program has read the one before, and Ctrl+Q."""
    with running("ours", folder) as terminal:
        for text in writes:
            terminal.send(text)
            terminal.wait_until(lambda: not unread(terminal), "the program reading")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
    (text,) = kept(folder)
    return text.removeprefix("Mødet")


def test_keys_in_a_paste_are_text_and_in_order(tmp_path: Path) -> None:
    pasted = "A\x1b\x11 B\x1b[31mC\rD\x1b[0mE"
    assert kept_after(tmp_path, f"<{BEGIN}{pasted}{END}>") == "<A BC\nDE>"


def test_textual_still_quits_at_a_quit_key_in_a_paste(tmp_path: Path) -> None:
    with running("stock", tmp_path) as terminal:
        terminal.paste("A\x1b\x11 B")
        assert terminal.wait() == 0


def test_textual_still_takes_escape_sequences_out_of_a_paste_and_types_them(tmp_path: Path) -> None:
    with running("stock", tmp_path) as terminal:
        terminal.paste("A\x1b[31mB")
        terminal.wait_for("^[31mBA")


def test_paste_that_comes_in_pieces_is_one(tmp_path: Path) -> None:
    assert kept_after(tmp_path, f"<{BEGIN}å".encode() + b"\xc3", b"\xa6\x1b[20", "1~>") == "<åæ>"


def test_character_that_comes_in_pieces_is_one(tmp_path: Path) -> None:
    assert kept_after(tmp_path, b"\xc3", b"\xa6", f"{BEGIN}".encode() + b"\xc3", b"\xb8", END) == "æø"


def test_two_pastes_at_once_are_both_there(tmp_path: Path) -> None:
    assert kept_after(tmp_path, f"<{BEGIN}A{END}{BEGIN}B{END}-{BEGIN}C{END}>") == "<AB-C>"


def test_paste_without_an_end_is_there_after_a_while_and_keys_are_keys_again(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.send(f" {BEGIN}blev\x1b")
        terminal.wait_for("Mødet blev")
        terminal.send(" åbnet\x11")
        assert terminal.wait() == 0
    assert kept(tmp_path) == ["Mødet blev åbnet"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_paste_under_way_at_the_end_is_kept(number: signal.Signals, tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.send(f"{BEGIN} blev åbnet")
        terminal.wait_until(lambda: not unread(terminal), "the program reading")
        terminal.signal(number)
        assert terminal.wait() == 128 + number
        assert_restored(terminal)
    assert kept(tmp_path) == ["Mødet blev åbnet"]


def test_paste_under_way_to_a_stopped_program_goes_on_afterwards(tmp_path: Path) -> None:
    with running("ours", tmp_path) as terminal:
        terminal.send(f"{BEGIN} blev\x1b[20")
        terminal.wait_until(lambda: not unread(terminal), "the program reading")
        terminal.signal(signal.SIGTSTP)
        terminal.wait_until(lambda: terminal.stopped, "the stop")
        terminal.send(f"1~ åbnet{BEGIN}\x11.{END}")
        terminal.signal(signal.SIGCONT)
        terminal.wait_for("Mødet blev åbnet.")
