"""A document is read: how far it is, its password, and what it gives."""

import threading
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Static

from meetingtui.agenda import read_agenda
from meetingtui.agenda.draft import AgendaDraft
from meetingtui.domain.errors import AgendaError, EncryptedError
from meetingtui.domain.text import one_line
from meetingtui.ui.locale import _
from meetingtui.ui.screens.base import InProgram, Panel
from meetingtui.ui.screens.import_aside import aside

SHOWN_AFTER = 0.3  # seconds that a short document takes at most: no panel flashes up for it
LOOKS = 0.1  # seconds between two looks at how far it is
BAR = 40  # cells


class Stopped(Exception):
    """Nobody waits for the document any more."""


class Reading(Panel[AgendaDraft | AgendaError | None]):
    """Reads a document beside the screen; answers with its draft, why there is none, or None after Esc.

    Esc stops the reading where it next tells of its progress; the process of a foreign document
    ends with it. What is read without progress goes on unheard until it ends by itself.
    """

    CSS_PATH = "import_agenda.tcss"

    def __init__(self, path: Path, password: str | None = None) -> None:
        super().__init__()
        self.path, self.password = path, password
        self.far = (0, 0)  # steps done, of how many
        self._given_up = threading.Event()

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = Content(one_line(self.path.name))
            panel.border_subtitle = _("Esc: stop, nothing is stored")
            yield Static(classes="say", markup=False)
            yield Static(classes="bar", markup=False)

    def on_mount(self) -> None:
        self.set_timer(SHOWN_AFTER, lambda: self.add_class("-shown"))
        self.set_interval(LOOKS, self._tell)
        self._tell()
        self.run_worker(self._read())

    async def _read(self) -> None:
        read = partial(read_agenda, self.path, password=self.password, progress=self._heard)
        try:
            draft = await aside(read)
        except Stopped:
            return
        except AgendaError as error:
            self.dismiss(error)
        else:
            self.dismiss(draft)

    def _heard(self, done: int, steps: int) -> None:
        """From the reading thread: so far it is; raises Stopped when nobody waits."""
        if self._given_up.is_set():
            raise Stopped
        self.far = done, steps

    def on_unmount(self) -> None:
        self._given_up.set()

    def _tell(self) -> None:
        done, steps = self.far
        say, bar = self.query(Static)
        say.update(Content(_how_far(done, steps)))
        cells = BAR * done // steps if steps else 0
        bar.update(Content("█" * cells + "░" * (BAR - cells) if steps > 1 else ""))


def _how_far(done: int, steps: int) -> str:
    if steps <= 1:
        return _("The document is read ...")
    if done >= steps:
        return _("The items are looked for ...")
    return _("Page {page} of {pages}").format(page=done, pages=steps)


class Password(Panel[str | None]):
    """Asks for the password of an encrypted document; what is typed is not shown."""

    def __init__(self, error: EncryptedError) -> None:
        super().__init__()
        self.error = error

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = _("The password of the document")
            panel.border_subtitle = _("Enter: open · Esc: back, nothing is stored")
            yield Static(Content(_(self.error.title).format(**self.error.values)), classes="say")
            with Horizontal(classes="field"):
                yield Label(_("Password"))
                yield Input(password=True)

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        if event.value:
            self.dismiss(event.value)


def read_document(
    screen: InProgram[None], path: Path, read: Callable[[AgendaDraft], Awaitable[None]], password: str = ""
) -> None:
    """Read a document over a screen and go on with its draft; what it cannot be read for is told there."""

    async def closed(answer: AgendaDraft | AgendaError | None) -> None:
        with screen.complaining():
            if isinstance(answer, AgendaDraft):
                await read(answer)
            elif isinstance(answer, EncryptedError):
                screen.ask(Password(answer), again)
            elif answer is not None:
                raise answer

    async def again(typed: str) -> None:
        read_document(screen, path, read, typed)

    screen.app.push_screen(Reading(path, password or None), closed)
