"""Votes agree with an attendance that was put right."""

import pytest

from meetingtui.domain.amending import amendment_voted, propose
from meetingtui.domain.attending import set_stays
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import voted
from meetingtui.domain.errors import RuleError
from meetingtui.domain.following import following
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.motions import Amendment
from meetingtui.domain.people import Recusal, Stay
from meetingtui.domain.recusing import recuse
from meetingtui.domain.vote import Ballot, Method, Option, Vote
from meetingtui.domain.voting import everybody_but, put_question
from meetingtui.languages import language_of
from tests.domain.meetings import ANE, BO, BUDGET, CLAUS, DEA, EVA, NOON, PLAN, VARA, council, later

DANISH = language_of("da")
FOR, AGAINST, ABSTAINED = Option


def ballots(**options: Option) -> list[Ballot]:
    ids = {member.name.casefold(): member.id for member in council().roster}
    return [Ballot(ids[name], option) for name, option in options.items()]


def all_but(meeting: Meeting, item_id: int = PLAN, others: Option = FOR, **options: Option) -> Vote:
    return everybody_but(meeting, item_id, ballots(**options), later(5), others, Method.ROLL_CALL)


def decided(**options: Option) -> Meeting:
    """The plan's first clause voted on by all, but for those named."""
    return voted(council(), PLAN, 1, all_but(council(), **options), DANISH)


def away(meeting: Meeting, *members: int) -> Meeting:
    """The meeting with members who left before the vote."""
    for member_id in members:
        meeting = set_stays(meeting, member_id, [Stay(NOON, later(1))])
    return meeting


def clause(meeting: Meeting) -> Clause:
    return meeting.item(PLAN).clause(1)


def test_nothing_follows_where_nobody_came_or_went():
    meeting = decided(eva=AGAINST)
    assert following(meeting, DANISH) is meeting
    assert following(council(), DANISH) == council()


def test_who_was_not_there_has_not_voted_with_everybody():
    meeting = following(away(decided(eva=AGAINST), ANE), DANISH)
    vote = clause(meeting).vote
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.option_of(ANE)) == (3, 1, None)
    assert (vote.at, vote.method) == (later(5), Method.ROLL_CALL)
    assert [ballot.member_id for ballot in vote.ballots if not ballot.assumed] == [EVA]


def test_who_was_there_after_all_has_voted_with_everybody():
    meeting = away(council(), ANE)
    meeting = voted(meeting, PLAN, 1, all_but(meeting, others=AGAINST, bo=FOR), DANISH)
    vote = clause(following(set_stays(meeting, ANE, [Stay(NOON)]), DANISH)).vote
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.option_of(ANE)) == (1, 4, AGAINST)


def test_the_decision_follows_the_vote():
    meeting = decided(eva=AGAINST, dea=AGAINST)
    assert clause(meeting).decision == Decision(Outcome.ADOPTED, "Byrådet godkendte planen.", later(5))
    lost = clause(following(away(meeting, ANE, BO), DANISH)).decision
    assert lost == Decision(Outcome.REJECTED, "Byrådet godkendte ikke indstillingen.", later(5))


def test_a_vote_by_name_stands_and_so_do_mere_counts():
    named = everybody_but(council(), BUDGET, ballots(eva=FOR, dea=AGAINST), later(5))
    by_hand = Vote(named.in_favour, named.against, 0, later(5))
    meeting = put_question(council(), BUDGET, "Ja?", by_hand)
    assert following(away(meeting, ANE), DANISH).item(BUDGET).questions[0].vote == by_hand


@pytest.mark.parametrize("moment", [4, 5.9])
def test_who_voted_by_name_must_have_been_there(moment: float):
    meeting = set_stays(decided(eva=AGAINST), EVA, [Stay(NOON, later(moment))])
    if moment >= 5:
        assert clause(following(meeting, DANISH)).vote.option_of(EVA) is AGAINST
        return
    with pytest.raises(RuleError, match="Eva has voted on item 1 at 12:05"):
        following(meeting, DANISH)


def test_who_voted_by_name_and_left_in_that_minute_keeps_the_vote_of_all():
    vote = everybody_but(council(), PLAN, ballots(eva=AGAINST), later(5.5))
    meeting = voted(council(), PLAN, 1, vote, DANISH)
    meeting = away(set_stays(meeting, EVA, [Stay(NOON, later(5))]), ANE)
    found = clause(following(meeting, DANISH)).vote
    assert found is not None
    assert (found.in_favour, found.against) == (3, 1)


def test_a_recusal_takes_the_assumed_ballot_and_gives_it_to_the_substitute():
    meeting = recuse(decided(eva=AGAINST), Recusal(0, CLAUS, (PLAN,), left=later(4), substitute_id=VARA))
    vote = clause(following(meeting, DANISH)).vote
    assert vote is not None
    assert vote.who(FOR) == (ANE, BO, DEA, VARA)


def test_free_questions_follow_too():
    meeting = put_question(council(), BUDGET, "Ja?", all_but(council(), BUDGET, eva=ABSTAINED))
    vote = following(away(meeting, ANE, BO), DANISH).item(BUDGET).questions[0].vote
    assert vote is not None
    assert (vote.in_favour, vote.abstained) == (2, 1)


def amended(*texts: str) -> Meeting:
    """The plan's first clause with amendments: the first carried by three to two, then the clause itself."""
    meeting = council()
    for text in texts:
        meeting = propose(meeting, PLAN, 1, Amendment(0, text))
    vote = all_but(meeting, dea=AGAINST, eva=AGAINST)
    meeting = amendment_voted(meeting, PLAN, 1, 1, vote, DANISH)
    return voted(meeting, PLAN, 1, all_but(meeting, eva=AGAINST), DANISH)


@pytest.mark.parametrize("texts", [("at planen rettes",), ("at planen rettes", "at planen ændres")])
def test_an_amendment_that_is_carried_no_more_takes_its_decision_and_leaves_the_vote_on_the_clause(
    texts: tuple[str, ...],
):
    meeting = amended(*texts)
    assert clause(meeting).decision.outcome is Outcome.AMENDED
    lost = clause(following(away(meeting, ANE), DANISH))
    assert lost.amendments[0].vote.in_favour == 2
    assert (lost.vote.in_favour, lost.vote.against) == (3, 1)
    assert lost.decision == Decision(Outcome.ADOPTED, "Byrådet godkendte planen.", later(5))
