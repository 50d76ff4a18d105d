"""The thread that puts on the disk what is wanted there, and does not rest until it is."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from queue import Empty

from sqlalchemy import Connection

from meetingtui.domain.errors import StoreError
from meetingtui.store.connections import driver
from meetingtui.store.faults import DiskFull, is_trouble, nearly_full, store_error
from meetingtui.store.ledger import Ledger, Work
from meetingtui.store.reserve import Reserve
from meetingtui.store.wanted import Left, News, NotSaved, Save, Saved, Wanted

FIRST_PAUSE, LONGEST_PAUSE = 0.2, 2.0  # seconds between tries while saving fails
BACKUP_EVERY = timedelta(minutes=10)
LOOK_ROUND = 30.0  # seconds between looks at the clock while a backup is owed


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What saving needs of the store and the world."""

    path: Path  # of the store, for what is said about it
    connect: Callable[[], Connection]
    check: Callable[[], None]  # StoreError when what was written is not where the path leads
    reserve: Reserve
    clock: Callable[[], datetime]
    back_up: Callable[[datetime], Path | None]


class Clerk:
    """Saves one meeting; all of it runs in the thread, but for the making."""

    def __init__(
        self,
        meeting_id: int,
        wanted: Wanted,
        told: Callable[[Saved | NotSaved], None],
        around: Surroundings,
    ) -> None:
        self._meeting_id, self._wanted, self._told, self._around = meeting_id, wanted, told, around
        self._ledger: Ledger | None = None
        self._saves: deque[Save] = deque()
        self._left: set[int] = set()
        self._flushes: list[threading.Event] = []
        self._touched = False
        self._failing: NotSaved | None = None
        self._pause = FIRST_PAUSE
        self._backed_up_at, self._backup_owed = around.clock(), False
        self._backup: threading.Thread | None = None
        self._backup_failed: StoreError | None = None

    def run(self) -> None:
        """Work until the end is wanted and all is saved."""
        while not self._wanted.over.is_set():
            self._receive()
            if self._is_owing():
                self._attempt()
            if not self._is_owing():
                self._settle()

    def _receive(self) -> None:
        """Wait for news, or for the time of the next try."""
        with suppress(Empty):
            self._sort(self._wanted.inbox.get(timeout=self._patience()))

    def _patience(self) -> float | None:
        if self._failing is not None:
            return self._pause
        if self._is_owing() or self._wanted.ending:
            return 0.0
        return LOOK_ROUND if self._backup_owed else None

    def _sort(self, news: News) -> None:
        match news:
            case Save():
                self._saves.append(news)
            case Left(item_id):
                self._left.add(item_id)
            case threading.Event():
                self._flushes.append(news)

    def _is_owing(self) -> bool:
        return not self._touched or bool(self._saves) or bool(self._left) or self._wanted.unsaved

    def _attempt(self) -> None:
        trouble = self._try()
        if isinstance(trouble, DiskFull) and self._make_room():
            trouble = self._try()
        if trouble is None:
            self._succeeded()
        else:
            self._failed(trouble)

    def _try(self) -> StoreError | None:
        # The texts first, then the inbox: the act that made a note's item went there before the note.
        work = self._texts()
        with suppress(Empty):
            while True:
                self._sort(self._wanted.inbox.get_nowait())
        work.acts, work.left = [save.act for save in self._saves], frozenset(self._left)
        try:
            self._commit(work)
        except Exception as error:  # noqa: BLE001 (whatever it is, the thread that saves must live)
            self._drop_ledger()
            if work.acts and not isinstance(error, StoreError) and not is_trouble(error):
                self._save_texts_alone()
            return store_error(error, self._around.path)
        return None

    def _texts(self) -> Work:
        position = self._wanted.position
        moved = position is not self._wanted.position_there
        return Work(
            notes=self._wanted.unsaved_notes(),
            scratch=self._wanted.unsaved_scratch(),
            position=position if moved else None,
        )

    def _commit(self, work: Work) -> None:
        """Put the work on the disk, or raise; only then is it noted as being there."""
        if self._ledger is None:
            self._around.check()
            self._ledger = Ledger(self._around.connect(), self._meeting_id)
        now, wanted = self._around.clock(), self._wanted
        work.touched = not self._touched
        self._ledger.write(work, now)
        self._around.check()
        wanted.notes_there.update(work.notes)
        wanted.scratch_there.update(work.scratch)
        wanted.position_there = work.position or wanted.position_there
        self._left -= work.left
        self._touched, wanted.saved_at = True, now
        for act in work.acts:
            wanted.meeting_there = act.meeting
            self._saves.popleft().succeed()

    def _save_texts_alone(self) -> None:
        """An act that cannot be stored must not keep text off the disk; the newest is tried again."""
        while len(self._saves) > 1:
            self._saves.popleft().fail(_not_stored(self._around.path))
        work = self._texts()
        known = {item.id for item in self._wanted.meeting_there.items}
        work.notes = {item_id: note for item_id, note in work.notes.items() if item_id in known}
        work.scratch = {item_id: note for item_id, note in work.scratch.items() if item_id in known}
        with suppress(Exception):  # the act's own failure is what is told
            self._commit(work)
            return
        self._drop_ledger()

    def _drop_ledger(self) -> None:
        ledger, self._ledger = self._ledger, None
        if ledger is not None:
            with suppress(Exception):
                ledger.close()

    def _make_room(self) -> bool:
        """Give up the reserve, or fold the log into the store so that its room can be used again."""
        if self._around.reserve.give_up():
            return True
        with suppress(Exception):
            connection = self._around.connect()
            try:
                driver(connection).execute("PRAGMA wal_checkpoint(PASSIVE)")
                return True
            finally:
                connection.close()
        return False

    def _succeeded(self) -> None:
        self._failing, self._pause, self._backup_owed = None, FIRST_PAUSE, True
        roomy = self._around.reserve.keep()
        if self._wanted.saved_at is not None:
            warning = self._backup_failed if roomy else nearly_full(self._around.path)
            self._tell(Saved(self._wanted.saved_at, warning))

    def _failed(self, why: StoreError) -> None:
        for save in self._saves:
            save.fail(why)
        before = self._failing
        self._failing = NotSaved(why, before.since if before else self._around.clock())
        self._pause = min(2 * self._pause, LONGEST_PAUSE) if before else FIRST_PAUSE
        if before is None or before.why.title != why.title:
            self._tell(self._failing)

    def _tell(self, news: Saved | NotSaved) -> None:
        with suppress(Exception):  # whoever listens may be gone; saving goes on
            self._told(news)

    def _settle(self) -> None:
        """All is on the disk: see to what is not urgent, and say so to those who wait."""
        now = self._around.clock()
        if self._backup_owed and now - self._backed_up_at >= BACKUP_EVERY:
            self._start_backup(now)
        flushes, self._flushes = self._flushes, []
        for flush in flushes:
            flush.set()
        if self._wanted.ending and self._wanted.inbox.empty():
            self._end(now)

    def _start_backup(self, now: datetime) -> None:
        """In a thread of its own: a large store takes seconds, in which text must be saved."""
        if self._backup is None or not self._backup.is_alive():
            self._backed_up_at, self._backup_owed = now, False
            self._backup = threading.Thread(target=self._back_up, args=(now,), daemon=True)
            with suppress(RuntimeError):  # the interpreter is ending, and lets no thread begin
                self._backup.start()

    def _back_up(self, now: datetime) -> None:
        try:
            self._around.back_up(now)
            self._backup_failed = None
        except Exception as error:  # noqa: BLE001 (told with the next save, as a warning)
            self._backup_failed = store_error(error, self._around.path)

    def _end(self, now: datetime) -> None:
        with suppress(Exception):  # the text is saved; this is what comes after
            if self._ledger is not None:
                self._ledger.write(Work(left=frozenset((*self._wanted.notes, *self._wanted.scratch))), now)
                driver(self._ledger.connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._drop_ledger()
        if self._backup is not None and self._backup.is_alive():
            self._backup.join()
        self._wanted.over.set()


def _not_stored(path: Path) -> StoreError:
    return StoreError("This act could not be stored in {path}.", "The notes are saved.", path=path)
