"""Files that are broken, mean harm, or are not what they are called; small, and made when they are needed."""

import io
import zipfile
import zlib
from collections.abc import Callable

from tests.agenda.agendas import DANISH
from tests.agenda.pdfs import by_hand, encrypted, scanned, shown
from tests.agenda.words import p, packed, part, table, unpacked, words

PASSWD = "file:///etc/passwd"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    + "]>"
)
OUTSIDE = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{PASSWD}"><!ENTITY % b SYSTEM "{PASSWD}"> %b;]>'
WORD = words(*(p(line) for line in DANISH.split("\n") if line.strip()))
BIG = 60_000_000  # bytes that a bomb unpacks to
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'


def bomb() -> bytes:
    """A Word file whose text unpacks to far more than it is."""
    return packed({**unpacked(WORD), "word/document.xml": part("document", "<w:body>").encode() + b" " * BIG})


def nested_bomb() -> bytes:
    """A bomb within a Word file, which no reader has a reason to unpack, beside text."""
    inner = packed({f"{n}.bin": bytes(20_000_000) for n in range(20)})
    return packed({**unpacked(WORD), "word/embeddings/more.docx": inner})


def lying_bomb() -> bytes:
    """A bomb whose directory says that it is small."""
    content = bomb()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    return content.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def overlapping_bomb() -> bytes:
    """A directory that names the same packed bytes a thousand times."""
    packed_once = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packed_once.compress(bytes(1_000_000)) + packed_once.flush()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as writing:
        writing.writestr("word/document.xml", bytes(1_000_000))
        info = writing.infolist()[0]
        for n in range(1000):
            twin = zipfile.ZipInfo(f"word/{n}.xml")
            twin.compress_type, twin.file_size, twin.compress_size = 8, 1_000_000, len(data)
            twin.header_offset, twin.CRC, twin.date_time = info.header_offset, info.CRC, info.date_time
            writing.filelist.append(twin)
            writing.NameToInfo[twin.filename] = twin
        writing._didModify = True
    return archive.getvalue()


def empty_pages(count: int = 5000) -> bytes:
    """A PDF of pages without anything on them."""
    return by_hand(*[""] * count)


def pages_of_text(count: int) -> bytes:
    """A PDF of full pages, an item on each."""
    text = "".join(
        shown("Udvalget skal tage stilling til planen for budgettet.", y=780 - 14 * n) for n in range(2, 50)
    )
    return by_hand(
        *(
            shown(f"{n}. Budget for {n}. kvartal", y=780, font="F2", size=14) + text
            for n in range(1, count + 1)
        )
    )


def endless_stream() -> bytes:
    """A PDF whose page unpacks to far more than it is."""
    text = zlib.compress(b"BT /F1 9 Tf (1. Budget) Tj ET\n" * 2_000_000, 9)
    made = by_hand("x" * len(text))
    return made.replace(b"x" * len(text), text).replace(b"<< /Length", b"<< /Filter /FlateDecode /Length", 1)


def without_unicode(pages: int = 1) -> bytes:
    """A PDF whose font does not tell which letters its signs are."""
    font = (
        "/F3 << /Type /Font /Subtype /Type0 /BaseFont /Secret /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
        "/Subtype /CIDFontType2 /BaseFont /Secret /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Secret /Flags 4 >> >>] >>"
    )
    content = "BT /F3 12 Tf 72 700 Td <000100020003000400050006> Tj ET\n"
    made = by_hand(*[content] * pages)
    return made.replace(b"/F1 <<", f"{font} /F1 <<".encode())


