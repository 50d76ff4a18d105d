"""What PDFium knows of the letters on a page of a PDF: which they are, where they stand, how they look."""

import ctypes
import math
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

UNKNOWN: Final = "\ufffd"  # a letter of which the file does not tell what it is
# A font's weight is wrong in most files, and its name right.
BOLD = re.compile(
    r"bold|black|heavy|[hd][a-z]{2,6}fett|[-, ]bd(?![a-z])|bdmt|[-,]demi|[-,]b(?:i|$)", re.IGNORECASE
)
STROKED = 2  # PDF 32000-1, table 106: letters filled, then stroked; a bold that a program made up
A_TURN = 0.05  # share of a quarter turn by which a line may miss one


class Face(NamedTuple):
    """A font: whether it is bold, and the widths of the letters met so far in shares of their size."""

    bold: bool
    widths: dict[str, float]


Faces = dict[bytes, Face]  # of a document, by their names


class Look(NamedTuple):
    """How the letters of one text object look, and the line that they stand on.

    `size` is in points; `turns` are quarter turns counter-clockwise, or None when it is askew;
    `guessed` tells that the file does not say which letters they are.
    """

    size: float
    bold: bool
    turns: int | None
    base: float
    widths: dict[str, float]
    guessed: bool


class Box(NamedTuple):
    """Where a letter stands, in points along its line."""

    left: float
    right: float
    foot: float


UNSEEN: Final = Look(0.0, False, None, 0.0, {}, False)


class Letters:
    """Asks PDFium about the letters of one page, by their places; a question costs about a microsecond."""

    def __init__(self, textpage: pdfium.PdfTextPage, edges: Sequence[float], faces: Faces) -> None:
        left, bottom, right, top = edges
        self._edges = [turned_box(left, right, bottom, top, turns) for turns in range(4)]
        self._page = textpage.raw
        self._known = faces
        self._faces: dict[int, Face] = {}  # by their addresses, which hold for this page
        self._looks: dict[int, Look] = {}
        self._rect = raw.FS_RECTF()
        self._at = ctypes.byref(self._rect)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = raw.FS_MATRIX()
        self._name = ctypes.create_string_buffer(256)

    def text(self) -> str:
        """The text of the page, one letter for each of PDFium's."""
        count = raw.FPDFText_CountChars(self._page)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        raw.FPDFText_GetText(self._page, 0, count, buffer)
        text = bytes(buffer).decode("utf-16-le", "replace")[:-1]
        if len(text) == count and "\x00" not in text:
            return text
        codes = (raw.FPDFText_GetUnicode(self._page, place) for place in range(count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else UNKNOWN for code in codes)

    def box(self, place: int, turns: int | None) -> Box:
        """Where a letter stands on the page turned back by those quarter turns."""
        rect = self._rect
        raw.FPDFText_GetLooseCharBox(self._page, place, self._at)
        if turns:
            return Box(*turned_box(rect.left, rect.right, rect.bottom, rect.top, turns)[:3])
        return Box(rect.left, rect.right, rect.bottom)

    def are_on_page(self, look: Look, first: Box, last: Box) -> bool:
        """Whether the letters from one box to another stand on the page, or partly so."""
        left, right, bottom, top = self._edges[look.turns or 0]
        return last.right >= left and first.left <= right and bottom <= look.base <= top

    def look(self, place: int) -> Look:
        """How a letter looks; the letters of one text object have one Look."""
        thing = raw.FPDFText_GetTextObject(self._page, place)
        if not thing:
            return UNSEEN
        address = ctypes.addressof(thing.contents)
        look = self._looks.get(address)
        if look is None:
            look = self._looks[address] = self._look_of(thing, place)
        return look

    def _look_of(self, thing: "raw.FPDF_PAGEOBJECT", place: int) -> Look:
        matrix = self._matrix
        raw.FPDFText_GetMatrix(self._page, place, matrix)
        raw.FPDFText_GetCharOrigin(self._page, place, self._x, self._y)
        size = raw.FPDFText_GetFontSize(self._page, place) * math.hypot(matrix.c, matrix.d)
        turns = _quarters(math.atan2(matrix.b, matrix.a))
        x, y = float(self._x.value), float(self._y.value)
        face = self._face(raw.FPDFTextObj_GetFont(thing))
        bold = face.bold or raw.FPDFTextObj_GetTextRenderMode(thing) == STROKED
        guessed = raw.FPDFText_HasUnicodeMapError(self._page, place) == 1
        return Look(size, bold, turns, (y, -x, -y, x)[turns or 0], face.widths, guessed)

    def _face(self, font: "raw.FPDF_FONT") -> Face:
        address = ctypes.addressof(font.contents) if font else 0
        face = self._faces.get(address)
        if face is None:
            self._name.value = b""
            raw.FPDFFont_GetBaseFontName(font, self._name, len(self._name))
            name = self._name.value
            bold = BOLD.search(name.decode("latin-1")) is not None
            face = self._faces[address] = self._known.setdefault(name, Face(bold, {}))
        return face


def _quarters(angle: float) -> int | None:
    """The quarter turns of an angle in radians, or None when it is none."""
    quarters = angle / (math.pi / 2)
    nearest = round(quarters)
    return nearest % 4 if abs(quarters - nearest) < A_TURN else None


def turned_box(
    left: float, right: float, bottom: float, top: float, turns: int
) -> tuple[float, float, float, float]:
    """A box on the page turned back, so that its line runs from left to right."""
    for _ in range(turns):
        left, right, bottom, top = bottom, top, -right, -left
    return left, right, bottom, top
