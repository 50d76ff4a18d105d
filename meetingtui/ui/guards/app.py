"""The app that the program is built on: it keeps everything on every end, and tells no secrets."""

import asyncio
import contextlib
import gc
import os
import sys
import tempfile
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App, ScreenError
from textual.driver import Driver
from textual.errors import NoWidget
from textual.notifications import SeverityLevel
from textual.worker import WorkerFailed

from meetingtui import crash
from meetingtui.domain.errors import MeetingError
from meetingtui.ui.guards import replaced
from meetingtui.ui.guards.text import ControlFilter
from meetingtui.ui.signals import HANGUP, Deadline, Endings

if sys.platform != "win32":
    from textual.drivers.linux_driver import LinuxDriver

    from meetingtui.ui.guards.terminal import GuardedDriver

LAST_KEYS = 0.3  # seconds in which the keys typed before the end must have arrived

replaced.install()


class GuardedApp(App[int]):
    """An App that calls `keep_everything` once on every end: quit, a crash, SIGTERM, SIGHUP, SIGINT,
    a closed terminal; and before it is stopped (SIGTSTP), as often as that happens.

    Subclasses override `keep_everything`, `report_folder` and `tell`. Run it with `run_until_end`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.console._markup = False  # strings inside Rich's own renderables are text as well
        self._filters.append(ControlFilter())
        self._keeping = threading.Lock()
        self._kept: bool | None = None  # whether all could be saved; None before the end
        self._told = False
        self._deadline: Deadline | None = None
        self._endings: Endings | None = None

    # What a subclass says

    def keep_everything(self) -> None:
        """Write what is not yet on the disk. Synchronous and bounded: it may take a second.

        What it raises makes the end a crash that says that not everything was saved. Called on the
        event loop's thread, unless that hangs: then on another one.
        """

    def report_folder(self) -> Path:
        """Where crash reports go."""
        return Path(tempfile.gettempdir())

    def tell(self, error: MeetingError) -> str:
        """The sentences of an error, in the language of the interface."""
        return str(error)

    # Ending

    def run_until_end(self) -> int:
        """Run the app; returns the exit code for the process: 0 quit, 1 crash, 128 + n signal n."""
        try:
            self.run()
        finally:
            self._keep()
        return self.return_code or 0

    def leave(self, code: int = 0) -> None:
        """End the app with an exit code; the first one counts."""
        if not self._exit:
            self.exit(code, return_code=code)
        if self._deadline is not None:
            self._deadline.ask(code)

    async def action_quit(self) -> None:
        """Leave, saved, without a question."""
        self.leave()

    def _keep(self) -> None:
        """Keep everything, if that has not been done; a second thread waits for the first."""
        with self._keeping:
            if self._kept is None:
                self._kept = False
                try:
                    self.keep_everything()
                    self._kept = True
                except Exception as error:  # noqa: BLE001 (the end must go on, and be told)
                    self._failed(error)

    async def _close_all(self) -> None:
        """Keep everything while the screens are still there, then close them."""
        await self._last_keys()
        self._keep()
        await super()._close_all()

    async def _last_keys(self) -> None:
        """Let the keys that are under way to the focused widget arrive: it may have failed, though."""
        arrived = asyncio.Event()
        with contextlib.suppress(ScreenError, TimeoutError):
            if (widget := self.focused) is not None and widget.call_later(arrived.set):
                await asyncio.wait_for(arrived.wait(), LAST_KEYS)

    async def _shutdown(self) -> None:
        try:
            await super()._shutdown()
        finally:
            if self._endings is not None:
                self._endings.restore()
            if self._deadline is not None:
                self._deadline.over()

    def _cut(self) -> None:
        """The deadline has passed: save, restore the terminal, tell; the process ends after this."""
        self._keep()
        last = threading.Thread(target=self._restore_terminal_and_tell, daemon=True)
        last.start()
        last.join(0.5)  # a terminal that takes no output must not hold us

    def _restore_terminal_and_tell(self) -> None:
        if sys.platform != "win32" and isinstance(self._driver, GuardedDriver):
            self._driver.reset()
        self._print_error_renderables()

    # Crashing

    def _handle_exception(self, error: Exception) -> None:
        """Guard: Textual prints local variables, meeting text among them.

        What fails while the app closes, its screens going away, ends nothing: it gets a report.
        """
        cause = error.error if isinstance(error, WorkerFailed) else error  # it has the frames
        if (self._kept or self._exit) and not self.is_headless:
            self._report(error)
            return
        self._failed(cause if isinstance(cause, Exception) else error)
        self._close_messages_no_wait()

    def _failed(self, error: Exception) -> None:
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        if self._deadline is not None:
            self._deadline.ask(1)

    def panic(self, *_renderables: object) -> None:
        """End with a failure whose renderables nobody sees: they may quote the meeting."""
        self._handle_exception(RuntimeError("panic"))

    def _fatal_error(self) -> None:
        self.panic()

    def _background_failure(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Guard: asyncio prints errors that nobody waited for, with their messages. They end nothing
        that the person sees, and so get a report only."""
        if isinstance(error := context.get("exception"), Exception):
            self._report(error)

    def _report(self, error: Exception) -> Path | None:
        try:
            return crash.write_report(self.report_folder(), error, datetime.now().astimezone())
        except OSError:
            return None

    def _print_error_renderables(self) -> None:
        """At the very end: write the report, and say so in the words of `crash.notice`."""
        if self._exception is None or self.is_headless or self._told:
            super()._print_error_renderables()
            return
        self._told = True
        report = self._report(self._exception)
        sentence = self.tell(crash.notice(report, saved=self._kept is not False))
        with contextlib.suppress(OSError):  # straight to the number: what stays in a buffer of a
            os.write(2, f"{sentence}\n".encode(errors="replace"))  # closed terminal spoils the exit code

    # Living in a terminal

    def get_driver_class(self) -> type[Driver]:
        """The guarded driver in the place of the stock one for Linux and macOS."""
        stock = super().get_driver_class()
        if sys.platform != "win32" and stock is LinuxDriver:
            return GuardedDriver
        return stock

    def _build_driver(
        self, headless: bool, inline: bool, mouse: bool, size: tuple[int, int] | None
    ) -> Driver:
        driver = super()._build_driver(headless, inline, mouse, size)
        if not headless:
            gc.disable()  # until `on_ready`
            loop = asyncio.get_running_loop()
            loop.set_exception_handler(self._background_failure)
            self._deadline = Deadline(self._cut)
            self._endings = Endings(loop, self.leave, self._deadline)
        if sys.platform != "win32" and isinstance(driver, GuardedDriver):
            driver.live_with(self)
        return driver

    def on_ready(self) -> None:
        """Guard: the garbage collector looks at everything that was made for the start again and
        again; left out, the slowest keys take half the time. The first frame has been painted."""
        if not self.is_headless:
            gc.freeze()
            gc.enable()

    def terminal_gone(self) -> None:
        """Guard: a closed terminal, with SIGHUP ignored too, ends the app as SIGHUP does."""
        if self._endings is not None:
            self._endings.came(HANGUP)

    def input_failed(self, error: Exception) -> None:
        """A failure of the input thread is one of the app."""
        self._handle_exception(error)

    def before_sleep(self) -> None:
        """The process is about to be stopped: whoever kills it then must not find anything unsaved.

        What cannot be saved now is the store's to say, and is tried again afterwards.
        """
        with contextlib.suppress(Exception):
            self.keep_everything()

    def after_sleep(self) -> None:
        """Paint everything anew: a shell has used the screen."""
        self.refresh(layout=True)

    # Widgets

    async def on_event(self, event: events.Event) -> None:
        """Guard: a click on a widget that has just been removed ends the app; the selection of text
        looks for its container. Such a click is dropped. Can go when Screen._forward_event looks."""
        if isinstance(event, events.MouseDown) and not event.is_forwarded and self._hits_nothing(event):
            return
        await super().on_event(event)

    def _hits_nothing(self, event: events.MouseEvent) -> bool:
        try:
            widget, _ = self.get_widget_at(event.x, event.y)
        except NoWidget:
            return False
        return widget is not self.screen and widget.parent is None

    def action_command_palette(self) -> None:
        """Guard: opened again while the last one is still closing, the palette ends the app."""
        if self._nodes._get_by_id("--command-palette") is None:
            super().action_command_palette()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """A notice, as in App; its text is plain."""
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)
