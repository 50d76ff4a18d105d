"""Plain text: wrapped lines, for mail and for the preview on the screen."""

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper
from unicodedata import east_asian_width

from meetingtui.minutes.record import (
    Block,
    Bullets,
    End,
    Entry,
    Head,
    Links,
    Numbered,
    Paragraph,
    Part,
    Passage,
    Record,
    Table,
)

DECISION_BAR = "│ "
COLUMN_GAP = 3


def render_text(record: Record, width: int = 72) -> str:
    """The record as text, wrapped at `width` columns; only a word longer than that goes beyond."""
    parts = (_head(record.head, width), _attendance(record, width), _entries(record, width))
    lines = [line for part in (*parts, _end(record.end, width)) for line in part]
    return "\n".join(lines).strip("\n") + "\n"


def preview_lines(record: Record, width: int = 72) -> list[str]:
    """The text's lines, for a screen of `width` columns."""
    return render_text(record, width).removesuffix("\n").split("\n")


def _wrapped(text: str, width: int, first: str = "", indent: str = "") -> Iterator[str]:
    """Every line of the text wrapped on its own; `first` begins the first one, `indent` the rest."""
    wrapper = TextWrapper(
        max(width, 20), break_long_words=False, break_on_hyphens=False, expand_tabs=False,
        replace_whitespace=False, initial_indent=first, subsequent_indent=indent,
    )  # fmt: skip
    for line in text.split("\n"):
        yield from wrapper.wrap(line)
        wrapper.initial_indent = indent


def _head(head: Head, width: int) -> Iterator[str]:
    if head.body:
        yield from _wrapped(head.body, width)
    yield head.kind
    yield ""
    yield from _ruled(head.title, "=", width)
    label_width = max((len(fact.label) for fact in head.facts), default=0) + 2
    for fact in head.facts:
        yield from _wrapped(fact.value, width, f"{fact.label}:".ljust(label_width), " " * label_width)


def _ruled(title: str, rule: str, width: int) -> Iterator[str]:
    lines = list(_wrapped(title, width))
    yield from lines
    yield rule * min(max(map(_columns, lines), default=0), width)


def _attendance(record: Record, width: int) -> Iterator[str]:
    for group in record.attendance.groups:
        yield ""
        yield from _wrapped(f"{group.title}: {group.run}", width)
    for sentences in filter(None, (record.attendance.told, record.opening)):
        yield ""
        yield from _wrapped(sentences, width)


def _entries(record: Record, width: int) -> Iterator[str]:
    for entry in record.entries:
        yield from ("", "")
        yield from _entry(entry, width)


def _entry(entry: Entry, width: int) -> Iterator[str]:
    yield from _ruled(entry.heading, "=" if entry.gathers else "-", width)
    if entry.facts:
        yield from _wrapped(" · ".join(f"{fact.label}: {fact.value}" for fact in entry.facts), width)
    if entry.particulars:
        yield from _wrapped(entry.particulars, width)
    for passage in entry.passages:
        yield ""
        yield from _passage(passage, width)


def _passage(passage: Passage, width: int) -> Iterator[str]:
    """A decision stands out by the bar at its left."""
    if passage.part is not Part.DECISION:
        yield from _titled(passage, width)
        return
    for line in _titled(passage, width - len(DECISION_BAR)):
        yield f"{DECISION_BAR}{line}".rstrip()


def _titled(passage: Passage, width: int) -> Iterator[str]:
    yield from _wrapped(passage.title, width)
    for block in passage.blocks:
        if not isinstance(block, Bullets | Numbered | Links):
            yield ""
        yield from _block(block, width)


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Paragraph(text, lead):
            yield from _wrapped(f"{lead} {text}".strip(), width)
        case Bullets(entries):
            yield from _listed((("- ", entry) for entry in entries), width)
        case Numbered(entries):
            yield from _listed(((f"{n}. ", entry) for n, entry in enumerate(entries, 1)), width)
        case Links(links):
            yield from _listed((("- ", entry.text) for entry in links), width)
        case Table(rows, headed):
            yield from _table(rows, headed)


def _listed(entries: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    for marker, text in entries:
        yield from _wrapped(text, width, marker, " " * len(marker))


def _table(rows: tuple[tuple[str, ...], ...], headed: bool) -> Iterator[str]:
    """Columns as wide as their widest cell; a table is not wrapped."""
    widths = [max(map(_columns, column)) + COLUMN_GAP for column in zip(*rows, strict=True)]
    for n, row in enumerate(rows):
        if headed and n == 1:
            yield "-" * (sum(widths) - COLUMN_GAP)
        yield "".join(c + " " * (w - _columns(c)) for c, w in zip(row, widths, strict=True)).rstrip()


def _columns(text: str) -> int:
    """How many columns of a screen the text takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _end(end: End, width: int) -> Iterator[str]:
    for n, told in enumerate(end.closing):
        yield from (*([""] if n else ["", ""]), *_wrapped(told, width))
    if end.signatures:
        yield from ("", "", end.signatures_title)
    for name in end.signatures:
        yield from ("", "", "_" * min(40, width), name)
