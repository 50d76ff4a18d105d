"""What is missing before a meeting can be closed."""

from dataclasses import replace

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.open_ends import open_ends
from meetingtui.domain.people import Stay
from meetingtui.domain.sitting import arrive, close_meeting, decide, open_meeting, write_note
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, later, small_meeting
from tests.hostile import hostile_meeting

DANISH = language_of("da")
ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.", NOON)


def finished() -> Meeting:
    meeting = close_meeting(open_meeting(arrive(small_meeting(), 1, NOON), NOON), later(60))
    meeting = decide(decide(meeting, 2, 1, ADOPTED), 2, 2, ADOPTED)
    return write_note(meeting, 3, "Intet.")


def messages(meeting: Meeting) -> list[str]:
    return [end.message for end in open_ends(meeting, DANISH)]


def test_nothing_is_missing_in_a_finished_meeting():
    assert open_ends(finished(), DANISH) == []


def test_a_clause_without_a_decision_is_told_with_its_place():
    (end,) = open_ends(decide(finished(), 2, 2, None), DANISH)
    assert (end.message, end.item and end.item.number, end.clause and end.clause.id) == (
        "No decision",
        "1.1",
        2,
    )


def test_a_decision_without_text_is_missing_something():
    assert messages(decide(finished(), 2, 1, replace(ADOPTED, text=" "))) == ["The decision has no text"]


def test_an_items_own_decision_without_text_is_missing_something():
    (end,) = open_ends(decide(finished(), 3, None, replace(ADOPTED, text="")), DANISH)
    assert (end.message, end.item and end.item.id, end.clause) == ("The decision has no text", 3, None)


def test_who_was_there_before_the_opening_only_is_nobody_present():
    early = replace(finished().roster[0], stays=(Stay(later(-20), later(-10)),))
    assert messages(replace(finished(), roster=(early,))) == ["Nobody is noted as present"]


def test_a_drafted_sentence_must_be_looked_at():
    doubtful = replace(ADOPTED, needs_a_look=True)
    told = "The drafted sentence has not been looked at"
    assert messages(decide(finished(), 2, 1, doubtful)) == [told]
    assert messages(decide(finished(), 3, None, doubtful)) == [told]


def test_an_item_with_nothing_written_is_told_but_a_heading_is_not():
    (end,) = open_ends(write_note(finished(), 3, ""), DANISH)
    assert end.item is not None
    assert end.item.number == "1.2"


def test_the_meetings_own_gaps_come_last():
    told = messages(small_meeting())
    assert told[-3:] == [
        "The time at which the meeting was opened is missing",
        "The time at which the meeting was closed is missing",
        "Nobody is noted as present",
    ]


def test_a_hostile_meeting_has_its_open_ends_told():
    assert any(end.message == "No decision" for end in open_ends(hostile_meeting(), DANISH))
