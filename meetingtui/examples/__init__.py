"""A made-up meeting of a made-up council, to look around in."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from meetingtui.agenda import read_agenda
from meetingtui.domain.drafting import as_recommended
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Role
from meetingtui.domain.sitting import (
    arrive,
    enrol,
    give_role,
    open_meeting,
    send_apology,
    take_up,
    write_note,
)
from meetingtui.examples.course import ANNE, BIRGIT, JENS, KAREN, LISE, OLE, PETER, SIGNE, with_course
from meetingtui.examples.earlier import with_earlier
from meetingtui.languages import language_of
from meetingtui.ui.locale import spoken

MEMBERS = (
    "Karen Holm (A)", "Peter Friis (V)", "Anne Bech (C)", "Jens Kudsk (A)", "Lise Thorup (F)",
    "Mads Rønne (V)", "Signe Aagaard (B)", "Ole Winther (O)", "Birgit Skov (Ø)", "Ida Lund (Ø)",
)  # fmt: skip
NOTES = {
    "da": {
        "1": "Borgmesteren bød velkommen.",
        "2.1": "Borgmesteren fortalte om møderne i Sønderby og Strand.",
        "3.1": "Anne Bech (C) spurgte til tidsplanen for taget på Søndre Skole.\n"
        "Forvaltningen svarede, at arbejdet kan begynde i januar.",
    },
    "en": {
        "1": "The Mayor welcomed the members.",
        "2.1": "The Mayor told of the meetings in Sønderby and Strand.",
        "3.1": "Anne Bech (C) asked when the roof of South School can be repaired.\n"
        "The administration replied that the work can begin in January.",
    },
}
SETTLED = ("1", "2.1", "3.1")  # what is decided when the demonstration begins, the first as recommended
HERE = (KAREN, PETER, ANNE, JENS, LISE, SIGNE, OLE)  # from the beginning
LASTED = timedelta(minutes=47)


def example_agenda(language: str) -> Path:
    """The made-up agenda as a text file, in one of the interface's languages."""
    return Path(__file__).with_name(f"agenda-{language}.txt")


def demo_meetings(now: datetime | None = None) -> tuple[Meeting, Meeting]:
    """The made-up meeting, and before it the one whose minutes it approves."""
    return with_earlier(_running(now), spoken())


def demo_meeting(now: datetime | None = None) -> Meeting:
    """The made-up meeting, opened a while ago and minuted up to its fifth item."""
    return demo_meetings(now)[1]


def _running(now: datetime | None) -> Meeting:
    now = (now or datetime.now().astimezone()).replace(microsecond=0)
    code = spoken()
    opened = now - LASTED
    # The only warning is of the agenda's head, and all that is in it is in the meeting.
    agenda = read_agenda(example_agenda(code)).meeting
    meeting = replace(agenda, title=agenda.body, date=now.date(), warnings=())
    meeting = open_meeting(_with_members(meeting, opened), opened)
    for place, (number, notes) in enumerate(NOTES[code].items()):
        item_id = meeting.numbered(number).id
        at = opened + place * LASTED / 4
        meeting = write_note(take_up(meeting, item_id, at), item_id, notes)
        if number == SETTLED[1]:
            meeting = as_recommended(meeting, item_id, language_of(code), at + LASTED / 10)
    return with_course(meeting, code, opened)


def _with_members(meeting: Meeting, at: datetime) -> Meeting:
    for known in MEMBERS:
        name, _, party = known.rstrip(")").partition(" (")
        meeting = enrol(meeting, name, party)
    meeting = give_role(meeting, 1, Role.CHAIR)
    meeting = give_role(meeting, 2, Role.VICE_CHAIR)
    for member_id in HERE:
        meeting = arrive(meeting, member_id, at)
    return send_apology(meeting, BIRGIT)
