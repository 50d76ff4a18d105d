"""An item that is not on the agenda."""

from datetime import datetime

from meetingtui.domain.meeting import Meeting, MeetingState
from meetingtui.domain.outline import add_item
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field, Form


def new_item_form(meeting: Meeting) -> Form:
    """Title, number and place; the next free number filled in."""
    fields = (
        Field("title", _("Title")),
        Field("number", _("Number"), next_number(meeting)),
        Field("after", _("After item"), hint=_("its number; empty: last")),
    )
    return Form(_("Add an item"), fields, lambda answers: with_item(meeting, answers))


def with_item(
    meeting: Meeting, answers: dict[str, str], item_id: int | None = None, at: datetime | None = None
) -> Meeting:
    """The meeting with the new item; its level is told by the dots of its number, else by its place.

    One that comes while the meeting runs was added in it, `at` that time.
    """
    added_at = at if meeting.state is MeetingState.RUNNING else None
    number, after = answers["number"].strip("."), answers["after"].strip(".")
    level = number.count(".") + 1
    if not after:
        return add_item(meeting, number, answers["title"], level, item_id, added_at=added_at)
    above = meeting.numbered(after)
    level = level if level > 1 else above.level
    return add_item(meeting, number, answers["title"], level, item_id, above.id, added_at)


def next_number(meeting: Meeting) -> str:
    """One more than the highest whole number on the agenda."""
    numbers = [int(item.number) for item in meeting.items if item.number.isdecimal()]
    return str(max(numbers, default=0) + 1)
