"""PDF: the lines of its pages as the eye sees them."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from meetingtui.agenda.readers.document import Asked, Document
from meetingtui.agenda.readers.pdf_aligned import aligned, banded
from meetingtui.agenda.readers.pdf_beside import beside
from meetingtui.agenda.readers.pdf_letters import UNKNOWN, Faces
from meetingtui.agenda.readers.pdf_lines import Placed, lines_of
from meetingtui.agenda.readers.pdf_links import with_links
from meetingtui.agenda.readers.pdf_rows import Row, in_reading_order, rows_of
from meetingtui.agenda.readers.pdf_rules import Rules, rules_of
from meetingtui.agenda.readers.pdf_tables import ruled
from meetingtui.agenda.readers.pdf_words import Word, upright, words_of
from meetingtui.agenda.remarks import (
    LETTERS_UNKNOWN,
    PAGES_UNREADABLE,
    PAGES_WITHOUT_TEXT,
    SIDEWAYS_LEFT_OUT,
)
from meetingtui.domain.errors import AgendaError, EncryptedError
from meetingtui.domain.meeting import AgendaWarning
from meetingtui.domain.text import one_line

START, END = b"%PDF-", b"%%EOF"
TAIL = 4096  # bytes at the end among which the end's mark stands (Acrobat looks at 1,024)
MOST_PAGES = 20_000
MOST_SIDEWAYS = 20  # texts in margins that are told one by one
UNREADABLE = 0.3  # share of letters that the file does not tell from which on it cannot be read
LETTER = re.compile(r"\w")
NO_LETTER = re.compile(f"[{UNKNOWN}\ue000-\uf8ff]")  # unknown ones, and those of a face's private making


@dataclass(slots=True)
class _Found:
    """What was found on the pages so far."""

    rows: list[Placed] = field(default_factory=list)
    aside: dict[str, int] = field(default_factory=dict)  # texts in margins, each with its first page
    pictures: list[int] = field(default_factory=list)  # pages that have pictures and no text
    unreadable: list[int] = field(default_factory=list)
    faces: Faces = field(default_factory=dict)
    guessed: int = 0  # letters that the file does not tell


def read_pdf(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a PDF; AgendaError when it cannot be opened, is not whole, or has no text."""
    with closing(_opened(content, file, asked.password)) as document:
        pages = len(document)
        _check_pages(pages, file)
        found = _Found()
        for number in range(1, pages + 1):
            _read_page(document, number, found)
            asked.progress(number, pages)
        title = _title(document)
    lines = tuple(lines_of(found.rows))
    unknown = sum(len(NO_LETTER.findall(line.text)) for line in lines)
    letters = sum(len(LETTER.findall(line.text)) for line in lines)
    if not letters or unknown > UNREADABLE * (letters + unknown):
        raise _without_text(found, file, pages, unknown)
    return Document(lines, tuple(_warnings(found, unknown)), title)


def _opened(content: bytes, file: str, password: str | None) -> pdfium.PdfDocument:
    begin = content.find(START)
    if begin < 0:
        raise AgendaError(
            "{file} is called a PDF, and is none.",
            "Nothing was stored. Save the agenda again, or choose another file.",
            file=file,
        )
    if END not in content[-TAIL:]:
        raise AgendaError(
            "{file} is not whole: its end is missing.",
            "Nothing was stored. Wait until it is written, or fetch it again.",
            file=file,
        )
    try:
        return pdfium.PdfDocument(content[begin:], password=password or None)
    except (pdfium.PdfiumError, ValueError) as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise _locked(file, password) from error
        raise _damaged(file) from error


def _locked(file: str, password: str | None) -> EncryptedError:
    if password:
        return EncryptedError(
            "{file} is encrypted, and the password is another one.",
            "Nothing was stored. Check the password: capitals and small letters are not the same.",
            file=file,
        )
    return EncryptedError(
        "{file} is encrypted; give the password.",
        "Nothing was stored. On the command line: `--password`.",
        file=file,
    )


