"""A stored meeting and an agenda that comes again, for the command line."""

from meetingtui.domain.meeting import Meeting
from meetingtui.domain.supplement import applied, differences
from meetingtui.store import MeetingSummary, Store
from meetingtui.ui.differences import NOTHING, another_meeting, line_of
from meetingtui.ui.locale import _


def supplemented(store: Store, meeting_id: int, newer: Meeting, *, dry_run: bool = False) -> list[str]:
    """Take all that a newer agenda adds and changes into a stored meeting; a line for each, to be printed.

    What it lacks stays in the meeting. With `dry_run` nothing is stored. Raises StoreError when the
    store cannot be read or written.
    """
    meeting = store.load(meeting_id)
    taken = [difference for difference in differences(meeting, newer) if difference.is_offered]
    if not taken:
        return [_(NOTHING)]
    if not dry_run:
        store.change(meeting, applied(meeting, newer, taken), "update_agenda")
    doubt = another_meeting(meeting, newer)
    return [*([f"! {doubt}"] if doubt else []), *map(line_of, taken)]


def how_to_update(there: MeetingSummary, file: str) -> str:
    """What to say of a meeting that is there already when its agenda has been imported once more."""
    return _(
        "A meeting of this body on this date is there already (id {id}): "
        "`meetingtui import {file} --into {id}` updates it."
    ).format(id=there.id, file=file)
