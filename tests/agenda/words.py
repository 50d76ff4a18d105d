"""Word documents for tests, written part by part: python-docx cannot make most of what real ones have."""

from collections.abc import Iterable
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from meetingtui.agenda.readers.document import Document, Line
from meetingtui.agenda.readers.docx import read_docx

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
BOLD = "<w:b/>"
RELATED = ("styles", "numbering", "footnotes", "endnotes")


def words(*blocks: str, links: dict[str, str] | None = None, title: str = "", **parts: str) -> bytes:
    """A Word file of blocks of WordprocessingML; `parts` are the contents of styles, numbering, notes."""
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": _relations(
            [
                ("d", f"{OFFICE}/officeDocument", "word/document.xml", ""),
                ("c", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", ""),
            ]
        ),
        "docProps/core.xml": _core(title),
        "word/document.xml": part("document", f"<w:body>{''.join(blocks)}</w:body>"),
        "word/_rels/document.xml.rels": _relations(
            [(kind, f"{OFFICE}/{kind}", f"{kind}.xml", "") for kind in RELATED]
            + [(key, f"{OFFICE}/hyperlink", target, "External") for key, target in (links or {}).items()]
        ),
        **{f"word/{kind}.xml": part(kind, content) for kind, content in parts.items()},
    }
    return packed({name: content.encode() for name, content in files.items()})


def packed(files: dict[str, bytes]) -> bytes:
    """A ZIP of files."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """The files in a ZIP."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(name: str, content: str) -> str:
    """An XML part whose root is `w:name`."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {NAMES}>{content}</w:{name}>'


def read(*blocks: str, links: dict[str, str] | None = None, title: str = "", **parts: str) -> Document:
    """What the reader makes of a Word file."""
    return read_docx(words(*blocks, links=links, title=title, **parts), "dagsorden.docx")


def lines(*blocks: str, links: dict[str, str] | None = None, **parts: str) -> tuple[Line, ...]:
    """Its lines."""
    return read(*blocks, links=links, **parts).lines


def texts(*blocks: str, links: dict[str, str] | None = None, **parts: str) -> list[str]:
    """Their texts."""
    return [line.text for line in lines(*blocks, links=links, **parts)]


def p(*runs: str, style: str = "", number: tuple[int, int] | None = None, markup: str = "") -> str:
    """A paragraph of runs (or of plain texts), numbered by a numbering and its level."""
    name = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
    if number:
        name += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{name}{markup}</w:pPr>{inner}</w:p>"


def r(text: str, markup: str = "") -> str:
    """A run: "\\t" and "\\n" in it are Word's tab and line break."""
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    inner = "".join(
        marks.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in _pieces(text)
    )
    return f"<w:r><w:rPr>{markup}</w:rPr>{inner}</w:r>"


def table(*rows: Iterable[str], bordered: bool = False) -> str:
    """A table of rows of cells: each a plain text, or blocks, or a whole `w:tc`."""
    line = '<w:top w:val="single"/>' if bordered else '<w:top w:val="none"/>'
    inner = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr><w:tblBorders>{line}</w:tblBorders></w:tblPr>{inner}</w:tbl>"


def cell(content: str, span: int = 1, markup: str = "") -> str:
    """A cell over `span` columns of the grid."""
    if content.startswith("<w:tc>"):
        return content
    blocks = content if content.startswith("<") else p(content)
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{markup}</w:tcPr>{blocks}</w:tc>'


def style(name: str, markup: str = "", letters: str = "", based_on: str = "", kind: str = "paragraph") -> str:
    """A style whose id is its name without spaces."""
    return (
        f'<w:style w:type="{kind}" w:styleId={quoteattr(name.replace(" ", ""))}><w:name w:val={quoteattr(name)}/>'
        f"<w:basedOn w:val={quoteattr(based_on)}/><w:pPr>{markup}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def numbering(*levels: str, overrides: str = "", extra: str = "") -> str:
    """A list of levels, used by numbering 1, and by numbering 2 with `overrides`."""
    return (
        f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>{extra}'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{overrides}</w:num>'
    )


def level(at: int, text: str, form: str = "decimal", start: int = 1, markup: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f"<w:lvlText w:val={quoteattr(text)}/>{markup}</w:lvl>"
    )


def field_of(code: str, *result: str) -> str:
    """A field written with marks, as Word does."""
    inner = "".join(run if run.startswith("<") else r(run) for run in result)
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(code)}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _pieces(text: str) -> list[str]:
    return [piece for piece in text.replace("\t", "\0\t\0").replace("\n", "\0\n\0").split("\0") if piece]


def _core(title: str) -> str:
    return (
        '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:cp="{PACKAGE}/metadata/core-properties"><dc:title>{escape(title)}</dc:title></cp:coreProperties>'
    )


def _relations(relations: Iterable[tuple[str, str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target={quoteattr(target)} TargetMode="{mode or "Internal"}"/>'
        for key, kind, target, mode in relations
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'
