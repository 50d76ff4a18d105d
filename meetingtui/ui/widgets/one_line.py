"""Widgets of one line that repaint only when what they say has changed."""

from collections.abc import Callable, Sequence

from rich.cells import cell_len
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.ui.commands import Command, key_name
from meetingtui.ui.locale import _
from meetingtui.ui.widgets.lines import cut, strip


class OneLine(Widget):
    """A line with a text at the left and one at the right; the right one is kept when it is narrow."""

    DEFAULT_CSS = "OneLine { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.left = self.right = ""

    def say(self, left: str, right: str = "") -> None:
        """Show other texts; nothing is painted when they are the same."""
        if (left, right) != (self.left, self.right):
            self.left, self.right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        style, width = self.rich_style, self.size.width
        right = f" {self.right} " if self.right else ""
        left = cut(f" {self.left}", max(0, width - cell_len(right)))
        return strip([(left, style), (right, style)], width, style)


class Banner(OneLine):
    """A lasting line that says what is wrong; hidden while nothing is."""

    DEFAULT_CSS = """
    Banner { display: none; background: $error; color: $text; text-style: bold; }
    Banner.-shown { display: block; }
    Banner.-calm { background: $warning; color: $text; }
    """

    def warn(self, text: str, calm: bool = False) -> None:
        """Show the text, or hide the banner when it is empty."""
        self.set_class(bool(text), "-shown")
        self.set_class(calm, "-calm")
        self.say(text)


class KeyLine(Widget):
    """The keys of what has the focus; a click on one is the key. Painted in the first frame."""

    DEFAULT_CSS = """
    KeyLine { height: 1; dock: bottom; background: $panel; color: $foreground; }
    KeyLine > .key-line--key { color: $accent; text-style: bold; background: $panel; }
    """
    COMPONENT_CLASSES = {"key-line--key"}  # noqa: RUF012 (Textual's own declaration)

    class Pressed(Message):
        """A command was clicked."""

        def __init__(self, command: Command) -> None:
            super().__init__()
            self.command = command

    def __init__(
        self, commands: Sequence[Command], *, first_key: Callable[[Command], str] | None = None
    ) -> None:
        super().__init__()
        self.first_key = first_key or (lambda command: command.keys[0])
        self.commands = [command for command in commands if command.short]

    def offer(self, commands: Sequence[Command]) -> None:
        """Show the keys of other commands."""
        self.commands = [command for command in commands if command.short]
        self.refresh()

    def render_line(self, y: int) -> Strip:
        plain, strong = self.rich_style, self.get_component_rich_style("key-line--key")
        parts = [(" ", plain)]
        for _command, key, word in self._fitting():
            parts += [(key, strong), (f" {word}  ", plain)]
        return strip(parts, self.size.width, plain)

    def _fitting(self) -> list[tuple[Command, str, str]]:
        """As many as the width takes: with their words, or with short ones when it is narrow."""
        entries = [(c, key_name(self.first_key(c)), _(c.short)) for c in self.commands]
        while entries and sum(cell_len(k) + cell_len(w) + 3 for _c, k, w in entries) > self.size.width:
            longest = max(range(len(entries)), key=lambda n: cell_len(entries[n][2]))
            command, key, word = entries[longest]
            if len(word) <= 4:
                entries.pop()
            else:
                entries[longest] = (
                    command,
                    key,
                    word[: len(word) - 2].rstrip() + "." if len(word) > 5 else word[:4],
                )
        return entries

    def on_click(self, event: Click) -> None:
        at = 1
        for command, key, word in self._fitting():
            at += cell_len(key) + cell_len(word) + 3
            if event.x < at:
                self.post_message(self.Pressed(command))
                return
