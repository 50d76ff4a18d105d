"""What the command line and the screens ask of the store: which meeting is meant, and a new one taken in."""

from dataclasses import replace

from meetingtui.domain.errors import StoreError
from meetingtui.domain.meeting import Meeting
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
    """Store a new meeting, with the members and the rules that its body had last; returns its id.

    One that was `exported` is stored as it is: its members are those that it had.
    """
    if not exported:
        roster = meeting.roster or store.roster_of(meeting.body)
        meeting = replace(meeting, roster=roster, rules=store.rules_of(meeting.body))
    return store.add(meeting)


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
