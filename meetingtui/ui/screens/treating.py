"""When an item counts as taken up: not by a look at it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.ui.screens.sequel import Sequel
from meetingtui.ui.widgets.completing import CompletingEditor

TAKING_UP = frozenset({"as_recommended", "decide", "vote", "doors"})  # acts, by name
DWELLING = timedelta(seconds=30)  # on an item on which nothing is written, until it counts as taken up


class Treating(Sequel):
    """An item is taken up by what is written, decided or done on it, or by staying there for a while.

    The time is then that at which it was stepped to; a short look at another item leaves no trace.
    """

    since: datetime | None

    def dwell(self) -> None:
        """An item that has been on the screen for a while is treated, if nothing is written on it."""
        if self.since is not None and self.now() - self.since >= DWELLING and self.is_new():
            self.run_worker(self.take_up())

    def is_new(self) -> bool:
        """Whether the present item waits to be taken up; one that was put off does not."""
        running = self.live.meeting.state is MeetingState.RUNNING
        item = None if self.live.read_only or not running else self.item
        return item is not None and item.opened_at is None and item.fate is None

    async def take_up(self) -> None:
        """The item is treated, since it was stepped to or the meeting was opened."""
        opened = self.live.meeting.opened_at
        if self.item is not None and self.since is not None and opened is not None and self.is_new():
            await self.live.take_up(self.item.id, max(self.since, opened))

    async def act(self, name: str, changed: Meeting) -> None:
        """Commit an act; a decision, a vote or closed doors take the item up."""
        await super().act(name, changed)
        if name in TAKING_UP:
            await self.take_up()

    # The notes

    def new_editor(self, item_id: int, cursor: tuple[int, int] = (-1, -1)) -> CompletingEditor:
        """An editor for an item's notes, the cursor at their end where none is given."""
        text = self.live.meeting.item(item_id).notes
        last = text.count("\n"), len(text.rpartition("\n")[2])
        editor = CompletingEditor(
            text,
            self._saver(item_id),
            cursor=last if cursor == (-1, -1) else cursor,
            read_only=self.live.read_only,
        )
        editor.enter = partial(self.send_line, item_id)
        self.equip(editor)
        self.editors[item_id] = editor
        return editor

    def _saver(self, item_id: int) -> Callable[[str, tuple[int, int]], None]:
        def save(text: str, cursor: tuple[int, int]) -> None:
            self.live.note(item_id, text, cursor)
            if self.is_new():
                self.run_worker(self.take_up())

        return save
