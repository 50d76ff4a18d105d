"""The markers of lists, as a browser shows them: dashes, and numbers or letters that count on."""

import re
from dataclasses import dataclass, field

from meetingtui.agenda.readers.html_looks import Attributes, style_of
from meetingtui.agenda.readers.html_writing import Mark, Written

STEP = 2  # characters that a nested list is indented
MOST = 1_000_000  # numbers beyond it are no list's
OWN_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s|[a-zæøå]\)\s|§\s?\d|[^\W\d_]{2,6}\s\d{1,4}(?:/\d{2,4})?[.:]?\s"
)
KINDS = {
    "a": "a", "A": "A", "i": "i", "I": "I", "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A",
    "upper-latin": "A", "lower-roman": "i", "upper-roman": "I", "none": "none", "1": "1", "decimal": "1",
}  # fmt: skip
ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
         (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
# Signs that Word writes for a bullet in fonts of pictures.
WORD_BULLETS = frozenset("·§oØüvqnl-–—•*¨þðà▪●○")
WORD_LEVEL = re.compile(r"level(\d)")


@dataclass(slots=True)
class Listed:
    """A list of a page. `depth` counts from 1; `kind` is how its entries are counted, "" for dashes."""

    depth: int
    kind: str
    next: int = 1
    step: int = 1
    entries: list[Written] = field(default_factory=list)
    marks: int = 0

    @classmethod
    def of(cls, tag: str, attributes: Attributes, depth: int) -> "Listed":
        """The list that an element begins."""
        if tag != "ol":
            return cls(depth, "")
        style = style_of(attributes)
        kind = style.get("list-style-type", "") or style.get("list-style", "").partition(" ")[0]
        kind = KINDS.get(kind) or KINDS.get(attributes.get("type", "").strip(), "1")
        return cls(depth, kind, _number(attributes.get("start"), 1), -1 if "reversed" in attributes else 1)

    @property
    def indent(self) -> int:
        """Where its markers stand."""
        return STEP * (self.depth - 1)

    def mark(self, attributes: Attributes) -> Mark:
        """The marker of the next entry."""
        self.next = _number(attributes.get("value"), self.next)
        text = _counted(self.next, self.kind)
        self.next += self.step
        self.marks += 1
        return Mark(text, self.indent, owner=self.entries)

    def ends(self) -> None:
        """Take the markers away again where the entries bring numbers of their own ("3.1 Title")."""
        if self.kind == "none":
            return
        marked = [(line, line.text.partition(" ")[2]) for line in self.entries if not line.cells]
        numbers = [found[0] for _, text in marked if (found := OWN_NUMBER.match(text))]
        if len(numbers) < len(self.entries) or len(set(numbers)) < 2:
            return
        for line, text in marked:
            line.text = text


def word_mark(text: str, style: str, in_heading: bool) -> Mark | None:
    """The marker that Word wrote into a paragraph, with what its style tells of the list's depth."""
    text = " ".join(text.split())
    if not text:
        return None
    level = WORD_LEVEL.search(style)
    indent = STEP * (int(level[1]) - 1) if level and level[1] != "0" else 0
    return Mark("- " if text in WORD_BULLETS else f"{text} ", indent, not in_heading)


def _number(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if re.fullmatch(r"-?\d{1,6}", text, re.ASCII) else otherwise


def _counted(number: int, kind: str) -> str:
    if kind in ("", "none"):
        return "- " if not kind else ""
    if kind in "aA" and 0 < number < MOST:
        return f"{_letters(number, kind)}. "
    if kind in "iI" and 0 < number < 4000:
        return f"{_roman(number, kind)}. "
    return f"{number}. "


def _letters(number: int, first: str) -> str:
    letters = ""
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord(first) + place) + letters
    return letters


def _roman(number: int, kind: str) -> str:
    text = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text if kind == "i" else text.upper()
