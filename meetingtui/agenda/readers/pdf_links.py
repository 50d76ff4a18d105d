"""The links of a page of a PDF: each target at the row that its box covers."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from meetingtui.agenda.readers.pdf_lines import Placed, placed
from meetingtui.agenda.readers.pdf_rows import Row
from meetingtui.domain.text import one_line

MOST = 2000  # links of a page
LONGEST = 2000  # bytes of an address


class _Link(NamedTuple):
    """A target, and the box that leads to it."""

    target: str
    left: float
    right: float
    bottom: float
    top: float


def with_links(page: pdfium.PdfPage, rows: Sequence[Row], number: int) -> list[Placed]:
    """The rows of a page, with the targets of its links; a link over several rows stands at the first."""
    targets: dict[int, list[str]] = {}
    at_hand = ""
    for link in _links(page):
        place = _covered(link, rows)
        if place is None or link.target == at_hand:
            continue
        at_hand = link.target
        there = targets.setdefault(place, [])
        if link.target not in there:
            there.append(link.target)
    return [placed(row, number, tuple(targets.get(place, ()))) for place, row in enumerate(rows)]


def _covered(link: _Link, rows: Sequence[Row]) -> int | None:
    """The first row with letters in the middle of the link's box."""
    for place, row in enumerate(rows):
        for one in row.fragments:
            across = min(link.right, one.right) - max(link.left, one.left)
            for word in one.words if across > 0 else ():
                if (
                    link.bottom <= word.base + 0.3 * word.size <= link.top
                    and word.left < link.right
                    and word.right > link.left
                ):
                    return place
    return None


def _links(page: pdfium.PdfPage) -> Iterator[_Link]:
    place, link, rect = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    for _ in range(MOST):
        if not raw.FPDFLink_Enumerate(page.raw, place, link):
            return
        target = _target(page, link)
        if target and raw.FPDFLink_GetAnnotRect(link, rect):
            sides = sorted((rect.left, rect.right))
            heights = sorted((rect.bottom, rect.top))
            yield _Link(target, sides[0], sides[1], heights[0], heights[1])


def _target(page: pdfium.PdfPage, link: "raw.FPDF_LINK") -> str:
    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    length = raw.FPDFAction_GetURIPath(page.pdf.raw, action, None, 0)
    if not 1 < length <= LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAction_GetURIPath(page.pdf.raw, action, buffer, length)
    return one_line(buffer.value.decode("utf-8", "replace"))
