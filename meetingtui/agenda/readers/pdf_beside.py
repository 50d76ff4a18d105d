"""What runs sideways on a page: text of the page stays, and what stands in its margins is told."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from meetingtui.agenda.readers.pdf_letters import turned_box
from meetingtui.agenda.readers.pdf_rows import Fragment, Row, rows_of
from meetingtui.agenda.readers.pdf_words import Word

LONGEST = 150  # letters of a text in the margin


def beside(rows: Sequence[Row], turned: Sequence[Word], words: Sequence[Word]) -> tuple[list[Row], list[str]]:
    """The rows with the sideways ones where they begin, and the texts of those left out.

    Left out is what stands askew, as a stamp does, and what stands short in a margin.
    """
    kept, aside = list(rows), list[str]()
    usual = words[0].turns or 0 if words else 0
    left = min((word.left for word in words), default=0.0)
    right = max((word.right for word in words), default=0.0)
    for row in _sideways(turned):
        stands = _upright(row, usual)
        in_margin = stands.right <= left or stands.left >= right or row.words[0].turns is None
        if in_margin and len(row.text) <= LONGEST:
            aside.append(row.text)
        else:
            _insert(kept, stands)
    return kept, aside


def _sideways(turned: Iterable[Word]) -> Iterator[Row]:
    ordered = sorted(turned, key=lambda word: -1 if word.turns is None else word.turns)
    for _, group in groupby(ordered, key=lambda word: word.turns):
        yield from rows_of(group)


def _upright(row: Row, usual: int) -> Row:
    """A sideways row at its place on the page, as if it stood upright there."""
    words = [_placed(word, usual) for word in row.words]
    return Row((Fragment(tuple(words)),))


def _placed(word: Word, usual: int) -> Word:
    turns = (usual - (word.turns or 0)) % 4
    left, right, _, top = turned_box(word.left, word.right, word.base, word.base + word.size, turns)
    return word._replace(left=left, right=right, base=top - word.size)


def _insert(rows: list[Row], row: Row) -> None:
    place = next((place for place, other in enumerate(rows) if other.base < row.base), len(rows))
    rows.insert(place, row)
