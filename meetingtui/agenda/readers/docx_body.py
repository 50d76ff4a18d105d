"""The body of a Word document: its paragraphs and tables in order, numbered as Word numbers them."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from meetingtui.agenda.readers.docx_content import Block, Cell, Paragraph, Table
from meetingtui.agenda.readers.docx_numbering import Numbers
from meetingtui.agenda.readers.docx_runs import Runs, chosen
from meetingtui.agenda.readers.docx_styles import (
    BODY_TEXT,
    Properties,
    Style,
    Styles,
    W,
    has_borders,
    number,
    properties,
    value,
)
from meetingtui.agenda.readers.docx_tables import WIDEST
from meetingtui.agenda.remarks import PART_NOT_READ, TRACKED_CHANGES

if TYPE_CHECKING:
    from lxml.etree import _Element

TWIPS_A_CHARACTER = 120
FIRST_ROWS = 3  # rows that show whether a table's cells have lines around them
SAME_PAGE = ("continuous", "nextColumn")
NOT_READ = ("altChunk", "subDoc")
DELETED = ("del", "moveFrom")
# What stands around rows and cells: content controls are as good as what is in them.
AROUND = ("sdt", "sdtContent", "customXml")


class Body:
    """Reads blocks from the document's parts; numbers, pages, fields and notes go on through all."""

    def __init__(self, styles: Styles, numbers: Numbers, targets: Mapping[str, str]) -> None:
        self.styles, self.numbers = styles, numbers
        self.runs = Runs(styles, targets)
        self._sections: Iterator[bool] = iter(())

    def blocks(self, container: "_Element | None") -> Iterator[Block]:
        """The paragraphs and tables in an element, those of text boxes after what they hang on."""
        for child in () if container is None else container:
            yield from self.blocks_of(child)

    def blocks_of(self, element: "_Element") -> Iterator[Block]:
        """What one child of a container gives; content controls are as good as what is in them."""
        name = element.tag.rpartition("}")[2]
        if name == "p":
            yield self._paragraph(element)
            for box in self.runs.boxes:
                yield from self.blocks(box)
            self._end_section(element.find(f"{W}pPr/{W}sectPr"))
        elif name == "tbl":
            yield self._table(element)
        elif name == "AlternateContent":
            yield from self.blocks(chosen(element))
        elif name in NOT_READ:
            self.runs.found[PART_NOT_READ] = None
        elif name not in DELETED:
            yield from self.blocks(element)

    def divide(self, body: "_Element") -> None:
        """Note where the sections of `body` begin on a new page: the next section says so."""
        sections = [*body.iterfind(f".//{W}p/{W}pPr/{W}sectPr"), *body.iterfind(f"{W}sectPr")]
        self._sections = iter([value(section, "type") not in SAME_PAGE for section in sections[1:]])

    def _end_section(self, section: "_Element | None") -> None:
        if section is not None and next(self._sections, True):
            self.runs.pieces.pages.turn()

    def _paragraph(self, element: "_Element") -> Paragraph:
        markup = element.find(f"{W}pPr")
        style = self.styles.style(value(markup, "pStyle"))
        own = properties(markup, None)
        known = own.over(style.properties)
        place = self.numbers.of(own, style)
        if known.page_break:
            self.runs.pieces.pages.turn()
        outline = BODY_TEXT if known.outline is None else known.outline
        rank = outline + 1 if 0 <= outline < BODY_TEXT else 0
        pieces = self.runs.read(element, style, heading=rank > 0)
        marker = self.numbers.next(*place) if place else ""
        if pieces and marker:
            pieces = (pieces[0].after(marker), *pieces[1:])
        indent = self._indent(own, style, place)
        return Paragraph(pieces, rank, entry=bool(marker) and rank == 0, indent=indent)

    def _indent(self, own: Properties, style: Style, place: tuple[str, int] | None) -> int:
        """Where the first line begins: by the paragraph, else its numbering, else its style."""
        known = own.over(self.numbers.level(*place).properties) if place else own
        known = known.over(style.properties)
        return max((known.left or 0) + (known.first or 0), 0) // TWIPS_A_CHARACTER

    def _table(self, element: "_Element") -> Table:
        rows = [self._row(row) for row in _unwrapped(element) if row.tag == f"{W}tr"]
        return Table(tuple(row for row in rows if row), self._is_bordered(element))

    def _row(self, element: "_Element") -> tuple[Cell, ...]:
        markup = element.find(f"{W}trPr")
        if markup is not None and markup.find(f"{W}del") is not None:
            self.runs.found[TRACKED_CHANGES] = None
            return ()
        column = _span(value(markup, "gridBefore"), 0)
        cells = []
        for cell in _unwrapped(element):
            if cell.tag == f"{W}tc":
                cells.append(Cell(column, tuple(self.blocks(cell))))
                column += _span(value(cell.find(f"{W}tcPr"), "gridSpan"), 1)
        return tuple(cells)

    def _is_bordered(self, table: "_Element") -> bool:
        markup = table.find(f"{W}tblPr")
        own = has_borders(markup)
        if own is None:
            own = self.styles.style(value(markup, "tblStyle") or "").properties.bordered
        rows = table.findall(f"{W}tr")[:FIRST_ROWS] if not own else []
        cells = [cell for row in rows for cell in row.iterfind(f"{W}tc/{W}tcPr")]
        return bool(own) or any(has_borders(cell, "tcBorders") for cell in cells)


def _unwrapped(element: "_Element") -> Iterator["_Element"]:
    """The rows of a table or the cells of a row, and what else stands beside them."""
    for child in element:
        if child.tag.rpartition("}")[2] in AROUND:
            yield from _unwrapped(child)
        else:
            yield child


def _span(text: str | None, least: int) -> int:
    return min(max(number(text) or least, least), WIDEST)
