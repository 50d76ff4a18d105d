"""From the bytes of a CSV file to its rows, as spreadsheet programs of many countries write them."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetingtui.agenda.readers.encoding import decoded
from meetingtui.agenda.roster_words import HEADINGS, plain
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.text import one_line

SEPARATORS = "\t;,"  # in this order where nothing else tells: a name has commas rather than tabs
SPREADSHEETS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")  # xlsx and ods, empty, xls
SAID_BY_EXCEL = re.compile(r'"?sep=([;,\t|])"?[;,\t\s]*', re.IGNORECASE)  # its first line, if it is there
SAMPLE = 20  # lines by which a list without headings tells its separator
QUOTED = re.compile(r'"[^"]*"')


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of a row, each on one line, and the line of the file (from 1) on which it begins."""

    line: int
    cells: tuple[str, ...]


def rows_of(content: bytes, file: str) -> list[CsvRow]:
    """The rows that have something in them, without the empty cells at their ends.

    Raises AgendaError for a spreadsheet, for what is no text, and for quotation marks that do not fit.
    """
    lines = _text(content, file).split("\n")
    said = SAID_BY_EXCEL.fullmatch(lines[0]) if lines else None
    separator = said[1] if said else _separator([line for line in lines if line.strip()][:SAMPLE])
    rows = list(_rows("\n".join(lines), separator, file))
    return rows[1:] if said else rows


def _text(content: bytes, file: str) -> str:
    if content.startswith(SPREADSHEETS):
        raise AgendaError(
            "{file} is a spreadsheet, and members are read from CSV.",
            "Nothing was stored. Open it in the spreadsheet program, save it as CSV and import that.",
            file=file,
        )
    try:
        text, _guessed = decoded(content, file)
    except AgendaError as error:
        raise AgendaError(
            "{file} is no text: members are read from CSV.",
            "Nothing was stored. Save the list as CSV (UTF-8) and import that.",
            file=file,
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _separator(lines: list[str]) -> str:
    """The one by which the first line falls into most headings; else the one that most lines have."""
    bare = [QUOTED.sub("", line) for line in lines]

    def headings(separator: str) -> int:
        cells = lines[0].split(separator) if lines else []
        return sum(plain(cell.strip().strip('"')) in HEADINGS for cell in cells)

    return max(SEPARATORS, key=lambda one: (headings(one), sum(one in line for line in bare)))


def _rows(text: str, separator: str, file: str) -> Iterator[CsvRow]:
    reader, begins = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1
    try:
        for cells in reader:
            cleaned = [one_line(cell) for cell in cells]
            while cleaned and not cleaned[-1]:
                cleaned.pop()
            if cleaned:
                yield CsvRow(begins, tuple(cleaned))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise AgendaError(
            "{file}, line {line}: the quotation marks do not fit.",
            "Nothing was stored. Every cell that begins with a quotation mark must end with one.",
            file=file,
            line=begins,
        ) from error
