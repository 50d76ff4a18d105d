"""Follow-ups: who does what by when, settled, carried to the next meeting, and as they stood on a day."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.following_up import (
    Tracked,
    carried,
    follow_up,
    remove_follow_up,
    settle,
    tracked,
    with_carried,
)
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.minutes import Size, export
from tests.domain.meetings import BUDGET, HARBOUR, NOON, PLAN, council, later

TODAY = NOON.date()
OPEN, DONE, DROPPED = FollowUpState
NOTE = FollowUp(0, "sender notat", "Ane", TODAY + dt.timedelta(days=14))


def days(count: int) -> dt.date:
    """So many days after the council's meeting."""
    return TODAY + dt.timedelta(days=count)


def noted(*texts: str) -> Meeting:
    """The council with a follow-up on the budget for each text."""
    meeting = council()
    for n, text in enumerate(texts or ("sender notat",)):
        meeting = follow_up(meeting, BUDGET, replace(NOTE, text=text), later(n))
    return meeting


def next_council(count: int, *follow_ups: FollowUp) -> Meeting:
    """A meeting so many days later, with what was left open on its first item."""
    planned = Meeting("Møde", "Byrådet", id=count, date=days(count), items=(Item(1, "1", "Siden sidst"),))
    return with_carried(planned, 1, follow_ups)


def states(found: tuple[Tracked, ...]) -> list[tuple[str, str]]:
    return [(one.follow_up.text, one.follow_up.state.value) for one in found]


# Made and changed


def test_a_follow_up_is_kept_on_one_line_with_its_time_and_a_lasting_name() -> None:
    meeting = follow_up(council(), BUDGET, replace(NOTE, text=" sender\nnotat ", owner=" Ane \n"), later(5))
    (made,) = meeting.item(BUDGET).follow_ups
    assert made == replace(NOTE, id=1, uid=made.uid, added_at=later(5))
    assert re.fullmatch(r"[0-9a-f]{32}", made.uid)


def test_follow_ups_with_the_same_words_are_two() -> None:
    meeting = noted("sender notat", "sender notat")
    first, second = meeting.item(BUDGET).follow_ups
    assert (first.id, second.id) == (1, 2)
    assert first.uid != second.uid
    elsewhere = follow_up(meeting, PLAN, NOTE, NOON).item(PLAN).follow_ups[0]
    assert elsewhere.id == 1
    assert elsewhere.uid not in (first.uid, second.uid)


def test_the_lasting_name_is_the_same_on_every_machine() -> None:
    assert noted() == noted()
    assert noted().item(BUDGET).follow_ups[0].uid != (
        follow_up(replace(council(), body="Udvalget"), BUDGET, NOTE, NOON).item(BUDGET).follow_ups[0].uid
    )


def test_a_change_keeps_the_lasting_name_and_the_other_follow_ups() -> None:
    meeting = noted("a", "b", "c")
    first, second, third = meeting.item(BUDGET).follow_ups
    changed = replace(second, text="b, og straks", owner="Bo", due=days(3))
    after = follow_up(meeting, BUDGET, changed, later(30)).item(BUDGET)
    assert after.follow_ups == (first, changed, third)
    assert after.follow_ups[0] is first
    assert after.follow_ups[1].added_at == later(1)


def test_a_follow_up_that_is_taken_away_leaves_no_gap_in_the_numbers_of_the_others() -> None:
    meeting = remove_follow_up(noted("a", "b"), BUDGET, 1)
    assert [(one.id, one.text) for one in meeting.item(BUDGET).follow_ups] == [(2, "b")]
    added = follow_up(meeting, BUDGET, replace(NOTE, text="c"), later(9))
    assert [(one.id, one.text) for one in added.item(BUDGET).follow_ups] == [(2, "b"), (3, "c")]


# When it is due


@pytest.mark.parametrize(
    ("met", "due", "allowed"),
    [
        (0, -1, False),
        (0, 0, True),
        (0, 1, True),
        (-10, -1, True),  # minuted afterwards: what was agreed could be due since
        (-10, -10, True),
        (-10, -11, False),
        (10, -1, False),  # planned: agreed on before the meeting
        (10, 0, True),
        (10, 5, True),
    ],
)
def test_a_follow_up_is_due_from_the_meeting_or_today_on(met: int, due: int, allowed: bool) -> None:
    meeting = replace(council(), date=days(met))
    new = replace(NOTE, due=days(due))
    if allowed:
        assert follow_up(meeting, BUDGET, new, NOON).item(BUDGET).follow_ups[0].due == days(due)
    else:
        with pytest.raises(RuleError, match=f"^{days(due).isoformat()} is past: a follow-up is due later.$"):
            follow_up(meeting, BUDGET, new, NOON)


