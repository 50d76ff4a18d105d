"""All commands by name."""

from collections.abc import Iterator

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from meetingtui.ui.bindings import bindings_of
from meetingtui.ui.commands import Command, keys_of
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import Given, InProgram, Panel
from meetingtui.ui.widgets.line_list import LineList, Row
from meetingtui.ui.widgets.search_field import SearchField


class Palette(Panel[Command | None]):
    """Answers with the command chosen."""

    BINDINGS = bindings_of("palette", action="close")
    found = getters.query_one(LineList)

    def __init__(self, commands: list[Command]) -> None:
        super().__init__()
        self.commands = list(_without_twins(commands))

    def compose(self) -> ComposeResult:
        with Vertical(id="panel", classes="-tall") as panel:
            panel.border_title = _("All commands")
            yield SearchField(placeholder=_("Part of a command's name"))
            yield LineList(can_focus=False)

    def on_mount(self) -> None:
        self._show("")

    def on_input_changed(self, event: Input.Changed) -> None:
        self._show(event.value)

    def _show(self, words: str) -> None:
        wanted = words.casefold().split()
        found = [c for c in self.commands if all(word in _(c.title).casefold() for word in wanted)]
        self.found.show([Row(c, _(c.title), right=keys_of(c)) for c in found], 0)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def _choose(self) -> None:
        row = self.found.current
        if row is not None and isinstance(row.key, Command):
            self.dismiss(row.key)


def _without_twins(commands: list[Command]) -> Iterator[Command]:
    """One entry for what has a key in two parts of the program."""
    seen = set()
    for command in commands:
        if command.id not in seen:
            seen.add(command.id)
            yield command


def open_palette(screen: InProgram[Given]) -> None:
    """Show the palette of a screen's commands and give it the one chosen; panels over it are closed."""

    async def chosen(command: Command) -> None:
        while screen.app.screen is not screen:
            await screen.app.pop_screen()
        await screen.give(command)

    screen.ask(Palette(list(screen.offered())), chosen)
