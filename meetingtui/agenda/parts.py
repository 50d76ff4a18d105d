"""The parts of an item below its head: sections, recommendation, decisions, attachments."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cache

from meetingtui.agenda.heads import headings
from meetingtui.agenda.layout import ENDS
from meetingtui.agenda.prose import Prose
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.styles import Styles
from meetingtui.domain.language import AgendaWords

LONGEST_LINE = 120  # characters of a heading
SHORTEST_CAPITALS = 6  # letters of a heading that is known by its capitals
SENTENCE = re.compile(r"[^\W\d_]{2}\.$")  # the end of a sentence, and not of a date
NEAR = 12  # lines below a heading in which what it announces must begin


class Kind(Enum):
    """What a part of an item is for."""

    SECTION = auto()
    RECOMMENDATION = auto()
    DECISION = auto()
    VOTES = auto()
    ATTACHMENTS = auto()


DECIDED = (Kind.DECISION, Kind.VOTES)


@dataclass(slots=True)
class Part:
    """A part of an item as lines, below its heading; the part before any heading has no title.

    `named` is whether its heading is one of the words that are known to the letter; a decision's
    heading may tell its `body` and its `day`, both as printed.
    """

    title: str
    kind: Kind = Kind.SECTION
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    named: bool = True
    body: str = ""
    day: str = ""

    @property
    def known(self) -> bool:
        """Whether the words of the heading are known, and not only its look."""
        return self.named or self.kind is not Kind.SECTION


@cache
def _patterns(language: AgendaWords) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    """Headings that have more in them than a known word, with what they are for."""
    of_kind = (
        (Kind.DECISION, language.decision_patterns),
        (Kind.RECOMMENDATION, language.recommendation_patterns),
    )
    return tuple(
        (kind, re.compile(pattern, re.IGNORECASE)) for kind, patterns in of_kind for pattern in patterns
    )


@dataclass(frozen=True, slots=True)
class PartReader:
    """Finds the parts of the items of one document.

    `forced` and `barred` are the numbers of lines that a person has called a heading, or none. The
    document is `inline` where sections begin on the line of their heading, and nowhere below it;
    `forms` are the headings that stand in several items, whether there is text below them or not.
    """

    prose: Prose
    styles: Styles
    forced: frozenset[int] = frozenset()
    barred: frozenset[int] = frozenset()
    inline: bool = False
    forms: frozenset[str] = frozenset()

    @property
    def language(self) -> AgendaWords:
        """The words of the document's language."""
        return self.prose.language

    def parts(self, lines: Sequence[Line]) -> tuple[list[Part], list[Part]]:
        """The parts in order, the first one without a heading; and the headings that stand twice.

        The second of two sections of one name is kept as text of the part before it.
        """
        parts, repeated = [Part("")], list[Part]()
        for place, line in enumerate(lines):
            part = self.heading(lines, place, parts[-1])
            if part is None:
                parts[-1].lines.append(line)
            elif part.kind in DECIDED or all(not _same(part, known) for known in parts):
                parts.append(part)
            else:
                repeated.append(part)
                parts[-1].lines.append(line)
        return self._without_empty(parts), repeated

    def is_lost(self, part: Part) -> bool:
        """Whether nothing stands below a heading that is neither known nor one of a form."""
        return not part.lines and not part.known and part.title.casefold() not in self.forms

    def _without_empty(self, parts: Sequence[Part]) -> list[Part]:
        """The parts without those that have nothing below their heading.

        It is text of the part above it, unless it is one of a form that was left empty.
        """
        kept: list[Part] = []
        for part in parts:
            heading = part.heading
            if kept and heading is not None and self.is_lost(part) and not heading.text.endswith(":"):
                kept[-1].lines.append(heading)
            else:
                kept.append(part)
        return kept

    def is_named(self, line: Line) -> bool:
        """Whether a line has nothing but the words of a known heading."""
        return line.text.rstrip(" .:").casefold() in headings(self.language)

    def heading(self, lines: Sequence[Line], place: int, within: Part) -> Part | None:
        """The part that a line opens; None for a line of the part it is in."""
        line = lines[place]
        if line.number in self.barred:
            return None
        if line.number in self.forced:
            known = self._named(line)
            return known or Part(line.text.rstrip(" :"), heading=line)
        if len(line.text) > LONGEST_LINE and ":" not in line.text[:LONGEST_LINE]:
            return None
        part = self._named(line) or self._patterned(line, within)
        if part is not None:
            return part if self._stands(lines, place, part, within) else None
        if self._looks(lines, place, within):
            return Part(line.text.rstrip(" :"), Kind.SECTION, line, named=False)
        return None

    def _named(self, line: Line) -> Part | None:
        """The part whose heading is known to the letter, and what stands behind its colon."""
        title, mark, rest = line.text[:LONGEST_LINE].partition("\t" if line.cells else ":")
        rest = line.text.partition(mark)[2].strip() if mark else ""
        title = title.strip().rstrip(" .:")
        kind = self._kind(title.casefold())
        if kind is None or not title[:1].isupper():
            return self._shouted(line)
        if rest and not line.cells and kind is Kind.SECTION and not self.inline:
            return None  # "Baggrund: ..." is a sentence of the text it stands in
        if kind is Kind.VOTES:
            return Part(title, kind, line, [line] if rest else [])
        return Part(title, kind, line, [replace(line, text=rest, cells=())] if rest else [])

    def _shouted(self, line: Line) -> Part | None:
        """The decision of "RESOLVED that the plan be approved.": its first word is the heading."""
        word, _, rest = line.text.partition(" ")
        bare = word.rstrip(":.,")
        if len(bare) > 3 and bare.isupper() and bare.casefold() in self.language.decision and rest:
            return Part(bare, Kind.DECISION, line, [replace(line, text=rest)])
        return None

    def _kind(self, title: str) -> Kind | None:
        language = self.language
        if title not in headings(language):
            return None
        if title in language.decision:
            return Kind.DECISION
        if title in language.recommendation:
            return Kind.RECOMMENDATION
        if title in language.attachments:
            return Kind.ATTACHMENTS
        return Kind.VOTES if title in language.votes else Kind.SECTION

    def _patterned(self, line: Line, within: Part) -> Part | None:
        """The part whose heading has a body or a date in it: "Beslutning i ... den ..."."""
        if SENTENCE.search(line.text):
            return None
        text, _, rest = line.text.partition(":")
        if rest.strip() and len(text) > LONGEST_LINE // 2:
            return None
        for kind, pattern in _patterns(self.language):
            found = pattern.fullmatch(text.strip(" .,"))
            if found is None or not text[:1].isupper():
                continue
            if self._introduces(within) or (kind is Kind.RECOMMENDATION and rest.strip()):
                continue
            told = found.groupdict()
            below = [replace(line, text=rest.strip())] if rest.strip() else []
            return Part(
                text.strip(" .,"), kind, line, below, False, told.get("body") or "", told.get("date") or ""
            )
        return None

    def _introduces(self, within: Part) -> bool:
        """Whether a recommendation was just opened: "Direktionen indstiller, at" is its first line."""
        return within.kind is Kind.RECOMMENDATION and not within.lines

    def _stands(self, lines: Sequence[Line], place: int, part: Part, within: Part) -> bool:
        """Whether a line with the words of a heading stands as one: by its look, and in no sentence."""
        line = lines[place]
        if self.styles.is_heading(line) or line.rank:
            return True
        if within.kind is Kind.ATTACHMENTS and part.kind is Kind.RECOMMENDATION:
            return self._asks_below(lines, place)
        capitals = line.text.isupper()
        if self.styles.headings and not capitals:
            if part.kind in (Kind.SECTION, Kind.ATTACHMENTS) and not part.lines:
                return False
            if (
                part.kind is Kind.RECOMMENDATION
                and not (part.lines and _is_apart(lines, place))
                and not (
                    self._asks_below(lines, place) and (_is_apart(lines, place) or line.text[-1] in ":,")
                )
            ):
                return False
        return capitals or bool(part.lines) or not self._inside(lines, place)

    def _inside(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a line is in the middle of a sentence."""
        if not place or lines[place].text.endswith(":"):
            return False
        above, line = lines[place - 1], lines[place]
        return line.blank_before <= 0 and self.prose.column.goes_on(above, line)

    def _asks_below(self, lines: Sequence[Line], place: int) -> bool:
        """Whether one of the next lines asks for a decision, before any that is set as a heading."""
        language = self.language
        for line in lines[place + 1 : place + 1 + NEAR]:
            if self.styles.is_heading(line) or line.rank:
                return False
            text = line.text[:200].casefold()
            if text.split(maxsplit=1)[0] in language.clause or any(verb in text for verb in language.asking):
                return True
        return False

    def _looks(self, lines: Sequence[Line], place: int, within: Part) -> bool:
        """Whether a line is set as the document's headings are, or in capitals on a line of its own."""
        line = lines[place]
        if len(line.text) > LONGEST_LINE or line.text[-1] in ".,;" or len(line.cells) > 1 or line.entry:
            return False
        if not any(sign.isalpha() for sign in line.text):
            return False
        if line.rank and within.heading is not None and 0 < within.heading.rank < line.rank:
            return False  # a heading inside a section
        if line.rank or (self.styles.is_heading(line) and not self._inside(lines, place)):
            return True
        return _in_capitals(line.text) and (
            place == 0 or line.blank_before > 0 or lines[place - 1].text.endswith(ENDS)
        )


def _is_apart(lines: Sequence[Line], place: int) -> bool:
    return place == 0 or lines[place].blank_before > 0 or lines[place].page != lines[place - 1].page


def _in_capitals(text: str) -> bool:
    """Whether a line is a heading by its capitals: several words, and no more than a few figures."""
    letters = [sign for sign in text if sign.isalpha()]
    return (
        len(letters) >= SHORTEST_CAPITALS
        and text.isupper()
        and " " in text.strip()
        and 2 * len(letters) > len(text)
    )


def _same(part: Part, known: Part) -> bool:
    return part.title.casefold() == known.title.casefold()
