"""Whether the meeting of an agenda is there already: supplementary agendas are documents of their own."""

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.store import MeetingSummary, Store


def already_there(store: Store, draft: AgendaDraft) -> MeetingSummary | None:
    """The meeting of the same body on the same day, the newest of several; None when there is none.

    StoreError when the store cannot be read.
    """
    meeting = draft.meeting
    if not meeting.body or meeting.date is None:
        return None
    same = [
        summary
        for summary in store.meetings()
        if summary.date == meeting.date and summary.body.casefold() == meeting.body.casefold()
    ]
    return max(same, key=lambda summary: summary.id, default=None)
