"""Word's automatic numbers: what it prints before a paragraph, counted as Word counts."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetingtui.agenda.readers.docx_styles import (
    UNSAID,
    Properties,
    Style,
    Styles,
    W,
    number,
    properties,
    value,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
ROMAN = {
    "m": 1000, "cm": 900, "d": 500, "cd": 400, "c": 100, "xc": 90, "l": 50, "xl": 40, "x": 10, "ix": 9,
    "v": 5, "iv": 4, "i": 1,
}  # fmt: skip
LARGEST_ROMAN = 4999
PLACE = re.compile(r"%([1-9])")
BULLET = "-"
NO_NUMBER = "0"  # the id by which a paragraph refuses its style's numbering


def _letters(count: int) -> str:
    """a to z, then aa, bb: as Word goes on."""
    turns, letter = divmod(max(count, 1) - 1, 26)
    return chr(ord("a") + letter) * min(turns + 1, LEVELS)


def _roman(count: int) -> str:
    if not 0 < count <= LARGEST_ROMAN:
        return str(count)
    result = ""
    for sign, worth in ROMAN.items():
        result += sign * (count // worth)
        count %= worth
    return result


FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
    "ordinal": lambda count: f"{count}.",
    "none": lambda count: "",
}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a numbering. `restart` is the level from 1 after which it begins again, 0 is never."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    spaced: bool = True
    legal: bool = False  # shows the numbers of the levels above as 1, 2, 3, whatever they are
    style: str | None = None
    properties: Properties = UNSAID

    def restarts_after(self, level: int) -> bool:
        return self.restart is None or level < self.restart


@dataclass(frozen=True, slots=True)
class Numbering:
    """One numbering as paragraphs use it; those with the same `list_id` count on together."""

    list_id: str
    levels: dict[int, Level]
    overrides: dict[int, int]  # what a level begins with here


@dataclass(slots=True)
class Numbers:
    """All numberings of a document, and how far each has counted."""

    root: "_Element | None"
    styles: Styles
    _lists: dict[str, "_Element"] = field(default_factory=dict)
    _uses: dict[str, "_Element"] = field(default_factory=dict)
    _numberings: dict[str, Numbering] = field(default_factory=dict)
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        if self.root is not None:
            self._lists = {
                each.get(f"{W}abstractNumId", ""): each for each in self.root.iter(f"{W}abstractNum")
            }
            self._uses = {each.get(f"{W}numId", ""): each for each in self.root.iter(f"{W}num")}

    def of(self, own: Properties, style: Style) -> tuple[str, int] | None:
        """The numbering and level of a paragraph, by what it says and what its style does."""
        number_id = own.number_id or style.properties.number_id
        if number_id is None or number_id == NO_NUMBER or number_id not in self._uses:
            return None
        level = own.level
        if level is None:
            linked = self._numbering(number_id).levels.items()
            named = [each for each, known in linked if known.style in style.ids]
            level = named[0] if named else style.properties.level or 0
        return number_id, min(max(level, 0), LEVELS - 1)

    def level(self, number_id: str, level: int) -> Level:
        """What is known of a level: an unknown one shows nothing."""
        return self._numbering(number_id).levels.get(level, Level())

    def next(self, number_id: str, level: int) -> str:
        """Count one on, and what Word prints before the paragraph, with the space after it."""
        numbering = self._numbering(number_id)
        counts = self._counts.setdefault(numbering.list_id, [None] * LEVELS)
        counts[level] = self._count(number_id, numbering, level, counts[level])
        for above in range(level):
            if counts[above] is None:
                counts[above] = self._start(numbering, above)
        for below in range(level + 1, LEVELS):
            if self.level(number_id, below).restarts_after(level):
                counts[below] = None
        return self._printed(number_id, level, counts)

    def _count(self, number_id: str, numbering: Numbering, level: int, count: int | None) -> int:
        begins = level in numbering.overrides and (number_id, level) not in self._begun
        self._begun.add((number_id, level))
        return self._start(numbering, level) if begins or count is None else count + 1

    def _start(self, numbering: Numbering, level: int) -> int:
        known = numbering.levels.get(level, Level())
        return numbering.overrides.get(level, known.start)

    def _printed(self, number_id: str, level: int, counts: list[int | None]) -> str:
        known = self.level(number_id, level)
        space = " " if known.spaced else ""
        if known.format == "bullet":
            worded = sum(char.isalpha() and char.isprintable() for char in known.text) > 1
            return (known.text if worded else BULLET) + " "
        text = PLACE.sub(lambda place: self._number(number_id, known, int(place[1]) - 1, counts), known.text)
        return text + space if text.strip() else ""

    def _number(self, number_id: str, shown: Level, level: int, counts: list[int | None]) -> str:
        known = self.level(number_id, level)
        style = "decimal" if shown.legal else known.format
        return FORMATS.get(style, str)(counts[level] or 0)

    def _numbering(self, number_id: str) -> Numbering:
        if number_id not in self._numberings:
            self._numberings[number_id] = self._read(self._uses[number_id])
        return self._numberings[number_id]

    def _read(self, use: "_Element") -> Numbering:
        list_id = value(use, "abstractNumId") or ""
        linked = value(self._lists.get(list_id), "numStyleLink")
        if linked is not None:  # the list itself is that of a style for lists
            target = self._uses.get(self.styles.style(linked).properties.number_id or "")
            list_id = value(target, "abstractNumId") or list_id
        elements = self._lists[list_id].iter(f"{W}lvl") if list_id in self._lists else ()
        levels = dict(_level(element) for element in elements)
        overrides: dict[int, int] = {}
        for override in use.iter(f"{W}lvlOverride"):
            levels.update(_level(element) for element in override.iter(f"{W}lvl"))
            start = number(value(override, "startOverride"))
            if start is not None:
                overrides[number(override.get(f"{W}ilvl")) or 0] = start
        return Numbering(list_id, levels, overrides)


def _level(element: "_Element") -> tuple[int, Level]:
    start = number(value(element, "start"))
    return number(element.get(f"{W}ilvl")) or 0, Level(
        format=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        start=0 if start is None else start,
        restart=number(value(element, "lvlRestart")),
        spaced=value(element, "suff") != "nothing",
        legal=element.find(f"{W}isLgl") is not None and value(element, "isLgl") != "0",
        style=value(element, "pStyle"),
        properties=properties(element.find(f"{W}pPr"), element.find(f"{W}rPr")),
    )
