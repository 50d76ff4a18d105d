"""Attendance put right: other times, online, substitutes, guests; and what would contradict the record."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from meetingtui.domain.attending import (
    check_record,
    depart,
    found,
    invite,
    one_found,
    remove_guest,
    set_online,
    set_stays,
    set_substitute,
)
from meetingtui.domain.course import Speech
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Recusal, Stay
from meetingtui.domain.presence import seated
from meetingtui.domain.sitting import arrive, enrol, leave, send_apology, strike, with_item, with_member
from meetingtui.domain.vote import Ballot, Option, by_name
from meetingtui.domain.voting import put_question
from tests.domain.meetings import ANE, BO, BUDGET, CLAUS, DEA, NOON, PLAN, VARA, council, later

Act = Callable[[Meeting], object]


def stays_of(meeting: Meeting, member_id: int = ANE) -> tuple[Stay, ...]:
    return meeting.member(member_id).stays


# Times


@pytest.mark.parametrize("before", [False, True])
def test_who_leaves_is_noted_with_whether_they_took_part_in_the_item(before: bool):
    meeting = depart(council(), ANE, later(5), left_before_item=before)
    assert stays_of(meeting) == (Stay(NOON, later(5), left_before_item=before),)


def test_nobody_leaves_before_their_arrival():
    meeting = depart(leave(council(), ANE, later(5)), BO, later(0))
    assert stays_of(meeting, BO) == ()  # in the minute of arrival: a slip
    meeting = arrive(leave(council(), ANE, later(5)), ANE, later(10.5))
    assert stays_of(depart(meeting, ANE, later(10))) == (Stay(NOON, later(5)),)


def test_a_slip_says_nothing_about_the_stay_before_it():
    meeting = arrive(leave(council(), ANE, later(5)), ANE, later(10))
    assert stays_of(depart(meeting, ANE, later(10), left_before_item=True)) == (Stay(NOON, later(5)),)


@pytest.mark.parametrize(
    "stays",
    [
        (), (Stay(later(5)),), (Stay(NOON, later(5)), Stay(later(5), later(9))),
        (Stay(NOON, later(5.9)), Stay(later(5.1))), (Stay(later(5.9), later(5)),),
    ],
    ids=["none", "one", "two", "in one minute", "a short one"],
)  # fmt: skip
def test_times_that_follow_one_another_are_taken_as_they_are(stays: tuple[Stay, ...]):
    assert stays_of(set_stays(council(), ANE, stays)) == stays


def test_who_has_been_there_has_no_apology():
    meeting = send_apology(with_member(council(), replace(council().member(ANE), stays=())), ANE)
    assert set_stays(meeting, ANE, ()).member(ANE).apology
    assert not set_stays(meeting, ANE, (Stay(NOON),)).member(ANE).apology


def test_a_member_is_online_until_they_are_in_the_room_after_all():
    online = set_online(council(), ANE, later(5))
    assert stays_of(online) == (Stay(NOON, online=True),)
    assert set_online(online, ANE, later(6)) == council()


def test_only_the_present_stay_is_online():
    meeting = arrive(leave(council(), ANE, later(5)), ANE, later(10))
    assert [stay.online for stay in stays_of(set_online(meeting, ANE, later(11)))] == [False, True]


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: depart(m, VARA, NOON), "Vara is not in the room."),
        (lambda m: depart(leave(m, ANE, later(5)), ANE, later(9)), "Ane is not in the room."),
        (lambda m: depart(m, ANE, later(-1)), "Ane arrived at 12:00 and cannot have left before."),
        (lambda m: depart(m, 99, NOON), "The meeting has no member 99."),
        (lambda m: set_stays(m, ANE, [Stay(later(9), later(5))]), "Ane cannot leave at 12:05 and arrive at 12:09."),
        (
            lambda m: set_stays(m, ANE, [Stay(NOON, later(9)), Stay(later(5))]),
            "Ane cannot arrive before having left.",
        ),
        (lambda m: set_stays(m, ANE, [Stay(NOON), Stay(later(5))]), "Ane cannot arrive before having left."),
        (lambda m: set_online(m, VARA, NOON), "Vara is not noted as present. Note the arrival first."),
        (lambda m: set_substitute(m, ANE, ANE), "Ane cannot sit in for themselves."),
        (lambda m: set_substitute(m, ANE, VARA), "Vara is a substitute."),
        (lambda m: set_substitute(m, ANE, 99), "The meeting has no member 99."),
        (lambda m: invite(m, Guest(0, "\n")), "A guest must have a name."),
        (lambda m: invite(m, Guest(0, "Gæst", item_ids=(99,))), "The meeting has no item 99."),
        (lambda m: invite(invite(m, Guest(0, "Gæst")), Guest(0, "GÆST")), "GÆST is a guest already."),
        (lambda m: one_found(m, " "), "? is not on the list. Members are added under F6."),
        (lambda m: one_found(m, "Zoe"), "Zoe is not on the list. Members are added under F6."),
        (lambda m: one_found(m, "a "), "a can be Ane, Asta. Write a letter more."),
        (lambda m: one_found(m, "v"), "v can be Vara, Viggo. Write a letter more."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(act: Act, sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(full_council())


def full_council() -> Meeting:
    """The council with two more, whose names begin like others."""
    return enrol(enrol(council(), "Asta"), "Viggo")


# Substitutes


def test_a_substitute_sits_in_the_seat_of_who_is_away():
    here = arrive(leave(council(), BO, later(5)), VARA, later(5))
    assert [member.id for member in seated(here, later(6))] == [ANE, CLAUS, DEA, 5]
    moved = set_substitute(here, VARA, BO)
    assert [member.id for member in seated(moved, later(6))] == [ANE, CLAUS, DEA, 5, VARA]
    own = set_substitute(here, VARA, None)
    assert len(seated(own, later(6))) == 5
    assert own.member(VARA).substitute_for == ""


# What would contradict the record


def voted_at(minute: float, *ballots: Ballot) -> Meeting:
    """A free question on the budget with those ballots."""
    return put_question(council(), BUDGET, "Udsættes?", by_name(ballots, later(minute)))


@pytest.mark.parametrize(
    ("left", "fits"), [(5, False), (9.9, False), (10, True), (10.2, True), (11, True), (None, True)]
)
def test_who_voted_by_name_cannot_be_absent_in_that_minute(left: float | None, fits: bool):
    meeting = voted_at(10.5, Ballot(ANE, Option.AGAINST))
    changed = set_stays(meeting, ANE, [Stay(NOON, None if left is None else later(left))])
    if fits:
        check_record(changed)
        return
    with pytest.raises(RuleError, match=r"Ane has voted on item 2 at 12:10\. Take the vote back first"):
        check_record(changed)


def test_an_assumed_ballot_follows_the_attendance():
    meeting = voted_at(10, Ballot(ANE, Option.FOR, assumed=True))
    check_record(set_stays(meeting, ANE, []))


def test_who_voted_by_name_was_not_out_as_recused_from_another_item():
    meeting = voted_at(10, Ballot(ANE, Option.AGAINST))
    out = Recusal(1, ANE, (PLAN,), left=later(5), returned=later(9))
    check_record(replace(meeting, recusals=(out,)))
    with pytest.raises(RuleError, match="Ane has voted on item 2"):
        check_record(replace(meeting, recusals=(replace(out, returned=later(15)),)))


def test_who_sat_in_for_a_recused_member_was_there_for_the_vote():
    recused = replace(council(), recusals=(Recusal(1, CLAUS, (BUDGET,), substitute_id=VARA),))
    meeting = put_question(recused, BUDGET, "Ja?", by_name([Ballot(VARA, Option.FOR)], later(10)))
    check_record(meeting)
    with pytest.raises(RuleError, match="Vara has voted on item 2"):
        check_record(replace(meeting, recusals=()))


ONE = by_name([Ballot(ANE, Option.FOR)], NOON)


@pytest.mark.parametrize(
    "told",
    [
        {"recusals": (Recusal(1, ANE, (PLAN,)),)},
        {"recusals": (Recusal(1, BO, (PLAN,), substitute_id=ANE),)},
        {"questions": (Question(1, "Ja?", ONE),)},
        {"clauses": (Clause(1, "at", vote=ONE),)},
        {"clauses": (Clause(1, "at", amendments=(Amendment(1, "at", ANE),)),)},
        {"dissents": (Dissent(1, ANE),)},
        {"speeches": (Speech("Ane", ANE),)},
    ],
    ids=["recused", "sat in", "voted", "voted on a clause", "proposed", "dissented", "spoken"],
)
def test_who_stands_in_the_minutes_stays_on_the_list(told: dict[str, tuple[object, ...]]):
    whole = replace(council(), **told) if "recusals" in told else None
    meeting = whole or with_item(council(), replace(council().item(PLAN), **told))
    with pytest.raises(RuleError, match="Ane stands in the minutes and stays on the list"):
        strike(meeting, ANE)
    assert len(strike(meeting, DEA).roster) == len(council().roster) - 1


# Guests


def test_a_guest_is_there_for_the_whole_meeting_or_for_some_items():
    meeting = invite(council(), Guest(0, " Gert\nGæst ", "direktør", "KL"))
    meeting = invite(meeting, Guest(0, "Åse", item_ids=(BUDGET,)))
    first, second = meeting.guests
    assert first == Guest(1, "Gert Gæst", "direktør", "KL")
    assert (second.id, second.item_ids) == (2, (BUDGET,))
    changed = invite(meeting, replace(first, item_ids=(PLAN,)))
    assert changed.guests == (replace(first, item_ids=(PLAN,)), second)
    assert remove_guest(meeting, 1).guests == (second,)


# Found by a few letters


FULL = ("Ane Holm", "Bo Skov", "Claus Annesen", "Dea Bohr", "Eva")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("", FULL), ("an", ("Ane Holm", "Claus Annesen")), (" BO", ("Bo Skov", "Dea Bohr")),
        ("v", ("Claus Annesen", "Dea Bohr", "Bo Skov", "Eva")), ("skive", ("Dea Bohr",)), ("eva (ø)", ("Eva",)),
        ("olm", ("Ane Holm",)), ("ane holm", ("Ane Holm",)), ("zz", ()),
    ],
)  # fmt: skip
def test_members_are_found_by_a_few_letters_the_likeliest_first(words: str, names: tuple[str, ...]):
    roster = [replace(member, name=name) for member, name in zip(council().roster, FULL, strict=False)]
    roster[3] = replace(roster[3], constituency="Skive")
    assert tuple(member.name for member in found(roster, words)) == names


def test_one_name_that_begins_another_is_the_one_meant():
    meeting = with_member(council(), replace(council().member(BO), name="Anelise"))
    assert one_found(meeting, "ane").id == ANE
    assert one_found(meeting, " Anel ").id == BO
