"""What happens to the items and the meeting on the way: states, doors, breaks, speakers, minutes."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from meetingtui.domain import proceeding as course
from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting, is_settled
from meetingtui.domain.sitting import close_meeting, decide, take_up, take_up_again
from meetingtui.domain.treatment import treatment
from tests.domain.meetings import (
    ANE,
    BRIDGE,
    BUDGET,
    HARBOUR,
    NOON,
    OTHER,
    PLAN,
    ROADS,
    council,
    later,
    small_meeting,
)

TREATED = [PLAN, BUDGET, HARBOUR, BRIDGE, OTHER]
POSTPONED = Fate(ItemState.POSTPONED, later(5), dt.date(2026, 4, 1))


# States


@pytest.mark.parametrize(
    "fate",
    [POSTPONED, Fate(ItemState.WITHDRAWN), Fate(ItemState.REFERRED, NOON, to="Teknisk Udvalg")],
    ids=list(ItemState),
)
def test_an_item_with_a_state_is_settled_without_a_decision_or_vote(fate: Fate):
    meeting = course.set_fate(council(), PLAN, fate)
    item = meeting.item(PLAN)
    assert item == replace(council().item(PLAN), fate=fate)
    assert is_settled(item)
    with pytest.raises(RuleError, match="Item 1 is not decided on"):
        decide(meeting, PLAN, 1, Decision(Outcome.ADOPTED, "Ja."))
    assert course.set_fate(meeting, PLAN, fate) is meeting
    assert course.set_fate(meeting, PLAN, None) == council()


def test_to_whom_an_item_is_sent_stands_on_one_line():
    meeting = course.set_fate(council(), PLAN, Fate(ItemState.REFERRED, to=" Teknisk\nUdvalg "))
    assert meeting.item(PLAN).fate == Fate(ItemState.REFERRED, to="Teknisk Udvalg")


# Doors and breaks


def test_closing_the_doors_makes_a_closed_item():
    meeting = course.close_or_open_doors(council(), BUDGET, later(5))
    item = meeting.item(BUDGET)
    assert (item.closed, item.doors) == (True, (Stretch(later(5)),))
    opened = course.close_or_open_doors(meeting, BUDGET, later(9)).item(BUDGET)
    assert (opened.closed, opened.doors) == (True, (Stretch(later(5), later(9)),))


def test_other_times_of_the_doors_keep_the_item_closed():
    meeting = course.set_doors(council(), BUDGET, [Stretch(later(5), later(9))])
    assert meeting.item(BUDGET).closed
    assert course.set_doors(meeting, BUDGET, []).item(BUDGET).closed
    assert not course.set_doors(council(), BUDGET, []).item(BUDGET).closed


def test_a_break_begins_and_ends():
    meeting = course.begin_or_end_break(council(), later(5))
    assert course.is_on_break(meeting)
    assert not course.is_on_break(close_meeting(meeting, later(6)))
    meeting = course.begin_or_end_break(course.begin_or_end_break(meeting, later(9)), later(9))
    assert meeting.breaks == (Stretch(later(5), later(9)), Stretch(later(9)))
    assert not course.is_on_break(council())


def test_a_break_that_ends_in_the_minute_it_began_has_not_been():
    meeting = course.begin_or_end_break(council(), later(5))
    assert course.begin_or_end_break(meeting, later(5.9)) == council()


def test_other_times_of_the_breaks_are_taken():
    breaks = (Stretch(later(5), later(5)), Stretch(later(5), later(9)), Stretch(later(9)))
    assert course.set_breaks(council(), breaks).breaks == breaks


# Speakers


def test_speakers_speak_in_the_order_in_which_they_asked():
    meeting = course.ask_to_speak(council(), BUDGET, " Ane\n", ANE, later(1))
    meeting = course.ask_to_speak(meeting, BUDGET, "En gæst", None, later(2))
    assert [speech.name for speech in course.waiting(meeting.item(BUDGET))] == ["Ane", "En gæst"]
    assert course.speaking(meeting.item(BUDGET)) is None
    first = course.next_speaker(meeting, BUDGET, later(3))
    assert course.speaking(first.item(BUDGET)) == Speech("Ane", ANE, later(1), later(3))
    second = course.next_speaker(first, BUDGET, later(4.5))
    ane, guest = second.item(BUDGET).speeches
    assert (ane.seconds, guest.seconds, guest.began) == (90, None, later(4.5))
    silent = course.next_speaker(second, BUDGET, later(6))
    assert course.speaking(silent.item(BUDGET)) is None
    assert course.next_speaker(silent, BUDGET, later(7)) is silent
    assert [s.name for s in course.remove_speech(meeting, BUDGET, 0).item(BUDGET).speeches] == ["En gæst"]


# When and how long


def test_an_item_is_taken_up_at_another_time_or_not_at_all():
    meeting = take_up(council(), PLAN, later(5))
    assert treatment(take_up_again(meeting, PLAN, later(3)))[PLAN] == Stretch(later(3))
    assert take_up_again(meeting, PLAN, None) == council()
    with pytest.raises(RuleError, match="The meeting was opened at 12:00"):
        take_up_again(meeting, PLAN, later(-1))


def planned(**minutes: int) -> Meeting:
    ids = {"plan": PLAN, "budget": BUDGET, "harbour": HARBOUR}
    meeting = council()
    for name, count in minutes.items():
        meeting = course.plan_minutes(meeting, ids[name], count)
    return meeting


DECIDED = Decision(Outcome.ADOPTED, "Ja.")


@pytest.mark.parametrize(
    ("meeting", "item_id", "since", "end"),
    [
        (planned(), PLAN, 0, None),
        (planned(plan=10, budget=5, harbour=30), PLAN, 0, 45),
        (planned(plan=10, budget=5, harbour=30), PLAN, -4, 41),
        (planned(plan=10, budget=5, harbour=30), PLAN, -40, 35),
        (planned(plan=10, budget=5, harbour=30), BUDGET, 0, 45),
        (planned(plan=10, budget=5, harbour=30), ROADS, 0, 45),
        (planned(plan=10, budget=5), None, None, 15),
        (planned(plan=10, budget=5), OTHER, 0, 15),
        (decide(planned(plan=10, budget=5), BUDGET, None, DECIDED), PLAN, 0, 10),
        (course.take_after(planned(plan=10, budget=5), BUDGET, 0), PLAN, 0, 15),
        (close_meeting(planned(plan=10), NOON), PLAN, 0, None),
    ],
)
def test_the_end_is_projected_from_the_planned_minutes_of_what_is_left(
    meeting: Meeting, item_id: int | None, since: float | None, end: float | None
):
    found = course.projected_end(meeting, item_id, None if since is None else later(since), NOON)
    assert found == (None if end is None else later(end))


def test_planned_minutes_can_be_taken_away():
    assert course.plan_minutes(planned(plan=10), PLAN, None) == council()
    assert course.plan_minutes(council(), PLAN, None) == council()


# Refused

DECIDED_ON = "Item {} is decided on already. Take the decision away first (F3, Delete)."


def with_break(meeting: Meeting) -> Meeting:
    return course.set_breaks(meeting, [Stretch(later(5), later(20))])


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: course.set_fate(decide(m, PLAN, 2, DECIDED), PLAN, POSTPONED), DECIDED_ON.format(1)),
        (lambda m: course.set_fate(decide(m, OTHER, None, DECIDED), OTHER, POSTPONED), DECIDED_ON.format(4)),
        (
            lambda m: course.set_fate(m, PLAN, replace(POSTPONED, until=NOON.date())),
            "An item is postponed to a day after the meeting.",
        ),
        (
            lambda m: course.set_fate(replace(m, date=None), PLAN, replace(POSTPONED, until=NOON.date())),
            "An item is postponed to a day after the meeting.",
        ),
        (
            lambda m: course.set_fate(m, PLAN, Fate(ItemState.REFERRED, to=" \n")),
            "Write to whom the item is sent.",
        ),
        (
            lambda m: course.begin_or_end_break(close_meeting(m, later(9)), later(9)),
            "The meeting is not running. Open it with Ctrl+O.",
        ),
        (
            lambda _: course.begin_or_end_break(small_meeting(), NOON),
            "The meeting is not running. Open it with Ctrl+O.",
        ),
        (
            lambda m: course.begin_or_end_break(with_break(m), later(9)),
            "12:09 is before what went before it.",
        ),
        (
            lambda m: course.set_breaks(m, [Stretch(later(5), later(20)), Stretch(later(9))]),
            "12:09 is before what went before it.",
        ),
        (lambda m: course.set_breaks(m, [Stretch(later(5), later(4))]), "12:04 is before 12:05."),
        (
            lambda m: course.set_breaks(m, [Stretch(later(5)), Stretch(later(9))]),
            "Only the last one can still be going on.",
        ),
        (lambda m: course.set_doors(m, BUDGET, [Stretch(later(5), later(4))]), "12:04 is before 12:05."),
        (
            lambda m: course.close_or_open_doors(
                course.close_or_open_doors(m, BUDGET, later(9)), BUDGET, later(5)
            ),
            "12:05 is before 12:09.",
        ),
        (lambda m: course.ask_to_speak(m, BUDGET, "\n", None, NOON), "Write who asks to speak."),
        (lambda m: course.ask_to_speak(m, BUDGET, "Zoe", 99, NOON), "The meeting has no member 99."),
        (lambda m: course.plan_minutes(m, PLAN, 0), "An item takes from 1 to 1440 minutes."),
        (lambda m: course.plan_minutes(m, PLAN, 1441), "An item takes from 1 to 1440 minutes."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(council())
