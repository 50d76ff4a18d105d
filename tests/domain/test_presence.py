"""Presence is derived from the intervals."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Recusal, Stay
from meetingtui.domain.presence import (
    attended,
    has_quorum,
    is_present,
    present,
    same_minute,
    seated,
    seats,
    stays_during,
    was_there,
)
from meetingtui.domain.rules import Rules
from tests.domain.meetings import NOON, later

HERE = (Stay(NOON),)
HOUR = Meeting("Møde", opened_at=NOON, closed_at=later(60))


def of(roster: tuple[Member, ...]) -> Meeting:
    """A meeting of these members."""
    return replace(HOUR, roster=roster)


def minutes(arrived: float, left: float | None) -> Stay:
    """A stay in minutes after noon."""
    return Stay(later(arrived), None if left is None else later(left))


def test_a_member_is_in_the_room_from_the_moment_of_arrival():
    member = Member(1, "Ane", stays=(Stay(later(5)),))
    assert not is_present(member, later(4))
    assert is_present(member, later(5))


def test_leaving_ends_the_stay_at_that_moment():
    member = Member(1, "Ane", stays=(Stay(NOON, later(10)),))
    assert is_present(member, later(9))
    assert not is_present(member, later(10))


def test_who_was_away_for_an_item_is_there_again_after_it():
    member = Member(1, "Ane", stays=(Stay(NOON, later(10)), Stay(later(20))))
    assert [is_present(member, later(minute)) for minute in (5, 15, 25)] == [True, False, True]


def test_who_left_has_still_attended():
    assert attended(HOUR, Member(1, "Ane", stays=(Stay(NOON, later(1)),)))
    assert not attended(HOUR, Member(2, "Bo"))


@pytest.mark.parametrize(
    ("stay", "counted"),
    [
        ((-10, None), (0, None)), ((-10, 20), (0, 20)), ((0.5, 20), (0, 20)), ((5, 70), (5, None)),
        ((5, 60), (5, None)), ((60, None), (60, None)), ((-10, -1), None), ((-10, 0.5), None),
        ((5, 5.5), None), ((61, None), None), ((61, 70), None),
    ],
)  # fmt: skip
def test_only_what_lies_between_the_opening_and_the_close_counts(stay, counted):
    member = Member(1, "Ane", stays=(minutes(*stay),))
    assert stays_during(HOUR, member) == ((minutes(*counted),) if counted else ())
    assert attended(HOUR, member) is bool(counted)


def test_a_meeting_without_times_cuts_nothing():
    member = Member(1, "Ane", stays=(Stay(NOON, later(1)), Stay(later(2))))
    assert stays_during(Meeting("Møde"), member) == member.stays


def test_those_present_keep_the_order_of_the_roster():
    roster = (Member(3, "Åse", stays=HERE), Member(1, "Bo"), Member(2, "Ane", stays=HERE))
    assert [member.name for member in present(of(roster), NOON)] == ["Åse", "Ane"]


@pytest.mark.parametrize(
    ("here", "seats_of", "enough"), [(1, 2, True), (1, 3, False), (2, 3, True), (0, 1, False), (0, 0, True)]
)
def test_half_of_the_members_are_enough(here: int, seats_of: int, enough: bool):
    roster = tuple(Member(n, str(n), stays=HERE if n <= here else ()) for n in range(1, seats_of + 1))
    assert has_quorum(of(roster), NOON) is enough
    assert has_quorum(replace(of(roster), rules=Rules(quorum=False)), NOON)


def body(*here: str) -> tuple[Member, ...]:
    """Two members with two substitutes for the first, and one for somebody who is not on the roster."""
    seats_of = {"Vara": "Ane", "Vera": "Ane", "Ane": "", "Bo": "", "Gæst": "Claus"}
    return tuple(
        Member(n, name, stays=HERE if name in here else (), substitute_for=member)
        for n, (name, member) in enumerate(seats_of.items(), 1)
    )


@pytest.mark.parametrize(
    ("here", "sitting", "seats_of"),
    [
        ((), (), 2), (("Ane",), ("Ane",), 2), (("Vara",), ("Vara",), 2), (("Ane", "Vara"), ("Ane",), 2),
        (("Vera", "Vara", "Bo"), ("Vara", "Bo"), 2), (("Gæst", "Bo"), ("Bo", "Gæst"), 3),
    ],
)  # fmt: skip
def test_a_substitute_counts_only_in_the_seat_of_who_is_away(here, sitting, seats_of):
    meeting = of(body(*here))
    assert tuple(member.name for member in seated(meeting, NOON)) == sitting
    assert seats(meeting, NOON) == seats_of
    assert has_quorum(meeting, NOON) is (2 * len(sitting) >= seats_of)


def test_what_happens_in_one_minute_happens_at_one_time():
    assert same_minute(later(5), later(5.9))
    assert not same_minute(later(5.9), later(6))


@pytest.mark.parametrize(
    ("at", "there"), [(4.9, False), (5, True), (5.9, True), (9, True), (10.9, True), (11, False)]
)
def test_who_came_or_left_in_a_minute_was_there_in_it(at: float, there: bool):
    ane = Member(1, "Ane", stays=(Stay(later(5.5), later(10.2)),))
    assert was_there(of((ane,)), ane, later(at)) is there


@pytest.mark.parametrize(("at", "there"), [(5, True), (6, False), (8, False), (9, True)])
def test_who_is_out_as_recused_is_not_there(at: float, there: bool):
    ane = Member(1, "Ane", stays=HERE)
    recusal = Recusal(1, 1, (), left=later(5.5), returned=later(9.5))
    assert was_there(replace(of((ane,)), recusals=(recusal,)), ane, later(at)) is there


@given(
    st.lists(st.tuples(st.integers(0, 50), st.none() | st.integers(0, 50)), max_size=5), st.integers(0, 60)
)
def test_nobody_is_present_outside_of_all_stays(stays: list[tuple[int, int | None]], minute: int):
    member = Member(1, "Ane", stays=tuple(Stay(later(a), None if b is None else later(b)) for a, b in stays))
    inside = any(a <= minute and (b is None or minute < b) for a, b in stays)
    assert is_present(member, later(minute)) is inside
