"""The meeting: the agenda, the case, the clauses with their decisions, and the notes."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget

from meetingtui.domain.errors import MeetingError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Command, Where, commands_for
from meetingtui.ui.live import LiveMeeting
from meetingtui.ui.locale import _, spoken, told
from meetingtui.ui.screens.treating import Treating
from meetingtui.ui.status import narrow_status, notes_title, wide_status
from meetingtui.ui.widgets.agenda_list import AgendaList
from meetingtui.ui.widgets.case_text import CaseText
from meetingtui.ui.widgets.clause_list import ClauseList
from meetingtui.ui.widgets.completing import CompletingEditor
from meetingtui.ui.widgets.item_head import ItemHead
from meetingtui.ui.widgets.line_list import LineList
from meetingtui.ui.widgets.note_editor import NoteEditor
from meetingtui.ui.widgets.one_line import Banner, KeyLine, OneLine

WIDE = 100  # columns from which the agenda stands beside the item


class MeetingScreen(Treating):
    """One meeting, live or followed; opens with the cursor in the notes of the item left last."""

    PLACES = (Where.MEETING, Where.READING, Where.CLAUSES, Where.COURSE)
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.MEETING, Where.READING)

    status = getters.query_one("#status", OneLine)
    banner = getters.query_one(Banner)
    agenda = getters.query_one(AgendaList)
    head = getters.query_one(ItemHead)
    case = getters.query_one(CaseText)
    clauses = getters.query_one(ClauseList)
    notes = getters.query_one("#notes", Vertical)
    keys = getters.query_one(KeyLine)

    def __init__(
        self, live: LiveMeeting, item_id: int | None, cursor: tuple[int, int], since: datetime | None
    ) -> None:
        super().__init__()
        self.live = live
        live.rewritten = self.show_rewritten
        self.item_id = item_id
        self.since = since
        self.saved_at: datetime | None = None
        self.editors: dict[int, CompletingEditor] = {}
        self.scratches: dict[int, CompletingEditor] = {}
        self.drafted_at = {}
        self._one_step = asyncio.Lock()  # a key's step and a click's are handled by different tasks
        self._first_cursor = cursor

    # What is shown

    def compose(self) -> ComposeResult:
        yield OneLine(id="status")
        yield Banner(id="banner")
        with Horizontal(id="body"):
            yield AgendaList(id="agenda")
            with Vertical(id="item"):
                yield ItemHead()
                yield CaseText()
                yield ClauseList()
                yield Vertical(id="decision")
                yield Vertical(*self._first_editor(), id="notes")
        yield KeyLine(commands_for(Where.MEETING))

    def _first_editor(self) -> list[Widget]:
        items = self.live.meeting.items
        if self.item_id is None or all(item.id != self.item_id for item in items):
            self.item_id = items[0].id if items else None
        return [] if self.item_id is None else [self.new_editor(self.item_id, self._first_cursor)]

    def on_mount(self) -> None:
        self.since = self.since or self.now()
        self.query_one("#decision").border_title = _("The decision's text: Enter or Esc keeps it")
        self._fold(self.size.width)
        self.show()
        self.action_notes()
        self.set_interval(1, self.tick)
        self.watch(self, "focused", self._focus_moved, init=False)
        if self.live.read_only:
            self.banner.warn(self.live.why_read_only, calm=True)
        self.call_after_refresh(self.program.show_last_news)
        self.call_after_refresh(self.know_seats)

    @property
    def item(self) -> Item | None:
        """The item that is treated now; None in a meeting without any, or when it has been undone."""
        found = (item for item in self.live.meeting.items if item.id == self.item_id)
        return next(found, None)

    @property
    def editor(self) -> CompletingEditor | None:
        """The editor of the present item's notes."""
        return None if self.item_id is None else self.editors.get(self.item_id)

    def show(self) -> None:
        """Draw the meeting as it stands; each part paints only what is new to it."""
        meeting, item = self.live.meeting, self.item
        self.agenda.present(meeting, None if item is None else item.id)
        self.query_one("#item").visible = bool(meeting.items)
        if item is not None:
            self.head.show(meeting, item)
            self.case.show(meeting, item)
            self.clauses.show(item)
            self.clauses.border_title = _("Recommendation") if item.clauses else _("Decision")
        self.clauses.display = item is not None and self._is_decided_on(meeting, item)
        self.tick()

    @staticmethod
    def _is_decided_on(meeting: Meeting, item: Item) -> bool:
        return bool(item.clauses or item.decision)

    def tick(self) -> None:
        """The clock, and the times that go with it."""
        self.dwell()
        private = _("Private: in no minutes") if self.is_on_scratch() else ""
        title = self.hinted or private or notes_title(self.live.meeting, self.item, self.now())
        self.notes.border_title = Content(title)
        make = wide_status if self.size.width >= WIDE else narrow_status
        self.status.say(*make(self.live.meeting, self.item, self.now(), self.since, self.saved_at))

    def on_resize(self, event: Resize) -> None:
        self._fold(event.size.width)
        self.tick()

    def _fold(self, width: int) -> None:
        self.set_class(width < WIDE, "-narrow")

    # Where the hands are

    def places_now(self) -> Sequence[Where]:
        first = Where.MEETING
        if isinstance(self.focused, ClauseList):
            first = Where.CLAUSES
        elif not isinstance(self.focused, NoteEditor):
            first = Where.READING
        return sorted(self.PLACES, key=lambda where: where is not first)

    def _focus_moved(self, focused: Widget | None) -> None:
        self.keys.offer(self._key_line(focused))

    def _key_line(self, focused: Widget | None) -> list[Command]:
        if isinstance(focused, ClauseList):
            self.keys.first_key = self._outcome_key
            return commands_for(Where.CLAUSES)
        self.keys.first_key = lambda command: command.keys[0]
        if isinstance(focused, (CaseText, LineList)) or focused is None:
            return commands_for(Where.READING)
        return commands_for(Where.MEETING)

    @staticmethod
    def _outcome_key(command: Command) -> str:
        """Danish letters come first in the table, the English ones last."""
        is_outcome = command.id.startswith("outcome")
        return command.keys[-1] if is_outcome and spoken() != "da" else command.keys[0]

    def action_notes(self) -> None:
        self.leave_scratch()
        self.set_focus(self.editor or self.case)

    def action_step_out(self) -> None:
        if self.is_on_scratch():
            self.leave_scratch()
            self.action_notes()
        elif isinstance(self.focused, NoteEditor | ClauseList):
            self.set_focus(self.case)

    def action_scroll_case(self, direction: str) -> None:
        self.case.page(1 if direction == "down" else -1)

    # Stepping

    async def action_next_item(self) -> None:
        await self._step(1)

    async def action_previous_item(self) -> None:
        await self._step(-1)

    async def _step(self, by: int) -> None:
        items = self.live.meeting.items
        if self.item is None or self.item_id is None:
            return
        place = self.live.meeting.place_of(self.item_id) + by
        if 0 <= place < len(items):
            await self.go_to(items[place].id, reading=isinstance(self.focused, CaseText))
        else:
            self.notify(_("This is the last item.") if by > 0 else _("This is the first item."), timeout=2)

    async def go_to(self, item_id: int, reading: bool = False) -> None:
        """Step to an item, with the cursor in its notes; or to read its case."""
        self.live.meeting.item(item_id)
        async with self._one_step:
            await self.stop_editing()
            self.leave_scratch()
            if item_id not in self.editors:
                await self.notes.mount(self.new_editor(item_id))
            if item_id != self.item_id:
                if self.item_id is not None:
                    self.live.left(self.item_id)
                self.item_id, self.since = item_id, self.now()
            for other, editor in self.editors.items():
                editor.display = other == item_id
            self.set_focus(self.case if reading else self.editors[item_id])
            self.stand()
            self.show()

    async def stay(self) -> None:
        """Show the meeting, at its last item when the present one is no longer there."""
        items, reading = self.live.meeting.items, isinstance(self.focused, CaseText)
        for gone in self.editors.keys() - {item.id for item in items}:
            await self.editors.pop(gone).remove()
        await self.show_scratches()
        if not items:
            self.item_id = None
        elif self.item is None:
            await self.go_to(items[-1].id, reading)
        self.show()

    def stand(self) -> None:
        """Tell the store where we are."""
        if self.item_id is not None and self.editor is not None and self.since is not None:
            self.live.stand(self.item_id, self.editor.cursor_location, self.since)

    async def action_go_to(self) -> None:
        from meetingtui.ui.screens.go_to import GoTo

        self.ask(GoTo(self.live.meeting, self.item_id), self.go_to)

    @on(AgendaList.Chosen, "#agenda")
    async def _item_chosen(self, event: LineList.Chosen) -> None:
        if isinstance(event.row.key, int):
            with self.complaining():
                await self.go_to(event.row.key)

    # Saving

    def action_insert_time(self) -> None:
        if (editor := self.lane) is not None and not self.live.read_only:
            self.set_focus(editor)
            editor.insert_time(self.now())

    def action_save_now(self) -> None:
        self.program.save_now()

    def saved(self, at: datetime, warning: MeetingError | None = None) -> None:
        """A commit has succeeded; `warning` tells of trouble to come, such as a disk that fills up."""
        self.saved_at = at
        self.banner.warn("" if warning is None else told(warning), calm=True)
        self.tick()

    def not_saved(self, error: MeetingError) -> None:
        """A commit has failed, and will be tried again."""
        self.banner.warn(self.program.save_failure(error))

    def follow(self, meeting: Meeting) -> None:
        """Show what another window has made of the meeting."""
        self.live.follow(meeting)
        for item in meeting.items:
            editor = self.editors.get(item.id)
            if editor is not None:
                editor.show(item.notes)
        self.run_worker(self.stay(), exclusive=True)

    # Away

    async def action_home(self) -> None:
        await self.stop_editing()
        self.program.go_home()
