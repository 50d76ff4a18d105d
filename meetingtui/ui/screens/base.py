"""What all screens share: help, the palette, leaving, and telling what went wrong."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.events import Mount
from textual.screen import ModalScreen, Screen

from meetingtui.domain.errors import MeetingError
from meetingtui.ui.bindings import bindings_of
from meetingtui.ui.commands import Command, Where, commands_for
from meetingtui.ui.locale import _, told
from meetingtui.ui.widgets.one_line import KeyLine

if TYPE_CHECKING:
    from meetingtui.ui.app import MeetingApp
    from meetingtui.ui.live import LiveMeeting

PANEL_WIDTH = 84  # cells of a panel, as in panel.tcss
Answer = TypeVar("Answer")
Given = TypeVar("Given")  # an answer that was given


class InProgram(Screen[Answer], Generic[Answer]):
    """A screen that knows the program; `PLACES` are the parts of the command table that it serves."""

    PLACES: ClassVar[tuple[Where, ...]] = ()

    @property
    def program(self) -> "MeetingApp":
        """The app, with its own type."""
        from meetingtui.ui.app import MeetingApp

        assert isinstance(self.app, MeetingApp)
        return self.app

    def now(self) -> datetime:
        """The present moment, in whole seconds, with its zone."""
        return self.program.now()

    def offered(self) -> Sequence[Command]:
        """The commands that can be given now, for the palette."""
        return [command for where in self.PLACES for command in commands_for(where)]

    async def give(self, command: Command) -> None:
        """Do what the palette was asked for."""
        await self.run_action(command.id)

    def complain(self, error: MeetingError) -> None:
        """Tell what could not be done."""
        self.notify(told(error), severity="error", timeout=8)

    @contextmanager
    def complaining(self) -> Iterator[None]:
        """What cannot be done in here is told, and the screen goes on."""
        try:
            yield
        except MeetingError as error:
            self.complain(error)

    def ask(self, panel: Screen[Given | None], answered: Callable[[Given], Awaitable[None]]) -> None:
        """Show a panel and go on with its answer; what cannot be done with it is told."""

        async def take(answer: Given | None) -> None:
            if answer is not None:
                with self.complaining():
                    await answered(answer)

        self.app.push_screen(panel, take)

    # Help and the palette: over panels too

    def places_now(self) -> Sequence[Where]:
        """The parts of the command table, the one where the hands are first."""
        return self.PLACES or self.ground.places_now()

    @property
    def ground(self) -> "ProgramScreen":
        """The whole screen that this one is, or lies over."""
        return next(s for s in reversed(self.app.screen_stack) if isinstance(s, ProgramScreen))

    def action_help(self) -> None:
        from meetingtui.ui.screens.help import Help

        self.app.push_screen(Help(self.places_now()))

    def action_palette(self) -> None:
        from meetingtui.ui.screens.palette import open_palette

        open_palette(self.ground)

    async def on_key_line_pressed(self, event: KeyLine.Pressed) -> None:
        await self.run_action(event.command.id)


class ProgramScreen(InProgram[None]):
    """A whole screen, from which everything can be reached."""

    def action_leave(self) -> None:
        self.program.leave_saved()

    def action_dark_or_light(self) -> None:
        self.program.dark_or_light()


class Panel(ModalScreen[Answer], InProgram[Answer], Generic[Answer]):
    """A box over the screen, closed with Esc; what is under it stays visible."""

    CSS_PATH = "panel.tcss"
    BINDINGS: ClassVar = [
        ("escape", "close", "Back"),
        *bindings_of("help", "palette"),
    ]

    def action_close(self) -> None:
        self.dismiss(None)


class ActingPanel(Panel[Answer], Generic[Answer]):
    """A panel whose acts are the meeting's: undone and done again in it as on the meeting's screen."""

    live: "LiveMeeting"
    acts_before = 0  # what was done before the panel was opened is not undone in it, unseen

    def _on_mount(self, event: Mount) -> None:
        super()._on_mount(event)
        self.acts_before = self.live.acts

    def taken_back(self) -> None:
        """Show the meeting after undo or redo."""
        raise NotImplementedError

    async def action_undo(self) -> None:
        name = await self.live.undo() if self.live.acts > self.acts_before else None
        self._tell_undone(name, _("Undone"))

    async def action_redo(self) -> None:
        self._tell_undone(await self.live.redo(), _("Done again"), _("There is nothing to do again."))

    def _tell_undone(self, name: str | None, said: str, nothing: str = "") -> None:
        self.app.clear_notifications()
        self.notify(said if name else nothing or _("There is nothing to undo."), timeout=2)
        self.taken_back()
