"""A real process in a pseudo-terminal, ended in every way while somebody types."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.examples import example_agenda
from meetingtui.store import Store
from tests.terminal import Terminal
from tests.ui.conftest import stored

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal and /proc")
KEY_GAP = 0.01  # seconds, faster than anybody types
TYPED = "Formanden bød velkommen og gjorde rede for sagen. Et medlem pegede på økonomien."


@contextmanager
def minuting(folder: Path) -> Iterator[Terminal]:
    """The program on the made-up meeting, ready for notes."""
    with Store.open(folder) as store:
        if store.latest_id() is None:
            store.add(read_agenda(example_agenda("da")).meeting)
    command = (sys.executable, "-m", "meetingtui", "--data-dir", str(folder), "open", "latest")
    with Terminal(*command) as terminal:
        terminal.wait_for("F1")
        yield terminal


def type_on(terminal: Terminal, text: str) -> None:
    for char in text:
        terminal.send(char)
        terminal.read(KEY_GAP)


def echoed(terminal: Terminal) -> str:
    """How much of the text stood on the screen at the end."""
    shown = " ".join(row.partition("│")[2].strip(" │") for row in terminal.rows[10:-1]).strip()
    return next(TYPED[:n] for n in range(len(TYPED), -1, -1) if TYPED[:n].strip() in shown)


@pytest.mark.parametrize("how_long", [0.35, 0.6])
def test_every_character_on_the_screen_survives_a_kill(tmp_path: Path, how_long: float) -> None:
    with minuting(tmp_path) as terminal:
        until = time.monotonic() + how_long
        for char in TYPED:
            terminal.send(char)
            terminal.read(KEY_GAP)
            if time.monotonic() > until:
                break
        terminal.read(0)
        on_screen = echoed(terminal)
        terminal.signal(signal.SIGKILL)
        terminal.wait()
    assert len(on_screen) > 10
    assert stored(tmp_path).items[0].notes.startswith(on_screen.rstrip())


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_every_key_that_was_sent_survives_a_polite_signal(tmp_path: Path, number: int, status: int) -> None:
    with minuting(tmp_path) as terminal:
        type_on(terminal, TYPED)
        terminal.wait_for("økonomien.")
        terminal.signal(number)
        assert terminal.wait() == status
    assert stored(tmp_path).items[0].notes == TYPED


def test_every_key_survives_quitting_at_once(tmp_path: Path) -> None:
    with minuting(tmp_path) as terminal:
        terminal.send(TYPED + "\x11")
        assert terminal.wait() == 0
    assert stored(tmp_path).items[0].notes == TYPED


def test_every_key_survives_a_closed_terminal(tmp_path: Path) -> None:
    with minuting(tmp_path) as terminal:
        type_on(terminal, TYPED)
        terminal.wait_for("økonomien.")
        terminal.hang_up()
        terminal.wait()
    assert stored(tmp_path).items[0].notes == TYPED


def test_the_next_start_after_a_kill_is_at_the_same_item_and_cursor(tmp_path: Path) -> None:
    with minuting(tmp_path) as terminal:
        terminal.press("f8", "f8")
        terminal.wait_for("Orientering fra borgmesteren")
        type_on(terminal, "før")
        terminal.wait_for("før")
        terminal.read(0.3)
        terminal.signal(signal.SIGKILL)
        terminal.wait()
    with minuting(tmp_path) as terminal:
        terminal.send("efter\x11")
        terminal.wait()
    assert stored(tmp_path).numbered("2.1").notes == "førefter"


def test_a_second_window_can_read_and_not_write(tmp_path: Path) -> None:
    with minuting(tmp_path) as first, minuting_again(tmp_path) as second:
        second.wait_for("Read-only")
        first.send("Set af begge")
        second.wait_for("Set af begge")
        second.send("intet")
        first.send("\x11")
        first.wait()
        second.send("\x11")
        assert second.wait() == 0
    assert stored(tmp_path).items[0].notes == "Set af begge"


@contextmanager
def minuting_again(folder: Path) -> Iterator[Terminal]:
    command = (sys.executable, "-m", "meetingtui", "--data-dir", str(folder), "open", "latest")
    with Terminal(*command) as terminal:
        terminal.wait_for("F1")
        yield terminal
