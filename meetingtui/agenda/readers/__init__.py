"""The formats that an agenda can come in: one file each, bytes to lines (or to a whole meeting).

To add one: write its reader, and add a line to `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from meetingtui.agenda.readers.document import Document, Line
from meetingtui.agenda.readers.json import is_meeting, read_json
from meetingtui.agenda.readers.text import read_text
from meetingtui.domain.errors import N_, AgendaError
from meetingtui.domain.meeting import Meeting

__all__ = ["FORMATS", "Document", "Format", "Line", "format_of"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: `read` takes a file's bytes and its name, which its errors mention.

    `signs` are the first bytes by which a file of it is known, whatever it is called.
    """

    name: str
    suffixes: tuple[str, ...]
    label: str
    read: Callable[[bytes, str], Document | Meeting]
    signs: tuple[bytes, ...] = ()


def _not_yet(label: str) -> Callable[[bytes, str], Document]:
    """A reader that refuses, and says the way round."""

    def refuse(content: bytes, file: str) -> Document:
        raise AgendaError(
            "{file} cannot be read: this version reads plain text, and not yet {format}.",
            "Nothing was stored. Save the document as text (UTF-8) and import that.",
            file=file,
            format=label,
        )

    return refuse


TEXT = Format("text", (".txt", ".text"), N_("plain text"), read_text)
JSON = Format("json", (".json",), N_("an exported meeting"), read_json)

FORMATS: dict[str, Format] = {known.name: known for known in (TEXT, JSON)}

# Formats that are recognised and refused with the way round them, until their readers are here.
FOREIGN = (
    Format("pdf", (".pdf",), "PDF", _not_yet("PDF"), (b"%PDF-",)),
    Format("docx", (".docx",), "Word", _not_yet("Word"), (b"PK\x03\x04",)),
    Format("doc", (".doc",), "Word", _not_yet("Word"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Format("odt", (".odt",), "OpenDocument", _not_yet("OpenDocument")),
    Format("rtf", (".rtf",), "RTF", _not_yet("RTF"), (b"{\\rtf",)),
    Format("html", (".html", ".htm"), "HTML", _not_yet("HTML"), (b"<!doctype html", b"<html")),
)


def format_of(file: str, content: bytes) -> Format:
    """The format of a file: by its first bytes, then by its name; text when neither tells."""
    suffix = PurePath(file).suffix.lower()
    head = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    formats = (*FOREIGN, *FORMATS.values())
    signed = [known for known in formats if any(head.startswith(sign.lower()) for sign in known.signs)]
    named = [known for known in formats if suffix in known.suffixes]
    likely = [known for known in named if known in FOREIGN] + signed + named
    return likely[0] if likely else JSON if is_meeting(content) else TEXT
