"""The minutes as a tree of what is printed, in order, in the meeting's language.

All wording and order is decided here, once; a format only renders.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from meetingtui.domain.language import Language
from meetingtui.domain.meeting import Item, Meeting, headings
from meetingtui.domain.text import one_line
from meetingtui.minutes.attendance import Attendance, attendance, signatories
from meetingtui.minutes.blocks import Block, Bullets, Link, Links, Numbered, Paragraph, Table
from meetingtui.minutes.course import Course
from meetingtui.minutes.extent import Audience, Size, cleaned, closed_items, copy_of, with_names_withheld
from meetingtui.minutes.items import Entry, Fact, Part, Passage, entry
from meetingtui.minutes.sequel import approval
from meetingtui.minutes.wording import Wording

__all__ = [
    "Attendance", "Audience", "Block", "Bullets", "End", "Entry", "Fact", "Head", "Link", "Links", "Numbered",
    "Paragraph", "Part", "Passage", "Record", "Size", "Table", "minutes_of",
]  # fmt: skip

DEEPEST = 4  # with the document's title above and a passage below, the six levels of HTML
EARLIEST = dt.date(1980, 1, 1)  # as early as a ZIP archive, and so DOCX, can say


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the items: `kind` is "Referat", `facts` are date, place and time."""

    kind: str
    body: str
    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class End:
    """What stands below the items; empty in an extract. `closing` is how it ended, and was approved."""

    closing: tuple[str, ...] = ()
    signatures_title: str = ""
    signatures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """The minutes of a meeting, ready to render.

    `language` and `locale` are BCP 47, without and with region; `dated` is the day that a document's
    properties give as the one it was made; `running_head` is for the top of every page and `page`, with
    the places {page} and {pages}, for its foot.
    """

    language: str
    locale: str
    dated: dt.date
    running_head: str
    page: str
    head: Head
    attendance: Attendance
    opening: str
    entries: tuple[Entry, ...]
    end: End


def minutes_of(
    meeting: Meeting,
    language: Language,
    size: Size = Size.FULL,
    audience: Audience = Audience.INTERNAL,
    item_id: int | None = None,
) -> Record:
    """The minutes of the meeting for an audience, in a size; with `item_id` an extract of that item.

    Raises RuleError when the meeting has no such item.
    """
    wording = Wording(language)
    copy = copy_of(meeting, size, audience, item_id, wording.word("closed_item"))
    withheld = closed_items(meeting) if audience is Audience.PUBLIC else frozenset()
    named = with_names_withheld(meeting, withheld, wording.word("closed_item"))
    course = Course(copy if size is Size.AGENDA else cleaned(named), wording)
    whole = item_id is None
    day = copy.day
    return Record(
        language=language.code,
        locale=language.phrases.locale,
        dated=max(day or EARLIEST, EARLIEST),
        running_head=" · ".join(filter(None, (one_line(copy.body), wording.day(day) if day else ""))),
        page=language.phrases.page,
        head=_head(copy, _kind(wording, size, audience, whole), wording),
        attendance=attendance(copy, course, whole),
        opening=_said_at(language.phrases.opened, copy.opened_at, wording) if whole else "",
        entries=tuple(_entries(copy, course)),
        end=_end(copy, wording) if whole and size is not Size.AGENDA else End(),
    )


def _kind(wording: Wording, size: Size, audience: Audience, whole: bool) -> str:
    if size is Size.AGENDA:
        kind = wording.later.agenda
    else:
        kind = wording.word("extract" if not whole else "minutes" if size is Size.FULL else "decisions")
    public = (wording.word("public"),) if audience is Audience.PUBLIC else ()
    return ", ".join((kind, *public))


def _head(meeting: Meeting, kind: str, wording: Wording) -> Head:
    return Head(
        kind=kind,
        body=one_line(meeting.body),
        title=one_line(meeting.title) or one_line(meeting.body) or kind,
        facts=tuple(_facts(meeting, wording)),
    )


def _facts(meeting: Meeting, wording: Wording) -> Iterator[Fact]:
    if day := meeting.day:
        yield Fact(wording.word("date"), wording.day(day))
    if place := one_line(meeting.place or ""):
        yield Fact(wording.word("place"), place)
    if meeting.opened_at:
        yield Fact(wording.word("time"), wording.duration(meeting.opened_at, meeting.closed_at))
    if meeting.approval:
        yield Fact(wording.later.approved, wording.day(meeting.approval.on))


def _entries(meeting: Meeting, course: Course) -> Iterator[Entry]:
    gathering = headings(meeting)
    for item, depth in _with_depth(meeting.items):
        yield entry(item, depth, item.id in gathering, course)


def _with_depth(items: Iterable[Item]) -> Iterator[tuple[Item, int]]:
    """Every item with its depth among those printed: a level that is skipped is closed up."""
    depth = 0
    for item in items:
        depth = min(max(item.level, 1), depth + 1, DEEPEST)
        yield item, depth


def _said_at(template: str, at: dt.datetime | None, wording: Wording) -> str:
    return template.format(time=wording.hour(at)) if at else ""


def _end(meeting: Meeting, wording: Wording) -> End:
    closed = _said_at(wording.phrases.closed, meeting.closed_at, wording)
    return End(
        closing=(*filter(None, (closed,)), *approval(meeting, wording)),
        signatures_title=wording.word("signatures"),
        signatures=signatories(meeting),
    )
