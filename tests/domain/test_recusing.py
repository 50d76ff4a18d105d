"""Recusals: who is out, in which items, who sits in, and back."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Recusal, Ruling
from meetingtui.domain.presence import attended, has_quorum, present, seated, seats, voters
from meetingtui.domain.recusing import away_now, recuse, remove_recusal, return_from_recusal
from meetingtui.domain.sitting import arrive
from meetingtui.domain.vote import Ballot, Option, by_name
from meetingtui.domain.voting import put_question
from tests.domain.meetings import ANE, BO, BUDGET, CLAUS, DEA, EVA, PLAN, VARA, council, later

ASKED = Recusal(0, CLAUS, (BUDGET,), "ejer grunden", left=later(10))


def recused(**fields: object) -> Meeting:
    """The council with Claus recused from the budget, out from 12:10."""
    return recuse(council(), replace(ASKED, **fields))


def ids(members: tuple) -> list[int]:
    return [member.id for member in members]


def test_a_recused_member_is_out_of_the_room_until_they_return():
    meeting = return_from_recusal(recused(), 1, later(15))
    assert [CLAUS in ids(present(meeting, later(minute))) for minute in (9, 10, 14, 15)] == [
        True, False, False, True,
    ]  # fmt: skip
    assert away_now(meeting, CLAUS, later(12)) == meeting.recusals[0]
    assert away_now(meeting, CLAUS, later(15)) is None
    assert away_now(meeting, ANE, later(12)) is None


def test_a_recused_member_has_no_vote_in_the_item_whenever_it_is_voted_on():
    meeting = return_from_recusal(recused(), 1, later(15))
    assert CLAUS not in ids(voters(meeting, later(30), BUDGET))
    assert CLAUS in ids(voters(meeting, later(30), PLAN))


def test_a_substitute_has_the_seat_for_that_item_alone():
    meeting = return_from_recusal(recused(substitute_id=VARA), 1, later(15))
    assert ids(voters(meeting, later(12), BUDGET)) == [ANE, BO, DEA, EVA, VARA]
    assert ids(voters(meeting, later(20), BUDGET)) == [ANE, BO, DEA, EVA, VARA]
    assert ids(voters(meeting, later(20), PLAN)) == [ANE, BO, CLAUS, DEA, EVA]
    assert seats(meeting, later(12)) == 5
    assert attended(meeting, meeting.member(VARA))


def test_somebody_without_a_seat_of_their_own_can_sit_in_too():
    meeting = replace(
        council(), roster=(*council().roster[:5], replace(council().member(VARA), substitute_for=""))
    )
    meeting = recuse(meeting, replace(ASKED, substitute_id=VARA))
    assert ids(seated(meeting, later(12), BUDGET)) == [ANE, BO, DEA, EVA, VARA]


def test_quorum_counts_without_those_who_are_recused():
    meeting = council()
    for member_id in (ANE, BO, DEA):
        meeting = recuse(meeting, replace(ASKED, member_id=member_id))
    assert has_quorum(meeting, later(9))
    assert not has_quorum(meeting, later(10))


def test_who_is_ruled_not_to_be_recused_stays_and_votes():
    meeting = recused(ruling=Ruling.NOT_RECUSED, returned=later(15), substitute_id=VARA)
    assert meeting.recusals == (replace(ASKED, id=1, ruling=Ruling.NOT_RECUSED, left=None),)
    assert ids(voters(meeting, later(12), BUDGET)) == [ANE, BO, CLAUS, DEA, EVA]
    assert not attended(meeting, meeting.member(VARA))


def test_a_recusal_is_added_changed_and_taken_away():
    meeting = recuse(recused(ground=" ejer\ngrunden "), replace(ASKED, member_id=BO))
    first, second = meeting.recusals
    assert (first, second) == (replace(ASKED, id=1), replace(ASKED, id=2, member_id=BO))
    changed = recuse(meeting, replace(first, item_ids=(PLAN, BUDGET)))
    assert changed.recusals == (replace(first, item_ids=(PLAN, BUDGET)), second)
    assert remove_recusal(meeting, 1).recusals == (second,)


def test_an_assumed_ballot_does_not_keep_a_member_from_being_recused():
    vote = by_name([Ballot(CLAUS, Option.FOR, assumed=True)], later(5))
    assert recuse(put_question(council(), BUDGET, "Ja?", vote), ASKED).recusals


def voted() -> Meeting:
    """Claus has voted on the budget by name."""
    return put_question(council(), BUDGET, "Ja?", by_name([Ballot(CLAUS, Option.FOR)], later(5)))


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: recuse(m, replace(ASKED, item_ids=())), "Write for which items Claus is recused."),
        (lambda m: recuse(m, replace(ASKED, item_ids=(99,))), "The meeting has no item 99."),
        (lambda m: recuse(m, replace(ASKED, member_id=99)), "The meeting has no member 99."),
        (lambda m: recuse(m, replace(ASKED, substitute_id=99)), "The meeting has no member 99."),
        (lambda m: recuse(m, replace(ASKED, substitute_id=CLAUS)), "Claus cannot sit in for themselves."),
        (
            lambda m: recuse(m, replace(ASKED, substitute_id=BO)),
            "Bo has a seat already. A substitute sits in for one member.",
        ),
        (lambda m: recuse(m, replace(ASKED, returned=later(9))), "Claus cannot be back before leaving."),
        (lambda m: recuse(m, replace(ASKED, id=7)), "The meeting has no such recusal."),
        (lambda m: return_from_recusal(m, 7, later(9)), "The meeting has no such recusal."),
        (
            lambda m: return_from_recusal(recuse(m, replace(ASKED, left=None)), 1, later(15)),
            "Claus cannot be back before leaving.",
        ),
        (
            lambda _: recuse(voted(), ASKED),
            "Claus has voted on item 2. Take the vote back first, or correct it (F5).",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(council())


def test_leaving_and_returning_in_one_minute_is_allowed():
    assert return_from_recusal(recused(left=later(10.8)), 1, later(10)).recusals[0].returned == later(10)


def test_a_substitute_who_has_come_can_sit_in():
    meeting = recuse(arrive(council(), VARA, later(1)), replace(ASKED, substitute_id=VARA))
    assert VARA in ids(seated(meeting, later(12), BUDGET))
