"""The guards in the app: Textual as it comes still has the fault, and ours has not.

A red half "textual still ..." is good news: the guard can go.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest
from rich.style import Style
from textual import events
from textual._node_list import DuplicateIds
from textual.app import App, ComposeResult
from textual.command import CommandPalette
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Button, Input, Label, OptionList, Static, Tree
from textual.worker import WorkerFailed

from meetingtui.ui.guards import GuardedApp, harmless, replaced
from tests.hostile import RAW_TEXTS

Act = Callable[[OptionList], Awaitable[None]]

MARKUP = "[/] [b]x[/b] [SAG-2022-00501] [@click=app.quit]y[/]"
WIDGETS: dict[str, Callable[[str], Widget]] = {
    "label": Label,
    "static": Static,
    "button": Button,
    "list": OptionList,
    "tree": Tree,
    "title": lambda text: titled(text),
}


def titled(text: str) -> Static:
    box = Static("")
    box.styles.border = ("solid", "white")
    box.border_title = box.border_subtitle = text
    return box


class Showing(App[int]):
    """An app that shows one widget, made when it is needed."""

    def __init__(self, make: Callable[[], Widget] = lambda: Static("")) -> None:
        super().__init__()
        self.make = make

    def compose(self) -> ComposeResult:
        yield self.make()


class Guarded(Showing, GuardedApp):
    pass


class Stock(Showing):
    def _fatal_error(self) -> None:
        """End without the traceback, which takes seconds to print."""
        self._close_messages_no_wait()


@pytest.fixture
def _stock() -> Iterator[None]:
    """Textual as it comes."""
    with replaced.stock():
        yield


def seen(app: App[int]) -> str:
    """The text on the screen."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


def sent(app: App[int]) -> str:
    """What would be sent to the terminal to paint the whole screen."""
    update = app.screen._compositor.render_full_update()
    return update.render_segments(app.console)


# Markup


@pytest.mark.parametrize("kind", WIDGETS)
async def test_brackets_in_any_widget_are_brackets(kind: str) -> None:
    async with Guarded(lambda: WIDGETS[kind](MARKUP)).run_test(size=(100, 10)) as pilot:
        assert MARKUP in seen(pilot.app)


@pytest.mark.usefixtures("_stock")
@pytest.mark.parametrize("kind", WIDGETS)
async def test_textual_still_reads_markup(kind: str) -> None:
    with pytest.raises(Exception, match="closing tag"):
        async with Stock(lambda: WIDGETS[kind](MARKUP)).run_test():
            pass


async def notice_and_tooltip(app: App[int]) -> None:
    async with app.run_test(size=(100, 20), notifications=True, tooltips=True) as pilot:
        app.notify(MARKUP, title=MARKUP)
        app.query_one(Static).tooltip = MARKUP
        await pilot.hover(Static)
        await pilot.pause(app.TOOLTIP_DELAY + 0.1)
        assert seen(app).count("[b]x[/b]") == 3


async def test_brackets_in_a_notice_or_tooltip_are_brackets() -> None:
    await notice_and_tooltip(Guarded(lambda: Static("x")))


@pytest.mark.usefixtures("_stock")
async def test_textual_still_reads_markup_in_notices() -> None:
    with pytest.raises(Exception, match="closing tag"):
        await notice_and_tooltip(Stock(lambda: Static("x")))


def test_programmer_can_still_fill_in_a_template() -> None:
    assert Content.from_markup("[b]$title[/b]", title="[/]").plain == "[/]"


# Control characters

EVIL = "a\x1b]0;title\x07b\x9b5nc\u202ed\x1b[2Je"
EVIL_MARKS = ("\x1b]", "\x07", "\x9b", "\u202e", "\x1b[2J")


@pytest.mark.parametrize("kind", WIDGETS)
async def test_no_control_character_reaches_the_terminal(kind: str) -> None:
    async with Guarded(lambda: WIDGETS[kind](EVIL)).run_test(size=(60, 10)) as pilot:
        assert not [mark for mark in EVIL_MARKS if mark in sent(pilot.app)]
        assert "a]0;titleb5ncd[2Je" in seen(pilot.app)


async def test_textual_still_sends_control_characters() -> None:
    async with Stock(lambda: Static(Content(EVIL))).run_test(size=(60, 10)) as pilot:
        assert {"\x1b]", "\x9b", "\u202e"} <= {mark for mark in EVIL_MARKS if mark in sent(pilot.app)}


def test_harmless_text_is_as_wide_as_it_was() -> None:
    from rich.cells import cell_len

    for text in (*RAW_TEXTS, "å\x1b[31m\u202e\tﬁ\ud800漢"):
        assert cell_len(harmless(text)) == cell_len(text)
        assert not set("\x1b\x07\x00\x9b\u202e\ud800\t") & set(harmless(text))


# Screens


class Dialog(ModalScreen[None]):
    def compose(self) -> ComposeResult:
        yield Label("dialog")


async def dismiss_twice(app: App[int]) -> None:
    async with app.run_test() as pilot:
        first, second = Dialog(), Dialog()
        await app.push_screen(first)
        await app.push_screen(second)
        second.dismiss()
        second.dismiss()
        await pilot.pause()
        assert app.screen is first


