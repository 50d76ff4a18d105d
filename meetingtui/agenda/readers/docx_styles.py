"""What Word's styles make of a paragraph and its letters: weight, size, rank, numbering, indent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONGEST_CHAIN = 50  # styles based on one another; Word itself shows no more than ten or so
LARGEST_NUMBER = 1_000_000
DEFAULT_SIZE = 10.0  # points, where nothing says anything
BODY_TEXT = 9  # the outline level of what is no heading
NO = ("0", "false", "off")
# Word calls its own styles by their English names in every language; other programs do not.
HEADING = re.compile(
    r"(?:heading|overskrift|rubrik|ü?berschrift|kop|titre|título|titolo|otsikko)[ _]?([1-9])", re.IGNORECASE
)
TITLES = ("title", "titel", "tittel", "rubrik")


class Properties(NamedTuple):
    """What a style or a paragraph says itself; None is what it leaves to what stands below it.

    `outline` counts from 0, `left` and `first` (a first line's own indent, negative when it hangs)
    are twips, `size` is points.
    """

    bold: bool | None = None
    hidden: bool | None = None
    size: float | None = None
    outline: int | None = None
    number_id: str | None = None
    level: int | None = None
    left: int | None = None
    first: int | None = None
    page_break: bool | None = None
    bordered: bool | None = None

    def over(self, below: "Properties") -> "Properties":
        """These properties, and those of `below` where these say nothing."""
        if self is UNSAID:
            return below
        return Properties._make(lower if own is None else own for own, lower in zip(self, below, strict=True))


UNSAID = Properties()


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it is based on; `ids` are its own and theirs, nearest first."""

    properties: Properties = UNSAID
    ids: tuple[str, ...] = ()
    is_contents: bool = False  # of a line in a table of contents


@dataclass(frozen=True, slots=True)
class Look:
    """How letters come out: size in points."""

    bold: bool
    size: float
    hidden: bool


@dataclass(slots=True)
class Styles:
    """The styles of a document; without its part of styles, what their ids tell."""

    root: "_Element | None"
    _elements: dict[str, "_Element"] = field(default_factory=dict)
    _known: dict[str, Style] = field(default_factory=dict)
    _defaults: Properties = UNSAID
    _default_id: str = ""

    def __post_init__(self) -> None:
        if self.root is None:
            return
        for element in self.root.iter(f"{W}style"):
            style_id = element.get(f"{W}styleId", "")
            self._elements.setdefault(style_id, element)
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") not in (None, *NO):
                self._default_id = self._default_id or style_id
        defaults = self.root.find(f"{W}docDefaults")
        if defaults is not None:
            self._defaults = properties(
                defaults.find(f"{W}pPrDefault/{W}pPr"), defaults.find(f"{W}rPrDefault/{W}rPr")
            )

    def style(self, style_id: str | None) -> Style:
        """A style by its id; the document's default one for None or an unknown paragraph style."""
        wanted = self._default_id if style_id is None else style_id
        if wanted not in self._known:
            self._known[wanted] = self._resolved(wanted)
        return self._known[wanted]

    def look(self, run_properties: "_Element | None", style: Style) -> Look:
        """The look of a run in a paragraph of `style`.

        Weight and hiding are toggles (ISO 29500, 17.7.3): the run's own word counts, else a
        character style turns around what the paragraph's style says.
        """
        own = properties(None, run_properties)
        below = style.properties
        letters = self._character_style(run_properties)
        size = own.size or letters.size or below.size or self._defaults.size or DEFAULT_SIZE
        bold = own.bold if own.bold is not None else bool(letters.bold) != bool(below.bold)
        hidden = own.hidden if own.hidden is not None else bool(letters.hidden) != bool(below.hidden)
        return Look(bold or (own.bold is None and bool(self._defaults.bold)), size, hidden)

    def _character_style(self, run_properties: "_Element | None") -> Properties:
        style_id = None if run_properties is None else value(run_properties, "rStyle")
        return UNSAID if style_id is None else self.style(style_id).properties

    def _resolved(self, style_id: str) -> Style:
        """A style over what it is based on, of which all that is new becomes known on the way."""
        if style_id not in self._elements:
            return Style(Properties(outline=_named_outline(style_id)))
        result = Style()
        for known_id in reversed(list(self._unresolved(style_id))):
            element = self._elements[known_id]
            below = self._known.get(value(element, "basedOn") or "", result)
            result = self._known[known_id] = _over(known_id, element, below)
        return result

    def _unresolved(self, style_id: str) -> Iterator[str]:
        """The style, what it is based on, and so on, up to what is known already; circles end."""
        seen: set[str] = set()
        while style_id in self._elements and style_id not in self._known and style_id not in seen:
            seen.add(style_id)
            yield style_id
            style_id = value(self._elements[style_id], "basedOn") or ""


def _over(style_id: str, element: "_Element", below: Style) -> Style:
    own = properties(element.find(f"{W}pPr"), element.find(f"{W}rPr"))
    name = value(element, "name") or style_id
    named = Properties(outline=_named_outline(name), bordered=has_borders(element.find(f"{W}tblPr")))
    ids = (style_id, *below.ids)[:LONGEST_CHAIN]
    contents = below.is_contents or name.lower().startswith("toc ")
    return Style(own.over(named).over(below.properties), ids, contents)


def properties(paragraph: "_Element | None", letters: "_Element | None") -> Properties:
    """What a `w:pPr` and a `w:rPr` say themselves."""
    if not (_says_something(paragraph) or _says_something(letters)):
        return UNSAID
    return Properties(
        bold=toggle(letters, "b"),
        hidden=toggle(letters, "vanish"),
        size=_half(number(value(letters, "sz"))),
        outline=number(value(paragraph, "outlineLvl")),
        number_id=value(paragraph, "numPr", "numId"),
        level=number(value(paragraph, "numPr", "ilvl")),
        left=_indent(paragraph, "left", "start"),
        first=_first_line(paragraph),
        page_break=toggle(paragraph, "pageBreakBefore"),
    )


def _says_something(markup: "_Element | None") -> bool:
    return markup is not None and len(markup) > 0


def value(element: "_Element | None", *path: str) -> str | None:
    """The `w:val` of the element at a path below another; None when there is none."""
    found = None if element is None else element.find("/".join(W + name for name in path))
    return None if found is None else found.get(f"{W}val")


def toggle(element: "_Element | None", name: str) -> bool | None:
    """A switch: on when it only stands there, None when it does not."""
    found = None if element is None else element.find(W + name)
    return None if found is None else found.get(f"{W}val") not in NO


def number(text: str | None) -> int | None:
    """A whole number of a sane size, or None: files can say anything."""
    if text is None:
        return None
    try:
        result = int(float(text))
    except (ValueError, OverflowError):
        return None
    return result if abs(result) <= LARGEST_NUMBER else None


def has_borders(table_properties: "_Element | None", name: str = "tblBorders") -> bool | None:
    """Whether lines are drawn around or between cells; None when nothing is said of lines."""
    borders = None if table_properties is None else table_properties.find(W + name)
    if borders is None:
        return None
    return any(border.get(f"{W}val") not in (None, "none", "nil") for border in borders)


def _named_outline(name: str) -> int | None:
    if found := HEADING.fullmatch(name):
        return int(found[1]) - 1
    return 0 if name.lower() in TITLES else None


def _half(points: int | None) -> float | None:
    return points / 2 if points and points > 0 else None


def _indent(paragraph: "_Element | None", *names: str) -> int | None:
    found = None if paragraph is None else paragraph.find(f"{W}ind")
    if found is None:
        return None
    return next((number(found.get(W + name)) for name in names if found.get(W + name)), None)


def _first_line(paragraph: "_Element | None") -> int | None:
    hanging = _indent(paragraph, "hanging")
    return _indent(paragraph, "firstLine") if hanging is None else -hanging
