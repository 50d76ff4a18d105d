"""Methods of Textual and Rich that are replaced for the whole process: faults that no subclass reaches.

The table says what is replaced; `install` does it, and `stock` gives the tests Textual as it comes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from rich.console import JustifyMethod, OverflowMethod
from rich.style import Style
from rich.text import Text
from textual.await_complete import AwaitComplete
from textual.command import CommandPalette
from textual.content import Content
from textual.events import Click, Mount
from textual.screen import Screen
from textual.widgets import OptionList


class Replaced(NamedTuple):
    """An attribute of a class, and what stands there instead."""

    owner: type
    name: str
    instead: object


def _content_as_it_stands(cls: type[Content], /, markup: str | Content, **variables: object) -> Content:
    """Guard: `[/]` in a label, list entry, title, tooltip or notice ends the app, `[SAG-2022-00501]`
    vanishes, `[@click=app.quit]x[/]` runs. Can go when Textual has a switch for the whole app.

    Nothing of ours is markup, so none is read. A template with variables is the programmer's own.
    """
    if variables:
        content: Content = STOCK[Content, "from_markup"].__get__(None, cls)(markup, **variables)
        return content
    return markup if isinstance(markup, Content) else cls(markup)


def _text_as_it_stands(
    cls: type[Text],
    /,
    text: str,
    *,
    style: str | Style = "",
    emoji: bool = True,
    emoji_variant: str | None = None,
    justify: JustifyMethod | None = None,
    overflow: OverflowMethod | None = None,
    end: str = "\n",
) -> Text:
    """Guard: the same in trees (file names!), tables and the help panel, which go through Rich."""
    return cls(text, style=style, justify=justify, overflow=overflow, end=end)


def _dismiss_if_on_top(self: Screen[object], result: object | None = None) -> AwaitComplete:
    """Guard: a second `dismiss`, as a double click outside the palette gives, takes away the screen
    below as well, and with the last screen the app. Can go when `Screen.dismiss` looks itself.
    """
    if self.app.screen is not self:
        return AwaitComplete()
    done: AwaitComplete = STOCK[Screen, "dismiss"].__get__(self)(result)
    return done


def _mount_if_open(self: CommandPalette, event: Mount) -> None:
    """Guard: a palette that is closed before it was mounted looks for the screen below, in vain.
    Can go, as the next, when CommandPalette looks whether it is open."""
    if self.app.screen is self:
        STOCK[CommandPalette, "_on_mount"].__get__(self)(event)


def _gather_if_open(self: CommandPalette, search_value: str) -> None:
    """Guard: a key that reaches the palette while it, or the app, closes ends the app, which looks
    for its list."""
    if self.is_attached and self.app.screen is self:
        STOCK[CommandPalette, "_gather_commands"].__get__(self)(search_value)


def _move_page_if_laid_out(self: OptionList, direction: int) -> None:
    """Guard: Page Down in a list that has options and no lines yet, as the palette's while it
    searches, ends the app. Can go when `OptionList._move_page` looks whether it has lines."""
    if (self.highlighted or 0) in self._index_to_line:
        STOCK[OptionList, "_move_page"].__get__(self)(direction)


async def _click_if_still_there(self: OptionList, event: Click) -> None:
    """Guard: a click on an option that has just been removed, as the palette does while one types,
    ends the app. Can go when `OptionList._on_click` looks for it."""
    if event.style.meta.get("option", 0) < self.option_count:
        await STOCK[OptionList, "_on_click"].__get__(self)(event)


REPLACED = (
    Replaced(Content, "from_markup", classmethod(_content_as_it_stands)),
    Replaced(Text, "from_markup", classmethod(_text_as_it_stands)),
    Replaced(Screen, "dismiss", _dismiss_if_on_top),
    Replaced(CommandPalette, "_on_mount", _mount_if_open),
    Replaced(CommandPalette, "_gather_commands", _gather_if_open),
    Replaced(OptionList, "_on_click", _click_if_still_there),
    Replaced(OptionList, "_move_page", _move_page_if_laid_out),
)
STOCK = {(owner, name): vars(owner)[name] for owner, name, _ in REPLACED}


def install() -> None:
    """Put the replacements in place; again does no harm."""
    for owner, name, instead in REPLACED:
        setattr(owner, name, instead)


@contextmanager
def stock() -> Iterator[None]:
    """Textual as it comes, while the block runs."""
    for (owner, name), original in STOCK.items():
        setattr(owner, name, original)
    try:
        yield
    finally:
        install()
