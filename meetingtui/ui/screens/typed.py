"""What is typed into fields, read: times, stretches of time, items, members, yes and no.

Every reader raises RuleError for what cannot be.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from meetingtui.domain.attending import one_found
from meetingtui.domain.course import Stretch
from meetingtui.domain.days import day_typed
from meetingtui.domain.errors import MeetingError, RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, with_party
from meetingtui.ui.locale import _
from meetingtui.ui.screens.dialogs import Field

CLOCK = re.compile(r"(\d{1,2})[.:]?(\d{2})")
DASH = re.compile(r"\s*[-–—]\s*")
YES, NO = ("j", "y"), ("n",)
HALF_A_DAY = timedelta(hours=12)
MOST_LETTERS = 3  # of what is no name of its own


@contextmanager
def at_field(name: str) -> Iterator[None]:
    """What is wrong in here is wrong in that field of the form."""
    try:
        yield
    except MeetingError as error:
        error.add_note(name)
        raise


def moment(text: str, near: datetime) -> datetime | None:
    """ "14:32", "14.32" or "1432", at the day on which it is nearest to `near`; None for an empty field."""
    if not text:
        return None
    match = CLOCK.fullmatch(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise RuleError("{text} is not a time.", "Write it as 14:32.", text=text)
    if near.hour == int(match[1]) and near.minute == int(match[2]):
        return near
    at = near.replace(hour=int(match[1]), minute=int(match[2]), second=0)
    if at - near > HALF_A_DAY:
        return at - timedelta(days=1)
    return at + timedelta(days=1) if near - at > HALF_A_DAY else at


def stretches(text: str, near: datetime, known: Iterable[Stretch] = ()) -> tuple[Stretch, ...]:
    """ "14:30-14:45, 15:10-": from when to when; what is `known` keeps its seconds."""
    exact = [at for stretch in known for at in (stretch.start, stretch.end) if at]
    return tuple(_stretch(part, near, exact) for part in text.split(",") if part.strip())


def _stretch(text: str, near: datetime, exact: list[datetime]) -> Stretch:
    start, *end = DASH.split(text.strip())
    if len(end) > 1 or not start:
        raise RuleError("{text} is not from when to when.", "Write it as 14:30-14:45.", text=text.strip())
    begun = _known(moment(start, near), exact)
    assert begun is not None
    return Stretch(begun, _known(moment(end[0], near), exact) if end else None)


def _known(at: datetime | None, exact: Iterable[datetime]) -> datetime | None:
    """The moment with its seconds, where one in that minute is known."""
    same = (known for known in exact if at and known.replace(second=0, microsecond=0) == at.replace(second=0))
    return next(same, at)


def as_text(stretch: Stretch) -> str:
    """From when to when, as it is typed."""
    return f"{stretch.start:%H:%M}-" + (f"{stretch.end:%H:%M}" if stretch.end else "")


def items(text: str, meeting: Meeting) -> tuple[int, ...]:
    """ "3.2, 3.4" as the ids of the items."""
    return tuple(meeting.numbered(part.strip().strip(".")).id for part in text.split(",") if part.strip())


def numbers(meeting: Meeting, item_ids: Iterable[int]) -> str:
    """The items' numbers, as they are typed."""
    return ", ".join(meeting.item(item_id).number for item_id in item_ids)


def yes(text: str) -> bool:
    """ "ja", "j", "yes", "y"; "nej", "n", "no" or nothing."""
    if text[:1].casefold() in YES:
        return True
    if not text or text[:1].casefold() in NO:
        return False
    raise RuleError("{text} is neither yes nor no.", text=text)


def yes_or_no(value: bool) -> str:
    """The word that stands in a field."""
    return _("yes") if value else _("no")


def member(text: str, meeting: Meeting) -> Member | None:
    """The member whom a few letters find; None for nothing."""
    return one_found(meeting, text) if text else None


def who(meeting: Meeting) -> Callable[[str], str]:
    """For a field in which a member is typed: the name that is understood, as it is typed."""

    def echo(text: str) -> str:
        found = member(text, meeting)
        return with_party(found) if found else ""

    return echo


def day_field(name: str, label: str, value: date | None, today: date) -> Field:
    """A field for a day, which says as it is typed which day is understood."""

    def echo(text: str) -> str:
        found = day_typed(text, today)
        return found.isoformat() if found else ""

    return Field(name, label, value.isoformat() if value else "", f"14.6, 14.6.{today.year}, +14", echo)


def person(text: str, meeting: Meeting) -> Member | None:
    """The member whom a few letters find, also behind an "@"; None for another name.

    Three letters at most that can be several raise RuleError: they are no name of their own.
    """
    if text.startswith("@"):
        return one_found(meeting, text[1:])
    wanted = text.strip().casefold()
    fits = [m for m in meeting.roster if wanted and _begins(m.name, wanted)]
    if len(fits) > 1 and len(wanted) <= MOST_LETTERS:
        return one_found(meeting, text)
    return fits[0] if len(fits) == 1 else None


def _begins(name: str, wanted: str) -> bool:
    """Whether the words of a name begin so: "an", "anne b"."""
    words = name.casefold().split()
    return any(" ".join(words[n:]).startswith(wanted) for n in range(len(words)))
