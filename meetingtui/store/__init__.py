"""The store: meetings in one SQLite file, where nothing that is typed is lost.

`store` is the door; `writer` saves the live meeting, `ledger` is its transactions; `rows` and
`changes` turn meetings into rows; `search` looks through all of them (its index is `search_index`) and
`rosters` knows who is on a body; `opening`, `inspection` and `refusal` deal with files, good and
bad; `backup`, `migrations`, `lock` and `reserve` are named for what they do.
"""

from meetingtui.store.faults import DiskFull, StoreBusy, StoreDamaged, StoreMoved, StoreNewer, StoreUnwritable
from meetingtui.store.inspection import check
from meetingtui.store.lock import StoreLocked
from meetingtui.store.reading import MeetingSummary, NoteVersion, Position, Revision
from meetingtui.store.refusal import restore
from meetingtui.store.rosters import Seated
from meetingtui.store.search import Hit
from meetingtui.store.store import Store
from meetingtui.store.writer import NotSaved, Saved, Writer

__all__ = [
    "DiskFull",
    "Hit",
    "MeetingSummary",
    "NotSaved",
    "NoteVersion",
    "Position",
    "Revision",
    "Saved",
    "Seated",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreLocked",
    "StoreMoved",
    "StoreNewer",
    "StoreUnwritable",
    "Writer",
    "check",
    "restore",
]
