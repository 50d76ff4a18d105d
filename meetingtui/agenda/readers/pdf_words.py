"""The words on a page of a PDF, each with its place, size and weight, as the eye finds them."""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

RUN = re.compile(r"[^\s\x00\x01\x03-\x1f\x7f-\x9f]+")
# What PDFium puts for a hyphen at a line's end (U+0002; U+FFFE in whole texts), and hyphens that the
# eye cannot tell from any other.
HYPHENS = {0x02: "-", 0xAD: "-", 0x2010: "-", 0x2011: "-", 0xFFFE: "-"}
# Letters printed as one: Unicode, "Alphabetic Presentation Forms".
LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
AS_SEEN = HYPHENS | LIGATURES
UNKNOWN = "\ufffd"  # a letter of which the file does not tell what it is
# A font's weight is wrong in most files, and its name right.
BOLD = re.compile(
    r"bold|black|heavy|[hd][a-z]{2,6}fett|[-, ]bd(?![a-z])|bdmt|[-,]demi|[-,]b(?:i|$)", re.IGNORECASE
)
STROKED = 2  # PDF 32000-1, table 106: letters filled, then stroked; a bold that a program made up

# Shares of the letters' size.
A_SPACE = 0.28  # a gap between letters that is read as a space
NO_SPACE = 0.06  # a gap that is none, whatever PDFium makes of it
SHIFTED = 0.15  # how far the letters of a word may stand above or below one another
TWICE = 0.12  # how far apart a letter stands that is printed twice
UNMET = 99.0  # the width of a letter that was not met yet: more than any has
SMALLEST = 0.5  # points; what is smaller is not there to be read


class Word(NamedTuple):
    """Letters without a space in them; places are points from the page's left edge and its foot.

    `base` is the line it stands on, and `order` its place in the file. `turns` are the quarter
    turns counter-clockwise that it is turned by (None is askew); its places are those on the page
    turned back. `close` tells that no space is before it, and that it was not part of the word
    before for another reason: it is raised, perhaps.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    order: int
    turns: int | None = 0
    close: bool = False


class _Face(NamedTuple):
    """A font: whether it is bold, and the widths of the letters met so far in shares of their size."""

    bold: bool
    widths: dict[str, float]


class _Look(NamedTuple):
    """How the letters of one text object look, and the line that they stand on."""

    size: float
    bold: bool
    turns: int | None
    base: float
    widths: dict[str, float]


class _Box(NamedTuple):
    """Where a letter stands, along its line."""

    left: float
    right: float
    foot: float


class _Letters(NamedTuple):
    """Letters that make a word, from their first one's place in the file on; some may be printed twice."""

    text: str
    first: _Box
    last: _Box
    start: int
    look: _Look
    doubled: bool = False
    close: bool = False


def words_of(page: pdfium.PdfPage) -> list[Word]:
    """The words of a page in the order of the file."""
    textpage = page.get_textpage()
    try:
        return _PageReader(textpage, page.get_bbox()).words()
    finally:
        textpage.close()


