"""Amendments: proposed, put in order, voted on, and what a carried one makes of the decision."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.amending import (
    amendment_of,
    amendment_voted,
    move_amendment,
    propose,
    remove_amendment,
    withdraw_amendment,
)
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.motions import Amendment
from meetingtui.domain.proceeding import set_fate
from meetingtui.domain.sitting import decide, with_item
from meetingtui.domain.vote import Vote
from meetingtui.languages import language_of
from tests.domain.meetings import BO, NOON, PLAN, council, few, later, texts
from tests.hostile import RAW_TEXTS

DANISH = language_of("da")
CARRIED, LOST = Vote(4, 1, 0, later(5)), Vote(1, 4, 0, later(5))
AMENDED = Decision(Outcome.AMENDED, "Byrådet godkendte planen med ændringer.", later(5))


def proposed(*more: str) -> Meeting:
    """The plan's first clause with an amendment by Bo and others by nobody that is known."""
    meeting = propose(council(), PLAN, 1, Amendment(0, "at planen godkendes med ændringer", BO))
    for text in more:
        meeting = propose(meeting, PLAN, 1, Amendment(0, text, party="V"))
    return meeting


def clause(meeting: Meeting) -> Clause:
    return meeting.item(PLAN).clause(1)


def ids(meeting: Meeting) -> list[int]:
    return [amendment.id for amendment in clause(meeting).amendments]


def after(meeting: Meeting, *votes: Vote | None, amendment: int = 1) -> Meeting:
    for vote in votes:
        meeting = amendment_voted(meeting, PLAN, 1, amendment, vote, DANISH)
    return meeting


# Proposed, in their order


def test_a_new_amendment_is_the_least_far_reaching_one():
    meeting = proposed("at planen opgives")
    assert clause(meeting).amendments == (
        Amendment(1, "at planen godkendes med ændringer", BO),
        Amendment(2, "at planen opgives", party="V"),
    )
    changed = propose(meeting, PLAN, 1, Amendment(2, "at planen udsættes"))
    assert amendment_of(clause(changed), 2).text == "at planen udsættes"
    assert ids(changed) == [1, 2]


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_an_amendments_text_is_cleaned(raw: str):
    meeting = propose(council(), PLAN, 1, Amendment(0, f" at pla{raw}nen\nrettes "))
    assert clause(meeting).amendments[0].text == "at planen\nrettes"


@pytest.mark.parametrize(
    ("amendment", "by", "order"), [(3, -1, [1, 3, 2]), (1, 1, [2, 1, 3]), (2, -1, [2, 1, 3])]
)
def test_amendments_can_be_put_in_another_order(amendment: int, by: int, order: list[int]):
    assert ids(move_amendment(proposed("a", "b"), PLAN, 1, amendment, by)) == order


def test_an_amendment_can_be_withdrawn_and_stood_by_again():
    withdrawn = withdraw_amendment(proposed(), PLAN, 1, 1)
    assert clause(withdrawn).amendments[0].withdrawn
    assert withdraw_amendment(withdrawn, PLAN, 1, 1) == proposed()


# Voted on


def test_a_carried_amendment_becomes_the_decision():
    meeting = after(proposed(), CARRIED)
    assert clause(meeting).decision == AMENDED
    assert clause(meeting).amendments[0].vote == CARRIED
    assert clause(meeting).vote is None


def test_an_amendment_is_a_sentence_of_its_own_whatever_introduces_the_clauses():
    stem = replace(proposed().item(PLAN), recommendation_intro="Det indstilles, at Byrådet godkender")
    assert clause(after(with_item(proposed(), stem), CARRIED)).decision == AMENDED


def test_a_lost_amendment_leaves_the_clause_as_it_was():
    assert clause(after(proposed(), LOST)) == replace(
        clause(proposed()), amendments=(replace(clause(proposed()).amendments[0], vote=LOST),)
    )
    followed = as_recommended(proposed(), PLAN, DANISH, NOON)
    assert clause(after(followed, LOST)).decision == clause(followed).decision


@pytest.mark.parametrize("second", [LOST, None])
def test_a_vote_that_is_put_right_takes_its_decision_with_it(second: Vote | None):
    assert after(proposed(), CARRIED, second) == after(proposed(), second)


def test_a_vote_that_is_put_right_and_still_carries_keeps_the_decision():
    assert clause(after(proposed(), CARRIED, replace(CARRIED, in_favour=3, at=later(9)))).decision == AMENDED


