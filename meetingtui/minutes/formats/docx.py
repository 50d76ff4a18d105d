"""Word: true title, heading and list styles, so that the document can be restyled and read aloud."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from docx import Document
from docx.blkcntnr import BlockItemContainer
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph as WordParagraph

from meetingtui.minutes.formats.docx_package import steady
from meetingtui.minutes.formats.docx_styles import (
    ACCENT,
    CASE,
    CLOSING,
    DECISION,
    FACTS,
    KIND,
    SIGNATURE,
    add_link,
    list_from_one,
    mark_as_decision,
    mark_as_head,
    prepare,
    put_in_list,
    share_width,
)
from meetingtui.minutes.record import (
    Block,
    Bullets,
    End,
    Entry,
    Links,
    Numbered,
    Paragraph,
    Part,
    Passage,
    Record,
    Table,
)


def render_docx(record: Record) -> bytes:
    """The record as a Word document, dated with the meeting and packed without the time of packing."""
    document = Document()
    prepare(document, record)
    _Writer.at_the_end_of(document).write(record)
    file = BytesIO()
    document.save(file)
    return steady(file.getvalue())


@dataclass(frozen=True, slots=True)
class _Writer:
    """Appends the parts of a record to a document."""

    document: WordDocument
    body: BlockItemContainer
    last: BaseOxmlElement  # what stands after all paragraphs
    style_ids: dict[str, str]  # by the style's name

    @classmethod
    def at_the_end_of(cls, document: WordDocument) -> "_Writer":
        body = document.element.body
        style_ids = {style.name: style.style_id for style in document.styles}
        return cls(document, BlockItemContainer(body, document.part), body.sectPr, style_ids)

    def write(self, record: Record) -> None:
        self._head(record)
        for entry in record.entries:
            self._entry(entry)
        self._end(record.end)

    def _head(self, record: Record) -> None:
        head = record.head
        self._add(" · ".join(filter(None, (head.body, head.kind))), KIND)
        self._add(head.title, "Title")
        for fact in head.facts:
            self._add(f"{fact.label}\t{fact.value}", FACTS)
        for group in record.attendance.groups:
            self._add(f"{group.title}\t{group.run}", FACTS)
        for told in filter(None, (record.attendance.told, record.opening)):
            self._add(told, "Normal")

    def _entry(self, entry: Entry) -> None:
        self._head_line(entry.heading, entry.depth)
        if entry.facts:
            self._add(" · ".join(f"{fact.label}: {fact.value}" for fact in entry.facts), CASE)
        if entry.particulars:
            self._add(entry.particulars, CASE)
        for passage in entry.passages:
            self._passage(passage, entry.depth + 1)

    def _passage(self, passage: Passage, level: int) -> None:
        decides = passage.part is Part.DECISION
        body = DECISION if decides else "Normal"
        heading = self._head_line(passage.title, level)
        paragraphs = [p for block in passage.blocks for p in self._block(block, body)]
        if decides:
            heading.runs[0].font.color.rgb = RGBColor.from_string(ACCENT)
            for paragraph in (heading, *paragraphs):
                mark_as_decision(paragraph)

    def _block(self, block: Block, body: str) -> Iterator[WordParagraph]:
        """The paragraphs that the block was given; a table has none of its own."""
        match block:
            case Paragraph(text, lead):
                yield self._led(lead, text, body)
            case Bullets(entries):
                yield from [self._add(entry, "List Bullet") for entry in entries]
            case Numbered(entries):
                yield from self._numbered(entries)
            case Links():
                yield from self._links(block)
            case Table(rows, headed):
                self._table(rows, headed)

    def _add(self, text: str, style: str) -> WordParagraph:
        """A new last paragraph.

        python-docx's own call searches the document for its end and the styles for the name, which
        makes a long agenda take minutes.
        """
        element = OxmlElement("w:p")
        self.last.addprevious(element)
        element.style = self.style_ids[style]
        paragraph = WordParagraph(element, self.body)
        if text:
            paragraph.add_run(text)
        return paragraph

    def _head_line(self, text: str, level: int) -> WordParagraph:
        return self._add(text, f"Heading {level}")

    def _led(self, lead: str, text: str, style: str) -> WordParagraph:
        paragraph = self._add("", style)
        if lead:
            paragraph.add_run(lead).bold = True
            paragraph.add_run(" ")
        paragraph.add_run(text)
        return paragraph

    def _numbered(self, entries: tuple[str, ...]) -> Iterator[WordParagraph]:
        list_id = list_from_one(self.document)
        for entry in entries:
            paragraph = self._add(entry, "List Number")
            put_in_list(paragraph, list_id)
            yield paragraph

    def _links(self, links: Links) -> Iterator[WordParagraph]:
        for link in links.entries:
            paragraph = self._add("" if link.target else link.text, "List Bullet")
            if link.target:
                add_link(paragraph, link.target, link.text)
            yield paragraph

    def _table(self, rows: tuple[tuple[str, ...], ...], headed: bool) -> None:
        """A head is repeated on every page, and read aloud with each cell."""
        table = self.document.add_table(0, len(rows[0]), "Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        if headed:
            mark_as_head(table.rows[0])
            share_width(table, rows)
        self._add("", "Normal")  # Word runs two tables without a paragraph between them into one

    def _end(self, end: End) -> None:
        for told in end.closing:
            self._add(told, CLOSING)
        if end.signatures:
            self._head_line(end.signatures_title, 1)
        for name in end.signatures:
            self._add(f"\t\n{name}", SIGNATURE)