def test_an_overdue_follow_up_can_be_given_to_somebody_else_but_no_other_day_in_the_past() -> None:
    (late,) = noted().item(BUDGET).follow_ups
    meeting = next_council(30, late)
    now = later(30 * 24 * 60)
    taken = follow_up(meeting, 1, replace(meeting.items[0].follow_ups[0], owner="Bo"), now)
    assert taken.items[0].follow_ups[0].owner == "Bo"
    with pytest.raises(RuleError, match="is past"):
        follow_up(meeting, 1, replace(meeting.items[0].follow_ups[0], due=days(15)), now)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: follow_up(m, BUDGET, replace(NOTE, text=" \n "), NOON), "Write what is to be done."),
        (lambda m: follow_up(m, BUDGET, replace(NOTE, id=1, text=""), NOON), "Write what is to be done."),
        (lambda m: follow_up(m, BUDGET, replace(NOTE, id=7), NOON), "Item 2 has no such follow-up."),
        (lambda m: follow_up(m, PLAN, replace(NOTE, id=1), NOON), "Item 1 has no such follow-up."),
        (lambda m: follow_up(m, 99, NOTE, NOON), "The meeting has no item 99."),
        (lambda m: settle(m, BUDGET, 7, DONE, TODAY), "Item 2 has no such follow-up."),
        (lambda m: settle(m, 99, 1, DONE, TODAY), "The meeting has no item 99."),
        (lambda m: remove_follow_up(m, 99, 1), "The meeting has no item 99."),
        (lambda m: with_carried(m, 99, (NOTE,)), "The meeting has no item 99."),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str) -> None:
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(noted())


# Done, dropped, open again


@pytest.mark.parametrize("state", [DONE, DROPPED])
def test_a_follow_up_is_settled_from_a_day_on_and_open_again(state: FollowUpState) -> None:
    meeting = noted("a", "b")
    first, second = meeting.item(BUDGET).follow_ups
    settled = settle(meeting, BUDGET, 2, state, days(2))
    assert settled.item(BUDGET).follow_ups == (first, replace(second, state=state, settled_on=days(2)))
    assert settle(settled, BUDGET, 2, OPEN, days(5)) == meeting


# As they stood on a day


def test_a_follow_up_is_there_from_the_day_of_the_meeting_that_made_it() -> None:
    meeting = noted()
    assert tracked([meeting], days(-1)) == ()
    (found,) = tracked([meeting], TODAY)
    assert (found.body, found.made_on, found.made_in, found.is_open) == ("Byrådet", TODAY, "2", True)


def test_an_item_without_a_number_is_told_by_its_title() -> None:
    meeting = replace(noted(), items=(replace(noted().item(BUDGET), number=""),))
    assert tracked([meeting])[0].made_in == "Budget"


def test_between_two_meetings_what_the_second_settled_is_still_open() -> None:
    first = noted("a", "b", "c")
    second = next_council(14, *carried(tracked([first])))
    second = settle(settle(second, 1, 1, DONE, days(14)), 1, 3, DROPPED, days(14))
    both = [second, first]  # in any order
    for day in (0, 13):
        assert states(tracked(both, days(day))) == [("a", "open"), ("b", "open"), ("c", "open")]
    now = [("a", "done"), ("b", "open"), ("c", "dropped")]
    assert states(tracked(both, days(14))) == now
    assert states(tracked(both)) == now


def test_what_was_settled_after_the_meeting_was_open_until_then() -> None:
    meeting = settle(noted(), BUDGET, 1, DONE, days(5))
    (before,), (then,) = tracked([meeting], days(4)), tracked([meeting], days(5))
    assert (before.follow_up.state, before.follow_up.settled_on) == (OPEN, None)
    assert (then.follow_up.state, then.follow_up.settled_on) == (DONE, days(5))


def test_a_meeting_without_a_day_counts_only_where_no_day_is_asked_for() -> None:
    undated = replace(noted(), date=None, opened_at=None)
    assert len(tracked([undated])) == 1
    assert tracked([undated], days(1000)) == ()


def test_what_the_latest_meeting_says_of_owner_and_day_counts() -> None:
    first = noted()
    second = next_council(14, *carried(tracked([first])))
    changed = replace(second.items[0].follow_ups[0], owner="Bo", due=days(40))
    second = follow_up(second, 1, changed, later(14 * 24 * 60))
    (between,), (after,) = tracked([first, second], days(13)), tracked([first, second], days(14))
    assert (between.follow_up.owner, between.follow_up.due) == ("Ane", days(14))
    assert (after.follow_up.owner, after.follow_up.due) == ("Bo", days(40))
    assert (after.made_on, after.made_in) == (TODAY, "2")


