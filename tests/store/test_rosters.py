"""The roster of a body: the newer of the imported one and that of its latest meeting."""

import datetime as dt
from dataclasses import replace

import pytest

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.sitting import arrive, enrol, give_role
from meetingtui.store import Seated, Store, StoreUnwritable
from tests.store.conftest import NOON, Listener, small_meeting

CHAIR = Member(1, "Ane Å", "V", "Viborg", Role.CHAIR)
STAND_IN = Member(2, "Bo Ø", "A", substitute_for="Ane Å")


def names(store: Store, body: str = "Byrådet") -> list[str]:
    return [member.name for member in store.roster_of(body)]


def act(store: Store, meeting: Meeting, told: Listener) -> None:
    writer = store.writer(store.load(meeting.id), told)
    writer.save(meeting, "act").result(5)
    writer.close(5)


def test_body_has_its_roster_before_any_meeting(store: Store) -> None:
    assert store.set_roster("Byrådet", (CHAIR, STAND_IN)) == Seated()
    assert store.roster_of("Byrådet") == (CHAIR, STAND_IN)
    assert store.roster_of("Andre") == ()


def test_roster_that_is_imported_again_takes_the_place_of_the_first(store: Store) -> None:
    store.set_roster("Byrådet", (CHAIR, STAND_IN))
    store.set_roster("Andre", (CHAIR,))
    store.set_roster("Byrådet", (STAND_IN,))
    assert (names(store), names(store, "Andre")) == (["Bo Ø"], ["Ane Å"])


def test_members_of_a_roster_are_nowhere_yet(store: Store) -> None:
    store.set_roster("Byrådet", (replace(CHAIR, stays=(Stay(NOON),), apology=True),))
    assert store.roster_of("Byrådet") == (CHAIR,)


def test_imported_roster_goes_before_that_of_an_older_meeting(store: Store, meeting: Meeting) -> None:
    store.set_roster("Byrådet", (CHAIR,))
    assert names(store) == ["Ane Å"]
    assert store.load(meeting.id) == meeting


def test_roster_of_a_newer_meeting_goes_before_the_imported_one(store: Store) -> None:
    store.set_roster("Byrådet", (CHAIR,))
    store.add(small_meeting())
    assert names(store) == ["Ane Å", "Bo Ø"]


def test_meeting_whose_members_change_is_the_newer_one(
    store: Store, meeting: Meeting, told: Listener
) -> None:
    for change in (
        lambda known: enrol(known, "Ny"),
        lambda known: give_role(known, 1, Role.CHAIR),
        lambda known: replace(known, roster=known.roster[:2]),
    ):
        store.set_roster("Byrådet", (CHAIR,))
        meeting = change(store.load(meeting.id))
        act(store, meeting, told)
        assert names(store) == [member.name for member in meeting.roster]


def test_coming_and_going_makes_no_roster_newer(store: Store, meeting: Meeting, told: Listener) -> None:
    store.set_roster("Byrådet", (CHAIR,))
    act(store, arrive(meeting, 2, NOON), told)
    assert names(store) == ["Ane Å"]


def test_planned_meetings_without_members_get_an_imported_roster(store: Store) -> None:
    bare = replace(small_meeting(), roster=())
    planned, has_some = store.add(bare), store.add(small_meeting())
    opened = store.add(replace(bare, opened_at=NOON))
    other, gone = store.add(replace(bare, body="Andre")), store.add(bare)
    store.delete(gone)
    assert store.set_roster("Byrådet", (CHAIR, STAND_IN)) == Seated(given=(planned,), kept=(has_some,))
    assert store.load(planned) == replace(bare, id=planned, roster=(CHAIR, STAND_IN))
    assert store.load(has_some).roster == small_meeting().roster
    assert [store.load(one).roster for one in (opened, other)] == [(), ()]
    assert store.replay(planned) == store.load(planned)
    assert store.revisions(planned)[-1].act == "roster"


def test_roster_alone_is_worth_a_backup(store: Store, meeting: Meeting) -> None:
    for hours in (0, 1):
        store.set_roster("Byrådet", (CHAIR,))
        assert store.back_up(NOON + dt.timedelta(hours=hours)) is not None
    assert store.back_up(NOON + dt.timedelta(hours=2)) is None


def test_read_only_store_takes_no_roster(store: Store) -> None:
    with (
        Store.open(store.path.parent, read_only=True) as second,
        pytest.raises(StoreUnwritable, match="cannot"),
    ):
        second.set_roster("Byrådet", (CHAIR,))