def compound(stream: str) -> bytes:
    """An OLE file, as old Word files and encrypted new ones are."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le")


def _pages_of_text(*lines: str) -> bytes:
    return by_hand("".join(shown(line, y=780 - 20 * n) for n, line in enumerate(lines)))


GOOD_PDF = _pages_of_text("Dagsorden", "1. Budget", "Indstilling", "at budgettet godkendes", "2. Eventuelt")
EXCEL = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}
CARD = b"BEGIN:VCARD\nFN:Anne\nEND:VCARD\n"

# The file, how its content is made, and a piece of the sentence that a person reads.
REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zip bomb": ("a.docx", bomb, "far larger than any agenda"),
    "zip bomb with a lying directory": ("a.docx", lying_bomb, "is damaged"),
    "zip of overlapping parts": ("a.docx", overlapping_bomb, "far larger|is damaged"),
    "laughs in Word": ("a.docx", lambda: packed({**unpacked(WORD), "word/document.xml": HEAD + f"{LAUGHS}<x>&a12;</x>".encode()}), "document type"),
    "entity in Word": ("a.docx", lambda: packed({**unpacked(WORD), "word/document.xml": HEAD + f"{OUTSIDE}<x>&a;</x>".encode()}), "document type"),
    "laughs in XML": ("a.xml", lambda: HEAD + f"{LAUGHS}<Agenda><Item><Number>1</Number><Caption>&a12;</Caption></Item></Agenda>".encode(), "document type"),
    "entity in XML": ("a.xml", lambda: HEAD + f"{OUTSIDE}<Agenda><Item><Number>1</Number><Caption>&a;</Caption></Item></Agenda>".encode(), "document type"),
    "laughs in a drawing": ("a.svg", lambda: HEAD + f"{LAUGHS}<svg><text>&a12;</text></svg>".encode(), "document type"),
    "drawing": ("a.xml", lambda: HEAD + b'<svg xmlns="http://www.w3.org/2000/svg"><text>1. Budget</text></svg>', "no published agenda"),
    "XML of something else": ("a.xml", lambda: b"<note><to>Bo</to><body>1. Budget</body></note>", "no published agenda"),
    "XML in a wrong charset": ("a.xml", lambda: '<?xml version="1.0" encoding="UTF-8"?><Agenda><Item><Caption>Åbning</Caption></Item></Agenda>'.encode("cp1252"), "from line 1 on"),
    "encrypted PDF": ("a.pdf", lambda: encrypted(GOOD_PDF, "hemmelig"), "password"),
    "scanned PDF": ("a.pdf", lambda: scanned(3), "picture|scan"),
    "truncated PDF": ("a.pdf", lambda: GOOD_PDF[: len(GOOD_PDF) // 2], "not whole: its end is missing"),
    "PDF of its first line": ("a.pdf", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not whole: its end is missing"),
    "PDF of empty pages": ("a.pdf", empty_pages, "pages"),
    "PDF without letters": ("a.pdf", without_unicode, "letter|text|picture"),
    "truncated Word": ("a.docx", lambda: WORD[: len(WORD) // 2], "is damaged"),
    "Word that is Excel": ("a.docx", lambda: packed(EXCEL), "none of the formats"),
    "Word that is OpenDocument": ("a.docx", lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
    "Word that is a plain ZIP": ("a.docx", lambda: packed({"billeder/1.png": b"x"}), "none of the formats"),
    "Word that is an empty ZIP": ("a.docx", lambda: packed({}), "none of the formats|is damaged"),
    "Word 97": ("a.docx", lambda: compound("WordDocument"), "Word 97"),
    "encrypted Word": ("a.docx", lambda: compound("EncryptedPackage"), "is encrypted"),
    "Word tables in tables": ("a.docx", lambda: words("<w:tbl><w:tr><w:tc>" * 5000 + "</w:tc></w:tr></w:tbl>" * 5000), "nested too deeply"),
    "JSON nested deeply": ("a.json", lambda: b'{"meeting":' + b"[" * 200_000, "is not a meeting"),
    "card": ("a.vcf", lambda: CARD, "No agenda was found"),
    "UTF-16 without sense": ("a.txt", lambda: b"\xff\xfe" + bytes(range(1, 32)) * 50, "No agenda was found"),
    "half of a UTF-16 letter": ("a.txt", lambda: b"\xff\xfe" + "1. Budget".encode("utf-16-le") + b"\x41", "is not a text"),
    "noise that says it is a page": ("a.html", lambda: b"<html>" + bytes(range(256)) * 50, "text|read"),
}  # fmt: skip


def page(text: str, head: str = "") -> bytes:
    """A web page of the text's lines."""
    lines = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return f"<!doctype html><html><head>{head}</head><body>{lines}</body></html>".encode()


def big_table(rows: int) -> bytes:
    """A web page with a table of many rows in its only item."""
    cells = "".join(f"<tr><td>Post {n}<td>{n}<td>{2 * n}</tr>" for n in range(rows))
    return page("1. Budget").replace(b"</body>", f"<table border=1>{cells}</table></body>".encode())


def big_word_table(rows: int) -> bytes:
    """A Word file with such a table."""
    return words(
        p("1. Budget"), table(*((f"Post {n}", str(n), str(2 * n)) for n in range(rows)), bordered=True)
    )
