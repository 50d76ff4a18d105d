"""A page as its parser tells of it, element by element: no tree is built, and nothing has to fit one."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from meetingtui.agenda.readers.html_lists import Listed, word_mark
from meetingtui.agenda.readers.html_looks import (
    APART,
    BLOCKS,
    Attributes,
    Look,
    is_block,
    is_hidden,
    is_unseen,
    look_of,
    named_rank,
)
from meetingtui.agenda.readers.html_tables import Cell, Table, beside, is_number_alone
from meetingtui.agenda.readers.html_writing import LONGEST_HEADING, Mark, Writing, Written
from meetingtui.domain.text import one_line

DEEPEST = 100  # tables in tables; those below are read as text
MOST_LINES_OF_HEADING = 2  # lines of what only its class calls a heading
Closer = Callable[[], None]


@dataclass(slots=True)
class _Open:
    """An element that is being read; `first` is the place of its first line.

    `number` is the place of a line in it that is a number alone, until the next element is known.
    """

    tag: str
    look: Look
    block: bool
    named: int = 0
    first: int = 0
    closer: Closer | None = None
    number: int | None = None


class Page:
    """The target of an HTML parser: gathers the lines of a page, and its title.

    `hidden` counts the letters of what the page says it does not show.
    """

    def __init__(self) -> None:
        self.title, self.hidden = "", 0
        self._writing = Writing()
        self._open: list[_Open] = [_Open("", Look(), True)]
        self._tables: list[Table] = []
        self._too_deep = 0  # tables that are open below the deepest
        self._lists: list[Listed] = []
        self._opened: set[str] = set()  # ids of what a person can open on the page
        self._unseen = 0  # elements that are open within one that is no text
        self._counted = False  # whether that one is hidden, and no program or the like
        self._word_style = ""
        self._word_marker: list[str] | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._unseen or self._is_left_out(tag, attributes):
            self._unseen += 1
            return
        self._notes_openers(attributes)
        block = is_block(tag, attributes)
        look = look_of(tag, attributes, self._open[-1].look)
        element = _Open(tag, look, block)
        if block:
            self._word_style = ""
            self._writing.paragraph_ends()
            element.named = named_rank(tag, attributes) if tag != "table" else 0
        else:
            self._stands_apart(tag, element.look)
        self._open.append(element)
        self._writing.in_foot += tag == "footer"
        element.closer = self._opener(tag, attributes)
        element.first = len(self._writing.lines)

    def end(self, tag: str) -> None:
        """An element ends: the innermost that is open, as the parser sees to."""
        if self._unseen:
            self._unseen -= 1
            return
        if len(self._open) == 1:
            return
        element = self._open.pop()
        if element.block:
            self._writing.paragraph_ends()
            self._writing.in_foot -= element.tag == "footer"
            self._named(element)
            if element.closer is None:
                self._beside(element)
        if element.closer is not None:
            element.closer()
        if not element.block:
            self._stands_apart(tag, element.look)

    def data(self, text: str) -> None:
        """Text of the innermost element."""
        if self._unseen:
            self.hidden += len(text.strip()) if self._counted else 0
        elif self._open[-1].tag == "title":
            self.title = self.title or one_line(text[:1000])
        elif self._word_marker is not None:
            self._word_marker.append(text)
        else:
            self._writing.text(text, self._open[-1].look)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> list[Written]:
        """The lines of the page, when it has been read."""
        while len(self._open) > 1:
            self.end(self._open[-1].tag)
        self._writing.paragraph_ends()
        return self._writing.lines

    def _is_left_out(self, tag: str, attributes: Attributes) -> bool:
        if is_unseen(tag, attributes):
            self._counted = False
            return True
        self._counted = is_hidden(tag, attributes) and not self._can_be_opened(attributes)
        return self._counted

    def _can_be_opened(self, attributes: Attributes) -> bool:
        """Whether a hidden element is a panel that something on the page shows: an accordion's, a tab's."""
        role = attributes.get("role", "").strip().lower()
        return role == "tabpanel" or attributes.get("id", "") in self._opened

    def _notes_openers(self, attributes: Attributes) -> None:
        for name in ("aria-controls", "data-target", "data-bs-target", "href"):
            value = attributes.get(name, "").strip()
            if value and (name == "aria-controls" or value.startswith("#")):
                self._opened |= {each.lstrip("#") for each in value[:1000].split()}

    def _stands_apart(self, tag: str, look: Look) -> None:
        if tag in APART:
            self._writing.text(" ", look)
        self._writing.parts()

    def _named(self, element: _Open) -> None:
        """Give the lines of a short element the rank of its class, and none that have one already."""
        if not element.named or len(self._writing.lines) - element.first > MOST_LINES_OF_HEADING:
            return
        lines = self._writing.lines[element.first :]
        short = sum(len(line.text) for line in lines) <= LONGEST_HEADING
        if short and not any(line.rank or line.cells or line.entry or line.anchored for line in lines):
            for line in lines:
                line.rank = element.named

    def _beside(self, element: _Open) -> None:
        """Join a number to the title in the element that follows: they are shown side by side."""
        lines, parent = self._writing.lines, self._open[-1]
        number, parent.number = parent.number, None
        if len(lines) == element.first + 1 and is_number_alone(lines[-1], element.tag):
            parent.number = element.first
        elif number is not None and number + 1 == element.first < len(lines):
            title = lines[element.first]
            if not title.cells and len(title.text) <= LONGEST_HEADING and title.text[0].isalpha():
                lines[number : element.first + 1] = [beside(lines[number], title)]

    def _opener(self, tag: str, attributes: Attributes) -> Closer | None:
        """What an element begins besides text, and what ends it."""
        if tag in ("td", "th", "dt", "dd") and self._tables and not self._too_deep:
            return self._cell(tag, attributes)
        if tag in ("ul", "ol", "menu", "dir"):
            return self._list(tag, attributes)
        if tag in ("table", "dl"):
            return self._table(tag, attributes) if len(self._tables) < DEEPEST else self._deep_table()
        if tag == "a" and "href" in attributes:
            self._writing.link_begins(attributes["href"])
            return self._writing.link_ends
        if tag in ("tr", "thead", "caption") and self._tables and not self._too_deep:
            return self._part_of_table(tag)
        return self._small(tag, attributes)

    def _small(self, tag: str, attributes: Attributes) -> Closer | None:
        if tag == "br":
            self._writing.line_ends()
        elif tag == "li" and self._lists:
            return self._entry(attributes)
        elif tag == "li":
            self._writing.mark = Mark("- ", 0)
        elif "mso-list" in attributes.get("style", "").lower():
            return self._word(tag, attributes["style"].lower())
        return None

    def _list(self, tag: str, attributes: Attributes) -> Closer:
        listed = Listed.of(tag, attributes, len(self._lists) + 1)
        self._lists.append(listed)
        return self._list_ends

    def _list_ends(self) -> None:
        self._lists.pop().ends()
        self._writing.indent = self._lists[-1].indent + 2 if self._lists else 0
        self._writing.gap = 1

    def _entry(self, attributes: Attributes) -> Closer:
        listed, writing = self._lists[-1], self._writing
        if listed.marks or listed.depth > 1:
            writing.gap = 0
        writing.mark = listed.mark(attributes)
        writing.indent = listed.indent + 2
        return self._entry_ends

    def _entry_ends(self) -> None:
        self._writing.mark = None
        self._writing.indent = self._lists[-1].indent if self._lists else 0

    def _word(self, tag: str, style: str) -> Closer | None:
        """Word's lists: the paragraph tells the level, and a part of it that is to be ignored the marker."""
        if not re.search(r"mso-list:\s*ignore", style):
            self._word_style = style if tag in BLOCKS else self._word_style
            return None
        self._word_marker = []
        return self._word_ends

    def _word_ends(self) -> None:
        text, self._word_marker = "".join(self._word_marker or []), None
        in_heading = bool(self._open[-1].look.rank)
        self._writing.mark = word_mark(text, self._word_style, in_heading) or self._writing.mark

    def _table(self, tag: str, attributes: Attributes) -> Closer:
        if self._tables:
            self._tables[-1].nested = True
        self._tables.append(Table(placing=True) if tag == "dl" else Table.of(attributes))
        return self._table_ends

    def _table_ends(self) -> None:
        lines = list(self._tables.pop().lines())
        if lines:
            lines[0].gap = self._writing.gap
        self._writing.lines += lines
        self._writing.gap = 1

    def _deep_table(self) -> Closer:
        self._too_deep += 1
        return self._deep_table_ends

    def _deep_table_ends(self) -> None:
        self._too_deep -= 1

    def _part_of_table(self, tag: str) -> Closer | None:
        table = self._tables[-1]
        if tag == "tr":
            table.row()
            return table.row_ends
        table.marked = True
        return None

    def _cell(self, tag: str, attributes: Attributes) -> Closer:
        table, outer = self._tables[-1], self._writing
        if tag == "dt" and not (table.rows and all(cell.head for cell in table.rows[-1])):
            table.row()
        self._writing = Writing(mark=outer.mark, indent=outer.indent)
        outer.mark = None

        def ends() -> None:
            inner, self._writing = self._writing, outer
            cell = Cell(inner.lines, tuple(inner.stray), head=tag in ("th", "dt"))
            cell.columns = _span(attributes.get("colspan"))
            cell.rows = _span(attributes.get("rowspan"))
            table.cell(cell)

        return ends


def _span(text: str | None) -> int:
    text = (text or "").strip()
    return max(1, int(text)) if text.isdecimal() and len(text) < 6 else 1
