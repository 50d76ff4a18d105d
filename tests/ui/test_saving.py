"""What the screens say of saving: never "saved" before it is, and never a silent loss."""

import sys
import time
from pathlib import Path

import pytest

from meetingtui.domain.errors import StoreError
from meetingtui.store import NotSaved
from meetingtui.ui.screens.dialogs import Form
from tests.terminal import Terminal
from tests.ui.conftest import NOW

FAILING = """
import sys
from meetingtui.store import ledger
from meetingtui.store.faults import DiskFull
write = ledger.Ledger.write
def full(self, *given, **named):
    raise DiskFull("The disk is full: {path} could not be written.", path="meetings.db")
ledger.Ledger.write = full
from meetingtui.cli import main
sys.argv = ["meetingtui", "--data-dir", sys.argv[1], "demo"]
main()
"""


def banner(app) -> str:
    shown = app.meeting_screen.banner
    return shown.text if shown.has_class("-shown") else ""


async def test_a_failure_from_before_the_screen_was_there_is_shown(program):
    app = program()
    app._hear = lambda _event: None  # no commit succeeds meanwhile
    app.last_news = NotSaved(StoreError("The disk is full: {path} could not be written.", path="x.db"), NOW)
    async with app.run_test() as pilot:
        await pilot.pause(0.2)
        assert "NOT SAVED" in banner(pilot.app)


async def test_the_banner_goes_when_saving_works_again(program):
    async with program().run_test() as pilot:
        pilot.app._show_saving(NotSaved(StoreError("The disk is full."), NOW))
        assert "NOT SAVED" in banner(pilot.app)
        await pilot.press("x")
        pilot.app.writer.flush(2)
        await pilot.pause(0.1)
        assert banner(pilot.app) == ""


async def test_leaving_while_saving_fails_offers_another_place_first(program, monkeypatch, tmp_path):
    async with program().run_test() as pilot:
        await pilot.press(*"vigtigt")
        monkeypatch.setattr(pilot.app.writer, "flush", lambda _timeout: False)
        await pilot.press("ctrl+q")
        assert isinstance(pilot.app.screen, Form)
        monkeypatch.undo()
        pilot.app.screen.query_one("Input").value = "~no such user/x"
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Form)
        pilot.app.screen.query_one("Input").value = str(tmp_path / "redning.txt")
        await pilot.press("enter")
        assert (tmp_path / "redning.txt").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal")
def test_an_end_with_unsaved_text_is_no_clean_end(tmp_path: Path) -> None:
    with Terminal(sys.executable, "-c", FAILING, tmp_path) as terminal:
        terminal.wait_for("F1")
        terminal.send("tabt?")
        terminal.wait_for("NOT SAVED")
        terminal.press("ctrl+q")
        terminal.wait_for("write the text to another file")
        terminal.press("escape", "ctrl+q")
        began = time.monotonic()
        assert terminal.wait() == 1
        assert time.monotonic() - began < 8
        assert b"not everything could be saved" in terminal.output
