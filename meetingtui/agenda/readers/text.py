"""Plain text, also what programs make of a PDF: pages with or without form feeds, any line spacing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from meetingtui.agenda.readers.document import MOST_LINES, Asked, Document, Line, too_much_text
from meetingtui.agenda.readers.encoding import decoded
from meetingtui.agenda.remarks import ENCODING_GUESSED, remark
from meetingtui.domain.text import clean

SENTENCE_ENDS = (".", ":", ";", "!", "?")
FLOWING = 0.2  # share of lines going on in the middle of a sentence that makes blank lines line spacing


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that is not blank, with the number of blank lines above it on its page."""

    text: str
    number: int
    page: int
    indent: int
    blanks: int


def read_text(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a text file; AgendaError when the bytes are no text, or more of it than an agenda has."""
    text, guessed = decoded(content, file)
    rows = list(islice(_rows(text), MOST_LINES + 1))
    if len(rows) > MOST_LINES:
        raise too_much_text(file)
    spacing = _line_spacing(rows)
    lines = [_line(row, spacing) for row in rows]
    if "\f" not in text and _shows_pages(lines, spacing):
        lines = list(_paged(lines, spacing))
    return Document(tuple(lines), (remark(ENCODING_GUESSED),) if guessed else ())


def _rows(text: str) -> Iterator[_Row]:
    number = 1
    for page, raw in enumerate(text.split("\f"), 1):
        blanks = 0
        lines = clean(raw).split("\n")
        for offset, line in enumerate(lines):
            if stripped := line.strip():
                yield _Row(stripped, number + offset, page, _indent(line), blanks)
                blanks = 0
            else:
                blanks += 1
        # A page that ends within a line ends the line: no two lines have one number.
        number += len(lines) - (not lines[-1].strip())


def _indent(line: str) -> int:
    line = line[: len(line) - len(line.lstrip())]
    return len(line.expandtabs(8))


def _line_spacing(rows: list[_Row]) -> int:
    """How many blank lines stand between the lines of one paragraph: 0, or 1 in some texts of PDFs.

    A blank line is spacing, and not the end of a paragraph, when it is the rule and sentences go
    on across it.
    """
    apart = [(above, row) for above, row in pairwise(rows) if row.blanks == 1]
    close = sum(row.blanks == 0 for row in rows)
    flowing = sum(_goes_on(above.text, row.text) for above, row in apart)
    return int(len(apart) > 2 * close and flowing > FLOWING * len(apart))


def _goes_on(text: str, following: str) -> bool:
    return text.endswith("-") or (following[0].islower() and not text.endswith(SENTENCE_ENDS))


def _line(row: _Row, spacing: int) -> Line:
    beyond = row.blanks - spacing
    return Line(
        text=row.text,
        number=row.number,
        page=row.page,
        indent=row.indent,
        blank_before=row.blanks // (1 + spacing) if beyond > 0 else beyond,
    )


def _shows_pages(lines: list[Line], spacing: int) -> bool:
    """Whether a single space before a line can mean something else than an indent."""
    return bool(spacing) or all(line.indent <= 1 for line in lines)


def _paged(lines: list[Line], spacing: int) -> Iterator[Line]:
    """The pages of a text of a PDF that has no form feeds.

    Where a page ends, its spacing does too: the next line stands close, behind a space that was
    the form feed. In a spaced text a wrapped title stands close too, but without that space.
    """
    page = 1
    for line in lines:
        turned = line.indent > 0 and line.blank_before == -spacing and line is not lines[0]
        page += turned
        yield replace(line, page=page, blank_before=0 if turned else line.blank_before)
