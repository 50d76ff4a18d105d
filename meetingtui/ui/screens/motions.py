"""What can be voted on under an item, in turn: amendments before their clause, then free questions.

The rules are imported by the first vote: the first picture does not wait for them.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.vote import Vote

if TYPE_CHECKING:
    from meetingtui.domain.language import Language


@dataclass(frozen=True, slots=True)
class Motion:
    """One thing to vote on: a clause, an amendment to it, or a free question (id 0: a new one)."""

    kind: str
    text: str
    clause_id: int | None = None
    amendment_id: int | None = None
    question_id: int | None = None
    vote: Vote | None = None

    @property
    def is_question(self) -> bool:
        """Whether its text is written with the vote."""
        return self.question_id is not None

    @property
    def key(self) -> tuple[int | None, int | None, int | None]:
        """What it is, whatever was voted on it."""
        return self.clause_id, self.amendment_id, self.question_id


@dataclass(frozen=True, slots=True)
class Answer:
    """The vote on a motion, None when it is taken back; and the question's text."""

    motion: Motion
    vote: Vote | None
    question: str = ""


def motions(item: Item) -> list[Motion]:
    """Everything that can be voted on under the item, a new question last."""
    found = []
    for clause in item.clauses:
        for amendment in clause.amendments:
            if not amendment.withdrawn:
                found.append(
                    Motion(N_("amendment"), amendment.text, clause.id, amendment.id, vote=amendment.vote)
                )
        found.append(Motion(N_("recommendation"), clause.text, clause.id, vote=clause.vote))
    for question in item.questions:
        found.append(Motion(N_("question"), question.text, question_id=question.id, vote=question.vote))
    return [*found, Motion(N_("a free question"), "", question_id=0)]


def due(meeting: Meeting, item: Item, clause: Clause | None) -> Motion:
    """What is voted on next: the clause's most far-reaching open amendment, else the clause."""
    from meetingtui.domain.voting import open_amendments

    every = motions(item)
    if clause is None:
        return every[-1]
    waiting = open_amendments(meeting, clause)
    key = (clause.id, waiting[0].id if waiting else None, None)
    return next(motion for motion in every if motion.key == key)


def recorded(meeting: Meeting, item_id: int, answer: Answer, language: "Language") -> Meeting:
    """The meeting with the vote, and the decision that follows from it; RuleError for what cannot be."""
    from meetingtui.domain.amending import amendment_voted
    from meetingtui.domain.drafting import unvoted, voted
    from meetingtui.domain.voting import drop_question, put_question

    motion, vote = answer.motion, answer.vote
    if motion.question_id is not None:
        if vote is None:
            return drop_question(meeting, item_id, motion.question_id)
        return put_question(meeting, item_id, answer.question, vote, motion.question_id)
    assert motion.clause_id is not None
    if motion.amendment_id is not None:
        return amendment_voted(meeting, item_id, motion.clause_id, motion.amendment_id, vote, language)
    if vote is None:
        return unvoted(meeting, item_id, motion.clause_id, language)
    return voted(meeting, item_id, motion.clause_id, vote, language)
