"""What refers to items stays true when items go away or are merged."""

from dataclasses import replace

import pytest

from meetingtui.domain.item_links import relinked
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.merging import merge_into_previous
from meetingtui.domain.outline import remove_item
from meetingtui.domain.people import Guest, Recusal
from meetingtui.domain.proceeding import together
from meetingtui.domain.sitting import with_item
from tests.domain.meetings import ANE, BO, BRIDGE, BUDGET, HARBOUR, OTHER, PLAN, council


def linked() -> Meeting:
    """The council's meeting with recusals, guests and moved items that are about the budget, and more."""
    meeting = replace(
        council(),
        recusals=(Recusal(1, ANE, (BUDGET,)), Recusal(2, BO, (PLAN, BUDGET))),
        guests=(Guest(1, "A"), Guest(2, "B", item_ids=(BUDGET,)), Guest(3, "C", item_ids=(BUDGET, OTHER))),
    )
    meeting = with_item(meeting, replace(meeting.item(HARBOUR), taken_with=BUDGET))
    return with_item(meeting, replace(meeting.item(OTHER), taken_after=BUDGET))


def test_what_was_about_a_gone_item_alone_is_gone_with_it():
    meeting = remove_item(linked(), BUDGET)
    assert meeting.recusals == (Recusal(2, BO, (PLAN,)),)
    assert meeting.guests == (Guest(1, "A"), Guest(3, "C", item_ids=(OTHER,)))
    assert (meeting.item(HARBOUR).taken_with, meeting.item(OTHER).taken_after) == (None, None)


def test_what_was_about_a_merged_item_goes_on_in_the_other():
    meeting = merge_into_previous(linked(), BUDGET)
    assert meeting.recusals == (Recusal(1, ANE, (PLAN,)), Recusal(2, BO, (PLAN,)))
    assert [guest.item_ids for guest in meeting.guests] == [(), (PLAN,), (PLAN, OTHER)]
    assert (meeting.item(HARBOUR).taken_with, meeting.item(OTHER).taken_after) == (PLAN, PLAN)


@pytest.mark.parametrize("name", ["taken_with", "taken_after"])
def test_an_item_does_not_refer_to_itself_when_they_are_merged(name: str):
    meeting = with_item(council(), replace(council().item(PLAN), **{name: BUDGET}))
    assert getattr(merge_into_previous(meeting, BUDGET).item(PLAN), name) is None


def test_those_taken_together_with_a_merged_item_are_together_with_all():
    meeting = with_item(linked(), replace(linked().item(PLAN), taken_with=OTHER))
    merged = merge_into_previous(meeting, BUDGET)
    groups = [together(merged, merged.item(item_id)) for item_id in (PLAN, HARBOUR, OTHER)]
    assert [[item.id for item in group] for group in groups] == [[PLAN, HARBOUR, OTHER]] * 3


def test_what_is_there_is_left_as_the_same_objects():
    meeting = with_item(linked(), replace(linked().item(BRIDGE), taken_after=0))
    same = relinked(meeting)
    assert same == meeting
    assert all(a is b for a, b in zip(same.items, meeting.items, strict=True))
    assert all(a is b for a, b in zip(same.recusals, meeting.recusals, strict=True))
