"""The ruling lines on a page of a PDF, which tables are made of."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from meetingtui.agenda.readers.pdf_letters import turned_box
from meetingtui.agenda.readers.pdf_words import Word

THIN = 3.0  # points; what is wider is a shaded area
SHORTEST = 5.0  # points; what is shorter is a part of a letter or a sign
TOUCHING = 3.0  # points between the pieces of one ruling line
MOST_OBJECTS = 20_000  # things on a page that are looked at
MOST_SEGMENTS = 5_000  # lines of drawings on a page that are looked at
DEEPEST = 3  # forms in forms

_Matrix = tuple[float, float, float, float, float, float]
_UNCHANGED: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Rule(NamedTuple):
    """A ruling line: where it stands on its own axis, and from where to where it goes on the other."""

    at: float
    begin: float
    end: float


class Rules(NamedTuple):
    """The ruling lines of a page: `across` from the top to the foot, `down` from left to right."""

    across: list[Rule]
    down: list[Rule]


class _Box(NamedTuple):
    left: float
    right: float
    bottom: float
    top: float


def rules_of(page: pdfium.PdfPage, words: Sequence[Word]) -> Rules:
    """The ruling lines of a page, turned as its words are."""
    turns = words[0].turns or 0 if words else 0
    boxes = [_Box(*turned_box(*box, turns)) for box in _PageDrawings(page).boxes()]
    across = [Rule((box.bottom + box.top) / 2, box.left, box.right) for box in boxes if _is_across(box)]
    down = [
        Rule((box.left + box.right) / 2, box.bottom, box.top)
        for box in boxes
        if _is_across(_on_its_side(box))
    ]
    return Rules(_joined(across)[::-1], _joined(down))


def _is_across(box: _Box) -> bool:
    return box.top - box.bottom <= THIN and box.right - box.left >= SHORTEST


def _on_its_side(box: _Box) -> _Box:
    return _Box(box.bottom, box.top, box.left, box.right)


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """The lines with the pieces of each put together, in the order of their places."""
    levels: list[list[Rule]] = []
    for rule in sorted(rules):
        if levels and rule.at - levels[-1][-1].at <= THIN / 2:
            levels[-1].append(rule)
        else:
            levels.append([rule])
    return [rule for level in levels for rule in _joined_level(level)]


def _joined_level(level: list[Rule]) -> list[Rule]:
    joined: list[Rule] = []
    for rule in sorted(level, key=lambda rule: rule.begin):
        if joined and rule.begin - joined[-1].end <= TOUCHING:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, rule.end))
        else:
            joined.append(rule)
    return joined


class _PageDrawings:
    """The thin boxes that are drawn on a page: lines, and the sides of rectangles."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._page = page.raw
        self._left = MOST_OBJECTS
        self._segments = MOST_SEGMENTS
        self._floats = [ctypes.c_float() for _ in range(4)]
        self._matrix = raw.FS_MATRIX()

    def boxes(self) -> Iterator[_Box]:
        count = raw.FPDFPage_CountObjects(self._page)
        for place in range(min(count, self._left)):
            yield from self._of(raw.FPDFPage_GetObject(self._page, place), _UNCHANGED, 0)

    def _of(self, thing: "raw.FPDF_PAGEOBJECT", outer: _Matrix, depth: int) -> Iterator[_Box]:
        kind = raw.FPDFPageObj_GetType(thing)
        self._left -= 1
        if kind == raw.FPDF_PAGEOBJ_PATH:
            yield from self._path(thing, outer)
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
            inner = _times(self._matrix_of(thing), outer)
            for place in range(min(raw.FPDFFormObj_CountObjects(thing), max(0, self._left))):
                yield from self._of(raw.FPDFFormObj_GetObject(thing, place), inner, depth + 1)

    def _path(self, path: "raw.FPDF_PAGEOBJECT", outer: _Matrix) -> Iterator[_Box]:
        left, bottom, right, top = self._floats
        if not raw.FPDFPageObj_GetBounds(path, left, bottom, right, top):
            return
        box = _moved(_Box(left.value, right.value, bottom.value, top.value), outer)
        if min(box.right - box.left, box.top - box.bottom) <= THIN:
            yield box
        elif self._segments > 0:
            yield from self._sides(path, _times(self._matrix_of(path), outer))

    def _sides(self, path: "raw.FPDF_PAGEOBJECT", matrix: _Matrix) -> Iterator[_Box]:
        """The sides of a drawing; of one that is only filled those of its thin parts."""
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path, fill, stroke)
        count = raw.FPDFPath_CountSegments(path)
        self._segments -= count
        parts: list[list[tuple[float, float]]] = []
        for place in range(min(count, MOST_SEGMENTS)):
            segment = raw.FPDFPath_GetPathSegment(path, place)
            x, y = self._floats[:2]
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not parts:
                parts.append([])
            parts[-1].append(_point(x.value, y.value, matrix))
        for part in parts:
            whole = _around(part)
            if min(whole.right - whole.left, whole.top - whole.bottom) <= THIN:
                yield whole
            elif stroke.value:
                yield from (_around(side) for side in zip(part, [*part[1:], part[0]], strict=True))

    def _matrix_of(self, thing: "raw.FPDF_PAGEOBJECT") -> _Matrix:
        matrix = self._matrix
        if not raw.FPDFPageObj_GetMatrix(thing, matrix):
            return _UNCHANGED
        return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _around(points: Sequence[tuple[float, float]]) -> _Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return _Box(min(xs), max(xs), min(ys), max(ys))


def _moved(box: _Box, matrix: _Matrix) -> _Box:
    if matrix is _UNCHANGED:
        return box
    return _around([_point(x, y, matrix) for x in (box.left, box.right) for y in (box.bottom, box.top)])


def _point(x: float, y: float, matrix: _Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    """Both changes of a drawing, the inner one first (PDF 32000-1, 8.3.4)."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)
