"""What reading an agenda gives: a meeting that nobody has confirmed yet, and the lines it was read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from meetingtui.agenda.corrections import NONE, Corrections
from meetingtui.agenda.front import Given
from meetingtui.agenda.readers.document import Document, Line
from meetingtui.domain.meeting import Meeting


class Found(StrEnum):
    """What a line of the document was taken for."""

    MEETING = "meeting"  # the body, the date, the place
    CONTENTS = "contents"
    FURNITURE = "furniture"
    PART = "part"  # the heading of the open or the closed part
    TITLE = "title"
    HEAD = "head"  # case number, officers and other particulars
    HEADING = "heading"
    TEXT = "text"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    ATTACHMENT = "attachment"
    LINK = "link"
    UNPLACED = "unplaced"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the document, what it was taken for, and the id of the item that has it, if one has."""

    line: Line
    found: Found
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """The meeting as it was read, not stored yet.

    The meeting carries its warnings, its source and the lines that are in no item. `lines` are all
    lines of the document in its order with what became of each, and `firsts` the number of the line
    on which each item begins, by the item's id: by it, `corrections` name the item. `exported`
    tells that it is a whole meeting as it was exported, and not an agenda; it has no lines.
    """

    meeting: Meeting
    exported: bool = False
    lines: tuple[SourceLine, ...] = ()
    firsts: Mapping[int, int] = field(default_factory=dict)
    corrections: Corrections = NONE
    document: Document | None = None
    file: str = ""
    given: Given = field(default_factory=Given)
