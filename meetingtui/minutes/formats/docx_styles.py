"""The look of the Word document: styles, page, properties; and the few marks python-docx has no call for."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from meetingtui.minutes.record import Record

FONT = "Calibri"
INK, QUIET, ACCENT, WASH = "1C2126", "565F68", "1F4E6B", "F2F6F8"

KIND, FACTS, CASE, DECISION = "Kind", "Facts", "Case", "Decision"
CLOSING, SIGNATURE, LINK = "Closing Line", "Signature Line", "Hyperlink"
NARROWEST = 6  # letters of a column
FACTS_TAB, SIGNATURE_TAB = Cm(3), Cm(8)
THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: sizes and spaces in points."""

    size: float = 11
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 6
    keeps_with_next: bool = False


LOOKS = {
    "Normal": Look(),
    "Title": Look(22, bold=True, after=12),
    "Heading 1": Look(14.5, ACCENT, bold=True, before=24, after=4, keeps_with_next=True),
    "Heading 2": Look(12.5, bold=True, before=16, after=3, keeps_with_next=True),
    "Heading 3": Look(11, bold=True, before=10, after=2, keeps_with_next=True),
    "Heading 4": Look(11, bold=True, before=10, after=2, keeps_with_next=True),
    "Heading 5": Look(11, bold=True, before=10, after=2, keeps_with_next=True),
    "List Bullet": Look(after=3),
    "List Number": Look(after=3),
    "Header": Look(9, QUIET),
    "Footer": Look(9, QUIET),
    KIND: Look(11, ACCENT, bold=True, after=4),
    FACTS: Look(after=3),
    CASE: Look(9.5, QUIET, keeps_with_next=True),
    DECISION: Look(),
    CLOSING: Look(before=24),
    SIGNATURE: Look(10, before=30, after=0),
}


def prepare(document: Document, record: Record) -> None:
    """Give an empty document its styles, page, header, footer, language and properties."""
    for name, look in LOOKS.items():
        _dress(_style(document, name), look)
    facts, signature = (document.styles[name].paragraph_format for name in (FACTS, SIGNATURE))
    facts.left_indent, facts.first_line_indent = FACTS_TAB, -FACTS_TAB
    facts.tab_stops.add_tab_stop(FACTS_TAB)
    signature.tab_stops.add_tab_stop(SIGNATURE_TAB, leader=WD_TAB_LEADER.LINES)
    link = document.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor.from_string(ACCENT), True
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), record.locale)
    _lay_out(document, record)
    _describe(document, record)


def _style(document: Document, name: str) -> ParagraphStyle:
    if name not in document.styles:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
    found = document.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def _dress(style: ParagraphStyle, look: Look) -> None:
    style.font.name, style.font.size, style.font.bold = FONT, Pt(look.size), look.bold
    style.font.color.rgb = RGBColor.from_string(look.colour)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        style.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(look.before), Pt(look.after), 1.15
    form.keep_with_next = look.keeps_with_next
    if style.name == "Title":
        style.element.pPr.remove(style.element.pPr.find(qn("w:pBdr")))


def _lay_out(document: Document, record: Record) -> None:
    """A4, body and date at the top, "side 3 af 12" at the foot."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.7)
    page.top_margin, page.bottom_margin = Cm(2.6), Cm(2.6)
    page.header.paragraphs[0].text = record.running_head
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_PARAGRAPH_ALIGNMENT.RIGHT
    before, rest = record.page.split("{page}")
    between, after = rest.split("{pages}")
    foot.add_run(before)
    _add_field(foot, "PAGE")
    foot.add_run(between)
    _add_field(foot, "NUMPAGES")
    foot.add_run(after)


def _describe(document: Document, record: Record) -> None:
    """The properties; python-docx's own would say that its template was made in 2013."""
    made = dt.datetime.combine(record.dated, dt.time())
    about = document.core_properties
    about.title, about.author, about.last_modified_by = record.head.title[:255], record.head.body[:255], ""
    about.language, about.comments, about.keywords = record.locale, "", ""
    about.created, about.modified, about.revision = made, made, 1
    package = document.part.package
    for key in [key for key, rel in package.rels.items() if rel.reltype == THUMBNAIL]:
        package.rels.pop(key)  # a picture of an empty page


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _add_field(paragraph: Paragraph, instruction: str) -> None:
    """A field that Word fills in; "1" stands there until it has."""
    field = _element("fldSimple", instr=instruction)
    paragraph._p.append(field)
    field.append(paragraph.add_run("1")._r)


def mark_as_decision(paragraph: Paragraph) -> None:
    """A bar at the left and a light ground, on whatever style the paragraph has.

    Called last: the schema wants both after the style and the list that a paragraph here can have.
    """
    properties = paragraph._p.get_or_add_pPr()
    border = _element("pBdr")
    border.append(_element("left", val="single", sz="24", space="8", color=ACCENT))
    properties.append(border)
    properties.append(_element("shd", val="clear", color="auto", fill=WASH))


def mark_as_head(row: _Row) -> None:
    """A row of column heads: repeated on every page of its table."""
    row._tr.get_or_add_trPr().append(_element("tblHeader"))
    for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
        for run in paragraph.runs:
            run.bold = True


def share_width(table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their longest words ask for, within the width of the table."""
    texts = list(zip(*rows, strict=True))
    needs = [max(NARROWEST, *map(len, " ".join(text).split())) + max(map(len, text)) / 4 for text in texts]
    whole = sum(column.width or 0 for column in table.columns)
    for column, need in zip(table.columns, needs, strict=True):
        column.width = Emu(int(whole * need / sum(needs)))
        for cell in column.cells:
            cell.width = column.width


def list_from_one(document: Document) -> int:
    """The id of a new numbered list in the style "List Number": each counts from 1."""
    numbering = document.part.numbering_part.element
    style = document.styles["List Number"].element
    known = numbering.num_having_numId(style.pPr.numPr.numId.val)
    made = numbering.add_num(known.abstractNumId.val)
    made.add_lvlOverride(0).add_startOverride(1)
    return int(made.numId)


def put_in_list(paragraph: Paragraph, list_id: int) -> None:
    """Make the paragraph an entry of that list."""
    paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = list_id


def add_link(paragraph: Paragraph, target: str, text: str) -> None:
    """A link that can be followed."""
    link = _element("hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)
    link.append(paragraph.add_run(text, LINK)._r)
