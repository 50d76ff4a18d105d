"""Word documents (.docx, .docm, .dotx): paragraphs, tables and notes as they are printed.

Headers and footers are not read: they are what every page repeats.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from meetingtui.agenda.readers.document import Asked, Document, Line, Progress
from meetingtui.agenda.readers.docx_body import Body
from meetingtui.agenda.readers.docx_content import Block, Paragraph
from meetingtui.agenda.readers.docx_numbering import Numbers
from meetingtui.agenda.readers.docx_package import Package
from meetingtui.agenda.readers.docx_pieces import BOLD, NORMAL
from meetingtui.agenda.readers.docx_styles import Styles, W
from meetingtui.agenda.readers.docx_tables import Row, dissolved
from meetingtui.agenda.readers.xml_safely import too_deep
from meetingtui.agenda.remarks import remark
from meetingtui.domain.text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

STEPS = 100  # in which progress is told
TITLE = "{http://purl.org/dc/elements/1.1/}title"
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a Word document; AgendaError when it is none, is damaged or might do harm."""
    package = Package(content, file)
    try:
        return _document(package, asked)
    except RecursionError as error:
        raise too_deep(file) from error


def _document(package: Package, asked: Asked) -> Document:
    root = package.part(package.main)
    text = None if root is None else root.find(f"{W}body")
    styles = Styles(package.related("styles"))
    relations = package.relations(package.main).items()
    targets = {key: known.target for key, known in relations if known.outside and known.kind == "hyperlink"}
    body = Body(styles, Numbers(package.related("numbering"), styles), targets)
    blocks = [] if text is None else list(_followed(body, text, asked.progress))
    blocks += _notes(package, body)
    lines = tuple(_lines(dissolved(iter(blocks))))
    return Document(
        lines, tuple(remark(message) for message in body.runs.found), _title(package), paged=False
    )


def _followed(body: Body, text: "_Element", progress: Progress) -> Iterator[Block]:
    """The blocks of the body, while progress is told."""
    body.divide(text)
    steps = max(len(text), 1)
    for done, child in enumerate(list(text), 1):
        yield from body.blocks_of(child)
        if done % max(steps // STEPS, 1) == 0 or done == steps:
            progress(done, steps)


def _notes(package: Package, body: Body) -> Iterator[Block]:
    """Foot and end notes in the order of their marks, with their numbers before them."""
    parts = {kind: package.related(kind) for kind in NOTES}
    known = {
        (kind, note.get(f"{W}id", "")): note
        for kind, part in parts.items()
        if part is not None
        for note in part.iter(W + NOTES[kind])
        if note.get(f"{W}type") not in SEPARATORS
    }
    for mark in (*body.runs.notes, *known):  # those without a mark too
        note = known.pop(mark, None)
        if note is not None:
            number = body.runs.notes.setdefault(mark, len(body.runs.notes) + 1)
            yield from _numbered(body.blocks(note), f"[{number}] ")


def _numbered(blocks: Iterable[Block], mark: str) -> Iterator[Block]:
    for block in blocks:
        if mark and isinstance(block, Paragraph) and block.pieces:
            first, *others = block.pieces
            block = Paragraph((first.after(mark), *others), indent=block.indent)
            mark = ""
        yield block


def _title(package: Package) -> str:
    """What the file calls itself in its properties."""
    properties = package.related("core-properties", "")
    return "" if properties is None else one_line(properties.findtext(TITLE) or "")


def _lines(blocks: Iterable[Paragraph | Row]) -> Iterator[Line]:
    number, blanks, above = 1, 0, False
    for block in blocks:
        if isinstance(block, Row):
            yield _line_of(block, number, blanks + int(block.first))
            number, blanks, above = number + 1, 0, False
        elif block.pieces:
            close = above and block.entry and not blanks
            for line in _lines_of(block, number, 0 if close else blanks + 1):
                yield line
                number += 1
            blanks, above = 0, block.entry
        else:
            blanks += 1


def _lines_of(paragraph: Paragraph, number: int, blank_before: int) -> Iterator[Line]:
    for place, piece in enumerate(paragraph.pieces):
        yield Line(
            text=piece.text,
            number=number + place,
            page=piece.page,
            indent=paragraph.indent,
            blank_before=0 if place else blank_before,
            size=piece.size,
            weight=piece.weight,
            rank=paragraph.rank,
            entry=paragraph.entry and not place,
            links=piece.links,
        )


def _line_of(row: Row, number: int, blank_before: int) -> Line:
    return Line(
        text="\t".join(row.cells).strip(),
        number=number,
        page=row.pieces[0].page,
        blank_before=blank_before,
        size=row.pieces[0].size,
        weight=BOLD if all(piece.weight == BOLD for piece in row.pieces) else NORMAL,
        cells=row.cells,
        links=tuple(dict.fromkeys(link for piece in row.pieces for link in piece.links)),
    )
