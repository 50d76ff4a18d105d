"""The attachments of an item: named behind "./." in the text, or listed under a heading of their own."""

import re
from collections.abc import Sequence

from meetingtui.agenda.layout import begins_with_capital
from meetingtui.agenda.prose import Kind, Prose
from meetingtui.agenda.readers.document import Line

ATTACHED = re.compile(r"\.\s?/\s?\.\s*")  # "./." before an attachment, the mark of Danish offices


def without_attached(lines: Sequence[Line], prose: Prose) -> tuple[list[Line], list[str]]:
    """The lines without those that name an attachment behind "./.", and the names."""
    text: list[Line] = []
    names: list[list[Line]] = []
    open_name = False
    for line in lines:
        if ATTACHED.match(line.text[:20]):
            names.append([line])
            open_name = True
        elif open_name and _goes_on(names[-1][-1], line, prose):
            names[-1].append(line)
        else:
            text.append(line)
            open_name = False
    return text, [_name(name, prose) for name in names]


def _goes_on(above: Line, line: Line, prose: Prose) -> bool:
    return line.page == above.page and line.blank_before <= 0 and prose.column.goes_on(above, line)


def _name(lines: Sequence[Line], prose: Prose) -> str:
    return ATTACHED.sub("", prose.joined(line.text for line in lines), count=1)


def listed(lines: Sequence[Line], prose: Prose) -> list[str]:
    """The names in a list of attachments: one for each entry or line, wrapped lines joined."""
    names: list[str] = []
    for block in prose.blocks(lines):
        if block.kind is Kind.ENTRY:
            names.append(block.text)
            continue
        name: list[Line] = []
        for line in block.lines:
            if name and begins_with_capital(line) and not prose.column.goes_on(name[-1], line):
                names.append(prose.joined(part.text for part in name))
                name = []
            name.append(line)
        names.append(prose.joined(part.text for part in name))
    return [name for name in names if name.strip(" .").casefold() not in prose.language.nothing]
