"""The order in which items are taken, and which are taken together."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.proceeding import take_after, take_with, together
from meetingtui.domain.sitting import with_item
from meetingtui.domain.treatment import treated_items
from tests.domain.meetings import BRIDGE, BUDGET, HARBOUR, OTHER, PLAN, ROADS, council

TREATED = [PLAN, BUDGET, HARBOUR, BRIDGE, OTHER]


def order(meeting: Meeting) -> list[int]:
    return [item.id for item in treated_items(meeting)]


def moved(*moves: tuple[int, int | None]) -> Meeting:
    """The council's meeting with one item after another put behind some item."""
    meeting = council()
    for item_id, after in moves:
        meeting = take_after(meeting, item_id, after)
    return meeting


# Out of order


def test_numbers_survive_when_an_item_is_taken_earlier():
    meeting = moved((OTHER, PLAN))
    assert order(meeting) == [PLAN, OTHER, BUDGET, HARBOUR, BRIDGE]
    assert [item.number for item in meeting.items] == [item.number for item in council().items]


@pytest.mark.parametrize(
    ("moves", "taken"),
    [
        ([(OTHER, 0)], [OTHER, PLAN, BUDGET, HARBOUR, BRIDGE]),
        ([(OTHER, PLAN), (BRIDGE, PLAN)], [PLAN, BRIDGE, OTHER, BUDGET, HARBOUR]),
        ([(BRIDGE, PLAN), (OTHER, PLAN)], [PLAN, OTHER, BRIDGE, BUDGET, HARBOUR]),
        ([(OTHER, PLAN), (BRIDGE, OTHER)], [PLAN, OTHER, BRIDGE, BUDGET, HARBOUR]),
        ([(OTHER, 0), (BRIDGE, 0)], [BRIDGE, OTHER, PLAN, BUDGET, HARBOUR]),
        ([(HARBOUR, BRIDGE), (BRIDGE, HARBOUR)], TREATED),
        ([(PLAN, HARBOUR), (HARBOUR, BUDGET)], [BUDGET, HARBOUR, PLAN, BRIDGE, OTHER]),
        ([(OTHER, PLAN), (BRIDGE, OTHER), (OTHER, None)], [PLAN, BRIDGE, BUDGET, HARBOUR, OTHER]),
    ],
)
def test_an_item_is_taken_just_behind_the_one_that_is_named(
    moves: list[tuple[int, int | None]], taken: list[int]
):
    assert order(moved(*moves)) == taken


def test_an_item_that_is_taken_where_it_stands_is_not_moved():
    assert moved((BUDGET, PLAN)) == moved((PLAN, 0)) == moved((HARBOUR, BUDGET)) == council()
    assert moved((OTHER, PLAN), (OTHER, BRIDGE)) == moved((OTHER, PLAN), (OTHER, None)) == council()
    assert take_after(council(), ROADS, None) == council()


@given(st.lists(st.tuples(st.sampled_from(TREATED), st.sampled_from([None, 0, *TREATED])), max_size=6))
def test_moving_one_item_leaves_the_order_of_all_others(moves: list[tuple[int, int | None]]):
    meeting = council()
    for item_id, after in moves:
        if item_id == after:
            continue
        before, meeting = order(meeting), take_after(meeting, item_id, after)
        assert [i for i in order(meeting) if i != item_id] == [i for i in before if i != item_id]
        if after is None:
            assert meeting.item(item_id).taken_after is None
        else:
            assert order(meeting).index(item_id) == (order(meeting).index(after) + 1 if after else 0)


# Together


def ids_together(meeting: Meeting, item_id: int) -> list[int]:
    return [item.id for item in together(meeting, meeting.item(item_id))]


def joined(*pairs: tuple[int, int | None]) -> Meeting:
    meeting = council()
    for item_id, leader in pairs:
        meeting = take_with(meeting, item_id, leader)
    return meeting


@pytest.mark.parametrize(
    ("pairs", "group"),
    [
        ([], [PLAN]),
        ([(BUDGET, PLAN), (OTHER, PLAN)], [PLAN, BUDGET, OTHER]),
        ([(BUDGET, PLAN), (OTHER, BUDGET)], [PLAN, BUDGET, OTHER]),
        ([(OTHER, BUDGET), (BUDGET, PLAN)], [PLAN, BUDGET, OTHER]),
        ([(BUDGET, PLAN), (BUDGET, None)], [PLAN]),
        ([(PLAN, BUDGET), (OTHER, BUDGET), (BUDGET, None)], [PLAN, OTHER]),
    ],
)
def test_items_that_are_taken_together_all_know_it(pairs: list[tuple[int, int | None]], group: list[int]):
    meeting = joined(*pairs)
    assert [ids_together(meeting, item_id) for item_id in group] == [group] * len(group)
    others = set(TREATED) - set(group)
    assert [ids_together(meeting, one) for one in others] == [[one] for one in others]


def test_items_that_were_taken_together_are_on_their_own_again():
    assert joined((BUDGET, PLAN), (BUDGET, None)) == joined((BUDGET, PLAN), (PLAN, None)) == council()


def test_a_heading_that_was_taken_out_of_order_as_an_item_can_be_put_back():
    meeting = with_item(council(), replace(council().item(ROADS), taken_after=PLAN))
    assert take_after(meeting, ROADS, None) == council()


# Refused

NO_HEADING = "A heading is not taken; take the items below it."


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: take_after(m, PLAN, PLAN), "An item cannot be taken after itself."),
        (lambda m: take_after(m, PLAN, 99), "The meeting has no item 99."),
        (lambda m: take_after(m, 99, PLAN), "The meeting has no item 99."),
        (lambda m: take_after(m, ROADS, PLAN), NO_HEADING),
        (lambda m: take_after(m, PLAN, ROADS), NO_HEADING),
        (lambda m: take_with(m, PLAN, PLAN), "An item cannot be taken together with itself."),
        (lambda m: take_with(m, ROADS, PLAN), NO_HEADING),
        (lambda m: take_with(m, PLAN, ROADS), NO_HEADING),
        (
            lambda m: take_with(take_with(m, BUDGET, PLAN), PLAN, BUDGET),
            "These items are taken together already.",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(council())
