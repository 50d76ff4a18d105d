"""The live meeting: a meeting in, a new meeting out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import outline, sitting
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Role, Stay
from meetingtui.domain.vote import Vote
from tests.domain.meetings import NOON, few, later, meetings, open_meetings, small_meeting
from tests.hostile import RAW_TEXTS

ADOPTED = Decision(Outcome.ADOPTED, "Godkendt.", NOON)


def running() -> Meeting:
    return sitting.open_meeting(small_meeting(), NOON)


def member(meeting: Meeting, name: str):
    return next(member for member in meeting.roster if member.name == name)


# What is decided


@few
@given(open_meetings, st.data())
def test_deciding_leaves_all_other_items_the_identical_objects(meeting: Meeting, data: st.DataObject):
    item = data.draw(st.sampled_from(meeting.items))
    clause = data.draw(st.none() | st.sampled_from(item.clauses)) if item.clauses else None
    decided = sitting.decide(meeting, item.id, clause and clause.id, ADOPTED)
    for before, after in zip(meeting.items, decided.items, strict=True):
        assert (after is before) == (before.id != item.id)
    if clause is not None:
        others = [c for c in decided.item(item.id).clauses if c.id != clause.id]
        assert all(any(c is old for old in item.clauses) for c in others)
    assert decided.roster is meeting.roster


def test_a_decision_can_be_taken_away_again():
    decided = sitting.decide(small_meeting(), 2, 1, ADOPTED)
    assert decided.item(2).clause(1).decision == ADOPTED
    assert sitting.decide(decided, 2, 1, None) == small_meeting()


def test_taking_the_decision_away_takes_its_vote_away():
    meeting = sitting.record_vote(small_meeting(), 2, 1, Vote(5, 3, 1, NOON), ADOPTED)
    assert sitting.decide(meeting, 2, 1, None) == small_meeting()


def test_another_decision_keeps_the_vote():
    meeting = sitting.record_vote(small_meeting(), 2, 1, Vote(5, 3, 1, NOON), ADOPTED)
    assert sitting.decide(meeting, 2, 1, replace(ADOPTED, text="Ja.")).item(2).clause(1).vote == Vote(
        5, 3, 1, NOON
    )


def test_a_vote_can_stand_before_its_decision():
    clause = sitting.record_vote(small_meeting(), 2, 1, Vote(5, 3, 1, NOON), None).item(2).clause(1)
    assert (clause.vote, clause.decision) == (Vote(5, 3, 1, NOON), None)


def test_an_item_without_clauses_has_a_decision_of_its_own():
    assert sitting.decide(small_meeting(), 3, None, ADOPTED).item(3).decision == ADOPTED


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_a_decisions_text_is_cleaned(raw: str):
    decision = replace(ADOPTED, text=f" God{raw}kendt. ")
    assert sitting.decide(small_meeting(), 2, 1, decision).item(2).clause(1).decision == ADOPTED


@pytest.mark.parametrize(("item", "clause"), [(9, 1), (2, 9), (9, None)])
def test_deciding_what_is_not_there_is_refused(item: int, clause: int | None):
    with pytest.raises(RuleError):
        sitting.decide(small_meeting(), item, clause, ADOPTED)


def test_a_vote_and_its_decision_are_recorded_together():
    vote = Vote(5, 3, 1, NOON)
    clause = sitting.record_vote(small_meeting(), 2, 1, vote, ADOPTED).item(2).clause(1)
    assert (clause.vote, clause.decision) == (vote, ADOPTED)


def test_a_negative_count_of_votes_is_refused():
    with pytest.raises(RuleError, match="negative"):
        sitting.record_vote(small_meeting(), 2, 1, Vote(5, -1, 0), ADOPTED)


# What is said


@few
@given(meetings, st.text())
def test_notes_are_kept_as_they_are_typed(meeting: Meeting, notes: str):
    item = meeting.items[-1]
    written = sitting.write_note(meeting, item.id, notes)
    assert written.item(item.id).notes == notes
    assert all(a is b for a, b in zip(meeting.items[:-1], written.items[:-1], strict=True))


def test_writing_the_same_notes_changes_nothing():
    meeting = sitting.write_note(small_meeting(), 3, "Intet.")
    assert sitting.write_note(meeting, 3, "Intet.") is meeting


# The course of the meeting


def test_a_meeting_cannot_end_before_it_begins():
    with pytest.raises(RuleError, match="before it begins"):
        sitting.close_meeting(running(), later(-1))
    with pytest.raises(RuleError, match="before it begins"):
        sitting.open_meeting(sitting.close_meeting(running(), later(1)), later(2))


def test_a_meeting_that_was_not_opened_cannot_be_closed():
    with pytest.raises(RuleError, match="not been opened"):
        sitting.close_meeting(small_meeting(), NOON)


def test_a_closed_meeting_keeps_its_beginning():
    with pytest.raises(RuleError, match="must have a beginning"):
        sitting.open_meeting(sitting.close_meeting(running(), later(1)), None)


def test_a_meeting_can_be_opened_again():
    assert sitting.close_meeting(sitting.close_meeting(running(), later(1)), None) == running()


def test_only_the_first_time_an_item_is_taken_up_counts():
    meeting = sitting.take_up(sitting.take_up(running(), 2, later(3)), 2, later(9))
    assert meeting.item(2).opened_at == later(3)


def test_an_item_is_not_taken_up_while_the_meeting_does_not_run():
    closed = sitting.close_meeting(running(), later(1))
    assert sitting.take_up(small_meeting(), 2, NOON) == small_meeting()
    assert sitting.take_up(closed, 2, later(2)) is closed


@pytest.mark.parametrize(
    "act",
    [
        lambda m: outline.add_item(m, "8", "\n"),
        lambda m: sitting.enrol(m, "\u202e"),
    ],
)
def test_what_must_have_a_name_is_refused_without(act):
    with pytest.raises(RuleError, match="must have a"):
        act(small_meeting())


def test_a_new_item_comes_last_with_an_id_of_its_own():
    meeting = outline.add_item(small_meeting(), "2", "Hastesag")
    assert meeting.items[:3] == small_meeting().items
    assert (meeting.items[3].id, meeting.items[3].title) == (4, "Hastesag")


# Who is here


def test_a_name_is_on_the_list_once():
    with pytest.raises(RuleError, match="ANE"):
        sitting.enrol(small_meeting(), "ANE")


def test_a_new_member_is_last_and_not_yet_here():
    added = sitting.enrol(small_meeting(), " Dorte ", "A", "Aarhus").roster[-1]
    assert (added.id, added.name, added.party, added.stays) == (4, "Dorte", "A", ())


def test_a_struck_member_is_gone_and_the_others_are_as_they_were():
    meeting = small_meeting()
    roster = sitting.strike(meeting, 2).roster
    assert [m.name for m in roster] == ["Ane", "Claus"]
    assert roster[0] is meeting.roster[0]


def test_a_member_can_be_made_chair():
    assert member(sitting.give_role(small_meeting(), 2, Role.CHAIR), "Bo").role is Role.CHAIR


def test_who_arrives_has_no_apology_any_more():
    claus = member(sitting.arrive(small_meeting(), 3, NOON), "Claus")
    assert (claus.apology, claus.stays) == (False, (Stay(NOON),))


def test_arriving_twice_is_arriving_once():
    here = sitting.arrive(small_meeting(), 1, NOON)
    assert sitting.arrive(here, 1, later(5)) is here


def test_who_left_can_come_back():
    meeting = sitting.leave(sitting.arrive(small_meeting(), 1, NOON), 1, later(10))
    assert member(sitting.arrive(meeting, 1, later(20)), "Ane").stays == (
        Stay(NOON, later(10)),
        Stay(later(20)),
    )


def test_arriving_before_a_stay_that_is_noted_already_is_refused():
    with pytest.raises(RuleError, match="Ane"):
        sitting.arrive(sitting.arrive(small_meeting(), 1, later(10)), 1, NOON)


def test_who_is_not_here_cannot_leave():
    meeting = small_meeting()
    assert sitting.leave(meeting, 1, NOON) is meeting


def test_a_slip_of_leaving_in_the_minute_of_arrival_leaves_no_trace():
    meeting = sitting.leave(sitting.arrive(small_meeting(), 1, NOON), 1, later(0.9))
    assert member(meeting, "Ane").stays == ()
    before = sitting.leave(sitting.arrive(small_meeting(), 1, NOON), 1, later(10))
    assert sitting.leave(sitting.arrive(before, 1, later(20)), 1, later(20.5)) == before


def test_who_comes_back_in_the_minute_of_leaving_never_left():
    here = sitting.arrive(small_meeting(), 1, NOON)
    assert sitting.arrive(sitting.leave(here, 1, later(10)), 1, later(10.9)) == here
    assert sitting.arrive(sitting.leave(here, 1, later(10)), 1, later(11)) != here


def test_an_apology_can_be_noted_and_taken_back():
    sent = sitting.send_apology(small_meeting(), 1)
    assert member(sent, "Ane").apology
    assert sitting.send_apology(sent, 1, apology=False) == small_meeting()


@pytest.mark.parametrize("left", [None, 10])
def test_an_apology_of_who_is_or_was_in_the_room_is_refused(left: int | None):
    meeting = sitting.arrive(small_meeting(), 1, NOON)
    meeting = meeting if left is None else sitting.leave(meeting, 1, later(left))
    with pytest.raises(RuleError, match="Ane is noted as present"):
        sitting.send_apology(meeting, 1)


def test_everybody_arrives_but_those_with_an_apology_and_those_who_left():
    meeting = sitting.leave(sitting.arrive(small_meeting(), 1, NOON), 1, later(5))
    stays = {m.name: m.stays for m in sitting.everybody_arrives(meeting, later(10)).roster}
    assert stays == {"Ane": (Stay(NOON, later(5)),), "Bo": (Stay(later(10)),), "Claus": ()}


def test_substitutes_do_not_arrive_with_everybody():
    stands_in = Member(4, "Dea", substitute_for="Claus")
    meeting = replace(small_meeting(), roster=(*small_meeting().roster, stands_in))
    assert member(sitting.everybody_arrives(meeting, NOON), "Dea").stays == ()
    assert member(sitting.arrive(meeting, 4, NOON), "Dea").stays == (Stay(NOON),)


def test_everybody_was_there_from_the_start_once_the_meeting_is_open():
    stays = {m.name: m.stays for m in sitting.everybody_arrives(running(), later(7)).roster}
    assert stays == {"Ane": (Stay(NOON),), "Bo": (Stay(NOON),), "Claus": ()}


def test_everybody_arrives_now_when_the_opening_is_still_to_come():
    meeting = sitting.open_meeting(small_meeting(), later(30))
    assert member(sitting.everybody_arrives(meeting, later(7)), "Bo").stays == (Stay(later(7)),)


def test_the_next_meeting_begins_with_the_same_members_and_nobody_there():
    roster = sitting.roster_for_next(sitting.everybody_arrives(small_meeting(), NOON))
    assert [(m.name, m.stays, m.apology) for m in roster] == [(n, (), False) for n in ("Ane", "Bo", "Claus")]


@pytest.mark.parametrize("act", [sitting.strike, sitting.send_apology])
def test_nobody_is_the_member_with_an_unknown_number(act):
    with pytest.raises(RuleError, match="7"):
        act(small_meeting(), 7)


# Undo


@few
@given(meetings, meetings)
def test_undo_never_touches_what_was_written(earlier: Meeting, now: Meeting):
    undone = sitting.restored(earlier, now)
    notes = {item.id: item.notes for item in now.items}
    assert [item.notes for item in undone.items] == [notes.get(i.id, i.notes) for i in earlier.items]


@few
@given(open_meetings)
def test_undo_brings_back_everything_but_the_notes(meeting: Meeting):
    changed = meeting
    for item in meeting.items:
        changed = sitting.write_note(sitting.decide(changed, item.id, None, ADOPTED), item.id, "nyt")
    undone = sitting.restored(meeting, changed)
    assert [replace(item, notes="") for item in undone.items] == [
        replace(item, notes="") for item in meeting.items
    ]
    assert all(item.notes == "nyt" for item in undone.items)


def test_undoing_a_decision_keeps_the_note_written_since():
    now = sitting.write_note(sitting.decide(small_meeting(), 2, 1, ADOPTED), 2, "Formanden indledte.")
    item = sitting.restored(small_meeting(), now).item(2)
    assert (item.clause(1).decision, item.notes) == (None, "Formanden indledte.")
