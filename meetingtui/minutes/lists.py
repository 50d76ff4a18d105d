"""Lists for a spreadsheet and for a calendar: the register of appointments and the follow-ups.

CSV is RFC 4180 in UTF-8 with a byte-order mark, which Excel needs to know it; a cell that a spreadsheet
would take for a formula begins with an apostrophe. The calendar is RFC 5545, a VTODO per follow-up.
"""

import csv
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from meetingtui.domain.follow_up import FollowUpState
from meetingtui.domain.following_up import Tracked
from meetingtui.domain.language import Language
from meetingtui.domain.register import Tenure
from meetingtui.domain.text import one_line

if TYPE_CHECKING:
    from icalendar import Todo

OF_REGISTER = (
    "organ", "kind", "name", "party", "organisation", "gender", "since", "until", "nominated_by",
    "substitute", "replaces", "body", "decision", "item",
)  # fmt: skip
OF_FOLLOW_UPS = ("owner", "text", "due", "state", "settled", "whose", "meeting", "item")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
DOMAIN = "meetingtui"  # of the UIDs, which are unique by themselves
STATUS = {
    FollowUpState.OPEN: "NEEDS-ACTION",
    FollowUpState.DONE: "COMPLETED",
    FollowUpState.DROPPED: "CANCELLED",
}


def register_csv(tenures: Iterable[Tenure], language: Language) -> bytes:
    """The register, a row per seat."""
    words = language.later.columns
    return _csv(OF_REGISTER, words, [_register_row(tenure, words) for tenure in tenures])


def _register_row(tenure: Tenure, words: Mapping[str, str]) -> Sequence[str]:
    one = tenure.appointment
    gender = words[one.gender.value] if one.gender else ""
    return (
        tenure.organ, tenure.kind, one.name, one.party, one.organisation, gender, _iso(tenure.since),
        _iso(tenure.until), one.nominated_by, one.substitute, one.replaces, tenure.body,
        _iso(tenure.decided), tenure.number,
    )  # fmt: skip


def follow_ups_csv(every: Iterable[Tracked], language: Language) -> bytes:
    """The follow-ups, a row each."""
    words = language.later.columns
    rows = [
        (
            one.follow_up.owner, one.follow_up.text, _iso(one.follow_up.due),
            words[one.follow_up.state.value],
            _iso(one.follow_up.settled_on), one.body, _iso(one.made_on), one.made_in,
        )
        for one in every
    ]  # fmt: skip
    return _csv(OF_FOLLOW_UPS, words, rows)


def _iso(day: dt.date | None) -> str:
    return "" if day is None else day.isoformat()


def _csv(columns: Iterable[str], words: Mapping[str, str], rows: Iterable[Sequence[str]]) -> bytes:
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([words[name] for name in columns])
    writer.writerows([_cell(text) for text in row] for row in rows)
    return b"\xef\xbb\xbf" + file.getvalue().encode("utf-8", "replace")


def _cell(text: str) -> str:
    line = one_line(text)
    return f"'{line}" if line.startswith(FORMULA) else line


def follow_ups_calendar(every: Iterable[Tracked]) -> bytes:
    """The follow-ups as tasks; their time stamps are of when they were made or settled, so that nothing
    changes that has not."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//meetingtui//follow-ups//EN")
    calendar.add("version", "2.0")
    for one in every:
        calendar.add_component(_todo(one))
    content: bytes = calendar.to_ical()
    return content


def _todo(one: Tracked) -> "Todo":
    from icalendar import Todo

    follow_up = one.follow_up
    made = follow_up.added_at or _midnight(one.made_on or dt.date(1980, 1, 1))
    todo = Todo()
    todo.add("uid", f"{follow_up.uid}@{DOMAIN}")
    settled = _midnight(follow_up.settled_on) if follow_up.settled_on else made
    todo.add("dtstamp", max(made, settled).astimezone(dt.UTC))
    owner, text = one_line(follow_up.owner), one_line(follow_up.text)
    todo.add("summary", f"{owner}: {text}" if owner else text)
    todo.add(
        "description",
        " · ".join(filter(None, (one_line(one.body), _iso(one.made_on), one_line(one.made_in)))),
    )
    if follow_up.due:
        todo.add("due", follow_up.due)
    todo.add("status", STATUS[follow_up.state])
    if follow_up.state is FollowUpState.DONE and follow_up.settled_on:
        todo.add("completed", settled)
    return todo


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), dt.UTC)
