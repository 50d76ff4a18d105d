"""Page furniture: headers, footers and page numbers, which are no part of the agenda's text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from meetingtui.agenda.heads import headings
from meetingtui.agenda.readers.document import Line
from meetingtui.domain.language import AgendaWords

DIGITS = re.compile(r"\d+")
BARE_NUMBER = re.compile(r"[-–—\s]*\d{1,4}(?:\s*/\s*\d{1,4}|\s?\(\d{1,4}\))?[-–—\s]*")
DASHED = re.compile(r"[-–—]\s?\d{1,4}\s?[-–—]")  # "- 3 -"
EDGE = 6  # lines at the top and foot of a page that can be header and footer
LONGEST = 150  # characters of a header or footer
NEARLY_ALL = 0.85  # share of the pages on which a line stands that could also be a heading
MOST_PAGES = 0.4  # share of the pages on which a header stands, left and right ones being different


@dataclass(frozen=True, slots=True)
class Parted:
    """A document without its furniture: `pages` counts on where a header shows that one ended."""

    lines: tuple[Line, ...]
    furniture: tuple[Line, ...]


def parted(
    lines: Sequence[Line],
    language: AgendaWords,
    is_text: re.Pattern[str],
    forced: frozenset[int] = frozenset(),
    kept_as_text: frozenset[int] = frozenset(),
) -> Parted:
    """The text and the furniture of a document.

    `is_text` are lines that repeat themselves without being furniture: headings, case numbers.
    `forced` and `kept_as_text` are the numbers of lines that a person has called one or the other.
    """
    places = (numbers := _page_numbers(lines, language)) | _at_edges(lines, language, is_text)
    least = max(2, MOST_PAGES * len(numbers or places))
    for _ in range(EDGE):
        more = _beside(lines, places, is_text, least)
        if not more:
            break
        places |= more
    places |= {place for place, line in enumerate(lines) if line.number in forced}
    places -= {place for place, line in enumerate(lines) if line.number in kept_as_text}
    kept: list[Line] = []
    added = 0
    for place, line in enumerate(lines):
        if place in places:
            continue
        added += _turns_here(lines, place, places)
        kept.append(replace(line, page=line.page + added) if added else line)
    return Parted(tuple(kept), tuple(lines[place] for place in sorted(places)))


def _turns_here(lines: Sequence[Line], place: int, places: set[int]) -> bool:
    """Whether furniture stands before a line in the middle of what passed for one page."""
    before = place - 1
    while before in places:
        before -= 1
    return 0 <= before < place - 1 and lines[before].page == lines[place].page


def _page_numbers(lines: Sequence[Line], language: AgendaWords) -> set[int]:
    """Lines that say "Side 3 af 10"; with a text before it, only when more pages have the same."""
    words = "|".join(re.escape(word) for word in sorted(language.page, key=len, reverse=True))
    number = re.compile(
        rf"(?P<before>.*(?:\s{{2,}}|[|\t])\s*)?(?:{words})[\s|:]*\d{{1,4}}(?:\s*(?:/|\w{{2,3}})\s*\d{{1,4}}|\s?\(\d{{1,4}}\))?\W*"
        r"(?P<after>(?:\s{2,}|[|\t]).*)?",
        re.IGNORECASE,
    )
    alone, behind = set[int](), set[int]()
    for place, line in enumerate(lines):
        if DASHED.fullmatch(line.text[:20]):
            alone.add(place)
            continue
        found = number.fullmatch(line.text) if _may_end_in_number(line) else None
        if found and (found["before"] or found["after"]):
            behind.add(place)
        elif found and (line.text[0].isupper() or _is_apart(lines, place)):
            alone.add(place)
    counts = Counter(_folded(lines[place]) for place in behind)
    return alone | {place for place in behind if counts[_folded(lines[place])] > 1}


def _may_end_in_number(line: Line) -> bool:
    return len(line.text) <= LONGEST and any(sign.isdigit() for sign in line.text)


def _is_apart(lines: Sequence[Line], place: int) -> bool:
    return place == 0 or lines[place].blank_before > 0 or lines[place].page != lines[place - 1].page


def _folded(line: Line) -> str:
    return DIGITS.sub("#", " ".join(line.text.casefold().split()))


def _at_edges(lines: Sequence[Line], language: AgendaWords, is_text: re.Pattern[str]) -> set[int]:
    """Lines that stand at the top or foot of many pages, with other figures perhaps."""
    pages = [[place for place, _ in page] for _, page in groupby(enumerate(lines), lambda one: one[1].page)]
    if len(pages) < 2:
        return set()
    least = max(2, MOST_PAGES * len(pages))
    repeated = set[int]()
    for edges in (pages, [page[::-1] for page in pages]):
        repeated |= _from_the_edge(lines, edges, _repeated_at(lines, edges, least, is_text), is_text)
    named = headings(language) | language.names
    return repeated | _bare_numbers(lines, pages) | _on_all_pages(lines, pages, repeated, named)


def _repeated_at(
    lines: Sequence[Line], pages: Sequence[list[int]], least: float, is_text: re.Pattern[str]
) -> set[int]:
    """Lines that stand on many pages, as far from their edge or nearly so."""
    where = {
        place: (_folded(lines[place]), offset)
        for page in pages
        for offset, place in enumerate(page[:EDGE])
        if _can_be(lines[place], is_text)
    }
    counts = Counter(where.values())
    return {
        place
        for place, (words, offset) in where.items()
        if sum(counts[words, near] for near in (offset - 1, offset, offset + 1)) >= least
    }


def _from_the_edge(
    lines: Sequence[Line], pages: Sequence[list[int]], repeated: set[int], is_text: re.Pattern[str]
) -> set[int]:
    """Those of the repeated lines that nothing parts from the edge of their page.

    Nothing but another page number, or a line with the words of a heading: "Referat".
    """
    reached = set[int]()
    for page in pages:
        headings = 0
        for place in page[:EDGE]:
            text = lines[place].text
            if place in repeated:
                reached.add(place)
                continue
            headings += not _ends_sentence(text) and is_text.match(text[:LONGEST]) is not None
            if headings != 1 and not BARE_NUMBER.fullmatch(text[:20]):
                break
    return reached


def _on_all_pages(
    lines: Sequence[Line], pages: Sequence[list[int]], known: set[int], named: frozenset[str]
) -> set[int]:
    """Lines with the words of a heading among the headers of nearly all pages: "Referat"."""
    near = [
        place
        for page in pages
        for place in (*page[:EDGE], *page[-EDGE:])
        if place not in known and {place - 1, place + 1} & known and lines[place].text.casefold() in named
    ]
    return _repeated(lines, near, max(3, NEARLY_ALL * len(pages)))


def _repeated(lines: Sequence[Line], places: Sequence[int], least: float) -> set[int]:
    counts = Counter(_folded(lines[place]) for place in places)
    return {place for place in places if counts[_folded(lines[place])] >= least}


def _can_be(line: Line, is_text: re.Pattern[str]) -> bool:
    """Whether a line may be furniture: short, and neither a sentence nor an address."""
    return (
        len(line.text) <= LONGEST
        and not line.text[0].islower()
        and not _ends_sentence(line.text)
        and not is_text.match(line.text[:LONGEST])
        and "://" not in line.text
    )


def _ends_sentence(text: str) -> bool:
    return text.endswith((".", ":", ";", ",", "-"))


def _bare_numbers(lines: Sequence[Line], pages: Iterable[list[int]]) -> set[int]:
    """Figures that stand alone at the edge of a page and count the pages."""
    edges = {place for page in pages for place in (page[0], page[-1])}
    found = [place for place in sorted(edges) if BARE_NUMBER.fullmatch(lines[place].text[:20])]
    counting = set[int]()
    for one, other in pairwise(found):
        step = lines[other].page - lines[one].page
        if step > 0 and _first_number(lines[other]) - _first_number(lines[one]) == step:
            counting |= {one, other}
    return counting


def _first_number(line: Line) -> int:
    number = DIGITS.search(line.text)
    return int(number[0]) if number else 0


def _beside(lines: Sequence[Line], places: set[int], is_text: re.Pattern[str], least: float) -> set[int]:
    """Lines next to many page numbers: the rest of a header that stands inside the text."""
    neighbours = [
        near
        for near in sorted({near for place in places for near in (place - 1, place + 1)})
        if 0 <= near < len(lines) and near not in places and _can_be(lines[near], is_text)
    ]
    return _repeated(lines, neighbours, least)
