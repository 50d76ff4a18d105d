"""In which words a text is another than an older one, paragraph by paragraph, to be read side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

WORD = re.compile(r"\S+\s*|\s+")  # with the space behind it
MOST_WORDS = 1500  # of a paragraph; a longer one that has changed is shown whole
ALIKE = 0.3  # share of words that two paragraphs have in common at least to be shown word by word

SAME, GONE, NEW = " ", "−", "+"
Piece = tuple[str, bool]  # a text, and whether it is another than in the other version


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that is the same (SAME), of the older text (GONE) or of the newer one (NEW)."""

    sign: str
    pieces: tuple[Piece, ...]

    @property
    def is_blank(self) -> bool:
        """Whether it only keeps two paragraphs apart."""
        return not any(text.strip() for text, _ in self.pieces)


def passages(before: str, after: str) -> Iterator[Passage]:
    """The paragraphs of both texts, an older one before the newer one that it has become."""
    olds, news = (text.split("\n") if text else [] for text in (before, after))
    for tag, i, i_end, j, j_end in SequenceMatcher(None, olds, news).get_opcodes():
        if tag == "equal":
            yield from (Passage(SAME, ((text, False),)) for text in olds[i:i_end])
        else:
            yield from _changed(olds[i:i_end], news[j:j_end])


def _changed(olds: Sequence[str], news: Sequence[str]) -> Iterator[Passage]:
    for old, new in zip_longest(olds, news):
        gone, there = _by_words(old or "", new or "")
        if old is not None:
            yield Passage(GONE, gone)
        if new is not None:
            yield Passage(NEW, there)


def _by_words(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both with the words set off that the other does not have; none where they have little in common."""
    before, after = WORD.findall(old), WORD.findall(new)
    whole = ((old, False),), ((new, False),)
    if max(len(before), len(after)) > MOST_WORDS:
        return whole
    matcher = SequenceMatcher(None, _bare(before), _bare(after), autojunk=False)
    if matcher.ratio() < ALIKE:
        return whole
    gone, there = [], []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        gone += _pieces(before[i:i_end], tag != "equal")
        there += _pieces(after[j:j_end], tag != "equal")
    return tuple(gone), tuple(there)


def _bare(words: Sequence[str]) -> list[str]:
    return [word.strip() for word in words]


def _pieces(words: Sequence[str], differ: bool) -> list[Piece]:
    """The words as one piece, without the space behind them when they differ."""
    text = "".join(words)
    bare = text.rstrip() if differ else text
    return [piece for piece in ((bare, differ), (text[len(bare) :], False)) if piece[0]]
