"""The course of the made-up meeting: who comes and goes, who votes how, what happens to the items."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from meetingtui.domain.amending import amendment_voted, propose
from meetingtui.domain.attending import depart, invite, set_online, set_substitute
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.dissenting import enter_dissent
from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.motions import Amendment, Dissent
from meetingtui.domain.outline import add_item
from meetingtui.domain.people import Guest, Recusal, with_party
from meetingtui.domain.proceeding import (
    ask_to_speak,
    begin_or_end_break,
    close_or_open_doors,
    next_speaker,
    plan_minutes,
    set_fate,
    take_after,
)
from meetingtui.domain.recusing import recuse
from meetingtui.domain.sitting import arrive, take_up, write_note
from meetingtui.domain.vote import Ballot, Option
from meetingtui.domain.voting import everybody_but
from meetingtui.languages import language_of

KAREN, PETER, ANNE, JENS, LISE, MADS, SIGNE, OLE, BIRGIT, IDA = range(1, 11)
PLANNED = {"3.2": 20, "3.3": 15, "4.1": 10, "5": 5}  # minutes, by item
Words = Mapping[str, str]
WORDS: Mapping[str, Words] = {
    "da": {
        "guest": "direktør", "organisation": "Fjordvand", "site": "Køb af grund ved havnen",
        "site_note": "Forvaltningen redegjorde for prisen.",
        "ground": "formand for skolens bestyrelse",
        "amendment": "at Byrådet bevilger 0,8 mio. kr. til renovering af Søndre Skole",
        "dissent": "Taget burde betales af anlægsrammen.",
    },
    "en": {
        "guest": "director", "organisation": "Fjord Water", "site": "Purchase of a site at the harbour",
        "site_note": "The administration explained the price.",
        "ground": "chair of the school's board",
        "amendment": "That the Council grants DKK 0.8 million for the repair of South School",
        "dissent": "The roof should be paid for out of the capital budget.",
    },
}  # fmt: skip


def with_course(meeting: Meeting, code: str, opened: datetime) -> Meeting:
    """The meeting, opened and minuted up to 3.1, with all that a political meeting does."""
    words = WORDS[code]
    meeting = _with_people(meeting, words, opened)
    meeting = _with_closed_item(meeting, words, opened + timedelta(minutes=12))
    meeting = begin_or_end_break(meeting, opened + timedelta(minutes=22))
    meeting = begin_or_end_break(meeting, opened + timedelta(minutes=27))
    meeting = _with_votes(meeting, code, opened + timedelta(minutes=34))
    for number, minutes in PLANNED.items():
        meeting = plan_minutes(meeting, meeting.numbered(number).id, minutes)
    postponed = Fate(ItemState.POSTPONED, opened, opened.date() + timedelta(days=28))
    return set_fate(meeting, meeting.numbered("3.3").id, postponed)


def _with_people(meeting: Meeting, words: Words, opened: datetime) -> Meeting:
    """A substitute, somebody who comes late, somebody online, somebody who leaves, and a guest."""
    meeting = arrive(set_substitute(meeting, IDA, BIRGIT), IDA, opened)
    meeting = arrive(meeting, MADS, opened + timedelta(minutes=9))
    meeting = set_online(meeting, SIGNE, opened)
    meeting = depart(meeting, OLE, opened + timedelta(minutes=41))
    guest = Guest(0, "Thomas Krogh", words["guest"], words["organisation"], (meeting.numbered("2.1").id,))
    return invite(meeting, guest)


def _with_closed_item(meeting: Meeting, words: Words, at: datetime) -> Meeting:
    """An item added at the meeting, taken after 2.1 behind closed doors."""
    behind = meeting.numbered("4.1").id
    meeting = add_item(meeting, "4.2", words["site"], 2, after=behind, added_at=at)
    item = meeting.numbered("4.2")
    meeting = take_after(meeting, item.id, meeting.numbered("2.1").id)
    meeting = write_note(take_up(meeting, item.id, at), item.id, words["site_note"])
    meeting = close_or_open_doors(meeting, item.id, at)
    return close_or_open_doors(meeting, item.id, at + timedelta(minutes=9))


def _with_votes(meeting: Meeting, code: str, at: datetime) -> Meeting:
    """3.1: a recusal, an amendment that is lost, a split vote, and a statement of the minority."""
    words, language, item_id = WORDS[code], language_of(code), meeting.numbered("3.1").id
    recusal = Recusal(0, JENS, (item_id,), words["ground"], left=at, returned=at + timedelta(minutes=6))
    meeting = _with_speakers(recuse(meeting, recusal), item_id, at)
    meeting = propose(meeting, item_id, 2, Amendment(0, words["amendment"], OLE))
    against = [Ballot(OLE, Option.FOR), Ballot(IDA, Option.FOR)]
    vote = everybody_but(meeting, item_id, against, at + timedelta(minutes=3), Option.AGAINST)
    meeting = amendment_voted(meeting, item_id, 2, 1, vote, language)
    against = [Ballot(OLE, Option.AGAINST), Ballot(IDA, Option.ABSTAINED)]
    vote = everybody_but(meeting, item_id, against, at + timedelta(minutes=4))
    meeting = voted(meeting, item_id, 2, vote, language)
    meeting = as_recommended(meeting, item_id, language, at + timedelta(minutes=5))
    statement = Dissent(0, OLE, words["dissent"], asked_at=at + timedelta(minutes=5))
    return enter_dissent(meeting, item_id, statement)


def _with_speakers(meeting: Meeting, item_id: int, at: datetime) -> Meeting:
    """The speaking list of an item on which two have spoken."""
    for member_id in (ANNE, LISE):
        member = meeting.member(member_id)
        meeting = ask_to_speak(meeting, item_id, with_party(member), member_id, at)
    for seconds in (0, 75, 130):
        meeting = next_speaker(meeting, item_id, at + timedelta(seconds=seconds))
    return meeting