def test_a_decision_that_somebody_has_written_on_is_not_taken_away():
    own = replace(AMENDED, text="Byrådet godkendte planen med ændringer i afsnit 2.")
    meeting = decide(after(proposed(), CARRIED), PLAN, 1, own)
    assert clause(after(meeting, LOST)).decision == own


def test_the_vote_on_the_clause_itself_stands_when_the_amendment_is_carried_no_more():
    meeting = voted(after(proposed(), CARRIED), PLAN, 1, CARRIED, DANISH)
    assert (clause(meeting).vote, clause(meeting).decision) == (CARRIED, AMENDED)
    assert (clause(after(meeting, LOST)).vote, clause(after(meeting, LOST)).decision) == (CARRIED, None)


def test_the_clause_is_voted_on_after_its_amendments():
    with pytest.raises(RuleError, match="is voted on first"):
        voted(proposed(), PLAN, 1, CARRIED, DANISH)
    assert clause(voted(after(proposed(), LOST), PLAN, 1, CARRIED, DANISH)).vote == CARRIED
    withdrawn = withdraw_amendment(proposed(), PLAN, 1, 1)
    assert clause(voted(withdrawn, PLAN, 1, CARRIED, DANISH)).vote == CARRIED


def test_the_vote_on_a_clause_can_be_put_right_whatever_was_proposed_since():
    meeting = voted(council(), PLAN, 1, CARRIED, DANISH)
    meeting = propose(meeting, PLAN, 1, Amendment(0, "at planen opgives"))
    assert clause(voted(meeting, PLAN, 1, LOST, DANISH)).vote == LOST


@pytest.mark.parametrize("vote", [None, CARRIED, LOST])
def test_an_amendment_that_is_taken_away_leaves_nothing(vote: Vote | None):
    assert remove_amendment(after(proposed(), vote), PLAN, 1, 1, DANISH) == council()


@few
@given(texts.filter(str.strip), st.sampled_from(["da", "en", "nl"]))
def test_any_amendment_that_is_carried_and_then_is_not_leaves_no_decision(text: str, code: str):
    language = language_of(code)
    meeting = propose(council(), PLAN, 1, Amendment(0, text))
    carried = amendment_voted(meeting, PLAN, 1, 1, CARRIED, language)
    decision = clause(carried).decision
    assert decision is not None
    assert (decision.outcome, decision.at) == (Outcome.AMENDED, CARRIED.at)
    assert amendment_voted(carried, PLAN, 1, 1, None, language) == meeting


# Refused


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: propose(m, PLAN, 1, Amendment(0, "\u202e ")), "An amendment must have a text."),
        (lambda m: propose(m, PLAN, 1, Amendment(9, "a")), "There is no such amendment."),
        (lambda m: propose(m, PLAN, 1, Amendment(0, "a", 99)), "The meeting has no member 99."),
        (lambda m: propose(m, PLAN, 9, Amendment(0, "a")), "Item 1 has no clause 9."),
        (lambda m: move_amendment(m, PLAN, 1, 1, -1), "The amendment is at the end of the list already."),
        (lambda m: move_amendment(m, PLAN, 1, 2, 1), "The amendment is at the end of the list already."),
        (lambda m: move_amendment(m, PLAN, 1, 9, 1), "There is no such amendment."),
        (
            lambda m: withdraw_amendment(after(m, LOST), PLAN, 1, 1),
            "The amendment was voted on already. Take the vote back first.",
        ),
        (
            lambda m: after(m, CARRIED, amendment=2),
            "The amendment “at planen godkendes med ændringer” is voted on first. It is the more "
            "far-reaching one; put the amendments in order, or withdraw it (Esc, then f).",
        ),
        (
            lambda m: after(m, Vote(6, 0, 0, later(5))),
            "6 votes, but 5 can vote. Note who has come (F6), or correct the counts.",
        ),
        (lambda m: after(withdraw_amendment(m, PLAN, 1, 1), CARRIED), "The amendment was withdrawn."),
        (
            lambda m: after(after(m, CARRIED), CARRIED, amendment=2),
            "The amendment has lapsed: another one was carried.",
        ),
        (
            lambda m: after(set_fate(m, PLAN, Fate(ItemState.POSTPONED)), CARRIED),
            "Item 1 is not decided on: it was postponed, withdrawn or sent on. "
            "Take that back first (Esc, then x).",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        act(proposed("at planen opgives"))
