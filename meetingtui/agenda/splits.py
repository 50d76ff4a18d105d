"""Words that a PDF has split with a space ("polit iske"), mended where the document shows the word."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import WORD_MENDED, WORD_SUSPECTED, remark
from meetingtui.agenda.words import Words
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning

# Two words with one space between them; the second one is looked at only, as it may be a first one.
PAIR = re.compile(r"(?<![\w-])([^\W\d_]+) (?=([^\W\d_]+)(?![\w-]))")
SHORTEST = 2  # letters of a half
SHORTEST_WHOLE = 6
LONGEST_WHOLE = 40
OVERLAP = 3  # letters that a known word must reach beyond the split
RARE = 2  # a half that stands in the document more often is a word of its own


SPACED = re.compile(r"(?:[^\W\d_] ){4,}[^\W\d_]\b(?: [:.])?")


def unspaced(lines: Sequence[Line]) -> list[Line]:
    """The lines with letter-spaced words as words: "T a g e s o r d n u n g"."""
    return [
        replace(line, text=SPACED.sub(lambda word: word[0].replace(" ", ""), line.text))
        if SPACED.fullmatch(line.text)
        else line
        for line in lines
    ]


@dataclass(frozen=True, slots=True)
class _Splits:
    """Which pairs of words are one: for certain, and perhaps; and the lines that have any."""

    certain: frozenset[tuple[str, str]]
    suspected: frozenset[tuple[str, str]]
    places: frozenset[int]


def mended(
    lines: Sequence[Line], words: Words, language: AgendaWords
) -> tuple[list[Line], list[AgendaWarning]]:
    """The lines with split words put together, and a warning for each of them and each suspicion.

    A pair is one word when the document has that word, or one that reaches from the first half
    well into the second ("indstill ingerne" beside "indstillinger"), and neither half; or one of
    them, when the whole word stands there more than once.
    """
    splits = _splits(lines, words, language)
    warnings: list[AgendaWarning] = []
    result = list(lines)
    for place in sorted(splits.places):
        result[place] = _mended_line(lines[place], splits, warnings)
    return result, warnings


def _mended_line(line: Line, splits: _Splits, warnings: list[AgendaWarning]) -> Line:
    pieces: list[str] = []
    end = 0
    for pair in PAIR.finditer(line.text):
        halves = (pair[1].casefold(), pair[2].casefold())
        if halves in splits.certain:
            pieces.append(line.text[end : pair.start()] + pair[1])
            end = pair.end()
            warnings.append(remark(WORD_MENDED, f"{pair[1]} {pair[2]} → {pair[1]}{pair[2]}", line))
        elif halves in splits.suspected:
            warnings.append(remark(WORD_SUSPECTED, f"{pair[1]} {pair[2]}", line))
    return replace(line, text="".join(pieces) + line.text[end:]) if pieces else line


def _splits(lines: Sequence[Line], words: Words, language: AgendaWords) -> _Splits:
    found = list(_candidates(lines, words, language))
    pairs = Counter(pair for _, pair in found)
    certain = frozenset(pair for pair, count in pairs.items() if _is_one_word(pair, count, words))
    doubted = frozenset(pair for pair, count in pairs.items() if _is_strange(pair, count, words))
    told = certain | doubted
    places = frozenset(place for place, pair in found if pair in told)
    return _Splits(certain, doubted - certain, places)


def _is_strange(pair: tuple[str, str], count: int, words: Words) -> bool:
    """Whether one half at least stands nowhere else, so that a person should look."""
    return min(map(len, pair)) < SHORTEST or any(words.count(half) <= count for half in pair)


def _candidates(
    lines: Sequence[Line], words: Words, language: AgendaWords
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Every pair that may be one word, as often as it stands, with the place of its line."""
    common = frozenset(language.telling)
    for place, line in enumerate(lines):
        for first, second in PAIR.findall(line.text):
            halves = (first.casefold(), second.casefold())
            joinable = second.islower() and common.isdisjoint(halves) and _may_be_one(*halves, words)
            if joinable or halves[1] in language.endings:
                yield place, halves


def _may_be_one(first: str, second: str, words: Words) -> bool:
    if min(len(first), len(second)) < SHORTEST or len(first) + len(second) < SHORTEST_WHOLE:
        return False
    return first + second in words or _reaches_over(first, second, words)


def _reaches_over(first: str, second: str, words: Words) -> bool:
    """Whether the document has neither half, but a word that goes on from the first into the second."""
    if max(words.count(first), words.count(second)) > RARE:
        return False
    whole = (first + second)[:LONGEST_WHOLE]
    return any(whole[:end] in words for end in range(len(first) + OVERLAP, len(whole)))


def _is_one_word(pair: tuple[str, str], count: int, words: Words) -> bool:
    """Whether the pair is no word and another: both halves stand nowhere else, or one and the whole does."""
    if min(map(len, pair)) < SHORTEST:
        return False
    strangers = sum(words.count(half) <= count for half in pair)
    return strangers == 2 or (strangers == 1 and words.count("".join(pair)) > 1)
