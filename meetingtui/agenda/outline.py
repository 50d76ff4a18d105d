"""From the beginnings of the items to the lines of each: sub-items, open and closed parts, and the end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from meetingtui.agenda.heads import APART, head_line, head_of, part_of
from meetingtui.agenda.parts import DECIDED, Part, PartReader
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import NUMBER_GAP, remark
from meetingtui.agenda.starts import Number, Start
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning

LETTER = re.compile(r"(?P<letter>[a-z])[.)]\s+(?P<title>\S.*)")
LONGEST_SUB_ITEM = 160  # characters of the first line of a sub-item
FEWEST = 2  # sub-items below an item
DEEPEST = 20
TO_SIGN = re.compile(r"…{2}|_{4}|\.{6}")
MOST_SIGNATURES = 12  # lines
LONGEST_NAME = 40
NEAR = 1  # lines above the first item in which the heading of its part may stand
OPEN_AND_CLOSED = {"Ö ", "N "}  # how German councils number the items of their two parts
LONGEST_ENDING = 200  # characters of a line that ends a meeting


@dataclass(frozen=True, slots=True)
class Span:
    """One item's beginning, its level (1 is the highest), its lines, and whether its part is closed.

    `above` are lines of its head that stand over its title.
    """

    start: Start
    level: int
    lines: tuple[Line, ...]
    closed: bool = False
    above: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Division:
    """A document's lines by item.

    `matter` stands before them, `parts` are headings over several, and `tail` is behind.
    """

    matter: tuple[Line, ...]
    spans: tuple[Span, ...]
    parts: tuple[Line, ...]
    tail: tuple[Line, ...]


def divided(lines: Sequence[Line], starts: Sequence[Start], reader: PartReader) -> Division:
    """The lines of a document divided among the items that begin in it."""
    language = reader.language
    least = [0, *(start.place + 1 for start in starts[:-1])]
    over = _stand_over(lines, starts, language)
    firsts = [
        max(own, _first(lines, start.place, language, over)) for own, start in zip(least, starts, strict=True)
    ]
    ends = [*firsts[1:], len(lines)]
    end = _end(lines, starts[-1].place, language)
    heads = _heads(lines[: firsts[0]], starts, language)
    closed, parts = False, list[Line]()
    for line in lines[max(0, firsts[0] - NEAR) : firsts[0]]:
        closed = _part(line, closed, language)
    lettered = {start.printed[:2] for start in starts} >= OPEN_AND_CLOSED
    spans: list[Span] = []
    levels = _levels(starts)
    for first, start, level, stop in zip(firsts, starts, levels, ends, strict=True):
        own = lines[start.place : min(stop, end)]
        within = closed or (lettered and start.printed.startswith("N "))
        kept: list[Line] = []
        for line in own:
            if part_of(line, language) is not None and line is not own[0]:
                parts.append(line)
                closed = _part(line, closed, language)
            else:
                kept.append(line)
        above = (*heads, *lines[first : start.place])
        spans += _with_sub_items(Span(start, level, tuple(kept), within, above), reader)
    matter = tuple(line for line in lines[: firsts[0]] if line not in heads)
    return Division(matter, tuple(spans), tuple(parts), tuple(lines[end:]))


def _heads(matter: Sequence[Line], starts: Sequence[Start], language: AgendaWords) -> tuple[Line, ...]:
    """The lines on the front of a document's only case that are its head: they stand over its title."""
    if len(starts) > 1 or starts[0].number:
        return ()
    return tuple(line for line in matter if head_line(line, language) is not None)


def _stand_over(lines: Sequence[Line], starts: Sequence[Start], language: AgendaWords) -> bool:
    """Whether the case numbers of a document stand over the titles, apart from both, and not below them."""
    over = sum(_is_case_apart(lines, start.place - 1, language) for start in starts if start.place)
    below = sum(
        head_line(line, language) is not None
        for start in starts
        for line in lines[start.place + 1 : start.place + 2]
    )
    return over > below


def _first(lines: Sequence[Line], place: int, language: AgendaWords, over: bool) -> int:
    """Where an item begins whose case number may stand over its title, close to it."""
    first = place
    if over and place > 0 and lines[place].blank_before == 1 and _is_case_apart(lines, place - 1, language):
        return place - 1
    while (
        first > 0
        and lines[first].blank_before <= 0
        and lines[first].page == lines[first - 1].page
        and head_line(lines[first - 1], language) is not None
    ):
        first -= 1
    apart = first == 0 or lines[first].blank_before > 0 or lines[first].page != lines[first - 1].page
    return first if apart else place


def _is_case_apart(lines: Sequence[Line], place: int, language: AgendaWords) -> bool:
    """Whether a line is a case number, apart from the text above: nothing ends with one."""
    head = head_line(lines[place], language)
    apart = place > 0 and (lines[place].blank_before > 0 or lines[place].page != lines[place - 1].page)
    return head is not None and head.case_number is not None and apart


def _part(line: Line, closed: bool, language: AgendaWords) -> bool:
    """Whether items are closed from a line on."""
    told = part_of(line, language)
    return closed if told is None else told


