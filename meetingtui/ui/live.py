"""The meeting on the screen: its newest value, the acts that led to it, and the way to the store."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from meetingtui.domain.errors import N_, RuleError, StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.sitting import restored, take_up, write_note
from meetingtui.store.writer import Writer
from meetingtui.ui.locale import _
from meetingtui.ui.status import spelled

PATIENCE = 0.5  # seconds to wait for a commit before going on with a meeting that is not saved yet


@dataclass(frozen=True, slots=True)
class Done:
    """An act: its name, and the meeting as it was before and as the act made it."""

    name: str
    before: Meeting
    after: Meeting


class LiveMeeting:
    """Takes acts and notes, hands them to the store, and keeps what undo and redo need.

    Without a writer it can only be read, for the reason `why_read_only`: acts raise RuleError, and notes
    are not taken. `rewritten` is called with an item and its notes when an act has changed these, before
    anything waits. `find` gives the body's meeting of a day, whose minutes an act may approve.
    """

    def __init__(
        self,
        meeting: Meeting,
        writer: Writer | None,
        scratch: Mapping[int, str] | None = None,
        find: Callable[[date], Meeting | None] = lambda _day: None,
        why_read_only: str = "",
    ) -> None:
        self._meeting, self.writer = meeting, writer
        self._scratch = dict(scratch or {})
        self.find, self.why_read_only = find, why_read_only
        self._notes: dict[int, str] = {}
        self._others: dict[date, Meeting] = {}
        self._highest = 0
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self.rewritten: Callable[[int, str], None] = lambda _item_id, _notes: None

    @property
    def read_only(self) -> bool:
        """Whether the meeting can only be read here."""
        return self.writer is None

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands, the newest notes in it."""
        while self._notes:
            item_id, text = self._notes.popitem()
            if any(item.id == item_id for item in self._meeting.items):  # it may have been undone
                self._meeting = write_note(self._meeting, item_id, text)
        return self._meeting

    @property
    def last_act(self) -> str | None:
        """The name of the act that undo would take back."""
        return self._done[-1].name if self._done else None

    @property
    def acts(self) -> int:
        """How many acts undo could take back."""
        return len(self._done)

    @property
    def next_item_id(self) -> int:
        """An id that no item of this meeting has had: what was undone must not come back in another."""
        self._highest = max((self._highest, *(item.id for item in self._meeting.items)))
        return self._highest + 1

    def follow(self, meeting: Meeting) -> None:
        """Take over what another window has made of the meeting."""
        self._meeting = meeting

    # Notes

    def note(self, item_id: int, text: str, cursor: tuple[int, int]) -> None:
        """The newest text of an item's notes: handed to the writer at once, never waited for."""
        if self.writer is not None:
            self._notes[item_id] = text
            self.writer.note(item_id, text, *cursor)

    def left(self, item_id: int) -> None:
        """The item's notes are left: a version of them is kept."""
        if self.writer is not None:
            self.writer.left(item_id)

    def stand(self, item_id: int, cursor: tuple[int, int], since: datetime) -> None:
        """Where the secretary is, for the next start."""
        if self.writer is not None:
            self.writer.place(item_id, *cursor, since)

    def scratch(self, item_id: int) -> str:
        """What is private to the secretary on an item."""
        return self._scratch.get(item_id, "")

    def write_scratch(self, item_id: int, text: str) -> None:
        """The newest private text of an item: saved like notes, in no meeting."""
        if self.writer is not None:
            self._scratch[item_id] = text
            self.writer.scratch(item_id, text)

    def join_scratch(self, gone: int, into: int) -> None:
        """The private text of an item that became part of another stands with that one's."""
        if text := self.scratch(gone):
            self.write_scratch(into, "\n".join(filter(None, (self.scratch(into), text))))

    # Acts

    async def act(self, name: str, changed: Meeting) -> bool:
        """Make the changed meeting the one that counts; False when nothing changed.

        Returns after the commit, or after a while when the store cannot take it: the writer then
        goes on trying and tells the screen.
        """
        before = self.meeting
        if changed is before:
            return False
        self._check_writable()
        also = self._approved(changed)
        self._done.append(Done(name, before, changed))
        self._undone.clear()
        await self._keep(name, changed, also)
        return True

    def _approved(self, changed: Meeting) -> tuple[tuple[Meeting, Meeting], ...]:
        """The other meetings whose minutes the change approves, or no longer does, before and after.

        RuleError for minutes that cannot be approved.
        """
        if all(item.approves is None for meeting in (self._meeting, changed) for item in meeting.items):
            return ()
        from meetingtui.domain.approving import approvals, approved

        before, after = approvals(self._meeting), approvals(changed)
        days = [day for day in before.keys() | after.keys() if before.get(day) != after.get(day)]
        olds = {day: old for day in days if (old := self._others.get(day) or self.find(day)) is not None}
        news = {day: approved(old, after.get(day)) for day, old in olds.items()}
        self._others |= news  # they may not be on the disk yet when the next act comes
        return tuple((old, news[day]) for day, old in olds.items())

    async def take_up(self, item_id: int, at: datetime) -> None:
        """Note when an item was first treated; no act of the secretary's, so nothing to undo."""
        changed = take_up(self.meeting, item_id, at)
        if self.writer is not None and changed is not self._meeting:
            await self._keep("take_up", changed)

    async def undo(self) -> str | None:
        """Go back to before the last act; returns its name, None when there is none."""
        return await self._back(self._done, self._undone, "undo")

    async def redo(self) -> str | None:
        """Do again what was undone; returns its name, None when there is none."""
        return await self._back(self._undone, self._done, "redo")

    async def _back(self, source: list[Done], target: list[Done], how: str) -> str | None:
        if not source:
            return None
        self._check_writable()
        act, now = source[-1], self.meeting
        back = restored(act.before, now, act.after)
        also = self._approved(back)
        source.pop()
        target.append(Done(act.name, now, back))
        await self._keep(f"{how} {act.name}", back, also)
        return act.name

    def edit(self, name: str, changed: Meeting, first: bool) -> None:
        """A text of the meeting as it is being typed: one act, handed on at every key, not waited for."""
        if self.writer is None:
            return
        if first:
            self._done.append(Done(name, self.meeting, changed))
            self._undone.clear()
        self._meeting = changed
        self.writer.save(changed, name).add_done_callback(lambda future: future.exception())

    def _check_writable(self) -> None:
        if self.writer is None and self.meeting.approval is not None:
            raise RuleError(self.why_read_only)
        if self.writer is None:
            raise RuleError(
                N_("This window is read-only."),
                N_("Work in the window that has the meeting open, or close it and start again here."),
            )

    async def _keep(
        self, name: str, changed: Meeting, also: tuple[tuple[Meeting, Meeting], ...] = ()
    ) -> None:
        """Make the changed meeting the one that counts, and wait a while for it to be on the disk.

        Notes that the act has changed go on their own way. Where an item goes away they go first: they
        may have its notes in them, and must be on the disk before it is not.
        """
        if self.writer is None:
            return
        self._highest = self.next_item_id - 1
        before, self._meeting = self._meeting, changed
        notes = _rewritten(before, changed)
        for item_id, text in notes.items():
            self.rewritten(item_id, text)
        first = bool(notes) and len(before.items) > len(changed.items)
        try:
            if first:
                self._rewrite(notes, self.writer)
                await asyncio.to_thread(self.writer.flush, PATIENCE)
            saving = self.writer.save(changed, name, also)
            if not first:
                self._rewrite(notes, self.writer)
            await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(saving)), PATIENCE)
        except (StoreError, TimeoutError):
            return  # the writer tells the screen, and keeps trying

    @staticmethod
    def _rewrite(notes: dict[int, str], writer: Writer) -> None:
        for item_id, text in notes.items():
            writer.note(item_id, text, text.count("\n"), len(text.rpartition("\n")[2]))


def _rewritten(before: Meeting, after: Meeting) -> dict[int, str]:
    """The notes that are others in items that were there before, by item."""
    known = {item.id: item.notes for item in before.items}
    return {i.id: i.notes for i in after.items if known.get(i.id, i.notes) != i.notes}


def why_locked(meeting: Meeting) -> str:
    """What to say of minutes that are approved; empty for others."""
    if meeting.approval is None:
        return ""
    on = spelled(meeting.approval.on)
    return _("The minutes were approved on {on}, and are locked.").format(on=on)
