"""A meeting as a value."""

from dataclasses import FrozenInstanceError, replace

import pytest

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import MeetingError, RuleError
from meetingtui.domain.meeting import (
    Clause,
    Item,
    Meeting,
    MeetingState,
    decisions,
    headings,
    is_settled,
)
from tests.domain.meetings import NOON, later, small_meeting

DONE = Decision(Outcome.ADOPTED, "Godkendt.")


def test_the_state_follows_from_the_times():
    meeting = Meeting("Møde")
    assert meeting.state is MeetingState.PLANNED
    assert replace(meeting, opened_at=NOON).state is MeetingState.RUNNING
    assert replace(meeting, opened_at=NOON, closed_at=later(60)).state is MeetingState.CLOSED


def test_an_item_is_found_by_its_id_and_by_its_number():
    meeting = small_meeting()
    assert meeting.item(2) is meeting.numbered("1.1") is meeting.items[1]


@pytest.mark.parametrize(
    "ask", [lambda m: m.item(9), lambda m: m.numbered("9"), lambda m: m.item(2).clause(9)]
)
def test_what_is_not_there_is_told_by_its_number(ask):
    with pytest.raises(RuleError, match="9"):
        ask(small_meeting())


def test_a_heading_gathers_the_items_below_it():
    assert headings(small_meeting()) == {1}


def test_a_heading_without_items_is_itself_an_item():
    meeting = Meeting("Møde", items=(Item(1, "5", "Sager til behandling"), Item(2, "6", "Andet")))
    assert headings(meeting) == frozenset()


def test_an_item_is_settled_when_every_clause_is():
    item = Item(1, "1", "Plan", clauses=(Clause(1, "at a", DONE), Clause(2, "at b")))
    assert not is_settled(item)
    assert is_settled(replace(item, clauses=(item.clauses[0], Clause(2, "at b", DONE))))


def test_notes_settle_an_item_without_clauses():
    assert not is_settled(Item(1, "7", "Eventuelt", notes=" \n"))
    assert is_settled(Item(1, "7", "Eventuelt", notes="Intet."))


def test_decisions_come_in_order_with_the_items_own_first():
    item = Item(1, "1", "Plan", decision=DONE, clauses=(Clause(1, "at a"), Clause(2, "at b", DONE)))
    assert [clause and clause.id for clause, _ in decisions(item)] == [None, 2]


def test_a_meeting_cannot_be_changed_in_place():
    with pytest.raises(FrozenInstanceError):
        small_meeting().title = "Andet"  # type: ignore[misc]


def test_an_error_fills_its_sentences_with_what_it_is_about():
    error = MeetingError("{name} is full.", "Free some space on {disk}.", name="/tmp", disk="C")
    assert str(error) == "/tmp is full. Free some space on C."
    assert (error.title, error.values["disk"]) == ("{name} is full.", "C")
