"""A document's lines to an agenda: step by step, each of them in a module of its own."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import PurePath

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.agenda.front import Given, front
from meetingtui.agenda.furniture import parted
from meetingtui.agenda.heads import confirming, lasting
from meetingtui.agenda.items import ItemReader
from meetingtui.agenda.layout import Column
from meetingtui.agenda.links import placed, without_targets
from meetingtui.agenda.numbering import Start, item_starts
from meetingtui.agenda.prose import Prose
from meetingtui.agenda.readers.document import Document, Line
from meetingtui.agenda.remarks import FRONT_MATTER_LEFT_OUT, NUMBER_GAP, remark
from meetingtui.agenda.splits import mended
from meetingtui.agenda.tongue import language_named, language_of
from meetingtui.agenda.words import Words
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.meeting import AgendaWarning, Meeting

FIRST_WORDS = 60  # characters of what was left out that its warning shows


def parse(document: Document, file: str, given: Given) -> AgendaDraft:
    """The agenda in a document; AgendaError when nothing in it begins an item."""
    own = Words.of(document.lines)
    spoken = language_named(given.language) if given.language else language_of(own)
    stem = PurePath(file).stem
    words = spoken.agenda
    text = parted(document.lines, words, lasting(words))
    lines, targets = without_targets(text.lines)
    lines, mendings = mended(lines, own, words)
    prose = Prose(Column.of(lines), own, words)
    starts = item_starts(lines, prose.column, words, confirming(words))
    if not starts:
        raise _no_items(file, len(document.lines))
    ranges = _ranges(lines, starts)
    links = placed(targets, ranges, words)
    reader = ItemReader(prose)
    items = tuple(
        reader.item(place + 1, start, level, ranges[place], links.links.get(place, []))
        for place, (start, level) in enumerate(zip(starts, _levels(starts), strict=True))
    )
    matter = lines[: starts[0].place]
    head = front(text.furniture, matter, stem, spoken, given)
    warnings = (
        *document.warnings, *head.warnings, *_left_out(matter), *_gaps(starts, lines),
        *reader.warnings, *links.warnings, *mendings,
    )  # fmt: skip
    meeting = Meeting(
        title=head.title(_first_line(matter) or stem),
        body=head.body,
        date=head.date,
        place=head.place,
        language=spoken.code,
        items=items,
        warnings=warnings,
    )
    return AgendaDraft(meeting, links.lost)


def _ranges(lines: Sequence[Line], starts: Sequence[Start]) -> list[Sequence[Line]]:
    ends = [start.place for start in starts[1:]] + [len(lines)]
    return [lines[start.place : end] for start, end in zip(starts, ends, strict=True)]


def _levels(starts: Sequence[Start]) -> list[int]:
    """1 for the highest numbers in the document, whatever their depth."""
    highest = min(len(start.number) for start in starts)
    return [len(start.number) - highest + 1 for start in starts]


def _no_items(file: str, lines: int) -> AgendaError:
    return AgendaError(
        "No agenda was found in {file}: none of its {lines} lines begins an item.",
        "Nothing was stored. An item begins on a line of its own with its number and title, "
        'such as "1. Approval of the minutes", "3.4 Budget" or "Item 5: Any other business".',
        file=file,
        lines=lines,
    )


def _left_out(matter: Sequence[Line]) -> list[AgendaWarning]:
    if not matter:
        return []
    words = " ".join(line.text for line in matter[:5])
    shown = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
    return [remark(FRONT_MATTER_LEFT_OUT, f"{len(matter)}: {shown}", matter[0])]


def _first_line(matter: Sequence[Line]) -> str:
    return " ".join(matter[0].text[:120].split()) if matter else ""


def _gaps(starts: Sequence[Start], lines: Sequence[Line]) -> list[AgendaWarning]:
    """A warning for every item that does not follow the one before it as counting goes."""
    return [
        remark(NUMBER_GAP, f"{before.printed} … {start.printed}", lines[start.place])
        for before, start in pairwise(starts)
        if not _follows(before.number, start.number)
    ]


def _follows(before: tuple[int, ...], number: tuple[int, ...]) -> bool:
    """Whether a number is the next one: on the level of one before it, or the first below it."""
    if number == (*before, 1):
        return True
    depth = len(number) - 1
    return depth < len(before) and number[:depth] == before[:depth] and number[depth] == before[depth] + 1
