"""How a live meeting is saved: say what is wanted, go on at once, and hear when it is on the disk."""

import atexit
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.files import write_atomically
from meetingtui.paths import PRIVATE_FILE
from meetingtui.store.clerk import Clerk, Surroundings
from meetingtui.store.ledger import Act
from meetingtui.store.reading import Position
from meetingtui.store.rescue import unsaved_text
from meetingtui.store.texts import Note
from meetingtui.store.wanted import Left, NotSaved, Save, Saved, Wanted

__all__ = ["NotSaved", "Saved", "Writer"]

EMERGENCY = 3.0  # seconds that a process about to end waits for the disk


class Writer:
    """Saves one meeting from a thread of its own; methods return at once, but for those with a timeout.

    `told` is called from that thread, and must return at once too: while it waits, nothing is saved.
    `save` is called from one thread; all else from any, signal handlers included.
    """

    def __init__(
        self, meeting: Meeting, told: Callable[[Saved | NotSaved], None], around: Surroundings
    ) -> None:
        self._path, self._clock = around.path, around.clock
        self._wanted = Wanted(meeting)
        clerk = Clerk(meeting.id, self._wanted, told, around)
        self._thread = threading.Thread(target=clerk.run, name="meetingtui-writer", daemon=True)
        self._thread.start()
        atexit.register(self.flush_now)

    def note(self, item_id: int, text: str, row: int, col: int) -> None:
        """The notes of an item as they are now, and the cursor in them; only the newest text counts.

        Raises StoreError after `close`: what nobody will save must not be taken silently.
        """
        if self._wanted.over.is_set():
            raise _closed(self._path)
        self._wanted.notes[item_id] = Note(text)
        self.place(item_id, row, col, None)

    def scratch(self, item_id: int, text: str) -> None:
        """What is private to the secretary on an item, as it is now; saved like notes, in no meeting value.

        Raises StoreError after `close`.
        """
        if self._wanted.over.is_set():
            raise _closed(self._path)
        self._wanted.scratch[item_id] = Note(text)
        self._wanted.inbox.put(None)

    def place(self, item_id: int, row: int, col: int, since: datetime | None) -> None:
        """Where the person is; `since` when the item was come to, None while they stay in it."""
        known = self._wanted.position
        if since is None and known is not None and known.item_id == item_id:
            since = known.since
        self._wanted.position = Position(item_id, row, col, since)
        self._wanted.inbox.put(None)

    def left(self, item_id: int) -> None:
        """The person has left the item: its notes are kept as a version."""
        self._wanted.inbox.put(Left(item_id))

    def save(self, meeting: Meeting, act: str, also: Sequence[tuple[Meeting, Meeting]] = ()) -> Future[None]:
        """The meeting after an act, all but its notes; `also` other stored ones before and after it.

        The future is done when it is on the disk, and has a StoreError when the first try failed;
        it is tried again all the same, and `told` hears of it.
        """
        done: Future[None] = Future()
        if self._wanted.over.is_set():
            done.set_exception(_closed(self._path))
            return done
        done.set_running_or_notify_cancel()  # nobody can call it off any more
        self._wanted.meeting = meeting
        self._wanted.inbox.put(Save(Act(meeting, act, self._clock(), also), done))
        return done

    def flush(self, timeout: float) -> bool:
        """Wait for at most `timeout` seconds until all is on the disk; whether it is."""
        if self._wanted.over.is_set():
            return not self.unsaved
        written = threading.Event()
        self._wanted.inbox.put(written)
        return written.wait(timeout)

    def flush_now(self) -> bool:
        """The last thing that a process does: `flush` with a wait that a person will bear."""
        return self.flush(EMERGENCY)

    def close(self, timeout: float) -> bool:
        """Save all, keep the notes as versions, and end; whether that was done within `timeout` seconds.

        When it was not, the thread goes on trying for as long as the process lives.
        """
        self._wanted.ending = True
        self._wanted.inbox.put(None)
        self._thread.join(timeout)
        if self._wanted.over.is_set():
            atexit.unregister(self.flush_now)
        return self._wanted.over.is_set() and not self.unsaved

    @property
    def unsaved(self) -> bool:
        """Whether anything is wanted that is not on the disk."""
        return self._wanted.unsaved

    @property
    def saved_at(self) -> datetime | None:
        """When something was last put on the disk."""
        return self._wanted.saved_at

    def write_elsewhere(self, path: Path) -> None:
        """Write what is not on the disk as plain text to another file; MinutesError when that fails too."""
        unsaved = (self._wanted.unsaved_notes(), self._wanted.unsaved_scratch())
        notes, scratch = ({item_id: note.text for item_id, note in lane.items()} for lane in unsaved)
        text = unsaved_text(self._wanted.meeting, self._wanted.meeting_there, notes, scratch)
        write_atomically(path, text.encode("utf-8", "replace"), mode=PRIVATE_FILE)


def _closed(path: Path) -> StoreError:
    return StoreError(
        "What was written last is not saved: {path} has been closed already.",
        "Open the meeting again.",
        path=path,
    )
