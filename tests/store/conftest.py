"""A store in a temporary folder, a meeting in it, and a clock that stands still."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.people import Member
from meetingtui.store import NotSaved, Saved, Store

NOON = dt.datetime(2026, 3, 4, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
TODAY = NOON.date()


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += dt.timedelta(**time)


class Listener(list[Saved | NotSaved]):
    """Everything that a writer has told."""

    def __call__(self, news: Saved | NotSaved) -> None:
        self.append(news)

    @property
    def failures(self) -> list[NotSaved]:
        return [news for news in self if isinstance(news, NotSaved)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def told() -> Listener:
    return Listener()


def small_meeting(title: str = "Møde", body: str = "Byrådet", date: dt.date | None = TODAY) -> Meeting:
    """A heading with two items; the second has a note."""
    items = (
        Item(1, "1", "Sager"),
        Item(2, "1.1", "Budget", 2, clauses=(Clause(1, "at godkende"), Clause(2, "at drøfte"))),
        Item(3, "1.2", "Orientering", 2, notes="Set."),
    )
    roster = (Member(1, "Ane Å"), Member(2, "Bo Ø", "V"))
    return Meeting(title, body, date=date, items=items, roster=roster)


@pytest.fixture
def meeting(store: Store) -> Meeting:
    """The small meeting, stored."""
    return store.load(store.add(small_meeting()))


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread will do; a test that waits in vain fails."""
    done = threading.Event()
    for _ in range(2000):
        if condition():
            return
        done.wait(0.005)
    raise AssertionError("it never came about")
