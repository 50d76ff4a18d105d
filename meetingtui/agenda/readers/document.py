"""What every reader makes of a file: lines, with what the eye sees of each on the page."""

from collections.abc import Callable
from dataclasses import dataclass

from meetingtui.domain.errors import AgendaError
from meetingtui.domain.meeting import AgendaWarning

MOST_LINES = 200_000  # of one document: more than four thousand pages have


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line, cleaned and without white space at its ends; never empty.

    `number` is its line in the document and `page` its page, both from 1. `indent` is the white
    space before it in characters. `blank_before` is the space above it in lines beyond what
    stands between the lines of a paragraph: 0 within a paragraph, 1 and more before a new one, -1
    when it stands closer than the lines of a paragraph do (a wrapped title). `size` in points and
    `weight` (400 is normal, 700 bold) are None where the format does not know them.

    What the format itself marks up: `rank` is 1 for the highest heading, 2 for the one below it, 0
    for what is no heading; `entry` is whether it is a list's entry (`text` has its marker: "- " or
    "1. "); `cells` are those of a table's row (`text` has them with tabs between), empty ones too;
    `links` are the targets of the links in it, as they stand; `aside` is whether it stands beside the
    text: the foot of a web page, "Back to top".
    """

    text: str
    number: int
    page: int = 1
    indent: int = 0
    blank_before: int = 0
    size: float | None = None
    weight: int | None = None
    rank: int = 0
    entry: bool = False
    cells: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """The lines of a document in reading order, and what a person should know of how it was read.

    `title` is what the file calls itself in its properties, if it does. It is `paged` when headers,
    footers and page numbers may stand among its lines.
    """

    lines: tuple[Line, ...]
    warnings: tuple[AgendaWarning, ...] = ()
    title: str = ""
    paged: bool = True


Progress = Callable[[int, int], None]  # is told how many steps (pages) are done, and of how many


def unheard(done: int, steps: int) -> None:
    """Progress that nobody looks at."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader gets besides the bytes: the password of an encrypted file, and who follows it."""

    password: str | None = None
    progress: Progress = unheard


def too_much_text(file: str, most: int = MOST_LINES) -> AgendaError:
    """What is told of a document with more lines than an agenda can have."""
    return AgendaError(
        "{file} has more text than an agenda can have: more than {most} lines.",
        "Nothing was stored. Save the agenda alone, without its attachments.",
        file=file,
        most=most,
    )
