"""What was decided by vote, made to agree with an attendance that was put right.

A ballot that was assumed ("everybody but") is that of whoever was there; a ballot by name stands.
"""

from dataclasses import replace

from meetingtui.domain.amending import amendment_voted
from meetingtui.domain.attending import check_record
from meetingtui.domain.drafting import voted
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.sitting import with_item
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import everybody_but


def following(meeting: Meeting, language: Language) -> Meeting:
    """The meeting with the votes that its attendance makes of "everybody but", and their decisions.

    The same object when nothing follows. Raises RuleError when somebody who has voted by name would
    not have been there.
    """
    check_record(meeting)
    for item in meeting.items:
        meeting = _with_votes(meeting, item, language)
    return meeting


def _with_votes(meeting: Meeting, item: Item, language: Language) -> Meeting:
    for clause in item.clauses:
        for amendment in clause.amendments:
            if (vote := _now(meeting, item, amendment.vote)) is not amendment.vote:
                meeting = amendment_voted(meeting, item.id, clause.id, amendment.id, vote, language)
        if (vote := _now(meeting, item, clause.vote)) is not clause.vote and vote is not None:
            meeting = voted(meeting, item.id, clause.id, vote, language)
    questions = tuple(
        question if vote is question.vote else replace(question, vote=vote)
        for question in item.questions
        for vote in (_now(meeting, item, question.vote),)
    )
    if questions != item.questions:
        meeting = with_item(meeting, replace(meeting.item(item.id), questions=questions))
    return meeting


def _now(meeting: Meeting, item: Item, vote: Vote | None) -> Vote | None:
    """The vote as the attendance now makes it; the same object when that is what it was."""
    assumed = next((ballot for ballot in vote.ballots if ballot.assumed), None) if vote else None
    if vote is None or vote.at is None or assumed is None:
        return vote
    named = [ballot for ballot in vote.ballots if not ballot.assumed]
    again = everybody_but(meeting, item.id, named, vote.at, assumed.option, vote.method)
    same = {(b.member_id, b.option) for b in again.ballots} == {(b.member_id, b.option) for b in vote.ballots}
    return vote if same else again
