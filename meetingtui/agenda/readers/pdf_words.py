"""The words on a page of a PDF, each with its place, size and weight, as the eye finds them."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

import pypdfium2 as pdfium

from meetingtui.agenda.readers.pdf_letters import Box, Faces, Letters, Look

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
# Bullets of the faces Symbol and Wingdings, which have no place of their own in Unicode.
BULLETS = dict.fromkeys((0xF0B7, 0xF0A7, 0xF06E, 0xF071, 0xF076, 0xF0A8, 0xF0D8), "•") | {0xF0FC: "✓"}
AS_SEEN = HYPHENS | LIGATURES | BULLETS

# Shares of the letters' size.
A_SPACE = 0.28  # a gap between letters that is read as a space
SHIFTED = 0.15  # how far the letters of a word may stand above or below one another
TWICE = 0.12  # how far apart a letter stands that is printed twice
UNMET = 99.0  # the width of a letter that was not met yet: more than any has
SMALLEST = 0.5  # points; what is smaller is not there to be read


class Word(NamedTuple):
    """Letters without a space in them; places are points from the page's left edge and its foot.

    `base` is the line it stands on, and `order` its place in the file. `turns` are the quarter
    turns counter-clockwise that it is turned by (None is askew); its places are those on the page
    turned back. `close` tells that no space is before it, and that it is a word of its own for
    another reason: it is raised, perhaps. `guessed` are letters that the file does not tell.
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
    guessed: bool = False


def words_of(page: pdfium.PdfPage, faces: Faces) -> list[Word]:
    """The words of a page in the order of the file; what is learnt of faces is added to `faces`."""
    textpage = page.get_textpage()
    try:
        return _PageReader(Letters(textpage, page.get_bbox(), faces)).words()
    finally:
        textpage.close()


def upright(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run as most of the page's letters do, and those that run otherwise."""
    letters = Counter[int | None]()
    for word in words:
        letters[word.turns] += len(word.text)
    usual = letters.most_common(1)[0][0] if letters else 0
    return [word for word in words if word.turns == usual], [word for word in words if word.turns != usual]


class _Read(NamedTuple):
    """Letters that make a word, from their first one's place in the file on."""

    text: str
    first: Box
    last: Box
    start: int
    look: Look
    doubled: bool = False
    close: bool = False


class _PageReader:
    """Finds the words of a page: by their ends where it can, by letters where it must."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters
        self._words: list[Word] = []

    def words(self) -> list[Word]:
        """Every word that is on the page and can be seen."""
        for run in RUN.finditer(self._letters.text()):
            self._read_run(run[0], run.start())
        return self._words

    def _ends(self, start: int, count: int, look: Look) -> tuple[Box, Box]:
        return self._letters.box(start, look.turns), self._letters.box(start + count - 1, look.turns)

    def _read_run(self, text: str, start: int) -> None:
        """The words in letters without a space: where they stand apart the eye sees one.

        A run that is as wide as its letters are is one word; only the others are looked at closely.
        """
        look = self._letters.look(start)
        if look.size < SMALLEST:
            self._read_behind(text, start)
            return
        first, last = self._ends(start, len(text), look)
        width = sum(map(look.widths.get, text, repeat(UNMET))) * look.size
        tolerance = SHIFTED * look.size
        if abs(last.right - first.left - width) < tolerance and abs(last.foot - first.foot) < tolerance:
            self._add(_Read(text, first, last, start, look))
        else:
            self._read_letters(text, start)

    def _read_behind(self, text: str, start: int) -> None:
        """The words behind letters that are too small to be seen."""
        for place in range(1, len(text)):
            if self._letters.look(start + place).size >= SMALLEST:
                self._read_run(text[place:], start + place)
                return

    def _read_letters(self, text: str, start: int) -> None:
        """The words in letters without a space, by the place of each letter."""
        look = self._letters.look(start)
        alone = look is self._letters.look(start + len(text) - 1)
        begin, close, kept = 0, False, list[str]()
        first = last = self._letters.box(start, look.turns)
        for place, letter in enumerate(text):
            box = self._letters.box(start + place, look.turns)
            if alone:
                width = (box.right - box.left) / look.size
                look.widths[letter] = min(width, look.widths.get(letter, width))
            if place > begin and _stands_apart(last, box, look.size):
                doubled = len(kept) < place - begin
                self._add(_Read("".join(kept), first, last, start + begin, look, doubled, close))
                close = _is_beside(last, box, look.size)
                begin, first, kept, look = place, box, [], self._letters.look(start + place)
            if place == begin or letter != text[place - 1] or not _covers(last, box, look.size):
                kept.append(letter)
                last = box
        doubled = len(kept) < len(text) - begin
        self._add(_Read("".join(kept), first, last, start + begin, look, doubled, close))

    def _add(self, read: _Read) -> None:
        """The word that these letters are, unless it is off the page."""
        text, first, last, start, look, doubled, close = read
        if not self._letters.are_on_page(look, first, last):
            return
        text = text if text.isascii() and "\x02" not in text else text.translate(AS_SEEN)
        bold = look.bold or doubled
        self._words.append(
            Word(
                text,
                first.left,
                last.right,
                look.base,
                look.size,
                bold,
                start,
                look.turns,
                close,
                look.guessed,
            )
        )


def _stands_apart(last: Box, box: Box, size: float) -> bool:
    return not _is_beside(last, box, size) or abs(box.foot - last.foot) > SHIFTED * size


def _is_beside(last: Box, box: Box, size: float) -> bool:
    return box.left - last.right <= A_SPACE * size and box.right >= last.left - A_SPACE * size


def _covers(last: Box, box: Box, size: float) -> bool:
    """Whether a letter is printed over the one before; the letters of a ligature have one box."""
    return box != last and box.left - last.left < TWICE * size < box.right - box.left
