"""Markdown, in the part that CommonMark and GitHub's dialect read alike."""

import re
from collections.abc import Iterable, Iterator

from meetingtui.minutes.record import (
    Block,
    Bullets,
    End,
    Entry,
    Fact,
    Head,
    Link,
    Links,
    Numbered,
    Paragraph,
    Part,
    Passage,
    Record,
    Table,
)

ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|$#]")  # $ is mathematics at GitHub
AT_START = re.compile(r"(?=[-+=:])|\d{1,9}(?=[.)](?:\s|$))")  # lists, rules, underlines
QUOTE = "> "


def inline(text: str) -> str:
    """Text within a line such that Markdown prints it as it stands."""
    return ANYWHERE.sub(r"\\\g<0>", text)


def escaped(text: str) -> str:
    """One whole line of text such that Markdown prints it as it stands."""
    text = inline(text)
    opening = AT_START.match(text)
    return f"{opening[0]}\\{text[opening.end() :]}" if opening else text


def escaped_lines(text: str, indent: str = "") -> str:
    """Text of several lines, every line end kept as a hard break; `indent` before all but the first."""
    lines = (escaped(line.strip()) for line in text.split("\n"))
    return f"\\\n{indent}".join(filter(None, lines))


def render_markdown(record: Record) -> str:
    """The record as Markdown: paragraphs parted by empty lines, the decision as a quotation."""
    parts = (_head(record.head), _attendance(record), _entries(record.entries), _end(record.end))
    return "\n\n".join(paragraph for part in parts for paragraph in part) + "\n"


def _head(head: Head) -> Iterator[str]:
    yield f"# {inline(head.title)}"
    yield escaped(" · ".join(filter(None, (head.body, head.kind))))
    if head.facts:
        yield "\\\n".join(map(_fact, head.facts))


def _fact(fact: Fact) -> str:
    return f"**{inline(fact.label)}:** {inline(fact.value)}"


def _attendance(record: Record) -> Iterator[str]:
    for group in record.attendance.groups:
        yield f"**{inline(group.title)}:** {inline(group.run)}"
    yield from map(escaped, filter(None, (record.attendance.told, record.opening)))


def _entries(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield f"{'#' * (entry.depth + 1)} {inline(entry.heading)}"
        if entry.facts:
            yield " · ".join(map(_fact, entry.facts))
        if entry.particulars:
            yield escaped(entry.particulars)
        for passage in entry.passages:
            yield from _passage(passage, entry.depth + 2)


def _passage(passage: Passage, level: int) -> Iterator[str]:
    """A decision stands out as a quotation under a heading like the others."""
    yield f"{'#' * level} {inline(passage.title)}"
    text = "\n\n".join(map(_block, passage.blocks))
    quoted = passage.part is Part.DECISION
    yield "\n".join(f"{QUOTE}{line}".rstrip() for line in text.split("\n")) if quoted else text


def _block(block: Block) -> str:
    match block:
        case Paragraph(text, lead):
            return _led(lead, text) if lead else escaped_lines(text)
        case Bullets(entries):
            return "\n".join(f"- {escaped_lines(entry, '  ')}" for entry in entries)
        case Numbered(entries):
            return "\n".join(_numbered(n, entry) for n, entry in enumerate(entries, 1))
        case Links(links):
            return "\n".join(f"- {_link(link)}" for link in links)
        case Table(rows, headed):
            return "\n".join(_rows(rows, headed))


def _led(lead: str, text: str) -> str:
    first, *rest = text.split("\n")
    return "\\\n".join((f"**{inline(lead)}** {inline(first)}".rstrip(), *map(escaped, rest)))


def _numbered(number: int, text: str) -> str:
    marker = f"{number}. "
    return marker + escaped_lines(text, " " * len(marker))


def _link(link: Link) -> str:
    return f"<{link.target}>" if link.target else escaped(link.text)


def _rows(rows: tuple[tuple[str, ...], ...], headed: bool) -> Iterator[str]:
    """A table must have a head; it is empty where no row is known to be one."""
    first = [_row(row) for row in rows[:1]] if headed else ["|" + "   |" * len(rows[0])]
    yield from (*first, "|" + " --- |" * len(rows[0]))
    yield from map(_row, rows[1:] if headed else rows)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(map(inline, cells)) + " |"


def _end(end: End) -> Iterator[str]:
    yield from map(escaped, end.closing)
    if end.signatures:
        yield f"## {inline(end.signatures_title)}"
        yield "\n".join(f"- {escaped(name)}" for name in end.signatures)
