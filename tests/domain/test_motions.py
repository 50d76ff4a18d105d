"""In which turn amendments are voted on, and the free questions."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from meetingtui.domain.amending import propose
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.motions import Amendment, Question
from meetingtui.domain.sitting import with_clause
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import check_turn, drop_question, open_amendments, put_question
from tests.domain.meetings import BUDGET, PLAN, council, later

# In which turn


def amended(*amendments: Amendment) -> Meeting:
    """The plan's first clause with amendments against it."""
    meeting = council()
    for amendment in amendments:
        meeting = propose(meeting, PLAN, 1, replace(amendment, id=0))
        clause = meeting.item(PLAN).clause(1)
        kept = (*clause.amendments[:-1], replace(amendment, id=clause.amendments[-1].id))
        meeting = with_clause(meeting, PLAN, replace(clause, amendments=kept))
    return meeting


FARTHER, NEARER = Amendment(1, "at planen\nopgives"), Amendment(2, "at planen rettes")
LOST, CARRIED = Vote(1, 4, 0, later(5)), Vote(4, 1, 0, later(5))


@pytest.mark.parametrize(
    ("amendments", "waiting"),
    [
        ((), []),
        ((FARTHER, NEARER), [1, 2]),
        ((replace(FARTHER, vote=LOST), NEARER), [2]),
        ((replace(FARTHER, withdrawn=True), NEARER), [2]),
        ((replace(FARTHER, vote=CARRIED), NEARER), []),
        ((replace(FARTHER, vote=LOST), replace(NEARER, vote=LOST)), []),
    ],
    ids=["none", "two", "one lost", "one withdrawn", "one carried", "both lost"],
)
def test_amendments_are_voted_on_before_the_clause_the_most_far_reaching_first(
    amendments: tuple[Amendment, ...], waiting: list[int]
):
    meeting = amended(*amendments)
    clause = meeting.item(PLAN).clause(1)
    assert [amendment.id for amendment in open_amendments(meeting, clause)] == waiting
    for amendment in clause.amendments:
        if amendment.id in waiting[:1] or amendment.vote:
            check_turn(meeting, clause, amendment)
    if not waiting:
        check_turn(meeting, clause)


FIRST = "The amendment “at planen opgives” is voted on first."


@pytest.mark.parametrize(
    ("amendments", "turn", "sentence"),
    [
        ((FARTHER, NEARER), 2, FIRST),
        ((FARTHER, NEARER), None, FIRST),
        ((replace(FARTHER, vote=LOST), NEARER), None, "The amendment “at planen rettes” is voted on first."),
        ((replace(FARTHER, withdrawn=True), NEARER), 1, "The amendment was withdrawn."),
        ((replace(FARTHER, vote=CARRIED), NEARER), 2, "The amendment has lapsed: another one was carried."),
    ],
)
def test_a_vote_out_of_turn_is_refused_with_its_reason(
    amendments: tuple[Amendment, ...], turn: int | None, sentence: str
):
    meeting = amended(*amendments)
    clause = meeting.item(PLAN).clause(1)
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}"):
        check_turn(meeting, clause, clause.amendments[turn - 1] if turn else None)


# Free questions


def test_a_free_question_is_put_answered_and_dropped():
    meeting = put_question(council(), BUDGET, " Skal punktet\nudsættes? ", Vote(3, 2, 0, later(5)))
    meeting = put_question(meeting, BUDGET, "Pause?", None)
    first, second = meeting.item(BUDGET).questions
    assert first == Question(1, "Skal punktet udsættes?", Vote(3, 2, 0, later(5)))
    assert second == Question(2, "Pause?")
    answered = put_question(meeting, BUDGET, "Pause nu?", Vote(5, 0, 0, later(6)), 2)
    assert answered.item(BUDGET).questions == (first, Question(2, "Pause nu?", Vote(5, 0, 0, later(6))))
    assert put_question(meeting, BUDGET, "Pause?", None, 2) is meeting
    assert drop_question(meeting, BUDGET, 1).item(BUDGET).questions == (second,)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: put_question(m, BUDGET, " \n", None), "Write what is voted on."),
        (lambda m: put_question(m, 99, "Ja?", None), "The meeting has no item 99."),
        (
            lambda m: put_question(m, BUDGET, "Ja?", Vote(6, 0, 0, later(5))),
            "6 votes, but 5 can vote. Note who has come (F6), or correct the counts.",
        ),
        (lambda m: put_question(m, BUDGET, "", None, 1), "Write what is voted on."),
        (
            lambda m: put_question(m, BUDGET, "Ja?", Vote(6, 0, 0, later(5)), 1),
            "6 votes, but 5 can vote. Note who has come (F6), or correct the counts.",
        ),
    ],
)
def test_a_question_that_cannot_be_put_is_refused_with_its_reason(
    act: Callable[[Meeting], object], sentence: str
):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(council())
