"""The program on a made-up meeting, in a temporary folder, at a fixed time."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.config import Config
from meetingtui.domain.meeting import Meeting
from meetingtui.examples import example_agenda
from meetingtui.store import Store
from meetingtui.ui.app import MeetingApp
from meetingtui.ui.locale import speak

NOW = datetime(2026, 11, 18, 14, 32, 5, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture(autouse=True)
def in_english() -> None:
    speak("en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def agenda() -> Meeting:
    """The made-up Danish agenda, not stored."""
    return read_agenda(example_agenda("da")).meeting


@pytest.fixture
def program(folder: Path, agenda: Meeting) -> Iterator[Callable[..., MeetingApp]]:
    """Makes the app: `program()` on the made-up meeting, `program(meeting)`, `program(None)` at home.

    May be called again for the next start; the store of the app before must be closed then.
    """
    stores: list[Store] = []

    def make(meeting: Meeting | None = agenda, clock: Callable[[], datetime] = lambda: NOW) -> MeetingApp:
        for store in stores:
            store.close()
        store = Store.open(folder)
        stores.append(store)
        if meeting is None:
            return MeetingApp(store, Config(), clock=clock)
        latest = store.latest_id()
        return MeetingApp(store, Config(), latest or store.add(meeting), clock=clock)

    yield make
    for store in stores:
        store.close()


def stored(folder: Path) -> Meeting:
    """What the store has of the latest meeting, as another process would see it."""
    with Store.open(folder, read_only=True) as store:
        latest = store.latest_id()
        assert latest is not None
        return store.load(latest)
