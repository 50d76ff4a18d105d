"""What the command line and the screens ask of the store: which meeting is meant, and a new one taken in."""

from dataclasses import replace
from datetime import date

from meetingtui.domain.errors import RuleError, StoreError
from meetingtui.domain.following_up import carried, tracked
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.next_meeting import next_meeting
from meetingtui.languages import language_of
from meetingtui.store.reading import MeetingSummary
from meetingtui.store.store import Store


def chosen(store: Store, name: str) -> int:
    """The id of the meeting that a person names: an id as `list` prints it, or "latest".

    Raises StoreError when there is none.
    """
    if name == "latest":
        meeting_id = store.latest_id()
        if meeting_id is None:
            raise StoreError("There are no meetings yet.", "`meetingtui import FILE` makes one of an agenda.")
        return meeting_id
    for summary in store.meetings():
        if str(summary.id) == name:
            return summary.id
    raise StoreError(
        "There is no meeting {name}.", "`meetingtui list` shows the meetings with their ids.", name=name
    )


def take_in(store: Store, meeting: Meeting, *, exported: bool = False) -> int:
    """Store a new meeting with what its body's meetings left it; returns its id.

    That is the members, rules and phrases that it had last, its open follow-ups, and the minutes to approve.

    One that was `exported` is stored as it is: its members are those that it had.
    """
    if not exported:
        roster = meeting.roster or store.roster_of(meeting.body)
        rules, phrases = store.lasting.rules_of(meeting.body), store.lasting.phrases_of(meeting.body)
        meeting = replace(meeting, roster=roster, rules=rules, phrases=phrases)
        meeting = store.lasting.carried_on(meeting, language_of(meeting.language))
    return store.add(meeting)


def plan_next(store: Store, meeting: Meeting, day: date, undecided: bool = False) -> int:
    """Store the meeting that follows, seeded from this one and the open follow-ups; returns its id.

    RuleError for a day that is not after this meeting, or on which the body meets already.
    """
    if meeting.body and day in store.lasting.days_of(meeting.body):
        raise RuleError(
            "{body} has a meeting on {day} already.", "Nothing was stored.",
            body=meeting.body, day=day.isoformat(),
        )  # fmt: skip
    return store.add(following_meeting(store, meeting, day, undecided))


def following_meeting(store: Store, meeting: Meeting, day: date, undecided: bool = False) -> Meeting:
    """The meeting that follows, not stored; RuleError for a day that is not after this one."""
    from meetingtui.minutes.wording import Wording

    language = language_of(meeting.language)
    wording = Wording(language)
    told = wording.day(meeting.day) if meeting.day else ""
    earlier = [m for m in store.lasting.meetings(meeting.body) if m.id != meeting.id]
    open_ones = [one for one in tracked([*earlier, meeting], meeting.day) if one.is_open]
    planned = next_meeting(meeting, language, day, told, carried(open_ones), undecided)
    if not meeting.body:
        return planned
    title = language.standing.meeting_title.format(body=meeting.body, date=wording.day(day))
    return replace(planned, title=title)


def already_there(store: Store, meeting: Meeting) -> MeetingSummary | None:
    """The stored meeting of the same body on the same day, the newest of several; None when there is none.

    Raises StoreError when the store cannot be read.
    """
    if not meeting.body or meeting.date is None:
        return None
    same = (
        summary
        for summary in store.meetings()
        if summary.date == meeting.date and summary.body.casefold() == meeting.body.casefold()
    )
    return max(same, key=lambda summary: summary.id, default=None)
