"""Web pages: what a person sees of one as lines, with the headings, lists, tables and links in it."""

import re
from collections.abc import Sequence

from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.agenda.readers.html_charset import page_text
from meetingtui.agenda.readers.html_page import Page
from meetingtui.agenda.readers.html_writing import Written
from meetingtui.agenda.remarks import ENCODING_GUESSED, remark
from meetingtui.domain.errors import N_, AgendaError

LARGEST = 50_000_000  # bytes of one page
MUCH_HIDDEN = 500  # letters from which on it is told that hidden text was left out
# Pictures that stand in the page itself: they are not read, and longer than any text may be.
PICTURES = re.compile(r"data:[\w.+-]{1,80}/[\w.+-]{1,80};[\w=;-]{0,80},[A-Za-z0-9+/=%_-]{200,}+")
HIDDEN_LEFT_OUT = N_("Text that the page hides was left out.")


def read_html(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a web page; AgendaError when the bytes are no text, or none of it is to be seen."""
    if len(content) > LARGEST:
        raise _too_large(file)
    text, guessed = page_text(content, file)
    page, written = _read(text, file)
    if not written:
        raise _without_text(file)
    asked.progress(1, 1)
    warnings = [remark(ENCODING_GUESSED)] if guessed else []
    warnings += [remark(HIDDEN_LEFT_OUT)] if page.hidden > MUCH_HIDDEN else []
    return Document(_lines(written), tuple(warnings), page.title, paged=False)


def markup_lines(markup: str, file: str) -> tuple[Line, ...]:
    """The lines of a piece of HTML, counted from 1; none when it has no text."""
    return _lines(_read(markup, file)[1])


def _read(text: str, file: str) -> tuple[Page, list[Written]]:
    """A page and its lines: parsed without a tree, so that no depth is too deep, and without a network."""
    from lxml import etree

    page = Page()
    markup = PICTURES.sub("data:", text.replace("\x00", "")).encode("utf-8", "replace")
    if not markup.strip():
        return page, []
    parser = etree.HTMLParser(target=page, encoding="utf-8", no_network=True, huge_tree=False)
    written: list[Written] = etree.fromstring(markup, parser)
    limits = (etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_INTERNAL_ERROR)
    if any(error.type in limits for error in parser.error_log):
        raise _too_large(file)
    return page, written


def _lines(written: Sequence[Written]) -> tuple[Line, ...]:
    """The lines with their numbers; ranks are counted from 1 for the highest that there is."""
    ranks = sorted({line.rank for line in written if line.rank})
    place = {rank: number for number, rank in enumerate(ranks, 1)} | {0: 0}
    for line in written:
        line.rank = place[line.rank]
    return tuple(line.line(number) for number, line in enumerate(written, 1))


def _without_text(file: str) -> AgendaError:
    return AgendaError(
        "{file} is a page without text: what the browser shows is fetched by its programs.",
        "Nothing was stored. Print the page to a PDF in the browser, or save it as text, and import that.",
        file=file,
    )


def _too_large(file: str) -> AgendaError:
    return AgendaError(
        "{file} is too large a page, or has a text or an address in it far longer than any agenda has.",
        "Nothing was stored. Print the page to a PDF in the browser and import that.",
        file=file,
    )
