"""PDF to PDF/UA-1, set by typst with its own fonts; text goes in as JSON, never into the source."""

import json
import re
from dataclasses import asdict
from datetime import UTC, datetime, time
from importlib.resources import files

from meetingtui.domain.errors import MinutesError
from meetingtui.minutes.record import Record

MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\(.)")
STAND_IN = "□"
UNSEEN = frozenset("\u200c\u200d\ufe0e\ufe0f")  # joiners and selectors, nothing on their own


def render_pdf(record: Record) -> bytes:
    """The record as a tagged PDF.

    PDF/UA-1 allows no character without a glyph: emoji and what else the fonts lack become "□".
    Raises MinutesError when typst cannot set the document.
    """
    from typst import TypstError

    values = _values(record)
    while True:
        try:
            return _set(values, datetime.combine(record.dated, time(), UTC))
        except TypstError as error:
            shown = _without(_missing(error.diagnostic), values)
            if shown == values:
                raise MinutesError("The PDF could not be made: {why}.", why=error.message) from error
            values = shown


def _set(values: str, made: datetime) -> bytes:
    import typst

    return typst.compile(
        files("meetingtui.minutes").joinpath("templates", "minutes.typ").read_bytes(),
        format="pdf", sys_inputs={"record": values}, ignore_system_fonts=True, timestamp=made,
        pdf_standards=["ua-1"],
    )  # fmt: skip


def _values(record: Record) -> str:
    """The record as JSON, with the texts that its properties derive."""
    values = asdict(record)
    values["attendance"]["told"] = record.attendance.told
    for group, known in zip(values["attendance"]["groups"], record.attendance.groups, strict=True):
        group["run"] = known.run
    return json.dumps(values, ensure_ascii=False, default=str)


def _missing(diagnostic: str) -> set[str]:
    """The texts without a glyph that typst's message names, each a character with its marks."""
    return {ESCAPED.sub(_unescaped, found) for found in MISSING.findall(diagnostic)}


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]


def _without(missing: set[str], values: str) -> str:
    for text in sorted(missing, key=lambda text: (-len(text), text)):
        values = values.replace(text, "" if text in UNSEEN else STAND_IN)
    return values