def _damaged(file: str) -> AgendaError:
    return AgendaError(
        "{file} is damaged: it is no PDF that can be opened.",
        "Nothing was stored. Fetch it again, or save the agenda as PDF or Word once more.",
        file=file,
    )


def _check_pages(pages: int, file: str) -> None:
    if pages < 1:
        raise _damaged(file)
    if pages > MOST_PAGES:
        raise AgendaError(
            "{file} has {pages} pages, and {most} are the most that an agenda can have.",
            "Nothing was stored. Save the agenda alone, without its attachments.",
            file=file,
            pages=pages,
            most=MOST_PAGES,
        )


def _read_page(document: pdfium.PdfDocument, number: int, found: _Found) -> None:
    try:
        page = document[number - 1]
    except pdfium.PdfiumError:
        found.unreadable.append(number)
        return
    with closing(page):
        words, turned = upright(words_of(page, found.faces))
        found.guessed += sum(len(word.text) for word in words if word.guessed)
        rows, aside = beside(_rows(words, rules_of(page, words)), turned, words)
        if rows:
            found.rows += with_links(page, rows, number)
        elif _has_picture(page):
            found.pictures.append(number)
        for text in aside:
            found.aside.setdefault(text, number)


def _rows(words: list[Word], rules: Rules) -> list[Row]:
    """The rows of a page in reading order, those of its tables with their cells."""
    tables, others = ruled(words, rules)
    more, others = banded(others, rules)
    return aligned(in_reading_order(_from_the_top([*tables, *more], rows_of(others))))


def _from_the_top(tables: list[list[Row]], rows: list[Row]) -> list[Row]:
    """The rows of a page in order; those of a table stay together."""
    blocks = [*tables, *([row] for row in rows)]
    return [row for block in sorted(blocks, key=lambda block: -block[0].base) for row in block]


def _has_picture(page: pdfium.PdfPage) -> bool:
    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4), None) is not None


def _title(document: pdfium.PdfDocument) -> str:
    try:
        return one_line(document.get_metadata_value("Title"))
    except (pdfium.PdfiumError, ValueError):
        return ""


def _without_text(found: _Found, file: str, pages: int, unknown: int) -> AgendaError:
    if unknown:
        return AgendaError(
            "{file} cannot be read: it does not tell which letters its signs are.",
            "Nothing was stored. Use text recognition (OCR) on it, or import the document it was made from.",
            file=file,
        )
    if found.pictures:
        return AgendaError(
            "{file} is a scan: its pages are pictures, and there is no text in it.",
            "Nothing was stored. Use text recognition (OCR) on it, or import the document it was made from.",
            file=file,
        )
    if len(found.unreadable) == pages:
        return _damaged(file)
    return AgendaError(
        "{file} has {pages} pages, and no text in it.",
        "Nothing was stored. Choose another file, or save the agenda again.",
        file=file,
        pages=pages,
    )


def _warnings(found: _Found, unknown: int) -> Iterator[AgendaWarning]:
    for message, pages in ((PAGES_WITHOUT_TEXT, found.pictures), (PAGES_UNREADABLE, found.unreadable)):
        if pages:
            yield AgendaWarning(message, ", ".join(_runs(pages)), page=pages[0])
    if found.guessed or unknown:
        yield AgendaWarning(LETTERS_UNKNOWN, str(max(found.guessed, unknown)))
    for text, page in list(found.aside.items())[:MOST_SIDEWAYS]:
        yield AgendaWarning(SIDEWAYS_LEFT_OUT, text, page=page)


def _runs(numbers: list[int]) -> Iterator[str]:
    """Ascending numbers as people write them: "3", "7-9"."""
    first = last = numbers[0]
    for number in [*numbers[1:], 0]:
        if number != last + 1:
            yield f"{first}-{last}" if last > first else str(first)
            first = number
        last = number