def _end(lines: Sequence[Line], last: int, language: AgendaWords) -> int:
    """Where the last item ends: at signatures and the like."""
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in language.closing]
    for place in range(last + 1, len(lines)):
        text = lines[place].text[:LONGEST_ENDING]
        if text.strip(" .:").casefold() in language.ending or any(p.fullmatch(text) for p in patterns):
            return place
    return _signatures(lines, last)


def _signatures(lines: Sequence[Line], last: int) -> int:
    """Where the signatures begin at the end of a document: names side by side, lines to write on."""
    end = len(lines)
    while end - 1 > last and len(lines) - end < MOST_SIGNATURES and _may_be_signature(lines[end - 1]):
        end -= 1
    signed = any(TO_SIGN.search(line.text) or len(APART.split(line.text)) > 1 for line in lines[end:])
    return end if signed and end < len(lines) and lines[end].blank_before > 0 else len(lines)


def _may_be_signature(line: Line) -> bool:
    """Whether a line is short, and made of names or of the place for them."""
    pieces = [piece for piece in line.cells or APART.split(line.text) if piece]
    short = all(len(piece) <= LONGEST_NAME and not piece.endswith((".", ";")) for piece in pieces)
    figures = any(sign.isdigit() for sign in line.text)
    return TO_SIGN.search(line.text) is not None or (len(pieces) > 1 and short and not figures)


def _levels(starts: Sequence[Start]) -> list[int]:
    """1 for the highest numbers in the document, whatever their depth."""
    depths: list[int] = []
    for start in starts:  # one without a number, where others have some, is on the level of the one above
        depths.append(len(start.number) or (depths[-1] if depths else 1))
    highest = min(depths)
    return [min(depth - highest + 1, DEEPEST) for depth in depths]


def _with_sub_items(span: Span, reader: PartReader) -> Iterator[Span]:
    """An item, and those that stand in it as "a.", "b." right below its head.

    What is decided on all of them stands behind the last one, and belongs to the item.
    """
    first, places = _sub_items(span, reader)
    if not places:
        yield span
        return
    tail = _decision(span.lines, places[-1], reader)
    yield replace(span, lines=(*span.lines[:first], *span.lines[tail:]))
    for place, stop in zip(places, [*places[1:], tail], strict=True):
        yield _sub_item(span, place, span.lines[place:stop])


def _sub_item(span: Span, place: int, lines: Sequence[Line]) -> Span:
    found = LETTER.match(lines[0].text)
    letter, title = (found["letter"], found["title"]) if found else ("", lines[0].text)
    number: Number = (*span.start.number, ord(letter) - ord("a") + 1)
    printed = f"{span.start.printed}.{letter}"
    start = replace(
        span.start, place=span.start.place + place, number=number, title=title, printed=printed, body=0
    )
    return Span(start, span.level + 1, tuple(lines), span.closed)


def _sub_items(span: Span, reader: PartReader) -> tuple[int, list[int]]:
    """Where the first sub-item begins, and where each does; none unless they stand first and apart."""
    lines = span.lines
    _, below = head_of(lines[1:], reader.language)
    first = len(lines) - len(below)
    places: list[int] = []
    for place in range(first, len(lines)):
        said = lines[place].number in reader.barred or lines[place].number in reader.forced
        found = None if said else LETTER.match(lines[place].text)
        if (
            found
            and found["letter"] == chr(ord("a") + len(places))
            and _is_title(lines, place, found["title"])
        ):
            places.append(place)
        elif not places and (place > first + 2 or reader.heading(lines, place, Part(""))):
            break
    return (places[0], places) if len(places) >= FEWEST else (first, [])


def _is_title(lines: Sequence[Line], place: int, title: str) -> bool:
    line = lines[place]
    apart = line.blank_before > 0 or line.page != lines[place - 1].page
    return apart and title[0].isupper() and len(title) <= LONGEST_SUB_ITEM and not title.endswith((".", ";"))


def _decision(lines: Sequence[Line], last: int, reader: PartReader) -> int:
    """Where the decision begins that stands behind the last sub-item; the end when there is none."""
    for place in range(last + 1, len(lines)):
        part = reader.heading(lines, place, Part(""))
        if part is not None and part.kind in DECIDED:
            return place
    return len(lines)


def gaps(spans: Sequence[Span]) -> list[AgendaWarning]:
    """A warning for every item that does not follow the one before it as counting goes."""
    return [
        remark(NUMBER_GAP, f"{before.start.printed} … {span.start.printed}", span.lines[0])
        for before, span in pairwise(spans)
        if before.start.number and not _follows(before.start, span.start)
    ]


def _follows(before: Start, start: Start) -> bool:
    """Whether a number is the next one on its level, the first below it, or the first of another series."""
    number = start.number
    if number == (*before.number, 1) or (start.series != before.series and number[:1] == (1,)):
        return True
    depth = len(number) - 1
    return (
        0 <= depth < len(before.number)
        and number[:depth] == before.number[:depth]
        and number[depth] == before.number[depth] + 1
    )
