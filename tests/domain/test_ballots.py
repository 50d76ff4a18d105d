"""Who may vote, what is counted, and what carries."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Recusal, Ruling
from meetingtui.domain.result import is_carried, minority
from meetingtui.domain.rules import COUNCIL, PROFILES, Majority, Rules, profile_of
from meetingtui.domain.sitting import arrive, leave, with_member
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name
from meetingtui.domain.voting import (
    check_ballot,
    check_vote,
    everybody_but,
)
from tests.domain.meetings import ANE, BO, BUDGET, CLAUS, DEA, EVA, NOON, PLAN, VARA, council, later

COUNT = st.integers(0, 200)
FOR, AGAINST, ABSTAINED = Option


def by(**rules: object) -> Meeting:
    """The council with other rules."""
    return replace(council(), rules=Rules(**rules))


# The counts


def test_abstainers_took_part():
    assert Vote(3, 2, 1).total == 6


@pytest.mark.parametrize(("entitled", "difference"), [(6, 0), (7, -1), (4, 2)])
def test_the_difference_to_those_entitled_is_signed(entitled: int, difference: int):
    assert Vote(3, 2, 1).difference(entitled) == difference


@pytest.mark.parametrize(
    ("vote", "unanimous"), [(Vote(3, 0, 0), True), (Vote(3, 0, 1), False), (Vote(3, 1, 0), False), (Vote(0, 0, 0), False)]
)  # fmt: skip
def test_a_vote_is_unanimous_with_all_for_and_nobody_else(vote: Vote, unanimous: bool):
    assert vote.unanimous is unanimous


def test_ballots_tell_who_voted_what():
    vote = by_name([Ballot(ANE, FOR), Ballot(BO, AGAINST), Ballot(DEA, FOR)], NOON, Method.ROLL_CALL)
    assert (vote.in_favour, vote.against, vote.abstained, vote.method) == (2, 1, 0, Method.ROLL_CALL)
    assert [vote.count(option) for option in Option] == [2, 1, 0]
    assert vote.who(FOR) == (ANE, DEA)
    assert [vote.option_of(member_id) for member_id in (BO, EVA)] == [AGAINST, None]


# What carries


def test_two_for_one_against_and_two_abstaining_is_carried():
    assert is_carried(council(), Vote(2, 1, 2))


@pytest.mark.parametrize("vote", [Vote(3, 3, 0), Vote(0, 0, 5), Vote(1, 2, 9)])
def test_no_majority_of_the_votes_cast_is_not_carried(vote: Vote):
    assert not is_carried(council(), vote)


@given(COUNT, COUNT, COUNT, COUNT, st.sampled_from(Majority))
def test_abstaining_changes_no_result(
    in_favour: int, against: int, few: int, many: int, majority: Majority
):  # fmt: skip
    one, other = (is_carried(by(majority=majority), Vote(in_favour, against, n)) for n in (few, many))
    assert one == other


@pytest.mark.parametrize(
    ("majority", "vote", "carried"),
    [
        (Majority.TWO_THIRDS, Vote(2, 1, 2), True), (Majority.TWO_THIRDS, Vote(3, 2, 0), False),
        (Majority.TWO_THIRDS, Vote(0, 0, 5), False), (Majority.TWO_THIRDS, Vote(1, 0, 4), True),
        (Majority.MEMBERS, Vote(3, 0, 0), True), (Majority.MEMBERS, Vote(2, 0, 3), False),
    ],
)  # fmt: skip
def test_a_body_can_ask_for_two_thirds_or_for_half_of_its_members(
    majority: Majority, vote: Vote, carried: bool
):
    assert is_carried(by(majority=majority), vote) is carried
    assert is_carried(by(majority=majority), replace(vote, at=later(5))) is carried


def test_a_majority_of_the_members_counts_the_seats_of_those_who_are_away():
    meeting = leave(leave(by(majority=Majority.MEMBERS), ANE, later(1)), BO, later(1))
    assert not is_carried(meeting, Vote(2, 1, 0, later(5)))


def test_half_of_the_members_is_no_majority_of_them():
    four = replace(by(majority=Majority.MEMBERS), roster=council().roster[:4])
    assert not is_carried(four, Vote(2, 0, 2))
    assert is_carried(four, Vote(3, 0, 1))


def test_a_substitute_for_somebody_who_is_not_on_the_list_has_a_seat_too():
    stands_in = replace(council().member(VARA), substitute_for="Zoe")
    meeting = arrive(with_member(by(majority=Majority.MEMBERS), stands_in), VARA, NOON)
    assert not is_carried(meeting, Vote(3, 2, 1, later(5)))
    assert is_carried(meeting, Vote(4, 2, 0, later(5)))


@pytest.mark.parametrize(
    ("chair", "carried"), [(FOR, True), (AGAINST, False), (ABSTAINED, False), (None, False)]
)
def test_the_chairs_ballot_decides_a_tie_where_the_rules_say_so(chair: Option | None, carried: bool):
    others = [Ballot(BO, FOR), Ballot(DEA, AGAINST)]
    if chair is not None:
        balance = {FOR: AGAINST, AGAINST: FOR}.get(chair)
        others += [Ballot(ANE, chair)] + ([Ballot(EVA, balance)] if balance else [])
    assert is_carried(by(casting_vote=True), by_name(others)) is carried
    assert not is_carried(council(), by_name(others))


def test_a_rule_profile_is_known_by_its_rules():
    assert [profile_of(rules) for rules in (COUNCIL, PROFILES["association"])] == ["council", "association"]
    assert profile_of(replace(COUNCIL, casting_vote=True)) is None


def test_the_minority_voted_for_what_was_not_decided():
    ballots = [Ballot(ANE, FOR), Ballot(BO, FOR), Ballot(DEA, AGAINST), Ballot(EVA, ABSTAINED)]
    assert minority(council(), by_name(ballots)) == (DEA,)
    assert minority(council(), by_name(ballots[1:])) == (BO,)  # a tie is lost
    assert minority(council(), Vote(2, 1, 0)) == ()


# Who may vote


def test_all_but_those_named_vote_alike():
    vote = everybody_but(council(), BUDGET, [Ballot(EVA, AGAINST)], later(5), method=Method.ROLL_CALL)
    assumed = tuple(Ballot(member_id, FOR, assumed=True) for member_id in (ANE, BO, CLAUS, DEA))
    assert vote == Vote(4, 1, 0, later(5), Method.ROLL_CALL, (*assumed, Ballot(EVA, AGAINST)))
    assert everybody_but(council(), BUDGET, [], later(5), AGAINST).against == 5


def test_absent_member_is_not_counted_as_abstaining():
    vote = everybody_but(leave(council(), ANE, later(1)), BUDGET, [], later(5))
    assert (vote.total, vote.abstained, vote.option_of(ANE)) == (4, 0, None)


def test_recused_member_is_not_among_everybody():
    meeting = replace(council(), recusals=(Recusal(1, CLAUS, (BUDGET,), substitute_id=VARA),))
    assert everybody_but(meeting, BUDGET, [], later(5)).who(FOR) == (ANE, BO, DEA, EVA, VARA)
    assert CLAUS in everybody_but(meeting, PLAN, [], later(5)).who(FOR)


@pytest.mark.parametrize(
    "vote", [Vote(5, 0, 0, later(5)), Vote(1, 1, 1, later(5)), Vote(0, 0, 0, later(5)), Vote(9, 0, 0)]
)
def test_fewer_votes_than_voters_and_votes_at_no_known_time_are_taken(vote: Vote):
    check_vote(council(), BUDGET, vote)


def test_counts_are_not_checked_while_nobody_is_noted_as_present():
    nobody = replace(council(), roster=tuple(replace(m, stays=()) for m in council().roster))
    check_vote(nobody, BUDGET, Vote(37, 12, 0, later(5)))


@pytest.mark.parametrize(
    ("came", "left", "can"),
    [(0, 10, True), (0, 10.2, True), (0, 9.9, False), (10.9, None, True), (11, None, False)],
)
def test_who_was_there_for_a_part_of_the_minute_can_vote(came: float, left: float | None, can: bool):
    meeting = replace(council(), roster=tuple(replace(m, stays=()) for m in council().roster))
    for member_id in (BO, CLAUS):
        meeting = arrive(meeting, member_id, NOON)
    meeting = arrive(meeting, ANE, later(came))
    meeting = leave(meeting, ANE, later(left)) if left is not None else meeting
    vote = by_name([Ballot(ANE, FOR), Ballot(BO, FOR), Ballot(CLAUS, FOR)], later(10.5))
    if can:
        check_vote(meeting, BUDGET, vote)
        return
    with pytest.raises(RuleError, match=r"Ane is not in the room and cannot vote\."):
        check_vote(meeting, BUDGET, vote)


def test_who_was_ruled_not_to_be_recused_can_vote_in_the_minute_of_leaving():
    meeting = replace(council(), recusals=(Recusal(1, ANE, (BUDGET,), ruling=Ruling.NOT_RECUSED),))
    check_ballot(leave(meeting, ANE, later(10)), BUDGET, Ballot(ANE, FOR), later(10.5))


RECUSED = replace(council(), recusals=(Recusal(1, CLAUS, (BUDGET,), left=later(1)),))


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: check_vote(m, BUDGET, Vote(2, -1, 0)), "A count of votes cannot be negative."),
        (
            lambda m: check_vote(m, BUDGET, Vote(4, 1, 1, later(5))),
            "6 votes, but 5 can vote. Note who has come (F6), or correct the counts.",
        ),
        (
            lambda m: check_vote(m, BUDGET, by_name([Ballot(ANE, FOR), Ballot(ANE, AGAINST)], later(5))),
            "A member has one vote. Somebody is named twice.",
        ),
        (
            lambda m: check_vote(m, BUDGET, everybody_but(m, BUDGET, [Ballot(VARA, FOR)], later(5))),
            "Vara is not in the room and cannot vote. Note the arrival first (F6).",
        ),
        (lambda m: check_vote(m, BUDGET, by_name([Ballot(99, FOR)])), "The meeting has no member 99."),
        (
            lambda _: check_ballot(RECUSED, BUDGET, Ballot(CLAUS, FOR), later(5)),
            "Claus is recused and cannot vote here.",
        ),
        (
            lambda _: check_ballot(RECUSED, PLAN, Ballot(CLAUS, FOR), later(5)),
            "Claus is not in the room and cannot vote. Note the arrival first (F6).",
        ),
    ],
)  # fmt: skip
def test_a_vote_that_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(council())
