"""The paragraphs of an item's case text, its headings and attachments: changed, left out, made a heading.

A paragraph is a line of a section's text; the rows of one table (lines with tabs) are one together.
"""

from dataclasses import replace
from itertools import pairwise

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting, Section
from meetingtui.domain.sitting import with_item
from meetingtui.domain.text import clean, one_line

Span = tuple[int, int]  # from where to where in the text


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a section's text, in order."""
    return tuple(text[start:end] for start, end in _spans(text))


def _spans(text: str) -> list[Span]:
    found: list[Span] = []
    at = 0
    for line in text.split("\n"):
        span = at, at + len(line)
        at = span[1] + 1
        goes_on = found and found[-1][1] == span[0] - 1 and _is_row(text, found[-1]) and "\t" in line
        if goes_on:
            found[-1] = found[-1][0], span[1]
        elif line.strip():
            found.append(span)
    return found


def _is_row(text: str, span: Span) -> bool:
    return "\t" in text[slice(*span)]


def parted(text: str, place: int) -> tuple[str, str, str]:
    """What is before a paragraph, the paragraph, and what is after it; RuleError when it is not there."""
    spans = _spans(text)
    if not 0 <= place < len(spans):
        raise RuleError("There is no such paragraph.")
    start, end = spans[place]
    return text[:start].rstrip("\n"), text[start:end], text[end:].lstrip("\n")


def appended(text: str, more: str) -> str:
    """The text with another paragraph, or several, at its end."""
    return "\n\n".join(part for part in (text, more) if part.strip())


def section_of(item: Item, place: int) -> Section:
    """A section by its place, from 0; RuleError when it is not there."""
    if not 0 <= place < len(item.sections):
        raise RuleError("Item {number} has no such section.", number=item.number)
    return item.sections[place]


def _with_sections(meeting: Meeting, item: Item, place: int, *sections: Section) -> Meeting:
    """With others in one section's place; one without title and text is none at all."""
    kept = (section for section in sections if section.title or section.text.strip())
    together = (*item.sections[:place], *kept, *item.sections[place + 1 :])
    return with_item(meeting, replace(item, sections=together))


def with_text(item: Item, text: str, apart: bool = False) -> Item:
    """The item with a text at the end of its last section, or in one of its own (`apart`)."""
    if not text.strip():
        return item
    if apart or not item.sections:
        return replace(item, sections=(*item.sections, Section("", text)))
    last = item.sections[-1]
    return replace(item, sections=(*item.sections[:-1], replace(last, text=appended(last.text, text))))


def rename_section(meeting: Meeting, item_id: int, section: int, title: str) -> Meeting:
    """Another heading over a section; none puts its text at the end of the section before."""
    item = meeting.item(item_id)
    old, title = section_of(item, section), one_line(title)
    if title or section == 0:
        return _with_sections(meeting, item, section, replace(old, title=title))
    above = item.sections[section - 1]
    joined = replace(above, text=appended(above.text, old.text))
    left = (*item.sections[: section - 1], joined, *item.sections[section + 1 :])
    return with_item(meeting, replace(item, sections=left))


def reword_paragraph(meeting: Meeting, item_id: int, section: int, paragraph: int, text: str) -> Meeting:
    """Another text of a paragraph; nothing leaves it out."""
    item = meeting.item(item_id)
    old = section_of(item, section)
    _, was, _ = parted(old.text, paragraph)
    if not (text := clean(text).strip("\n")).strip():
        return remove_paragraph(meeting, item_id, section, paragraph)
    start = _spans(old.text)[paragraph][0]
    new = old.text[:start] + text + old.text[start + len(was) :]
    return _with_sections(meeting, item, section, replace(old, text=new))


def remove_paragraph(meeting: Meeting, item_id: int, section: int, paragraph: int) -> Meeting:
    """Leave out a paragraph: a header or footer of a page that was taken for text."""
    item = meeting.item(item_id)
    old = section_of(item, section)
    return _with_sections(meeting, item, section, replace(old, text=_without(old.text, paragraph)))


def _without(text: str, place: int) -> str:
    """What stood before and after the paragraph, as far apart as it was from the farther of them."""
    before, _, after = parted(text, place)
    gaps = [below[0] - above[1] for above, below in pairwise(_spans(text))]
    gap = max(gaps[max(0, place - 1) : place + 1], default=1)
    return ("\n" * gap).join(part for part in (before, after) if part.strip())


def paragraph_to_heading(meeting: Meeting, item_id: int, section: int, paragraph: int) -> Meeting:
    """A paragraph is the heading of a section: what follows it, up to the next heading, stands below."""
    item = meeting.item(item_id)
    old = section_of(item, section)
    before, title, after = parted(old.text, paragraph)
    if "\t" in title:
        raise RuleError("The rows of a table are no heading.")
    headed = Section(one_line(title).rstrip(":"), after)
    return _with_sections(meeting, item, section, replace(old, text=before), headed)


def reword_attachment(meeting: Meeting, item_id: int, place: int, name: str) -> Meeting:
    """Another name of an attachment, by its place from 0; nothing takes it away."""
    item = meeting.item(item_id)
    if not 0 <= place < len(item.attachments):
        raise RuleError("Item {number} has no such attachment.", number=item.number)
    kept = (name,) if (name := one_line(name)) else ()
    names = (*item.attachments[:place], *kept, *item.attachments[place + 1 :])
    return with_item(meeting, replace(item, attachments=names))
