"""The document's own words: what tells a soft hyphen from a hard one, and a split word from two."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from meetingtui.agenda.readers.document import Line

# A word, with hyphens and apostrophes inside it, and the hyphen that may stand at its end.
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*-?")
IN_SENTENCE = re.compile(r"(?<=[^\W\d_A-ZÆØÅÄÖ][ ,])\s?([^\W\d_][^\W_]*)")


@dataclass(frozen=True, slots=True)
class Words:
    """How often each word stands in a document, in lower case; halves at line ends do not count.

    `names` are the words that have a capital in the middle of a sentence.
    """

    counts: Counter[str]
    names: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Words":
        """The words of a document."""
        names = (name for line in lines for name in IN_SENTENCE.findall(line.text) if name[0].isupper())
        return cls(Counter(_whole_words(lines)), frozenset(names))

    def __contains__(self, word: str) -> bool:
        return self.counts[word.casefold()] > 0

    def count(self, word: str) -> int:
        """How often the word stands in the document by itself."""
        return self.counts[word.casefold()]


def _whole_words(lines: Iterable[Line]) -> Iterator[str]:
    cut = False
    for line in lines:
        words = WORD.findall(line.text.casefold())
        if cut:
            words = words[1:]
        cut = line.text.endswith("-")
        if cut:
            words = words[:-1]
        yield from words
