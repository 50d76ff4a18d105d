"""What every reader makes of a file: lines, with what the eye sees of each on the page."""

from dataclasses import dataclass

from meetingtui.domain.meeting import AgendaWarning


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, cleaned and without white space at its ends; never empty.

    `number` is its line in the document and `page` its page, both from 1. `indent` is the white
    space before it in characters. `blank_before` is the space above it in lines beyond what
    stands between the lines of a paragraph: 0 within a paragraph, 1 and more before a new one, -1
    when it stands closer than the lines of a paragraph do (a wrapped title). `size` in points and
    `weight` (400 is normal, 700 bold) are None where the format does not know them.
    """

    text: str
    number: int
    page: int = 1
    indent: int = 0
    blank_before: int = 0
    size: float | None = None
    weight: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The lines of a document in reading order, and what a person should know of how it was read."""

    lines: tuple[Line, ...]
    warnings: tuple[AgendaWarning, ...] = ()
