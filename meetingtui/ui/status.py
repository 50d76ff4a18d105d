"""What the line at the top says: the clock, the times, who is here, what is saved."""

from datetime import date, datetime, timedelta

from meetingtui.domain.course import minutes_and_seconds
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Item, Meeting, MeetingState
from meetingtui.domain.presence import has_quorum, seated, seats
from meetingtui.domain.proceeding import is_on_break, projected_end, speaking, waiting
from meetingtui.ui.locale import _

# Babel knows these too, but takes as long to import as the screen to paint.
MONTHS = (
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July"),
    N_("August"), N_("September"), N_("October"), N_("November"), N_("December"),
)  # fmt: skip
Texts = tuple[str, str]  # at the left and at the right


def wide_status(
    meeting: Meeting, item: Item | None, now: datetime, since: datetime | None, saved_at: datetime | None
) -> Texts:
    """All of it, for 100 columns and more."""
    name = meeting.body or meeting.title
    left = f"{name} · {long_date(meeting)}" if meeting.date else name
    return left, "   ".join((_times(meeting, item, now, since), _presence(meeting, now), _saved(saved_at)))


def narrow_status(
    meeting: Meeting, item: Item | None, now: datetime, since: datetime | None, saved_at: datetime | None
) -> Texts:
    """The same in 80 columns: the item's number in place of the body's name."""
    left = item.number or item.title if item else meeting.body
    present_now = _presence(meeting, now, short=True)
    return left, "  ".join((_times(meeting, item, now, since), present_now, _saved(saved_at)))


def long_date(meeting: Meeting) -> str:
    """The meeting's date as the interface's language writes it; empty when it has none."""
    return "" if meeting.date is None else spelled(meeting.date)


def spelled(day: date) -> str:
    """A day as the interface's language writes it."""
    return _("{day} {month} {year}").format(day=day.day, month=_(MONTHS[day.month - 1]), year=day.year)


def _times(meeting: Meeting, item: Item | None, now: datetime, since: datetime | None) -> str:
    clock = f"● {now:%H:%M}"
    if meeting.state is MeetingState.PLANNED:
        return f"{clock}  " + _("not opened (Ctrl+O)")
    if meeting.closed_at is not None:
        return f"{clock}  " + _("closed {time}").format(time=f"{meeting.closed_at:%H:%M}")
    if is_on_break(meeting):
        return f"{clock}  " + _("break since {time}").format(time=f"{meeting.breaks[-1].start:%H:%M}")
    lasted = hours(now - meeting.opened_at) if meeting.opened_at else ""
    told = _("item {item} · meeting {meeting}").format(item=hours(now - (since or now)), meeting=lasted)
    end = projected_end(meeting, item.id if item else None, since, now)
    return f"{clock}  {told}" + (f" → {end:%H:%M}" if end else "")


def notes_title(meeting: Meeting, item: Item | None, now: datetime) -> str:
    """The title of the notes, with who speaks, for how long, and how many wait."""
    if item is None or not item.speeches:
        return _("Notes")
    waits = len(waiting(item))
    told = [_("{count} waiting").format(count=waits)] if waits else []
    if (speech := speaking(item)) and speech.began:
        told.insert(0, f"{speech.name} {minutes_and_seconds((now - speech.began).total_seconds())}")
    return " · ".join((_("Notes"), *told))


def hours(span: timedelta) -> str:
    """A span as hours and minutes: "1:31"."""
    minutes = max(0, int(span.total_seconds())) // 60
    return f"{minutes // 60}:{minutes % 60:02}"


def _presence(meeting: Meeting, now: datetime, short: bool = False) -> str:
    if not meeting.roster:
        return "" if short else _("attendance: F6")
    here, of = len(seated(meeting, now)), seats(meeting, now)
    text = f"{here}/{of}" if short else _("{here} of {seats} present").format(here=here, seats=of)
    return text if not here or has_quorum(meeting, now) else f"{text} ⚠ " + _("no quorum")


def _saved(at: datetime | None) -> str:
    return _("saved {time}").format(time=f"{at:%H:%M:%S}") if at else _("saved")
