"""How the text of a document runs: how wide it is, where lines end on purpose, where they go on."""

import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetingtui.agenda.hyphens import is_split_address
from meetingtui.agenda.readers.document import Line

ENDS = (".", "!", "?", ":", ";")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
OPENINGS = "([{\"'”“„»«’‘"
CERTAIN = 0.75  # share of the width that a line with the next word must leave free to have ended on purpose
FEWEST = 2  # wrapped lines from which the width can be told
NARROWEST = 45  # characters from which on a line can be wrapped


@dataclass(frozen=True, slots=True)
class Column:
    """The width of the running text in characters; endless where no line is wrapped.

    It is `tight` where no white space stands between the most of its paragraphs.
    """

    width: int
    indent: int = 0
    tight: bool = False

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Column":
        """The column of a document: what its wrapped lines reach, but for the longest of them."""
        usual = Counter(line.indent for line in lines).most_common(1)
        indent = usual[0][0] if usual else 0
        wrapped = (_edge(line, indent) for line, after in pairwise(lines) if _wraps(line, after))
        edges = sorted(edge for edge in wrapped if edge >= NARROWEST)
        width = edges[len(edges) * 19 // 20] if len(edges) >= FEWEST else sys.maxsize
        return cls(width, indent, _is_tight(lines, width))

    def broke_early(self, line: Line, following: Line, share: float = 1.0) -> bool:
        """Whether the next word would have had room, so that the line was ended on purpose."""
        word = following.text.split(maxsplit=1)[0]
        return _edge(line, self.indent) + 1 + len(word) <= share * self.width

    def goes_on(self, line: Line, following: Line) -> bool:
        """Whether a sentence runs from a line into the next one, on the next page perhaps."""
        if ADDRESS.fullmatch(line.text):
            return is_split_address(line.text, following.text)
        if line.text.endswith("-") or not begins_with_capital(following):
            return True
        return not line.text.endswith(ENDS) and not self.broke_early(line, following)


def _is_tight(lines: Sequence[Line], width: int) -> bool:
    """Whether most sentences that begin a line of their own stand close below the one that ended above."""
    close = apart = 0
    for line, after in pairwise(lines):
        ended = line.text.endswith((".", "!", "?")) and begins_with_capital(after)
        if ended and len(line.text) < width and len(after.text) > NARROWEST and line.page == after.page:
            close, apart = close + (after.blank_before <= 0), apart + (after.blank_before > 0)
    return close > apart


def _edge(line: Line, indent: int) -> int:
    return max(0, line.indent - indent) + len(line.text)


def _wraps(line: Line, following: Line) -> bool:
    """Whether a line certainly goes on in the next one."""
    near = following.blank_before <= 0 and line.page == following.page
    return near and (line.text.endswith("-") or following.text[0].islower())


def begins_with_capital(line: Line) -> bool:
    """Whether a line can begin a sentence."""
    return not line.text.lstrip(OPENINGS)[:1].islower()
