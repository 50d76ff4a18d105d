"""What the look of a line says: which lines stand out from the running text, and which look alike."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from meetingtui.agenda.readers.document import Line

BOLD = 600  # weight from which on letters are bold
SMALLEST = 0.85  # share of the running text's size that bold headings have at least
LARGER = 1.06  # share of the running text's size from which on letters are larger
LONGEST = 200  # characters of a line that can be a heading
MOST_MARKED = 0.5  # share of the known headings that must stand out, so that plain ones are none

Style = tuple[float, bool, int]  # size in points (0 where it is not known), bold, rank of a heading


def style_of(line: Line) -> Style:
    """How a line looks."""
    return (line.size or 0.0, (line.weight or 0) >= BOLD, line.rank)


@dataclass(frozen=True, slots=True)
class Styles:
    """The looks of one document: its running text, and the headings that are known by their words.

    `headings` is empty where headings look like the text around them.
    """

    body: Style
    headings: frozenset[Style]

    @classmethod
    def of(cls, lines: Sequence[Line], known: Iterable[Line]) -> "Styles":
        """The looks of a document in which some lines are known to be headings."""
        letters = Counter[Style]()
        for line in lines:
            letters[style_of(line)] += len(line.text)
        body = max(letters, key=lambda style: letters[style], default=(0.0, False, 0))
        looks = Counter(style_of(line) for line in known)
        standing = {style: count for style, count in looks.items() if _outshines(style, body)}
        if sum(standing.values()) < MOST_MARKED * sum(looks.values()):
            return cls(body, frozenset())
        ranked = {style: count for style, count in standing.items() if style[2]}
        if 2 * sum(ranked.values()) >= sum(standing.values()):  # what is only bold is none beside them
            standing = ranked
        return cls(body, frozenset(standing))

    def stands_out(self, line: Line) -> bool:
        """Whether a line is larger or bolder than the running text, or marked up as a heading."""
        return _outshines(style_of(line), self.body)

    def is_heading(self, line: Line) -> bool:
        """Whether a line looks as the document's headings do."""
        return style_of(line) in self.headings


def _outshines(style: Style, body: Style) -> bool:
    size, bold, rank = style
    if rank:
        return not body[2]
    if size and body[0] and size < (SMALLEST if bold > body[1] else 1.0) * body[0]:
        return False
    return bold > body[1] or bool(size and body[0] and size >= LARGER * body[0])


def look_alike(one: Line, other: Line) -> bool:
    """Whether two lines have the same size, weight and rank."""
    return style_of(one) == style_of(other)
