"""A vote in the words of the minutes: the counts, and who voted for what."""

from collections.abc import Iterator

from meetingtui.domain.decision import Outcome
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import with_party
from meetingtui.domain.presence import voters
from meetingtui.domain.result import is_carried
from meetingtui.domain.sides import Side, sides
from meetingtui.domain.vote import Method, Vote
from meetingtui.minutes.wording import Wording


def on_clause(vote: Vote, outcome: Outcome | None, item: Item, meeting: Meeting, wording: Wording) -> str:
    """The sentences of the vote on a clause of an item.

    They say that the recommendation was adopted or rejected only where both the counts and the outcome
    do: "taget til efterretning" is not approval.
    """
    template = _on_clause(vote, outcome, meeting, wording)
    if template == wording.phrases.vote and vote.unanimous and _is_complete(vote, item, meeting):
        template = wording.live.unanimous
    return " ".join((counted(template, vote, wording), *_who(vote, meeting, wording)))


def settles(vote: Vote, outcome: Outcome | None, meeting: Meeting, wording: Wording) -> bool:
    """Whether the sentence with the counts says the outcome as well."""
    return _on_clause(vote, outcome, meeting, wording) != wording.phrases.vote_counts


def _on_clause(vote: Vote, outcome: Outcome | None, meeting: Meeting, wording: Wording) -> str:
    carried = is_carried(meeting, vote)
    if outcome is Outcome.ADOPTED and carried:
        return wording.phrases.vote
    if outcome is Outcome.REJECTED and not carried:
        return wording.phrases.vote_lost
    return wording.phrases.vote_counts


def _is_complete(vote: Vote, item: Item, meeting: Meeting) -> bool:
    """Whether everybody who could vote did, as far as that is known."""
    entitled = len(voters(meeting, vote.at, item.id)) if vote.at else 0
    return entitled in (0, vote.total)


def on_motion(vote: Vote, carried: str, lost: str, meeting: Meeting, wording: Wording) -> str:
    """The sentences of the vote on an amendment or a free question, by one of two templates."""
    template = carried if is_carried(meeting, vote) else lost
    return " ".join((counted(template, vote, wording), *_who(vote, meeting, wording)))


def counted(template: str, vote: Vote, wording: Wording) -> str:
    """The template with the counts in its places."""
    forms, abstained = wording.phrases.ballots, wording.phrases.abstained
    return template.format(
        in_favour=_count(forms, vote.in_favour),
        against=vote.against,
        abstained=_count(abstained, vote.abstained) if vote.abstained else "",
    )


def _count(forms: tuple[str, str], count: int) -> str:
    return forms[0 if count == 1 else 1].format(count=count)


def _who(vote: Vote, meeting: Meeting, wording: Wording) -> Iterator[str]:
    """One sentence for each side, none when all are on one; and that names were called."""
    found = sides(meeting, vote)
    if len(found) > 1:
        for option, side in found.items():
            yield wording.live.votes[option].format(names=wording.listed(_names(side)))
    if vote.in_favour == vote.against and is_carried(meeting, vote):
        yield wording.live.casting_vote
    if vote.method is Method.ROLL_CALL:
        yield wording.live.roll_call


def _names(side: Side) -> list[str]:
    return [*side.parties, *map(with_party, side.members)]
