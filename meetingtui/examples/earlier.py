"""The council's meeting four weeks before the made-up one, and what that one has from it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from meetingtui.domain.appointing import appoint, seats_with, set_seats
from meetingtui.domain.approval import Correction
from meetingtui.domain.approving import approvals, approved, correct, set_approves
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.drafting import as_recommended
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.following_up import carried, follow_up, settle, tracked, with_carried
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.phrases import keep_phrase
from meetingtui.domain.seats import Appointment, Gender
from meetingtui.domain.sitting import (
    close_meeting,
    decide,
    everybody_arrives,
    open_meeting,
    take_up,
    write_note,
)
from meetingtui.languages import language_of
from meetingtui.minutes.wording import Wording

FOUR_WEEKS = timedelta(days=28)
LASTED = timedelta(minutes=55)
Words = Mapping[str, str]
WORDS: Mapping[str, Words] = {
    "da": {
        "agenda": "Godkendelse af dagsorden", "cases": "Sager til behandling", "other": "Eventuelt",
        "harbour": "Udpegning af to medlemmer til Havnerådet", "approved": "Dagsordenen blev godkendt.",
        "seats": "at Byrådet udpeger to medlemmer til Havnerådet", "school": "Trafik ved Søndre Skole",
        "traffic": "at Byrådet drøfter trafikken ved skolen", "nothing": "Intet.",
        "measure": "Måler hastigheden på Skolevej og vender tilbage", "office": "Teknisk forvaltning",
        "invite": "Inviterer skolens bestyrelse til et møde",
        "note": "Der var enighed om at måle farten først.",
        "wording": "Byrådet drøftede trafikken ved skolen og på Skolevej.",
        "tell": "Sender høringssvarene om havneområdet til udvalget", "minutes": "Referatet blev godkendt.",
        "phrase": "Havnesagen: {navn} bemærkede, at ", "name": "hav",
    },
    "en": {
        "agenda": "Approval of the agenda", "cases": "Items for decision", "other": "Any other business",
        "harbour": "Appointment of two members to the Harbour Board", "approved": "The agenda was approved.",
        "seats": "That the Council appoints two members to the Harbour Board",
        "school": "Traffic at South School",
        "traffic": "That the Council discusses the traffic at the school",
        "nothing": "Nothing.", "measure": "Measure the speed on School Road and report back",
        "office": "Technical department", "invite": "Invite the school's board to a meeting",
        "note": "It was agreed to measure the speed first.",
        "wording": "The Council discussed the traffic at the school and on School Road.",
        "tell": "Send the responses on the harbour to the committee", "minutes": "The minutes were approved.",
        "phrase": "The harbour: {name} remarked that ", "name": "har",
    },
}  # fmt: skip


def with_earlier(meeting: Meeting, code: str) -> tuple[Meeting, Meeting]:
    """The meeting before, its minutes approved, and the made-up one with what that has left to it."""
    earlier = _earlier(meeting, code)
    here, day = _times(meeting)
    meeting = _with_approval(meeting, earlier, code)
    left = carried(tracked([earlier]))
    meeting = with_carried(meeting, meeting.numbered("2.1").id, left)
    meeting = settle(meeting, meeting.numbered("2.1").id, 1, FollowUpState.DONE, day)
    told = FollowUp(0, WORDS[code]["tell"], meeting.roster[4].name, day + timedelta(days=9))
    meeting = follow_up(meeting, meeting.numbered("3.1").id, told, here + timedelta(minutes=40))
    meeting = keep_phrase(meeting, Phrase(WORDS[code]["name"], WORDS[code]["phrase"]))
    return approved(earlier, approvals(meeting)[day - FOUR_WEEKS]), meeting


def _times(meeting: Meeting) -> tuple[datetime, date]:
    assert meeting.opened_at is not None
    return meeting.opened_at, meeting.opened_at.date()


def _with_approval(meeting: Meeting, earlier: Meeting, code: str) -> Meeting:
    """Its first item approves the minutes, with one other wording."""
    item, words = meeting.numbered("1"), WORDS[code]
    language = language_of(code)
    assert earlier.day is not None
    title = language.standing.approval_item.format(date=Wording(language).day(earlier.day))
    items = (replace(item, title=title), *meeting.items[1:])
    meeting = set_approves(replace(meeting, items=items), item.id, earlier.day)
    meeting = correct(meeting, item.id, Correction("2.2", words["wording"]), earlier, None)
    decision = Decision(Outcome.AMENDED, words["minutes"], item.opened_at)
    return decide(meeting, item.id, None, decision)


def _earlier(meeting: Meeting, code: str) -> Meeting:
    words = WORDS[code]
    here, today = _times(meeting)
    day, at = today - FOUR_WEEKS, here - FOUR_WEEKS
    roster = tuple(replace(m, stays=(), apology=False, substitute_for="") for m in meeting.roster)
    items = (
        Item(1, "1", words["agenda"]),
        Item(2, "2", words["cases"]),
        Item(3, "2.1", words["harbour"], level=2, clauses=(Clause(1, words["seats"]),)),
        Item(4, "2.2", words["school"], level=2, clauses=(Clause(1, words["traffic"]),)),
        Item(5, "3", words["other"]),
    )
    held = Meeting(
        meeting.body, meeting.body, date=day, place=meeting.place, language=code, items=items, roster=roster
    )
    held = everybody_arrives(open_meeting(held, at), at)
    for n, item in enumerate(items):
        held = take_up(held, item.id, at + n * LASTED / 5) if item.id != 2 else held
    for item_id in (3, 4):
        held = as_recommended(held, item_id, language_of(code), at + item_id * LASTED / 6)
    for item_id, text in ((1, words["approved"]), (4, words["note"]), (5, words["nothing"])):
        held = write_note(held, item_id, text)
    held = _with_seats(held, code, day)
    for n, (owner, name) in enumerate(((words["office"], "measure"), (held.roster[0].name, "invite"))):
        one = FollowUp(0, words[name], owner, day + timedelta(days=21 + 21 * n))
        held = follow_up(held, 4, one, at + timedelta(minutes=40 + n))
    return close_meeting(held, at + LASTED)


def _with_seats(held: Meeting, code: str, day: date) -> Meeting:
    words = language_of(code).seats
    seats = seats_with(held, 3, 1, 1, words)
    held = set_seats(held, 3, 1, seats, words)
    for place, gender in ((4, Gender.WOMAN), (5, Gender.MAN)):
        member = held.roster[place]
        one = Appointment(member.name, member.party, held.body, gender, begins=_first_of_next(day))
        held = appoint(held, 3, 1, 1, one, words)
    return held


def _first_of_next(day: date) -> date:
    """The first day of the month after."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
