"""Made-up PDFs: whole documents set by typst, and tiny ones written by hand for what typst never does."""

import io
from collections.abc import Sequence

import pikepdf
import typst

A4 = (595, 842)
FONTS = (
    "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> "
    "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
)


def typeset(source: str) -> bytes:
    """A PDF of typst's markup on A4 in an 11 point face, ragged right."""
    head = '#set page(paper: "a4")\n#set text(font: "Libertinus Serif", size: 11pt, lang: "da")\n'
    return typst.compile((head + source).encode())


def by_hand(
    *pages: str, more: Sequence[str] = (), page_more: str = "", resources: str = "", info: str = ""
) -> bytes:
    """A PDF with these content streams; `more` are objects from number 4 on, which pages may name."""
    first = 4 + len(more)
    kids = " ".join(f"{first + 2 * place} 0 R" for place in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        f"<< {info} >>",
        *more,
    ]
    for place, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Contents {first + 2 * place + 1} 0 R "
            f"/Resources << /Font << {FONTS} >> {resources} >> {page_more} >>"
        )
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
    return _file(objects)


def _file(objects: Sequence[str]) -> bytes:
    file = io.BytesIO()
    file.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(file.tell())
        file.write(f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252"))
    start = file.tell()
    file.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    file.writelines(f"{place:010} 00000 n \n".encode() for place in places)
    file.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 3 0 R >>\n".encode())
    file.write(f"startxref\n{start}\n%%EOF\n".encode())
    return file.getvalue()


def shown(
    text: str, x: float = 72, y: float = 700, font: str = "F1", size: float = 11, before: str = ""
) -> str:
    """A content stream's words that show a text at a place; `before` are operators that go before."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {before} /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"


def encrypted(content: bytes, password: str) -> bytes:
    """The PDF, which only the password opens."""
    result = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(result, encryption=pikepdf.Encryption(owner=password + "!", user=password))
    return result.getvalue()


PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    "/Length 1 >>\nstream\nA\nendstream"
)
SHOW_PICTURE = "q 500 0 0 700 40 40 cm /Im Do Q\n"


def scanned(pages: int = 1, over: str = "") -> bytes:
    """A PDF whose pages are pictures, with this content over each."""
    return by_hand(*[SHOW_PICTURE + over] * pages, more=[PICTURE], resources="/XObject << /Im 4 0 R >>")
