"""The store: all meetings in one SQLite file, of which nothing that was once saved is lost."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection, Engine, delete, update

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member
from meetingtui.domain.sitting import check_unlocked
from meetingtui.paths import refuse_own_place
from meetingtui.store import backup, ledger, reading, rosters
from meetingtui.store.clerk import Surroundings
from meetingtui.store.connections import STORE_NAME, connect, connect_for_writing, driver, engine_on, writing
from meetingtui.store.faults import told_apart, unwritable
from meetingtui.store.inspection import quiet_mode
from meetingtui.store.lock import FolderLock
from meetingtui.store.opening import StoreFile, open_for_reading, prepare_for_writing, scratch_folder
from meetingtui.store.reading import MeetingSummary, NoteVersion, Position, Revision
from meetingtui.store.reserve import Reserve
from meetingtui.store.rosters import Seated
from meetingtui.store.rows import sortable
from meetingtui.store.search import Hit
from meetingtui.store.search import search as find
from meetingtui.store.tables import MEETING
from meetingtui.store.wanted import NotSaved, Saved
from meetingtui.store.writer import Writer

if TYPE_CHECKING:
    from meetingtui.store.lasting import Lasting

WRITER_WAITS = 0.5  # seconds for another program's lock, before the person is told
CLOSING_WAITS = 1.5  # seconds for what a writer that nobody closed has not saved yet


def here_and_now() -> datetime:
    """The time with the zone of this machine."""
    return datetime.now().astimezone()


class Store:
    """An open store, and a context manager that closes it.

    Methods may be called from any thread, and raise StoreError when the disk or the file fails;
    those that change something raise it in a store that is read-only.
    """

    def __init__(self, path: Path, engine: Engine, lock: FolderLock | None) -> None:
        """Made by `open` alone; without a `lock` read-only."""
        self._path, self._engine, self._folder_lock = path, engine, lock
        self._one_at_a_time = threading.RLock()  # a connection is for one thread at a time
        self._connection = engine.connect()
        self._file = StoreFile(path)
        self._writers: list[Writer] = []
        self._closing: list[Callable[[], None]] = [self._connection.close, engine.dispose]
        if lock is not None:
            self._closing.append(lock.release)

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False) -> Self:
        """The store in a data folder; made when there is none, or, read-only, shown as empty.

        For writing raises StoreLocked while another window has it, and StoreUnwritable on
        read-only media: it can then be opened read-only, which follows what the other one writes.
        StoreDamaged and StoreNewer refuse a file that cannot be used; it is left bit for bit, a copy
        is set aside, and the newest good backup is named.
        """
        return cls._for_reading(folder) if read_only else cls._for_writing(folder)

    @classmethod
    def _for_writing(cls, folder: Path) -> Self:
        path = folder / STORE_NAME
        lock = prepare_for_writing(folder, here_and_now())
        try:
            with told_apart(path):
                return cls(path, engine_on(lambda: connect_for_writing(path)), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _for_reading(cls, folder: Path) -> Self:
        path, scratch = folder / STORE_NAME, scratch_folder()
        try:
            database = open_for_reading(folder, Path(scratch.name), here_and_now())
            with told_apart(path):
                store = cls(path, engine_on(lambda: database), None)
        except BaseException:
            scratch.cleanup()
            raise
        store._closing.append(scratch.cleanup)
        return store

    def close(self) -> None:
        """Save what writers have not saved yet, and give everything back; a second time does nothing."""
        for writer in self._writers:
            writer.close(CLOSING_WAITS)
        with self._one_at_a_time:
            closing_steps, self._closing = self._closing, []
            for step in closing_steps:
                step()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed from here."""
        return self._folder_lock is None

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._path

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._one_at_a_time, told_apart(self._path), self._connection.begin():
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.read_only:
            raise unwritable(self._path)
        with self._one_at_a_time, told_apart(self._path):
            with writing(self._connection):
                yield self._connection
            self._file.check()

    # Looking

    def meetings(self) -> list[MeetingSummary]:
        """All meetings, the newest date first and those without a date last."""
        with self._reading() as connection:
            return reading.summaries(connection)

    def load(self, meeting_id: int) -> Meeting:
        """The whole meeting; StoreError when there is none with that id."""
        with self._reading() as connection:
            return reading.load(connection, meeting_id)

    def latest_id(self) -> int | None:
        """The meeting last worked with: added, opened for writing, or changed."""
        with self._reading() as connection:
            return reading.latest_id(connection)

    def position(self, meeting_id: int) -> Position | None:
        """Where the person was in the meeting; None when that is not known, or the item is gone."""
        with self._reading() as connection:
            return reading.position(connection, meeting_id)

    def roster_of(self, body: str) -> tuple[Member, ...]:
        """With whom the body's next meeting begins, none arrived; see `rosters`."""
        with self._reading() as connection:
            return rosters.roster_of(connection, body)

    @property
    def lasting(self) -> "Lasting":
        """What outlives a meeting: appointments, follow-ups, approved minutes, phrases."""
        from meetingtui.store.lasting import Lasting

        return Lasting(self._reading)

    def search(self, words: str) -> list[Hit]:
        """The items that have all the words, of the newest meeting first; StoreError without a word."""
        with self._reading() as connection:
            return find(connection, words)

    def scratch_of(self, meeting_id: int) -> dict[int, str]:
        """What is private to the secretary in a meeting, by item; it is in no meeting value."""
        with self._reading() as connection:
            return reading.scratch_of(connection, meeting_id)

    def note_versions(self, meeting_id: int, item_id: int) -> list[NoteVersion]:
        """What was kept of an item's notes, the oldest first."""
        with self._reading() as connection:
            return reading.note_versions(connection, meeting_id, item_id)

    def revisions(self, meeting_id: int) -> list[Revision]:
        """Every act on the meeting, the oldest first; the first is that it was added."""
        with self._reading() as connection:
            return reading.revisions(connection, meeting_id)

    def replay(self, meeting_id: int, acts: int | None = None) -> Meeting:
        """The meeting as its first `acts` revisions (None: all) left it, with the notes it came with."""
        with self._reading() as connection:
            return reading.replay(connection, meeting_id, acts)

    def version_stamp(self) -> int:
        """A number that is another one when somebody else has changed the store since."""
        with self._one_at_a_time, told_apart(self._path):
            (stamp,) = driver(self._connection).execute("PRAGMA data_version").fetchone()
            return int(stamp)

    # Changing

    def add(self, meeting: Meeting) -> int:
        """Store a whole new meeting with its notes, in one transaction; its id."""
        with self._writing() as connection:
            return ledger.add(connection, meeting, here_and_now())

    def change(self, before: Meeting, after: Meeting, act: str) -> None:
        """Write an act on a stored meeting that no window has open, in one transaction with its revision.

        `before` is the meeting as it was loaded; the notes of its items stay as they are. RuleError for
        one whose minutes are approved.
        """
        check_unlocked(before, after)
        with self._writing() as connection:
            ledger.change(connection, before, after, act, here_and_now())

    def set_roster(self, body: str, members: Sequence[Member]) -> Seated:
        """Make these the members of a body, and of its planned meetings without any; which, is returned."""
        with self._writing() as connection:
            return rosters.set_roster(connection, body, members, here_and_now())

    def touch(self, meeting_id: int) -> None:
        """Make the meeting the latest that was worked with."""
        self._set(meeting_id, touched_at=sortable(here_and_now()))

    def delete(self, meeting_id: int) -> None:
        """Delete the meeting so that `undelete` can bring it back, until `purge_deleted`."""
        self._set(meeting_id, deleted_at=sortable(here_and_now()))

    def undelete(self, meeting_id: int) -> None:
        """Bring a deleted meeting back."""
        self._set(meeting_id, deleted_at=None)

    def _set(self, meeting_id: int, **values: str | None) -> None:
        with self._writing() as connection:
            found = connection.execute(update(MEETING).where(MEETING.c.id == meeting_id).values(values))
            if found.rowcount == 0:
                raise reading.unknown(meeting_id)

    def purge_deleted(self) -> None:
        """Remove the deleted meetings, and all that belongs to them, for good; when the program starts."""
        with self._writing() as connection:
            connection.execute(delete(MEETING).where(MEETING.c.deleted_at.is_not(None)))

    def writer(
        self,
        meeting: Meeting,
        told: Callable[[Saved | NotSaved], None],
        clock: Callable[[], datetime] = here_and_now,
    ) -> Writer:
        """The writer of a stored meeting; it says through `told`, from its thread, how it goes."""
        if self.read_only:
            raise unwritable(self._path)
        around = Surroundings(
            path=self._path,
            connect=self._connect_writer,
            check=self._file.check,
            reserve=Reserve(self._path.parent),
            clock=clock,
            back_up=self.back_up,
        )
        writer = Writer(meeting, told, around)
        self._writers.append(writer)
        return writer

    def _connect_writer(self) -> Connection:
        connection = self._engine.connect()
        driver(connection).execute(f"PRAGMA busy_timeout = {int(1000 * WRITER_WAITS)}")
        return connection

    # Care

    def back_up(self, now: datetime) -> Path | None:
        """Back up into the data folder if anything changed since the newest backup; the new file, or None.

        Takes long in a large store: to be called after the first picture is on the screen, from a thread.
        """
        if self.read_only:
            raise unwritable(self._path)
        return backup.back_up(self._path.parent, now)

    def backup_to(self, path: Path) -> None:
        """Write a backup to a file of the person's choice; one that is there is replaced by a whole one."""
        if not self._path.exists():
            raise StoreError("There is no file {path}.", "Nothing was changed.", path=self._path)
        refuse_own_place(self._path.parent, path)
        path = Path(os.path.realpath(path))
        if path.exists() and not path.is_file():
            raise StoreError("{path} is no ordinary file.", "Nothing was written.", path=path)
        with told_apart(path), closing(connect(self._path, quiet_mode(self._path))) as source:
            backup.copy_store(source, path)
