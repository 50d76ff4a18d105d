"""When the meeting was opened and closed."""

from dataclasses import replace
from datetime import datetime

from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.open_ends import at_closing
from meetingtui.domain.proceeding import set_breaks
from meetingtui.domain.sitting import close_meeting, open_meeting
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.screens.dialogs import Field, Form
from meetingtui.ui.screens.typed import as_text, at_field, moment, stretches


def times_form(meeting: Meeting, now: datetime, language: Language) -> Form:
    """When it was opened and closed, the next one due filled with the present time.

    Where things are open, there is a third field for why it is closed all the same.
    """
    opened = meeting.opened_at or now
    closed = meeting.closed_at or (now if meeting.opened_at else None)
    fields = [
        Field("opened", _("Opened at"), f"{opened:%H:%M}", "13:00"),
        Field("closed", _("Closed at"), f"{closed:%H:%M}" if closed else "", _("empty: still going on")),
    ]
    if meeting.opened_at and (count := len(at_closing(meeting, language))):
        told = ngettext("{count} thing is still open", "{count} things are still open", count)
        fields.append(
            Field("reason", _("Closed all the same"), meeting.closing_reason, f"{told}: {_('why?')}")
        )
    return Form(_("The meeting's times"), fields, lambda answers: with_times(meeting, answers, now, language))


def with_times(meeting: Meeting, answers: dict[str, str], now: datetime, language: Language) -> Meeting:
    """The meeting with the times of the form; RuleError when one cannot be, or a reason is missing."""
    with at_field("opened"):
        opened = moment(answers["opened"], meeting.opened_at or now)
        meeting, before = open_meeting(replace(meeting, closed_at=None), opened), meeting
    with at_field("closed"):
        closed = moment(answers["closed"], before.closed_at or now)
        if closed is None:
            return meeting
        after = close_meeting(meeting, closed, answers.get("reason", ""))
    with at_field("reason"):
        if not after.closing_reason and (count := len(at_closing(meeting, language))):
            raise RuleError(
                "Still open: {count} (F9 shows them). Write why the meeting is closed all the same.",
                count=count,
            )
    return after


def breaks_form(meeting: Meeting, now: datetime) -> Form:
    """From when to when the breaks were."""
    fields = (Field("breaks", _("Breaks"), ", ".join(map(as_text, meeting.breaks)), "14:30-14:45"),)
    return Form(_("Times of the breaks"), fields, lambda answers: with_breaks(meeting, answers, now))


def with_breaks(meeting: Meeting, answers: dict[str, str], now: datetime) -> Meeting:
    """The meeting with the breaks of the form; RuleError when they cannot be."""
    with at_field("breaks"):
        return set_breaks(meeting, stretches(answers["breaks"], meeting.opened_at or now, meeting.breaks))
