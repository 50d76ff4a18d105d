"""When each item was treated, in which order, and who was not there for it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.course import Fate, ItemState, Stretch
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Recusal, Ruling, Stay
from meetingtui.domain.presence import stays_during
from meetingtui.domain.sitting import with_item, with_member
from meetingtui.domain.treatment import missed, runs, took_part, treated_items, treatment
from tests.domain.meetings import (
    ANE,
    BO,
    BRIDGE,
    BUDGET,
    HARBOUR,
    NOON,
    OTHER,
    PLAN,
    ROADS,
    VARA,
    council,
    few,
    later,
    meetings,
)

AGENDA = [PLAN, BUDGET, HARBOUR, BRIDGE, OTHER]  # without the heading


def with_(meeting: Meeting, item_id: int, **fields: object) -> Meeting:
    """The meeting with other values in an item."""
    return with_item(meeting, replace(meeting.item(item_id), **fields))


def moved(**after: int) -> Meeting:
    """The council's meeting with items taken after others, by their names."""
    ids = {"plan": PLAN, "budget": BUDGET, "harbour": HARBOUR, "bridge": BRIDGE, "other": OTHER}
    meeting = council()
    for name, other in after.items():
        meeting = with_(meeting, ids[name], taken_after=other)
    return meeting


def taken_up(*pairs: tuple[int, float]) -> Meeting:
    """The council's meeting with items taken up so many minutes after noon."""
    meeting = council()
    for item_id, at in pairs:
        meeting = with_(meeting, item_id, opened_at=later(at))
    return meeting


# In which order


@pytest.mark.parametrize(
    ("meeting", "order"),
    [
        (moved(), AGENDA),
        (moved(other=PLAN), [PLAN, OTHER, BUDGET, HARBOUR, BRIDGE]),
        (moved(bridge=0), [BRIDGE, PLAN, BUDGET, HARBOUR, OTHER]),
        (moved(plan=HARBOUR), [BUDGET, HARBOUR, PLAN, BRIDGE, OTHER]),
        (moved(other=PLAN, bridge=PLAN), [PLAN, BRIDGE, OTHER, BUDGET, HARBOUR]),
        (moved(budget=OTHER, other=PLAN), [PLAN, OTHER, BUDGET, HARBOUR, BRIDGE]),
        (moved(plan=BUDGET, budget=OTHER), [HARBOUR, BRIDGE, OTHER, BUDGET, PLAN]),
        (moved(budget=ROADS), AGENDA),
        (moved(budget=OTHER, other=BUDGET), AGENDA),
    ],
    ids=[
        "the agenda's", "earlier", "first", "later", "two behind one", "behind a moved one",
        "a chain", "behind a heading", "behind each other",
    ],
)  # fmt: skip
def test_items_are_taken_in_the_agendas_order_but_for_the_moved_ones(meeting: Meeting, order: list[int]):
    assert [item.id for item in treated_items(meeting)] == order


@given(st.lists(st.none() | st.sampled_from([0, *range(1, 7)]), min_size=6, max_size=6))
def test_no_item_is_lost_or_taken_twice_wherever_it_was_moved(after: list[int | None]):
    meeting = council()
    for item, other in zip(meeting.items, after, strict=True):
        meeting = with_(meeting, item.id, taken_after=other)
    assert sorted(item.id for item in treated_items(meeting)) == AGENDA


# From when to when


def test_an_item_lasts_until_the_next_one_is_taken_up_and_the_last_until_the_close():
    meeting = taken_up((PLAN, 0), (BUDGET, 10), (HARBOUR, 25))
    times = {PLAN: Stretch(NOON, later(10)), BUDGET: Stretch(later(10), later(25))}
    assert treatment(meeting) == times | {HARBOUR: Stretch(later(25))}
    assert treatment(replace(meeting, closed_at=later(60)))[HARBOUR] == Stretch(later(25), later(60))


def test_an_item_that_is_taken_out_of_order_ends_where_the_next_in_time_begins():
    meeting = taken_up((PLAN, 20), (BUDGET, 10), (HARBOUR, 0))
    assert treatment(meeting)[HARBOUR] == Stretch(NOON, later(10))


@pytest.mark.parametrize("state", ItemState)
def test_an_item_that_was_postponed_withdrawn_or_referred_was_not_treated(state: ItemState):
    meeting = with_(taken_up((PLAN, 0), (BUDGET, 10)), BUDGET, fate=Fate(state))
    assert treatment(meeting) == {PLAN: Stretch(NOON)}


def test_a_heading_is_not_treated():
    assert ROADS not in treatment(taken_up((ROADS, 0), (HARBOUR, 1)))


@pytest.mark.parametrize("leader", [PLAN, OTHER])
@pytest.mark.parametrize("opened", [(0, None), (None, 0), (0, 5)], ids=["leader", "follower", "both"])
def test_items_taken_together_last_equally_long(leader: int, opened: tuple[float | None, ...]):
    follower = PLAN + OTHER - leader
    known = [pair for pair in zip((leader, follower), opened, strict=True) if pair[1] is not None]
    meeting = with_(taken_up(*known, (BUDGET, 10)), follower, taken_with=leader)
    assert treatment(meeting)[PLAN] == treatment(meeting)[OTHER] == Stretch(NOON, later(10))


