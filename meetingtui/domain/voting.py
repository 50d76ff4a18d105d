"""Votes on clauses, amendments and free questions: who may vote, in which turn, and what is kept.

`RuleError` is raised for a vote that cannot be; the meeting given is then still the truth.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Clause, Meeting
from meetingtui.domain.motions import Amendment, Question
from meetingtui.domain.people import Ruling
from meetingtui.domain.presence import present, voters, was_there
from meetingtui.domain.result import is_carried
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import one_line
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name


def everybody_but(
    meeting: Meeting,
    item_id: int,
    exceptions: Iterable[Ballot],
    at: datetime,
    others: Option = Option.FOR,
    method: Method = Method.SHOW_OF_HANDS,
) -> Vote:
    """The vote of all who can vote: those named as they voted, all others as `others`."""
    named = {ballot.member_id: ballot for ballot in exceptions}
    entitled = [member.id for member in voters(meeting, at, item_id)]
    ballots = [named.get(member_id, Ballot(member_id, others, assumed=True)) for member_id in entitled]
    absent = [ballot for ballot in named.values() if ballot.member_id not in entitled]
    return by_name((*ballots, *absent), at, method)


# Who may vote


def check_vote(meeting: Meeting, item_id: int, vote: Vote) -> None:
    """RuleError for a vote that cannot be: by somebody absent, with more votes than voters, twice.

    Fewer votes than voters is no error: somebody may not have raised a hand. Counts are not checked
    while nobody is noted as present.
    """
    if min(vote.in_favour, vote.against, vote.abstained) < 0:
        raise RuleError("A count of votes cannot be negative.")
    for ballot in vote.ballots:
        check_ballot(meeting, item_id, ballot, vote.at)
    if len({ballot.member_id for ballot in vote.ballots}) < len(vote.ballots):
        raise RuleError("A member has one vote.", "Somebody is named twice.")
    entitled = _entitled(meeting, item_id, vote, vote.at) if vote.at else 0
    if entitled and vote.total > entitled:
        raise RuleError(
            "{votes} votes, but {entitled} can vote.",
            "Note who has come (F6), or correct the counts.",
            votes=vote.total,
            entitled=entitled,
        )


def _entitled(meeting: Meeting, item_id: int, vote: Vote, at: datetime) -> int:
    """How many can vote: the voters at that moment, and those named who came or left in that minute."""
    here = {member.id for member in present(meeting, at, item_id)}
    return len(voters(meeting, at, item_id)) + len({b.member_id for b in vote.ballots} - here)


def check_ballot(meeting: Meeting, item_id: int, ballot: Ballot, at: datetime | None) -> None:
    """RuleError for the ballot of somebody who could not vote on the item in that minute."""
    member = meeting.member(ballot.member_id)
    if at is None or member in voters(meeting, at, item_id):
        return
    if member in present(meeting, at, item_id):
        raise RuleError("{name} sits in nobody's seat now and cannot vote.", name=member.name)
    recusals = (recusal for recusal in meeting.recusals if recusal.ruling is Ruling.RECUSED)
    if any(r.member_id == member.id and item_id in r.item_ids for r in recusals):
        raise RuleError("{name} is recused and cannot vote here.", name=member.name)
    if not was_there(meeting, member, at):
        raise RuleError(
            "{name} is not in the room and cannot vote.", "Note the arrival first (F6).", name=member.name
        )


# In which turn


def open_amendments(meeting: Meeting, clause: Clause) -> tuple[Amendment, ...]:
    """Those that must still be voted on before the clause, the most far-reaching first.

    When one is carried the less far-reaching ones lapse.
    """
    if any(amendment.vote and is_carried(meeting, amendment.vote) for amendment in clause.amendments):
        return ()
    return tuple(a for a in clause.amendments if a.vote is None and not a.withdrawn)


def check_turn(meeting: Meeting, clause: Clause, amendment: Amendment | None = None) -> None:
    """RuleError when a more far-reaching amendment must be voted on first, or this one is no more."""
    if (clause if amendment is None else amendment).vote is not None:
        return  # a vote that is put right
    waiting = open_amendments(meeting, clause)
    if amendment is not None and amendment in waiting[:1]:
        return
    if amendment is not None and amendment.withdrawn:
        raise RuleError("The amendment was withdrawn.")
    if waiting:
        raise RuleError(
            "The amendment “{text}” is voted on first.",
            "It is the more far-reaching one; put the amendments in order, or withdraw it (Esc, then f).",
            text=one_line(waiting[0].text)[:60],
        )
    if amendment is not None:
        raise RuleError("The amendment has lapsed: another one was carried.")


# What is kept


def put_question(
    meeting: Meeting, item_id: int, text: str, vote: Vote | None, question_id: int = 0
) -> Meeting:
    """A free question and the vote on it, as the item's last (id 0), or in place of the one with the id."""
    item = meeting.item(item_id)
    if not (text := one_line(text)):
        raise RuleError("Write what is voted on.")
    if vote is not None:
        check_vote(meeting, item_id, vote)
    if question_id:
        questions = tuple(Question(q.id, text, vote) if q.id == question_id else q for q in item.questions)
    else:
        new_id = max((question.id for question in item.questions), default=0) + 1
        questions = (*item.questions, Question(new_id, text, vote))
    return meeting if questions == item.questions else with_item(meeting, replace(item, questions=questions))


def drop_question(meeting: Meeting, item_id: int, question_id: int) -> Meeting:
    """Take a free question away, with its vote."""
    item = meeting.item(item_id)
    kept = tuple(question for question in item.questions if question.id != question_id)
    return with_item(meeting, replace(item, questions=kept))