async def test_screen_dismissed_twice_takes_away_itself_only() -> None:
    await dismiss_twice(Guarded())


@pytest.mark.usefixtures("_stock")
async def test_textual_still_takes_away_the_screen_below() -> None:
    with pytest.raises(AssertionError):
        await dismiss_twice(Stock())


async def double_click_beside_the_palette(app: App[int]) -> None:
    async with app.run_test() as pilot:
        app.action_command_palette()
        await pilot.pause()
        assert isinstance(app.screen, CommandPalette)
        for kind in (events.MouseDown, events.MouseUp) * 2:
            app.post_message(mouse(kind, 0, 23))
        await pilot.pause()
        await pilot.pause()
        assert seen(app)


def mouse(kind: type[events.MouseEvent], x: int, y: int) -> events.MouseEvent:
    """A mouse event as the driver makes it."""
    return kind(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y)


async def test_double_click_beside_the_palette_closes_the_palette() -> None:
    await double_click_beside_the_palette(Guarded())


@pytest.mark.usefixtures("_stock")
async def test_textual_still_ends_at_a_double_click_beside_the_palette() -> None:
    with pytest.raises(Exception, match="screen"):
        await double_click_beside_the_palette(Stock())


async def press_palette_keys_too_fast(app: App[int], when: str) -> None:
    async with app.run_test() as pilot:
        app.action_command_palette()
        if when != "before it is open":
            await pilot.pause(0.1)
        palette = app.screen
        palette.dismiss()
        if when == "while it closes":
            app.action_command_palette()
        while when == "when its list is gone" and palette.children:
            await asyncio.sleep(0)
        if when == "when its list is gone":
            palette._gather_commands("x")
        await pilot.pause(0.1)


TOO_FAST = ("before it is open", "while it closes", "when its list is gone")


@pytest.mark.parametrize("when", TOO_FAST)
async def test_palette_takes_keys_that_come_too_fast(when: str) -> None:
    await press_palette_keys_too_fast(Guarded(), when)


@pytest.mark.usefixtures("_stock")
@pytest.mark.parametrize("when", TOO_FAST)
async def test_textual_still_ends_at_keys_that_come_too_fast_to_its_palette(when: str) -> None:
    with pytest.raises((IndexError, DuplicateIds, WorkerFailed)):
        await press_palette_keys_too_fast(Stock(), when)


async def turn_the_page(options: OptionList) -> None:
    """Page Down before the list is laid out."""
    options.highlighted = 1
    options._index_to_line.clear()
    options.action_page_down()


async def click_what_is_gone(options: OptionList) -> None:
    """A click on the second option, when that has just been removed."""
    up = mouse(events.MouseUp, 1, 1)
    up.style = Style.from_meta({"option": 1})
    options.remove_option_at_index(1)
    await options._on_click(events.Click.from_event(options, up))


ACTS = (turn_the_page, click_what_is_gone)


@pytest.mark.parametrize("act", ACTS)
async def test_list_that_changes_meanwhile_takes_keys_and_clicks(act: Act) -> None:
    async with Guarded(lambda: OptionList("one", "two")).run_test() as pilot:
        await act(pilot.app.query_one(OptionList))


@pytest.mark.usefixtures("_stock")
@pytest.mark.parametrize("act", ACTS)
async def test_textual_still_ends_at_a_list_that_changes_meanwhile(act: Act) -> None:
    async with Stock(lambda: OptionList("one", "two")).run_test() as pilot:
        with pytest.raises((KeyError, IndexError)):
            await act(pilot.app.query_one(OptionList))


# Removed widgets


async def click_what_has_just_been_removed(app: App[int]) -> None:
    async with app.run_test() as pilot:
        label = app.query_one(Label)
        with app.batch_update():  # not painted yet
            await label.remove()
            await app.on_event(mouse(events.MouseDown, 1, 0))
        await pilot.pause()


async def test_click_on_a_widget_just_removed_does_nothing() -> None:
    await click_what_has_just_been_removed(Guarded(lambda: Vertical(Label("gone"))))


async def test_textual_still_ends_at_a_click_on_a_widget_just_removed() -> None:
    with pytest.raises(AttributeError, match="NoneType"):
        await click_what_has_just_been_removed(Stock(lambda: Vertical(Label("gone"))))


# Things to know


async def test_timer_of_zero_seconds_still_never_fires_and_call_later_does() -> None:
    called: list[str] = []
    async with Guarded().run_test() as pilot:
        pilot.app.set_timer(0, lambda: called.append("timer"))
        pilot.app.call_later(called.append, "later")
        await asyncio.sleep(0.1)
        await pilot.pause()
    assert called == ["later"]


async def test_message_posted_while_unmounting_is_still_not_delivered() -> None:
    heard: list[str] = []

    class Editor(Input):
        def on_unmount(self) -> None:
            self.post_message(Input.Submitted(self, "last words"))

    class Listening(Guarded):
        def on_input_submitted(self, event: Input.Submitted) -> None:
            heard.append(event.value)

    async with Listening(Editor).run_test():
        pass
    assert heard == []
