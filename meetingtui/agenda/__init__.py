"""From a file to an agenda: readers make lines of it, and the parser makes items of the lines."""

import datetime as dt
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from meetingtui.agenda.readers import Asked, Document, format_of
from meetingtui.agenda.readers.document import Progress, unheard
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.meeting import Meeting, Source
from meetingtui.domain.text import one_line

if TYPE_CHECKING:
    from meetingtui.agenda.corrections import Corrections
    from meetingtui.agenda.draft import AgendaDraft

__all__ = ["read_agenda", "reread"]

LARGEST = 50_000_000  # bytes of a document
BLANK = b" \t\r\n\v\f\x00\xef\xbb\xbf\xfe\xff"  # bytes of files without any text, byte-order marks among them


def read_agenda(
    path: Path,
    *,
    body: str | None = None,
    day: dt.date | None = None,
    language: str | None = None,
    password: str | None = None,
    progress: Progress = unheard,
) -> "AgendaDraft":
    """The agenda in a file, or the meeting that was exported to it; nothing is stored.

    `body`, `day` and `language` (a BCP 47 code) go before what the document tells; `password` opens
    an encrypted file, and `progress` is told of the pages of a long one as they are read. Raises
    AgendaError when the file cannot be read, or no agenda is in it.
    """
    # Late, as the process that a foreign file is read in passes here and needs none of it.
    from meetingtui.agenda.apart import read_apart
    from meetingtui.agenda.draft import AgendaDraft
    from meetingtui.agenda.front import Given
    from meetingtui.agenda.parser import parse

    content = _content(path)
    file = one_line(path.name)
    form = format_of(file, content)
    asked = Asked(password, progress)
    read = read_apart(form.name, content, file, asked) if form.apart else form.read(content, file, asked)
    source = Source(file, hashlib.sha256(content).hexdigest(), form.name)
    given = Given(one_line(body or ""), day, language)
    if isinstance(read, Document):
        draft = parse(read, file, given)
        return replace(draft, meeting=replace(draft.meeting, source=source))
    exported = replace(read, source=read.source or source)
    return AgendaDraft(_corrected(exported, given.body, day, language), exported=True)


def reread(draft: "AgendaDraft", corrections: "Corrections") -> "AgendaDraft":
    """The same document read again with what a person says of it; AgendaError when no item is left."""
    from meetingtui.agenda.parser import reread as read_again

    return read_again(draft, corrections)


def _corrected(meeting: Meeting, body: str, day: dt.date | None, language: str | None) -> Meeting:
    """An exported meeting with what the person at the keyboard knows better."""
    from meetingtui.agenda.tongue import language_named

    return replace(
        meeting,
        body=body or meeting.body,
        date=day or meeting.date,
        language=language_named(language or meeting.language).code,
    )


def _content(path: Path) -> bytes:
    """The bytes of a file; AgendaError, with what to do, when there are none to be had."""
    file = one_line(str(path))
    try:
        _check(path, file)
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise AgendaError(
            "{file} cannot be read ({why}).",
            "Nothing was stored. Check the name, and that you may read the file.",
            file=file,
            why=getattr(error, "strerror", None) or str(error),
        ) from error
    if not content.strip(BLANK):
        raise AgendaError(
            "{file} is empty: there is no text in it.",
            "Nothing was stored. Choose another file, or save the agenda again.",
            file=file,
        )
    return content


def _check(path: Path, file: str) -> None:
    """Refuse what is no file, or too large, before any of it is read."""
    if path.is_dir():
        raise AgendaError(
            "{file} is a folder, and not an agenda.",
            "Nothing was stored. Choose a file in it.",
            file=file,
        )
    if not path.exists():
        raise AgendaError(
            "{file} does not exist.", "Nothing was stored. Check the name and the folder.", file=file
        )
    if not path.is_file():
        raise AgendaError(
            "{file} is a device or a pipe, and not an agenda.",
            "Nothing was stored. Save the agenda to a file first.",
            file=file,
        )
    size = path.stat().st_size
    if size > LARGEST:
        raise AgendaError(
            "{file} is too large for an agenda: {size} MB, and {most} MB is the most.",
            "Nothing was stored. Save the agenda alone, without its attachments.",
            file=file,
            size=-(-size // 1_000_000),
            most=LARGEST // 1_000_000,
        )
