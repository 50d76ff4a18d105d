"""Tables of contents: the lines before the items that repeat the titles which come later."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.starts import DOTS
from meetingtui.domain.language import AgendaWords

FEWEST = 2  # entries of a table of contents
SHORTEST = 4  # letters of an entry that is known again by its first letters alone
MOST_STRANGE = 0.34  # share of the entries that may be nowhere else
NUMBER = re.compile(r"^\W*(?:[^\W\d_]{0,12}\s+)?\d[\d.]*[.:)]?\s*(?=\S)|^[a-z][.)]\s+")
PAGE = re.compile(r"[\s.]*\d{1,4}\s*$")


@dataclass(frozen=True, slots=True)
class _Later:
    """What the lines of a document say, by letters, and where each stands last."""

    last: dict[str, int]
    sorted: list[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Later":
        last: dict[str, int] = {}
        for place, line in enumerate(lines):
            for words in {_letters(line.text), _letters(NUMBER.sub("", line.text))}:
                last[words] = place
        return cls(last, sorted(last))

    def repeats(self, place: int, words: str) -> bool:
        """Whether a line further down says the same, or begins with it, or is its beginning."""
        if self.last.get(words, -1) > place:
            return True
        if len(words) < SHORTEST:
            return False
        at = bisect_left(self.sorted, words)
        longer = self.sorted[at] if at < len(self.sorted) else ""
        if longer.startswith(words) and self.last[longer] > place:
            return True
        shorter = self.sorted[at - 1] if at else ""
        return len(shorter) > 20 and words.startswith(shorter) and self.last[shorter] > place


def contents(lines: Sequence[Line], language: AgendaWords) -> range:
    """The places of the table of contents; an empty range when there is none.

    It begins at its heading, or at the first of several lines in a row whose words stand again
    further down, and ends with the last of them.
    """
    later = _Later.of(lines)
    titled = next((place for place, line in enumerate(lines) if _is_heading(line, language)), None)
    if titled is not None:
        found = _run(lines, titled + 1, later, language)
        return range(titled, found.stop) if found else range(0)
    for place, line in enumerate(lines):
        if _is_entry(lines, place, later) and NUMBER.match(line.text):
            return _run(lines, place, later, language)
    return range(0)


def _run(lines: Sequence[Line], first: int, later: _Later, language: AgendaWords) -> range:
    """The entries from a place on, with wrapped lines and the headings of parts between them."""
    end, entries, strange, seen = first, 0, 0, set[str]()
    for place in range(first, len(lines)):
        words = _letters(NUMBER.sub("", PAGE.sub("", lines[place].text)))
        if words in seen and words and entries >= FEWEST:
            break  # the first title comes again: here the items begin
        if _is_entry(lines, place, later):
            entries, end, strange = entries + 1, place + 1, 0
            seen.add(words)
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
    words = line.text.strip(" .:()").casefold()
    return words in language.closed_part or words in language.open_part or _is_heading(line, language)


def _is_entry(lines: Sequence[Line], place: int, later: _Later) -> bool:
    """Whether a line's words, without number and page, stand in a line further down; wrapped ones too."""
    bare = PAGE.sub("", DOTS.sub("", lines[place].text))
    options = [_letters(bare), _letters(NUMBER.sub("", bare))]
    return any(words and later.repeats(place, words) for words in options)


def _has_page(text: str) -> bool:
    """Whether a line ends with dots or space and the number of a page."""
    return DOTS.search(text) is not None or re.search(r"\t\d{1,4}$", text) is not None


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