# Who was there


@pytest.mark.parametrize(
    ("arrived", "left", "there"),
    [
        (0, None, True), (0, 10, False), (0, 10.9, True), (0, 11, True), (0, 30, True), (19, None, True),
        (20, None, False), (19.9, None, True), (20.5, None, False), (12, 14, True), (5, 9, False),
        (25, 30, False),
    ],
)  # fmt: skip
def test_who_comes_or_leaves_during_an_item_took_part_in_it(arrived: float, left: float | None, there: bool):
    stay = Stay(later(arrived), None if left is None else later(left))
    meeting = with_member(council(), replace(council().member(ANE), stays=(stay,)))
    assert took_part(meeting, meeting.member(ANE), Stretch(later(10), later(20))) is there


@pytest.mark.parametrize(
    ("left", "missing"),
    [
        (5, [PLAN, BUDGET]), (9.9, [PLAN, BUDGET]), (10.5, [BUDGET]), (10.8, [BUDGET]), (15, [BUDGET]), (30, []),
    ],
)  # fmt: skip
def test_who_left_before_an_item_took_no_part_in_it_and_in_all_those_before(left: float, missing: list[int]):
    meeting = replace(taken_up((PLAN, 0), (BUDGET, 10.5)), closed_at=later(30))
    stays = (Stay(NOON, later(left), left_before_item=True),)
    meeting = with_member(meeting, replace(meeting.member(ANE), stays=stays))
    assert [item.id for item in missed(meeting).get(ANE, ())] == missing


def test_an_item_without_an_end_is_missed_by_who_left_before_it():
    stays = (Stay(NOON, later(15), left_before_item=True),)
    meeting = taken_up((PLAN, 0), (BUDGET, 10))
    meeting = with_member(meeting, replace(meeting.member(ANE), stays=stays))
    assert missed(meeting) == {ANE: (meeting.item(BUDGET),)}


def test_a_corrected_time_changes_what_was_missed():
    meeting = replace(taken_up((PLAN, 0), (BUDGET, 10), (HARBOUR, 20)), closed_at=later(30))
    came = {minute: replace(meeting.member(BO), stays=(Stay(later(minute)),)) for minute in (5, 10, 20)}
    missing = {m: [i.id for i in missed(with_member(meeting, bo)).get(BO, ())] for m, bo in came.items()}
    assert missing == {5: [], 10: [PLAN], 20: [PLAN, BUDGET]}


def recusal(**fields: object) -> Recusal:
    return Recusal(1, ANE, (BUDGET,), **{"left": later(12), "returned": later(15), **fields})


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        (recusal(), []),
        (recusal(left=later(9), returned=later(21)), []),
        (recusal(left=None, returned=None), []),
        (recusal(returned=later(25)), []),
        (recusal(returned=later(30)), [HARBOUR]),
        (recusal(returned=None), [HARBOUR, BRIDGE]),
        (recusal(ruling=Ruling.NOT_RECUSED, left=None, returned=None), []),
    ],
    ids=["back in time", "out all the time", "no times", "back during the next", "back after the next", "never back", "not recused"],
)  # fmt: skip
def test_a_recused_member_misses_the_items_during_which_they_were_still_out(
    given: Recusal, missing: list[int]
):
    meeting = replace(taken_up((PLAN, 0), (BUDGET, 10), (HARBOUR, 20), (BRIDGE, 30)), recusals=(given,))
    assert [item.id for item in missed(meeting).get(ANE, ())] == missing


def test_who_was_never_at_the_meeting_misses_no_item():
    meeting = taken_up((PLAN, 0))
    assert not missed(with_member(meeting, replace(meeting.member(BO), stays=())))


def test_a_substitute_misses_no_item():
    meeting = replace(taken_up((PLAN, 0), (BUDGET, 10)), closed_at=later(20))
    meeting = with_member(meeting, replace(meeting.member(VARA), stays=(Stay(later(12)),)))
    assert stays_during(meeting, meeting.member(VARA))
    assert not missed(meeting)


@few
@given(meetings)
def test_only_members_who_were_there_miss_items_and_only_treated_ones(meeting: Meeting):
    times = treatment(meeting)
    for member_id, items in missed(meeting).items():
        assert stays_during(meeting, meeting.member(member_id))
        assert {item.id for item in items} <= times.keys()


# In print


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        ([], []),
        ([PLAN], [[PLAN]]),
        ([PLAN, BUDGET, BRIDGE, OTHER], [[PLAN, BUDGET], [BRIDGE, OTHER]]),
        ([PLAN, BUDGET, HARBOUR], [[PLAN, BUDGET, HARBOUR]]),
        ([OTHER, PLAN, BUDGET], [[OTHER], [PLAN, BUDGET]]),
    ],
)
def test_items_that_stand_together_are_told_as_a_run(ids: list[int], told: list[list[int]]):
    meeting = council()
    found = runs([meeting.item(one) for one in ids], treated_items(meeting))
    assert [[item.id for item in run] for run in found] == told
