"""The program on the screen: one store, one screen at a time, everything kept whatever happens."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.dom import DOMNode
from textual.screen import Screen

from meetingtui.config import Config
from meetingtui.domain.errors import N_, MeetingError, RuleError, StoreError
from meetingtui.store import MeetingSummary, NotSaved, Saved, Store, Writer
from meetingtui.ui.bindings import keymap
from meetingtui.ui.guards import GuardedApp
from meetingtui.ui.live import LiveMeeting, why_locked
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens.meeting import MeetingScreen
from meetingtui.ui.themes import DARK, LIGHT
from meetingtui.ui.typed_path import typed_path

if TYPE_CHECKING:
    from textual.actions import ActionParseResult

LAST_WAIT = 1.5  # seconds that leaving waits for the disk; less than any end is given
FOLLOW_EVERY = 1.0  # seconds between two looks at what another window has saved


class MeetingApp(GuardedApp):
    """The app; `meeting_id` None starts at the list of meetings."""

    TITLE = "meetingtui"
    CSS = "ToastRack { dock: top; align: right top; margin-top: 1; }"  # not over the keys
    CSS_PATH: ClassVar = [
        "screens/meeting.tcss",
        "screens/home.tcss",
    ]  # those that may be first are read at the start
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        store: Store,
        config: Config,
        meeting_id: int | None = None,
        item_number: str | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        unwritable: StoreError | None = None,
    ) -> None:
        super().__init__()
        self.store, self.config, self.clock = store, config, clock
        self.meeting_id, self.item_number = meeting_id, item_number
        self.writer: Writer | None = None
        self.last_news: Saved | NotSaved | None = None  # what was last told of saving
        self.deleted: list[MeetingSummary] = []  # what can be brought back until the end
        self.last_meeting: int | None = None  # where the cursor stands in the list
        self._asked_to_leave = False
        self.unwritable = unwritable
        self.last_folder = Path.cwd()
        self._stamp = 0
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = LIGHT.name if config.theme == "light" else DARK.name
        self.set_keymap(keymap(dict(config.keys)))

    def now(self) -> datetime:
        """The present moment, in whole seconds, with its zone."""
        return self.clock().replace(microsecond=0)

    @property
    def why_read_only(self) -> str:
        """What to say when nothing can be written from here; empty when it can."""
        if not self.store.read_only:
            return ""
        if self.unwritable is not None:
            return _("Read-only: {why}").format(why=told(self.unwritable))
        return _("Read-only: the meetings are already open in another window. This one follows it.")

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Give a command; what cannot be done is told, and the program goes on."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except MeetingError as error:
            self.notify(told(error), severity="error", timeout=8)
            return True

    # Screens

    def get_default_screen(self) -> Screen[None]:
        if self.meeting_id is not None:
            return self._meeting_screen(self.meeting_id, self.item_number)
        from meetingtui.ui.screens.home import Home

        return Home()

    def on_mount(self) -> None:
        self.call_after_refresh(self._settle)
        if self.store.read_only:
            self._stamp = self.store.version_stamp()
            self.set_interval(FOLLOW_EVERY, self._follow)

    def _settle(self) -> None:
        """What the first picture did not need to wait for."""
        if not self.store.read_only:
            self.run_worker(self._care_for_store, thread=True)

    def _care_for_store(self) -> None:
        try:
            self.store.purge_deleted()
            self.store.back_up(self.now())
        except StoreError as error:
            self.call_from_thread(self.notify, told(error), severity="warning")

    def _meeting_screen(self, meeting_id: int, number: str | None = None) -> MeetingScreen:
        meeting = self.store.load(meeting_id)
        self.meeting_id = self.last_meeting = meeting_id
        position = self.store.position(meeting_id)
        item_id, cursor, since = None, (-1, -1), None
        if position is not None:
            item_id, cursor, since = position.item_id, (position.row, position.col), position.since
        if number is not None:
            item_id, cursor, since = meeting.numbered(number).id, (-1, -1), None
        locked = meeting.approval is not None
        self.writer = None if self.store.read_only or locked else self.store.writer(meeting, self._hear)
        if not self.store.read_only:
            with suppress(StoreError):  # a full disk must not keep her out; the writer tells of it
                self.store.touch(meeting_id)
        live = LiveMeeting(
            meeting, self.writer, self.store.scratch_of(meeting_id),
            lambda day: self.store.lasting.held_on(meeting.body, day),
            self.why_read_only or why_locked(meeting),
        )  # fmt: skip
        return MeetingScreen(live, item_id, cursor, since)

    async def open_meeting(self, meeting_id: int) -> None:
        """Show a meeting in place of what is shown."""
        self._replace_screen_with(self._meeting_screen(meeting_id))

    def _replace_screen_with(self, screen: Screen[None]) -> None:
        """Guard: switching from the first screen ends the app, for it was never pushed."""
        if not self.screen._result_callbacks:
            self.screen._push_result_callback(self.screen, None)
        self.switch_screen(screen)

    def go_home(self) -> None:
        """Close the meeting and show the list; the meeting stays while its text cannot be saved."""
        from meetingtui.ui.screens.home import Home

        if self.writer is not None and not self.writer.flush(LAST_WAIT):
            self._offer_another_place()
            return
        self._close_writer()
        self.meeting_id = None
        self._replace_screen_with(Home())

    def dark_or_light(self) -> None:
        """Change between the two themes."""
        self.theme = DARK.name if self.theme == LIGHT.name else LIGHT.name

    # Saving

    def _hear(self, event: Saved | NotSaved) -> None:
        """From the writer's thread: what became of a commit."""
        if self._loop is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(self._show_saving, event)

    def _show_saving(self, event: Saved | NotSaved) -> None:
        self.last_news = event
        self.show_last_news()

    def show_last_news(self) -> None:
        """Tell the meeting's screen what was last told of saving; it may have been before it was there."""
        screen, event = self.meeting_screen, self.last_news
        if screen is None or not screen.is_mounted or screen.live.read_only:
            return
        if isinstance(event, Saved):
            self._asked_to_leave = False
            screen.saved(event.at.astimezone(), event.warning)
        elif event is not None:
            screen.not_saved(event.why)

    @property
    def meeting_screen(self) -> MeetingScreen | None:
        """The open meeting's screen, whatever is over it."""
        return next((screen for screen in self.screen_stack if isinstance(screen, MeetingScreen)), None)

    def save_failure(self, error: MeetingError) -> str:
        """What to say while saving fails."""
        return _("NOT SAVED: {why} The text is kept here, and saving goes on trying.").format(why=told(error))

    def save_now(self) -> None:
        """Flush, and say when; offer another place when the store cannot take it."""
        if self.writer is None:
            return
        if self.writer.flush(2.0):
            self.notify(_("Saved {time}.").format(time=f"{self.now():%H:%M:%S}"), timeout=2)
        else:
            self._offer_another_place()

    def _offer_another_place(self) -> None:
        from meetingtui.ui.screens.dialogs import Field, Form

        path = str(Path.home() / f"meetingtui-{self.now():%Y%m%d-%H%M%S}.txt")
        form = Form(
            _("The store cannot take it: write the text to another file"),
            (Field("path", _("File"), path),),
            lambda answers: self._write_elsewhere(typed_path(answers["path"])),
        )
        self.push_screen(form)

    def _write_elsewhere(self, path: Path) -> None:
        if not path.is_absolute():
            raise RuleError(N_("Write the whole path of the file."))
        if self.writer is not None:
            self.writer.write_elsewhere(path)
            self.notify(_("Written: {path}").format(path=path))

    def _follow(self) -> None:
        """In a read-only window: show what the other one has saved."""
        try:
            self._show_what_changed()
        except MeetingError as error:  # the meeting may have been deleted there
            self.notify(told(error), severity="warning")

    def _show_what_changed(self) -> None:
        from meetingtui.ui.screens.home import Home

        stamp = self.store.version_stamp()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        if (screen := self.meeting_screen) is not None:
            screen.follow(self.store.load(screen.live.meeting.id))
        for home in (screen for screen in self.screen_stack if isinstance(screen, Home)):
            home.refresh_list()

    # The end

    def leave_saved(self) -> None:
        """Leave when all is saved; else offer another place first, and leave when asked once more."""
        if self.writer is None or self._asked_to_leave or self.writer.flush(LAST_WAIT):
            self.leave()
            return
        self._asked_to_leave = True
        self._offer_another_place()

    async def action_quit(self) -> None:
        self.leave_saved()

    def action_help_quit(self) -> None:
        """Ctrl+C copies; who meant to end the program with it is told how."""
        self.notify(_("Ctrl+Q leaves the program; everything is saved."), timeout=4)

    def leave(self, code: int = 0) -> None:
        """Leave, at whoever's wish; the next start is where the cursor is now."""
        if (screen := self.meeting_screen) is not None:
            screen.stand()
        super().leave(code)

    def _close_writer(self) -> None:
        if self.writer is not None:
            if (screen := self.meeting_screen) is not None:
                screen.stand()
            self.writer.close(LAST_WAIT)
            self.writer = None

    def report_folder(self) -> Path:
        return self.store.path.parent / "crashes"

    def tell(self, error: MeetingError) -> str:
        return told(error)

    def keep_everything(self) -> None:
        """Whatever ends the program: what was typed goes to disk; StoreError when it does not."""
        if self.writer is not None and not self.writer.flush(LAST_WAIT):
            raise StoreError("Not everything could be saved.")
