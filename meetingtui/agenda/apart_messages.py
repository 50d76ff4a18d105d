"""What a reader's process and the program say to one another: JSON, a message a line.

The process has handled hostile bytes, so nothing that comes from it is taken for granted.
"""

import json
import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from meetingtui.agenda.readers.document import Document, Line
from meetingtui.domain.errors import AgendaError, EncryptedError
from meetingtui.domain.meeting import AgendaWarning
from meetingtui.domain.text import clean, one_line

AT_ONCE = 200  # lines in a message
LARGEST_NUMBER = 10**9  # of a page, an indent, a size
HEAVIEST = 1000  # OpenType: the largest weight
RESERVED = {"self", "title", "detail"}

Json = dict[str, object]


class StrangeAnswer(ValueError):
    """A message that no reader of ours sends."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the process is to do; the document's bytes, `size` of them, follow the order."""

    format: str
    file: str
    password: str | None
    size: int
    memory: int  # bytes of address space
    processor: int  # seconds
    formats: str  # the module whose FORMATS has the format


def packed(message: Mapping[str, object]) -> bytes:
    """A message as a line."""
    return json.dumps(message).encode("ascii") + b"\n"


def unpacked(line: bytes) -> Json:
    """The message in a line; StrangeAnswer when there is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise StrangeAnswer from error
    if not isinstance(message, dict):
        raise StrangeAnswer
    return message


def document_messages(document: Document) -> Iterator[Json]:
    """A document in messages: its lines, then everything else."""
    for first in range(0, len(document.lines), AT_ONCE):
        yield {"lines": [_line_values(line) for line in document.lines[first : first + AT_ONCE]]}
    warnings = [[one.message, one.about, one.line, one.page] for one in document.warnings]
    yield {"done": [document.title, document.paged, warnings]}


def error_message(error: AgendaError) -> Json:
    """What a reader raised, as a message."""
    values = {name: value if isinstance(value, int) else str(value) for name, value in error.values.items()}
    return {"error": [error.title, error.detail, values, isinstance(error, EncryptedError)]}


def _line_values(line: Line) -> list[object]:
    return [
        line.text,
        line.page,
        line.indent,
        line.blank_before,
        line.size,
        line.weight,
        line.rank,
        line.entry,
        line.cells,
        line.links,
        line.aside,
    ]


def lines_in(values: object, first: int) -> list[Line]:
    """The lines in a message, numbered from `first` on; StrangeAnswer when they are none."""
    return [_line(_list(value, 11), first + place) for place, value in enumerate(_list(values))]


def _line(values: list[object], number: int) -> Line:
    text, page, indent, blank_before, size, weight, rank, entry, cells, links, aside = values
    text = clean(_text(text)).strip("\n ").replace("\n", " ")
    if not text.strip():
        raise StrangeAnswer
    return Line(
        text=text,
        number=number,
        page=_number(page, 1),
        indent=_number(indent),
        blank_before=_number(blank_before, -1),
        size=None if size is None else _points(size),
        weight=None if weight is None else _number(weight, 1, HEAVIEST),
        rank=_number(rank),
        entry=entry is True,
        cells=_texts(cells),
        links=_texts(links),
        aside=aside is True,
    )


def document_in(values: object, lines: Sequence[Line]) -> Document:
    """The document that a message ends; StrangeAnswer when it does not."""
    title, paged, warnings = _list(values, 3)
    told = tuple(_warning(_list(value, 4)) for value in _list(warnings))
    return Document(tuple(lines), told, one_line(_text(title)), bool(paged))


def _warning(values: list[object]) -> AgendaWarning:
    message, about, line, page = values
    return AgendaWarning(
        one_line(_text(message)),
        clean(_text(about)),
        None if line is None else _number(line, 1),
        None if page is None else _number(page, 1),
    )


def error_in(values: object) -> AgendaError:
    """The error that the reader raised, ready to be raised again; StrangeAnswer when it is none."""
    title, detail, places, encrypted = _list(values, 4)
    if not isinstance(places, dict) or not RESERVED.isdisjoint(places):
        raise StrangeAnswer
    told = {
        str(name): value if isinstance(value, int) else one_line(_text(value))
        for name, value in places.items()
    }
    kind = EncryptedError if encrypted is True else AgendaError
    return kind(_template(title, told), _template(detail, told), **told)


def _template(value: object, places: Mapping[str, object]) -> str:
    """A sentence whose places are there, without any of the other things that `format` can do."""
    sentence = one_line(_text(value))
    try:
        parts = list(string.Formatter().parse(sentence))
    except ValueError as error:
        raise StrangeAnswer from error
    for _, name, spec, conversion in parts:
        if name is not None and (name not in places or spec or conversion):
            raise StrangeAnswer
    return sentence


def progress_in(values: object) -> tuple[int, int]:
    """How many steps are done, and of how many."""
    done, steps = _list(values, 2)
    return _number(done), _number(steps)


def _list(value: object, length: int | None = None) -> list[object]:
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise StrangeAnswer
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise StrangeAnswer
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one_line(_text(one)) for one in _list(value))


def _number(value: object, least: int = 0, most: int = LARGEST_NUMBER) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise StrangeAnswer
    return value


def _points(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LARGEST_NUMBER:
        raise StrangeAnswer
    return float(value)
