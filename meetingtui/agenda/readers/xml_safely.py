"""XML from strangers: parsed without entities, network or document types, in bounded depth and size."""

from typing import TYPE_CHECKING

from meetingtui.domain.errors import AgendaError

if TYPE_CHECKING:
    from lxml.etree import _Element, _ParseError

LARGEST = 100_000_000  # bytes of one XML document
MOST_ELEMENTS = 3_000_000  # one takes up to fifty times the memory of the "<a/>" that makes it
DOCUMENT_TYPE, ROOT = "document type", "root"


def parsed(content: bytes, file: str) -> "_Element":
    """The root of an XML document; AgendaError naming `file` when it is damaged or not harmless.

    A document type is refused, whatever is in it: it is where entities come from, and no agenda
    needs one. Depth and the length of a text are bounded by the parser (256 elements, 10 MB).
    """
    from lxml import etree

    _check_size(content, file)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        if _comes_first(content) == DOCUMENT_TYPE:
            raise _unsafe(file)
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _unreadable(error, file) from error


def _check_size(content: bytes, file: str) -> None:
    elements = content.count(b"<") - content.count(b"</")
    if len(content) > LARGEST or elements > MOST_ELEMENTS:
        raise too_large(file)


def _comes_first(content: bytes) -> str:
    """What stands first, a document type or the root: found before any declaration is read.

    The same parser is asked that reads the document, so that both see the same in the bytes.
    """
    from lxml import etree

    prolog = _Prolog()
    parser = etree.XMLParser(target=prolog, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return str(etree.fromstring(content, parser))
    except _Seen as seen:
        return str(seen)


class _Seen(Exception):
    """Ends the parsing: enough is known."""


class _Prolog:
    """A target for the parser that goes no further than the first thing that counts."""

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise _Seen(DOCUMENT_TYPE)

    def start(self, tag: str, attributes: object) -> None:
        raise _Seen(ROOT)

    def close(self) -> str:
        return ROOT


def _unsafe(file: str) -> AgendaError:
    return AgendaError(
        "{file} is not read: its XML has a document type (DTD), with which a file can harm the reader.",
        "Nothing was stored. Save the agenda again as Word (.docx) or PDF and import that.",
        file=file,
    )


def _unreadable(error: "_ParseError", file: str) -> AgendaError:
    from lxml import etree

    if error.code in (etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_INTERNAL_ERROR):
        return too_deep(file)
    return AgendaError(
        "{file} is damaged: its XML cannot be read from line {line} on.",
        "Nothing was stored. Fetch or save the document again and import that.",
        file=file,
        line=error.lineno or 1,
    )


def too_deep(file: str) -> AgendaError:
    """What is said of a document whose parts stand in one another without end."""
    return AgendaError(
        "{file} is not read: its XML is nested too deeply, or has a text too long, for any agenda.",
        "Nothing was stored. Save the agenda again as Word (.docx) or PDF and import that.",
        file=file,
    )


def too_large(file: str) -> AgendaError:
    """What is said of a document that would fill the memory."""
    return AgendaError(
        "{file} is not read: unpacked it is far larger than any agenda.",
        "Nothing was stored. Save the agenda without its appendices and import that.",
        file=file,
    )
