"""What an element of a page says of its text by tag, class and style: hidden, block, heading, bold, size."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

Attributes = Mapping[str, str]

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing "
    "main menu nav noframes ol p plaintext pre section summary table tbody td textarea tfoot th thead "
    "tr ul xmp".split()
)
# Their content is no text of the page: programs, styling, pictures, other pages, choices in a form.
UNSEEN = frozenset(
    "script style noscript template iframe object applet audio video canvas svg select datalist nav "
    "xml".split()
)
APART = frozenset("button label input img option".split())  # stand apart in a line without any space
PREFORMATTED = frozenset("pre textarea listing xmp plaintext".split())
BOLD_TAGS = frozenset("b strong th h1 h2 h3 h4 h5 h6".split())
BOLD_CLASSES = frozenset("bold fed strong fw-bold font-bold text-bold font-weight-bold".split())

NAMED_TITLE, NAMED_HEADING = 11, 12  # ranks of what only its class calls a heading: below h6 and aria's
TITLES = frozenset("title titel titles tittel titeltxt overskrift overskrifter caption betreff".split())
HEADINGS = frozenset(
    "heading headings header headers headline rubrik underrubrik kop subheading subheader "
    "ueberschrift".split()
)
# A class with one of these words names the page's own parts, or what is no heading of text.
NO_HEADINGS = frozenset(
    "sub undertitel subtitle page site main top global banner masthead nav navbar menu breadcrumb "
    "breadcrumbs toc footer table thead column col cell grid attachment attachments document documents "
    "file files doc link links bilag vedlegg bilaga anlage download icon btn button modal cookie "
    "cookies logo search".split()
)
WORD = re.compile(r"[A-ZÆØÅÄÖÜ]?[a-zæøåäöü]+|[A-ZÆØÅÄÖÜ]+(?![a-zæøåäöü])|\d+")
LONGEST_STYLE = 4000  # characters of a style or class that are looked at
SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)\s*(pt|px|em|rem|%)")
POINTS = {"pt": 1.0, "px": 0.75}
KEYWORDS = {
    "xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0,
    "large": 13.5, "x-large": 18.0, "xx-large": 24.0,
}  # fmt: skip
FONT_SIZES = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
NORMAL_SIZE = 12.0  # points of a page that says nothing: 16 pixels


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks: `rank` of a heading around it, `named` the rank that an inline element's class gives.

    `size` is in points, None where the page does not tell; `kept` is whether white space is kept;
    `anchored` is whether it points to a place on the same page, as a table of contents does.
    """

    bold: bool = False
    size: float | None = None
    rank: int = 0
    named: int = 0
    kept: bool = False
    anchored: bool = False


def look_of(tag: str, attributes: Attributes, outer: Look) -> Look:
    """How the text of an element looks, in an element that looks like `outer`."""
    rank, bold, size = _rank(tag, attributes), tag in BOLD_TAGS, _font_size(tag, attributes)
    kept = tag in PREFORMATTED
    if not (attributes or rank or bold or kept):
        return outer
    look = replace(outer, bold=bold or outer.bold, rank=rank or outer.rank, kept=kept or outer.kept)
    look = replace(look, size=size or outer.size, anchored=outer.anchored or _is_anchored(tag, attributes))
    if tag not in BLOCKS and (named := named_rank(tag, attributes)):
        look = replace(look, named=named)
    if BOLD_CLASSES & set(attributes.get("class", "")[:LONGEST_STYLE].lower().split()):
        look = replace(look, bold=True)
    return _styled(look, style_of(attributes), outer)


def is_block(tag: str, attributes: Attributes) -> bool:
    """Whether an element begins and ends a paragraph."""
    return tag in BLOCKS or style_of(attributes).get("display", "") in ("block", "flex", "grid", "table")


def is_unseen(tag: str, attributes: Attributes) -> bool:
    """Whether the content of an element is never text of the page."""
    return tag in UNSEEN or attributes.get("role", "").strip().lower() == "navigation"


def is_hidden(tag: str, attributes: Attributes) -> bool:
    """Whether an element says that it is not shown."""
    if attributes.get("aria-hidden", "").strip().lower() == "true" or (
        tag == "dialog" and "open" not in attributes
    ):
        return True
    if "hidden" in attributes and attributes["hidden"].strip().lower() != "until-found":
        return True
    style = style_of(attributes)
    return (
        style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
    )


def named_rank(tag: str, attributes: Attributes) -> int:
    """The rank that an element's class or id gives it: a title's, a heading's below it, or 0."""
    words = words_of(attributes.get("class", "")[:LONGEST_STYLE])
    if not words & (TITLES | HEADINGS):
        words = words_of(attributes.get("id", "")[:LONGEST_STYLE]) - {"header"}
    if words & NO_HEADINGS:
        return 0
    if words & TITLES:
        return NAMED_TITLE
    return NAMED_HEADING if words & HEADINGS and tag not in ("td", "th", "header") else 0


@lru_cache(maxsize=4096)
def words_of(name: str) -> frozenset[str]:
    """The words in a class or id, in lower case: "xsltItemTitle" has xslt, item and title."""
    return frozenset(word.lower() for word in WORD.findall(name))


def style_of(attributes: Attributes) -> Mapping[str, str]:
    """The properties of an element's own style, in lower case."""
    style = attributes.get("style")
    return _properties(style[:LONGEST_STYLE]) if style else {}


@lru_cache(maxsize=4096)
def _properties(style: str) -> Mapping[str, str]:
    pairs = (part.partition(":") for part in style.lower().replace("!important", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value}


def _rank(tag: str, attributes: Attributes) -> int:
    if attributes.get("role", "").strip().lower() == "heading":
        level = attributes.get("aria-level", "2").strip()
        return min(int(level), NAMED_TITLE - 1) if level in set("123456789") else 2
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0


def _styled(look: Look, style: Mapping[str, str], outer: Look) -> Look:
    if not style:
        return look
    weight = style.get("font-weight", "") or ("bold" if re.search(r"\bbold\b", style.get("font", "")) else "")
    size = _size(style.get("font-size", "") or style.get("font", ""), outer.size)
    kept = style.get("white-space", "").startswith("pre")
    bold = weight in ("bold", "bolder") or (weight.isdecimal() and len(weight) < 5 and int(weight) >= 600)
    return replace(look, bold=bold if weight else look.bold, size=size or look.size, kept=kept or look.kept)


def _font_size(tag: str, attributes: Attributes) -> float | None:
    return FONT_SIZES.get(attributes.get("size", "").strip()) if tag == "font" else None


def _size(size: str, outer: float | None) -> float | None:
    """A CSS size in points, None when it tells none."""
    found = SIZE.search(size[:200])
    if found is None:
        return KEYWORDS.get(size.strip())
    number, unit = float(found[1]), found[2]
    if unit in POINTS:
        return round(number * POINTS[unit], 2)
    base = NORMAL_SIZE if outer is None or unit == "rem" else outer
    return round(number * base / (100 if unit == "%" else 1), 2)


def _is_anchored(tag: str, attributes: Attributes) -> bool:
    opens = {"data-toggle", "data-bs-toggle", "aria-controls", "aria-expanded"} & set(attributes)
    return tag == "a" and attributes.get("href", "").strip().startswith("#") and not opens
