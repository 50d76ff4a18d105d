"""Widgets of one line that repaint only when what they say has changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

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


class Banner(Static):
    """What is wrong, as long as it is, in as many lines as it takes; hidden while nothing is."""

    DEFAULT_CSS = """
    Banner { display: none; height: auto; background: $error; color: $text; text-style: bold; padding: 0 1; }
    Banner.-shown { display: block; }
    Banner.-calm { background: $warning; color: $text; }
    """

    text = ""

    def warn(self, text: str, calm: bool = False) -> None:
        """Show the text, or hide the banner when it is empty."""
        if text != self.text:
            self.text = text
            self.set_class(bool(text), "-shown")
            self.set_class(calm, "-calm")
            self.update(Content(text))


@dataclass(frozen=True, slots=True)
class KeyWord:
    """A key and its word."""

    command: Command
    key: str
    word: str

    @property
    def width(self) -> int:
        """Cells, with the spaces around."""
        return cell_len(self.key) + cell_len(self.word) + 3


class KeyLine(Widget):
    """The keys of what has the focus; a click on one is the key. Painted in the first frame.

    One line where it is wide enough, two where it is not; what does not fit then is left out.
    """

    DEFAULT_CSS = """
    KeyLine { height: 1; dock: bottom; background: $panel; color: $foreground; }
    KeyLine > .key-line--key { color: $accent; text-style: bold; background: $panel; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-line--key"}
    MOST_LINES = 2

    class Pressed(Message):
        """A command was clicked."""

        def __init__(self, command: Command) -> None:
            super().__init__()
            self.command = command

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.first_key: Callable[[Command], str] = lambda command: command.keys[0]
        self.commands = list(commands)
        self._rows: list[list[KeyWord]] = []

    def offer(self, commands: Sequence[Command]) -> None:
        """Show the keys of other commands."""
        self.commands = list(commands)
        self._lay_out()

    def on_resize(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self._rows = self._broken()[: self.MOST_LINES]
        self.styles.height = max(1, len(self._rows))
        self.refresh()

    def _broken(self) -> list[list[KeyWord]]:
        rows: list[list[KeyWord]] = [[]]
        room = self.size.width
        for command in self.commands:
            if not command.short:
                continue
            entry = KeyWord(command, key_name(self.first_key(command)), _(command.short))
            if entry.width > room:
                rows.append([])
                room = self.size.width
            rows[-1].append(entry)
            room -= entry.width
        return rows

    def render_line(self, y: int) -> Strip:
        plain, strong = self.rich_style, self.get_component_rich_style("key-line--key")
        parts = []
        for entry in self._rows[y] if y < len(self._rows) else ():
            parts += [(f" {entry.key}", strong), (f" {entry.word} ", plain)]
        return strip(parts, self.size.width, plain)

    def on_click(self, event: Click) -> None:
        at = 0
        for entry in self._rows[event.y] if event.y < len(self._rows) else ():
            at += entry.width
            if event.x < at:
                self.post_message(self.Pressed(entry.command))
                return
