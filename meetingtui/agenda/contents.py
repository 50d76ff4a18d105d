"""Tables of contents: the lines before the items that repeat the titles which come later."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.agenda.heads import confirming, part_of
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.starts import DOTS, Number, Start
from meetingtui.domain.language import AgendaWords

FEWEST = 2  # entries of a table of contents
MOST_LIKELY = 3  # lines of one that has neither a heading nor the numbers of pages
MOST_TWINS = 5  # titles with one number that are compared
LONGEST = 300  # characters of an entry
SHORTEST = 4  # letters of an entry that is known again by its first letters alone
NUMBER = re.compile(r"^\W*(?:[^\W\d_]{1,12}\.?\s+){0,2}\d[\d./]*[.:)]?\s*(?=\S)|^[a-z][.)]\s+")
PAGE = re.compile(r"[\s.]*\d{1,4}\s*$")


@dataclass(frozen=True, slots=True)
class _Later:
    """What the lines of a document say: by their letters, the last place of each by the number before it."""

    last: dict[str, dict[str, int]]
    sorted: list[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Later":
        last: dict[str, dict[str, int]] = defaultdict(dict)
        for place, line in enumerate(lines):
            if len(line.text) <= LONGEST:
                number, words = _parted(line.text)
                last[words][number] = place
        return cls(last, sorted(last))

    def repeats(self, place: int, number: str, words: str) -> bool:
        """Whether a line further down says the same, or begins with it, or is its beginning.

        Of two that are both numbered the numbers are the same.
        """
        if self._stands_below(place, number, words):
            return True
        if len(words) < SHORTEST:
            return False
        at = bisect_left(self.sorted, words)
        longer = self.sorted[at] if at < len(self.sorted) else ""
        if longer.startswith(words) and self._stands_below(place, number, longer):
            return True
        shorter = self.sorted[at - 1] if at else ""
        return len(shorter) > 20 and words.startswith(shorter) and self._stands_below(place, number, shorter)

    def _stands_below(self, place: int, number: str, words: str) -> bool:
        places = self.last.get(words, {})
        fitting = (where for known, where in places.items() if not (number and known) or known == number)
        return bool(words) and max(fitting, default=-1) > place


def _parted(text: str) -> tuple[str, str]:
    """The figures before a title, and the title's letters."""
    found = NUMBER.match(text)
    if found is None:
        return "", _letters(text)
    return re.sub(r"\D", "", found[0]), _letters(text[found.end() :])


def contents(lines: Sequence[Line], language: AgendaWords) -> range:
    """The places of the table of contents; an empty range when there is none.

    It begins at its heading, or at the first of several lines in a row whose words stand again
    further down, and ends with the last of them.
    """
    later, told = _Later.of(lines), confirming(language)
    titled = next((place for place, line in enumerate(lines) if _is_heading(line, language)), None)
    if titled is not None:
        found = _run(lines, titled + 1, later, language)
        return range(titled, found.stop) if found else range(0)
    for place, line in enumerate(lines):
        shaped = NUMBER.match(line.text) or _has_page(line.text)
        if shaped and _is_entry(lines, place, later) and not told.match(line.text):
            found = _run(lines, place, later, language)
            paged = any(_has_page(lines[at].text) for at in found)
            return found if paged or len(found) >= MOST_LIKELY else range(0)
    return range(0)


def repeated(lines: Sequence[Line], matter: Sequence[Line]) -> list[Line]:
    """Those of the lines before the items whose words stand again further down."""
    later, before = _Later.of(lines), {line.number for line in matter}
    places = [place for place, line in enumerate(lines) if line.number in before]
    return [lines[place] for place in places if _is_entry(lines, place, later)]


def without_repeated(starts: Sequence[Start]) -> list[Start]:
    """The starts without a first row of them that the rest repeats, number by number: a table of contents."""
    known: dict[tuple[str, Number], list[str]] = defaultdict(list)
    twins: list[int] = []
    for place, start in enumerate(starts):
        before, words = known[start.series[1:], start.number], _letters(start.title)
        if any(_is_same(words, other) for other in before[:MOST_TWINS]):
            twins.append(place)
        before.append(words)
    if not twins or len(twins) < MOST_LIKELY or 2 * len(twins) < twins[0]:
        return list(starts)
    return list(starts[twins[0] :])


def _is_same(words: str, other: str) -> bool:
    """Whether two titles are the same, or one is the beginning of the other."""
    if words == other:
        return True
    short, long = sorted((words, other), key=len)
    return len(short) > SHORTEST and long.startswith(short)


def _run(lines: Sequence[Line], first: int, later: _Later, language: AgendaWords) -> range:
    """The entries from a place on, with wrapped lines and the headings of parts between them."""
    end, entries, strange = first, 0, 0
    seen, titles, told = set[tuple[str, str]](), set[str](), confirming(language)
    for place in range(first, len(lines)):
        words = _parted(PAGE.sub("", lines[place].text[:LONGEST]))
        if words[1] and entries >= FEWEST and (words in seen or (not words[0] and words[1] in titles)):
            break  # the first title comes again: here the items begin
        if told.match(lines[place].text):
            break
        if _is_entry(lines, place, later):
            entries, end, strange = entries + 1, place + 1, 0
            seen.add(words)
            titles.add(words[1])
        elif _is_part(lines[place], language) or _has_page(lines[place].text):
            end, strange = place + 1, 0
        else:
            strange += 1
            if strange > 2 or len(lines[place].text) > 150:
                break
    return range(first, end) if entries >= FEWEST else range(0)


def _is_heading(line: Line, language: AgendaWords) -> bool:
    return line.text.strip(" .:").casefold() in language.contents


def _is_part(line: Line, language: AgendaWords) -> bool:
    return part_of(line, language) is not None or _is_heading(line, language)


def _is_entry(lines: Sequence[Line], place: int, later: _Later) -> bool:
    """Whether a line's words, without number and page, stand in a line further down; wrapped ones too."""
    if len(lines[place].text) > LONGEST:
        return False
    bare = PAGE.sub("", DOTS.sub("", lines[place].text))
    return later.repeats(place, *_parted(bare)) or later.repeats(place, "", _letters(bare))


def _has_page(text: str) -> bool:
    """Whether a line ends with dots or space and the number of a page."""
    return (len(text) <= LONGEST and DOTS.search(text) is not None) or re.search(
        r"\t\d{1,4}$", text
    ) is not None


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
