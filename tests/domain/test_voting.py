"""The vote on a clause gives its decision."""

from dataclasses import replace

import pytest

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.sitting import decide
from meetingtui.domain.vote import Vote
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, later, small_meeting

DANISH = language_of("da")
CARRIED, LOST = Vote(5, 3, 1, later(10)), Vote(3, 5, 1, later(10))
FOLLOWED = Decision(Outcome.ADOPTED, "Byrådet godkendte planen.", later(10))
REJECTED = Decision(Outcome.REJECTED, "Byrådet godkendte ikke indstillingen.", later(10))


def clause_after(meeting: Meeting, vote: Vote) -> Clause:
    return voted(meeting, 2, 1, vote, DANISH).item(2).clause(1)


def with_decision(outcome: Outcome | None, text: str = "Byrådet gjorde noget andet.") -> Meeting:
    return decide(small_meeting(), 2, 1, Decision(outcome, text, NOON))


def test_a_carried_vote_on_an_open_clause_gives_the_drafted_decision():
    assert clause_after(small_meeting(), CARRIED) == replace(
        small_meeting().item(2).clause(1), vote=CARRIED, decision=FOLLOWED
    )


def test_a_lost_vote_on_an_open_clause_gives_the_rejection():
    clause = clause_after(small_meeting(), LOST)
    assert (clause.vote, clause.decision) == (LOST, REJECTED)


def test_a_carried_vote_after_as_recommended_keeps_the_decision():
    meeting = as_recommended(small_meeting(), 2, DANISH, NOON)
    clause = clause_after(meeting, CARRIED)
    assert clause.decision == meeting.item(2).clause(1).decision
    assert clause.vote == CARRIED


def test_a_lost_vote_after_as_recommended_gives_the_rejection():
    assert clause_after(as_recommended(small_meeting(), 2, DANISH, NOON), LOST).decision == REJECTED


@pytest.mark.parametrize(
    ("outcome", "vote"),
    [
        (Outcome.AMENDED, CARRIED), (Outcome.POSTPONED, CARRIED), (None, CARRIED), (Outcome.REJECTED, LOST),
        (Outcome.REFERRED, LOST), (Outcome.WITHDRAWN, LOST), (None, LOST),
    ],
)  # fmt: skip
def test_a_decision_of_a_persons_own_is_kept_as_it_is(outcome: Outcome | None, vote: Vote):
    meeting = with_decision(outcome)
    clause = clause_after(meeting, vote)
    assert clause.decision == meeting.item(2).clause(1).decision
    assert clause.vote == vote


@pytest.mark.parametrize(
    ("outcome", "vote"),
    [(Outcome.REJECTED, CARRIED), (Outcome.ADOPTED, LOST), (Outcome.AMENDED, LOST), (Outcome.NOTED, LOST)],
)
def test_a_decision_that_the_vote_contradicts_keeps_its_text_and_needs_a_look(outcome: Outcome, vote: Vote):
    decision = Decision(outcome, "Byrådet gjorde noget andet.", NOON, needs_a_look=True)
    assert clause_after(with_decision(outcome), vote).decision == decision


def test_a_chosen_rejection_is_for_a_look_when_the_vote_is_carried():
    decision = clause_after(with_decision(Outcome.REJECTED, REJECTED.text), CARRIED).decision
    assert decision == replace(REJECTED, at=NOON, needs_a_look=True)


def test_a_vote_that_is_put_right_puts_its_decision_right():
    lost = voted(small_meeting(), 2, 1, LOST, DANISH)
    assert clause_after(lost, CARRIED).decision == FOLLOWED
    assert clause_after(voted(lost, 2, 1, CARRIED, DANISH), LOST).decision == REJECTED


def test_a_sentence_that_was_confirmed_is_not_doubted_again():
    item = replace(small_meeting().items[1], clauses=(Clause(1, "at Byrådet nikker"),))
    meeting = as_recommended(replace(small_meeting(), items=(item,)), 2, DANISH, NOON)
    doubtful = meeting.item(2).clause(1).decision
    assert doubtful is not None
    assert doubtful.needs_a_look
    confirmed = replace(doubtful, needs_a_look=False)
    assert clause_after(decide(meeting, 2, 1, confirmed), CARRIED).decision == confirmed


def test_a_vote_on_what_is_not_there_is_refused():
    with pytest.raises(RuleError, match="9"):
        voted(small_meeting(), 2, 9, CARRIED, DANISH)


def test_a_lost_vote_contradicts_the_outcome_that_was_recommended():
    clauses = (Clause(1, "at sagen udsættes", Decision(Outcome.POSTPONED, "Udsat til maj.", NOON)),)
    meeting = replace(small_meeting(), items=(replace(small_meeting().items[1], clauses=clauses),))
    decision = clause_after(meeting, LOST).decision
    assert decision == Decision(Outcome.POSTPONED, "Udsat til maj.", NOON, needs_a_look=True)
