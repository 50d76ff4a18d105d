"""When the meeting was opened and closed."""

import re
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.sitting import close_meeting, open_meeting
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field, Form

CLOCK = re.compile(r"(\d{1,2})[.:]?(\d{2})")


def times_form(meeting: Meeting, now: datetime) -> Form:
    """Two fields, the next one due filled with the present time."""
    opened = meeting.opened_at or now
    closed = meeting.closed_at or (now if meeting.opened_at else None)
    fields = (
        Field("opened", _("Opened at"), f"{opened:%H:%M}", "13:00"),
        Field("closed", _("Closed at"), f"{closed:%H:%M}" if closed else "", _("empty: still going on")),
    )
    return Form(_("The meeting's times"), fields, lambda answers: with_times(meeting, answers, now))


def with_times(meeting: Meeting, answers: dict[str, str], now: datetime) -> Meeting:
    """The meeting with the times of the form; RuleError when one of them cannot be."""
    opened = moment(answers["opened"], meeting.opened_at or now)
    closed = moment(answers["closed"], meeting.closed_at or now)
    opening = open_meeting(close_meeting(meeting, None) if meeting.closed_at else meeting, opened)
    return close_meeting(opening, closed) if closed is not None else opening


def moment(text: str, near: datetime) -> datetime | None:
    """ "14:32", "14.32" or "1432" on the day of `near`; None for an empty field."""
    if not text:
        return None
    match = CLOCK.fullmatch(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise RuleError("{text} is not a time.", "Write it as 14:32.", text=text)
    exact = near.hour == int(match[1]) and near.minute == int(match[2])
    return near if exact else near.replace(hour=int(match[1]), minute=int(match[2]), second=0)