def upright(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run as most of the page's letters do, and those that run otherwise."""
    letters = Counter[int | None]()
    for word in words:
        letters[word.turns] += len(word.text)
    usual = letters.most_common(1)[0][0] if letters else 0
    return [word for word in words if word.turns == usual], [word for word in words if word.turns != usual]


class _PageReader:
    """Asks PDFium about the letters of one page; every question costs about a microsecond."""

    def __init__(self, textpage: pdfium.PdfTextPage, edges: Sequence[float]) -> None:
        self._page = textpage.raw
        left, bottom, right, top = edges
        self._edges = [turned_box(left, right, bottom, top, turns) for turns in range(4)]
        self._words: list[Word] = []
        self._looks: dict[int, _Look] = {}
        self._faces: dict[int, _Face] = {}
        self._rect = raw.FS_RECTF()
        self._at = ctypes.byref(self._rect)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = raw.FS_MATRIX()
        self._name = ctypes.create_string_buffer(256)

    def words(self) -> list[Word]:
        """Every word that is on the page and can be seen."""
        for run in RUN.finditer(self._text()):
            self._read(run[0], run.start())
        return self._words

    def _text(self) -> str:
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

    def _read(self, text: str, start: int) -> None:
        """The words in letters without a space: where they stand apart the eye sees one.

        A run that is as wide as its letters are is one word; only the others are looked at closely.
        """
        look = self._look(start)
        if look.size < SMALLEST:
            return
        first, last = self._box(start, look.turns), self._box(start + len(text) - 1, look.turns)
        width = sum(map(look.widths.get, text, repeat(UNMET))) * look.size
        tolerance = SHIFTED * look.size
        if abs(last.right - first.left - width) < tolerance and abs(last.foot - first.foot) < tolerance:
            self._add(_Letters(text, first, last, start, look))
        else:
            self._read_closely(text, start)

    def _read_closely(self, text: str, start: int) -> None:
        """The words in letters without a space, by the place of each letter."""
        look = self._look(start)
        alone = look is self._look(start + len(text) - 1)
        begin, close, letters = 0, False, list[str]()
        first = last = self._box(start, look.turns)
        for place, letter in enumerate(text):
            box = self._box(start + place, look.turns)
            if alone:
                look.widths[letter] = (box.right - box.left) / look.size
            if place > begin and _stands_apart(last, box, look.size):
                self._add(
                    _Letters(
                        "".join(letters),
                        first,
                        last,
                        start + begin,
                        look,
                        len(letters) < place - begin,
                        close,
                    )
                )
                close = _is_beside(last, box, look.size)
                begin, first, letters, look = place, box, [], self._look(start + place)
            if place == begin or letter != text[place - 1] or not _covers(last, box, look.size):
                letters.append(letter)
                last = box
        self._add(
            _Letters(
                "".join(letters), first, last, start + begin, look, len(letters) < len(text) - begin, close
            )
        )

    def _box(self, place: int, turns: int | None) -> _Box:
        rect = self._rect
        raw.FPDFText_GetLooseCharBox(self._page, place, self._at)
        if turns:
            return _Box(*turned_box(rect.left, rect.right, rect.bottom, rect.top, turns)[:3])
        return _Box(rect.left, rect.right, rect.bottom)

    def _add(self, read: _Letters) -> None:
        """The word that these letters are, unless it is off the page or goes on the one before."""
        look = read.look
        left, right, bottom, top = self._edges[look.turns or 0]
        if read.last.right < left or read.first.left > right or not bottom <= look.base <= top:
            return
        text = read.text.translate(AS_SEEN)
        before = self._words[-1] if self._words else None
        if before is not None and not read.close and self._goes_on(before, look, read.first, read.start):
            self._words[-1] = before._replace(text=before.text + text, right=read.last.right)
            return
        bold = look.bold or read.doubled
        self._words.append(
            Word(
                text,
                read.first.left,
                read.last.right,
                look.base,
                look.size,
                bold,
                read.start,
                look.turns,
                read.close,
            )
        )

    def _goes_on(self, before: Word, look: _Look, first: _Box, start: int) -> bool:
        """Whether a word touches the one before, with a space between them that is PDFium's own."""
        return (
            -A_SPACE * look.size < first.left - before.right < NO_SPACE * look.size
            and abs(look.base - before.base) < SHIFTED / 2 * look.size
            and before.turns == look.turns
            and raw.FPDFText_IsGenerated(self._page, start - 1) == 1
        )

    def _look(self, place: int) -> _Look:
        """How a letter looks; the letters of one text object look alike."""
        thing = raw.FPDFText_GetTextObject(self._page, place)
        if not thing:
            return UNSEEN
        address = ctypes.addressof(thing.contents)
        look = self._looks.get(address)
        if look is None:
            look = self._looks[address] = self._look_of(thing, place)
        return look

    def _look_of(self, thing: "raw.FPDF_PAGEOBJECT", place: int) -> _Look:
        matrix = self._matrix
        raw.FPDFText_GetMatrix(self._page, place, matrix)
        raw.FPDFText_GetCharOrigin(self._page, place, self._x, self._y)
        size = raw.FPDFText_GetFontSize(self._page, place) * math.hypot(matrix.c, matrix.d)
        turns = _quarters(math.atan2(matrix.b, matrix.a))
        x, y = float(self._x.value), float(self._y.value)
        face = self._face(raw.FPDFTextObj_GetFont(thing))
        bold = face.bold or raw.FPDFTextObj_GetTextRenderMode(thing) == STROKED
        return _Look(size, bold, turns, (y, -x, -y, x)[turns or 0], face.widths)

    def _face(self, font: "raw.FPDF_FONT") -> _Face:
        address = ctypes.addressof(font.contents) if font else 0
        face = self._faces.get(address)
        if face is None:
            self._name.value = b""
            raw.FPDFFont_GetBaseFontName(font, self._name, len(self._name))
            bold = BOLD.search(self._name.value.decode("latin-1")) is not None
            face = self._faces[address] = _Face(bold, {})
        return face


UNSEEN = _Look(0.0, False, None, 0.0, {})


def _stands_apart(last: _Box, box: _Box, size: float) -> bool:
    return not _is_beside(last, box, size) or abs(box.foot - last.foot) > SHIFTED * size


def _is_beside(last: _Box, box: _Box, size: float) -> bool:
    return box.left - last.right <= A_SPACE * size and box.right >= last.left - A_SPACE * size


def _covers(last: _Box, box: _Box, size: float) -> bool:
    """Whether a letter is printed over the one before."""
    return box.left - last.left < TWICE * size < box.right - box.left


def _quarters(angle: float) -> int | None:
    """The quarter turns of an angle in radians, or None when it is none."""
    quarters = angle / (math.pi / 2)
    nearest = round(quarters)
    return nearest % 4 if abs(quarters - nearest) < 0.05 else None


def turned_box(
    left: float, right: float, bottom: float, top: float, turns: int
) -> tuple[float, float, float, float]:
    """A box on the page turned back, so that its line runs from left to right."""
    for _ in range(turns):
        left, right, bottom, top = bottom, top, -right, -left
    return left, right, bottom, top