def test_follow_ups_without_a_lasting_name_are_still_two() -> None:
    item = Item(1, "1", "Sag", follow_ups=(FollowUp(1, "a"), FollowUp(2, "b")))
    assert states(tracked([Meeting("Møde", "Byrådet", date=TODAY, items=(item,))])) == [
        ("a", "open"),
        ("b", "open"),
    ]


def test_a_follow_up_without_a_lasting_name_is_one_wherever_it_is_carried() -> None:
    item = Item(1, "1", "Sag", follow_ups=(FollowUp(1, "a"), FollowUp(2, "b")))
    first = Meeting("Møde", "Byrådet", date=TODAY, items=(item,))
    second = settle(next_council(14, *carried(tracked([first]))), 1, 1, DONE, days(14))
    assert states(tracked([first, second])) == [("a", "done"), ("b", "open")]


# Carried


def test_a_carried_follow_up_keeps_its_lasting_name_and_tells_where_it_comes_from() -> None:
    meeting = follow_up(noted("a"), HARBOUR, replace(NOTE, text="b"), later(3))
    made = [one for item in meeting.items for one in item.follow_ups]
    second = next_council(14, *carried(tracked([meeting])))
    assert second.items[0].follow_ups == (
        replace(made[0], id=1, made_on=TODAY, made_in="2"),
        replace(made[1], id=2, made_on=TODAY, made_in="3.1"),
    )
    third = next_council(28, *carried(tracked([meeting, second])))
    assert third.items[0].follow_ups == second.items[0].follow_ups


def test_what_is_there_already_is_not_carried_twice() -> None:
    left_open = carried(tracked([noted("a", "b")]))
    meeting = next_council(14, left_open[1])
    meeting = follow_up(meeting, 1, replace(NOTE, text="ny", due=None), later(0))
    again = with_carried(meeting, 1, left_open)
    assert [(one.id, one.text) for one in again.items[0].follow_ups] == [(1, "b"), (2, "ny"), (3, "a")]
    assert with_carried(again, 1, left_open) is again


def test_what_stands_on_another_item_is_not_carried_again() -> None:
    left_open = carried(tracked([noted("a")]))
    meeting = with_carried(council(), PLAN, left_open)
    assert with_carried(meeting, BUDGET, left_open) is meeting


# The agenda before the meeting


def _as_agenda(meeting: Meeting) -> str:
    return export(meeting, "txt", size=Size.AGENDA).decode()


def test_the_agenda_tells_of_the_follow_ups_that_earlier_meetings_left() -> None:
    meeting = next_council(14, *carried(tracked([noted("sender notat")])))
    assert "Ane: sender notat" in _as_agenda(meeting)


def test_the_agenda_does_not_tell_of_a_follow_up_that_was_made_at_the_meeting() -> None:
    assert "sender notat" not in _as_agenda(noted("sender notat"))


# Against a replay, day by day


class Event(NamedTuple):
    """What happened to a follow-up: on which day, where, and how it stood afterwards."""

    day: dt.date
    text: str
    state: FollowUpState
    made_in: str


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Meeting], list[Event]]:
    """A body's meetings, each with what was left open, and the diary of all that happened."""
    meetings: list[Meeting] = []
    events: list[Event] = []
    day = 0
    for n in range(1, draw(st.integers(1, 5)) + 1):
        day += draw(st.integers(1, 3))
        known = tracked(meetings)
        meeting = next_council(day, *carried(one for one in known if one.is_open))
        meeting = replace(meeting, id=n)
        now = later(day * 24 * 60)
        for made in range(draw(st.integers(0, 2))):
            new = replace(NOTE, text=f"{n}.{made}", due=None)
            meeting = follow_up(meeting, 1, new, now + dt.timedelta(minutes=made))
        for one in meeting.items[0].follow_ups:
            if one.made_on is None:
                events.append(Event(days(day), one.text, OPEN, "1"))
            state = draw(st.sampled_from(FollowUpState))
            meeting = settle(meeting, 1, one.id, state, days(day))
            if state is not OPEN:
                events.append(Event(days(day), one.text, state, "1"))
        meetings.append(meeting)
    return draw(st.permutations(meetings)), events


@given(histories(), st.integers(-1, 17))
def test_what_stands_on_any_day_is_what_the_diary_of_all_meetings_says(
    history: tuple[list[Meeting], list[Event]], day: int
) -> None:
    meetings, events = history
    expected: dict[str, tuple[FollowUpState, dt.date]] = {}
    for event in events:
        if event.day <= days(day):
            _state, made_on = expected.get(event.text, (OPEN, event.day))
            expected[event.text] = (event.state, made_on)
    found = {one.follow_up.text: (one.follow_up.state, one.made_on) for one in tracked(meetings, days(day))}
    assert found == expected
    assert list(found) == list(expected)
    if day == 17:
        assert tracked(meetings) == tracked(meetings, days(day))
