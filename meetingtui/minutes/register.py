"""The register of appointments as a document, and as rows for a table: in the order of `domain.register`."""

import datetime as dt
from collections.abc import Iterator, Sequence

from meetingtui.domain.language import Language
from meetingtui.domain.register import Tenure, balance, beyond_seats, by_organ
from meetingtui.domain.seats import appointee
from meetingtui.domain.text import one_line
from meetingtui.minutes.attendance import Attendance
from meetingtui.minutes.blocks import Block, Paragraph, Table
from meetingtui.minutes.items import Entry, Part, Passage
from meetingtui.minutes.record import EARLIEST, End, Head, Record
from meetingtui.minutes.wording import Wording

COLUMNS = ("name", "organisation", "kind", "since", "until", "nominated_by", "substitute", "decision")


def register_record(sitting: Sequence[Tenure], language: Language, body: str, on: dt.date) -> Record:
    """Who sits where on a day, an entry for each place, as a record that every format renders."""
    wording = Wording(language)
    later = language.later
    entries = tuple(_entry(organ, rows, wording) for organ, rows in by_organ(sitting).items())
    empty = Entry("", later.nobody, 1)
    return Record(
        language=language.code,
        locale=language.phrases.locale,
        dated=max(on, EARLIEST),
        running_head=" · ".join(filter(None, (one_line(body), later.as_of.format(date=wording.day(on))))),
        page=language.phrases.page,
        head=Head(later.as_of.format(date=wording.day(on)), one_line(body), later.register, ()),
        attendance=Attendance(),
        opening="",
        entries=entries or (empty,),
        end=End(),
    )


def _entry(organ: str, rows: Sequence[Tenure], wording: Wording) -> Entry:
    title = one_line(organ) or wording.word("untitled")
    title = title[:1].upper() + title[1:]
    return Entry(
        "",
        title,
        1,
        passages=(Passage(Part.SECTION, wording.later.appointed.rstrip(":"), tuple(_blocks(rows, wording))),),
    )


def _blocks(rows: Sequence[Tenure], wording: Wording) -> Iterator[Block]:
    """A table without the columns in which nothing stands, and the balance of genders."""
    cells = [_cells(row, wording) for row in rows]
    used = [name for name in COLUMNS if name == "name" or any(row[name] for row in cells)]
    head = tuple(wording.later.columns[name] for name in used)
    yield Table((head, *(tuple(row[name] for name in used) for row in cells)), headed=True)
    counted = ", ".join(f"{wording.later.genders[name]} {count}" for name, count in balance(rows).items())
    yield Paragraph(f"{counted}.", f"{wording.later.balance}:")
    if more := beyond_seats(rows):
        yield Paragraph(wording.later.more_than_seats[0 if more == 1 else 1].format(count=more))


def _cells(row: Tenure, wording: Wording) -> dict[str, str]:
    one = row.appointment
    decided = ", ".join(filter(None, (wording.day(row.decided) if row.decided else "", one_line(row.number))))
    name = appointee(one)
    return {
        "name": f"{name} ({wording.later.replaces.format(name=one_line(one.replaces))})"
        if one.replaces
        else name,
        "organisation": one_line(one.organisation),
        "kind": one_line(row.kind),
        "since": wording.day(row.since) if row.since else "",
        "until": wording.day(row.until) if row.until else "",
        "nominated_by": one_line(one.nominated_by),
        "substitute": one_line(one.substitute),
        "decision": decided,
    }
