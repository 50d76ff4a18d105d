"""What should be on the disk and what is there, shared without locks by the callers and the thread.

The wanted values are set by the callers, those that are there by the thread, and nothing is ever
taken out, only replaced by a new object. What differs by identity is unsaved. So neither side
waits for the other, and a signal handler may come in between at any point.
"""

import threading
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from queue import SimpleQueue

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.store.ledger import Act
from meetingtui.store.reading import Position
from meetingtui.store.texts import Note


@dataclass(frozen=True, slots=True)
class Saved:
    """All that was wanted at that time is on the disk; `warning` is what to know all the same."""

    at: datetime
    warning: StoreError | None = None


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Saving fails, and is tried again; what is wanted is in memory only."""

    why: StoreError
    since: datetime


@dataclass(frozen=True, slots=True)
class Save:
    """An act, and who waits for it to be on the disk."""

    act: Act
    done: Future[None]

    def succeed(self) -> None:
        """It is there; who was told otherwise after an earlier try is not told again."""
        if not self.done.done():
            self.done.set_result(None)

    def fail(self, why: StoreError) -> None:
        """It is not there, after the first try."""
        if not self.done.done():
            self.done.set_exception(why)


@dataclass(frozen=True, slots=True)
class Left:
    """An item whose notes the person has left."""

    item_id: int


News = Save | Left | threading.Event | None  # an event waits for all to be saved; None is a mere nudge


class Wanted:
    """The two sides of one meeting, and the way by which news goes to the thread."""

    def __init__(self, meeting: Meeting) -> None:
        self.inbox: SimpleQueue[News] = SimpleQueue()
        self.ending = False
        self.notes: dict[int, Note] = {}
        self.scratch: dict[int, Note] = {}
        self.position: Position | None = None
        self.meeting = meeting
        self.notes_there: dict[int, Note] = {}
        self.scratch_there: dict[int, Note] = {}
        self.position_there: Position | None = None
        self.meeting_there = meeting
        self.saved_at: datetime | None = None
        self.over = threading.Event()

    @property
    def unsaved(self) -> bool:
        """Whether anything is wanted that is not on the disk."""
        return (
            self.meeting is not self.meeting_there
            or self.position is not self.position_there
            or bool(self.unsaved_notes())
            or bool(self.unsaved_scratch())
        )

    def unsaved_notes(self) -> dict[int, Note]:
        """The notes that are wanted and not on the disk, by item."""
        return _unsaved(self.notes, self.notes_there)

    def unsaved_scratch(self) -> dict[int, Note]:
        """The private texts that are wanted and not on the disk, by item."""
        return _unsaved(self.scratch, self.scratch_there)


def _unsaved(wanted: dict[int, Note], there: dict[int, Note]) -> dict[int, Note]:
    return {item_id: note for item_id, note in wanted.copy().items() if there.get(item_id) is not note}
