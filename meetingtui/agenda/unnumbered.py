"""Items without numbers: titles that are known by their look, or the one case that a document is about."""

from collections import Counter
from collections.abc import Callable, Sequence

from meetingtui.agenda.heads import head_line
from meetingtui.agenda.layout import ENDS
from meetingtui.agenda.starts import Start, Starts
from meetingtui.agenda.styles import Style, style_of

LONGEST_TITLE = 4  # lines
SHORTEST_TITLE = 12  # characters of the title of a document's only case
MOST_HEADINGS = 4  # known headings above which the title of the only case is looked for
CONFIRMED_WITHIN = 8  # lines below a title in which a head or a known heading confirms it
FEWEST = 2  # titles that are known by the document's own marking alone

IsHeading = Callable[[int], bool]  # whether the line at a place is a known heading


def titled_starts(starts: Starts, is_heading: IsHeading) -> list[Start]:
    """The lines that look like the titles of items: standing out, alike, and with an item's parts below.

    Where the format marks up headings, the highest rank that has several is enough.
    """
    places: dict[Style, list[int]] = {}
    for place, line in enumerate(starts.lines):
        told = is_heading(place) or starts.is_part(line) or head_line(line, starts.language) is not None
        if starts.styles.stands_out(line) and not told and place not in starts.barred:
            places.setdefault(style_of(line), []).append(place)
    confirmed = Counter(
        {
            style: sum(_confirmed(starts, place, found, is_heading) for place in found)
            for style, found in places.items()
        }
    )
    ranked = [style for style, found in places.items() if style[2] and len(_firsts(starts, found)) >= FEWEST]
    best = max(confirmed, key=lambda style: confirmed[style], default=None)
    if best is None or not confirmed[best]:
        best = min(ranked, key=lambda style: style[2], default=None)
    if best is None or (not best[2] and 2 * confirmed[best] < len(_firsts(starts, places[best]))):
        return []
    return [_start(starts, place) for place in _firsts(starts, places[best])]


def _firsts(starts: Starts, places: Sequence[int]) -> list[int]:
    """The places at which a title begins, without the lines into which one goes on."""
    return [
        place
        for place in places
        if place - 1 not in places or starts.lines[place].blank_before > 0 or starts.lines[place].rank
    ]


def _confirmed(starts: Starts, place: int, titles: Sequence[int], is_heading: IsHeading) -> bool:
    for below in range(place + 1, min(len(starts.lines), place + 1 + CONFIRMED_WITHIN)):
        if below in titles and starts.lines[below].blank_before > 0:
            return False
        if is_heading(below) or head_line(starts.lines[below], starts.language) is not None:
            return True
    return False


def _start(starts: Starts, place: int) -> Start:
    return Start(place, (), starts.lines[place].text, 1.0, certain=True)


def only_case(starts: Starts, is_heading: IsHeading) -> list[Start]:
    """The title of a document's only case; nothing when no part of an item is in it.

    It is what stands right above one of the first known headings, or what stands out most there.
    """
    known = [place for place in range(len(starts.lines)) if is_heading(place)][:MOST_HEADINGS]
    if not known:
        return []
    above = [place for place in range(known[-1]) if _may_be_title(starts, place) and not is_heading(place)]
    standing = [place for place in above if starts.styles.stands_out(starts.lines[place])]
    if standing:
        largest = max(standing, key=lambda at: (style_of(starts.lines[at])[0], at))
        return [_start(starts, _first_alike(starts, largest))]
    blocks = [_block_above(starts, above, place) for place in known if place - 1 in above]
    long = [block for block in blocks if len(starts.lines[block].text) >= SHORTEST_TITLE]
    first = [place for place in above if place < known[0]]
    if not long and not first:
        return []
    return [_start(starts, long[0] if long else _block_above(starts, first, first[-1] + 1))]


def _may_be_title(starts: Starts, place: int) -> bool:
    line = starts.lines[place]
    return (
        head_line(line, starts.language) is None
        and ":" not in line.text[:30]
        and len(line.cells) < 2
        and line.text.strip(" .:").casefold() not in starts.language.names
        and place not in starts.barred
    )


def _block_above(starts: Starts, above: Sequence[int], heading: int) -> int:
    """Where the lines begin that stand together right above a heading."""
    first = heading - 1
    while (
        first - 1 in above
        and heading - first < LONGEST_TITLE
        and starts.lines[first].blank_before <= 0
        and not starts.lines[first - 1].text.endswith(ENDS)
    ):
        first -= 1
    return first


def _first_alike(starts: Starts, place: int) -> int:
    while (
        place > 0
        and style_of(starts.lines[place - 1]) == style_of(starts.lines[place])
        and starts.lines[place].blank_before <= 0
    ):
        place -= 1
    return place
