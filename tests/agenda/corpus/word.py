"""Documents as Word files, built as the case systems' templates do."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.agenda.corpus.model import LINK, Agenda, Annexes, Block, Item, Lead, Listed, Rows, marked

Place = Doc | _Cell


@dataclass(frozen=True)
class Template:
    """How one system's template sets its paragraphs."""

    front: Callable[[Doc, Agenda], None] = lambda doc, agenda: fronted(doc, agenda)
    start: Callable[[Doc, Item], None] = lambda doc, item: headed(doc, item)
    heading: Callable[[Place, str], None] = lambda place, text: styled(place, text, "Heading 2")
    annexes: Callable[[Doc, Annexes], None] = lambda doc, part: named(doc, part)
    end: Callable[[Doc, Agenda], None] = lambda doc, agenda: None
    above: str = "Heading 1"
    numbered: bool = False  # whether "1." before a clause is Word's own numbering
    bulleted: bool = False  # whether "-" is
    page: str = ""  # the text of the page's header
    blank: bool = False  # whether an empty paragraph follows each part

    def but(self, **changes: object) -> "Template":
        """The same template with some things otherwise."""
        return replace(self, **changes)  # type: ignore[arg-type]


def typed_in(template: Template) -> Callable[[Agenda], bytes]:
    """A renderer of agendas with that template."""

    def render(agenda: Agenda) -> bytes:
        doc = Document()
        if template.page:
            doc.sections[0].header.paragraphs[0].text = template.page
        template.front(doc, agenda)
        for item in agenda.items:
            if item.above:
                styled(doc, item.above, template.above)
            template.start(doc, item)
            _parts(doc, item, template)
        template.end(doc, agenda)
        out = io.BytesIO()
        doc.save(out)
        return out.getvalue()

    return render


def _parts(doc: Doc, item: Item, template: Template) -> None:
    for part in item.parts:
        if not isinstance(part, Lead):
            template.heading(doc, part.heading)
        if isinstance(part, Annexes):
            template.annexes(doc, part)
        else:
            _blocks(doc, part.blocks, template)
        if template.blank:
            doc.add_paragraph("")


def _blocks(doc: Doc, blocks: Sequence[Block], template: Template) -> None:
    for block in blocks:
        if isinstance(block, Rows):
            tabled(doc, block.rows)
        elif isinstance(block, Listed):
            _list(doc, block, template)
        else:
            linked(doc.add_paragraph(), block)


def _list(doc: Doc, block: Listed, template: Template) -> None:
    if block.mark == "{n}." and template.numbered:
        number = _restarted(doc)
        for entry in block.entries:
            paragraph = styled(doc, entry, "List Number")
            _numbered(paragraph, number)
    elif block.mark in ("-", "•") and template.bulleted:
        for entry in block.entries:
            styled(doc, entry, "List Bullet")
    else:
        for mark, entry in marked(block):
            linked(doc.add_paragraph(), f"{mark}\t{entry}" if mark else entry)


def styled(place: Place, text: str, style: str) -> Paragraph:
    """A paragraph in one of the template's styles."""
    paragraph = place.add_paragraph(style=style)
    linked(paragraph, text)
    return paragraph


def strong(place: Place, text: str) -> None:
    """A paragraph in bold and no style."""
    place.add_paragraph().add_run(text).bold = True


def linked(paragraph: Paragraph, text: str) -> None:
    """Text into a paragraph; "[the text](target)" becomes a link, "\\v" a line break."""
    at = 0
    for match in LINK.finditer(text):
        paragraph.add_run(text[at : match.start()])
        link = OxmlElement("w:hyperlink")
        link.set(
            qn("r:id"), paragraph.part.relate_to(match[2], RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        )
        run, words = OxmlElement("w:r"), OxmlElement("w:t")
        words.text = match[1]
        run.append(words)
        link.append(run)
        paragraph._p.append(link)
        at = match.end()
    paragraph.add_run(text[at:].replace("\v", " "))


def tabled(place: Place, rows: Sequence[Sequence[str]], style: str | None = "Table Grid") -> None:
    """A table with its lines drawn."""
    table = place.add_table(rows=0, cols=len(rows[0]))
    if style:
        table.style = style
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            linked(cell.paragraphs[0], text)


def fronted(doc: Doc, agenda: Agenda) -> None:
    """The front as paragraphs, the first one as the title."""
    for place, text in enumerate(agenda.front):
        styled(doc, text, "Title" if place == 0 else "Normal")


def headed(doc: Doc, item: Item) -> None:
    """The item's head as Word's own headings."""
    styled(doc, f"{item.number}\t{item.title}", "Heading 1")
    if item.case:
        doc.add_paragraph(f"Sagsnr.: {item.case}")


def named(doc: Doc, part: Annexes) -> None:
    """The attachments' names, each in a paragraph."""
    for name in part.names or (part.nothing,):
        doc.add_paragraph(name)


def new_page(doc: Doc) -> None:
    """A page break in a paragraph of its own."""
    doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _restarted(doc: Doc) -> int:
    """The id of a new numbering that begins at 1."""
    numbering = doc.part.numbering_part.element
    style = doc.styles["List Number"].element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(style).abstractNumId.val
    num = numbering.add_num(abstract)
    num.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(num.numId)


def _numbered(paragraph: Paragraph, number: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_numId().val = number
    properties.get_or_add_ilvl().val = 0
