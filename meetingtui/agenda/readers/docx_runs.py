"""The text inside a Word paragraph: its runs, fields, links, breaks, symbols and notes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetingtui.agenda.readers.docx_content import Piece
from meetingtui.agenda.readers.docx_pieces import Pieces
from meetingtui.agenda.readers.docx_styles import Style, Styles, W, toggle, value
from meetingtui.agenda.remarks import COMMENTS_LEFT_OUT, HIDDEN_LEFT_OUT, TRACKED_CHANGES

if TYPE_CHECKING:
    from lxml.etree import _Element

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
SCHEMES = ("http:", "https:", "mailto:")
UNREAD = frozenset("pPr rPr tblPr sdtPr sdtEndPr delText rubyPr softHyphen".split())
WRITTEN = {"noBreakHyphen": "-", "den": "/"}  # `m:den` is what stands below the line of a fraction
# Characters of the fonts Symbol and Wingdings that are seen in forms and lists.
SYMBOLS = {
    0x2D: "-", 0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x78: "☒", 0xA7: "▪", 0xA8: "☐", 0xB7: "•",
    0xD8: "➢", 0xE0: "→", 0xE8: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
UNKNOWN_SYMBOL = "•"
SYMBOL_FONTS = ("symbol", "wingdings", "webdings")
MOST_FIELDS, LONGEST_CODE = 30, 2_000  # fields in one another, and characters: more are no document's
CHECKED, UNCHECKED = "☒", "☐"
NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


@dataclass(slots=True)
class Field:
    """A field (a reference, a link, a page number): a code that is not printed, then its result.

    `held` is text in the code: of inner fields as a rule, and of a field whose end is missing.
    """

    code: str = ""
    shown: bool = False
    link: str = ""
    held: list[str] = field(default_factory=list)

    def show(self) -> None:
        """Its code is complete: its result follows."""
        self.shown = True
        found = LINK.match(self.code)
        self.link = found[1] if found else ""
        self.held.clear()


class Runs:
    """Reads one paragraph after another; what goes on from one to the next is kept.

    `targets` are those of links, by their relationship. `found` collects the warnings to be given,
    `notes` the foot and end notes (kind and id) with the numbers of their marks, `boxes` the text
    boxes that hang on the paragraph read last.
    """

    def __init__(self, styles: Styles, targets: Mapping[str, str]) -> None:
        self.styles, self.targets = styles, targets
        self.pieces = Pieces()
        self.found: dict[str, None] = {}
        self.notes: dict[tuple[str, str], int] = {}
        self.boxes: list[_Element] = []
        self._fields: list[Field] = []
        self._open_links: list[str] = []
        self._style = Style()
        self._look = styles.look(None, self._style)
        self._readers: dict[str, Callable[[_Element], None]] = self._all_readers()

    def _all_readers(self) -> "dict[str, Callable[[_Element], None]]":
        """What reads which element; the others are as good as what is in them."""
        return {
            "r": self._run,
            "t": lambda element: self._write(element.text or ""),
            "tab": self._tab,
            "ptab": self._tab,
            "br": self._break,
            "cr": self._break,
            "sym": self._symbol,
            "fldChar": self._field_mark,
            "instrText": self._code,
            "fldSimple": self._simple_field,
            "hyperlink": self._hyperlink,
            "lastRenderedPageBreak": lambda element: self.pieces.pages.turn(),
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "commentReference": lambda element: self._find(COMMENTS_LEFT_OUT),
            "AlternateContent": self._alternative,
            "txbxContent": lambda element: self.boxes.append(element),
            "del": lambda element: self._find(TRACKED_CHANGES),
            "moveFrom": lambda element: self._find(TRACKED_CHANGES),
            "ins": self._inserted,
            "moveTo": self._inserted,
        }

    def read(self, paragraph: "_Element", style: Style, heading: bool) -> tuple[Piece, ...]:
        """The pieces of a paragraph that have text."""
        self._style, self._look = style, self.styles.look(None, style)
        self.boxes, self._open_links = [], []
        self._walk(paragraph)
        for unfinished in self._fields:
            if not unfinished.shown:
                self._recover(unfinished)
        contents = style.is_contents or any(each.code.split()[:1] == ["TOC"] for each in self._fields)
        return self.pieces.taken(heading, contents)

    def _walk(self, element: "_Element") -> None:
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name in self._readers:
                self._readers[name](child)
            elif name in WRITTEN:
                self._write(WRITTEN[name])
                self._walk(child)
            elif name not in UNREAD:
                self._walk(child)

    def _run(self, run: "_Element") -> None:
        before = self._look
        self._look = self.styles.look(run.find(f"{W}rPr"), self._style)
        self._walk(run)
        self._look = before

    def _write(self, text: str) -> None:
        if self._look.hidden:
            if text.strip():
                self._find(HIDDEN_LEFT_OUT)
        elif coded := self._coded():
            coded.held.append(text)
        else:
            self.pieces.write(text, self._look, self._links())

    def _coded(self) -> Field | None:
        """The outermost field whose code, and not its result, is what comes."""
        return next((each for each in self._fields if not each.shown), None)

    def _tab(self, element: "_Element") -> None:
        if not self._look.hidden and not self._coded():
            self.pieces.tab(self._look)

    def _links(self) -> list[str]:
        targets = [each.link for each in self._fields if each.link] + self._open_links
        return [each for each in targets if not SCHEME.match(each) or each.lower().startswith(SCHEMES)]

    def _break(self, element: "_Element") -> None:
        if self._look.hidden or self._coded():
            return
        self.pieces.end()
        if element.get(f"{W}type") == "page":
            self.pieces.pages.turn()

    def _symbol(self, element: "_Element") -> None:
        try:
            code = int(element.get(f"{W}char", ""), 16)
        except ValueError:
            return
        font = element.get(f"{W}font", "").lower()
        if font.startswith(SYMBOL_FONTS) or 0xF000 <= code <= 0xF0FF:
            self._write(SYMBOLS.get(code & 0xFF, UNKNOWN_SYMBOL))
        elif code < 0x110000:
            self._write(chr(code))

    def _field_mark(self, element: "_Element") -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._write(_form_field(element))
            self._fields = [*self._fields, Field()][-MOST_FIELDS:]
        elif self._fields and kind == "separate":
            self._fields[-1].show()
        elif self._fields and kind == "end":
            self._fields.pop()

    def _code(self, element: "_Element") -> None:
        if self._fields:
            self._fields[-1].code = (self._fields[-1].code + (element.text or ""))[:LONGEST_CODE]

    def _recover(self, unfinished: Field) -> None:
        """A code takes up no more than a paragraph: where its end is missing, it was none."""
        for text in unfinished.held:
            self.pieces.write(text, self._look)
        unfinished.show()

    def _simple_field(self, element: "_Element") -> None:
        around = self._fields
        simple = Field(element.get(f"{W}instr", "")[:LONGEST_CODE])
        simple.show()
        self._fields = [*around, simple]
        self._walk(element)
        self._fields = around

    def _hyperlink(self, element: "_Element") -> None:
        target = self.targets.get(element.get(f"{R}id", ""))
        if target is None:
            self._walk(element)
            return
        self._open_links.append(target)
        self._walk(element)
        self._open_links.pop()

    def _note(self, element: "_Element") -> None:
        note = NOTES[element.tag.rpartition("}")[2]], element.get(f"{W}id", "")
        self._write(f"[{self.notes.setdefault(note, len(self.notes) + 1)}]")

    def _alternative(self, element: "_Element") -> None:
        way = chosen(element)
        if way is not None:
            self._walk(way)

    def _inserted(self, element: "_Element") -> None:
        self._find(TRACKED_CHANGES)
        self._walk(element)

    def _find(self, warning: str) -> None:
        self.found[warning] = None


def chosen(element: "_Element") -> "_Element | None":
    """Of the same thing in several ways (`mc:AlternateContent`) the first that has text."""
    return next((way for way in element if any(True for _ in way.iter("{*}t", "{*}txbxContent"))), None)


def _form_field(mark: "_Element") -> str:
    """What a field of a form shows that has no result: its tick or its choice."""
    box = mark.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        ticked = toggle(box, "checked")
        return CHECKED if (toggle(box, "default") if ticked is None else ticked) else UNCHECKED
    choices = mark.findall(f"{W}ffData/{W}ddList/{W}listEntry")
    chosen = value(mark, "ffData", "ddList", "result") or value(mark, "ffData", "ddList", "default") or "0"
    if not chosen.isdecimal() or int(chosen[:6]) >= len(choices):
        return ""
    return choices[int(chosen[:6])].get(f"{W}val") or ""
