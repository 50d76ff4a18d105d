"""The formats that an agenda can come in: one file each, bytes to lines (or to a whole meeting).

To add one: write its reader, and add a line to `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.domain.errors import N_, AgendaError
from meetingtui.domain.meeting import Meeting

__all__ = ["FORMATS", "Asked", "Document", "Format", "Line", "format_of"]

Reader = Callable[[bytes, str, Asked], Document | Meeting]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: `read` takes a file's bytes, its name, which its errors mention, and what was asked.

    `signs` are the first bytes by which a file of it is known, whatever it is called. Readers that
    lean on foreign libraries are run `apart`, in a process with limits.
    """

    name: str
    suffixes: tuple[str, ...]
    label: str
    read: Reader
    signs: tuple[bytes, ...] = ()
    apart: bool = False


def _late(module: str) -> Reader:
    """The function `read_<module>` of a reader's module, imported when the first file needs it."""

    def read(content: bytes, file: str, asked: Asked) -> Document | Meeting:
        reader = import_module(f"{__name__}.{module}")
        read_it: Reader = getattr(reader, f"read_{module}")
        return read_it(content, file, asked)

    return read


def _not_read(label: str) -> Reader:
    """A reader that refuses, and says the way round."""

    def refuse(content: bytes, file: str, asked: Asked) -> Document:
        raise AgendaError(
            "{file} cannot be read: {format} is none of the formats that agendas are read from.",
            "Nothing was stored. Save the document as Word (.docx) or PDF and import that.",
            file=file,
            format=label,
        )

    return refuse


TEXT = Format("text", (".txt", ".text"), N_("plain text"), _late("text"))
JSON = Format("json", (".json",), N_("an exported meeting"), _late("json"))
PDF = Format("pdf", (".pdf",), "PDF", _late("pdf"), (b"%PDF-",), apart=True)
DOCX = Format(
    "docx",
    (".docx", ".docm", ".dotx"),
    "Word",
    _late("docx"),
    (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),  # the last is of encrypted ones too
    apart=True,
)
HTML = Format(
    "html",
    (".html", ".htm", ".xhtml"),
    "HTML",
    _late("html"),
    (b"<!doctype html", b"<html"),
    apart=True,
)
MARKDOWN = Format("markdown", (".md", ".markdown"), "Markdown", _late("markdown"), apart=True)
XML = Format("xml", (".xml",), N_("published XML"), _late("publication_xml"), (b"<?xml",), apart=True)

FORMATS: dict[str, Format] = {known.name: known for known in (TEXT, JSON, PDF, DOCX, HTML, MARKDOWN, XML)}

# Formats that are recognised and refused with the way round them.
FOREIGN = (
    Format("doc", (".doc",), "Word 97", _not_read("Word 97")),
    Format("odt", (".odt",), "OpenDocument", _not_read("OpenDocument")),
    Format("rtf", (".rtf",), "RTF", _not_read("RTF"), (b"{\\rtf",)),
)


def format_of(file: str, content: bytes) -> Format:
    """The format of a file: by its first bytes, then by its name; text when neither tells."""
    suffix = PurePath(file).suffix.lower()
    head = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    formats = (*FOREIGN, *FORMATS.values())
    signed = [known for known in formats if any(head.startswith(sign.lower()) for sign in known.signs)]
    named = [known for known in formats if suffix in known.suffixes]
    if XML in signed and b"<html" in head:  # a page that says that it is XML too
        return HTML
    likely = [known for known in named if known in FOREIGN] + signed + named
    return likely[0] if likely else JSON if _is_meeting(content) else TEXT


def _is_meeting(content: bytes) -> bool:
    """Whether bytes of an unknown kind look like an exported meeting."""
    head = content[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and b'"meeting"' in head
