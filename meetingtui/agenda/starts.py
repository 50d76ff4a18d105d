"""The lines that may begin an item, each with what speaks for it: number, title, look and place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from meetingtui.agenda.heads import ALONE, SHAPED, part_of
from meetingtui.agenda.layout import ENDS, OPENINGS, Column
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.styles import Styles
from meetingtui.domain.language import AgendaWords

Number = tuple[int, ...]

NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,3}"
SERIAL = r"(?P<letters>[A-ZÆØÅÄÖ]{1,4})?\.?\s?(?P<serial>\d{1,4})(?P<year>\s?/\s?(?:20)?\d\d)(?![\d/-])"
YEARLY = r"(?P<before>\d\d)/(?P<nth>\d{%s}(?:\.\d{1,2})?)(?![\d/-])"  # "24/049", "24/053.1"
SLASHED = re.compile(r"(\d\d)/(\d\d)(?=[.:]?\s)")  # "24/31": item 24 of 2031, or item 31 of 2024
PARAGRAPH = r"§\s?(?P<paragraph>\d{1,4})"
LETTERED = r"(?P<series>[ÖNAB])\s?(?P<count>\d{1,3}(?:\.\d{1,2})?)(?=[.:)]?(?:\s|$))"
HEADED_WITHIN = 4  # lines below a number in which a case number or a section's heading confirms it
LONGEST_TITLE = 250
LONGEST_PREPOSITION = 2  # letters of a word before a number that is an ordinary word too: "zu 3"
MOST_CELLS = 3  # cells of a row that can begin an item; data tables have more
DOTS = re.compile(r"(?:\.\s?){4,}\s*\d{1,4}$|\s{3,}\d{1,4}$")  # the page number in a table of contents
ORDINAL = re.compile(
    r"\d{1,2}(?:\.\s?[^\W\d_]{3}|(?i:st|nd|rd|th|:e|:a|e)\b)|\d{4}\b"
)  # titles such as "2. behandling af ..."
OTHERWISE = re.compile(
    rf"{ORDINAL.pattern}|(?:{SHAPED}|{ALONE}|\d\d-\d{{4}}\s)\s+\S"
)  # or a case number first
TIME = re.compile(r"\d{1,2}[.:]\d0\b")  # "15.00": no item is numbered like that


@dataclass(frozen=True, slots=True)
class Start:
    """The line on which an item begins: its place among the lines, its number and title.

    `printed` is the number as minutes quote it: "3.4", "§ 12", "PS 6/26". `series` parts numbers that
    are counted apart: those of the open and of the closed part, "Ö 3" and "N 3". `worded` is
    whether a word or sign stands before the number: "Punkt 3", "§ 12". `body` is the place
    below number and title where they stand on lines of their own (0: below the first line).
    `certain` are starts that can begin to count anew; `named` have a word before the number, and may
    come out of order.
    """

    place: int
    number: Number
    title: str
    weight: float
    worded: bool = False
    printed: str = ""
    series: str = ""
    body: int = 0
    certain: bool = False
    named: bool = False


@dataclass(frozen=True)
class Starts:
    """Finds what may begin an item in one document.

    `confirming` is what stands at the head of an item and nowhere else: case numbers, headings.
    `forced` are the places of lines that a person has called the beginning of an item, `barred`
    those that are none.
    """

    lines: Sequence[Line]
    column: Column
    language: AgendaWords
    confirming: re.Pattern[str]
    styles: Styles
    forced: frozenset[int] = frozenset()
    barred: frozenset[int] = field(default=frozenset())

    @cached_property
    def numbered(self) -> re.Pattern[str]:
        """A number at the beginning of a line, a word before it perhaps, and the title behind."""
        words = "|".join(re.escape(word) for word in sorted(self.language.item, key=len, reverse=True))
        yearly = YEARLY % ("2,3" if _counts_behind_year(self.lines) else "3")
        return re.compile(
            rf"(?P<word>(?i:{words})(?:\s*(?i:nr|no)\b\.?)?[.:]?\s+)?"
            rf"(?:{yearly}|{SERIAL}|{PARAGRAPH}|{LETTERED}|(?P<number>{NUMBER})(?P<letter>\.?[A-Za-z](?=[.:)]?\s))?)"
            r"(?P<mark>\s*[.:)]|\s*[–—-](?=\s))?"
            r"(?:\s+(?P<title>\S.*)|(?P<glued>[^\W\d_][^\W\d_].*)|)$"
        )

    @cached_property
    def dates(self) -> re.Pattern[str]:
        """What makes a date of the number before it: "juni 2013"."""
        return re.compile(rf"(?:{'|'.join(self.language.months)})\b\s*(?:\d|$|\W*kl)", re.IGNORECASE)

    def found(self) -> list[Start]:
        """Every line that may begin an item, in order, but for those that a person has called one."""
        part = 0
        starts: list[Start] = []
        for place, line in enumerate(self.lines):
            part += self.is_part(line)
            if (start := self._start(place, str(part))) is not None:
                starts.append(start)
        return starts

    def called(self) -> list[Start]:
        """The lines that a person has called the beginning of an item, in order."""
        return [self._called(place) for place in sorted(self.forced)]

    def is_part(self, line: Line) -> bool:
        """Whether a line is the heading of the open or of the closed part."""
        return part_of(line, self.language) is not None

    def _start(self, place: int, part: str) -> Start | None:
        line = self.lines[place]
        if (
            place in self.barred
            or place in self.forced
            or len(line.text) > LONGEST_TITLE
            or not _is_short_row(line)
        ):
            return None
        found = self.numbered.match(line.text)
        if found is None or not self._is_title(found, line):
            return None
        above = self._title_above(place) if found["word"] and not _title(found) else place
        weight = self._weight(above) + self._confirmed(place) + _marked(found)
        if weight <= 0:
            return None
        return self._made(found, above, place, weight, part)

    def _made(self, found: re.Match[str], first: int, place: int, weight: float, part: str) -> Start:
        number, printed, series = _number(found)
        title = _title(found)
        if first < place:
            title = self.lines[first].text
        worded = bool(found["word"] or series)
        certain = worded or self.styles.stands_out(self.lines[first])
        body = place + 1 if first < place else 0
        named = bool(found["word"])
        return Start(first, number, title, weight, worded, printed, part + series, body, certain, named)

    def _called(self, place: int) -> Start:
        text = self.lines[place].text
        found = self.numbered.match(text)
        if found is None or self.dates.match(_title(found)) or not _title(found):
            return Start(place, (), text, 0.0)
        number, printed, series = _number(found)
        return Start(place, number, _title(found), 0.0, bool(found["word"]), printed, series)

    def _is_title(self, found: re.Match[str], line: Line) -> bool:
        title = _title(found).lstrip(OPENINGS)
        if TIME.match(found["number"] or ""):
            return False
        if not title:  # the number alone on its line, the title above or below it
            mark = (found["mark"] or "").strip()
            return bool(found["word"] or _sign(found) or mark == ".")
        if self.dates.match(title):
            return False
        if 0 < len((found["word"] or "").strip(" .:")) <= LONGEST_PREPOSITION and not (
            line.cells or self.styles.stands_out(line)
        ):
            return False  # "zu 3 Bänden" is no title unless it looks like one
        shown = bool(found["word"] or found["paragraph"] or found["letter"]) or self.styles.stands_out(line)
        if found["glued"]:
            return title[0].isupper() and (bool(found["mark"]) or not title[1].isupper())
        otherwise = ORDINAL if found["serial"] else OTHERWISE
        return title[0].isupper() or shown or bool(line.cells) or otherwise.match(title) is not None

    def _title_above(self, place: int) -> int:
        """Where the title of "Sag nr. 162" begins that stands over it: the place itself when none does."""
        line, first = self.lines[place], place
        if line.blank_before > 1:
            return place
        while first > 0 and place - first < 3 and self._may_be_title(first - 1, first, place):
            first -= 1
            if self.lines[first].blank_before > 0 or self.lines[first].page != line.page:
                break
        below = self.lines[place + 1] if place + 1 < len(self.lines) else None
        titled_below = below is not None and self.styles.stands_out(below) and not self._heads(below)
        return place if titled_below or not self._stands_over(first, place) else first

    def _may_be_title(self, place: int, below: int, number: int) -> bool:
        line = self.lines[place]
        together = below == number or self.lines[below].blank_before <= 0
        return (
            together
            and not line.text.endswith(ENDS)
            and not self._heads(line)
            and not line.cells
            and not self.is_part(line)
        )

    def _stands_over(self, first: int, place: int) -> bool:
        """Whether the lines above a number stand apart as a title does."""
        if first == place:
            return False
        line = self.lines[first]
        return line.blank_before > 0 or first == 0 or line.page != self.lines[first - 1].page

    def _heads(self, line: Line) -> bool:
        return self.confirming.match(line.text[:200]) is not None

    def _weight(self, place: int) -> float:
        """How much a line looks like the beginning of an item by itself and by what stands around it."""
        line, above = self.lines[place], self.lines[place - 1] if place else None
        weight = -1.5 if line.text.endswith((".", ";", ",")) and len(line.text) > 12 else 0.0
        weight -= 1.0 if DOTS.search(line.text) else 0.0
        weight += 2.0 if line.rank else 1.5 if self.styles.stands_out(line) else 0.0
        weight -= 1.0 if line.entry and not self.styles.stands_out(line) else 0.0
        if above is None or line.page != above.page:
            return weight + 2.5
        if line.blank_before > 0:
            return weight + (1.0 if above.text.endswith(":") else 3.0)
        if above.text.endswith(("-", ",")) or self.column.goes_on(above, line):
            return weight - 9.0 if not self.styles.stands_out(line) else weight
        return weight + (0.0 if above.text.endswith(":") else 1.0)

    def _confirmed(self, place: int) -> float:
        """What the head of an item below adds: nothing but the rest of a title may stand between."""
        for line in self.lines[place + 1 : place + 1 + HEADED_WITHIN]:
            if self._heads(line):
                return 3.0
            if line.blank_before > 0 or line.page != self.lines[place].page:
                break
        return 0.0


def _is_short_row(line: Line) -> bool:
    """Whether a line is no row of a table, or one with a number and a title."""
    filled = [cell for cell in line.cells if cell]
    return len(filled) <= MOST_CELLS and (len(line.cells) < 2 or bool(line.cells[0]))


def _sign(found: re.Match[str]) -> bool:
    """Whether a number says by itself that it counts items: "§ 12", "PS 6/26", "Ö 3"."""
    return bool(found["paragraph"] or found["year"] or found["series"] or found["nth"])


def _title(found: re.Match[str]) -> str:
    return (found["title"] or found["glued"] or "").strip()


def _counts_behind_year(lines: Sequence[Line]) -> bool:
    """Whether the numbers of a document go on behind the year: "24/31", "24/32"."""
    found = [match for line in lines if (match := SLASHED.match(line.text)) is not None]
    pairs = [(int(match[1]), int(match[2])) for match in found]
    behind = sum(b == (a[0], a[1] + 1) for a, b in pairwise(pairs))
    before = sum(b == (a[0] + 1, a[1]) for a, b in pairwise(pairs))
    return behind > before


def _number(found: re.Match[str]) -> tuple[Number, str, str]:
    """What a number counts, how it is quoted, and with which others it is counted."""
    if found["nth"]:
        count = tuple(map(int, found["nth"].split(".")))
        return count, f"{found['before']}/{found['nth']}", f"{found['before']}/"
    if found["paragraph"]:
        return (int(found["paragraph"]),), f"§ {found['paragraph']}", "§"
    if found["serial"]:
        letters = "" if found["word"] and not found["letters"] else found["letters"] or ""
        year = found["year"].replace(" ", "")
        return (int(found["serial"]),), f"{letters} {found['serial']}{year}".strip(), letters + "/"
    if found["series"]:
        count = tuple(map(int, found["count"].split(".")))
        return count, f"{found['series']} {found['count']}", found["series"]
    count = tuple(map(int, found["number"].split(".")))
    if letter := (found["letter"] or "").strip("."):
        return (*count, ord(letter.lower()) - ord("a") + 1), f"{found['number']}.{letter}", ""
    return count, found["number"], ""


def _marked(found: re.Match[str]) -> float:
    if found["word"]:
        return 2.0
    if found["glued"]:
        return 0.0 if found["mark"] else -1.5
    if _sign(found):
        return 1.0
    return 0.5 if found["mark"] or found["letter"] or "." in found["number"] else -1.0
