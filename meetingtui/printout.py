"""What the commands print."""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from meetingtui.domain.exchange import to_values
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.text import one_line
from meetingtui.ui.commands import table
from meetingtui.ui.locale import _, ngettext, warned

if TYPE_CHECKING:
    from meetingtui.store import MeetingSummary

__all__ = ["to_values"]


def print_json(values: Any) -> None:
    """One JSON document on standard output, UTF-8."""
    print_bytes((json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode())


def print_bytes(content: bytes) -> None:
    """Bytes as they are on standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def print_warnings(meeting: Meeting, most: int | None = None) -> None:
    """What a person should look at, on standard error."""
    lines = list(warning_lines(meeting))
    shown = lines if most is None else lines[:most]
    if len(shown) < len(lines):
        shown = [*shown, ngettext("... and {count} more", "... and {count} more", len(lines) - len(shown))]
    sys.stderr.write("".join(f"{line}\n" for line in shown))


def warning_lines(meeting: Meeting) -> Iterator[str]:
    """Each warning as a line, with the place in the document."""
    for warning in meeting.warnings:
        place = _("line {line}").format(line=warning.line) if warning.line else ""
        yield " ".join(part for part in ("!", place, warned(warning)) if part)


def outline(meeting: Meeting) -> str:
    """The agenda as it was recognised: what every item has."""
    head = " · ".join(
        part
        for part in (meeting.title, meeting.body, meeting.date and meeting.date.isoformat(), meeting.place)
        if part
    )
    return "\n".join([head, "", *(line for item in meeting.items for line in _item_lines(item))])


def _item_lines(item: Item) -> Iterator[str]:
    indent = "  " * (item.level - 1)
    about = [item.case_number or "", "/".join(item.officers)]
    about.append(_("closed item") if item.closed else "")
    about += [section.title for section in item.sections if section.title]
    if item.attachments:
        about.append(f"{_('Attachments')} ({len(item.attachments)})")
    if item.links:
        about.append(f"{_('Links')} ({len(item.links)})")
    yield f"{indent}{item.number} {item.title}".rstrip()
    if text := " · ".join(part for part in about if part):
        yield f"{indent}    {text}"
    for clause in item.clauses:
        yield f"{indent}    {clause.id}) {one_line(clause.text)}"


def summary_values(summary: "MeetingSummary") -> dict[str, Any]:
    """A meeting of `list --json`."""
    return {
        "id": str(summary.id),
        "title": summary.title,
        "body": summary.body,
        "date": summary.date and summary.date.isoformat(),
        "state": summary.state.value,
        "items": summary.items,
        "clauses": summary.clauses,
        "decided": summary.decided,
    }


def meeting_lines(summaries: Sequence["MeetingSummary"]) -> Iterator[str]:
    """A line a meeting: id, date, how much is decided, state, title."""
    for s in summaries:
        day = s.date.isoformat() if s.date else "          "
        yield f"{s.id:>4}  {day}  {s.decided:>3}/{s.clauses:<3}  {_(s.state.value):8} {s.title}"


def key_table(markdown: bool) -> str:
    """All commands with their keys."""
    rows = [_markdown_part(*part) if markdown else _plain_part(*part) for part in table()]
    return "\n\n".join(rows)


def _plain_part(title: str, rows: list[tuple[str, str, str]]) -> str:
    lines = [f"  {keys:16} {_(what)}" + (f" – {_(help_)}" if help_ else "") for keys, what, help_ in rows]
    return "\n".join([_(title), *lines])


def _markdown_part(title: str, rows: list[tuple[str, str, str]]) -> str:
    lines = [f"| {keys} | {_(what)} | {_(help_)} |" for keys, what, help_ in rows]
    return "\n".join([f"**{_(title)}**", "", "| key | does | |", "|---|---|---|", *lines])
