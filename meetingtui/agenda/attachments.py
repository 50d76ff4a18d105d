"""The attachments of an item: named behind "./." in the text, or listed under a heading of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from meetingtui.agenda.heads import APART, access
from meetingtui.agenda.layout import begins_with_capital
from meetingtui.agenda.prose import Kind, Prose
from meetingtui.agenda.readers.document import Line

COUNT = re.compile(r"(\d{1,3})[.)]?\s+(?=\S)")
LETTERED = re.compile(r"([A-Za-z])[.)]\s+(?=\S)")
ORDINAL = re.compile(r"\d{1,3}[.)]?")
COUNTED = re.compile(
    r"(?:[^\W\d_]{4,10}\s)?\d[\d./–-]*(?:\s[-–]|:|\.)\s"
)  # the number before an attachment's name
DOCUMENT = re.compile(
    r"[\d/.-]*\d[\d/.-]*|[A-Z]{2,6}-\d{2,4}-\d{2,8}"
)  # the number of a document, and nothing else
FILE = r"(?:PDF|DOCX?|XLSX?|PPTX?|ODT|RTF)"
SIZE = re.compile(
    rf"[\s,]*(?:\(\s?{FILE}?|\b{FILE})[\s,]*\d[\d.,]*\s?[KMG]i?B\)?$"
)  # what web pages print behind a link, with the file's kind or in brackets: "PDF 233 KB", "(233 KB)"
ATTACHED = re.compile(r"\.\s?/\s?\.\s*")  # "./." before an attachment, the mark of Danish offices


def without_attached(lines: Sequence[Line], prose: Prose) -> tuple[list[Line], list[str]]:
    """The lines without those that name an attachment behind "./.", and the names."""
    text: list[Line] = []
    names: list[list[Line]] = []
    open_name = False
    for line in lines:
        if _is_heading(line, prose):
            text.append(replace(line, text=ATTACHED.sub("", line.text, count=1)))
            open_name = False
        elif ATTACHED.match(line.text[:20]):
            names.append([line])
            open_name = True
        elif open_name and _goes_on(names[-1][-1], line, prose):
            names[-1].append(line)
        else:
            text.append(line)
            open_name = False
    return text, [_name(name, prose) for name in names]


def _is_heading(line: Line, prose: Prose) -> bool:
    """Whether the mark stands before the heading of a list of attachments: "./. Bilag"."""
    bare = ATTACHED.sub("", line.text, count=1)
    return bare != line.text and bare.strip(" :").casefold() in prose.language.attachments


def _goes_on(above: Line, line: Line, prose: Prose) -> bool:
    return line.page == above.page and line.blank_before <= 0 and prose.column.goes_on(above, line)


def _name(lines: Sequence[Line], prose: Prose) -> str:
    return ATTACHED.sub("", prose.joined(line.text for line in lines), count=1)


def listed(lines: Sequence[Line], prose: Prose) -> list[str]:
    """The names in a list of attachments: one for each entry, row or line, wrapped lines joined."""
    names: list[str] = []
    for block in prose.blocks(lines):
        if block.kind is Kind.ENTRY:
            names.append(block.text)
            continue
        if block.kind is Kind.ROW:
            names += _in_row(block.lines[0].cells or APART.split(block.text), prose)
            continue
        name: list[Line] = []
        for line in block.lines:
            if len(pieces := APART.split(line.text)) > 1:
                names += [prose.joined(part.text for part in name)] * bool(name) + _in_row(pieces, prose)
                name = []
                continue
            if name and _begins(line, name, prose):
                names.append(prose.joined(part.text for part in name))
                name = []
            name.append(line)
        if name:
            names.append(prose.joined(part.text for part in name))
    bare = [_without_size(name, prose) for name in _uncounted(names)]
    return [name for name in bare if name.strip(" .").casefold() not in prose.language.nothing]


def _without_size(name: str, prose: Prose) -> str:
    """The name without the size of its file, and without the item it belongs to: ", item 72. PDF 233 KB"."""
    bare = SIZE.sub("", name)
    if bare == name:
        return name
    words = "|".join(map(re.escape, prose.language.item))
    return re.sub(rf"\s*,\s*(?:{words})\s\d+\.?$", "", bare, flags=re.IGNORECASE) or name


def enumerated(text: str) -> list[str]:
    """The names that stand behind "Bilag:" on its own line: "Plan, Budget for 2026"."""
    pieces = re.split(r"[;,]\s+(?=[^\W\d_a-zæøåäöü])", text.rstrip(" ."))
    return pieces if all(len(piece) > 3 for piece in pieces) else [text]


def _uncounted(names: Sequence[str]) -> Sequence[str]:
    """The names without the figures that only count them: "1 Plan", "2 Budget"."""
    counts = [COUNT.match(name) or LETTERED.match(name) for name in names]
    counted = [count[1].casefold() for count in counts if count]
    numbers = [str(number) for number in range(1, len(names) + 1)]
    if counted in (numbers, list("abcdefghijklmnopqrstuvwxyz"[: len(names)])):
        return [name[count.end() :] for name, count in zip(names, counts, strict=True) if count]
    return names


def _begins(line: Line, name: Sequence[Line], prose: Prose) -> bool:
    """Whether a line below a name is another name, and not the rest of it.

    Where names begin with a number ("2012-208960 - ...", "Bilag 3: ..."), a line without one goes on.
    """
    if COUNTED.match(name[0].text) and not COUNTED.match(line.text) and line.blank_before <= 0:
        return False
    return begins_with_capital(line) and not prose.column.goes_on(name[-1], line)


def _in_row(cells: Sequence[str], prose: Prose) -> list[str]:
    """The name in a table's row, with the number of the document behind it: "Plan (222359/12)".

    What counts the rows, and what says that a document is open, is no part of the name.
    """
    bare = [cell.strip() for cell in cells]
    if counted := COUNT.match(bare[0]):
        bare[0] = bare[0][counted.end() :]
    telling = [cell for cell in bare if cell and access(cell, prose.language) is None]
    if len(telling) > 1 and ORDINAL.fullmatch(telling[0]):
        del telling[0]
    names = [cell for cell in telling if not DOCUMENT.fullmatch(cell)]
    numbers = [cell for cell in telling if DOCUMENT.fullmatch(cell)]
    if not names:
        return [" ".join(numbers)] if numbers else []
    return [" ".join([*names, *(f"({number})" for number in numbers)])]
