"""An agenda that comes again, taken into a stored meeting from the command line."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.choosing import already_there
from meetingtui.domain.meeting import Item, Meeting, Section
from meetingtui.store import Store
from meetingtui.supplementing import how_to_update, supplemented
from meetingtui.ui.locale import speak

MEETING = Meeting(
    "Møde", "Byrådet", date=dt.date(2026, 3, 4),
    items=(Item(1, "1", "Plan", sections=(Section("Resumé", "Kort."),), notes="Sagt."), Item(2, "2", "Vej"), Item(3, "3", "Bro")),
)  # fmt: skip
NEWER = replace(
    MEETING,
    items=(
        replace(MEETING.items[0], notes="", title="Planen", sections=()),
        MEETING.items[1],
        Item(9, "4", "Havn"),
    ),
)


@pytest.fixture
def store(tmp_path: Path):
    speak("en")
    with Store.open(tmp_path / "meetings") as opened:
        opened.add(MEETING)
        yield opened


def test_what_is_added_and_changed_is_taken_in_and_told_and_the_rest_stays(store):
    newer = replace(
        NEWER, items=(replace(NEWER.items[0], sections=(Section("Resumé", "Lang."),)), *NEWER.items[1:])
    )
    assert supplemented(store, 1, newer) == ["~ 1 Plan: Title, Resumé", "+ 4 Havn"]
    after = store.load(1)
    assert [(item.title, item.notes) for item in after.items] == [
        ("Planen", "Sagt."),
        ("Vej", ""),
        ("Bro", ""),
        ("Havn", ""),
    ]
    assert [revision.act for revision in store.revisions(1)] == ["added", "update_agenda"]
    assert store.replay(1) == after


def test_a_dry_run_tells_the_same_and_stores_nothing(store):
    assert supplemented(store, 1, NEWER, dry_run=True) == ["~ 1 Plan: Title", "+ 4 Havn"]
    assert store.load(1).items == MEETING.items
    assert len(store.revisions(1)) == 1


def test_the_same_agenda_again_is_told_and_is_no_revision(store):
    (line,) = supplemented(store, 1, replace(MEETING, items=MEETING.items[:2]))
    assert "nothing was changed" in line
    assert len(store.revisions(1)) == 1


def test_an_agenda_for_another_day_is_told(store):
    first, *_ = supplemented(store, 1, replace(NEWER, date=dt.date(2026, 3, 5)))
    assert first == "! The newer agenda is for 2026-03-05, and this meeting is on 2026-03-04."


def test_the_newest_meeting_of_the_body_on_that_day_is_there_already(store):
    newest = store.add(MEETING)
    found = already_there(store, replace(NEWER, body="BYRÅDET"))
    assert found.id == newest
    assert how_to_update(found, "a.pdf").endswith("`meetingtui import a.pdf --into 2` updates it.")
    store.delete(newest)
    assert already_there(store, NEWER).id == 1
    for other in ({"body": "Økonomiudvalget"}, {"body": ""}, {"date": None}, {"date": dt.date(2026, 3, 5)}):
        assert already_there(store, replace(NEWER, **other)) is None
