"""Letters to lines: what the runs of a Word paragraph write, with its looks, pages and links."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from meetingtui.agenda.readers.docx_content import Piece
from meetingtui.agenda.readers.docx_styles import Look
from meetingtui.domain.text import clean

PLAIN = {ord(char): " " for char in "\n\r\t\v\f\x85\xa0\u2007\u202f\u2028\u2029"} | {0xAD: None, 0x2011: "-"}
TAB = "\t"
BOLD, NORMAL = 700, 400
NEARLY_ALL = 0.9  # share of bold letters that make a line bold
LONGEST_ROW = 160  # characters of text that tabs set in columns; in longer text a tab is a slip
NUMBER = re.compile(r"\s*(?:§ ?)?\(?\w{1,4}(?:\.\d{1,3})*[.):]?\s*|\s*[-–•*]\s*")


@dataclass(slots=True)
class Pages:
    """A rough count of pages: breaks that follow one another without text between are one."""

    number: int = 1
    fresh: bool = True  # nothing is printed on it yet

    def turn(self) -> None:
        """A page ends here, if anything is on it."""
        self.number += not self.fresh
        self.fresh = True


@dataclass(slots=True)
class Pieces:
    """The pieces of a paragraph, written from left to right."""

    pages: Pages = field(default_factory=Pages)
    done: list[Piece] = field(default_factory=list)
    _parts: list[tuple[str, Look]] = field(default_factory=list)
    _links: dict[str, None] = field(default_factory=dict)
    _page: int = 0  # 0 until something visible is written

    def write(self, text: str, look: Look, links: Iterable[str] = ()) -> None:
        """Letters as they stand in the file: their white space is as good as a space."""
        text = text.translate(PLAIN)
        if text.strip():
            self._print(links)
        self._parts.append((text, look))

    def tab(self, look: Look) -> None:
        """A tab: it stays one where it sets text in columns."""
        self._parts.append((TAB, look))

    def end(self) -> None:
        """The line ends: a piece is done, if anything was written."""
        text = _without_breaks("".join(part for part, _ in self._parts))
        if text.strip():
            size, weight = _look(self._parts)
            self.done.append(Piece(text, self._page or self.pages.number, size, weight, tuple(self._links)))
        self._parts, self._links, self._page = [], {}, 0

    def taken(self, heading: bool, contents: bool) -> tuple[Piece, ...]:
        """All pieces of the paragraph that ends here; a heading has no columns."""
        self.end()
        pieces = [replace(piece, text=_set(piece.text, heading, contents)) for piece in self.done]
        self.done = []
        return tuple(pieces)

    def _print(self, links: Iterable[str]) -> None:
        self._page = self._page or self.pages.number
        self.pages.fresh = False
        self._links |= dict.fromkeys(links)


def _without_breaks(text: str) -> str:
    return clean(text).replace("\n", " ")


def _look(parts: list[tuple[str, Look]]) -> tuple[float, int]:
    """The size of most letters, and bold when nearly all are."""
    sizes: Counter[float] = Counter()
    bold = 0
    for text, look in parts:
        letters = len(text) - text.count(" ")
        sizes[look.size] += letters
        bold += letters * look.bold
    return sizes.most_common(1)[0][0], BOLD if bold >= NEARLY_ALL * sizes.total() else NORMAL


def _set(text: str, heading: bool, contents: bool) -> str:
    """The text with one tab between columns, and spaces for tabs that set no columns."""
    text = text.strip()
    first, tab, rest = text.partition(TAB)
    if not contents and tab and NUMBER.fullmatch(first):
        text = f"{first} {rest.lstrip()}"
    if heading or (len(text) > LONGEST_ROW and not contents):
        return " ".join(text.split())
    return re.sub(r" *\t\s*", TAB, text)
