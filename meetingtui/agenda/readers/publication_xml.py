"""Agendas as case systems publish them for the web: XML with items, whose fields hold HTML."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from meetingtui.agenda.readers import publication_names as names
from meetingtui.agenda.readers.document import Asked, Document, Line
from meetingtui.agenda.readers.html import markup_lines, read_html
from meetingtui.agenda.readers.publication_names import children, local, name_of, shown_name, value
from meetingtui.agenda.readers.xml_safely import parsed
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.text import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

FIRST = 20  # elements at the beginning of one that tell of it
SAMPLE = 200_000  # bytes in which a publication shows what it is
ITEM_TAG = re.compile(
    rb"<(?:[\w.-]{1,40}:)?(?:Item|AgendaItem|Dagsordens?punkt|Punkt|MeetingAgendaItem|AgendaElement|HandlingItem)\b",
    re.IGNORECASE,
)
PAGE = re.compile(rb"<(?:!doctype\s+)?html\b", re.IGNORECASE)
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})\S*)?")
LEADING_NUMBER = re.compile(r"(?:punkt\s+)?\d{1,3}[.:)]?\s", re.IGNORECASE)
TITLE_RANK, SECTION_RANK = 1, 2


def read_publication_xml(content: bytes, file: str, asked: Asked = Asked()) -> Document:
    """The lines of a published agenda, as a well marked-up document has them.

    Each item has its number and title (rank 1), lines for the case number, the officer and the access,
    its fields (a heading of rank 2 and their text) and its attachments. AgendaError when the XML is
    damaged, unsafe, or no publication.
    """
    if PAGE.search(content[:1000]):
        return read_html(content, file, asked)
    root = parsed(content, file)
    items = list(_items(root))
    if not items:
        raise AgendaError(
            "{file} is XML, but no published agenda: there are no items in it.",
            "Nothing was stored. Import the agenda as PDF, Word (.docx) or web page.",
            file=file,
        )
    lines = [*_front(root), *(line for item in _counted(items) for line in _Item(*item, file).lines())]
    asked.progress(1, 1)
    title = value(islice(root.iter(), FIRST), names.MEETING_TITLE)
    return Document(
        tuple(replace(line, number=place) for place, line in enumerate(lines, 1)), (), title, paged=False
    )


def looks_like_publication(content: bytes) -> bool:
    """Whether XML has the elements of a published agenda in it."""
    return ITEM_TAG.search(content[:SAMPLE].replace(b"\x00", b"")) is not None


def _items(element: "_Element", inside: bool = False) -> Iterator["_Element"]:
    """The items in reading order; those in an item follow it."""
    for child in children(element):
        name = name_of(child)
        is_item = name in names.ITEM and not (inside and name in names.INNER) and bool(_title(child))
        if is_item:
            yield child
        yield from _items(child, inside or is_item)


def _parts(item: "_Element") -> list["_Element"]:
    """An item, and the elements in it that tell of it: its case, its document."""
    return [item, *(child for child in children(item) if name_of(child) in names.INNER and len(child))]


def _told_in(item: "_Element") -> list["_Element"]:
    """The same, and the fields in them."""
    parts = _parts(item)
    return [*parts, *(child for part in parts for child in children(part) if name_of(child) in names.FIELDS)]


def _title(item: "_Element") -> str:
    return value(_told_in(item), names.TITLE)


def _counted(items: Sequence["_Element"]) -> Iterator[tuple["_Element", str]]:
    """Each item with its number; where the publication has none they are counted."""
    for place, item in enumerate(items, 1):
        number = value(_told_in(item), names.NUMBER)
        yield item, number or ("" if LEADING_NUMBER.match(_title(item)) else str(place))


def _front(root: "_Element") -> Iterator[Line]:
    """What the publication tells of the meeting, one labelled line each."""
    outside = list(_outside_items(root))
    kind = value(outside, names.KIND)
    if kind and any(letter.isalpha() for letter in kind):
        yield Line(kind, 0)
    named = [element for element in outside if name_of(element) in names.COMMITTEE]
    body = value(outside, names.COMMITTEE) or value(named, names.COMMITTEE_NAME)
    date, time, place = value(outside, names.DATE), value(outside, names.TIME), value(outside, names.PLACE)
    for label, text in (("Udvalg", body), ("Dato", _date(date, time)), ("Sted", place)):
        if text:
            yield Line(f"{label}: {text}", 0)
    yield from _others(outside, {kind, body, date, time, place})


def _others(outside: Sequence["_Element"], told: set[str]) -> Iterator[Line]:
    """What else the publication says outside its items: who takes part, when it ends."""
    for element in outside:
        text = one_line(element.text or "")
        plain = text.casefold()
        flag = plain in names.YES | names.NO or names.TECHNICAL.fullmatch(local(element))
        if text and text not in told and not flag and not len(element):
            yield Line(f"{shown_name(element)}: {_date(text)}", 0)


def _outside_items(element: "_Element") -> Iterator["_Element"]:
    yield element
    for child in children(element):
        if name_of(child) not in names.ITEM:
            yield from _outside_items(child)


def _date(text: str, time: str = "") -> str:
    """A date as people write it, with its time unless that is midnight."""
    found = ISO.match(text)
    if found and 1 <= int(found[2]) <= 12:
        time = time or ("" if f"{found[4]}{found[5]}" in ("0000", "NoneNone") else f"{found[4]}.{found[5]}")
        text = f"{int(found[3])}. {MONTHS[int(found[2]) - 1]} {found[1]}"
    return f"{text} kl. {time}" if text and time and time not in text else text


@dataclass(frozen=True, slots=True)
class _Item:
    """One item of a publication, and the number that it has."""

    element: "_Element"
    number: str
    file: str

    def lines(self) -> Iterator[Line]:
        """Everything in it but the items in it."""
        told = _told_in(self.element)
        number = f"{self.number}." if self.number[-1:].isdecimal() else self.number
        yield Line(f"{number} {_title(self.element)}".strip(), 0, rank=TITLE_RANK, weight=700, blank_before=1)
        for label, text in (
            ("Sagsnr.", value(told, names.CASE)),
            ("Sagsbehandler", value(told, names.OFFICER)),
            ("Adgang", _access(told)),
        ):
            if text:
                yield Line(f"{label}: {text}", 0)
        for part in _parts(self.element):
            for child in children(part):
                yield from self._part(child)

    def _part(self, child: "_Element") -> Iterator[Line]:
        """What one element in an item says: fields, attachments, history, or a text of its own."""
        name = name_of(child)
        if name in names.ITEM or (name in names.INNER and len(child)):
            return
        if name in names.ATTACHMENTS:
            yield from self._attachments([child])
        elif name in names.HISTORY:
            yield from self._history(child)
        elif name in names.FIELDS:
            yield from self._fields(child)
        elif name in names.FIELD and len(child):
            yield from self._field(child)
        elif not self._is_known(child):
            caption = "" if name in names.FULL_TEXT else shown_name(child)
            yield from self._section(caption, self._text(child))

    def _is_known(self, child: "_Element") -> bool:
        """Whether an element is told of elsewhere, or means nothing to a reader."""
        name = names.meaning(child)
        flag = (child.text or "").strip().casefold() in names.YES | names.NO and not len(child)
        nested = any(name_of(inner) in names.ITEM for inner in child.iter())
        known = name.replace(" ", "").casefold() in names.KNOWN and not len(child)
        return known or nested or flag or names.TECHNICAL.fullmatch(name) is not None

    def _fields(self, fields: "_Element") -> Iterator[Line]:
        if not len(fields):
            yield from self._section("", self._text(fields))
        for child in children(fields):
            if name_of(child) in names.FIELD and len(child):
                yield from self._field(child)
            elif not self._is_known(child):
                yield from self._section(shown_name(child), self._text(child))

    def _field(self, field: "_Element") -> Iterator[Line]:
        contents = [child for name in names.CONTENT for child in children(field) if name_of(child) == name]
        caption = value([field], names.CAPTION)
        text = self._text(contents[0]) if contents else "" if len(field) else self._text(field)
        yield from self._section(caption, text)

    def _history(self, history: "_Element") -> Iterator[Line]:
        """The decisions of earlier meetings, each headed by who made it and when."""
        entries = [child for child in children(history) if any(name_of(each) == "content" for each in child)]
        for entry in entries or [history]:
            inside = [entry, *(child for child in children(entry) if len(child))]
            body, date = value(inside, names.COMMITTEE), _date(value(inside, names.DATE))
            caption = value([entry], names.CAPTION) or "Beslutning"
            heading = caption + (f" i {body}" if body else "") + (f" den {date}" if date else "")
            contents = [child for child in children(entry) if name_of(child) in names.CONTENT]
            yield from self._section(heading, "".join(map(self._text, contents)))

    def _section(self, caption: str, markup: str) -> Iterator[Line]:
        """A heading with the text below it; nothing where there is no text."""
        lines = markup_lines(markup, self.file)
        if lines and caption:
            yield Line(caption, 0, rank=SECTION_RANK, weight=700, blank_before=1)
        for line in lines:
            rank = line.rank + SECTION_RANK if line.rank else 0
            yield replace(line, rank=rank, blank_before=line.blank_before or int(line.number == 1))

    def _text(self, element: "_Element") -> str:
        """The HTML in an element: as text, as elements, or plain text with its line ends."""
        from lxml import etree

        if len(element):
            for inner in element.iter():
                inner.tag = str(inner.tag).rpartition("}")[2]
            inside = (etree.tostring(child, encoding="unicode") for child in element)
            return html.escape(element.text or "", quote=False) + "".join(inside)
        text = element.text or ""
        return text if names.MARKUP.search(text) else html.escape(text, quote=False).replace("\n", "<br>")

    def _attachments(self, containers: Sequence["_Element"]) -> Iterator[Line]:
        entries = [line for container in containers for line in self._attached(container)]
        if entries:
            yield Line("Bilag", 0, rank=SECTION_RANK, weight=700, blank_before=1)
            yield replace(entries[0], blank_before=1)
            yield from entries[1:]

    def _attached(self, element: "_Element") -> Iterator[Line]:
        """The attachments in an element, or the one that it is."""
        inner = [
            child for child in children(element) if name_of(child) in names.ATTACHMENT | names.ATTACHMENTS
        ]
        title = value([element], names.ATTACHMENT_TITLE)
        link = value([element], names.LINK)
        text = title or one_line(link.replace("\\", "/").rpartition("/")[2]) or one_line(element.text or "")
        if text and not inner:
            yield Line(f"- {text}", 0, entry=True, links=(link,) if link and link != text else ())
        for child in inner:
            yield from self._attached(child)


def _part(item: "_Element") -> str:
    """What the part of the meeting that an item is in says of itself: open, closed."""
    for outer in item.iterancestors():
        for child in islice(children(outer), FIRST):
            if name_of(child) == names.PART:
                return one_line(child.text or "")
    return ""


def _access(told: Sequence["_Element"]) -> str:
    """ "Lukket" or "Åben", where the publication says which."""
    is_open, is_closed = value(told, names.OPEN).casefold(), value(told, names.CLOSED).casefold()
    if is_open in names.NO or is_closed in names.YES:
        return "Lukket"
    words = (value(told, names.ACCESS) or _part(told[0])).casefold()
    if any(word in words for word in ("lukket", "ikke", "closed", "fortrolig", "intern")):
        return "Lukket"
    return "Åben" if is_open in names.YES or is_closed in names.NO or words else ""
