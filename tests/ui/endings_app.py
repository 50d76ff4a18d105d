"""A program for test_endings.py: an editor in our app or in Textual's own, and ways for it to go wrong.

    python -m tests.ui.endings_app ours|stock FOLDER

What `keep_everything` keeps is a line in FOLDER/kept.
"""

import json
import sys
import time
from pathlib import Path

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.widgets import Label, TextArea

from meetingtui.ui.guards import GuardedApp
from meetingtui.ui.widgets.note_editor import NoteEditor

SECRET = "what-was-said-behind-closed-doors"
WAYS = [
    Binding("f5", "fail", priority=True),
    Binding("f8", "hang", priority=True),
    Binding("f9", "fail_to_keep", priority=True),
    Binding("ctrl+q", "quit", priority=True),
]


class WaysToFail:
    """What the keys do."""

    able_to_keep = True

    def action_fail(self) -> None:
        """Raise, with a secret in a local variable and in the message."""
        secret = SECRET
        raise ValueError(secret)

    def action_hang(self) -> None:
        """Block the event loop."""
        time.sleep(60)

    def action_fail_to_keep(self) -> None:
        """From now on nothing can be kept."""
        self.able_to_keep = False


class Ours(WaysToFail, GuardedApp):
    BINDINGS = WAYS

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.text = folder, ""

    def compose(self) -> ComposeResult:
        yield NoteEditor("", self.save)
        yield Label("ready")

    def on_mount(self) -> None:
        self.query_one(NoteEditor).focus()

    def save(self, text: str, _cursor: tuple[int, int]) -> None:
        self.text = text

    def keep_everything(self) -> None:
        if not self.able_to_keep:
            raise OSError(SECRET)
        assert self.focused is not None  # the screen is still there
        with (self.folder / "kept").open("a") as kept:
            kept.write(json.dumps(self.text) + "\n")

    def report_folder(self) -> Path:
        return self.folder


class Stock(WaysToFail, App[int]):
    BINDINGS = WAYS

    def compose(self) -> ComposeResult:
        yield TextArea()
        yield Label("ready")

    def on_mount(self) -> None:
        self.query_one(TextArea).focus()


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        sys.exit(Ours(Path(sys.argv[2])).run_until_end())
    app = Stock()
    app.run()
    sys.exit(app.return_code)
